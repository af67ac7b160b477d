// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {IShipments, Mode} from "../src/interfaces/IShipments.sol";
import {PostBase} from "./PostBase.sol";

/// The capacity that parcels take of quotes, and give back if they leave the carrier before the hand-over.
contract ReturnedCapacityTest is PostBase {
    /// A parcel that is reassigned many times takes one unit of capacity at most.
    function test_A19_reassigningTakesNoCapacity() public {
        (, IOrders.Terms memory t) = _orderAt(Status.Packed);
        for (uint256 i; i < 12; ++i) {
            _assertCapacity(i % 2 == 0 ? 99 : 100, i % 2 == 0 ? 100 : 99);
            vm.warp(block.timestamp + 3 hours);
            vm.prank(stranger);
            orders.reassign(t, 0);
        }
        _assertCapacity(99, 100);
    }

    function test_A19_reassignedParcelGivesCapacityBack() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Packed);
        vm.warp(NOW + 3 hours);
        vm.expectEmit(address(shipments));
        emit IShipments.PickupMissed(id, address(orders), 1, 0);
        _expectReturned(id);
        orders.reassign(t, 0);
        _assertCapacity(100, 99);
    }

    function test_A19_cancelledParcelGivesCapacityBack() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Packed);
        vm.warp(NOW + 60);
        _expectReturned(id);
        vm.prank(merchant);
        claims.cancel(t, 0);
        _assertCapacity(100, 100);
    }

    function test_A19_refundedParcelGivesCapacityBack() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Packed);
        _post(_signHandOver(dock, id)); // one of the two signatures
        vm.warp(t.deliverBy + 1 hours + 1);
        _expectReturned(id);
        claims.refund(t, 0);
        _assertCapacity(100, 100);
    }

    /// A dock finds the parcel damaged before the carrier comes.
    function test_A19_damagedParcelGivesCapacityBack() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Packed);
        _expectReturned(id);
        _post(_signAct(dock, Kind.Inspecting, id, 1, 0), t);
        _assertCapacity(100, 100);
    }

    /// After the hand-over the carrier has done its part, or is doing it.
    function test_A19_handedOverParcelKeepsCapacity() public {
        (, IOrders.Terms memory t) = _orderAt(Status.Departed);
        vm.prank(merchant);
        claims.cancel(t, 0);
        _assertCapacity(99, 100);
    }

    /// A parcel that ends before it is assigned has taken no capacity.
    function test_A19_parcelWithoutCarrierReturnsNothing() public {
        (, IOrders.Terms memory t) = _orderAt(Status.Picked);
        vm.prank(shopper);
        claims.cancel(t, 0);
        _assertCapacity(100, 100);
    }

    /// A quote posted after the assignment has lost no capacity.
    function test_A19_laterQuoteGetsNothing() public {
        (, IOrders.Terms memory t) = _orderAt(Status.Packed);
        vm.warp(NOW + 1);
        _postQuote(1, 1, Mode.Driver, 4e6, 1800);
        vm.prank(merchant);
        claims.cancel(t, 0);
        _assertCapacity(100, 100);
    }

    /// Without the quote the parcel still ends.
    function test_A19_endsWithoutTheQuote() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Packed);
        vm.warp(NOW + 31 days); // the quotes have expired
        vm.prank(owner);
        shipments.setCarrier(1, address(0), "gone");
        claims.refund(t, 0);
        _assertStatus(id, Status.Refunded);
    }

    function _expectReturned(OrderId id) private {
        vm.expectEmit(address(shipments));
        emit IShipments.CapacityReturned(id, address(orders), 1, 0, Mode.Driver, 1, ZONE, 0, 100);
    }

    /// Checks the capacity left of carrier 1's and carrier 2's quote.
    function _assertCapacity(uint16 first, uint16 second) private view {
        IShipments.Quote[] memory lane = shipments.lane(address(orders), 1, ZONE);
        vm.assertEq(lane[0].capacity, first, "carrier 1");
        vm.assertEq(lane[1].capacity, second, "carrier 2");
    }
}
