// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {PlaceBase} from "./PlaceBase.sol";
import {OddToken} from "./mocks/OddToken.sol";
import {Purse} from "./mocks/Purse.sol";

/// Money out, and those who will not take it or not give it.
contract PayTest is PlaceBase {
    /// A token that will not pay the merchant does not stop the vehicle's journal.
    function test_settle_creditsTheMerchant_whateverTheTokenDoes() public {
        OddToken.Way[5] memory ways =
            [OddToken.Way.Reverts, OddToken.Way.False, OddToken.Way.Two, OddToken.Way.Greedy, OddToken.Way.Bomb];
        for (uint64 i; i < ways.length; ++i) {
            IOrders.Terms memory t = _odd();
            t.nonce = i;
            OrderId id = _placedOdd(t);
            _bring(id, t, Status.Departed);
            odd.set(OddToken.Way.Honest, ways[i]);
            vm.expectEmit(address(orders));
            emit IOrders.OrderClosed(id, Status.Settled, van.id, address(odd), 0, PRICE, 0, 2);
            _send(_act(van, Kind.Accepting, id), t);
            _assertStatus(id, Status.Settled);
        }
        odd.set(OddToken.Way.Honest, OddToken.Way.Honest);
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
        IOrders.Terms memory t = _odd();
        OrderId id = _placedOdd(t);
        vm.mockCall(address(odd), abi.encodeWithSignature("transfer(address,uint256)", shopper, PRICE), answer);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Cancelled, shopper, address(odd), PRICE, 0, 0, paid ? 0 : 1);
        vm.prank(shopper);
        orders.cancel(t, 0);
        vm.assertEq(orders.credit(shopper, address(odd)), paid ? 0 : PRICE);
    }

    /// What a token did not do counts for nothing, and neither does silence where there is no token any more.
    function test_cancel_credits_whenTheTokenIsGone() public {
        IOrders.Terms memory t = _odd();
        _placedOdd(t);
        vm.etch(address(odd), "");
        vm.prank(shopper);
        orders.cancel(t, 0);
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
        IOrders.Terms memory t = _odd();
        OrderId id = _placedOdd(t);
        odd.set(OddToken.Way.Silent, OddToken.Way.Silent);
        _bring(id, t, Status.Settled);
        vm.assertEq(odd.balanceOf(merchant), PRICE);
    }

    /// Whoever calls cannot starve the payment of gas to turn it into a credit.
    function test_cancel_reverts_whenGasIsShort() public {
        IOrders.Terms memory t = _terms();
        _place(t);
        bool cancelled;
        uint256 refused;
        for (uint256 gas_ = 60_000; !cancelled; gas_ += 2_000) {
            vm.prank(shopper);
            try orders.cancel{gas: gas_}(t, 0) {
                cancelled = true;
            } catch (bytes memory why) {
                if (why.length == 68 && bytes4(why) == IOrders.GasShort.selector) refused += 1;
            }
        }
        vm.assertGe(refused, 1, "refused for gas");
        vm.assertEq(orders.credit(shopper, address(dollar)), 0);
        vm.assertEq(dollar.balanceOf(shopper), 1000e6);
    }

    function test_refund_creditsTheShopper_whenTheTokenRefuses() public {
        IOrders.Terms memory t = _odd();
        OrderId id = _placedOdd(t);
        odd.set(OddToken.Way.Honest, OddToken.Way.False);
        vm.warp(t.deliverBy);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Refunded, address(this), address(odd), PRICE, 0, 0, 1);
        orders.refund(t, 0);
        vm.assertEq(orders.credit(shopper, address(odd)), PRICE);
    }

    function test_refundPart_creditsTheShopper_whenTheTokenRefuses() public {
        IOrders.Terms memory t = _odd();
        OrderId id = _placedOdd(t);
        odd.set(OddToken.Way.Honest, OddToken.Way.Reverts);
        vm.expectEmit(address(orders));
        emit IOrders.OrderPartRefunded(id, address(odd), 1e6, true);
        vm.prank(merchant);
        orders.refundPart(t, 1e6);
        vm.assertEq(orders.credit(shopper, address(odd)), 1e6);
        vm.assertEq(orders.held(t, 0), PRICE - 1e6);
    }

    function test_withdraw_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IOrders.NothingToWithdraw.selector, stranger));
        vm.prank(stranger);
        orders.withdraw(address(dollar));

        IOrders.Terms memory t = _odd();
        _placedOdd(t);
        odd.set(OddToken.Way.Honest, OddToken.Way.False);
        vm.prank(shopper);
        orders.cancel(t, 0);
        vm.expectRevert(abi.encodeWithSignature("SafeERC20FailedOperation(address)", address(odd)));
        vm.prank(shopper);
        orders.withdraw(address(odd));
        vm.assertEq(orders.credit(shopper, address(odd)), PRICE); // still there
    }

    /// A token that calls back while it pays finds every door with money behind it shut.
    function test_payout_reentered_paysOnce() public {
        IOrders.Terms memory t = _odd();
        OrderId id = _placedOdd(t);
        odd.mint(address(orders), PRICE); // somebody else's
        bytes[] memory doors = _doors(t);
        for (uint64 i; i < doors.length; ++i) {
            odd.callBack(address(orders), doors[i]);
            odd.set(OddToken.Way.Honest, OddToken.Way.Calls);
            vm.prank(shopper);
            orders.cancel(t, 0);
            vm.assertEq(odd.answer(), abi.encodeWithSignature("ReentrancyGuardReentrantCall()"));
            _assertStatus(id, Status.Cancelled);
            vm.assertEq(odd.balanceOf(shopper), 1000e6);
            vm.assertEq(odd.balanceOf(address(orders)), PRICE);
            t.nonce += 1;
            id = _placedOdd(t);
        }
    }

    // Ether.

    function test_ether_inAndOut() public {
        IOrders.Terms memory t = _ether(shopper);
        OrderId id = _placeEther(t);
        vm.assertEq(address(orders).balance, PRICE);
        _bring(id, t, Status.Departed);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Settled, van.id, address(0), 0, PRICE, 0, 0);
        _send(_act(van, Kind.Accepting, id), t);
        vm.assertEq(merchant.balance, PRICE);
        vm.assertEq(address(orders).balance, 0);
    }

    function testFuzz_ether_reverts_whenNotThePrice(uint128 sent) public {
        IOrders.Terms memory t = _ether(shopper);
        bytes memory signature = _merchantSigns(t);
        if (sent == PRICE) sent += 1;
        vm.deal(shopper, sent);
        vm.expectRevert(abi.encodeWithSelector(IOrders.EtherIs.selector, sent, PRICE));
        vm.prank(shopper);
        orders.place{value: sent}(t, signature);
    }

    function test_ether_cancelPaysBack() public {
        IOrders.Terms memory t = _ether(shopper);
        _placeEther(t);
        vm.prank(shopper);
        orders.cancel(t, 0);
        vm.assertEq(shopper.balance, PRICE);
    }

    /// A shopper that refuses ether, burns gas, or calls back stops nobody; the money waits.
    function test_ether_creditsWhoDoesNotTakeIt() public {
        for (uint8 way = 1; way <= 3; ++way) {
            Purse purse = new Purse();
            IOrders.Terms memory t = _ether(address(purse));
            OrderId id = _placeEther(t);
            purse.set(way, address(orders), abi.encodeCall(orders.refund, (t, 0)));
            vm.warp(t.deliverBy);
            bool takes = way == 3; // calls back, finds the door shut, and takes it
            vm.expectEmit(address(orders));
            emit IOrders.OrderClosed(id, Status.Refunded, stranger, address(0), PRICE, 0, 0, takes ? 0 : 1);
            vm.prank(stranger);
            orders.refund(t, 0);
            vm.assertEq(orders.credit(address(purse), address(0)), takes ? 0 : PRICE);
            vm.assertEq(address(purse).balance, takes ? PRICE : 0);
            if (takes) vm.assertEq(purse.answer(), abi.encodeWithSignature("ReentrancyGuardReentrantCall()"));
            vm.warp(NOW);
        }
    }

    function test_ether_withdraw() public {
        Purse purse = new Purse();
        IOrders.Terms memory t = _ether(address(purse));
        _placeEther(t);
        purse.set(1, address(0), "");
        vm.prank(merchant);
        orders.cancel(t, 0);
        vm.expectRevert(abi.encodeWithSignature("Error(string)", "no, thanks"));
        vm.prank(address(purse));
        orders.withdraw(address(0));
        purse.set(0, address(0), "");
        vm.expectEmit(address(orders));
        emit IOrders.Withdrawn(address(purse), address(0), PRICE);
        vm.prank(address(purse));
        orders.withdraw(address(0));
        vm.assertEq(address(purse).balance, PRICE);
        vm.assertEq(address(orders).balance, 0);
    }

    /// Nobody loses ether by sending it here without an order.
    function test_ether_isNotTakenOtherwise() public {
        vm.deal(address(this), 1);
        (bool ok,) = address(orders).call{value: 1}("");
        vm.assertFalse(ok);
    }

    // The platform's fee.

    function test_setFee() public {
        vm.expectEmit(address(orders));
        emit IOrders.FeeSet(250, stranger);
        vm.prank(owner);
        orders.setFee(250, stranger);
        (uint16 rate, address recipient) = orders.fee();
        vm.assertEq(rate, 250);
        vm.assertEq(recipient, stranger);
    }

    function test_setFee_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IOrders.FeeTooHigh.selector, 1001, 1000));
        vm.prank(owner);
        orders.setFee(1001, stranger);
        vm.expectRevert(abi.encodeWithSignature("OwnableUnauthorizedAccount(address)", stranger));
        vm.prank(stranger);
        orders.setFee(1, stranger);
    }

    /// The least of what the platform asks and the terms allow, rounded down; all parts together are what was held.
    function testFuzz_fee_withinTheCap(uint16 rate, uint16 cap, uint128 price) public {
        rate = uint16(_bound(rate, 0, 1000));
        cap = uint16(_bound(cap, 0, 1000));
        price = uint128(_bound(price, 1, 1000e6));
        vm.prank(owner);
        orders.setFee(rate, stranger);
        IOrders.Terms memory t = _oneLine(TEA, 1);
        (t.feeCap, t.price, t.lines[0].amount) = (cap, price, 0);
        OrderId id = _place(t);
        _bring(id, t, Status.Departed);
        uint128 cut = price * (rate < cap ? rate : cap) / 10_000;
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Settled, van.id, address(dollar), 0, price - cut, cut, 0);
        _send(_act(van, Kind.Accepting, id), t);
        vm.assertEq(dollar.balanceOf(stranger), cut);
        vm.assertEq(dollar.balanceOf(merchant), price - cut);
        vm.assertEq(dollar.balanceOf(address(orders)), 0);
    }

    function test_fee_none_withoutARecipient() public {
        vm.prank(owner);
        orders.setFee(1000, address(0));
        IOrders.Terms memory t = _terms();
        t.feeCap = 1000;
        _bring(_place(t), t, Status.Settled);
        vm.assertEq(dollar.balanceOf(merchant), PRICE);
    }

    /// Nothing is taken of what goes back.
    function test_fee_none_ofARefund() public {
        vm.prank(owner);
        orders.setFee(1000, stranger);
        IOrders.Terms memory t = _terms();
        t.feeCap = 1000;
        _place(t);
        vm.prank(shopper);
        orders.cancel(t, 0);
        vm.assertEq(dollar.balanceOf(shopper), 1000e6);
        vm.assertEq(dollar.balanceOf(stranger), 0);
    }

    /// A platform that cannot be paid is credited, and the merchant is paid all the same.
    function test_fee_isCredited_whenRefused() public {
        Purse purse = new Purse();
        purse.set(1, address(0), "");
        vm.prank(owner);
        orders.setFee(1000, address(purse));
        IOrders.Terms memory t = _ether(shopper);
        t.feeCap = 500;
        OrderId id = _placeEther(t);
        _bring(id, t, Status.Departed);
        uint128 cut = PRICE / 20;
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Settled, van.id, address(0), 0, PRICE - cut, cut, 4);
        _send(_act(van, Kind.Accepting, id), t);
        vm.assertEq(orders.credit(address(purse), address(0)), cut);
        vm.assertEq(merchant.balance, PRICE - cut);
    }

    function _doors(IOrders.Terms memory t) private view returns (bytes[] memory doors) {
        IOrders.Authorization memory none;
        IOrders.Permit memory permit;
        doors = new bytes[](12);
        doors[0] = abi.encodeCall(orders.cancel, (t, 0));
        doors[1] = abi.encodeCall(orders.refund, (t, 0));
        doors[2] = abi.encodeCall(orders.assign, (t, 0));
        doors[3] = abi.encodeCall(orders.withdraw, (address(odd)));
        doors[4] = abi.encodeCall(orders.place, (t, ""));
        doors[5] = abi.encodeCall(orders.placeWithAuthorization, (t, "", none));
        doors[6] = abi.encodeCall(orders.placeSigned, (t, "", "", permit));
        doors[7] = abi.encodeCall(orders.reassign, (t, 0));
        doors[8] = abi.encodeCall(orders.refundPart, (t, 1));
        doors[9] = abi.encodeCall(orders.hold, (orders.idOf(t), Status.Disputed));
        doors[10] = abi.encodeCall(orders.award, (t, 0, 1, shopper));
        doors[11] = abi.encodeCall(orders.post, ("", _many(t)));
    }

    function _cancelGas(OddToken.Way way, uint64 nonce) private returns (uint256 used) {
        IOrders.Terms memory t = _odd();
        t.nonce = nonce;
        _placedOdd(t);
        odd.set(OddToken.Way.Honest, way);
        vm.prank(shopper);
        used = gasleft();
        orders.cancel(t, 0);
        used -= gasleft();
    }

    function _placedOdd(IOrders.Terms memory t) private returns (OrderId) {
        odd.set(OddToken.Way.Honest, OddToken.Way.Honest);
        return _place(t);
    }

    function _ether(address by) private view returns (IOrders.Terms memory t) {
        t = _terms();
        (t.token, t.shopper) = (address(0), by);
    }

    function _placeEther(IOrders.Terms memory t) private returns (OrderId) {
        bytes memory signature = _merchantSigns(t);
        vm.deal(t.shopper, PRICE);
        vm.prank(t.shopper);
        return orders.place{value: PRICE}(t, signature);
    }
}
