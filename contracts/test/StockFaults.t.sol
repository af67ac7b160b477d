// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {PostBase} from "./PostBase.sol";

/// Faults of stock that an audit found: pieces that are confirmed twice, stale counts, goods of ended parcels.
contract StockFaultsTest is PostBase {
    OrderId private constant TEAS = OrderId.wrap(bytes32(uint256(TEA)));

    /// Six pieces cannot confirm two orders of five. The second one goes to the centre that has its pieces.
    function test_A3_piecesConfirmOneOrder() public {
        (OrderId a, IOrders.Terms memory t) = _placeTeas(5, 1);
        (OrderId b, IOrders.Terms memory u) = _placeTeas(5, 2);
        _post(_signAct(shelf, Kind.Counting, a, 6, 0), t);
        _post(_signAct(shelf, Kind.Counting, b, 6, 0), u);
        _assertStatus(a, Status.Confirmed);
        _assertStatus(b, Status.Placed);
        vm.assertEq(orders.order(b).centre, 2);
        vm.assertEq(centres.stock(1, TEA).onHand, 6);
        vm.assertEq(centres.stock(1, TEA).confirmed, 5);
        _post(_signAct(robot, Kind.Picking, a), t);
        vm.assertEq(centres.stock(1, TEA).confirmed, 0);
        vm.assertEq(centres.stock(1, TEA).onHand, 1);
    }

    /// A parcel that is moved, cancelled or refunded gives its confirmed pieces back.
    function test_A3_confirmedPiecesAreGivenBack() public {
        (OrderId a, IOrders.Terms memory t) = _placeTeas(5, 1);
        (OrderId b, IOrders.Terms memory u) = _placeTeas(5, 2);
        _post(_signAct(shelf, Kind.Counting, a, 10, 0), t);
        vm.assertEq(centres.stock(1, TEA).confirmed, 5);
        vm.prank(shopper);
        claims.cancel(t, 0);
        vm.assertEq(centres.stock(1, TEA).confirmed, 0);
        _post(_signAct(shelf, Kind.Counting, b, 5, 0), u);
        _assertStatus(b, Status.Confirmed);
        vm.warp(u.packBy + 1 hours + 1);
        claims.refund(u, 0);
        vm.assertEq(centres.stock(1, TEA).confirmed, 0);
    }

    /// A parcel with one of two lines confirmed gives back that line's pieces only.
    function test_A3_halfConfirmedParcel() public {
        IOrders.Terms memory t = _terms();
        OrderId id = _placeOrder(t);
        _post(_signAct(shelf, Kind.Counting, id, 10, 0), t);
        vm.assertEq(centres.stock(1, TEA).confirmed, 2);
        _post(_signAct(shelf, Kind.Counting, id, 0, 1), t);
        vm.assertEq(orders.order(id).centre, 2);
        vm.assertEq(centres.stock(1, TEA).confirmed, 0);
        vm.assertEq(centres.stock(1, MUG).confirmed, 0);
        vm.assertEq(centres.stock(1, TEA).reserved, 0);
    }

    /// A robot that finds too few pieces of a confirmed parcel says so by a count. The parcel moves.
    function test_A3_robotCountsConfirmedParcel() public {
        (OrderId id, IOrders.Terms memory t) = _placeTeas(5, 1);
        _advanceTo(id, t, Status.Confirmed);
        _assertIgnored(_signAct(robot, Kind.Counting, id, 5, 0), t, id, IOrders.TooLate.selector);
        _assertIgnored(_signAct(dock, Kind.Counting, id, 1, 0), t, id, IOrders.WrongRole.selector);
        SignedAct memory a = _signAct(robot, Kind.Counting, id, 4, 0);
        _expectStep(a, id, _order(shopper, Status.Placed, 2, 0, 0, 0, uint32(NOW)));
        _post(a, t);
        vm.assertEq(centres.stock(1, TEA).onHand, 4);
        vm.assertEq(centres.stock(1, TEA).reserved, 0);
        vm.assertEq(centres.stock(1, TEA).confirmed, 0);
        _advanceTo(id, t, Status.Settled);
    }

    /// If no other centre has the pieces, the confirmed parcel is refunded.
    function test_A3_robotCountRefunds() public {
        (OrderId id, IOrders.Terms memory t) = _placeTeas(5, 1);
        _advanceTo(id, t, Status.Confirmed);
        _adjustStock(2, TEA, -10);
        _post(_signAct(robot, Kind.Counting, id, 4, 0), t);
        _assertStatus(id, Status.Refunded);
        vm.assertEq(orders.order(id).marks & 0x40, 0);
        vm.assertEq(centres.stock(1, TEA).confirmed, 0);
        vm.assertEq(dollar.balanceOf(shopper), PRICE);
    }

    /// A picked parcel cannot be counted any more.
    function test_A3_pickedParcelIsNotCounted() public {
        (OrderId id, IOrders.Terms memory t) = _placeTeas(5, 1);
        _advanceTo(id, t, Status.Picked);
        _assertIgnored(_signAct(robot, Kind.Counting, id, 0, 0), t, id, IOrders.TooLate.selector);
    }

    /// Stock taking that was signed before goods were received changes nothing.
    function test_A4_staleStockTaking() public {
        SignedAct memory count = _signAct(shelf, Kind.StockTaking, TEAS, 10, 0);
        vm.warp(NOW + 1 hours);
        _post(_signAct(dock, Kind.Receiving, TEAS, 500, 0));
        _assertIgnored(count, TEAS, IOrders.CountStale.selector);
        vm.assertEq(centres.stock(1, TEA).onHand, 510);
        _post(_signAct(shelf, Kind.StockTaking, TEAS, 509, 0));
        vm.assertEq(centres.stock(1, TEA).onHand, 509);
    }

    /// A count that was signed before a pick does not confirm another order. The shelf counts again.
    function test_A4_staleCount() public {
        (OrderId a, IOrders.Terms memory t) = _placeTeas(5, 1);
        (OrderId b, IOrders.Terms memory u) = _placeTeas(5, 2);
        _advanceTo(a, t, Status.Confirmed);
        SignedAct memory count = _signAct(shelf, Kind.Counting, b, 10, 0);
        vm.warp(NOW + 1);
        _post(_signAct(robot, Kind.Picking, a), t);
        vm.assertEq(centres.stock(1, TEA).movedAt, MS + 1000);
        _assertIgnored(count, u, b, IOrders.CountStale.selector);
        _assertStatus(b, Status.Placed);
        vm.assertEq(orders.order(b).marks, 0);
        vm.assertEq(centres.stock(1, TEA).confirmed, 0);
        _post(_signAct(shelf, Kind.Counting, b, 5, 0), u);
        _assertStatus(b, Status.Confirmed);
    }

    /// A stale count that found too few moves no parcel.
    function test_A4_staleShortCount() public {
        (OrderId id, IOrders.Terms memory t) = _placeTeas(5, 1);
        SignedAct memory count = _signAct(shelf, Kind.Counting, id, 0, 0);
        vm.warp(NOW + 1);
        _post(_signAct(dock, Kind.Receiving, TEAS, 1, 0));
        _assertIgnored(count, t, id, IOrders.CountStale.selector);
        vm.assertEq(orders.order(id).centre, 1);
        vm.assertEq(centres.stock(1, TEA).onHand, 11);
    }

    /// The pieces of a parcel that was refunded in transit come back once, and nobody is paid.
    function test_A18_refundedGoodsComeBack() public {
        (OrderId id, IOrders.Terms memory t) = _placeTeas(2, 1);
        _advanceTo(id, t, Status.Departed);
        vm.warp(t.deliverBy + 1 hours + 1);
        claims.refund(t, 0);
        IOrders.Order memory o = orders.order(id);
        vm.assertEq(o.marks & 0x40, 0x40);
        vm.assertEq(centres.stock(1, TEA).onHand, 8);
        uint256 before = dollar.balanceOf(shopper);
        _assertIgnored(_signAct(farCentre.dock, Kind.Returning, id), t, id, IOrders.WrongSite.selector);
        _assertIgnored(_signAct(van, Kind.Returning, id), t, id, IOrders.WrongRole.selector);

        SignedAct memory a = _signAct(dock, Kind.Returning, id);
        o.marks &= 0xbf;
        _expectStep(a, id, o);
        _post(a, t);
        vm.assertEq(abi.encode(orders.order(id)), abi.encode(o));
        vm.assertEq(centres.stock(1, TEA).onHand, 10);
        vm.assertEq(centres.stock(1, TEA).movedAt, uint64(t.deliverBy + 1 hours + 1) * 1000);
        vm.assertEq(dollar.balanceOf(shopper), before);
        _assertIgnored(_signAct(dock, Kind.Returning, id), t, id, IOrders.TooLate.selector);
        vm.assertEq(centres.stock(1, TEA).onHand, 10);
    }

    /// Only a return concerns a closed parcel.
    function test_A18_onlyReturning() public {
        (OrderId id, IOrders.Terms memory t) = _placeTeas(2, 1);
        _advanceTo(id, t, Status.Settled);
        vm.assertEq(orders.order(id).marks & 0x40, 0x40);
        _assertIgnored(_signAct(van, Kind.Losing, id), t, id, IOrders.TooLate.selector);
        _assertIgnored(_signAct(van, Kind.Accepting, id), t, id, IOrders.TooLate.selector);
        _post(_signAct(dock, Kind.Returning, id), t);
        _assertStatus(id, Status.Settled);
        vm.assertEq(centres.stock(1, TEA).onHand, 10);
    }

    /// Every way to end a parcel marks whether its pieces are out.
    function test_A18_whichPiecesAreOut() public {
        vm.assertEq(_endsOut(Status.Placed, Status.Cancelled), false);
        vm.assertEq(_endsOut(Status.Confirmed, Status.Cancelled), false);
        vm.assertEq(_endsOut(Status.Picked, Status.Cancelled), false);
        vm.assertEq(_endsOut(Status.Packed, Status.Cancelled), true);
        vm.assertEq(_endsOut(Status.Departed, Status.Cancelled), true);
        vm.assertEq(_endsOut(Status.Placed, Status.Refunded), false);
        vm.assertEq(_endsOut(Status.Departed, Status.Refunded), true);
        vm.assertEq(_endsOut(Status.Departed, Status.Lost), true);
        vm.assertEq(_endsOut(Status.Picked, Status.Damaged), false);
        vm.assertEq(_endsOut(Status.Departed, Status.Damaged), false);
        vm.assertEq(_endsOut(Status.Departed, Status.Returned), false);
        vm.assertEq(_endsOut(Status.Departed, Status.Settled), true);
    }

    /// The mark of the seventh line does not look like pieces that are out.
    function test_A18_seventhLine() public {
        IOrders.Terms memory t = _terms();
        IOrders.Line memory line = t.lines[0];
        t.lines = new IOrders.Line[](7);
        for (uint64 i; i < 7; ++i) {
            t.lines[i] = abi.decode(abi.encode(line), (IOrders.Line));
            (t.lines[i].gtin, t.lines[i].amount) = (TEA + i, 1e6);
            if (i != 0) _adjustStock(1, TEA + i, 10);
        }
        OrderId id = _placeOrder(t);
        _post(_signAct(shelf, Kind.Counting, id, 10, 6), t);
        vm.assertEq(orders.order(id).marks, 0x40);
        vm.prank(shopper);
        claims.cancel(t, 0);
        vm.assertEq(orders.order(id).marks & 0x40, 0);
        vm.assertEq(centres.stock(1, TEA + 6).confirmed, 0);
        _assertIgnored(_signAct(dock, Kind.Returning, id), t, id, IOrders.TooLate.selector);
    }

    /// Ends a parcel in status `at_` with status `to`. Returns whether a dock can put its pieces back afterwards, and
    /// checks that the stock is complete then.
    function _endsOut(Status at_, Status to) private returns (bool) {
        (OrderId id, IOrders.Terms memory t) = _placeTeas(2, 100 + uint64(at_) * 32 + uint64(to));
        uint64 onHand = centres.stock(1, TEA).onHand;
        _advanceTo(id, t, at_);
        if (to == Status.Cancelled) {
            vm.prank(merchant);
            claims.cancel(t, 0);
        } else if (to == Status.Refunded) {
            vm.warp(block.timestamp + 3 days);
            claims.refund(t, 0);
        } else if (to == Status.Lost) {
            _post(_signAct(van, Kind.Losing, id), t);
        } else if (to == Status.Damaged) {
            _post(_signAct(at_ == Status.Picked ? packer : van, Kind.Inspecting, id, 1, 0), t);
        } else {
            bool back = to == Status.Returned;
            _post(_signAct(back ? dock : van, back ? Kind.Returning : Kind.Accepting, id), t);
        }
        _assertStatus(id, to);
        bool out = orders.order(id).marks & 0x40 != 0;
        if (out) {
            _post(_signAct(dock, Kind.Returning, id), t);
            _assertStatus(id, to);
            vm.assertEq(orders.order(id).marks & 0x40, 0);
        }
        _assertIgnored(_signAct(dock, Kind.Returning, id), t, id, IOrders.TooLate.selector);
        vm.assertEq(centres.stock(1, TEA).onHand, to == Status.Damaged ? onHand - 2 : onHand);
        vm.assertEq(centres.stock(1, TEA).reserved, 0);
        return out;
    }

    function _placeTeas(uint32 quantity, uint64 nonce) private returns (OrderId id, IOrders.Terms memory t) {
        t = _oneLine(TEA, quantity);
        t.nonce = nonce;
        id = _placeOrder(t);
    }
}
