// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";
import {IJournals, Scheme} from "../src/interfaces/IJournals.sol";
import {JournalsBase} from "./JournalsBase.sol";

/// Recording telemetry in batches.
contract RecordTest is JournalsBase {
    function test_record_takesAll_bothSchemes() public {
        IJournals.Segment memory a = _nextTelemetry(shelf, 60);
        IJournals.Segment memory b = _nextTelemetry(robot, 7);
        IJournals.Segment memory c = _following(a);
        bytes memory items = bytes.concat(_packSegment(shelf, a), _packSegment(robot, b), _packSegment(shelf, c));
        _expectAccepted(a);
        _expectAccepted(b);
        _expectAccepted(c);
        vm.prank(stranger);
        vm.assertEq(journals.record(address(this), items), 3);
        _assertHead(c);
        _assertHead(b);
    }

    /// Telemetry is recorded for the consumer that the device signed, whoever submits it.
    function test_record_forAnyConsumer() public {
        IJournals.Segment memory s = _nextTelemetry(shelf, 60);
        s.consumer = stranger;
        vm.assertEq(journals.record(stranger, _packSegment(shelf, s)), 1);
        _assertHead(s);
        vm.assertEq(journals.journal(address(this), shelf.id).nextSeq, 0);
    }

    /// Acts and telemetry share one journal.
    function test_record_afterAct() public {
        _accept(shelf);
        IJournals.Segment memory s = _nextTelemetry(shelf, 3);
        journals.record(address(this), _packSegment(shelf, s));
        _assertHead(_accept(shelf));
        vm.assertEq(journals.journal(address(this), shelf.id).nextSeq, 5);
    }

    function test_record_opensHigherEpoch_andKeepsOldHead() public {
        IJournals.Segment memory s = _nextTelemetry(shelf, 3);
        IJournals.Segment memory t = _nextTelemetry(shelf, 2);
        (t.epoch, t.root) = (2, "another");
        journals.record(address(this), bytes.concat(_packSegment(shelf, s), _packSegment(shelf, t)));
        _assertHead(t);
        vm.assertEq(bytes32(journals.closedHead(address(this), shelf.id, 1)), bytes32(bytes20(_digestOf(s))));
    }

    /// An act's signature is not valid for telemetry.
    function test_record_skips_whenSignedAsAct() public {
        IJournals.Segment memory s = _nextAct(shelf);
        _assertSkipped(shelf, s, abi.encodeWithSelector(IJournals.BadSignature.selector, shelf.id));
    }

    function test_record_skips_whenUnknown() public {
        Device memory d = _device(302, Scheme.P256);
        _assertSkipped(d, _nextTelemetry(d, 1), abi.encodeWithSelector(IJournals.DeviceUnknown.selector, d.id));
    }

    function test_record_skips_whenExpired() public {
        vm.warp(YEAR);
        IJournals.Segment memory s = _nextTelemetry(shelf, 1);
        bytes memory revertData = abi.encodeWithSelector(IJournals.DeviceExpired.selector, shelf.id, YEAR);
        vm.expectRevert(revertData);
        journals.record(address(this), _packSegment(shelf, s));
    }

    function test_record_skips_whenEmpty() public {
        _assertSkipped(
            shelf, _nextTelemetry(shelf, 0), abi.encodeWithSelector(IJournals.SegmentEmpty.selector, shelf.id)
        );
    }

    function test_record_skips_whenTimeRunsBack() public {
        IJournals.Segment memory s = _nextTelemetry(shelf, 2);
        s.t0 = s.t1 + 1;
        _assertSkipped(shelf, s, abi.encodeWithSelector(IJournals.SegmentTime.selector, shelf.id, s.t0, s.t1));
        s.t0 = s.t1;
        journals.record(address(this), _packSegment(shelf, s));
    }

    function test_record_skips_whenClockIsFarAhead() public {
        IJournals.Segment memory s = _nextTelemetry(shelf, 2);
        s.t1 = MS + 1 days * 1000 + 1;
        _assertSkipped(shelf, s, abi.encodeWithSelector(IJournals.SegmentTime.selector, shelf.id, s.t0, s.t1));
        s.t1 -= 1;
        journals.record(address(this), _packSegment(shelf, s));
    }

    /// A segment is refused as a whole if only its end is revoked.
    function test_record_skips_whenSegmentReachesIntoRevocation() public {
        vm.prank(owner);
        journals.revoke(shelf.id, 1, 2);
        _assertSkipped(shelf, _nextTelemetry(shelf, 3), _revokedError());
        _assertSkipped(shelf, _nextTelemetry(shelf, type(uint32).max), _revokedError());
        journals.record(address(this), _packSegment(shelf, _nextTelemetry(shelf, 2)));
        _assertSkipped(shelf, _nextTelemetry(shelf, 1), _revokedError());
    }

    function test_record_skips_whenStale() public {
        IJournals.Segment memory s = _nextTelemetry(shelf, 2);
        journals.record(address(this), _packSegment(shelf, s));
        _assertSkipped(shelf, s, abi.encodeWithSelector(IJournals.SegmentReplayed.selector, shelf.id, 0, 2));
        s.firstSeq = 3;
        _assertSkipped(shelf, s, abi.encodeWithSelector(IJournals.SegmentGap.selector, shelf.id, 3, 2));
        s.epoch = 0;
        _assertSkipped(shelf, s, abi.encodeWithSelector(IJournals.EpochStale.selector, shelf.id, 0, 1));
    }

    /// An invalid segment does not affect other devices. Later segments of the same device are gaps.
    function test_record_skipsInvalidSegment_andContinues() public {
        IJournals.Segment memory bad = _nextTelemetry(shelf, 2);
        IJournals.Segment memory next = _following(bad);
        IJournals.Segment memory good = _nextTelemetry(robot, 5);
        bytes memory spoilt = _packSegment(bad, _sign(packer, bad));
        bytes memory items = bytes.concat(spoilt, _packSegment(robot, good), _packSegment(shelf, next));

        _expectSkipped(bad, abi.encodeWithSelector(IJournals.BadSignature.selector, shelf.id));
        _expectAccepted(good);
        _expectSkipped(next, abi.encodeWithSelector(IJournals.SegmentGap.selector, shelf.id, 2, 0));
        vm.assertEq(journals.record(address(this), items), 1);
        _assertHead(good);
        vm.assertEq(journals.journal(address(this), shelf.id).epoch, 0);
    }

    /// On a chain without the P-256 precompile, devices with secp256k1 keys still work.
    function test_record_skips_whenPrecompileIsMissing() public {
        vm.mockCall(address(0x100), "", "");
        bytes memory revertData = abi.encodeWithSelector(Errors.MissingPrecompile.selector, address(0x100));
        _assertSkipped(shelf, _nextTelemetry(shelf, 2), revertData);
    }

    function test_record_reverts_withTheFirstError_whenNoneIsTaken() public {
        IJournals.Segment memory a = _nextTelemetry(shelf, 0);
        IJournals.Segment memory b = _nextTelemetry(robot, 1);
        bytes memory items = bytes.concat(_packSegment(shelf, a), _packSegment(b, _sign(dock, b)));
        vm.expectRevert(abi.encodeWithSelector(IJournals.SegmentEmpty.selector, shelf.id));
        journals.record(address(this), items);
    }

    function test_record_reverts_whenEmpty() public {
        vm.expectRevert(abi.encodeWithSelector(IJournals.PackedMalformed.selector, 0, 0));
        journals.record(address(this), "");
    }

    /// If the packed bytes end early, the whole call reverts.
    function testFuzz_record_reverts_whenCut(uint256 length) public {
        IJournals.Segment memory a = _nextTelemetry(shelf, 2);
        bytes memory first = _packSegment(shelf, a);
        bytes memory items = bytes.concat(first, _packSegment(robot, _nextTelemetry(robot, 5)));
        length = _bound(length, 1, items.length - 1);
        uint256 broken = length < first.length ? 0 : first.length;
        bytes memory cut = new bytes(length);
        for (uint256 i; i < length; ++i) {
            cut[i] = items[i];
        }
        if (length != first.length) {
            vm.expectRevert(abi.encodeWithSelector(IJournals.PackedMalformed.selector, broken, length));
        }
        journals.record(address(this), cut);
    }

    /// The next segment starts after the stated length of the signature, even if that length is invalid.
    function testFuzz_record_skipsSignatureOfAnyLength(uint8 length) public {
        if (length == 128) return;
        IJournals.Segment memory bad = _nextTelemetry(shelf, 2);
        IJournals.Segment memory good = _nextTelemetry(robot, 5);
        bytes memory items = bytes.concat(_packSegment(bad, new bytes(length)), _packSegment(robot, good));
        _expectSkipped(bad, abi.encodeWithSelector(IJournals.BadSignature.selector, shelf.id));
        vm.assertEq(journals.record(address(this), items), 1);
        _assertHead(good);
    }

    /// For any segment sizes, the head follows the last segment, and no segment can be recorded twice.
    function testFuzz_record_neverLeavesAGap(uint8[6] calldata counts, bool first) public {
        Device memory d = first ? shelf : robot;
        uint64 seq;
        for (uint256 i; i < counts.length; ++i) {
            IJournals.Segment memory s = _nextTelemetry(d, uint32(counts[i]) + 1);
            vm.assertEq(s.firstSeq, seq);
            journals.record(address(this), _packSegment(d, s));
            seq += s.count;
            _assertHead(s);
            _assertSkipped(d, s, abi.encodeWithSelector(IJournals.SegmentReplayed.selector, d.id, s.firstSeq, seq));
        }
    }

    /// Asserts that the segment reverts alone, and is skipped with the same error beside a valid one.
    function _assertSkipped(Device memory d, IJournals.Segment memory s, bytes memory revertData) private {
        bytes memory item = _packSegment(d, s);
        vm.expectRevert(revertData);
        journals.record(address(this), item);

        IJournals.Segment memory good = _nextTelemetry(dock, 1);
        bytes memory items = bytes.concat(item, _packSegment(dock, good));
        _expectSkipped(s, revertData);
        vm.assertEq(journals.record(address(this), items), 1);
        _assertHead(good);
    }

    function _expectSkipped(IJournals.Segment memory s, bytes memory revertData) private {
        vm.expectEmit(address(journals));
        emit IJournals.SegmentSkipped(s.consumer, s.device, s.epoch, s.firstSeq, revertData);
    }

    function _revokedError() private view returns (bytes memory) {
        return abi.encodeWithSelector(IJournals.DeviceRevokedFrom.selector, shelf.id, 1, 2);
    }
}
