// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, OrderId} from "./interfaces/IOrders.sol";
import {Owned} from "./Owned.sol";

/// @title Centres
/// @notice Fulfilment centres, the zones they deliver to, what they hold, and who may sell it.
abstract contract Centres is IOrders, Owned {
    struct Centre {
        int32 lat;
        int32 lon;
        bool known;
    }

    /// What happens to an order's pieces.
    enum Move {
        Reserve,
        Release,
        Pick,
        PutBack
    }

    /// Centres a zone's ranking can name.
    uint256 private constant RANKS = 16;
    /// Pieces of an item that a centre can receive: room is left for all that is picked to come back.
    uint256 private constant MAX_ON_HAND = uint64(type(int64).max);

    mapping(address account => bool allowed) private _merchants;
    mapping(uint16 id => Centre centre) private _centres;
    mapping(uint32 id => Zone zone) private _zones;
    mapping(uint16 centre => mapping(uint64 gtin => Stock stock)) private _stock;

    /// @inheritdoc IOrders
    function setMerchant(address merchant, bool allowed) external onlyOwner {
        _merchants[merchant] = allowed;

        emit MerchantSet(merchant, allowed);
    }

    /// @inheritdoc IOrders
    function addCentre(uint16 id, int32 lat, int32 lon, string calldata name) external onlyOwner {
        if (id == 0) revert CentreUnknown(id);
        if (_centres[id].known) revert CentreKnown(id);

        _centres[id] = Centre(lat, lon, true);

        emit CentreAdded(id, lat, lon, name);
    }

    /// @inheritdoc IOrders
    function setZone(uint32 id, Zone calldata data, string calldata name) external onlyOwner {
        if (id == 0 || data.halfSide == 0) revert ZoneMalformed(id);
        for (uint256 i; i < RANKS; ++i) {
            uint16 ranked = _ranked(data.ranking, i);
            if (ranked == 0) break;
            if (!_centres[ranked].known) revert CentreUnknown(ranked);
        }

        Zone storage known = _zones[id];
        bool moved = known.lat != data.lat || known.lon != data.lon || known.halfSide != data.halfSide;
        if (known.halfSide != 0 && moved) revert ZoneFixed(id);

        _zones[id] = data;

        emit ZoneSet(id, data.lat, data.lon, data.halfSide, data.ranking, name);
    }

    /// @inheritdoc IOrders
    function receiveStock(uint16 id, uint64 gtin, uint64 quantity) external onlyOwner {
        if (!_centres[id].known) revert CentreUnknown(id);

        Stock storage held = _stock[id][gtin];
        uint256 onHand = uint256(held.onHand) + quantity;
        if (onHand > MAX_ON_HAND) revert StockTooLarge(id, gtin, onHand);

        held.onHand = uint64(onHand);

        emit StockMoved(id, gtin, OrderId.wrap(0), int64(quantity), held.onHand, held.reserved);
    }

    /// @inheritdoc IOrders
    function centre(uint16 id) external view returns (int32 lat, int32 lon, bool known) {
        Centre memory found = _centres[id];
        return (found.lat, found.lon, found.known);
    }

    /// @inheritdoc IOrders
    function stock(uint16 id, uint64 gtin) external view returns (Stock memory) {
        return _stock[id][gtin];
    }

    /// @inheritdoc IOrders
    function zone(uint32 id) external view returns (Zone memory) {
        return _zones[id];
    }

    /// @inheritdoc IOrders
    function isMerchant(address account) public view returns (bool) {
        return _merchants[account] || account == owner();
    }

    /// @inheritdoc IOrders
    function nearest(uint32 zone_, Line[] calldata lines) public view returns (uint16) {
        Zone storage to = _zones[zone_];
        bytes32 ranking = to.ranking;
        if (ranking == 0 && to.halfSide == 0) revert ZoneUnknown(zone_);
        for (uint256 i; i < RANKS; ++i) {
            uint16 id = _ranked(ranking, i);
            if (id == 0) return 0;
            if (_holds(id, lines)) return id;
        }
        return 0;
    }

    /// Moves all lines of an order, or reverts: checked arithmetic keeps stock from going below zero.
    function _moveStock(OrderId order_, uint16 id, Line[] calldata lines, Move move) internal {
        for (uint256 i; i < lines.length; ++i) {
            (uint64 gtin, uint32 quantity) = (lines[i].gtin, lines[i].quantity);
            Stock memory held = _stock[id][gtin];
            int64 delta;
            if (move == Move.Reserve) {
                held.reserved += quantity;
            } else if (move == Move.Release) {
                held.reserved -= quantity;
            } else if (move == Move.Pick) {
                held.onHand -= quantity;
                held.reserved -= quantity;
                delta = -int64(uint64(quantity));
            } else {
                held.onHand += quantity;
                delta = int64(uint64(quantity));
            }
            _stock[id][gtin] = held;
            emit StockMoved(id, gtin, order_, delta, held.onHand, held.reserved);
        }
    }

    function _onHand(uint16 id, uint64 gtin) internal view returns (uint64) {
        return _stock[id][gtin].onHand;
    }

    /// Whether a position is inside the zone's square, across the antimeridian too.
    function _inZone(uint32 id, int32 lat, int32 lon) internal view returns (bool) {
        Zone storage to = _zones[id];
        int256 north = int256(lat) - to.lat;
        int256 east = int256(lon) - to.lon;
        if (east > 180e7) east -= 360e7;
        if (east < -180e7) east += 360e7;
        int256 half = int256(uint256(to.halfSide));
        return north <= half && north >= -half && east <= half && east >= -half;
    }

    function _holds(uint16 id, Line[] calldata lines) private view returns (bool) {
        for (uint256 i; i < lines.length; ++i) {
            Stock memory held = _stock[id][lines[i].gtin];
            if (held.onHand - held.reserved < lines[i].quantity) return false;
        }
        return true;
    }

    function _ranked(bytes32 ranking, uint256 i) private pure returns (uint16) {
        return uint16(uint256(ranking) >> (240 - 16 * i));
    }
}
