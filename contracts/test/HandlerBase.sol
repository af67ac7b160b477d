// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IShipments, Mode} from "../src/interfaces/IShipments.sol";
import {EventModel} from "./EventModel.sol";

/// Random calls of carriers and of the platform, and the passing of time.
abstract contract HandlerBase is EventModel {
    address public constant PLATFORM = address(0xFEE);

    modifier replaysEvents() {
        _;
        _replayEvents();
    }

    /// Has a carrier post a quote that replaces its earlier one.
    function postQuote(uint256 seed) external replaysEvents {
        (uint16 carrier, uint16 centre) = (uint16(1 + seed % 2), uint16(1 + (seed >> 8) % 2));
        Mode mode = carrier == 1 ? Mode.Driver : Mode.Drone;
        IShipments.Quote memory q = _quoteOf(carrier, centre, mode, uint64((seed >> 16) % 10e6), uint32(seed >> 40));
        q.capacity = uint16((seed >> 72) % 40);
        q.pickup = uint8(1 + (seed >> 88) % 48);
        try shipments.post(q, _carrierSignature(q)) {}
        catch (bytes memory err) {
            _assertError(err, IShipments.QuoteReplayed.selector);
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
