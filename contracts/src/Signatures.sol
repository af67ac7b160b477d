// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {P256} from "@openzeppelin/contracts/utils/cryptography/P256.sol";
import {Scheme} from "./interfaces/IJournals.sol";

/// @title Signatures
/// @notice A device's signature under the scheme of its key. Lengths are exact and s is in the lower half, so that a
/// signature has one form only.
library Signatures {
    /// @notice Whether the key behind the address `key` signed `hash`.
    /// @param signature secp256k1: r, s, v (65 bytes); P-256: r, s, x, y (128 bytes)
    function valid(Scheme scheme, address key, bytes32 hash, bytes calldata signature) internal view returns (bool) {
        if (scheme == Scheme.Secp256k1) {
            if (signature.length != 65) return false;
            (address signer, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(hash, signature);
            return err == ECDSA.RecoverError.NoError && signer == key;
        }
        if (signature.length != 128) return false;
        (bytes32 r, bytes32 s, bytes32 x, bytes32 y) = abi.decode(signature, (bytes32, bytes32, bytes32, bytes32));
        if (address(uint160(uint256(keccak256(signature[64:])))) != key) return false;
        return P256.verifyNative(hash, r, s, x, y);
    }
}
