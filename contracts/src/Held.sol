// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// What a centre holds of an item, as `ICentres.Stock` lies in its slot: from the low end onHand, reserved, movements and
/// agreed, 64 bits each. One word, for placing an order reads and writes it for every line.
type Held is uint256;

using {onHand, reserved, movements, agreed, free, moved, withReserved} for Held global;

/// @dev Pieces in the centre.
function onHand(Held held) pure returns (uint64) {
    return uint64(Held.unwrap(held));
}

/// @dev Pieces of these that belong to open orders.
function reserved(Held held) pure returns (uint64) {
    return uint64(Held.unwrap(held) >> 64);
}

/// @dev How many movements there have been.
function movements(Held held) pure returns (uint64) {
    return uint64(Held.unwrap(held) >> 128);
}

/// @dev Number of the last movement after which a shelf's count agreed.
function agreed(Held held) pure returns (uint64) {
    return uint64(Held.unwrap(held) >> 192);
}

/// @dev Pieces that can still be sold. After a count found too few there may be less on hand than reserved.
function free(Held held) pure returns (uint64) {
    (uint64 has, uint64 gone) = (onHand(held), reserved(held));
    unchecked {
        return has > gone ? has - gone : 0;
    }
}

/// @dev The same after one more movement.
function moved(Held held, uint64 onHand_, uint64 reserved_) pure returns (Held) {
    return pack(onHand_, reserved_, movements(held) + 1, agreed(held));
}

/// @dev The same after `quantity` of its free pieces were reserved: one addition to two of its parts, neither of which can run over.
function withReserved(Held held, uint64 quantity) pure returns (Held) {
    unchecked {
        return Held.wrap(Held.unwrap(held) + (uint256(quantity) << 64) + (1 << 128));
    }
}

/// @dev From its parts.
function pack(uint64 onHand_, uint64 reserved_, uint64 movements_, uint64 agreed_) pure returns (Held) {
    return Held.wrap(uint256(onHand_) | uint256(reserved_) << 64 | uint256(movements_) << 128 | uint256(agreed_) << 192);
}
