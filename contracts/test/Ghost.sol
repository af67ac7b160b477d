// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ICentres, Move} from "../src/interfaces/ICentres.sol";
import {IJournals} from "../src/interfaces/IJournals.sol";
import {IOrders, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {Base} from "./Base.t.sol";
import {Vm} from "./Vm.sol";

/// What the events say, written down by somebody who sees nothing else: the invariants compare it with what the contracts hold. What costs
/// little is compared after each call, here; what looks over the whole history, now and then, in `InvariantsTest`.
abstract contract Ghost is Base {
    /// An order as its events tell it.
    struct Seen {
        OrderId id;
        bytes placed; // the event's data, the terms among it
        uint8 parcels;
        uint8 closed;
        uint128 price;
        uint256 paidOut;
    }

    Seen[] internal _seen;
    address[3] internal _tokens; // ether, dollar, another
    /// What the escrow must have of each token, by what went in and out.
    mapping(address token => uint256 amount) private _due;
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
        bool paid;
        for (uint256 i; i < logs.length; ++i) {
            Vm.Log memory log = logs[i];
            bytes32 topic = log.topics[0];
            if (log.emitter == address(centres)) {
                if (topic == ICentres.StockMoved.selector) _moved(log);
            } else if (log.emitter == address(journals)) {
                if (topic == IJournals.SegmentAccepted.selector) _accepted(log);
            } else if (log.emitter == address(orders)) {
                if (topic == IOrders.OrderAdvanced.selector) {
                    _advanced(log);
                    continue;
                }
                paid = true;
                if (topic == IOrders.OrderPlaced.selector) _opened(log);
                else if (topic == IOrders.OrderClosed.selector) _closed(log);
                else if (topic == IOrders.OrderPartRefunded.selector) _parted(log);
                else if (topic == IOrders.Withdrawn.selector) _withdrew(log);
            }
        }
        if (paid) _checkSolvent();
    }

    function _opened(Vm.Log memory log) private {
        (uint256 split, IOrders.Terms memory t) = abi.decode(log.data, (uint256, IOrders.Terms));
        OrderId id = OrderId.wrap(log.topics[1]);
        vm.assertEq(_orderOf[id], 0, "placed twice");
        Seen storage s = _seen.push();
        (s.id, s.placed, s.price) = (id, log.data, t.price);
        _due[t.token] += t.price;
        vm.assertEq(orders.ownerOf(uint256(OrderId.unwrap(id))), t.shopper); // it has its receipt
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
        (address token, uint128 toShopper, uint128 toMerchant, uint128 cut, uint8 credited) =
            abi.decode(log.data, (address, uint128, uint128, uint128, uint8));
        if (credited & 1 == 0) _due[token] -= toShopper;
        if (credited & 2 == 0) _due[token] -= toMerchant;
        if (credited & 4 == 0) _due[token] -= cut;
        Seen storage s = _seen[_orderOf[id] - 1];
        s.closed += 1;
        s.paidOut += uint256(toShopper) + toMerchant + cut;
        _checkPaid(s);
    }

    function _parted(Vm.Log memory log) private {
        (address token, uint128 amount, bool credited) = abi.decode(log.data, (address, uint128, bool));
        if (!credited) _due[token] -= amount;
        Seen storage s = _seen[_orderOf[OrderId.wrap(log.topics[1])] - 1];
        s.paidOut += amount;
        _checkPaid(s);
    }

    function _withdrew(Vm.Log memory log) private {
        _due[address(uint160(uint256(log.topics[2])))] -= abi.decode(log.data, (uint256));
    }

    function _checkPaid(Seen storage s) private view {
        vm.assertLe(s.paidOut, s.price, "paid twice");
        if (s.closed == s.parcels) vm.assertEq(s.paidOut, s.price, "not all was paid");
    }

    /// What the events say went in and has not gone out is there, to the last unit.
    function _checkSolvent() private view {
        for (uint256 i; i < 3; ++i) {
            address token = _tokens[i];
            uint256 found = i == 0 ? address(orders).balance : IERC20(token).balanceOf(address(orders));
            vm.assertEq(found, _due[token], "solvency");
        }
    }

    function _termsOf(Seen storage s) internal view returns (IOrders.Terms memory t) {
        (, t) = abi.decode(s.placed, (uint256, IOrders.Terms));
    }

    /// No number of a journal counts twice.
    function _accepted(Vm.Log memory log) private {
        (bytes32 place,,) = abi.decode(log.data, (bytes32, bytes32, bytes32));
        address device = address(uint160(uint256(log.topics[2])));
        (uint32 epoch, uint64 seq) = (uint32(uint256(place) >> 224), uint64(uint256(place) >> 160));
        vm.assertTrue(!_taken[device][epoch][seq], "a number counted twice");
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
