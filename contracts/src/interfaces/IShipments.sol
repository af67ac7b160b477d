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

/// Carriers and their standing quotes. A packed parcel goes to the admissible quote with the least score under the
/// merchant's public weights; anyone can recompute the choice.
interface IShipments {
    /// @param consumer the contract that may consume the quote
    /// @param price in the token's smallest unit
    /// @param transit seconds from dock to door
    /// @param maxWeight grams
    /// @param validUntil UTC seconds, at most 400 days ahead
    /// @param capacity parcels that may still be assigned
    struct Quote {
        address consumer;
        uint16 carrier;
        uint16 centre;
        uint32 zone;
        Mode mode;
        uint64 price;
        uint32 transit;
        uint32 maxWeight;
        uint40 validUntil;
        uint16 capacity;
    }

    event CarrierAdded(uint16 indexed carrier, address signer, string name);
    /// The carrier signs with another key or, when it is zero, no longer.
    event CarrierChanged(uint16 indexed carrier, address signer, string name);
    /// A quote stands at `index` of its lane (centre, zone), in place of any earlier quote of that carrier and mode.
    event QuotePosted(
        address indexed consumer, uint16 indexed carrier, uint16 centre, uint32 indexed zone, uint256 index, Quote quote
    );
    /// @param consumer who asked. Anyone may ask under any order's id: an order was assigned only if its own contract asked
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

    /// Posts a standing quote, signed by the carrier (EIP-712, domain "Waybill Shipments", version "1"). Anyone may carry it.
    function post(Quote calldata quote, bytes calldata signature) external;

    /// Assigns a parcel among the quotes made for the caller; returns carrier 0 when none is admissible.
    function assign(OrderId id, uint16 centre, uint32 zone, uint32 weight, uint16 priceWeight, uint16 timeWeight)
        external
        returns (uint16 carrier);

    function carrier(uint16 id) external view returns (address signer, string memory name);
    function lane(address consumer, uint16 centre, uint32 zone) external view returns (Quote[] memory);
}
