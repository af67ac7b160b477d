// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {Signatures} from "./Signatures.sol";

/// @title Consents
/// @notice Verifies signatures of accounts, by key or contract (ERC-1271).
library Consents {
    /// @notice Returns whether a key or a contract signed `hash`.
    /// @dev The key is tried first: this saves the check for code.
    function isSignedBy(address signer, bytes32 hash, bytes calldata signature) internal view returns (bool) {
        if (Signatures.isByKey(signer, hash, signature)) return true;
        return SignatureChecker.isValidERC1271SignatureNowCalldata(signer, hash, signature);
    }
}
