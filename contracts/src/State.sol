// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, Status} from "./interfaces/IOrders.sol";

/// A parcel's one slot, as `IOrders.Order` lays it out from the low end. A word, so that a step costs one read and one write.
type State is uint256;

using States for State global;

/// @title States
/// @notice Reads and changes a parcel's slot without a struct in memory.
library States {
    uint256 private constant STATUS = 160;
    uint256 private constant CENTRE = 168;
    uint256 private constant MARKS = 184;
    uint256 private constant CARRIER = 192;
    uint256 private constant VEHICLE = 208;
    uint256 private constant SINCE = 224;
    uint256 private constant BOOKED = 0x80;

    /// @notice A parcel just placed; `shopper` is zero in all parcels of an order but the first.
    function placed(address shopper_, uint16 centre_) internal view returns (State) {
        return to(State.wrap(uint160(shopper_) | uint256(centre_) << CENTRE), Status.Placed);
    }

    function status(State s) internal pure returns (Status) {
        return Status(stage(s));
    }

    /// @notice The status as a number, to compare: the compiler looks at an enum again wherever it is used.
    function stage(State s) internal pure returns (uint256) {
        return uint8(State.unwrap(s) >> STATUS);
    }

    function shopper(State s) internal pure returns (address) {
        return address(uint160(State.unwrap(s)));
    }

    function centre(State s) internal pure returns (uint16) {
        return uint16(State.unwrap(s) >> CENTRE);
    }

    function marks(State s) internal pure returns (uint256) {
        return uint8(State.unwrap(s) >> MARKS);
    }

    /// @notice Whether the order has a book.
    function booked(State s) internal pure returns (bool) {
        return marks(s) & BOOKED != 0;
    }

    function carrier(State s) internal pure returns (uint16) {
        return uint16(State.unwrap(s) >> CARRIER);
    }

    function vehicle(State s) internal pure returns (uint16) {
        return uint16(State.unwrap(s) >> VEHICLE);
    }

    function since(State s) internal pure returns (uint32) {
        return uint32(State.unwrap(s) >> SINCE);
    }

    /// @notice The status it comes to now.
    function to(State s, Status next) internal view returns (State) {
        uint256 word = State.unwrap(s) & ~(uint256(0xff) << STATUS | uint256(type(uint32).max) << SINCE);
        return State.wrap(word | uint256(next) << STATUS | uint256(uint32(block.timestamp)) << SINCE);
    }

    function mark(State s, uint256 bits) internal pure returns (State) {
        return State.wrap(State.unwrap(s) | bits << MARKS);
    }

    /// @notice Without marks; that there is a book stays.
    function unmarked(State s) internal pure returns (State) {
        return State.wrap(State.unwrap(s) & ~(uint256(0x7f) << MARKS));
    }

    function withBook(State s) internal pure returns (State) {
        return mark(s, BOOKED);
    }

    function movedTo(State s, uint16 centre_) internal pure returns (State) {
        return State.wrap(State.unwrap(s) & ~(uint256(type(uint16).max) << CENTRE) | uint256(centre_) << CENTRE);
    }

    /// @notice With another carrier, which has not sent a vehicle yet. `pickup` is how long it may take, in seconds: kept in minutes, rounded up,
    /// where the vehicle's number will stand.
    function with(State s, uint16 carrier_, uint256 pickup) internal pure returns (State) {
        uint256 minutes_ = uint256(uint16((pickup + 59) / 60));
        uint256 word = State.unwrap(s) & ~(uint256(type(uint32).max) << CARRIER);
        return State.wrap(word | uint256(carrier_) << CARRIER | minutes_ << VEHICLE);
    }

    /// @notice How long the carrier may take to come, in seconds: until its vehicle has signed.
    function window(State s) internal pure returns (uint256) {
        return uint256(vehicle(s)) * 60;
    }

    /// @notice `vehicle_` is a number of 16 bits, as the journals give them out.
    function by(State s, uint256 vehicle_) internal pure returns (State) {
        return State.wrap(State.unwrap(s) & ~(uint256(type(uint16).max) << VEHICLE) | vehicle_ << VEHICLE);
    }

    function unpacked(State s) internal pure returns (IOrders.Order memory) {
        return IOrders.Order({
            shopper: shopper(s),
            status: status(s),
            centre: centre(s),
            marks: uint8(marks(s)),
            carrier: carrier(s),
            vehicle: vehicle(s),
            since: since(s)
        });
    }
}
