// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IClaims} from "../src/interfaces/IClaims.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {ClaimsBase} from "./ClaimsBase.sol";

/// Payments from the merchant to the shopper after an order is closed.
contract GiveBackTest is ClaimsBase {
    function test_giveBack_paysShopper() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Settled);
        vm.prank(merchant);
        dollar.approve(address(claims), PRICE);
        vm.expectEmit(address(claims));
        emit IClaims.GivenBack(id, merchant, address(dollar), 4e6);
        vm.prank(merchant);
        claims.giveBack(t, 4e6);
        vm.assertEq(dollar.balanceOf(shopper), 4e6);
        vm.assertEq(claims.givenBack(id), 4e6);
        vm.expectRevert(abi.encodeWithSelector(IClaims.AmountTooLarge.selector, PRICE - 4e6 + 1, PRICE - 4e6));
        vm.prank(merchant);
        claims.giveBack(t, PRICE - 4e6 + 1);
        vm.prank(merchant);
        claims.giveBack(t, PRICE - 4e6);
        vm.assertEq(dollar.balanceOf(shopper), PRICE);
    }

    function test_giveBack_afterPartRefund() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        vm.prank(merchant);
        claims.refundPart(t, 10e6);
        _post(_signAct(van, Kind.Accepting, id), t);
        vm.prank(merchant);
        dollar.approve(address(claims), PRICE);
        vm.expectRevert(abi.encodeWithSelector(IClaims.AmountTooLarge.selector, PRICE - 10e6 + 1, PRICE - 10e6));
        vm.prank(merchant);
        claims.giveBack(t, PRICE - 10e6 + 1);
        vm.prank(merchant);
        claims.giveBack(t, PRICE - 10e6);
        vm.assertEq(dollar.balanceOf(shopper), PRICE);
    }

    /// What the arbiter awarded to the shopper cannot be given back by the merchant.
    function testFuzz_giveBack_afterDecision(uint96 toShopper) public {
        toShopper = uint96(_bound(toShopper, 1, PRICE));
        _givesBackAtMost(_decided(toShopper), PRICE - toShopper);
        vm.assertEq(dollar.balanceOf(shopper), PRICE);
    }

    function test_giveBack_afterDecisionOfOneUnitOrAll() public {
        testFuzz_giveBack_afterDecision(1);
        IOrders.Terms memory t = _decided(PRICE);
        vm.expectRevert(abi.encodeWithSelector(IClaims.AmountTooLarge.selector, 1, 0));
        vm.prank(merchant);
        claims.giveBack(t, 1);
    }

    /// For an order with several parcels, the limit is what was paid for the closed ones.
    function test_giveBack_ofOneParcel() public {
        _adjustStock(2, TEA, -10);
        _adjustStock(1, MUG, -5);
        IOrders.Terms memory t = _terms();
        t.maxParcels = 2;
        OrderId id = _placeOrder(t);
        _advanceParcelTo(id, t, Status.Settled);
        _givesBackAtMost(t, TEA_AMOUNT);
        vm.prank(merchant);
        claims.cancel(t, 1);
        vm.assertEq(dollar.balanceOf(shopper), PRICE);
    }

    /// After a return the limit is the restocking amount.
    function test_giveBack_ofRestockingAmount() public {
        (, IOrders.Terms memory t) = _deliveredOrder();
        vm.prank(shopper);
        claims.requestReturn(t, 0, _policy());
        _post(_signAct(dock, Kind.Returning, orders.idOf(t)), t);
        _givesBackAtMost(t, RESTOCKING);
        vm.assertEq(dollar.balanceOf(shopper), PRICE);
    }

    function test_giveBack_inEther() public {
        IOrders.Terms memory t = _terms();
        t.token = address(0);
        bytes memory signature = _merchantSignature(t);
        vm.deal(shopper, PRICE);
        vm.prank(shopper);
        OrderId id = orders.place{value: PRICE}(t, signature);
        _advanceTo(id, t, Status.Settled);
        vm.expectRevert(abi.encodeWithSelector(IOrders.EtherIs.selector, 1e6, 2e6));
        vm.prank(merchant);
        claims.giveBack{value: 1e6}(t, 2e6);
        vm.prank(merchant);
        claims.giveBack{value: 2e6}(t, 2e6);
        vm.assertEq(shopper.balance, 2e6);
        vm.assertEq(claims.givenBack(id), 2e6);
    }

    function test_giveBack_reverts() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        vm.expectRevert(abi.encodeWithSelector(IClaims.NotMerchant.selector, shopper, merchant));
        vm.prank(shopper);
        claims.giveBack(t, 1);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Departed, Status.Settled));
        vm.prank(merchant);
        claims.giveBack(t, 1);
        _post(_signAct(van, Kind.Accepting, id), t);
        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientAllowance.selector, address(claims), uint256(0), uint256(1)
            )
        );
        vm.prank(merchant);
        claims.giveBack(t, 1);
        vm.deal(merchant, 1);
        vm.expectRevert(abi.encodeWithSelector(IOrders.EtherIs.selector, 1, 0));
        vm.prank(merchant);
        claims.giveBack{value: 1}(t, 1);
        vm.assertEq(claims.givenBack(id), 0);
    }

    function _decided(uint96 toShopper) private returns (IOrders.Terms memory t) {
        t = _termsWithPolicy();
        t.nonce = uint64(toShopper);
        _advanceTo(_placeOrder(t), t, Status.Delivered);
        vm.prank(shopper);
        claims.dispute(t, 0, _policy(), "");
        vm.prank(ARBITER);
        claims.decide(t, 0, _policy(), toShopper);
    }

    function _givesBackAtMost(IOrders.Terms memory t, uint256 most) private {
        dollar.mint(merchant, PRICE);
        vm.prank(merchant);
        dollar.approve(address(claims), 2 * PRICE);
        vm.expectRevert(abi.encodeWithSelector(IClaims.AmountTooLarge.selector, most + 1, most));
        vm.prank(merchant);
        claims.giveBack(t, uint96(most + 1));
        vm.prank(merchant);
        claims.giveBack(t, uint96(most));
    }
}
