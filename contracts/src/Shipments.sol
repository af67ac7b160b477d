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

    /// @dev What the score of a quote depends on, and whether the lane has another quote after it. One slot, which is
    /// read for every quote of the lane.
    struct Rate {
        uint96 price;
        uint32 p50;
        uint32 p90;
        uint32 grams;
        uint40 validUntil;
        uint16 capacity;
        bool more;
    }

    /// @dev The carrier and its limits. One slot, which is read only for a quote that would win.
    struct Service {
        uint16 carrier;
        Mode mode;
        uint8 pickup;
        uint32 maxWeight;
        uint32 maxSize;
        uint32 range;
        uint16 maxWind;
        uint16 minVisibility;
        uint40 postedAt;
    }

    struct StandingQuote {
        Rate rate;
        Service service;
    }

    bytes32 private constant QUOTE_TYPEHASH = keccak256(
        "Quote(address consumer,uint16 carrier,uint16 centre,uint32 zone,uint8 mode,uint8 pickup,uint96 price,"
        "uint32 p50,uint32 p90,uint32 grams,uint32 maxWeight,uint32 maxSize,uint32 range,uint16 maxWind,"
        "uint16 minVisibility,uint40 validUntil,uint16 capacity)"
    );
    /// @dev Quotes per lane, at most. An assignment reads all of them.
    uint256 private constant LANE_SIZE = 16;
    /// @dev How far ahead a quote may end, in seconds.
    uint256 private constant MAX_LEAD_TIME = 400 days;
    /// @dev Age up to which weather admits quotes that have a limit, in seconds.
    uint256 private constant MAX_WEATHER_AGE = 1 hours;
    /// @dev Score of a quote that is not admissible. No real score is that high.
    uint256 private constant NONE = type(uint256).max;

    mapping(uint16 id => Carrier carrier) private _carriers;
    mapping(address consumer => mapping(uint16 centre => mapping(uint32 zone => StandingQuote[] quotes))) private
        _lanes;
    mapping(address consumer => mapping(uint16 centre => Weather weather)) private _weather;

    constructor(address initialOwner) Ownable(initialOwner) EIP712("Waybill Shipments", "2") {}

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
        if (incomplete || quote.mode == Mode.None || quote.p90 < quote.p50) revert QuoteMalformed();
        if (quote.pickup == 0 || quote.pickup > LONGEST_PICKUP) revert QuoteMalformed();
        if (block.timestamp > quote.validUntil) revert QuoteExpired(quote.validUntil);
        uint256 most = block.timestamp + MAX_LEAD_TIME;
        if (quote.validUntil > most) revert QuoteTooLong(quote.validUntil, most);
        _checkSigner(quote, signature);
        StandingQuote[] storage quotes = _lanes[quote.consumer][quote.centre][quote.zone];
        uint256 index = _indexFor(quotes, quote);

        if (index == quotes.length) {
            if (index != 0) quotes[index - 1].rate.more = true;
            quotes.push();
        }
        StandingQuote storage slot = quotes[index];
        bool more = slot.rate.more;
        slot.rate = Rate(quote.price, quote.p50, quote.p90, quote.grams, quote.validUntil, quote.capacity, more);
        slot.service = Service({
            carrier: quote.carrier,
            mode: quote.mode,
            pickup: quote.pickup,
            maxWeight: quote.maxWeight,
            maxSize: quote.maxSize,
            range: quote.range,
            maxWind: quote.maxWind,
            minVisibility: quote.minVisibility,
            postedAt: uint40(block.timestamp)
        });

        emit QuotePosted(quote.consumer, quote.carrier, quote.centre, quote.zone, index, quote);
    }

    /// @inheritdoc IShipments
    function assign(OrderId id, uint16 from, Mode fromMode, uint32 since, Parcel calldata parcel)
        external
        returns (uint16, Mode, uint8)
    {
        StandingQuote[] storage quotes = _lanes[msg.sender][parcel.centre][parcel.zone];
        (uint256 index, uint256 score) = _bestQuote(quotes, parcel, from);
        if (score == NONE) return (0, Mode.None, 0);

        if (from != 0) {
            emit PickupMissed(id.order(), msg.sender, from, id.parcel());
            returnCapacity(id, parcel.centre, parcel.zone, from, fromMode, since);
        }

        return _consumeQuote(id, parcel, _quoteAt(quotes, index), index, score);
    }

    /// @inheritdoc IShipments
    function returnCapacity(OrderId id, uint16 centre, uint32 zone, uint16 from, Mode mode, uint32 since) public {
        StandingQuote[] storage quotes = _lanes[msg.sender][centre][zone];
        uint256 n = quotes.length;
        for (uint256 i; i < n; ++i) {
            Service memory service = quotes[i].service;
            if (service.carrier != from || service.mode != mode) continue;
            uint16 capacity = quotes[i].rate.capacity;
            if (service.postedAt > since || capacity == type(uint16).max) return;

            quotes[i].rate.capacity = ++capacity;

            emit CapacityReturned(id.order(), msg.sender, from, id.parcel(), mode, centre, zone, i, capacity);
            return;
        }
    }

    /// @inheritdoc IShipments
    function recordWeather(uint16 centre, uint64 time, uint16 wind, uint16 visibility) external returns (bool) {
        if (time <= _weather[msg.sender][centre].time) return false;

        // A reading may be signed ahead of the block's time. That must not make it valid for longer.
        uint256 from = time / 1000 < block.timestamp ? time / 1000 : block.timestamp;
        uint40 validUntil = uint40(from + MAX_WEATHER_AGE);
        _weather[msg.sender][centre] = Weather(time, validUntil, wind, visibility);

        emit WeatherRecorded(msg.sender, centre, time, validUntil, wind, visibility);
        return true;
    }

    /// @inheritdoc IShipments
    function weather(address consumer, uint16 centre) external view returns (Weather memory) {
        return _weather[consumer][centre];
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
            (Rate memory r, Service memory s) = (standing[i].rate, standing[i].service);
            Quote memory q = quotes[i];
            (q.consumer, q.carrier, q.centre, q.zone) = (consumer, s.carrier, centre, zone);
            (q.mode, q.pickup, q.price, q.p50, q.p90, q.grams) = (s.mode, s.pickup, r.price, r.p50, r.p90, r.grams);
            (q.maxWeight, q.maxSize, q.range) = (s.maxWeight, s.maxSize, s.range);
            (q.maxWind, q.minVisibility) = (s.maxWind, s.minVisibility);
            (q.validUntil, q.capacity) = (r.validUntil, r.capacity);
        }
    }

    /// @dev Assigns a parcel to the quote and lowers its capacity by one.
    function _consumeQuote(OrderId id, Parcel calldata parcel, StandingQuote storage best, uint256 index, uint256 score)
        private
        returns (uint16, Mode, uint8)
    {
        StandingQuote memory quote = best;
        best.rate.capacity = --quote.rate.capacity;

        _emitAssigned(id, parcel, score, index, quote);
        return (quote.service.carrier, quote.service.mode, quote.service.pickup);
    }

    function _emitAssigned(OrderId id, Parcel calldata parcel, uint256 score, uint256 index, StandingQuote memory quote)
        private
    {
        emit ShipmentAssigned(
            id.order(),
            msg.sender,
            quote.service.carrier,
            id.parcel(),
            quote.service.mode,
            parcel.centre,
            parcel.zone,
            quote.rate.price,
            quote.rate.p50,
            quote.rate.p90,
            quote.rate.grams,
            score,
            index,
            quote.rate.capacity
        );
    }

    /// @dev Returns the admissible quote with the lowest score; the earlier one if scores are equal. Carrier and limits
    /// are read only for a quote that would win. If they do not admit it, the next best is tried.
    /// @return index of the quote in the lane
    /// @return least its score; NONE if no quote is admissible
    function _bestQuote(StandingQuote[] storage quotes, Parcel calldata parcel, uint16 except)
        private
        view
        returns (uint256 index, uint256 least)
    {
        uint256 excluded; // bit i: quote i is not admissible
        while (true) {
            (index, least) = _leastScore(quotes, excluded, parcel);
            if (least == NONE || _admits(_quoteAt(quotes, index).service, parcel, except)) return (index, least);
            excluded |= 1 << index;
        }
    }

    /// @dev Returns the quote with the lowest score among those that are not in `excluded`; the earlier one if scores
    /// are equal.
    /// @return index of the quote in the lane
    /// @return least its score; NONE if there is none
    function _leastScore(StandingQuote[] storage quotes, uint256 excluded, Parcel calldata parcel)
        private
        view
        returns (uint256 index, uint256 least)
    {
        least = NONE;
        bool more = true; // the slot of the first quote of an empty lane is 0
        unchecked {
            for (uint256 i; more; ++i) {
                uint256 rate = _readRate(_quoteAt(quotes, i));
                more = rate >> 248 != 0;
                if (excluded >> i & 1 != 0) continue;
                uint256 score = _score(rate, parcel);
                if (score < least) (index, least) = (i, score);
            }
        }
    }

    /// @dev Returns the score of a quote; NONE if it has expired or has no capacity left.
    /// @param rate see `_readRate`
    function _score(uint256 rate, Parcel calldata parcel) private view returns (uint256) {
        if (uint16(rate >> 232) == 0 || block.timestamp > uint40(rate >> 192)) return NONE;
        unchecked {
            // No overflow: a weight has 64 bits and a value at most 96.
            uint256 arrival = block.timestamp + uint32(rate >> 128);
            uint256 late = arrival > parcel.deliverBy ? arrival - parcel.deliverBy : 0;
            return uint256(parcel.priceWeight) * uint96(rate) + uint256(parcel.timeWeight) * uint32(rate >> 96)
                + uint256(parcel.lateWeight) * late + uint256(parcel.co2Weight) * uint32(rate >> 160);
        }
    }

    /// @dev Returns quote `i`. Unlike `quotes[i]`, it does not read the slot with the number of quotes.
    function _quoteAt(StandingQuote[] storage quotes, uint256 i) private pure returns (StandingQuote storage quote) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            mstore(0, quotes.slot)
            quote.slot := add(keccak256(0, 0x20), shl(1, i)) // a quote has two slots
        }
    }

    /// @dev Returns the slot of the quote's `Rate`: from the low end price 96 bits, p50, p90, grams 32 bits each,
    /// validUntil 40, capacity 16, more 8. Copying the struct to memory would cost three times as much.
    function _readRate(StandingQuote storage quote) private view returns (uint256 rate) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            rate := sload(quote.slot)
        }
    }

    /// @dev Returns whether the carrier is not excluded or removed, and the parcel and the weather are within its
    /// limits.
    function _admits(Service storage service, Parcel calldata parcel, uint16 except) private view returns (bool) {
        if (service.carrier == except || _carriers[service.carrier].signer == address(0)) return false;
        if (parcel.weight > service.maxWeight || parcel.size > service.maxSize) return false;
        if (parcel.distance > service.range) return false;
        if (service.maxWind == 0 && service.minVisibility == 0) return true;
        Weather memory latest = _weather[msg.sender][parcel.centre];
        if (block.timestamp > latest.validUntil || latest.visibility < service.minVisibility) return false;
        return service.maxWind == 0 || latest.wind <= service.maxWind;
    }

    /// @dev Returns where a quote is stored: over the same carrier's quote of that mode; else at the end of the lane;
    /// else, if the lane is full, over a quote that has expired or whose carrier was removed.
    function _indexFor(StandingQuote[] storage quotes, Quote calldata quote) private view returns (uint256 free) {
        uint256 n = quotes.length;
        free = n;
        for (uint256 i; i < n; ++i) {
            Service memory service = quotes[i].service;
            uint40 standing = quotes[i].rate.validUntil;
            if (service.carrier == quote.carrier && service.mode == quote.mode) {
                // A replayed signature would restore capacity that has been used.
                if (quote.validUntil <= standing) revert QuoteReplayed(quote.validUntil, standing);
                return i;
            }
            if (n < LANE_SIZE) continue;
            if (block.timestamp > standing || _carriers[service.carrier].signer == address(0)) free = i;
        }
        if (free == LANE_SIZE) revert LaneFull(quote.centre, quote.zone);
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
