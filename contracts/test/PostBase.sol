// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {Base} from "./Base.t.sol";

/// Posting that is expected to be refused, or taken as history.
abstract contract PostBase is Base {
    function _tooEarly(Device memory d, Kind kind, OrderId id, IOrders.Terms memory t, Status expected) internal {
        bytes memory why = abi.encodeWithSelector(IOrders.TooEarly.selector, id, _status(id), expected);
        _refuses(_act(d, kind, id), t, why);
    }

    function _refuses(Act memory a, bytes memory why) internal {
        vm.expectRevert(why);
        _send(a);
    }

    /// Refused, and the journal has not taken it.
    function _refuses(Act memory a, IOrders.Terms memory t, bytes memory why) internal {
        uint64 before = journals.journal(address(orders), a.device).nextSeq;
        vm.expectRevert(why);
        _send(a, t);
        vm.assertEq(journals.journal(address(orders), a.device).nextSeq, before);
    }

    /// Taken as history, with terms or without.
    function _ignores(Act memory a, OrderId id, bytes4 why) internal {
        _expectIgnored(a, id, why);
        _send(a);
        vm.assertEq(journals.journal(address(orders), a.device).nextSeq, a.seq + 1);
    }

    function _ignores(Act memory a, IOrders.Terms memory t, OrderId id, bytes4 why) internal {
        IOrders.Order memory before = orders.order(id);
        _expectIgnored(a, id, why);
        _send(a, t);
        vm.assertEq(abi.encode(orders.order(id)), abi.encode(before));
        vm.assertEq(journals.journal(address(orders), a.device).nextSeq, a.seq + 1);
    }

    function _expectIgnored(Act memory a, OrderId id, bytes4 why) internal {
        vm.expectEmit(address(orders));
        emit IOrders.ReadingIgnored(id, a.device, _first32(a.reading), _placeOf(a), why);
    }

    /// Of an act that moves no parcel: its event carries all of the reading.
    function _expectTaken(Act memory a) internal {
        vm.expectEmit(address(orders));
        emit IOrders.ReadingTaken(_last32(a.reading), a.device, _first32(a.reading), _placeOf(a));
    }

    /// The step's event carries the whole slot and the first half of the reading.
    function _expectStep(Act memory a, OrderId id, IOrders.Order memory o) internal {
        vm.expectEmit(address(orders));
        emit IOrders.OrderAdvanced(id, a.device, o.status, _stateOf(o), _first32(a.reading), _placeOf(a));
    }

    function _last32(bytes memory reading) internal pure returns (bytes32 last) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            last := mload(add(reading, 0x40))
        }
    }
}
