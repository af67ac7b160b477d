// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Act} from "./Acts.sol";
import {Role} from "./interfaces/IJournals.sol";
import {IOrders, Kind, POSTING_TIME, Status} from "./interfaces/IOrders.sol";
import {PackedDevice} from "./PackedDevice.sol";
import {State} from "./State.sol";
import {TermsLib} from "./TermsLib.sol";

/// @title Rules
/// @notice Defines which roles may sign which kind of reading, between which statuses of the parcel, and until when.
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

    uint256 private constant DAMAGED = 1;
    /// @dev How far an act's time may be ahead of the block's, in milliseconds.
    uint256 private constant MAX_CLOCK_AHEAD = 10 minutes * 1000;
    /// @dev How much older than the block an act may be when it is first posted, in milliseconds.
    uint256 private constant MAX_AGE = 7 days * 1000;

    /// @notice Returns the rule of the act's kind; 0 if it moves no parcel. An inspection that found no damage moves
    /// none.
    function ruleOf(Act act) internal pure returns (uint256) {
        uint256 kind = act.kind();
        return kind == uint256(Kind.Inspecting) && act.value() != DAMAGED ? 0 : ruleOf(kind);
    }

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
            return (rule >> 8 + role & 1 != 0, firstStatus(rule), rule & 0xf);
        }
    }

    /// @notice Returns the first status in which a reading of this rule's kind can move a parcel; later for some roles.
    function firstStatus(uint256 rule) internal pure returns (uint256) {
        return rule >> 4 & 0xf;
    }

    /// @notice Returns why no such reading can ever move this parcel; 0 if one can. The pieces of a closed parcel can
    /// still be returned.
    function closedReason(Act act, State state) internal pure returns (bytes4) {
        bool goodsReturn = act.kind() == uint256(Kind.Returning) && state.piecesOut();
        if (state.statusNumber() >= uint256(Status.Settled) && !goodsReturn) return IOrders.TooLate.selector;
        return act.flags() != 0 ? IOrders.ReadingMalformed.selector : bytes4(0);
    }

    /// @notice Returns whether the open parcel has a status from which such readings move it, for some role. Hand-overs
    /// are not among them: they have a path of their own.
    function canStep(Act act, uint256 rule, State state) internal pure returns (bool) {
        return state.statusNumber() >= firstStatus(rule) && act.kind() != uint256(Kind.Departing);
    }

    /// @notice Checks role, site, status and vehicle.
    /// @return 0, or the selector of the error that explains why the reading moves nothing. With `TooEarly` it may do
    /// so later.
    function ignoreReason(Act act, uint256 rule, PackedDevice device, State state) internal pure returns (bytes4) {
        uint256 role = device.role();
        (bool allowed, uint256 from, uint256 until) = lookup(rule, act.kind(), role);
        if (!allowed) return IOrders.WrongRole.selector;
        uint256 site = role >= uint256(Role.Vehicle) ? state.carrier() : state.centre();
        // An unknown order has no centre yet, and an order before its assignment no carrier.
        if (device.site() != site && site != 0) return IOrders.WrongSite.selector;
        uint256 current = state.statusNumber();
        if (current < from) return IOrders.TooEarly.selector;
        // Of a closed parcel only a return gets here, if its pieces are out.
        if (current > until && current < uint256(Status.Settled)) return IOrders.TooLate.selector;
        // Only a return gets here with these: the shopper may request it yet, or the arbiter decide.
        bool claimable = current == uint256(Status.Delivered) || current == uint256(Status.Disputed);
        if (claimable) return IOrders.TooEarly.selector;
        bool otherVehicle = role == uint256(Role.Vehicle) && device.number() != state.vehicle();
        return otherVehicle ? IOrders.WrongVehicle.selector : bytes4(0);
    }

    /// @notice Returns whether the reading was signed after its step's deadline, or is posted more than an hour after
    /// it. Losses, damages, refusals and returns have no deadline: they give the shopper the money.
    function isPastDeadline(Act act, IOrders.Terms calldata terms) internal view returns (bool) {
        uint256 kind = act.kind();
        if (kind > uint256(Kind.Attempting)) return false;
        uint256 deadline = kind <= uint256(Kind.Packing) ? TermsLib.packBy(terms) : TermsLib.deliverBy(terms);
        unchecked {
            // No overflow: deadlines have 40 bits.
            return act.time() > deadline * 1000 || block.timestamp > deadline + POSTING_TIME;
        }
    }

    /// @notice Compares the act's time with the block's.
    /// @return ahead true if it is too far ahead for the act to be taken
    /// @return old true if it is too long ago for the act to move anything, unless the act is pending
    function compareTime(Act act) internal view returns (bool ahead, bool old) {
        unchecked {
            // No overflow: the act's time has 64 bits.
            (uint256 time, uint256 blockTime) = (act.time(), block.timestamp * 1000);
            return (time > blockTime + MAX_CLOCK_AHEAD, time + MAX_AGE < blockTime);
        }
    }

    /// @notice Returns the status after a step that has no further conditions.
    function nextStatus(uint256 kind) internal pure returns (Status) {
        if (kind == uint256(Kind.Picking)) return Status.Picked;
        if (kind == uint256(Kind.Packing)) return Status.Packed;
        return kind == uint256(Kind.Attempting) ? Status.Attempted : Status.Refused;
    }
}
