// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICentres, Move} from "../src/interfaces/ICentres.sol";
import {Role, Scheme} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {IShipments, Mode} from "../src/interfaces/IShipments.sol";
import {PostBase} from "./PostBase.sol";

/// From the dock to the door, and what may happen on the way.
contract RoadTest is PostBase {
    bytes14 private constant CODE = "open sesame 42";

    // Delivery.

    function test_accept_emitsDelivered_thenSettled() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        Act memory a = _act(van, Kind.Accepting, id);
        _expectStep(a, id, IOrders.Order(shopper, Status.Delivered, 1, 3, 1, 1, uint32(NOW)));
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Settled, van.id, address(dollar), 0, PRICE, 0, 0);
        _send(a, t);
        _assertStatus(id, Status.Settled);
        vm.assertEq(orders.held(t, 0), 0);
        _ignores(_act(van, Kind.Accepting, id), id, IOrders.TooLate.selector);
        vm.assertEq(dollar.balanceOf(merchant), PRICE);
    }

    /// The first vehicle's number is not enough: it is the number among its carrier's.
    function test_accept_ignoresAnotherVehicleOfTheCarrier() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        Device memory second = _enrol(401, Scheme.P256, Role.Vehicle, 1);
        Kind[4] memory kinds = [Kind.Accepting, Kind.Attempting, Kind.Refusing, Kind.Losing];
        for (uint256 i; i < kinds.length; ++i) {
            _ignores(_act(second, kinds[i], id), t, id, IOrders.WrongVehicle.selector);
        }
        _ignores(_act(second, Kind.Inspecting, id, 1, 0), t, id, IOrders.WrongVehicle.selector);
        _send(_act(van, Kind.Accepting, id), t);
        _assertStatus(id, Status.Settled);
    }

    function test_accept_byALocker() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        Device memory other = _enrol(401, Scheme.P256, Role.Locker, 2);
        _ignores(_act(other, Kind.Accepting, id), t, id, IOrders.WrongSite.selector);
        _send(_act(van, Kind.Attempting, id), t);
        _send(_act(locker, Kind.Accepting, id), t);
        _assertStatus(id, Status.Settled);
    }

    function testFuzz_accept_onlyInsideTheZone(int256 north, int256 east) public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        int32 lat = LAT + int32(north % 100_000);
        int32 lon = LON + int32(east % 100_000);
        bool inside = lat <= LAT + int32(HALF) && lat >= LAT - int32(HALF) && lon <= LON + int32(HALF)
            && lon >= LON - int32(HALF);
        Act memory a = _acting(van, _readingAt(uint8(Kind.Accepting), 0, MS, lat, lon, 0, 0, id));
        if (inside) {
            _send(a, t);
            _assertStatus(id, Status.Settled);
        } else {
            _ignores(a, t, id, IOrders.OutOfZone.selector);
        }
    }

    /// The shopper's code instead of the place: from anywhere.
    function test_accept_byTheCodeAlone() public {
        (OrderId id, IOrders.Terms memory t) = _codedTo(2);
        _ignores(_coded(id, "open sesame 43", -LAT), t, id, IOrders.WrongCode.selector);
        _ignores(_coded(id, 0, -LAT), t, id, IOrders.WrongCode.selector);
        _send(_coded(id, CODE, -LAT), t);
        _assertStatus(id, Status.Settled);
    }

    function test_accept_byCodeAndPlace() public {
        (OrderId id, IOrders.Terms memory t) = _codedTo(3);
        _ignores(_coded(id, CODE, -LAT), t, id, IOrders.OutOfZone.selector);
        _ignores(_coded(id, "open sesame 43", LAT), t, id, IOrders.WrongCode.selector);
        _send(_coded(id, CODE, LAT), t);
        _assertStatus(id, Status.Settled);
    }

    function testFuzz_accept_anyCode(bytes14 code, bytes14 other) public {
        IOrders.Terms memory t = _terms();
        (t.proof, t.code) = (2, keccak256(abi.encodePacked(code)));
        OrderId id = _placed(t);
        _bring(id, t, Status.Departed);
        if (code != other) {
            _ignores(_coded(id, other, LAT), t, id, IOrders.WrongCode.selector);
        }
        _send(_coded(id, code, LAT), t);
        _assertStatus(id, Status.Settled);
    }

    /// What counts is when the device signed, not when it was posted, as long as nobody has asked for the refund.
    function test_accept_inTime_postedLater() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        uint64 last = uint64(t.deliverBy) * 1000;
        vm.warp(t.deliverBy + 2 hours);
        Act memory a = _acting(van, _readingAt(uint8(Kind.Accepting), 0, last + 1, LAT, LON, 0, 0, id));
        _ignores(a, t, id, IOrders.DeadlinePassed.selector);
        _send(_acting(van, _readingAt(uint8(Kind.Accepting), 0, last, LAT, LON, 0, 0, id)), t);
        _assertStatus(id, Status.Settled);
    }

    // Not delivered.

    function test_attempt_thenDeliver() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        Act memory a = _act(van, Kind.Attempting, id);
        _expectStep(a, id, IOrders.Order(shopper, Status.Attempted, 1, 3, 1, 1, uint32(NOW)));
        _send(a, t);
        vm.warp(NOW + 60);
        a = _act(van, Kind.Attempting, id);
        _expectStep(a, id, IOrders.Order(shopper, Status.Attempted, 1, 3, 1, 1, uint32(NOW + 60)));
        _send(a, t);
        _send(_act(van, Kind.Accepting, id), t);
        _assertStatus(id, Status.Settled);
    }

    function test_refuse_thenReturn() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        Act memory a = _act(van, Kind.Refusing, id);
        _expectStep(a, id, IOrders.Order(shopper, Status.Refused, 1, 3, 1, 1, uint32(NOW)));
        _send(a, t);
        _ignores(_act(van, Kind.Accepting, id), t, id, IOrders.TooLate.selector);
        _ignores(_act(van, Kind.Attempting, id), t, id, IOrders.TooLate.selector);
        _returns(id, t);
    }

    function test_return_fromTheRoad() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        _ignores(_act(far.dock, Kind.Returning, id), t, id, IOrders.WrongSite.selector);
        _returns(id, t);
    }

    function test_return_afterAnAttempt() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        _send(_act(van, Kind.Attempting, id), t);
        _returns(id, t);
    }

    // Damaged and lost.

    function testFuzz_damage_inTheCentre(uint256 stage, bool byDock) public {
        Status status = Status(_bound(stage, uint256(Status.Picked), uint256(Status.Packed)));
        (OrderId id, IOrders.Terms memory t) = _orderAt(status);
        _paysBack(_act(byDock ? dock : packer, Kind.Inspecting, id, 1, 0), id, t, Status.Damaged);
        vm.assertEq(centres.stock(1, TEA).onHand, 8); // what is broken does not go back
    }

    function test_damage_onTheRoad() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        // It is no longer theirs.
        _ignores(_act(dock, Kind.Inspecting, id, 1, 0), t, id, IOrders.TooLate.selector);
        _ignores(_act(packer, Kind.Inspecting, id, 1, 0), t, id, IOrders.TooLate.selector);
        _paysBack(_act(van, Kind.Inspecting, id, 1, 0), id, t, Status.Damaged);
    }

    function test_damage_ofARefusedParcel() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        _send(_act(van, Kind.Refusing, id), t);
        _paysBack(_act(van, Kind.Inspecting, id, 1, 0), id, t, Status.Damaged);
    }

    function test_loss_onTheRoad() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        _paysBack(_act(van, Kind.Losing, id), id, t, Status.Lost);
    }

    function test_loss_ofARefusedParcel() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        _send(_act(van, Kind.Refusing, id), t);
        _paysBack(_act(van, Kind.Losing, id), id, t, Status.Lost);
    }

    // A carrier that does not come.

    function test_reassign_toTheNext() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Packed);
        _send(_handOver(dock, id));
        vm.warp(NOW + 2 hours);
        vm.expectRevert(abi.encodeWithSelector(IOrders.PickupAhead.selector, NOW + 2 hours));
        orders.reassign(t, 0);
        vm.warp(NOW + 2 hours + 1);
        vm.expectEmit(address(shipments));
        emit IShipments.PickupMissed(address(orders), id, 1);
        IOrders.Order memory o = IOrders.Order(shopper, Status.Assigned, 1, 0, 2, 120, uint32(block.timestamp));
        vm.expectEmit(address(orders));
        emit IOrders.OrderAdvanced(
            id, address(0), Status.Assigned, _stateOf(o), bytes32(block.timestamp * 1000 << 176), 0
        );
        vm.prank(stranger);
        orders.reassign(t, 0);

        // What both signed before is of another assignment; the dock signs anew.
        _ignores(_act(dock, Kind.Departing, id, int64(uint64(NOW)), 0), id, IOrders.WrongNonce.selector);
        _ignores(_handOver(van, id), id, IOrders.WrongSite.selector);
        _send(_handOver(drone, id));
        _send(_handOver(dock, id));
        _assertStatus(id, Status.Departed);
    }

    /// A carrier whose vehicle has signed came in time; but where no dock ever signs, it does not keep the parcel for good.
    function test_reassign_waits_whenTheVehicleHasSigned() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Packed);
        _send(_handOver(van, id));
        vm.warp(NOW + 7 days);
        vm.expectRevert(abi.encodeWithSelector(IOrders.PickupAhead.selector, NOW + 7 days));
        orders.reassign(t, 0);
        vm.warp(NOW + 7 days + 1);
        orders.reassign(t, 0);
        IOrders.Order memory o = orders.order(id);
        vm.assertEq(o.carrier, 2);
        vm.assertEq(o.marks, 0);
    }

    /// The window is that of the assignment: no quote that comes later makes it longer or shorter.
    function test_reassign_windowIsThatOfTheAssignment() public {
        (, IOrders.Terms memory t) = _orderAt(Status.Packed);
        vm.warp(NOW + 1);
        IShipments.Quote memory q = _quoteOf(1, 1, Mode.Driver, type(uint64).max, 1);
        q.pickup = 7 days;
        shipments.post(q, _carrierSigns(q));
        q = _quoteOf(1, 1, Mode.Drone, type(uint64).max, 1);
        q.pickup = 1;
        shipments.post(q, _carrierSigns(q));
        vm.warp(NOW + 2 hours);
        vm.expectRevert(abi.encodeWithSelector(IOrders.PickupAhead.selector, NOW + 2 hours));
        orders.reassign(t, 0);
        vm.warp(NOW + 2 hours + 1);
        orders.reassign(t, 0);
    }

    /// When there is no other the parcel stays.
    function test_reassign_findsNobody() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Packed);
        vm.prank(owner);
        shipments.setCarrier(2, address(0), "gone");
        vm.warp(NOW + 3 hours);
        IOrders.Order memory before = orders.order(id);
        vm.expectEmit(address(orders));
        emit IOrders.CarrierMissing(id, 1, ZONE);
        orders.reassign(t, 0);
        vm.assertEq(abi.encode(orders.order(id)), abi.encode(before));
    }

    function test_reassign_reverts() public {
        IOrders.Terms memory t = _terms();
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderUnknown.selector, orders.idOf(t)));
        orders.reassign(t, 0);
        OrderId id = _placed(t);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Placed, Status.Assigned));
        orders.reassign(t, 0);
        _bring(id, t, Status.Departed);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Departed, Status.Assigned));
        orders.reassign(t, 0);
    }

    function _codedTo(uint8 proof) private returns (OrderId id, IOrders.Terms memory t) {
        t = _terms();
        (t.proof, t.code) = (proof, keccak256(abi.encodePacked(CODE)));
        id = _placed(t);
        _bring(id, t, Status.Departed);
    }

    /// An accepting reading with the code in value and aux.
    function _coded(OrderId id, bytes14 code, int32 lat) private view returns (Act memory) {
        return _acting(
            van,
            _readingAt(
                uint8(Kind.Accepting),
                0,
                uint64(block.timestamp) * 1000,
                lat,
                LON,
                int64(uint64(uint112(code) >> 48)),
                uint48(uint112(code)),
                id
            )
        );
    }

    /// Back at the dock: the pieces are on the shelf again, the shopper has all money back.
    function _returns(OrderId id, IOrders.Terms memory t) private {
        vm.expectEmit(address(centres));
        bytes32 stock = bytes32(abi.encodePacked(uint64(2), uint64(4), uint64(0), uint64(10)));
        emit ICentres.StockMoved(1, TEA, id, Move.PutBack, 2, dock.id, stock);
        _paysBack(_act(dock, Kind.Returning, id), id, t, Status.Returned);
        vm.assertEq(centres.stock(1, MUG).onHand, 5);
    }

    function _paysBack(Act memory a, OrderId id, IOrders.Terms memory t, Status to) private {
        IOrders.Order memory o = orders.order(id);
        (o.status, o.since) = (to, uint32(block.timestamp));
        if (to != Status.Returned) _expectStep(a, id, o);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, to, a.device, address(dollar), PRICE, 0, 0, 0);
        _send(a, t);
        vm.assertEq(abi.encode(orders.order(id)), abi.encode(o));
        vm.assertEq(dollar.balanceOf(shopper), PRICE);
        vm.assertEq(dollar.balanceOf(merchant), 0);
    }
}
