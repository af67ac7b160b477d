// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {IShipments, Mode} from "../src/interfaces/IShipments.sol";
import {PostBase} from "./PostBase.sol";

/// Each step that a device's reading takes an order.
contract StepsTest is PostBase {
    // Counting.

    function test_count_confirmsLineByLine() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.expectEmit(address(orders));
        emit IOrders.OrderAdvanced(
            id,
            Status.Placed,
            shelf.id,
            Kind.Counting,
            MS,
            LAT,
            LON,
            IOrders.Order(shopper, Status.Placed, 1, 2, 0, 0, uint40(NOW))
        );
        _send(_act(shelf, Kind.Counting, id, 5, 1), t);
        vm.expectEmit(address(orders));
        emit IOrders.OrderAdvanced(
            id,
            Status.Confirmed,
            shelf.id,
            Kind.Counting,
            MS,
            LAT,
            LON,
            IOrders.Order(shopper, Status.Confirmed, 1, 3, 0, 0, uint40(NOW))
        );
        _send(_act(shelf, Kind.Counting, id, 10, 0), t);
    }

    function test_count_ignoresALineTwice() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        _send(_act(shelf, Kind.Counting, id, 10, 0), t);
        _ignores(_act(shelf, Kind.Counting, id, 10, 0), t, id, shelf, Kind.Counting, IOrders.TooLate.selector);
    }

    function test_count_ignoresAnUnknownLine_orLessThanNothing() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        bytes4 why = IOrders.ReadingsMalformed.selector;
        _ignores(_act(shelf, Kind.Counting, id, 10, 2), t, id, shelf, Kind.Counting, why);
        _ignores(_act(shelf, Kind.Counting, id, 10, type(uint48).max), t, id, shelf, Kind.Counting, why);
        _ignores(_act(shelf, Kind.Counting, id, -1, 0), t, id, shelf, Kind.Counting, why);
    }

    function test_count_differs_butIsEnough() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.expectEmit(address(orders));
        emit IOrders.CountDiffered(1, TEA, shelf.id, 0, 9, 10);
        _send(_act(shelf, Kind.Counting, id, 9, 0), t);
        vm.assertEq(orders.order(id).confirmed, 1);
    }

    function test_count_isShort() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.expectEmit(address(orders));
        emit IOrders.CountDiffered(1, TEA, shelf.id, 0, 1, 10);
        _ignores(_act(shelf, Kind.Counting, id, 1, 0), t, id, shelf, Kind.Counting, IOrders.CountShort.selector);
        vm.assertEq(orders.order(id).confirmed, 0);
    }

    // Picking and packing.

    function test_pick_takesThePieces() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Confirmed);
        vm.expectEmit(address(orders));
        emit IOrders.StockMoved(1, TEA, id, -2, 8, 0);
        vm.expectEmit(address(orders));
        emit IOrders.StockMoved(1, MUG, id, -1, 4, 0);
        _send(_act(robot, Kind.Picking, id), t);
        _assertStatus(id, Status.Picked);
    }

    function test_pack_assignsTheCarrier() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Picked);
        IOrders.Order memory o = orders.order(id);
        o.status = Status.Packed;
        vm.expectEmit(address(orders));
        emit IOrders.OrderAdvanced(id, Status.Packed, packer.id, Kind.Packing, MS, LAT, LON, o);
        vm.expectEmit(address(shipments));
        emit IShipments.ShipmentAssigned(address(orders), id, 1, Mode.Driver, 1, ZONE, 4e6, 1800, 4_001_800, 0, 99);
        (o.status, o.carrier) = (Status.Assigned, 1);
        vm.expectEmit(address(orders));
        emit IOrders.OrderAdvanced(id, Status.Assigned, packer.id, Kind.Packing, MS, LAT, LON, o);
        _send(_act(packer, Kind.Packing, id), t);
    }

    function test_pack_findsNoCarrier_thenAnyoneAsksAgain() public {
        IOrders.Terms memory t = _terms();
        t.weight = 9000;
        OrderId id = _placed(t);
        _bring(id, t, Status.Picked);
        vm.expectEmit(address(orders));
        emit IOrders.CarrierMissing(id, 1, ZONE);
        _send(_act(packer, Kind.Packing, id), t);
        _assertStatus(id, Status.Packed);
        _tooEarly(dock, Kind.Departing, id, t, Status.Assigned);

        vm.expectEmit(address(orders));
        emit IOrders.CarrierMissing(id, 1, ZONE);
        vm.prank(stranger);
        orders.assign(t);
        _assertStatus(id, Status.Packed);

        IShipments.Quote memory q = _quoteOf(2, 1, Mode.Driver, 9e6, 1800);
        q.maxWeight = 20_000;
        shipments.post(q, _carrierSigns(q));
        IOrders.Order memory o = orders.order(id);
        (o.status, o.carrier) = (Status.Assigned, 2);
        vm.expectEmit(address(orders));
        emit IOrders.OrderAdvanced(id, Status.Assigned, address(0), Kind.Heartbeat, MS, 0, 0, o);
        vm.prank(stranger);
        orders.assign(t);
    }

    function test_assign_reverts() public {
        IOrders.Terms memory t = _terms();
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderUnknown.selector, orders.idOf(t)));
        orders.assign(t);
        _placed(t);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Placed, Status.Packed));
        orders.assign(t);
    }

    // Hand-over.

    function test_depart_needsBoth_inEitherOrder() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Packed);
        _send(_act(dock, Kind.Departing, id), t);
        vm.assertEq(orders.order(id).handover, 1);
        _ignores(_act(dock, Kind.Departing, id), t, id, dock, Kind.Departing, IOrders.TooLate.selector);
        _assertStatus(id, Status.Assigned);
        _tooEarly(van, Kind.Accepting, id, t, Status.Departed);
        _send(_act(van, Kind.Departing, id), t);
        _assertStatus(id, Status.Departed);
    }

    // Delivery.

    function test_accept_emitsDelivered_thenSettled() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        IOrders.Order memory o = orders.order(id);
        o.status = Status.Delivered;
        vm.expectEmit(address(orders));
        emit IOrders.OrderAdvanced(id, Status.Delivered, van.id, Kind.Accepting, MS, LAT, LON, o);
        vm.expectEmit(address(orders));
        emit IOrders.OrderSettled(id, merchant, address(dollar), PRICE, false);
        _send(_act(van, Kind.Accepting, id), t);
        _assertStatus(id, Status.Settled);
        _ignores(_act(van, Kind.Accepting, id), id, van, Kind.Accepting, IOrders.TooLate.selector);
        vm.assertEq(dollar.balanceOf(merchant), PRICE);
    }

    function testFuzz_accept_onlyInsideTheZone(int256 north, int256 east) public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        int32 lat = LAT + int32(north % 100_000);
        int32 lon = LON + int32(east % 100_000);
        bool inside = lat <= LAT + int32(HALF) && lat >= LAT - int32(HALF) && lon <= LON + int32(HALF)
            && lon >= LON - int32(HALF);
        Posting memory p = _posting(van, _readingAt(uint8(Kind.Accepting), 0, MS, lat, lon, 0, 0, id));
        if (inside) {
            _send(p, t);
            _assertStatus(id, Status.Settled);
        } else {
            _ignores(p, t, id, van, Kind.Accepting, IOrders.OutOfZone.selector);
            _assertStatus(id, Status.Departed);
        }
    }

    /// The edge of the square counts; so does a zone across the antimeridian.
    function test_accept_atTheEdges() public {
        (OrderId id, IOrders.Terms memory t) = _departedTo(179_999_0000 + 9000);
        int32 east = int32(1_799_999_000 + int256(uint256(HALF)) - 3_600_000_000);
        Posting memory p =
            _posting(van, _readingAt(uint8(Kind.Accepting), 0, MS, LAT + int32(HALF), east + 1, 0, 0, id));
        _ignores(p, t, id, van, Kind.Accepting, IOrders.OutOfZone.selector);
        p = _posting(van, _readingAt(uint8(Kind.Accepting), 0, MS, LAT + int32(HALF), east, 0, 0, id));
        _send(p, t);
        _assertStatus(id, Status.Settled);
    }

    /// The same from the other side of the antimeridian.
    function test_accept_atTheWesternEdges() public {
        (OrderId id, IOrders.Terms memory t) = _departedTo(-1_799_999_000);
        int32 west = int32(3_600_000_000 - 1_799_999_000 - int256(uint256(HALF)));
        Posting memory p =
            _posting(van, _readingAt(uint8(Kind.Accepting), 0, MS, LAT - int32(HALF), west - 1, 0, 0, id));
        _ignores(p, t, id, van, Kind.Accepting, IOrders.OutOfZone.selector);
        p = _posting(van, _readingAt(uint8(Kind.Accepting), 0, MS, LAT - int32(HALF), west, 0, 0, id));
        _send(p, t);
        _assertStatus(id, Status.Settled);
    }

    /// An order on the way to a zone of its own around that longitude.
    function _departedTo(int32 lon) private returns (OrderId id, IOrders.Terms memory t) {
        t = _terms();
        t.zone = 8;
        vm.prank(owner);
        orders.setZone(t.zone, IOrders.Zone(LAT, lon, HALF, _ranking(1, 2)), "Date line");
        IShipments.Quote memory q = _quoteOf(1, 1, Mode.Driver, 4e6, 1800);
        q.zone = t.zone;
        shipments.post(q, _carrierSigns(q));
        id = _placed(t);
        _bring(id, t, Status.Departed);
    }
}
