// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "solady/src/utils/EIP712.sol";
import {Centres} from "./Centres.sol";
import {Claims} from "./Claims.sol";
import {Escrow} from "./Escrow.sol";
import {ICentres, Move} from "./interfaces/ICentres.sol";
import {IClaims} from "./interfaces/IClaims.sol";
import {IJournals} from "./interfaces/IJournals.sol";
import {IOrders, OrderId, Status} from "./interfaces/IOrders.sol";
import {IShipments} from "./interfaces/IShipments.sol";
import {Offer} from "./Offer.sol";
import {Picture} from "./Picture.sol";
import {Receipt} from "./Receipt.sol";
import {State} from "./State.sol";
import {Tally} from "./Tally.sol";

/// @title Parcels
/// @notice What is stored of orders, what the escrow holds of each parcel, and how one comes to its end. Terms come as calldata each
/// time and are known by their hash.
abstract contract Parcels is Escrow, Receipt, EIP712 {
    /// @param index its number in the order
    /// @param held what the escrow holds of it; filled by `_weigh`
    /// @param toShopper how much of that goes back to the shopper at its end
    struct Parcel {
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
    /// Drawing takes much code and holds no money, so it lives apart.
    Picture public immutable PICTURE;

    mapping(OrderId parcel => State state) internal _parcels;
    mapping(OrderId order => Tally book) internal _books;

    constructor(address owner_, IJournals journals, IShipments shipments, Picture picture) {
        JOURNALS = journals;
        SHIPMENTS = shipments;
        PICTURE = picture;
        CENTRES = new Centres(owner_);
        CLAIMS = new Claims();
    }

    /// @inheritdoc IOrders
    function book(OrderId id) external view returns (Book memory) {
        return _books[id].unpacked();
    }

    /// @inheritdoc IOrders
    function held(Terms calldata terms, uint8 parcel) external view returns (uint128) {
        Parcel memory p = _load(terms, parcel);
        if (p.state.stage() >= uint256(Status.Settled)) return 0;
        _weigh(p, terms);
        return uint128(p.held);
    }

    /// @inheritdoc IOrders
    function idOf(Terms calldata terms) public view returns (OrderId) {
        return OrderId.wrap(_hashTypedData(Offer.hash(terms)));
    }

    /// @inheritdoc IOrders
    function parcelId(OrderId id, uint8 parcel) public pure returns (OrderId) {
        return parcel == 0 ? id : OrderId.wrap(keccak256(abi.encode(id, parcel)));
    }

    /// @inheritdoc IOrders
    function order(OrderId id) public view override(IOrders, Receipt) returns (Order memory) {
        return _parcels[id].unpacked();
    }

    /// Ends a parcel, whose state already says so: `toShopper` of what is held of it to the shopper, the rest to the merchant, less the
    /// platform's fee.
    function _end(Parcel memory p, Terms calldata terms, address by) internal {
        (uint256 toShopper, uint256 toMerchant) = (p.toShopper, p.held - p.toShopper);

        if (p.state.booked()) _books[p.order] = _books[p.order].paid(toShopper, toMerchant, true);
        _parcels[p.id] = p.state;

        if (p.index == 0) _redrawn(p.order);
        (uint256 cut, uint256 credited) = _divide(terms, toShopper, toMerchant);
        emit OrderClosed(
            p.id,
            p.state.status(),
            by,
            Offer.token(terms),
            uint128(toShopper),
            uint128(toMerchant - cut),
            uint128(cut),
            uint8(credited)
        );
    }

    /// Ends a parcel and pays the shopper back in full; pieces that have not been packed go back.
    function _callOff(Parcel memory p, Terms calldata terms, Status to) internal {
        uint256 stage = p.state.stage();
        if (stage <= uint256(Status.Picked)) {
            _moveLines(p, terms, stage == uint256(Status.Picked) ? Move.PutBack : Move.Release, address(0));
        }
        _weigh(p, terms);
        p.toShopper = p.held;
        p.state = p.state.to(to);
        _end(p, terms, msg.sender);
    }

    function _moveLines(Parcel memory p, Terms calldata terms, Move move, address device) internal {
        CENTRES.moveLines(p.order, p.state.centre(), terms.lines, uint8(_lines(p, terms)), move, device);
    }

    /// The parcel of the terms, which exists.
    function _load(Terms calldata terms, uint8 parcel) internal view returns (Parcel memory p) {
        p.order = idOf(terms);
        p.id = parcelId(p.order, parcel);
        p.index = parcel;
        p.state = _parcels[p.id];
        if (p.state.stage() == 0) {
            if (parcel == 0) revert OrderUnknown(p.order);
            revert ParcelUnknown(p.order, parcel);
        }
    }

    /// Fills in what the escrow holds of an open parcel: all of the order when it is the last one open, else what its lines cost. Less
    /// when parts have been paid back, and never more than is left.
    function _weigh(Parcel memory p, Terms calldata terms) internal view {
        p.held = Offer.price(terms);
        if (!p.state.booked()) return;
        Tally book_ = _books[p.order];
        p.held = book_.left(p.held);
        if (book_.open() < 2) return;
        uint256 share = Offer.share(terms.lines, book_.lines(p.index));
        if (share < p.held) p.held = share;
    }

    /// Lines of the order that are in the parcel, bit i: line i.
    function _lines(Parcel memory p, Terms calldata terms) internal view returns (uint256 mask) {
        if (p.state.booked()) mask = _books[p.order].lines(p.index);
        if (mask == 0) mask = (1 << terms.lines.length) - 1; // a single parcel
    }

    function _drawer() internal view override returns (address) {
        return address(PICTURE);
    }

    function _domainNameAndVersion() internal pure override returns (string memory, string memory) {
        return ("Waybill Orders", "1");
    }
}
