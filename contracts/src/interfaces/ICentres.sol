// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, OrderId} from "./IOrders.sol";

/// Why pieces move. Names follow GS1 EPCIS business steps where there is one.
enum Move {
    Receive,
    Reserve,
    Release,
    Pick,
    PutBack,
    Adjust
}

/// Fulfilment centres, the zones they deliver to, what they hold, who may sell it. Stock is the fold of its movements; only
/// the orders' contract moves an order's pieces.
interface ICentres {
    /// @param lat middle, 1e-7 degrees
    /// @param lon middle, 1e-7 degrees
    /// @param halfSide half of the square's side in 1e-7 degrees; at least 9,000, some 100 metres, so that no zone holds a single home
    /// @param ranking centres nearest first by road time, sixteen 16-bit ids from the high end, 0 ends the list
    struct Zone {
        int32 lat;
        int32 lon;
        uint32 halfSide;
        bytes32 ranking;
    }

    /// One slot.
    /// @param onHand pieces in the centre
    /// @param reserved pieces of these that belong to open orders; more than onHand after a count found too few
    /// @param movements how many movements there have been
    /// @param agreed number of the last movement after which a shelf's count agreed
    struct Stock {
        uint64 onHand;
        uint64 reserved;
        uint64 movements;
        uint64 agreed;
    }

    event MerchantSet(address indexed merchant, bool allowed, string name);
    event CentreAdded(uint16 indexed centre, int32 lat, int32 lon, string name);
    /// @param name empty when it stays as it was
    event ZoneSet(uint32 indexed zone, int32 lat, int32 lon, uint32 halfSide, bytes32 ranking, string name);
    /// Rankings of all zones under one root, made from public inputs.
    /// @param root Merkle root over leaves keccak256(abi.encode(keccak256(abi.encode(zone, Zone)))), sorted pairs (OpenZeppelin's StandardMerkleTree)
    /// @param inputs hash of what they were computed from: map extract, weights, centres, rule
    /// @param uri where the inputs are
    event RankingsPublished(bytes32 indexed root, bytes32 indexed inputs, string uri);
    event Paused(bool paused);
    /// @param order the order, whichever of its parcels; zero when it is about none
    /// @param quantity pieces; of an adjustment how much it makes the ledger differ, 0 for a count that agrees, which is no movement
    /// @param device whose reading did it; zero when none did
    /// @param stock the slot after it: onHand, reserved, movements, agreed, 64 bits each from the low end
    event StockMoved(
        uint16 indexed centre,
        uint64 indexed gtin,
        OrderId indexed order,
        Move move,
        uint64 quantity,
        address device,
        bytes32 stock
    );
    /// A count differs from the ledger. It went wrong after movement `agreed` and at or before movement `movements`: those movements,
    /// with the device of each, are in `StockMoved`.
    event DiscrepancyOpened(
        uint16 indexed centre,
        uint64 indexed gtin,
        address indexed device,
        uint64 counted,
        uint64 expected,
        uint64 agreed,
        uint64 movements
    );

    error NotOrders(address found);
    error CentreUnknown(uint16 centre);
    error CentreKnown(uint16 centre);
    /// No place on earth.
    error CentreMalformed(uint16 centre);
    error ZoneUnknown(uint32 zone);
    error ZoneMalformed(uint32 zone);
    /// Terms name the zone alone, so the square that parcels travel to never changes.
    error ZoneFixed(uint32 zone);
    /// Not under the published root.
    error ZoneUnproved(uint32 zone);
    error ZoneClosed(uint32 zone);
    error StockTooLarge(uint16 centre, uint64 gtin, uint256 onHand);
    error StockTooSmall(uint16 centre, uint64 gtin, uint64 onHand, uint64 taken);
    /// The owner has not allowed this merchant to sell from the centres' stock.
    error NotMerchant(address found);
    error MerchantsFull(uint256 most);
    error OutOfStock(uint32 zone);
    error PlacingPaused();

    /// Lets a merchant sell from the centres' stock, or no longer. The owner always may. At most 1,000 are ever listed. Owner only.
    function setMerchant(address merchant, bool allowed, string calldata name) external;
    /// Owner only.
    function addCentre(uint16 centre, int32 lat, int32 lon, string calldata name) external;
    /// A known zone's ranking and name may change, its square may not; an empty ranking closes it to new orders, and only this opens it
    /// again. Owner only.
    function setZone(uint32 zone, Zone calldata data, string calldata name) external;
    /// Publishes rankings of any number of zones under one root. Owner only.
    function publishRankings(bytes32 root, bytes32 inputs, string calldata uri) external;
    /// Stores one zone's published ranking, in place of whatever stood there, unless the zone is closed. Anyone may call.
    function proveZone(uint32 zone, Zone calldata data, bytes32[] calldata proof) external;
    /// Adds to or takes from what is on hand, for what no device saw. Fewer than 2^63 pieces in all. Owner only.
    function adjustStock(uint16 centre, uint64 gtin, int64 delta) external;
    /// Stops placing, nothing else: orders on their way go on, refunds and withdrawals too. Owner only.
    function setPaused(bool paused) external;

    /// The orders' contract only: reserves all lines in the first ranked centre that has them or, when none has, in the fewest centres
    /// (at most `maxParcels`, 3 at the very most; a line is never divided), the nearest first among equally few.
    /// @return centre of parcel 0
    /// @return split zero when there is one parcel; else from the low end, for each parcel 24 bits: centre 16, its lines 8 (bit i: line i)
    function reserve(OrderId id, address merchant, uint32 zone, IOrders.Line[] calldata lines, uint8 maxParcels)
        external
        returns (uint16 centre, uint256 split);
    /// The orders' contract only: gives the reservations of `mask` (bit i: line i) back and reserves them in the first ranked centre that has them all; 0 when none has.
    function reserveElsewhere(OrderId id, uint16 from, uint32 zone, IOrders.Line[] calldata lines, uint8 mask)
        external
        returns (uint16 centre);
    /// The orders' contract only: Release, Pick or PutBack of the lines in `mask`. A robot may pick more than a wrong ledger has: the
    /// ledger is then adjusted first.
    function moveLines(OrderId id, uint16 centre, IOrders.Line[] calldata lines, uint8 mask, Move move, address device)
        external;
    /// The orders' contract only: a shelf sensor saw `counted` pieces. Equal to the ledger: agreed. Otherwise a discrepancy opens and, when
    /// `correct`, or when there are fewer than `needed`, the ledger is set to what was seen.
    function count(uint16 centre, uint64 gtin, uint64 counted, uint64 needed, bool correct, address device) external;
    /// The orders' contract only: a dock received pieces; returns false, and does nothing, beyond 2^63 or at an unknown centre.
    function receiveStock(uint16 centre, uint64 gtin, uint64 quantity, address device) external returns (bool);

    /// Whether a position is inside the zone's square, across the antimeridian too.
    function inZone(uint32 zone, int32 lat, int32 lon) external view returns (bool);
    /// Metres in a straight line between a centre and the middle of a zone, within 1 %.
    function distance(uint16 centre, uint32 zone) external view returns (uint32);
    /// The centre that placing would choose now for a single parcel; 0 when none has all lines.
    function nearest(uint32 zone, IOrders.Line[] calldata lines) external view returns (uint16);
    function isMerchant(address account) external view returns (bool);
    function merchantName(address account) external view returns (string memory);
    function centre(uint16 id) external view returns (int32 lat, int32 lon, bool known);
    function stock(uint16 centre, uint64 gtin) external view returns (Stock memory);
    function zone(uint32 id) external view returns (Zone memory);
    function rankings() external view returns (bytes32 root, bytes32 inputs);
    function paused() external view returns (bool);
}
