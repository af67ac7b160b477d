// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Act, Acts} from "./Acts.sol";
import {IJournals} from "./interfaces/IJournals.sol";
import {IOrders, OrderId, Status} from "./interfaces/IOrders.sol";
import {IShipments, LONGEST_PICKUP} from "./interfaces/IShipments.sol";
import {Owned} from "./Owned.sol";
import {PackedBook} from "./PackedBook.sol";
import {Parcels} from "./Parcels.sol";
import {Picture} from "./Picture.sol";
import {Placing} from "./Placing.sol";
import {Steps} from "./Steps.sol";
import {TermsLib} from "./TermsLib.sol";

/// @title Orders
/// @notice Accepts orders and moves their parcels from checkout to delivery. It holds the money in escrow. `Placing`
/// implements placing, `Steps` applies the devices' readings.
contract Orders is Placing, Steps, Owned {
    /// @dev Time after `deliverBy` within which a delivery that was signed in time can still be posted, in seconds.
    uint256 private constant POSTING_GRACE = 1 hours;

    constructor(address owner_, IJournals journals, IShipments shipments, Picture picture)
        Ownable(owner_)
        Parcels(owner_, journals, shipments, picture)
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
        _assign(p, terms, 0, _blockTimeReading());
    }

    /// @inheritdoc IOrders
    function reassign(Terms calldata terms, uint8 parcel) external nonReentrant {
        LoadedParcel memory p = _load(terms, parcel);
        _checkStatus(p, Status.Assigned);
        // Once the vehicle has signed, its number has replaced the pick-up window in the slot, so the longest window
        // applies.
        bool vehicleSigned = p.state.marks() & VEHICLE_SIGNED != 0;
        uint256 pickupEnd = p.state.since() + (vehicleSigned ? LONGEST_PICKUP : p.state.pickupWindow());
        if (block.timestamp <= pickupEnd) revert PickupAhead(pickupEnd);
        (uint16 carrier, uint24 pickup) = SHIPMENTS.reassign(p.id, _shipmentOf(p, terms), p.state.carrier());
        _recordAssignment(p, terms.zone, carrier, pickup, 0, _blockTimeReading());
    }

    /// @inheritdoc IOrders
    function cancel(Terms calldata terms, uint8 parcel) external nonReentrant {
        if (msg.sender != terms.shopper && msg.sender != terms.merchant) revert NotParty(msg.sender);
        LoadedParcel memory p = _load(terms, parcel);
        // A merchant who is also the shopper has the merchant's rights.
        _checkStatusAtMost(p, msg.sender == terms.merchant ? Status.Returning : Status.Picked);
        _refundAndClose(p, terms, Status.Cancelled);
    }

    /// @inheritdoc IOrders
    function refund(Terms calldata terms, uint8 parcel) external nonReentrant {
        LoadedParcel memory p = _load(terms, parcel);
        _checkStatusAtMost(p, Status.Refused);
        uint256 status_ = p.state.statusNumber();
        uint256 deadline = status_ < uint256(Status.Packed) ? terms.packBy : terms.deliverBy;
        if (status_ >= uint256(Status.Departed)) deadline += POSTING_GRACE;
        if (block.timestamp < deadline) revert DeadlineAhead(deadline);
        _refundAndClose(p, terms, Status.Refunded);
    }

    /// @inheritdoc IOrders
    function refundPart(Terms calldata terms, uint128 amount) external nonReentrant {
        if (msg.sender != terms.merchant) revert NotMerchant(msg.sender, terms.merchant);
        LoadedParcel memory p = _load(terms, 0);
        PackedBook book_ = _books[p.order];
        if (book_.open() == 0) _checkStatusAtMost(p, Status.Returning);
        uint256 left = book_.remaining(terms.price);
        if (amount > left) revert AmountTooLarge(amount, left);

        _books[p.order] = book_.withPayment(amount, 0, false);
        _parcels[p.order] = p.state.withBook();

        bool credited = _payOrCredit(terms.token, terms.shopper, amount);
        emit OrderPartRefunded(p.order, terms.token, amount, credited);
    }

    /// @inheritdoc IOrders
    function hold(OrderId parcel, Status to) external nonReentrant {
        if (msg.sender != address(CLAIMS)) revert NotClaims(msg.sender);
        LoadedParcel memory p;
        p.state = _parcels[parcel];
        _checkStatus(p, Status.Delivered);
        _advance(parcel, p.state.withStatus(to), 0, _blockTimeReading());
        if (p.state.shopper() != address(0)) _emitMetadataUpdate(parcel);
    }

    /// @inheritdoc IOrders
    function award(Terms calldata terms, uint8 parcel, uint128 toShopper, address by) external nonReentrant {
        if (msg.sender != address(CLAIMS)) revert NotClaims(msg.sender);
        LoadedParcel memory p = _load(terms, parcel);
        _checkStatusAtMost(p, Status.Returning);
        if (p.state.statusNumber() < uint256(Status.Delivered)) revert StatusIs(p.state.status(), Status.Delivered);
        _loadHeld(p, terms);
        uint256 price = TermsLib.price(terms);
        if (toShopper > price) revert AmountTooLarge(toShopper, price);
        // A part refund by the merchant in the meantime must not make the decision revert.
        p.toShopper = toShopper < p.held ? toShopper : p.held;
        // Marks that there is a book: the merchant did not get the whole amount.
        if (toShopper != 0) p.state = p.state.withBook();
        p.state = p.state.withStatus(Status.Settled);
        _close(p, terms, by);
    }

    /// @inheritdoc IOrders
    function setFee(uint16 rate, address recipient) external onlyOwner {
        if (rate > TermsLib.MAX_FEE_RATE) revert FeeTooHigh(rate, TermsLib.MAX_FEE_RATE);

        _fee = Fee(rate, recipient);

        emit FeeSet(rate, recipient);
    }

    function _checkStatus(LoadedParcel memory p, Status expected) private pure {
        if (p.state.status() != expected) revert StatusIs(p.state.status(), expected);
    }

    /// @dev Reverts if the parcel's status is higher than `last`.
    function _checkStatusAtMost(LoadedParcel memory p, Status last) private pure {
        if (p.state.status() > last) revert StatusIs(p.state.status(), last);
    }

    function _revertWith(bytes memory revertData) private pure {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            revert(add(revertData, 0x20), mload(revertData))
        }
    }
}
