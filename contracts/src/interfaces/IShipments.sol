// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {OrderId} from "./OrderTypes.sol";

/// @dev How a parcel is transported.
enum Mode {
    None,
    Driver,
    AutonomousVehicle,
    Drone
}

// Longest pick-up window of a quote, in hours. It bounds how long a carrier can hold a parcel without fetching it.
uint256 constant LONGEST_PICKUP = 168;
// Highest id of a carrier: a parcel's slot has 14 bits for it.
uint256 constant LAST_CARRIER = 16_383;

/// @title IShipments
/// @notice Carriers, their standing quotes, and the assignment of packed parcels. A parcel is assigned to the
/// admissible quote with the lowest score under the merchant's public weights, so anyone can recompute the choice.
interface IShipments {
    /// @dev A standing offer of a carrier for one lane (consumer, centre, zone). Fits in two slots.
    /// @param consumer contract that may use the quote
    /// @param pickup hours, at most 168, from the assignment, within which the carrier must fetch the parcel; an hour
    /// later it can be reassigned
    /// @param price in the token's smallest unit
    /// @param p50 seconds from dock to door within which half of the parcels arrive
    /// @param p90 seconds from dock to door within which nine of ten parcels arrive; not less than p50
    /// @param grams of CO2 for one parcel
    /// @param maxWeight grams
    /// @param maxSize cubic centimetres
    /// @param range metres in a straight line from the centre to the middle of the zone
    /// @param maxWind strongest wind at the centre, in cm/s; 0: no limit
    /// @param minVisibility least visibility at the centre, in metres; 0: no limit
    /// @param validUntil UTC seconds, at most 400 days ahead
    /// @param capacity parcels that can still be assigned
    struct Quote {
        address consumer;
        uint16 carrier;
        uint16 centre;
        uint32 zone;
        Mode mode;
        uint8 pickup;
        uint96 price;
        uint32 p50;
        uint32 p90;
        uint32 grams;
        uint32 maxWeight;
        uint32 maxSize;
        uint32 range;
        uint16 maxWind;
        uint16 minVisibility;
        uint40 validUntil;
        uint16 capacity;
    }

    /// @dev A parcel to assign, and the weights by which a quote is chosen.
    /// @param weight grams
    /// @param size cubic centimetres
    /// @param distance metres in a straight line from the centre to the middle of the zone
    /// @param deliverBy UTC seconds
    /// @param priceWeight weight of one smallest unit of the price in the score
    /// @param timeWeight weight of one second of p50
    /// @param lateWeight weight of one second by which p90, counted from now, ends after deliverBy
    /// @param co2Weight weight of one gram of CO2
    struct Parcel {
        uint16 centre;
        uint32 zone;
        uint64 weight;
        uint64 size;
        uint32 distance;
        uint40 deliverBy;
        uint64 priceWeight;
        uint64 timeWeight;
        uint64 lateWeight;
        uint64 co2Weight;
    }

    /// @dev The latest weather at a centre. All fields are zero if there is none. Fits in one slot.
    /// @param time signed time of the reading, UTC milliseconds
    /// @param validUntil last second at which it admits a quote with a limit: an hour after the reading was signed or
    /// posted, whichever is earlier; UTC seconds
    /// @param wind cm/s
    /// @param visibility metres
    struct Weather {
        uint64 time;
        uint40 validUntil;
        uint16 wind;
        uint16 visibility;
    }

    /// @notice A carrier was added. Its id is never reused.
    event CarrierAdded(uint16 indexed carrier, address signer, string name);
    /// @notice The carrier's signer or name changed.
    /// @param signer zero if the carrier was removed
    event CarrierChanged(uint16 indexed carrier, address signer, string name);
    /// @notice A quote was stored.
    /// @param index its index in the lane; it replaces what was stored there
    event QuotePosted(
        address indexed consumer, uint16 indexed carrier, uint16 centre, uint32 indexed zone, uint256 index, Quote quote
    );
    /// @notice A parcel was assigned to a quote.
    /// @param id id of the order
    /// @param consumer the caller. Anyone may call with any parcel's id, so readers must check that the consumer is the
    /// parcel's contract.
    /// @param parcel number of the parcel
    /// @param score priceWeight * price + timeWeight * p50 + lateWeight * max(0, now + p90 - deliverBy)
    /// + co2Weight * grams, with the block's time as now
    /// @param index index of the quote in the lane
    /// @param capacityLeft parcels that the quote can still take
    event ShipmentAssigned(
        OrderId indexed id,
        address indexed consumer,
        uint16 indexed carrier,
        uint8 parcel,
        Mode mode,
        uint16 centre,
        uint32 zone,
        uint96 price,
        uint32 p50,
        uint32 p90,
        uint32 grams,
        uint256 score,
        uint256 index,
        uint16 capacityLeft
    );
    /// @notice The carrier did not fetch the parcel in time; the parcel is reassigned.
    event PickupMissed(OrderId indexed id, address indexed consumer, uint16 indexed carrier, uint8 parcel);
    /// @notice A parcel left its carrier before the hand-over. The capacity of the quote that it was assigned to was
    /// raised by one.
    /// @param consumer see `ShipmentAssigned`
    /// @param index index of the quote in the lane
    /// @param capacityLeft parcels that the quote can still take
    event CapacityReturned(
        OrderId indexed id,
        address indexed consumer,
        uint16 indexed carrier,
        uint8 parcel,
        Mode mode,
        uint16 centre,
        uint32 zone,
        uint256 index,
        uint16 capacityLeft
    );
    /// @notice New weather was stored for a centre. It applies to the quotes for this consumer. For the fields see
    /// `Weather`.
    event WeatherRecorded(
        address indexed consumer, uint16 indexed centre, uint64 time, uint40 validUntil, uint16 wind, uint16 visibility
    );

    /// @notice A carrier with this id exists already.
    error CarrierKnown(uint16 carrier);
    /// @notice There is no such carrier, it was removed, its id is 0 or above 16,383, or its signer is zero.
    error CarrierUnknown(uint16 carrier);
    /// @notice The quote's end is in the past.
    error QuoteExpired(uint40 validUntil);
    /// @notice The quote's end is more than 400 days ahead. Since only a quote with a later end replaces it, it could
    /// otherwise block its place for ever.
    error QuoteTooLong(uint40 validUntil, uint256 most);
    /// @notice The quote is not signed by the carrier's signer.
    error QuoteSigner(address found, address expected);
    /// @notice The quote does not end later than the one that it would replace.
    error QuoteReplayed(uint40 found, uint40 standing);
    /// @notice The consumer, centre, zone or mode is missing, the pick-up window is not between 1 and 168 hours, or p90
    /// is less than p50.
    error QuoteMalformed();
    /// @notice The lane has 16 quotes, none has expired, and no carrier of them was removed.
    error LaneFull(uint16 centre, uint32 zone);
    /// @notice Reason in `IOrders.ReadingIgnored`: weather with a later or equal time is known at the centre.
    error WeatherStale();

    /// @notice Adds a carrier. Owner only.
    /// @param carrier id, not 0
    /// @param signer key or contract that signs its quotes
    function addCarrier(uint16 carrier, address signer, string calldata name) external;

    /// @notice Changes a carrier's signer and name. Signer 0 removes the carrier: it can post no quotes, and its quotes
    /// stay stored but are not considered until it has a signer again. In a full lane they can be replaced. Parcels
    /// assigned to it stay assigned. Owner only.
    function setCarrier(uint16 carrier, address signer, string calldata name) external;

    /// @notice Stores a standing quote. The carrier signs it by key or contract (EIP-712, domain "Waybill Shipments",
    /// version "2"). It replaces the carrier's quote of the same mode in the lane. Anyone may submit it.
    function post(Quote calldata quote, bytes calldata signature) external;

    /// @notice Assigns a parcel to one of the quotes for the caller. The caller must store what is returned. A parcel
    /// whose carrier missed the pick-up is assigned to another carrier, and the quote that it leaves gets the capacity
    /// back, see `returnCapacity`. The caller must know that the pick-up was missed.
    /// @param from carrier that missed the pick-up; 0 if the parcel has none yet
    /// @param fromMode mode of its quote
    /// @param since time of the assignment to it, UTC seconds
    /// @return carrier carrier of the quote; 0, without any change, if no quote is admissible
    /// @return mode mode of the quote
    /// @return pickup pick-up window of the quote, in hours
    function assign(OrderId id, uint16 from, Mode fromMode, uint32 since, Parcel calldata parcel)
        external
        returns (uint16 carrier, Mode mode, uint8 pickup);

    /// @notice Raises by one the capacity of the caller's quote by this carrier and mode in this lane: a parcel ended
    /// before the hand-over. Does nothing if there is no such quote, or if it was posted after the assignment: that
    /// quote has lost no capacity. Never reverts.
    /// @param since time of the assignment, UTC seconds
    function returnCapacity(OrderId id, uint16 centre, uint32 zone, uint16 carrier, Mode mode, uint32 since) external;

    /// @notice Stores the weather at a centre for the caller's quotes, if it was measured later than what is stored.
    /// @param time when it was measured, UTC milliseconds
    /// @param wind cm/s
    /// @param visibility metres
    /// @return newer false, without any change, if `time` is not later than that of the stored weather
    function recordWeather(uint16 centre, uint64 time, uint16 wind, uint16 visibility) external returns (bool newer);

    /// @notice Returns a carrier.
    /// @return signer zero if it was removed
    /// @return known false if there never was such a carrier
    function carrier(uint16 id) external view returns (address signer, bool known, string memory name);
    /// @notice Returns the latest weather at a centre for a consumer.
    function weather(address consumer, uint16 centre) external view returns (Weather memory);
    /// @notice Returns all stored quotes of a lane, expired ones included.
    function lane(address consumer, uint16 centre, uint32 zone) external view returns (Quote[] memory);
}
