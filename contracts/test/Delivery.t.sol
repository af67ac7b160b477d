// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICentres, Move} from "../src/interfaces/ICentres.sol";
import {Role, Scheme} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {IShipments, Mode} from "../src/interfaces/IShipments.sol";
import {PostBase} from "./PostBase.sol";
import {packStock} from "./StockWord.sol";

/// From the hand-over to the door: delivery, failed delivery, damage, loss, missed pick-ups.
contract DeliveryTest is PostBase {
    // Delivery.

    function test_deliver_emitsDelivered_thenSettled() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        SignedAct memory a = _signAct(van, Kind.Accepting, id);
        _expectStep(a, id, _order(shopper, Status.Delivered, 1, 3, 1, 1, uint32(NOW)));
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Settled, van.id, 0, address(dollar), 0, PRICE, 0, 0);
        _post(a, t);
        _assertStatus(id, Status.Settled);
        vm.assertEq(orders.held(t, 0), 0);
        _assertIgnored(_signAct(van, Kind.Accepting, id), t, id, IOrders.TooLate.selector);
        vm.assertEq(dollar.balanceOf(merchant), PRICE);
    }

    /// The order stores the number of its vehicle, so another vehicle of the same carrier is ignored.
    function test_deliver_ignoresOtherVehicleOfCarrier() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        Device memory second = _enrol(401, Scheme.P256, Role.Vehicle, 1);
        Kind[4] memory kinds = [Kind.Accepting, Kind.Attempting, Kind.Refusing, Kind.Losing];
        for (uint256 i; i < kinds.length; ++i) {
            _assertIgnored(_signAct(second, kinds[i], id), t, id, IOrders.WrongVehicle.selector);
        }
        _assertIgnored(_signAct(second, Kind.Inspecting, id, 1, 0), t, id, IOrders.WrongVehicle.selector);
        _post(_signAct(van, Kind.Accepting, id), t);
        _assertStatus(id, Status.Settled);
    }

    function test_deliver_byLocker() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        Device memory other = _enrol(401, Scheme.P256, Role.Locker, 2);
        _assertIgnored(_signAct(other, Kind.Accepting, id), t, id, IOrders.WrongSite.selector);
        _post(_signAct(van, Kind.Attempting, id), t);
        _post(_signAct(locker, Kind.Accepting, id), t);
        _assertStatus(id, Status.Settled);
    }

    // Not delivered.

    function test_attempt_thenDeliver() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        SignedAct memory a = _signAct(van, Kind.Attempting, id);
        _expectStep(a, id, _order(shopper, Status.Attempted, 1, 3, 1, 1, uint32(NOW)));
        _post(a, t);
        vm.warp(NOW + 60);
        a = _signAct(van, Kind.Attempting, id);
        _expectStep(a, id, _order(shopper, Status.Attempted, 1, 3, 1, 1, uint32(NOW + 60)));
        _post(a, t);
        _post(_signAct(van, Kind.Accepting, id), t);
        _assertStatus(id, Status.Settled);
    }

    function test_refuse_thenReturn() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        SignedAct memory a = _signAct(van, Kind.Refusing, id);
        _expectStep(a, id, _order(shopper, Status.Refused, 1, 3, 1, 1, uint32(NOW)));
        _post(a, t);
        _assertIgnored(_signAct(van, Kind.Accepting, id), t, id, IOrders.TooLate.selector);
        _assertIgnored(_signAct(van, Kind.Attempting, id), t, id, IOrders.TooLate.selector);
        _assertReturned(id, t);
    }

    function test_return_fromTransit() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        _assertIgnored(_signAct(farCentre.dock, Kind.Returning, id), t, id, IOrders.WrongSite.selector);
        _assertReturned(id, t);
    }

    function test_return_afterAnAttempt() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        _post(_signAct(van, Kind.Attempting, id), t);
        _assertReturned(id, t);
    }

    // Damage and loss.

    function testFuzz_inspect_damageInCentre(uint256 stage, bool byDock) public {
        Status status = Status(_bound(stage, uint256(Status.Picked), uint256(Status.Packed)));
        (OrderId id, IOrders.Terms memory t) = _orderAt(status);
        _assertRefunded(_signAct(byDock ? dock : packer, Kind.Inspecting, id, 1, 0), id, t, Status.Damaged);
        vm.assertEq(centres.stock(1, TEA).onHand, 8); // damaged pieces are not put back
    }

    function test_inspect_damageInTransit() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        // The centre's devices no longer have the parcel.
        _assertIgnored(_signAct(dock, Kind.Inspecting, id, 1, 0), t, id, IOrders.TooLate.selector);
        _assertIgnored(_signAct(packer, Kind.Inspecting, id, 1, 0), t, id, IOrders.TooLate.selector);
        _assertRefunded(_signAct(van, Kind.Inspecting, id, 1, 0), id, t, Status.Damaged);
    }

    function test_inspect_damageOfRefusedParcel() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        _post(_signAct(van, Kind.Refusing, id), t);
        _assertRefunded(_signAct(van, Kind.Inspecting, id, 1, 0), id, t, Status.Damaged);
    }

    function test_lose_inTransit() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        _assertRefunded(_signAct(van, Kind.Losing, id), id, t, Status.Lost);
    }

    function test_lose_refusedParcel() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        _post(_signAct(van, Kind.Refusing, id), t);
        _assertRefunded(_signAct(van, Kind.Losing, id), id, t, Status.Lost);
    }

    // Missed pick-ups.

    function test_reassign_toNextCarrier() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Packed);
        _post(_signHandOver(dock, id));
        vm.warp(NOW + 3 hours - 1);
        vm.expectRevert(abi.encodeWithSelector(IOrders.PickupAhead.selector, NOW + 3 hours));
        orders.reassign(t, 0);
        vm.warp(NOW + 3 hours);
        vm.expectEmit(address(shipments));
        emit IShipments.PickupMissed(id, address(orders), 1, 0);
        IOrders.Order memory o = _order(shopper, Status.Assigned, 1, 0, 2, 0, uint32(block.timestamp));
        vm.expectEmit(address(orders));
        emit IOrders.OrderAdvanced(
            id, address(0), Status.Assigned, _packOrder(o), bytes32(block.timestamp * 1000 << 176), 0
        );
        vm.prank(stranger);
        orders.reassign(t, 0);

        // The signatures for the first assignment have another nonce; the dock must sign again.
        _assertIgnored(_signAct(dock, Kind.Departing, id, int64(uint64(NOW)), 1), id, IOrders.WrongNonce.selector);
        _assertIgnored(_signHandOver(van, id), id, IOrders.WrongSite.selector);
        _post(_signHandOver(drone, id));
        _post(_signHandOver(dock, id));
        _assertStatus(id, Status.Departed);
    }

    /// If the vehicle has signed but the dock has not, the carrier keeps the parcel for seven days at most.
    function test_reassign_waitsSevenDays_whenVehicleHasSigned() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Packed);
        _post(_signHandOver(van, id));
        vm.warp(NOW + 7 days + 1 hours - 1);
        vm.expectRevert(abi.encodeWithSelector(IOrders.PickupAhead.selector, NOW + 7 days + 1 hours));
        orders.reassign(t, 0);
        vm.warp(NOW + 7 days + 1 hours);
        orders.reassign(t, 0);
        IOrders.Order memory o = orders.order(id);
        vm.assertEq(o.carrier, 2);
        vm.assertEq(o.vehicle, 0);
        vm.assertFalse(o.vehicleSigned);
    }

    /// The hand-over is signed within the window. Nobody can reassign the parcel before it can be posted.
    function test_A16_handOverSignedInTimeCanBePosted() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Packed);
        vm.warp(NOW + 2 hours);
        SignedAct memory byDock = _signHandOver(dock, id);
        SignedAct memory byVan = _signHandOver(van, id);
        vm.warp(NOW + 3 hours - 1);
        vm.expectRevert(abi.encodeWithSelector(IOrders.PickupAhead.selector, NOW + 3 hours));
        orders.reassign(t, 0);
        _post(byDock);
        _post(byVan);
        _assertStatus(id, Status.Departed);
    }

    /// The window limits the carrier's claim, not the hand-over: until somebody reassigns the parcel, its carrier can
    /// still fetch it.
    function test_handOver_afterTheWindow() public {
        (OrderId id,) = _orderAt(Status.Packed);
        vm.warp(NOW + 10 days);
        _post(_signHandOver(dock, id));
        _post(_signHandOver(van, id));
        _assertStatus(id, Status.Departed);
    }

    /// A signature by the dock replaces the vehicle's. From then on the carrier's own window applies.
    function test_reassign_afterTheWindow_whenDockSignsForAnotherVehicle() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Packed);
        _post(_signHandOver(van, id));
        _post(_signHandOver(dock, id, 2));
        vm.warp(NOW + 3 hours);
        orders.reassign(t, 0);
        vm.assertEq(orders.order(id).carrier, 2);
    }

    /// The window is fixed with the assignment: later quotes do not change it.
    function test_reassign_windowIsFixedWithAssignment() public {
        (, IOrders.Terms memory t) = _orderAt(Status.Packed);
        vm.warp(NOW + 1);
        IShipments.Quote memory q = _quoteOf(1, 1, Mode.Driver, type(uint64).max, 1);
        q.pickup = 168;
        shipments.post(q, _carrierSignature(q));
        q = _quoteOf(1, 1, Mode.Drone, type(uint64).max, 1);
        q.pickup = 1;
        shipments.post(q, _carrierSignature(q));
        vm.warp(NOW + 3 hours - 1);
        vm.expectRevert(abi.encodeWithSelector(IOrders.PickupAhead.selector, NOW + 3 hours));
        orders.reassign(t, 0);
        vm.warp(NOW + 3 hours);
        orders.reassign(t, 0);
    }

    function test_reassign_reverts_whenNoOtherQuote() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Packed);
        vm.prank(owner);
        shipments.setCarrier(2, address(0), "gone");
        vm.warp(NOW + 3 hours);
        vm.expectRevert(abi.encodeWithSelector(IOrders.NoCarrier.selector, id));
        orders.reassign(t, 0);
    }

    function test_reassign_reverts() public {
        IOrders.Terms memory t = _terms();
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderUnknown.selector, orders.idOf(t)));
        orders.reassign(t, 0);
        OrderId id = _placeOrder(t);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Placed, Status.Assigned));
        orders.reassign(t, 0);
        _advanceTo(id, t, Status.Departed);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Departed, Status.Assigned));
        orders.reassign(t, 0);
    }

    /// Posts a return at the dock, and checks that the pieces are put back and the shopper is refunded.
    function _assertReturned(OrderId id, IOrders.Terms memory t) private {
        vm.expectEmit(address(centres));
        bytes32 stock = packStock(ICentres.Stock(10, 0, 0, 4, 2, MS));
        emit ICentres.StockMoved(id, 1, TEA, Move.PutBack, 2, dock.id, stock);
        _assertRefunded(_signAct(dock, Kind.Returning, id), id, t, Status.Returned);
        vm.assertEq(centres.stock(1, MUG).onHand, 5);
    }

    function _assertRefunded(SignedAct memory a, OrderId id, IOrders.Terms memory t, Status to) private {
        IOrders.Order memory o = orders.order(id);
        (o.status, o.since, o.pickup) = (to, uint32(block.timestamp), 0);
        o.marks = to == Status.Lost ? 0x40 : 0; // the pieces are out
        if (to != Status.Returned) _expectStep(a, id, o);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, to, a.device, 0, address(dollar), PRICE, 0, 0, 0);
        _post(a, t);
        vm.assertEq(abi.encode(orders.order(id)), abi.encode(o));
        vm.assertEq(dollar.balanceOf(shopper), PRICE);
        vm.assertEq(dollar.balanceOf(merchant), 0);
    }
}
