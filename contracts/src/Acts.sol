// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, OrderId} from "./interfaces/IOrders.sol";

/// One act, packed as `IOrders.post` takes it: where it begins in the calldata. It is read where it lies, a field at a time, so
/// a batch costs no memory.
type Act is uint256;

using Acts for Act global;

/// @title Acts
/// @notice What a device saw at one moment, after who says so. A reading is 64 bytes, integers big-endian:
///
///      0      kind
///      1      flags, 0 for now
///      2..9   time, UTC milliseconds
///     10..13  latitude, 1e-7 degrees
///     14..17  longitude, 1e-7 degrees
///     18..25  value: Counting, Receiving, StockTaking pieces; Departing the hand-over's nonce; Inspecting 1 for damaged; Position mm/s
///     26..31  aux: Counting index of the order's line; Accepting, with value: the shopper's code
///     32..63  subject: the parcel, the item's GTIN, or zero
library Acts {
    uint256 private constant TERMS = 32;
    uint256 private constant READING = 35;
    uint256 private constant SUBJECT = 67;
    uint256 private constant SIGNATURE = 99;

    /// @notice The act at `offset`, which lies within `packed` as a whole, and where the next one begins.
    function at_(bytes calldata packed, uint256 offset) internal pure returns (Act act, uint256 next) {
        unchecked {
            // No calldata is long enough for these to run over.
            next = offset + SIGNATURE;
            // solhint-disable-next-line no-inline-assembly
            assembly ("memory-safe") {
                act := add(packed.offset, offset)
            }
            // A size read beyond the end makes it longer still.
            next += size(act);
        }
        if (packed.length < next) revert IOrders.PackedMalformed(offset, packed.length);
    }

    /// @notice Device 160 bits, epoch 32, seq 64, from the high end.
    function place(Act act) internal pure returns (uint256) {
        return _word(act, 0);
    }

    function device(Act act) internal pure returns (address) {
        return address(uint160(place(act) >> 96));
    }

    function epoch(Act act) internal pure returns (uint32) {
        return uint32(place(act) >> 64);
    }

    function seq(Act act) internal pure returns (uint64) {
        return uint64(place(act));
    }

    /// @notice Index of the order's terms; 255: none.
    function terms(Act act) internal pure returns (uint256) {
        return _word(act, TERMS) >> 248;
    }

    /// @notice Number of the parcel in its order.
    function parcel(Act act) internal pure returns (uint8) {
        return uint8(_word(act, TERMS) >> 240);
    }

    /// @notice Of the signature.
    function size(Act act) internal pure returns (uint256) {
        return uint8(_word(act, TERMS) >> 232);
    }

    /// @notice The first 32 bytes of the reading.
    function word(Act act) internal pure returns (uint256) {
        return _word(act, READING);
    }

    /// @notice The other 32.
    function subject(Act act) internal pure returns (OrderId) {
        return OrderId.wrap(bytes32(_word(act, SUBJECT)));
    }

    /// @notice Raw, since a device may sign a kind this version does not know.
    function kind(Act act) internal pure returns (uint256) {
        return word(act) >> 248;
    }

    /// @notice Kind and flags.
    function head(Act act) internal pure returns (uint256) {
        return word(act) >> 240;
    }

    function flags(Act act) internal pure returns (uint256) {
        return uint8(word(act) >> 240);
    }

    function time(Act act) internal pure returns (uint64) {
        return uint64(word(act) >> 176);
    }

    function lat(Act act) internal pure returns (int32) {
        return int32(uint32(word(act) >> 144));
    }

    function lon(Act act) internal pure returns (int32) {
        return int32(uint32(word(act) >> 112));
    }

    /// @notice Its 64 bits; what is negative as devices sign it is above all that they can count.
    function value(Act act) internal pure returns (uint256) {
        return uint64(word(act) >> 48);
    }

    function aux(Act act) internal pure returns (uint256) {
        return uint48(word(act));
    }

    /// @notice Hash of the 14 bytes of value and aux.
    function code(Act act) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint112(word(act))));
    }

    /// @notice Merkle root of the one reading: hash of a zero byte, the index 0 in four bytes and the reading.
    function root(Act act) internal pure returns (bytes32 leaf) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, 0)
            calldatacopy(add(m, 0x05), add(act, READING), 0x40)
            leaf := keccak256(m, 0x45)
        }
    }

    function signature(Act act) internal pure returns (bytes calldata bytes_) {
        uint256 length = size(act);
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            bytes_.offset := add(act, SIGNATURE)
            bytes_.length := length
        }
    }

    function _word(Act act, uint256 offset) private pure returns (uint256 found) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            found := calldataload(add(act, offset))
        }
    }
}
