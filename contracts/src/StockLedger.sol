// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICentres, Move} from "./interfaces/ICentres.sol";
import {IOrders, OrderId} from "./interfaces/IOrders.sol";
import {PackedStock, packStock} from "./PackedStock.sol";

/// @title StockLedger
/// @notice Stores the stock of all centres. Every change is a movement with a number and an event. `Centres` checks who
/// may move stock.
abstract contract StockLedger is ICentres {
    OrderId private constant NO_ORDER = OrderId.wrap(0);
    address private constant NO_DEVICE = address(0);
    /// @dev Pieces of an item that a centre can hold, at most. The limit leaves room to put back everything that has
    /// been picked.
    uint256 private constant MAX_ON_HAND = uint64(type(int64).max);

    mapping(uint16 centre => mapping(uint64 gtin => PackedStock item)) private _stock;

    /// @inheritdoc ICentres
    function stock(uint16 id, uint64 gtin) external view returns (Stock memory) {
        PackedStock item = _stock[id][gtin];
        return Stock(item.onHand(), item.reserved(), item.movements(), item.agreed());
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
                emit StockMoved(order, id, gtin, Move.Reserve, quantity, NO_DEVICE, bytes32(PackedStock.unwrap(item)));
            }
        }
    }

    /// @dev Moves the pieces of the lines in `mask`.
    function _moveLines(
        OrderId order,
        uint16 id,
        IOrders.Line[] calldata lines,
        uint256 mask,
        Move move,
        address device
    ) internal {
        for (uint256 i; i < lines.length; ++i) {
            if (mask >> i & 1 != 0) _moveLine(order, id, lines[i].gtin, lines[i].quantity, move, device);
        }
    }

    /// @dev Compares a count with the ledger. If it differs, a discrepancy opens; if `correct` is true, the ledger is
    /// set to the count.
    function _count(uint16 id, uint64 gtin, uint64 counted, bool correct, address device) internal {
        PackedStock item = _stock[id][gtin];
        (uint64 expected, uint64 latest) = (item.onHand(), item.movements());
        if (counted == expected) {
            if (item.agreed() == latest) return;
            _store(NO_ORDER, id, gtin, Move.Adjust, 0, device, packStock(expected, item.reserved(), latest, latest));
            return;
        }
        emit DiscrepancyOpened(id, gtin, device, counted, expected, item.agreed(), latest);
        if (!correct || counted > MAX_ON_HAND) return;
        PackedStock corrected = packStock(counted, item.reserved(), latest + 1, latest + 1);
        _store(NO_ORDER, id, gtin, Move.Adjust, _difference(counted, expected), device, corrected);
    }

    /// @dev Adds received pieces. Returns false, and changes nothing, if the total exceeds MAX_ON_HAND.
    function _receive(uint16 id, uint64 gtin, uint64 quantity, address device) internal returns (bool) {
        PackedStock item = _stock[id][gtin];
        uint256 sum = uint256(item.onHand()) + quantity;
        if (sum > MAX_ON_HAND) return false;
        _store(NO_ORDER, id, gtin, Move.Receive, quantity, device, item.afterMovement(uint64(sum), item.reserved()));
        return true;
    }

    function _adjust(uint16 id, uint64 gtin, int64 delta) internal {
        PackedStock item = _stock[id][gtin];
        int256 sum = int256(uint256(item.onHand())) + delta;
        if (sum < 0) revert StockTooSmall(id, gtin, item.onHand(), uint64(uint256(-int256(delta))));
        if (uint256(sum) > MAX_ON_HAND) revert StockTooLarge(id, gtin, uint256(sum));
        uint64 to = uint64(uint256(sum));
        PackedStock next = item.afterMovement(to, item.reserved());
        _store(NO_ORDER, id, gtin, Move.Adjust, _difference(to, item.onHand()), NO_DEVICE, next);
    }

    /// @dev Moves the pieces of one line. Checked arithmetic reverts if more is released than was reserved.
    function _moveLine(OrderId order, uint16 id, uint64 gtin, uint64 quantity, Move move, address device) private {
        PackedStock item = _stock[id][gtin];
        (uint64 onHand, uint64 reserved) = (item.onHand(), item.reserved());
        if (move == Move.Release) {
            reserved -= quantity;
        } else if (move == Move.Pick) {
            if (onHand < quantity) {
                // The device picked more pieces than the ledger has, so the ledger was wrong.
                item = item.afterMovement(quantity, reserved);
                _store(NO_ORDER, id, gtin, Move.Adjust, quantity - onHand, device, item);
                onHand = quantity;
            }
            (onHand, reserved) = (onHand - quantity, reserved - quantity);
        } else {
            assert(move == Move.PutBack); // the other moves have functions of their own
            onHand += quantity;
        }
        _store(order, id, gtin, move, quantity, device, item.afterMovement(onHand, reserved));
    }

    function _store(OrderId order, uint16 id, uint64 gtin, Move move, uint64 quantity, address device, PackedStock item)
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
