// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IClaims} from "../src/interfaces/IClaims.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {ActionHashes} from "./ActionHashes.sol";
import {ClaimsBase} from "./ClaimsBase.sol";
import {ERC1271Wallet} from "./mocks/ERC1271Wallet.sol";

/// Actions that a shopper or merchant signs and a stranger relays.
contract SignedActionsTest is ClaimsBase, ActionHashes {
    uint256 private constant UNTIL = NOW + 30 days;

    // Each action has the effect of the direct call.

    function test_cancelSigned() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Picked);
        IClaims.Consent memory by = _consent(SHOPPER_KEY, _cancelHash(shopper, id, 0, UNTIL));
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Cancelled, shopper, 0, address(dollar), PRICE, 0, 0, 0);
        vm.prank(stranger);
        claims.cancelSigned(t, 0, by);
        vm.assertEq(dollar.balanceOf(shopper), PRICE);
        _assertReplayReverts(abi.encodeCall(claims.cancelSigned, (t, 0, by)), Status.Cancelled, Status.Picked);
    }

    /// A merchant's signature has the merchant's rights.
    function test_cancelSigned_byMerchant_whenDeparted() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        IClaims.Consent memory by = _consent(SHOPPER_KEY, _cancelHash(shopper, id, 0, UNTIL));
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Departed, Status.Picked));
        claims.cancelSigned(t, 0, by);
        by = _consent(MERCHANT_KEY, _cancelHash(merchant, id, 0, UNTIL));
        claims.cancelSigned(t, 0, by);
        _assertStatus(id, Status.Cancelled);
    }

    function test_requestReturnSigned() public {
        (OrderId id, IOrders.Terms memory t) = _deliveredOrder();
        IClaims.Consent memory by = _consent(SHOPPER_KEY, _returnHash(shopper, id, 0, UNTIL));
        vm.prank(stranger);
        claims.requestReturnSigned(t, 0, _policy(), by);
        _assertStatus(id, Status.Returning);
        vm.assertEq(claims.restocking(id), RESTOCKING);
        bytes memory again = abi.encodeCall(claims.requestReturnSigned, (t, 0, _policy(), by));
        _assertReplayReverts(again, Status.Returning, Status.Delivered);
    }

    function test_disputeSigned() public {
        (OrderId id, IOrders.Terms memory t) = _deliveredOrder();
        IClaims.Consent memory by = _consent(SHOPPER_KEY, _disputeHash(shopper, id, 0, "torn", UNTIL));
        vm.expectRevert(abi.encodeWithSelector(IClaims.NotSigned.selector, shopper));
        claims.disputeSigned(t, 0, _policy(), "worn", by);
        vm.expectEmit(address(claims));
        emit IClaims.Disputed(id, 0, ARBITER, NOW + 5 days, "torn");
        vm.prank(stranger);
        claims.disputeSigned(t, 0, _policy(), "torn", by);
        bytes memory again = abi.encodeCall(claims.disputeSigned, (t, 0, _policy(), "torn", by));
        _assertReplayReverts(again, Status.Disputed, Status.Delivered);
    }

    /// The signature binds what was refunded before, so each one is valid once.
    function test_refundPartSigned() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        IClaims.Consent memory first = _consent(MERCHANT_KEY, _refundHash(merchant, id, 5e6, 0, UNTIL));
        vm.expectRevert(abi.encodeWithSelector(IClaims.NotSigned.selector, merchant));
        claims.refundPartSigned(t, 5e6 + 1, first);
        vm.prank(stranger);
        claims.refundPartSigned(t, 5e6, first);
        vm.expectRevert(abi.encodeWithSelector(IClaims.NotSigned.selector, merchant));
        claims.refundPartSigned(t, 5e6, first);
        claims.refundPartSigned(t, 5e6, _consent(MERCHANT_KEY, _refundHash(merchant, id, 5e6, 5e6, UNTIL)));
        vm.assertEq(dollar.balanceOf(shopper), 10e6);
        vm.assertEq(orders.book(id).refunded, 10e6);
    }

    // Acceptance.

    /// Under the empty policy the merchant is paid at once, and the signed text says so.
    function test_acceptSigned_settles_whenNoPolicy() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        IOrders.Order memory o = orders.order(id);
        IClaims.Consent memory by = _accepts(id, o.since, "The time for a dispute or a return begins.");
        vm.expectRevert(abi.encodeWithSelector(IClaims.NotSigned.selector, shopper));
        claims.acceptSigned(t, 0, by);
        by = _accepts(id, o.since, "The merchant is paid at once.");
        (o.status, o.since) = (Status.Delivered, uint32(block.timestamp));
        vm.expectEmit(address(orders));
        emit IOrders.OrderAdvanced(
            id, address(0), Status.Delivered, _packOrder(o), bytes32(block.timestamp * 1000 << 176), 0
        );
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Settled, shopper, 0, address(dollar), 0, PRICE, 0, 0);
        vm.prank(stranger);
        claims.acceptSigned(t, 0, by);
        vm.assertEq(dollar.balanceOf(merchant), PRICE);
    }

    /// Under a policy the window begins; the money is still held.
    function test_acceptSigned_opensWindow() public {
        IOrders.Terms memory t = _termsWithPolicy();
        OrderId id = _placeOrder(t);
        _advanceTo(id, t, Status.Departed);
        _post(_signAct(van, Kind.Attempting, id), t);
        vm.warp(NOW + 5 hours);
        uint32 since = orders.order(id).since;
        IClaims.Consent memory by = _accepts(id, since, "The merchant is paid at once.");
        vm.expectRevert(abi.encodeWithSelector(IClaims.NotSigned.selector, shopper));
        claims.acceptSigned(t, 0, by);
        by = _accepts(id, since, "The time for a dispute or a return begins.");
        claims.acceptSigned(t, 0, by);
        _assertStatus(id, Status.Delivered);
        vm.assertEq(orders.held(t, 0), PRICE);
        vm.warp(NOW + 5 hours + 7 days);
        vm.prank(shopper);
        claims.requestReturn(t, 0, _policy());
        _assertStatus(id, Status.Returning);
        vm.expectRevert(abi.encodeWithSelector(IClaims.NotSigned.selector, shopper)); // `since` is another
        claims.acceptSigned(t, 0, by);
    }

    /// An acceptance cannot be signed before the departure, whose time nobody knows.
    function test_acceptSigned_reverts_whenSignedBeforeDeparture() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Packed);
        IClaims.Consent memory by = _accepts(id, orders.order(id).since, "The merchant is paid at once.");
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Assigned, Status.Departed));
        claims.acceptSigned(t, 0, by);
        vm.warp(NOW + 1);
        _post(_signHandOver(dock, id));
        _post(_signHandOver(van, id));
        _assertStatus(id, Status.Departed);
        vm.expectRevert(abi.encodeWithSelector(IClaims.NotSigned.selector, shopper));
        claims.acceptSigned(t, 0, by);
    }

    function testFuzz_accept_onlyWhenDepartedOrAttempted(uint8 stage) public {
        Status status = Status(_bound(stage, uint8(Status.Placed), uint8(Status.Returning)));
        IOrders.Terms memory t = _termsWithPolicy();
        OrderId id = _placeOrder(t);
        _advanceTo(id, t, status < Status.Departed ? status : status <= Status.Refused ? Status.Departed : status);
        if (status == Status.Attempted) _post(_signAct(van, Kind.Attempting, id), t);
        if (status == Status.Refused) _post(_signAct(van, Kind.Refusing, id), t);
        if (status == Status.Disputed) vm.prank(shopper);
        if (status == Status.Disputed) claims.dispute(t, 0, _policy(), "");
        if (status == Status.Returning) vm.prank(shopper);
        if (status == Status.Returning) claims.requestReturn(t, 0, _policy());
        bool may = status == Status.Departed || status == Status.Attempted;
        Status found = orders.order(id).status;
        if (!may) vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, found, Status.Departed));
        vm.prank(shopper);
        claims.accept(t, 0);
        _assertStatus(id, may ? Status.Delivered : found);
    }

    function test_accept_reverts_whenNotShopper() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        vm.expectRevert(abi.encodeWithSelector(IClaims.NotShopper.selector, merchant, shopper));
        vm.prank(merchant);
        claims.accept(t, 0);
        bytes32 hash = _acceptHash(merchant, id, 0, orders.order(id).since, "The merchant is paid at once.", UNTIL);
        vm.expectRevert(abi.encodeWithSelector(IClaims.NotShopper.selector, merchant, shopper));
        claims.acceptSigned(t, 0, _consent(MERCHANT_KEY, hash));
    }

    // Withdrawal of an offer.

    function test_withdrawOfferSigned_stopsPlacing() public {
        IOrders.Terms memory t = _terms();
        OrderId id = orders.idOf(t);
        IClaims.Consent memory by = _consent(MERCHANT_KEY, _withdrawHash(merchant, id, UNTIL));
        vm.expectEmit(address(claims));
        emit IClaims.OfferWithdrawn(id, merchant);
        vm.prank(stranger);
        claims.withdrawOfferSigned(t, by);
        bytes memory signature = _merchantSignature(t);
        IOrders.Authorization memory pays = _shopperAuthorization(t);
        dollar.mint(shopper, PRICE);
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderKnown.selector, id));
        orders.placeWithAuthorization(t, signature, pays);
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderKnown.selector, id));
        claims.withdrawOfferSigned(t, by);
    }

    /// A withdrawn offer has no receipt and no money.
    function test_withdrawOffer_leavesNothingToClaim() public {
        IOrders.Terms memory t = _terms();
        OrderId id = orders.idOf(t);
        vm.prank(merchant);
        claims.withdrawOffer(t);
        vm.assertEq(orders.order(id).shopper, address(0));
        vm.assertEq(orders.held(t, 0), 0);
        vm.expectRevert(abi.encodeWithSignature("ERC721NonexistentToken(uint256)", id));
        orders.ownerOf(uint256(OrderId.unwrap(id)));
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderUnknown.selector, id));
        orders.receiptURI(t);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Cancelled, Status.Picked));
        vm.prank(shopper);
        claims.cancel(t, 0);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Cancelled, Status.Returning));
        vm.prank(merchant);
        claims.refundPart(t, 1);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Cancelled, Status.Settled));
        vm.prank(merchant);
        claims.giveBack(t, 1);
    }

    /// Terms with another merchant are another offer: nobody can block somebody else's.
    function test_withdrawOffer_cannotBlockAnotherMerchant() public {
        IOrders.Terms memory t = _terms();
        address other = vm.addr(0xBAD);
        vm.expectRevert(abi.encodeWithSelector(IClaims.NotMerchant.selector, other, merchant));
        vm.prank(other);
        claims.withdrawOffer(t);
        IClaims.Consent memory by = _consent(0xBAD, _withdrawHash(other, orders.idOf(t), UNTIL));
        vm.expectRevert(abi.encodeWithSelector(IClaims.NotMerchant.selector, other, merchant));
        claims.withdrawOfferSigned(t, by);
        t.merchant = other;
        vm.prank(other);
        claims.withdrawOffer(t);
        t.merchant = merchant;
        _assertStatus(_placeOrder(t), Status.Placed);
    }

    function test_withdrawOffer_reverts_whenPlaced() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderKnown.selector, id));
        vm.prank(merchant);
        claims.withdrawOffer(t);
    }

    // What every signature binds.

    function test_signed_reverts_whenExpired() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        IClaims.Consent memory by = _consent(SHOPPER_KEY, _cancelHash(shopper, id, 0, UNTIL));
        vm.warp(UNTIL + 1);
        vm.expectRevert(abi.encodeWithSelector(IClaims.ConsentExpired.selector, UNTIL));
        claims.cancelSigned(t, 0, by);
        by.deadline += 1; // not what was signed
        vm.expectRevert(abi.encodeWithSelector(IClaims.NotSigned.selector, shopper));
        claims.cancelSigned(t, 0, by);
        by.deadline -= 1;
        vm.warp(UNTIL);
        claims.cancelSigned(t, 0, by);
        _assertStatus(id, Status.Cancelled);
    }

    /// Each function refuses a signature by another key, for another chain, order, parcel or amount, or with another
    /// deadline.
    function testFuzz_signed_reverts_whenSignedForSomethingElse(uint8 which, uint8 how) public {
        (which, how) = (which % 6, how % 5);
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        OrderId named = how == 1 ? OrderId.wrap(bytes32(uint256(OrderId.unwrap(id)) ^ 256)) : id;
        uint256 until = how == 3 ? UNTIL + 1 : UNTIL;
        address by = which == 2 || which == 5 ? merchant : shopper;
        IClaims.Consent memory c = _consent(
            how == 0 ? 0xBAD : by == merchant ? MERCHANT_KEY : SHOPPER_KEY, _anyHash(which, named, how == 2, until)
        );
        c.signer = by;
        if (which == 5 && how == 2) c.deadline += 1; // a withdrawal names no parcel
        if (how == 4) vm.chainId(block.chainid + 1);
        // solhint-disable-next-line avoid-low-level-calls
        (bool ok, bytes memory err) = address(claims).call(_anyCall(which, t, c));
        vm.assertFalse(ok);
        // On another chain the same terms are another order, which Orders does not know.
        bool unknown = how == 4 && bytes4(err) == IOrders.OrderUnknown.selector;
        if (!unknown) vm.assertEq(err, abi.encodeWithSelector(IClaims.NotSigned.selector, by));
    }

    function _anyHash(uint8 which, OrderId id, bool other, uint256 until) private view returns (bytes32) {
        uint8 k = other ? 1 : 0;
        if (which == 0) return _cancelHash(shopper, id, k, until);
        if (which == 1) {
            uint256 since = orders.order(orders.idOf(_terms())).since;
            return _acceptHash(shopper, id, k, since, "The merchant is paid at once.", until);
        }
        if (which == 2) return _refundHash(merchant, id, 1 + k, 0, until);
        if (which == 3) return _disputeHash(shopper, id, k, "", until);
        if (which == 4) return _returnHash(shopper, id, k, until);
        return _withdrawHash(merchant, id, until);
    }

    function _anyCall(uint8 which, IOrders.Terms memory t, IClaims.Consent memory c)
        private
        view
        returns (bytes memory)
    {
        if (which == 0) return abi.encodeCall(claims.cancelSigned, (t, 0, c));
        if (which == 1) return abi.encodeCall(claims.acceptSigned, (t, 0, c));
        if (which == 2) return abi.encodeCall(claims.refundPartSigned, (t, 1, c));
        if (which == 3) return abi.encodeCall(claims.disputeSigned, (t, 0, _policy(), "", c));
        if (which == 4) return abi.encodeCall(claims.requestReturnSigned, (t, 0, _policy(), c));
        return abi.encodeCall(claims.withdrawOfferSigned, (t, c));
    }

    /// A contract account signs by ERC-1271.
    function test_signed_byContract() public {
        ERC1271Wallet wallet = new ERC1271Wallet();
        IOrders.Terms memory t = _terms();
        (t.token, t.shopper) = (address(0), address(wallet));
        bytes memory signature = _merchantSignature(t);
        vm.deal(address(wallet), PRICE);
        vm.prank(address(wallet));
        OrderId id = orders.place{value: PRICE}(t, signature);
        IClaims.Consent memory by = IClaims.Consent(address(wallet), UNTIL, "any");
        vm.expectRevert(abi.encodeWithSelector(IClaims.NotSigned.selector, address(wallet)));
        claims.cancelSigned(t, 0, by);
        wallet.approveDigest(_digest(_cancelHash(address(wallet), id, 0, UNTIL)));
        claims.cancelSigned(t, 0, by);
        _assertStatus(id, Status.Cancelled);
    }

    function _accepts(OrderId id, uint256 since, string memory effect) private view returns (IClaims.Consent memory) {
        return _consent(SHOPPER_KEY, _acceptHash(shopper, id, 0, since, effect, UNTIL));
    }

    function _digest(bytes32 structHash) private view returns (bytes32) {
        return _typedDataHash("Waybill Claims", "1", address(claims), structHash);
    }

    function _consent(uint256 key, bytes32 structHash) private view returns (IClaims.Consent memory) {
        return IClaims.Consent(vm.addr(key), UNTIL, _sign65(key, _digest(structHash)));
    }

    function _assertReplayReverts(bytes memory data, Status found, Status expected) private {
        (bool ok, bytes memory err) = address(claims).call(data); // solhint-disable-line avoid-low-level-calls
        vm.assertFalse(ok);
        vm.assertEq(err, abi.encodeWithSelector(IOrders.StatusIs.selector, found, expected));
    }
}
