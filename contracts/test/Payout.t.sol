// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {PlaceBase} from "./PlaceBase.sol";
import {EtherReceiver} from "./mocks/EtherReceiver.sol";
import {MisbehavingToken} from "./mocks/MisbehavingToken.sol";

/// Payments out of the escrow, in tokens and ether, with payees and tokens that refuse them.
contract PayoutTest is PlaceBase {
    /// A token that fails to pay the merchant does not block the vehicle's journal.
    function test_deliver_creditsMerchant_whenTokenFails() public {
        MisbehavingToken.Behaviour[5] memory behaviours = [
            MisbehavingToken.Behaviour.Reverts,
            MisbehavingToken.Behaviour.ReturnsFalse,
            MisbehavingToken.Behaviour.ReturnsTwo,
            MisbehavingToken.Behaviour.BurnsGas,
            MisbehavingToken.Behaviour.HugeReturnData
        ];
        for (uint64 i; i < behaviours.length; ++i) {
            IOrders.Terms memory t = _badTokenTerms();
            t.nonce = i;
            OrderId id = _placeWithBadToken(t);
            _advanceTo(id, t, Status.Departed);
            badToken.setBehaviour(MisbehavingToken.Behaviour.Honest, behaviours[i]);
            vm.expectEmit(address(orders));
            emit IOrders.OrderClosed(id, Status.Settled, van.id, 0, address(badToken), 0, PRICE, 0, 2);
            _post(_signAct(van, Kind.Accepting, id), t);
            _assertStatus(id, Status.Settled);
        }
        badToken.setBehaviour(MisbehavingToken.Behaviour.Honest, MisbehavingToken.Behaviour.Honest);
        vm.assertEq(orders.credit(merchant, address(badToken)), 5 * PRICE);

        vm.expectEmit(address(orders));
        emit IOrders.Withdrawn(merchant, address(badToken), merchant, 5 * PRICE);
        vm.prank(merchant);
        orders.withdraw(address(badToken), merchant);
        vm.assertEq(badToken.balanceOf(merchant), 5 * PRICE);
        vm.assertEq(badToken.balanceOf(address(orders)), 0);
        vm.assertEq(orders.credit(merchant, address(badToken)), 0);
    }

    /// The token's return data is read like SafeERC20 reads it.
    function testFuzz_cancel_readsReturnDataLikeSafeERC20(bytes calldata tail, uint256 word, uint8 shape) public {
        bytes memory answer = shape % 4 == 0
            ? bytes(tail)
            : abi.encodePacked(shape % 4 == 1 ? uint256(1) : shape % 4 == 2 ? word : word % 4, tail);
        bool paid = answer.length == 0 || (answer.length >= 32 && abi.decode(answer, (uint256)) == 1);
        IOrders.Terms memory t = _badTokenTerms();
        OrderId id = _placeWithBadToken(t);
        vm.mockCall(address(badToken), abi.encodeWithSignature("transfer(address,uint256)", shopper, PRICE), answer);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Cancelled, shopper, 0, address(badToken), PRICE, 0, 0, paid ? 0 : 1);
        vm.prank(shopper);
        claims.cancel(t, 0);
        vm.assertEq(orders.credit(shopper, address(badToken)), paid ? 0 : PRICE);
    }

    /// A call to an address without code succeeds without return data; it must not count as a payment.
    function test_cancel_credits_whenTokenHasNoCode() public {
        IOrders.Terms memory t = _badTokenTerms();
        _placeWithBadToken(t);
        vm.etch(address(badToken), "");
        vm.prank(shopper);
        claims.cancel(t, 0);
        vm.assertEq(orders.credit(shopper, address(badToken)), PRICE);
    }

    /// Copying huge return data must not cost the escrow's gas beyond the forwarded limit.
    function test_cancel_doesNotCopyHugeReturnData() public {
        _cancelGas(MisbehavingToken.Behaviour.ReturnsFalse, 1); // makes balances non-zero
        uint256 small = _cancelGas(MisbehavingToken.Behaviour.ReturnsFalse, 2);
        uint256 huge = _cancelGas(MisbehavingToken.Behaviour.HugeReturnData, 3);
        vm.assertLe(huge, small + 110_000, "gas of huge return data"); // the token itself spends 95,000 on it
    }

    function test_deliver_paysTokenWithoutReturnData() public {
        IOrders.Terms memory t = _badTokenTerms();
        OrderId id = _placeWithBadToken(t);
        badToken.setBehaviour(MisbehavingToken.Behaviour.NoReturnData, MisbehavingToken.Behaviour.NoReturnData);
        _advanceTo(id, t, Status.Settled);
        vm.assertEq(badToken.balanceOf(merchant), PRICE);
    }

    /// A caller cannot make a payment fail by limiting the gas.
    function test_cancel_reverts_whenGasIsShort() public {
        IOrders.Terms memory t = _terms();
        _place(t);
        bool cancelled;
        uint256 refused;
        for (uint256 gas_ = 60_000; !cancelled; gas_ += 2_000) {
            vm.prank(shopper);
            try claims.cancel{gas: gas_}(t, 0) {
                cancelled = true;
            } catch (bytes memory revertData) {
                if (revertData.length == 68 && bytes4(revertData) == IOrders.GasShort.selector) refused += 1;
            }
        }
        vm.assertGe(refused, 1, "GasShort at least once");
        vm.assertEq(orders.credit(shopper, address(dollar)), 0);
        vm.assertEq(dollar.balanceOf(shopper), 1000e6);
    }

    /// With just enough gas to pass the check for GasShort, the token gets all of PUSH_GAS. Without the reserve for
    /// EIP-150 it would get 1/64 less, and the payment could fail for lack of gas.
    function test_cancel_forwardsPushGas_whenGasIsBarelyEnough() public {
        IOrders.Terms memory t = _badTokenTerms();
        _placeWithBadToken(t);
        badToken.setBehaviour(MisbehavingToken.Behaviour.Honest, MisbehavingToken.Behaviour.RecordsGas);
        bool cancelled;
        bool refused;
        for (uint256 gas_ = 200_000; !cancelled; gas_ += 1_000) {
            vm.prank(shopper);
            try claims.cancel{gas: gas_}(t, 0) {
                cancelled = true;
            } catch (bytes memory revertData) {
                refused = bytes4(revertData) == IOrders.GasShort.selector;
            }
        }
        vm.assertTrue(refused, "GasShort with 1,000 gas less");
        // 1,000 gas are for the token's code before it reads `gasleft`.
        vm.assertGe(badToken.gasAtEntry(), 200_000 - 1_000, "gas at entry");
    }

    function test_refund_creditsShopper_whenTokenFails() public {
        IOrders.Terms memory t = _badTokenTerms();
        OrderId id = _placeWithBadToken(t);
        badToken.setBehaviour(MisbehavingToken.Behaviour.Honest, MisbehavingToken.Behaviour.ReturnsFalse);
        vm.warp(t.deliverBy + 1 hours + 1);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Refunded, address(this), 0, address(badToken), PRICE, 0, 0, 1);
        claims.refund(t, 0);
        vm.assertEq(orders.credit(shopper, address(badToken)), PRICE);
    }

    function test_refundPart_creditsShopper_whenTokenFails() public {
        IOrders.Terms memory t = _badTokenTerms();
        OrderId id = _placeWithBadToken(t);
        badToken.setBehaviour(MisbehavingToken.Behaviour.Honest, MisbehavingToken.Behaviour.Reverts);
        vm.expectEmit(address(orders));
        emit IOrders.OrderPartRefunded(id, address(badToken), 1e6, true);
        vm.prank(merchant);
        claims.refundPart(t, 1e6);
        vm.assertEq(orders.credit(shopper, address(badToken)), 1e6);
        vm.assertEq(orders.held(t, 0), PRICE - 1e6);
    }

    function test_withdraw_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IOrders.NothingToWithdraw.selector, stranger));
        vm.prank(stranger);
        orders.withdraw(address(dollar), stranger);

        IOrders.Terms memory t = _badTokenTerms();
        _placeWithBadToken(t);
        badToken.setBehaviour(MisbehavingToken.Behaviour.Honest, MisbehavingToken.Behaviour.ReturnsFalse);
        vm.prank(shopper);
        claims.cancel(t, 0);
        vm.expectRevert(abi.encodeWithSignature("SafeERC20FailedOperation(address)", address(badToken)));
        vm.prank(shopper);
        orders.withdraw(address(badToken), shopper);
        vm.assertEq(orders.credit(shopper, address(badToken)), PRICE); // the credit is kept
    }

    /// A token that re-enters during a payout finds all functions locked that move money.
    function test_cancel_reentered_paysOnce() public {
        IOrders.Terms memory t = _badTokenTerms();
        OrderId id = _placeWithBadToken(t);
        badToken.mint(address(orders), PRICE); // money of other orders
        bytes[] memory calls = _guardedCalls(t);
        for (uint64 i; i < calls.length; ++i) {
            badToken.setReentry(address(orders), calls[i]);
            badToken.setBehaviour(MisbehavingToken.Behaviour.Honest, MisbehavingToken.Behaviour.Reenters);
            vm.prank(shopper);
            claims.cancel(t, 0);
            vm.assertEq(badToken.returnData(), abi.encodeWithSignature("ReentrancyGuardReentrantCall()"));
            _assertStatus(id, Status.Cancelled);
            vm.assertEq(badToken.balanceOf(shopper), 1000e6);
            vm.assertEq(badToken.balanceOf(address(orders)), PRICE);
            t.nonce += 1;
            id = _placeWithBadToken(t);
        }
    }

    // Ether.

    function test_deliver_paysEther() public {
        IOrders.Terms memory t = _etherTerms(shopper);
        OrderId id = _placeEther(t);
        vm.assertEq(address(orders).balance, PRICE);
        _advanceTo(id, t, Status.Departed);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Settled, van.id, 0, address(0), 0, PRICE, 0, 0);
        _post(_signAct(van, Kind.Accepting, id), t);
        vm.assertEq(merchant.balance, PRICE);
        vm.assertEq(address(orders).balance, 0);
    }

    function testFuzz_place_reverts_whenEtherIsNotThePrice(uint96 sent) public {
        IOrders.Terms memory t = _etherTerms(shopper);
        bytes memory signature = _merchantSignature(t);
        if (sent == PRICE) sent += 1;
        vm.deal(shopper, sent);
        vm.expectRevert(abi.encodeWithSelector(IOrders.EtherIs.selector, sent, PRICE));
        vm.prank(shopper);
        orders.place{value: sent}(t, signature);
    }

    function test_cancel_refundsEther() public {
        IOrders.Terms memory t = _etherTerms(shopper);
        _placeEther(t);
        vm.prank(shopper);
        claims.cancel(t, 0);
        vm.assertEq(shopper.balance, PRICE);
    }

    /// A shopper contract that refuses ether, burns gas or re-enters blocks nobody; a failed payment is credited.
    function test_refund_credits_whenEtherIsRefused() public {
        for (uint8 behaviour = 1; behaviour <= 3; ++behaviour) {
            EtherReceiver receiver = new EtherReceiver();
            IOrders.Terms memory t = _etherTerms(address(receiver));
            OrderId id = _placeEther(t);
            bytes memory again = abi.encodeCall(orders.applyClaim, (t, 0, Status.Refunded, 1, stranger));
            receiver.setBehaviour(behaviour, address(orders), again);
            vm.warp(t.deliverBy + 1 hours + 1);
            bool takes = behaviour == 3; // re-enters, is refused, and accepts the ether
            vm.expectEmit(address(orders));
            emit IOrders.OrderClosed(id, Status.Refunded, stranger, 0, address(0), PRICE, 0, 0, takes ? 0 : 1);
            vm.prank(stranger);
            claims.refund(t, 0);
            vm.assertEq(orders.credit(address(receiver), address(0)), takes ? 0 : PRICE);
            vm.assertEq(address(receiver).balance, takes ? PRICE : 0);
            if (takes) vm.assertEq(receiver.returnData(), abi.encodeWithSignature("ReentrancyGuardReentrantCall()"));
            vm.warp(NOW);
        }
    }

    function test_withdraw_ether() public {
        EtherReceiver receiver = new EtherReceiver();
        IOrders.Terms memory t = _etherTerms(address(receiver));
        _placeEther(t);
        receiver.setBehaviour(1, address(0), "");
        vm.prank(merchant);
        claims.cancel(t, 0);
        vm.expectRevert(abi.encodeWithSignature("Error(string)", "ether refused"));
        vm.prank(address(receiver));
        orders.withdraw(address(0), address(receiver));
        receiver.setBehaviour(0, address(0), "");
        vm.expectEmit(address(orders));
        emit IOrders.Withdrawn(address(receiver), address(0), address(receiver), PRICE);
        vm.prank(address(receiver));
        orders.withdraw(address(0), address(receiver));
        vm.assertEq(address(receiver).balance, PRICE);
        vm.assertEq(address(orders).balance, 0);
    }

    /// Ether sent without an order is refused.
    function test_receive_reverts() public {
        vm.deal(address(this), 1);
        (bool ok,) = address(orders).call{value: 1}("");
        vm.assertFalse(ok);
    }

    // The platform's fee.

    function test_setFee_storesFee() public {
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
        vm.expectRevert(abi.encodeWithSelector(IOrders.NotOwner.selector, stranger, owner));
        vm.prank(stranger);
        orders.setFee(1, stranger);
    }

    /// The fee is the lower of rate and cap, rounded down. All parts together are what was held.
    function testFuzz_fee_isWithinCap(uint16 rate, uint16 cap, uint96 price) public {
        rate = uint16(_bound(rate, 0, 1000));
        cap = uint16(_bound(cap, 0, 1000));
        price = uint96(_bound(price, 1, 1000e6));
        vm.prank(owner);
        orders.setFee(rate, stranger);
        IOrders.Terms memory t = _oneLine(TEA, 1);
        (t.feeCap, t.price, t.lines[0].amount) = (cap, price, 0);
        OrderId id = _place(t);
        _advanceTo(id, t, Status.Departed);
        uint96 cut = price * (rate < cap ? rate : cap) / 10_000;
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Settled, van.id, 0, address(dollar), 0, price - cut, cut, 0);
        _post(_signAct(van, Kind.Accepting, id), t);
        vm.assertEq(dollar.balanceOf(stranger), cut);
        vm.assertEq(dollar.balanceOf(merchant), price - cut);
        vm.assertEq(dollar.balanceOf(address(orders)), 0);
    }

    function test_fee_isZero_withoutRecipient() public {
        vm.prank(owner);
        orders.setFee(1000, address(0));
        IOrders.Terms memory t = _terms();
        t.feeCap = 1000;
        _advanceTo(_place(t), t, Status.Settled);
        vm.assertEq(dollar.balanceOf(merchant), PRICE);
    }

    /// A refund pays no fee.
    function test_fee_isZero_forRefund() public {
        vm.prank(owner);
        orders.setFee(1000, stranger);
        IOrders.Terms memory t = _terms();
        t.feeCap = 1000;
        _place(t);
        vm.prank(shopper);
        claims.cancel(t, 0);
        vm.assertEq(dollar.balanceOf(shopper), 1000e6);
        vm.assertEq(dollar.balanceOf(stranger), 0);
    }

    /// If the fee cannot be paid, it is credited. The merchant is paid all the same.
    function test_fee_isCredited_whenRefused() public {
        EtherReceiver receiver = new EtherReceiver();
        receiver.setBehaviour(1, address(0), "");
        vm.prank(owner);
        orders.setFee(1000, address(receiver));
        IOrders.Terms memory t = _etherTerms(shopper);
        t.feeCap = 500;
        OrderId id = _placeEther(t);
        _advanceTo(id, t, Status.Departed);
        uint96 cut = PRICE / 20;
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Settled, van.id, 0, address(0), 0, PRICE - cut, cut, 4);
        _post(_signAct(van, Kind.Accepting, id), t);
        vm.assertEq(orders.credit(address(receiver), address(0)), cut);
        vm.assertEq(merchant.balance, PRICE - cut);
    }

    function _guardedCalls(IOrders.Terms memory t) private view returns (bytes[] memory calls) {
        IOrders.Authorization memory none;
        IOrders.Permit memory permit;
        calls = new bytes[](9);
        calls[0] = abi.encodeCall(orders.applyClaim, (t, 0, Status.Cancelled, 1, shopper));
        calls[1] = abi.encodeCall(orders.closeOffer, (orders.idOf(t)));
        calls[2] = abi.encodeCall(orders.assign, (t, 0));
        calls[3] = abi.encodeCall(orders.withdraw, (address(badToken), stranger));
        calls[4] = abi.encodeCall(orders.place, (t, ""));
        calls[5] = abi.encodeCall(orders.placeWithAuthorization, (t, "", none));
        calls[6] = abi.encodeCall(orders.placeSigned, (t, "", "", permit));
        calls[7] = abi.encodeCall(orders.reassign, (t, 0));
        calls[8] = abi.encodeCall(orders.post, ("", _arrayOf(t)));
    }

    function _cancelGas(MisbehavingToken.Behaviour behaviour, uint64 nonce) private returns (uint256 used) {
        IOrders.Terms memory t = _badTokenTerms();
        t.nonce = nonce;
        _placeWithBadToken(t);
        badToken.setBehaviour(MisbehavingToken.Behaviour.Honest, behaviour);
        vm.prank(shopper);
        used = gasleft();
        claims.cancel(t, 0);
        used -= gasleft();
    }

    function _placeWithBadToken(IOrders.Terms memory t) private returns (OrderId) {
        badToken.setBehaviour(MisbehavingToken.Behaviour.Honest, MisbehavingToken.Behaviour.Honest);
        return _place(t);
    }

    function _etherTerms(address by) private view returns (IOrders.Terms memory t) {
        t = _terms();
        (t.token, t.shopper) = (address(0), by);
    }

    function _placeEther(IOrders.Terms memory t) private returns (OrderId) {
        bytes memory signature = _merchantSignature(t);
        vm.deal(t.shopper, PRICE);
        vm.prank(t.shopper);
        return orders.place{value: PRICE}(t, signature);
    }
}
