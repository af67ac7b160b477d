// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders} from "./interfaces/IOrders.sol";

/// An order's book, as `IOrders.Book` lies in its slot: from the low end captured 64, refunded 64, parcels 8, open 8, lines 64.
type Tally is uint256;

using Tallies for Tally global;

/// @title Tallies
/// @notice Reads and changes an order's book without a struct in memory.
library Tallies {
    uint256 private constant REFUNDED = 64;
    uint256 private constant PARCELS = 128;
    uint256 private constant OPEN = 136;
    uint256 private constant LINES = 144;

    /// @notice The same with one more parcel.
    function and(Tally t, uint256 lines_) internal pure returns (Tally) {
        uint256 word = Tally.unwrap(t) | uint256(uint8(lines_)) << LINES + 8 * parcels(t);
        return Tally.wrap(word + (1 << PARCELS) + (1 << OPEN));
    }

    /// @notice After a payment to each; `ends` when it is a parcel's last. All payments together are no more than the price, which fits.
    function paid(Tally t, uint256 toShopper, uint256 toMerchant, bool ends) internal pure returns (Tally) {
        uint256 word = Tally.unwrap(t) + toMerchant + (toShopper << REFUNDED);
        if (ends && open(t) != 0) word -= 1 << OPEN;
        return Tally.wrap(word);
    }

    /// @notice What neither the merchant nor the shopper has got yet; never negative, as each payment is at most what was left.
    function left(Tally t, uint256 price) internal pure returns (uint256) {
        return price - captured(t) - refunded(t);
    }

    function captured(Tally t) internal pure returns (uint64) {
        return uint64(Tally.unwrap(t));
    }

    function refunded(Tally t) internal pure returns (uint64) {
        return uint64(Tally.unwrap(t) >> REFUNDED);
    }

    function parcels(Tally t) internal pure returns (uint8) {
        return uint8(Tally.unwrap(t) >> PARCELS);
    }

    function open(Tally t) internal pure returns (uint8) {
        return uint8(Tally.unwrap(t) >> OPEN);
    }

    /// @notice Lines of parcel number `i`, bit j: line j.
    function lines(Tally t, uint256 i) internal pure returns (uint256) {
        return uint8(Tally.unwrap(t) >> LINES + 8 * i);
    }

    function unpacked(Tally t) internal pure returns (IOrders.Book memory) {
        return IOrders.Book({
            captured: captured(t),
            refunded: refunded(t),
            parcels: parcels(t),
            open: open(t),
            lines: uint64(Tally.unwrap(t) >> LINES)
        });
    }
}
