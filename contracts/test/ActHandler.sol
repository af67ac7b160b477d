// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IJournals} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId} from "../src/interfaces/IOrders.sol";
import {HandlerBase} from "./HandlerBase.sol";

/// Posts acts for the handler, and posts them again.
abstract contract ActHandler is HandlerBase {
    /// A randomly chosen parcel.
    struct ParcelDraw {
        OrderId order;
        OrderId id;
        uint8 k;
        IOrders.Terms terms;
        IOrders.Order now_;
    }

    /// An act that Journals accepted.
    struct PostedAct {
        bytes packed;
        bytes32 position;
        uint256 order; // index in _modelOrders, maybe of an order that is not placed
    }

    PostedAct[] private _posted;

    /// Posts an act again that was taken before, as somebody who presents pending acts. It is taken only if it was
    /// pending.
    function replay(uint256 seed) external replaysEvents {
        if (_posted.length == 0) return;
        PostedAct memory a = _posted[seed % _posted.length];
        if (a.order >= _modelOrders.length) return;
        bool pending = _isPending[a.position];
        try orders.post(a.packed, _arrayOf(_termsOf(_modelOrders[a.order]))) {
            vm.assertTrue(pending, "an act was taken twice");
        } catch (bytes memory err) {
            bytes4 found = bytes4(err);
            bool stale = found == IJournals.SegmentReplayed.selector || found == IJournals.EpochStale.selector;
            bool expected = pending ? found == IOrders.TooEarly.selector : stale;
            vm.assertTrue(expected, string.concat("replay: ", vm.toString(err)));
        }
    }

    /// Posts an act, which Journals accepts whether it moves the parcel or not.
    function _postAct(SignedAct memory a, ParcelDraw memory p) internal {
        bytes memory packed = _packAct(a, 0);
        orders.post(packed, _arrayOf(p.terms));
        _posted.push(PostedAct(packed, _positionOf(a), _orderOf[p.order] - 1));
    }

    /// Posts a count of the first line of an order that is not placed yet.
    function _countBeforePlacing(IOrders.Terms memory t, Device memory d) internal {
        SignedAct memory a = _signAct(d, Kind.Counting, orders.idOf(t), 100, 0);
        bytes memory packed = _packAct(a, 0);
        orders.post(packed, new IOrders.Terms[](0));
        _posted.push(PostedAct(packed, _positionOf(a), _modelOrders.length));
    }

    /// Chooses the time of a reading: mostly the block's, else a time next to a limit.
    function _randomTime(uint256 seed, IOrders.Terms memory t) internal view returns (uint64) {
        uint64 now_ = uint64(block.timestamp) * 1000;
        uint256 which = seed % 16;
        if (which == 0) return now_ + 600_000;
        if (which == 1) return now_ + 600_001;
        if (which == 2) return now_ - 7 days * 1000;
        if (which == 3) return now_ - 7 days * 1000 - 1;
        if (which == 4) return uint64(t.packBy) * 1000;
        if (which == 5) return uint64(t.packBy) * 1000 + 1;
        if (which == 6) return uint64(t.deliverBy) * 1000;
        if (which == 7) return uint64(t.deliverBy) * 1000 + 1;
        return now_;
    }

    /// Device, epoch and sequence number of an act.
    function _positionOf(SignedAct memory a) private pure returns (bytes32) {
        return bytes32(abi.encodePacked(a.device, a.epoch, a.seq));
    }
}
