// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICentres} from "./interfaces/ICentres.sol";

/// @dev `ICentres.Stock` in one slot. From the low end: onHand, reserved, confirmed 42 bits each, movements, agreed 41
/// bits each, movedAt 48 bits. Placing an order reads and writes one such slot per line.
type PackedStock is uint256;

using PackedStocks for PackedStock global;

/// @title PackedStocks
/// @notice Reads and updates the stock of an item without copying it to memory.
library PackedStocks {
    uint256 private constant RESERVED = 42;
    uint256 private constant CONFIRMED = 84;
    uint256 private constant MOVEMENTS = 126;
    uint256 private constant AGREED = 167;
    uint256 private constant MOVED_AT = 208;
    uint256 private constant PIECES = (1 << 42) - 1;
    uint256 private constant NUMBERS = (1 << 41) - 1;

    function onHand(PackedStock s) internal pure returns (uint64) {
        return uint64(PackedStock.unwrap(s) & PIECES);
    }

    function reserved(PackedStock s) internal pure returns (uint64) {
        return uint64(PackedStock.unwrap(s) >> RESERVED & PIECES);
    }

    function confirmed(PackedStock s) internal pure returns (uint64) {
        return uint64(PackedStock.unwrap(s) >> CONFIRMED & PIECES);
    }

    function movements(PackedStock s) internal pure returns (uint64) {
        return uint64(PackedStock.unwrap(s) >> MOVEMENTS & NUMBERS);
    }

    function agreed(PackedStock s) internal pure returns (uint64) {
        return uint64(PackedStock.unwrap(s) >> AGREED & NUMBERS);
    }

    function movedAt(PackedStock s) internal pure returns (uint64) {
        return uint64(PackedStock.unwrap(s) >> MOVED_AT);
    }

    /// @notice Pieces that can still be reserved. After a count that found too few, fewer pieces may be on hand than
    /// are reserved.
    function available(PackedStock s) internal pure returns (uint64) {
        (uint64 present, uint64 promised) = (onHand(s), reserved(s));
        unchecked {
            return present > promised ? present - promised : 0;
        }
    }

    /// @notice Counts one more movement.
    function afterMovement(PackedStock s) internal pure returns (PackedStock) {
        unchecked {
            return PackedStock.wrap(PackedStock.unwrap(s) + (1 << MOVEMENTS));
        }
    }

    /// @notice Returns the stock after a movement that reserves `quantity` of the available pieces.
    /// @dev No overflow: `reserved` becomes at most `onHand`.
    function withReserved(PackedStock s, uint64 quantity) internal pure returns (PackedStock) {
        unchecked {
            return PackedStock.wrap(PackedStock.unwrap(s) + (uint256(quantity) << RESERVED) + (1 << MOVEMENTS));
        }
    }

    /// @notice Ends the reservation of `quantity` pieces, of which `ofConfirmed` were confirmed. Reverts if fewer were
    /// reserved or confirmed.
    function withoutReserved(PackedStock s, uint64 quantity, uint64 ofConfirmed) internal pure returns (PackedStock) {
        uint64 left = reserved(s) - quantity;
        uint64 leftConfirmed = confirmed(s) - ofConfirmed;
        uint256 word = PackedStock.unwrap(s) & ~(PIECES << RESERVED | PIECES << CONFIRMED);
        return PackedStock.wrap(word | uint256(left) << RESERVED | uint256(leftConfirmed) << CONFIRMED);
    }

    /// @notice Confirms `quantity` of the reserved pieces.
    /// @dev No overflow: the lines that are confirmed are reserved, each once.
    function withConfirmed(PackedStock s, uint64 quantity) internal pure returns (PackedStock) {
        unchecked {
            return PackedStock.wrap(PackedStock.unwrap(s) + (uint256(quantity) << CONFIRMED));
        }
    }

    /// @notice Sets the pieces on hand; at most 2^42 - 1, as every higher number is stored as this one.
    function withOnHand(PackedStock s, uint256 pieces) internal pure returns (PackedStock) {
        return PackedStock.wrap(PackedStock.unwrap(s) & ~PIECES | (pieces < PIECES ? pieces : PIECES));
    }

    /// @notice Marks that a count agreed after the last movement.
    function withAgreed(PackedStock s) internal pure returns (PackedStock) {
        return PackedStock.wrap(PackedStock.unwrap(s) & ~(NUMBERS << AGREED) | uint256(movements(s)) << AGREED);
    }

    /// @notice Sets the time of the last physical movement to `time`, unless it is later already.
    /// @param time UTC milliseconds; Journals accepts no time that needs more than 48 bits
    function withMovedAt(PackedStock s, uint64 time) internal pure returns (PackedStock) {
        if (time <= movedAt(s)) return s;
        return PackedStock.wrap(PackedStock.unwrap(s) & ((1 << MOVED_AT) - 1) | uint256(time) << MOVED_AT);
    }

    function unpack(PackedStock s) internal pure returns (ICentres.Stock memory) {
        return ICentres.Stock({
            onHand: onHand(s),
            reserved: reserved(s),
            confirmed: confirmed(s),
            movements: movements(s),
            agreed: agreed(s),
            movedAt: movedAt(s)
        });
    }
}
