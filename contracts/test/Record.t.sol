// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";
import {IJournals, Scheme} from "../src/interfaces/IJournals.sol";
import {JournalsBase} from "./JournalsBase.sol";

/// Telemetry in batches.
contract RecordTest is JournalsBase {
    function test_record_takesAll_bothSchemes() public {
        IJournals.Segment memory a = _span(shelf, 60);
        IJournals.Segment memory b = _span(robot, 7);
        IJournals.Segment memory c = _after(a);
        bytes memory items = bytes.concat(_packed(shelf, a), _packed(robot, b), _packed(shelf, c));
        _expectAccepted(a);
        _expectAccepted(b);
        _expectAccepted(c);
        vm.prank(stranger);
        vm.assertEq(journals.record(address(this), items), 3);
        _assertHead(c);
        _assertHead(b);
    }

    /// For whichever consumer the device signed, whoever carries it.
    function test_record_forAnyConsumer() public {
        IJournals.Segment memory s = _span(shelf, 60);
        s.consumer = stranger;
        vm.assertEq(journals.record(stranger, _packed(shelf, s)), 1);
        _assertHead(s);
        vm.assertEq(journals.journal(address(this), shelf.id).nextSeq, 0);
    }

    /// Acts and telemetry share the journal.
    function test_record_followsWhatActs() public {
        _accept(shelf);
        IJournals.Segment memory s = _span(shelf, 3);
        journals.record(address(this), _packed(shelf, s));
        _assertHead(_accept(shelf));
        vm.assertEq(journals.journal(address(this), shelf.id).nextSeq, 5);
    }

    function test_record_opensAHigherEpoch_andKeepsTheOldHead() public {
        IJournals.Segment memory s = _span(shelf, 3);
        IJournals.Segment memory t = _span(shelf, 2);
        (t.epoch, t.root) = (2, "another");
        journals.record(address(this), bytes.concat(_packed(shelf, s), _packed(shelf, t)));
        _assertHead(t);
        vm.assertEq(bytes32(journals.closedHead(address(this), shelf.id, 1)), bytes32(bytes20(_digestOf(s))));
    }

    /// An act's signature does not pass for telemetry.
    function test_record_skips_whatActs() public {
        IJournals.Segment memory s = _next(shelf);
        _skipsAlone(shelf, s, abi.encodeWithSelector(IJournals.BadSignature.selector, shelf.id));
    }

    function test_record_skips_whenUnknown() public {
        Device memory d = _device(302, Scheme.P256);
        _skipsAlone(d, _span(d, 1), abi.encodeWithSelector(IJournals.DeviceUnknown.selector, d.id));
    }

    function test_record_skips_whenExpired() public {
        vm.warp(YEAR);
        IJournals.Segment memory s = _span(shelf, 1);
        bytes memory why = abi.encodeWithSelector(IJournals.DeviceExpired.selector, shelf.id, YEAR);
        vm.expectRevert(why);
        journals.record(address(this), _packed(shelf, s));
    }

    function test_record_skips_whenEmpty() public {
        _skipsAlone(shelf, _span(shelf, 0), abi.encodeWithSelector(IJournals.SegmentEmpty.selector, shelf.id));
    }

    function test_record_skips_whenTimeRunsBack() public {
        IJournals.Segment memory s = _span(shelf, 2);
        s.t0 = s.t1 + 1;
        _skipsAlone(shelf, s, abi.encodeWithSelector(IJournals.SegmentTime.selector, shelf.id, s.t0, s.t1));
        s.t0 = s.t1;
        journals.record(address(this), _packed(shelf, s));
    }

    function test_record_skips_whenClockIsFarAhead() public {
        IJournals.Segment memory s = _span(shelf, 2);
        s.t1 = MS + 1 days * 1000 + 1;
        _skipsAlone(shelf, s, abi.encodeWithSelector(IJournals.SegmentTime.selector, shelf.id, s.t0, s.t1));
        s.t1 -= 1;
        journals.record(address(this), _packed(shelf, s));
    }

    /// The whole segment is refused when only its end reaches over the line.
    function test_record_skips_whenSegmentReachesIntoRevocation() public {
        vm.prank(owner);
        journals.revoke(shelf.id, 1, 2);
        _skipsAlone(shelf, _span(shelf, 3), _revoked());
        _skipsAlone(shelf, _span(shelf, type(uint32).max), _revoked());
        journals.record(address(this), _packed(shelf, _span(shelf, 2)));
        _skipsAlone(shelf, _span(shelf, 1), _revoked());
    }

    function test_record_skips_whenStale() public {
        IJournals.Segment memory s = _span(shelf, 2);
        journals.record(address(this), _packed(shelf, s));
        _skipsAlone(shelf, s, abi.encodeWithSelector(IJournals.SegmentReplayed.selector, shelf.id, 0, 2));
        s.firstSeq = 3;
        _skipsAlone(shelf, s, abi.encodeWithSelector(IJournals.SegmentGap.selector, shelf.id, 3, 2));
        s.epoch = 0;
        _skipsAlone(shelf, s, abi.encodeWithSelector(IJournals.EpochStale.selector, shelf.id, 0, 1));
    }

    /// What failed of one device keeps nothing of another from being taken, and its own later ones are gaps.
    function test_record_skipsABadOne_andGoesOn() public {
        IJournals.Segment memory bad = _span(shelf, 2);
        IJournals.Segment memory next = _after(bad);
        IJournals.Segment memory good = _span(robot, 5);
        bytes memory spoilt = _packed(bad, _signed(packer, bad));
        bytes memory items = bytes.concat(spoilt, _packed(robot, good), _packed(shelf, next));

        _expectSkipped(bad, abi.encodeWithSelector(IJournals.BadSignature.selector, shelf.id));
        _expectAccepted(good);
        _expectSkipped(next, abi.encodeWithSelector(IJournals.SegmentGap.selector, shelf.id, 2, 0));
        vm.assertEq(journals.record(address(this), items), 1);
        _assertHead(good);
        vm.assertEq(journals.journal(address(this), shelf.id).epoch, 0);
    }

    /// On a chain without P-256, devices with the other kind of key go on.
    function test_record_skips_whenPrecompileIsMissing() public {
        vm.mockCall(address(0x100), "", "");
        bytes memory why = abi.encodeWithSelector(Errors.MissingPrecompile.selector, address(0x100));
        _skipsAlone(shelf, _span(shelf, 2), why);
    }

    function test_record_reverts_withTheFirstError_whenNoneIsTaken() public {
        IJournals.Segment memory a = _span(shelf, 0);
        IJournals.Segment memory b = _span(robot, 1);
        bytes memory items = bytes.concat(_packed(shelf, a), _packed(b, _signed(dock, b)));
        vm.expectRevert(abi.encodeWithSelector(IJournals.SegmentEmpty.selector, shelf.id));
        journals.record(address(this), items);
    }

    function test_record_reverts_whenThereIsNone() public {
        vm.expectRevert(abi.encodeWithSelector(IJournals.PackedMalformed.selector, 0, 0));
        journals.record(address(this), "");
    }

    /// Cut anywhere: nothing is taken.
    function testFuzz_record_reverts_whenCut(uint256 length) public {
        IJournals.Segment memory a = _span(shelf, 2);
        bytes memory first = _packed(shelf, a);
        bytes memory items = bytes.concat(first, _packed(robot, _span(robot, 5)));
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

    /// Whatever length is claimed of a signature, the next item begins after it.
    function testFuzz_record_skipsASignatureOfAnyLength(uint8 length) public {
        if (length == 128) return;
        IJournals.Segment memory bad = _span(shelf, 2);
        IJournals.Segment memory good = _span(robot, 5);
        bytes memory items = bytes.concat(_packed(bad, new bytes(length)), _packed(robot, good));
        _expectSkipped(bad, abi.encodeWithSelector(IJournals.BadSignature.selector, shelf.id));
        vm.assertEq(journals.record(address(this), items), 1);
        _assertHead(good);
    }

    /// Whatever the lengths, the head is at the end and nothing can be posted twice.
    function testFuzz_record_neverLeavesAGap(uint8[6] calldata counts, bool first) public {
        Device memory d = first ? shelf : robot;
        uint64 seq;
        for (uint256 i; i < counts.length; ++i) {
            IJournals.Segment memory s = _span(d, uint32(counts[i]) + 1);
            vm.assertEq(s.firstSeq, seq);
            journals.record(address(this), _packed(d, s));
            seq += s.count;
            _assertHead(s);
            _skipsAlone(d, s, abi.encodeWithSelector(IJournals.SegmentReplayed.selector, d.id, s.firstSeq, seq));
        }
    }

    /// Alone it reverts; beside a good one it is skipped with the same error.
    function _skipsAlone(Device memory d, IJournals.Segment memory s, bytes memory why) private {
        bytes memory item = _packed(d, s);
        vm.expectRevert(why);
        journals.record(address(this), item);

        IJournals.Segment memory good = _span(dock, 1);
        bytes memory items = bytes.concat(item, _packed(dock, good));
        _expectSkipped(s, why);
        vm.assertEq(journals.record(address(this), items), 1);
        _assertHead(good);
    }

    function _expectSkipped(IJournals.Segment memory s, bytes memory why) private {
        vm.expectEmit(address(journals));
        emit IJournals.SegmentSkipped(s.consumer, s.device, s.epoch, s.firstSeq, why);
    }

    function _revoked() private view returns (bytes memory) {
        return abi.encodeWithSelector(IJournals.DeviceRevokedFrom.selector, shelf.id, 1, 2);
    }
}
