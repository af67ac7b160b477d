// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, OrderId} from "./interfaces/IOrders.sol";

/// @dev Calldata position of one packed act; see `IOrders.post` for the layout. Fields are read from calldata on
/// demand, so a batch is never copied to memory.
type Act is uint256;

using Acts for Act global;

/// @title Acts
/// @notice Reads packed acts. An act is a single reading, signed by a device, that can move a parcel.
/// @dev Layout of the 64 bytes of a reading. Integers are big-endian:
///
///      0      kind, see `Kind`
///      1      flags, must be 0
///      2..9   time of the reading, UTC milliseconds
///     10..13  latitude, 1e-7 degrees, signed
///     14..17  longitude, 1e-7 degrees, signed
///     18..25  value: pieces (Counting, Receiving, StockTaking), nonce of the assignment (Departing),
///             1 if damaged (Inspecting), speed in mm/s (Position), wind in cm/s (Weather)
///     26..31  aux: index of the order's line (Counting); number of the vehicle (Departing, by a dock); visibility in
///             metres (Weather); value and aux together hold the shopper's code (Accepting)
///     32..63  subject: id of the parcel, GTIN of the item, or zero
library Acts {
    uint256 private constant TERMS_OFFSET = 32;
    uint256 private constant READING_OFFSET = 35;
    uint256 private constant SUBJECT_OFFSET = 67;
    uint256 private constant SIGNATURE_OFFSET = 99;

    /// @notice Returns the act at `offset` and the offset of the next one. Reverts with `PackedMalformed` if `packed`
    /// ends before the act does.
    function read(bytes calldata packed, uint256 offset) internal pure returns (Act act, uint256 next) {
        unchecked {
            // The sum cannot overflow: no calldata is that long.
            next = offset + SIGNATURE_OFFSET;
            // solhint-disable-next-line no-inline-assembly
            assembly ("memory-safe") {
                act := add(packed.offset, offset)
            }
            // Lengths read beyond the end of `packed` are harmless: `next` is then beyond the end too, and the check
            // reverts.
            next += signatureLength(act) + 32 * hashCount(act);
        }
        if (packed.length < next) revert IOrders.PackedMalformed(offset, packed.length);
    }

    /// @notice Position of the act in its device's journal. From the high end: device 160 bits, epoch 32, seq 64.
    function journalPosition(Act act) internal pure returns (uint256) {
        return _readWord(act, 0);
    }

    function device(Act act) internal pure returns (address) {
        return address(uint160(journalPosition(act) >> 96));
    }

    function epoch(Act act) internal pure returns (uint32) {
        return uint32(journalPosition(act) >> 64);
    }

    function seq(Act act) internal pure returns (uint64) {
        return uint64(journalPosition(act));
    }

    /// @notice Index of the order's terms in the call's `terms` array; 255 if the act comes without terms.
    function termsIndex(Act act) internal pure returns (uint256) {
        return _readWord(act, TERMS_OFFSET) >> 248;
    }

    /// @notice Number of code hashes after the signature.
    function hashCount(Act act) internal pure returns (uint256) {
        return uint8(_readWord(act, TERMS_OFFSET) >> 240);
    }

    /// @notice Length of the signature, in bytes.
    function signatureLength(Act act) internal pure returns (uint256) {
        return uint8(_readWord(act, TERMS_OFFSET) >> 232);
    }

    /// @notice First 32 bytes of the reading: kind, flags, time, coordinates, value and aux.
    function firstWord(Act act) internal pure returns (uint256) {
        return _readWord(act, READING_OFFSET);
    }

    /// @notice Last 32 bytes of the reading: the subject.
    function subject(Act act) internal pure returns (OrderId) {
        return OrderId.wrap(bytes32(_readWord(act, SUBJECT_OFFSET)));
    }

    /// @notice Kind as a number, not as `Kind`: a device may sign a kind that this version does not define.
    function kind(Act act) internal pure returns (uint256) {
        return firstWord(act) >> 248;
    }

    /// @notice Kind (high byte) and flags (low byte).
    function kindFlags(Act act) internal pure returns (uint256) {
        return firstWord(act) >> 240;
    }

    function flags(Act act) internal pure returns (uint256) {
        return uint8(firstWord(act) >> 240);
    }

    function time(Act act) internal pure returns (uint64) {
        return uint64(firstWord(act) >> 176);
    }

    /// @notice Latitude (high 32 bits) and longitude (low 32 bits), both two's complement. Zero: no position.
    function position(Act act) internal pure returns (uint64) {
        return uint64(firstWord(act) >> 112);
    }

    /// @notice Value as an unsigned number. A negative signed value becomes larger than any valid count of pieces.
    function value(Act act) internal pure returns (uint256) {
        return uint64(firstWord(act) >> 48);
    }

    function aux(Act act) internal pure returns (uint256) {
        return uint48(firstWord(act));
    }

    /// @notice keccak256 of the 14 bytes of value and aux, which carry the shopper's code.
    function codeHash(Act act) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint112(firstWord(act))));
    }

    /// @notice keccak256 of the code hashes after the signature, one after the other; 0 unless there are three.
    function codesHash(Act act) internal pure returns (bytes32 result) {
        if (hashCount(act) != 3) return result;
        uint256 offset = _hashesOffset(act);
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let m := mload(0x40)
            calldatacopy(m, add(act, offset), 0x60)
            result := keccak256(m, 0x60)
        }
    }

    /// @notice Code hash of parcel `k`, which must be below `hashCount`.
    function codeHashOf(Act act, uint256 k) internal pure returns (bytes32) {
        return bytes32(_readWord(act, _hashesOffset(act) + 32 * k));
    }

    /// @notice keccak256 of device, epoch, sequence number and reading.
    function key(Act act) internal pure returns (bytes32 hash) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let m := mload(0x40)
            calldatacopy(m, act, 0x20)
            calldatacopy(add(m, 0x20), add(act, READING_OFFSET), 0x40)
            hash := keccak256(m, 0x60)
        }
    }

    /// @notice Merkle root of a tree with this reading as its only leaf: keccak256 of a zero byte, the index 0 in four
    /// bytes, the salt 0 in 16 bytes, and the reading.
    function merkleRoot(Act act) internal pure returns (bytes32 leaf) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, 0)
            calldatacopy(add(m, 0x15), add(act, READING_OFFSET), 0x40)
            leaf := keccak256(m, 0x55)
        }
    }

    function signature(Act act) internal pure returns (bytes calldata result) {
        uint256 length = signatureLength(act);
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            result.offset := add(act, SIGNATURE_OFFSET)
            result.length := length
        }
    }

    function _hashesOffset(Act act) private pure returns (uint256) {
        return SIGNATURE_OFFSET + signatureLength(act);
    }

    function _readWord(Act act, uint256 offset) private pure returns (uint256 found) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            found := calldataload(add(act, offset))
        }
    }
}
