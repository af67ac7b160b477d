// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Consents} from "./Consents.sol";
import {ICentres} from "./interfaces/ICentres.sol";
import {IOrders, OrderId} from "./interfaces/IOrders.sol";
import {PackedBook} from "./PackedBook.sol";
import {Parcels} from "./Parcels.sol";
import {State, States} from "./State.sol";
import {TermsLib} from "./TermsLib.sol";

/// @title Placing
/// @notice Places orders: checks the merchant's signature, reserves stock, issues the receipt and collects the price.
abstract contract Placing is Parcels {
    /// @dev Bits per parcel in `split`, which `ICentres.reserve` returns.
    uint256 private constant PARCEL_BITS = 24;

    /// @inheritdoc IOrders
    function place(Terms calldata terms, bytes calldata merchantSignature)
        external
        payable
        nonReentrant
        returns (OrderId id)
    {
        if (msg.sender != terms.shopper) revert NotShopper(msg.sender, terms.shopper);
        (id,) = _openOrder(terms, merchantSignature);
        bool inEther = terms.token == address(0);
        uint256 ether_ = inEther ? terms.price : 0;
        if (msg.value != ether_) revert EtherIs(msg.value, ether_);
        if (!inEther) _collectByAllowance(terms);
    }

    /// @inheritdoc IOrders
    function placeWithAuthorization(
        Terms calldata terms,
        bytes calldata merchantSignature,
        Authorization calldata authorization
    ) external nonReentrant returns (OrderId id) {
        if (terms.price == 0) revert PriceZero();
        (id,) = _openOrder(terms, merchantSignature);
        _collectByAuthorization(id, terms, authorization);
    }

    /// @inheritdoc IOrders
    function placeSigned(
        Terms calldata terms,
        bytes calldata merchantSignature,
        bytes calldata shopperSignature,
        Permit calldata permit
    ) external nonReentrant returns (OrderId id) {
        bytes32 digest;
        (id, digest) = _openOrder(terms, merchantSignature);
        if (msg.sender != terms.shopper && !Consents.isSignedBy(terms.shopper, digest, shopperSignature)) {
            revert NotShopperSigned(terms.shopper);
        }
        if (terms.token == address(0)) revert EtherIs(0, terms.price);
        if (permit.deadline != 0) _tryPermit(terms, permit);
        _collectByAllowance(terms);
    }

    /// @dev Does all of placing except for the payment.
    function _openOrder(Terms calldata terms, bytes calldata merchantSignature)
        private
        returns (OrderId id, bytes32 digest)
    {
        Line[] calldata lines = terms.lines;
        digest = _hashTypedData(TermsLib.hash(terms, lines));
        id = OrderId.wrap(digest).order();
        TermsLib.validate(terms, lines);
        (address merchant, address shopper) = (TermsLib.merchant(terms), TermsLib.shopper(terms));
        if (_parcels[id].statusNumber() != 0) revert OrderKnown(id);
        if (!Consents.isSignedBy(merchant, digest, merchantSignature)) revert NotMerchantSigned(merchant);
        bytes32 policy = terms.policy;
        if (policy != TermsLib.NO_POLICY && !CLAIMS.isShown(policy)) revert PolicyUnknown(policy);
        (uint16 centre, uint256 split) = _reserveStock(id, terms, lines);

        State state = States.placed(shopper, centre);
        if (split != 0) state = _storeParcels(id, state, split);
        _parcels[id] = state;

        _emitPlaced(id, centre | split, terms, lines);
        _emitIssued(id, shopper);
    }

    /// @dev Calls `CENTRES.reserve`. Terms and lines are copied from calldata without decoding; they have been
    /// validated.
    function _reserveStock(OrderId id, Terms calldata terms, Line[] calldata lines)
        private
        returns (uint16 centre, uint256 split)
    {
        (address centres, bytes4 selector) = (address(CENTRES), ICentres.reserve.selector);
        (address merchant, uint256 zone, uint256 most) =
            (TermsLib.merchant(terms), TermsLib.zone(terms), TermsLib.maxParcels(terms));
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, selector)
            mstore(add(m, 0x04), id)
            mstore(add(m, 0x24), merchant)
            mstore(add(m, 0x44), zone)
            mstore(add(m, 0x64), 0xa0)
            mstore(add(m, 0x84), most)
            mstore(add(m, 0xa4), lines.length)
            let size := mul(lines.length, 0xa0)
            calldatacopy(add(m, 0xc4), lines.offset, size)
            if iszero(call(gas(), centres, 0, m, add(0xc4, size), 0, 0x40)) {
                returndatacopy(m, 0, returndatasize())
                revert(m, returndatasize())
            }
            centre := mload(0)
            split := mload(0x20)
        }
    }

    /// @dev Stores the parcels after the first and the order's book. Only the first parcel has the shopper in its slot,
    /// because that slot is also the receipt.
    /// @return state of the first parcel
    function _storeParcels(OrderId id, State first, uint256 split) private returns (State) {
        PackedBook book_;
        for (uint8 i; split != 0; split >>= PARCEL_BITS) {
            if (i != 0) _parcels[id.withParcel(i)] = States.placed(address(0), uint16(split)).withBook();
            book_ = book_.withParcel(split >> 16);
            ++i;
        }
        _books[id] = book_;
        return first.withBook();
    }

    /// @dev Emits `OrderPlaced`. The terms are copied from calldata without decoding: first the fields of fixed size,
    /// then the lines, whose calldata position the caller chooses.
    function _emitPlaced(OrderId id, uint256 parcels, Terms calldata terms, Line[] calldata lines) private {
        bytes32 topic = OrderPlaced.selector;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, parcels)
            mstore(add(m, 0x20), 0x40)
            calldatacopy(add(m, 0x40), terms, 0x260)
            mstore(add(m, 0x2a0), 0x280)
            mstore(add(m, 0x2c0), lines.length)
            let size := mul(lines.length, 0xa0)
            calldatacopy(add(m, 0x2e0), lines.offset, size)
            log4(m, add(0x2e0, size), topic, id, calldataload(add(terms, 0x20)), calldataload(terms))
        }
    }
}
