// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IOrders, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {TDollar} from "./Contracts.sol";
import {PlaceBase} from "./PlaceBase.sol";
import {OddToken} from "./mocks/OddToken.sol";
import {Wallet} from "./mocks/Wallet.sol";

/// Placing by the shopper's signature, carried by anyone: EIP-3009, EIP-2612, or an allowance and a word on the order.
contract PlaceSignedTest is PlaceBase {
    bytes32 private constant PERMIT_TYPEHASH =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    IOrders.Permit private none;

    // EIP-3009.

    function test_placeWithAuthorization_isRelayedByAnyone() public {
        IOrders.Terms memory t = _terms();
        bytes memory signature = _merchantSigns(t);
        IOrders.Authorization memory by = _shopperAuthorizes(t);
        vm.prank(stranger);
        OrderId id = orders.placeWithAuthorization(t, signature, by);
        _assertStatus(id, Status.Placed);
        vm.assertEq(orders.order(id).shopper, shopper);
        vm.assertTrue(dollar.authorizationState(shopper, OrderId.unwrap(id)));
    }

    function test_placeWithAuthorization_takesAShopperThatIsAContract() public {
        Wallet wallet = new Wallet();
        dollar.mint(address(wallet), PRICE);
        IOrders.Terms memory t = _terms();
        t.shopper = address(wallet);
        IOrders.Authorization memory by = _shopperAuthorizes(t);
        bytes32 hash = keccak256(
            abi.encode(
                RECEIVE_TYPEHASH,
                t.shopper,
                address(orders),
                uint256(PRICE),
                by.validAfter,
                by.validBefore,
                orders.idOf(t)
            )
        );
        wallet.approveDigest(keccak256(abi.encodePacked(hex"1901", dollar.DOMAIN_SEPARATOR(), hash)));
        by.signature = "as long as the wallet likes it";
        _assertStatus(orders.placeWithAuthorization(t, _merchantSigns(t), by), Status.Placed);
    }

    /// The shopper's signature names the order, so a relayer cannot spend it on other terms.
    function test_placeWithAuthorization_reverts_whenForOtherTerms() public {
        IOrders.Terms memory t = _terms();
        IOrders.Authorization memory by = _shopperAuthorizes(t);
        t.lines[0].quantity = 1;
        bytes memory signature = _merchantSigns(t);
        vm.expectRevert(abi.encodeWithSelector(TDollar.AuthorizationUnsigned.selector, shopper));
        orders.placeWithAuthorization(t, signature, by);
    }

    function test_placeWithAuthorization_reverts_whenReplayed() public {
        IOrders.Terms memory t = _terms();
        bytes memory signature = _merchantSigns(t);
        IOrders.Authorization memory by = _shopperAuthorizes(t);
        OrderId id = orders.placeWithAuthorization(t, signature, by);
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderKnown.selector, id));
        orders.placeWithAuthorization(t, signature, by);
    }

    function test_placeWithAuthorization_reverts_whenTokenKeepsAFee() public {
        odd.set(OddToken.Way.Fee, OddToken.Way.Honest);
        odd.mint(address(orders), PRICE);
        IOrders.Terms memory t = _odd();
        bytes memory signature = _merchantSigns(t);
        IOrders.Authorization memory by = IOrders.Authorization(0, 0, new bytes(65));
        vm.expectRevert(abi.encodeWithSelector(IOrders.TokenShort.selector, PRICE - PRICE / 100, PRICE));
        orders.placeWithAuthorization(t, signature, by);
    }

    /// There is no token to take it from: the zero address answers nothing.
    function test_placeWithAuthorization_reverts_whenEther() public {
        IOrders.Terms memory t = _terms();
        t.token = address(0);
        bytes memory signature = _merchantSigns(t);
        IOrders.Authorization memory by = IOrders.Authorization(0, 0, new bytes(65));
        vm.expectRevert();
        orders.placeWithAuthorization(t, signature, by);
    }

    // Allowance and a word on the order.

    function test_placeSigned_isRelayedByAnyone() public {
        IOrders.Terms memory t = _terms();
        OrderId id = _placeSigned(t, _shopperSigns(t), none);
        _assertStatus(id, Status.Placed);
        vm.assertEq(dollar.balanceOf(address(orders)), PRICE);
    }

    /// Who calls in person need not sign.
    function test_placeSigned_byTheShopper_needsNoSignature() public {
        IOrders.Terms memory t = _terms();
        bytes memory signature = _merchantSigns(t);
        vm.prank(shopper);
        _assertStatus(orders.placeSigned(t, signature, "", none), Status.Placed);
    }

    function test_placeSigned_reverts_whenNotShopperSigned() public {
        IOrders.Terms memory t = _terms();
        bytes memory why = abi.encodeWithSelector(IOrders.NotShopperSigned.selector, shopper);
        bytes memory signature = _shopperSigns(t);
        _refusesSigned(t, "", why);
        _refusesSigned(t, _merchantSigns(t), why);
        _refusesSigned(t, _highS(signature), why);
        t.nonce = 2; // what was said of another order
        _refusesSigned(t, signature, why);
    }

    function test_placeSigned_reverts_whenNotMerchantSigned() public {
        IOrders.Terms memory t = _terms();
        bytes memory by = _shopperSigns(t);
        vm.expectRevert(abi.encodeWithSelector(IOrders.NotMerchantSigned.selector, merchant));
        orders.placeSigned(t, by, by, none);
    }

    function test_placeSigned_takesAShopperThatIsAContract() public {
        Wallet wallet = new Wallet();
        dollar.mint(address(wallet), PRICE);
        IOrders.Terms memory t = _terms();
        t.shopper = address(wallet);
        _refusesSigned(t, "", abi.encodeWithSelector(IOrders.NotShopperSigned.selector, address(wallet)));
        wallet.approveDigest(OrderId.unwrap(orders.idOf(t)));
        vm.prank(address(wallet));
        dollar.approve(address(orders), PRICE);
        _assertStatus(_placeSigned(t, "", none), Status.Placed);
    }

    function test_placeSigned_reverts_whenEther() public {
        IOrders.Terms memory t = _terms();
        t.token = address(0);
        _refusesSigned(t, _shopperSigns(t), abi.encodeWithSelector(IOrders.EtherIs.selector, 0, PRICE));
    }

    function test_placeSigned_reverts_whenTokenKeepsAFee() public {
        odd.set(OddToken.Way.Fee, OddToken.Way.Honest);
        IOrders.Terms memory t = _odd();
        bytes memory why = abi.encodeWithSelector(IOrders.TokenShort.selector, PRICE - PRICE / 100, PRICE);
        _refusesSigned(t, _shopperSigns(t), why);
    }

    // EIP-2612.

    function test_placeSigned_byPermit() public {
        _disallow();
        IOrders.Terms memory t = _terms();
        IOrders.Permit memory permit = _permit(t, block.timestamp + 1);
        _assertStatus(_placeSigned(t, _shopperSigns(t), permit), Status.Placed);
        vm.assertEq(dollar.nonces(shopper), 1);
        vm.assertEq(dollar.allowance(shopper, address(orders)), 0);
    }

    /// Somebody who used the permit before, to be in the way, only paid for the shopper's gas.
    function test_placeSigned_byPermit_whenUsedBefore() public {
        _disallow();
        IOrders.Terms memory t = _terms();
        IOrders.Permit memory p = _permit(t, block.timestamp + 1);
        dollar.permit(shopper, address(orders), PRICE, p.deadline, p.v, p.r, p.s);
        _assertStatus(_placeSigned(t, _shopperSigns(t), p), Status.Placed);
    }

    function test_placeSigned_reverts_whenThePermitIsNone() public {
        _disallow();
        IOrders.Terms memory t = _terms();
        IOrders.Permit memory p = _permit(t, block.timestamp + 1);
        p.s = bytes32(uint256(1));
        bytes memory why = abi.encodeWithSelector(
            IERC20Errors.ERC20InsufficientAllowance.selector, address(orders), uint256(0), uint256(PRICE)
        );
        _refusesSignedBy(t, _shopperSigns(t), p, why);
        // A good one, but deadline 0 says that there is none.
        p = _permit(t, 0);
        _refusesSignedBy(t, _shopperSigns(t), p, why);
    }

    /// A permit alone is no order: it says nothing of what is bought.
    function test_placeSigned_reverts_whenOnlyPermitted() public {
        _disallow();
        IOrders.Terms memory t = _terms();
        IOrders.Permit memory p = _permit(t, block.timestamp + 1);
        _refusesSignedBy(t, "", p, abi.encodeWithSelector(IOrders.NotShopperSigned.selector, shopper));
    }

    /// A token without permits is paid by the allowance that there is.
    function test_placeSigned_byPermit_whenTheTokenKnowsNone() public {
        IOrders.Terms memory t = _odd();
        _assertStatus(_placeSigned(t, _shopperSigns(t), _permit(t, block.timestamp + 1)), Status.Placed);
    }

    function test_placeSigned_reentered_changesNothing() public {
        odd.set(OddToken.Way.Calls, OddToken.Way.Honest);
        IOrders.Terms memory t = _odd();
        odd.callBack(address(orders), abi.encodeCall(orders.placeSigned, (t, "", "", none)));
        _placeSigned(t, _shopperSigns(t), none);
        vm.assertEq(odd.answer(), abi.encodeWithSignature("ReentrancyGuardReentrantCall()"));
    }

    function _disallow() private {
        vm.prank(shopper);
        dollar.approve(address(orders), 0);
    }

    function _permit(IOrders.Terms memory t, uint256 deadline) private view returns (IOrders.Permit memory p) {
        bytes32 hash = keccak256(
            abi.encode(PERMIT_TYPEHASH, shopper, address(orders), uint256(t.price), dollar.nonces(shopper), deadline)
        );
        p.deadline = deadline;
        (p.v, p.r, p.s) = vm.sign(SHOPPER_KEY, keccak256(abi.encodePacked(hex"1901", dollar.DOMAIN_SEPARATOR(), hash)));
    }

    function _shopperSigns(IOrders.Terms memory t) private view returns (bytes memory) {
        return _sign65(SHOPPER_KEY, OrderId.unwrap(orders.idOf(t)));
    }

    function _placeSigned(IOrders.Terms memory t, bytes memory by, IOrders.Permit memory p) private returns (OrderId) {
        bytes memory signature = _merchantSigns(t);
        vm.prank(stranger);
        return orders.placeSigned(t, signature, by, p);
    }

    function _refusesSigned(IOrders.Terms memory t, bytes memory by, bytes memory why) private {
        _refusesSignedBy(t, by, none, why);
    }

    function _refusesSignedBy(IOrders.Terms memory t, bytes memory by, IOrders.Permit memory p, bytes memory why)
        private
    {
        bytes memory signature = _merchantSigns(t);
        vm.expectRevert(why);
        vm.prank(stranger);
        orders.placeSigned(t, signature, by, p);
    }
}
