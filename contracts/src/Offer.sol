// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders} from "./interfaces/IOrders.sol";

/// @title Offer
/// @notice An order's terms, as the merchant signs and the shopper takes them.
library Offer {
    uint256 internal constant MAX_LINES = 7;
    uint256 internal constant MAX_PARCELS = 3;
    /// In 1/10,000.
    uint16 internal constant MAX_FEE = 1000;
    /// Services count money in 63 bits.
    uint128 internal constant MAX_PRICE = uint64(type(int64).max);
    /// How far ahead an offer and its deadlines may be, in seconds: until then a shopper's money can be held.
    uint256 internal constant MAX_AHEAD = 365 days;
    uint256 internal constant PROOF_ZONE = 1;
    uint256 internal constant PROOF_CODE = 2;
    /// Hash of the policy that is all zeros: no claims, the merchant is paid on delivery.
    bytes32 internal constant NO_POLICY = 0x09a787d49be97f2209abd4b18573b704d2f35f208d1869c2661942fd38b81d8a;
    bytes32 internal constant LINE_TYPEHASH = keccak256("Line(uint64 gtin,uint32 quantity,uint64 amount)");
    bytes32 internal constant TERMS_TYPEHASH = keccak256(
        "Terms(address merchant,address shopper,address token,uint128 price,uint32 zone,uint40 validUntil,uint40 packBy,uint40 deliverBy,uint32 weight,uint32 size,uint16 priceWeight,uint16 timeWeight,uint16 feeCap,uint8 maxParcels,uint8 proof,bytes32 code,bytes32 policy,bytes32 commitment,uint64 nonce,Line[] lines)Line(uint64 gtin,uint32 quantity,uint64 amount)"
    );

    /// @notice Reverts when the terms make no sense or their time is over. Reads every field, so that none has bits beyond its type: the
    /// hash and the event copy them as they stand.
    function check(IOrders.Terms calldata terms) internal view {
        terms.zone | terms.weight | terms.size | terms.priceWeight | terms.timeWeight | terms.nonce;
        if (terms.shopper == address(0) || terms.merchant == address(0)) revert IOrders.TermsMalformed();
        if (terms.price > MAX_PRICE) revert IOrders.PriceTooHigh(terms.price);
        if (terms.feeCap > MAX_FEE) revert IOrders.FeeTooHigh(terms.feeCap, MAX_FEE);
        uint256 parcels = terms.maxParcels;
        uint256 proof = terms.proof;
        if (parcels == 0 || parcels > MAX_PARCELS || proof == 0 || proof > PROOF_ZONE + PROOF_CODE) {
            revert IOrders.TermsMalformed();
        }
        if ((terms.code != 0) != (proof & PROOF_CODE != 0)) revert IOrders.TermsMalformed();
        _checkLines(terms.lines, terms.price);
        _checkTimes(terms);
    }

    /// @notice What the lines of `mask` cost; no more than the price, see `check`.
    function share(IOrders.Line[] calldata lines, uint256 mask) internal pure returns (uint256 sum) {
        for (uint256 i; i < lines.length; ++i) {
            if (mask >> i & 1 != 0) sum += lines[i].amount;
        }
    }

    /// @notice The EIP-712 struct hash. The fields of fixed size are hashed as they stand in the calldata, which is their
    /// encoding; a word with bits beyond its type is refused when the order is placed.
    function hash(IOrders.Terms calldata terms) internal pure returns (bytes32 result) {
        bytes32 lines = _hashLines(terms.lines);
        bytes32 typehash = TERMS_TYPEHASH;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            // Beyond the free memory pointer and given back: type, the nineteen fields before the lines, hash of the lines.
            let from := mload(0x40)
            mstore(from, typehash)
            calldatacopy(add(from, 0x20), terms, 0x260)
            mstore(add(from, 0x280), lines)
            result := keccak256(from, 0x2a0)
        }
    }

    function _checkLines(IOrders.Line[] calldata lines, uint256 price) private pure {
        uint256 n = lines.length;
        if (n == 0 || n > MAX_LINES) revert IOrders.TermsMalformed();
        uint256 sum;
        for (uint256 i; i < n; ++i) {
            IOrders.Line calldata line = lines[i];
            if (line.quantity == 0) revert IOrders.TermsMalformed();
            sum += line.amount;
            // Each line is looked up by itself, so two lines of one item could promise the same pieces twice.
            for (uint256 j; j < i; ++j) {
                if (line.gtin == lines[j].gtin) revert IOrders.TermsMalformed();
            }
        }
        if (sum > price) revert IOrders.TermsMalformed();
    }

    function _checkTimes(IOrders.Terms calldata terms) private view {
        (uint40 valid, uint40 pack, uint40 deliver) = (terms.validUntil, terms.packBy, terms.deliverBy);
        if (pack > deliver) revert IOrders.TermsMalformed();
        if (block.timestamp > valid) revert IOrders.OfferExpired(valid);
        if (block.timestamp >= pack) revert IOrders.DeadlinePassed(pack);
        uint256 last = block.timestamp + MAX_AHEAD;
        if (valid > last) revert IOrders.TooFarAhead(valid);
        if (deliver > last) revert IOrders.TooFarAhead(deliver);
    }

    /// Each line is hashed where its three words were copied to, and its hash moved down to the list of hashes.
    function _hashLines(IOrders.Line[] calldata lines) private pure returns (bytes32 result) {
        bytes32 typehash = LINE_TYPEHASH;
        uint256 n = lines.length;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let list := mload(0x40)
            let line := add(list, shl(5, n))
            mstore(line, typehash)
            for { let i := 0 } lt(i, n) { i := add(i, 1) } {
                calldatacopy(add(line, 0x20), add(lines.offset, mul(0x60, i)), 0x60)
                mstore(add(list, shl(5, i)), keccak256(line, 0x80))
            }
            result := keccak256(list, shl(5, n))
        }
    }
}
