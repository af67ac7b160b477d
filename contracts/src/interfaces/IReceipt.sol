// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC721Metadata} from "@openzeppelin/contracts/token/ERC721/extensions/IERC721Metadata.sol";
import {IERC5192} from "./IERC5192.sol";
import {IOrders} from "./IOrders.sol";

/// @title IReceipt
/// @notice The order as a non-transferable ERC-721 token (ERC-5192). The token id is the order's id, and the token's
/// address is that of Orders, whose fallback function forwards these calls to Picture.
interface IReceipt is IERC721Metadata, IERC5192 {
    /// @notice The metadata of the contract was set (ERC-7572).
    event ContractURIUpdated();

    /// @notice Returns the receipt in the shape of ERC-5570 as a data URI: lines, amounts and the merchant's name. The
    /// caller supplies the terms.
    function receiptURI(IOrders.Terms calldata terms) external view returns (string memory);
    /// @notice Returns the ERC-7572 metadata of the contract as a data URI.
    function contractURI() external view returns (string memory);
}
