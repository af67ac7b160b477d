// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IOrders, OrderId} from "./interfaces/IOrders.sol";
import {Offer} from "./Offer.sol";

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
/// @notice Money in and out. Who cannot be paid out never stops anybody else: the amount is credited and waits to be withdrawn.
abstract contract Escrow is IOrders, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// One slot.
    struct Fee {
        uint16 rate;
        address recipient;
    }

    /// Gas that a token or a receiver of ether gets to take a payment; the dearest dollars need a third of it.
    uint256 internal constant PUSH_GAS = 200_000;
    /// Gas that must be left so that it really gets that much (EIP-150 keeps back one part in 64).
    uint256 internal constant PUSH_RESERVE = PUSH_GAS + PUSH_GAS / 32;

    Fee internal _fee;
    mapping(address account => mapping(address token => uint256 amount)) private _credit;

    /// @inheritdoc IOrders
    function withdraw(address token) external nonReentrant {
        uint256 amount = _credit[msg.sender][token];
        if (amount == 0) revert NothingToWithdraw(msg.sender);

        _credit[msg.sender][token] = 0;

        emit Withdrawn(msg.sender, token, amount);

        if (token == address(0)) Address.sendValue(payable(msg.sender), amount);
        else IERC20(token).safeTransfer(msg.sender, amount);
    }

    /// @inheritdoc IOrders
    function credit(address account, address token) external view returns (uint256) {
        return _credit[account][token];
    }

    /// @inheritdoc IOrders
    function fee() external view returns (uint16, address) {
        return (_fee.rate, _fee.recipient);
    }

    /// Takes the price by the shopper's allowance.
    function _take(Terms calldata terms) internal {
        (address token, uint256 price) = (Offer.token(terms), Offer.price(terms));
        uint256 before = _balance(token);
        IERC20(token).safeTransferFrom(Offer.shopper(terms), address(this), price);
        _checkReceived(token, price, before);
    }

    /// Lets a permit give the allowance. Anyone may have used the permit before, so what counts is the allowance, not how this ends.
    function _permit(Terms calldata terms, Permit calldata permit) internal {
        bytes memory data = abi.encodeCall(
            IERC20Permit.permit,
            (terms.shopper, address(this), terms.price, permit.deadline, permit.v, permit.r, permit.s)
        );
        // solhint-disable-next-line avoid-low-level-calls
        (bool ok,) = terms.token.call(data);
        ok;
    }

    /// Takes the price by the shopper's signature; the order's id is its nonce, so it pays for these terms only.
    function _takeAuthorized(OrderId id, Terms calldata terms, Authorization calldata by) internal {
        (address token, uint256 price) = (Offer.token(terms), Offer.price(terms));
        uint256 before = _balance(token);
        bytes calldata signature = by.signature;
        if (signature.length == 65) {
            IPayByAuthorization(token)
                .receiveWithAuthorization(
                    Offer.shopper(terms),
                    address(this),
                    price,
                    by.validAfter,
                    by.validBefore,
                    OrderId.unwrap(id),
                    uint8(signature[64]),
                    bytes32(signature[:32]),
                    bytes32(signature[32:64])
                );
        } else {
            IPayByAuthorization(token)
                .receiveWithAuthorization(
                    Offer.shopper(terms),
                    address(this),
                    price,
                    by.validAfter,
                    by.validBefore,
                    OrderId.unwrap(id),
                    signature
                );
        }
        _checkReceived(token, price, before);
    }

    /// Divides what was held of a parcel, all three parts together. The parcel has come to its end when this is called, and all doors
    /// with money behind them are shut.
    /// @return cut the platform's part of the merchant's
    /// @return credited bit 0 shopper, bit 1 merchant, bit 2 platform
    function _divide(Terms calldata terms, uint256 toShopper, uint256 toMerchant)
        internal
        returns (uint256 cut, uint256 credited)
    {
        address token = Offer.token(terms);
        if (toShopper != 0 && _pay(token, Offer.shopper(terms), toShopper)) credited = 1;
        if (toMerchant == 0) return (cut, credited);
        address recipient;
        // The platform takes nothing beyond the terms, so these alone may spare reading what it asks.
        uint256 cap = Offer.feeCap(terms);
        if (cap != 0) (cut, recipient) = _cut(cap, toMerchant);
        if (toMerchant != cut && _pay(token, Offer.merchant(terms), toMerchant - cut)) credited |= 2;
        if (cut != 0 && _pay(token, recipient, cut)) credited |= 4;
    }

    /// Pays, or credits the amount when it is refused.
    function _pay(address token, address to, uint256 amount) internal returns (bool credited) {
        if (gasleft() < PUSH_RESERVE) revert GasShort(gasleft(), PUSH_RESERVE);
        if (!_push(token, to, amount)) {
            _credit[to][token] += amount; // solhint-disable-line reentrancy
            credited = true;
        }
    }

    function _cut(uint256 cap, uint256 amount) private view returns (uint256 cut, address recipient) {
        uint256 rate = _fee.rate;
        recipient = _fee.recipient;
        if (recipient != address(0)) cut = amount * (rate < cap ? rate : cap) / 10_000;
    }

    /// As SafeERC20 reads it: no answer counts when there is code, any other must be exactly true. One word of the answer
    /// is copied, however long it is: the copy would be paid from what is left, not from what the token gets.
    function _push(address token, address to, uint256 amount) private returns (bool paid) {
        if (token == address(0)) {
            // solhint-disable-next-line no-inline-assembly
            assembly ("memory-safe") {
                paid := call(PUSH_GAS, to, amount, 0, 0, 0, 0)
            }
            return paid;
        }
        bytes4 selector = IERC20.transfer.selector;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, selector)
            mstore(add(m, 0x04), to)
            mstore(add(m, 0x24), amount)
            let ok := call(PUSH_GAS, token, 0, m, 0x44, 0, 0x20)
            switch returndatasize()
            case 0 { paid := and(ok, gt(extcodesize(token), 0)) }
            default { paid := and(ok, and(gt(returndatasize(), 0x1f), eq(mload(0), 1))) }
        }
    }

    function _checkReceived(address token, uint256 price, uint256 before) private view {
        uint256 received = _balance(token) - before;
        if (received < price) revert TokenShort(received, price);
    }

    /// What the escrow has of a token; reverts when it does not say.
    function _balance(address token) private view returns (uint256 amount) {
        bytes4 selector = IERC20.balanceOf.selector;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            mstore(0, selector)
            mstore(0x04, address())
            if iszero(and(gt(returndatasize(), 0x1f), staticcall(gas(), token, 0, 0x24, 0, 0x20))) {
                revert(0, 0)
            }
            amount := mload(0)
        }
    }
}
