// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {PostBase} from "./PostBase.sol";

/// Times within which acts are taken and move their parcels, on both sides of each limit.
contract ActTimesTest is PostBase {
    /// A delivery dated one second after the departure and posted 30 days later moves nothing, even if nobody has
    /// called for the refund.
    function test_A1_backdatedDeliveryMovesNothing() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        vm.warp(NOW + 30 days);
        _assertIgnored(_signAt(van, Kind.Accepting, id, MS + 1000), t, id, IOrders.TooOld.selector);
        // Nor does one that is not too old, but posted after the deadline's hour.
        SignedAct memory a = _signAt(van, Kind.Accepting, id, uint64(block.timestamp - 6 days) * 1000);
        _assertIgnored(a, t, id, IOrders.DeadlinePassed.selector);
        claims.refund(t, 0);
        vm.assertEq(dollar.balanceOf(shopper), PRICE);
        vm.assertEq(dollar.balanceOf(merchant), 0);
    }

    // Deadlines.

    function test_A1_counting_hasDeadline() public {
        _assertDeadline(Status.Placed, shelf, Kind.Counting, false);
    }

    function test_A1_picking_hasDeadline() public {
        _assertDeadline(Status.Confirmed, robot, Kind.Picking, false);
    }

    function test_A1_packing_hasDeadline() public {
        _assertDeadline(Status.Picked, packer, Kind.Packing, false);
    }

    function test_A1_attempting_hasDeadline() public {
        _assertDeadline(Status.Departed, van, Kind.Attempting, true);
    }

    function test_A1_accepting_hasDeadline() public {
        _assertDeadline(Status.Departed, van, Kind.Accepting, true);
    }

    function test_A1_acceptingByLocker_hasDeadline() public {
        _assertDeadline(Status.Departed, locker, Kind.Accepting, true);
    }

    /// Readings that give the shopper the money have no deadline.
    function test_refusing_losing_inspecting_returning_haveNoDeadline() public {
        Kind[4] memory kinds = [Kind.Refusing, Kind.Losing, Kind.Inspecting, Kind.Returning];
        for (uint64 i; i < kinds.length; ++i) {
            vm.warp(NOW);
            IOrders.Terms memory t = _terms();
            t.nonce = 10 + i;
            OrderId id = _placeOrder(t);
            _advanceTo(id, t, Status.Departed);
            vm.warp(t.deliverBy + 3 days);
            _post(_signAct(kinds[i] == Kind.Returning ? dock : van, kinds[i], id, 1, 0), t);
            vm.assertTrue(_status(id) > Status.Attempted);
        }
    }

    // Ahead of the chain's time.

    function test_post_takesActs_tenMinutesAhead() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        SignedAct memory a = _signCount(id, MS + 600_000);
        _post(a, t);
        vm.assertEq(orders.order(id).marks, 1);
    }

    /// An act further ahead is not taken. It may be posted again when the chain's time has come near.
    function test_post_reverts_whenFurtherAhead() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        SignedAct memory a = _signCount(id, MS + 600_001);
        _assertReverts(a, t, abi.encodeWithSelector(IOrders.ClockAhead.selector, shelf.id, MS + 600_001));
        vm.warp(NOW + 1);
        _post(a, t);
        vm.assertEq(orders.order(id).marks, 1);
    }

    /// The limit holds for acts that move no parcel and for hand-overs, too.
    function test_post_reverts_whenAnyActIsAhead() public {
        (OrderId id,) = _orderAt(Status.Assigned);
        bytes memory revertData = abi.encodeWithSelector(IOrders.ClockAhead.selector, dock.id, MS + 600_001);
        _assertReverts(_signAt(dock, Kind.Heartbeat, OrderId.wrap(0), MS + 600_001), revertData);
        _assertReverts(_signAt(dock, Kind.Receiving, OrderId.wrap(bytes32(uint256(TEA))), MS + 600_001), revertData);
        _assertReverts(_signAt(dock, Kind.Departing, id, MS + 600_001), revertData);
        revertData = abi.encodeWithSelector(IOrders.ClockAhead.selector, dock.id, type(uint64).max);
        _assertReverts(_signAt(dock, Kind.Heartbeat, OrderId.wrap(0), type(uint64).max), revertData);
    }

    // Older than the block.

    function test_post_ignoresActs_olderThanSevenDays() public {
        IOrders.Terms memory t = _terms();
        (t.packBy, t.deliverBy) = (uint40(NOW + 20 days), uint40(NOW + 20 days));
        OrderId id = _placeOrder(t);
        vm.warp(NOW + 10 days);
        uint64 oldest = uint64(NOW + 3 days) * 1000;
        _assertIgnored(_signCount(id, oldest - 1), t, id, IOrders.TooOld.selector);
        _assertIgnored(_signCount(id, 0), t, id, IOrders.TooOld.selector);
        _post(_signCount(id, oldest), t);
        vm.assertEq(orders.order(id).marks, 1);
    }

    /// An old act is never pending, and an old hand-over moves nothing.
    function test_post_ignoresOldEarlyActs_andOldHandOvers() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Packed);
        vm.warp(NOW + 10 days);
        SignedAct memory a = _signAt(van, Kind.Accepting, id, MS);
        _assertIgnored(a, t, id, IOrders.TooOld.selector);
        _assertNotPending(a, t);
        bytes memory reading =
            _readingAt(uint8(Kind.Departing), 0, MS, LAT, LON, int64(uint64(orders.order(id).since)), 1, id);
        _assertIgnored(_signNextAct(dock, reading), id, IOrders.TooOld.selector);
        _post(_signHandOver(dock, id));
        vm.assertTrue(orders.order(id).dockSigned);
    }

    /// Readings that move no parcel are taken however old they are.
    function test_post_takesOldReadings_thatMoveNoParcel() public {
        vm.warp(NOW + 100 days);
        SignedAct memory a = _signAt(dock, Kind.Heartbeat, OrderId.wrap(0), 0);
        _expectTaken(a);
        _post(a);
    }

    /// Tries the four sides of a deadline: signed in time or not, posted within an hour or not.
    function _assertDeadline(Status from, Device memory d, Kind kind, bool toDeliver) private {
        IOrders.Terms memory t = _terms();
        // `deliverBy` differs from `packBy` by more than the hour.
        (t.packBy, t.deliverBy) = (uint40(NOW + 1 days), uint40(NOW + 2 days));
        OrderId id = _placeOrder(t);
        _advanceTo(id, t, from);
        uint256 deadline = toDeliver ? t.deliverBy : t.packBy;
        uint64 last = uint64(deadline) * 1000;
        bytes4 reason = IOrders.DeadlinePassed.selector;

        vm.warp(deadline);
        _assertIgnored(_signFor(d, kind, id, last + 1), t, id, reason);
        vm.warp(deadline + 1 hours + 1);
        _assertIgnored(_signFor(d, kind, id, last), t, id, reason);
        vm.warp(deadline + 1 hours);
        IOrders.Order memory before = orders.order(id);
        _post(_signFor(d, kind, id, last), t);
        IOrders.Order memory found = orders.order(id);
        vm.assertTrue(found.status > before.status || found.marks > before.marks, "moves");
    }

    function _signFor(Device memory d, Kind kind, OrderId id, uint64 time) private view returns (SignedAct memory) {
        return kind == Kind.Counting ? _signCount(id, time) : _signAt(d, kind, id, time);
    }

    /// Signs a count that is enough for the first line.
    function _signCount(OrderId id, uint64 time) private view returns (SignedAct memory) {
        return _signNextAct(shelf, _readingAt(uint8(Kind.Counting), 0, time, LAT, LON, 10, 0, id));
    }

    function _signAt(Device memory d, Kind kind, OrderId id, uint64 time) private view returns (SignedAct memory) {
        (int64 value, uint48 aux) = kind == Kind.Accepting ? (CODE_VALUE, CODE_AUX) : (int64(0), uint48(0));
        return _signNextAct(d, _readingAt(uint8(kind), 0, time, LAT, LON, value, aux, id));
    }
}
