// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {OrderId} from "./interfaces/IOrders.sol";
import {IShipments, LAST_CARRIER, LONGEST_PICKUP, Mode} from "./interfaces/IShipments.sol";
import {Owned} from "./Owned.sol";

/// @title Shipments
/// @notice Stores carriers and their standing quotes, and assigns parcels to quotes.
contract Shipments is IShipments, Owned, EIP712 {
    /// @dev `signer` is zero if the carrier has been removed.
    struct Carrier {
        address signer;
        bool known;
        string name;
    }

    /// @dev The carrier's part of a quote. It has a slot of its own, which is read only for the winning quote.
    struct Service {
        uint16 carrier;
        Mode mode;
        uint8 pickup;
    }

    /// @dev Price and limits of a quote. One slot, which is read for every quote of the lane.
    struct Rate {
        uint64 price;
        uint32 transit;
        uint32 maxWeight;
        uint32 maxSize;
        uint32 range;
        uint40 validUntil;
        uint16 capacity;
    }

    struct StandingQuote {
        Service service;
        Rate rate;
    }

    bytes32 private constant QUOTE_TYPEHASH = keccak256(
        "Quote(address consumer,uint16 carrier,uint16 centre,uint32 zone,uint8 mode,uint8 pickup,uint64 "
        "price,uint32 transit,uint32 maxWeight,uint32 maxSize,uint32 range,uint40 validUntil,uint16 capacity)"
    );
    /// @dev Quotes per lane, at most. An assignment reads all of them.
    uint256 private constant LANE_SIZE = 16;
    /// @dev How far ahead a quote may end, in seconds.
    uint256 private constant MAX_LEAD_TIME = 400 days;

    mapping(uint16 id => Carrier carrier) private _carriers;
    mapping(address consumer => mapping(uint16 centre => mapping(uint32 zone => StandingQuote[] quotes))) private
        _lanes;

    constructor(address owner_) Ownable(owner_) EIP712("Waybill Shipments", "1") {}

    /// @inheritdoc IShipments
    function addCarrier(uint16 id, address signer, string calldata name) external onlyOwner {
        if (id == 0 || id > LAST_CARRIER || signer == address(0)) revert CarrierUnknown(id);
        if (_carriers[id].known) revert CarrierKnown(id);

        _carriers[id] = Carrier(signer, true, name);

        emit CarrierAdded(id, signer, name);
    }

    /// @inheritdoc IShipments
    function setCarrier(uint16 id, address signer, string calldata name) external onlyOwner {
        if (!_carriers[id].known) revert CarrierUnknown(id);

        _carriers[id] = Carrier(signer, true, name);

        emit CarrierChanged(id, signer, name);
    }

    /// @inheritdoc IShipments
    function post(Quote calldata quote, bytes calldata signature) external {
        bool incomplete = quote.consumer == address(0) || quote.centre == 0 || quote.zone == 0;
        if (incomplete || quote.mode == Mode.None || quote.pickup == 0 || quote.pickup > LONGEST_PICKUP) {
            revert QuoteMalformed();
        }
        if (block.timestamp > quote.validUntil) revert QuoteExpired(quote.validUntil);
        uint256 most = block.timestamp + MAX_LEAD_TIME;
        if (quote.validUntil > most) revert QuoteTooLong(quote.validUntil, most);
        _checkSigner(quote, signature);
        StandingQuote[] storage quotes = _lanes[quote.consumer][quote.centre][quote.zone];
        uint256 index = _indexFor(quotes, quote);

        if (index == quotes.length) quotes.push();
        StandingQuote storage slot = quotes[index];
        slot.service = Service(quote.carrier, quote.mode, quote.pickup);
        slot.rate = Rate(
            quote.price, quote.transit, quote.maxWeight, quote.maxSize, quote.range, quote.validUntil, quote.capacity
        );

        emit QuotePosted(quote.consumer, quote.carrier, quote.centre, quote.zone, index, quote);
    }

    /// @inheritdoc IShipments
    function assign(OrderId id, Parcel calldata parcel) external returns (uint16, Mode, uint8) {
        StandingQuote[] storage quotes = _lanes[msg.sender][parcel.centre][parcel.zone];
        (uint256 index, uint256 score) = _bestQuote(quotes, parcel, 0);
        if (score == type(uint256).max) return (0, Mode.None, 0);

        return _consumeQuote(id, parcel, quotes[index], index, score);
    }

    /// @inheritdoc IShipments
    function reassign(OrderId id, Parcel calldata parcel, uint16 from) external returns (uint16, Mode, uint8) {
        StandingQuote[] storage quotes = _lanes[msg.sender][parcel.centre][parcel.zone];
        (uint256 index, uint256 score) = _bestQuote(quotes, parcel, from);
        if (score == type(uint256).max) return (0, Mode.None, 0);

        emit PickupMissed(id.order(), msg.sender, from, id.parcel());

        return _consumeQuote(id, parcel, quotes[index], index, score);
    }

    /// @inheritdoc IShipments
    function carrier(uint16 id) external view returns (address signer, bool known, string memory name) {
        Carrier storage found = _carriers[id];
        return (found.signer, found.known, found.name);
    }

    /// @inheritdoc IShipments
    function lane(address consumer, uint16 centre, uint32 zone) external view returns (Quote[] memory quotes) {
        StandingQuote[] memory standing = _lanes[consumer][centre][zone];
        quotes = new Quote[](standing.length);
        for (uint256 i; i < standing.length; ++i) {
            (Service memory h, Rate memory r) = (standing[i].service, standing[i].rate);
            Quote memory q = quotes[i];
            (q.consumer, q.carrier, q.centre, q.zone, q.mode, q.pickup) =
            (consumer, h.carrier, centre, zone, h.mode, h.pickup);
            (q.price, q.transit, q.maxWeight, q.maxSize) = (r.price, r.transit, r.maxWeight, r.maxSize);
            (q.range, q.validUntil, q.capacity) = (r.range, r.validUntil, r.capacity);
        }
    }

    /// @dev Assigns a parcel to the quote and lowers its capacity by one.
    function _consumeQuote(OrderId id, Parcel calldata parcel, StandingQuote storage best, uint256 index, uint256 score)
        private
        returns (uint16, Mode, uint8)
    {
        Rate memory rate = best.rate;
        Service memory service = best.service;
        best.rate.capacity = --rate.capacity;

        _emitAssigned(id, parcel, service, rate, index, score);
        return (service.carrier, service.mode, service.pickup);
    }

    function _emitAssigned(
        OrderId id,
        Parcel calldata parcel,
        Service memory service,
        Rate memory rate,
        uint256 index,
        uint256 score
    ) private {
        emit ShipmentAssigned(
            id.order(),
            msg.sender,
            service.carrier,
            id.parcel(),
            service.mode,
            parcel.centre,
            parcel.zone,
            rate.price,
            rate.transit,
            score,
            index,
            rate.capacity
        );
    }

    /// @dev Returns the admissible quote with the lowest score; the earlier one if scores are equal. The carrier is
    /// read only for the quote that would win. If that carrier is excluded or removed, the search is repeated without
    /// the quote, at most once per quote.
    /// @return index of the quote in the lane
    /// @return least its score; the maximum of uint256 if no quote is admissible
    function _bestQuote(StandingQuote[] storage quotes, Parcel calldata parcel, uint16 except)
        private
        view
        returns (uint256 index, uint256 least)
    {
        uint256 n = quotes.length;
        uint256 skipped;
        while (true) {
            least = type(uint256).max;
            for (uint256 i; i < n; ++i) {
                if (skipped >> i & 1 != 0) continue;
                uint256 score = _score(quotes[i].rate, parcel);
                if (score < least) (index, least) = (i, score);
            }
            if (least == type(uint256).max) return (index, least);
            uint16 id = quotes[index].service.carrier;
            if (id != except && _carriers[id].signer != address(0)) return (index, least);
            skipped |= 1 << index;
        }
    }

    /// @dev Returns the score of a quote; the maximum of uint256 if the quote is not admissible. No real score is that
    /// high.
    function _score(Rate memory rate, Parcel calldata parcel) private view returns (uint256) {
        bool unavailable = rate.capacity == 0 || block.timestamp > rate.validUntil;
        bool overLimit = parcel.weight > rate.maxWeight || parcel.size > rate.maxSize || parcel.distance > rate.range;
        if (unavailable || overLimit) return type(uint256).max;
        return uint256(parcel.priceWeight) * rate.price + uint256(parcel.timeWeight) * rate.transit;
    }

    /// @dev Returns where a quote is stored: over the same carrier's quote of that mode; else at the end of the lane;
    /// else, if the lane is full, over an expired quote.
    function _indexFor(StandingQuote[] storage quotes, Quote calldata quote) private view returns (uint256) {
        uint256 n = quotes.length;
        uint256 expired = n;
        for (uint256 i; i < n; ++i) {
            Service memory service = quotes[i].service;
            uint40 standing = quotes[i].rate.validUntil;
            if (service.carrier == quote.carrier && service.mode == quote.mode) {
                // A replayed signature would restore capacity that has been used.
                if (quote.validUntil <= standing) revert QuoteReplayed(quote.validUntil, standing);
                return i;
            }
            if (block.timestamp > standing) expired = i;
        }
        if (n < LANE_SIZE) return n;
        if (expired == n) revert LaneFull(quote.centre, quote.zone);
        return expired;
    }

    function _checkSigner(Quote calldata quote, bytes calldata signature) private view {
        address expected = _carriers[quote.carrier].signer;
        if (expected == address(0)) revert CarrierUnknown(quote.carrier);
        bytes32 hash = _hashTypedDataV4(keccak256(abi.encode(QUOTE_TYPEHASH, quote)));
        (address found,,) = ECDSA.tryRecoverCalldata(hash, signature);
        if (found == expected) return;
        if (!SignatureChecker.isValidERC1271SignatureNowCalldata(expected, hash, signature)) {
            revert QuoteSigner(found, expected);
        }
    }
}
