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

    /// @notice Whether readings of this kind can move a parcel at all.
    function known(uint256 kind) internal pure returns (bool) {
        return _row(kind) != 0;
    }

    /// @notice Whether a device of this role may sign it, from which status until which.
    function span(uint256 kind, uint256 role) internal pure returns (bool may, uint256 from, uint256 until) {
        bool carried = kind == uint256(Kind.Inspecting) && role == uint256(Role.Vehicle);
        uint256 row = _row(carried ? uint256(Kind.Losing) : kind);
        return (row >> 8 + role & 1 != 0, row >> 4 & 0xf, row & 0xf);
    }

    /// @notice The status from which on it comes too early for none of the roles that may sign it.
    function latestFirst(uint256 kind) internal pure returns (uint256) {
        return kind == uint256(Kind.Inspecting) ? uint256(Status.Departed) : _row(kind) >> 4 & 0xf;
    }

    /// @notice The status that a step without conditions leads to.
    function next(uint256 kind) internal pure returns (Status) {
        if (kind == uint256(Kind.Picking)) return Status.Picked;
        if (kind == uint256(Kind.Packing)) return Status.Packed;
        return kind == uint256(Kind.Attempting) ? Status.Attempted : Status.Refused;
    }

    function _row(uint256 kind) private pure returns (uint256) {
        return TABLE >> 16 * kind & 0xffff;
    }
}
