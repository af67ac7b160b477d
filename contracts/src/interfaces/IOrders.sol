// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Mode} from "./IShipments.sol";
import {Kind, OrderId, POSTING_TIME, Status} from "./OrderTypes.sol";

/// @title IOrders
/// @notice Orders: payment, escrow, receipt, and all steps that devices sign.
interface IOrders {
    /// @dev A line of an order.
    /// @param gtin GS1 Global Trade Item Number
    /// @param quantity pieces
    /// @param amount price of the whole line, smallest unit; zero only if `maxParcels` is 1. What the price has beyond
    /// the lines is paid with the last parcel.
    /// @param grams weight of the whole line
    /// @param volume cubic centimetres of the whole line
    struct Line {
        uint64 gtin;
        uint32 quantity;
        uint96 amount;
        uint32 grams;
        uint32 volume;
    }

    /// @dev What the merchant signs.
    /// @param token ERC-20 token, or zero for ether
    /// @param price total in the token's smallest unit; zero only if the shopper signs the order or places it
    /// @param zone zone of delivery, at least the size of a neighbourhood
    /// @param validUntil UTC seconds until which the order can be placed; at most a year ahead
    /// @param packBy UTC seconds; an hour later anyone may have a parcel refunded that is not packed
    /// @param deliverBy UTC seconds; an hour later anyone may have a parcel refunded that is not delivered. Not before
    /// packBy; at most a year ahead.
    /// @param priceWeight weight of a quote's price, in smallest units, when a carrier is chosen
    /// @param timeWeight weight of a second from dock to door when a carrier is chosen
    /// @param lateWeight weight of a second after `deliverBy` when a carrier is chosen
    /// @param co2Weight weight of a gram of carbon dioxide when a carrier is chosen
    /// @param feeCap highest fee of the platform, in 1/10,000 of what the merchant is paid; at most 1,000
    /// @param maxParcels 1 to 3
    /// @param proof what a delivery needs besides the signature of the vehicle or locker: bit 0 coordinates in the
    /// zone, bit 1 the shopper's code; bit 2, only with bit 1: a locker needs no code. Bit 0 or bit 1 must be set, and
    /// bit 0 alone only with a claims policy: a vehicle can copy the zone's coordinates, so they prove nothing.
    /// @param code keccak256 of three hashes one after the other; zero if no code is needed. Hash k is keccak256 of the
    /// shopper's 14-byte code of parcel k, or zero. An Accepting reading has the code in value and aux.
    /// @param policy EIP-712 struct hash of the claims policy; the signed type contains the whole policy (`Policy
    /// policy`). It must have been shown to Claims. With the hash of the empty policy the merchant is paid on delivery.
    /// @param commitment salted hash of the private delivery record, which reveals nothing by itself
    /// @param nonce distinguishes orders with otherwise equal terms
    /// @param lines 1 to 7 lines with different items
    struct Terms {
        address merchant;
        address shopper;
        address token;
        uint96 price;
        uint32 zone;
        uint40 validUntil;
        uint40 packBy;
        uint40 deliverBy;
        uint64 priceWeight;
        uint64 timeWeight;
        uint64 lateWeight;
        uint64 co2Weight;
        uint16 feeCap;
        uint8 maxParcels;
        uint8 proof;
        bytes32 code;
        bytes32 policy;
        bytes32 commitment;
        uint64 nonce;
        Line[] lines;
    }

    /// @dev A parcel; for an order with one parcel, the order. It fits in one slot, whose layout `State` defines.
    /// Events carry the slot as `state`.
    /// @param shopper zero for the parcels of an order after the first, which have no receipt of their own
    /// @param booked a book is stored for the order
    /// @param dockSigned the dock has signed the hand-over to `vehicle`
    /// @param vehicleSigned `vehicle` has signed the hand-over
    /// @param marks until a carrier is assigned, bit i: a count has confirmed line i; when closed, bit 6: the pieces
    /// are out of the centre, and a dock can put them back
    /// @param pickup the carrier's pick-up window in hours from `since`, while assigned
    /// @param mode how the carrier transports it
    /// @param vehicle number among the carrier's vehicles. Until both have signed, the one that the last signature of
    /// the hand-over names; zero before
    /// @param since UTC seconds of the block in which the status was reached; while assigned, the nonce that dock and
    /// vehicle sign
    struct Order {
        address shopper;
        Status status;
        bool booked;
        bool dockSigned;
        bool vehicleSigned;
        uint8 marks;
        uint8 pickup;
        uint16 centre;
        uint16 carrier;
        Mode mode;
        uint16 vehicle;
        uint32 since;
    }

    /// @dev Stored only for orders with several parcels, or from which money was paid before a parcel closed.
    /// @param captured paid out for the merchant, fee included, smallest unit
    /// @param refunded refunded to the shopper, smallest unit
    /// @param parcels number of parcels; 0 means one
    /// @param open number of parcels that are not closed; counted only if there are several
    /// @param lines 8 bits per parcel from the low end, bit i: line i
    struct Book {
        uint96 captured;
        uint96 refunded;
        uint8 parcels;
        uint8 open;
        uint24 lines;
    }

    /// @dev EIP-3009 authorisation of the shopper. The other signed fields follow from the order.
    /// @param validAfter UTC seconds
    /// @param validBefore UTC seconds
    /// @param signature r, s, v, or the signature of a contract (ERC-1271)
    struct Authorization {
        uint256 validAfter;
        uint256 validBefore;
        bytes signature;
    }

    /// @dev EIP-2612 permit of the shopper for the price.
    /// @param deadline UTC seconds; 0 if no permit is given because the allowance exists
    struct Permit {
        uint256 deadline;
        uint8 v;
        bytes32 r;
        bytes32 s;
    }

    /// @notice An order was placed.
    /// @param parcels 24 bits per parcel from the low end: centre 16 bits, mask of its lines 8 bits (bit i: line i);
    /// for an order with one parcel only the centre
    event OrderPlaced(
        OrderId indexed id, address indexed shopper, address indexed merchant, uint256 parcels, Terms terms
    );
    /// @notice A parcel reached a new state. One reading can advance it twice. A Returning after the final status puts
    /// the pieces back and leaves the status as it is.
    /// @param id id of the order
    /// @param device device whose reading caused it; zero if none did
    /// @param state the new slot, see `Order`
    /// @param reading first 32 bytes of the reading; the last 32 are the parcel's id. Without a device: zeros, with the
    /// block's time where a reading has its time
    /// @param place number of the parcel and position of the reading in its journal, from the high end: parcel 8 bits,
    /// zero 152, epoch 32, seq 64. Without a device the position is zero.
    event OrderAdvanced(
        OrderId indexed id, address indexed device, Status indexed status, bytes32 state, bytes32 reading, bytes32 place
    );
    /// @notice A parcel reached its final status and its money left the escrow. `toShopper`, `toMerchant` and `fee`
    /// together are all that was held of it.
    /// @param id id of the order
    /// @param by account or device that caused it
    /// @param parcel number of the parcel
    /// @param credited payments that failed and were credited: bit 0 shopper, bit 1 merchant, bit 2 platform
    event OrderClosed(
        OrderId indexed id,
        Status indexed status,
        address indexed by,
        uint8 parcel,
        address token,
        uint96 toShopper,
        uint96 toMerchant,
        uint96 fee,
        uint8 credited
    );
    /// @notice The merchant refunded a part to the shopper before the order was closed.
    /// @param credited true if the payment failed and was credited for withdrawal
    event OrderPartRefunded(OrderId indexed id, address token, uint96 amount, bool credited);
    /// @notice A reading was accepted into the journal, but it moves nothing.
    /// @param id subject of the reading, with the lowest byte cleared: the id of an order, or the GTIN of an item
    /// @param reading first 32 bytes of the reading
    /// @param place lowest byte of the subject and position in the journal, see `OrderAdvanced`
    /// @param reason selector of the error that explains why
    event ReadingIgnored(OrderId indexed id, address indexed device, bytes32 reading, bytes32 place, bytes4 reason);
    /// @notice A reading was accepted that concerns no parcel's step: stock was received or counted, or the reading is
    /// only recorded.
    /// @param subject subject of the reading, with the lowest byte cleared, see `ReadingIgnored`; it may be zero
    /// @param reading first 32 bytes of the reading
    /// @param place lowest byte of the subject and position in the journal, see `OrderAdvanced`
    event ReadingTaken(bytes32 indexed subject, address indexed device, bytes32 reading, bytes32 place);
    /// @notice An act was accepted into the journal that comes too early for its parcel: the order is unknown, or the
    /// parcel has not reached the status that the act needs. Anyone may present it by posting it again, until it moves
    /// the parcel or the parcel is closed. `OrderAdvanced` or `ReadingIgnored` then has the same place.
    /// @param id subject of the reading: the id of a parcel
    /// @param reading first 32 bytes of the reading
    /// @param place position in the journal, see `OrderAdvanced`
    event ActPending(OrderId indexed id, address indexed device, bytes32 reading, bytes32 place);
    /// @notice An act of a batch was not taken. It has no effect and may be posted again.
    /// @param reason encoded error with which it would have reverted alone
    event ActSkipped(address indexed device, uint32 epoch, uint64 seq, bytes reason);
    /// @notice No quote is admissible for the packed parcel. Anyone may call `assign` later.
    event CarrierMissing(OrderId indexed id, uint8 parcel, uint16 centre, uint32 zone);
    /// @notice A credit was withdrawn and paid to `to`.
    event Withdrawn(address indexed account, address indexed token, address to, uint256 amount);
    /// @notice The platform's fee changed.
    /// @param fee in 1/10,000 of what merchants are paid
    event FeeSet(uint16 fee, address recipient);

    /// @notice The terms are not signed by the merchant.
    error NotMerchantSigned(address merchant);
    /// @notice The order is not signed by the shopper.
    error NotShopperSigned(address shopper);
    /// @notice The caller is not the shopper.
    error NotShopper(address found, address expected);
    /// @notice The caller is not the owner of Centres.
    error NotOwner(address found, address expected);
    /// @notice The caller is not the Claims contract.
    error NotClaims(address found);
    /// @notice The order was placed before.
    error OrderKnown(OrderId id);
    /// @notice There is no such order.
    error OrderUnknown(OrderId id);
    /// @notice `validUntil` has passed.
    error OfferExpired(uint40 validUntil);
    /// @notice The deadline has passed.
    error DeadlinePassed(uint40 deadline);
    /// @notice The policy with this hash was not shown to Claims.
    error PolicyUnknown(bytes32 hash);
    /// @notice A field of the terms is out of range or contradicts another one.
    error TermsMalformed();
    /// @notice The price is zero, so the payment authorisation does not show that the shopper wants the order.
    error PriceZero();
    /// @notice The end of the offer or a deadline is more than a year ahead. The bound limits how long the shopper's
    /// money can be held.
    error TooFarAhead(uint40 time);
    /// @notice The terms belong to another order than the reading.
    error TermsMismatch(OrderId found, OrderId expected);
    /// @notice The act needs the terms of its order.
    error TermsMissing(OrderId id);
    /// @notice The order has no parcel with this number.
    error ParcelUnknown(OrderId id, uint8 parcel);
    /// @notice The escrow received less than the price.
    error TokenShort(uint256 received, uint256 expected);
    /// @notice The call carries another amount of ether than expected.
    error EtherIs(uint256 found, uint256 expected);
    /// @notice The amount is larger than what may be paid.
    error AmountTooLarge(uint256 found, uint256 most);
    /// @notice The fee, or its cap, is above the limit.
    error FeeTooHigh(uint16 found, uint16 most);
    /// @notice The parcel's status does not allow the call. `expected` is the required or the highest allowed status.
    error StatusIs(Status found, Status expected);
    /// @notice The pending act's parcel has not reached the status that the reading needs. The act stays pending and
    /// may be presented again later.
    error TooEarly(OrderId id, Status found);
    /// @notice The reading's time, in UTC milliseconds, is more than ten minutes ahead of the block's time. The reading
    /// is not accepted and may be posted again later.
    error ClockAhead(address device, uint64 time);
    /// @notice The act is signed at the shopper's door and has a position, which is not the middle of the delivery zone
    /// or not required by the terms, or the terms are missing. It is not accepted, and the position is not repeated.
    error PositionShown(address device);
    /// @notice Reason in `ReadingIgnored`: the reading was more than seven days old when it was posted.
    error TooOld(OrderId id);
    /// @notice Reason in `ReadingIgnored`: the parcel is past this step, or closed.
    error TooLate(OrderId id);
    /// @notice Reason in `ReadingIgnored`: the device's role may not sign such readings.
    error WrongRole(address device);
    /// @notice Reason in `ReadingIgnored`: the device belongs to another centre or carrier.
    error WrongSite(address device);
    /// @notice Reason in `ReadingIgnored`: another vehicle of the carrier has the parcel.
    error WrongVehicle(address device);
    /// @notice Reason in `ReadingIgnored`: the hand-over is for another assignment.
    error WrongNonce(OrderId id);
    /// @notice The act has no code hashes, or not those of the terms. It is not accepted and may be posted again.
    error CodeHashesMismatch(OrderId id);
    /// @notice Reason in `ReadingIgnored`: the count was signed before the item's last physical movement. The shelf
    /// counts again.
    error CountStale(OrderId id);
    /// @notice Reason in `ReadingIgnored`: it is not the parcel's code.
    error WrongCode(OrderId id);
    /// @notice Reason in `ReadingIgnored`: the terms require the middle of the zone, and the reading has no position.
    error OutOfZone(OrderId id);
    /// @notice Reason in `ReadingIgnored`: flags, value, aux or subject are invalid.
    error ReadingMalformed(OrderId id);
    /// @notice The packed bytes are empty, or they end before the act at `offset` does.
    error PackedMalformed(uint256 offset, uint256 length);
    /// @notice The parcel can be reassigned from `time` on, UTC seconds.
    error PickupAhead(uint256 time);
    /// @notice No quote, or none of another carrier, is admissible for the parcel.
    error NoCarrier(OrderId id);
    /// @notice Receipts cannot be transferred or approved.
    error ReceiptLocked(OrderId id);
    /// @notice Receipts are not counted per shopper, because a counter would cost each shopper a storage slot. Count
    /// `Transfer` events instead.
    error BalanceNotKept(address shopper);
    /// @notice The account has no credit in this token.
    error NothingToWithdraw(address account);
    /// @notice Too little gas is left. Otherwise a caller could make a payment fail by limiting its gas.
    error GasShort(uint256 found, uint256 expected);

    /// @notice Places an order: checks the merchant's signature, reserves stock in the nearest centre that has all
    /// lines (or in the fewest that together have them), issues the receipt, and collects the price by allowance or in
    /// ether. Shopper only.
    function place(Terms calldata terms, bytes calldata merchantSignature) external payable returns (OrderId id);

    /// @notice Places an order paid by the shopper's EIP-3009 authorisation. The price must not be zero. Anyone may
    /// submit it.
    function placeWithAuthorization(
        Terms calldata terms,
        bytes calldata merchantSignature,
        Authorization calldata authorization
    ) external returns (OrderId id);

    /// @notice Places an order paid by the shopper's allowance, which an EIP-2612 permit can give in the same
    /// transaction. Anyone may submit it.
    /// @param shopperSignature over the digest, by key or contract (ERC-1271); empty if the shopper is the caller
    function placeSigned(
        Terms calldata terms,
        bytes calldata merchantSignature,
        bytes calldata shopperSignature,
        Permit calldata permit
    ) external returns (OrderId id);

    /// @notice Posts acts. Acts that are stale or invalid, or whose time is too far ahead, are skipped with an event.
    /// If none is taken, the call reverts with the first one's error. It reverts with `GasShort` if too little gas is
    /// left for the next act. An act that comes too early is taken and pending, see `ActPending`; posting it again
    /// presents it, and its signature may then be left out. Anyone may call.
    /// @dev Acts are packed one after the other. Integers are big-endian, sizes in bytes:
    ///
    ///     device 20, epoch 4, seq 8, index of its terms 1 (255: none), number of code hashes 1 (0 or 3),
    ///     length of signature 1, reading 64, signature 65 or 128, code hashes 32 each
    ///
    /// Counting, Picking, Packing, Accepting, Attempting, Refusing, Inspecting, Losing and Returning need the order's
    /// terms, except when they come too early or the parcel is closed. Departing, Receiving and StockTaking need none.
    /// Accepting, Attempting, Refusing, Losing and a vehicle's Inspecting may have a position only together with terms
    /// that require the zone, and only its middle, see `PositionShown`.
    /// @param terms terms of the orders, which acts refer to by index
    /// @return taken number of acts that were taken
    function post(bytes calldata acts, Terms[] calldata terms) external returns (uint256 taken);

    /// @notice Assigns a packed parcel to a carrier, if none was admissible when it was packed. Reverts with
    /// `NoCarrier` if there is still none. Anyone may call.
    function assign(Terms calldata terms, uint8 parcel) external;

    /// @notice Assigns the parcel to another carrier, from one hour after the pick-up window of its own on. If its
    /// vehicle, but no dock, has signed the hand-over, this is possible seven days and an hour after the assignment. In
    /// the hour, acts that were signed in time can be posted. A hand-over counts until somebody calls. Reverts with
    /// `NoCarrier` if no quote of another carrier is admissible. Anyone may call.
    function reassign(Terms calldata terms, uint8 parcel) external;

    /// @notice Pays the caller's credit from payments that failed to `to`. The caller chooses the account, because a
    /// token may refuse payments to the caller for ever.
    function withdraw(address token, address to) external;

    /// @notice Sets the platform's fee. For each order it is limited by the cap in the terms. Only the owner of
    /// Centres may call this.
    /// @param fee in 1/10,000 of what merchants are paid
    /// @param recipient receives the fee; zero for no fee
    function setFee(uint16 fee, address recipient) external;

    /// @notice Moves, refunds or settles an open parcel. Claims only, which checks who may do so and when. This
    /// function checks what the escrow depends on: statuses only go up, and at most what is held is paid out.
    /// @param to Delivered, Disputed or Returning: the parcel's next status (Delivered without a claims policy settles
    /// it at once). Settled, Cancelled or Refunded: closes the parcel; if it was not packed, Cancelled and Refunded
    /// give back its stock. None: the status stays, and `amount` of the order is refunded at once.
    /// @param amount for the shopper, smallest unit; when a parcel closes, at most what is held of it, and the merchant
    /// gets the rest
    /// @param by account that caused it
    function applyClaim(Terms calldata terms, uint8 parcel, Status to, uint96 amount, address by) external;
    /// @notice Marks an order that was not placed as cancelled, so that it can never be placed. Claims only.
    function closeOffer(OrderId id) external;

    /// @notice Records that a policy was shown, so that orders can be placed with it: reading this costs less than
    /// asking Claims. Claims only, which has checked its limits.
    /// @param policy EIP-712 struct hash of the policy
    function allowPolicy(bytes32 policy) external;

    /// @notice Returns the EIP-712 digest of the terms, which merchant and shopper sign.
    function digestOf(Terms calldata terms) external view returns (bytes32);
    /// @notice Returns the id of the order with these terms: their digest with the lowest byte cleared.
    function idOf(Terms calldata terms) external view returns (OrderId);
    /// @notice Returns the id of a parcel of an order: the order's id with the parcel's number in the lowest byte.
    function parcelId(OrderId id, uint8 parcel) external pure returns (OrderId);
    /// @notice Returns the id of the order with these terms, and the slot of one of its parcels as events have it, see
    /// `Order`. Reverts if there is no such parcel.
    function parcelOf(Terms calldata terms, uint8 parcel) external view returns (OrderId id, bytes32 state);
    /// @notice Returns the parcel with this id; all fields are 0 if it is unknown. The order's id returns its first
    /// parcel.
    function order(OrderId id) external view returns (Order memory);
    /// @notice Returns the order's book; all fields are 0 if none is stored.
    function book(OrderId id) external view returns (Book memory);
    /// @notice Returns what the escrow holds of a parcel, smallest unit; 0 once it is closed.
    function held(Terms calldata terms, uint8 parcel) external view returns (uint96);
    /// @notice Returns the platform's fee.
    /// @return fee in 1/10,000 of what merchants are paid
    function fee() external view returns (uint16 fee, address recipient);
    /// @notice Returns the amount that an account can withdraw after failed payments, smallest unit.
    function credit(address account, address token) external view returns (uint256);
}
