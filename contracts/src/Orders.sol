// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {Centres} from "./Centres.sol";
import {Escrow} from "./Escrow.sol";
import {IJournals, Role} from "./interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "./interfaces/IOrders.sol";
import {IShipments} from "./interfaces/IShipments.sol";
import {Offer} from "./Offer.sol";
import {Picture} from "./Picture.sol";
import {Readings} from "./Readings.sol";
import {Receipt} from "./Receipt.sol";

/// @title Orders
/// @notice An order from checkout to doorstep. Terms come as calldata each time and are known by their hash; what is
/// stored of an order is one slot.
contract Orders is Centres, Escrow, Receipt, EIP712 {
    using Readings for Readings.Reading;

    /// One reading of an accepted segment, with who made it and where it stands.
    struct Act {
        IJournals.Device device;
        address id;
        uint64 seq;
        uint64 t0;
        uint64 t1;
        Readings.Reading reading;
    }

    uint8 private constant DOCK_SIGNED = 1;
    uint8 private constant VEHICLE_SIGNED = 2;

    IJournals public immutable JOURNALS;
    IShipments public immutable SHIPMENTS;
    /// Drawing takes much code and holds no money, so it lives apart.
    Picture public immutable PICTURE;

    mapping(OrderId id => Order order) private _orders;

    constructor(address owner_, IJournals journals, IShipments shipments)
        Ownable(owner_)
        EIP712("Waybill Orders", "1")
    {
        JOURNALS = journals;
        SHIPMENTS = shipments;
        PICTURE = new Picture();
    }

    /// @inheritdoc IOrders
    function place(Terms calldata terms, bytes calldata merchantSignature) external nonReentrant returns (OrderId id) {
        if (msg.sender != terms.shopper) revert NotShopper(msg.sender, terms.shopper);
        id = _open(terms, merchantSignature);
        _take(terms);
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
    function post(
        IJournals.Segment calldata segment,
        bytes calldata readings,
        bytes calldata signature,
        Terms[] calldata terms
    ) external nonReentrant {
        Readings.check(segment, readings);
        Act memory act;
        act.device = JOURNALS.accept(segment, signature);
        if (!segment.acts) return;
        (act.id, act.t0, act.t1) = (segment.device, segment.t0, segment.t1);
        uint256 used;
        for (uint256 i; i < segment.count; ++i) {
            act.seq = segment.firstSeq + uint64(i);
            act.reading = Readings.read(readings, i);
            if (act.reading.moves()) used = _step(act, terms, used);
        }
    }

    /// @inheritdoc IOrders
    function assign(Terms calldata terms) external nonReentrant {
        OrderId id = idOf(terms);
        Order memory found = _found(id);
        if (found.status != Status.Packed) revert StatusIs(found.status, Status.Packed);
        if (_assign(id, found, terms)) {
            // No device did this: the time is the block's.
            emit OrderAdvanced(
                id, Status.Assigned, address(0), Kind.Heartbeat, uint64(block.timestamp) * 1000, 0, 0, found
            );
        }
    }

    /// @inheritdoc IOrders
    function cancel(Terms calldata terms) external nonReentrant {
        OrderId id = idOf(terms);
        if (msg.sender != terms.shopper && msg.sender != terms.merchant) revert NotParty(msg.sender);
        Order memory found = _found(id);
        if (found.status > Status.Picked) revert StatusIs(found.status, Status.Picked);

        bool credited = _close(id, found, terms, Status.Cancelled);

        emit OrderCancelled(id, msg.sender, terms.token, terms.price, credited);
    }

    /// @inheritdoc IOrders
    function refund(Terms calldata terms) external nonReentrant {
        OrderId id = idOf(terms);
        Order memory found = _found(id);
        if (found.status > Status.Departed) revert StatusIs(found.status, Status.Departed);
        if (block.timestamp < terms.deliverBy) revert DeadlineAhead(terms.deliverBy);

        bool credited = _close(id, found, terms, Status.Refunded);

        emit OrderRefunded(id, msg.sender, terms.token, terms.price, credited);
    }

    /// @inheritdoc IOrders
    function idOf(Terms calldata terms) public view returns (OrderId) {
        return OrderId.wrap(_hashTypedDataV4(Offer.hash(terms)));
    }

    /// @inheritdoc IOrders
    function order(OrderId id) public view override(IOrders, Receipt) returns (Order memory) {
        return _orders[id];
    }

    function _uri(OrderId id, Order memory found) internal view override returns (string memory) {
        return PICTURE.uri(id, found);
    }

    /// Everything about placing but the money.
    function _open(Terms calldata terms, bytes calldata merchantSignature) private returns (OrderId id) {
        id = idOf(terms);
        Offer.check(terms);
        if (_orders[id].status != Status.None) revert OrderKnown(id);
        if (!isMerchant(terms.merchant)) revert NotMerchant(terms.merchant);
        if (!_signed(terms.merchant, OrderId.unwrap(id), merchantSignature)) revert NotMerchantSigned(terms.merchant);
        uint16 centre_ = nearest(terms.zone, terms.lines);
        if (centre_ == 0) revert OutOfStock(terms.zone);

        uint40 now_ = uint40(block.timestamp);
        _orders[id] = Order(terms.shopper, Status.Placed, centre_, 0, 0, 0, now_);

        emit OrderPlaced(id, terms.shopper, terms.merchant, centre_, now_, terms);
        _moveStock(id, centre_, terms.lines, Move.Reserve);
        _issue(id, terms.shopper);
    }

    /// By the merchant's key, or by its contract (ERC-1271). The key first: it spares the look whether there is code.
    function _signed(address merchant, bytes32 hash, bytes calldata signature) private view returns (bool) {
        (address signer, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(hash, signature);
        if (err == ECDSA.RecoverError.NoError && signer == merchant) return true;
        return SignatureChecker.isValidERC1271SignatureNowCalldata(merchant, hash, signature);
    }

    /// Takes one reading that may move an order; returns how many of the terms are used by now.
    function _step(Act memory act, Terms[] calldata terms, uint256 used) private returns (uint256) {
        OrderId id = act.reading.subject;
        Order memory found = _orders[id];
        bytes4 reason;
        if (found.status == Status.None) {
            reason = OrderUnknown.selector;
        } else if (found.status >= Status.Settled) {
            reason = TooLate.selector;
        } else {
            if (used == terms.length) revert TermsMissing(id);
            OrderId shown = idOf(terms[used]);
            if (OrderId.unwrap(shown) != OrderId.unwrap(id)) revert TermsMismatch(shown, id);
            reason = _move(id, found, act, terms[used]);
            ++used;
        }
        if (reason != 0) emit ReadingIgnored(id, act.id, Kind(act.reading.kind), act.seq, reason);
        return used;
    }

    /// Moves the order, or says why not. Reverts only when the reading comes before its time.
    function _move(OrderId id, Order memory found, Act memory act, Terms calldata terms)
        private
        returns (bytes4 reason)
    {
        Readings.Reading memory reading = act.reading;
        if (reading.flags != 0) return ReadingsMalformed.selector;
        if (reading.time < act.t0 || reading.time > act.t1) return ReadingTime.selector;
        Kind kind = Kind(reading.kind);
        reason = _refusal(id, found, act.device, kind);
        if (reason != 0) return reason;

        if (kind == Kind.Counting) {
            reason = _count(found, act, terms);
        } else if (kind == Kind.Picking) {
            found.status = Status.Picked;
            _moveStock(id, found.centre, terms.lines, Move.Pick);
        } else if (kind == Kind.Packing) {
            found.status = Status.Packed;
        } else if (kind == Kind.Departing) {
            reason = _depart(found, act.device.role);
        } else {
            if (!_inZone(terms.zone, reading.lat, reading.lon)) return OutOfZone.selector;
            found.status = Status.Delivered;
        }
        if (reason != 0) return reason;

        _orders[id] = found;
        _advanced(id, found, act);
        if (kind == Kind.Packing && _assign(id, found, terms)) _advanced(id, found, act);
        if (kind == Kind.Accepting) _settle(id, found, terms);
    }

    /// A shelf sensor saw the pieces of one line.
    function _count(Order memory found, Act memory act, Terms calldata terms) private returns (bytes4) {
        Readings.Reading memory reading = act.reading;
        if (reading.aux >= terms.lines.length || reading.value < 0) return ReadingsMalformed.selector;
        Line calldata line = terms.lines[reading.aux];
        uint64 counted = uint64(reading.value);
        uint64 expected = _onHand(found.centre, line.gtin);
        if (counted != expected) {
            emit CountDiffered(found.centre, line.gtin, act.id, act.seq, counted, expected);
        }
        if (counted < line.quantity) return CountShort.selector;
        uint8 bit = uint8(1 << reading.aux);
        if (found.confirmed & bit != 0) return TooLate.selector;
        found.confirmed |= bit;
        if (found.confirmed == (1 << terms.lines.length) - 1) found.status = Status.Confirmed;
        return 0;
    }

    /// Gives the packed parcel to a carrier when there is one.
    function _assign(OrderId id, Order memory found, Terms calldata terms) private returns (bool) {
        uint16 carrier =
            SHIPMENTS.assign(id, found.centre, terms.zone, terms.weight, terms.priceWeight, terms.timeWeight);
        if (carrier == 0) {
            emit CarrierMissing(id, found.centre, terms.zone);
            return false;
        }
        found.carrier = carrier;
        found.status = Status.Assigned;
        _orders[id] = found;
        return true;
    }

    function _settle(OrderId id, Order memory found, Terms calldata terms) private {
        found.status = Status.Settled;
        _orders[id] = found;

        bool credited = _pay(terms.token, terms.merchant, terms.price);

        emit OrderSettled(id, terms.merchant, terms.token, terms.price, credited);
    }

    /// Ends an order without delivery: pieces that have not left go back, the shopper is paid back.
    function _close(OrderId id, Order memory found, Terms calldata terms, Status to) private returns (bool credited) {
        if (found.status < Status.Picked) _moveStock(id, found.centre, terms.lines, Move.Release);
        else if (found.status == Status.Picked) _moveStock(id, found.centre, terms.lines, Move.PutBack);
        found.status = to;
        _orders[id] = found;
        return _pay(terms.token, terms.shopper, terms.price);
    }

    function _advanced(OrderId id, Order memory found, Act memory act) private {
        Readings.Reading memory reading = act.reading;
        emit OrderAdvanced(id, found.status, act.id, Kind(reading.kind), reading.time, reading.lat, reading.lon, found);
    }

    function _found(OrderId id) private view returns (Order memory found) {
        found = _orders[id];
        if (found.status == Status.None) revert OrderUnknown(id);
    }

    /// Why this device cannot do this step of this order; 0 when it can. Reverts when it only cannot yet.
    function _refusal(OrderId id, Order memory found, IJournals.Device memory device, Kind kind)
        private
        pure
        returns (bytes4)
    {
        (Role role, Status expected) = _rule(kind);
        bool vehicle = device.role == Role.Vehicle;
        if (device.role != role && !(kind == Kind.Departing && vehicle)) return WrongRole.selector;
        if (!vehicle && device.site != found.centre) return WrongSite.selector;
        if (found.status > expected) return TooLate.selector;
        if (found.status < expected) revert TooEarly(id, found.status, expected);
        // Only now is the carrier known.
        if (vehicle && device.site != found.carrier) return WrongSite.selector;
        return 0;
    }

    function _rule(Kind kind) private pure returns (Role, Status) {
        if (kind == Kind.Counting) return (Role.Shelf, Status.Placed);
        if (kind == Kind.Picking) return (Role.Robot, Status.Confirmed);
        if (kind == Kind.Packing) return (Role.Packer, Status.Picked);
        if (kind == Kind.Departing) return (Role.Dock, Status.Assigned);
        return (Role.Vehicle, Status.Departed);
    }

    /// The hand-over needs both signatures, in either order.
    function _depart(Order memory found, Role role) private pure returns (bytes4) {
        uint8 bit = role == Role.Dock ? DOCK_SIGNED : VEHICLE_SIGNED;
        if (found.handover & bit != 0) return TooLate.selector;
        found.handover |= bit;
        if (found.handover == DOCK_SIGNED | VEHICLE_SIGNED) found.status = Status.Departed;
        return 0;
    }
}
