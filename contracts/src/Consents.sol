// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";

/// @title Consents
/// @notice Verifies signatures of accounts, by key or contract (ERC-1271).
library Consents {
    /// @notice Returns whether a key or a contract signed `hash`.
    /// @dev The key is tried first: this saves the check for code.
    function isSignedBy(address signer, bytes32 hash, bytes calldata signature) internal view returns (bool) {
        (address found, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(hash, signature);
        if (err == ECDSA.RecoverError.NoError && found == signer) return true;
        return SignatureChecker.isValidERC1271SignatureNowCalldata(signer, hash, signature);
    }
}
