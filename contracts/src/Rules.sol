// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Role} from "./interfaces/IJournals.sol";
import {Kind, Status} from "./interfaces/IOrders.sol";

/// @title Rules
/// @notice Defines which roles may sign which kind of reading, and between which statuses of the parcel.
library Rules {
    /// @dev 16 bits per kind, from the low end. From the high end each has: a bit per role (8 bits, bit i: role i), the
    /// first status (4 bits), the last status (4 bits). It is one constant because each step reads it twice.
    ///
    ///     12 Returning   Dock             Departed   Returning
    ///     11 Losing      Vehicle          Departed   Refused
    ///     10 Inspecting  Packer, Dock     Picked     Assigned   (a vehicle: like 11)
    ///      9 Refusing    Vehicle          Departed   Attempted
    ///      8 Attempting  Vehicle          Departed   Attempted
    ///      7 Accepting   Vehicle, Locker  Departed   Attempted
    ///      5 Departing   Dock, Vehicle    Assigned   Assigned
    ///      4 Packing     Packer           Picked     Picked
    ///      3 Picking     Robot            Confirmed  Confirmed
    ///      2 Counting    Shelf, Robot     Placed     Confirmed
    uint256 private constant TABLE = 0x106b_2068_1835_2067_2067_6067_0000_3055_0833_0422_0612_0000_0000;

    /// @notice Returns the rule for readings of this kind; 0 if they move no parcel.
    function ruleOf(uint256 kind) internal pure returns (uint256) {
        unchecked {
            // For kinds beyond the table the shift returns 0.
            return TABLE >> 16 * kind & 0xffff;
        }
    }

    /// @notice Looks up a role in a rule.
    /// @param rule rule of the reading's kind, see `ruleOf`
    /// @param kind the reading's kind
    /// @param role role of the device that signed
    /// @return allowed true if the role may sign such readings
    /// @return from first status of the parcel in which the reading is accepted
    /// @return until last such status
    function lookup(uint256 rule, uint256 kind, uint256 role)
        internal
        pure
        returns (bool allowed, uint256 from, uint256 until)
    {
        if (kind == uint256(Kind.Inspecting) && role == uint256(Role.Vehicle)) rule = ruleOf(uint256(Kind.Losing));
        unchecked {
            return (rule >> 8 + role & 1 != 0, rule >> 4 & 0xf, rule & 0xf);
        }
    }

    /// @notice Returns the latest of the first statuses over all roles. From this status on the reading is too early
    /// for no role.
    function latestStart(uint256 rule, uint256 kind) internal pure returns (uint256) {
        return kind == uint256(Kind.Inspecting) ? uint256(Status.Departed) : rule >> 4 & 0xf;
    }

    /// @notice Returns the status after a step that has no further conditions.
    function nextStatus(uint256 kind) internal pure returns (Status) {
        if (kind == uint256(Kind.Picking)) return Status.Picked;
        if (kind == uint256(Kind.Packing)) return Status.Packed;
        return kind == uint256(Kind.Attempting) ? Status.Attempted : Status.Refused;
    }
}
