// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {IERC721Metadata} from "@openzeppelin/contracts/token/ERC721/extensions/IERC721Metadata.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {IERC5192} from "./interfaces/IERC5192.sol";
import {IOrders, OrderId} from "./interfaces/IOrders.sol";

/// @title Receipt
/// @notice The order as a token: an ERC-721 that stays with its shopper (ERC-5192). Token id and order id are the same.
abstract contract Receipt is IOrders, IERC721Metadata, IERC5192, IERC721Errors {
    mapping(address shopper => uint256 count) private _balances;

    /// @inheritdoc IERC721
    function approve(address, uint256 tokenId) external pure {
        revert ReceiptLocked(_id(tokenId));
    }

    /// @inheritdoc IERC721
    function setApprovalForAll(address, bool) external pure {
        revert ReceiptLocked(OrderId.wrap(0));
    }

    /// @inheritdoc IERC721
    function transferFrom(address, address, uint256 tokenId) external pure {
        revert ReceiptLocked(_id(tokenId));
    }

    /// @inheritdoc IERC721
    function safeTransferFrom(address, address, uint256 tokenId) external pure {
        revert ReceiptLocked(_id(tokenId));
    }

    /// @inheritdoc IERC721
    function safeTransferFrom(address, address, uint256 tokenId, bytes calldata) external pure {
        revert ReceiptLocked(_id(tokenId));
    }

    /// @inheritdoc IERC721
    function balanceOf(address shopper) external view returns (uint256) {
        if (shopper == address(0)) revert ERC721InvalidOwner(shopper);
        return _balances[shopper];
    }

    /// @inheritdoc IERC721
    function ownerOf(uint256 tokenId) external view returns (address) {
        return _known(tokenId).shopper;
    }

    /// @inheritdoc IERC721
    function getApproved(uint256 tokenId) external view returns (address) {
        _known(tokenId);
        return address(0);
    }

    /// @inheritdoc IERC5192
    function locked(uint256 tokenId) external view returns (bool) {
        _known(tokenId);
        return true;
    }

    /// @inheritdoc IERC721Metadata
    function tokenURI(uint256 tokenId) external view returns (string memory) {
        return _uri(_id(tokenId), _known(tokenId));
    }

    /// @inheritdoc IERC721
    function isApprovedForAll(address, address) external pure returns (bool) {
        return false;
    }

    /// @inheritdoc IERC721Metadata
    function name() external pure returns (string memory) {
        return "Waybill Receipt";
    }

    /// @inheritdoc IERC721Metadata
    function symbol() external pure returns (string memory) {
        return "WAYBILL";
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 id) external pure returns (bool) {
        return id == type(IERC165).interfaceId || id == type(IERC721).interfaceId
            || id == type(IERC721Metadata).interfaceId || id == type(IERC5192).interfaceId;
    }

    /// @inheritdoc IOrders
    function order(OrderId id) public view virtual returns (Order memory);

    function _issue(OrderId id, address shopper) internal {
        ++_balances[shopper];

        uint256 tokenId = uint256(OrderId.unwrap(id));
        emit Transfer(address(0), shopper, tokenId);
        emit Locked(tokenId);
    }

    function _uri(OrderId id, Order memory found) internal view virtual returns (string memory);

    function _known(uint256 tokenId) private view returns (Order memory found) {
        found = order(_id(tokenId));
        if (found.shopper == address(0)) revert ERC721NonexistentToken(tokenId);
    }

    function _id(uint256 tokenId) private pure returns (OrderId) {
        return OrderId.wrap(bytes32(tokenId));
    }
}
