// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, OrderId} from "./IOrders.sol";

/// @title IClaims
/// @notice Claims about delivered parcels: a window in which the shopper may dispute or return, an arbiter with a
/// deadline, and a default decision.
/// @dev Every claim ends by itself: when its time is over, anyone may call `settle`.
interface IClaims {
    /// @dev Rules for claims. The terms contain its EIP-712 struct hash; callers pass the whole policy when it is
    /// needed.
    /// @param window seconds after delivery in which the shopper may claim; after it the merchant is paid; at most 90
    /// days
    /// @param returnable true if the shopper may send the parcel back within the window
    /// @param returnTime seconds within which a returned parcel must arrive; after it the merchant is paid; at most 90
    /// days
    /// @param restocking amount that the merchant keeps of a returned parcel, smallest unit
    /// @param arbiter account that decides disputes; zero if the default decision applies at once
    /// @param decideTime seconds that the arbiter has; at most 90 days
    /// @param defaultShare shopper's share if the arbiter does not decide, in 1/10,000 of what the escrow holds of the
    /// parcel
    struct Policy {
        uint32 window;
        bool returnable;
        uint32 returnTime;
        uint64 restocking;
        address arbiter;
        uint32 decideTime;
        uint16 defaultShare;
    }

    /// @notice A policy was published in full.
    event PolicyShown(bytes32 indexed hash, Policy policy);
    /// @notice The shopper opened a dispute.
    /// @param decideBy UTC seconds until which the arbiter can decide
    /// @param evidence hash of the evidence that the shopper gives the arbiter
    event Disputed(OrderId indexed id, uint8 parcel, address indexed arbiter, uint256 decideBy, bytes32 evidence);
    /// @notice A dispute was decided, by the arbiter or by the default.
    /// @param by the arbiter, or the account that triggered the default decision
    /// @param toShopper amount for the shopper, smallest unit; the merchant gets the rest
    event Decided(OrderId indexed id, uint8 parcel, address indexed by, uint128 toShopper);
    /// @notice The shopper requested a return.
    /// @param returnBy UTC seconds until which the parcel must arrive
    event ReturnRequested(OrderId indexed id, uint8 parcel, uint256 returnBy);
    /// @notice A merchant paid the shopper back from its own account, after it had been paid.
    event GivenBack(OrderId indexed id, address indexed merchant, address token, uint128 amount);

    /// @notice The policy's hash is not the one in the terms.
    error PolicyMismatch(bytes32 found, bytes32 expected);
    /// @notice A period is longer than 90 days, or the default share is more than 10,000.
    error PolicyMalformed();
    /// @notice The caller is not the shopper.
    error NotShopper(address found, address expected);
    /// @notice The caller is not the merchant.
    error NotMerchant(address found, address expected);
    /// @notice The caller is not the policy's arbiter.
    error NotArbiter(address found, address expected);
    /// @notice The policy does not allow returns.
    error NotReturnable(OrderId id);
    /// @notice The period has not ended yet; it ends after `until`, UTC seconds.
    error WindowOpen(uint256 until);
    /// @notice The period ended at `until`, UTC seconds.
    error WindowClosed(uint256 until);
    /// @notice More would be given back than the escrow has paid out for the merchant.
    error AmountTooLarge(uint256 found, uint256 most);

    /// @notice Publishes a policy in an event, so that anyone can look it up by its hash. Anyone may call.
    function show(Policy calldata policy) external;
    /// @notice Opens a dispute about a delivered parcel. Shopper only, within the window.
    /// @param evidence hash of the evidence
    function dispute(IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy, bytes32 evidence) external;
    /// @notice Decides a dispute. Arbiter only, within the policy's time.
    /// @param toShopper amount for the shopper, smallest unit; at most the price. If the escrow holds less by now, the
    /// shopper gets what it holds.
    function decide(IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy, uint128 toShopper) external;
    /// @notice Requests to send a delivered parcel back. It is returned when a dock of its centre signs that it
    /// arrived. Shopper only, within the window.
    function requestReturn(IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy) external;
    /// @notice Settles a parcel whose period is over. The merchant is paid after the window, or if a return did not
    /// arrive in time. If the arbiter did not decide, the default decision applies. A delivered parcel is settled
    /// without its policy after 180 days. Anyone may call.
    function settle(IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy) external;
    /// @notice Pays the shopper from the merchant's allowance, or in ether. In total at most what the escrow has paid
    /// out for the merchant. Merchant only.
    /// @param amount smallest unit
    function giveBack(IOrders.Terms calldata terms, uint128 amount) external payable;

    /// @notice EIP-712 struct hash of a policy.
    function hash(Policy calldata policy) external pure returns (bytes32);
    /// @notice Amount that the merchant keeps of a parcel under return, smallest unit.
    function restocking(OrderId parcel) external view returns (uint64);
    /// @notice Amount given back so far, smallest unit.
    function givenBack(OrderId id) external view returns (uint128);
}
