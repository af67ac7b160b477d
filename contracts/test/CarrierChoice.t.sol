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
            ORDER, stranger, 1, 1, Mode.Driver, 1, ZONE, 3e6, 900, 900, 300, 2 * 3e6 + 3 * 900, 0, 99
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

    /// Compares the choice with a linear search over scores and limits.
    function testFuzz_assign_choosesLowestScore(uint256[8] calldata seeds, uint64[4] calldata weights, uint8 removed)
        public
    {
        uint256 least = type(uint256).max;
        uint16 expected;
        IShipments.Parcel memory p = _parcel(weights[0], weights[1]);
        (p.lateWeight, p.co2Weight) = (weights[2], weights[3]);
        (p.centre, p.weight, p.size, p.distance) = (2, 1000, 1000, 1000);
        uint64 measured = uint64(block.timestamp - 1800) * 1000;
        shipments.recordWeather(2, measured, 500, 2000);
        for (uint16 i; i < 8; ++i) {
            _carrier(10 + i);
            IShipments.Quote memory q = _randomQuote(10 + i, seeds[i]);
            _post(q);
            if (removed >> i & 1 != 0) {
                vm.prank(owner);
                shipments.setCarrier(10 + i, address(0), "gone");
                continue;
            }
            bool admitted = q.maxWeight >= 1000 && q.maxSize >= 1000 && q.range >= 1000 && q.minVisibility <= 2000;
            if (!admitted || (q.maxWind != 0 && q.maxWind < 500)) continue;
            uint256 score = _scoreOf(p, q);
            if (score < least) (least, expected) = (score, 10 + i);
        }
        vm.assertEq(_assign(p), expected);
    }

    /// The score in the event is the sum of the four weighted parts.
    function testFuzz_assign_emitsScore(uint256 seed, uint64[4] calldata weights, uint40 deliverBy) public {
        _carrier(9);
        IShipments.Quote memory q = _randomQuote(9, seed);
        (q.maxWeight, q.maxSize, q.range, q.maxWind, q.minVisibility) = (800, 2000, 12_000, 0, 0);
        _post(q);
        IShipments.Parcel memory p = _parcel(weights[0], weights[1]);
        (p.centre, p.deliverBy, p.lateWeight, p.co2Weight) = (2, deliverBy, weights[2], weights[3]);
        uint256 score = _scoreOf(p, q);
        vm.expectEmit(address(shipments));
        emit IShipments.ShipmentAssigned(
            ORDER, address(this), 9, 1, Mode.Drone, 2, ZONE, q.price, q.p50, q.p90, q.grams, score, 0, 99
        );
        vm.assertEq(_assign(p), 9);
    }

    /// With the largest weights and values the score does not overflow.
    function test_assign_withLargestValues() public {
        _carrier(9);
        IShipments.Quote memory q = _quoteOf(9, 2, Mode.Drone, type(uint96).max, type(uint32).max);
        q.grams = type(uint32).max;
        _post(q);
        IShipments.Parcel memory p = _parcel(type(uint64).max, type(uint64).max);
        (p.centre, p.deliverBy, p.lateWeight, p.co2Weight) = (2, 0, type(uint64).max, type(uint64).max);
        vm.assertEq(_assign(p), 9);
    }

    /// Time beyond the deadline counts from the second after it, and only at p90.
    function test_assign_weighsDelaysAndCarbon() public {
        IShipments.Parcel memory p = _parcel(1, 0);
        (p.deliverBy, p.lateWeight) = (uint40(block.timestamp + 1800), type(uint64).max);
        vm.assertEq(_assign(p), 1); // the driver is just in time
        p.deliverBy -= 1;
        vm.assertEq(_assign(p), 2);

        IShipments.Quote memory q = _quoteOf(2, 1, Mode.Drone, 6e6, 600);
        (q.grams, q.validUntil) = (299, q.validUntil + 1);
        _post(q);
        p = _parcel(1, 0);
        p.co2Weight = 2e6;
        vm.assertEq(_assign(p), 1); // 4e6 + 300 * 2e6 = 6e6 + 299 * 2e6: the earlier one
        p.co2Weight += 1;
        vm.assertEq(_assign(p), 2);
    }

    // Missed pick-ups.

    function test_reassign_choosesOtherCarrier() public {
        vm.assertEq(_assign(_parcel(1, 1)), 1);
        vm.expectEmit(address(shipments));
        emit IShipments.PickupMissed(ORDER, address(this), 1, 1);
        vm.expectEmit(address(shipments));
        emit IShipments.CapacityReturned(ORDER, address(this), 1, 1, Mode.Driver, 1, ZONE, 0, 100);
        vm.expectEmit(address(shipments));
        emit IShipments.ShipmentAssigned(
            ORDER, address(this), 2, 1, Mode.Drone, 1, ZONE, 6e6, 600, 600, 300, 6e6 + 600, 1, 99
        );
        _reassign(1, 2);
        vm.assertEq(_lane(1)[0].capacity, 100);
        vm.assertEq(_lane(1)[1].capacity, 99);
    }

    /// The window is the winning quote's, not that of another quote of the carrier.
    function test_assign_returnsModeAndPickupWindow() public {
        IShipments.Quote memory q = _quoteOf(1, 1, Mode.Drone, 9e6, 60);
        q.pickup = 2;
        _post(q);
        (uint16 carrier, Mode mode, uint8 pickup) = shipments.assign(ID, 0, Mode.None, 0, _parcel(1, 1));
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
        (uint16 carrier, Mode mode, uint8 pickup) =
            shipments.assign(ID, from, Mode.Driver, uint32(block.timestamp), _parcel(1, 1));
        vm.assertEq(carrier, expected);
        vm.assertEq(uint256(mode), expected == 2 ? uint256(Mode.Drone) : expected);
        vm.assertEq(pickup, expected == 0 ? 0 : 1);
    }

    function _randomQuote(uint16 carrier, uint256 seed) private view returns (IShipments.Quote memory q) {
        q = _quoteOf(carrier, 2, Mode.Drone, uint96(seed), uint32(seed >> 96));
        (q.p90, q.grams) = (_max(q.p50, uint32(seed >> 128)), uint32(seed >> 160));
        if (seed >> 192 & 7 == 0) q.maxWeight = 999;
        if (seed >> 195 & 7 == 0) q.maxSize = 999;
        if (seed >> 198 & 7 == 0) q.range = 999;
        if (seed >> 201 & 1 == 0) q.maxWind = 499 + uint16(seed >> 202 & 1);
        if (seed >> 203 & 1 == 0) q.minVisibility = 2000 + uint16(seed >> 204 & 1);
    }

    /// The score as the documentation defines it.
    function _scoreOf(IShipments.Parcel memory p, IShipments.Quote memory q) private view returns (uint256) {
        uint256 arrival = block.timestamp + q.p90;
        uint256 late = arrival > p.deliverBy ? arrival - p.deliverBy : 0;
        uint256 cost = uint256(p.priceWeight) * q.price + uint256(p.co2Weight) * q.grams;
        return cost + uint256(p.timeWeight) * q.p50 + p.lateWeight * late;
    }

    function _max(uint32 a, uint32 b) private pure returns (uint32) {
        return a > b ? a : b;
    }
}
