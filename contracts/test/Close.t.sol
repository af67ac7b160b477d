// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICentres, Move} from "../src/interfaces/ICentres.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {PostBase} from "./PostBase.sol";

/// Called off: by the shopper, by the merchant, by the clock; and in part.
contract CloseTest is PostBase {
    // Cancel.

    function test_cancel_byShopper_paysBackAndReleases() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.warp(NOW + 60);
        bytes32 stock = bytes32(abi.encodePacked(uint64(0), uint64(3), uint64(0), uint64(10)));
        vm.expectEmit(address(centres));
        emit ICentres.StockMoved(1, TEA, id, Move.Release, 2, address(0), stock);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Cancelled, shopper, address(dollar), PRICE, 0, 0, 0);
        vm.prank(shopper);
        orders.cancel(t, 0);
        IOrders.Order memory o = IOrders.Order(shopper, Status.Cancelled, 1, 0, 0, 0, uint32(NOW + 60));
        vm.assertEq(abi.encode(orders.order(id)), abi.encode(o));
        vm.assertEq(dollar.balanceOf(shopper), PRICE);
        vm.assertEq(dollar.balanceOf(address(orders)), 0);
        vm.assertEq(orders.held(t, 0), 0);
        vm.assertEq(centres.stock(1, MUG).reserved, 0);
    }

    /// Picked but not packed: the pieces go back to the shelf.
    function test_cancel_whenPicked_putsBack() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Picked);
        vm.assertEq(centres.stock(1, TEA).onHand, 8);
        bytes32 stock = bytes32(abi.encodePacked(uint64(2), uint64(4), uint64(0), uint64(10)));
        vm.expectEmit(address(centres));
        emit ICentres.StockMoved(1, TEA, id, Move.PutBack, 2, address(0), stock);
        vm.prank(shopper);
        orders.cancel(t, 0);
        vm.assertEq(centres.stock(1, TEA).onHand, 10);
        vm.assertEq(centres.stock(1, TEA).reserved, 0);
    }

    function test_cancel_byShopper_reverts_whenPackedOrLater() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Packed);
        _refusesCancel(shopper, t, Status.Assigned, Status.Picked);
        _send(_handOver(dock, id));
        _send(_handOver(van, id));
        _refusesCancel(shopper, t, Status.Departed, Status.Picked);
        _send(_act(van, Kind.Accepting, id), t);
        _refusesCancel(shopper, t, Status.Settled, Status.Picked);
    }

    /// A merchant may give up until the delivery; what is packed does not go back to the shelf by itself.
    function testFuzz_cancel_byMerchant_untilDelivery(uint256 stage) public {
        Status status = Status(_bound(stage, uint256(Status.Placed), uint256(Status.Refused)));
        (OrderId id, IOrders.Terms memory t) = _orderAt(status < Status.Departed ? status : Status.Departed);
        if (status == Status.Attempted) _send(_act(van, Kind.Attempting, id), t);
        if (status == Status.Refused) _send(_act(van, Kind.Refusing, id), t);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Cancelled, merchant, address(dollar), PRICE, 0, 0, 0);
        vm.prank(merchant);
        orders.cancel(t, 0);
        _assertStatus(id, Status.Cancelled);
        vm.assertEq(dollar.balanceOf(shopper), PRICE);
        vm.assertEq(centres.stock(1, TEA).onHand, status <= Status.Picked ? 10 : 8);
        vm.assertEq(centres.stock(1, TEA).reserved, 0);
    }

    function test_cancel_byMerchant_reverts_whenSettled() public {
        (, IOrders.Terms memory t) = _orderAt(Status.Delivered);
        _refusesCancel(merchant, t, Status.Settled, Status.Returning);
    }

    /// Who is both may do what the merchant may.
    function test_cancel_byBoth() public {
        IOrders.Terms memory t = _terms();
        t.merchant = shopper;
        vm.prank(owner);
        centres.setMerchant(shopper, true, "Own shop");
        dollar.mint(shopper, PRICE);
        vm.prank(shopper);
        dollar.approve(address(orders), PRICE);
        bytes memory signature = _sign65(SHOPPER_KEY, OrderId.unwrap(orders.idOf(t)));
        vm.prank(shopper);
        OrderId id = orders.place(t, signature);
        _bring(id, t, Status.Departed);
        vm.prank(shopper);
        orders.cancel(t, 0);
        _assertStatus(id, Status.Cancelled);
    }

    function test_cancel_reverts_whenTwice() public {
        (, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.prank(shopper);
        orders.cancel(t, 0);
        _refusesCancel(shopper, t, Status.Cancelled, Status.Picked);
        _refusesCancel(merchant, t, Status.Cancelled, Status.Returning);
    }

    function test_cancel_reverts_whenStranger() public {
        (, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.expectRevert(abi.encodeWithSelector(IOrders.NotParty.selector, stranger));
        vm.prank(stranger);
        orders.cancel(t, 0);
    }

    /// A stranger's own terms are no order, so naming oneself a party opens nothing.
    function test_cancel_reverts_whenUnknown() public {
        (OrderId known, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.expectRevert(abi.encodeWithSelector(IOrders.ParcelUnknown.selector, known, 1));
        vm.prank(shopper);
        orders.cancel(t, 1);
        t.shopper = stranger;
        OrderId id = orders.idOf(t);
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderUnknown.selector, id));
        vm.prank(stranger);
        orders.cancel(t, 0);
    }

    // Refund: the clock.

    function testFuzz_refund_byAnyone_afterTheDeadline(uint256 stage) public {
        Status status = Status(_bound(stage, uint256(Status.Placed), uint256(Status.Refused)));
        (OrderId id, IOrders.Terms memory t) = _orderAt(status < Status.Departed ? status : Status.Departed);
        if (status == Status.Attempted) _send(_act(van, Kind.Attempting, id), t);
        if (status == Status.Refused) _send(_act(van, Kind.Refusing, id), t);
        uint256 deadline = status < Status.Packed ? t.packBy : t.deliverBy;
        // What was delivered in time may still be posted.
        if (status >= Status.Departed) deadline += 1 hours;
        vm.warp(deadline - 1);
        vm.expectRevert(abi.encodeWithSelector(IOrders.DeadlineAhead.selector, deadline));
        vm.prank(stranger);
        orders.refund(t, 0);

        vm.warp(deadline);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Refunded, stranger, address(dollar), PRICE, 0, 0, 0);
        vm.prank(stranger);
        orders.refund(t, 0);
        _assertStatus(id, Status.Refunded);
        vm.assertEq(dollar.balanceOf(shopper), PRICE);
        vm.assertEq(centres.stock(1, TEA).reserved, 0);
        vm.assertEq(centres.stock(1, TEA).onHand, status >= Status.Packed ? 8 : 10);
    }

    /// Packed, but nobody carries it: until the delivery's deadline.
    function test_refund_whenNoCarrierComes() public {
        IOrders.Terms memory t = _terms();
        t.weight = 9000;
        OrderId id = _placed(t);
        _bring(id, t, Status.Packed);
        _assertStatus(id, Status.Packed);
        vm.warp(t.packBy);
        vm.expectRevert(abi.encodeWithSelector(IOrders.DeadlineAhead.selector, t.deliverBy));
        orders.refund(t, 0);
        vm.warp(t.deliverBy);
        orders.refund(t, 0);
        vm.assertEq(dollar.balanceOf(shopper), PRICE);
    }

    function test_refund_reverts_whenDelivered() public {
        (, IOrders.Terms memory t) = _orderAt(Status.Delivered);
        vm.warp(t.deliverBy + 1 days);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Settled, Status.Refused));
        orders.refund(t, 0);
    }

    function test_refund_reverts_whenTwice() public {
        (, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.warp(t.deliverBy);
        orders.refund(t, 0);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Refunded, Status.Refused));
        orders.refund(t, 0);
    }

    function test_refund_reverts_whenUnknown() public {
        IOrders.Terms memory t = _terms();
        OrderId id = orders.idOf(t);
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderUnknown.selector, id));
        orders.refund(t, 0);
    }

    /// Late is better than never: until someone asks for the refund, packing still counts.
    function test_pack_afterTheDeadline() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Picked);
        vm.warp(t.packBy + 1 hours);
        _send(_act(packer, Kind.Packing, id), t);
        _assertStatus(id, Status.Assigned);
    }

    // In part.

    function test_refundPart_paysBackAtOnce() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        vm.expectEmit(address(orders));
        emit IOrders.OrderPartRefunded(id, address(dollar), 5e6, false);
        vm.prank(merchant);
        orders.refundPart(t, 5e6);
        vm.assertEq(dollar.balanceOf(shopper), 5e6);
        vm.assertEq(orders.held(t, 0), PRICE - 5e6);
        vm.assertEq(abi.encode(orders.book(id)), abi.encode(IOrders.Book(0, 5e6, 0, 0, 0)));
        vm.assertEq(orders.order(id).marks, 0x83);

        vm.prank(merchant);
        orders.refundPart(t, 1e6);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Settled, van.id, address(dollar), 0, PRICE - 6e6, 0, 0);
        _send(_act(van, Kind.Accepting, id), t);
        vm.assertEq(dollar.balanceOf(merchant), PRICE - 6e6);
        vm.assertEq(abi.encode(orders.book(id)), abi.encode(IOrders.Book(uint64(PRICE) - 6e6, 6e6, 0, 0, 0)));
        vm.assertEq(orders.held(t, 0), 0);
    }

    /// The book does not disturb counting, nor the other way round.
    function test_refundPart_whileCounting() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        _send(_act(shelf, Kind.Counting, id, 10, 0), t);
        vm.prank(merchant);
        orders.refundPart(t, 5e6);
        vm.assertEq(orders.order(id).marks, 0x81);
        _send(_act(shelf, Kind.Counting, id, 5, 1), t);
        _assertStatus(id, Status.Confirmed);
        vm.prank(shopper);
        orders.cancel(t, 0);
        vm.assertEq(dollar.balanceOf(shopper), PRICE);
        vm.assertEq(centres.stock(1, TEA).reserved, 0);
        vm.assertEq(centres.stock(1, MUG).reserved, 0);
    }

    function test_refundPart_ofAll_leavesNothing() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        vm.prank(merchant);
        orders.refundPart(t, PRICE);
        vm.expectRevert(abi.encodeWithSelector(IOrders.AmountTooLarge.selector, 1, 0));
        vm.prank(merchant);
        orders.refundPart(t, 1);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Settled, van.id, address(dollar), 0, 0, 0, 0);
        _send(_act(van, Kind.Accepting, id), t);
        vm.assertEq(dollar.balanceOf(shopper), PRICE);
    }

    function testFuzz_refundPart_reverts_whenTooLarge(uint128 first, uint128 more) public {
        (, IOrders.Terms memory t) = _orderAt(Status.Placed);
        first = uint128(_bound(first, 0, PRICE));
        vm.prank(merchant);
        orders.refundPart(t, first);
        more = uint128(_bound(more, PRICE - first + 1, type(uint128).max));
        vm.expectRevert(abi.encodeWithSelector(IOrders.AmountTooLarge.selector, more, PRICE - first));
        vm.prank(merchant);
        orders.refundPart(t, more);
    }

    function test_refundPart_reverts_whenNotMerchant() public {
        (, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.expectRevert(abi.encodeWithSelector(IOrders.NotMerchant.selector, shopper, merchant));
        vm.prank(shopper);
        orders.refundPart(t, 1);
    }

    function test_refundPart_reverts_whenOver() public {
        (, IOrders.Terms memory t) = _orderAt(Status.Settled);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Settled, Status.Returning));
        vm.prank(merchant);
        orders.refundPart(t, 0);
        t.nonce = 2;
        OrderId id = orders.idOf(t);
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderUnknown.selector, id));
        vm.prank(merchant);
        orders.refundPart(t, 0);
    }

    function _refusesCancel(address by, IOrders.Terms memory t, Status found, Status expected) private {
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, found, expected));
        vm.prank(by);
        orders.cancel(t, 0);
    }
}
