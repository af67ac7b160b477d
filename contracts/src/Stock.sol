// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Held, pack} from "./Held.sol";
import {IOrders, OrderId} from "./interfaces/IOrders.sol";
import {ICentres, Move} from "./interfaces/ICentres.sol";

/// @title Stock
/// @notice What the centres hold: the fold of its movements. Who may move it is for `Centres` to say.
abstract contract Stock is ICentres {
    OrderId private constant NO_ORDER = OrderId.wrap(0);
    address private constant NO_DEVICE = address(0);
    /// Pieces of an item that a centre can hold: room is left for all that is picked to come back.
    uint256 private constant MAX_ON_HAND = uint64(type(int64).max);

    mapping(uint16 centre => mapping(uint64 gtin => Held held)) private _stock;

    /// @inheritdoc ICentres
    function stock(uint16 id, uint64 gtin) external view returns (Stock memory) {
        Held held = _stock[id][gtin];
        return Stock(held.onHand(), held.reserved(), held.movements(), held.agreed());
    }

    /// Whether the centre has all lines of `mask` unreserved.
    function _holds(uint16 id, IOrders.Line[] calldata lines, uint256 mask) internal view returns (bool) {
        mapping(uint64 gtin => Held held) storage shelf = _stock[id];
        unchecked {
            for (uint256 i; i < lines.length; ++i) {
                (uint64 gtin, uint64 quantity) = _line(lines, i);
                if (mask >> i & 1 != 0 && shelf[gtin].free() < quantity) return false;
            }
        }
        return true;
    }

    /// Which lines the centre has, bit i: line i.
    function _held(uint16 id, IOrders.Line[] calldata lines) internal view returns (uint256 mask) {
        mapping(uint64 gtin => Held held) storage shelf = _stock[id];
        for (uint256 i; i < lines.length; ++i) {
            (uint64 gtin, uint64 quantity) = _line(lines, i);
            if (shelf[gtin].free() >= quantity) mask |= 1 << i;
        }
    }

    /// Reserves the lines in `mask`, which the caller has found there.
    function _reserve(OrderId order, uint16 id, IOrders.Line[] calldata lines, uint256 mask) internal {
        mapping(uint64 gtin => Held held) storage shelf = _stock[id];
        unchecked {
            for (uint256 i; i < lines.length; ++i) {
                if (mask >> i & 1 == 0) continue;
                (uint64 gtin, uint64 quantity) = _line(lines, i);
                Held held = shelf[gtin];
                // Both lines of an order that named an item twice would be found in stock: the second is not.
                if (held.free() < quantity) revert StockTooSmall(id, gtin, held.onHand(), quantity);
                held = held.withReserved(quantity);
                shelf[gtin] = held;
                emit StockMoved(id, gtin, order, Move.Reserve, quantity, NO_DEVICE, bytes32(Held.unwrap(held)));
            }
        }
    }

    /// Moves the pieces of the lines in `mask`.
    function _moveLines(
        OrderId order,
        uint16 id,
        IOrders.Line[] calldata lines,
        uint256 mask,
        Move move,
        address device
    ) internal {
        for (uint256 i; i < lines.length; ++i) {
            if (mask >> i & 1 != 0) _move(order, id, lines[i].gtin, lines[i].quantity, move, device);
        }
    }

    /// Takes what a shelf sensor saw: it agrees, or a discrepancy opens and the ledger may follow.
    function _count(uint16 id, uint64 gtin, uint64 counted, bool correct, address device) internal {
        Held held = _stock[id][gtin];
        (uint64 expected, uint64 number) = (held.onHand(), held.movements());
        if (counted == expected) {
            if (held.agreed() == number) return;
            _set(NO_ORDER, id, gtin, Move.Adjust, 0, device, pack(expected, held.reserved(), number, number));
            return;
        }
        emit DiscrepancyOpened(id, gtin, device, counted, expected, held.agreed(), number);
        if (!correct || counted > MAX_ON_HAND) return;
        Held seen = pack(counted, held.reserved(), number + 1, number + 1);
        _set(NO_ORDER, id, gtin, Move.Adjust, _apart(counted, expected), device, seen);
    }

    /// Adds pieces that came; false when there would be too many.
    function _receive(uint16 id, uint64 gtin, uint64 quantity, address device) internal returns (bool) {
        Held held = _stock[id][gtin];
        uint256 sum = uint256(held.onHand()) + quantity;
        if (sum > MAX_ON_HAND) return false;
        _set(NO_ORDER, id, gtin, Move.Receive, quantity, device, held.moved(uint64(sum), held.reserved()));
        return true;
    }

    function _adjust(uint16 id, uint64 gtin, int64 delta) internal {
        Held held = _stock[id][gtin];
        int256 sum = int256(uint256(held.onHand())) + delta;
        if (sum < 0) revert StockTooSmall(id, gtin, held.onHand(), uint64(uint256(-int256(delta))));
        if (uint256(sum) > MAX_ON_HAND) revert StockTooLarge(id, gtin, uint256(sum));
        uint64 to = uint64(uint256(sum));
        Held after_ = held.moved(to, held.reserved());
        _set(NO_ORDER, id, gtin, Move.Adjust, _apart(to, held.onHand()), NO_DEVICE, after_);
    }

    /// One movement of an order's pieces. Checked arithmetic guards what the orders' contract must never ask for: to release
    /// what it has not reserved.
    function _move(OrderId order, uint16 id, uint64 gtin, uint64 quantity, Move move, address device) private {
        Held held = _stock[id][gtin];
        (uint64 has, uint64 gone) = (held.onHand(), held.reserved());
        if (move == Move.Release) {
            gone -= quantity;
        } else if (move == Move.Pick) {
            if (has < quantity) {
                // The device took what the ledger does not have: the ledger was wrong.
                held = held.moved(quantity, gone);
                _set(NO_ORDER, id, gtin, Move.Adjust, quantity - has, device, held);
                has = quantity;
            }
            (has, gone) = (has - quantity, gone - quantity);
        } else {
            assert(move == Move.PutBack); // reserving, receiving and adjusting have roads of their own
            has += quantity;
        }
        _set(order, id, gtin, move, quantity, device, held.moved(has, gone));
    }

    function _set(OrderId order, uint16 id, uint64 gtin, Move move, uint64 quantity, address device, Held held)
        private
    {
        _stock[id][gtin] = held;
        emit StockMoved(id, gtin, order, move, quantity, device, bytes32(Held.unwrap(held)));
    }

    /// Item and quantity of line `i`, which there is; bits beyond their types do not count.
    function _line(IOrders.Line[] calldata lines, uint256 i) private pure returns (uint64 gtin, uint64 quantity) {
        uint256 first;
        uint256 second;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let line := add(lines.offset, mul(i, 0x60))
            first := calldataload(line)
            second := calldataload(add(line, 0x20))
        }
        (gtin, quantity) = (uint64(first), uint32(second));
    }

    function _apart(uint64 a, uint64 b) private pure returns (uint64) {
        return a > b ? a - b : b - a;
    }
}
