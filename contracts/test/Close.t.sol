// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {Base} from "./Base.t.sol";
import {OddToken} from "./mocks/OddToken.sol";

/// Money out: cancel, refund, settlement, and tokens that will not pay.
contract CloseTest is Base {
    OddToken private odd;

    function setUp() public override {
        super.setUp();
        odd = new OddToken();
    }

    // Cancel.

    function test_cancel_byShopper_paysBackAndReleases() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.expectEmit(address(orders));
        emit IOrders.StockMoved(1, TEA, id, 0, 10, 0);
        vm.expectEmit(address(orders));
        emit IOrders.StockMoved(1, MUG, id, 0, 5, 0);
        vm.expectEmit(address(orders));
        emit IOrders.OrderCancelled(id, shopper, address(dollar), PRICE, false);
        vm.prank(shopper);
        orders.cancel(t);
        _assertStatus(id, Status.Cancelled);
        vm.assertEq(dollar.balanceOf(shopper), PRICE);
        vm.assertEq(dollar.balanceOf(address(orders)), 0);
    }

    function test_cancel_byMerchant_whenConfirmed() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Confirmed);
        vm.expectEmit(address(orders));
        emit IOrders.OrderCancelled(id, merchant, address(dollar), PRICE, false);
        vm.prank(merchant);
        orders.cancel(t);
        _assertStatus(id, Status.Cancelled);
    }

    /// Picked but not packed: the pieces go back to the shelf.
    function test_cancel_whenPicked_putsBack() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Picked);
        vm.assertEq(orders.stock(1, TEA).onHand, 8);
        vm.expectEmit(address(orders));
        emit IOrders.StockMoved(1, TEA, id, 2, 10, 0);
        vm.prank(shopper);
        orders.cancel(t);
        vm.assertEq(orders.stock(1, TEA).onHand, 10);
        vm.assertEq(orders.stock(1, TEA).reserved, 0);
    }

    function test_cancel_reverts_whenPackedOrLater() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Packed);
        _refusesCancel(t, abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Assigned, Status.Picked));
        _send(_act(dock, Kind.Departing, id), t);
        _send(_act(van, Kind.Departing, id), t);
        _refusesCancel(t, abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Departed, Status.Picked));
        _send(_act(van, Kind.Accepting, id), t);
        _refusesCancel(t, abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Settled, Status.Picked));
    }

    function test_cancel_reverts_whenTwice() public {
        (, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.prank(shopper);
        orders.cancel(t);
        _refusesCancel(t, abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Cancelled, Status.Picked));
    }

    function test_cancel_reverts_whenStranger() public {
        (, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.expectRevert(abi.encodeWithSelector(IOrders.NotParty.selector, stranger));
        vm.prank(stranger);
        orders.cancel(t);
    }

    /// A stranger's own terms are no order, so naming oneself a party opens nothing.
    function test_cancel_reverts_whenUnknown() public {
        (, IOrders.Terms memory t) = _orderAt(Status.Placed);
        t.shopper = stranger;
        OrderId id = orders.idOf(t);
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderUnknown.selector, id));
        vm.prank(stranger);
        orders.cancel(t);
    }

    // Refund.

    function testFuzz_refund_byAnyone_afterTheDeadline(uint256 stage) public {
        Status status = Status(_bound(stage, uint256(Status.Placed), uint256(Status.Departed)));
        (OrderId id, IOrders.Terms memory t) = _orderAt(status);
        vm.warp(t.deliverBy - 1);
        vm.expectRevert(abi.encodeWithSelector(IOrders.DeadlineAhead.selector, t.deliverBy));
        vm.prank(stranger);
        orders.refund(t);

        vm.warp(t.deliverBy);
        vm.expectEmit(address(orders));
        emit IOrders.OrderRefunded(id, stranger, address(dollar), PRICE, false);
        vm.prank(stranger);
        orders.refund(t);
        _assertStatus(id, Status.Refunded);
        vm.assertEq(dollar.balanceOf(shopper), PRICE);
        vm.assertEq(orders.stock(1, TEA).reserved, 0);
        // What was packed has left the shelf; all else is there.
        vm.assertEq(orders.stock(1, TEA).onHand, status >= Status.Packed ? 8 : 10);
    }

    function test_refund_reverts_whenDelivered() public {
        (, IOrders.Terms memory t) = _orderAt(Status.Delivered);
        vm.warp(t.deliverBy);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Settled, Status.Departed));
        orders.refund(t);
    }

    function test_refund_reverts_whenTwice() public {
        (, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.warp(t.deliverBy);
        orders.refund(t);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Refunded, Status.Departed));
        orders.refund(t);
    }

    function test_refund_reverts_whenUnknown() public {
        IOrders.Terms memory t = _terms();
        OrderId id = orders.idOf(t);
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderUnknown.selector, id));
        orders.refund(t);
    }

    /// Late is better than never: until someone asks for the refund, delivery still counts.
    function test_deliver_afterTheDeadline() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        vm.warp(t.deliverBy + 1 hours);
        _send(_act(van, Kind.Accepting, id), t);
        _assertStatus(id, Status.Settled);
    }

    // Tokens that will not pay the merchant must not stop the vehicle's journal.

    function test_settle_creditsTheMerchant_whateverTheTokenDoes() public {
        OddToken.Way[5] memory ways =
            [OddToken.Way.Reverts, OddToken.Way.False, OddToken.Way.Two, OddToken.Way.Greedy, OddToken.Way.Bomb];
        for (uint64 i; i < ways.length; ++i) {
            IOrders.Terms memory t = _oddTerms();
            t.nonce = i;
            OrderId id = _placedOdd(t);
            _bring(id, t, Status.Departed);
            odd.set(OddToken.Way.Honest, ways[i]);
            vm.expectEmit(address(orders));
            emit IOrders.OrderSettled(id, merchant, address(odd), PRICE, true);
            _send(_act(van, Kind.Accepting, id), t);
            _assertStatus(id, Status.Settled);
            odd.set(OddToken.Way.Honest, OddToken.Way.Honest);
        }
        vm.assertEq(orders.credit(merchant, address(odd)), 5 * PRICE);

        vm.expectEmit(address(orders));
        emit IOrders.Withdrawn(merchant, address(odd), 5 * PRICE);
        vm.prank(merchant);
        orders.withdraw(address(odd));
        vm.assertEq(odd.balanceOf(merchant), 5 * PRICE);
        vm.assertEq(odd.balanceOf(address(orders)), 0);
        vm.assertEq(orders.credit(merchant, address(odd)), 0);
    }

    /// Any answer is read as SafeERC20 reads it.
    function testFuzz_cancel_readsTheAnswer(bytes calldata tail, uint256 word, uint8 shape) public {
        bytes memory answer = shape % 4 == 0
            ? bytes(tail)
            : abi.encodePacked(shape % 4 == 1 ? uint256(1) : shape % 4 == 2 ? word : word % 4, tail);
        bool paid = answer.length == 0 || (answer.length >= 32 && abi.decode(answer, (uint256)) == 1);
        IOrders.Terms memory t = _oddTerms();
        OrderId id = _placedOdd(t);
        vm.mockCall(address(odd), abi.encodeWithSignature("transfer(address,uint256)", shopper, PRICE), answer);
        vm.expectEmit(address(orders));
        emit IOrders.OrderCancelled(id, shopper, address(odd), PRICE, !paid);
        vm.prank(shopper);
        orders.cancel(t);
        vm.assertEq(orders.credit(shopper, address(odd)), paid ? 0 : PRICE);
    }

    /// What a token did not do counts for nothing, and neither does silence where there is no token any more.
    function test_cancel_credits_whenTheTokenIsGone() public {
        IOrders.Terms memory t = _oddTerms();
        _placedOdd(t);
        vm.etch(address(odd), "");
        vm.prank(shopper);
        orders.cancel(t);
        vm.assertEq(orders.credit(shopper, address(odd)), PRICE);
    }

    /// A huge answer is the token's expense: nothing beyond its share is paid for copying it.
    function test_cancel_doesNotPayForAHugeAnswer() public {
        _cancelGas(OddToken.Way.False, 1); // everything warm
        uint256 small = _cancelGas(OddToken.Way.False, 2);
        uint256 huge = _cancelGas(OddToken.Way.Bomb, 3);
        vm.assertLe(huge, small + 110_000, "gas of a huge answer"); // the token itself spends 95,000 on it
    }

    function test_settle_paysATokenWithoutAnswer() public {
        IOrders.Terms memory t = _oddTerms();
        OrderId id = _placedOdd(t);
        odd.set(OddToken.Way.Silent, OddToken.Way.Silent);
        _bring(id, t, Status.Settled);
        vm.assertEq(odd.balanceOf(merchant), PRICE);
    }

    /// A carrier of segments cannot starve the payment of gas to turn it into a credit.
    function test_settle_reverts_whenGasIsShort() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        Posting memory p = _act(van, Kind.Accepting, id);
        IOrders.Terms[] memory all = _many(t);
        bool settled;
        uint256 refused;
        for (uint256 gas_ = 60_000; !settled; gas_ += 2_000) {
            try orders.post{gas: gas_}(p.segment, p.readings, p.signature, all) {
                settled = true;
            } catch (bytes memory why) {
                if (why.length == 68 && bytes4(why) == IOrders.GasShort.selector) refused += 1;
            }
        }
        vm.assertGe(refused, 1, "refused for gas");
        vm.assertEq(orders.credit(merchant, address(dollar)), 0);
        vm.assertEq(dollar.balanceOf(merchant), PRICE);
    }

    function test_cancel_creditsTheShopper_whenTheTokenRefuses() public {
        IOrders.Terms memory t = _oddTerms();
        OrderId id = _placedOdd(t);
        odd.set(OddToken.Way.Honest, OddToken.Way.Reverts);
        vm.expectEmit(address(orders));
        emit IOrders.OrderCancelled(id, shopper, address(odd), PRICE, true);
        vm.prank(shopper);
        orders.cancel(t);
        vm.assertEq(orders.credit(shopper, address(odd)), PRICE);
    }

    function test_refund_creditsTheShopper_whenTheTokenRefuses() public {
        IOrders.Terms memory t = _oddTerms();
        OrderId id = _placedOdd(t);
        odd.set(OddToken.Way.Honest, OddToken.Way.False);
        vm.warp(t.deliverBy);
        vm.expectEmit(address(orders));
        emit IOrders.OrderRefunded(id, address(this), address(odd), PRICE, true);
        orders.refund(t);
        vm.assertEq(orders.credit(shopper, address(odd)), PRICE);
    }

    function test_withdraw_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IOrders.NothingToWithdraw.selector, stranger));
        vm.prank(stranger);
        orders.withdraw(address(dollar));

        IOrders.Terms memory t = _oddTerms();
        _placedOdd(t);
        odd.set(OddToken.Way.Honest, OddToken.Way.False);
        vm.prank(shopper);
        orders.cancel(t);
        vm.expectRevert(abi.encodeWithSignature("SafeERC20FailedOperation(address)", address(odd)));
        vm.prank(shopper);
        orders.withdraw(address(odd));
        vm.assertEq(orders.credit(shopper, address(odd)), PRICE); // still there
    }

    /// A token that calls back while it pays finds every door with money behind it shut.
    function test_payout_reentered_paysOnce() public {
        IOrders.Terms memory t = _oddTerms();
        OrderId id = _placedOdd(t);
        odd.mint(address(orders), PRICE); // somebody else's
        IOrders.Authorization memory none;
        bytes[6] memory doors = [
            abi.encodeCall(orders.cancel, (t)),
            abi.encodeCall(orders.refund, (t)),
            abi.encodeCall(orders.assign, (t)),
            abi.encodeCall(orders.withdraw, (address(odd))),
            abi.encodeCall(orders.place, (t, "")),
            abi.encodeCall(orders.placeWithAuthorization, (t, "", none))
        ];
        for (uint64 i; i < doors.length; ++i) {
            odd.callBack(address(orders), doors[i]);
            odd.set(OddToken.Way.Honest, OddToken.Way.Calls);
            vm.prank(shopper);
            orders.cancel(t);
            vm.assertEq(odd.answer(), abi.encodeWithSignature("ReentrancyGuardReentrantCall()"));
            _assertStatus(id, Status.Cancelled);
            vm.assertEq(odd.balanceOf(shopper), PRICE * (i + 1));
            vm.assertEq(odd.balanceOf(address(orders)), PRICE);
            t.nonce += 1;
            id = _placedOdd(t);
        }
    }

    function _cancelGas(OddToken.Way way, uint64 nonce) private returns (uint256 used) {
        IOrders.Terms memory t = _oddTerms();
        t.nonce = nonce;
        _placedOdd(t);
        odd.set(OddToken.Way.Honest, way);
        vm.prank(shopper);
        used = gasleft();
        orders.cancel(t);
        used -= gasleft();
    }

    function _oddTerms() private view returns (IOrders.Terms memory t) {
        t = _terms();
        t.token = address(odd);
    }

    function _placedOdd(IOrders.Terms memory t) private returns (OrderId) {
        odd.set(OddToken.Way.Honest, OddToken.Way.Honest);
        odd.mint(shopper, PRICE);
        bytes memory signature = _merchantSigns(t);
        vm.prank(shopper);
        return orders.place(t, signature);
    }

    function _refusesCancel(IOrders.Terms memory t, bytes memory why) private {
        vm.expectRevert(why);
        vm.prank(shopper);
        orders.cancel(t);
    }
}
