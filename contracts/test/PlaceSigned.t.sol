// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IOrders, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {ITestDollar} from "./Interfaces.sol";
import {PlaceBase} from "./PlaceBase.sol";
import {ERC1271Wallet} from "./mocks/ERC1271Wallet.sol";
import {MisbehavingToken} from "./mocks/MisbehavingToken.sol";

/// Placing by the shopper's signature, submitted by anyone: by EIP-3009, by allowance, and by EIP-2612.
contract PlaceSignedTest is PlaceBase {
    bytes32 private constant PERMIT_TYPEHASH =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    IOrders.Permit private none;

    // EIP-3009.

    function test_placeWithAuthorization_isRelayedByAnyone() public {
        IOrders.Terms memory t = _terms();
        bytes memory signature = _merchantSignature(t);
        IOrders.Authorization memory by = _shopperAuthorization(t);
        vm.prank(stranger);
        OrderId id = orders.placeWithAuthorization(t, signature, by);
        _assertStatus(id, Status.Placed);
        vm.assertEq(orders.order(id).shopper, shopper);
        vm.assertTrue(dollar.authorizationState(shopper, OrderId.unwrap(id)));
    }

    function test_placeWithAuthorization_byContractShopper() public {
        ERC1271Wallet wallet = new ERC1271Wallet();
        dollar.mint(address(wallet), PRICE);
        IOrders.Terms memory t = _terms();
        t.shopper = address(wallet);
        IOrders.Authorization memory by = _shopperAuthorization(t);
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
        by.signature = "not checked by this wallet";
        _assertStatus(orders.placeWithAuthorization(t, _merchantSignature(t), by), Status.Placed);
    }

    /// The nonce of the authorisation is the order's id, so a relayer cannot use it for other terms.
    function test_placeWithAuthorization_reverts_whenForOtherTerms() public {
        IOrders.Terms memory t = _terms();
        IOrders.Authorization memory by = _shopperAuthorization(t);
        t.lines[0].quantity = 1;
        bytes memory signature = _merchantSignature(t);
        vm.expectRevert(abi.encodeWithSelector(ITestDollar.AuthorizationUnsigned.selector, shopper));
        orders.placeWithAuthorization(t, signature, by);
    }

    function test_placeWithAuthorization_reverts_whenReplayed() public {
        IOrders.Terms memory t = _terms();
        bytes memory signature = _merchantSignature(t);
        IOrders.Authorization memory by = _shopperAuthorization(t);
        OrderId id = orders.placeWithAuthorization(t, signature, by);
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderKnown.selector, id));
        orders.placeWithAuthorization(t, signature, by);
    }

    function test_placeWithAuthorization_reverts_whenTokenKeepsAFee() public {
        badToken.setBehaviour(MisbehavingToken.Behaviour.KeepsFee, MisbehavingToken.Behaviour.Honest);
        badToken.mint(address(orders), PRICE);
        IOrders.Terms memory t = _badTokenTerms();
        bytes memory signature = _merchantSignature(t);
        IOrders.Authorization memory by = IOrders.Authorization(0, 0, new bytes(65));
        vm.expectRevert(abi.encodeWithSelector(IOrders.TokenShort.selector, PRICE - PRICE / 100, PRICE));
        orders.placeWithAuthorization(t, signature, by);
    }

    /// Ether cannot be paid by authorisation: the zero address has no code.
    function test_placeWithAuthorization_reverts_whenEther() public {
        IOrders.Terms memory t = _terms();
        t.token = address(0);
        bytes memory signature = _merchantSignature(t);
        IOrders.Authorization memory by = IOrders.Authorization(0, 0, new bytes(65));
        vm.expectRevert();
        orders.placeWithAuthorization(t, signature, by);
    }

    // Allowance and a signature over the order's id.

    function test_placeSigned_isRelayedByAnyone() public {
        IOrders.Terms memory t = _terms();
        OrderId id = _placeSigned(t, _shopperSigns(t), none);
        _assertStatus(id, Status.Placed);
        vm.assertEq(dollar.balanceOf(address(orders)), PRICE);
    }

    /// If the shopper is the caller, no signature is needed.
    function test_placeSigned_byShopper_needsNoSignature() public {
        IOrders.Terms memory t = _terms();
        bytes memory signature = _merchantSignature(t);
        vm.prank(shopper);
        _assertStatus(orders.placeSigned(t, signature, "", none), Status.Placed);
    }

    function test_placeSigned_reverts_whenNotShopperSigned() public {
        IOrders.Terms memory t = _terms();
        bytes memory revertData = abi.encodeWithSelector(IOrders.NotShopperSigned.selector, shopper);
        bytes memory signature = _shopperSigns(t);
        _assertRevertsSigned(t, "", revertData);
        _assertRevertsSigned(t, _merchantSignature(t), revertData);
        _assertRevertsSigned(t, _highS(signature), revertData);
        t.nonce = 2; // the signature is for another order
        _assertRevertsSigned(t, signature, revertData);
    }

    function test_placeSigned_reverts_whenNotMerchantSigned() public {
        IOrders.Terms memory t = _terms();
        bytes memory by = _shopperSigns(t);
        vm.expectRevert(abi.encodeWithSelector(IOrders.NotMerchantSigned.selector, merchant));
        orders.placeSigned(t, by, by, none);
    }

    function test_placeSigned_byContractShopper() public {
        ERC1271Wallet wallet = new ERC1271Wallet();
        dollar.mint(address(wallet), PRICE);
        IOrders.Terms memory t = _terms();
        t.shopper = address(wallet);
        _assertRevertsSigned(t, "", abi.encodeWithSelector(IOrders.NotShopperSigned.selector, address(wallet)));
        wallet.approveDigest(orders.digestOf(t));
        vm.prank(address(wallet));
        dollar.approve(address(orders), PRICE);
        _assertStatus(_placeSigned(t, "", none), Status.Placed);
    }

    function test_placeSigned_reverts_whenEther() public {
        IOrders.Terms memory t = _terms();
        t.token = address(0);
        _assertRevertsSigned(t, _shopperSigns(t), abi.encodeWithSelector(IOrders.EtherIs.selector, 0, PRICE));
    }

    function test_placeSigned_reverts_whenTokenKeepsAFee() public {
        badToken.setBehaviour(MisbehavingToken.Behaviour.KeepsFee, MisbehavingToken.Behaviour.Honest);
        IOrders.Terms memory t = _badTokenTerms();
        bytes memory revertData = abi.encodeWithSelector(IOrders.TokenShort.selector, PRICE - PRICE / 100, PRICE);
        _assertRevertsSigned(t, _shopperSigns(t), revertData);
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

    /// Somebody who uses the permit first does not prevent the order.
    function test_placeSigned_byPermit_whenUsedBefore() public {
        _disallow();
        IOrders.Terms memory t = _terms();
        IOrders.Permit memory p = _permit(t, block.timestamp + 1);
        dollar.permit(shopper, address(orders), PRICE, p.deadline, p.v, p.r, p.s);
        _assertStatus(_placeSigned(t, _shopperSigns(t), p), Status.Placed);
    }

    function test_placeSigned_reverts_whenPermitIsInvalid() public {
        _disallow();
        IOrders.Terms memory t = _terms();
        IOrders.Permit memory p = _permit(t, block.timestamp + 1);
        p.s = bytes32(uint256(1));
        bytes memory revertData = abi.encodeWithSelector(
            IERC20Errors.ERC20InsufficientAllowance.selector, address(orders), uint256(0), uint256(PRICE)
        );
        _assertRevertsSignedBy(t, _shopperSigns(t), p, revertData);
        // The permit is valid, but deadline 0 means that none is given.
        p = _permit(t, 0);
        _assertRevertsSignedBy(t, _shopperSigns(t), p, revertData);
    }

    /// A permit alone does not place an order, because it does not name the order.
    function test_placeSigned_reverts_whenOnlyPermitted() public {
        _disallow();
        IOrders.Terms memory t = _terms();
        IOrders.Permit memory p = _permit(t, block.timestamp + 1);
        _assertRevertsSignedBy(t, "", p, abi.encodeWithSelector(IOrders.NotShopperSigned.selector, shopper));
    }

    /// For a token without permits the existing allowance is used.
    function test_placeSigned_byPermit_whenTokenHasNone() public {
        IOrders.Terms memory t = _badTokenTerms();
        _assertStatus(_placeSigned(t, _shopperSigns(t), _permit(t, block.timestamp + 1)), Status.Placed);
    }

    function test_placeSigned_reentered_changesNothing() public {
        badToken.setBehaviour(MisbehavingToken.Behaviour.Reenters, MisbehavingToken.Behaviour.Honest);
        IOrders.Terms memory t = _badTokenTerms();
        badToken.setReentry(address(orders), abi.encodeCall(orders.placeSigned, (t, "", "", none)));
        _placeSigned(t, _shopperSigns(t), none);
        vm.assertEq(badToken.returnData(), abi.encodeWithSignature("ReentrancyGuardReentrantCall()"));
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
        return _sign65(SHOPPER_KEY, orders.digestOf(t));
    }

    function _placeSigned(IOrders.Terms memory t, bytes memory by, IOrders.Permit memory p) private returns (OrderId) {
        bytes memory signature = _merchantSignature(t);
        vm.prank(stranger);
        return orders.placeSigned(t, signature, by, p);
    }

    function _assertRevertsSigned(IOrders.Terms memory t, bytes memory by, bytes memory revertData) private {
        _assertRevertsSignedBy(t, by, none, revertData);
    }

    function _assertRevertsSignedBy(
        IOrders.Terms memory t,
        bytes memory by,
        IOrders.Permit memory p,
        bytes memory revertData
    ) private {
        bytes memory signature = _merchantSignature(t);
        vm.expectRevert(revertData);
        vm.prank(stranger);
        orders.placeSigned(t, signature, by, p);
    }
}
