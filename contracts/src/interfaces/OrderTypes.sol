// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {OrderIds} from "../OrderIds.sol";

/// @dev Id of an order or of a parcel. The order's id is the EIP-712 digest of its terms under this chain and contract
/// with the lowest byte cleared. It is also the id of the receipt token and the nonce of the shopper's payment
/// authorisation. A parcel's id has the number of the parcel in the lowest byte, so parcel 0 has the order's id.
type OrderId is bytes32;

using OrderIds for OrderId global;

/// @dev Status of a parcel. It only ever changes to a higher number, except that a parcel moves from Confirmed to
/// Placed in another centre if a count finds too few pieces.
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

/// @dev First byte of a reading. Names follow GS1 EPCIS business steps where one exists.
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
    Sensing,
    Weather
}

/// @dev Time after a deadline within which an act that was signed in time can still be posted, in seconds.
uint256 constant POSTING_TIME = 1 hours;
