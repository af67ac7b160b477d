// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Act, Acts} from "./Acts.sol";
import {IJournals} from "./interfaces/IJournals.sol";
import {IOrders, OrderId, Status} from "./interfaces/IOrders.sol";
import {IShipments, LONGEST_PICKUP} from "./interfaces/IShipments.sol";
import {Offer} from "./Offer.sol";
import {Owned} from "./Owned.sol";
import {Parcels} from "./Parcels.sol";
import {Picture} from "./Picture.sol";
import {Placing} from "./Placing.sol";
import {Steps} from "./Steps.sol";
import {Tally} from "./Tally.sol";

/// @title Orders
/// @notice An order from checkout to doorstep: the doors that devices, parties and strangers come in by. Placing is in `Placing`.
contract Orders is Placing, Steps, Owned {
    /// Seconds after `deliverBy` in which a delivery that was signed in time may still be posted.
    uint256 private constant POSTING_TIME = 1 hours;

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
            (act, offset) = Acts.at_(acts, offset);
            bytes memory why = _act(act, terms);
            if (why.length == 0) {
                unchecked {
                    ++taken;
                }
            } else {
                if (first.length == 0) first = why;
                emit ActSkipped(act.device(), act.epoch(), act.seq(), why);
            }
        } while (offset < acts.length);
        if (taken == 0) _revertWith(first);
    }

    /// @inheritdoc IOrders
    function assign(Terms calldata terms, uint8 parcel) external nonReentrant {
        Parcel memory p = _load(terms, parcel);
        _checkIs(p, Status.Packed);
        _assign(p, terms, 0, _noReading());
    }

    /// @inheritdoc IOrders
    function reassign(Terms calldata terms, uint8 parcel) external nonReentrant {
        Parcel memory p = _load(terms, parcel);
        _checkIs(p, Status.Assigned);
        // Once the vehicle has signed, its number stands where the window was: it was no longer than the longest.
        bool came = p.state.marks() & VEHICLE_SIGNED != 0;
        uint256 until = p.state.since() + (came ? LONGEST_PICKUP : p.state.window());
        if (block.timestamp <= until) revert PickupAhead(until);
        (uint16 carrier, uint24 pickup) = SHIPMENTS.reassign(p.id, _parcelOf(p, terms), p.state.carrier());
        _assigned(p, terms.zone, carrier, pickup, 0, _noReading());
    }

    /// @inheritdoc IOrders
    function cancel(Terms calldata terms, uint8 parcel) external nonReentrant {
        if (msg.sender != terms.shopper && msg.sender != terms.merchant) revert NotParty(msg.sender);
        Parcel memory p = _load(terms, parcel);
        // A merchant who is also the shopper may do what a merchant may.
        _checkUntil(p, msg.sender == terms.merchant ? Status.Returning : Status.Picked);
        _callOff(p, terms, Status.Cancelled);
    }

    /// @inheritdoc IOrders
    function refund(Terms calldata terms, uint8 parcel) external nonReentrant {
        Parcel memory p = _load(terms, parcel);
        _checkUntil(p, Status.Refused);
        uint256 stage = p.state.stage();
        uint256 deadline = stage < uint256(Status.Packed) ? terms.packBy : terms.deliverBy;
        if (stage >= uint256(Status.Departed)) deadline += POSTING_TIME;
        if (block.timestamp < deadline) revert DeadlineAhead(deadline);
        _callOff(p, terms, Status.Refunded);
    }

    /// @inheritdoc IOrders
    function refundPart(Terms calldata terms, uint128 amount) external nonReentrant {
        if (msg.sender != terms.merchant) revert NotMerchant(msg.sender, terms.merchant);
        Parcel memory p = _load(terms, 0);
        Tally book_ = _books[p.order];
        if (book_.open() == 0) _checkUntil(p, Status.Returning);
        uint256 left = book_.left(terms.price);
        if (amount > left) revert AmountTooLarge(amount, left);

        _books[p.order] = book_.paid(amount, 0, false);
        _parcels[p.order] = p.state.withBook();

        bool credited = _pay(terms.token, terms.shopper, amount);
        emit OrderPartRefunded(p.order, terms.token, amount, credited);
    }

    /// @inheritdoc IOrders
    function hold(OrderId parcel, Status to) external nonReentrant {
        if (msg.sender != address(CLAIMS)) revert NotClaims(msg.sender);
        Parcel memory p;
        p.state = _parcels[parcel];
        _checkIs(p, Status.Delivered);
        _advance(parcel, p.state.to(to), 0, _noReading());
        if (p.state.shopper() != address(0)) _redrawn(parcel);
    }

    /// @inheritdoc IOrders
    function award(Terms calldata terms, uint8 parcel, uint128 toShopper, address by) external nonReentrant {
        if (msg.sender != address(CLAIMS)) revert NotClaims(msg.sender);
        Parcel memory p = _load(terms, parcel);
        _checkUntil(p, Status.Returning);
        if (p.state.stage() < uint256(Status.Delivered)) revert StatusIs(p.state.status(), Status.Delivered);
        _weigh(p, terms);
        uint256 price = Offer.price(terms);
        if (toShopper > price) revert AmountTooLarge(toShopper, price);
        // What the merchant has paid back meanwhile must not spoil a decision.
        p.toShopper = toShopper < p.held ? toShopper : p.held;
        // The book remembers that the merchant did not get all of it.
        if (toShopper != 0) p.state = p.state.withBook();
        p.state = p.state.to(Status.Settled);
        _end(p, terms, by);
    }

    /// @inheritdoc IOrders
    function setFee(uint16 rate, address recipient) external onlyOwner {
        if (rate > Offer.MAX_FEE) revert FeeTooHigh(rate, Offer.MAX_FEE);

        _fee = Fee(rate, recipient);

        emit FeeSet(rate, recipient);
    }

    function _checkIs(Parcel memory p, Status expected) private pure {
        if (p.state.status() != expected) revert StatusIs(p.state.status(), expected);
    }

    /// Reverts when the parcel is further than `last`.
    function _checkUntil(Parcel memory p, Status last) private pure {
        if (p.state.status() > last) revert StatusIs(p.state.status(), last);
    }

    function _revertWith(bytes memory why) private pure {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            revert(add(why, 0x20), mload(why))
        }
    }
}
