// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ITestDollar} from "./Interfaces.sol";
import {SigningBase} from "./SigningBase.sol";
import {ERC1271Wallet} from "./mocks/ERC1271Wallet.sol";

contract TestDollarTest is SigningBase {
    uint256 private constant SHOPPER_KEY = 0xB0B;
    bytes32 private constant RECEIVE_TYPEHASH = keccak256(
        "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 "
        "validBefore,bytes32 nonce)"
    );
    bytes32 private constant NONCE = keccak256("nonce");
    bytes32 private constant TRANSFER_TYPEHASH = keccak256(
        "TransferWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 "
        "validBefore,bytes32 nonce)"
    );
    uint256 private constant AFTER = NOW - 1;
    uint256 private constant BEFORE = NOW + 60;

    address private shopper = vm.addr(SHOPPER_KEY);
    ITestDollar private dollar;

    function setUp() public {
        vm.warp(NOW);
        dollar = ITestDollar(vm.deployCode("TestDollar.sol:TestDollar"));
        dollar.mint(shopper, 100e6);
    }

    function test_metadata_isThatOfADollar() public view {
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
        vm.expectRevert(abi.encodeWithSelector(ITestDollar.MintCapped.selector, 10_000e6 + 1, 10_000e6));
        dollar.mint(stranger, 10_000e6 + 1);
    }

    function test_transferWithAuthorization_bothForms() public {
        bytes memory signature = _authorize(TRANSFER_TYPEHASH, stranger, 7e6);
        vm.expectEmit(address(dollar));
        emit ITestDollar.AuthorizationUsed(shopper, NONCE);
        dollar.transferWithAuthorization(shopper, stranger, 7e6, AFTER, BEFORE, NONCE, signature);
        vm.assertEq(dollar.balanceOf(stranger), 7e6);
        vm.assertTrue(dollar.authorizationState(shopper, NONCE));

        vm.expectRevert(abi.encodeWithSelector(ITestDollar.AuthorizationSpent.selector, shopper, NONCE));
        dollar.transferWithAuthorization(shopper, stranger, 7e6, AFTER, BEFORE, NONCE, signature);
    }

    function test_transferWithAuthorization_splitForm() public {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(SHOPPER_KEY, _digest(TRANSFER_TYPEHASH, stranger, 7e6));
        dollar.transferWithAuthorization(shopper, stranger, 7e6, AFTER, BEFORE, NONCE, v, r, s);
        vm.assertEq(dollar.balanceOf(stranger), 7e6);
    }

    function test_receiveWithAuthorization_bothForms() public {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(SHOPPER_KEY, _digest(RECEIVE_TYPEHASH, stranger, 7e6));
        vm.expectRevert(abi.encodeWithSelector(ITestDollar.CallerNotPayee.selector, address(this), stranger));
        dollar.receiveWithAuthorization(shopper, stranger, 7e6, AFTER, BEFORE, NONCE, v, r, s);

        vm.prank(stranger);
        dollar.receiveWithAuthorization(shopper, stranger, 7e6, AFTER, BEFORE, NONCE, v, r, s);
        vm.assertEq(dollar.balanceOf(stranger), 7e6);

        vm.expectRevert(abi.encodeWithSelector(ITestDollar.AuthorizationSpent.selector, shopper, NONCE));
        vm.prank(stranger);
        dollar.receiveWithAuthorization(shopper, stranger, 7e6, AFTER, BEFORE, NONCE, abi.encodePacked(r, s, v));
    }

    function test_transferWithAuthorization_reverts_whenOutOfTime() public {
        bytes memory signature = _authorize(TRANSFER_TYPEHASH, stranger, 7e6);
        vm.warp(AFTER);
        vm.expectRevert(abi.encodeWithSelector(ITestDollar.AuthorizationEarly.selector, AFTER));
        dollar.transferWithAuthorization(shopper, stranger, 7e6, AFTER, BEFORE, NONCE, signature);
        vm.warp(BEFORE);
        vm.expectRevert(abi.encodeWithSelector(ITestDollar.AuthorizationExpired.selector, BEFORE));
        dollar.transferWithAuthorization(shopper, stranger, 7e6, AFTER, BEFORE, NONCE, signature);
    }

    function test_transferWithAuthorization_reverts_whenOfOtherType() public {
        bytes memory signature = _authorize(RECEIVE_TYPEHASH, stranger, 7e6);
        vm.expectRevert(abi.encodeWithSelector(ITestDollar.AuthorizationUnsigned.selector, shopper));
        dollar.transferWithAuthorization(shopper, stranger, 7e6, AFTER, BEFORE, NONCE, signature);
    }

    function testFuzz_transferWithAuthorization_reverts_whenValueDiffers(uint256 value) public {
        bytes memory signature = _authorize(TRANSFER_TYPEHASH, stranger, 7e6);
        if (value == 7e6) value += 1;
        vm.expectRevert(abi.encodeWithSelector(ITestDollar.AuthorizationUnsigned.selector, shopper));
        dollar.transferWithAuthorization(shopper, stranger, value, AFTER, BEFORE, NONCE, signature);
    }

    function test_transferWithAuthorization_reverts_whenBalanceTooLow() public {
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
        vm.expectRevert(abi.encodeWithSelector(ITestDollar.AuthorizationUnsigned.selector, stranger));
        dollar.cancelAuthorization(stranger, NONCE, v, r, s);

        vm.expectEmit(address(dollar));
        emit ITestDollar.AuthorizationCanceled(shopper, NONCE);
        dollar.cancelAuthorization(shopper, NONCE, v, r, s);

        vm.expectRevert(abi.encodeWithSelector(ITestDollar.AuthorizationSpent.selector, shopper, NONCE));
        dollar.cancelAuthorization(shopper, NONCE, abi.encodePacked(r, s, v));

        bytes memory signature = _authorize(TRANSFER_TYPEHASH, stranger, 7e6);
        vm.expectRevert(abi.encodeWithSelector(ITestDollar.AuthorizationSpent.selector, shopper, NONCE));
        dollar.transferWithAuthorization(shopper, stranger, 7e6, AFTER, BEFORE, NONCE, signature);
    }

    function test_permit_bothForms() public {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(SHOPPER_KEY, _permit(shopper, 7e6, 0));
        vm.prank(stranger);
        dollar.permit(shopper, stranger, 7e6, BEFORE, v, r, s);
        vm.assertEq(dollar.allowance(shopper, stranger), 7e6);
        vm.assertEq(dollar.nonces(shopper), 1);
        dollar.permit(shopper, stranger, 8e6, BEFORE, _sign65(SHOPPER_KEY, _permit(shopper, 8e6, 1)));
        vm.assertEq(dollar.allowance(shopper, stranger), 8e6);
        vm.prank(stranger);
        vm.assertTrue(dollar.transferFrom(shopper, stranger, 8e6));
        vm.assertEq(dollar.balanceOf(stranger), 8e6);
    }

    function test_permit_byContract() public {
        ERC1271Wallet wallet = new ERC1271Wallet();
        wallet.approveDigest(_permit(address(wallet), 7e6, 0));
        dollar.permit(address(wallet), stranger, 7e6, BEFORE, "");
        vm.assertEq(dollar.allowance(address(wallet), stranger), 7e6);
    }

    function test_permit_reverts_whenExpired() public {
        bytes memory signature = _sign65(SHOPPER_KEY, _permit(shopper, 7e6, 0));
        vm.warp(BEFORE + 1);
        vm.expectRevert(abi.encodeWithSelector(ITestDollar.PermitExpired.selector, BEFORE));
        dollar.permit(shopper, stranger, 7e6, BEFORE, signature);
        vm.warp(BEFORE);
        dollar.permit(shopper, stranger, 7e6, BEFORE, signature);
    }

    function test_permit_reverts_whenReplayedOrChanged() public {
        bytes memory signature = _sign65(SHOPPER_KEY, _permit(shopper, 7e6, 0));
        _assertRevertsPermit(shopper, owner, 7e6, signature);
        _assertRevertsPermit(shopper, stranger, 8e6, signature);
        _assertRevertsPermit(stranger, stranger, 7e6, signature);
        dollar.permit(shopper, stranger, 7e6, BEFORE, signature);
        _assertRevertsPermit(shopper, stranger, 7e6, signature);
    }

    function _assertRevertsPermit(address from, address spender, uint256 value, bytes memory signature) private {
        vm.expectRevert(abi.encodeWithSelector(ITestDollar.AuthorizationUnsigned.selector, from));
        dollar.permit(from, spender, value, BEFORE, signature);
    }

    function _permit(address from, uint256 value, uint256 nonce) private view returns (bytes32) {
        bytes32 typehash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 hash = keccak256(abi.encode(typehash, from, stranger, value, nonce, BEFORE));
        return keccak256(abi.encodePacked(hex"1901", dollar.DOMAIN_SEPARATOR(), hash));
    }

    function _authorize(bytes32 typehash, address to, uint256 value) private view returns (bytes memory) {
        return _sign65(SHOPPER_KEY, _digest(typehash, to, value));
    }

    function _digest(bytes32 typehash, address to, uint256 value) private view returns (bytes32) {
        bytes32 hash = keccak256(abi.encode(typehash, shopper, to, value, AFTER, BEFORE, NONCE));
        return keccak256(abi.encodePacked(hex"1901", dollar.DOMAIN_SEPARATOR(), hash));
    }
}
