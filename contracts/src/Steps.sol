// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Act} from "./Acts.sol";
import {ICentres, Move} from "./interfaces/ICentres.sol";
import {IJournals, Role} from "./interfaces/IJournals.sol";
import {Kind, OrderId, Status} from "./interfaces/IOrders.sol";
import {IShipments} from "./interfaces/IShipments.sol";
import {Offer} from "./Offer.sol";
import {Parcels} from "./Parcels.sol";
import {Rules} from "./Rules.sol";
import {Signer} from "./Signer.sol";
import {State} from "./State.sol";

/// @title Steps
/// @notice What devices sign, made into states. A reading that the journal has taken never comes again, so all that can refuse an act
/// is decided before; after it nothing reverts, or one act could hold up all others of its batch: `Centres`, `Shipments` and `Claims`
/// are ours and return where they cannot do what they are asked, payments are pushed with a gas limit and credited when refused, numbers
/// were bounded when the order was placed, and so was the gas.
abstract contract Steps is Parcels {
    uint256 internal constant VEHICLE_SIGNED = 2;
    uint256 private constant DOCK_SIGNED = 1;
    uint256 private constant HANDED_OVER = 3;
    uint256 private constant DAMAGED = 1;
    /// Gas that must be left for an act that touches one slot, and for any other: a search for seven lines in sixteen centres with a
    /// payment, or seven lines put back with three. More than these take, as what is not used costs nothing.
    uint256 private constant LIGHT_GAS = 200_000;
    uint256 private constant HEAVY_GAS = 1_000_000;

    /// Takes one act, or says why not. Reverts only where the whole batch is wrong: too little gas.
    function _act(Act act, Terms[] calldata terms) internal returns (bytes memory why) {
        bytes4 reason;
        uint256 row = _rules(act);
        if (row == 0) {
            (why, reason) = _history(act, act.kind());
        } else {
            State state = _parcels[act.subject()];
            // No flags: an act's first byte is followed by them.
            if (act.head() == uint256(Kind.Departing) << 8 && state.stage() == uint256(Status.Assigned)) {
                (why, reason) = _handOver(act, state);
            } else {
                reason = _over(act, state);
                if (reason != 0) (why,) = _accept(act, LIGHT_GAS);
                else if (act.kind() == uint256(Kind.Departing)) (why, reason) = _depart(act, row, state);
                else (why, reason) = _step(act, row, state, terms);
            }
        }
        if (why.length != 0) return why;
        (bytes32 reading, bytes32 place) = (bytes32(act.word()), bytes32(act.place()));
        if (reason != 0) emit ReadingIgnored(act.subject(), act.device(), reading, place, reason);
        else if (row == 0) emit ReadingTaken(OrderId.unwrap(act.subject()), act.device(), reading, place);
    }

    /// Gives the packed parcel to a carrier when there is one.
    function _assign(Parcel memory p, Terms calldata terms, uint256 place, uint256 reading) internal {
        (uint16 carrier, uint24 pickup) = SHIPMENTS.assign(p.id, _parcelOf(p, terms));
        _assigned(p, terms.zone, carrier, pickup, place, reading);
    }

    /// @param carrier zero when there is none
    /// @param pickup its window, in seconds
    function _assigned(Parcel memory p, uint32 zone, uint16 carrier, uint24 pickup, uint256 place, uint256 reading)
        internal
    {
        if (carrier == 0) {
            emit CarrierMissing(p.id, p.state.centre(), zone);
            return;
        }
        p.state = p.state.unmarked().with(carrier, pickup).to(Status.Assigned);
        _advance(p.id, p.state, place, reading);
    }

    /// @param place zero when no device did it
    /// @param reading then zero but for the block's time
    function _advance(OrderId id, State state, uint256 place, uint256 reading) internal {
        _parcels[id] = state;
        _tell(id, state, place, reading);
    }

    function _parcelOf(Parcel memory p, Terms calldata terms) internal view returns (IShipments.Parcel memory) {
        uint16 centre = p.state.centre();
        return IShipments.Parcel({
            centre: centre,
            zone: terms.zone,
            weight: terms.weight,
            size: terms.size,
            distance: CENTRES.distance(centre, terms.zone),
            priceWeight: terms.priceWeight,
            timeWeight: terms.timeWeight
        });
    }

    /// The block's time where a reading has its own.
    function _noReading() internal view returns (uint256) {
        return block.timestamp * 1000 << 176;
    }

    /// The hand-over of an assigned parcel needs both signatures, in either order, over the nonce of this assignment. It is the step of all
    /// parcels, so it needs no terms and has a road of its own: it looks only at what can be wrong here, in the order of `_refusal`.
    function _handOver(Act act, State state) private returns (bytes memory why, bytes4 reason) {
        Signer signer;
        (why, signer) = _accept(act, LIGHT_GAS);
        if (why.length != 0) return (why, 0);
        uint256 role = signer.role();
        if (role == uint256(Role.Vehicle)) {
            if (signer.site() != state.carrier()) return (why, WrongSite.selector);
            if (act.value() != state.since()) return (why, WrongNonce.selector);
            if (state.marks() & VEHICLE_SIGNED != 0) return (why, TooLate.selector);
            state = state.mark(VEHICLE_SIGNED).by(signer.number());
        } else {
            if (role != uint256(Role.Dock)) return (why, WrongRole.selector);
            if (signer.site() != state.centre()) return (why, WrongSite.selector);
            if (act.value() != state.since()) return (why, WrongNonce.selector);
            if (state.marks() & DOCK_SIGNED != 0) return (why, TooLate.selector);
            state = state.mark(DOCK_SIGNED);
        }
        if (state.marks() & HANDED_OVER == HANDED_OVER) {
            state = state.to(Status.Departed);
            if (state.shopper() != address(0)) _redrawn(act.subject());
        }
        _advance(act.subject(), state, act.place(), act.word());
    }

    /// A hand-over of a parcel that is not assigned: too early, or history.
    function _depart(Act act, uint256 row, State state) private returns (bytes memory why, bytes4 reason) {
        why = _early(act, row, state);
        if (why.length != 0) return (why, 0);
        Signer signer;
        (why, signer) = _accept(act, LIGHT_GAS);
        if (why.length == 0) reason = _refusal(act, row, signer, state);
    }

    /// A step that needs the terms.
    function _step(Act act, uint256 row, State state, Terms[] calldata all)
        private
        returns (bytes memory why, bytes4 reason)
    {
        uint256 i = act.terms();
        if (i >= all.length) return (abi.encodeWithSelector(TermsMissing.selector, act.subject()), 0);
        Terms calldata terms = all[i];
        Parcel memory p;
        (p.order, p.index, p.state) = (idOf(terms), act.parcel(), state);
        p.id = parcelId(p.order, act.parcel());
        if (OrderId.unwrap(p.id) != OrderId.unwrap(act.subject())) {
            return (abi.encodeWithSelector(TermsMismatch.selector, p.id, act.subject()), 0);
        }
        why = _early(act, row, state);
        if (why.length != 0) return (why, 0);
        Signer signer;
        (why, signer) = _accept(act, HEAVY_GAS);
        if (why.length != 0) return (why, 0);
        reason = _refusal(act, row, signer, state);
        if (reason == 0) reason = _move(act, p, terms);
    }

    /// Moves the parcel, or says why not.
    function _move(Act act, Parcel memory p, Terms calldata terms) private returns (bytes4) {
        uint256 kind = act.kind();
        if (kind == uint256(Kind.Counting)) return _count(act, p, terms);
        if (kind == uint256(Kind.Accepting)) return _deliver(act, p, terms);
        if (kind == uint256(Kind.Returning)) {
            _comeBack(act, p, terms);
        } else if (kind >= uint256(Kind.Inspecting)) {
            // Damaged or lost: the pieces are gone, the shopper is paid back.
            p.state = p.state.to(kind == uint256(Kind.Losing) ? Status.Lost : Status.Damaged);
            _payBack(act, p, terms);
        } else {
            p.state = p.state.to(Rules.next(kind));
            _advance(p.id, p.state, act.place(), act.word());
            if (kind == uint256(Kind.Picking)) _moveLines(p, terms, Move.Pick, act.device());
            if (kind == uint256(Kind.Packing)) _assign(p, terms, act.place(), act.word());
        }
        return 0;
    }

    /// A shelf sensor saw the pieces of one line.
    function _count(Act act, Parcel memory p, Terms calldata terms) private returns (bytes4) {
        uint256 i = act.aux();
        uint256 mask = _lines(p, terms);
        uint256 counted = act.value();
        // The mask has no line that the terms have not.
        if (mask >> i & 1 == 0 || counted > uint64(type(int64).max)) return ReadingMalformed.selector;
        if (p.state.marks() >> i & 1 != 0) return TooLate.selector;
        Line calldata line = terms.lines[i];

        CENTRES.count(p.state.centre(), line.gtin, uint64(counted), line.quantity, false, act.device());

        if (counted < line.quantity) {
            _elsewhere(act, p, terms, mask);
            return 0;
        }
        p.state = p.state.mark(1 << i);
        if (p.state.marks() & mask == mask) p.state = p.state.to(Status.Confirmed);
        _advance(p.id, p.state, act.place(), act.word());
        return 0;
    }

    /// Too few are there: the parcel goes to the next nearest centre that has all of it, or the shopper is paid back.
    function _elsewhere(Act act, Parcel memory p, Terms calldata terms, uint256 mask) private {
        uint16 next = CENTRES.reserveElsewhere(p.order, p.state.centre(), terms.zone, terms.lines, uint8(mask));
        if (next == 0) {
            p.state = p.state.to(Status.Refunded);
            _payBack(act, p, terms);
        } else {
            p.state = p.state.unmarked().movedTo(next).to(Status.Placed);
            _advance(p.id, p.state, act.place(), act.word());
        }
    }

    /// At the door. What the terms ask for beside the device's signature is there, or nothing has happened.
    function _deliver(Act act, Parcel memory p, Terms calldata terms) private returns (bytes4) {
        unchecked {
            // Forty bits of seconds.
            if (act.time() > Offer.deliverBy(terms) * 1000) return DeadlinePassed.selector;
        }
        uint256 proof = Offer.proof(terms);
        if (proof & Offer.PROOF_CODE != 0 && act.code() != terms.code) return WrongCode.selector;
        if (proof & Offer.PROOF_ZONE != 0 && !_inZone(act, terms)) return OutOfZone.selector;

        p.state = p.state.to(Status.Delivered);
        _tell(p.id, p.state, act.place(), act.word());
        if (terms.policy == Offer.NO_POLICY) {
            p.state = p.state.to(Status.Settled);
            _weigh(p, terms);
            _end(p, terms, act.device());
        } else {
            _parcels[p.id] = p.state;
            if (p.index == 0) _redrawn(p.order);
        }
        return 0;
    }

    /// At the dock again. What the shopper sends back of its own will costs what the policy says.
    function _comeBack(Act act, Parcel memory p, Terms calldata terms) private {
        uint256 kept = p.state.stage() == uint256(Status.Returning) ? CLAIMS.restocking(p.id) : 0;
        p.state = p.state.to(Status.Returned);
        if (kept != 0) p.state = p.state.withBook();
        _tell(p.id, p.state, act.place(), act.word());
        _moveLines(p, terms, Move.PutBack, act.device());
        _weigh(p, terms);
        p.toShopper = kept < p.held ? p.held - kept : 0;
        _end(p, terms, act.device());
    }

    /// Ends the parcel and pays the shopper back in full.
    function _payBack(Act act, Parcel memory p, Terms calldata terms) private {
        _tell(p.id, p.state, act.place(), act.word());
        _weigh(p, terms);
        p.toShopper = p.held;
        _end(p, terms, act.device());
    }

    /// Takes what moves no parcel: pieces that came or were counted for no order, and all that is only told.
    function _history(Act act, uint256 kind) private returns (bytes memory why, bytes4 reason) {
        bool receives = kind == uint256(Kind.Receiving);
        if (!receives && kind != uint256(Kind.StockTaking)) {
            (why,) = _accept(act, LIGHT_GAS);
            return (why, 0);
        }
        Signer signer;
        (why, signer) = _accept(act, HEAVY_GAS);
        if (why.length != 0) return (why, 0);
        reason = _stock(act, signer, receives);
    }

    function _stock(Act act, Signer signer, bool receives) private returns (bytes4) {
        if (signer.role() != uint256(receives ? Role.Dock : Role.Shelf)) return WrongRole.selector;
        uint256 gtin = uint256(OrderId.unwrap(act.subject()));
        uint256 pieces = act.value();
        bool odd = pieces > uint64(type(int64).max) || (receives && pieces == 0);
        if (act.flags() != 0 || gtin > type(uint64).max || odd) return ReadingMalformed.selector;
        uint16 site = uint16(signer.site());
        if (!receives) {
            CENTRES.count(site, uint64(gtin), uint64(pieces), 0, true, act.device());
        } else if (!CENTRES.receiveStock(site, uint64(gtin), uint64(pieces), act.device())) {
            return ICentres.StockTooLarge.selector;
        }
        return 0;
    }

    /// Has the journal take the reading, or says why it does not: `JOURNALS.accept`, with the signature copied straight from the calldata.
    function _accept(Act act, uint256 gas_) private returns (bytes memory why, Signer signer) {
        if (gasleft() < gas_) revert GasShort(gasleft(), gas_);
        (address journals, bytes4 selector) = (address(JOURNALS), IJournals.accept.selector);
        (uint256 place, bytes32 root, uint256 time) = (act.place(), act.root(), act.time());
        bytes calldata signature = act.signature();
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, selector)
            mstore(add(m, 0x04), place)
            mstore(add(m, 0x24), root)
            mstore(add(m, 0x44), time)
            mstore(add(m, 0x64), 0x80)
            mstore(add(m, 0x84), signature.length)
            calldatacopy(add(m, 0xa4), signature.offset, signature.length)
            let size := add(0xa4, and(add(signature.length, 0x1f), not(0x1f)))
            switch call(gas(), journals, 0, m, size, 0, 0x20)
            case 0 {
                if iszero(returndatasize()) { revert(0, 0) } // no refusal: it could not even say why
                why := m
                mstore(why, returndatasize())
                returndatacopy(add(why, 0x20), 0, returndatasize())
                mstore(0x40, add(add(why, 0x20), and(add(returndatasize(), 0x1f), not(0x1f))))
            }
            default { signer := mload(0) }
        }
    }

    /// Tells of a state that is written in the same transaction: `emit OrderAdvanced(...)`, with the status as a number.
    function _tell(OrderId id, State state, uint256 place, uint256 reading) private {
        (bytes32 topic, uint256 status) = (OrderAdvanced.selector, state.stage());
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, state)
            mstore(add(m, 0x20), reading)
            mstore(add(m, 0x40), place)
            log4(m, 0x60, topic, id, shr(96, place), status)
        }
    }

    /// `CENTRES.inZone`, which is ours and always answers.
    function _inZone(Act act, Terms calldata terms) private view returns (bool inside) {
        (address centres, bytes4 selector) = (address(CENTRES), ICentres.inZone.selector);
        (uint256 zone, int256 lat, int256 lon) = (Offer.zone(terms), act.lat(), act.lon());
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, selector)
            mstore(add(m, 0x04), zone)
            mstore(add(m, 0x24), lat)
            mstore(add(m, 0x44), lon)
            if iszero(staticcall(gas(), centres, m, 0x64, 0, 0x20)) { revert(0, 0) }
            inside := mload(0)
        }
    }

    /// Whether the reading comes before its time, from a device that it would be right of later: then it may be posted again.
    function _early(Act act, uint256 row, State state) private view returns (bytes memory why) {
        // The role is only known once the journal has taken the reading, so the first look is at all roles.
        if (state.stage() < Rules.latestFirst(row, act.kind())) why = _tooEarly(act, row, state);
    }

    function _tooEarly(Act act, uint256 row, State state) private view returns (bytes memory why) {
        IJournals.Device memory d = JOURNALS.device(act.device());
        (bool may, uint256 from,) = Rules.span(row, act.kind(), uint256(d.role));
        uint256 site = d.role >= Role.Vehicle ? state.carrier() : state.centre();
        // No carrier is known before one is assigned.
        if (!may || state.stage() >= from || (site != 0 && d.site != site)) return why;
        return abi.encodeWithSelector(TooEarly.selector, act.subject(), state.status(), from);
    }

    /// Why this device cannot do this step of this parcel; 0 when it can. That it is not too early has been asked before.
    function _refusal(Act act, uint256 row, Signer signer, State state) private pure returns (bytes4) {
        uint256 kind = act.kind();
        (bool may,, uint256 until) = Rules.span(row, kind, signer.role());
        if (!may) return WrongRole.selector;
        bool carried = signer.role() >= uint256(Role.Vehicle);
        if (signer.site() != (carried ? state.carrier() : state.centre())) return WrongSite.selector;
        uint256 stage = state.stage();
        if (stage > until || stage == uint256(Status.Delivered) || stage == uint256(Status.Disputed)) {
            return TooLate.selector;
        }
        bool vehicle = signer.role() == uint256(Role.Vehicle) && kind != uint256(Kind.Departing);
        return vehicle && signer.number() != state.vehicle() ? WrongVehicle.selector : bytes4(0);
    }

    /// Why nobody's reading could move this parcel any more; 0 when one could.
    function _over(Act act, State state) private pure returns (bytes4) {
        uint256 stage = state.stage();
        if (stage == 0) return OrderUnknown.selector;
        if (stage >= uint256(Status.Settled)) return TooLate.selector;
        return act.flags() != 0 ? ReadingMalformed.selector : bytes4(0);
    }

    /// The rules of such readings; 0 when it moves no parcel. An inspection that finds nothing is history.
    function _rules(Act act) private pure returns (uint256) {
        uint256 kind = act.kind();
        return kind == uint256(Kind.Inspecting) && act.value() != DAMAGED ? 0 : Rules.row(kind);
    }
}
