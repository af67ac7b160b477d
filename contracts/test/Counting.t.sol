// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Finding, ICentres, Move} from "../src/interfaces/ICentres.sol";
import {IOrders, OrderId} from "../src/interfaces/IOrders.sol";
import {PackedStock} from "../src/PackedStock.sol";
import {CentresBase} from "./CentresBase.sol";
import {packStock, unpackStock} from "./StockWord.sol";

/// Counts of stock: of the lines of orders, and by stock taking.
contract CountingTest is CentresBase {
    OrderId private constant NONE = OrderId.wrap(0);
    uint64 private constant MOST = 2 ** 41 - 1;

    function test_takeStock_agrees() public {
        _expectMoved(1, TEA, NONE, Move.Adjust, 0, sensor, _stock(10, 0, 1, 1));
        vm.assertTrue(_takeStock(10) == Finding.Enough);
        vm.assertEq(packStock(centres.stock(1, TEA)), packStock(_stock(10, 0, 1, 1)));
        // A second equal count changes nothing.
        vm.recordLogs();
        _takeStock(10);
        vm.assertEq(vm.getRecordedLogs().length, 0);
        vm.assertEq(packStock(centres.stock(1, TEA)), packStock(_stock(10, 0, 1, 1)));
    }

    /// The discrepancy names the movements since the last count that agreed.
    function test_takeStock_namesMovements_whenDifferent() public {
        _takeStock(10);
        centres.reserve(merchant, ZONE, _lines(), 1);
        _move(1, _lines(), 3, Move.Pick);
        vm.expectEmit(address(centres));
        emit ICentres.DiscrepancyOpened(1, TEA, sensor, 7, 8, 1, 3);
        _expectMoved(1, TEA, NONE, Move.Adjust, 1, sensor, _stock(7, 0, 4, 4));
        _takeStock(7);
    }

    /// A count above the limit opens a discrepancy, but does not correct the ledger.
    function test_takeStock_doesNotCorrect_whenTooMany() public {
        vm.expectEmit(address(centres));
        emit ICentres.DiscrepancyOpened(1, TEA, sensor, MOST + 1, 10, 0, 1);
        _takeStock(MOST + 1);
        _assertStock(1, TEA, 10, 0);
        _takeStock(MOST);
        _assertStock(1, TEA, MOST, 0);
    }

    /// A count of a line confirms it. If the count agrees with the ledger, one event says both.
    function test_count_confirms() public {
        centres.reserve(merchant, ZONE, _oneLine(TEA, 4), 1);
        _expectMoved(1, TEA, ID, Move.Confirm, 4, sensor, ICentres.Stock(10, 4, 4, 2, 2, MS));
        vm.recordLogs();
        vm.assertTrue(_count(10, 4) == Finding.Enough);
        vm.assertEq(vm.getRecordedLogs().length, 1);
    }

    /// A count that differs from the ledger, but is enough, does not change the pieces on hand.
    function test_count_confirms_whenDifferent() public {
        centres.reserve(merchant, ZONE, _oneLine(TEA, 4), 1);
        vm.expectEmit(address(centres));
        emit ICentres.DiscrepancyOpened(1, TEA, sensor, 4, 10, 0, 2);
        _expectMoved(1, TEA, ID, Move.Confirm, 4, sensor, ICentres.Stock(10, 4, 4, 2, 0, MS));
        vm.assertTrue(_count(4, 4) == Finding.Enough);
    }

    /// Pieces that other lines were confirmed with cannot confirm a line again.
    function test_count_isTooFew_forTwoLines() public {
        centres.reserve(merchant, ZONE, _oneLine(TEA, 4), 1);
        centres.reserve(merchant, ZONE, _oneLine(TEA, 4), 1);
        vm.assertTrue(_count(7, 4) == Finding.Enough);
        _expectMoved(1, TEA, NONE, Move.Adjust, 3, sensor, ICentres.Stock(7, 8, 4, 4, 4, MS));
        vm.assertTrue(_count(7, 4) == Finding.TooFew);
        vm.assertTrue(_count(8, 4) == Finding.Enough);
        vm.assertEq(centres.stock(1, TEA).confirmed, 8);
    }

    /// A confirmed line is counted again: it confirms nothing, but too few pieces are found.
    function test_count_ofConfirmedLine() public {
        centres.reserve(merchant, ZONE, _oneLine(TEA, 4), 1);
        _count(10, 4);
        ICentres.Count memory again = ICentres.Count(ID, 1, TEA, 4, true, 4, sensor, MS);
        vm.assertTrue(centres.count(again) == Finding.Enough);
        vm.assertEq(centres.stock(1, TEA).confirmed, 4);
        again.counted = 3;
        vm.assertTrue(centres.count(again) == Finding.TooFew);
        _assertStock(1, TEA, 3, 4);
    }

    /// A pick ends the confirmation, and so does a release of confirmed lines.
    function test_moveLines_endsConfirmation() public {
        IOrders.Line[] memory lines = _lines();
        centres.reserve(merchant, ZONE, lines, 1);
        centres.count(ICentres.Count(ID, 1, TEA, 2, false, 10, sensor, MS));
        centres.count(ICentres.Count(ID, 1, MUG, 1, false, 5, sensor, MS));
        centres.moveLines(ICentres.Movement(ID, 1, 3, 1, Move.Pick, 0, sensor, MS + 1), lines);
        ICentres.Stock memory picked = ICentres.Stock(8, 0, 0, 3, 2, MS + 1);
        vm.assertEq(packStock(centres.stock(1, TEA)), packStock(picked));
        centres.reserve(merchant, ZONE, lines, 1);
        centres.moveLines(ICentres.Movement(ID, 1, 2, 2, Move.Release, 0, sensor, MS + 2), lines);
        vm.assertEq(packStock(centres.stock(1, MUG)), packStock(ICentres.Stock(4, 0, 0, 5, 2, MS + 1)));
        vm.expectRevert(abi.encodeWithSignature("Panic(uint256)", 0x11));
        centres.moveLines(ICentres.Movement(ID, 1, 1, 1, Move.Release, 0, sensor, MS), lines);
    }

    /// A count that was signed before the last physical movement changes nothing. Reservations and releases move no
    /// piece.
    function test_count_isStale_ifSignedBeforeMovement() public {
        IOrders.Line[] memory lines = _oneLine(TEA, 4);
        vm.assertTrue(centres.receiveStock(1, TEA, 1, sensor, MS + 10));
        centres.reserve(merchant, ZONE, lines, 1);
        centres.moveLines(ICentres.Movement(ID, 1, 1, 0, Move.Release, 0, sensor, MS + 20), lines);
        centres.reserve(merchant, ZONE, lines, 1);
        bytes32 before = packStock(centres.stock(1, TEA));
        ICentres.Count memory c = ICentres.Count(ID, 1, TEA, 4, false, 0, sensor, MS + 9);
        vm.recordLogs();
        vm.assertTrue(centres.count(c) == Finding.Stale);
        (c.quantity, c.order) = (0, NONE);
        vm.assertTrue(centres.count(c) == Finding.Stale);
        vm.assertEq(vm.getRecordedLogs().length, 0);
        vm.assertEq(packStock(centres.stock(1, TEA)), before);
        c.time = MS + 10;
        vm.assertTrue(centres.count(c) == Finding.Enough);
        _assertStock(1, TEA, 0, 4);
    }

    /// The latest movement counts, in whatever order they arrive. An adjustment by the owner has the block's time.
    function test_movedAt_isLatest() public {
        centres.receiveStock(1, TEA, 1, sensor, MS + 10);
        centres.receiveStock(1, TEA, 1, sensor, MS + 5);
        vm.assertEq(centres.stock(1, TEA).movedAt, MS + 10);
        vm.warp(NOW + 1);
        _adjust(1, TEA, -1);
        vm.assertEq(centres.stock(1, TEA).movedAt, MS + 1000);
        IOrders.Line[] memory lines = _oneLine(TEA, 1);
        centres.moveLines(ICentres.Movement(ID, 1, 1, 0, Move.PutBack, 0, sensor, MS + 2000), lines);
        vm.assertEq(centres.stock(1, TEA).movedAt, MS + 2000);
    }

    function testFuzz_stockWord(uint256 word) public pure {
        PackedStock packed = PackedStock.wrap(word);
        ICentres.Stock memory s = packed.unpack();
        vm.assertEq(packStock(s), bytes32(word));
        vm.assertEq(abi.encode(s), abi.encode(unpackStock(bytes32(word))));
    }
}
