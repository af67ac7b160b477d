// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders} from "./interfaces/IOrders.sol";

/// @title TermsLib
/// @notice Reads, validates and hashes the terms of an order.
library TermsLib {
    uint256 internal constant MAX_LINES = 7;
    uint256 internal constant MAX_PARCELS = 3;
    /// @dev Highest fee rate of the platform, in 1/10,000.
    uint16 internal constant MAX_FEE_RATE = 1000;
    /// @dev How far ahead an offer and its deadlines may be, in seconds. It bounds how long a shopper's money can be
    /// held.
    uint256 internal constant MAX_LEAD_TIME = 365 days;
    uint256 internal constant PROOF_ZONE = 1;
    uint256 internal constant PROOF_CODE = 2;
    uint256 internal constant PROOF_LOCKER = 4;
    /// @dev Hash of the policy with all fields zero: no claims, the merchant is paid on delivery.
    bytes32 internal constant NO_POLICY = 0xf7ef6f80633523e55c3cdea5fc61de427acf042ae1fe9f0c252e469db8307d16;
    /// @dev Indexes of the fields of fixed size, in words.
    uint256 private constant MERCHANT = 0;
    uint256 private constant SHOPPER = 1;
    uint256 private constant TOKEN = 2;
    uint256 private constant PRICE = 3;
    uint256 private constant ZONE = 4;
    uint256 private constant VALID_UNTIL = 5;
    uint256 private constant PACK_BY = 6;
    uint256 private constant DELIVER_BY = 7;
    uint256 private constant PRICE_WEIGHT = 8;
    uint256 private constant TIME_WEIGHT = 9;
    uint256 private constant LATE_WEIGHT = 10;
    uint256 private constant CO2_WEIGHT = 11;
    uint256 private constant FEE_CAP = 12;
    uint256 private constant PARCELS = 13;
    uint256 private constant PROOF = 14;
    uint256 private constant CODE = 15;
    uint256 private constant POLICY = 16;
    uint256 private constant NONCE = 18;
    bytes32 internal constant LINE_TYPEHASH =
        keccak256("Line(uint64 gtin,uint32 quantity,uint96 amount,uint32 grams,uint32 volume)");
    bytes32 internal constant POLICY_TYPEHASH = keccak256(
        "Policy(uint32 window,bool returnable,uint32 returnTime,uint96 restocking,address arbiter,uint32 "
        "decideTime,uint16 defaultShare)"
    );
    /// @dev The signed type contains the whole policy, so that wallets display it. In EIP-712 a nested struct is
    /// encoded as its hash, so the terms in calldata need only that hash.
    bytes32 internal constant TERMS_TYPEHASH = keccak256(
        "Terms(address merchant,address shopper,address token,uint96 price,uint32 zone,uint40 validUntil,"
        "uint40 packBy,uint40 deliverBy,uint64 priceWeight,uint64 timeWeight,uint64 lateWeight,"
        "uint64 co2Weight,uint16 feeCap,uint8 maxParcels,uint8 proof,bytes32 code,Policy policy,"
        "bytes32 commitment,uint64 nonce,Line[] lines)"
        "Line(uint64 gtin,uint32 quantity,uint96 amount,uint32 grams,uint32 volume)"
        "Policy(uint32 window,bool returnable,uint32 returnTime,uint96 restocking,address arbiter,"
        "uint32 decideTime,uint16 defaultShare)"
    );

    /// @notice Reverts if the terms are malformed, expired or too far ahead, or if a field has bits beyond its type.
    /// Such bits would enter the hash and the event.
    /// @dev Fields are read as raw words: the compiler would check the range of a field at each use.
    /// @param lines `terms.lines`, passed in because locating them costs gas
    function validate(IOrders.Terms calldata terms, IOrders.Line[] calldata lines) internal view {
        (uint256 parcels, uint256 cap) = (maxParcels(terms), feeCap(terms));
        if (_unusedBits(terms) != 0 || _field(terms, SHOPPER) == 0 || _field(terms, MERCHANT) == 0) {
            revert IOrders.TermsMalformed();
        }
        if (cap > MAX_FEE_RATE) revert IOrders.FeeTooHigh(uint16(cap), MAX_FEE_RATE);
        if (parcels == 0 || parcels > MAX_PARCELS || !_proofIsValid(terms)) revert IOrders.TermsMalformed();
        _checkLines(lines, price(terms), parcels);
        _checkTimes(_field(terms, VALID_UNTIL), _field(terms, PACK_BY), _field(terms, DELIVER_BY));
    }

    /// @notice Weight in grams and volume in cubic centimetres of the lines in `mask`.
    function measuresOf(IOrders.Line[] calldata lines, uint256 mask)
        internal
        pure
        returns (uint64 grams, uint64 volume)
    {
        return (uint64(_sumOf(lines, mask, 3)), uint64(_sumOf(lines, mask, 4)));
    }

    /// @notice Amount of the lines in `mask`, smallest unit. It is at most the price, see `validate`.
    function amountOf(IOrders.Line[] calldata lines, uint256 mask) internal pure returns (uint256 sum) {
        return _sumOf(lines, mask, 2);
    }

    // Getters of single fields. They read raw words: `validate` has ensured that the terms of a placed order have no
    // bits beyond the types.

    function merchant(IOrders.Terms calldata terms) internal pure returns (address) {
        return address(uint160(_field(terms, MERCHANT)));
    }

    function shopper(IOrders.Terms calldata terms) internal pure returns (address) {
        return address(uint160(_field(terms, SHOPPER)));
    }

    function token(IOrders.Terms calldata terms) internal pure returns (address) {
        return address(uint160(_field(terms, TOKEN)));
    }

    function price(IOrders.Terms calldata terms) internal pure returns (uint256) {
        return _field(terms, PRICE);
    }

    function zone(IOrders.Terms calldata terms) internal pure returns (uint256) {
        return _field(terms, ZONE);
    }

    function packBy(IOrders.Terms calldata terms) internal pure returns (uint256) {
        return _field(terms, PACK_BY);
    }

    function deliverBy(IOrders.Terms calldata terms) internal pure returns (uint256) {
        return _field(terms, DELIVER_BY);
    }

    function feeCap(IOrders.Terms calldata terms) internal pure returns (uint256) {
        return _field(terms, FEE_CAP);
    }

    function maxParcels(IOrders.Terms calldata terms) internal pure returns (uint256) {
        return _field(terms, PARCELS);
    }

    function proof(IOrders.Terms calldata terms) internal pure returns (uint256) {
        return _field(terms, PROOF);
    }

    /// @notice The lines of the order. Unlike `terms.lines` it does not check that they are within calldata. Callers
    /// have computed the order's id before, and computing it checks this.
    function linesOf(IOrders.Terms calldata terms) internal pure returns (IOrders.Line[] calldata lines) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let at := add(terms, calldataload(add(terms, 0x260)))
            lines.offset := add(at, 0x20)
            lines.length := calldataload(at)
        }
    }

    /// @notice The lines as they are encoded in calldata, without their number.
    function encoded(IOrders.Line[] calldata lines) internal pure returns (bytes calldata data) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            data.offset := lines.offset
            data.length := mul(lines.length, 0xa0)
        }
    }

    /// @notice The fields `deliverBy` to `co2Weight` as they are encoded in calldata: what the merchant prefers of a
    /// carrier.
    function preferences(IOrders.Terms calldata terms) internal pure returns (bytes calldata data) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            data.offset := add(terms, 0xe0)
            data.length := 0xa0
        }
    }

    /// @notice Copies the terms to memory at `to` as the ABI encodes them, without decoding.
    /// @param lines `terms.lines`, passed in because locating them costs gas
    /// @return end first byte of memory behind them; the caller moves the free memory pointer
    function copy(IOrders.Terms calldata terms, IOrders.Line[] calldata lines, uint256 to)
        internal
        pure
        returns (uint256 end)
    {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            calldatacopy(to, terms, 0x260)
            mstore(add(to, 0x260), 0x280)
            mstore(add(to, 0x280), lines.length)
            end := mul(lines.length, 0xa0)
            calldatacopy(add(to, 0x2a0), lines.offset, end)
            end := add(add(to, 0x2a0), end)
        }
    }

    /// @notice Appends the terms to an encoded call, without decoding them.
    /// @param data selector and other arguments; the newest object in memory, because it grows where it is
    function appendTo(IOrders.Terms calldata terms, bytes memory data) internal pure returns (bytes memory) {
        IOrders.Line[] calldata lines = terms.lines;
        uint256 start;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            start := add(data, 0x20)
        }
        uint256 end = copy(terms, lines, start + data.length);
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            mstore(data, sub(end, start))
            mstore(0x40, and(add(end, 0x1f), not(0x1f)))
        }
        return data;
    }

    /// @notice EIP-712 struct hash of the terms.
    /// @dev Fields of fixed size are hashed as they are in calldata, which is their encoding. `validate` rejects a word
    /// with bits beyond its type.
    function hash(IOrders.Terms calldata terms) internal pure returns (bytes32) {
        return hash(terms, terms.lines);
    }

    /// @notice EIP-712 struct hash of the terms.
    /// @param list `terms.lines`, passed in because locating them costs gas
    function hash(IOrders.Terms calldata terms, IOrders.Line[] calldata list) internal pure returns (bytes32 result) {
        bytes32 lines = _hashLines(list);
        bytes32 typehash = TERMS_TYPEHASH;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            // Memory beyond the free memory pointer: type hash, the nineteen fields before the lines, hash of the
            // lines.
            let from := mload(0x40)
            mstore(from, typehash)
            calldatacopy(add(from, 0x20), terms, 0x260)
            mstore(add(from, 0x280), lines)
            result := keccak256(from, 0x2a0)
        }
    }

    /// @dev Returns the bits beyond the types of the fields of fixed size, combined by or; 0 if there are none.
    function _unusedBits(IOrders.Terms calldata terms) private pure returns (uint256) {
        uint256 parties = _field(terms, MERCHANT) | _field(terms, SHOPPER) | _field(terms, TOKEN);
        uint256 times = _field(terms, VALID_UNTIL) | _field(terms, PACK_BY) | _field(terms, DELIVER_BY);
        uint256 weights = _field(terms, PRICE_WEIGHT) | _field(terms, TIME_WEIGHT) | _field(terms, LATE_WEIGHT)
            | _field(terms, CO2_WEIGHT) | _field(terms, NONCE);
        uint256 small = _field(terms, PARCELS) | _field(terms, PROOF);
        return parties >> 160 | _field(terms, PRICE) >> 96 | weights >> 64 | times >> 40 | _field(terms, ZONE) >> 32
            | _field(terms, FEE_CAP) >> 16 | small >> 8;
    }

    /// @dev Returns whether the proof bits are valid, and a code is given exactly if one is required. A delivery whose
    /// only proof is the zone needs a claims policy: the vehicle can copy the zone's coordinates.
    function _proofIsValid(IOrders.Terms calldata terms) private pure returns (bool) {
        uint256 bits = proof(terms);
        if (bits & PROOF_CODE != 0) return bits <= PROOF_ZONE + PROOF_CODE + PROOF_LOCKER && _field(terms, CODE) != 0;
        return bits == PROOF_ZONE && _field(terms, POLICY) != uint256(NO_POLICY) && _field(terms, CODE) == 0;
    }

    /// @dev With several parcels each line needs an amount: a parcel without one would give nothing back if it is lost.
    function _checkLines(IOrders.Line[] calldata lines, uint256 most, uint256 parcels) private pure {
        uint256 n = lines.length;
        if (n == 0 || n > MAX_LINES) revert IOrders.TermsMalformed();
        uint256 sum;
        unchecked {
            // No overflow: there are at most seven amounts of 96 bits.
            for (uint256 i; i < n; ++i) {
                (uint256 gtin, uint256 quantity, uint256 amount, uint256 measures) = _readLine(lines, i);
                bool unused = gtin >> 64 | (quantity | measures) >> 32 | amount >> 96 != 0;
                if (unused || quantity == 0 || (amount == 0 && parcels != 1)) revert IOrders.TermsMalformed();
                sum += amount;
                // Items must differ: each line is checked against the stock alone, so two lines could reserve the same
                // pieces.
                for (uint256 j; j < i; ++j) {
                    (uint256 other,,,) = _readLine(lines, j);
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
        uint256 last = block.timestamp + MAX_LEAD_TIME;
        if (valid > last) revert IOrders.TooFarAhead(uint40(valid));
        if (deliver > last) revert IOrders.TooFarAhead(uint40(deliver));
    }

    /// @dev Returns field `i` of fixed size as a raw word.
    function _field(IOrders.Terms calldata terms, uint256 i) private pure returns (uint256 word) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            word := calldataload(add(terms, shl(5, i)))
        }
    }

    /// @dev Returns the sum of field `i` of the lines in `mask`.
    function _sumOf(IOrders.Line[] calldata lines, uint256 mask, uint256 i) private pure returns (uint256 sum) {
        // No overflow: the lines of a placed order have been validated. They are at most seven, of at most 96 bits.
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let field := add(lines.offset, shl(5, i))
            for { let end := add(field, mul(lines.length, 0xa0)) } lt(field, end) { field := add(field, 0xa0) } {
                sum := add(sum, mul(and(mask, 1), calldataload(field)))
                mask := shr(1, mask)
            }
        }
    }

    /// @dev `measures` is grams and volume, combined by or.
    function _readLine(IOrders.Line[] calldata lines, uint256 i)
        private
        pure
        returns (uint256 gtin, uint256 quantity, uint256 amount, uint256 measures)
    {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let line := add(lines.offset, mul(i, 0xa0))
            gtin := calldataload(line)
            quantity := calldataload(add(line, 0x20))
            amount := calldataload(add(line, 0x40))
            measures := or(calldataload(add(line, 0x60)), calldataload(add(line, 0x80)))
        }
    }

    /// @dev Copies each line to memory behind the list of hashes, hashes it there, and appends the hash to the list.
    function _hashLines(IOrders.Line[] calldata lines) private pure returns (bytes32 result) {
        bytes32 typehash = LINE_TYPEHASH;
        uint256 n = lines.length;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let list := mload(0x40)
            let line := add(list, shl(5, n))
            mstore(line, typehash)
            for { let i := 0 } lt(i, n) { i := add(i, 1) } {
                calldatacopy(add(line, 0x20), add(lines.offset, mul(0xa0, i)), 0xa0)
                mstore(add(list, shl(5, i)), keccak256(line, 0xc0))
            }
            result := keccak256(list, shl(5, n))
        }
    }
}
