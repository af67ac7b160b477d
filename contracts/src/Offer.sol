// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders} from "./interfaces/IOrders.sol";

/// @title Offer
/// @notice An order's terms, as the merchant signs and the shopper takes them.
library Offer {
    uint256 internal constant MAX_LINES = 8;
    /// Services count money in 63 bits.
    uint128 internal constant MAX_PRICE = uint64(type(int64).max);
    /// How far ahead an offer and its deadline may be, in seconds: until then a shopper's money can be held.
    uint256 internal constant MAX_AHEAD = 365 days;
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
        if (terms.price > MAX_PRICE) revert IOrders.PriceTooHigh(terms.price);
        for (uint256 i; i < n; ++i) {
            if (terms.lines[i].quantity == 0) revert IOrders.TermsMalformed();
            // Each line is looked up by itself, so two lines of one item could promise the same pieces twice.
            for (uint256 j; j < i; ++j) {
                if (terms.lines[i].gtin == terms.lines[j].gtin) revert IOrders.TermsMalformed();
            }
        }
        if (block.timestamp > terms.validUntil) revert IOrders.OfferExpired(terms.validUntil);
        if (block.timestamp >= terms.deliverBy) revert IOrders.DeadlinePassed(terms.deliverBy);
        uint256 last = block.timestamp + MAX_AHEAD;
        if (terms.validUntil > last) revert IOrders.TooFarAhead(terms.validUntil);
        if (terms.deliverBy > last) revert IOrders.TooFarAhead(terms.deliverBy);
    }

    /// @notice The EIP-712 struct hash. The fields of fixed size are hashed as they stand in the calldata, which is their
    /// encoding; a word with bits beyond its type hashes to something nobody signed.
    function hash(IOrders.Terms calldata terms) internal pure returns (bytes32 result) {
        bytes32 lines = _hashLines(terms.lines);
        bytes32 typehash = TERMS_TYPEHASH;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            // Beyond the free memory pointer and given back: type, the twelve fields before the lines, hash of the lines.
            let at_ := mload(0x40)
            mstore(at_, typehash)
            calldatacopy(add(at_, 0x20), terms, 0x180)
            mstore(add(at_, 0x1a0), lines)
            result := keccak256(at_, 0x1c0)
        }
    }

    /// Each line is hashed where its two words were copied to, and its hash moved down to the list of hashes.
    function _hashLines(IOrders.Line[] calldata lines) private pure returns (bytes32 result) {
        bytes32 typehash = LINE_TYPEHASH;
        uint256 n = lines.length;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let list := mload(0x40)
            let line := add(list, shl(5, n))
            mstore(line, typehash)
            for { let i := 0 } lt(i, n) { i := add(i, 1) } {
                calldatacopy(add(line, 0x20), add(lines.offset, shl(6, i)), 0x40)
                mstore(add(list, shl(5, i)), keccak256(line, 0x60))
            }
            result := keccak256(list, shl(5, n))
        }
    }
}
