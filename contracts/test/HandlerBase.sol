// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IShipments} from "../src/interfaces/IShipments.sol";
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
        uint32 zone = ZONE + uint32((seed >> 96) % 3);
        IShipments.Quote memory q =
            _laneQuote(uint16(1 + seed % 2), _randomCentre(seed >> 8), zone, uint16((seed >> 72) % 40));
        q.price = uint64((seed >> 16) % 10e6);
        q.pickup = uint8(1 + (seed >> 88) % 48);
        if (seed >> 100 & 3 == 0) q.maxWeight = 400;
        if (seed >> 102 & 3 == 0) q.maxWind = 900;
        try shipments.post(q, _carrierSignature(q)) {}
        catch (bytes memory err) {
            _assertError(err, IShipments.QuoteReplayed.selector);
            _hit("quote replayed");
        }
    }

    function setFee(uint16 rate, bool some) external replaysEvents {
        vm.prank(owner);
        orders.setFee(rate % 1001, some ? PLATFORM : address(0));
    }

    function wait(uint32 by) external {
        vm.warp(block.timestamp + by % 10 hours);
    }

    function _assertError(bytes memory err, bytes4 expected) internal pure {
        vm.assertEq(bytes32(bytes4(err)), bytes32(expected), "unexpected error");
    }
}
