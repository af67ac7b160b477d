// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title MerkleTree
/// @notice Merkle tree over the readings of a segment.
/// @dev A leaf contains its index, so a reading cannot be presented at another index. Leaves start with byte 0 and
/// nodes with byte 1, so neither can be presented as the other. The last node of an odd level moves up unchanged.
library MerkleTree {
    /// @notice Hash of a leaf: keccak256 of a zero byte, the index in four bytes, the salt, and the reading.
    /// @param salt zero for an act
    function leaf(uint32 index, bytes16 salt, bytes calldata reading) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(bytes1(0x00), index, salt, reading));
    }

    /// @notice Returns whether `node` is the leaf at `index` in the tree of `count` leaves with this root.
    /// @param proof siblings from the leaf up, omitting the levels at which a node has no sibling
    function verify(bytes32 root, bytes32 node, uint256 index, uint256 count, bytes32[] calldata proof)
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
