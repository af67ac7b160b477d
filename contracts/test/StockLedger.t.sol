// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Finding, ICentres, Move} from "../src/interfaces/ICentres.sol";
import {IOrders, OrderId} from "../src/interfaces/IOrders.sol";
import {CentresBase} from "./CentresBase.sol";
import {packStock} from "./StockWord.sol";

/// Stock and its movements.
contract StockLedgerTest is CentresBase {
    OrderId private constant NONE = OrderId.wrap(0);
    uint64 private constant MOST = 2 ** 41 - 1;

    // Adjusting and receiving.

    function test_adjustStock_addsAndTakes() public {
        _expectMoved(1, TEA, NONE, Move.Adjust, 7, address(0), _stock(17, 0, 2, 0));
        _adjust(1, TEA, 7);
        _expectMoved(1, TEA, NONE, Move.Adjust, 17, address(0), _stock(0, 0, 3, 0));
        _adjust(1, TEA, -17);
        _assertStock(1, TEA, 0, 0);
    }

    /// An adjustment may leave fewer pieces than are reserved.
    function test_adjustStock_belowWhatIsReserved() public {
        centres.reserve(merchant, ZONE, _lines(), 1);
        _adjust(1, TEA, -9);
        _assertStock(1, TEA, 1, 2);
        vm.assertEq(centres.nearest(ZONE, _oneLine(TEA, 1)), 2);
    }

    function test_adjustStock_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(ICentres.CentreUnknown.selector, 3));
        _adjust(3, TEA, 7);
        vm.expectRevert(abi.encodeWithSelector(ICentres.StockTooSmall.selector, 1, TEA, 10, 11));
        _adjust(1, TEA, -11);
        vm.expectRevert(abi.encodeWithSelector(ICentres.StockTooSmall.selector, 1, TEA, 10, uint64(2 ** 63)));
        _adjust(1, TEA, type(int64).min);
        vm.expectRevert(abi.encodeWithSelector(ICentres.StockTooLarge.selector, 1, TEA, uint256(MOST) + 1));
        _adjust(1, TEA, int64(MOST) - 9);
        vm.expectRevert(abi.encodeWithSelector(ICentres.StockTooLarge.selector, 1, TEA, 2 ** 63 + 9));
        _adjust(1, TEA, type(int64).max);
        _adjust(1, TEA, int64(MOST) - 10);
        _assertStock(1, TEA, MOST, 0);
    }

    function test_receiveStock_adds() public {
        _expectMoved(2, MUG, NONE, Move.Receive, 7, sensor, _stock(12, 0, 2, 0));
        vm.assertTrue(centres.receiveStock(2, MUG, 7, sensor, MS));
    }

    function test_receiveStock_isFalse_andDoesNothing() public {
        vm.assertFalse(centres.receiveStock(3, TEA, 7, sensor, MS));
        vm.assertFalse(centres.receiveStock(1, TEA, MOST - 9, sensor, MS));
        vm.assertFalse(centres.receiveStock(1, TEA, type(uint64).max, sensor, MS));
        vm.assertEq(packStock(centres.stock(1, TEA)), packStock(_stock(10, 0, 1, 0)));
        vm.assertTrue(centres.receiveStock(1, TEA, MOST - 10, sensor, MS));
        _assertStock(1, TEA, MOST, 0);
    }

    /// After the limit is reached, the pieces of a picked order can still be put back.
    function test_receiveStock_leavesRoomForPickedPieces() public {
        IOrders.Line[] memory lines = _lines();
        centres.reserve(merchant, ZONE, lines, 1);
        _move(1, lines, 3, Move.Pick);
        vm.assertTrue(centres.receiveStock(1, TEA, MOST - 8, sensor, MS));
        _move(1, lines, 3, Move.PutBack);
        _assertStock(1, TEA, MOST + 2, 0);
        vm.assertFalse(centres.receiveStock(1, TEA, 0, sensor, MS));
    }

    // Reserving.

    /// Each line is reserved by one movement, and nothing beyond the last line is read.
    function test_reserve_movesEachLineOnce() public {
        centres.reserve(merchant, ZONE, _lines(), 1);
        vm.assertEq(centres.stock(1, TEA).movements, 2);
        vm.assertEq(centres.stock(1, MUG).movements, 2);
        bytes memory beyond = abi.encode(MUG, 6, 0, 0, 0); // more mugs than any centre has
        bytes memory data = bytes.concat(abi.encodeCall(centres.nearest, (ZONE, _oneLine(TEA, 1))), beyond);
        // solhint-disable-next-line avoid-low-level-calls
        (bool ok, bytes memory answer) = address(centres).staticcall(data);
        vm.assertTrue(ok);
        vm.assertEq(abi.decode(answer, (uint16)), 1);
    }

    /// A movement of more lines than there are moves those that there are.
    function test_moveLines_readsNothingBeyondTheLastLine() public {
        centres.reserve(merchant, ZONE, _lines(), 1);
        vm.recordLogs();
        _move(1, _lines(), 0x7f, Move.Release);
        vm.assertEq(vm.getRecordedLogs().length, 2);
    }

    function test_reserve_choosesNearest() public {
        vm.recordLogs();
        (uint16 centre, uint256 split) = centres.reserve(merchant, ZONE, _lines(), 3);
        vm.assertTrue(centre == 1 && split == 0);
        vm.assertEq(abi.encode(centres.stock(1, TEA)), abi.encode(_stock(10, 2, 2, 0)));
        vm.assertEq(abi.encode(centres.stock(1, MUG)), abi.encode(_stock(5, 1, 2, 0)));
        vm.assertEq(vm.getRecordedLogs().length, 0); // `OrderPlaced` follows
    }

    /// If the nearest centre is sold out, the next nearest is chosen.
    function test_reserve_choosesNext_whenNearestIsSoldOut() public {
        for (uint256 i; i < 5; ++i) {
            vm.assertEq(_reserveFrom(_lines(), 1), 1);
        }
        vm.assertEq(_reserveFrom(_lines(), 1), 2);
        vm.assertEq(centres.nearest(ZONE, _lines()), 2);
        _assertStock(1, TEA, 10, 10);
        _assertStock(2, TEA, 10, 2);
    }

    function test_reserve_forOwner() public {
        centres.reserve(owner, ZONE, _lines(), 1);
    }

    function test_reserve_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(ICentres.NotMerchant.selector, stranger));
        centres.reserve(stranger, ZONE, _lines(), 1);
        vm.expectRevert(abi.encodeWithSelector(ICentres.ZoneUnknown.selector, 8));
        centres.reserve(merchant, 8, _lines(), 1);
        vm.expectRevert(abi.encodeWithSelector(ICentres.ZoneUnknown.selector, 8));
        centres.nearest(8, _lines());
        vm.expectRevert(abi.encodeWithSelector(ICentres.OutOfStock.selector, ZONE));
        centres.reserve(merchant, ZONE, _oneLine(TEA, 11), 3);
    }

    /// Orders refuses terms that name an item twice. Without that check, reserving reverts.
    function test_reserve_reverts_whenItemIsRepeated() public {
        IOrders.Line[] memory lines = _lines();
        lines[0].quantity = 6;
        lines[1] = IOrders.Line(TEA, 6, 0, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(ICentres.StockTooSmall.selector, 1, TEA, 10, 6));
        centres.reserve(merchant, ZONE, lines, 1);
    }

    /// A line is never divided between centres.
    function test_reserve_reverts_whenLineMustBeDivided() public {
        vm.expectRevert(abi.encodeWithSelector(ICentres.OutOfStock.selector, ZONE));
        centres.reserve(merchant, ZONE, _oneLine(TEA, 15), 3);
    }

    function test_reserve_splitsIntoTwo() public {
        _adjust(1, MUG, -5);
        _adjust(2, TEA, -10);
        vm.expectRevert(abi.encodeWithSelector(ICentres.OutOfStock.selector, ZONE));
        centres.reserve(merchant, ZONE, _lines(), 1);
        vm.assertEq(centres.nearest(ZONE, _lines()), 0);
        (uint16 centre, uint256 split) = centres.reserve(merchant, ZONE, _lines(), 2);
        vm.assertEq(centre, 1);
        vm.assertEq(split, uint256(1) | 1 << 16 | 2 << 24 | 2 << 40);
        _assertStock(1, TEA, 10, 2);
        _assertStock(2, MUG, 5, 1);
    }

    // Moving a parcel to another centre.

    function test_reserveElsewhere_choosesNext() public {
        IOrders.Line[] memory lines = _lines();
        centres.reserve(merchant, ZONE, lines, 1);
        _expectMoved(1, TEA, ID, Move.Release, 2, address(0), _stock(10, 0, 3, 0));
        _expectMoved(1, MUG, ID, Move.Release, 1, address(0), _stock(5, 0, 3, 0));
        _expectMoved(2, TEA, ID, Move.Reserve, 2, address(0), _stock(10, 2, 2, 0));
        vm.assertEq(_moveElsewhere(1, lines, 3), 2);
    }

    /// Only the parcel's lines are moved, and never to the centre that they come from.
    function test_reserveElsewhere_ofOneParcel() public {
        IOrders.Line[] memory lines = _lines();
        _adjust(1, MUG, -5);
        _adjust(2, TEA, -10);
        centres.reserve(merchant, ZONE, lines, 2);
        _add(3);
        _adjust(3, MUG, 1);
        _zone(ZONE, bytes32(uint256(1) << 240 | uint256(2) << 224 | uint256(3) << 208));
        vm.assertEq(_moveElsewhere(2, lines, 2), 3);
        _assertStock(1, TEA, 10, 2);
        _assertStock(2, MUG, 5, 0);
        _assertStock(3, MUG, 1, 1);
    }

    function test_reserveElsewhere_isZero_andReleases() public {
        IOrders.Line[] memory lines = _oneLine(TEA, 10);
        centres.reserve(merchant, ZONE, lines, 1);
        _adjust(2, TEA, -1);
        vm.assertEq(_moveElsewhere(1, lines, 1), 0);
        _assertStock(1, TEA, 10, 0);
        _assertStock(2, TEA, 9, 0);
    }

    // Moves of an order's pieces.

    function test_moveLines_eachWay() public {
        IOrders.Line[] memory lines = _lines();
        centres.reserve(merchant, ZONE, lines, 1);
        _expectMoved(1, MUG, ID, Move.Pick, 1, sensor, _stock(4, 0, 3, 0));
        _move(1, lines, 2, Move.Pick);
        _assertStock(1, TEA, 10, 2);
        _expectMoved(1, TEA, ID, Move.Release, 2, sensor, _stock(10, 0, 3, 0));
        _move(1, lines, 1, Move.Release);
        _expectMoved(1, MUG, ID, Move.PutBack, 1, sensor, _stock(5, 0, 4, 0));
        _move(1, lines, 2, Move.PutBack);
    }

    /// A robot may pick more pieces than the ledger has: the ledger is corrected first.
    function test_moveLines_picksMoreThanLedgerHas() public {
        IOrders.Line[] memory lines = _oneLine(TEA, 8);
        centres.reserve(merchant, ZONE, lines, 1);
        _takeStock(3);
        _expectMoved(1, TEA, NONE, Move.Adjust, 5, sensor, _stock(8, 8, 4, 3));
        _expectMoved(1, TEA, ID, Move.Pick, 8, sensor, _stock(0, 0, 5, 3));
        _move(1, lines, 1, Move.Pick);
    }

    /// Pieces that are not reserved cannot be released or picked.
    function test_moveLines_reverts_whenNotReserved() public {
        bytes memory panic = abi.encodeWithSignature("Panic(uint256)", 0x11);
        vm.expectRevert(panic);
        _move(1, _lines(), 1, Move.Release);
        vm.expectRevert(panic);
        _move(1, _lines(), 1, Move.Pick);
    }

    /// Receive, Reserve and Adjust have functions of their own.
    function test_moveLines_reverts_whenMoveIsNotAllowed() public {
        Move[3] memory moves = [Move.Receive, Move.Reserve, Move.Adjust];
        for (uint256 i; i < moves.length; ++i) {
            vm.expectRevert(abi.encodeWithSignature("Panic(uint256)", 0x01));
            _move(1, _lines(), 1, moves[i]);
        }
    }

    /// The ledger keeps the highest number that fits if even more pieces are put back than the slot has room for.
    function test_moveLines_putsBackAtMostWhatFits() public {
        IOrders.Line[] memory lines = _oneLine(TEA, type(uint32).max);
        _adjust(1, TEA, int64(MOST) - 10);
        for (uint256 i; i < 3; ++i) {
            lines[0].quantity = type(uint32).max;
            centres.reserve(merchant, ZONE, lines, 1);
            _move(1, lines, 1, Move.Pick);
            vm.assertTrue(centres.receiveStock(1, TEA, type(uint32).max, sensor, MS));
        }
        for (uint256 i; i < 600; ++i) {
            _move(1, lines, 1, Move.PutBack);
        }
        _assertStock(1, TEA, 2 ** 42 - 1, 0);
        vm.assertEq(centres.stock(1, TEA).movements, 611);
    }

    /// The stock equals the sum of its movements, and each movement has its number.
    function testFuzz_stock_isSumOfMovements(uint8[24] calldata moves, uint8[24] calldata amounts) public {
        ICentres.Stock memory s = centres.stock(1, TEA);
        uint64 out;
        for (uint256 i; i < moves.length; ++i) {
            uint64 n = amounts[i];
            uint256 kind = moves[i] % 8;
            IOrders.Line[] memory lines = _oneLine(TEA, uint32(n));
            if (kind == 0) {
                centres.receiveStock(1, TEA, n, sensor, MS);
                s.onHand += n;
            } else if (kind == 1) {
                if (s.onHand < s.reserved + n) continue;
                // Zone 11 ranks only centre 1.
                centres.reserve(merchant, _zoneOfOneCentre(), lines, 1);
                s.reserved += n;
            } else if (kind == 2) {
                if (s.reserved < s.confirmed + n) continue;
                _move(1, lines, 1, Move.Release);
                s.reserved -= n;
            } else if (kind == 3) {
                if (s.confirmed < n) continue;
                if (s.onHand < n) ++s.movements;
                centres.moveLines(ICentres.Movement(ID, 1, 1, 1, Move.Pick, 0, sensor, MS), lines);
                s.onHand = s.onHand < n ? 0 : s.onHand - n;
                (s.reserved, s.confirmed, out) = (s.reserved - n, s.confirmed - n, out + n);
            } else if (kind == 4) {
                if (out < n) continue;
                _move(1, lines, 1, Move.PutBack);
                s.onHand += n;
                out -= n;
            } else if (kind == 5) {
                if (s.onHand < n) continue;
                _adjust(1, TEA, -int64(n));
                s.onHand -= n;
            } else if (kind == 6) {
                _takeStock(n);
                if (s.onHand == n) s.agreed = s.movements;
                else s.agreed = s.movements + 1;
                if (s.onHand == n) --s.movements;
                s.onHand = n;
            } else {
                if (n == 0 || s.reserved < s.confirmed + n || s.onHand < s.confirmed + n) continue;
                vm.assertTrue(_count(s.onHand, uint32(n)) == Finding.Enough);
                (s.confirmed, s.agreed) = (s.confirmed + n, s.movements);
                --s.movements;
            }
            ++s.movements;
            vm.assertEq(packStock(centres.stock(1, TEA)), packStock(s));
        }
    }

    function _zoneOfOneCentre() private returns (uint32) {
        if (centres.zone(11).halfSide == 0) _zone(11, _ranking(1, 0));
        return 11;
    }

    function _reserveFrom(IOrders.Line[] memory lines, uint8 most) private returns (uint16 centre) {
        (centre,) = centres.reserve(merchant, ZONE, lines, most);
    }
}
