// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {OrderId} from "../src/interfaces/IOrders.sol";

/// Struct hashes of the actions that shopper and merchant sign, computed field by field.
abstract contract ActionHashes {
    function _cancelHash(address by, OrderId id, uint8 k, uint256 until) internal pure returns (bytes32) {
        bytes32 typehash = keccak256("Cancel(address signer,bytes32 order,uint8 parcel,uint256 deadline)");
        return keccak256(abi.encode(typehash, by, id, k, until));
    }

    function _returnHash(address by, OrderId id, uint8 k, uint256 until) internal pure returns (bytes32) {
        bytes32 typehash = keccak256("RequestReturn(address signer,bytes32 order,uint8 parcel,uint256 deadline)");
        return keccak256(abi.encode(typehash, by, id, k, until));
    }

    function _disputeHash(address by, OrderId id, uint8 k, bytes32 evidence, uint256 until)
        internal
        pure
        returns (bytes32)
    {
        bytes32 typehash =
            keccak256("Dispute(address signer,bytes32 order,uint8 parcel,bytes32 evidence,uint256 deadline)");
        return keccak256(abi.encode(typehash, by, id, k, evidence, until));
    }

    function _refundHash(address by, OrderId id, uint96 amount, uint96 before, uint256 until)
        internal
        pure
        returns (bytes32)
    {
        bytes32 typehash =
            keccak256("RefundPart(address signer,bytes32 order,uint96 amount,uint96 refunded,uint256 deadline)");
        return keccak256(abi.encode(typehash, by, id, amount, before, until));
    }

    function _withdrawHash(address by, OrderId id, uint256 until) internal pure returns (bytes32) {
        return
            keccak256(
                abi.encode(keccak256("WithdrawOffer(address signer,bytes32 order,uint256 deadline)"), by, id, until)
            );
    }

    function _acceptHash(address by, OrderId id, uint8 k, uint256 since, string memory effect, uint256 until)
        internal
        pure
        returns (bytes32)
    {
        bytes32 typehash = keccak256(
            "AcceptDelivery(address signer,bytes32 order,uint8 parcel,uint256 since,string effect,uint256 deadline)"
        );
        return keccak256(abi.encode(typehash, by, id, k, since, keccak256(bytes(effect)), until));
    }
}
