// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICentres, Move} from "../src/interfaces/ICentres.sol";
import {Role, Scheme} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {IShipments, Mode} from "../src/interfaces/IShipments.sol";
import {PostBase} from "./PostBase.sol";

/// Each step that a device's reading takes a parcel, up to the hand-over.
contract StepsTest is PostBase {
    // Counting.

    function test_count_confirmsLineByLine() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.warp(NOW + 60);
        Act memory a = _act(shelf, Kind.Counting, id, 5, 1);
        _expectStep(a, id, IOrders.Order(shopper, Status.Placed, 1, 2, 0, 0, uint32(NOW)));
        _send(a, t);
        a = _act(shelf, Kind.Counting, id, 10, 0);
        _expectStep(a, id, IOrders.Order(shopper, Status.Confirmed, 1, 3, 0, 0, uint32(NOW + 60)));
        _send(a, t);
    }

    function test_count_ignoresALineTwice() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        _send(_act(shelf, Kind.Counting, id, 10, 0), t);
        _ignores(_act(shelf, Kind.Counting, id, 10, 0), t, id, IOrders.TooLate.selector);
    }

    function test_count_ignoresAnUnknownLine_orLessThanNothing() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        bytes4 why = IOrders.ReadingMalformed.selector;
        _ignores(_act(shelf, Kind.Counting, id, 10, 2), t, id, why);
        _ignores(_act(shelf, Kind.Counting, id, 10, 7), t, id, why);
        _ignores(_act(shelf, Kind.Counting, id, 10, 256), t, id, why);
        _ignores(_act(shelf, Kind.Counting, id, 10, type(uint48).max), t, id, why);
        _ignores(_act(shelf, Kind.Counting, id, -1, 0), t, id, why);
    }

    /// As many as were reserved are there: the order goes on, the ledger is left to a later count.
    function test_count_differs_butIsEnough() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.expectEmit(address(centres));
        emit ICentres.DiscrepancyOpened(1, TEA, shelf.id, 2, 10, 0, 2);
        _send(_act(shelf, Kind.Counting, id, 2, 0), t);
        vm.assertEq(orders.order(id).marks, 1);
        vm.assertEq(centres.stock(1, TEA).onHand, 10);
    }

    /// Too few: the ledger follows, the parcel goes to the next centre, all in one transaction, and begins again there.
    function test_count_isShort_movesTheParcel() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        _send(_act(shelf, Kind.Counting, id, 5, 1), t);
        vm.warp(NOW + 60);
        Act memory a = _act(shelf, Kind.Counting, id, 1, 0);
        vm.expectEmit(address(centres));
        emit ICentres.DiscrepancyOpened(1, TEA, shelf.id, 1, 10, 0, 2);
        _expectStep(a, id, IOrders.Order(shopper, Status.Placed, 2, 0, 0, 0, uint32(NOW + 60)));
        _send(a, t);
        vm.assertEq(centres.stock(1, TEA).onHand, 1);
        vm.assertEq(centres.stock(1, TEA).reserved, 0);
        vm.assertEq(centres.stock(1, MUG).reserved, 0);
        vm.assertEq(centres.stock(2, TEA).reserved, 2);
        vm.assertEq(centres.stock(2, MUG).reserved, 1);
        // The old centre's sensor has nothing more to say; the new one's devices take it to the end.
        _ignores(_act(shelf, Kind.Counting, id, 5, 1), t, id, IOrders.WrongSite.selector);
        _bring(id, t, Status.Settled);
        vm.assertEq(dollar.balanceOf(merchant), PRICE);
    }

    /// Too few, and nobody else has them: the shopper is paid back in the same transaction.
    function test_count_isShort_paysBack() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        _stock(2, MUG, -5);
        Act memory a = _act(shelf, Kind.Counting, id, 0, 0);
        _expectStep(a, id, IOrders.Order(shopper, Status.Refunded, 1, 0, 0, 0, uint32(NOW)));
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Refunded, shelf.id, address(dollar), PRICE, 0, 0, 0);
        _send(a, t);
        _assertStatus(id, Status.Refunded);
        vm.assertEq(dollar.balanceOf(shopper), PRICE);
        vm.assertEq(centres.stock(1, TEA).reserved, 0);
        vm.assertEq(centres.stock(1, MUG).reserved, 0);
        vm.assertEq(centres.stock(2, TEA).reserved, 0);
    }

    /// Exactly what is needed is enough.
    function testFuzz_count_isShort_belowTheQuantity(uint8 counted) public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        counted = counted % 5;
        _send(_act(shelf, Kind.Counting, id, int64(uint64(counted)), 0), t);
        vm.assertEq(orders.order(id).centre, counted < 2 ? 2 : 1);
    }

    // Picking and packing.

    function test_pick_takesThePieces() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Confirmed);
        Act memory a = _act(robot, Kind.Picking, id);
        _expectStep(a, id, IOrders.Order(shopper, Status.Picked, 1, 3, 0, 0, uint32(NOW)));
        bytes32 stock = bytes32(abi.encodePacked(uint64(2), uint64(3), uint64(0), uint64(8)));
        vm.expectEmit(address(centres));
        emit ICentres.StockMoved(1, TEA, id, Move.Pick, 2, robot.id, stock);
        _send(a, t);
        vm.assertEq(centres.stock(1, MUG).onHand, 4);
    }

    function test_pack_assignsTheCarrier() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Picked);
        Act memory a = _act(packer, Kind.Packing, id);
        _expectStep(a, id, IOrders.Order(shopper, Status.Packed, 1, 3, 0, 0, uint32(NOW)));
        vm.expectEmit(address(shipments));
        emit IShipments.ShipmentAssigned(address(orders), id, 1, Mode.Driver, 1, ZONE, 4e6, 1800, 4_001_800, 0, 99);
        _expectStep(a, id, IOrders.Order(shopper, Status.Assigned, 1, 0, 1, 120, uint32(NOW)));
        _send(a, t);
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
        orders.assign(t, 0);
        _assertStatus(id, Status.Packed);

        IShipments.Quote memory q = _quoteOf(2, 1, Mode.Driver, 9e6, 1800);
        q.maxWeight = 20_000;
        shipments.post(q, _carrierSigns(q));
        vm.warp(NOW + 60);
        IOrders.Order memory o = IOrders.Order(shopper, Status.Assigned, 1, 0, 2, 120, uint32(NOW + 60));
        vm.expectEmit(address(orders));
        emit IOrders.OrderAdvanced(id, address(0), Status.Assigned, _stateOf(o), bytes32((NOW + 60) * 1000 << 176), 0);
        vm.prank(stranger);
        orders.assign(t, 0);
    }

    /// Size and range count like weight.
    function test_pack_asksForWhatTheTermsSay() public {
        IOrders.Terms memory t = _terms();
        t.size = 50_001;
        OrderId id = _placed(t);
        _bring(id, t, Status.Packed);
        _assertStatus(id, Status.Packed);
        t.size = 50_000;
        t.nonce = 2;
        (t.priceWeight, t.timeWeight) = (0, 1);
        id = _placed(t);
        _bring(id, t, Status.Packed);
        vm.assertEq(orders.order(id).carrier, 2); // dearer, faster
    }

    function test_assign_reverts() public {
        IOrders.Terms memory t = _terms();
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderUnknown.selector, orders.idOf(t)));
        orders.assign(t, 0);
        OrderId id = _placed(t);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Placed, Status.Packed));
        orders.assign(t, 0);
        vm.expectRevert(abi.encodeWithSelector(IOrders.ParcelUnknown.selector, id, 1));
        orders.assign(t, 1);
    }

    // Hand-over.

    function test_depart_needsBoth_inEitherOrder() public {
        (OrderId id,) = _orderAt(Status.Packed);
        vm.warp(NOW + 60);
        Act memory a = _handOver(dock, id);
        _expectStep(a, id, IOrders.Order(shopper, Status.Assigned, 1, 1, 1, 120, uint32(NOW)));
        _send(a);
        _ignores(_handOver(dock, id), id, IOrders.TooLate.selector);
        a = _handOver(van, id);
        _expectStep(a, id, IOrders.Order(shopper, Status.Departed, 1, 3, 1, 1, uint32(NOW + 60)));
        _send(a);
        _ignores(_handOver(van, id), id, IOrders.TooLate.selector);
    }

    function test_depart_vehicleFirst() public {
        (OrderId id,) = _orderAt(Status.Packed);
        Device memory second = _enrol(401, Scheme.Secp256k1, Role.Vehicle, 1);
        Act memory a = _handOver(second, id);
        _expectStep(a, id, IOrders.Order(shopper, Status.Assigned, 1, 2, 1, 2, uint32(NOW)));
        _send(a);
        // The parcel is in the second vehicle: the first cannot take it too.
        _ignores(_handOver(van, id), id, IOrders.TooLate.selector);
        a = _handOver(dock, id);
        _expectStep(a, id, IOrders.Order(shopper, Status.Departed, 1, 3, 1, 2, uint32(NOW)));
        _send(a);
    }

    /// Both sign the same nonce: the time of this assignment.
    function testFuzz_depart_ignoresAnotherNonce(int64 nonce) public {
        (OrderId id,) = _orderAt(Status.Packed);
        if (nonce == int64(uint64(NOW))) nonce += 1;
        Act memory a = _act(dock, Kind.Departing, id, nonce, 0);
        _ignores(a, id, IOrders.WrongNonce.selector);
        a = _act(van, Kind.Departing, id, nonce, 0);
        _ignores(a, id, IOrders.WrongNonce.selector);
        _assertStatus(id, Status.Assigned);
        vm.assertEq(orders.order(id).marks, 0);
    }

    // Stock.

    function test_receive_byADock() public {
        Act memory a = _act(dock, Kind.Receiving, OrderId.wrap(bytes32(uint256(TEA))), 7, 0);
        bytes32 stock = bytes32(abi.encodePacked(uint64(0), uint64(2), uint64(0), uint64(17)));
        vm.expectEmit(address(centres));
        emit ICentres.StockMoved(1, TEA, OrderId.wrap(0), Move.Receive, 7, dock.id, stock);
        _send(a);
        _send(_act(far.dock, Kind.Receiving, OrderId.wrap(bytes32(uint256(99))), 3, 0));
        vm.assertEq(centres.stock(2, 99).onHand, 3);
    }

    function test_receive_ignoresWhatIsWrong() public {
        OrderId tea = OrderId.wrap(bytes32(uint256(TEA)));
        bytes4 why = IOrders.ReadingMalformed.selector;
        _ignores(_act(dock, Kind.Receiving, tea, 0, 0), tea, why);
        _ignores(_act(dock, Kind.Receiving, tea, -1, 0), tea, why);
        OrderId odd = OrderId.wrap(bytes32(uint256(1) << 64));
        _ignores(_act(dock, Kind.Receiving, odd, 1, 0), odd, why);
        bytes memory flagged = _readingAt(uint8(Kind.Receiving), 1, MS, LAT, LON, 1, 0, tea);
        _ignores(_acting(dock, flagged), tea, why);
        _ignores(_act(shelf, Kind.Receiving, tea, 1, 0), tea, IOrders.WrongRole.selector);
        _ignores(_act(dock, Kind.Receiving, tea, type(int64).max, 0), tea, ICentres.StockTooLarge.selector);
        Device memory lost = _enrol(402, Scheme.P256, Role.Dock, 77); // no such centre
        _ignores(_act(lost, Kind.Receiving, tea, 1, 0), tea, ICentres.StockTooLarge.selector);
        vm.assertEq(centres.stock(1, TEA).onHand, 10);
    }

    function test_takeStock_byAShelf() public {
        OrderId tea = OrderId.wrap(bytes32(uint256(TEA)));
        vm.expectEmit(address(centres));
        emit ICentres.DiscrepancyOpened(1, TEA, shelf.id, 8, 10, 0, 1);
        _send(_act(shelf, Kind.StockTaking, tea, 8, 0));
        vm.assertEq(centres.stock(1, TEA).onHand, 8);
        vm.assertEq(centres.stock(1, TEA).agreed, 2);
        _send(_act(shelf, Kind.StockTaking, tea, 0, 0));
        vm.assertEq(centres.stock(1, TEA).onHand, 0);
    }

    function test_takeStock_ignoresWhatIsWrong() public {
        OrderId tea = OrderId.wrap(bytes32(uint256(TEA)));
        _ignores(_act(dock, Kind.StockTaking, tea, 8, 0), tea, IOrders.WrongRole.selector);
        _ignores(_act(shelf, Kind.StockTaking, tea, -1, 0), tea, IOrders.ReadingMalformed.selector);
        vm.assertEq(centres.stock(1, TEA).onHand, 10);
    }

    /// Fewer are there than orders have reserved: a robot still picks what it finds, the ledger follows.
    function test_pick_afterACountFoundTooFew() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Confirmed);
        _send(_act(shelf, Kind.StockTaking, OrderId.wrap(bytes32(uint256(TEA))), 1, 0));
        _send(_act(robot, Kind.Picking, id), t);
        _assertStatus(id, Status.Picked);
        vm.assertEq(centres.stock(1, TEA).onHand, 0);
        vm.assertEq(centres.stock(1, TEA).reserved, 0);
    }
}
