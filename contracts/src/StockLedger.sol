// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Finding, ICentres, Move} from "./interfaces/ICentres.sol";
import {IOrders, OrderId} from "./interfaces/IOrders.sol";
import {PackedStock} from "./PackedStock.sol";

/// @title StockLedger
/// @notice Stores the stock of all centres. Every change is a movement with a number and an event. `Centres` checks who
/// may move stock.
abstract contract StockLedger is ICentres {
    OrderId internal constant NO_ORDER = OrderId.wrap(0);
    address private constant NO_DEVICE = address(0);
    /// @dev Pieces of an item that can be received, counted or adjusted to, at most. The slot has room for twice as
    /// many, so that picked pieces can still be put back.
    uint256 private constant MAX_ON_HAND = (1 << 41) - 1;

    mapping(uint16 centre => mapping(uint64 gtin => PackedStock item)) private _stock;

    /// @inheritdoc ICentres
    function stock(uint16 id, uint64 gtin) external view returns (Stock memory) {
        return _stock[id][gtin].unpack();
    }

    /// @dev Returns whether the centre has all lines in `mask` available.
    function _hasLines(uint16 id, IOrders.Line[] calldata lines, uint256 mask) internal view returns (bool) {
        mapping(uint64 gtin => PackedStock item) storage items = _stock[id];
        unchecked {
            for (uint256 i; i < lines.length; ++i) {
                (uint64 gtin, uint64 quantity) = _readLine(lines, i);
                if (mask >> i & 1 != 0 && items[gtin].available() < quantity) return false;
            }
        }
        return true;
    }

    /// @dev Returns the mask of the lines that the centre has available, bit i: line i.
    function _availableLines(uint16 id, IOrders.Line[] calldata lines) internal view returns (uint256 mask) {
        mapping(uint64 gtin => PackedStock item) storage items = _stock[id];
        for (uint256 i; i < lines.length; ++i) {
            (uint64 gtin, uint64 quantity) = _readLine(lines, i);
            if (items[gtin].available() >= quantity) mask |= 1 << i;
        }
    }

    /// @dev Reserves the lines in `mask`. The caller has checked that they are available.
    /// @param order zero if the order is being placed: its event says which lines each centre reserves
    function _reserve(OrderId order, uint16 id, IOrders.Line[] calldata lines, uint256 mask) internal {
        mapping(uint64 gtin => PackedStock item) storage items = _stock[id];
        unchecked {
            for (uint256 i; i < lines.length; ++i) {
                if (mask >> i & 1 == 0) continue;
                (uint64 gtin, uint64 quantity) = _readLine(lines, i);
                PackedStock item = items[gtin];
                // Fails if two lines name the same item: each was checked alone.
                if (item.available() < quantity) revert StockTooSmall(id, gtin, item.onHand(), quantity);
                item = item.withReserved(quantity);
                items[gtin] = item;
                if (OrderId.unwrap(order) == 0) continue;
                emit StockMoved(order, id, gtin, Move.Reserve, quantity, NO_DEVICE, bytes32(PackedStock.unwrap(item)));
            }
        }
    }

    /// @dev Moves the pieces of the movement's lines.
    function _moveLines(Movement calldata m, IOrders.Line[] calldata lines) internal {
        (uint256 mask, uint256 confirmed) = (m.lines, m.confirmed);
        for (uint256 i; i < lines.length; ++i) {
            if (mask >> i & 1 == 0) continue;
            (uint64 gtin, uint64 quantity) = _readLine(lines, i);
            _moveLine(m, gtin, quantity, confirmed >> i & 1 != 0);
        }
    }

    /// @dev Applies a count, see `ICentres.count`.
    function _count(Count calldata c) internal returns (Finding) {
        PackedStock item = _stock[c.centre][c.gtin];
        if (c.time < item.movedAt()) return Finding.Stale;
        uint256 needed = uint256(item.confirmed()) + (c.confirmed ? 0 : c.quantity);
        bool stockTaking = c.quantity == 0;
        bool tooFew = !stockTaking && c.counted < needed;
        bool confirms = !stockTaking && !tooFew && !c.confirmed;
        bool agreedBefore = item.agreed() == item.movements();

        if (c.counted != item.onHand()) {
            (uint64 expected, uint64 latest) = (item.onHand(), item.movements());
            emit DiscrepancyOpened(c.centre, c.gtin, c.device, c.counted, expected, item.agreed(), latest);
            if ((tooFew || stockTaking) && c.counted <= MAX_ON_HAND) {
                item = item.withOnHand(c.counted).afterMovement().withAgreed();
                _store(c.centre, c.gtin, NO_ORDER, Move.Adjust, _difference(c.counted, expected), c.device, item);
            }
        } else if (!agreedBefore) {
            item = item.withAgreed();
            if (!confirms) _store(c.centre, c.gtin, NO_ORDER, Move.Adjust, 0, c.device, item);
        }
        if (confirms) {
            item = item.withConfirmed(c.quantity);
            _store(c.centre, c.gtin, c.order, Move.Confirm, c.quantity, c.device, item);
        }
        return tooFew ? Finding.TooFew : Finding.Enough;
    }

    /// @dev Adds received pieces. Returns false, and changes nothing, if the total exceeds MAX_ON_HAND.
    function _receive(uint16 id, uint64 gtin, uint64 quantity, address device, uint64 time) internal returns (bool) {
        PackedStock item = _stock[id][gtin];
        uint256 sum = uint256(item.onHand()) + quantity;
        if (sum > MAX_ON_HAND) return false;
        item = item.withOnHand(sum).withMovedAt(time).afterMovement();
        _store(id, gtin, NO_ORDER, Move.Receive, quantity, device, item);
        return true;
    }

    function _adjust(uint16 id, uint64 gtin, int64 delta) internal {
        PackedStock item = _stock[id][gtin];
        int256 sum = int256(uint256(item.onHand())) + delta;
        if (sum < 0) revert StockTooSmall(id, gtin, item.onHand(), uint64(uint256(-int256(delta))));
        if (uint256(sum) > MAX_ON_HAND) revert StockTooLarge(id, gtin, uint256(sum));
        uint64 by = _difference(uint64(uint256(sum)), item.onHand());
        item = item.withOnHand(uint256(sum)).withMovedAt(uint64(block.timestamp * 1000)).afterMovement();
        _store(id, gtin, NO_ORDER, Move.Adjust, by, NO_DEVICE, item);
    }

    /// @dev Moves the pieces of one line. Checked arithmetic reverts if more is released than was reserved.
    function _moveLine(Movement calldata m, uint64 gtin, uint64 quantity, bool confirmed) private {
        (uint16 id, Move move) = (m.centre, m.move);
        PackedStock item = _stock[id][gtin];
        if (move == Move.PutBack) {
            item = item.withOnHand(uint256(item.onHand()) + quantity);
        } else {
            if (move == Move.Pick) {
                uint64 onHand = item.onHand();
                if (onHand < quantity) {
                    // The device picked more pieces than the ledger has, so the ledger was wrong.
                    item = item.withOnHand(quantity).afterMovement();
                    _store(id, gtin, NO_ORDER, Move.Adjust, quantity - onHand, m.device, item);
                    onHand = quantity;
                }
                item = item.withOnHand(onHand - quantity);
            } else {
                assert(move == Move.Release); // the other moves have functions of their own
            }
            item = item.withoutReserved(quantity, confirmed ? quantity : 0);
        }
        if (move != Move.Release) item = item.withMovedAt(m.time);
        _store(id, gtin, m.order, move, quantity, m.device, item.afterMovement());
    }

    function _store(uint16 id, uint64 gtin, OrderId order, Move move, uint64 quantity, address device, PackedStock item)
        private
    {
        _stock[id][gtin] = item;
        emit StockMoved(order, id, gtin, move, quantity, device, bytes32(PackedStock.unwrap(item)));
    }

    /// @dev Returns item and quantity of line `i`, which must exist. Bits beyond the types are dropped.
    function _readLine(IOrders.Line[] calldata lines, uint256 i) private pure returns (uint64 gtin, uint64 quantity) {
        uint256 first;
        uint256 second;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let line := add(lines.offset, mul(i, 0xa0))
            first := calldataload(line)
            second := calldataload(add(line, 0x20))
        }
        (gtin, quantity) = (uint64(first), uint32(second));
    }

    function _difference(uint64 a, uint64 b) private pure returns (uint64) {
        return a > b ? a - b : b - a;
    }
}
