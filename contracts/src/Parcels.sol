// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "solady/src/utils/EIP712.sol";
import {Escrow} from "./Escrow.sol";
import {ICentres, Move} from "./interfaces/ICentres.sol";
import {IClaims} from "./interfaces/IClaims.sol";
import {IJournals} from "./interfaces/IJournals.sol";
import {IOrders, OrderId, Status} from "./interfaces/IOrders.sol";
import {IShipments} from "./interfaces/IShipments.sol";
import {PackedBook} from "./PackedBook.sol";
import {Picture} from "./Picture.sol";
import {Receipt} from "./Receipt.sol";
import {State} from "./State.sol";
import {TermsLib} from "./TermsLib.sol";

/// @dev The getter that Centres and Claims have in common.
interface IBoundToOrders {
    // solhint-disable-next-line func-name-mixedcase
    function ORDERS() external view returns (address);
}

/// @title Parcels
/// @notice Stores the state of parcels and the books of orders, computes what the escrow holds of a parcel, and closes
/// parcels.
/// @dev Terms are not stored. Callers pass them as calldata, and their hash identifies the order.
abstract contract Parcels is Escrow, Receipt, EIP712 {
    /// @dev A parcel while a call works on it.
    /// @param order id of its order
    /// @param id id of the parcel
    /// @param state its slot
    /// @param index number of the parcel within the order
    /// @param held what the escrow holds of it, smallest unit; set by `_loadHeld`
    /// @param toShopper part of `held` that is refunded to the shopper when the parcel closes
    struct LoadedParcel {
        OrderId order;
        OrderId id;
        State state;
        uint256 index;
        uint256 held;
        uint256 toShopper;
    }

    IJournals public immutable JOURNALS;
    IShipments public immutable SHIPMENTS;
    ICentres public immutable CENTRES;
    IClaims public immutable CLAIMS;
    /// @notice The contract that renders receipts. It is separate because its code is large, and it holds no money.
    Picture public immutable PICTURE;

    mapping(OrderId parcel => State state) internal _parcels;
    mapping(OrderId order => PackedBook book) internal _books;

    /// @notice At deployment: there is no contract at this address.
    error ContractMissing(address account);
    /// @notice At deployment: the contract at this address works for another Orders contract.
    error BoundToOther(address account, address orders);

    /// @dev Centres and Claims must have been deployed with the address of this contract.
    constructor(IJournals journals, IShipments shipments, Picture picture, ICentres centres, IClaims claims) {
        address[5] memory all =
            [address(journals), address(shipments), address(picture), address(centres), address(claims)];
        for (uint256 i; i < 5; ++i) {
            if (all[i].code.length == 0) revert ContractMissing(all[i]);
            if (i < 3) continue;
            address bound = IBoundToOrders(all[i]).ORDERS();
            if (bound != address(this)) revert BoundToOther(all[i], bound);
        }
        (JOURNALS, SHIPMENTS, PICTURE, CENTRES, CLAIMS) = (journals, shipments, picture, centres, claims);
    }

    /// @inheritdoc IOrders
    function book(OrderId id) external view returns (Book memory) {
        return _books[id].unpack();
    }

    /// @inheritdoc IOrders
    function held(Terms calldata terms, uint8 parcel) external view returns (uint96) {
        LoadedParcel memory p = _load(terms, parcel);
        if (p.state.statusNumber() >= uint256(Status.Settled)) return 0;
        _loadHeld(p, terms);
        return uint96(p.held);
    }

    /// @inheritdoc IOrders
    function parcelId(OrderId id, uint8 parcel) external pure returns (OrderId) {
        return id.withParcel(parcel);
    }

    /// @inheritdoc IOrders
    function digestOf(Terms calldata terms) public view returns (bytes32) {
        return _hashTypedData(TermsLib.hash(terms));
    }

    /// @inheritdoc IOrders
    function idOf(Terms calldata terms) public view returns (OrderId) {
        return OrderId.wrap(digestOf(terms)).order();
    }

    /// @inheritdoc IOrders
    function order(OrderId id) public view override(IOrders, Receipt) returns (Order memory) {
        return _parcels[id].unpack();
    }

    /// @dev Closes a parcel whose `state` already has its final status. Pays `p.toShopper` to the shopper and the rest
    /// of `p.held` to the merchant, less the platform's fee.
    function _close(LoadedParcel memory p, Terms calldata terms, address by) internal {
        (uint256 toShopper, uint256 toMerchant) = (p.toShopper, p.held - p.toShopper);

        if (p.state.hasBook()) _books[p.order] = _books[p.order].withPayment(toShopper, toMerchant, true);
        _parcels[p.id] = p.state;

        if (p.index == 0) _emitMetadataUpdate(p.order);
        (uint256 fee_, uint256 credited) = _payOut(terms, toShopper, toMerchant);
        emit OrderClosed(
            p.order,
            p.state.status(),
            by,
            uint8(p.index),
            TermsLib.token(terms),
            uint96(toShopper),
            uint96(toMerchant - fee_),
            uint96(fee_),
            uint8(credited)
        );
    }

    /// @dev Moves the parcel's pieces, see `ICentres.moveLines`. The lines are copied from calldata without decoding;
    /// they were validated when the order was placed.
    /// @param elsewhere zone of delivery, if another centre takes the parcel over; otherwise 0
    /// @param time signed time of the device's reading, or the block's time; UTC milliseconds
    /// @return taker the centre that took the parcel over; 0 if none did
    function _moveLines(
        LoadedParcel memory p,
        Terms calldata terms,
        Move move,
        uint32 elsewhere,
        address device,
        uint64 time
    ) internal returns (uint16 taker) {
        uint8 mask = uint8(_lineMask(p, terms));
        ICentres.Movement memory m = ICentres.Movement({
            order: p.order,
            centre: p.state.centre(),
            lines: mask,
            confirmed: uint8(p.state.confirmedLines()) & mask, // a picked parcel has all its lines confirmed
            move: move,
            elsewhere: elsewhere,
            device: device,
            time: time
        });
        Line[] calldata lines = terms.lines;
        (address centres, bytes4 selector) = (address(CENTRES), ICentres.moveLines.selector);
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let data := mload(0x40)
            mstore(data, selector)
            mcopy(add(data, 0x04), m, 0x100)
            mstore(add(data, 0x104), 0x120)
            mstore(add(data, 0x124), lines.length)
            let size := mul(lines.length, 0xa0)
            calldatacopy(add(data, 0x144), lines.offset, size)
            if iszero(call(gas(), centres, 0, data, add(0x144, size), 0, 0x20)) {
                returndatacopy(data, 0, returndatasize())
                revert(data, returndatasize())
            }
            taker := mload(0)
        }
    }

    /// @dev Loads the parcel of these terms. Reverts if it does not exist.
    function _load(Terms calldata terms, uint8 parcel) internal view returns (LoadedParcel memory p) {
        p.order = idOf(terms);
        p.id = p.order.withParcel(parcel);
        p.index = parcel;
        p.state = _parcels[p.id];
        if (p.state.statusNumber() == 0) {
            if (parcel == 0) revert OrderUnknown(p.order);
            revert ParcelUnknown(p.order, parcel);
        }
    }

    /// @dev Sets `p.held` of an open parcel. The last open parcel of an order gets all that remains. Any other gets the
    /// amount of its lines, or less if less remains after part refunds.
    function _loadHeld(LoadedParcel memory p, Terms calldata terms) internal view {
        p.held = TermsLib.price(terms);
        if (!p.state.hasBook()) return;
        PackedBook book_ = _books[p.order];
        p.held = book_.remaining(p.held);
        if (book_.open() < 2) return;
        uint256 share = TermsLib.amountOf(terms.lines, book_.lines(p.index));
        if (share < p.held) p.held = share;
    }

    /// @dev Returns the mask of the order's lines that are in the parcel, bit i: line i.
    function _lineMask(LoadedParcel memory p, Terms calldata terms) internal view returns (uint256 mask) {
        if (p.state.hasBook()) mask = _books[p.order].lines(p.index);
        if (mask == 0) mask = (1 << terms.lines.length) - 1; // a single parcel
    }

    function _renderer() internal view override returns (address) {
        return address(PICTURE);
    }

    function _domainNameAndVersion() internal pure override returns (string memory, string memory) {
        return ("Waybill Orders", "2");
    }
}
