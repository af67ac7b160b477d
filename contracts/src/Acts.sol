// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, OrderId} from "./interfaces/IOrders.sol";

/// @title Acts
/// @notice What a device saw at one moment, packed as `IOrders.post` takes it. Its reading is 64 bytes, integers big-endian:
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
    /// One act; the struct is filled again for each, so that a batch does not grow the memory.
    /// @param terms index of the order's terms; 255: none
    /// @param parcel number of the parcel in its order
    /// @param word first 32 bytes of the reading
    /// @param subject the other 32
    /// @param signature where it begins in the calldata
    /// @param size of the signature
    struct Act {
        address device;
        uint32 epoch;
        uint64 seq;
        uint256 terms;
        uint256 parcel;
        uint256 word;
        OrderId subject;
        uint256 signature;
        uint256 size;
    }

    uint256 private constant HEAD = 35;
    uint256 private constant READING = 64;

    /// @notice Reads the act at `offset` and returns where the next one begins.
    function read(Act memory act, bytes calldata packed, uint256 offset) internal pure returns (uint256 next) {
        if (packed.length < offset + HEAD + READING) revert IOrders.PackedMalformed(offset, packed.length);
        uint256 head;
        uint256 tail;
        uint256 word;
        OrderId subject;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            // Inside `packed`, as was just checked.
            let from := add(packed.offset, offset)
            head := calldataload(from)
            tail := calldataload(add(from, 3))
            word := calldataload(add(from, HEAD))
            subject := calldataload(add(from, 67))
        }
        act.device = address(uint160(head >> 96));
        act.epoch = uint32(head >> 64);
        act.seq = uint64(head);
        act.terms = uint8(tail >> 16);
        act.parcel = uint8(tail >> 8);
        uint256 size = uint8(tail);
        act.word = word;
        act.subject = subject;
        act.size = size;
        next = offset + HEAD + READING + size;
        if (packed.length < next) revert IOrders.PackedMalformed(offset, packed.length);
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            mstore(add(act, 0xe0), add(packed.offset, sub(next, size)))
        }
    }

    /// @notice Raw, since a device may sign a kind this version does not know.
    function kind(Act memory act) internal pure returns (uint256) {
        return act.word >> 248;
    }

    function flags(Act memory act) internal pure returns (uint256) {
        return uint8(act.word >> 240);
    }

    function time(Act memory act) internal pure returns (uint64) {
        return uint64(act.word >> 176);
    }

    function lat(Act memory act) internal pure returns (int32) {
        return int32(uint32(act.word >> 144));
    }

    function lon(Act memory act) internal pure returns (int32) {
        return int32(uint32(act.word >> 112));
    }

    /// @notice Its 64 bits; what is negative as devices sign it is above all that they can count.
    function value(Act memory act) internal pure returns (uint256) {
        return uint64(act.word >> 48);
    }

    function aux(Act memory act) internal pure returns (uint256) {
        return uint48(act.word);
    }

    /// @notice Hash of the 14 bytes of value and aux.
    function code(Act memory act) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint112(act.word)));
    }

    /// @notice Merkle root of the one reading: hash of a zero byte, the index 0 in four bytes and the reading.
    function root(Act memory act) internal pure returns (bytes32 leaf) {
        (uint256 word, OrderId subject) = (act.word, act.subject);
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, 0)
            mstore(add(m, 0x05), word)
            mstore(add(m, 0x25), subject)
            leaf := keccak256(m, 0x45)
        }
    }

    function signatureOf(Act memory act) internal pure returns (bytes calldata signature) {
        (uint256 from, uint256 size) = (act.signature, act.size);
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            signature.offset := from
            signature.length := size
        }
    }
}
