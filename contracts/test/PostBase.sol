// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {Base} from "./Base.t.sol";

/// Posting that is expected to be refused, or taken as history.
abstract contract PostBase is Base {
    uint64 internal constant MS = uint64(NOW) * 1000;

    function _tooEarly(Device memory d, Kind kind, OrderId id, IOrders.Terms memory t, Status expected) internal {
        bytes memory why = abi.encodeWithSelector(IOrders.TooEarly.selector, id, _status(id), expected);
        _refuses(_act(d, kind, id), t, why);
    }

    function _refuses(Posting memory p, bytes memory why) internal {
        vm.expectRevert(why);
        _send(p);
    }

    function _refuses(Posting memory p, IOrders.Terms memory t, bytes memory why) internal {
        vm.expectRevert(why);
        _send(p, t);
    }

    function _ignores(Posting memory p, OrderId id, Device memory d, Kind kind, bytes4 why) internal {
        vm.expectEmit(address(orders));
        emit IOrders.ReadingIgnored(id, d.id, kind, p.segment.firstSeq, why);
        _send(p);
    }

    function _ignores(Posting memory p, IOrders.Terms memory t, OrderId id, Device memory d, Kind kind, bytes4 why)
        internal
    {
        IOrders.Order memory before = orders.order(id);
        vm.expectEmit(address(orders));
        emit IOrders.ReadingIgnored(id, d.id, kind, p.segment.firstSeq, why);
        _send(p, t);
        vm.assertEq(abi.encode(orders.order(id)), abi.encode(before));
        vm.assertEq(journals.journal(address(orders), d.id).nextSeq, p.segment.firstSeq + 1);
    }
}
