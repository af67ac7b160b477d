// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {OrderId} from "./IOrders.sol";

/// How a parcel travels.
enum Mode {
    None,
    Driver,
    AutonomousVehicle,
    Drone
}

// The longest window that a quote may give a carrier to fetch a parcel, in seconds: a carrier must not hold one that it does not fetch.
uint256 constant LONGEST_PICKUP = 7 days;

/// Carriers and their standing quotes. A packed parcel goes to the admissible quote with the least score under the
/// merchant's public weights; anyone can recompute the choice.
interface IShipments {
    /// Two slots.
    /// @param consumer the contract that may consume the quote
    /// @param pickup seconds from assignment within which the carrier signs the hand-over, or loses the parcel
    /// @param price in the token's smallest unit
    /// @param transit seconds from dock to door
    /// @param maxWeight grams
    /// @param maxSize cubic centimetres
    /// @param range metres in a straight line from the centre to the middle of the zone
    /// @param validUntil UTC seconds, at most 400 days ahead
    /// @param capacity parcels that may still be assigned
    struct Quote {
        address consumer;
        uint16 carrier;
        uint16 centre;
        uint32 zone;
        Mode mode;
        uint24 pickup;
        uint64 price;
        uint32 transit;
        uint32 maxWeight;
        uint32 maxSize;
        uint32 range;
        uint40 validUntil;
        uint16 capacity;
    }

    /// What is to be carried, and by which weights a carrier is chosen.
    /// @param weight grams
    /// @param size cubic centimetres
    /// @param distance metres in a straight line from the centre to the middle of the zone
    struct Parcel {
        uint16 centre;
        uint32 zone;
        uint32 weight;
        uint32 size;
        uint32 distance;
        uint16 priceWeight;
        uint16 timeWeight;
    }

    event CarrierAdded(uint16 indexed carrier, address signer, string name);
    /// The carrier signs with another key or, when it is zero, no longer.
    event CarrierChanged(uint16 indexed carrier, address signer, string name);
    /// A quote stands at `index` of its lane (centre, zone), in place of any earlier quote of that carrier and mode.
    event QuotePosted(
        address indexed consumer, uint16 indexed carrier, uint16 centre, uint32 indexed zone, uint256 index, Quote quote
    );
    /// @param consumer who asked. Anyone may ask under any parcel's id: a parcel was assigned only if its own contract asked
    /// @param score priceWeight * price + timeWeight * transit, the least among the admissible quotes
    event ShipmentAssigned(
        address indexed consumer,
        OrderId indexed id,
        uint16 indexed carrier,
        Mode mode,
        uint16 centre,
        uint32 zone,
        uint64 price,
        uint32 transit,
        uint256 score,
        uint256 index,
        uint16 capacityLeft
    );
    /// The carrier did not come in time; the parcel goes to the next.
    event PickupMissed(address indexed consumer, OrderId indexed id, uint16 indexed carrier);

    error CarrierKnown(uint16 carrier);
    error CarrierUnknown(uint16 carrier);
    error QuoteExpired(uint40 validUntil);
    /// It would stand for too long: a quote is replaced only by one that ends later.
    error QuoteTooLong(uint40 validUntil, uint256 most);
    error QuoteSigner(address found, address expected);
    error QuoteReplayed(uint40 found, uint40 standing);
    error QuoteMalformed();
    error LaneFull(uint16 centre, uint32 zone);

    /// Owner only.
    function addCarrier(uint16 carrier, address signer, string calldata name) external;

    /// Gives a known carrier another signer and name. Signer 0 removes it: it posts nothing, and its quotes, which stay
    /// where they stand, are passed over until it has a signer again. Parcels it has taken stay its own. Owner only.
    function setCarrier(uint16 carrier, address signer, string calldata name) external;

    /// Posts a standing quote, signed by the carrier by key or contract (EIP-712, domain "Waybill Shipments", version "1"). Anyone may carry it.
    function post(Quote calldata quote, bytes calldata signature) external;

    /// Assigns a parcel among the quotes made for the caller; returns carrier 0 when none is admissible.
    /// @return carrier who has it
    /// @return pickup the quote's window, in seconds: for the caller to remember
    function assign(OrderId id, Parcel calldata parcel) external returns (uint16 carrier, uint24 pickup);

    /// Takes a parcel from a carrier that did not come, as its own contract knows, and assigns it among the others; returns 0, and changes
    /// nothing, when there is no other.
    function reassign(OrderId id, Parcel calldata parcel, uint16 from) external returns (uint16 carrier, uint24 pickup);

    function carrier(uint16 id) external view returns (address signer, bool known, string memory name);
    function lane(address consumer, uint16 centre, uint32 zone) external view returns (Quote[] memory);
}
