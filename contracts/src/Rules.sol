// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Kind, Status} from "./interfaces/IOrders.sol";
import {Role} from "./interfaces/IJournals.sol";

/// @title Rules
/// @notice Which devices may take a parcel which step, and when: for each kind of reading the roles that may sign it, from which status
/// until which.
library Rules {
    /// Sixteen bits a kind, from the low end: a bit for each role, the first status, the last. One constant, as each step reads it twice.
    ///
    ///     12 Returning   Dock             Departed   Returning
    ///     11 Losing      Vehicle          Departed   Refused
    ///     10 Inspecting  Packer, Dock     Picked     Assigned   (a vehicle: as 11)
    ///      9 Refusing    Vehicle          Departed   Attempted
    ///      8 Attempting  Vehicle          Departed   Attempted
    ///      7 Accepting   Vehicle, Locker  Departed   Attempted
    ///      5 Departing   Dock, Vehicle    Assigned   Assigned
    ///      4 Packing     Packer           Picked     Picked
    ///      3 Picking     Robot            Confirmed  Confirmed
    ///      2 Counting    Shelf            Placed     Placed
    uint256 private constant TABLE = 0x106b_2068_1835_2067_2067_6067_0000_3055_0833_0422_0211_0000_0000;

    /// @notice The rules of readings of this kind; 0 when these move no parcel.
    function row(uint256 kind) internal pure returns (uint256) {
        unchecked {
            // A shift by more than the table is wide leaves nothing.
            return TABLE >> 16 * kind & 0xffff;
        }
    }

    /// @notice Whether a device of this role may sign it, from which status until which.
    /// @param row_ of the reading's kind
    function span(uint256 row_, uint256 kind, uint256 role)
        internal
        pure
        returns (bool may, uint256 from, uint256 until)
    {
        if (kind == uint256(Kind.Inspecting) && role == uint256(Role.Vehicle)) row_ = row(uint256(Kind.Losing));
        unchecked {
            return (row_ >> 8 + role & 1 != 0, row_ >> 4 & 0xf, row_ & 0xf);
        }
    }

    /// @notice The status from which on it comes too early for none of the roles that may sign it.
    function latestFirst(uint256 row_, uint256 kind) internal pure returns (uint256) {
        return kind == uint256(Kind.Inspecting) ? uint256(Status.Departed) : row_ >> 4 & 0xf;
    }

    /// @notice The status that a step without conditions leads to.
    function next(uint256 kind) internal pure returns (Status) {
        if (kind == uint256(Kind.Picking)) return Status.Picked;
        if (kind == uint256(Kind.Packing)) return Status.Packed;
        return kind == uint256(Kind.Attempting) ? Status.Attempted : Status.Refused;
    }
}
