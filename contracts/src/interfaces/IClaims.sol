// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, OrderId} from "./IOrders.sol";

/// What happens after delivery when the terms allow for it: a window in which the shopper may dispute or return, an arbiter with a
/// deadline, a default when the arbiter is silent. Every road ends, with nobody's permission needed.
interface IClaims {
    /// Its EIP-712 struct hash stands in the terms; it is shown in full when it is needed.
    /// @param window seconds after delivery within which the shopper may claim; the merchant is paid after it; at most 90 days
    /// @param returnable whether the shopper may send the parcel back within the window
    /// @param returnTime seconds the parcel may take to come back; after it the merchant is paid; at most 90 days
    /// @param restocking amount the merchant keeps of a returned parcel, smallest unit
    /// @param arbiter who decides disputes; zero: the default applies at once
    /// @param decideTime seconds the arbiter has; at most 90 days
    /// @param defaultShare what the shopper gets when the arbiter is silent, in 1/10,000 of what the escrow holds of the parcel
    struct Policy {
        uint32 window;
        bool returnable;
        uint32 returnTime;
        uint64 restocking;
        address arbiter;
        uint32 decideTime;
        uint16 defaultShare;
    }

    event PolicyShown(bytes32 indexed hash, Policy policy);
    /// @param evidence hash of what the shopper shows the arbiter
    event Disputed(OrderId indexed id, uint8 parcel, address indexed arbiter, uint256 decideBy, bytes32 evidence);
    event Decided(OrderId indexed id, uint8 parcel, address indexed by, uint128 toShopper);
    event ReturnRequested(OrderId indexed id, uint8 parcel, uint256 returnBy);
    /// A merchant paid back out of its own pocket after it had been paid.
    event GivenBack(OrderId indexed id, address indexed merchant, address token, uint128 amount);

    error PolicyMismatch(bytes32 found, bytes32 expected);
    error PolicyMalformed();
    error NotShopper(address found, address expected);
    error NotMerchant(address found, address expected);
    error NotArbiter(address found, address expected);
    error NotReturnable(OrderId id);
    error WindowOpen(uint256 until);
    error WindowClosed(uint256 until);
    error AmountTooLarge(uint256 found, uint256 most);

    /// Shows a policy, so that strangers can read it. Anyone may call.
    function show(Policy calldata policy) external;
    /// Opens a dispute about a delivered parcel. The shopper only, within the window.
    function dispute(IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy, bytes32 evidence) external;
    /// Divides what the escrow holds of the parcel. The arbiter only, in time.
    function decide(IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy, uint128 toShopper) external;
    /// Asks to send a delivered parcel back. The shopper only, within the window. A dock of the centre then signs that it came.
    function requestReturn(IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy) external;
    /// Pays out when the time has come: the merchant after the window or after a return that never came, by the default after an arbiter's
    /// silence. A delivered parcel whose policy nobody can show goes to the merchant after 180 days. Anyone may call.
    function settle(IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy) external;
    /// Pays back from the merchant's own allowance, or in ether, what the escrow has paid the merchant, at most that in all. The merchant only.
    function giveBack(IOrders.Terms calldata terms, uint128 amount) external payable;

    function hash(Policy calldata policy) external pure returns (bytes32);
    /// What the merchant keeps of a parcel that the shopper is sending back.
    function restocking(OrderId parcel) external view returns (uint64);
    /// Given back so far.
    function givenBack(OrderId id) external view returns (uint128);
}
