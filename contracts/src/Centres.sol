// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {Distance} from "./Distance.sol";
import {Finding, ICentres} from "./interfaces/ICentres.sol";
import {IOrders, OrderId} from "./interfaces/IOrders.sol";
import {Merchants} from "./Merchants.sol";
import {StockLedger} from "./StockLedger.sol";

/// @title Centres
/// @notice Stores fulfilment centres, delivery zones and the ranking of centres per zone. `StockLedger` stores the
/// stock, `Merchants` who may sell it.
contract Centres is StockLedger, Merchants {
    struct Centre {
        int32 lat;
        int32 lon;
        bool known;
    }

    /// @dev `Zone` in two slots. `heldFrom` is the number of publications when the owner set the zone, plus 1; 0 if the
    /// zone was proved.
    struct StoredZone {
        int32 lat;
        int32 lon;
        uint32 halfSide;
        uint64 heldFrom;
        bytes32 ranking;
    }

    /// @dev Centres in the ranking of a zone, at most.
    uint256 private constant MAX_RANKED = 16;
    /// @dev Parcels per order, at most.
    uint256 private constant MAX_PARCELS = 3;
    uint256 private constant ALL_LINES = type(uint256).max;
    /// @dev Least half of a zone's side, in 1e-7 degrees of latitude: 100 metres, so that no zone identifies a single
    /// home.
    uint256 private constant MIN_HALF_SIDE = 8_994;
    /// @dev Most half of a zone's side, in 1e-7 degrees of latitude: 25 kilometres.
    uint256 private constant MAX_HALF_SIDE = 2_248_000;
    int32 private constant MAX_LAT = 90e7;
    int32 private constant MAX_LON = 180e7;

    /// @notice The Orders contract, the only one that may reserve and move stock for orders.
    address public immutable ORDERS;

    mapping(uint16 id => Centre centre) private _centres;
    mapping(uint32 id => StoredZone zone) private _zones;
    uint64 private _publications;
    bytes32 private _root;
    bytes32 private _inputs;

    modifier onlyOrders() {
        if (msg.sender != ORDERS) revert NotOrders(msg.sender);
        _;
    }

    /// @param initialOwner owner of this contract; it also sets the platform's fee in Orders
    /// @param orders address at which Orders is deployed afterwards
    constructor(address initialOwner, address orders) Ownable(initialOwner) {
        ORDERS = orders;
    }

    /// @inheritdoc ICentres
    function addCentre(uint16 id, int32 lat, int32 lon, string calldata name) external onlyOwner {
        if (id == 0) revert CentreUnknown(id);
        if (_centres[id].known) revert CentreKnown(id);
        if (!_areCoordinates(lat, lon)) revert CentreMalformed(id);

        _centres[id] = Centre(lat, lon, true);

        emit CentreAdded(id, lat, lon, name);
    }

    /// @inheritdoc ICentres
    function setZone(uint32 id, Zone calldata data, string calldata name) external onlyOwner {
        _setZone(id, data, name, _publications + 1);
    }

    /// @inheritdoc ICentres
    function publishRankings(bytes32 root, bytes32 inputs, string calldata uri) external onlyOwner {
        (_root, _inputs) = (root, inputs);
        ++_publications;

        emit RankingsPublished(root, inputs, uri);
    }

    /// @inheritdoc ICentres
    function proveZone(uint32 id, Zone calldata data, bytes32[] calldata proof) external {
        // Leaves are hashed twice, so that an inner node of the tree cannot be presented as a leaf.
        bytes32 leaf = keccak256(abi.encode(keccak256(abi.encode(id, data))));
        if (!MerkleProof.verifyCalldata(proof, _root, leaf)) revert ZoneUnproved(id);
        if (_zones[id].halfSide != 0 && _zones[id].ranking == 0) revert ZoneClosed(id);
        if (_zones[id].heldFrom == _publications + 1) revert ZoneHeld(id);

        _setZone(id, data, "", 0);
    }

    /// @inheritdoc ICentres
    function adjustStock(uint16 id, uint64 gtin, int64 delta) external onlyOwner {
        if (!_centres[id].known) revert CentreUnknown(id);

        _adjust(id, gtin, delta);
    }

    /// @inheritdoc ICentres
    function reserve(address merchant, uint32 to, IOrders.Line[] calldata lines, uint8 maxParcels)
        external
        onlyOrders
        returns (uint16 first, uint256 split)
    {
        _checkOpen(merchant);
        bytes32 ranking = _rankingOf(to);
        first = _nearest(ranking, lines, ALL_LINES, 0);
        if (first != 0) {
            _reserve(NO_ORDER, first, lines, ALL_LINES);
            return (first, 0);
        }
        split = _split(ranking, lines, maxParcels);
        if (split == 0) revert OutOfStock(to);
        for (uint256 rest = split; rest != 0; rest >>= 24) {
            _reserve(NO_ORDER, uint16(rest), lines, uint8(rest >> 16));
        }
        return (uint16(split), split);
    }

    /// @inheritdoc ICentres
    function moveLines(Movement calldata m, IOrders.Line[] calldata lines) external onlyOrders returns (uint16 found) {
        _moveLines(m, lines);
        if (m.elsewhere == 0) return 0;
        found = _nearest(_rankingOf(m.elsewhere), lines, m.lines, m.centre);
        if (found != 0) _reserve(m.order, found, lines, m.lines);
    }

    /// @inheritdoc ICentres
    function count(Count calldata c) external onlyOrders returns (Finding) {
        return _count(c);
    }

    /// @inheritdoc ICentres
    function receiveStock(uint16 id, uint64 gtin, uint64 quantity, address device, uint64 time)
        external
        onlyOrders
        returns (bool)
    {
        return _centres[id].known && _receive(id, gtin, quantity, device, time);
    }

    /// @inheritdoc ICentres
    function middle(uint32 id) external view returns (uint64) {
        StoredZone storage to = _zones[id];
        return uint64(uint32(to.lat)) << 32 | uint32(to.lon);
    }

    /// @inheritdoc ICentres
    function distance(uint16 from, uint32 to) external view returns (uint32) {
        Centre memory a = _centres[from];
        if (!a.known) revert CentreUnknown(from);
        StoredZone storage b = _zones[to];
        if (b.halfSide == 0) revert ZoneUnknown(to);
        return uint32(Distance.metres(a.lat, a.lon, b.lat, b.lon)); // fits: at most half the earth's circumference
    }

    /// @inheritdoc ICentres
    function nearest(uint32 to, IOrders.Line[] calldata lines) external view returns (uint16) {
        return _nearest(_rankingOf(to), lines, ALL_LINES, 0);
    }

    /// @inheritdoc ICentres
    function centre(uint16 id) external view returns (int32 lat, int32 lon, bool known) {
        Centre memory found = _centres[id];
        return (found.lat, found.lon, found.known);
    }

    /// @inheritdoc ICentres
    function zone(uint32 id) external view returns (Zone memory) {
        StoredZone storage z = _zones[id];
        return Zone(z.lat, z.lon, z.halfSide, z.ranking);
    }

    /// @inheritdoc ICentres
    function rankings() external view returns (bytes32 root, bytes32 inputs) {
        return (_root, _inputs);
    }

    function _setZone(uint32 id, Zone calldata data, string memory name, uint64 heldFrom) private {
        // An act with the position zero has no position, so the middle of a zone may not be there.
        bool origin = data.lat == 0 && data.lon == 0;
        if (id == 0 || origin || !_areCoordinates(data.lat, data.lon) || !_isSize(data.lat, data.halfSide)) {
            revert ZoneMalformed(id);
        }
        for (uint256 i; i < MAX_RANKED; ++i) {
            uint16 ranked = _centreAtRank(data.ranking, i);
            if (ranked == 0) break;
            if (!_centres[ranked].known) revert CentreUnknown(ranked);
        }
        StoredZone storage known = _zones[id];
        bool moved = known.lat != data.lat || known.lon != data.lon || known.halfSide != data.halfSide;
        if (known.halfSide != 0 && moved) revert ZoneFixed(id);

        _zones[id] = StoredZone(data.lat, data.lon, data.halfSide, heldFrom, data.ranking);

        emit ZoneSet(id, data.lat, data.lon, data.halfSide, data.ranking, name);
    }

    function _rankingOf(uint32 id) private view returns (bytes32 ranking) {
        ranking = _zones[id].ranking;
        if (ranking == 0 && _zones[id].halfSide == 0) revert ZoneUnknown(id);
    }

    /// @dev Returns the first ranked centre other than `except` that has all lines in `mask` available; 0 if there is
    /// none.
    function _nearest(bytes32 ranking, IOrders.Line[] calldata lines, uint256 mask, uint16 except)
        private
        view
        returns (uint16)
    {
        // `rest` holds the remaining ranks, the next one in its highest 16 bits. It is 0 after the sixteenth.
        for (uint256 rest = uint256(ranking); rest != 0; rest <<= 16) {
            uint16 id = uint16(rest >> 240);
            if (id == 0) return 0;
            if (id != except && _hasLines(id, lines, mask)) return id;
        }
        return 0;
    }

    /// @dev Returns the smallest set of two or three centres that together have all lines; 0 if there is none. Among
    /// sets of equal size the nearest centres win. Each centre takes all lines that it has and that no nearer centre of
    /// the set has. With 16 ranked centres there are at most 560 sets of three.
    /// @return parcels in the encoding that `ICentres.reserve` returns as `split`
    function _split(bytes32 ranking, IOrders.Line[] calldata lines, uint256 most) private view returns (uint256) {
        if (most < 2) return 0;
        uint256[] memory has = new uint256[](MAX_RANKED);
        uint256 n;
        for (; n < MAX_RANKED && _centreAtRank(ranking, n) != 0; ++n) {
            has[n] = _availableLines(_centreAtRank(ranking, n), lines);
        }
        uint256 all = (1 << lines.length) - 1;
        for (uint256 i; i < n; ++i) {
            for (uint256 j = i + 1; j < n; ++j) {
                if (has[i] | has[j] == all) {
                    return _packParcel(ranking, i, has[i]) | _packParcel(ranking, j, all & ~has[i]) << 24;
                }
            }
        }
        if (most < MAX_PARCELS) return 0;
        for (uint256 i; i < n; ++i) {
            for (uint256 j = i + 1; j < n; ++j) {
                uint256 both = has[i] | has[j];
                for (uint256 k = j + 1; k < n; ++k) {
                    if (both | has[k] != all) continue;
                    return _packParcel(ranking, i, has[i]) | _packParcel(ranking, j, has[j] & ~has[i]) << 24
                        | _packParcel(ranking, k, all & ~both) << 48;
                }
            }
        }
        return 0;
    }

    /// @dev Encodes one parcel of a split: its centre and the mask of its lines.
    function _packParcel(bytes32 ranking, uint256 rank, uint256 lines) private pure returns (uint256) {
        return _centreAtRank(ranking, rank) | lines << 16;
    }

    function _centreAtRank(bytes32 ranking, uint256 i) private pure returns (uint16) {
        return uint16(uint256(ranking) >> (240 - 16 * i));
    }

    /// @dev Returns whether all sides of a zone are 200 metres to 50 kilometres long. A side from east to west is
    /// shorter by the cosine of its latitude, so the side nearest to a pole is the shortest.
    function _isSize(int32 lat, uint256 half) private pure returns (bool) {
        uint256 edge = uint256(int256(lat < 0 ? -lat : lat)) + half;
        if (half > MAX_HALF_SIDE || edge > uint256(int256(MAX_LAT))) return false;
        return half * Distance.cosine(edge) >= MIN_HALF_SIDE * 1e18;
    }

    function _areCoordinates(int32 lat, int32 lon) private pure returns (bool) {
        return lat >= -MAX_LAT && lat <= MAX_LAT && lon >= -MAX_LON && lon <= MAX_LON;
    }
}
