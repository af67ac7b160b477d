// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {IShipments, Mode} from "./interfaces/IShipments.sol";
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

    bytes32 private constant QUOTE_TYPEHASH = keccak256(
        "Quote(address consumer,uint16 carrier,uint16 centre,uint32 zone,uint8 mode,uint64 price,uint32 transit,uint32 maxWeight,uint40 validUntil,uint16 capacity)"
    );
    /// Quotes that stand in one lane at most: a choice reads all of them.
    uint256 private constant LANE_SIZE = 16;
    /// How long a quote may stand, in seconds.
    uint256 private constant MAX_AHEAD = 400 days;

    mapping(uint16 id => Carrier carrier) private _carriers;
    mapping(address consumer => mapping(uint16 centre => mapping(uint32 zone => Quote[] quotes))) private _lanes;

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
        if (quote.mode == Mode.None || quote.consumer == address(0) || quote.centre == 0 || quote.zone == 0) {
            revert QuoteMalformed();
        }
        if (block.timestamp > quote.validUntil) revert QuoteExpired(quote.validUntil);
        uint256 most = block.timestamp + MAX_AHEAD;
        if (quote.validUntil > most) revert QuoteTooLong(quote.validUntil, most);
        _checkSigner(quote, signature);
        Quote[] storage quotes = _lanes[quote.consumer][quote.centre][quote.zone];
        uint256 index = _slot(quotes, quote);

        if (index == quotes.length) quotes.push(quote);
        else quotes[index] = quote;

        emit QuotePosted(quote.consumer, quote.carrier, quote.centre, quote.zone, index, quote);
    }

    /// @inheritdoc IShipments
    function assign(OrderId id, uint16 centre, uint32 zone, uint32 weight, uint16 priceWeight, uint16 timeWeight)
        external
        returns (uint16)
    {
        Quote[] storage quotes = _lanes[msg.sender][centre][zone];
        (uint256 index, uint256 score) = _least(quotes, weight, priceWeight, timeWeight);
        if (index == quotes.length) return 0;

        --quotes[index].capacity;

        Quote memory won = quotes[index];
        emit ShipmentAssigned(
            msg.sender, id, won.carrier, won.mode, centre, zone, won.price, won.transit, score, index, won.capacity
        );
        return won.carrier;
    }

    /// @inheritdoc IShipments
    function carrier(uint16 id) external view returns (address signer, string memory name) {
        return (_carriers[id].signer, _carriers[id].name);
    }

    /// @inheritdoc IShipments
    function lane(address consumer, uint16 centre, uint32 zone) external view returns (Quote[] memory) {
        return _lanes[consumer][centre][zone];
    }

    /// The admissible quote with the least score, the earlier on a tie; the lane's length when there is none.
    function _least(Quote[] storage quotes, uint32 weight, uint16 priceWeight, uint16 timeWeight)
        private
        view
        returns (uint256 index, uint256 least)
    {
        uint256 n = quotes.length;
        (index, least) = (n, type(uint256).max);
        for (uint256 i; i < n; ++i) {
            Quote storage q = quotes[i];
            if (q.capacity == 0 || block.timestamp > q.validUntil || weight > q.maxWeight) continue;
            uint256 score = uint256(priceWeight) * q.price + uint256(timeWeight) * q.transit;
            // Looked up last, and only for a quote that would win.
            if (score < least && _carriers[q.carrier].signer != address(0)) (index, least) = (i, score);
        }
    }

    /// Where the quote goes: in place of the carrier's earlier one of that mode, else at the end, else over an expired one.
    function _slot(Quote[] storage quotes, Quote calldata quote) private view returns (uint256) {
        uint256 n = quotes.length;
        uint256 expired = n;
        for (uint256 i; i < n; ++i) {
            Quote storage q = quotes[i];
            if (q.carrier == quote.carrier && q.mode == quote.mode) {
                // The same signature again would give back used capacity.
                if (quote.validUntil <= q.validUntil) revert QuoteReplayed(quote.validUntil, q.validUntil);
                return i;
            }
            if (block.timestamp > q.validUntil) expired = i;
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
        if (found != expected) revert QuoteSigner(found, expected);
    }
}
