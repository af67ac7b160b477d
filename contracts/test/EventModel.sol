// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ICentres, Move} from "../src/interfaces/ICentres.sol";
import {IClaims} from "../src/interfaces/IClaims.sol";
import {IJournals} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {QuoteModel} from "./QuoteModel.sol";
import {packStock, unpackStock} from "./StockWord.sol";
import {Vm} from "./Vm.sol";

/// Rebuilds the state of the contracts from their events alone. Cheap comparisons with the contracts are made here
/// after each call. Comparisons over the whole history are in `InvariantsTest`.
abstract contract EventModel is QuoteModel {
    /// An order, rebuilt from its events.
    struct ModelOrder {
        OrderId id;
        bytes placed; // data of `OrderPlaced`, which contains the terms
        uint8 parcels;
        uint8 closed;
        uint40 packBy;
        uint40 deliverBy;
        uint96 price;
        uint256 paidOut;
        uint256 paidBack; // part of the price that the shopper got back
    }

    ModelOrder[] internal _modelOrders;
    address[3] internal _tokens; // ether, dollar, misbehaving token
    /// Balance that the escrow must have of each token.
    mapping(address token => uint256 amount) private _expectedBalance;
    mapping(OrderId parcel => uint256 order) internal _orderOf; // index in _modelOrders, plus 1
    mapping(OrderId parcel => uint8 status) private _lastStatus;
    mapping(OrderId parcel => bool) private _cameBack; // pieces of a closed parcel
    mapping(uint16 centre => mapping(uint64 gtin => ICentres.Stock stock)) internal _ledger;
    /// Head of each device's journal.
    mapping(address device => IJournals.Journal journal) private _modelJournals;
    bytes32 private _lastPosition;
    /// Acts that are pending, by their position in their journal.
    mapping(bytes32 position => bool pending) internal _isPending;
    /// Statuses that any parcel has had (bit i: status i), and the number of accepted acts.
    uint256 public reachedStatuses;
    uint256 public acceptedActs;

    /// Applies the events since the last call.
    function _replayEvents() internal {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        bool paid;
        for (uint256 i; i < logs.length; ++i) {
            Vm.Log memory log = logs[i];
            bytes32 topic = log.topics[0];
            if (log.emitter == address(centres)) {
                if (topic == ICentres.StockMoved.selector) _onStockMoved(log);
                if (topic == ICentres.DiscrepancyOpened.selector) _hit("discrepancy");
            } else if (log.emitter == address(shipments)) {
                _onShipmentsEvent(log);
            } else if (log.emitter == address(claims)) {
                if (topic == IClaims.GivenBack.selector) _onGivenBack(log);
            } else if (log.emitter == address(orders)) {
                if (topic == IOrders.OrderAdvanced.selector) {
                    _onAdvanced(log);
                    continue;
                }
                if (
                    topic == IOrders.ReadingIgnored.selector || topic == IOrders.ReadingTaken.selector
                        || topic == IOrders.ActPending.selector
                ) {
                    (bytes32 reading, bytes32 place) = abi.decode(log.data, (bytes32, bytes32));
                    bytes32 position = _positionOf(log, place);
                    if (!_wasPending(position)) _onActAccepted(_subjectOf(log, place), reading, position);
                    if (topic == IOrders.ActPending.selector) _isPending[position] = true;
                    if (topic == IOrders.ReadingIgnored.selector) {
                        (,, bytes4 reason) = abi.decode(log.data, (bytes32, bytes32, bytes4));
                        _hit("ignored", reason);
                    }
                    continue;
                }
                paid = true;
                if (topic == IOrders.OrderPlaced.selector) _onPlaced(log);
                else if (topic == IOrders.OrderClosed.selector) _onClosed(log);
                else if (topic == IOrders.OrderPartRefunded.selector) _onPartRefunded(log);
                else if (topic == IOrders.Withdrawn.selector) _onWithdrawn(log);
                else if (topic == IOrders.CarrierMissing.selector) _onCarrierMissing(log);
                else if (topic == IOrders.ActSkipped.selector) _hit("skipped in a batch");
            }
        }
        _assertReturns();
        if (paid) _assertSolvent();
        if (_lastPosition != 0) _assertJournal();
    }

    function _onPlaced(Vm.Log memory log) private {
        (uint256 split, IOrders.Terms memory t) = abi.decode(log.data, (uint256, IOrders.Terms));
        OrderId id = OrderId.wrap(log.topics[1]);
        vm.assertEq(_orderOf[id], 0, "placed twice");
        ModelOrder storage s = _modelOrders.push();
        (s.id, s.placed, s.price) = (id, log.data, t.price);
        (s.packBy, s.deliverBy) = (t.packBy, t.deliverBy);
        _expectedBalance[t.token] += t.price;
        vm.assertEq(orders.ownerOf(uint256(OrderId.unwrap(id))), t.shopper); // the receipt exists
        reachedStatuses |= 1 << uint8(Status.Placed);
        do {
            _orderOf[orders.parcelId(id, s.parcels)] = _modelOrders.length;
            _reserveLines(uint16(split), uint8(split >> 16), t.lines);
            s.parcels += 1;
            split >>= 24;
        } while (split != 0);
        _hit(
            s.parcels == 1 ? bytes32("one parcel") : s.parcels == 2 ? bytes32("two parcels") : bytes32("three parcels")
        );
    }

    /// Reserves the lines of a new parcel. `mask` is 0 if it has all lines of the order.
    function _reserveLines(uint16 centre, uint8 mask, IOrders.Line[] memory lines) private {
        for (uint256 i; i < lines.length; ++i) {
            if (mask != 0 && mask >> i & 1 == 0) continue;
            ICentres.Stock storage item = _ledger[centre][lines[i].gtin];
            item.reserved += lines[i].quantity;
            item.movements += 1;
        }
    }

    /// Asserts that no parcel goes back to a lower status and that a closed parcel stays closed.
    function _onAdvanced(Vm.Log memory log) private {
        (, bytes32 reading, bytes32 place) = abi.decode(log.data, (bytes32, bytes32, bytes32));
        OrderId id = OrderId.wrap(_subjectOf(log, place));
        bytes32 position = _positionOf(log, place);
        // A zero position means that no device caused it. One act may advance a parcel twice.
        bool presented = position != 0 && _wasPending(position);
        bool accepted = position != 0 && !presented && position != _lastPosition;
        if (accepted) _onActAccepted(OrderId.unwrap(id), reading, position);
        if (presented) _hit("pending act moves a parcel");
        if (position != 0) _assertTimely(_modelOrders[_orderOf[id] - 1], uint256(reading), accepted);
        uint8 status = uint8(uint256(log.topics[3]));
        // After a short count a confirmed parcel is placed in another centre.
        bool moved = status == uint8(Status.Placed) && _lastStatus[id] == uint8(Status.Confirmed);
        vm.assertTrue(status >= _lastStatus[id] || moved, "status went back");
        if (_lastStatus[id] >= uint8(Status.Settled)) {
            vm.assertEq(uint256(reading) >> 248, uint256(Kind.Returning), "a closed parcel advanced");
            vm.assertEq(status, _lastStatus[id], "a closed parcel's status changed");
            vm.assertTrue(!_cameBack[id], "pieces came back twice");
            _cameBack[id] = true;
            _hit("pieces come back");
            return;
        }
        if (moved) _hit("next centre");
        reachedStatuses |= 1 << status;
        if (status > uint8(Status.Settled)) return; // an `OrderClosed` follows
        _lastStatus[id] = status;
    }

    /// Asserts that a parcel is moved only by acts that were signed and posted in time.
    function _assertTimely(ModelOrder storage s, uint256 reading, bool accepted) private {
        (uint256 kind, uint256 time, uint256 now_) = (reading >> 248, uint64(reading >> 176), block.timestamp * 1000);
        vm.assertLe(time, now_ + 10 minutes * 1000, "moved by an act from the future");
        if (accepted) vm.assertLe(now_, time + 7 days * 1000, "moved by an old act");
        uint256 deadline = kind <= uint256(Kind.Packing) ? s.packBy : s.deliverBy;
        if (kind > uint256(Kind.Attempting) || kind == uint256(Kind.Departing)) return;
        vm.assertLe(time, deadline * 1000, "signed after the deadline");
        vm.assertLe(block.timestamp, deadline + 1 hours, "posted after the deadline");
        if (block.timestamp > deadline) _hit("posted in the hour");
    }

    /// Asserts that a parcel closes once, and that the payments do not exceed what was held.
    function _onClosed(Vm.Log memory log) private {
        (uint8 parcel, address token, uint96 toShopper, uint96 toMerchant, uint96 cut, uint8 credited) =
            abi.decode(log.data, (uint8, address, uint96, uint96, uint96, uint8));
        OrderId id = orders.parcelId(OrderId.wrap(log.topics[1]), parcel);
        vm.assertTrue(_lastStatus[id] < uint8(Status.Settled), "closed twice");
        if (_lastStatus[id] == uint8(Status.Assigned)) _leaveCarrier(id);
        _lastStatus[id] = uint8(uint256(log.topics[2]));
        reachedStatuses |= 1 << _lastStatus[id];
        vm.assertGe(_lastStatus[id], uint8(Status.Settled), "closed with an open status");
        if (credited & 1 == 0) _expectedBalance[token] -= toShopper;
        if (credited & 2 == 0) _expectedBalance[token] -= toMerchant;
        if (credited & 4 == 0) _expectedBalance[token] -= cut;
        if (credited & 1 != 0) _hit("shopper is credited");
        if (credited & 2 != 0) _hit("merchant is credited");
        if (credited & 4 != 0) _hit("platform is credited");
        if (toShopper != 0 && toMerchant != 0) _hit("both are paid");
        ModelOrder storage s = _modelOrders[_orderOf[id] - 1];
        s.closed += 1;
        s.paidOut += uint256(toShopper) + toMerchant + cut;
        s.paidBack += toShopper;
        _assertPayments(s);
    }

    /// No quote was admissible for a packed parcel.
    function _onCarrierMissing(Vm.Log memory log) private {
        _assertNoQuote(orders.parcelId(OrderId.wrap(log.topics[1]), abi.decode(log.data, (uint8))), 0);
        _hit("carrier missing");
    }

    function _onPartRefunded(Vm.Log memory log) private {
        (address token, uint96 amount, bool credited) = abi.decode(log.data, (address, uint96, bool));
        if (!credited) _expectedBalance[token] -= amount;
        ModelOrder storage s = _modelOrders[_orderOf[OrderId.wrap(log.topics[1])] - 1];
        s.paidOut += amount;
        s.paidBack += amount;
        _assertPayments(s);
    }

    function _onGivenBack(Vm.Log memory log) private {
        (, uint96 amount) = abi.decode(log.data, (address, uint96));
        ModelOrder storage s = _modelOrders[_orderOf[OrderId.wrap(log.topics[1])] - 1];
        s.paidBack += amount;
        _assertPayments(s);
    }

    function _onWithdrawn(Vm.Log memory log) private {
        (, uint256 amount) = abi.decode(log.data, (address, uint256));
        _expectedBalance[address(uint160(uint256(log.topics[2])))] -= amount;
    }

    function _assertPayments(ModelOrder storage s) private view {
        vm.assertLe(s.paidOut, s.price, "paid twice");
        vm.assertLe(s.paidBack, s.price, "more than the price was paid back");
        if (s.closed == s.parcels) vm.assertEq(s.paidOut, s.price, "closed, but not all was paid");
    }

    /// Asserts that the escrow's balances equal the payments in minus the payments out.
    function _assertSolvent() private view {
        for (uint256 i; i < 3; ++i) {
            address token = _tokens[i];
            uint256 found = i == 0 ? address(orders).balance : IERC20(token).balanceOf(address(orders));
            vm.assertEq(found, _expectedBalance[token], "escrow balance");
        }
    }

    /// The parcel in its present centre.
    function _shipmentOf(OrderId parcel) internal view override returns (Shipment memory s) {
        ModelOrder storage m = _modelOrders[_orderOf[parcel] - 1];
        (s.terms, s.centre) = (_termsOf(m), orders.order(parcel).centre);
        uint256 k = uint8(uint256(OrderId.unwrap(parcel)));
        uint256 mine = m.parcels == 1 ? 0x7f : orders.book(m.id).lines >> (8 * k);
        for (uint256 i; i < s.terms.lines.length; ++i) {
            if (mine >> i & 1 == 0) continue;
            s.weight += s.terms.lines[i].grams;
            s.size += s.terms.lines[i].volume;
        }
    }

    function _termsOf(ModelOrder storage s) internal view returns (IOrders.Terms memory t) {
        (, t) = abi.decode(s.placed, (uint256, IOrders.Terms));
    }

    /// Subject of the reading that caused an event.
    function _subjectOf(Vm.Log memory log, bytes32 place) private pure returns (bytes32) {
        return log.topics[1] | (place >> 248);
    }

    /// Device, epoch and sequence number of the reading that caused an event.
    function _positionOf(Vm.Log memory log, bytes32 place) private pure returns (bytes32) {
        return bytes32((uint256(log.topics[2]) << 96) | uint96(uint256(place)));
    }

    /// Ends the pending state of an act. Returns false if it was not pending: Journals has accepted it only now.
    function _wasPending(bytes32 position) private returns (bool) {
        if (!_isPending[position]) return false;
        _isPending[position] = false;
        _lastPosition = position;
        _hit("pending act presented");
        return true;
    }

    /// Asserts that the sequence numbers of acts have no gaps and no repetitions. Rebuilds the segment from position
    /// and reading.
    function _onActAccepted(bytes32 subject, bytes32 reading, bytes32 position) private {
        IJournals.Segment memory s;
        (s.consumer, s.device) = (address(orders), address(bytes20(position)));
        (s.epoch, s.firstSeq) = (uint32(uint256(position) >> 64), uint64(uint256(position)));
        IJournals.Journal storage journal = _modelJournals[s.device];
        bool follows = s.epoch == journal.epoch;
        vm.assertGe(s.epoch, journal.epoch, "epoch went back");
        vm.assertEq(s.firstSeq, follows ? journal.nextSeq : 0, "gap or repetition of sequence numbers");
        (s.count, s.acts, s.prev) = (1, true, follows ? journal.head : bytes20(0));
        s.t0 = s.t1 = uint64(uint256(reading) >> 176);
        s.root = keccak256(abi.encodePacked(bytes21(0), reading, subject));
        (journal.head, journal.epoch, journal.nextSeq) = (bytes20(journals.digest(s)), s.epoch, s.firstSeq + 1);
        _lastPosition = position;
        ++acceptedActs;
    }

    /// Asserts that the stored head equals the rebuilt one.
    function _assertJournal() private view {
        address device = address(bytes20(_lastPosition));
        vm.assertEq(abi.encode(journals.journal(address(orders), device)), abi.encode(_modelJournals[device]));
    }

    /// Asserts that each movement leads from the previous slot to the next.
    function _onStockMoved(Vm.Log memory log) private {
        (Move move, uint64 quantity,, bytes32 slot) = abi.decode(log.data, (Move, uint64, address, bytes32));
        ICentres.Stock memory last = _ledger[uint16(uint256(log.topics[2]))][uint64(uint256(log.topics[3]))];
        ICentres.Stock memory next = unpackStock(slot);
        bool physical = move == Move.Receive || move == Move.Pick || move == Move.PutBack;
        if (move == Move.Receive || move == Move.PutBack) last.onHand += quantity;
        if (move == Move.Pick) last.onHand -= quantity;
        if (move == Move.Reserve) last.reserved += quantity;
        if (move == Move.Pick || move == Move.Release) last.reserved -= quantity;
        if (move == Move.Confirm) last.confirmed += quantity;
        // A released line need not be confirmed; a picked one is.
        if (move == Move.Pick || (move == Move.Release && next.confirmed != last.confirmed)) {
            last.confirmed -= quantity;
        }
        if (move == Move.Adjust) {
            bool more = next.onHand > last.onHand;
            vm.assertEq(more ? next.onHand - last.onHand : last.onHand - next.onHand, quantity, "adjustment");
            last.onHand = next.onHand;
        }
        if (move != Move.Confirm && (move != Move.Adjust || quantity != 0)) ++last.movements;
        if (next.agreed != last.agreed) vm.assertEq(next.agreed, next.movements, "agreed");
        last.agreed = next.agreed;
        if (physical || move == Move.Adjust) vm.assertGe(next.movedAt, last.movedAt, "an earlier movement");
        if (physical || move == Move.Adjust) last.movedAt = next.movedAt;
        vm.assertEq(packStock(next), packStock(last), "stock");
        _ledger[uint16(uint256(log.topics[2]))][uint64(uint256(log.topics[3]))] = next;
    }
}
