// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Vault} from "./Escrow.sol";
import {ICentres} from "./interfaces/ICentres.sol";
import {IOrders, OrderId} from "./interfaces/IOrders.sol";
import {State, States} from "./State.sol";
import {StockCalls} from "./StockCalls.sol";
import {TermsLib} from "./TermsLib.sol";

/// @title Placing
/// @notice Reserves the stock of a new order and stores its parcels.
library Placing {
    /// @dev Bits per parcel in `split`, which `ICentres.reserve` returns.
    uint256 private constant PARCEL_BITS = 24;

    /// @notice Reserves stock, stores the order's parcels and emits `OrderPlaced`. The caller has validated the terms
    /// and checked who agreed to them.
    /// @param lines `terms.lines`, passed in because locating them costs gas
    function open(
        Vault storage vault,
        ICentres centres,
        OrderId id,
        IOrders.Terms calldata terms,
        IOrders.Line[] calldata lines
    ) internal {
        (uint16 centre, uint256 split) = StockCalls.reserve(centres, terms, lines);

        State state = States.placed(TermsLib.shopper(terms), centre);
        if (split != 0) state = _storeParcels(vault, id, state, split);
        vault.parcels[id] = state;

        _emitPlaced(id, centre | split, terms, lines);
    }

    /// @dev Stores the parcels after the first and the order's book. Only the first parcel has the shopper in its slot,
    /// because that slot is also the receipt.
    /// @return state of the first parcel
    function _storeParcels(Vault storage vault, OrderId id, State first, uint256 split) private returns (State) {
        IOrders.Book memory book;
        for (uint8 i; split != 0; split >>= PARCEL_BITS) {
            if (i != 0) vault.parcels[id.withParcel(i)] = States.placed(address(0), uint16(split)).withBook();
            book.lines |= uint24(uint256(uint8(split >> 16)) << 8 * i);
            ++i;
            (book.parcels, book.open) = (i, i);
        }
        vault.books[id] = book;
        return first.withBook();
    }

    /// @dev Emits `OrderPlaced`. The terms are copied from calldata without decoding: first the fields of fixed size,
    /// then the lines, whose calldata position the caller chooses.
    function _emitPlaced(OrderId id, uint256 parcels, IOrders.Terms calldata terms, IOrders.Line[] calldata lines)
        private
    {
        bytes32 topic = IOrders.OrderPlaced.selector;
        uint256 data;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            data := mload(0x40)
            mstore(data, parcels)
            mstore(add(data, 0x20), 0x40)
        }
        uint256 end = TermsLib.copy(terms, lines, data + 0x40);
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            log4(data, sub(end, data), topic, id, calldataload(add(terms, 0x20)), calldataload(terms))
        }
    }
}
