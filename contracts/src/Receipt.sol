// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC4906} from "@openzeppelin/contracts/interfaces/IERC4906.sol";
import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {IERC721Metadata} from "@openzeppelin/contracts/token/ERC721/extensions/IERC721Metadata.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {IERC5192} from "./interfaces/IERC5192.sol";
import {IOrders, OrderId} from "./interfaces/IOrders.sol";

/// @title Receipt
/// @notice The order as a token: an ERC-721 that stays with its shopper (ERC-5192). Token id and order id are the same; it is two events
/// and no slot beside the order's.
abstract contract Receipt is IOrders, IERC721Metadata, IERC4906, IERC5192, IERC721Errors {
    /// ERC-7572.
    event ContractURIUpdated();

    constructor() {
        emit ContractURIUpdated();
    }

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
    function tokenURI(uint256) external view returns (string memory) {
        _draw();
    }

    /// @inheritdoc IOrders
    function receiptURI(Terms calldata) external view returns (string memory) {
        _draw();
    }

    /// @inheritdoc IOrders
    function contractURI() external view returns (string memory) {
        _draw();
    }

    /// @inheritdoc IERC721
    function balanceOf(address shopper) external pure returns (uint256) {
        revert BalanceNotKept(shopper);
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
            || id == type(IERC721Metadata).interfaceId || id == type(IERC5192).interfaceId || id == 0x49064906; // ERC-4906, which has no functions
    }

    /// @inheritdoc IOrders
    function order(OrderId id) public view virtual returns (Order memory);

    function _issue(OrderId id, address shopper) internal {
        uint256 tokenId = uint256(OrderId.unwrap(id));
        emit Transfer(address(0), shopper, tokenId);
        emit Locked(tokenId);
    }

    /// Told when a parcel departs, is delivered and ends: what a shopper looks for. At every step it would cost each one more than a
    /// thousand gas to have marketplaces draw a picture again, and whoever follows an order reads `OrderAdvanced`.
    function _redrawn(OrderId id) internal {
        emit MetadataUpdate(uint256(OrderId.unwrap(id)));
    }

    /// The contract that draws; it has the same functions and asks back.
    function _drawer() internal view virtual returns (address);

    /// Passes the call on to it as it came, and its answer as it comes: neither is decoded here.
    function _draw() private view {
        address drawer = _drawer();
        // solhint-disable-next-line no-inline-assembly
        assembly {
            calldatacopy(0, 0, calldatasize())
            let ok := staticcall(gas(), drawer, 0, calldatasize(), 0, 0)
            returndatacopy(0, 0, returndatasize())
            if ok { return(0, returndatasize()) }
            revert(0, returndatasize())
        }
    }

    /// A parcel after the first has no shopper in its slot: it is no receipt.
    function _known(uint256 tokenId) private view returns (Order memory found) {
        found = order(_id(tokenId));
        if (found.shopper == address(0)) revert ERC721NonexistentToken(tokenId);
    }

    function _id(uint256 tokenId) private pure returns (OrderId) {
        return OrderId.wrap(bytes32(tokenId));
    }
}
