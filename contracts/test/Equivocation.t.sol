// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IJournals, Scheme} from "../src/interfaces/IJournals.sol";
import {JournalsBase} from "./JournalsBase.sol";

/// Proofs that a device signed two different segments for one position.
contract EquivocationTest is JournalsBase {
    function test_proveEquivocation_revokesDevice_bothSchemes() public {
        _assertProofRevokes(shelf);
        _assertProofRevokes(robot);
    }

    /// Segments that have a single position in common are a proof.
    function test_proveEquivocation_whenOverlapping() public {
        IJournals.Segment memory a = _nextTelemetry(robot, 10);
        IJournals.Segment memory b = _nextTelemetry(robot, 4);
        b.prev = bytes20(uint160(5));
        _assertNotEquivocation(robot, a, _movedTo(b, 10));
        b = _movedTo(b, 9);
        _expectProved(robot, a, b, 9);
        _prove(robot, a, robot, b);
    }

    function test_proveEquivocation_whenOneContainsTheOther() public {
        IJournals.Segment memory a = _nextTelemetry(robot, 10);
        IJournals.Segment memory b = _movedTo(_nextTelemetry(robot, 1), 5);
        _expectProved(robot, b, a, 5);
        _prove(robot, b, robot, a);
    }

    /// A difference in any field is enough.
    function test_proveEquivocation_whenAnyFieldDiffers() public {
        IJournals.Segment memory a = _nextTelemetry(robot, 1);
        for (uint256 field; field < 6; ++field) {
            IJournals.Segment memory b = _nextTelemetry(robot, 1);
            if (field == 0) b.count = 2;
            else if (field == 1) b.t0 -= 1;
            else if (field == 2) b.t1 += 1;
            else if (field == 3) b.acts = true;
            else if (field == 4) b.root = "other";
            else b.prev = bytes20(uint160(5));
            _expectProved(robot, a, b, 0);
            _prove(robot, a, robot, b);
        }
    }

    /// Rotation does not protect a device: two segments under any of its keys are a proof, at any position.
    function test_proveEquivocation_underFormerKey() public {
        IJournals.Segment memory a = _movedTo(_nextTelemetry(robot, 2), 50);
        IJournals.Segment memory b = _movedTo(_nextTelemetry(robot, 3), 50);
        bytes memory signatureA = _sign(robot, a);
        bytes memory signatureB = _sign(robot, b);
        Device memory second = _device(901, Scheme.P256);
        Device memory third = _device(902, Scheme.Secp256k1);
        _rotate(robot, second, 1, 3);
        _rotate(second, third, 1, 9);
        journals.proveEquivocation(a, signatureA, b, signatureB);
        (uint32 epoch, uint64 seq) = journals.revocation(robot.id);
        vm.assertTrue(epoch == 1 && seq == 0);
        _prove(second, a, second, b);
        _prove(third, a, third, b);
    }

    function test_proveEquivocation_whenExpired() public {
        IJournals.Segment memory a = _nextTelemetry(robot, 1);
        IJournals.Segment memory b = _nextTelemetry(robot, 2);
        vm.warp(YEAR);
        _prove(robot, a, robot, b);
    }

    /// An earlier revocation by the owner moves back to the first position.
    function test_proveEquivocation_whenRevokedFromLater() public {
        vm.prank(owner);
        journals.revoke(robot.id, 7, 7);
        _assertProofRevokes(robot);
    }

    function test_proveEquivocation_reverts_whenUnknown() public {
        Device memory d = _device(905, Scheme.P256);
        IJournals.Segment memory a = _nextTelemetry(d, 1);
        IJournals.Segment memory b = _nextTelemetry(d, 2);
        bytes memory signatureA = _sign(d, a);
        bytes memory signatureB = _sign(d, b);
        vm.expectRevert(abi.encodeWithSelector(IJournals.DeviceUnknown.selector, d.id));
        journals.proveEquivocation(a, signatureA, b, signatureB);
    }

    /// Equal segments, or segments without a common position, are no proof.
    function test_proveEquivocation_reverts_whenNoCommonPosition() public {
        IJournals.Segment memory a = _nextTelemetry(robot, 4);
        _assertNotEquivocation(robot, a, a);
        _assertNotEquivocation(robot, a, _following(a));
        _assertNotEquivocation(robot, _following(a), a);
        IJournals.Segment memory b = _nextTelemetry(robot, 3);
        b.epoch = 2;
        _assertNotEquivocation(robot, a, b);
        (b.epoch, b.consumer) = (1, stranger);
        _assertNotEquivocation(robot, a, b);
        (b.consumer, b.count) = (address(this), 0);
        _assertNotEquivocation(robot, a, b);
        (b.count, b.device) = (3, dock.id);
        _assertNotEquivocation(robot, a, b);
    }

    function test_proveEquivocation_reverts_whenNotSignedByDevice() public {
        IJournals.Segment memory a = _nextTelemetry(robot, 1);
        IJournals.Segment memory b = _nextTelemetry(robot, 2);
        _assertRevertsSignatures(a, _sign(dock, a), b, _sign(dock, b));
        _assertRevertsSignatures(a, _sign(robot, a), b, _sign(dock, b));
        _assertRevertsSignatures(a, _sign(dock, a), b, _sign(robot, b));
        _assertRevertsSignatures(a, _sign(robot, a), b, _sign(robot, a));
        _assertRevertsSignatures(a, "", b, "");
        _assertRevertsSignatures(a, new bytes(65), b, new bytes(65));
        _assertRevertsSignatures(a, new bytes(128), b, new bytes(128));
    }

    /// Segments under two different keys are no proof: after a rotation a device may sign positions again that it never
    /// posted.
    function test_proveEquivocation_reverts_whenUnderTwoKeys() public {
        Device memory next = _device(901, Scheme.P256);
        _rotate(robot, next, 1, 1);
        IJournals.Segment memory a = _movedTo(_nextTelemetry(robot, 1), 5);
        IJournals.Segment memory b = _movedTo(_nextTelemetry(robot, 2), 5);
        _assertRevertsSignatures(a, _sign(robot, a), b, _sign(next, b));
    }

    /// Segments under the key of another device are no proof.
    function test_proveEquivocation_reverts_whenKeyIsOfOtherDevice() public {
        Device memory next = _device(901, Scheme.P256);
        _rotate(robot, next, 1, 1);
        IJournals.Segment memory a = _nextTelemetry(dock, 1);
        IJournals.Segment memory b = _nextTelemetry(dock, 2);
        _assertRevertsSignatures(a, _sign(next, a), b, _sign(next, b));
        _assertRevertsSignatures(a, _sign(robot, a), b, _sign(robot, b));
    }

    /// The proof succeeds exactly if the ranges overlap.
    function testFuzz_proveEquivocation_exactlyWhenRangesOverlap(uint8 f, uint8 n, uint8 g, uint8 m) public {
        IJournals.Segment memory a = _movedTo(_nextTelemetry(robot, n % 8), f % 16);
        IJournals.Segment memory b = _movedTo(_nextTelemetry(robot, m % 8), g % 16);
        b.root = "other";
        bool meet;
        for (uint256 i = a.firstSeq; i < a.firstSeq + a.count; ++i) {
            if (i >= b.firstSeq && i < b.firstSeq + b.count) meet = true;
        }
        if (meet) _prove(robot, a, robot, b);
        else _assertNotEquivocation(robot, a, b);
    }

    function _assertProofRevokes(Device memory d) private {
        _accept(d);
        IJournals.Segment memory a = _nextTelemetry(d, 3);
        IJournals.Segment memory b = _nextTelemetry(d, 3);
        b.root = "another story";
        journals.record(address(this), _packSegment(d, a));
        _expectProved(d, a, b, 1);
        _prove(d, a, d, b);
        (uint32 epoch, uint64 seq) = journals.revocation(d.id);
        vm.assertTrue(epoch == 1 && seq == 0);
        vm.assertEq(journals.device(d.id).flags, 1);
        IJournals.Segment memory s = _nextAct(d);
        _assertRevertsSigned(d, s, abi.encodeWithSelector(IJournals.DeviceRevokedFrom.selector, d.id, 1, 0));
    }

    function _expectProved(Device memory d, IJournals.Segment memory a, IJournals.Segment memory b, uint64 seq)
        private
    {
        vm.expectEmit(address(journals));
        emit IJournals.DeviceRevoked(d.id, 1, 0);
        vm.expectEmit(address(journals));
        emit IJournals.EquivocationProved(d.id, 1, seq, _digestOf(a), _digestOf(b));
    }

    function _prove(
        Device memory signatureA,
        IJournals.Segment memory a,
        Device memory signatureB,
        IJournals.Segment memory b
    ) private {
        vm.prank(stranger);
        journals.proveEquivocation(a, _sign(signatureA, a), b, _sign(signatureB, b));
    }

    function _assertNotEquivocation(Device memory d, IJournals.Segment memory a, IJournals.Segment memory b) private {
        (bytes memory signatureA, bytes memory signatureB) = (_sign(d, a), _sign(d, b));
        vm.expectRevert(abi.encodeWithSelector(IJournals.NotEquivocation.selector, d.id));
        journals.proveEquivocation(a, signatureA, b, signatureB);
    }

    function _assertRevertsSignatures(
        IJournals.Segment memory a,
        bytes memory signatureA,
        IJournals.Segment memory b,
        bytes memory signatureB
    ) private {
        vm.expectRevert(abi.encodeWithSelector(IJournals.BadSignature.selector, a.device));
        journals.proveEquivocation(a, signatureA, b, signatureB);
    }

    function _rotate(Device memory by, Device memory to, uint32 epoch, uint64 seq) private {
        bytes32 typehash = keccak256("Rotate(address device,uint8 scheme,address key,uint32 epoch,uint64 fromSeq)");
        bytes32 hash = keccak256(abi.encode(typehash, robot.id, to.scheme, to.id, epoch, seq));
        hash = _typedDataHash("Waybill Journals", "2", address(journals), hash);
        journals.rotate(robot.id, to.scheme, to.id, epoch, seq, _sign(by, hash), _sign(to, hash));
    }

    function _movedTo(IJournals.Segment memory s, uint64 to) private pure returns (IJournals.Segment memory) {
        s.firstSeq = to;
        return s;
    }
}
