// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICentres} from "../src/interfaces/ICentres.sol";

/// Packs the stock of an item as events carry it. It adds where the contract shifts and masks.
function packStock(ICentres.Stock memory s) pure returns (bytes32) {
    uint256 word = uint256(s.onHand) + uint256(s.reserved) * 2 ** 42 + uint256(s.confirmed) * 2 ** 84;
    word += uint256(s.movements) * 2 ** 126 + uint256(s.agreed) * 2 ** 167 + uint256(s.movedAt) * 2 ** 208;
    return bytes32(word);
}

/// Reads the stock of an item from the word that events carry.
function unpackStock(bytes32 word) pure returns (ICentres.Stock memory s) {
    uint256 rest = uint256(word);
    (s.onHand, rest) = (uint64(rest % 2 ** 42), rest / 2 ** 42);
    (s.reserved, rest) = (uint64(rest % 2 ** 42), rest / 2 ** 42);
    (s.confirmed, rest) = (uint64(rest % 2 ** 42), rest / 2 ** 42);
    (s.movements, rest) = (uint64(rest % 2 ** 41), rest / 2 ** 41);
    (s.agreed, rest) = (uint64(rest % 2 ** 41), rest / 2 ** 41);
    s.movedAt = uint64(rest);
}
