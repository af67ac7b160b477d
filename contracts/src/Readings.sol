// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IJournals} from "./interfaces/IJournals.sol";
import {IOrders, Kind, OrderId} from "./interfaces/IOrders.sol";

/// @title Readings
/// @notice What a device saw at one moment, as 64 bytes, integers big-endian:
///
///      0      kind
///      1      flags, 0 for now
///      2..9   time, UTC milliseconds
///     10..13  latitude, 1e-7 degrees
///     14..17  longitude, 1e-7 degrees
///     18..25  value: Counting pieces seen; Packing grams; Position mm/s
///     26..31  aux: Counting index of the order's line
///     32..63  subject: the order, or zero
library Readings {
    /// @param kind raw, since a device may sign a kind this version does not know
    struct Reading {
        uint8 kind;
        uint8 flags;
        uint64 time;
        int32 lat;
        int32 lon;
        int64 value;
        uint48 aux;
        OrderId subject;
    }

    uint256 internal constant SIZE = 64;
    /// Readings that one segment with acts may hold: each can move an order.
    uint256 internal constant MAX_ACTS = 16;

    /// @notice Acts are shown whole; other segments show nothing, so nobody takes unchecked bytes for a device's.
    function check(IJournals.Segment calldata segment, bytes calldata readings) internal pure {
        uint256 expected = segment.acts ? uint256(segment.count) * SIZE : 0;
        if (expected > MAX_ACTS * SIZE) revert IOrders.ReadingsMalformed(expected, MAX_ACTS * SIZE);
        if (readings.length != expected) revert IOrders.ReadingsMalformed(readings.length, expected);
        if (expected == 0) return; // an empty segment is the journal's to refuse
        bytes32 found = root(readings);
        if (found != segment.root) revert IOrders.RootMismatch(found, segment.root);
    }

    /// @notice Reading number `i`; the caller has checked that it is there.
    function read(bytes calldata readings, uint256 i) internal pure returns (Reading memory r) {
        uint256 offset = i * SIZE;
        uint256 word = uint256(bytes32(readings[offset:offset + 32]));
        r.kind = uint8(word >> 248);
        r.flags = uint8(word >> 240);
        r.time = uint64(word >> 176);
        r.lat = int32(uint32(word >> 144));
        r.lon = int32(uint32(word >> 112));
        r.value = int64(uint64(word >> 48));
        r.aux = uint48(word);
        r.subject = OrderId.wrap(bytes32(readings[offset + 32:offset + 64]));
    }

    /// @notice Whether readings of this kind can move an order.
    function moves(Reading memory r) internal pure returns (bool) {
        return r.kind >= uint8(Kind.Counting) && r.kind <= uint8(Kind.Accepting) && r.kind != uint8(Kind.Arriving);
    }

    /// @notice Merkle root. Leaves bind their index, so no reading can stand in another's place; leaves and nodes differ
    /// in their first byte, so neither passes for the other. An odd last node goes up unchanged.
    function root(bytes calldata readings) internal pure returns (bytes32) {
        uint256 n = readings.length / SIZE;
        if (n == 1) return _leaf(readings, 0);
        bytes32[] memory level = new bytes32[](n);
        for (uint256 i; i < n; ++i) {
            level[i] = _leaf(readings, i);
        }
        for (; n > 1; n = (n + 1) / 2) {
            for (uint256 i; i < n / 2; ++i) {
                level[i] = keccak256(abi.encodePacked(bytes1(0x01), level[2 * i], level[2 * i + 1]));
            }
            if (n % 2 == 1) level[n / 2] = level[n - 1];
        }
        return level[0];
    }

    /// Hash of a zero byte, the index in four bytes and the reading, whose place the caller has checked.
    function _leaf(bytes calldata readings, uint256 i) private pure returns (bytes32 result) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let at_ := mload(0x40)
            mstore(at_, shl(216, i))
            calldatacopy(add(at_, 5), add(readings.offset, shl(6, i)), 0x40)
            result := keccak256(at_, 0x45)
        }
    }
}
