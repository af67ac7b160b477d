// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IJournals, Role, Scheme} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {PostBase} from "./PostBase.sol";

/// One act alone: what is refused, what is history, and what comes before its time.
contract PostTest is PostBase {
    // The journal refuses.

    function test_post_reverts_whenForged() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        Act memory a = _act(shelf, Kind.Counting, id, 10, 0);
        a.signature = _signed(packer, _digest(a, bytes20(0)));
        _refuses(a, t, abi.encodeWithSelector(IJournals.BadSignature.selector, shelf.id));
        _send(_act(shelf, Kind.Counting, id, 10, 0), t); // the order goes on unharmed
        vm.assertEq(orders.order(id).marks, 1);
    }

    /// No bit of a reading can be changed on its way.
    function testFuzz_post_reverts_whenTheReadingIsNotTheOneSigned(uint256 bit) public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        Act memory a = _act(shelf, Kind.Counting, id, 10, 0);
        bit = _bound(bit, 16, 255); // another kind or flags would not be about this order
        a.reading[bit / 8] ^= bytes1(uint8(1 << (bit % 8)));
        uint64 time = _timeOf(a.reading);
        bool ahead = time > (block.timestamp + 1 days) * 1000;
        bytes memory why = ahead
            ? abi.encodeWithSelector(IJournals.SegmentTime.selector, shelf.id, time, time)
            : abi.encodeWithSelector(IJournals.BadSignature.selector, shelf.id);
        _refuses(a, t, why);
    }

    function test_post_reverts_whenReplayed() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        Act memory a = _act(shelf, Kind.Counting, id, 10, 0);
        _send(a, t);
        _refuses(a, t, abi.encodeWithSelector(IJournals.SegmentReplayed.selector, shelf.id, 0, 1));
    }

    function test_post_reverts_whenGap() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        Act memory a = _actingAt(shelf, _reading(Kind.Counting, id, 10, 0), 1, 1, bytes20(0));
        _refuses(a, t, abi.encodeWithSelector(IJournals.SegmentGap.selector, shelf.id, 1, 0));
    }

    function test_post_reverts_whenRevoked() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.prank(owner);
        journals.revoke(shelf.id, 1, 0);
        Act memory a = _act(shelf, Kind.Counting, id, 10, 0);
        _refuses(a, t, abi.encodeWithSelector(IJournals.DeviceRevokedFrom.selector, shelf.id, 1, 0));
    }

    function test_post_reverts_whenUnknown() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        Device memory d = _device(999, Scheme.P256);
        _refuses(_act(d, Kind.Counting, id, 10, 0), t, abi.encodeWithSelector(IJournals.DeviceUnknown.selector, d.id));
    }

    /// What was signed for another consumer is nothing here.
    function test_post_reverts_whenForAnotherConsumer() public {
        Act memory a = _act(shelf, Kind.Heartbeat, OrderId.wrap(0));
        uint64 time = _timeOf(a.reading);
        bytes32 root = keccak256(abi.encodePacked(bytes1(0), uint32(0), a.reading));
        a.signature =
            _signed(shelf, journals.digest(IJournals.Segment(stranger, shelf.id, 1, 0, 1, time, time, true, root, 0)));
        _refuses(a, abi.encodeWithSelector(IJournals.BadSignature.selector, shelf.id));
    }

    /// A segment without acts is no act, even with the same reading.
    function test_post_reverts_whenSignedAsTelemetry() public {
        Act memory a = _act(shelf, Kind.Heartbeat, OrderId.wrap(0));
        uint64 time = _timeOf(a.reading);
        bytes32 root = keccak256(abi.encodePacked(bytes1(0), uint32(0), a.reading));
        a.signature = _signed(
            shelf, journals.digest(IJournals.Segment(address(orders), shelf.id, 1, 0, 1, time, time, false, root, 0))
        );
        _refuses(a, abi.encodeWithSelector(IJournals.BadSignature.selector, shelf.id));
    }

    function testFuzz_post_reverts_whenTheSignatureHasAnotherLength(uint8 length) public {
        if (length == 65) length = 66;
        Act memory a = _act(dock, Kind.Heartbeat, OrderId.wrap(0));
        a.signature = new bytes(length);
        _refuses(a, abi.encodeWithSelector(IJournals.BadSignature.selector, dock.id));
    }

    // Terms.

    function test_post_reverts_whenTermsAreMissing() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        Act memory a = _act(shelf, Kind.Counting, id, 10, 0);
        bytes memory why = abi.encodeWithSelector(IOrders.TermsMissing.selector, id);
        _refuses(a, why);
        vm.expectRevert(why);
        _sendPacked(_packed(a, 1, 0), _many(t));
        _send(a, t);
    }

    function test_post_reverts_whenTermsAreAnothers() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        t.lines[0].quantity = 1;
        OrderId other = orders.idOf(t);
        bytes memory why = abi.encodeWithSelector(IOrders.TermsMismatch.selector, other, id);
        _refuses(_act(shelf, Kind.Counting, id, 10, 0), t, why);
    }

    function test_post_reverts_whenTheParcelIsAnother() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        Act memory a = _act(shelf, Kind.Counting, id, 10, 0);
        vm.expectRevert(abi.encodeWithSelector(IOrders.TermsMismatch.selector, orders.parcelId(id, 1), id));
        _send(a, t, 1);
    }

    // The packed form.

    function testFuzz_post_reverts_whenPackedIsMalformed(uint256 length) public {
        bytes memory packed = _packed(_act(dock, Kind.Heartbeat, OrderId.wrap(0)), NO_TERMS, 0);
        length = _bound(length, 0, packed.length - 1);
        bytes memory cut = new bytes(length);
        for (uint256 i; i < length; ++i) {
            cut[i] = packed[i];
        }
        vm.expectRevert(abi.encodeWithSelector(IOrders.PackedMalformed.selector, 0, length));
        orders.post(cut, new IOrders.Terms[](0));
    }

    /// An item that ends early takes those before it back too.
    function testFuzz_post_reverts_whenTheSecondIsMalformed(uint256 length) public {
        bytes memory packed = _packed(_act(dock, Kind.Heartbeat, OrderId.wrap(0)), NO_TERMS, 0);
        length = _bound(length, 1, packed.length - 1);
        uint256 all = packed.length + length;
        vm.expectRevert(abi.encodeWithSelector(IOrders.PackedMalformed.selector, packed.length, all));
        bytes memory tail = new bytes(length);
        if (length > 34) tail[34] = 0xff;
        orders.post(bytes.concat(packed, tail), new IOrders.Terms[](0));
    }

    // History, not acts.

    function test_post_ignoresUnknownOrders_withoutTerms() public {
        OrderId id = OrderId.wrap(keccak256("nobody's"));
        _ignores(_act(shelf, Kind.Counting, id), id, IOrders.OrderUnknown.selector);
    }

    function test_post_ignoresClosedOrders_withoutTerms() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.prank(shopper);
        orders.cancel(t, 0);
        _ignores(_act(robot, Kind.Picking, id), id, IOrders.TooLate.selector);
        _assertStatus(id, Status.Cancelled);
    }

    function test_post_ignoresTheSameStepAgain() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Picked);
        _ignores(_act(robot, Kind.Picking, id), t, id, IOrders.TooLate.selector);
        vm.assertEq(centres.stock(1, TEA).onHand, 8);
    }

    function test_post_ignoresTheWrongRole() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        bytes4 why = IOrders.WrongRole.selector;
        _ignores(_act(robot, Kind.Counting, id, 10, 0), t, id, why);
        // Before its time too: waiting would not make it right, and must not hold up the device's journal.
        _ignores(_act(shelf, Kind.Picking, id), t, id, why);
        _ignores(_act(van, Kind.Packing, id), t, id, why);
        _ignores(_act(packer, Kind.Departing, id), t, id, why);
        _ignores(_act(dock, Kind.Accepting, id), t, id, why);
    }

    function test_post_ignoresAnotherCentresDevices() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        bytes4 why = IOrders.WrongSite.selector;
        _ignores(_act(far.shelf, Kind.Counting, id, 10, 0), t, id, why);
        _ignores(_act(far.robot, Kind.Picking, id), t, id, why);
        _ignores(_act(far.dock, Kind.Departing, id), t, id, why);
    }

    function test_post_ignoresAnotherCarriersVehicle() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Packed);
        bytes4 why = IOrders.WrongSite.selector;
        _ignores(_handOver(drone, id), id, why);
        _ignores(_act(drone, Kind.Accepting, id), t, id, why); // early, and never right
        _send(_handOver(dock, id));
        _send(_handOver(van, id));
        _ignores(_act(drone, Kind.Accepting, id), t, id, why);
        vm.assertEq(dollar.balanceOf(merchant), 0);
    }

    function test_post_ignoresFlagsItDoesNotKnow() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        bytes memory reading = _readingAt(uint8(Kind.Counting), 1, MS, LAT, LON, 10, 0, id);
        _ignores(_acting(shelf, reading), t, id, IOrders.ReadingMalformed.selector);
        // Nor do they keep a reading waiting for its time.
        reading = _readingAt(uint8(Kind.Picking), 128, MS, LAT, LON, 0, 0, id);
        _ignores(_acting(robot, reading), t, id, IOrders.ReadingMalformed.selector);
    }

    /// A device may sign what it likes: nothing of it can stop its journal but coming before its time.
    function testFuzz_post_neverStuck(bytes32 word, uint48 aux, int64 value) public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        uint64 time = uint64(_bound(uint64(uint256(word)), 0, (NOW + 1 days) * 1000));
        bytes memory reading = _readingAt(
            uint8(word[0]),
            uint8(word[1]),
            time,
            int32(uint32(uint256(word) >> 64)),
            int32(uint32(uint256(word) >> 96)),
            value,
            aux,
            id
        );
        _send(_acting(shelf, reading), t);
        vm.assertEq(journals.journal(address(orders), shelf.id).nextSeq, 1);
        vm.assertLe(uint256(_status(id)), uint256(Status.Placed));
    }

    /// All that is only told is taken without terms, and moves nothing.
    function testFuzz_post_telemetryMovesNothing(uint8 kind, uint256 stage, int64 value) public {
        Status status = Status(_bound(stage, uint256(Status.Placed), uint256(Status.Departed)));
        (OrderId id,) = _orderAt(status);
        IOrders.Order memory before = orders.order(id);
        bool moves = kind >= uint8(Kind.Counting) && kind <= uint8(Kind.StockTaking);
        if (moves) kind = value % 2 == 0 ? uint8(Kind.Arriving) : uint8(Kind.Inspecting);
        if (kind == uint8(Kind.Inspecting) && value == 1) value = 0;
        Act memory a = _acting(van, _readingAt(kind, 0, MS, LAT, LON, value, 0, id));
        _expectTaken(a);
        _send(a);
        vm.assertEq(abi.encode(orders.order(id)), abi.encode(before));
    }

    // Before its time: nothing is taken.

    function test_post_reverts_whenTooEarly() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        _tooEarly(robot, Kind.Picking, id, t, Status.Confirmed);
        _tooEarly(packer, Kind.Packing, id, t, Status.Picked);
        _tooEarly(dock, Kind.Departing, id, t, Status.Assigned);
        _tooEarly(van, Kind.Departing, id, t, Status.Assigned);
        _tooEarly(van, Kind.Accepting, id, t, Status.Departed);
        _tooEarly(locker, Kind.Accepting, id, t, Status.Departed);
        _tooEarly(van, Kind.Attempting, id, t, Status.Departed);
        _tooEarly(van, Kind.Refusing, id, t, Status.Departed);
        _tooEarly(van, Kind.Losing, id, t, Status.Departed);
        _tooEarly(dock, Kind.Returning, id, t, Status.Departed);

        Act memory a = _act(robot, Kind.Picking, id);
        vm.assertEq(journals.journal(address(orders), robot.id).nextSeq, 0);
        _bring(id, t, Status.Confirmed);
        _send(a, t); // the very same act
        _assertStatus(id, Status.Picked);
    }

    /// Damage is seen by whoever has the parcel: early or not depends on who says so.
    function test_post_reverts_whenDamageIsTooEarly() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Confirmed);
        _refuses(
            _act(packer, Kind.Inspecting, id, 1, 0),
            t,
            abi.encodeWithSelector(IOrders.TooEarly.selector, id, Status.Confirmed, Status.Picked)
        );
        _bring(id, t, Status.Confirmed);
        _send(_act(robot, Kind.Picking, id), t);
        _refuses(
            _act(van, Kind.Inspecting, id, 1, 0),
            t,
            abi.encodeWithSelector(IOrders.TooEarly.selector, id, Status.Picked, Status.Departed)
        );
    }

    /// Too little gas for a fair try takes all back: whoever sends more, loses nothing.
    function test_post_reverts_whenGasIsShort() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Assigned);
        bytes memory packed = _packed(_handOver(dock, id), NO_TERMS, 0);
        (bool ok, bytes memory why) =
            address(orders).call{gas: 200_000}(abi.encodeCall(orders.post, (packed, new IOrders.Terms[](0))));
        vm.assertFalse(ok);
        vm.assertEq(bytes32(bytes4(why)), bytes32(IOrders.GasShort.selector));
        _send(_handOver(dock, id));
        _send(_handOver(van, id));
        packed = _packed(_act(van, Kind.Accepting, id), 0, 0);
        (ok, why) = address(orders).call{gas: 1_000_000}(abi.encodeCall(orders.post, (packed, _many(t))));
        vm.assertFalse(ok);
        vm.assertEq(bytes32(bytes4(why)), bytes32(IOrders.GasShort.selector));
        _assertStatus(id, Status.Departed);
    }
}
