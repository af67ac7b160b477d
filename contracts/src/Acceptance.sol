// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Act} from "./Acts.sol";
import {Calls} from "./Calls.sol";
import {Vault} from "./Escrow.sol";
import {IJournals} from "./interfaces/IJournals.sol";
import {IOrders} from "./interfaces/IOrders.sol";
import {PackedDevice, enrolledDevice} from "./PackedDevice.sol";
import {Rules} from "./Rules.sol";
import {State} from "./State.sol";

/// @title Acceptance
/// @notice Has Journals accept acts, and presents those that came too early.
library Acceptance {
    /// @notice Calls `IJournals.accept`. The caller has checked that enough gas is left for it.
    /// @param pending acts that came too early, by `Acts.key`
    /// @return revertData empty if Journals accepted the act, or if it was pending; otherwise the error of Journals
    /// @return device the device that signed
    function accept(Act act, IJournals journals, mapping(bytes32 key => bool) storage pending, Vault storage vault)
        internal
        returns (bytes memory revertData, PackedDevice device)
    {
        (bool ok, uint256 size, uint256 word) = Calls.attempt(
            address(journals),
            IJournals.accept.selector,
            act.journalPosition(),
            uint256(act.merkleRoot()),
            act.time(),
            act.signature()
        );
        if (ok) return (revertData, PackedDevice.wrap(word));
        if (size == 0) revert(); // out of gas: not a refusal by Journals
        return _present(act, journals, pending, vault, Calls.answer());
    }

    /// @dev Handles an act that Journals refused: if the act is pending, Journals refuses it only because its place is
    /// taken, by this act itself. Journals checks enrolment and revocation before the place, so these errors mean that
    /// the device may still sign at that place.
    /// @param refusal the error of Journals
    /// @return revertData empty if the act was pending and is not too early any more; it is then no longer pending
    /// @return device the device that signed
    function _present(
        Act act,
        IJournals journals,
        mapping(bytes32 key => bool) storage pending,
        Vault storage vault,
        bytes memory refusal
    ) private returns (bytes memory revertData, PackedDevice device) {
        bytes4 cause = bytes4(refusal);
        bool taken = cause == IJournals.SegmentReplayed.selector || cause == IJournals.EpochStale.selector;
        if (!taken || !pending[act.key()]) return (refusal, device);
        device = enrolledDevice(journals, act.device());
        (uint256 rule, State state) = (Rules.ruleOf(act), vault.parcels[act.subject()]);
        if (Rules.ignoreReason(act, rule, device, state) == IOrders.TooEarly.selector) {
            return (abi.encodeWithSelector(IOrders.TooEarly.selector, act.subject(), state.status()), device);
        }
        delete pending[act.key()];
    }
}
