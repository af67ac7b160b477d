// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, Status} from "./interfaces/IOrders.sol";

/// @dev `IOrders.Order` in one slot, in the order of its fields from the low end. A step reads and writes it once.
type State is uint256;

using States for State global;

/// @title States
/// @notice Reads and updates a parcel's slot without copying it to memory.
library States {
    uint256 private constant STATUS = 160;
    uint256 private constant CENTRE = 168;
    uint256 private constant MARKS = 184;
    uint256 private constant CARRIER = 192;
    uint256 private constant VEHICLE = 208;
    uint256 private constant SINCE = 224;
    uint256 private constant BOOKED = 0x80;
    uint256 private constant LINES = 0x7f;
    uint256 private constant PIECES_OUT = 0x40;

    /// @notice State of a newly placed parcel. `shopper_` is zero for the parcels of an order after the first.
    function placed(address shopper_, uint16 centre_) internal view returns (State) {
        return withStatus(State.wrap(uint160(shopper_) | uint256(centre_) << CENTRE), Status.Placed);
    }

    function status(State s) internal pure returns (Status) {
        return Status(statusNumber(s));
    }

    /// @notice Status as a number, for comparisons. The compiler checks an enum's range wherever it is used.
    function statusNumber(State s) internal pure returns (uint256) {
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

    /// @notice Returns whether a book is stored for the order.
    function hasBook(State s) internal pure returns (bool) {
        return marks(s) & BOOKED != 0;
    }

    /// @notice Mask of the lines that a count has confirmed, bit i: line i. It is valid until the parcel is assigned.
    function confirmedLines(State s) internal pure returns (uint256) {
        return marks(s) & LINES;
    }

    /// @notice Returns whether the parcel is closed and its pieces have left the centre. A dock can put them back.
    function piecesOut(State s) internal pure returns (bool) {
        return statusNumber(s) >= uint256(Status.Settled) && marks(s) & PIECES_OUT != 0;
    }

    /// @notice Sets whether the pieces of a closed parcel are out of the centre.
    function withPiecesOut(State s, bool out) internal pure returns (State) {
        uint256 word = State.unwrap(s) & ~(PIECES_OUT << MARKS);
        return State.wrap(out ? word | PIECES_OUT << MARKS : word);
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

    /// @notice Sets the status, and `since` to the block's time.
    function withStatus(State s, Status next) internal view returns (State) {
        uint256 word = State.unwrap(s) & ~(uint256(0xff) << STATUS | uint256(type(uint32).max) << SINCE);
        return State.wrap(word | uint256(next) << STATUS | uint256(uint32(block.timestamp)) << SINCE);
    }

    function withMarks(State s, uint256 bits) internal pure returns (State) {
        return State.wrap(State.unwrap(s) | bits << MARKS);
    }

    /// @notice Clears all marks except for the one that the order has a book.
    function withoutMarks(State s) internal pure returns (State) {
        return State.wrap(State.unwrap(s) & ~(uint256(0x7f) << MARKS));
    }

    function withBook(State s) internal pure returns (State) {
        return withMarks(s, BOOKED);
    }

    function withCentre(State s, uint16 centre_) internal pure returns (State) {
        return State.wrap(State.unwrap(s) & ~(uint256(type(uint16).max) << CENTRE) | uint256(centre_) << CENTRE);
    }

    /// @notice Assigns a carrier. Stores its pick-up window in the field that later holds the vehicle's number, in
    /// minutes, rounded up.
    /// @param pickup the window, in seconds
    function withCarrier(State s, uint16 carrier_, uint256 pickup) internal pure returns (State) {
        uint256 minutes_ = uint256(uint16((pickup + 59) / 60));
        uint256 word = State.unwrap(s) & ~(uint256(type(uint32).max) << CARRIER);
        return State.wrap(word | uint256(carrier_) << CARRIER | minutes_ << VEHICLE);
    }

    /// @notice Pick-up window of the carrier, in seconds. It is valid until a vehicle has signed the hand-over.
    function pickupWindow(State s) internal pure returns (uint256) {
        return uint256(vehicle(s)) * 60;
    }

    /// @notice Sets the vehicle's number, which must fit in 16 bits.
    function withVehicle(State s, uint256 vehicle_) internal pure returns (State) {
        return State.wrap(State.unwrap(s) & ~(uint256(type(uint16).max) << VEHICLE) | vehicle_ << VEHICLE);
    }

    function unpack(State s) internal pure returns (IOrders.Order memory) {
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
