// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders} from "./interfaces/IOrders.sol";

/// @dev `IOrders.Book` in one slot. From the low end: captured 96 bits, refunded 96, parcels 8, open 8, lines 24.
type PackedBook is uint256;

using PackedBooks for PackedBook global;

/// @title PackedBooks
/// @notice Reads and updates an order's book without copying it to memory.
library PackedBooks {
    uint256 private constant REFUNDED = 96;
    uint256 private constant PARCELS = 192;
    uint256 private constant OPEN = 200;
    uint256 private constant LINES = 208;

    /// @notice Adds a parcel with the lines of the mask `lines_`, bit i: line i.
    function withParcel(PackedBook t, uint256 lines_) internal pure returns (PackedBook) {
        uint256 word = PackedBook.unwrap(t) | uint256(uint8(lines_)) << LINES + 8 * parcels(t);
        return PackedBook.wrap(word + (1 << PARCELS) + (1 << OPEN));
    }

    /// @notice Adds a payment to each party. `ends` is true if the payment closes a parcel.
    /// @dev No overflow: all payments together are at most the price.
    function withPayment(PackedBook t, uint256 toShopper, uint256 toMerchant, bool ends)
        internal
        pure
        returns (PackedBook)
    {
        uint256 word = PackedBook.unwrap(t) + toMerchant + (toShopper << REFUNDED);
        if (ends && open(t) != 0) word -= 1 << OPEN;
        return PackedBook.wrap(word);
    }

    /// @notice Part of the price that has been paid neither to the merchant nor to the shopper.
    /// @dev No underflow: each payment is at most what remained before it.
    function remaining(PackedBook t, uint256 price) internal pure returns (uint256) {
        return price - captured(t) - refunded(t);
    }

    function captured(PackedBook t) internal pure returns (uint96) {
        return uint96(PackedBook.unwrap(t));
    }

    function refunded(PackedBook t) internal pure returns (uint96) {
        return uint96(PackedBook.unwrap(t) >> REFUNDED);
    }

    function parcels(PackedBook t) internal pure returns (uint8) {
        return uint8(PackedBook.unwrap(t) >> PARCELS);
    }

    function open(PackedBook t) internal pure returns (uint8) {
        return uint8(PackedBook.unwrap(t) >> OPEN);
    }

    /// @notice Mask of the lines of parcel number `i`, bit j: line j.
    function lines(PackedBook t, uint256 i) internal pure returns (uint256) {
        return uint8(PackedBook.unwrap(t) >> LINES + 8 * i);
    }

    function unpack(PackedBook t) internal pure returns (IOrders.Book memory) {
        return IOrders.Book({
            captured: captured(t),
            refunded: refunded(t),
            parcels: parcels(t),
            open: open(t),
            lines: uint24(PackedBook.unwrap(t) >> LINES)
        });
    }
}
