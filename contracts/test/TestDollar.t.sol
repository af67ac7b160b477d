// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {TDollar} from "./Contracts.sol";
import {Base} from "./Base.t.sol";

contract TestDollarTest is Base {
    bytes32 private constant NONCE = keccak256("nonce");
    bytes32 private constant TRANSFER_TYPEHASH = keccak256(
        "TransferWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
    );
    uint256 private constant AFTER = NOW - 1;
    uint256 private constant BEFORE = NOW + 60;

    function setUp() public override {
        super.setUp();
        dollar.mint(shopper, 100e6);
    }

    function test_looksLikeADollar() public view {
        vm.assertEq(dollar.decimals(), 6);
        vm.assertEq(dollar.name(), "Waybill Test Dollar");
        vm.assertEq(dollar.version(), "2");
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Waybill Test Dollar"),
                keccak256("2"),
                block.chainid,
                address(dollar)
            )
        );
        vm.assertEq(dollar.DOMAIN_SEPARATOR(), domain);
    }

    function test_mint_isCapped() public {
        dollar.mint(stranger, 10_000e6);
        vm.assertEq(dollar.balanceOf(stranger), 10_000e6);
        vm.expectRevert(abi.encodeWithSelector(TDollar.MintCapped.selector, 10_000e6 + 1, 10_000e6));
        dollar.mint(stranger, 10_000e6 + 1);
    }

    function test_transferWithAuthorization_bothForms() public {
        bytes memory signature = _authorize(TRANSFER_TYPEHASH, stranger, 7e6);
        vm.expectEmit(address(dollar));
        emit TDollar.AuthorizationUsed(shopper, NONCE);
        dollar.transferWithAuthorization(shopper, stranger, 7e6, AFTER, BEFORE, NONCE, signature);
        vm.assertEq(dollar.balanceOf(stranger), 7e6);
        vm.assertTrue(dollar.authorizationState(shopper, NONCE));

        vm.expectRevert(abi.encodeWithSelector(TDollar.AuthorizationSpent.selector, shopper, NONCE));
        dollar.transferWithAuthorization(shopper, stranger, 7e6, AFTER, BEFORE, NONCE, signature);
    }

    function test_transferWithAuthorization_splitForm() public {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(SHOPPER_KEY, _digest(TRANSFER_TYPEHASH, stranger, 7e6));
        dollar.transferWithAuthorization(shopper, stranger, 7e6, AFTER, BEFORE, NONCE, v, r, s);
        vm.assertEq(dollar.balanceOf(stranger), 7e6);
    }

    function test_receiveWithAuthorization_bothForms() public {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(SHOPPER_KEY, _digest(RECEIVE_TYPEHASH, stranger, 7e6));
        vm.expectRevert(abi.encodeWithSelector(TDollar.CallerNotPayee.selector, address(this), stranger));
        dollar.receiveWithAuthorization(shopper, stranger, 7e6, AFTER, BEFORE, NONCE, v, r, s);

        vm.prank(stranger);
        dollar.receiveWithAuthorization(shopper, stranger, 7e6, AFTER, BEFORE, NONCE, v, r, s);
        vm.assertEq(dollar.balanceOf(stranger), 7e6);

        vm.expectRevert(abi.encodeWithSelector(TDollar.AuthorizationSpent.selector, shopper, NONCE));
        vm.prank(stranger);
        dollar.receiveWithAuthorization(shopper, stranger, 7e6, AFTER, BEFORE, NONCE, abi.encodePacked(r, s, v));
    }

    function test_authorization_reverts_whenOutOfTime() public {
        bytes memory signature = _authorize(TRANSFER_TYPEHASH, stranger, 7e6);
        vm.warp(AFTER);
        vm.expectRevert(abi.encodeWithSelector(TDollar.AuthorizationEarly.selector, AFTER));
        dollar.transferWithAuthorization(shopper, stranger, 7e6, AFTER, BEFORE, NONCE, signature);
        vm.warp(BEFORE);
        vm.expectRevert(abi.encodeWithSelector(TDollar.AuthorizationExpired.selector, BEFORE));
        dollar.transferWithAuthorization(shopper, stranger, 7e6, AFTER, BEFORE, NONCE, signature);
    }

    function test_authorization_reverts_whenOfTheOtherKind() public {
        bytes memory signature = _authorize(RECEIVE_TYPEHASH, stranger, 7e6);
        vm.expectRevert(abi.encodeWithSelector(TDollar.AuthorizationUnsigned.selector, shopper));
        dollar.transferWithAuthorization(shopper, stranger, 7e6, AFTER, BEFORE, NONCE, signature);
    }

    function testFuzz_authorization_reverts_whenValueDiffers(uint256 value) public {
        bytes memory signature = _authorize(TRANSFER_TYPEHASH, stranger, 7e6);
        if (value == 7e6) value += 1;
        vm.expectRevert(abi.encodeWithSelector(TDollar.AuthorizationUnsigned.selector, shopper));
        dollar.transferWithAuthorization(shopper, stranger, value, AFTER, BEFORE, NONCE, signature);
    }

    function test_authorization_reverts_whenPoor() public {
        bytes memory signature = _authorize(TRANSFER_TYPEHASH, stranger, 101e6);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, shopper, 100e6, 101e6));
        dollar.transferWithAuthorization(shopper, stranger, 101e6, AFTER, BEFORE, NONCE, signature);
        vm.assertFalse(dollar.authorizationState(shopper, NONCE));
    }

    function test_cancelAuthorization_bothForms() public {
        bytes32 hash =
            keccak256(abi.encode(keccak256("CancelAuthorization(address authorizer,bytes32 nonce)"), shopper, NONCE));
        bytes32 digest = keccak256(abi.encodePacked(hex"1901", dollar.DOMAIN_SEPARATOR(), hash));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(SHOPPER_KEY, digest);
        vm.expectRevert(abi.encodeWithSelector(TDollar.AuthorizationUnsigned.selector, stranger));
        dollar.cancelAuthorization(stranger, NONCE, v, r, s);

        vm.expectEmit(address(dollar));
        emit TDollar.AuthorizationCanceled(shopper, NONCE);
        dollar.cancelAuthorization(shopper, NONCE, v, r, s);

        vm.expectRevert(abi.encodeWithSelector(TDollar.AuthorizationSpent.selector, shopper, NONCE));
        dollar.cancelAuthorization(shopper, NONCE, abi.encodePacked(r, s, v));

        bytes memory signature = _authorize(TRANSFER_TYPEHASH, stranger, 7e6);
        vm.expectRevert(abi.encodeWithSelector(TDollar.AuthorizationSpent.selector, shopper, NONCE));
        dollar.transferWithAuthorization(shopper, stranger, 7e6, AFTER, BEFORE, NONCE, signature);
    }

    function _authorize(bytes32 typehash, address to, uint256 value) private view returns (bytes memory) {
        return _sign65(SHOPPER_KEY, _digest(typehash, to, value));
    }

    function _digest(bytes32 typehash, address to, uint256 value) private view returns (bytes32) {
        bytes32 hash = keccak256(abi.encode(typehash, shopper, to, value, AFTER, BEFORE, NONCE));
        return keccak256(abi.encodePacked(hex"1901", dollar.DOMAIN_SEPARATOR(), hash));
    }
}
