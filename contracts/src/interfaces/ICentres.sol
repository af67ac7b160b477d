// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, OrderId} from "./IOrders.sol";

/// @dev Kinds of stock movements. Names follow GS1 EPCIS business steps where one exists.
enum Move {
    Receive,
    Reserve,
    Release,
    Pick,
    PutBack,
    Adjust,
    Confirm
}

/// @dev Result of a shelf count, see `ICentres.count`.
enum Finding {
    Stale,
    TooFew,
    Enough
}

/// @title ICentres
/// @notice Fulfilment centres, the zones they deliver to, their stock, and the merchants that may sell it.
/// @dev Stock is the sum of its movements. Only the Orders contract moves stock for orders.
interface ICentres {
    /// @dev A square to which parcels are delivered.
    /// @param lat latitude of the middle, 1e-7 degrees
    /// @param lon longitude of the middle, 1e-7 degrees
    /// @param halfSide half of the side, 1e-7 degrees. All sides, also those from east to west at this latitude, are at
    /// least 200 metres long, so that no zone identifies a single home, and at most 50 kilometres.
    /// @param ranking centres by road time, nearest first: sixteen 16-bit ids from the high end; 0 ends the list
    struct Zone {
        int32 lat;
        int32 lon;
        uint32 halfSide;
        bytes32 ranking;
    }

    /// @dev Stock of one item in one centre. Fits in one slot.
    /// @param onHand pieces in the centre; 42 bits
    /// @param reserved pieces reserved for open orders; more than onHand if a count found too few; 42 bits
    /// @param confirmed pieces of `reserved` that a count has confirmed, and that are not picked yet; 42 bits
    /// @param movements number of movements so far; 41 bits
    /// @param agreed number of the last movement after which a count agreed with the ledger; 41 bits
    /// @param movedAt time of the last physical movement, UTC milliseconds, 48 bits: the signed time of a device's
    /// Receive, Pick or PutBack, otherwise the block's time. A count that was signed earlier changes nothing.
    struct Stock {
        uint64 onHand;
        uint64 reserved;
        uint64 confirmed;
        uint64 movements;
        uint64 agreed;
        uint64 movedAt;
    }

    /// @dev A movement of a parcel's pieces, see `moveLines`.
    /// @param order the order
    /// @param centre centre of the parcel
    /// @param lines mask of the parcel's lines, bit i: line i
    /// @param confirmed mask of those lines that a count has confirmed
    /// @param move Release, Pick or PutBack
    /// @param elsewhere zone of delivery, if another centre takes the parcel over after a Release; otherwise 0
    /// @param device device whose reading caused it; zero if none did
    /// @param time signed time of that reading, or the block's time; UTC milliseconds
    struct Movement {
        OrderId order;
        uint16 centre;
        uint8 lines;
        uint8 confirmed;
        Move move;
        uint32 elsewhere;
        address device;
        uint64 time;
    }

    /// @dev A count of all pieces of an item in a centre.
    /// @param order the order whose line is counted; zero for stock taking
    /// @param quantity pieces of the line; 0 for stock taking
    /// @param confirmed true if an earlier count has confirmed the line
    /// @param counted pieces counted
    /// @param device device that counted
    /// @param time signed time of the count, UTC milliseconds
    struct Count {
        OrderId order;
        uint16 centre;
        uint64 gtin;
        uint32 quantity;
        bool confirmed;
        uint64 counted;
        address device;
        uint64 time;
    }

    /// @notice A merchant was allowed to sell, or no longer is.
    event MerchantSet(address indexed merchant, bool allowed, string name);
    /// @notice A centre was added. Its id is never reused.
    event CentreAdded(uint16 indexed centre, int32 lat, int32 lon, string name);
    /// @notice A zone was added or changed.
    /// @param name empty if the name did not change
    event ZoneSet(uint32 indexed zone, int32 lat, int32 lon, uint32 halfSide, bytes32 ranking, string name);
    /// @notice Rankings of any number of zones were published under one Merkle root.
    /// @param root Merkle root with sorted pairs (OpenZeppelin's StandardMerkleTree); a leaf is
    /// keccak256(abi.encode(keccak256(abi.encode(zone, Zone))))
    /// @param inputs hash of the public inputs: map extract, weights, centres and rule
    /// @param uri location of the inputs
    event RankingsPublished(bytes32 indexed root, bytes32 indexed inputs, string uri);
    /// @notice Placing orders was paused or resumed.
    event Paused(bool paused);
    /// @notice Stock of an item changed. The only change without this event is the reservation when an order is placed:
    /// for each line of a parcel, `OrderPlaced` means that its centre has `quantity` more pieces of the item reserved
    /// and one movement more.
    /// @param order the order, also if a parcel after its first was moved; zero if no order is concerned
    /// @param quantity pieces moved; for Adjust the absolute difference, where 0 means that a count agreed; for Confirm
    /// the pieces of the line that a count confirmed. Neither of these two is a movement.
    /// @param device device whose reading caused it; zero if none did
    /// @param stock the stock after it, see `Stock`; from the low end onHand, reserved, confirmed 42 bits each,
    /// movements, agreed 41 bits each, movedAt 48 bits
    event StockMoved(
        OrderId indexed order,
        uint16 indexed centre,
        uint64 indexed gtin,
        Move move,
        uint64 quantity,
        address device,
        bytes32 stock
    );
    /// @notice A count differs from the ledger. The cause lies after movement `agreed` and not after movement
    /// `movements`. `StockMoved` lists these movements with their devices.
    /// @param device shelf or robot that counted
    /// @param counted pieces counted
    /// @param expected pieces on hand by the ledger
    /// @param agreed number of the last movement after which a count agreed
    /// @param movements number of movements so far
    event DiscrepancyOpened(
        uint16 indexed centre,
        uint64 indexed gtin,
        address indexed device,
        uint64 counted,
        uint64 expected,
        uint64 agreed,
        uint64 movements
    );

    /// @notice The caller is not the Orders contract.
    error NotOrders(address found);
    /// @notice There is no centre with this id.
    error CentreUnknown(uint16 centre);
    /// @notice A centre with this id exists already.
    error CentreKnown(uint16 centre);
    /// @notice The coordinates are not within 90 degrees of latitude and 180 degrees of longitude.
    error CentreMalformed(uint16 centre);
    /// @notice There is no zone with this id.
    error ZoneUnknown(uint32 zone);
    /// @notice The id is 0, the zone is too small or too large, or its coordinates are out of range or zero.
    error ZoneMalformed(uint32 zone);
    /// @notice The square of an existing zone cannot change: terms identify the zone by its id only.
    error ZoneFixed(uint32 zone);
    /// @notice The Merkle proof does not lead to the published root.
    error ZoneUnproved(uint32 zone);
    /// @notice The owner has closed this zone; only the owner can open it again.
    error ZoneClosed(uint32 zone);
    /// @notice The owner has set this zone since the last publication. A published ranking can replace it after the
    /// next one.
    error ZoneHeld(uint32 zone);
    /// @notice The centre would hold 2^41 pieces or more.
    error StockTooLarge(uint16 centre, uint64 gtin, uint256 onHand);
    /// @notice More pieces would be taken or reserved than are there.
    error StockTooSmall(uint16 centre, uint64 gtin, uint64 onHand, uint64 taken);
    /// @notice The owner does not allow this merchant to sell.
    error NotMerchant(address found);
    /// @notice The list of merchants is full.
    error MerchantsFull(uint256 most);
    /// @notice No permitted set of ranked centres has all lines of the order.
    error OutOfStock(uint32 zone);
    /// @notice Placing orders is paused.
    error PlacingPaused();

    /// @notice Allows a merchant to sell from the centres' stock, or no longer. The owner itself may always sell. At
    /// most 1,000 merchants can ever be listed. Owner only.
    /// @param name shown on receipts
    function setMerchant(address merchant, bool allowed, string calldata name) external;
    /// @notice Adds a centre. Owner only.
    /// @param centre id, not 0
    /// @param lat latitude, 1e-7 degrees
    /// @param lon longitude, 1e-7 degrees
    function addCentre(uint16 centre, int32 lat, int32 lon, string calldata name) external;
    /// @notice Adds a zone, or changes the ranking and name of an existing one. Its square cannot change. The ranking
    /// holds until the next publication. An empty ranking closes the zone to new orders until this function opens it
    /// again. Owner only.
    function setZone(uint32 zone, Zone calldata data, string calldata name) external;
    /// @notice Publishes rankings of any number of zones under one Merkle root, see `RankingsPublished`. Owner only.
    function publishRankings(bytes32 root, bytes32 inputs, string calldata uri) external;
    /// @notice Stores the published ranking of one zone, unless the owner has closed the zone, or has set it since the
    /// last publication. Anyone may call.
    /// @param proof Merkle proof of the zone under the published root
    function proveZone(uint32 zone, Zone calldata data, bytes32[] calldata proof) external;
    /// @notice Corrects the pieces on hand where no device reports them. Owner only.
    /// @param delta pieces to add, or to take if negative; the total stays below 2^41
    function adjustStock(uint16 centre, uint64 gtin, int64 delta) external;
    /// @notice Pauses or resumes placing orders. Placed orders continue, as do refunds and withdrawals. Owner only.
    function setPaused(bool paused) external;

    /// @notice Reserves all lines of an order. It chooses the first ranked centre that has them all. If there is none,
    /// it chooses the fewest centres that together have them; among equally few, the nearest. A line is never divided.
    /// Each reserved line is a movement of its item. It has no `StockMoved`: `OrderPlaced` tells it. Orders only.
    /// @param maxParcels parcels that the terms allow; more than 3 counts as 3
    /// @return centre centre of parcel 0
    /// @return split 0 for a single parcel; otherwise 24 bits per parcel from the low end: centre 16 bits, mask of its
    /// lines 8 bits (bit i: line i)
    function reserve(address merchant, uint32 zone, IOrders.Line[] calldata lines, uint8 maxParcels)
        external
        returns (uint16 centre, uint256 split);
    /// @notice Moves lines of a parcel. If a robot picks more pieces than the ledger has, the ledger is corrected
    /// first. If `m.elsewhere` is not 0, the lines are then reserved in the first other centre in this zone's ranking
    /// that has them all. Orders only.
    /// @param m the movement
    /// @param lines lines of the order
    /// @return centre the centre that took the parcel over; 0 if none did
    function moveLines(Movement calldata m, IOrders.Line[] calldata lines) external returns (uint16 centre);
    /// @notice Records a count. If it differs from the ledger, a discrepancy opens. A line needs its own pieces and
    /// those of all other lines confirmed there. If enough were counted, the line is confirmed; otherwise the ledger is
    /// set to the count. Stock taking always sets the ledger to the count. Orders only.
    /// @return finding Stale, without any change, if the count was signed before the last physical movement; TooFew if
    /// the line needs more pieces than were counted; otherwise Enough
    function count(Count calldata c) external returns (Finding finding);
    /// @notice Adds pieces that a dock received. Orders only.
    /// @param time signed time of the dock's reading, UTC milliseconds
    /// @return false, without any change, if the centre is unknown or would hold 2^41 pieces or more
    function receiveStock(uint16 centre, uint64 gtin, uint64 quantity, address device, uint64 time)
        external
        returns (bool);

    /// @notice Returns the middle of a zone: latitude (high 32 bits) and longitude (low 32 bits), in 1e-7 degrees, both
    /// two's complement; 0 if there is no such zone. It never changes.
    function middle(uint32 zone) external view returns (uint64);
    /// @notice Distance in a straight line between a centre and the middle of a zone.
    /// @return metres, exact to 1 %
    function distance(uint16 centre, uint32 zone) external view returns (uint32);
    /// @notice Returns the centre that would get an order with a single parcel now.
    /// @return id of the centre; 0 if none has all lines
    function nearest(uint32 zone, IOrders.Line[] calldata lines) external view returns (uint16);
    /// @notice Returns whether this account may sell, regardless of a pause.
    function isMerchant(address account) external view returns (bool);
    /// @notice Returns the merchant's name, which the owner has set.
    function merchantName(address account) external view returns (string memory);
    /// @notice Returns a centre.
    /// @return lat latitude, 1e-7 degrees
    /// @return lon longitude, 1e-7 degrees
    /// @return known false if there is no such centre
    function centre(uint16 id) external view returns (int32 lat, int32 lon, bool known);
    /// @notice Returns the stock of an item in a centre.
    function stock(uint16 centre, uint64 gtin) external view returns (Stock memory);
    /// @notice Returns a zone; all fields are 0 if it is unknown.
    function zone(uint32 id) external view returns (Zone memory);
    /// @notice Returns the published rankings, see `RankingsPublished`.
    function rankings() external view returns (bytes32 root, bytes32 inputs);
    /// @notice Returns whether placing orders is paused.
    function paused() external view returns (bool);
}
