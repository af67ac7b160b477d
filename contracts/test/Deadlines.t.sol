// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Due, IClaims} from "../src/interfaces/IClaims.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {ClaimsBase} from "./ClaimsBase.sol";

/// `dueAt` in every status: the call that it names reverts one second before its time, and succeeds at its time.
contract DeadlinesTest is ClaimsBase {
    bytes private _encodedTerms;
    OrderId private _id;

    function test_dueAt_refund_beforePacked() public {
        Status[3] memory all = [Status.Placed, Status.Confirmed, Status.Picked];
        for (uint256 i; i < all.length; ++i) {
            _at(all[i], i);
            _assertDue(Due.Refund, NOW + 1 days + 1 hours + 1);
        }
    }

    function test_dueAt_refund_whenPacked() public {
        IOrders.Terms memory t = _termsWithPolicy();
        t.lines[0].grams = type(uint32).max; // no carrier takes it
        _set(t);
        _advanceTo(_id, _order(), Status.Packed);
        _assertStatus(_id, Status.Packed);
        _assertDue(Due.Refund, NOW + 2 days + 1 hours + 1);
    }

    function test_dueAt_reassign() public {
        _at(Status.Packed, 0);
        _assertStatus(_id, Status.Assigned);
        _assertDue(Due.Reassign, NOW + 3 hours);
    }

    function test_dueAt_reassign_whenDockHasSigned() public {
        _at(Status.Packed, 0);
        _post(_signHandOver(dock, _id));
        _assertDue(Due.Reassign, NOW + 3 hours);
    }

    function test_dueAt_reassign_whenVehicleHasSigned() public {
        IOrders.Terms memory t = _termsWithPolicy();
        t.deliverBy = uint40(NOW + 8 days);
        _set(t);
        _advanceTo(_id, t, Status.Packed);
        _post(_signHandOver(van, _id));
        _assertDue(Due.Reassign, NOW + 7 days + 1 hours);
    }

    /// Reassigning comes first only if the parcel can still be delivered.
    function test_dueAt_refund_whenAssigned() public {
        _at(Status.Packed, 0);
        uint256 end = NOW + 2 days + 1 hours;
        vm.warp(end);
        _assertNext(Due.Reassign, NOW + 3 hours);
        vm.warp(end + 1);
        _assertNext(Due.Refund, end + 1);
        vm.warp(NOW);
        _post(_signHandOver(van, _id)); // the vehicle has seven days and an hour
        _assertDue(Due.Refund, end + 1);
    }

    function test_dueAt_refund_fromDepartedToRefused() public {
        Kind[3] memory last = [Kind.Departing, Kind.Attempting, Kind.Refusing];
        for (uint256 i; i < last.length; ++i) {
            _at(Status.Departed, i);
            if (i != 0) _post(_signAct(van, last[i], _id), _order());
            _assertStatus(_id, Status(uint8(Status.Departed) + i));
            _assertDue(Due.Refund, NOW + 2 days + 1 hours + 1);
        }
    }

    function test_dueAt_settle_whenDelivered() public {
        _at(Status.Delivered, 0);
        _assertDue(Due.Settle, NOW + 7 days + 1);
        _assertStatus(_id, Status.Settled);
        vm.assertEq(dollar.balanceOf(merchant), PRICE);
    }

    function test_dueAt_decide_whenDisputed() public {
        _at(Status.Delivered, 0);
        vm.warp(NOW + 1 hours);
        IOrders.Terms memory t = _order();
        vm.prank(shopper);
        claims.dispute(t, 0, _policy(), "");
        _assertDue(Due.Decide, NOW + 1 hours + 5 days + 1);
        vm.assertEq(dollar.balanceOf(shopper), PRICE * 6 / 10);
    }

    function test_dueAt_settle_whenReturning() public {
        _at(Status.Delivered, 0);
        vm.prank(shopper);
        claims.requestReturn(_order(), 0, _policy());
        _assertDue(Due.Settle, NOW + 14 days + 1 hours + 1);
        vm.assertEq(dollar.balanceOf(merchant), PRICE);
    }

    function test_dueAt_ofSecondParcel() public {
        IOrders.Terms memory t = _termsWithPolicy();
        t.maxParcels = 2;
        _adjustStock(1, MUG, -5);
        _adjustStock(2, TEA, -10);
        _set(t);
        vm.assertEq(orders.book(_id).parcels, 2);
        (Due what, uint256 time) = claims.dueAt(_order(), 1, _policy());
        vm.assertEq(uint8(what), uint8(Due.Refund));
        vm.assertEq(time, NOW + 1 days + 1 hours + 1);
        t = _order();
        vm.expectRevert(abi.encodeWithSelector(IOrders.ParcelUnknown.selector, _id, 2));
        claims.dueAt(t, 2, _policy());
    }

    function test_dueAt_none_whenClosed() public {
        _at(Status.Placed, 0);
        vm.prank(shopper);
        claims.cancel(_order(), 0);
        _assertNext(Due.None, 0);
    }

    function test_dueAt_reverts_whenUnknown() public {
        IOrders.Terms memory t = _termsWithPolicy();
        OrderId id = orders.idOf(t);
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderUnknown.selector, id));
        claims.dueAt(t, 0, _policy());
    }

    function test_dueAt_reverts_whenOtherPolicy() public {
        _at(Status.Placed, 0);
        IClaims.Policy memory p = _policy();
        p.window = 1;
        IOrders.Terms memory t = _order();
        bytes32 found = claims.hash(p);
        vm.expectRevert(abi.encodeWithSelector(IClaims.PolicyMismatch.selector, found, t.policy));
        claims.dueAt(t, 0, p);
    }

    function _at(Status status, uint256 nonce) private {
        vm.warp(NOW);
        IOrders.Terms memory t = _termsWithPolicy();
        t.nonce = uint64(nonce);
        _set(t);
        _advanceTo(_id, t, status);
    }

    function _set(IOrders.Terms memory t) private {
        _id = _placeOrder(t);
        _encodedTerms = abi.encode(t);
    }

    function _order() private view returns (IOrders.Terms memory) {
        return abi.decode(_encodedTerms, (IOrders.Terms));
    }

    function _assertNext(Due what, uint256 time) private view {
        (Due found, uint256 foundTime) = claims.dueAt(_order(), 0, _policy());
        vm.assertEq(uint8(found), uint8(what), "what");
        vm.assertEq(foundTime, time, "time");
    }

    /// Asserts what is due and when, and calls one second too early, then in time.
    function _assertDue(Due what, uint256 time) private {
        _assertNext(what, time);
        bytes memory call = what == Due.Refund
            ? abi.encodeCall(claims.refund, (_order(), 0))
            : what == Due.Reassign
                ? abi.encodeCall(orders.reassign, (_order(), 0))
                : abi.encodeCall(claims.settle, (_order(), 0, _policy()));
        address to = what == Due.Reassign ? address(orders) : address(claims);
        vm.warp(time - 1);
        (bool ok, bytes memory err) = to.call(call); // solhint-disable-line avoid-low-level-calls
        vm.assertTrue(!ok, "one second early");
        bytes4 found = bytes4(err);
        bool early = found == IClaims.DeadlineAhead.selector || found == IOrders.PickupAhead.selector
            || found == IClaims.WindowOpen.selector;
        vm.assertTrue(early, vm.toString(err));
        _assertNext(what, time);
        vm.warp(time);
        _assertNext(what, time);
        (ok, err) = to.call(call); // solhint-disable-line avoid-low-level-calls
        vm.assertTrue(ok, vm.toString(err));
        (Due then, uint256 nextTime) = claims.dueAt(_order(), 0, _policy());
        vm.assertTrue(what == Due.Reassign ? then == Due.Reassign && nextTime > time : then == Due.None, "afterwards");
    }
}
