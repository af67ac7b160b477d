// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {ICentres} from "./interfaces/ICentres.sol";
import {IOrders, OrderId} from "./interfaces/IOrders.sol";
import {Offer} from "./Offer.sol";
import {Parcels} from "./Parcels.sol";
import {State, States} from "./State.sol";
import {Tally} from "./Tally.sol";

/// @title Placing
/// @notice Takes an order: the merchant's signature, the reservation, the receipt, the money.
abstract contract Placing is Parcels {
    /// Bits of each parcel in what `ICentres.reserve` returns.
    uint256 private constant PARCEL_BITS = 24;

    /// @inheritdoc IOrders
    function place(Terms calldata terms, bytes calldata merchantSignature)
        external
        payable
        nonReentrant
        returns (OrderId id)
    {
        if (msg.sender != terms.shopper) revert NotShopper(msg.sender, terms.shopper);
        id = _open(terms, merchantSignature);
        bool inEther = terms.token == address(0);
        uint256 ether_ = inEther ? terms.price : 0;
        if (msg.value != ether_) revert EtherIs(msg.value, ether_);
        if (!inEther) _take(terms);
    }

    /// @inheritdoc IOrders
    function placeWithAuthorization(
        Terms calldata terms,
        bytes calldata merchantSignature,
        Authorization calldata authorization
    ) external nonReentrant returns (OrderId id) {
        id = _open(terms, merchantSignature);
        _takeAuthorized(id, terms, authorization);
    }

    /// @inheritdoc IOrders
    function placeSigned(
        Terms calldata terms,
        bytes calldata merchantSignature,
        bytes calldata shopperSignature,
        Permit calldata permit
    ) external nonReentrant returns (OrderId id) {
        id = _open(terms, merchantSignature);
        if (msg.sender != terms.shopper && !_signed(terms.shopper, OrderId.unwrap(id), shopperSignature)) {
            revert NotShopperSigned(terms.shopper);
        }
        if (terms.token == address(0)) revert EtherIs(0, terms.price);
        if (permit.deadline != 0) _permit(terms, permit);
        _take(terms);
    }

    /// Everything about placing but the money.
    function _open(Terms calldata terms, bytes calldata merchantSignature) private returns (OrderId id) {
        Line[] calldata lines = terms.lines;
        id = OrderId.wrap(_hashTypedData(Offer.hash(terms, lines)));
        Offer.check(terms, lines);
        (address merchant, address shopper) = (Offer.merchant(terms), Offer.shopper(terms));
        if (_parcels[id].stage() != 0) revert OrderKnown(id);
        if (!_signed(merchant, OrderId.unwrap(id), merchantSignature)) revert NotMerchantSigned(merchant);
        (uint16 centre, uint256 split) = _reserve(id, terms, lines);

        State state = States.placed(shopper, centre);
        if (split != 0) state = _divideUp(id, state, split);
        _parcels[id] = state;

        _emitPlaced(id, centre | split, terms, lines);
        _issue(id, shopper);
    }

    /// `CENTRES.reserve`, with the words copied as they stand in the calldata: they have been checked.
    function _reserve(OrderId id, Terms calldata terms, Line[] calldata lines)
        private
        returns (uint16 centre, uint256 split)
    {
        (address centres, bytes4 selector) = (address(CENTRES), ICentres.reserve.selector);
        (address merchant, uint256 zone, uint256 most) =
            (Offer.merchant(terms), Offer.zone(terms), Offer.maxParcels(terms));
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
            let size := mul(lines.length, 0x60)
            calldatacopy(add(m, 0xc4), lines.offset, size)
            if iszero(call(gas(), centres, 0, m, add(0xc4, size), 0, 0x40)) {
                returndatacopy(m, 0, returndatasize())
                revert(m, returndatasize())
            }
            centre := mload(0)
            split := mload(0x20)
        }
    }

    /// Writes down an order's parcels, all but the first. The shopper is in the first one's slot alone, which is the receipt.
    function _divideUp(OrderId id, State first, uint256 split) private returns (State) {
        Tally book_;
        for (uint8 i; split != 0; split >>= PARCEL_BITS) {
            if (i != 0) _parcels[parcelId(id, i)] = States.placed(address(0), uint16(split)).withBook();
            book_ = book_.and(split >> 16);
            ++i;
        }
        _books[id] = book_;
        return first.withBook();
    }

    /// `emit OrderPlaced(...)` with the terms copied as they stand in the calldata, words of fixed size and then the lines, wherever the
    /// caller has put these.
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
            let size := mul(lines.length, 0x60)
            calldatacopy(add(m, 0x2e0), lines.offset, size)
            log4(m, add(0x2e0, size), topic, id, calldataload(add(terms, 0x20)), calldataload(terms))
        }
    }

    /// By a key or by a contract (ERC-1271). The key first: it spares the look whether there is code.
    function _signed(address signer, bytes32 hash, bytes calldata signature) private view returns (bool) {
        (address found, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(hash, signature);
        if (err == ECDSA.RecoverError.NoError && found == signer) return true;
        return SignatureChecker.isValidERC1271SignatureNowCalldata(signer, hash, signature);
    }
}
