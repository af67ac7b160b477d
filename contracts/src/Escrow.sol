// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IOrders, OrderId} from "./interfaces/IOrders.sol";
import {TermsLib} from "./TermsLib.sol";

/// @notice The function of EIP-3009 that the escrow calls. All tokens with EIP-3009 support this form.
interface IERC3009 {
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
}

/// @notice The same function in the form that takes any signature.
interface IERC3009Bytes {
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
/// @notice Collects payments and pays out. If a payment fails, the amount is credited to the payee, who can withdraw it
/// later. A failing payee therefore blocks nobody else.
abstract contract Escrow is IOrders, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @dev Fits in one slot.
    /// @param rate share of what merchants are paid, in 1/10,000
    /// @param recipient account that receives the fee; zero if no fee is taken
    struct Fee {
        uint16 rate;
        address recipient;
    }

    /// @dev Gas forwarded to a token or to an ether receiver for one payment. The most expensive stablecoins use a
    /// third of it.
    uint256 internal constant PUSH_GAS = 200_000;
    /// @dev Gas that must be left before a payment, so that PUSH_GAS can be forwarded in full. EIP-150 withholds 1/64
    /// of the remaining gas.
    uint256 internal constant PUSH_RESERVE = PUSH_GAS + PUSH_GAS / 32;

    Fee internal _fee;
    mapping(address account => mapping(address token => uint256 amount)) private _credit;

    /// @inheritdoc IOrders
    function withdraw(address token, address to) external nonReentrant {
        uint256 amount = _credit[msg.sender][token];
        if (amount == 0) revert NothingToWithdraw(msg.sender);

        _credit[msg.sender][token] = 0;

        emit Withdrawn(msg.sender, token, to, amount);

        if (token == address(0)) Address.sendValue(payable(to), amount);
        else IERC20(token).safeTransfer(to, amount);
    }

    /// @inheritdoc IOrders
    function credit(address account, address token) external view returns (uint256) {
        return _credit[account][token];
    }

    /// @inheritdoc IOrders
    function fee() external view returns (uint16, address) {
        return (_fee.rate, _fee.recipient);
    }

    /// @dev Collects the price by the shopper's allowance.
    function _collectByAllowance(Terms calldata terms) internal {
        (address token, uint256 price) = (TermsLib.token(terms), TermsLib.price(terms));
        uint256 before = _escrowBalance(token);
        IERC20(token).safeTransferFrom(TermsLib.shopper(terms), address(this), price);
        _checkReceived(token, price, before);
    }

    /// @dev Calls the token's `permit` and ignores the result. Somebody else may have used the permit already, so only
    /// the resulting allowance matters.
    function _tryPermit(Terms calldata terms, Permit calldata permit) internal {
        (address token, address shopper, uint256 price) =
            (TermsLib.token(terms), TermsLib.shopper(terms), TermsLib.price(terms));
        bytes4 selector = IERC20Permit.permit.selector;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, selector)
            mstore(add(m, 0x04), shopper)
            mstore(add(m, 0x24), address())
            mstore(add(m, 0x44), price)
            calldatacopy(add(m, 0x64), permit, 0x80)
            pop(call(gas(), token, 0, m, 0xe4, 0, 0))
        }
    }

    /// @dev Collects the price by the shopper's EIP-3009 authorisation. Its nonce is the order's id, so it pays for
    /// these terms only.
    function _collectByAuthorization(OrderId id, Terms calldata terms, Authorization calldata authorization) internal {
        (address token, uint256 price) = (TermsLib.token(terms), TermsLib.price(terms));
        uint256 before = _escrowBalance(token);
        _authorize(token, TermsLib.shopper(terms), price, id, authorization);
        _checkReceived(token, price, before);
    }

    /// @dev Pays out what the escrow held of a parcel. Callers must have stored the parcel's final status, and must
    /// hold the re-entrancy lock.
    /// @return fee_ the platform's fee, which is part of `toMerchant`
    /// @return credited payments that failed: bit 0 shopper, bit 1 merchant, bit 2 platform
    function _payOut(Terms calldata terms, uint256 toShopper, uint256 toMerchant)
        internal
        returns (uint256 fee_, uint256 credited)
    {
        address token = TermsLib.token(terms);
        if (toShopper != 0 && _payOrCredit(token, TermsLib.shopper(terms), toShopper)) credited = 1;
        if (toMerchant == 0) return (fee_, credited);
        address recipient;
        // If the terms allow no fee, the fee's storage slot need not be read.
        uint256 cap = TermsLib.feeCap(terms);
        if (cap != 0) (fee_, recipient) = _platformFee(cap, toMerchant);
        if (toMerchant != fee_ && _payOrCredit(token, TermsLib.merchant(terms), toMerchant - fee_)) credited |= 2;
        if (fee_ != 0 && _payOrCredit(token, recipient, fee_)) credited |= 4;
    }

    /// @dev Pays `amount`, or credits it if the payment fails.
    /// @return credited true if the payment failed
    function _payOrCredit(address token, address to, uint256 amount) internal returns (bool credited) {
        if (gasleft() < PUSH_RESERVE) revert GasShort(gasleft(), PUSH_RESERVE);
        if (!_tryTransfer(token, to, amount)) {
            _credit[to][token] += amount; // solhint-disable-line reentrancy
            credited = true;
        }
    }

    function _platformFee(uint256 cap, uint256 amount) private view returns (uint256 fee_, address recipient) {
        uint256 rate = _fee.rate;
        recipient = _fee.recipient;
        if (recipient != address(0)) fee_ = amount * (rate < cap ? rate : cap) / 10_000;
    }

    /// @dev Transfers with limited gas, and reads the result like SafeERC20: no return data counts as success if there
    /// is code, any other return data must be exactly true. At most one word of return data is copied, because the
    /// escrow pays the gas for copying.
    function _tryTransfer(address token, address to, uint256 amount) private returns (bool paid) {
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

    /// @dev Calls the token's `receiveWithAuthorization`. The token has code: it has returned a balance. A signature of
    /// 65 bytes is passed as v, r and s.
    function _authorize(address token, address from, uint256 price, OrderId id, Authorization calldata by) private {
        bytes calldata signature = by.signature;
        bytes4 whole = IERC3009Bytes.receiveWithAuthorization.selector;
        bytes4 parts = IERC3009.receiveWithAuthorization.selector;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, whole)
            mstore(add(m, 0xc4), 0xe0)
            mstore(add(m, 0xe4), signature.length)
            let data := add(m, 0x104)
            let size := add(0x104, and(add(signature.length, 0x1f), not(0x1f)))
            if eq(signature.length, 65) {
                mstore(m, parts)
                mstore(add(m, 0xc4), byte(0, calldataload(add(signature.offset, 0x40))))
                data := add(m, 0xe4)
                size := 0x124
            }
            mstore(add(m, 0x04), from)
            mstore(add(m, 0x24), address())
            mstore(add(m, 0x44), price)
            calldatacopy(add(m, 0x64), by, 0x40)
            mstore(add(m, 0xa4), id)
            mstore(add(data, signature.length), 0)
            calldatacopy(data, signature.offset, signature.length)
            if iszero(call(gas(), token, 0, m, size, 0, 0)) {
                returndatacopy(m, 0, returndatasize())
                revert(m, returndatasize())
            }
        }
    }

    function _checkReceived(address token, uint256 price, uint256 before) private view {
        uint256 received = _escrowBalance(token) - before;
        if (received < price) revert TokenShort(received, price);
    }

    /// @dev Returns the escrow's balance of `token`. Reverts if the token does not return one.
    function _escrowBalance(address token) private view returns (uint256 amount) {
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
