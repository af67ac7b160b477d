// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICentres, Move} from "../src/interfaces/ICentres.sol";
import {IClaims} from "../src/interfaces/IClaims.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {PostBase} from "./PostBase.sol";
import {packStock} from "./StockWord.sol";

/// Cancelling by shopper or merchant, refunds after a deadline, and part refunds.
contract CancelAndRefundTest is PostBase {
    // Cancel.

    function test_cancel_byShopper_refundsAndReleases() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.warp(NOW + 60);
        bytes32 stock = packStock(ICentres.Stock(10, 0, 0, 3, 0, MS));
        vm.expectEmit(address(centres));
        emit ICentres.StockMoved(id, 1, TEA, Move.Release, 2, address(0), stock);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Cancelled, shopper, 0, address(dollar), PRICE, 0, 0, 0);
        vm.prank(shopper);
        claims.cancel(t, 0);
        IOrders.Order memory o = _order(shopper, Status.Cancelled, 1, 0, 0, 0, uint32(NOW + 60));
        vm.assertEq(abi.encode(orders.order(id)), abi.encode(o));
        vm.assertEq(dollar.balanceOf(shopper), PRICE);
        vm.assertEq(dollar.balanceOf(address(orders)), 0);
        vm.assertEq(orders.held(t, 0), 0);
        vm.assertEq(centres.stock(1, MUG).reserved, 0);
    }

    /// If the order is picked but not packed, its pieces are put back.
    function test_cancel_putsBack_whenPicked() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Picked);
        vm.assertEq(centres.stock(1, TEA).onHand, 8);
        bytes32 stock = packStock(ICentres.Stock(10, 0, 0, 4, 2, MS));
        vm.expectEmit(address(centres));
        emit ICentres.StockMoved(id, 1, TEA, Move.PutBack, 2, address(0), stock);
        vm.prank(shopper);
        claims.cancel(t, 0);
        vm.assertEq(centres.stock(1, TEA).onHand, 10);
        vm.assertEq(centres.stock(1, TEA).reserved, 0);
    }

    function test_cancel_byShopper_reverts_whenPackedOrLater() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Packed);
        _assertRevertsCancel(shopper, t, Status.Assigned, Status.Picked);
        _post(_signHandOver(dock, id));
        _post(_signHandOver(van, id));
        _assertRevertsCancel(shopper, t, Status.Departed, Status.Picked);
        _post(_signAct(van, Kind.Accepting, id), t);
        _assertRevertsCancel(shopper, t, Status.Settled, Status.Picked);
    }

    /// The merchant may cancel until delivery. Packed pieces are not put back.
    function testFuzz_cancel_byMerchant_untilDelivery(uint256 stage) public {
        Status status = Status(_bound(stage, uint256(Status.Placed), uint256(Status.Refused)));
        (OrderId id, IOrders.Terms memory t) = _orderAt(status < Status.Departed ? status : Status.Departed);
        if (status == Status.Attempted) _post(_signAct(van, Kind.Attempting, id), t);
        if (status == Status.Refused) _post(_signAct(van, Kind.Refusing, id), t);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Cancelled, merchant, 0, address(dollar), PRICE, 0, 0, 0);
        vm.prank(merchant);
        claims.cancel(t, 0);
        _assertStatus(id, Status.Cancelled);
        vm.assertEq(dollar.balanceOf(shopper), PRICE);
        vm.assertEq(centres.stock(1, TEA).onHand, status <= Status.Picked ? 10 : 8);
        vm.assertEq(centres.stock(1, TEA).reserved, 0);
    }

    function test_cancel_byMerchant_reverts_whenSettled() public {
        (, IOrders.Terms memory t) = _orderAt(Status.Delivered);
        _assertRevertsCancel(merchant, t, Status.Settled, Status.Returning);
    }

    /// If the shopper is also the merchant, the merchant's rights apply.
    function test_cancel_byShopperWhoIsMerchant() public {
        IOrders.Terms memory t = _terms();
        t.merchant = shopper;
        vm.prank(owner);
        centres.setMerchant(shopper, true, "Own shop");
        dollar.mint(shopper, PRICE);
        vm.prank(shopper);
        dollar.approve(address(orders), PRICE);
        bytes memory signature = _sign65(SHOPPER_KEY, orders.digestOf(t));
        vm.prank(shopper);
        OrderId id = orders.place(t, signature);
        _advanceTo(id, t, Status.Departed);
        vm.prank(shopper);
        claims.cancel(t, 0);
        _assertStatus(id, Status.Cancelled);
    }

    function test_cancel_reverts_whenTwice() public {
        (, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.prank(shopper);
        claims.cancel(t, 0);
        _assertRevertsCancel(shopper, t, Status.Cancelled, Status.Picked);
        _assertRevertsCancel(merchant, t, Status.Cancelled, Status.Returning);
    }

    function test_cancel_reverts_whenStranger() public {
        (, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.expectRevert(abi.encodeWithSelector(IClaims.NotParty.selector, stranger));
        vm.prank(stranger);
        claims.cancel(t, 0);
    }

    /// Terms with another shopper are another order, so a stranger who replaces the shopper finds no order.
    function test_cancel_reverts_whenUnknown() public {
        (OrderId known, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.expectRevert(abi.encodeWithSelector(IOrders.ParcelUnknown.selector, known, 1));
        vm.prank(shopper);
        claims.cancel(t, 1);
        t.shopper = stranger;
        OrderId id = orders.idOf(t);
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderUnknown.selector, id));
        vm.prank(stranger);
        claims.cancel(t, 0);
    }

    // Refund.

    function testFuzz_refund_byAnyone_afterDeadline(uint256 stage) public {
        Status status = Status(_bound(stage, uint256(Status.Placed), uint256(Status.Refused)));
        (OrderId id, IOrders.Terms memory t) = _orderAt(status < Status.Departed ? status : Status.Departed);
        if (status == Status.Attempted) _post(_signAct(van, Kind.Attempting, id), t);
        if (status == Status.Refused) _post(_signAct(van, Kind.Refusing, id), t);
        uint256 deadline = status < Status.Packed ? t.packBy : t.deliverBy;
        // An act that was signed in time may be posted for another hour.
        deadline += 1 hours;
        vm.warp(deadline);
        vm.expectRevert(abi.encodeWithSelector(IClaims.DeadlineAhead.selector, deadline));
        vm.prank(stranger);
        claims.refund(t, 0);

        vm.warp(deadline + 1);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Refunded, stranger, 0, address(dollar), PRICE, 0, 0, 0);
        vm.prank(stranger);
        claims.refund(t, 0);
        _assertStatus(id, Status.Refunded);
        vm.assertEq(dollar.balanceOf(shopper), PRICE);
        vm.assertEq(centres.stock(1, TEA).reserved, 0);
        vm.assertEq(centres.stock(1, TEA).onHand, status >= Status.Packed ? 8 : 10);
    }

    /// A packed order without a carrier can be refunded an hour after `deliverBy`.
    function test_refund_whenNoCarrierIsAssigned() public {
        IOrders.Terms memory t = _terms();
        t.lines[0].grams = 9000;
        OrderId id = _placeOrder(t);
        _advanceTo(id, t, Status.Packed);
        _assertStatus(id, Status.Packed);
        vm.warp(t.packBy + 1 hours + 1);
        vm.expectRevert(abi.encodeWithSelector(IClaims.DeadlineAhead.selector, t.deliverBy + 1 hours));
        claims.refund(t, 0);
        vm.warp(t.deliverBy + 1 hours + 1);
        claims.refund(t, 0);
        vm.assertEq(dollar.balanceOf(shopper), PRICE);
    }

    function test_refund_reverts_whenDelivered() public {
        (, IOrders.Terms memory t) = _orderAt(Status.Delivered);
        vm.warp(t.deliverBy + 1 days);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Settled, Status.Refused));
        claims.refund(t, 0);
    }

    function test_refund_reverts_whenTwice() public {
        (, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.warp(t.packBy + 1 hours + 1);
        claims.refund(t, 0);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Refunded, Status.Refused));
        claims.refund(t, 0);
    }

    function test_refund_reverts_whenUnknown() public {
        IOrders.Terms memory t = _terms();
        OrderId id = orders.idOf(t);
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderUnknown.selector, id));
        claims.refund(t, 0);
    }

    // Part refund.

    function test_refundPart_paysAtOnce() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        vm.expectEmit(address(orders));
        emit IOrders.OrderPartRefunded(id, address(dollar), 5e6, false);
        vm.prank(merchant);
        claims.refundPart(t, 5e6);
        vm.assertEq(dollar.balanceOf(shopper), 5e6);
        vm.assertEq(orders.held(t, 0), PRICE - 5e6);
        vm.assertEq(abi.encode(orders.book(id)), abi.encode(IOrders.Book(0, 5e6, 0, 0, 0)));
        vm.assertTrue(orders.order(id).booked);

        vm.prank(merchant);
        claims.refundPart(t, 1e6);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Settled, van.id, 0, address(dollar), 0, PRICE - 6e6, 0, 0);
        _post(_signAct(van, Kind.Accepting, id), t);
        vm.assertEq(dollar.balanceOf(merchant), PRICE - 6e6);
        vm.assertEq(abi.encode(orders.book(id)), abi.encode(IOrders.Book(PRICE - 6e6, 6e6, 0, 0, 0)));
        vm.assertEq(orders.held(t, 0), 0);
    }

    /// The bit that marks the book does not interfere with the bits that mark counted lines.
    function test_refundPart_whileCounting() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        _post(_signAct(shelf, Kind.Counting, id, 10, 0), t);
        vm.prank(merchant);
        claims.refundPart(t, 5e6);
        vm.assertEq(orders.order(id).marks, 1);
        _post(_signAct(shelf, Kind.Counting, id, 5, 1), t);
        _assertStatus(id, Status.Confirmed);
        vm.prank(shopper);
        claims.cancel(t, 0);
        vm.assertEq(dollar.balanceOf(shopper), PRICE);
        vm.assertEq(centres.stock(1, TEA).reserved, 0);
        vm.assertEq(centres.stock(1, MUG).reserved, 0);
    }

    function test_refundPart_ofWholePrice() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        vm.prank(merchant);
        claims.refundPart(t, PRICE);
        vm.expectRevert(abi.encodeWithSelector(IOrders.AmountTooLarge.selector, 1, 0));
        vm.prank(merchant);
        claims.refundPart(t, 1);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Settled, van.id, 0, address(dollar), 0, 0, 0, 0);
        _post(_signAct(van, Kind.Accepting, id), t);
        vm.assertEq(dollar.balanceOf(shopper), PRICE);
    }

    function testFuzz_refundPart_reverts_whenTooLarge(uint96 first, uint96 more) public {
        (, IOrders.Terms memory t) = _orderAt(Status.Placed);
        first = uint96(_bound(first, 0, PRICE));
        vm.prank(merchant);
        claims.refundPart(t, first);
        more = uint96(_bound(more, PRICE - first + 1, type(uint96).max));
        vm.expectRevert(abi.encodeWithSelector(IOrders.AmountTooLarge.selector, more, PRICE - first));
        vm.prank(merchant);
        claims.refundPart(t, more);
    }

    function test_refundPart_reverts_whenNotMerchant() public {
        (, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.expectRevert(abi.encodeWithSelector(IClaims.NotMerchant.selector, shopper, merchant));
        vm.prank(shopper);
        claims.refundPart(t, 1);
    }

    function test_refundPart_reverts_whenClosed() public {
        (, IOrders.Terms memory t) = _orderAt(Status.Settled);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Settled, Status.Returning));
        vm.prank(merchant);
        claims.refundPart(t, 0);
        t.nonce = 2;
        OrderId id = orders.idOf(t);
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderUnknown.selector, id));
        vm.prank(merchant);
        claims.refundPart(t, 0);
    }

    function _assertRevertsCancel(address by, IOrders.Terms memory t, Status found, Status expected) private {
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, found, expected));
        vm.prank(by);
        claims.cancel(t, 0);
    }
}
