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
    /// Places of the fields of fixed size.
    uint256 private constant MERCHANT = 0;
    uint256 private constant SHOPPER = 1;
    uint256 private constant TOKEN = 2;
    uint256 private constant PRICE = 3;
    uint256 private constant ZONE = 4;
    uint256 private constant VALID_UNTIL = 5;
    uint256 private constant PACK_BY = 6;
    uint256 private constant DELIVER_BY = 7;
    uint256 private constant WEIGHT = 8;
    uint256 private constant SIZE = 9;
    uint256 private constant PRICE_WEIGHT = 10;
    uint256 private constant TIME_WEIGHT = 11;
    uint256 private constant FEE_CAP = 12;
    uint256 private constant PARCELS = 13;
    uint256 private constant PROOF = 14;
    uint256 private constant CODE = 15;
    uint256 private constant NONCE = 18;
    bytes32 internal constant LINE_TYPEHASH = keccak256("Line(uint64 gtin,uint32 quantity,uint64 amount)");
    /// What is signed has the whole policy, so that a wallet shows it; as a struct's encoding is its hash, the terms carry that alone.
    bytes32 internal constant TERMS_TYPEHASH = keccak256(
        "Terms(address merchant,address shopper,address token,uint128 price,uint32 zone,uint40 validUntil,uint40 packBy,uint40 deliverBy,uint32 weight,uint32 size,uint16 priceWeight,uint16 timeWeight,uint16 feeCap,uint8 maxParcels,uint8 proof,bytes32 code,Policy policy,bytes32 commitment,uint64 nonce,Line[] lines)Line(uint64 gtin,uint32 quantity,uint64 amount)Policy(uint32 window,bool returnable,uint32 returnTime,uint64 restocking,address arbiter,uint32 decideTime,uint16 defaultShare)"
    );

    /// @notice Reverts when the terms make no sense, when a word has bits beyond its type (the hash and the event copy them as they
    /// stand), or when their time is over. The words are read raw: the compiler would look at each again wherever it is used.
    /// @param lines the terms', which are dear to find
    function check(IOrders.Terms calldata terms, IOrders.Line[] calldata lines) internal view {
        (uint256 sum, uint256 cap) = (price(terms), feeCap(terms));
        (uint256 parcels, uint256 proof_) = (maxParcels(terms), proof(terms));
        if (_dirty(terms) != 0 || _word(terms, SHOPPER) == 0 || _word(terms, MERCHANT) == 0) {
            revert IOrders.TermsMalformed();
        }
        if (sum > MAX_PRICE) revert IOrders.PriceTooHigh(uint128(sum));
        if (cap > MAX_FEE) revert IOrders.FeeTooHigh(uint16(cap), MAX_FEE);
        if (parcels == 0 || parcels > MAX_PARCELS || proof_ == 0 || proof_ > PROOF_ZONE + PROOF_CODE) {
            revert IOrders.TermsMalformed();
        }
        if ((_word(terms, CODE) != 0) != (proof_ & PROOF_CODE != 0)) revert IOrders.TermsMalformed();
        _checkLines(lines, sum);
        _checkTimes(_word(terms, VALID_UNTIL), _word(terms, PACK_BY), _word(terms, DELIVER_BY));
    }

    /// @notice What the lines of `mask` cost; no more than the price, see `check`.
    function share(IOrders.Line[] calldata lines, uint256 mask) internal pure returns (uint256 sum) {
        for (uint256 i; i < lines.length; ++i) {
            if (mask >> i & 1 != 0) sum += lines[i].amount;
        }
    }

    // The fields that steps ask for, read raw: terms that an order was placed with have no bits beyond their types.

    function merchant(IOrders.Terms calldata terms) internal pure returns (address) {
        return address(uint160(_word(terms, MERCHANT)));
    }

    function shopper(IOrders.Terms calldata terms) internal pure returns (address) {
        return address(uint160(_word(terms, SHOPPER)));
    }

    function token(IOrders.Terms calldata terms) internal pure returns (address) {
        return address(uint160(_word(terms, TOKEN)));
    }

    function price(IOrders.Terms calldata terms) internal pure returns (uint256) {
        return _word(terms, PRICE);
    }

    function zone(IOrders.Terms calldata terms) internal pure returns (uint256) {
        return _word(terms, ZONE);
    }

    function deliverBy(IOrders.Terms calldata terms) internal pure returns (uint256) {
        return _word(terms, DELIVER_BY);
    }

    function feeCap(IOrders.Terms calldata terms) internal pure returns (uint256) {
        return _word(terms, FEE_CAP);
    }

    function maxParcels(IOrders.Terms calldata terms) internal pure returns (uint256) {
        return _word(terms, PARCELS);
    }

    function proof(IOrders.Terms calldata terms) internal pure returns (uint256) {
        return _word(terms, PROOF);
    }

    /// @notice The EIP-712 struct hash. The fields of fixed size are hashed as they stand in the calldata, which is their
    /// encoding; a word with bits beyond its type is refused when the order is placed.
    function hash(IOrders.Terms calldata terms) internal pure returns (bytes32) {
        return hash(terms, terms.lines);
    }

    /// @param list the terms' lines, which are dear to find
    function hash(IOrders.Terms calldata terms, IOrders.Line[] calldata list) internal pure returns (bytes32 result) {
        bytes32 lines = _hashLines(list);
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

    /// Bits beyond the types of the fields of fixed size.
    function _dirty(IOrders.Terms calldata terms) private pure returns (uint256) {
        uint256 parties = _word(terms, MERCHANT) | _word(terms, SHOPPER) | _word(terms, TOKEN);
        uint256 times = _word(terms, VALID_UNTIL) | _word(terms, PACK_BY) | _word(terms, DELIVER_BY);
        uint256 measures = _word(terms, ZONE) | _word(terms, WEIGHT) | _word(terms, SIZE);
        uint256 weights = _word(terms, PRICE_WEIGHT) | _word(terms, TIME_WEIGHT) | _word(terms, FEE_CAP);
        uint256 small = _word(terms, PARCELS) | _word(terms, PROOF);
        return parties >> 160 | times >> 40 | measures >> 32 | weights >> 16 | small >> 8 | _word(terms, PRICE) >> 128
            | _word(terms, NONCE) >> 64;
    }

    function _checkLines(IOrders.Line[] calldata lines, uint256 most) private pure {
        uint256 n = lines.length;
        if (n == 0 || n > MAX_LINES) revert IOrders.TermsMalformed();
        uint256 sum;
        unchecked {
            // Seven amounts of 64 bits do not run over.
            for (uint256 i; i < n; ++i) {
                (uint256 gtin, uint256 quantity, uint256 amount) = _line(lines, i);
                bool dirty = gtin >> 64 | quantity >> 32 | amount >> 64 != 0;
                if (dirty || quantity == 0) revert IOrders.TermsMalformed();
                sum += amount;
                // Each line is looked up by itself, so two lines of one item could promise the same pieces twice.
                for (uint256 j; j < i; ++j) {
                    (uint256 other,,) = _line(lines, j);
                    if (gtin == other) revert IOrders.TermsMalformed();
                }
            }
        }
        if (sum > most) revert IOrders.TermsMalformed();
    }

    function _checkTimes(uint256 valid, uint256 pack, uint256 deliver) private view {
        if (pack > deliver) revert IOrders.TermsMalformed();
        if (block.timestamp > valid) revert IOrders.OfferExpired(uint40(valid));
        if (block.timestamp >= pack) revert IOrders.DeadlinePassed(uint40(pack));
        uint256 last = block.timestamp + MAX_AHEAD;
        if (valid > last) revert IOrders.TooFarAhead(uint40(valid));
        if (deliver > last) revert IOrders.TooFarAhead(uint40(deliver));
    }

    /// A field of fixed size, by its place.
    function _word(IOrders.Terms calldata terms, uint256 i) private pure returns (uint256 word) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            word := calldataload(add(terms, shl(5, i)))
        }
    }

    function _line(IOrders.Line[] calldata lines, uint256 i)
        private
        pure
        returns (uint256 gtin, uint256 quantity, uint256 amount)
    {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let line := add(lines.offset, mul(i, 0x60))
            gtin := calldataload(line)
            quantity := calldataload(add(line, 0x20))
            amount := calldataload(add(line, 0x40))
        }
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
