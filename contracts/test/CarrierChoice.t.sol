// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IShipments, Mode} from "../src/interfaces/IShipments.sol";
import {ShipmentsBase} from "./ShipmentsBase.sol";

/// Assignment and reassignment of parcels to quotes.
contract CarrierChoiceTest is ShipmentsBase {
    function test_assign_choosesLowestScore_andLowersCapacity() public {
        vm.assertEq(_assign(_parcel(1, 1)), 1);
        vm.assertEq(_lane(1)[0].capacity, 99);
        // With a high weight for time the drone wins.
        vm.assertEq(_assign(_parcel(1, 10_000)), 2);
        vm.assertEq(_lane(1)[1].capacity, 99);
        vm.assertEq(_lane(1)[0].capacity, 99);
    }

    function test_assign_choosesEarlierOnTie() public {
        vm.assertEq(_assign(_parcel(0, 0)), 1);
    }

    /// Tests each limit at its bound and one beyond.
    function test_assign_isZero_whenNoneFits() public {
        IShipments.Parcel memory p = _parcel(1, 1);
        (p.weight, p.size, p.distance) = (5000, 60_000, 30_000);
        vm.assertEq(_assign(p), 1);
        p.weight += 1;
        vm.assertEq(_assign(p), 0);
        (p.weight, p.size) = (5000, 60_001);
        vm.assertEq(_assign(p), 0);
        (p.size, p.distance) = (60_000, 30_001);
        vm.assertEq(_assign(p), 0);
        p.distance = 30_000;
        (p.centre, p.zone) = (2, ZONE);
        vm.assertEq(_assign(p), 0);
        (p.centre, p.zone) = (1, ZONE + 1);
        vm.assertEq(_assign(p), 0);
        p.zone = ZONE;
        vm.warp(NOW + 30 days);
        vm.assertEq(_assign(p), 1);
        vm.warp(NOW + 30 days + 1);
        vm.assertEq(_assign(p), 0);
    }

    /// A cheap drone is not chosen for a parcel that is too large for it.
    function test_assign_skipsTooSmallQuotes() public {
        IShipments.Quote memory q = _quoteOf(1, 1, Mode.Drone, 1, 1);
        q.maxSize = 100;
        _post(q);
        vm.assertEq(_assign(_parcel(1, 1)), 1);
        vm.assertEq(_lane(1)[0].capacity, 99);
        vm.assertEq(_lane(1)[2].capacity, 100);
    }

    function test_assign_isZero_forOtherConsumer() public {
        vm.prank(stranger);
        vm.assertEq(_assign(_parcel(1, 1)), 0);
    }

    /// The event names the caller, so a stranger cannot pretend to be Orders.
    function test_assign_emitsConsumer() public {
        IShipments.Quote memory q = _quoteOf(1, 1, Mode.Driver, 3e6, 900);
        q.consumer = stranger;
        _post(q);
        vm.expectEmit(address(shipments));
        emit IShipments.ShipmentAssigned(
            ORDER, stranger, 1, 1, Mode.Driver, 1, ZONE, 3e6, 900, 2 * 3e6 + 3 * 900, 0, 99
        );
        vm.prank(stranger);
        vm.assertEq(_assign(_parcel(2, 3)), 1);
    }

    function test_assign_skipsUsedUpQuotes() public {
        IShipments.Quote memory q = _quoteOf(1, 1, Mode.Driver, 1e6, 60);
        (q.capacity, q.validUntil) = (1, q.validUntil + 1);
        _post(q);
        vm.assertEq(_assign(_parcel(1, 1)), 1);
        vm.assertEq(_assign(_parcel(1, 1)), 2);
    }

    /// Removed carriers are not chosen, however many of the cheapest quotes are theirs.
    function test_assign_skipsRemovedCarriers() public {
        for (uint16 i = 10; i < 24; ++i) {
            _carrier(i);
            _post(_quoteOf(i, 1, Mode.Drone, 100 - i, 0));
            if (i == 10) continue;
            vm.prank(owner);
            shipments.setCarrier(i, address(0), "gone");
        }
        vm.assertEq(_lane(1).length, 16);
        vm.assertEq(_assign(_parcel(1, 1)), 10);
    }

    /// Compares the choice with a linear search.
    function testFuzz_assign_choosesLowestScore(
        uint32[8] calldata prices,
        uint16[8] calldata times,
        uint32[8] calldata limits,
        uint8 removed,
        uint16 pw,
        uint16 tw
    ) public {
        uint256 least = type(uint256).max;
        uint16 expected;
        IShipments.Parcel memory p = _parcel(pw, tw);
        (p.centre, p.weight, p.size, p.distance) = (2, type(uint32).max / 2, 1, 1);
        for (uint16 i; i < 8; ++i) {
            _carrier(10 + i);
            IShipments.Quote memory q = _quoteOf(10 + i, 2, Mode.Drone, prices[i], times[i]);
            q.maxWeight = limits[i];
            _post(q);
            if (removed >> i & 1 != 0) {
                vm.prank(owner);
                shipments.setCarrier(10 + i, address(0), "gone");
                continue;
            }
            uint256 score = uint256(pw) * prices[i] + uint256(tw) * times[i];
            if (limits[i] >= p.weight && score < least) (least, expected) = (score, 10 + i);
        }
        vm.assertEq(_assign(p), expected);
    }

    /// With the largest weights, price and time the score does not overflow.
    function test_assign_withLargestValues() public {
        _carrier(9);
        _post(_quoteOf(9, 2, Mode.Drone, type(uint64).max, type(uint32).max));
        IShipments.Parcel memory p = _parcel(type(uint16).max, type(uint16).max);
        p.centre = 2;
        vm.assertEq(_assign(p), 9);
    }

    // Missed pick-ups.

    function test_reassign_choosesOtherCarrier() public {
        vm.assertEq(_assign(_parcel(1, 1)), 1);
        vm.expectEmit(address(shipments));
        emit IShipments.PickupMissed(ORDER, address(this), 1, 1);
        vm.expectEmit(address(shipments));
        emit IShipments.ShipmentAssigned(ORDER, address(this), 2, 1, Mode.Drone, 1, ZONE, 6e6, 600, 6e6 + 600, 1, 99);
        _reassign(1, 2);
        vm.assertEq(_lane(1)[0].capacity, 99); // used capacity is not restored
    }

    /// The window is the winning quote's, not that of another quote of the carrier.
    function test_assign_returnsModeAndPickupWindow() public {
        IShipments.Quote memory q = _quoteOf(1, 1, Mode.Drone, 9e6, 60);
        q.pickup = 2;
        _post(q);
        (uint16 carrier, Mode mode, uint8 pickup) = shipments.assign(ID, _parcel(1, 1));
        vm.assertEq(carrier, 1);
        vm.assertEq(uint256(mode), uint256(Mode.Driver));
        vm.assertEq(pickup, 1);
    }

    /// All quotes of the carrier are excluded, also the cheaper one of another mode.
    function test_reassign_isZero_whenNoOtherCarrier() public {
        vm.prank(owner);
        shipments.setCarrier(2, address(0), "gone");
        _post(_quoteOf(1, 1, Mode.Drone, 1, 1));
        _reassign(1, 0);
        vm.assertEq(_lane(1)[0].capacity, 100);
        vm.assertEq(_lane(1)[2].capacity, 100);
    }

    /// The carrier has no quote in the lane any more.
    function test_reassign_whenCarrierHasNoQuote() public {
        _reassign(9, 1);
    }

    function _reassign(uint16 from, uint16 expected) private {
        (uint16 carrier, Mode mode, uint8 pickup) = shipments.reassign(ID, _parcel(1, 1), from);
        vm.assertEq(carrier, expected);
        vm.assertEq(uint256(mode), expected == 2 ? uint256(Mode.Drone) : expected);
        vm.assertEq(pickup, expected == 0 ? 0 : 1);
    }
}
