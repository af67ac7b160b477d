// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Scheme} from "./interfaces/IJournals.sol";

/// @title Signatures
/// @notice Verifies device signatures, under secp256k1 or P-256.
/// @dev Lengths must be exact and s must be in the lower half of its range, so signatures are not malleable. It calls
/// the precompiles directly, because each act pays for it.
library Signatures {
    uint256 private constant SECP_HALF_N = 0x7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF5D576E7357A4501DDFE92F46681B20A0;
    uint256 private constant P256_HALF_N = 0x7FFFFFFF800000007FFFFFFFFFFFFFFFDE737D56D38BCF4279DCE5617E3192A8;

    /// @notice Returns whether the key with address `key` signed `hash`.
    /// @param scheme signature scheme of the key
    /// @param key address of the key, see `IJournals.Device`
    /// @param hash the signed digest
    /// @param signature secp256k1: r, s, v (65 bytes); P-256: r, s, x, y (128 bytes)
    function isValid(Scheme scheme, address key, bytes32 hash, bytes calldata signature) internal view returns (bool) {
        (Scheme found, address recovered) = recover(hash, signature);
        return found == scheme && recovered == key && key != address(0);
    }

    /// @notice Recovers the signer. The length of the signature determines the scheme.
    /// @return scheme of the signature; `None` for any other length
    /// @return address of the key; zero if the signature is invalid
    function recover(bytes32 hash, bytes calldata signature) internal view returns (Scheme, address) {
        if (signature.length == 65) return (Scheme.Secp256k1, _secp256k1(hash, signature));
        if (signature.length == 128) return (Scheme.P256, _p256(hash, signature));
        return (Scheme.None, address(0));
    }

    /// @notice Returns whether the secp256k1 key with address `key` signed `hash`.
    /// @param signature r, s, v
    function isByKey(address key, bytes32 hash, bytes calldata signature) internal view returns (bool) {
        return signature.length == 65 && key != address(0) && _secp256k1(hash, signature) == key;
    }

    /// @notice Returns whether this chain has the P-256 precompile (EIP-7951). Without it every P-256 signature looks
    /// invalid.
    function hasP256() internal view returns (bool) {
        // A valid signature with small r and s, from Project Wycheproof.
        bytes memory good = abi.encode(
            0xbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca605023,
            5,
            1,
            0xa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac957,
            0x5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b
        );
        (bool ok, bytes memory answer) = address(0x100).staticcall(good); // solhint-disable-line avoid-low-level-calls
        return ok && answer.length == 32 && bytes32(answer) == bytes32(uint256(1));
    }

    /// @dev The precompile rejects r and s that are out of range, and then returns the zero address.
    function _secp256k1(bytes32 hash, bytes calldata signature) private view returns (address recovered) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let s := calldataload(add(signature.offset, 0x20))
            if iszero(gt(s, SECP_HALF_N)) {
                let input := mload(0x40)
                mstore(input, hash)
                mstore(add(input, 0x20), byte(0, calldataload(add(signature.offset, 0x40))))
                calldatacopy(add(input, 0x40), signature.offset, 0x40)
                mstore(0, 0)
                pop(staticcall(gas(), 1, input, 0x80, 0, 0x20))
                recovered := mload(0)
            }
        }
    }

    /// @dev The precompile rejects r and s that are out of range, and points that are not on the curve.
    function _p256(bytes32 hash, bytes calldata signature) private view returns (address recovered) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let s := calldataload(add(signature.offset, 0x20))
            if iszero(gt(s, P256_HALF_N)) {
                let input := mload(0x40)
                mstore(input, hash)
                calldatacopy(add(input, 0x20), signature.offset, 0x80)
                mstore(0, 0)
                pop(staticcall(gas(), 0x100, input, 0xa0, 0, 0x20))
                if eq(mload(0), 1) {
                    recovered := and(keccak256(add(input, 0x60), 0x40), 0xffffffffffffffffffffffffffffffffffffffff)
                }
            }
        }
    }
}
