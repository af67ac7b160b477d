// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IShipments, Mode} from "../src/interfaces/IShipments.sol";
import {FleetBase} from "./FleetBase.sol";

/// Random calls of carriers and of the platform, and the passing of time.
abstract contract HandlerBase is FleetBase {
    address public constant PLATFORM = address(0xFEE);

    modifier replaysEvents() {
        _;
        _replayEvents();
    }

    /// Has a carrier post a quote that replaces its earlier one.
    function postQuote(uint256 seed) external replaysEvents {
        (uint16 centre, uint32 zone) = _randomLane(seed >> 8);
        uint16 carrier = uint16(1 + seed % 2);
        IShipments.Quote memory q = _laneQuote(carrier, centre, zone, uint16((seed >> 72) % 40));
        q.price = uint64((seed >> 16) % 10e6);
        (q.p50, q.p90) = (uint32((seed >> 104) % 1 hours), uint32(1 hours + (seed >> 120) % 4 days));
        q.grams = uint32((seed >> 136) % 5000);
        if (seed >> 144 & 7 == 0) q.maxWind = uint16((seed >> 152) % 1500);
        if (seed >> 147 & 7 == 0) q.minVisibility = uint16((seed >> 168) % 1000);
        if (carrier == 1 && seed >> 150 & 3 == 0) q.mode = Mode.AutonomousVehicle;
        q.pickup = uint8(1 + (seed >> 88) % 48);
        if (seed >> 100 & 3 == 0) q.maxWeight = 400;
        try shipments.post(q, _carrierSignature(q)) {}
        catch (bytes memory err) {
            bytes4 expected =
                _isRemoved[carrier] ? IShipments.CarrierUnknown.selector : IShipments.QuoteReplayed.selector;
            _assertError(err, expected);
            _hit("quote refused", expected);
        }
    }

    /// Removes a carrier in few cases, and else restores it.
    function setCarrier(uint256 seed) external replaysEvents {
        uint16 carrier = uint16(1 + seed % 2);
        bool removes = seed >> 8 & (carrier == 1 ? 15 : 3) == 0;
        vm.prank(owner);
        shipments.setCarrier(carrier, removes ? address(0) : vm.addr(CARRIER_KEY + carrier), "carrier");
        if (removes) _hit("carrier removed");
    }

    function setFee(uint16 rate, bool some) external replaysEvents {
        vm.prank(owner);
        orders.setFee(rate % 1001, some ? PLATFORM : address(0));
    }

    function wait(uint32 by) external {
        vm.warp(block.timestamp + by % 10 hours);
    }

    function _randomLane(uint256 seed) internal view virtual returns (uint16 centre, uint32 zone);

    function _assertError(bytes memory err, bytes4 expected) internal pure {
        vm.assertEq(bytes32(bytes4(err)), bytes32(expected), "unexpected error");
    }
}
