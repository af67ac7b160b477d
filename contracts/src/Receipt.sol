// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {IERC5192} from "./interfaces/IERC5192.sol";
import {OrderId} from "./interfaces/IOrders.sol";
import {IReceipt} from "./interfaces/IReceipt.sol";
import {Picture} from "./Picture.sol";

/// @title Receipt
/// @notice The order as a non-transferable ERC-721 token, see `IReceipt`.
/// @dev The token needs no storage of its own: its owner is the shopper in the order's slot. `Picture` has its
/// functions, because Orders has no room for their code, and each function of its own would make the calls of others
/// dearer.
abstract contract Receipt {
    /// @notice The contract that renders receipts. It is separate because its code is large, and it holds no money.
    Picture public immutable PICTURE;

    constructor(Picture picture) {
        PICTURE = picture;
        emit IReceipt.ContractURIUpdated();
    }

    /// @notice Answers the functions of `IReceipt`: forwards the call to `PICTURE`, which has the same functions and
    /// reads the order from the caller. Returns its answer. Neither is decoded. All functions that Orders does not have
    /// itself get here; those that Picture does not have either revert.
    fallback() external {
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

    function _emitIssued(OrderId id, address shopper) internal {
        uint256 tokenId = uint256(OrderId.unwrap(id));
        emit IERC721.Transfer(address(0), shopper, tokenId);
        emit IERC5192.Locked(tokenId);
    }
}
