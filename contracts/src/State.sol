// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, Status} from "./interfaces/IOrders.sol";
import {Mode} from "./interfaces/IShipments.sol";

/// @dev `IOrders.Order` in one slot, which a step reads and writes once. From the low end:
///
///     shopper         160
///     status            5
///     booked            1
///     dockSigned        1
///     vehicleSigned     1
///     marks             8  pickup while a carrier is assigned; bit 6 once closed: the pieces are out
///     centre           16
///     carrier          14
///     mode              2
///     vehicle          16
///     since            32
type State is uint256;

using States for State global;

/// @title States
/// @notice Reads and updates a parcel's slot without copying it to memory.
library States {
    uint256 private constant STATUS = 160;
    uint256 private constant MARKS = 168;
    uint256 private constant CENTRE = 176;
    uint256 private constant CARRIER = 192;
    uint256 private constant MODE = 206;
    uint256 private constant VEHICLE = 208;
    uint256 private constant SINCE = 224;
    uint256 private constant BOOKED = 1 << 165;
    uint256 private constant DOCK_SIGNED = 1 << 166;
    uint256 private constant VEHICLE_SIGNED = 1 << 167;
    uint256 private constant BOTH_SIGNED = DOCK_SIGNED | VEHICLE_SIGNED;
    uint256 private constant ALL_MARKS = uint256(type(uint8).max) << MARKS;
    uint256 private constant PIECES_OUT = 0x40 << MARKS;

    /// @notice State of a newly placed parcel. `owner` is zero for the parcels of an order after the first.
    function placed(address owner, uint16 centreId) internal view returns (State) {
        return withStatus(State.wrap(uint160(owner) | uint256(centreId) << CENTRE), Status.Placed);
    }

    function status(State s) internal pure returns (Status) {
        return Status(statusNumber(s));
    }

    /// @notice Status as a number, for comparisons. The compiler checks an enum's range wherever it is used.
    function statusNumber(State s) internal pure returns (uint256) {
        return State.unwrap(s) >> STATUS & 0x1f;
    }

    function shopper(State s) internal pure returns (address) {
        return address(uint160(State.unwrap(s)));
    }

    function centre(State s) internal pure returns (uint16) {
        return uint16(State.unwrap(s) >> CENTRE);
    }

    /// @notice Marks of the lines that a shelf sensor has confirmed, bit i: line i. Once a carrier is assigned, its
    /// pick-up window in hours.
    function marks(State s) internal pure returns (uint256) {
        return uint8(State.unwrap(s) >> MARKS);
    }

    /// @notice Returns whether a book is stored for the order.
    function hasBook(State s) internal pure returns (bool) {
        return State.unwrap(s) & BOOKED != 0;
    }

    function dockSigned(State s) internal pure returns (bool) {
        return State.unwrap(s) & DOCK_SIGNED != 0;
    }

    function vehicleSigned(State s) internal pure returns (bool) {
        return State.unwrap(s) & VEHICLE_SIGNED != 0;
    }

    /// @notice Mask of the lines that a count has confirmed, bit i: line i. It is valid until the parcel is assigned.
    function confirmedLines(State s) internal pure returns (uint256) {
        return marks(s);
    }

    /// @notice Returns whether the parcel is closed and its pieces have left the centre. A dock can put them back.
    function piecesOut(State s) internal pure returns (bool) {
        return statusNumber(s) >= uint256(Status.Settled) && State.unwrap(s) & PIECES_OUT != 0;
    }

    /// @notice Sets a final status. The pieces of a packed parcel are out, unless they are damaged or back.
    function withFinalStatus(State s, Status to) internal view returns (State) {
        bool packed = statusNumber(s) >= uint256(Status.Packed);
        return withPiecesOut(withStatus(s, to), packed && to != Status.Damaged && to != Status.Returned);
    }

    /// @notice Sets whether the pieces of a closed parcel are out of the centre. Clears its other marks.
    function withPiecesOut(State s, bool out) internal pure returns (State) {
        uint256 word = State.unwrap(s) & ~ALL_MARKS;
        return State.wrap(out ? word | PIECES_OUT : word);
    }

    function carrier(State s) internal pure returns (uint16) {
        return uint16(State.unwrap(s) >> CARRIER & 0x3fff);
    }

    function mode(State s) internal pure returns (Mode) {
        return Mode(modeNumber(s));
    }

    /// @notice Mode as a number: the compiler checks an enum's range wherever it is used.
    function modeNumber(State s) internal pure returns (uint256) {
        return State.unwrap(s) >> MODE & 3;
    }

    function vehicle(State s) internal pure returns (uint16) {
        return uint16(State.unwrap(s) >> VEHICLE);
    }

    function since(State s) internal pure returns (uint32) {
        return uint32(State.unwrap(s) >> SINCE);
    }

    /// @notice Sets the status, and `since` to the block's time.
    function withStatus(State s, Status next) internal view returns (State) {
        uint256 word = State.unwrap(s) & ~(uint256(0x1f) << STATUS | uint256(type(uint32).max) << SINCE);
        return State.wrap(word | uint256(next) << STATUS | uint256(uint32(block.timestamp)) << SINCE);
    }

    function withMarks(State s, uint256 bits) internal pure returns (State) {
        return State.wrap(State.unwrap(s) | bits << MARKS);
    }

    function withoutMarks(State s) internal pure returns (State) {
        return State.wrap(State.unwrap(s) & ~ALL_MARKS);
    }

    function withBook(State s) internal pure returns (State) {
        return State.wrap(State.unwrap(s) | BOOKED);
    }

    function withCentre(State s, uint16 centreId) internal pure returns (State) {
        return State.wrap(State.unwrap(s) & ~(uint256(type(uint16).max) << CENTRE) | uint256(centreId) << CENTRE);
    }

    /// @notice Assigns a carrier. Clears the signatures of a hand-over to another one.
    /// @param carrierId its id, 14 bits
    /// @param transport number of a `Mode`
    /// @param pickup its pick-up window, in hours, 8 bits
    function withCarrier(State s, uint256 carrierId, uint256 transport, uint256 pickup) internal pure returns (State) {
        uint256 word = State.unwrap(s) & ~(BOTH_SIGNED | ALL_MARKS | uint256(type(uint32).max) << CARRIER);
        return State.wrap(word | carrierId << CARRIER | transport << MODE | pickup << MARKS);
    }

    /// @notice Adds a signature of the hand-over. If the other side has signed for another vehicle, its signature is
    /// removed.
    /// @param number the vehicle's number, from 1, at most 16 bits
    /// @param byVehicle true if the vehicle signs, false if the dock does
    /// @return next unchanged if this side has signed for this vehicle before
    function withSignature(State s, uint256 number, bool byVehicle) internal pure returns (State next) {
        uint256 word = State.unwrap(s);
        if (vehicle(s) != number) {
            word = word & ~(BOTH_SIGNED | uint256(type(uint16).max) << VEHICLE) | number << VEHICLE;
        }
        return State.wrap(word | (byVehicle ? VEHICLE_SIGNED : DOCK_SIGNED));
    }

    /// @notice Returns whether dock and vehicle have signed for the same vehicle.
    function isHandedOver(State s) internal pure returns (bool) {
        return State.unwrap(s) & BOTH_SIGNED == BOTH_SIGNED;
    }

    function unpack(State s) internal pure returns (IOrders.Order memory) {
        bool assigned = carrier(s) != 0 && statusNumber(s) < uint256(Status.Settled);
        return IOrders.Order({
            shopper: shopper(s),
            status: status(s),
            booked: hasBook(s),
            dockSigned: dockSigned(s),
            vehicleSigned: vehicleSigned(s),
            marks: assigned ? 0 : uint8(marks(s)),
            pickup: assigned ? uint8(marks(s)) : 0,
            centre: centre(s),
            carrier: carrier(s),
            mode: mode(s),
            vehicle: vehicle(s),
            since: since(s)
        });
    }
}
