// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IJournals} from "./IJournals.sol";

/// The EIP-712 digest of an order's terms under this chain and contract: id of the order, of its receipt token, and the
/// nonce of the shopper's payment authorisation.
type OrderId is bytes32;

/// Where an order is. It only ever goes to a higher number.
enum Status {
    None,
    Placed,
    Confirmed,
    Picked,
    Packed,
    Assigned,
    Departed,
    Delivered,
    Settled,
    Cancelled,
    Refunded
}

/// First byte of a reading. Names follow GS1 EPCIS business steps where there is one.
enum Kind {
    Heartbeat,
    Position,
    Counting,
    Picking,
    Packing,
    Departing,
    Arriving,
    Accepting
}

/// Orders: payment, escrow, stock, receipt, and every step a device signs.
interface IOrders {
    /// @param gtin GS1 Global Trade Item Number
    struct Line {
        uint64 gtin;
        uint32 quantity;
    }

    /// What the merchant signs.
    /// @param price total in the token's smallest unit, less than 2^63
    /// @param zone where to deliver, never finer than a neighbourhood
    /// @param validUntil UTC seconds; the offer can be taken until then, a year ahead at most
    /// @param deliverBy UTC seconds; from then on anyone may have the shopper refunded; a year ahead at most
    /// @param weight grams
    /// @param priceWeight weight of the quote's price when a carrier is chosen
    /// @param timeWeight weight of the quote's transit seconds when a carrier is chosen
    /// @param commitment salted hash of the private delivery record; says nothing by itself
    /// @param lines at most 8
    struct Terms {
        address merchant;
        address shopper;
        address token;
        uint128 price;
        uint32 zone;
        uint40 validUntil;
        uint40 deliverBy;
        uint32 weight;
        uint16 priceWeight;
        uint16 timeWeight;
        bytes32 commitment;
        uint64 nonce;
        Line[] lines;
    }

    /// @param confirmed bit i is set when a shelf sensor has confirmed line i
    /// @param handover bit 0: the dock has signed, bit 1: the vehicle has signed
    struct Order {
        address shopper;
        Status status;
        uint16 centre;
        uint8 confirmed;
        uint16 carrier;
        uint8 handover;
        uint40 placedAt;
    }

    /// EIP-3009 receiveWithAuthorization; its nonce is the order id, so the shopper's one signature covers the terms.
    struct Authorization {
        uint256 validAfter;
        uint256 validBefore;
        bytes signature;
    }

    /// @param lat position in 1e-7 degrees
    /// @param lon position in 1e-7 degrees
    /// @param halfSide half of the square's side in 1e-7 degrees
    /// @param ranking centres nearest first, sixteen 16-bit ids from the high end, 0 ends the list
    struct Zone {
        int32 lat;
        int32 lon;
        uint32 halfSide;
        bytes32 ranking;
    }

    /// @param onHand pieces in the centre
    /// @param reserved pieces of these that belong to open orders
    struct Stock {
        uint64 onHand;
        uint64 reserved;
    }

    event OrderPlaced(
        OrderId indexed id,
        address indexed shopper,
        address indexed merchant,
        uint16 centre,
        uint40 placedAt,
        Terms terms
    );
    /// A device's reading moved the order. `order` is its whole new state; position and time are the device's.
    event OrderAdvanced(
        OrderId indexed id,
        Status indexed status,
        address indexed device,
        Kind kind,
        uint64 time,
        int32 lat,
        int32 lon,
        Order order
    );
    /// The escrow has been paid to the merchant, or credited when the token refused.
    event OrderSettled(OrderId indexed id, address indexed merchant, address token, uint128 amount, bool credited);
    event OrderCancelled(OrderId indexed id, address indexed by, address token, uint128 amount, bool credited);
    event OrderRefunded(OrderId indexed id, address indexed by, address token, uint128 amount, bool credited);
    /// A genuine reading that moves nothing: history, not an act. `reason` is the selector of the error that names why.
    event ReadingIgnored(OrderId indexed id, address indexed device, Kind kind, uint64 seq, bytes4 reason);
    /// No carrier's quote is admissible yet; `assign` may be called again by anyone.
    event CarrierMissing(OrderId indexed id, uint16 centre, uint32 zone);
    /// @param order zero for receipts and corrections of stock
    event StockMoved(
        uint16 indexed centre, uint64 indexed gtin, OrderId indexed order, int64 delta, uint64 onHand, uint64 reserved
    );
    /// A shelf count differs from the ledger.
    event CountDiffered(
        uint16 indexed centre, uint64 indexed gtin, address indexed device, uint64 seq, uint64 counted, uint64 expected
    );
    event CentreAdded(uint16 indexed centre, int32 lat, int32 lon, string name);
    event ZoneSet(uint32 indexed zone, int32 lat, int32 lon, uint32 halfSide, bytes32 ranking, string name);
    event MerchantSet(address indexed merchant, bool allowed);
    event Withdrawn(address indexed account, address indexed token, uint256 amount);

    /// The owner has not allowed this merchant to sell from the centres' stock.
    error NotMerchant(address found);
    error NotMerchantSigned(address merchant);
    error NotShopper(address found, address expected);
    error NotParty(address found);
    error OrderKnown(OrderId id);
    error OrderUnknown(OrderId id);
    error OfferExpired(uint40 validUntil);
    error DeadlinePassed(uint40 deliverBy);
    error DeadlineAhead(uint40 deliverBy);
    error TermsMalformed();
    error PriceTooHigh(uint128 price);
    /// More than a year: an offer's end, or a deadline, which holds the shopper's money until then.
    error TooFarAhead(uint40 time);
    error TermsMismatch(OrderId found, OrderId expected);
    error TermsMissing(OrderId id);
    error ZoneUnknown(uint32 zone);
    error ZoneMalformed(uint32 zone);
    /// Terms name the zone alone, so the square that parcels travel to never changes.
    error ZoneFixed(uint32 zone);
    error CentreUnknown(uint16 centre);
    error CentreKnown(uint16 centre);
    error OutOfStock(uint32 zone);
    error StockTooLarge(uint16 centre, uint64 gtin, uint256 onHand);
    error TokenShort(uint256 received, uint256 expected);
    error StatusIs(Status found, Status expected);
    /// The reading comes before its time: nothing is taken, it may be posted again later.
    error TooEarly(OrderId id, Status found, Status expected);
    /// Reasons in `ReadingIgnored`.
    error TooLate(OrderId id);
    error WrongRole(address device);
    error WrongSite(address device);
    error OutOfZone(OrderId id);
    error CountShort(OrderId id);
    error ReadingsMalformed(uint256 found, uint256 expected);
    error RootMismatch(bytes32 found, bytes32 expected);
    error ReadingTime(uint64 time);
    error ReceiptLocked(OrderId id);
    error NothingToWithdraw(address account);
    /// Too little gas to give the token a fair try; without this a carrier of segments could turn payments into credits.
    error GasShort(uint256 found, uint256 expected);

    /// Takes the merchant-signed terms: payment by allowance into escrow, stock reserved in the nearest centre that has
    /// all lines, receipt issued. Only the shopper of the terms.
    function place(Terms calldata terms, bytes calldata merchantSignature) external returns (OrderId id);

    /// The same, paid by the shopper's EIP-3009 authorisation; anyone may relay it.
    function placeWithAuthorization(
        Terms calldata terms,
        bytes calldata merchantSignature,
        Authorization calldata authorization
    ) external returns (OrderId id);

    /// Posts one journal segment. With `segment.acts` all its readings (64 bytes each) must be given, and one `terms` for
    /// each reading that acts on a known, open order, in order. Without acts `readings` must be empty. Anyone may call.
    function post(
        IJournals.Segment calldata segment,
        bytes calldata readings,
        bytes calldata signature,
        Terms[] calldata terms
    ) external;

    /// Asks again for a carrier when packing found none. Anyone may call.
    function assign(Terms calldata terms) external;

    /// Cancels before packing and pays the shopper back. Shopper or merchant only.
    function cancel(Terms calldata terms) external;

    /// Pays the shopper back once `deliverBy` has passed without delivery. Anyone may call.
    function refund(Terms calldata terms) external;

    /// Pays out what a token refused to take earlier.
    function withdraw(address token) external;

    /// Lets a merchant sell from the centres' stock, or no longer. The owner always may. Owner only.
    function setMerchant(address merchant, bool allowed) external;
    /// Owner only.
    function addCentre(uint16 centre, int32 lat, int32 lon, string calldata name) external;
    /// A known zone's ranking and name may change, its square may not; an empty ranking closes it to new orders. Owner only.
    function setZone(uint32 zone, Zone calldata data, string calldata name) external;
    /// Fewer than 2^63 pieces in all, so that what is picked can always be put back. Owner only.
    function receiveStock(uint16 centre, uint64 gtin, uint64 quantity) external;

    function idOf(Terms calldata terms) external view returns (OrderId);
    function order(OrderId id) external view returns (Order memory);
    function isMerchant(address account) external view returns (bool);
    function centre(uint16 id) external view returns (int32 lat, int32 lon, bool known);
    function stock(uint16 centre, uint64 gtin) external view returns (Stock memory);
    function zone(uint32 id) external view returns (Zone memory);
    /// The centre that placing would choose now; 0 when none has all lines.
    function nearest(uint32 zone, Line[] calldata lines) external view returns (uint16 centre);
    /// What may be withdrawn after a refused payment.
    function credit(address account, address token) external view returns (uint256);
}
