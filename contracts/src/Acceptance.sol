// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Act} from "./Acts.sol";
import {IJournals} from "./interfaces/IJournals.sol";
import {PackedDevice} from "./PackedDevice.sol";
import {Parcels} from "./Parcels.sol";
import {Rules} from "./Rules.sol";
import {State} from "./State.sol";

/// @title Acceptance
/// @notice Has Journals accept acts, and stores which of them came too early.
abstract contract Acceptance is Parcels {
    /// @dev Gas that must be left for an act that updates one slot (LIGHT_GAS), and for any other act (HEAVY_GAS). The
    /// most expensive acts search seven lines in sixteen centres and pay once, or put seven lines back and pay three
    /// times. Both limits are generous: unused gas costs nothing.
    uint256 internal constant LIGHT_GAS = 200_000;
    uint256 internal constant HEAVY_GAS = 1_000_000;

    /// @dev Acts that came too early, by `Acts.key`.
    mapping(bytes32 key => bool pending) internal _pending;

    /// @dev Calls `JOURNALS.accept`. The signature is copied from calldata without decoding.
    /// @return revertData empty if Journals accepted the act; otherwise its error
    /// @return device the device that signed
    function _acceptInJournal(Act act, uint256 minGas) internal returns (bytes memory revertData, PackedDevice device) {
        if (gasleft() < minGas) revert GasShort(gasleft(), minGas);
        (address journals, bytes4 selector) = (address(JOURNALS), IJournals.accept.selector);
        (uint256 position, bytes32 root, uint256 time) = (act.journalPosition(), act.merkleRoot(), act.time());
        bytes calldata signature = act.signature();
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, selector)
            mstore(add(m, 0x04), position)
            mstore(add(m, 0x24), root)
            mstore(add(m, 0x44), time)
            mstore(add(m, 0x64), 0x80)
            mstore(add(m, 0x84), signature.length)
            calldatacopy(add(m, 0xa4), signature.offset, signature.length)
            let size := add(0xa4, and(add(signature.length, 0x1f), not(0x1f)))
            switch call(gas(), journals, 0, m, size, 0, 0x20)
            case 0 {
                if iszero(returndatasize()) { revert(0, 0) } // out of gas: not a refusal by Journals
                revertData := m
                mstore(revertData, returndatasize())
                returndatacopy(add(revertData, 0x20), 0, returndatasize())
                mstore(0x40, add(add(revertData, 0x20), and(add(returndatasize(), 0x1f), not(0x1f))))
            }
            default { device := mload(0) }
        }
        if (revertData.length != 0) (revertData, device) = _presentPending(act, revertData);
    }

    /// @dev Handles an act that Journals refused: if the act is pending, Journals refuses it only because its place is
    /// taken, by this act itself. Journals checks enrolment and revocation before the place, so these errors mean that
    /// the device may still sign at that place.
    /// @param refusal the error of Journals
    /// @return revertData empty if the act was pending and is not too early any more; it is then no longer pending
    /// @return device the device that signed
    function _presentPending(Act act, bytes memory refusal)
        private
        returns (bytes memory revertData, PackedDevice device)
    {
        bytes4 error_ = bytes4(refusal);
        bool taken = error_ == IJournals.SegmentReplayed.selector || error_ == IJournals.EpochStale.selector;
        if (!taken || !_pending[act.key()]) return (refusal, device);
        device = PackedDevice.wrap(uint256(JOURNALS.packedDevice(act.device())));
        (uint256 rule, State state) = (Rules.ruleOf(act), _parcels[act.subject()]);
        if (Rules.ignoreReason(act, rule, device, state) == TooEarly.selector) {
            return (abi.encodeWithSelector(TooEarly.selector, act.subject(), state.status()), device);
        }
        delete _pending[act.key()];
    }
}
