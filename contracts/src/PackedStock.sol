// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @dev `ICentres.Stock` in one slot. From the low end: onHand, reserved, movements and agreed, 64 bits each. Placing
/// an order reads and writes one such slot per line.
type PackedStock is uint256;

using {onHand, reserved, movements, agreed, available, afterMovement, withReserved} for PackedStock global;

/// @dev Pieces in the centre.
function onHand(PackedStock packed) pure returns (uint64) {
    return uint64(PackedStock.unwrap(packed));
}

/// @dev Pieces that are reserved for open orders.
function reserved(PackedStock packed) pure returns (uint64) {
    return uint64(PackedStock.unwrap(packed) >> 64);
}

/// @dev Number of movements so far.
function movements(PackedStock packed) pure returns (uint64) {
    return uint64(PackedStock.unwrap(packed) >> 128);
}

/// @dev Number of the last movement after which a count agreed with the ledger.
function agreed(PackedStock packed) pure returns (uint64) {
    return uint64(PackedStock.unwrap(packed) >> 192);
}

/// @dev Pieces that can still be reserved. After a count that found too few, fewer pieces may be on hand than are
/// reserved.
function available(PackedStock packed) pure returns (uint64) {
    (uint64 onHand_, uint64 reserved_) = (onHand(packed), reserved(packed));
    unchecked {
        return onHand_ > reserved_ ? onHand_ - reserved_ : 0;
    }
}

/// @dev Returns the stock after one more movement, with new counts.
function afterMovement(PackedStock packed, uint64 onHand_, uint64 reserved_) pure returns (PackedStock) {
    return packStock(onHand_, reserved_, movements(packed) + 1, agreed(packed));
}

/// @dev Returns the stock after a movement that reserves `quantity` of the available pieces. No overflow: `reserved` is
/// at most `onHand`.
function withReserved(PackedStock packed, uint64 quantity) pure returns (PackedStock) {
    unchecked {
        return PackedStock.wrap(PackedStock.unwrap(packed) + (uint256(quantity) << 64) + (1 << 128));
    }
}

/// @dev Packs the four counts.
function packStock(uint64 onHand_, uint64 reserved_, uint64 movements_, uint64 agreed_) pure returns (PackedStock) {
    return PackedStock.wrap(
        uint256(onHand_) | uint256(reserved_) << 64 | uint256(movements_) << 128 | uint256(agreed_) << 192
    );
}
