// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IJournals} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId} from "../src/interfaces/IOrders.sol";
import {NetworkBase} from "./NetworkBase.sol";

/// Assertions about posted acts: refused, ignored, pending, taken.
abstract contract PostBase is NetworkBase {
    /// Signs and posts an act that comes too early.
    function _postEarly(Device memory d, Kind kind, OrderId id) internal returns (SignedAct memory a) {
        a = _signAct(d, kind, id);
        _assertPending(a, id);
    }

    /// Signs and posts an act that comes too early, with the terms that its position needs.
    function _postEarly(Device memory d, Kind kind, OrderId id, IOrders.Terms memory t)
        internal
        returns (SignedAct memory a)
    {
        a = _signAct(d, kind, id);
        _assertPending(a, id, _arrayOf(t));
    }

    /// Asserts that Journals accepts the act without terms, and that it is pending.
    function _assertPending(SignedAct memory a, OrderId id) internal {
        _assertPending(a, id, new IOrders.Terms[](0));
    }

    function _assertPending(SignedAct memory a, OrderId id, IOrders.Terms[] memory terms) internal {
        IOrders.Order memory before = orders.order(id);
        vm.expectEmit(address(orders));
        emit IOrders.ActPending(_topicOf(id), a.device, bytes32(a.reading), _placeOf(a));
        _postPacked(_packAct(a, terms.length == 0 ? NO_TERMS : 0), terms);
        vm.assertEq(abi.encode(orders.order(id)), abi.encode(before));
        vm.assertEq(journals.journal(address(orders), a.device).nextSeq, a.seq + 1);
    }

    /// Asserts that a pending act stays pending when it is presented.
    function _assertTooEarly(SignedAct memory a, IOrders.Terms memory t, OrderId id) internal {
        _assertReverts(a, t, abi.encodeWithSelector(IOrders.TooEarly.selector, id, _status(id)));
    }

    /// Asserts that the act is not pending: posted again, it is a repetition.
    function _assertNotPending(SignedAct memory a, IOrders.Terms memory t) internal {
        IJournals.Journal memory head = journals.journal(address(orders), a.device);
        bytes memory revertData = a.epoch < head.epoch
            ? abi.encodeWithSelector(IJournals.EpochStale.selector, a.device, a.epoch, head.epoch)
            : abi.encodeWithSelector(IJournals.SegmentReplayed.selector, a.device, a.seq, head.nextSeq);
        _assertReverts(a, t, revertData);
    }

    function _assertReverts(SignedAct memory a, bytes memory revertData) internal {
        vm.expectRevert(revertData);
        _post(a);
    }

    /// Asserts that posting the act reverts, and that Journals has not accepted it.
    function _assertReverts(SignedAct memory a, IOrders.Terms memory t, bytes memory revertData) internal {
        uint64 before = journals.journal(address(orders), a.device).nextSeq;
        vm.expectRevert(revertData);
        _post(a, t);
        vm.assertEq(journals.journal(address(orders), a.device).nextSeq, before);
    }

    /// Asserts that Journals accepts the act, and that it is ignored with this reason.
    function _assertIgnored(SignedAct memory a, OrderId id, bytes4 reason) internal {
        _expectIgnored(a, id, reason);
        _post(a);
        vm.assertEq(journals.journal(address(orders), a.device).nextSeq, a.seq + 1);
    }

    function _assertIgnored(SignedAct memory a, IOrders.Terms memory t, OrderId id, bytes4 reason) internal {
        IOrders.Order memory before = orders.order(id);
        _expectIgnored(a, id, reason);
        _post(a, t);
        vm.assertEq(abi.encode(orders.order(id)), abi.encode(before));
        vm.assertEq(journals.journal(address(orders), a.device).nextSeq, a.seq + 1);
    }

    function _expectIgnored(SignedAct memory a, OrderId id, bytes4 reason) internal {
        vm.expectEmit(address(orders));
        emit IOrders.ReadingIgnored(_topicOf(id), a.device, bytes32(a.reading), _placeOf(a), reason);
    }

    /// Expects the event of an act that moves no parcel. It contains the whole reading.
    function _expectTaken(SignedAct memory a) internal {
        vm.expectEmit(address(orders));
        bytes32 subject = OrderId.unwrap(_topicOf(OrderId.wrap(_last32(a.reading))));
        emit IOrders.ReadingTaken(subject, a.device, bytes32(a.reading), _placeOf(a));
    }

    /// Expects the event of a step. It contains the new slot and the first 32 bytes of the reading.
    function _expectStep(SignedAct memory a, OrderId id, IOrders.Order memory o) internal {
        vm.expectEmit(address(orders));
        emit IOrders.OrderAdvanced(_topicOf(id), a.device, o.status, _packOrder(o), bytes32(a.reading), _placeOf(a));
    }

    function _last32(bytes memory reading) internal pure returns (bytes32 last) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            last := mload(add(reading, 0x40))
        }
    }
}
