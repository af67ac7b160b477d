// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {IShipments, LONGEST_PICKUP, Mode} from "./interfaces/IShipments.sol";
import {OrderId} from "./interfaces/IOrders.sol";
import {Owned} from "./Owned.sol";

/// @title Shipments
/// @notice Carriers' standing quotes, and the choice among them.
contract Shipments is IShipments, Owned, EIP712 {
    /// @param signer zero when the carrier has been removed
    struct Carrier {
        address signer;
        bool known;
        string name;
    }

    /// Whose quote it is. One slot, read only of the quote that wins.
    struct Holder {
        uint16 carrier;
        Mode mode;
        uint24 pickup;
    }

    /// What the quote offers. One slot, read of every quote.
    struct Rate {
        uint64 price;
        uint32 transit;
        uint32 maxWeight;
        uint32 maxSize;
        uint32 range;
        uint40 validUntil;
        uint16 capacity;
    }

    struct Standing {
        Holder holder;
        Rate rate;
    }

    bytes32 private constant QUOTE_TYPEHASH = keccak256(
        "Quote(address consumer,uint16 carrier,uint16 centre,uint32 zone,uint8 mode,uint24 pickup,uint64 price,uint32 transit,uint32 maxWeight,uint32 maxSize,uint32 range,uint40 validUntil,uint16 capacity)"
    );
    /// Quotes that stand in one lane at most: a choice reads all of them.
    uint256 private constant LANE_SIZE = 16;
    /// How long a quote may stand, in seconds.
    uint256 private constant MAX_AHEAD = 400 days;

    mapping(uint16 id => Carrier carrier) private _carriers;
    mapping(address consumer => mapping(uint16 centre => mapping(uint32 zone => Standing[] quotes))) private _lanes;

    constructor(address owner_) Ownable(owner_) EIP712("Waybill Shipments", "1") {}

    /// @inheritdoc IShipments
    function addCarrier(uint16 id, address signer, string calldata name) external onlyOwner {
        if (id == 0 || signer == address(0)) revert CarrierUnknown(id);
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
        bool placeless = quote.consumer == address(0) || quote.centre == 0 || quote.zone == 0;
        if (placeless || quote.mode == Mode.None || quote.pickup == 0 || quote.pickup > LONGEST_PICKUP) {
            revert QuoteMalformed();
        }
        if (block.timestamp > quote.validUntil) revert QuoteExpired(quote.validUntil);
        uint256 most = block.timestamp + MAX_AHEAD;
        if (quote.validUntil > most) revert QuoteTooLong(quote.validUntil, most);
        _checkSigner(quote, signature);
        Standing[] storage quotes = _lanes[quote.consumer][quote.centre][quote.zone];
        uint256 index = _slot(quotes, quote);

        if (index == quotes.length) quotes.push();
        Standing storage place = quotes[index];
        place.holder = Holder(quote.carrier, quote.mode, quote.pickup);
        place.rate = Rate(
            quote.price, quote.transit, quote.maxWeight, quote.maxSize, quote.range, quote.validUntil, quote.capacity
        );

        emit QuotePosted(quote.consumer, quote.carrier, quote.centre, quote.zone, index, quote);
    }

    /// @inheritdoc IShipments
    function assign(OrderId id, Parcel calldata parcel) external returns (uint16, uint24) {
        Standing[] storage quotes = _lanes[msg.sender][parcel.centre][parcel.zone];
        (uint256 index, uint256 score) = _least(quotes, parcel, 0);
        if (score == type(uint256).max) return (0, 0);

        return _take(id, parcel, quotes[index], index, score);
    }

    /// @inheritdoc IShipments
    function reassign(OrderId id, Parcel calldata parcel, uint16 from) external returns (uint16, uint24) {
        Standing[] storage quotes = _lanes[msg.sender][parcel.centre][parcel.zone];
        (uint256 index, uint256 score) = _least(quotes, parcel, from);
        if (score == type(uint256).max) return (0, 0);

        emit PickupMissed(msg.sender, id, from);

        return _take(id, parcel, quotes[index], index, score);
    }

    /// @inheritdoc IShipments
    function carrier(uint16 id) external view returns (address signer, bool known, string memory name) {
        Carrier storage found = _carriers[id];
        return (found.signer, found.known, found.name);
    }

    /// @inheritdoc IShipments
    function lane(address consumer, uint16 centre, uint32 zone) external view returns (Quote[] memory quotes) {
        Standing[] memory standing = _lanes[consumer][centre][zone];
        quotes = new Quote[](standing.length);
        for (uint256 i; i < standing.length; ++i) {
            (Holder memory h, Rate memory r) = (standing[i].holder, standing[i].rate);
            Quote memory q = quotes[i];
            (q.consumer, q.carrier, q.centre, q.zone, q.mode, q.pickup) =
            (consumer, h.carrier, centre, zone, h.mode, h.pickup);
            (q.price, q.transit, q.maxWeight, q.maxSize) = (r.price, r.transit, r.maxWeight, r.maxSize);
            (q.range, q.validUntil, q.capacity) = (r.range, r.validUntil, r.capacity);
        }
    }

    /// Consumes one of the quote's parcels.
    function _take(OrderId id, Parcel calldata parcel, Standing storage won, uint256 index, uint256 score)
        private
        returns (uint16, uint24)
    {
        Rate memory rate = won.rate;
        Holder memory holder = won.holder;
        won.rate.capacity = --rate.capacity;

        emit ShipmentAssigned(
            msg.sender,
            id,
            holder.carrier,
            holder.mode,
            parcel.centre,
            parcel.zone,
            rate.price,
            rate.transit,
            score,
            index,
            rate.capacity
        );
        return (holder.carrier, holder.pickup);
    }

    /// The admissible quote with the least score, the earlier on a tie; the highest number as score when there is none.
    /// Whose it is is looked up only for the one that would win, and again when that carrier cannot have it: at most once for
    /// each quote of a lane.
    function _least(Standing[] storage quotes, Parcel calldata parcel, uint16 except)
        private
        view
        returns (uint256 index, uint256 least)
    {
        uint256 n = quotes.length;
        uint256 passedOver;
        while (true) {
            least = type(uint256).max;
            for (uint256 i; i < n; ++i) {
                if (passedOver >> i & 1 != 0) continue;
                uint256 score = _score(quotes[i].rate, parcel);
                if (score < least) (index, least) = (i, score);
            }
            if (least == type(uint256).max) return (index, least);
            uint16 id = quotes[index].holder.carrier;
            if (id != except && _carriers[id].signer != address(0)) return (index, least);
            passedOver |= 1 << index;
        }
    }

    /// The highest number for a quote that is not admissible; no score is as high.
    function _score(Rate memory rate, Parcel calldata parcel) private view returns (uint256) {
        bool over = rate.capacity == 0 || block.timestamp > rate.validUntil;
        bool tooMuch = parcel.weight > rate.maxWeight || parcel.size > rate.maxSize || parcel.distance > rate.range;
        if (over || tooMuch) return type(uint256).max;
        return uint256(parcel.priceWeight) * rate.price + uint256(parcel.timeWeight) * rate.transit;
    }

    /// Where the quote goes: in place of the carrier's earlier one of that mode, else at the end, else over an expired one.
    function _slot(Standing[] storage quotes, Quote calldata quote) private view returns (uint256) {
        uint256 n = quotes.length;
        uint256 expired = n;
        for (uint256 i; i < n; ++i) {
            Holder memory holder = quotes[i].holder;
            uint40 standing = quotes[i].rate.validUntil;
            if (holder.carrier == quote.carrier && holder.mode == quote.mode) {
                // The same signature again would give back used capacity.
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
