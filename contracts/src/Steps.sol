// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC4906} from "@openzeppelin/contracts/interfaces/IERC4906.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Acceptance} from "./Acceptance.sol";
import {Act} from "./Acts.sol";
import {CarrierCalls} from "./CarrierCalls.sol";
import {Codes} from "./Codes.sol";
import {Doors} from "./Doors.sol";
import {Escrow, LoadedParcel, Vault} from "./Escrow.sol";
import {Finding, ICentres, Move} from "./interfaces/ICentres.sol";
import {IClaims} from "./interfaces/IClaims.sol";
import {IJournals, Role} from "./interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "./interfaces/IOrders.sol";
import {IShipments} from "./interfaces/IShipments.sol";
import {PackedDevice} from "./PackedDevice.sol";
import {Rules} from "./Rules.sol";
import {State} from "./State.sol";
import {StockCalls} from "./StockCalls.sol";
import {TermsLib} from "./TermsLib.sol";

/// @title Steps
/// @notice Applies posted acts: has Journals accept each reading, then updates the state of its parcel.
/// @dev Everything that can refuse an act is checked before Journals accepts it, because an accepted reading can never
/// be posted again. After that nothing may revert, or one act could block all others of its batch. The calls into
/// Centres, Shipments and Claims return instead of reverting. Payments are pushed with limited gas and credited if they
/// fail. Amounts and gas have been bounded before.
abstract contract Steps is IOrders, ReentrancyGuardTransient {
    using Escrow for Vault;

    /// @dev Gas that must be left for an act that updates one slot (LIGHT_GAS), and for any other act (HEAVY_GAS). The
    /// most expensive acts search seven lines in sixteen centres and pay once, or put seven lines back and pay three
    /// times. Both limits are generous: unused gas costs nothing.
    uint256 private constant LIGHT_GAS = 200_000;
    uint256 private constant HEAVY_GAS = 1_000_000;

    /// @notice Devices and their journals.
    IJournals public immutable JOURNALS;
    /// @notice Carriers and their quotes.
    IShipments public immutable SHIPMENTS;
    /// @notice Centres, zones and stock. Its owner sets the platform's fee.
    ICentres public immutable CENTRES;
    /// @notice What shopper, merchant and arbiter may do without a device.
    IClaims public immutable CLAIMS;

    Vault internal _vault;
    /// @dev Acts that came too early, by `Acts.key`.
    mapping(bytes32 key => bool pending) private _pending;
    /// @dev Distance from a centre to a zone in metres, plus 1; 0 if no parcel has been assigned in this lane yet.
    mapping(uint256 centreAndZone => uint256 distance) private _distances;

    /// @dev For functions that call foreign code only in payments, which hold the re-entrancy lock themselves: reverts
    /// during a payment. Setting the lock would cost each act 200 gas.
    modifier notDuringPayment() {
        if (_reentrancyGuardEntered()) revert ReentrancyGuardReentrantCall();
        _;
    }

    constructor(IJournals journals, IShipments shipments, ICentres centres, IClaims claims) {
        (JOURNALS, SHIPMENTS, CENTRES, CLAIMS) = (journals, shipments, centres, claims);
    }

    /// @inheritdoc IOrders
    function idOf(Terms calldata terms) public view virtual returns (OrderId);

    /// @dev Processes one act. Reverts only if the whole batch must be repeated, that is, with `GasShort`.
    /// @return revertData empty if the act was taken; otherwise the encoded error
    function _processAct(Act act, Terms[] calldata terms) internal returns (bytes memory revertData) {
        (bool ahead, bool old) = Rules.compareTime(act);
        if (ahead) return abi.encodeWithSelector(ClockAhead.selector, act.device(), act.time());
        // Every parcel is handed over, and this needs no terms, so it has a path of its own. The comparison also
        // requires that flags are 0, the low byte.
        if (act.kindFlags() == uint256(Kind.Departing) << 8) {
            State assigned = _vault.parcels[act.subject()];
            if (assigned.statusNumber() == uint256(Status.Assigned) && (!old || _pending[act.key()])) {
                return _handOver(act, assigned);
            }
        }
        if (Doors.hasPosition(act, JOURNALS) && !_isAtMiddle(act, terms)) {
            return abi.encodeWithSelector(PositionShown.selector, act.device());
        }
        bytes4 reason;
        uint256 rule = Rules.ruleOf(act);
        if (rule == 0) {
            (revertData, reason) = _acceptWithoutParcel(act, act.kind());
        } else if (old && !_pending[act.key()]) {
            (revertData,) = _accept(act, LIGHT_GAS);
            reason = TooOld.selector;
        } else {
            State state = _vault.parcels[act.subject()];
            reason = Rules.closedReason(act, state);
            // Acts that move nothing now need no terms.
            if (reason == 0 && Rules.canStep(act, rule, state)) {
                (revertData, reason) = _stepWithTerms(act, rule, state, terms);
            } else {
                PackedDevice device;
                (revertData, device) = _accept(act, LIGHT_GAS);
                if (reason == 0) reason = Rules.ignoreReason(act, rule, device, state);
            }
        }
        if (revertData.length == 0 && (reason != 0 || rule == 0)) _report(act, reason);
    }

    /// @dev Assigns the parcel to a carrier; to another one if it has one.
    /// @return found false, and nothing is changed, if no quote is admissible
    function _assign(LoadedParcel memory p, Terms calldata terms) internal returns (bool found) {
        uint256 distance = _distance(p.state.centre(), TermsLib.zone(terms));
        State next = CarrierCalls.assign(SHIPMENTS, p, terms, distance, _vault.lineMask(p, terms));
        found = State.unwrap(next) != State.unwrap(p.state);
        p.state = next;
        if (found) _advance(p);
    }

    /// @dev Moves the parcel to Delivered, Disputed or Returning. Without a claims policy it settles at once.
    function _holdOrSettle(LoadedParcel memory p, Terms calldata terms, Status to) internal {
        p.state = p.state.withStatus(to);
        _advance(p);
        if (terms.policy == TermsLib.NO_POLICY) {
            p.state = p.state.withFinalStatus(Status.Settled);
            _vault.loadHeld(p, terms);
            _vault.close(p, terms);
        } else if (p.index == 0) {
            _emitMetadataUpdate(p.order);
        }
    }

    /// @dev Moves the parcel's pieces as `p.move` says, see `ICentres.moveLines`.
    /// @return taker the centre that took the parcel over; 0 if none did
    function _moveLines(LoadedParcel memory p, Terms calldata terms) internal returns (uint16 taker) {
        return StockCalls.move(CENTRES, p, _vault.lineMask(p, terms), TermsLib.linesOf(terms));
    }

    /// @dev Applies a hand-over of an assigned parcel. Dock and vehicle both sign the nonce of this assignment, in
    /// either order, and the dock signs the vehicle's number. A signature for another vehicle replaces the earlier
    /// ones. The checks have the same order as those in `Rules.ignoreReason`.
    function _handOver(Act act, State state) private returns (bytes memory revertData) {
        PackedDevice device;
        (revertData, device) = _accept(act, LIGHT_GAS);
        if (revertData.length != 0) return revertData;
        (State next, bytes4 reason) = _signedBy(act, device, state);
        if (reason != 0) {
            _report(act, reason);
            return revertData;
        }
        if (next.isHandedOver()) {
            next = next.withStatus(Status.Departed);
            if (next.shopper() != address(0)) _emitMetadataUpdate(act.subject());
        }
        _vault.parcels[act.subject()] = next;
        _emitAdvanced(act.subject(), next, act.journalPosition(), act.firstWord());
    }

    /// @dev Checks a signature of the hand-over of an assigned parcel.
    /// @return next the parcel's state after it
    /// @return reason 0, or the selector of the error that explains why the reading is ignored
    function _signedBy(Act act, PackedDevice device, State state) private pure returns (State next, bytes4 reason) {
        bool byVehicle = device.role() == uint256(Role.Vehicle);
        if (!byVehicle && device.role() != uint256(Role.Dock)) return (next, WrongRole.selector);
        if (device.site() != (byVehicle ? state.carrier() : state.centre())) return (next, WrongSite.selector);
        if (act.value() != state.since()) return (next, WrongNonce.selector);
        uint256 number = byVehicle ? device.number() : act.aux();
        if (number == 0 || number > type(uint16).max) return (next, ReadingMalformed.selector);
        next = state.withSignature(number, byVehicle);
        if (State.unwrap(next) == State.unwrap(state)) reason = TooLate.selector;
    }

    /// @dev Processes an act that needs the order's terms.
    function _stepWithTerms(Act act, uint256 rule, State state, Terms[] calldata all)
        private
        returns (bytes memory revertData, bytes4 reason)
    {
        uint256 i = act.termsIndex();
        if (i >= all.length) return (abi.encodeWithSelector(TermsMissing.selector, act.subject()), 0);
        Terms calldata terms = all[i];
        LoadedParcel memory p = LoadedParcel({
            order: idOf(terms),
            id: act.subject(),
            state: state,
            index: act.subject().parcel(),
            by: act.device(),
            position: act.journalPosition(),
            reading: act.firstWord(),
            move: Move.Release,
            elsewhere: 0,
            held: 0,
            toShopper: 0
        });
        if (OrderId.unwrap(p.order.withParcel(p.index)) != OrderId.unwrap(p.id)) {
            return (abi.encodeWithSelector(TermsMismatch.selector, p.order, p.id.order()), 0);
        }
        if (!Codes.hasHashes(act, terms, JOURNALS)) {
            return (abi.encodeWithSelector(CodeHashesMismatch.selector, p.id), 0);
        }
        PackedDevice device;
        (revertData, device) = _accept(act, HEAVY_GAS);
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
            _completeReturn(p, terms);
        } else if (kind >= uint256(Kind.Inspecting)) {
            CarrierCalls.returnCapacity(SHIPMENTS, p, terms);
            // The pieces are gone, so none are put back.
            p.state = p.state.withFinalStatus(kind == uint256(Kind.Losing) ? Status.Lost : Status.Damaged);
            _refund(p, terms);
        } else {
            p.state = p.state.withStatus(Rules.nextStatus(kind));
            _advance(p);
            if (kind == uint256(Kind.Picking)) {
                p.move = Move.Pick;
                _moveLines(p, terms);
            }
            if (kind == uint256(Kind.Packing) && !_assign(p, terms)) {
                emit CarrierMissing(p.order, uint8(p.index), p.state.centre(), terms.zone);
            }
        }
        return 0;
    }

    /// @dev Applies a count of one line by a shelf or a robot.
    function _count(Act act, LoadedParcel memory p, Terms calldata terms) private returns (bytes4) {
        uint256 i = act.aux();
        uint256 mask = _vault.lineMask(p, terms);
        // The mask has no bits beyond the terms' lines, so `i` is a valid index after this check.
        if (mask >> i & 1 == 0 || act.value() > uint64(type(int64).max)) return ReadingMalformed.selector;
        bool confirmed = p.state.confirmedLines() >> i & 1 != 0;

        Finding finding = StockCalls.countLine(CENTRES, act, p, TermsLib.linesOf(terms)[i], confirmed);

        if (finding == Finding.Stale) return CountStale.selector;
        if (finding == Finding.TooFew) {
            _moveToNextCentre(p, terms);
            return 0;
        }
        if (confirmed) return TooLate.selector;
        p.state = p.state.withMarks(1 << i);
        if (p.state.confirmedLines() & mask == mask) p.state = p.state.withStatus(Status.Confirmed);
        _advance(p);
        return 0;
    }

    /// @dev Moves the parcel to the next nearest centre that has all its lines, or refunds it if there is none.
    function _moveToNextCentre(LoadedParcel memory p, Terms calldata terms) private {
        (p.move, p.elsewhere) = (Move.Release, terms.zone);
        uint16 next = _moveLines(p, terms);
        if (next == 0) {
            p.state = p.state.withFinalStatus(Status.Refunded);
            _refund(p, terms);
        } else {
            p.state = p.state.withoutMarks().withCentre(next).withStatus(Status.Placed);
            _advance(p);
        }
    }

    /// @dev Applies a delivery. It is ignored if the proof that the terms require is missing.
    function _deliver(Act act, PackedDevice device, LoadedParcel memory p, Terms calldata terms)
        private
        returns (bytes4)
    {
        if (!Codes.isProved(act, terms, device.role(), p.index)) return WrongCode.selector;
        // Any other position than the middle of the zone has been refused before.
        if (TermsLib.proof(terms) & TermsLib.PROOF_ZONE != 0 && act.position() == 0) return OutOfZone.selector;

        _holdOrSettle(p, terms, Status.Delivered);
        return 0;
    }

    /// @dev Applies a return at the dock. If the shopper requested it, the merchant keeps the restocking amount. The
    /// pieces of a parcel that is closed already are put back, and nobody is paid.
    function _completeReturn(LoadedParcel memory p, Terms calldata terms) private {
        bool closed = p.state.piecesOut();
        uint256 kept = p.state.statusNumber() == uint256(Status.Returning) ? CLAIMS.restocking(p.id) : 0;
        p.state = closed ? p.state.withPiecesOut(false) : p.state.withFinalStatus(Status.Returned);
        if (kept != 0) p.state = p.state.withBook();
        _advance(p);
        p.move = Move.PutBack;
        _moveLines(p, terms);
        if (closed) return;
        _vault.loadHeld(p, terms);
        p.toShopper = kept < p.held ? p.held - kept : 0;
        _vault.close(p, terms);
    }

    /// @dev Closes the parcel and refunds everything that is held of it.
    function _refund(LoadedParcel memory p, Terms calldata terms) private {
        _advance(p);
        _vault.loadHeld(p, terms);
        p.toShopper = p.held;
        _vault.close(p, terms);
    }

    /// @dev Processes an act that moves no parcel: stock received or counted, weather, or a reading that is only
    /// recorded.
    function _acceptWithoutParcel(Act act, uint256 kind) private returns (bytes memory revertData, bytes4 reason) {
        bool receives = kind == uint256(Kind.Receiving);
        bool ofWeather = kind == uint256(Kind.Weather);
        bool recorded = !receives && !ofWeather && kind != uint256(Kind.StockTaking);
        PackedDevice device;
        (revertData, device) = _accept(act, recorded ? LIGHT_GAS : HEAVY_GAS);
        if (revertData.length != 0 || recorded) return (revertData, 0);
        reason = ofWeather
            ? CarrierCalls.recordWeather(SHIPMENTS, act, device)
            : StockCalls.applyReading(CENTRES, act, device, receives);
    }

    /// @dev Has Journals accept the act, see `Acceptance.accept`. Reverts with `GasShort` if less than `minGas` is
    /// left.
    function _accept(Act act, uint256 minGas) private returns (bytes memory revertData, PackedDevice device) {
        if (gasleft() < minGas) revert GasShort(gasleft(), minGas);
        return Acceptance.accept(act, JOURNALS, _pending, _vault);
    }

    /// @dev Returns the distance from a centre to the middle of a zone, in metres. Neither ever moves, so only the
    /// first parcel of a lane pays for computing it.
    function _distance(uint256 centre, uint256 zone) private returns (uint256) {
        uint256 lane = centre << 32 | zone;
        uint256 stored = _distances[lane];
        if (stored == 0) {
            stored = uint256(CENTRES.distance(uint16(centre), uint32(zone))) + 1;
            _distances[lane] = stored;
        }
        unchecked {
            return stored - 1;
        }
    }

    /// @dev Emits the event of an accepted act that moves no parcel now.
    /// @param reason selector of the error that explains why; 0 if the act is only recorded
    function _report(Act act, bytes4 reason) private {
        (OrderId id, bytes32 reading) = (act.subject(), bytes32(act.firstWord()));
        bytes32 place = bytes32(id.withPosition(act.journalPosition()));
        if (reason == TooEarly.selector) {
            _pending[act.key()] = true;
            emit ActPending(id.order(), act.device(), reading, place);
        } else if (reason != 0) {
            emit ReadingIgnored(id.order(), act.device(), reading, place, reason);
        } else {
            emit ReadingTaken(OrderId.unwrap(id.order()), act.device(), reading, place);
        }
    }

    /// @dev Stores the parcel's state and emits `OrderAdvanced`.
    function _advance(LoadedParcel memory p) private {
        _vault.parcels[p.id] = p.state;
        _emitAdvanced(p.id, p.state, p.position, p.reading);
    }

    function _emitAdvanced(OrderId id, State state, uint256 position, uint256 reading) private {
        emit OrderAdvanced(
            id.order(),
            address(uint160(position >> 96)),
            state.status(),
            bytes32(State.unwrap(state)),
            bytes32(reading),
            bytes32(id.withPosition(position))
        );
    }

    /// @dev Emits ERC-4906 `MetadataUpdate`. It is emitted only when a parcel departs, is delivered or closes. At every
    /// step it would cost 1,000 gas each, and services follow `OrderAdvanced` instead.
    function _emitMetadataUpdate(OrderId id) private {
        emit IERC4906.MetadataUpdate(uint256(OrderId.unwrap(id)));
    }

    /// @dev Returns whether the act comes with terms that require the middle of the zone, and has it as its position.
    function _isAtMiddle(Act act, Terms[] calldata all) private view returns (bool) {
        uint256 i = act.termsIndex();
        if (i >= all.length) return false;
        Terms calldata terms = all[i];
        if (TermsLib.proof(terms) & TermsLib.PROOF_ZONE == 0) return false;
        if (OrderId.unwrap(idOf(terms)) != OrderId.unwrap(act.subject().order())) return false;
        return CENTRES.middle(terms.zone) == act.position();
    }
}
