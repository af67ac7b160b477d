// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {OrderId} from "./interfaces/OrderTypes.sol";

/// @title OrderIds
/// @notice Converts between ids of orders and of parcels. The lowest byte of an id is the number of the parcel; in the
/// id of an order it is zero.
library OrderIds {
    uint256 private constant PARCEL_MASK = 0xff;

    /// @notice Returns the id of the order that a parcel belongs to.
    function order(OrderId id) internal pure returns (OrderId) {
        return OrderId.wrap(bytes32(uint256(OrderId.unwrap(id)) & ~PARCEL_MASK));
    }

    /// @notice Returns the number of a parcel within its order, from 0.
    function parcel(OrderId id) internal pure returns (uint8) {
        return uint8(uint256(OrderId.unwrap(id)));
    }

    /// @notice Returns the argument `place` of events, see `IOrders.OrderAdvanced`.
    /// @param position journal position of a reading: the epoch in bits 64 to 95, the sequence number in bits 0 to 63
    function withPosition(OrderId id, uint256 position) internal pure returns (uint256) {
        return uint256(OrderId.unwrap(id)) << 248 | uint96(position);
    }

    /// @notice Returns the id of parcel `k` of the order with this id.
    function withParcel(OrderId id, uint256 k) internal pure returns (OrderId) {
        return OrderId.wrap(OrderId.unwrap(id) | bytes32(k));
    }
}
