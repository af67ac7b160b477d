// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders} from "./interfaces/IOrders.sol";

/// @title Offer
/// @notice An order's terms, as the merchant signs and the shopper takes them.
library Offer {
    uint256 internal constant MAX_LINES = 8;
    bytes32 internal constant LINE_TYPEHASH = keccak256("Line(uint64 gtin,uint32 quantity)");
    bytes32 internal constant TERMS_TYPEHASH = keccak256(
        "Terms(address merchant,address shopper,address token,uint128 price,uint32 zone,uint40 validUntil,uint40 deliverBy,uint32 weight,uint16 priceWeight,uint16 timeWeight,bytes32 commitment,uint64 nonce,Line[] lines)Line(uint64 gtin,uint32 quantity)"
    );

    /// @notice Reverts when the terms make no sense or their time is over.
    function check(IOrders.Terms calldata terms) internal view {
        uint256 n = terms.lines.length;
        if (n == 0 || n > MAX_LINES || terms.shopper == address(0) || terms.merchant == address(0)) {
            revert IOrders.TermsMalformed();
        }
        for (uint256 i; i < n; ++i) {
            if (terms.lines[i].quantity == 0) revert IOrders.TermsMalformed();
            // Each line is looked up by itself, so two lines of one item could promise the same pieces twice.
            for (uint256 j; j < i; ++j) {
                if (terms.lines[i].gtin == terms.lines[j].gtin) revert IOrders.TermsMalformed();
            }
        }
        if (block.timestamp > terms.validUntil) revert IOrders.OfferExpired(terms.validUntil);
        if (block.timestamp >= terms.deliverBy) revert IOrders.DeadlinePassed(terms.deliverBy);
    }

    /// @notice The EIP-712 struct hash.
    function hash(IOrders.Terms calldata terms) internal pure returns (bytes32) {
        bytes32[] memory lines = new bytes32[](terms.lines.length);
        for (uint256 i; i < lines.length; ++i) {
            lines[i] = keccak256(abi.encode(LINE_TYPEHASH, terms.lines[i]));
        }
        return keccak256(
            abi.encode(
                TERMS_TYPEHASH,
                terms.merchant,
                terms.shopper,
                terms.token,
                terms.price,
                terms.zone,
                terms.validUntil,
                terms.deliverBy,
                terms.weight,
                terms.priceWeight,
                terms.timeWeight,
                terms.commitment,
                terms.nonce,
                keccak256(abi.encodePacked(lines))
            )
        );
    }
}
