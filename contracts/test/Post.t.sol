// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IJournals, Role, Scheme} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {PostBase} from "./PostBase.sol";

/// Posting a single act: refused or ignored.
contract PostTest is PostBase {
    // Refused by Journals.

    function test_post_reverts_whenSignedByOther() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        SignedAct memory a = _signAct(shelf, Kind.Counting, id, 10, 0);
        a.signature = _sign(packer, _digestOfAct(a, bytes20(0)));
        _assertReverts(a, t, abi.encodeWithSelector(IJournals.BadSignature.selector, shelf.id));
        _post(_signAct(shelf, Kind.Counting, id, 10, 0), t); // the order is not affected
        vm.assertEq(orders.order(id).marks, 1);
    }

    /// The signature covers every bit of a reading.
    function testFuzz_post_reverts_whenReadingIsChanged(uint256 bit) public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        SignedAct memory a = _signAct(shelf, Kind.Counting, id, 10, 0);
        bit = _bound(bit, 16, 255); // another kind or other flags lead to other errors
        a.reading[bit / 8] ^= bytes1(uint8(1 << (bit % 8)));
        uint64 time = _timeOf(a.reading);
        bool ahead = time > (block.timestamp + 10 minutes) * 1000;
        bytes memory revertData = ahead
            ? abi.encodeWithSelector(IOrders.ClockAhead.selector, shelf.id, time)
            : abi.encodeWithSelector(IJournals.BadSignature.selector, shelf.id);
        _assertReverts(a, t, revertData);
    }

    function test_post_reverts_whenReplayed() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        SignedAct memory a = _signAct(shelf, Kind.Counting, id, 10, 0);
        _post(a, t);
        _assertReverts(a, t, abi.encodeWithSelector(IJournals.SegmentReplayed.selector, shelf.id, 0, 1));
    }

    function test_post_reverts_whenGap() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        SignedAct memory a = _signActAt(shelf, _reading(Kind.Counting, id, 10, 0), 1, 1, bytes20(0));
        _assertReverts(a, t, abi.encodeWithSelector(IJournals.SegmentGap.selector, shelf.id, 1, 0));
    }

    function test_post_reverts_whenRevoked() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.prank(owner);
        journals.revoke(shelf.id, 1, 0);
        SignedAct memory a = _signAct(shelf, Kind.Counting, id, 10, 0);
        _assertReverts(a, t, abi.encodeWithSelector(IJournals.DeviceRevokedFrom.selector, shelf.id, 1, 0));
    }

    function test_post_reverts_whenUnknown() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        Device memory d = _device(999, Scheme.P256);
        _assertReverts(
            _signAct(d, Kind.Counting, id, 10, 0), t, abi.encodeWithSelector(IJournals.DeviceUnknown.selector, d.id)
        );
    }

    /// A signature for another consumer is not valid here.
    function test_post_reverts_whenSignedForOtherConsumer() public {
        SignedAct memory a = _signAct(shelf, Kind.Heartbeat, OrderId.wrap(0));
        uint64 time = _timeOf(a.reading);
        bytes32 root = keccak256(abi.encodePacked(bytes1(0), uint32(0), bytes16(0), a.reading));
        a.signature =
            _sign(shelf, journals.digest(IJournals.Segment(stranger, shelf.id, 1, 0, 1, time, time, true, root, 0)));
        _assertReverts(a, abi.encodeWithSelector(IJournals.BadSignature.selector, shelf.id));
    }

    /// A signature over telemetry is not valid for an act, even with the same reading.
    function test_post_reverts_whenSignedAsTelemetry() public {
        SignedAct memory a = _signAct(shelf, Kind.Heartbeat, OrderId.wrap(0));
        uint64 time = _timeOf(a.reading);
        bytes32 root = keccak256(abi.encodePacked(bytes1(0), uint32(0), bytes16(0), a.reading));
        a.signature = _sign(
            shelf, journals.digest(IJournals.Segment(address(orders), shelf.id, 1, 0, 1, time, time, false, root, 0))
        );
        _assertReverts(a, abi.encodeWithSelector(IJournals.BadSignature.selector, shelf.id));
    }

    function testFuzz_post_reverts_whenSignatureLengthDiffers(uint8 length) public {
        if (length == 65) length = 66;
        SignedAct memory a = _signAct(dock, Kind.Heartbeat, OrderId.wrap(0));
        a.signature = new bytes(length);
        _assertReverts(a, abi.encodeWithSelector(IJournals.BadSignature.selector, dock.id));
    }

    // Terms.

    function test_post_reverts_whenTermsAreMissing() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        SignedAct memory a = _signAct(shelf, Kind.Counting, id, 10, 0);
        bytes memory revertData = abi.encodeWithSelector(IOrders.TermsMissing.selector, id);
        _assertReverts(a, revertData);
        vm.expectRevert(revertData);
        _postPacked(_packAct(a, 1), _arrayOf(t));
        _post(a, t);
    }

    function test_post_reverts_whenTermsDiffer() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        t.lines[0].quantity = 1;
        OrderId other = orders.idOf(t);
        bytes memory revertData = abi.encodeWithSelector(IOrders.TermsMismatch.selector, other, id);
        _assertReverts(_signAct(shelf, Kind.Counting, id, 10, 0), t, revertData);
    }

    // The packed form.

    function testFuzz_post_reverts_whenPackedIsMalformed(uint256 length) public {
        bytes memory packed = _packAct(_signAct(dock, Kind.Heartbeat, OrderId.wrap(0)), NO_TERMS);
        length = _bound(length, 0, packed.length - 1);
        bytes memory cut = new bytes(length);
        for (uint256 i; i < length; ++i) {
            cut[i] = packed[i];
        }
        vm.expectRevert(abi.encodeWithSelector(IOrders.PackedMalformed.selector, 0, length));
        orders.post(cut, new IOrders.Terms[](0));
    }

    /// If an act ends early, the whole call reverts, including the acts before it.
    function testFuzz_post_reverts_whenSecondActIsMalformed(uint256 length) public {
        bytes memory packed = _packAct(_signAct(dock, Kind.Heartbeat, OrderId.wrap(0)), NO_TERMS);
        length = _bound(length, 1, packed.length - 1);
        uint256 all = packed.length + length;
        vm.expectRevert(abi.encodeWithSelector(IOrders.PackedMalformed.selector, packed.length, all));
        bytes memory tail = new bytes(length);
        if (length > 34) tail[34] = 0xff;
        orders.post(bytes.concat(packed, tail), new IOrders.Terms[](0));
    }

    // Accepted, but ignored.

    function test_post_ignoresClosedOrders_withoutTerms() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        vm.prank(shopper);
        claims.cancel(t, 0);
        _assertIgnored(_signAct(robot, Kind.Picking, id), id, IOrders.TooLate.selector);
        _assertStatus(id, Status.Cancelled);
    }

    function test_post_ignoresRepeatedStep() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Picked);
        _assertIgnored(_signAct(robot, Kind.Picking, id), t, id, IOrders.TooLate.selector);
        vm.assertEq(centres.stock(1, TEA).onHand, 8);
    }

    function test_post_ignoresWrongRole() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        bytes4 reason = IOrders.WrongRole.selector;
        _assertIgnored(_signAct(packer, Kind.Counting, id, 10, 0), t, id, reason);
        // These are too early as well. They would be ignored later too, so they are never pending.
        _assertIgnored(_signAct(shelf, Kind.Picking, id), t, id, reason);
        _assertIgnored(_signAct(van, Kind.Packing, id), t, id, reason);
        _assertIgnored(_signAct(packer, Kind.Departing, id), t, id, reason);
        _assertIgnored(_signAct(dock, Kind.Accepting, id), t, id, reason);
    }

    function test_post_ignoresDevicesOfOtherCentre() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        bytes4 reason = IOrders.WrongSite.selector;
        _assertIgnored(_signAct(farCentre.shelf, Kind.Counting, id, 10, 0), t, id, reason);
        _assertIgnored(_signAct(farCentre.robot, Kind.Picking, id), t, id, reason);
        _assertIgnored(_signAct(farCentre.dock, Kind.Departing, id), t, id, reason);
    }

    function test_post_ignoresVehicleOfOtherCarrier() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Packed);
        bytes4 reason = IOrders.WrongSite.selector;
        _assertIgnored(_signHandOver(drone, id), id, reason);
        _assertIgnored(_signAct(drone, Kind.Accepting, id), t, id, reason); // the wrong carrier's
        _post(_signHandOver(dock, id));
        _post(_signHandOver(van, id));
        _assertIgnored(_signAct(drone, Kind.Accepting, id), t, id, reason);
        vm.assertEq(dollar.balanceOf(merchant), 0);
    }

    function test_post_ignoresReadingWithFlags() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        bytes memory reading = _readingAt(uint8(Kind.Counting), 1, MS, LAT, LON, 10, 0, id);
        _assertIgnored(_signNextAct(shelf, reading), t, id, IOrders.ReadingMalformed.selector);
        // Invalid flags do not make a reading pending either.
        reading = _readingAt(uint8(Kind.Picking), 128, MS, LAT, LON, 0, 0, id);
        _assertIgnored(_signNextAct(robot, reading), t, id, IOrders.ReadingMalformed.selector);
    }

    /// No reading can block the device's journal, unless its time is too far ahead or it shows a position at the door.
    function testFuzz_post_neverBlocksJournal(bytes32 word, uint48 aux, int64 value) public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        uint64 time = uint64(_bound(uint64(uint256(word)), 0, (NOW + 10 minutes) * 1000));
        uint8 kind = uint8(word[0]);
        bool atDoor = kind >= uint8(Kind.Accepting) && kind <= uint8(Kind.Losing);
        if (atDoor) word &= ~bytes32(uint256(type(uint64).max) << 64); // no position
        bytes memory reading = _readingAt(
            kind,
            uint8(word[1]),
            time,
            int32(uint32(uint256(word) >> 64)),
            int32(uint32(uint256(word) >> 96)),
            value,
            aux,
            id
        );
        _post(_signNextAct(shelf, reading), t);
        vm.assertEq(journals.journal(address(orders), shelf.id).nextSeq, 1);
        vm.assertLe(uint256(_status(id)), uint256(Status.Placed));
    }

    /// Readings that move no parcel are accepted without terms.
    function testFuzz_post_telemetryMovesNothing(uint8 kind, uint256 stage, int64 value) public {
        Status status = Status(_bound(stage, uint256(Status.Placed), uint256(Status.Departed)));
        (OrderId id,) = _orderAt(status);
        IOrders.Order memory before = orders.order(id);
        bool moves = kind >= uint8(Kind.Counting) && kind <= uint8(Kind.StockTaking) || kind == uint8(Kind.Weather);
        if (moves) kind = value % 2 == 0 ? uint8(Kind.Arriving) : uint8(Kind.Inspecting);
        if (kind == uint8(Kind.Inspecting) && value == 1) value = 0;
        int32 lat = kind == uint8(Kind.Inspecting) ? int32(0) : LAT;
        int32 lon = kind == uint8(Kind.Inspecting) ? int32(0) : LON;
        SignedAct memory a = _signNextAct(van, _readingAt(kind, 0, MS, lat, lon, value, 0, id));
        _expectTaken(a);
        _post(a);
        vm.assertEq(abi.encode(orders.order(id)), abi.encode(before));
    }

    /// With too little gas the whole call reverts, so it can be repeated with more gas.
    function test_post_reverts_whenGasIsShort() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Assigned);
        bytes memory packed = _packAct(_signHandOver(dock, id), NO_TERMS);
        (bool ok, bytes memory revertData) =
            address(orders).call{gas: 200_000}(abi.encodeCall(orders.post, (packed, new IOrders.Terms[](0))));
        vm.assertFalse(ok);
        vm.assertEq(bytes32(bytes4(revertData)), bytes32(IOrders.GasShort.selector));
        _post(_signHandOver(dock, id));
        _post(_signHandOver(van, id));
        packed = _packAct(_signAct(van, Kind.Accepting, id), 0);
        (ok, revertData) = address(orders).call{gas: 1_000_000}(abi.encodeCall(orders.post, (packed, _arrayOf(t))));
        vm.assertFalse(ok);
        vm.assertEq(bytes32(bytes4(revertData)), bytes32(IOrders.GasShort.selector));
        _assertStatus(id, Status.Departed);
    }
}
