// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// The EIP-712 digest of an order's terms under this chain and contract: id of the order, of its receipt token, and the
/// nonce of the shopper's payment authorisation. Also the id of a parcel: parcel 0 has the order's, parcel k
/// keccak256(abi.encode(order, k)).
type OrderId is bytes32;

/// Where a parcel is. It only ever goes to a higher number.
enum Status {
    None,
    Placed,
    Confirmed,
    Picked,
    Packed,
    Assigned,
    Departed,
    Attempted,
    Refused,
    Delivered,
    Disputed,
    Returning,
    Settled,
    Cancelled,
    Refunded,
    Damaged,
    Lost,
    Returned
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
    Accepting,
    Attempting,
    Refusing,
    Inspecting,
    Losing,
    Returning,
    Receiving,
    StockTaking,
    Sensing
}

/// Orders: payment, escrow, receipt, and every step a device signs.
interface IOrders {
    /// @param gtin GS1 Global Trade Item Number
    /// @param amount what the line costs in all, smallest unit; what the price has beyond the lines goes with the last parcel
    struct Line {
        uint64 gtin;
        uint32 quantity;
        uint64 amount;
    }

    /// What the merchant signs.
    /// @param token ERC-20, or zero for ether
    /// @param price total in the token's smallest unit, less than 2^63
    /// @param zone where to deliver, never finer than a neighbourhood
    /// @param validUntil UTC seconds; the offer can be taken until then, a year ahead at most
    /// @param packBy UTC seconds; what is not packed by then anyone may have refunded, its reservation is over
    /// @param deliverBy UTC seconds; what is not delivered by then anyone may have refunded (on the road: an hour later, for what
    /// was signed in time); not before packBy; a year ahead at most
    /// @param weight grams, whole order
    /// @param size cubic centimetres, whole order
    /// @param priceWeight weight of the quote's price when a carrier is chosen
    /// @param timeWeight weight of the quote's transit seconds when a carrier is chosen
    /// @param feeCap most that the platform may take, in 1/10,000 of what the merchant is paid; at most 1,000
    /// @param maxParcels 1 to 3
    /// @param proof what delivery needs beside the vehicle's or locker's signature: bit 0 the zone's square, bit 1 the shopper's code; not 0
    /// @param code keccak256 of the shopper's 14-byte code; zero without one. An accepting reading carries the code in `value` and `aux`
    /// @param policy EIP-712 struct hash of the claims' policy, which in what is signed stands in full (`Policy policy`); that of the
    /// empty policy: the merchant is paid on delivery
    /// @param commitment salted hash of the private delivery record; says nothing by itself
    /// @param lines 1 to 7, no item twice
    struct Terms {
        address merchant;
        address shopper;
        address token;
        uint128 price;
        uint32 zone;
        uint40 validUntil;
        uint40 packBy;
        uint40 deliverBy;
        uint32 weight;
        uint32 size;
        uint16 priceWeight;
        uint16 timeWeight;
        uint16 feeCap;
        uint8 maxParcels;
        uint8 proof;
        bytes32 code;
        bytes32 policy;
        bytes32 commitment;
        uint64 nonce;
        Line[] lines;
    }

    /// A parcel, and the order itself when it has one parcel only. One slot, in this order from the low end: `state` in events.
    /// @param shopper zero in an order's parcels after the first: these have no receipt of their own
    /// @param marks until confirmed, bit i: a shelf sensor has confirmed line i; when assigned, bit 0: the dock has signed the
    /// hand-over, bit 1: the vehicle has. Bit 7: `book` has more to say about this order
    /// @param vehicle number of the vehicle that signed the hand-over, among the carrier's; assigned and before that, how many minutes the
    /// carrier may take to come
    /// @param since UTC seconds of the block that brought the status. While assigned it is the nonce that dock and vehicle both sign
    struct Order {
        address shopper;
        Status status;
        uint16 centre;
        uint8 marks;
        uint16 carrier;
        uint16 vehicle;
        uint32 since;
    }

    /// What only some orders need: several parcels, or money that went before the end.
    /// @param captured paid to the merchant, fee included, smallest unit
    /// @param refunded paid back to the shopper, smallest unit
    /// @param parcels how many there are; 0 means one
    /// @param open parcels that have not come to their end; counts only when there are several
    /// @param lines 8 bits for each parcel from the low end, bit i: line i
    struct Book {
        uint64 captured;
        uint64 refunded;
        uint8 parcels;
        uint8 open;
        uint64 lines;
    }

    /// EIP-3009 receiveWithAuthorization; its nonce is the order id, so the shopper's one signature covers the terms.
    struct Authorization {
        uint256 validAfter;
        uint256 validBefore;
        bytes signature;
    }

    /// EIP-2612; deadline 0: none, the allowance is there.
    struct Permit {
        uint256 deadline;
        uint8 v;
        bytes32 r;
        bytes32 s;
    }

    /// @param parcels from the low end 24 bits each: the centre 16, the lines 8, bit i: line i. Of an order with one parcel the centre alone
    event OrderPlaced(
        OrderId indexed id, address indexed shopper, address indexed merchant, uint256 parcels, Terms terms
    );
    /// A reading moved the parcel, once or twice. `state` is its whole new slot (see `Order`), `reading` the first 32 bytes of what the device
    /// signed; the other 32 are the parcel's id. Without a device, `reading` is zero but for the block's time in its place.
    /// @param id of the parcel
    /// @param place of the reading in its journal, from the high end: device 160 bits, epoch 32, seq 64
    event OrderAdvanced(
        OrderId indexed id, address indexed device, Status indexed status, bytes32 state, bytes32 reading, bytes32 place
    );
    /// Money left the escrow at a parcel's end: `status` says which. `toShopper` and `toMerchant` with `fee` are all that was held of it.
    /// @param credited bit 0 shopper, bit 1 merchant, bit 2 platform: the token refused, the amount waits to be withdrawn
    event OrderClosed(
        OrderId indexed id,
        Status indexed status,
        address indexed by,
        address token,
        uint128 toShopper,
        uint128 toMerchant,
        uint128 fee,
        uint8 credited
    );
    /// A part went back to the shopper before the end. Merchant only.
    event OrderPartRefunded(OrderId indexed id, address token, uint128 amount, bool credited);
    /// A genuine reading that moves nothing: history, not an act. `reason` is the selector of the error that names why, `reading` and `place`
    /// are those of `OrderAdvanced`.
    event ReadingIgnored(OrderId indexed id, address indexed device, bytes32 reading, bytes32 place, bytes4 reason);
    /// A reading that is about no parcel's move: stock that came or was counted, or history.
    /// @param subject the other 32 bytes of what the device signed: an item's GTIN, a parcel's id or zero
    event ReadingTaken(bytes32 indexed subject, address indexed device, bytes32 reading, bytes32 place);
    /// An act of a batch that was not taken: nothing of it counts, it may be posted again. `reason` is the error as it would have reverted alone.
    event ActSkipped(address indexed device, uint32 epoch, uint64 seq, bytes reason);
    /// No carrier's quote is admissible yet; `assign` may be called again by anyone.
    event CarrierMissing(OrderId indexed id, uint16 centre, uint32 zone);
    event Withdrawn(address indexed account, address indexed token, uint256 amount);
    event FeeSet(uint16 fee, address recipient);

    error NotMerchantSigned(address merchant);
    error NotShopperSigned(address shopper);
    error NotShopper(address found, address expected);
    error NotMerchant(address found, address expected);
    error NotParty(address found);
    error NotClaims(address found);
    error OrderKnown(OrderId id);
    error OrderUnknown(OrderId id);
    error OfferExpired(uint40 validUntil);
    error DeadlinePassed(uint40 deadline);
    error DeadlineAhead(uint256 deadline);
    error TermsMalformed();
    error PriceTooHigh(uint128 price);
    /// More than a year: an offer's end, or a deadline, which holds the shopper's money until then.
    error TooFarAhead(uint40 time);
    error TermsMismatch(OrderId found, OrderId expected);
    error TermsMissing(OrderId id);
    error ParcelUnknown(OrderId id, uint8 parcel);
    error TokenShort(uint256 received, uint256 expected);
    error EtherIs(uint256 found, uint256 expected);
    error AmountTooLarge(uint256 found, uint256 most);
    error FeeTooHigh(uint16 found, uint16 most);
    error StatusIs(Status found, Status expected);
    /// The reading comes before its time: nothing is taken, it may be posted again later.
    error TooEarly(OrderId id, Status found, Status expected);
    /// Reasons in `ReadingIgnored`.
    error TooLate(OrderId id);
    error WrongRole(address device);
    error WrongSite(address device);
    /// Another vehicle of the carrier took the parcel over.
    error WrongVehicle(address device);
    /// The hand-over's nonce is not this assignment's.
    error WrongNonce(OrderId id);
    error WrongCode(OrderId id);
    error OutOfZone(OrderId id);
    error ReadingMalformed(OrderId id);
    /// The packed bytes end within an item, or there is none.
    error PackedMalformed(uint256 offset, uint256 length);
    /// The carrier may still come until `time`, UTC seconds.
    error PickupAhead(uint256 time);
    error ReceiptLocked(OrderId id);
    /// Receipts are counted by their events; a count here would cost every shopper a storage slot.
    error BalanceNotKept(address shopper);
    error NothingToWithdraw(address account);
    /// Too little gas to give the token a fair try; without this a carrier of segments could turn payments into credits.
    error GasShort(uint256 found, uint256 expected);

    /// Takes the merchant-signed terms: payment by allowance or in ether into escrow, stock reserved in the nearest centre that has
    /// all lines (or the fewest that together have), receipt issued. Only the shopper of the terms.
    function place(Terms calldata terms, bytes calldata merchantSignature) external payable returns (OrderId id);

    /// The same, paid by the shopper's EIP-3009 authorisation; anyone may relay it.
    function placeWithAuthorization(
        Terms calldata terms,
        bytes calldata merchantSignature,
        Authorization calldata authorization
    ) external returns (OrderId id);

    /// The same, paid by allowance, which an EIP-2612 permit may give in the same transaction; anyone may relay it.
    /// @param shopperSignature over the order's id, by key or contract (ERC-1271); empty when the shopper calls
    function placeSigned(
        Terms calldata terms,
        bytes calldata merchantSignature,
        bytes calldata shopperSignature,
        Permit calldata permit
    ) external returns (OrderId id);

    /// Posts acts, packed one after the other, integers big-endian:
    ///
    ///     device 20, epoch 4, seq 8, index of its terms 1 (255: none), parcel 1, length of signature 1, reading 64, signature 65 or 128
    ///
    /// Counting, Picking, Packing, Accepting, Attempting, Refusing, Inspecting, Losing and Returning need the order's terms while the
    /// parcel is open; Departing, Receiving and StockTaking need none. An act that is stale, bad or too early is skipped with an event and
    /// stops no other; when none is taken, the first one's error reverts. Too little gas for the next act reverts all (`GasShort`). Anyone
    /// may call.
    function post(bytes calldata acts, Terms[] calldata terms) external returns (uint256 taken);

    /// Asks again for a carrier when packing found none. Anyone may call.
    function assign(Terms calldata terms, uint8 parcel) external;

    /// Gives the parcel to the next carrier when its own has missed its pick-up window, which was fixed with the assignment; a carrier whose vehicle
    /// alone has signed the hand-over loses it seven days after the assignment. When there is no other it stays. Anyone may call.
    function reassign(Terms calldata terms, uint8 parcel) external;

    /// Ends a parcel and pays the shopper back: by the shopper before packing, by the merchant at any time before its end.
    function cancel(Terms calldata terms, uint8 parcel) external;

    /// Pays the shopper back once `packBy` has passed without packing, or `deliverBy` without delivery. Anyone may call.
    function refund(Terms calldata terms, uint8 parcel) external;

    /// Pays a part back to the shopper while the escrow holds it. The merchant only.
    function refundPart(Terms calldata terms, uint128 amount) external;

    /// Pays out what a token refused to take earlier.
    function withdraw(address token) external;

    /// What the platform takes of what merchants are paid, in 1/10,000, within each order's cap. Owner only.
    function setFee(uint16 fee, address recipient) external;

    /// The claims' contract only: Delivered to Disputed or Returning.
    function hold(OrderId parcel, Status to) external;
    /// The claims' contract only: ends a delivered, disputed or returning parcel; `toShopper` of what is held of it to the shopper, the
    /// rest to the merchant.
    function award(Terms calldata terms, uint8 parcel, uint128 toShopper, address by) external;

    function idOf(Terms calldata terms) external view returns (OrderId);
    function parcelId(OrderId id, uint8 parcel) external pure returns (OrderId);
    /// A parcel by its id; the order's first by the order's.
    function order(OrderId id) external view returns (Order memory);
    function book(OrderId id) external view returns (Book memory);
    /// What the escrow holds of a parcel that has not come to its end, smallest unit.
    function held(Terms calldata terms, uint8 parcel) external view returns (uint128);
    function fee() external view returns (uint16 fee, address recipient);
    /// What may be withdrawn after a refused payment.
    function credit(address account, address token) external view returns (uint256);
    /// The whole receipt in ERC-5570 shape, for who has the terms: lines, amounts, the merchant's name.
    function receiptURI(Terms calldata terms) external view returns (string memory);
    /// ERC-7572.
    function contractURI() external view returns (string memory);
}
