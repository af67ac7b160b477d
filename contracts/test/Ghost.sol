// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ICentres, Move} from "../src/interfaces/ICentres.sol";
import {IClaims} from "../src/interfaces/IClaims.sol";
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
        uint256 backed; // of the price, to the shopper again
    }

    Seen[] internal _seen;
    address[3] internal _tokens; // ether, dollar, another
    /// What the escrow must have of each token, by what went in and out.
    mapping(address token => uint256 amount) private _due;
    mapping(OrderId parcel => uint256 order) private _orderOf; // from 1
    mapping(OrderId parcel => uint8 status) private _reached;
    mapping(uint16 centre => mapping(uint64 gtin => ICentres.Stock stock)) internal _ledger;
    /// How far each device's journal has been told.
    mapping(address device => IJournals.Journal told) private _told;
    bytes32 private _lastPlace;
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
            } else if (log.emitter == address(claims)) {
                if (topic == IClaims.GivenBack.selector) _gaveBack(log);
            } else if (log.emitter == address(orders)) {
                if (topic == IOrders.OrderAdvanced.selector) {
                    _advanced(log);
                    continue;
                }
                if (topic == IOrders.ReadingIgnored.selector || topic == IOrders.ReadingTaken.selector) {
                    (bytes32 reading, bytes32 place) = abi.decode(log.data, (bytes32, bytes32));
                    _took(log.topics[1], reading, place);
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
        if (_lastPlace != 0) _checkTold();
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
        (, bytes32 reading, bytes32 place) = abi.decode(log.data, (bytes32, bytes32, bytes32));
        // Zero: no device did it. One act may bring a parcel two steps further.
        if (place != 0 && place != _lastPlace) _took(log.topics[1], reading, place);
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
        s.backed += toShopper;
        _checkPaid(s);
    }

    function _parted(Vm.Log memory log) private {
        (address token, uint128 amount, bool credited) = abi.decode(log.data, (address, uint128, bool));
        if (!credited) _due[token] -= amount;
        Seen storage s = _seen[_orderOf[OrderId.wrap(log.topics[1])] - 1];
        s.paidOut += amount;
        s.backed += amount;
        _checkPaid(s);
    }

    function _gaveBack(Vm.Log memory log) private {
        (, uint128 amount) = abi.decode(log.data, (address, uint128));
        Seen storage s = _seen[_orderOf[OrderId.wrap(log.topics[1])] - 1];
        s.backed += amount;
        _checkPaid(s);
    }

    function _withdrew(Vm.Log memory log) private {
        _due[address(uint160(uint256(log.topics[2])))] -= abi.decode(log.data, (uint256));
    }

    function _checkPaid(Seen storage s) private view {
        vm.assertLe(s.paidOut, s.price, "paid twice");
        vm.assertLe(s.backed, s.price, "more than the price came back");
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

    /// No number of a journal counts twice and none is left out, by what is told of acts: place and reading are enough to know the segment.
    function _took(bytes32 subject, bytes32 reading, bytes32 place) private {
        IJournals.Segment memory s;
        (s.consumer, s.device) = (address(orders), address(bytes20(place)));
        (s.epoch, s.firstSeq) = (uint32(uint256(place) >> 64), uint64(uint256(place)));
        IJournals.Journal storage told = _told[s.device];
        bool follows = s.epoch == told.epoch;
        vm.assertGe(s.epoch, told.epoch, "an epoch went back");
        vm.assertEq(s.firstSeq, follows ? told.nextSeq : 0, "a number counted twice or not at all");
        (s.count, s.acts, s.prev) = (1, true, follows ? told.head : bytes20(0));
        s.t0 = s.t1 = uint64(uint256(reading) >> 176);
        s.root = keccak256(abi.encodePacked(bytes5(0), reading, subject));
        (told.head, told.epoch, told.nextSeq) = (bytes20(journals.digest(s)), s.epoch, s.firstSeq + 1);
        _lastPlace = place;
        ++acts;
    }

    /// The journal is what was told of it.
    function _checkTold() private view {
        address device = address(bytes20(_lastPlace));
        vm.assertEq(abi.encode(journals.journal(address(orders), device)), abi.encode(_told[device]));
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
