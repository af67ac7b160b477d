// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, OrderId} from "./IOrders.sol";

/// @dev What anyone may do with a parcel when its time has come, by calling a function.
enum Due {
    None, // nothing; the parcel is closed
    Refund, // Claims.refund
    Reassign, // Orders.reassign, if a quote of another carrier is admissible
    Settle, // Claims.settle
    Decide // Claims.settle, which decides the dispute by the policy's default
}

/// @title IClaims
/// @notice What shopper, merchant, arbiter and anyone may do to a placed order without a device. A claim about a
/// delivered parcel has a window in which the shopper may dispute or return, an arbiter with a deadline, and a default
/// decision.
/// @dev Every claim ends by itself: when its time is over, anyone may call `settle`. Every order ends by itself: an
/// hour after its deadline anyone may call `refund`. In that hour acts that were signed in time can still be posted.
/// The functions whose names end in `Signed` do what the one without does for the signer. Anyone may call them.
interface IClaims {
    /// @dev Signature of a shopper or merchant, over an EIP-712 struct of `Actions` in the domain "Waybill Claims".
    /// @param deadline UTC seconds until which the signature is valid
    /// @param signature by key or contract (ERC-1271)
    struct Consent {
        address signer;
        uint256 deadline;
        bytes signature;
    }

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
        uint96 restocking;
        address arbiter;
        uint32 decideTime;
        uint16 defaultShare;
    }

    /// @notice A policy was published in full. It is emitted once for each policy.
    event PolicyShown(bytes32 indexed hash, Policy policy);
    /// @notice The shopper opened a dispute.
    /// @param decideBy UTC seconds until which the arbiter can decide
    /// @param evidence hash of the evidence that the shopper gives the arbiter
    event Disputed(OrderId indexed id, uint8 parcel, address indexed arbiter, uint256 decideBy, bytes32 evidence);
    /// @notice A dispute was decided, by the arbiter or by the default.
    /// @param by the arbiter, or the account that triggered the default decision
    /// @param toShopper amount for the shopper, smallest unit; the merchant gets the rest
    event Decided(OrderId indexed id, uint8 parcel, address indexed by, uint96 toShopper);
    /// @notice The shopper requested a return.
    /// @param returnBy UTC seconds until which the parcel must arrive
    event ReturnRequested(OrderId indexed id, uint8 parcel, uint256 returnBy);
    /// @notice The merchant withdrew an offer that was not placed; the order can never be placed.
    event OfferWithdrawn(OrderId indexed id, address indexed merchant);
    /// @notice A merchant paid the shopper back from its own account, after it had been paid.
    event GivenBack(OrderId indexed id, address indexed merchant, address token, uint96 amount);

    /// @notice The policy's hash is not the one in the terms.
    error PolicyMismatch(bytes32 found, bytes32 expected);
    /// @notice A period is longer than 90 days, or the default share is more than 10,000.
    error PolicyMalformed();
    /// @notice The caller or signer is not the shopper.
    error NotShopper(address found, address expected);
    /// @notice The caller or signer is not the merchant.
    error NotMerchant(address found, address expected);
    /// @notice The caller or signer is neither the shopper nor the merchant.
    error NotParty(address found);
    /// @notice The signature is not the signer's, or it is for other arguments.
    error NotSigned(address signer);
    /// @notice The signature was valid until `deadline`, UTC seconds.
    error ConsentExpired(uint256 deadline);
    /// @notice The parcel can still be delivered; refunds are possible after `until`, UTC seconds.
    error DeadlineAhead(uint256 until);
    /// @notice The caller is not the policy's arbiter.
    error NotArbiter(address found, address expected);
    /// @notice The policy does not allow returns.
    error NotReturnable(OrderId id);
    /// @notice The period has not ended yet; it ends after `until`, UTC seconds.
    error WindowOpen(uint256 until);
    /// @notice The period ended at `until`, UTC seconds.
    error WindowClosed(uint256 until);
    /// @notice The amount is more than what the escrow has paid out for the merchant, or more than the price.
    error AmountTooLarge(uint256 found, uint256 most);

    /// @notice Publishes a policy in an event and records its hash, so that orders with it can be placed and anyone
    /// can look it up. Anyone may call. If it was shown before, nothing changes.
    function show(Policy calldata policy) external;

    /// @notice Closes a parcel and refunds the shopper. The shopper may call until it is packed, the merchant until it
    /// is closed.
    function cancel(IOrders.Terms calldata terms, uint8 parcel) external;
    /// @notice Refunds a part of the price while the escrow holds it. Merchant only.
    /// @param amount smallest unit
    function refundPart(IOrders.Terms calldata terms, uint96 amount) external;
    /// @notice Withdraws an offer that was not placed. Merchant of the terms only.
    function withdrawOffer(IOrders.Terms calldata terms) external;
    /// @notice Accepts a parcel that has departed, as a delivery by the vehicle would. It opens the claims window;
    /// without a claims policy the merchant is paid at once. Shopper only.
    function accept(IOrders.Terms calldata terms, uint8 parcel) external;
    /// @notice Opens a dispute about a delivered parcel. Shopper only, within the window.
    /// @param evidence hash of the evidence
    function dispute(IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy, bytes32 evidence) external;
    /// @notice Requests to send a delivered parcel back. It is returned when a dock of its centre signs that it
    /// arrived. Shopper only, within the window.
    function requestReturn(IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy) external;
    /// @notice Pays the shopper from the merchant's allowance, or in ether. In total at most what the escrow has paid
    /// out for the merchant. Merchant only.
    /// @param amount smallest unit
    function giveBack(IOrders.Terms calldata terms, uint96 amount) external payable;

    /// @notice `cancel` for the signer of
    /// `Cancel(address signer,bytes32 order,uint8 parcel,uint256 deadline)`.
    function cancelSigned(IOrders.Terms calldata terms, uint8 parcel, Consent calldata by) external;
    /// @notice `refundPart` for the signer of
    /// `RefundPart(address signer,bytes32 order,uint96 amount,uint96 refunded,uint256 deadline)`; `refunded` is what
    /// the order's book has as refunded before the call.
    function refundPartSigned(IOrders.Terms calldata terms, uint96 amount, Consent calldata by) external;
    /// @notice `withdrawOffer` for the signer of
    /// `WithdrawOffer(address signer,bytes32 order,uint256 deadline)`.
    function withdrawOfferSigned(IOrders.Terms calldata terms, Consent calldata by) external;
    /// @notice `accept` for the signer of
    /// `AcceptDelivery(address signer,bytes32 order,uint8 parcel,uint256 since,string effect,uint256 deadline)`.
    /// `since` is the parcel's present one. `effect` is "The merchant is paid at once." without a claims policy,
    /// otherwise "The time for a dispute or a return begins."
    function acceptSigned(IOrders.Terms calldata terms, uint8 parcel, Consent calldata by) external;
    /// @notice `dispute` for the signer of
    /// `Dispute(address signer,bytes32 order,uint8 parcel,bytes32 evidence,uint256 deadline)`.
    function disputeSigned(
        IOrders.Terms calldata terms,
        uint8 parcel,
        Policy calldata policy,
        bytes32 evidence,
        Consent calldata by
    ) external;
    /// @notice `requestReturn` for the signer of
    /// `RequestReturn(address signer,bytes32 order,uint8 parcel,uint256 deadline)`.
    function requestReturnSigned(
        IOrders.Terms calldata terms,
        uint8 parcel,
        Policy calldata policy,
        Consent calldata by
    ) external;

    /// @notice Decides a dispute. Arbiter only, within the policy's time.
    /// @param toShopper amount for the shopper, smallest unit; at most the price. If the escrow holds less by now, the
    /// shopper gets what it holds.
    function decide(IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy, uint96 toShopper) external;
    /// @notice Settles a parcel whose period is over. The merchant is paid after the window, or if a return has not
    /// arrived an hour after its time. If the arbiter did not decide, the default decision applies. Anyone may call.
    function settle(IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy) external;
    /// @notice Refunds the shopper if the parcel is not packed an hour after `packBy`, or not delivered an hour after
    /// `deliverBy`. Anyone may call.
    function refund(IOrders.Terms calldata terms, uint8 parcel) external;

    /// @notice Returns what anyone may do next with a parcel. Reverts if the parcel or its policy is another.
    /// @return what `Due.None` if the parcel is closed
    /// @return time the first second at which the call succeeds, UTC; it may be in the past; 0 if there is none
    function dueAt(IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy)
        external
        view
        returns (Due what, uint256 time);
    /// @notice Returns whether the policy with this hash was shown.
    function isShown(bytes32 hash) external view returns (bool);
    /// @notice EIP-712 struct hash of a policy.
    function hash(Policy calldata policy) external pure returns (bytes32);
    /// @notice Amount that the merchant keeps of a parcel under return, smallest unit.
    function restocking(OrderId parcel) external view returns (uint96);
    /// @notice Amount given back so far, smallest unit.
    function givenBack(OrderId id) external view returns (uint96);
}
