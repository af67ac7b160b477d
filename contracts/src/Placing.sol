// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
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
        id = idOf(terms);
        Offer.check(terms);
        (address merchant, address shopper) = (terms.merchant, terms.shopper);
        if (_parcels[id].stage() != 0) revert OrderKnown(id);
        if (!_signed(merchant, OrderId.unwrap(id), merchantSignature)) revert NotMerchantSigned(merchant);
        (uint16 centre, uint256 split) = CENTRES.reserve(id, merchant, terms.zone, terms.lines, terms.maxParcels);

        State state = States.placed(shopper, centre);
        if (split != 0) state = _divideUp(id, state, split);
        _parcels[id] = state;

        _emitPlaced(id, terms, centre, split);
        _issue(id, shopper);
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
    function _emitPlaced(OrderId id, Terms calldata terms, uint16 centre, uint256 split) private {
        bytes32 topic = OrderPlaced.selector;
        Line[] calldata lines = terms.lines;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, centre)
            mstore(add(m, 0x20), timestamp())
            mstore(add(m, 0x40), split)
            mstore(add(m, 0x60), 0x80)
            calldatacopy(add(m, 0x80), terms, 0x260)
            mstore(add(m, 0x2e0), 0x280)
            mstore(add(m, 0x300), lines.length)
            let size := mul(lines.length, 0x60)
            calldatacopy(add(m, 0x320), lines.offset, size)
            log4(m, add(0x320, size), topic, id, calldataload(add(terms, 0x20)), calldataload(terms))
        }
    }

    /// By a key or by a contract (ERC-1271). The key first: it spares the look whether there is code.
    function _signed(address signer, bytes32 hash, bytes calldata signature) private view returns (bool) {
        (address found, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(hash, signature);
        if (err == ECDSA.RecoverError.NoError && found == signer) return true;
        return SignatureChecker.isValidERC1271SignatureNowCalldata(signer, hash, signature);
    }
}
