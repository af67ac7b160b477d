// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Due, IClaims} from "./interfaces/IClaims.sol";
import {IOrders, POSTING_TIME, Status} from "./interfaces/IOrders.sol";
import {LONGEST_PICKUP} from "./interfaces/IShipments.sol";

/// @title Deadlines
/// @notice Times after which anyone may end a parcel, or give it to another carrier. All are in UTC seconds.
library Deadlines {
    /// @notice Last second at which an act that delivers the parcel can be posted, or one that packs it if it is not
    /// packed.
    function ofDelivery(Status status, IOrders.Terms calldata terms) internal pure returns (uint256) {
        return (status < Status.Packed ? terms.packBy : terms.deliverBy) + POSTING_TIME;
    }

    /// @notice Last second of the claim's period; 0 if the parcel is under no claim. A return signed in time can be
    /// posted for another hour.
    function ofClaim(Status status, uint256 since, IClaims.Policy calldata policy) internal pure returns (uint256) {
        if (status == Status.Delivered) return since + policy.window;
        if (status == Status.Disputed) return since + policy.decideTime;
        return status == Status.Returning ? since + policy.returnTime + POSTING_TIME : 0;
    }

    /// @notice Last second at which an assigned parcel cannot be given to another carrier.
    function ofPickup(IOrders.Order memory parcel) internal pure returns (uint256) {
        uint256 window = parcel.vehicleSigned ? LONGEST_PICKUP : uint256(parcel.pickup);
        return parcel.since + window * 1 hours + POSTING_TIME - 1;
    }

    /// @notice What anyone may do next with the parcel, and from when on. See `IClaims.dueAt`.
    function next(IOrders.Order memory parcel, IOrders.Terms calldata terms, IClaims.Policy calldata policy)
        internal
        view
        returns (Due what, uint256 time)
    {
        if (parcel.status >= Status.Settled) return (Due.None, 0);
        if (parcel.status >= Status.Delivered) {
            what = parcel.status == Status.Disputed ? Due.Decide : Due.Settle;
            return (what, ofClaim(parcel.status, parcel.since, policy) + 1);
        }
        (what, time) = (Due.Refund, ofDelivery(parcel.status, terms) + 1);
        if (parcel.status == Status.Assigned && block.timestamp < time) {
            uint256 reassignAt = ofPickup(parcel) + 1;
            if (reassignAt < time) return (Due.Reassign, reassignAt);
        }
    }
}
