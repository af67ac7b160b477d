// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IJournals, Role} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {HandlerBase} from "./HandlerBase.sol";

/// Draws parcels and times, signs acts, posts them, and posts them again.
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
    /// pending. In three of four cases it prefers a pending one.
    function replay(uint256 seed) external replaysEvents {
        uint256 all = _posted.length;
        if (all == 0) return;
        uint256 at_ = seed % all;
        for (uint256 i; i < 24 && seed >> 128 & 3 != 0 && !_isPending[_posted[at_].position]; ++i) {
            at_ = (at_ + 1) % all;
        }
        PostedAct memory a = _posted[at_];
        if (a.order >= _modelOrders.length) return;
        bool pending = _isPending[a.position];
        try orders.post(a.packed, _arrayOf(_termsOf(_modelOrders[a.order]))) {
            vm.assertTrue(pending, "an act was taken twice");
        } catch (bytes memory err) {
            bytes4 found = bytes4(err);
            bool stale = found == IJournals.SegmentReplayed.selector || found == IJournals.EpochStale.selector;
            bool expected = pending ? found == IOrders.TooEarly.selector : stale;
            vm.assertTrue(expected, string.concat("replay: ", vm.toString(err)));
            _hit("replay", found);
        }
    }

    /// Posts an act, which Journals accepts whether it moves the parcel or not.
    function _postAct(SignedAct memory a, ParcelDraw memory p) internal {
        orders.post(_packStep(a), _arrayOf(p.terms));
        _remember(a, p);
    }

    /// Stores an act that was taken, so that it is posted again later.
    function _remember(SignedAct memory a, ParcelDraw memory p) internal {
        _posted.push(PostedAct(_packStep(a), _positionOf(a), _orderOf[p.order] - 1));
    }

    /// Posts an act of a step. Asserts that it moves the parcel if `right`, and if it was signed and is posted in time.
    /// @param deadline of the step, UTC seconds; 0 if it has none
    function _postStep(SignedAct memory a, ParcelDraw memory p, uint256 deadline, bool right) internal {
        (uint256 time, uint256 now_) = (_timeOf(a.reading), block.timestamp * 1000);
        if (time > now_ + 10 minutes * 1000) return _assertRefused(a, p, IOrders.ClockAhead.selector);
        bool timely = deadline == 0 || (time <= deadline * 1000 && block.timestamp <= deadline + 1 hours);
        bool recent = time + 7 days * 1000 >= now_;
        _postAct(a, p);
        bool moved = keccak256(abi.encode(orders.order(p.id))) != keccak256(abi.encode(p.now_));
        vm.assertEq(moved, right && timely && recent);
        if (!moved) _hit(!right ? bytes32("wrong step") : timely ? bytes32("old step") : bytes32("late step"));
        else if (time == now_ + 10 minutes * 1000) _hit("step ten minutes ahead");
        else if (time == deadline * 1000) _hit("step at its deadline");
        else if (time + 7 days * 1000 == now_) _hit("step of seven days ago");
    }

    /// Asserts that the act is refused with this error: it may be posted again.
    function _assertRefused(SignedAct memory a, ParcelDraw memory p, bytes4 expected) internal {
        try orders.post(_packStep(a), _arrayOf(p.terms)) {
            vm.assertTrue(false, "an act was taken that must be refused");
        } catch (bytes memory err) {
            _assertError(err, expected);
            _hit("refused", expected);
        }
    }

    /// Posts a count of the first line of an order that is not placed yet.
    function _countBeforePlacing(IOrders.Terms memory t, Device memory d) internal {
        SignedAct memory a = _signAct(d, Kind.Counting, orders.idOf(t), 100, 0);
        bytes memory packed = _packAct(a, 0);
        orders.post(packed, new IOrders.Terms[](0));
        _posted.push(PostedAct(packed, _positionOf(a), _modelOrders.length));
        _hit("act before its order");
    }

    /// Packs an act with the shopper's code hashes if it is a delivery.
    function _packStep(SignedAct memory a) internal view returns (bytes memory) {
        return _packAct(a, 0, uint8(a.reading[0]) == uint8(Kind.Accepting) ? _hashes : bytes(""));
    }

    /// Signs a reading about the parcel. At the door it has no position, or the middle of the zone if the terms need
    /// the zone.
    function _signStep(Device memory d, Kind kind, ParcelDraw memory p, uint64 time, int64 value, uint48 aux)
        internal
        view
        returns (SignedAct memory)
    {
        bool somewhere = _showsPosition(kind, p) ? p.terms.proof & 1 != 0 : true;
        return _signNextAct(d, _readingSomewhere(kind, time, value, aux, p.id, somewhere));
    }

    /// Whether a reading of this kind is signed at the door. A parcel is inspected there once it has departed.
    function _showsPosition(Kind kind, ParcelDraw memory p) private pure returns (bool) {
        if (kind == Kind.Inspecting) return p.now_.status >= Status.Departed;
        return kind >= Kind.Accepting && kind <= Kind.Losing;
    }

    /// Returns whether an act is signed at the door and has a position that the terms do not require.
    function _showsDoor(SignedAct memory a, IOrders.Terms memory t) internal view returns (bool) {
        uint64 position = uint64(uint256(bytes32(a.reading)) >> 112);
        uint8 kind = uint8(a.reading[0]);
        bool inspects = kind == 10 && journals.device(a.device).role == Role.Vehicle;
        bool atDoor = inspects || kind == 7 || kind == 8 || kind == 9 || kind == 11;
        return atDoor && position != 0 && (t.proof & 1 == 0 || position != centres.middle(t.zone));
    }

    function _readingSomewhere(Kind kind, uint64 time, int64 value, uint48 aux, OrderId id, bool somewhere)
        private
        pure
        returns (bytes memory)
    {
        return _readingAt(uint8(kind), 0, time, somewhere ? LAT : int32(0), somewhere ? LON : int32(0), value, aux, id);
    }

    /// The same, signed now.
    function _signStep(Device memory d, Kind kind, ParcelDraw memory p) internal view returns (SignedAct memory) {
        return _signStep(d, kind, p, uint64(block.timestamp) * 1000, 0, 0);
    }

    /// Signs a delivery with the code of parcel `k`.
    function _signDelivery(Device memory d, ParcelDraw memory p, uint64 time, uint8 k)
        internal
        view
        returns (SignedAct memory)
    {
        return _signStep(d, Kind.Accepting, p, time, CODE_VALUE, CODE_AUX + k);
    }

    /// Chooses the time of a reading: mostly the block's, else a time next to a limit.
    function _randomTime(uint256 seed, uint256 deadline) internal view returns (uint64) {
        uint64 now_ = uint64(block.timestamp) * 1000;
        uint256 which = seed % 24;
        if (which == 0) return now_ + 600_000;
        if (which == 1) return now_ + 600_001;
        if (which == 2) return now_ - 7 days * 1000;
        if (which == 3) return now_ - 7 days * 1000 - 1;
        if (which == 4) return uint64(deadline) * 1000;
        if (which == 5) return uint64(deadline) * 1000 + 1;
        return now_;
    }

    /// Chooses a parcel of one of the last 24 orders, preferably one that is not closed.
    function _randomParcel(uint256 seed) internal view returns (ParcelDraw memory) {
        return _randomParcel(seed, Status.None, Status.Returning);
    }

    /// Chooses a parcel of one of the last 24 orders, preferably one with a status from `first` to `last`. In one of
    /// eight cases it takes any parcel.
    function _randomParcel(uint256 seed, Status first, Status last) internal view returns (ParcelDraw memory p) {
        uint256 all = _modelOrders.length;
        bool anyOrder = seed >> 61 & 7 == 0 || all < 24;
        uint256 start = anyOrder ? seed % all : all - 24 + seed % 24;
        uint256 at_;
        for (uint256 i; i < (anyOrder ? 1 : 12); ++i) {
            at_ = anyOrder || start + i < all ? (start + i) % all : start + i - 24;
            ModelOrder storage s = _modelOrders[at_];
            p.k = uint8((seed >> 32) % s.parcels);
            (p.order, p.id) = (s.id, OrderId.wrap(OrderId.unwrap(s.id) | bytes32(uint256(p.k))));
            p.now_ = orders.order(p.id);
            if (p.now_.status >= first && p.now_.status <= last) break;
        }
        p.terms = _termsOf(_modelOrders[at_]);
    }

    /// The lane of an assigned parcel, or in one of four cases any.
    function _randomLane(uint256 seed) internal view override returns (uint16 centre, uint32 zone) {
        if (_modelOrders.length == 0 || seed >> 88 & 3 == 0) {
            return (_randomCentre(seed), ZONE + uint32(seed >> 90 & 3));
        }
        ParcelDraw memory p = _randomParcel(seed, Status.Assigned, Status.Assigned);
        return (p.now_.centre, p.terms.zone);
    }

    /// Device, epoch and sequence number of an act.
    function _positionOf(SignedAct memory a) private pure returns (bytes32) {
        return bytes32(abi.encodePacked(a.device, a.epoch, a.seq));
    }
}
