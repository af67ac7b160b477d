// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";
import {IJournals, Role, Scheme} from "../src/interfaces/IJournals.sol";
import {IJournalsContract} from "./Interfaces.sol";
import {JournalsBase} from "./JournalsBase.sol";

/// Accepting single acts.
contract JournalsTest is JournalsBase {
    // Acceptance.

    function test_accept_advancesHead_bothSchemes() public {
        _accepts(shelf);
        _accepts(robot);
    }

    function test_accept_returnsDevice() public {
        IJournals.Segment memory s = _nextAct(robot);
        IJournals.Device memory d = journals.device(robot.id);
        bytes memory words = abi.encodePacked(d.flags, d.validUntil, d.number, d.site, d.role, d.scheme, d.key);
        vm.assertEq(_accept(s, _sign(robot, s)), bytes32(words));
    }

    /// For an act the consumer emits the event, so Journals emits none.
    function test_accept_emitsNothing() public {
        vm.recordLogs();
        _accept(shelf);
        _accept(robot);
        IJournals.Segment memory s = _nextAct(robot);
        (s.epoch, s.firstSeq, s.prev) = (2, 0, 0); // not the common case, so not the fast path
        _accept(s, _sign(robot, s));
        _assertHead(s);
        vm.assertEq(vm.getRecordedLogs().length, 0);
    }

    /// The caller is the consumer, so nobody can advance another consumer's journal.
    function test_accept_separatesConsumers() public {
        IJournals.Segment memory s = _accept(shelf);
        s.root = "other";
        s.consumer = stranger;
        bytes memory signature = _sign(shelf, s);
        vm.prank(stranger);
        _accept(s, signature);
        vm.assertEq(journals.journal(stranger, shelf.id).nextSeq, 1);
        vm.assertEq(journals.journal(address(this), shelf.id).nextSeq, 1);

        s = _nextAct(shelf);
        signature = _sign(shelf, s);
        vm.expectRevert(abi.encodeWithSelector(IJournals.BadSignature.selector, shelf.id));
        vm.prank(stranger);
        _accept(s, signature);
    }

    function test_accept_opensHigherEpoch_andKeepsOldHead() public {
        IJournals.Segment memory last = _accept(shelf);
        vm.assertEq(bytes32(journals.closedHead(address(this), shelf.id, 1)), 0);
        IJournals.Segment memory s = _nextAct(shelf);
        (s.epoch, s.firstSeq, s.prev) = (4, 0, 0);
        _accept(s, _sign(shelf, s));
        _assertHead(s);
        vm.assertEq(bytes32(journals.closedHead(address(this), shelf.id, 1)), bytes32(bytes20(_digestOf(last))));
        _assertHead(_accept(shelf));
        vm.assertEq(bytes32(journals.closedHead(address(this), shelf.id, 4)), 0);
        vm.assertEq(bytes32(journals.closedHead(address(this), shelf.id, 0)), 0);
    }

    /// The first epoch on this chain may have any number: earlier ones may never have been posted.
    function test_accept_opensAnyFirstEpoch() public {
        IJournals.Segment memory s = _nextAct(shelf);
        s.epoch = type(uint32).max;
        _accept(s, _sign(shelf, s));
        _assertHead(s);
        vm.assertEq(bytes32(journals.closedHead(address(this), shelf.id, 0)), 0);
    }

    function test_accept_reverts_whenUnknown() public {
        Device memory d = _device(302, Scheme.P256);
        _assertRevertsSigned(d, _nextAct(d), abi.encodeWithSelector(IJournals.DeviceUnknown.selector, d.id));
    }

    function test_accept_reverts_whenExpired() public {
        IJournals.Segment memory s = _nextAct(shelf);
        vm.warp(YEAR - 1);
        _accept(s, _sign(shelf, s));
        vm.warp(YEAR);
        _assertRevertsSigned(
            shelf, _nextAct(shelf), abi.encodeWithSelector(IJournals.DeviceExpired.selector, shelf.id, YEAR)
        );
    }

    function test_accept_reverts_whenClockIsFarAhead() public {
        IJournals.Segment memory s = _nextAct(shelf);
        s.t0 = s.t1 = MS + 1 days * 1000 + 1;
        _assertRevertsSigned(shelf, s, abi.encodeWithSelector(IJournals.SegmentTime.selector, shelf.id, s.t0, s.t1));
        s.t0 = s.t1 = type(uint64).max;
        _assertRevertsSigned(shelf, s, abi.encodeWithSelector(IJournals.SegmentTime.selector, shelf.id, s.t0, s.t1));
        s.t0 = s.t1 = MS + 1 days * 1000;
        _accept(s, _sign(shelf, s));
    }

    function test_accept_reverts_whenReplayed() public {
        IJournals.Segment memory s = _accept(shelf);
        _assertRevertsSigned(shelf, s, abi.encodeWithSelector(IJournals.SegmentReplayed.selector, shelf.id, 0, 1));
    }

    function test_accept_reverts_whenGap() public {
        _accept(shelf);
        IJournals.Segment memory s = _nextAct(shelf);
        s.firstSeq = 3;
        _assertRevertsSigned(shelf, s, abi.encodeWithSelector(IJournals.SegmentGap.selector, shelf.id, 3, 1));
        (s.firstSeq, s.epoch, s.prev) = (1, 2, 0);
        _assertRevertsSigned(shelf, s, abi.encodeWithSelector(IJournals.SegmentGap.selector, shelf.id, 1, 0));
    }

    function test_accept_reverts_whenEpochStale() public {
        IJournals.Segment memory s = _nextAct(shelf);
        s.epoch = 0;
        _assertRevertsSigned(shelf, s, abi.encodeWithSelector(IJournals.EpochStale.selector, shelf.id, 0, 1));
        s.epoch = 3;
        _accept(s, _sign(shelf, s));
        s = _nextAct(shelf);
        s.epoch = 2;
        _assertRevertsSigned(shelf, s, abi.encodeWithSelector(IJournals.EpochStale.selector, shelf.id, 2, 3));
        s.epoch = 0;
        _assertRevertsSigned(shelf, s, abi.encodeWithSelector(IJournals.EpochStale.selector, shelf.id, 0, 3));
    }

    /// `prev` is the stored head: a segment that was signed with another `prev` has another digest.
    function test_accept_reverts_whenPrevDiffers() public {
        _accept(shelf);
        IJournals.Segment memory s = _nextAct(shelf);
        s.prev = bytes20(uint160(7));
        _assertRevertsSignature(s, _sign(shelf, s));
        (s.epoch, s.firstSeq) = (2, 0);
        _assertRevertsSignature(s, _sign(shelf, s));
        s.prev = 0;
        _accept(s, _sign(shelf, s));
    }

    /// Telemetry, or a segment with several readings, cannot be accepted as an act.
    function test_accept_reverts_whenSignedAsTelemetry() public {
        IJournals.Segment memory s = _nextAct(shelf);
        s.acts = false;
        _assertRevertsSignature(s, _sign(shelf, s));
        (s.acts, s.count) = (true, 2);
        _assertRevertsSignature(s, _sign(shelf, s));
    }

    // Signatures.

    function test_accept_reverts_whenSignedByOther() public {
        Device[4] memory all = [shelf, packer, robot, dock];
        for (uint256 i; i < all.length; ++i) {
            IJournals.Segment memory s = _nextAct(all[i]);
            for (uint256 j; j < all.length; ++j) {
                if (i != j) _assertRevertsSignature(s, _sign(all[j], s));
            }
        }
    }

    /// A signature under the other scheme, by the same secret key, is refused.
    function test_accept_reverts_whenOtherCurve() public {
        IJournals.Segment memory s = _nextAct(robot);
        _assertRevertsSignature(s, _signP256(robot.key, _digestOf(s)));
        s = _nextAct(shelf);
        _assertRevertsSignature(s, _sign65(shelf.key, _digestOf(s)));
    }

    /// A device that was enrolled under the wrong scheme cannot sign.
    function test_accept_reverts_whenEnrolledUnderOtherScheme() public {
        Device memory d = _device(303, Scheme.P256);
        vm.prank(owner);
        journals.enroll(d.id, Scheme.Secp256k1, Role.Dock, 1, YEAR);
        IJournals.Segment memory s = _nextAct(d);
        _assertRevertsSignature(s, _sign(d, s));
    }

    function test_accept_reverts_whenSIsHigh() public {
        IJournals.Segment memory s = _nextAct(shelf);
        bytes memory signature = _sign(shelf, s);
        (bytes32 r, bytes32 low, bytes32 x, bytes32 y) = abi.decode(signature, (bytes32, bytes32, bytes32, bytes32));
        _assertRevertsSignature(s, abi.encodePacked(r, P256_N - uint256(low), x, y));

        s = _nextAct(robot);
        (uint8 v, bytes32 r2, bytes32 low2) = vm.sign(robot.key, _digestOf(s));
        _assertRevertsSignature(s, abi.encodePacked(r2, SECP_N - uint256(low2), v == 27 ? uint8(28) : uint8(27)));
    }

    function test_accept_reverts_whenSignatureIsZero() public {
        _assertRevertsSignature(_nextAct(robot), new bytes(65));
        IJournals.Segment memory s = _nextAct(shelf);
        (,, bytes32 x, bytes32 y) = abi.decode(_sign(shelf, s), (bytes32, bytes32, bytes32, bytes32));
        _assertRevertsSignature(s, abi.encodePacked(bytes32(0), bytes32(0), x, y));
    }

    function testFuzz_accept_reverts_whenLengthDiffers(uint256 length, bool first) public {
        Device memory d = first ? shelf : robot;
        IJournals.Segment memory s = _nextAct(d);
        bytes memory signature = _sign(d, s);
        length = _bound(length, 0, 200);
        if (length == signature.length) length += 1;
        bytes memory cut = new bytes(length);
        for (uint256 i; i < length && i < signature.length; ++i) {
            cut[i] = signature[i];
        }
        _assertRevertsSignature(s, cut);
    }

    function testFuzz_accept_reverts_whenABitIsFlipped(uint256 bit, bool first) public {
        Device memory d = first ? shelf : robot;
        IJournals.Segment memory s = _nextAct(d);
        bytes memory signature = _sign(d, s);
        bit = _bound(bit, 0, signature.length * 8 - 1);
        signature[bit / 8] ^= bytes1(uint8(1 << (bit % 8)));
        _assertRevertsSignature(s, signature);
    }

    /// The signature covers every field that the contract does not know by itself.
    function testFuzz_accept_reverts_whenAFieldIsChanged(uint64 by, bool root, bool first) public {
        Device memory d = first ? shelf : robot;
        IJournals.Segment memory s = _nextAct(d);
        bytes memory signature = _sign(d, s);
        by = uint64(_bound(by, 1, 1000));
        if (root) s.root = keccak256(abi.encode(s.root, by));
        else s.t0 = s.t1 = s.t0 - by;
        _assertRevertsSignature(s, signature);
    }

    function test_accept_reverts_whenSignedForAnotherChain() public {
        IJournals.Segment memory s = _nextAct(shelf);
        bytes memory signature = _sign(shelf, s);
        vm.chainId(block.chainid + 1);
        _assertRevertsSignature(s, signature);
    }

    function test_accept_reverts_whenSignedForAnotherContract() public {
        IJournals.Segment memory s = _nextAct(shelf);
        bytes memory signature = _sign(shelf, s);
        journals = IJournalsContract(vm.deployCode("Journals.sol:Journals", abi.encode(owner)));
        vm.prank(owner);
        journals.enroll(shelf.id, Scheme.P256, Role.Shelf, 1, YEAR);
        _assertRevertsSignature(s, signature);
    }

    /// On a chain without the precompile the error names the precompile, not the signature.
    function test_accept_reverts_whenPrecompileIsMissing() public {
        vm.mockCall(address(0x100), "", "");
        bytes memory revertData = abi.encodeWithSelector(Errors.MissingPrecompile.selector, address(0x100));
        _assertRevertsSigned(shelf, _nextAct(shelf), revertData);
        _accept(robot);
        IJournals.Segment memory s = _nextAct(robot);
        _assertRevertsSignature(s, _sign(dock, s));
    }

    // Digests.

    function testFuzz_digest_equalsFieldByField(IJournals.Segment calldata s) public view {
        vm.assertEq(journals.digest(s), _digestOf(s));
    }

    /// `accept` and `record` hash segments like `digest`.
    function testFuzz_accept_hashesAsDigest(bytes32 root, uint48 t0, uint48 t1, uint32 count, bool acts, bool first)
        public
    {
        Device memory d = first ? shelf : robot;
        _accept(d);
        IJournals.Segment memory s = acts ? _nextAct(d) : _nextTelemetry(d, 1);
        s.root = root;
        s.t1 = uint64(_bound(t1, 0, MS));
        s.t0 = acts ? s.t1 : uint64(_bound(t0, 0, s.t1));
        if (!acts) s.count = uint32(_bound(count, 1, type(uint32).max));
        bytes memory signature = _sign(d, journals.digest(s));
        if (!acts) _expectAccepted(s);
        if (acts) _accept(s, signature);
        else journals.record(address(this), _packSegment(s, signature));
        _assertHead(s);
    }

    function _accepts(Device memory d) private {
        for (uint64 i; i < 3; ++i) {
            IJournals.Segment memory s = _accept(d);
            vm.assertEq(s.firstSeq, i);
            _assertHead(s);
        }
    }
}
