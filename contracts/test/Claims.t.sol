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
            "Policy(uint32 window,bool returnable,uint32 returnTime,uint96 restocking,address arbiter,uint32 "
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

    /// A policy is shown once: it is recorded, and the event is emitted the first time only.
    function test_show_recordsAndEmitsOnce() public {
        IClaims.Policy memory p = _policy();
        p.window += 1;
        vm.assertFalse(claims.isShown(claims.hash(p)));
        vm.expectEmit(address(claims));
        emit IClaims.PolicyShown(claims.hash(p), p);
        claims.show(p);
        vm.assertTrue(claims.isShown(claims.hash(p)));
        vm.recordLogs();
        claims.show(p);
        vm.assertEq(vm.getRecordedLogs().length, 0);
    }

    /// An order cannot be placed with a policy that nobody can look up, or that is out of bounds. Otherwise the shopper
    /// could not claim.
    function test_A35_place_reverts_whenPolicyWasNotShown() public {
        IClaims.Policy memory p = IClaims.Policy(365 days, true, 30 days, 0, ARBITER, 30 days, 10_000);
        vm.expectRevert(abi.encodeWithSelector(IClaims.PolicyMalformed.selector));
        claims.show(p);
        IOrders.Terms memory t = _terms();
        t.policy = claims.hash(p);
        _assertPolicyUnknown(t);
        p.window = 90 days;
        t.policy = claims.hash(p);
        _assertPolicyUnknown(t);
        claims.show(p);
        OrderId id = _placeOrder(t);
        _advanceTo(id, t, Status.Delivered);
        vm.prank(shopper);
        claims.requestReturn(t, 0, p);
        _assertStatus(id, Status.Returning);
    }

    /// The empty policy need not be shown.
    function test_place_acceptsEmptyPolicy() public {
        IClaims.Policy memory none;
        vm.assertFalse(claims.isShown(claims.hash(none)));
        IOrders.Terms memory t = _terms();
        vm.assertEq(t.policy, TermsLib.NO_POLICY);
        _assertStatus(_placeOrder(t), Status.Placed);
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
        _expectStep(a, id, _order(shopper, Status.Delivered, 1, 3, 1, 1, uint32(NOW)));
        _post(a, t);
        _assertStatus(id, Status.Delivered);
        vm.assertEq(orders.held(t, 0), PRICE);
        vm.assertEq(dollar.balanceOf(merchant), 0);
        // From now on no device and no refund can close the parcel, only Claims and the merchant can.
        _assertIgnored(_signAct(van, Kind.Accepting, id), t, id, IOrders.TooLate.selector);
        vm.warp(t.deliverBy + 1 days);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Delivered, Status.Refused));
        claims.refund(t, 0);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Delivered, Status.Picked));
        vm.prank(shopper);
        claims.cancel(t, 0);
    }

    /// The merchant may cancel a parcel that is delivered, disputed or returning.
    function testFuzz_cancel_byMerchant_duringClaim(uint8 which) public {
        (OrderId id, IOrders.Terms memory t) = _deliveredOrder();
        IClaims.Policy memory p = _policy();
        if (which % 3 != 0) vm.prank(shopper);
        if (which % 3 == 1) claims.dispute(t, 0, p, "");
        if (which % 3 == 2) claims.requestReturn(t, 0, p);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Cancelled, merchant, 0, address(dollar), PRICE, 0, 0, 0);
        vm.prank(merchant);
        claims.cancel(t, 0);
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
        emit IOrders.OrderClosed(id, Status.Settled, stranger, 0, address(dollar), 0, PRICE, 0, 0);
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

    // Disputes.

    function test_decide_afterDispute() public {
        (OrderId id, IOrders.Terms memory t) = _deliveredOrder();
        IClaims.Policy memory p = _policy();
        vm.warp(NOW + 7 days);
        vm.expectEmit(address(claims));
        emit IClaims.Disputed(id, 0, ARBITER, block.timestamp + 5 days, "torn");
        IOrders.Order memory o = _order(shopper, Status.Disputed, 1, 3, 1, 1, uint32(block.timestamp));
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
        emit IOrders.OrderClosed(id, Status.Settled, ARBITER, 0, address(dollar), 10e6, PRICE - 10e6, 0, 0);
        vm.prank(ARBITER);
        claims.decide(t, 0, p, 10e6);
        vm.assertEq(dollar.balanceOf(shopper), 10e6);
        vm.assertEq(dollar.balanceOf(merchant), PRICE - 10e6);
    }

    function test_dispute_reverts() public {
        (, IOrders.Terms memory t) = _deliveredOrder();
        IClaims.Policy memory p = _policy();
        _assertRevertsDispute(merchant, t, p, abi.encodeWithSelector(IClaims.NotShopper.selector, merchant, shopper));
        vm.warp(NOW + 7 days + 1);
        _assertRevertsDispute(shopper, t, p, abi.encodeWithSelector(IClaims.WindowClosed.selector, NOW + 7 days));
        vm.warp(NOW + 7 days);
        vm.prank(shopper);
        claims.dispute(t, 0, p, "");
        bytes memory revertData = abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Disputed, Status.Delivered);
        _assertRevertsDispute(shopper, t, p, revertData);
        t.nonce = 2;
        revertData = abi.encodeWithSelector(IOrders.OrderUnknown.selector, orders.idOf(t));
        _assertRevertsDispute(shopper, t, p, revertData);
    }

    /// A part refund in the same block, before the decision, does not make the decision revert.
    function testFuzz_decide_afterPartRefund(uint96 toShopper, uint96 part) public {
        (OrderId id, IOrders.Terms memory t) = _deliveredOrder();
        IClaims.Policy memory p = _policy();
        vm.prank(shopper);
        claims.dispute(t, 0, p, "");
        toShopper = uint96(_bound(toShopper, 0, PRICE));
        part = uint96(_bound(part, 1, PRICE));
        vm.prank(merchant);
        claims.refundPart(t, part);
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
        vm.expectRevert(abi.encodeWithSelector(IClaims.AmountTooLarge.selector, PRICE + 1, PRICE));
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
        uint96 share = PRICE * 6000 / 10_000;
        vm.expectEmit(address(claims));
        emit IClaims.Decided(id, 0, stranger, share);
        vm.prank(stranger);
        claims.settle(t, 0, p);
        vm.assertEq(dollar.balanceOf(shopper), share);
        vm.assertEq(dollar.balanceOf(merchant), PRICE - share);
    }

    /// Without an arbiter the default applies at once.
    function testFuzz_dispute_decidesByDefault_whenNoArbiter(uint16 share, uint96 part) public {
        IClaims.Policy memory p = _policy();
        (p.arbiter, p.defaultShare) = (address(0), uint16(_bound(share, 0, 10_000)));
        claims.show(p);
        IOrders.Terms memory t = _terms();
        t.policy = claims.hash(p);
        OrderId id = _placeOrder(t);
        _advanceTo(id, t, Status.Delivered);
        part = uint96(_bound(part, 0, PRICE));
        vm.prank(merchant);
        claims.refundPart(t, part);
        vm.expectEmit(address(claims));
        emit IClaims.Disputed(id, 0, address(0), NOW, "");
        vm.prank(shopper);
        claims.dispute(t, 0, p, "");
        _assertStatus(id, Status.Settled);
        uint256 back = uint256(PRICE - part) * p.defaultShare / 10_000;
        vm.assertEq(dollar.balanceOf(shopper), part + back);
        vm.assertEq(dollar.balanceOf(merchant), PRICE - part - back);
    }

    // Functions of Orders that only Claims may call.

    function test_applyClaim_reverts_whenNotClaims() public {
        (OrderId id, IOrders.Terms memory t) = _deliveredOrder();
        for (uint8 to; to <= uint8(Status.Returned); ++to) {
            vm.expectRevert(abi.encodeWithSelector(IOrders.NotClaims.selector, merchant));
            vm.prank(merchant);
            orders.applyClaim(t, 0, Status(to), 1, merchant);
        }
        vm.expectRevert(abi.encodeWithSelector(IOrders.NotClaims.selector, merchant));
        vm.prank(merchant);
        orders.closeOffer(id);
        vm.expectRevert(abi.encodeWithSelector(IOrders.NotClaims.selector, merchant));
        vm.prank(merchant);
        orders.allowPolicy(keccak256("never shown"));
        _assertStatus(id, Status.Delivered);
    }

    /// Even for Claims statuses only go up, and a closed parcel stays closed.
    function test_applyClaim_reverts_whenStatusWouldNotGoUp() public {
        (OrderId id, IOrders.Terms memory t) = _deliveredOrder();
        _assertRevertsApply(t, Status.Delivered, Status.Delivered);
        _assertRevertsApply(t, Status.Placed, Status.Delivered);
        vm.prank(address(claims));
        orders.applyClaim(t, 0, Status.Returning, 0, shopper);
        _assertRevertsApply(t, Status.Disputed, Status.Returning);
        vm.prank(address(claims));
        orders.applyClaim(t, 0, Status.Settled, 1, shopper);
        for (uint8 to = 1; to <= uint8(Status.Returned); ++to) {
            _assertRevertsApply(t, Status(to), Status.Settled);
        }
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderKnown.selector, id));
        vm.prank(address(claims));
        orders.closeOffer(id);
    }

    function _assertRevertsApply(IOrders.Terms memory t, Status to, Status found) private {
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, found, Status.Returning));
        vm.prank(address(claims));
        orders.applyClaim(t, 0, to, 0, merchant);
    }

    function _assertPolicyUnknown(IOrders.Terms memory t) private {
        bytes memory signature = _merchantSignature(t);
        IOrders.Authorization memory by = _shopperAuthorization(t);
        vm.expectRevert(abi.encodeWithSelector(IOrders.PolicyUnknown.selector, t.policy));
        orders.placeWithAuthorization(t, signature, by);
    }
}
