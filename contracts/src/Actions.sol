// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {OrderId} from "./interfaces/IOrders.sol";

/// @title Actions
/// @notice EIP-712 struct hashes of the actions that a shopper or merchant signs for Claims. Wallets display the types.
library Actions {
    bytes32 private constant CANCEL_TYPEHASH =
        keccak256("Cancel(address signer,bytes32 order,uint8 parcel,uint256 deadline)");
    bytes32 private constant REFUND_PART_TYPEHASH =
        keccak256("RefundPart(address signer,bytes32 order,uint96 amount,uint96 refunded,uint256 deadline)");
    bytes32 private constant WITHDRAW_OFFER_TYPEHASH =
        keccak256("WithdrawOffer(address signer,bytes32 order,uint256 deadline)");
    bytes32 private constant ACCEPT_DELIVERY_TYPEHASH = keccak256(
        "AcceptDelivery(address signer,bytes32 order,uint8 parcel,uint256 since,string effect,uint256 deadline)"
    );
    bytes32 private constant DISPUTE_TYPEHASH =
        keccak256("Dispute(address signer,bytes32 order,uint8 parcel,bytes32 evidence,uint256 deadline)");
    bytes32 private constant REQUEST_RETURN_TYPEHASH =
        keccak256("RequestReturn(address signer,bytes32 order,uint8 parcel,uint256 deadline)");
    bytes32 private constant PAYS_AT_ONCE = keccak256("The merchant is paid at once.");
    bytes32 private constant OPENS_WINDOW = keccak256("The time for a dispute or a return begins.");

    function cancel(address signer, OrderId order, uint8 parcel, uint256 deadline) internal pure returns (bytes32) {
        return keccak256(abi.encode(CANCEL_TYPEHASH, signer, order, parcel, deadline));
    }

    /// @param refunded total refunded of the order so far, so that the signature is valid once
    function refundPart(address signer, OrderId order, uint96 amount, uint96 refunded, uint256 deadline)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(REFUND_PART_TYPEHASH, signer, order, amount, refunded, deadline));
    }

    function withdrawOffer(address signer, OrderId order, uint256 deadline) internal pure returns (bytes32) {
        return keccak256(abi.encode(WITHDRAW_OFFER_TYPEHASH, signer, order, deadline));
    }

    /// @param since the parcel's current `since`, so that nobody can have it signed before the parcel departs
    /// @param paysAtOnce true if there is no claims policy; determines the text that the wallet displays
    function acceptDelivery(
        address signer,
        OrderId order,
        uint8 parcel,
        uint256 since,
        bool paysAtOnce,
        uint256 deadline
    ) internal pure returns (bytes32) {
        bytes32 effect = paysAtOnce ? PAYS_AT_ONCE : OPENS_WINDOW;
        return keccak256(abi.encode(ACCEPT_DELIVERY_TYPEHASH, signer, order, parcel, since, effect, deadline));
    }

    /// @param evidence hash of the evidence
    function dispute(address signer, OrderId order, uint8 parcel, bytes32 evidence, uint256 deadline)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(DISPUTE_TYPEHASH, signer, order, parcel, evidence, deadline));
    }

    function requestReturn(address signer, OrderId order, uint8 parcel, uint256 deadline)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(REQUEST_RETURN_TYPEHASH, signer, order, parcel, deadline));
    }
}
