// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Tree
/// @notice The Merkle tree over a segment's readings. Leaves bind their index, so no reading can stand in another's
/// place; leaves and nodes differ in their first byte, so neither passes for the other. An odd last node goes up unchanged.
library Tree {
    /// @notice Hash of a zero byte, the index in four bytes and the reading.
    function leaf(uint32 index, bytes calldata reading) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(bytes1(0x00), index, reading));
    }

    /// @notice Whether the leaf `node` stands at `index` of the tree of `count` leaves under `root`.
    /// @param proof siblings from the leaf up, without the levels at which a node had none
    function holds(bytes32 root, bytes32 node, uint256 index, uint256 count, bytes32[] calldata proof)
        internal
        pure
        returns (bool)
    {
        if (index >= count) return false;
        uint256 used;
        for (; count > 1; count = (count + 1) / 2) {
            // The last node of an odd level has no sibling.
            if (index ^ 1 < count) {
                if (used == proof.length) return false;
                bytes32 sibling = proof[used];
                ++used;
                (bytes32 left, bytes32 right) = index % 2 == 0 ? (node, sibling) : (sibling, node);
                node = keccak256(abi.encodePacked(bytes1(0x01), left, right));
            }
            index /= 2;
        }
        return used == proof.length && node == root;
    }
}
