// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IOrders, OrderId} from "./interfaces/IOrders.sol";

/// EIP-3009 as dollars with it have it. The form with r, s, v is the one that all of them know.
interface IPayByAuthorization {
    function receiveWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external;

    function receiveWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        bytes calldata signature
    ) external;
}

/// @title Escrow
/// @notice Money in and out. A token that refuses to pay someone out never stops a device's segment: the amount is
/// credited and waits to be withdrawn.
abstract contract Escrow is IOrders, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// Gas a token gets to pay someone out; the dearest dollars need a third of it.
    uint256 private constant PUSH_GAS = 200_000;
    /// Gas that must be left so that the token really gets that much (EIP-150 keeps back one part in 64).
    uint256 private constant PUSH_RESERVE = PUSH_GAS + PUSH_GAS / 32;

    mapping(address account => mapping(address token => uint256 amount)) private _credit;

    /// @inheritdoc IOrders
    function withdraw(address token) external nonReentrant {
        uint256 amount = _credit[msg.sender][token];
        if (amount == 0) revert NothingToWithdraw(msg.sender);

        _credit[msg.sender][token] = 0;

        emit Withdrawn(msg.sender, token, amount);

        IERC20(token).safeTransfer(msg.sender, amount);
    }

    /// @inheritdoc IOrders
    function credit(address account, address token) external view returns (uint256) {
        return _credit[account][token];
    }

    /// Takes the price by the shopper's allowance.
    function _take(Terms calldata terms) internal {
        IERC20 token = IERC20(terms.token);
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(terms.shopper, address(this), terms.price);
        _checkReceived(terms, before);
    }

    /// Takes the price by the shopper's signature; the order's id is its nonce, so it pays for these terms only.
    function _takeAuthorized(OrderId id, Terms calldata terms, Authorization calldata by) internal {
        uint256 before = IERC20(terms.token).balanceOf(address(this));
        bytes calldata signature = by.signature;
        if (signature.length == 65) {
            IPayByAuthorization(terms.token)
                .receiveWithAuthorization(
                    terms.shopper,
                    address(this),
                    terms.price,
                    by.validAfter,
                    by.validBefore,
                    OrderId.unwrap(id),
                    uint8(signature[64]),
                    bytes32(signature[:32]),
                    bytes32(signature[32:64])
                );
        } else {
            IPayByAuthorization(terms.token)
                .receiveWithAuthorization(
                    terms.shopper,
                    address(this),
                    terms.price,
                    by.validAfter,
                    by.validBefore,
                    OrderId.unwrap(id),
                    signature
                );
        }
        _checkReceived(terms, before);
    }

    /// Pays out, or credits the amount when the token refuses. The order is already closed when this is called, and all
    /// doors with money behind them are shut.
    function _pay(address token, address to, uint128 amount) internal returns (bool credited) {
        if (gasleft() < PUSH_RESERVE) revert GasShort(gasleft(), PUSH_RESERVE);
        if (!_push(token, abi.encodeCall(IERC20.transfer, (to, amount)))) {
            _credit[to][token] += amount; // solhint-disable-line reentrancy
            credited = true;
        }
    }

    /// As SafeERC20 reads it: no answer counts when there is code, any other must be exactly true. One word of the answer
    /// is copied, however long it is: the copy would be paid from what is left, not from what the token gets.
    function _push(address token, bytes memory data) private returns (bool paid) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let ok := call(PUSH_GAS, token, 0, add(data, 0x20), mload(data), 0, 0x20)
            switch returndatasize()
            case 0 { paid := and(ok, gt(extcodesize(token), 0)) }
            default { paid := and(ok, and(gt(returndatasize(), 0x1f), eq(mload(0), 1))) }
        }
    }

    function _checkReceived(Terms calldata terms, uint256 before) private view {
        uint256 received = IERC20(terms.token).balanceOf(address(this)) - before;
        if (received < terms.price) revert TokenShort(received, terms.price);
    }
}
