// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICentres, Move} from "../src/interfaces/ICentres.sol";
import {IJournals} from "../src/interfaces/IJournals.sol";
import {IOrders, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {Base} from "./Base.t.sol";
import {Vm} from "./Vm.sol";

/// What the events say, written down by somebody who sees nothing else: the invariants compare it with what the contracts hold.
abstract contract Ghost is Base {
    /// An order as its events tell it.
    struct Seen {
        OrderId id;
        bytes terms;
        uint8 parcels;
        uint8 closed;
        uint256 paidOut;
    }

    Seen[] internal _seen;
    mapping(OrderId parcel => uint256 order) private _orderOf; // from 1
    mapping(OrderId parcel => uint8 status) private _reached;
    mapping(uint16 centre => mapping(uint64 gtin => ICentres.Stock stock)) internal _ledger;
    mapping(address device => mapping(uint32 epoch => mapping(uint64 seq => bool taken))) private _taken;
    /// Statuses that some parcel has had, a bit each; orders of several parcels; acts taken.
    uint256 public been;
    uint256 public splits;
    uint256 public acts;

    /// Folds the events since the last time.
    function _absorb() internal {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            Vm.Log memory log = logs[i];
            if (log.emitter == address(centres) && log.topics[0] == ICentres.StockMoved.selector) _moved(log);
            if (log.emitter == address(journals) && log.topics[0] == IJournals.SegmentAccepted.selector) {
                _accepted(log);
            }
            if (log.emitter != address(orders)) continue;
            if (log.topics[0] == IOrders.OrderPlaced.selector) _opened(log);
            if (log.topics[0] == IOrders.OrderAdvanced.selector) _advanced(log);
            if (log.topics[0] == IOrders.OrderClosed.selector) _closed(log);
            if (log.topics[0] == IOrders.OrderPartRefunded.selector) _parted(log);
        }
    }

    function _opened(Vm.Log memory log) private {
        (uint256 split, IOrders.Terms memory t) = abi.decode(log.data, (uint256, IOrders.Terms));
        OrderId id = OrderId.wrap(log.topics[1]);
        vm.assertEq(_orderOf[id], 0, "placed twice");
        Seen storage s = _seen.push();
        (s.id, s.terms) = (id, abi.encode(t));
        been |= 1 << uint8(Status.Placed);
        if (split > type(uint16).max) ++splits;
        do {
            _orderOf[orders.parcelId(id, s.parcels)] = _seen.length;
            s.parcels += 1;
            split >>= 24;
        } while (split != 0);
    }

    /// No parcel ever goes back, and a closed one never moves again.
    function _advanced(Vm.Log memory log) private {
        OrderId id = OrderId.wrap(log.topics[1]);
        uint8 status = uint8(uint256(log.topics[3]));
        vm.assertGe(status, _reached[id], "status went back");
        been |= 1 << status;
        if (status > uint8(Status.Settled)) return; // its closing follows
        vm.assertTrue(_reached[id] < uint8(Status.Settled), "a closed parcel moved");
        _reached[id] = status;
    }

    /// Once a parcel, and what it pays is what was left of it.
    function _closed(Vm.Log memory log) private {
        OrderId id = OrderId.wrap(log.topics[1]);
        vm.assertTrue(_reached[id] < uint8(Status.Settled), "closed twice");
        _reached[id] = uint8(uint256(log.topics[2]));
        been |= 1 << _reached[id];
        vm.assertGe(_reached[id], uint8(Status.Settled), "closed to no end");
        (, uint128 toShopper, uint128 toMerchant, uint128 cut,) =
            abi.decode(log.data, (address, uint128, uint128, uint128, uint8));
        Seen storage s = _seen[_orderOf[id] - 1];
        s.closed += 1;
        s.paidOut += uint256(toShopper) + toMerchant + cut;
        _checkPaid(s);
    }

    function _parted(Vm.Log memory log) private {
        (, uint128 amount,) = abi.decode(log.data, (address, uint128, bool));
        Seen storage s = _seen[_orderOf[OrderId.wrap(log.topics[1])] - 1];
        s.paidOut += amount;
        _checkPaid(s);
    }

    function _checkPaid(Seen storage s) private view {
        uint256 price = abi.decode(s.terms, (IOrders.Terms)).price;
        vm.assertLe(s.paidOut, price, "paid twice");
        if (s.closed == s.parcels) vm.assertEq(s.paidOut, price, "not all was paid");
    }

    /// No number of a journal counts twice.
    function _accepted(Vm.Log memory log) private {
        (bytes32 place,,) = abi.decode(log.data, (bytes32, bytes32, bytes32));
        address device = address(uint160(uint256(log.topics[2])));
        (uint32 epoch, uint64 seq) = (uint32(uint256(place) >> 224), uint64(uint256(place) >> 160));
        vm.assertFalse(_taken[device][epoch][seq]);
        _taken[device][epoch][seq] = true;
        ++acts;
    }

    /// Each movement is the step from one slot to the next.
    function _moved(Vm.Log memory log) private {
        (Move move, uint64 quantity,, bytes32 slot) = abi.decode(log.data, (Move, uint64, address, bytes32));
        ICentres.Stock storage l = _ledger[uint16(uint256(log.topics[1]))][uint64(uint256(log.topics[2]))];
        uint64 has = uint64(uint256(slot));
        if (move == Move.Receive || move == Move.PutBack) l.onHand += quantity;
        if (move == Move.Pick) l.onHand -= quantity;
        if (move == Move.Reserve) l.reserved += quantity;
        if (move == Move.Pick || move == Move.Release) l.reserved -= quantity;
        if (move == Move.Adjust) {
            vm.assertEq(has > l.onHand ? has - l.onHand : l.onHand - has, quantity, "adjustment");
            l.onHand = has;
        }
        uint64 number = uint64(uint256(slot) >> 128);
        bool counts = move != Move.Adjust || quantity != 0;
        vm.assertEq(number, l.movements + (counts ? 1 : 0), "a movement is missing");
        (l.movements, l.agreed) = (number, uint64(uint256(slot) >> 192));
        vm.assertEq(has, l.onHand, "on hand");
        vm.assertEq(uint64(uint256(slot) >> 64), l.reserved, "reserved");
    }
}
