// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title IERC5192
/// @notice ERC-5192: non-transferable tokens.
interface IERC5192 {
    /// @notice The token is locked: it cannot be transferred.
    event Locked(uint256 tokenId);
    /// @notice The token is unlocked: it can be transferred.
    event Unlocked(uint256 tokenId);

    /// @notice Returns whether the token is locked. Reverts if it does not exist.
    function locked(uint256 tokenId) external view returns (bool);
}
