// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IShipments, Mode} from "../src/interfaces/IShipments.sol";
import {ShipmentsBase} from "./ShipmentsBase.sol";

/// Capacity that comes back to quotes.
contract CapacityTest is ShipmentsBase {
    function test_returnCapacity_raisesCapacity() public {
        vm.assertEq(_assign(_parcel(1, 1)), 1);
        vm.assertEq(_lane(1)[0].capacity, 99);
        vm.warp(NOW + 60);
        vm.expectEmit(address(shipments));
        emit IShipments.CapacityReturned(ORDER, address(this), 1, 1, Mode.Driver, 1, ZONE, 0, 100);
        shipments.returnCapacity(ID, 1, ZONE, 1, Mode.Driver, uint32(NOW));
        vm.assertEq(_lane(1)[0].capacity, 100);
        vm.assertEq(_lane(1)[1].capacity, 100);
    }

    /// A quote posted after the assignment has lost no capacity.
    function test_returnCapacity_isNothing_whenQuoteIsNewer() public {
        vm.assertEq(_assign(_parcel(1, 1)), 1);
        vm.warp(NOW + 1);
        _post(_quoteOf(1, 1, Mode.Driver, 4e6, 1800));
        _assertNothingReturned(1, ZONE, 1, Mode.Driver);
        shipments.returnCapacity(ID, 1, ZONE, 1, Mode.Driver, uint32(NOW + 1));
        vm.assertEq(_lane(1)[0].capacity, 101);
    }

    function test_returnCapacity_isNothing_withoutTheQuote() public {
        _assertNothingReturned(1, ZONE, 9, Mode.Driver);
        _assertNothingReturned(1, ZONE, 1, Mode.Drone);
        _assertNothingReturned(2, ZONE, 1, Mode.Driver);
        _assertNothingReturned(1, ZONE + 1, 1, Mode.Driver);
    }

    /// The largest capacity does not overflow.
    function test_returnCapacity_isNothing_atLargestCapacity() public {
        IShipments.Quote memory q = _quoteOf(1, 1, Mode.Driver, 4e6, 1800);
        (q.capacity, q.validUntil) = (type(uint16).max, q.validUntil + 1);
        _post(q);
        shipments.returnCapacity(ID, 1, ZONE, 1, Mode.Driver, uint32(NOW));
        vm.assertEq(_lane(1)[0].capacity, type(uint16).max);
    }

    /// Only the consumer's own quotes get capacity back.
    function test_returnCapacity_isNothing_forStrangers() public {
        vm.prank(stranger);
        shipments.returnCapacity(ID, 1, ZONE, 1, Mode.Driver, uint32(NOW));
        vm.assertEq(_lane(1)[0].capacity, 100);
    }

    function _assertNothingReturned(uint16 centre, uint32 zone, uint16 carrier, Mode mode) private {
        IShipments.Quote[] memory before = _lane(1);
        shipments.returnCapacity(ID, centre, zone, carrier, mode, uint32(NOW));
        vm.assertEq(abi.encode(_lane(1)), abi.encode(before));
    }
}
