// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC4906} from "@openzeppelin/contracts/interfaces/IERC4906.sol";
import {IERC721Metadata} from "@openzeppelin/contracts/token/ERC721/extensions/IERC721Metadata.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {IERC5192} from "./interfaces/IERC5192.sol";
import {IOrders, OrderId} from "./interfaces/IOrders.sol";
import {Picture} from "./Picture.sol";

/// @title Receipt
/// @notice The order as a non-transferable ERC-721 token (ERC-5192). The token id is the order's id.
/// @dev The token needs no storage of its own: its owner is the shopper in the order's slot. The functions are here so
/// that they are in the contract's ABI. `Picture` answers them, because Orders has no room for their code.
abstract contract Receipt is IOrders, IERC721Metadata, IERC4906, IERC5192, IERC721Errors {
    /// @notice The contract that renders receipts. It is separate because its code is large, and it holds no money.
    Picture public immutable PICTURE;

    /// @notice The metadata of the contract was set (ERC-7572).
    event ContractURIUpdated();

    constructor(Picture picture) {
        PICTURE = picture;
        emit ContractURIUpdated();
    }

    /// @inheritdoc IERC721
    function approve(address, uint256) external view {
        _forwardToRenderer();
    }

    /// @inheritdoc IERC721
    function setApprovalForAll(address, bool) external view {
        _forwardToRenderer();
    }

    /// @inheritdoc IERC721
    function transferFrom(address, address, uint256) external view {
        _forwardToRenderer();
    }

    /// @inheritdoc IERC721
    function safeTransferFrom(address, address, uint256) external view {
        _forwardToRenderer();
    }

    /// @inheritdoc IERC721
    function safeTransferFrom(address, address, uint256, bytes calldata) external view {
        _forwardToRenderer();
    }

    /// @inheritdoc IERC721
    function ownerOf(uint256) external view returns (address) {
        _forwardToRenderer();
    }

    /// @inheritdoc IERC721
    function getApproved(uint256) external view returns (address) {
        _forwardToRenderer();
    }

    /// @inheritdoc IERC5192
    function locked(uint256) external view returns (bool) {
        _forwardToRenderer();
    }

    /// @inheritdoc IERC721Metadata
    function tokenURI(uint256) external view returns (string memory) {
        _forwardToRenderer();
    }

    /// @inheritdoc IOrders
    function receiptURI(Terms calldata) external view returns (string memory) {
        _forwardToRenderer();
    }

    /// @inheritdoc IOrders
    function contractURI() external view returns (string memory) {
        _forwardToRenderer();
    }

    /// @inheritdoc IERC721
    function balanceOf(address) external view returns (uint256) {
        _forwardToRenderer();
    }

    /// @inheritdoc IERC721
    function isApprovedForAll(address, address) external view returns (bool) {
        _forwardToRenderer();
    }

    /// @inheritdoc IERC721Metadata
    function name() external view returns (string memory) {
        _forwardToRenderer();
    }

    /// @inheritdoc IERC721Metadata
    function symbol() external view returns (string memory) {
        _forwardToRenderer();
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4) external view returns (bool) {
        _forwardToRenderer();
    }

    function _emitIssued(OrderId id, address shopper) internal {
        uint256 tokenId = uint256(OrderId.unwrap(id));
        emit Transfer(address(0), shopper, tokenId);
        emit Locked(tokenId);
    }

    /// @dev Forwards the call to `PICTURE`, which has the same functions and reads the order from the caller. Returns
    /// its answer. Neither is decoded.
    function _forwardToRenderer() private view {
        address renderer = address(PICTURE);
        // solhint-disable-next-line no-inline-assembly
        assembly {
            calldatacopy(0, 0, calldatasize())
            let ok := staticcall(gas(), renderer, 0, calldatasize(), 0, 0)
            returndatacopy(0, 0, returndatasize())
            if ok { return(0, returndatasize()) }
            revert(0, returndatasize())
        }
    }
}
