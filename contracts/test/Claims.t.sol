// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC4906} from "@openzeppelin/contracts/interfaces/IERC4906.sol";
import {IClaims} from "../src/interfaces/IClaims.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {TermsLib} from "../src/TermsLib.sol";
import {ClaimsBase} from "./ClaimsBase.sol";

/// The claims window and disputes.
contract ClaimsTest is ClaimsBase {
    // The policy.

    function test_hash_isTheStructHash() public view {
        bytes32 typehash = keccak256(
            "Policy(uint32 window,bool returnable,uint32 returnTime,uint64 restocking,address arbiter,uint32 "
            "decideTime,uint16 defaultShare)"
        );
        IClaims.Policy memory p = _policy();
        bytes32 expected = keccak256(
            abi.encode(
                typehash, p.window, p.returnable, p.returnTime, p.restocking, p.arbiter, p.decideTime, p.defaultShare
            )
        );
        vm.assertEq(claims.hash(p), expected);
        IClaims.Policy memory none;
        vm.assertEq(claims.hash(none), TermsLib.NO_POLICY);
    }

    function test_show_emitsPolicy() public {
        IClaims.Policy memory p = _policy();
        vm.expectEmit(address(claims));
        emit IClaims.PolicyShown(claims.hash(p), p);
        claims.show(p);
    }

    function test_show_reverts_whenMalformed() public {
        bytes memory revertData = abi.encodeWithSelector(IClaims.PolicyMalformed.selector);
        for (uint256 i; i < 4; ++i) {
            IClaims.Policy memory p = _policy();
            (p.window, p.returnTime, p.decideTime, p.defaultShare) = (90 days, 90 days, 90 days, 10_000);
            claims.show(p);
            if (i == 0) p.window += 1;
            if (i == 1) p.returnTime += 1;
            if (i == 2) p.decideTime += 1;
            if (i == 3) p.defaultShare += 1;
            vm.expectRevert(revertData);
            claims.show(p);
        }
    }

    function test_claims_revert_whenPolicyDiffers() public {
        (, IOrders.Terms memory t) = _deliveredOrder();
        IClaims.Policy memory p = _policy();
        p.window += 1;
        bytes memory revertData = abi.encodeWithSelector(IClaims.PolicyMismatch.selector, claims.hash(p), t.policy);
        _assertRevertsDispute(shopper, t, p, revertData);
        vm.expectRevert(revertData);
        claims.settle(t, 0, p);
        vm.expectRevert(revertData);
        vm.prank(ARBITER);
        claims.decide(t, 0, p, 0);
        vm.expectRevert(revertData);
        vm.prank(shopper);
        claims.requestReturn(t, 0, p);
    }

    // The window.

    function test_deliver_waitsForWindow() public {
        IOrders.Terms memory t = _termsWithPolicy();
        OrderId id = _placeOrder(t);
        _advanceTo(id, t, Status.Departed);
        SignedAct memory a = _signAct(van, Kind.Accepting, id);
        _expectStep(a, id, IOrders.Order(shopper, Status.Delivered, 1, 3, 1, 1, uint32(NOW)));
        _post(a, t);
        _assertStatus(id, Status.Delivered);
        vm.assertEq(orders.held(t, 0), PRICE);
        vm.assertEq(dollar.balanceOf(merchant), 0);
        // From now on no device and no refund can close the parcel, only Claims and the merchant can.
        _assertIgnored(_signAct(van, Kind.Accepting, id), t, id, IOrders.TooLate.selector);
        _assertIgnored(_signAct(dock, Kind.Returning, id), t, id, IOrders.TooLate.selector);
        vm.warp(t.deliverBy + 1 days);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Delivered, Status.Refused));
        orders.refund(t, 0);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Delivered, Status.Picked));
        vm.prank(shopper);
        orders.cancel(t, 0);
    }

    /// The merchant may cancel a parcel that is delivered, disputed or returning.
    function testFuzz_cancel_byMerchant_duringClaim(uint8 which) public {
        (OrderId id, IOrders.Terms memory t) = _deliveredOrder();
        IClaims.Policy memory p = _policy();
        if (which % 3 != 0) vm.prank(shopper);
        if (which % 3 == 1) claims.dispute(t, 0, p, "");
        if (which % 3 == 2) claims.requestReturn(t, 0, p);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Cancelled, merchant, address(dollar), PRICE, 0, 0, 0);
        vm.prank(merchant);
        orders.cancel(t, 0);
        vm.assertEq(dollar.balanceOf(shopper), PRICE);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Cancelled, Status.Disputed));
        vm.prank(ARBITER);
        claims.decide(t, 0, p, PRICE);
    }

    function test_settle_afterWindow() public {
        (OrderId id, IOrders.Terms memory t) = _deliveredOrder();
        IClaims.Policy memory p = _policy();
        vm.warp(NOW + 7 days);
        vm.expectRevert(abi.encodeWithSelector(IClaims.WindowOpen.selector, NOW + 7 days));
        claims.settle(t, 0, p);
        vm.warp(NOW + 7 days + 1);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Settled, stranger, address(dollar), 0, PRICE, 0, 0);
        vm.prank(stranger);
        claims.settle(t, 0, p);
        vm.assertEq(dollar.balanceOf(merchant), PRICE);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Settled, Status.Delivered));
        claims.settle(t, 0, p);
    }

    function test_settle_reverts_whenNotDelivered() public {
        IOrders.Terms memory t = _termsWithPolicy();
        OrderId id = _placeOrder(t);
        _advanceTo(id, t, Status.Departed);
        IClaims.Policy memory p = _policy();
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Departed, Status.Delivered));
        claims.settle(t, 0, p);
    }

    /// If nobody knows the policy behind the hash, the merchant is paid after 180 days.
    function test_settle_whenPolicyIsUnknown() public {
        IOrders.Terms memory t = _termsWithPolicy();
        t.policy = keccak256("no policy at all");
        OrderId id = _placeOrder(t);
        _advanceTo(id, t, Status.Delivered);
        IClaims.Policy memory p = _policy();
        vm.warp(NOW + 180 days);
        bytes memory revertData = abi.encodeWithSelector(IClaims.PolicyMismatch.selector, claims.hash(p), t.policy);
        vm.expectRevert(revertData);
        claims.settle(t, 0, p);
        vm.warp(NOW + 180 days + 1);
        claims.settle(t, 0, p);
        _assertStatus(id, Status.Settled);
        vm.assertEq(dollar.balanceOf(merchant), PRICE);
    }

    // Disputes.

    function test_decide_afterDispute() public {
        (OrderId id, IOrders.Terms memory t) = _deliveredOrder();
        IClaims.Policy memory p = _policy();
        vm.warp(NOW + 7 days);
        vm.expectEmit(address(claims));
        emit IClaims.Disputed(id, 0, ARBITER, block.timestamp + 5 days, "torn");
        IOrders.Order memory o = IOrders.Order(shopper, Status.Disputed, 1, 3, 1, 1, uint32(block.timestamp));
        vm.expectEmit(address(orders));
        emit IOrders.OrderAdvanced(
            id, address(0), Status.Disputed, _packOrder(o), bytes32(block.timestamp * 1000 << 176), 0
        );
        vm.prank(shopper);
        claims.dispute(t, 0, p, "torn");
        vm.assertEq(orders.held(t, 0), PRICE);

        vm.warp(NOW + 12 days); // the last second of the period
        vm.expectEmit(address(claims));
        emit IClaims.Decided(id, 0, ARBITER, 10e6);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Settled, ARBITER, address(dollar), 10e6, PRICE - 10e6, 0, 0);
        vm.prank(ARBITER);
        claims.decide(t, 0, p, 10e6);
        vm.assertEq(dollar.balanceOf(shopper), 10e6);
        vm.assertEq(dollar.balanceOf(merchant), PRICE - 10e6);
    }

    function test_dispute_reverts() public {
        (OrderId id, IOrders.Terms memory t) = _deliveredOrder();
        IClaims.Policy memory p = _policy();
        _assertRevertsDispute(merchant, t, p, abi.encodeWithSelector(IClaims.NotShopper.selector, merchant, shopper));
        vm.warp(NOW + 7 days + 1);
        _assertRevertsDispute(shopper, t, p, abi.encodeWithSelector(IClaims.WindowClosed.selector, NOW + 7 days));
        vm.warp(NOW + 7 days);
        vm.prank(shopper);
        claims.dispute(t, 0, p, "");
        bytes memory revertData = abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Disputed, Status.Delivered);
        _assertRevertsDispute(shopper, t, p, revertData);
        _assertIgnored(_signAct(dock, Kind.Returning, id), t, id, IOrders.TooLate.selector);
        t.nonce = 2;
        revertData = abi.encodeWithSelector(IOrders.StatusIs.selector, Status.None, Status.Delivered);
        _assertRevertsDispute(shopper, t, p, revertData);
    }

    /// A part refund in the same block, before the decision, does not make the decision revert.
    function testFuzz_decide_afterPartRefund(uint128 toShopper, uint128 part) public {
        (OrderId id, IOrders.Terms memory t) = _deliveredOrder();
        IClaims.Policy memory p = _policy();
        vm.prank(shopper);
        claims.dispute(t, 0, p, "");
        toShopper = uint128(_bound(toShopper, 0, PRICE));
        part = uint128(_bound(part, 1, PRICE));
        vm.prank(merchant);
        orders.refundPart(t, part);
        vm.prank(ARBITER);
        claims.decide(t, 0, p, toShopper);
        uint256 left = PRICE - part;
        vm.assertEq(dollar.balanceOf(shopper), part + (toShopper < left ? toShopper : left));
        vm.assertEq(dollar.balanceOf(shopper) + dollar.balanceOf(merchant), PRICE);
        _assertStatus(id, Status.Settled);
    }

    /// A dispute changes the receipt, so its metadata is updated.
    function test_dispute_updatesMetadata() public {
        (OrderId id, IOrders.Terms memory t) = _deliveredOrder();
        vm.expectEmit(address(orders));
        emit IERC4906.MetadataUpdate(uint256(OrderId.unwrap(id)));
        vm.prank(shopper);
        claims.dispute(t, 0, _policy(), "");
    }

    function test_decide_reverts() public {
        (, IOrders.Terms memory t) = _deliveredOrder();
        IClaims.Policy memory p = _policy();
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Delivered, Status.Disputed));
        vm.prank(ARBITER);
        claims.decide(t, 0, p, 0);
        vm.prank(shopper);
        claims.dispute(t, 0, p, "");
        vm.expectRevert(abi.encodeWithSelector(IClaims.NotArbiter.selector, merchant, ARBITER));
        vm.prank(merchant);
        claims.decide(t, 0, p, 0);
        vm.expectRevert(abi.encodeWithSelector(IOrders.AmountTooLarge.selector, PRICE + 1, PRICE));
        vm.prank(ARBITER);
        claims.decide(t, 0, p, PRICE + 1);
        vm.warp(NOW + 5 days + 1);
        vm.expectRevert(abi.encodeWithSelector(IClaims.WindowClosed.selector, NOW + 5 days));
        vm.prank(ARBITER);
        claims.decide(t, 0, p, 0);
    }

    /// If the arbiter does not decide in time, the default applies.
    function test_settle_byDefault() public {
        (OrderId id, IOrders.Terms memory t) = _deliveredOrder();
        IClaims.Policy memory p = _policy();
        vm.prank(shopper);
        claims.dispute(t, 0, p, "");
        vm.warp(NOW + 5 days);
        vm.expectRevert(abi.encodeWithSelector(IClaims.WindowOpen.selector, NOW + 5 days));
        claims.settle(t, 0, p);
        vm.warp(NOW + 5 days + 1);
        uint128 share = PRICE * 6000 / 10_000;
        vm.expectEmit(address(claims));
        emit IClaims.Decided(id, 0, stranger, share);
        vm.prank(stranger);
        claims.settle(t, 0, p);
        vm.assertEq(dollar.balanceOf(shopper), share);
        vm.assertEq(dollar.balanceOf(merchant), PRICE - share);
    }

    /// Without an arbiter the default applies at once.
    function testFuzz_dispute_decidesByDefault_whenNoArbiter(uint16 share, uint64 part) public {
        IClaims.Policy memory p = _policy();
        (p.arbiter, p.defaultShare) = (address(0), uint16(_bound(share, 0, 10_000)));
        IOrders.Terms memory t = _terms();
        t.policy = claims.hash(p);
        OrderId id = _placeOrder(t);
        _advanceTo(id, t, Status.Delivered);
        part = uint64(_bound(part, 0, PRICE));
        vm.prank(merchant);
        orders.refundPart(t, part);
        vm.expectEmit(address(claims));
        emit IClaims.Disputed(id, 0, address(0), NOW, "");
        vm.prank(shopper);
        claims.dispute(t, 0, p, "");
        _assertStatus(id, Status.Settled);
        uint256 back = uint256(PRICE - part) * p.defaultShare / 10_000;
        vm.assertEq(dollar.balanceOf(shopper), part + back);
        vm.assertEq(dollar.balanceOf(merchant), PRICE - part - back);
    }

    // Functions that only Claims may call.

    function test_hold_reverts() public {
        (OrderId id,) = _deliveredOrder();
        vm.expectRevert(abi.encodeWithSelector(IOrders.NotClaims.selector, stranger));
        vm.prank(stranger);
        orders.hold(id, Status.Disputed);
        vm.prank(address(claims));
        orders.hold(id, Status.Returning);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Returning, Status.Delivered));
        vm.prank(address(claims));
        orders.hold(id, Status.Disputed);
    }

    function test_award_reverts() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        vm.expectRevert(abi.encodeWithSelector(IOrders.NotClaims.selector, merchant));
        vm.prank(merchant);
        orders.award(t, 0, 0, merchant);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Departed, Status.Delivered));
        vm.prank(address(claims));
        orders.award(t, 0, 0, merchant);
        _post(_signAct(van, Kind.Accepting, id), t);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Settled, Status.Returning));
        vm.prank(address(claims));
        orders.award(t, 0, 0, merchant);
    }
}
