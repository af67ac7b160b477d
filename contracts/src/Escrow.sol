// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC4906} from "@openzeppelin/contracts/interfaces/IERC4906.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {TransientSlot} from "@openzeppelin/contracts/utils/TransientSlot.sol";
import {Calls} from "./Calls.sol";
import {Move} from "./interfaces/ICentres.sol";
import {IOrders, OrderId, Status} from "./interfaces/IOrders.sol";
import {State} from "./State.sol";
import {TermsLib} from "./TermsLib.sol";

/// @notice The function of EIP-3009 that the escrow calls. All tokens with EIP-3009 support this form.
interface IERC3009 {
    /// @notice Transfers by the signature of `from`; only `to` may call. The signature is passed in its parts.
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
    /// @notice Transfers by the signature of `from`; only `to` may call.
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

/// @dev Fits in one slot.
/// @param rate share of what merchants are paid, in 1/10,000
/// @param recipient account that receives the fee; zero if no fee is taken
struct Fee {
    uint16 rate;
    address recipient;
}

/// @dev What Orders stores about parcels and money. Terms are not stored: callers pass them, and their hash identifies
/// the order. An order with one parcel needs one slot, that of the parcel.
/// @param parcels state of each parcel
/// @param books what was paid of orders with several parcels, or from which money was paid before a parcel closed
/// @param credit payments that failed
/// @param fee the platform's fee
struct Vault {
    mapping(OrderId parcel => State state) parcels;
    mapping(OrderId order => IOrders.Book book) books;
    mapping(address account => mapping(address token => uint256 amount)) credit;
    Fee fee;
}

/// @dev A parcel while a call works on it, and what caused the call.
/// @param order id of its order
/// @param id id of the parcel
/// @param state its slot
/// @param index number of the parcel within the order
/// @param by account or device that caused it
/// @param position journal position of the reading that caused it, see `Acts.journalPosition`; zero without a device
/// @param reading first 32 bytes of that reading. Without a device: zeros, with the block's time where a reading has
/// its time.
/// @param move how its pieces move; set before `Steps._moveLines`
/// @param elsewhere zone of delivery, if another centre shall take its pieces' place
/// @param held what the escrow holds of it, smallest unit; set by `Escrow.loadHeld`
/// @param toShopper part of `held` that is refunded to the shopper when the parcel closes
struct LoadedParcel {
    OrderId order;
    OrderId id;
    State state;
    uint256 index;
    address by;
    uint256 position;
    uint256 reading;
    Move move;
    uint32 elsewhere;
    uint256 held;
    uint256 toShopper;
}

/// @title Escrow
/// @notice All that concerns money: collects the price, computes what is held of a parcel, closes parcels and pays out.
/// If a payment fails, the amount is credited to the payee, who can withdraw it later. A failing payee therefore blocks
/// nobody else.
/// @dev Collecting and withdrawing call foreign code while state may change afterwards, so their callers must hold the
/// re-entrancy lock. The other payments hold it themselves.
library Escrow {
    using Calls for bytes;
    using SafeERC20 for IERC20;
    using TransientSlot for *;

    /// @dev Transient slot of the re-entrancy lock: 1 while it is held. Orders has no other transient storage.
    bytes32 internal constant LOCK = 0;
    /// @dev Gas forwarded to a token or to an ether receiver for one payment. The most expensive stablecoins use a
    /// third of it.
    uint256 private constant PUSH_GAS = 200_000;
    /// @dev Gas that must be left before a payment, so that PUSH_GAS can be forwarded in full. EIP-150 withholds 1/64
    /// of the remaining gas.
    uint256 private constant PUSH_RESERVE = PUSH_GAS + PUSH_GAS / 32;

    // Collecting.

    /// @notice Collects the price by the shopper's allowance.
    function collectByAllowance(IOrders.Terms calldata terms) internal {
        (address token, uint256 price) = (TermsLib.token(terms), TermsLib.price(terms));
        uint256 before = _balance(token);
        IERC20(token).safeTransferFrom(TermsLib.shopper(terms), address(this), price);
        _checkReceived(token, price, before);
    }

    /// @notice Calls the token's `permit` and ignores the result. Somebody else may have used the permit already, so
    /// only the resulting allowance matters.
    function tryPermit(IOrders.Terms calldata terms, IOrders.Permit calldata by) internal {
        bytes memory data = abi.encodeWithSelector(
            IERC20Permit.permit.selector,
            TermsLib.shopper(terms),
            address(this),
            TermsLib.price(terms),
            by.deadline,
            uint256(by.v),
            by.r,
            uint256(by.s)
        );
        Calls.attempt(TermsLib.token(terms), gasleft(), data);
    }

    /// @notice Collects the price by the shopper's EIP-3009 authorisation. Its nonce is the order's id, so it pays for
    /// these terms only.
    function collectByAuthorization(OrderId id, IOrders.Terms calldata terms, IOrders.Authorization calldata by)
        internal
    {
        (address token, uint256 price) = (TermsLib.token(terms), TermsLib.price(terms));
        uint256 before = _balance(token); // reverts if the token has no code
        Calls.run(token, _encodeAuthorization(id, terms, by));
        _checkReceived(token, price, before);
    }

    /// @dev Encodes the call of `receiveWithAuthorization`. A signature of 65 bytes (r, s, v) is passed as v, r and s.
    function _encodeAuthorization(OrderId id, IOrders.Terms calldata terms, IOrders.Authorization calldata by)
        private
        view
        returns (bytes memory data)
    {
        bytes calldata signature = by.signature;
        bool inParts = signature.length == 65;
        data = abi.encodeWithSelector(
            inParts ? IERC3009.receiveWithAuthorization.selector : IERC3009Bytes.receiveWithAuthorization.selector,
            TermsLib.shopper(terms),
            address(this),
            TermsLib.price(terms),
            by.validAfter,
            by.validBefore,
            OrderId.unwrap(id),
            inParts ? uint256(uint8(signature[64])) : 0xe0 // offset of the signature
        );
        if (inParts) return data.append(uint256(bytes32(signature)), signature[32:64]);
        return data.append(signature.length, signature);
    }

    // What is held.

    /// @notice Sets `p.held` of an open parcel. The last open parcel of an order gets all that remains. Any other gets
    /// the amount of its lines, or less if less remains after part refunds.
    function loadHeld(Vault storage vault, LoadedParcel memory p, IOrders.Terms calldata terms) internal view {
        p.held = TermsLib.price(terms);
        if (!p.state.hasBook()) return;
        IOrders.Book storage book = vault.books[p.order];
        p.held = _remaining(book, p.held);
        if (book.open < 2) return;
        uint256 share = TermsLib.amountOf(TermsLib.linesOf(terms), _linesOf(book, p.index));
        if (share < p.held) p.held = share;
    }

    /// @notice Returns the mask of the order's lines that are in the parcel, bit i: line i.
    function lineMask(Vault storage vault, LoadedParcel memory p, IOrders.Terms calldata terms)
        internal
        view
        returns (uint256 mask)
    {
        if (p.state.hasBook()) mask = _linesOf(vault.books[p.order], p.index);
        if (mask == 0) mask = (1 << TermsLib.linesOf(terms).length) - 1; // a single parcel
    }

    // Paying.

    /// @notice Closes a parcel whose `state` already has its final status. Pays `p.toShopper` to the shopper and the
    /// rest of `p.held` to the merchant, less the platform's fee.
    function close(Vault storage vault, LoadedParcel memory p, IOrders.Terms calldata terms) internal {
        (uint256 toShopper, uint256 toMerchant) = (p.toShopper, p.held - p.toShopper);

        if (p.state.hasBook()) {
            IOrders.Book storage book = vault.books[p.order];
            book.captured += uint96(toMerchant);
            book.refunded += uint96(toShopper);
            if (book.open != 0) --book.open;
        }
        vault.parcels[p.id] = p.state;

        if (p.index == 0) emit IERC4906.MetadataUpdate(uint256(OrderId.unwrap(p.order)));
        (uint256 fee, uint256 credited) = _payOut(vault, terms, toShopper, toMerchant);
        emit IOrders.OrderClosed(
            p.order,
            p.state.status(),
            p.by,
            uint8(p.index),
            TermsLib.token(terms),
            uint96(toShopper),
            uint96(toMerchant - fee),
            uint96(fee),
            uint8(credited)
        );
    }

    /// @notice Pays a part of what remains of the order to the shopper. For an order with several parcels, one must be
    /// open.
    function refundPart(Vault storage vault, LoadedParcel memory p, IOrders.Terms calldata terms, uint256 amount)
        internal
    {
        IOrders.Book storage book = vault.books[p.order];
        if (book.open == 0 && p.state.status() > Status.Returning) {
            revert IOrders.StatusIs(p.state.status(), Status.Returning);
        }
        uint256 left = _remaining(book, TermsLib.price(terms));
        if (amount > left) revert IOrders.AmountTooLarge(amount, left);

        book.refunded += uint96(amount);
        vault.parcels[p.order] = p.state.withBook();

        address token = TermsLib.token(terms);
        bool credited = _payOrCredit(vault, token, TermsLib.shopper(terms), amount);
        emit IOrders.OrderPartRefunded(p.order, token, uint96(amount), credited);
    }

    /// @notice Pays the caller's credit to `to`.
    function withdraw(Vault storage vault, address token, address to) internal {
        uint256 amount = vault.credit[msg.sender][token];
        if (amount == 0) revert IOrders.NothingToWithdraw(msg.sender);

        vault.credit[msg.sender][token] = 0;

        emit IOrders.Withdrawn(msg.sender, token, to, amount);

        if (token == address(0)) Address.sendValue(payable(to), amount);
        else IERC20(token).safeTransfer(to, amount);
    }

    /// @dev Pays out what was held of a parcel. Callers must have stored the parcel's final status.
    /// @return fee the platform's fee, which is part of `toMerchant`
    /// @return credited payments that failed: bit 0 shopper, bit 1 merchant, bit 2 platform
    function _payOut(Vault storage vault, IOrders.Terms calldata terms, uint256 toShopper, uint256 toMerchant)
        private
        returns (uint256 fee, uint256 credited)
    {
        address token = TermsLib.token(terms);
        if (toShopper != 0 && _payOrCredit(vault, token, TermsLib.shopper(terms), toShopper)) credited = 1;
        if (toMerchant == 0) return (fee, credited);
        address recipient;
        // If the terms allow no fee, the fee's storage slot need not be read.
        uint256 cap = TermsLib.feeCap(terms);
        if (cap != 0) (fee, recipient) = _platformFee(vault.fee, cap, toMerchant);
        if (toMerchant != fee && _payOrCredit(vault, token, TermsLib.merchant(terms), toMerchant - fee)) credited |= 2;
        if (fee != 0 && _payOrCredit(vault, token, recipient, fee)) credited |= 4;
    }

    /// @dev Pays `amount`, or credits it if the payment fails.
    /// @return credited true if the payment failed
    function _payOrCredit(Vault storage vault, address token, address to, uint256 amount)
        private
        returns (bool credited)
    {
        if (gasleft() < PUSH_RESERVE) revert IOrders.GasShort(gasleft(), PUSH_RESERVE);
        LOCK.asBoolean().tstore(true);
        bool paid = _tryTransfer(token, to, amount);
        LOCK.asBoolean().tstore(false);
        if (!paid) {
            vault.credit[to][token] += amount; // solhint-disable-line reentrancy
            credited = true;
        }
    }

    /// @dev Transfers with limited gas, and reads the result like SafeERC20: no return data counts as success if there
    /// is code, any other return data must be exactly true.
    function _tryTransfer(address token, address to, uint256 amount) private returns (bool paid) {
        if (token == address(0)) {
            // solhint-disable-next-line no-inline-assembly
            assembly ("memory-safe") {
                paid := call(PUSH_GAS, to, amount, 0, 0, 0, 0)
            }
            return paid;
        }
        (bool ok, uint256 size, uint256 word) =
            Calls.attempt(token, PUSH_GAS, abi.encodeCall(IERC20.transfer, (to, amount)));
        return ok && (size == 0 ? token.code.length != 0 : size > 31 && word == 1);
    }

    function _platformFee(Fee memory fee, uint256 cap, uint256 amount) private pure returns (uint256, address) {
        if (fee.recipient == address(0)) return (0, fee.recipient);
        return (amount * (fee.rate < cap ? fee.rate : cap) / 10_000, fee.recipient);
    }

    /// @dev Part of the price that has been paid neither to the merchant nor to the shopper.
    function _remaining(IOrders.Book storage book, uint256 price) private view returns (uint256) {
        return price - book.captured - book.refunded;
    }

    /// @dev Mask of the lines of parcel `k`, bit i: line i.
    function _linesOf(IOrders.Book storage book, uint256 k) private view returns (uint256) {
        return uint8(book.lines >> 8 * k);
    }

    function _checkReceived(address token, uint256 price, uint256 before) private view {
        uint256 received = _balance(token) - before;
        if (received < price) revert IOrders.TokenShort(received, price);
    }

    /// @dev Returns the escrow's balance of `token`. Reverts if the token does not return one.
    function _balance(address token) private view returns (uint256 balance) {
        (balance,) = Calls.read(token, abi.encodeCall(IERC20.balanceOf, (address(this))));
    }
}
