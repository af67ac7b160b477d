// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Act, Acts} from "./Acts.sol";
import {ICentres, Move} from "./interfaces/ICentres.sol";
import {IClaims} from "./interfaces/IClaims.sol";
import {IJournals} from "./interfaces/IJournals.sol";
import {IOrders, OrderId, POSTING_TIME, Status} from "./interfaces/IOrders.sol";
import {IShipments, LONGEST_PICKUP, Mode} from "./interfaces/IShipments.sol";
import {PackedBook} from "./PackedBook.sol";
import {Parcels} from "./Parcels.sol";
import {Picture} from "./Picture.sol";
import {Placing} from "./Placing.sol";
import {State} from "./State.sol";
import {Steps} from "./Steps.sol";
import {TermsLib} from "./TermsLib.sol";

/// @title Orders
/// @notice Accepts orders and moves their parcels from checkout to delivery. It holds the money in escrow. `Placing`
/// implements placing, `Steps` applies the devices' readings.
contract Orders is Placing, Steps {
    constructor(IJournals journals, IShipments shipments, Picture picture, ICentres centres, IClaims claims)
        Parcels(journals, shipments, picture, centres, claims)
    {}

    /// @inheritdoc IOrders
    function post(bytes calldata acts, Terms[] calldata terms) external nonReentrant returns (uint256 taken) {
        bytes memory first;
        uint256 offset;
        do {
            Act act;
            (act, offset) = Acts.read(acts, offset);
            bytes memory revertData = _processAct(act, terms);
            if (revertData.length == 0) {
                unchecked {
                    ++taken;
                }
            } else {
                if (first.length == 0) first = revertData;
                emit ActSkipped(act.device(), act.epoch(), act.seq(), revertData);
            }
        } while (offset < acts.length);
        if (taken == 0) _revertWith(first);
    }

    /// @inheritdoc IOrders
    function assign(Terms calldata terms, uint8 parcel) external nonReentrant {
        LoadedParcel memory p = _load(terms, parcel);
        _checkStatus(p, Status.Packed);
        if (!_assign(p, terms, 0, _blockTimeReading())) revert NoCarrier(p.id);
    }

    /// @inheritdoc IOrders
    function reassign(Terms calldata terms, uint8 parcel) external nonReentrant {
        LoadedParcel memory p = _load(terms, parcel);
        _checkStatus(p, Status.Assigned);
        // If both had signed, the parcel would not be assigned any more.
        uint256 window = p.state.vehicleSigned() ? LONGEST_PICKUP : p.state.marks();
        uint256 from = p.state.since() + window * 1 hours + POSTING_TIME;
        if (block.timestamp < from) revert PickupAhead(from);
        uint16 former = p.state.carrier();
        (uint16 carrier, Mode mode, uint8 pickup) = SHIPMENTS.reassign(p.id, _shipmentOf(p, terms), former);
        if (!_recordAssignment(p, carrier, mode, pickup, 0, _blockTimeReading())) revert NoCarrier(p.id);
    }

    /// @inheritdoc IOrders
    function applyClaim(Terms calldata terms, uint8 parcel, Status to, uint96 amount, address by)
        external
        nonReentrant
    {
        if (msg.sender != address(CLAIMS)) revert NotClaims(msg.sender);
        LoadedParcel memory p = _load(terms, parcel);
        uint256 status_ = p.state.statusNumber();
        if (to == Status.None) {
            _refundPart(p, terms, amount);
        } else if (status_ > uint256(Status.Returning) || status_ >= uint256(to)) {
            revert StatusIs(p.state.status(), Status.Returning);
        } else if (to < Status.Settled) {
            _holdOrSettle(p, terms, to, 0, _blockTimeReading(), by);
        } else {
            bool settles = to == Status.Settled;
            // Marks that there is a book: the merchant does not get the whole amount.
            if (settles && amount != 0) p.state = p.state.withBook();
            if (!settles && status_ <= uint256(Status.Picked)) {
                Move move = status_ == uint256(Status.Picked) ? Move.PutBack : Move.Release;
                _moveLines(p, terms, move, 0, address(0), uint64(block.timestamp * 1000));
            }
            _loadHeld(p, terms);
            p.toShopper = amount < p.held ? amount : p.held;
            p.state = p.state.withFinalStatus(to);
            _close(p, terms, by);
        }
    }

    /// @inheritdoc IOrders
    function closeOffer(OrderId id) external nonReentrant {
        if (msg.sender != address(CLAIMS)) revert NotClaims(msg.sender);
        State state = _parcels[id];
        if (state.statusNumber() != 0) revert OrderKnown(id);
        // It has no shopper, so it has no receipt.
        _parcels[id] = state.withStatus(Status.Cancelled);
    }

    /// @inheritdoc IOrders
    function setFee(uint16 rate, address recipient) external {
        address owner = Ownable(address(CENTRES)).owner();
        if (msg.sender != owner) revert NotOwner(msg.sender, owner);
        if (rate > TermsLib.MAX_FEE_RATE) revert FeeTooHigh(rate, TermsLib.MAX_FEE_RATE);

        _fee = Fee(rate, recipient);

        emit FeeSet(rate, recipient);
    }

    function _checkStatus(LoadedParcel memory p, Status expected) private pure {
        if (p.state.status() != expected) revert StatusIs(p.state.status(), expected);
    }

    /// @dev Pays a part of what remains of the order to the shopper. For an order with several parcels, one must be
    /// open.
    function _refundPart(LoadedParcel memory p, Terms calldata terms, uint256 amount) private {
        PackedBook book_ = _books[p.order];
        if (book_.open() == 0 && p.state.status() > Status.Returning) {
            revert StatusIs(p.state.status(), Status.Returning);
        }
        uint256 left = book_.remaining(terms.price);
        if (amount > left) revert AmountTooLarge(amount, left);

        _books[p.order] = book_.withPayment(amount, 0, false);
        _parcels[p.order] = p.state.withBook();

        bool credited = _payOrCredit(terms.token, terms.shopper, amount);
        emit OrderPartRefunded(p.order, terms.token, uint96(amount), credited);
    }

    function _revertWith(bytes memory revertData) private pure {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            revert(add(revertData, 0x20), mload(revertData))
        }
    }
}
