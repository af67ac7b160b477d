// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Act} from "./Acts.sol";
import {IJournals, Role} from "./interfaces/IJournals.sol";
import {IOrders, Kind} from "./interfaces/IOrders.sol";
import {enrolledDevice} from "./PackedDevice.sol";
import {TermsLib} from "./TermsLib.sol";

/// @title Codes
/// @notice Checks the shopper's codes of a delivery. The terms have one hash over the hashes of all parcels' codes; the
/// act has the hashes and the code.
library Codes {
    /// @notice Returns whether the act has the code hashes that it needs. No device signs them: an act with missing or
    /// wrong hashes must not be accepted, or anyone could spoil a delivery by posting it so.
    function hasHashes(Act act, IOrders.Terms calldata terms, IJournals journals) internal view returns (bool) {
        uint256 proof = TermsLib.proof(terms);
        if (act.kind() != uint256(Kind.Accepting) || proof & TermsLib.PROOF_CODE == 0) return true;
        if (act.hashCount() != 0) return act.codesHash() == terms.code;
        if (proof & TermsLib.PROOF_LOCKER == 0) return false;
        return enrolledDevice(journals, act.device()).role() == uint256(Role.Locker);
    }

    /// @notice Returns whether a delivery by a device of this role has the code of parcel `k`, or needs none. The act
    /// must have its hashes.
    function isProved(Act act, IOrders.Terms calldata terms, uint256 role, uint256 k) internal pure returns (bool) {
        uint256 proof = TermsLib.proof(terms);
        if (proof & TermsLib.PROOF_CODE == 0) return true;
        if (proof & TermsLib.PROOF_LOCKER != 0 && role == uint256(Role.Locker)) return true;
        return act.codeHash() == act.codeHashOf(k);
    }
}
