// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICentres, Move} from "../src/interfaces/ICentres.sol";
import {Role, Scheme} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {IShipments, Mode} from "../src/interfaces/IShipments.sol";
import {PostBase} from "./PostBase.sol";
import {packStock} from "./StockWord.sol";

/// The steps up to the hand-over, and stock readings.
contract StepsTest is PostBase {
    // Counting.

    function test_count_confirmsLineByLine() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.warp(NOW + 60);
        SignedAct memory a = _signAct(shelf, Kind.Counting, id, 5, 1);
        _expectStep(a, id, _order(shopper, Status.Placed, 1, 2, 0, 0, uint32(NOW)));
        _post(a, t);
        a = _signAct(shelf, Kind.Counting, id, 10, 0);
        _expectStep(a, id, _order(shopper, Status.Confirmed, 1, 3, 0, 0, uint32(NOW + 60)));
        _post(a, t);
    }

    function test_count_ignoresRepeatedLine() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        _post(_signAct(shelf, Kind.Counting, id, 10, 0), t);
        _assertIgnored(_signAct(shelf, Kind.Counting, id, 10, 0), t, id, IOrders.TooLate.selector);
    }

    function test_count_ignoresUnknownLine_orNegativeCount() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        bytes4 reason = IOrders.ReadingMalformed.selector;
        _assertIgnored(_signAct(shelf, Kind.Counting, id, 10, 2), t, id, reason);
        _assertIgnored(_signAct(shelf, Kind.Counting, id, 10, 7), t, id, reason);
        _assertIgnored(_signAct(shelf, Kind.Counting, id, 10, 256), t, id, reason);
        _assertIgnored(_signAct(shelf, Kind.Counting, id, 10, type(uint48).max), t, id, reason);
        _assertIgnored(_signAct(shelf, Kind.Counting, id, -1, 0), t, id, reason);
    }

    /// A count that differs from the ledger but is enough for the order confirms the line and does not change the
    /// ledger.
    function test_count_confirms_whenEnough() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.expectEmit(address(centres));
        emit ICentres.DiscrepancyOpened(1, TEA, shelf.id, 2, 10, 0, 2);
        _post(_signAct(shelf, Kind.Counting, id, 2, 0), t);
        vm.assertEq(orders.order(id).marks, 1);
        vm.assertEq(centres.stock(1, TEA).onHand, 10);
    }

    /// A short count corrects the ledger and moves the parcel to the next centre, where counting starts again.
    function test_count_movesParcel_whenShort() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        _post(_signAct(shelf, Kind.Counting, id, 5, 1), t);
        vm.warp(NOW + 60);
        SignedAct memory a = _signAct(shelf, Kind.Counting, id, 1, 0);
        vm.expectEmit(address(centres));
        emit ICentres.DiscrepancyOpened(1, TEA, shelf.id, 1, 10, 0, 2);
        // The release names the device whose count caused it.
        ICentres.Stock memory released = centres.stock(1, MUG);
        (released.reserved, released.confirmed, released.movements) = (0, 0, released.movements + 1);
        vm.expectEmit(address(centres));
        emit ICentres.StockMoved(id, 1, MUG, Move.Release, 1, shelf.id, packStock(released));
        _expectStep(a, id, _order(shopper, Status.Placed, 2, 0, 0, 0, uint32(NOW + 60)));
        _post(a, t);
        vm.assertEq(centres.stock(1, TEA).onHand, 1);
        vm.assertEq(centres.stock(1, TEA).reserved, 0);
        vm.assertEq(centres.stock(1, MUG).reserved, 0);
        vm.assertEq(centres.stock(2, TEA).reserved, 2);
        vm.assertEq(centres.stock(2, MUG).reserved, 1);
        // The first centre's sensor is ignored now. The second centre's devices complete the order.
        _assertIgnored(_signAct(shelf, Kind.Counting, id, 5, 1), t, id, IOrders.WrongSite.selector);
        _advanceTo(id, t, Status.Settled);
        vm.assertEq(dollar.balanceOf(merchant), PRICE);
    }

    /// If no other centre has all lines, a short count refunds the shopper in the same transaction.
    function test_count_refunds_whenShortEverywhere() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        _adjustStock(2, MUG, -5);
        SignedAct memory a = _signAct(shelf, Kind.Counting, id, 0, 0);
        _expectStep(a, id, _order(shopper, Status.Refunded, 1, 0, 0, 0, uint32(NOW)));
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Refunded, shelf.id, 0, address(dollar), PRICE, 0, 0, 0);
        _post(a, t);
        _assertStatus(id, Status.Refunded);
        vm.assertEq(dollar.balanceOf(shopper), PRICE);
        vm.assertEq(centres.stock(1, TEA).reserved, 0);
        vm.assertEq(centres.stock(1, MUG).reserved, 0);
        vm.assertEq(centres.stock(2, TEA).reserved, 0);
    }

    /// A count equal to the quantity is not short.
    function testFuzz_count_isShort_whenBelowQuantity(uint8 counted) public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        counted = counted % 5;
        _post(_signAct(shelf, Kind.Counting, id, int64(uint64(counted)), 0), t);
        vm.assertEq(orders.order(id).centre, counted < 2 ? 2 : 1);
    }

    // Picking and packing.

    function test_pick_movesStock() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Confirmed);
        SignedAct memory a = _signAct(robot, Kind.Picking, id);
        _expectStep(a, id, _order(shopper, Status.Picked, 1, 3, 0, 0, uint32(NOW)));
        bytes32 stock = packStock(ICentres.Stock(8, 0, 0, 3, 2, MS));
        vm.expectEmit(address(centres));
        emit ICentres.StockMoved(id, 1, TEA, Move.Pick, 2, robot.id, stock);
        _post(a, t);
        vm.assertEq(centres.stock(1, MUG).onHand, 4);
    }

    function test_pack_assignsCarrier() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Picked);
        SignedAct memory a = _signAct(packer, Kind.Packing, id);
        _expectStep(a, id, _order(shopper, Status.Packed, 1, 3, 0, 0, uint32(NOW)));
        vm.expectEmit(address(shipments));
        emit IShipments.ShipmentAssigned(
            id, address(orders), 1, 0, Mode.Driver, 1, ZONE, 4e6, 1800, 3600, 300, 4_001_800, 0, 99
        );
        _expectStep(a, id, _order(shopper, Status.Assigned, 1, 0, 1, 0, uint32(NOW)));
        _post(a, t);
    }

    function test_assign_byAnyone_whenPackingFoundNoCarrier() public {
        IOrders.Terms memory t = _terms();
        t.lines[1].grams = 9000;
        OrderId id = _placeOrder(t);
        _advanceTo(id, t, Status.Picked);
        vm.expectEmit(address(orders));
        emit IOrders.CarrierMissing(id, 0, 1, ZONE);
        _post(_signAct(packer, Kind.Packing, id), t);
        _assertStatus(id, Status.Packed);
        _postEarly(dock, Kind.Departing, id);

        vm.expectRevert(abi.encodeWithSelector(IOrders.NoCarrier.selector, id));
        vm.prank(stranger);
        orders.assign(t, 0);

        IShipments.Quote memory q = _quoteOf(2, 1, Mode.Drone, 9e6, 1800);
        (q.maxWeight, q.validUntil) = (20_000, q.validUntil + 1);
        shipments.post(q, _carrierSignature(q));
        vm.warp(NOW + 60);
        IOrders.Order memory o = _order(shopper, Status.Assigned, 1, 0, 2, 0, uint32(NOW + 60));
        vm.expectEmit(address(orders));
        bytes32 reading = bytes32((NOW + 60) * 1000 << 176);
        emit IOrders.OrderAdvanced(id, address(0), Status.Assigned, _packOrder(o), reading, 0);
        vm.prank(stranger);
        orders.assign(t, 0);
    }

    /// Volumes and weights of the terms affect the choice of the carrier.
    function test_pack_choosesByTerms() public {
        IOrders.Terms memory t = _terms();
        (t.lines[0].volume, t.lines[1].volume) = (50_000, 1);
        OrderId id = _placeOrder(t);
        _advanceTo(id, t, Status.Packed);
        _assertStatus(id, Status.Packed);
        t.lines[1].volume = 0;
        t.nonce = 2;
        (t.priceWeight, t.timeWeight) = (0, 1);
        id = _placeOrder(t);
        _advanceTo(id, t, Status.Packed);
        vm.assertEq(orders.order(id).carrier, 2); // more expensive, but faster
    }

    function test_assign_reverts() public {
        IOrders.Terms memory t = _terms();
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderUnknown.selector, orders.idOf(t)));
        orders.assign(t, 0);
        OrderId id = _placeOrder(t);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Placed, Status.Packed));
        orders.assign(t, 0);
        vm.expectRevert(abi.encodeWithSelector(IOrders.ParcelUnknown.selector, id, 1));
        orders.assign(t, 1);
    }

    // Hand-over.

    function test_handOver_needsBothSignatures() public {
        (OrderId id,) = _orderAt(Status.Packed);
        vm.warp(NOW + 60);
        SignedAct memory a = _signHandOver(dock, id);
        _expectStep(a, id, _order(shopper, Status.Assigned, 1, 1, 1, 1, uint32(NOW)));
        _post(a);
        _assertIgnored(_signHandOver(dock, id), id, IOrders.TooLate.selector);
        a = _signHandOver(van, id);
        _expectStep(a, id, _order(shopper, Status.Departed, 1, 3, 1, 1, uint32(NOW + 60)));
        _post(a);
        _assertIgnored(_signHandOver(van, id), id, IOrders.TooLate.selector);
    }

    function test_handOver_vehicleFirst() public {
        (OrderId id,) = _orderAt(Status.Packed);
        Device memory second = _enrol(401, Scheme.Secp256k1, Role.Vehicle, 1);
        SignedAct memory a = _signHandOver(second, id);
        _expectStep(a, id, _order(shopper, Status.Assigned, 1, 2, 1, 2, uint32(NOW)));
        _post(a);
        _assertIgnored(_signHandOver(second, id), id, IOrders.TooLate.selector);
        a = _signHandOver(dock, id, 2);
        _expectStep(a, id, _order(shopper, Status.Departed, 1, 3, 1, 2, uint32(NOW)));
        _post(a);
    }

    /// Until dock and vehicle agree on the vehicle, the latest signature replaces the earlier ones.
    function test_handOver_latestSignatureCounts() public {
        (OrderId id,) = _orderAt(Status.Packed);
        Device memory second = _enrol(401, Scheme.Secp256k1, Role.Vehicle, 1);
        _post(_signHandOver(dock, id, 2));
        SignedAct memory a = _signHandOver(van, id);
        _expectStep(a, id, _order(shopper, Status.Assigned, 1, 2, 1, 1, uint32(NOW)));
        _post(a);
        // The dock's signature for the second vehicle has been replaced.
        a = _signHandOver(second, id);
        _expectStep(a, id, _order(shopper, Status.Assigned, 1, 2, 1, 2, uint32(NOW)));
        _post(a);
        a = _signHandOver(dock, id, 1);
        _expectStep(a, id, _order(shopper, Status.Assigned, 1, 1, 1, 1, uint32(NOW)));
        _post(a);
        a = _signHandOver(dock, id, 2);
        _expectStep(a, id, _order(shopper, Status.Assigned, 1, 1, 1, 2, uint32(NOW)));
        _post(a);
        a = _signHandOver(second, id);
        _expectStep(a, id, _order(shopper, Status.Departed, 1, 3, 1, 2, uint32(NOW)));
        _post(a);
    }

    /// A dock must name a vehicle, whose number has 16 bits and starts with 1.
    function testFuzz_handOver_ignoresMalformedNumber(uint48 number) public {
        (OrderId id,) = _orderAt(Status.Packed);
        number = number % 2 == 0 ? 0 : uint48(_bound(number, 65_536, type(uint48).max));
        _assertIgnored(_signHandOver(dock, id, number), id, IOrders.ReadingMalformed.selector);
        vm.assertFalse(orders.order(id).dockSigned);
        _post(_signHandOver(dock, id, type(uint16).max));
        vm.assertEq(orders.order(id).vehicle, type(uint16).max);
    }

    /// A vehicle whose key is revoked after it signed the hand-over does not hold up the parcel: the dock names another
    /// one.
    function test_A5_anotherVehicleOfTheCarrierTakesTheParcel() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Packed);
        Device memory second = _enrol(401, Scheme.Secp256k1, Role.Vehicle, 1);
        _post(_signHandOver(van, id));
        vm.prank(owner);
        journals.revoke(van.id, 1, 1);
        _post(_signHandOver(dock, id, 2));
        _post(_signHandOver(second, id));
        _assertStatus(id, Status.Departed);
        vm.assertEq(orders.order(id).vehicle, 2);
        _post(_signAct(second, Kind.Accepting, id), t);
        _assertStatus(id, Status.Settled);
    }

    /// Dock and vehicle must sign the time of this assignment.
    function testFuzz_handOver_ignoresOtherNonce(int64 nonce) public {
        (OrderId id,) = _orderAt(Status.Packed);
        if (nonce == int64(uint64(NOW))) nonce += 1;
        SignedAct memory a = _signAct(dock, Kind.Departing, id, nonce, 1);
        _assertIgnored(a, id, IOrders.WrongNonce.selector);
        a = _signAct(van, Kind.Departing, id, nonce, 0);
        _assertIgnored(a, id, IOrders.WrongNonce.selector);
        _assertStatus(id, Status.Assigned);
        vm.assertEq(orders.order(id).vehicle, 0);
    }

    // Stock.

    function test_receiveStock_byDock() public {
        SignedAct memory a = _signAct(dock, Kind.Receiving, OrderId.wrap(bytes32(uint256(TEA))), 7, 0);
        bytes32 stock = packStock(ICentres.Stock(17, 0, 0, 2, 0, MS));
        vm.expectEmit(address(centres));
        emit ICentres.StockMoved(OrderId.wrap(0), 1, TEA, Move.Receive, 7, dock.id, stock);
        _post(a);
        _post(_signAct(farCentre.dock, Kind.Receiving, OrderId.wrap(bytes32(uint256(99))), 3, 0));
        vm.assertEq(centres.stock(2, 99).onHand, 3);
    }

    function test_receiveStock_ignoresInvalidReadings() public {
        OrderId tea = OrderId.wrap(bytes32(uint256(TEA)));
        bytes4 reason = IOrders.ReadingMalformed.selector;
        _assertIgnored(_signAct(dock, Kind.Receiving, tea, 0, 0), tea, reason);
        _assertIgnored(_signAct(dock, Kind.Receiving, tea, -1, 0), tea, reason);
        OrderId wideGtin = OrderId.wrap(bytes32(uint256(1) << 64));
        _assertIgnored(_signAct(dock, Kind.Receiving, wideGtin, 1, 0), wideGtin, reason);
        bytes memory flagged = _readingAt(uint8(Kind.Receiving), 1, MS, LAT, LON, 1, 0, tea);
        _assertIgnored(_signNextAct(dock, flagged), tea, reason);
        _assertIgnored(_signAct(shelf, Kind.Receiving, tea, 1, 0), tea, IOrders.WrongRole.selector);
        _assertIgnored(_signAct(dock, Kind.Receiving, tea, type(int64).max, 0), tea, ICentres.StockTooLarge.selector);
        Device memory lost = _enrol(402, Scheme.P256, Role.Dock, 77); // there is no centre 77
        _assertIgnored(_signAct(lost, Kind.Receiving, tea, 1, 0), tea, ICentres.StockTooLarge.selector);
        vm.assertEq(centres.stock(1, TEA).onHand, 10);
    }

    function test_takeStock_byShelf() public {
        OrderId tea = OrderId.wrap(bytes32(uint256(TEA)));
        vm.expectEmit(address(centres));
        emit ICentres.DiscrepancyOpened(1, TEA, shelf.id, 8, 10, 0, 1);
        _post(_signAct(shelf, Kind.StockTaking, tea, 8, 0));
        vm.assertEq(centres.stock(1, TEA).onHand, 8);
        vm.assertEq(centres.stock(1, TEA).agreed, 2);
        _post(_signAct(shelf, Kind.StockTaking, tea, 0, 0));
        vm.assertEq(centres.stock(1, TEA).onHand, 0);
    }

    function test_takeStock_ignoresInvalidReadings() public {
        OrderId tea = OrderId.wrap(bytes32(uint256(TEA)));
        _assertIgnored(_signAct(dock, Kind.StockTaking, tea, 8, 0), tea, IOrders.WrongRole.selector);
        _assertIgnored(_signAct(shelf, Kind.StockTaking, tea, -1, 0), tea, IOrders.ReadingMalformed.selector);
        vm.assertEq(centres.stock(1, TEA).onHand, 10);
    }

    /// If a count finds fewer pieces than are reserved, a robot can still pick. The ledger is corrected.
    function test_pick_afterShortStockTaking() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Confirmed);
        _post(_signAct(shelf, Kind.StockTaking, OrderId.wrap(bytes32(uint256(TEA))), 1, 0));
        _post(_signAct(robot, Kind.Picking, id), t);
        _assertStatus(id, Status.Picked);
        vm.assertEq(centres.stock(1, TEA).onHand, 0);
        vm.assertEq(centres.stock(1, TEA).reserved, 0);
    }
}
