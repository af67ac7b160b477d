// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IJournals, Role, Scheme} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {PostBase} from "./PostBase.sol";

/// What a posting may hold, what of it is history, and what comes before its time.
contract PostTest is PostBase {
    // The journal refuses.

    function test_post_reverts_whenForged() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        Posting memory p = _act(shelf, Kind.Counting, id, 10, 0);
        p.signature = _signed(packer, p.segment);
        _refuses(p, t, abi.encodeWithSelector(IJournals.BadSignature.selector, shelf.id));
        _send(_act(shelf, Kind.Counting, id, 10, 0), t); // the order goes on unharmed
        vm.assertEq(orders.order(id).confirmed, 1);
    }

    function test_post_reverts_whenReplayed() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        Posting memory p = _act(shelf, Kind.Counting, id, 10, 0);
        _send(p, t);
        _refuses(p, t, abi.encodeWithSelector(IJournals.SegmentReplayed.selector, shelf.id, 0, 1));
    }

    function test_post_reverts_whenGap() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        Posting memory p = _act(shelf, Kind.Counting, id, 10, 0);
        p.segment.firstSeq = 1;
        p.signature = _signed(shelf, p.segment);
        _refuses(p, t, abi.encodeWithSelector(IJournals.SegmentGap.selector, shelf.id, 1, 0));
    }

    function test_post_reverts_whenRevoked() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.prank(owner);
        journals.revoke(shelf.id, 0);
        Posting memory p = _act(shelf, Kind.Counting, id, 10, 0);
        _refuses(p, t, abi.encodeWithSelector(IJournals.DeviceRevokedFrom.selector, shelf.id, 0, 0));
    }

    function test_post_reverts_whenForAnotherConsumer() public {
        Posting memory p = _act(shelf, Kind.Heartbeat, OrderId.wrap(0));
        p.segment.consumer = stranger;
        p.signature = _signed(shelf, p.segment);
        _refuses(p, abi.encodeWithSelector(IJournals.NotConsumer.selector, address(orders), stranger));
    }

    // Readings and terms must be those that were signed.

    function test_post_reverts_whenReadingsAreNotThoseSigned() public {
        Posting memory p = _act(shelf, Kind.Heartbeat, OrderId.wrap(0));
        p.readings[63] = 0x01;
        _refuses(p, abi.encodeWithSelector(IOrders.RootMismatch.selector, _root(p.readings), p.segment.root));
    }

    function test_post_reverts_whenReadingsAreMissing() public {
        Posting memory p = _act(shelf, Kind.Heartbeat, OrderId.wrap(0));
        p.readings = "";
        _refuses(p, abi.encodeWithSelector(IOrders.ReadingsMalformed.selector, 0, 64));
        p.readings = new bytes(65);
        _refuses(p, abi.encodeWithSelector(IOrders.ReadingsMalformed.selector, 65, 64));
    }

    function test_post_reverts_whenTooManyActs() public {
        bytes memory readings;
        for (uint256 i; i < 17; ++i) {
            readings = bytes.concat(readings, _reading(Kind.Heartbeat, OrderId.wrap(0), 0, 0));
        }
        Posting memory p = _posting(shelf, readings);
        _refuses(p, abi.encodeWithSelector(IOrders.ReadingsMalformed.selector, 17 * 64, 16 * 64));
    }

    /// Without acts nothing is shown, so nobody takes unchecked bytes for a device's.
    function test_post_reverts_whenTelemetryIsShown() public {
        Posting memory p = _act(shelf, Kind.Heartbeat, OrderId.wrap(0));
        p.segment.acts = false;
        p.signature = _signed(shelf, p.segment);
        _refuses(p, abi.encodeWithSelector(IOrders.ReadingsMalformed.selector, 64, 0));
        p.readings = "";
        _send(p);
        vm.assertEq(journals.journal(address(orders), shelf.id).nextSeq, 1);
    }

    function test_post_reverts_whenEmpty() public {
        Posting memory p = _posting(shelf, "");
        _refuses(p, abi.encodeWithSelector(IJournals.SegmentEmpty.selector, shelf.id));
    }

    /// Acts hidden in a segment without acts move nothing, whatever the device.
    function test_post_movesNothing_whenNotActs() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Confirmed);
        Posting memory p = _act(robot, Kind.Picking, id);
        p.segment.acts = false;
        p.signature = _signed(robot, p.segment);
        p.readings = "";
        _send(p, t);
        _assertStatus(id, Status.Confirmed);
    }

    function test_post_reverts_whenTermsAreMissing() public {
        (OrderId id,) = _orderAt(Status.Placed);
        _refuses(_act(shelf, Kind.Counting, id, 10, 0), abi.encodeWithSelector(IOrders.TermsMissing.selector, id));
    }

    function test_post_reverts_whenTermsAreAnothers() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        t.lines[0].quantity = 1;
        OrderId other = orders.idOf(t);
        _refuses(
            _act(shelf, Kind.Counting, id, 10, 0), t, abi.encodeWithSelector(IOrders.TermsMismatch.selector, other, id)
        );
    }

    /// Trees of every size that a segment with acts can have.
    function test_post_takesEveryCount() public {
        bytes memory readings;
        for (uint256 n = 1; n <= 16; ++n) {
            readings = bytes.concat(readings, _reading(Kind.Position, OrderId.wrap(0), int64(uint64(n)), 0));
            _send(_posting(van, readings));
        }
        vm.assertEq(journals.journal(address(orders), van.id).nextSeq, 136);
    }

    // History, not acts.

    function test_post_ignoresUnknownOrders_withoutTerms() public {
        OrderId id = OrderId.wrap(keccak256("nobody's"));
        _ignores(_act(shelf, Kind.Counting, id), id, shelf, Kind.Counting, IOrders.OrderUnknown.selector);
    }

    function test_post_ignoresClosedOrders_withoutTerms() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.prank(shopper);
        orders.cancel(t);
        _ignores(_act(robot, Kind.Picking, id), id, robot, Kind.Picking, IOrders.TooLate.selector);
        _assertStatus(id, Status.Cancelled);
    }

    function test_post_ignoresTheSameStepAgain() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Picked);
        _ignores(_act(robot, Kind.Picking, id), t, id, robot, Kind.Picking, IOrders.TooLate.selector);
        vm.assertEq(orders.stock(1, TEA).onHand, 8);
    }

    function test_post_ignoresTheWrongRole() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        bytes4 why = IOrders.WrongRole.selector;
        _ignores(_act(robot, Kind.Counting, id, 10, 0), t, id, robot, Kind.Counting, why);
        _ignores(_act(shelf, Kind.Picking, id), t, id, shelf, Kind.Picking, why);
        _ignores(_act(van, Kind.Packing, id), t, id, van, Kind.Packing, why);
        _ignores(_act(packer, Kind.Departing, id), t, id, packer, Kind.Departing, why);
        _ignores(_act(dock, Kind.Accepting, id), t, id, dock, Kind.Accepting, why);
    }

    function test_post_ignoresAnotherCentresDevices() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        Device memory other = _enrol(301, Scheme.P256, Role.Shelf, 2);
        bytes4 why = IOrders.WrongSite.selector;
        _ignores(_act(other, Kind.Counting, id, 10, 0), t, id, other, Kind.Counting, why);
        other = _enrol(302, Scheme.P256, Role.Robot, 2);
        _ignores(_act(other, Kind.Picking, id), t, id, other, Kind.Picking, why);
        // Also before its time: waiting would not make it right.
        other = _enrol(303, Scheme.P256, Role.Dock, 2);
        _ignores(_act(other, Kind.Departing, id), t, id, other, Kind.Departing, why);
    }

    function test_post_ignoresAnotherCarriersVehicle() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Packed);
        bytes4 why = IOrders.WrongSite.selector;
        _ignores(_act(drone, Kind.Departing, id), t, id, drone, Kind.Departing, why);
        _send(_act(dock, Kind.Departing, id), t);
        _send(_act(van, Kind.Departing, id), t);
        _ignores(_act(drone, Kind.Accepting, id), t, id, drone, Kind.Accepting, why);
        vm.assertEq(dollar.balanceOf(merchant), 0);
    }

    function test_post_ignoresFlagsItDoesNotKnow() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Confirmed);
        Posting memory p = _posting(robot, _readingAt(uint8(Kind.Picking), 1, MS, LAT, LON, 0, 0, id));
        _ignores(p, t, id, robot, Kind.Picking, IOrders.ReadingsMalformed.selector);
    }

    function test_post_ignoresTimesOutsideTheSegment() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Confirmed);
        Posting memory p = _posting(robot, _readingAt(uint8(Kind.Picking), 0, MS - 1, LAT, LON, 0, 0, id));
        _ignores(p, t, id, robot, Kind.Picking, IOrders.ReadingTime.selector);
        p = _posting(robot, _readingAt(uint8(Kind.Picking), 0, MS + 1, LAT, LON, 0, 0, id));
        _ignores(p, t, id, robot, Kind.Picking, IOrders.ReadingTime.selector);
    }

    /// A device may sign what it likes: nothing of it can stop its journal but coming before its time.
    function testFuzz_post_neverStuck(bytes32 word, uint48 aux, int64 value) public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        uint8 kind = uint8(word[0]);
        bool early = kind >= uint8(Kind.Picking) && kind <= uint8(Kind.Accepting);
        if (early) kind = uint8(Kind.Counting);
        bytes memory reading = _readingAt(
            kind,
            uint8(word[1]),
            uint64(uint256(word)),
            int32(uint32(uint256(word) >> 64)),
            int32(uint32(uint256(word) >> 96)),
            value,
            aux,
            id
        );
        _send(_posting(shelf, reading), t);
        vm.assertEq(journals.journal(address(orders), shelf.id).nextSeq, 1);
        vm.assertLe(uint256(_status(id)), uint256(Status.Placed));
    }

    function testFuzz_post_arrivingAndTelemetryMoveNothing(uint8 kind, uint256 stage) public {
        Status status = Status(_bound(stage, uint256(Status.Placed), uint256(Status.Packed)));
        (OrderId id,) = _orderAt(status);
        IOrders.Order memory before = orders.order(id);
        if (kind >= uint8(Kind.Counting) && kind <= uint8(Kind.Accepting)) kind = uint8(Kind.Arriving);
        _send(_posting(van, _readingAt(kind, 0, MS, LAT, LON, 0, 0, id)));
        vm.assertEq(abi.encode(orders.order(id)), abi.encode(before));
    }

    // Before its time: the whole segment waits.

    function test_post_reverts_whenTooEarly() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        _tooEarly(robot, Kind.Picking, id, t, Status.Confirmed);
        _tooEarly(packer, Kind.Packing, id, t, Status.Picked);
        _tooEarly(dock, Kind.Departing, id, t, Status.Assigned);
        _tooEarly(van, Kind.Departing, id, t, Status.Assigned);
        _tooEarly(van, Kind.Accepting, id, t, Status.Departed);

        Posting memory p = _act(robot, Kind.Picking, id);
        vm.assertEq(journals.journal(address(orders), robot.id).nextSeq, 0);
        _bring(id, t, Status.Confirmed);
        _send(p, t); // the very same segment
        _assertStatus(id, Status.Picked);
    }

    // Several orders in one segment.

    function test_post_isAllOrNothing() public {
        (OrderId one, IOrders.Terms memory t1) = _orderAt(Status.Confirmed);
        IOrders.Terms memory t2 = _terms();
        t2.nonce = 2;
        OrderId two = _placed(t2);
        IOrders.Terms[] memory both = new IOrders.Terms[](2);
        (both[0], both[1]) = (t1, t2);
        Posting memory p =
            _posting(robot, bytes.concat(_reading(Kind.Picking, one, 0, 0), _reading(Kind.Picking, two, 0, 0)));
        vm.expectRevert(abi.encodeWithSelector(IOrders.TooEarly.selector, two, Status.Placed, Status.Confirmed));
        _send(p, both);
        _assertStatus(one, Status.Confirmed);

        // Once the second is called off it is history, and needs no terms.
        vm.prank(shopper);
        orders.cancel(t2);
        _send(p, t1);
        _assertStatus(one, Status.Picked);
        _assertStatus(two, Status.Cancelled);
    }
}
