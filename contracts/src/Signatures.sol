// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Scheme} from "./interfaces/IJournals.sol";

/// @title Signatures
/// @notice A device's signature under the scheme of its key. Lengths are exact and s is in the lower half, so that a
/// signature has one form only. Written close to the precompiles, since every step of every order pays for it.
library Signatures {
    uint256 private constant SECP_HALF_N = 0x7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF5D576E7357A4501DDFE92F46681B20A0;
    uint256 private constant P256_HALF_N = 0x7FFFFFFF800000007FFFFFFFFFFFFFFFDE737D56D38BCF4279DCE5617E3192A8;

    /// @notice Whether the key behind the address `key` signed `hash`.
    /// @param signature secp256k1: r, s, v (65 bytes); P-256: r, s, x, y (128 bytes)
    function valid(Scheme scheme, address key, bytes32 hash, bytes calldata signature) internal view returns (bool) {
        (Scheme found, address by) = signer(hash, signature);
        return found == scheme && by == key && key != address(0);
    }

    /// @notice Whose signature it is; its length tells the scheme. Address zero when it is nobody's.
    function signer(bytes32 hash, bytes calldata signature) internal view returns (Scheme, address) {
        if (signature.length == 65) return (Scheme.Secp256k1, _secp256k1(hash, signature));
        if (signature.length == 128) return (Scheme.P256, _p256(hash, signature));
        return (Scheme.None, address(0));
    }

    /// @notice Whether this chain has the P-256 precompile (EIP-7951): without it every such signature looks bad.
    function hasP256() internal view returns (bool) {
        // A signature that holds, with small r and s, from Project Wycheproof.
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

    /// The precompile refuses r and s out of range; the zero address, what it gives then, is nobody's key.
    function _secp256k1(bytes32 hash, bytes calldata signature) private view returns (address by) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let s := calldataload(add(signature.offset, 0x20))
            if iszero(gt(s, SECP_HALF_N)) {
                let at_ := mload(0x40)
                mstore(at_, hash)
                mstore(add(at_, 0x20), byte(0, calldataload(add(signature.offset, 0x40))))
                calldatacopy(add(at_, 0x40), signature.offset, 0x40)
                mstore(0, 0)
                pop(staticcall(gas(), 1, at_, 0x80, 0, 0x20))
                by := mload(0)
            }
        }
    }

    /// The precompile refuses r and s out of range and points that are not on the curve.
    function _p256(bytes32 hash, bytes calldata signature) private view returns (address by) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let s := calldataload(add(signature.offset, 0x20))
            if iszero(gt(s, P256_HALF_N)) {
                let at_ := mload(0x40)
                mstore(at_, hash)
                calldatacopy(add(at_, 0x20), signature.offset, 0x80)
                mstore(0, 0)
                pop(staticcall(gas(), 0x100, at_, 0xa0, 0, 0x20))
                if eq(mload(0), 1) {
                    by := and(keccak256(add(at_, 0x60), 0x40), 0xffffffffffffffffffffffffffffffffffffffff)
                }
            }
        }
    }
}
