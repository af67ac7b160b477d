// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IClaims} from "../src/interfaces/IClaims.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {ClaimsBase} from "./ClaimsBase.sol";

/// Returns that the shopper requests.
contract ReturnTest is ClaimsBase {
    function test_return_refundsLessRestocking() public {
        (OrderId id, IOrders.Terms memory t) = _deliveredOrder();
        IClaims.Policy memory p = _policy();
        vm.expectEmit(address(claims));
        emit IClaims.ReturnRequested(id, 0, NOW + 14 days);
        vm.prank(shopper);
        claims.requestReturn(t, 0, p);
        _assertStatus(id, Status.Returning);
        vm.assertEq(claims.restocking(id), RESTOCKING);
        _assertIgnored(_signAct(farCentre.dock, Kind.Returning, id), t, id, IOrders.WrongSite.selector);

        SignedAct memory back = _signAct(dock, Kind.Returning, id);
        IOrders.Order memory returned = _order(shopper, Status.Returned, 1, 0x83, 1, 1, uint32(NOW));
        returned.pickup = 0; // a final status clears it
        _expectStep(back, id, returned);
        vm.expectEmit(address(orders));
        uint96 toShopper = PRICE - RESTOCKING;
        emit IOrders.OrderClosed(id, Status.Returned, dock.id, 0, address(dollar), toShopper, RESTOCKING, 0, 0);
        _post(back, t);
        vm.assertEq(abi.encode(orders.order(id)), abi.encode(returned));
        vm.assertEq(dollar.balanceOf(shopper), PRICE - RESTOCKING);
        vm.assertEq(dollar.balanceOf(merchant), RESTOCKING);
        vm.assertEq(centres.stock(1, TEA).onHand, 10);
    }

    /// The merchant keeps at most what is held.
    function testFuzz_return_whenLittleIsLeft(uint64 part) public {
        (OrderId id, IOrders.Terms memory t) = _deliveredOrder();
        IClaims.Policy memory p = _policy();
        vm.prank(shopper);
        claims.requestReturn(t, 0, p);
        part = uint64(_bound(part, 0, PRICE));
        vm.prank(merchant);
        claims.refundPart(t, part);
        uint256 kept = PRICE - part < RESTOCKING ? PRICE - part : RESTOCKING;
        _post(_signAct(dock, Kind.Returning, id), t);
        vm.assertEq(dollar.balanceOf(merchant), kept);
        vm.assertEq(dollar.balanceOf(shopper), PRICE - kept);
    }

    function test_return_withoutRestocking() public {
        IClaims.Policy memory p = _policy();
        p.restocking = 0;
        claims.show(p);
        IOrders.Terms memory t = _terms();
        t.policy = claims.hash(p);
        OrderId id = _placeOrder(t);
        _advanceTo(id, t, Status.Delivered);
        vm.prank(shopper);
        claims.requestReturn(t, 0, p);
        _post(_signAct(dock, Kind.Returning, id), t);
        vm.assertEq(dollar.balanceOf(shopper), PRICE);
    }

    /// If the carrier brings the parcel back undelivered, the merchant keeps nothing.
    function test_return_fromTransit_keepsNothing() public {
        IOrders.Terms memory t = _termsWithPolicy();
        OrderId id = _placeOrder(t);
        _advanceTo(id, t, Status.Departed);
        _post(_signAct(dock, Kind.Returning, id), t);
        vm.assertEq(dollar.balanceOf(shopper), PRICE);
    }

    function test_settle_whenReturnDidNotArrive() public {
        (OrderId id, IOrders.Terms memory t) = _deliveredOrder();
        IClaims.Policy memory p = _policy();
        vm.warp(NOW + 1 days);
        vm.prank(shopper);
        claims.requestReturn(t, 0, p);
        // A return that was signed in time may be posted for another hour.
        vm.warp(NOW + 15 days + 1 hours);
        vm.expectRevert(abi.encodeWithSelector(IClaims.WindowOpen.selector, NOW + 15 days + 1 hours));
        claims.settle(t, 0, p);
        vm.warp(NOW + 15 days + 1 hours + 1);
        claims.settle(t, 0, p);
        _assertStatus(id, Status.Settled);
        vm.assertEq(dollar.balanceOf(merchant), PRICE);
    }

    /// A return that the dock signs in the last second counts for another hour; nobody can settle before.
    function test_A6_return_countsWhenPostedWithinTheHour() public {
        (OrderId id, IOrders.Terms memory t) = _deliveredOrder();
        IClaims.Policy memory p = _policy();
        vm.prank(shopper);
        claims.requestReturn(t, 0, p);
        vm.warp(NOW + 14 days);
        SignedAct memory back = _signAct(dock, Kind.Returning, id);
        vm.warp(NOW + 14 days + 1 hours);
        vm.expectRevert(abi.encodeWithSelector(IClaims.WindowOpen.selector, NOW + 14 days + 1 hours));
        vm.prank(merchant);
        claims.settle(t, 0, p);
        _post(back, t);
        _assertStatus(id, Status.Returned);
        vm.assertEq(dollar.balanceOf(shopper), PRICE - RESTOCKING);
    }

    function test_requestReturn_reverts() public {
        (OrderId id, IOrders.Terms memory t) = _deliveredOrder();
        IClaims.Policy memory p = _policy();
        vm.expectRevert(abi.encodeWithSelector(IClaims.NotShopper.selector, stranger, shopper));
        vm.prank(stranger);
        claims.requestReturn(t, 0, p);
        vm.warp(NOW + 7 days + 1);
        vm.expectRevert(abi.encodeWithSelector(IClaims.WindowClosed.selector, NOW + 7 days));
        vm.prank(shopper);
        claims.requestReturn(t, 0, p);

        vm.warp(NOW);
        p.returnable = false;
        claims.show(p);
        (t.policy, t.nonce) = (claims.hash(p), 2);
        id = _placeOrder(t);
        _advanceTo(id, t, Status.Delivered);
        vm.expectRevert(abi.encodeWithSelector(IClaims.NotReturnable.selector, id));
        vm.prank(shopper);
        claims.requestReturn(t, 0, p);
    }
}
