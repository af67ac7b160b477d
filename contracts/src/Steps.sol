// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Acceptance} from "./Acceptance.sol";
import {Act} from "./Acts.sol";
import {Codes} from "./Codes.sol";
import {Finding, ICentres, Move} from "./interfaces/ICentres.sol";
import {Role} from "./interfaces/IJournals.sol";
import {Kind, OrderId, Status} from "./interfaces/IOrders.sol";
import {IShipments, Mode} from "./interfaces/IShipments.sol";
import {PackedDevice} from "./PackedDevice.sol";
import {Rules} from "./Rules.sol";
import {State} from "./State.sol";
import {TermsLib} from "./TermsLib.sol";

/// @title Steps
/// @notice Applies posted acts: has Journals accept each reading, then updates the state of its parcel.
/// @dev Everything that can refuse an act is checked before Journals accepts it, because an accepted reading can never
/// be posted again. After that nothing may revert, or one act could block all others of its batch. The calls into
/// Centres, Shipments and Claims return instead of reverting. Payments are pushed with limited gas and credited if they
/// fail. Amounts and gas have been bounded before.
abstract contract Steps is Acceptance {
    /// @dev Processes one act. Reverts only if the whole batch must be repeated, that is, with `GasShort`.
    /// @return revertData empty if the act was taken; otherwise the encoded error
    function _processAct(Act act, Terms[] calldata terms) internal returns (bytes memory revertData) {
        (bool ahead, bool old) = Rules.compareTime(act);
        if (ahead) return abi.encodeWithSelector(ClockAhead.selector, act.device(), act.time());
        bytes4 reason;
        uint256 rule = Rules.ruleOf(act);
        if (rule == 0) {
            (revertData, reason) = _acceptWithoutParcel(act, act.kind());
        } else if (old && !_pending[act.key()]) {
            (revertData,) = _acceptInJournal(act, LIGHT_GAS);
            reason = TooOld.selector;
        } else {
            State state = _parcels[act.subject()];
            // The comparison also requires that flags are 0: they are the low byte.
            if (act.kindFlags() == uint256(Kind.Departing) << 8 && state.statusNumber() == uint256(Status.Assigned)) {
                (revertData, reason) = _handOver(act, state);
            } else {
                reason = Rules.closedReason(act, state);
                // Acts that move nothing now need no terms.
                if (reason == 0 && Rules.canStep(act, rule, state)) {
                    (revertData, reason) = _stepWithTerms(act, rule, state, terms);
                } else {
                    PackedDevice device;
                    (revertData, device) = _acceptInJournal(act, LIGHT_GAS);
                    if (reason == 0) reason = Rules.ignoreReason(act, rule, device, state);
                }
            }
        }
        if (revertData.length != 0) return revertData;
        (OrderId id, bytes32 reading) = (act.subject(), bytes32(act.firstWord()));
        bytes32 place = bytes32(id.withPosition(act.journalPosition()));
        if (reason == TooEarly.selector) {
            _pending[act.key()] = true;
            emit ActPending(id.order(), act.device(), reading, place);
        } else if (reason != 0) {
            emit ReadingIgnored(id.order(), act.device(), reading, place, reason);
        } else if (rule == 0) {
            emit ReadingTaken(OrderId.unwrap(id.order()), act.device(), reading, place);
        }
    }

    /// @dev Assigns the packed parcel to a carrier.
    /// @return found false, and nothing is changed, if no quote is admissible
    function _assign(LoadedParcel memory p, Terms calldata terms, uint256 position, uint256 reading)
        internal
        returns (bool found)
    {
        (uint16 carrier, Mode mode, uint8 pickup) = SHIPMENTS.assign(p.id, _shipmentOf(p, terms));
        return _recordAssignment(p, carrier, mode, pickup, position, reading);
    }

    /// @dev Stores an assignment.
    /// @param pickup pick-up window, in hours
    /// @return found false, and nothing is changed, if `carrier` is zero
    function _recordAssignment(
        LoadedParcel memory p,
        uint16 carrier,
        Mode mode,
        uint8 pickup,
        uint256 position,
        uint256 reading
    ) internal returns (bool found) {
        if (carrier == 0) return false;
        p.state = p.state.withCarrier(carrier, mode, pickup).withStatus(Status.Assigned);
        _advance(p.id, p.state, position, reading);
        return true;
    }

    /// @dev Moves the parcel to Delivered, Disputed or Returning. Without a claims policy it settles at once.
    function _holdOrSettle(
        LoadedParcel memory p,
        Terms calldata terms,
        Status to,
        uint256 position,
        uint256 reading,
        address by
    ) internal {
        p.state = p.state.withStatus(to);
        _emitAdvanced(p.id, p.state, position, reading);
        if (terms.policy == TermsLib.NO_POLICY) {
            p.state = p.state.withFinalStatus(Status.Settled);
            _loadHeld(p, terms);
            _close(p, terms, by);
        } else {
            _parcels[p.id] = p.state;
            if (p.index == 0) _emitMetadataUpdate(p.order);
        }
    }

    /// @dev Stores the parcel's state and emits `OrderAdvanced`.
    /// @param position journal position of the reading that caused it; zero without a device
    /// @param reading first 32 bytes of that reading; `_blockTimeReading` without a device
    function _advance(OrderId id, State state, uint256 position, uint256 reading) internal {
        _parcels[id] = state;
        _emitAdvanced(id, state, position, reading);
    }

    function _shipmentOf(LoadedParcel memory p, Terms calldata terms) internal view returns (IShipments.Parcel memory) {
        uint16 centre = p.state.centre();
        (uint64 grams, uint64 volume) = TermsLib.measuresOf(terms.lines, _lineMask(p, terms));
        return IShipments.Parcel({
            centre: centre,
            zone: terms.zone,
            weight: grams,
            size: volume,
            distance: CENTRES.distance(centre, terms.zone),
            priceWeight: terms.priceWeight,
            timeWeight: terms.timeWeight
        });
    }

    /// @dev Substitute for a reading if no device caused a step: zeros, with the block's time where a reading has it.
    function _blockTimeReading() internal view returns (uint256) {
        return block.timestamp * 1000 << 176;
    }

    /// @dev Applies a hand-over of an assigned parcel. Dock and vehicle both sign the nonce of this assignment, in
    /// either order, and the dock signs the vehicle's number. A signature for another vehicle replaces the earlier
    /// ones. Every parcel takes this step and it needs no terms, so it has its own cheaper path. Its checks have the
    /// same order as those in `Rules.ignoreReason`.
    function _handOver(Act act, State state) private returns (bytes memory revertData, bytes4 reason) {
        PackedDevice device;
        (revertData, device) = _acceptInJournal(act, LIGHT_GAS);
        if (revertData.length != 0) return (revertData, 0);
        bool byVehicle = device.role() == uint256(Role.Vehicle);
        if (!byVehicle && device.role() != uint256(Role.Dock)) return (revertData, WrongRole.selector);
        if (device.site() != (byVehicle ? state.carrier() : state.centre())) return (revertData, WrongSite.selector);
        if (act.value() != state.since()) return (revertData, WrongNonce.selector);
        uint256 number = byVehicle ? device.number() : act.aux();
        if (number == 0 || number > type(uint16).max) return (revertData, ReadingMalformed.selector);
        State next = state.withSignature(number, byVehicle);
        if (State.unwrap(next) == State.unwrap(state)) return (revertData, TooLate.selector);
        if (next.isHandedOver()) {
            next = next.withStatus(Status.Departed);
            if (next.shopper() != address(0)) _emitMetadataUpdate(act.subject());
        }
        _advance(act.subject(), next, act.journalPosition(), act.firstWord());
    }

    /// @dev Processes an act that needs the order's terms.
    function _stepWithTerms(Act act, uint256 rule, State state, Terms[] calldata all)
        private
        returns (bytes memory revertData, bytes4 reason)
    {
        uint256 i = act.termsIndex();
        if (i >= all.length) return (abi.encodeWithSelector(TermsMissing.selector, act.subject()), 0);
        Terms calldata terms = all[i];
        LoadedParcel memory p;
        (p.order, p.id, p.index, p.state) = (idOf(terms), act.subject(), act.subject().parcel(), state);
        if (OrderId.unwrap(p.order.withParcel(p.index)) != OrderId.unwrap(p.id)) {
            return (abi.encodeWithSelector(TermsMismatch.selector, p.order, p.id.order()), 0);
        }
        if (!Codes.hasHashes(act, terms, JOURNALS)) {
            return (abi.encodeWithSelector(CodeHashesMismatch.selector, p.id), 0);
        }
        PackedDevice device;
        (revertData, device) = _acceptInJournal(act, HEAVY_GAS);
        if (revertData.length != 0) return (revertData, 0);
        reason = Rules.ignoreReason(act, rule, device, state);
        if (reason == 0 && Rules.isPastDeadline(act, terms)) reason = DeadlinePassed.selector;
        if (reason == 0) reason = _applyStep(act, device, p, terms);
    }

    /// @dev Applies the step of an accepted reading to the parcel.
    /// @return 0, or the selector of the error that explains why the reading is ignored
    function _applyStep(Act act, PackedDevice device, LoadedParcel memory p, Terms calldata terms)
        private
        returns (bytes4)
    {
        uint256 kind = act.kind();
        if (kind == uint256(Kind.Counting)) return _count(act, p, terms);
        if (kind == uint256(Kind.Accepting)) return _deliver(act, device, p, terms);
        if (kind == uint256(Kind.Returning)) {
            _completeReturn(act, p, terms);
        } else if (kind >= uint256(Kind.Inspecting)) {
            // The pieces are gone, so none are put back.
            p.state = p.state.withFinalStatus(kind == uint256(Kind.Losing) ? Status.Lost : Status.Damaged);
            _refundAfterReading(act, p, terms);
        } else {
            p.state = p.state.withStatus(Rules.nextStatus(kind));
            _advance(p.id, p.state, act.journalPosition(), act.firstWord());
            if (kind == uint256(Kind.Picking)) {
                _moveLines(p, terms, Move.Pick, 0, act.device(), act.time());
            }
            if (kind == uint256(Kind.Packing) && !_assign(p, terms, act.journalPosition(), act.firstWord())) {
                emit CarrierMissing(p.order, uint8(p.index), p.state.centre(), terms.zone);
            }
        }
        return 0;
    }

    /// @dev Applies a count of one line by a shelf or a robot.
    function _count(Act act, LoadedParcel memory p, Terms calldata terms) private returns (bytes4) {
        uint256 i = act.aux();
        uint256 mask = _lineMask(p, terms);
        // The mask has no bits beyond the terms' lines, so `i` is a valid index after this check.
        if (mask >> i & 1 == 0 || act.value() > uint64(type(int64).max)) return ReadingMalformed.selector;
        Line calldata line = terms.lines[i];
        bool confirmed = p.state.confirmedLines() >> i & 1 != 0;

        Finding finding = _countStock(act, p.order, p.state.centre(), line.gtin, line.quantity, confirmed);

        if (finding == Finding.Stale) return CountStale.selector;
        if (finding == Finding.TooFew) {
            _moveToNextCentre(act, p, terms);
            return 0;
        }
        if (confirmed) return TooLate.selector;
        p.state = p.state.withMarks(1 << i);
        if (p.state.confirmedLines() & mask == mask) p.state = p.state.withStatus(Status.Confirmed);
        _advance(p.id, p.state, act.journalPosition(), act.firstWord());
        return 0;
    }

    /// @dev Has Centres compare a count with its ledger.
    function _countStock(Act act, OrderId id, uint16 centre, uint64 gtin, uint32 quantity, bool confirmed)
        private
        returns (Finding)
    {
        return CENTRES.count(
            ICentres.Count({
                order: id,
                centre: centre,
                gtin: gtin,
                quantity: quantity,
                confirmed: confirmed,
                counted: uint64(act.value()),
                device: act.device(),
                time: act.time()
            })
        );
    }

    /// @dev Moves the parcel to the next nearest centre that has all its lines, or refunds it if there is none.
    function _moveToNextCentre(Act act, LoadedParcel memory p, Terms calldata terms) private {
        uint16 next = _moveLines(p, terms, Move.Release, terms.zone, address(0), act.time());
        if (next == 0) {
            p.state = p.state.withFinalStatus(Status.Refunded);
            _refundAfterReading(act, p, terms);
        } else {
            p.state = p.state.withoutMarks().withCentre(next).withStatus(Status.Placed);
            _advance(p.id, p.state, act.journalPosition(), act.firstWord());
        }
    }

    /// @dev Applies a delivery. It is ignored if the proof that the terms require is missing.
    function _deliver(Act act, PackedDevice device, LoadedParcel memory p, Terms calldata terms)
        private
        returns (bytes4)
    {
        if (!Codes.isProved(act, terms, device.role(), p.index)) return WrongCode.selector;
        if (TermsLib.proof(terms) & TermsLib.PROOF_ZONE != 0 && !_inZone(act, terms)) return OutOfZone.selector;

        _holdOrSettle(p, terms, Status.Delivered, act.journalPosition(), act.firstWord(), act.device());
        return 0;
    }

    /// @dev Applies a return at the dock. If the shopper requested it, the merchant keeps the restocking amount. The
    /// pieces of a parcel that is closed already are put back, and nobody is paid.
    function _completeReturn(Act act, LoadedParcel memory p, Terms calldata terms) private {
        bool closed = p.state.piecesOut();
        uint256 kept = p.state.statusNumber() == uint256(Status.Returning) ? CLAIMS.restocking(p.id) : 0;
        p.state = closed ? p.state.withPiecesOut(false) : p.state.withFinalStatus(Status.Returned);
        if (kept != 0) p.state = p.state.withBook();
        if (closed) _parcels[p.id] = p.state;
        _emitAdvanced(p.id, p.state, act.journalPosition(), act.firstWord());
        _moveLines(p, terms, Move.PutBack, 0, act.device(), act.time());
        if (closed) return;
        _loadHeld(p, terms);
        p.toShopper = kept < p.held ? p.held - kept : 0;
        _close(p, terms, act.device());
    }

    /// @dev Emits the parcel's new state, closes the parcel and refunds everything that is held of it.
    function _refundAfterReading(Act act, LoadedParcel memory p, Terms calldata terms) private {
        _emitAdvanced(p.id, p.state, act.journalPosition(), act.firstWord());
        _loadHeld(p, terms);
        p.toShopper = p.held;
        _close(p, terms, act.device());
    }

    /// @dev Processes an act that moves no parcel: stock received or counted, or a reading that is only recorded.
    function _acceptWithoutParcel(Act act, uint256 kind) private returns (bytes memory revertData, bytes4 reason) {
        bool receives = kind == uint256(Kind.Receiving);
        if (!receives && kind != uint256(Kind.StockTaking)) {
            (revertData,) = _acceptInJournal(act, LIGHT_GAS);
            return (revertData, 0);
        }
        PackedDevice device;
        (revertData, device) = _acceptInJournal(act, HEAVY_GAS);
        if (revertData.length != 0) return (revertData, 0);
        reason = _applyStockReading(act, device, receives);
    }

    function _applyStockReading(Act act, PackedDevice device, bool receives) private returns (bytes4) {
        if (device.role() != uint256(receives ? Role.Dock : Role.Shelf)) return WrongRole.selector;
        uint256 gtin = uint256(OrderId.unwrap(act.subject()));
        uint256 pieces = act.value();
        bool malformed = pieces > uint64(type(int64).max) || (receives && pieces == 0);
        if (act.flags() != 0 || gtin > type(uint64).max || malformed) return ReadingMalformed.selector;
        uint16 site = uint16(device.site());
        if (!receives) {
            Finding finding = _countStock(act, OrderId.wrap(0), site, uint64(gtin), 0, false);
            return finding == Finding.Stale ? CountStale.selector : bytes4(0);
        }
        bool received = CENTRES.receiveStock(site, uint64(gtin), uint64(pieces), act.device(), act.time());
        return received ? bytes4(0) : ICentres.StockTooLarge.selector;
    }

    /// @dev Emits `OrderAdvanced` with the status as a number. The caller stores the state in the same transaction.
    function _emitAdvanced(OrderId id, State state, uint256 position, uint256 reading) private {
        (bytes32 topic, OrderId order_) = (OrderAdvanced.selector, id.order());
        (uint256 status, uint256 place) = (state.statusNumber(), id.withPosition(position));
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, state)
            mstore(add(m, 0x20), reading)
            mstore(add(m, 0x40), place)
            log4(m, 0x60, topic, order_, shr(96, position), status)
        }
    }

    /// @dev Calls `CENTRES.inZone`, which never reverts.
    function _inZone(Act act, Terms calldata terms) private view returns (bool inside) {
        (address centres, bytes4 selector) = (address(CENTRES), ICentres.inZone.selector);
        (uint256 zone, int256 lat, int256 lon) = (TermsLib.zone(terms), act.lat(), act.lon());
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
}
