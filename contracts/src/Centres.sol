// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {Distance} from "./Distance.sol";
import {ICentres, Move} from "./interfaces/ICentres.sol";
import {IOrders, OrderId} from "./interfaces/IOrders.sol";
import {Merchants} from "./Merchants.sol";
import {Stock} from "./Stock.sol";

/// @title Centres
/// @notice Fulfilment centres, the zones they deliver to and how these rank them. What they hold is in `Stock`, who may sell it in
/// `Merchants`.
contract Centres is Stock, Merchants {
    struct Centre {
        int32 lat;
        int32 lon;
        bool known;
    }

    /// Centres a zone's ranking can name.
    uint256 private constant RANKS = 16;
    /// Parcels an order can be split into.
    uint256 private constant MAX_PARCELS = 3;
    uint256 private constant ALL = type(uint256).max;
    /// Half a zone's side at least, in 1e-7 degrees: some 100 metres, so that none holds a single home.
    uint256 private constant LEAST_HALF_SIDE = 9_000;
    int32 private constant MAX_LAT = 90e7;
    int32 private constant MAX_LON = 180e7;

    /// @notice The contract that takes orders: the only one to move their pieces.
    address public immutable ORDERS;

    mapping(uint16 id => Centre centre) private _centres;
    mapping(uint32 id => Zone zone) private _zones;
    bytes32 private _root;
    bytes32 private _inputs;

    modifier onlyOrders() {
        if (msg.sender != ORDERS) revert NotOrders(msg.sender);
        _;
    }

    /// @param owner_ the owner of the orders' contract too, which deploys this one
    constructor(address owner_) Ownable(owner_) {
        ORDERS = msg.sender;
    }

    /// @inheritdoc ICentres
    function addCentre(uint16 id, int32 lat, int32 lon, string calldata name) external onlyOwner {
        if (id == 0) revert CentreUnknown(id);
        if (_centres[id].known) revert CentreKnown(id);
        if (!_onEarth(lat, lon)) revert CentreMalformed(id);

        _centres[id] = Centre(lat, lon, true);

        emit CentreAdded(id, lat, lon, name);
    }

    /// @inheritdoc ICentres
    function setZone(uint32 id, Zone calldata data, string calldata name) external onlyOwner {
        _setZone(id, data, name);
    }

    /// @inheritdoc ICentres
    function publishRankings(bytes32 root, bytes32 inputs, string calldata uri) external onlyOwner {
        (_root, _inputs) = (root, inputs);

        emit RankingsPublished(root, inputs, uri);
    }

    /// @inheritdoc ICentres
    function proveZone(uint32 id, Zone calldata data, bytes32[] calldata proof) external {
        // Hashed twice, so that no node of the tree can pass for a leaf.
        bytes32 leaf = keccak256(abi.encode(keccak256(abi.encode(id, data))));
        if (!MerkleProof.verifyCalldata(proof, _root, leaf)) revert ZoneUnproved(id);
        if (_zones[id].halfSide != 0 && _zones[id].ranking == 0) revert ZoneClosed(id);

        _setZone(id, data, "");
    }

    /// @inheritdoc ICentres
    function adjustStock(uint16 id, uint64 gtin, int64 delta) external onlyOwner {
        if (!_centres[id].known) revert CentreUnknown(id);

        _adjust(id, gtin, delta);
    }

    /// @inheritdoc ICentres
    function reserve(OrderId id, address merchant, uint32 to, IOrders.Line[] calldata lines, uint8 maxParcels)
        external
        onlyOrders
        returns (uint16 first, uint256 split)
    {
        _checkOpen(merchant);
        bytes32 ranking = _ranking(to);
        first = _nearest(ranking, lines, ALL, 0);
        if (first != 0) {
            _reserve(id, first, lines, ALL);
            return (first, 0);
        }
        split = _split(ranking, lines, maxParcels);
        if (split == 0) revert OutOfStock(to);
        for (uint256 rest = split; rest != 0; rest >>= 24) {
            _reserve(id, uint16(rest), lines, uint8(rest >> 16));
        }
        return (uint16(split), split);
    }

    /// @inheritdoc ICentres
    function reserveElsewhere(OrderId id, uint16 from, uint32 to, IOrders.Line[] calldata lines, uint8 mask)
        external
        onlyOrders
        returns (uint16 found)
    {
        _moveLines(id, from, lines, mask, Move.Release, address(0));
        found = _nearest(_ranking(to), lines, mask, from);
        if (found != 0) _reserve(id, found, lines, mask);
    }

    /// @inheritdoc ICentres
    function moveLines(OrderId id, uint16 at_, IOrders.Line[] calldata lines, uint8 mask, Move move, address device)
        external
        onlyOrders
    {
        _moveLines(id, at_, lines, mask, move, device);
    }

    /// @inheritdoc ICentres
    function count(uint16 id, uint64 gtin, uint64 counted, uint64 needed, bool correct, address device)
        external
        onlyOrders
    {
        _count(id, gtin, counted, correct || counted < needed, device);
    }

    /// @inheritdoc ICentres
    function receiveStock(uint16 id, uint64 gtin, uint64 quantity, address device) external onlyOrders returns (bool) {
        return _centres[id].known && _receive(id, gtin, quantity, device);
    }

    /// @inheritdoc ICentres
    function inZone(uint32 id, int32 lat, int32 lon) external view returns (bool) {
        Zone storage to = _zones[id];
        // Numbers of 33 bits at most.
        unchecked {
            int256 half = int256(uint256(to.halfSide));
            int256 north = int256(lat) - to.lat;
            int256 east = int256(lon) - to.lon;
            if (east > 180e7) east -= 360e7;
            if (east < -180e7) east += 360e7;
            return half != 0 && north <= half && north >= -half && east <= half && east >= -half;
        }
    }

    /// @inheritdoc ICentres
    function distance(uint16 from, uint32 to) external view returns (uint32) {
        Centre memory a = _centres[from];
        if (!a.known) revert CentreUnknown(from);
        Zone storage b = _zones[to];
        if (b.halfSide == 0) revert ZoneUnknown(to);
        return uint32(Distance.metres(a.lat, a.lon, b.lat, b.lon)); // half the earth's girth at most
    }

    /// @inheritdoc ICentres
    function nearest(uint32 to, IOrders.Line[] calldata lines) external view returns (uint16) {
        return _nearest(_ranking(to), lines, ALL, 0);
    }

    /// @inheritdoc ICentres
    function centre(uint16 id) external view returns (int32 lat, int32 lon, bool known) {
        Centre memory found = _centres[id];
        return (found.lat, found.lon, found.known);
    }

    /// @inheritdoc ICentres
    function zone(uint32 id) external view returns (Zone memory) {
        return _zones[id];
    }

    /// @inheritdoc ICentres
    function rankings() external view returns (bytes32 root, bytes32 inputs) {
        return (_root, _inputs);
    }

    function _setZone(uint32 id, Zone calldata data, string memory name) private {
        if (id == 0 || data.halfSide < LEAST_HALF_SIDE || !_onEarth(data.lat, data.lon)) revert ZoneMalformed(id);
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

    function _ranking(uint32 id) private view returns (bytes32 ranking) {
        ranking = _zones[id].ranking;
        if (ranking == 0 && _zones[id].halfSide == 0) revert ZoneUnknown(id);
    }

    /// The first ranked centre that has all lines of `mask`; 0 when none has.
    function _nearest(bytes32 ranking, IOrders.Line[] calldata lines, uint256 mask, uint16 except)
        private
        view
        returns (uint16)
    {
        // What is left of the ranking, its next at the high end; after the sixteenth nothing is.
        for (uint256 rest = uint256(ranking); rest != 0; rest <<= 16) {
            uint16 id = uint16(rest >> 240);
            if (id == 0) return 0;
            if (id != except && _holds(id, lines, mask)) return id;
        }
        return 0;
    }

    /// The fewest centres that together have all lines, the nearest first among equally few; 0 when there are none. Each takes
    /// all it has of what nearer ones have not. At most 16 centres, so at most 560 threes.
    function _split(bytes32 ranking, IOrders.Line[] calldata lines, uint256 most) private view returns (uint256) {
        if (most < 2) return 0;
        uint256[] memory has = new uint256[](RANKS);
        uint256 n;
        for (; n < RANKS && _ranked(ranking, n) != 0; ++n) {
            has[n] = _held(_ranked(ranking, n), lines);
        }
        uint256 all = (1 << lines.length) - 1;
        for (uint256 i; i < n; ++i) {
            for (uint256 j = i + 1; j < n; ++j) {
                if (has[i] | has[j] == all) return _part(ranking, i, has[i]) | _part(ranking, j, all & ~has[i]) << 24;
            }
        }
        if (most < MAX_PARCELS) return 0;
        for (uint256 i; i < n; ++i) {
            for (uint256 j = i + 1; j < n; ++j) {
                uint256 both = has[i] | has[j];
                for (uint256 k = j + 1; k < n; ++k) {
                    if (both | has[k] != all) continue;
                    return _part(ranking, i, has[i]) | _part(ranking, j, has[j] & ~has[i]) << 24
                        | _part(ranking, k, all & ~both) << 48;
                }
            }
        }
        return 0;
    }

    /// A parcel within `split`: its centre, its lines.
    function _part(bytes32 ranking, uint256 rank, uint256 lines) private pure returns (uint256) {
        return _ranked(ranking, rank) | lines << 16;
    }

    function _ranked(bytes32 ranking, uint256 i) private pure returns (uint16) {
        return uint16(uint256(ranking) >> (240 - 16 * i));
    }

    function _onEarth(int32 lat, int32 lon) private pure returns (bool) {
        return lat >= -MAX_LAT && lat <= MAX_LAT && lon >= -MAX_LON && lon <= MAX_LON;
    }
}
