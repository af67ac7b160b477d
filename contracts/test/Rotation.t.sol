// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IJournals, Scheme} from "../src/interfaces/IJournals.sol";
import {JournalsBase} from "./JournalsBase.sol";

/// Key rotation of devices.
contract RotationTest is JournalsBase {
    function test_rotate_toOtherScheme() public {
        _accept(shelf);
        Device memory next = _device(901, Scheme.Secp256k1);
        (bytes memory signature, bytes memory proof) = _signRotation(shelf, shelf.id, next, 1, 2);
        vm.expectEmit(address(journals));
        emit IJournals.DeviceRotated(shelf.id, Scheme.Secp256k1, next.id, 1, 2);
        vm.prank(stranger);
        journals.rotate(shelf.id, Scheme.Secp256k1, next.id, 1, 2, signature, proof);

        IJournals.Device memory found = journals.device(shelf.id);
        vm.assertTrue(found.key == next.id && found.scheme == Scheme.Secp256k1 && found.flags == 2);
        vm.assertTrue(found.number == 1 && found.site == 1 && found.validUntil == YEAR);
        (address key, Scheme scheme, uint32 epoch, uint64 fromSeq) = journals.formerKey(shelf.id);
        vm.assertTrue(key == shelf.id && scheme == Scheme.P256 && epoch == 1 && fromSeq == 2);

        // Before the position the former key is valid, from it on the new one.
        IJournals.Segment memory s = _nextAct(shelf);
        _assertRevertsSignature(s, _sign(next, s));
        _accept(s, _sign(shelf, s));
        s = _nextAct(shelf);
        _assertRevertsSignature(s, _sign(shelf, s));
        _accept(s, _sign(next, s));
    }

    function test_rotate_twice_keepsLastTwoKeys() public {
        Device memory second = _device(901, Scheme.P256);
        Device memory third = _device(902, Scheme.Secp256k1);
        _rotate(robot, robot.id, second, 1, 1);
        _rotate(second, robot.id, third, 1, 3);
        (address key,, uint32 epoch, uint64 fromSeq) = journals.formerKey(robot.id);
        vm.assertTrue(key == second.id && epoch == 1 && fromSeq == 3);

        // The first key is no longer valid, not even at its own positions.
        IJournals.Segment memory s = _nextAct(robot);
        _assertRevertsSignature(s, _sign(robot, s));
        _accept(s, _sign(second, s));
        for (uint256 i; i < 2; ++i) {
            s = _nextAct(robot);
            _assertRevertsSignature(s, _sign(third, s));
            _accept(s, _sign(second, s));
        }
        s = _nextAct(robot);
        _assertRevertsSignature(s, _sign(second, s));
        _accept(s, _sign(third, s));
    }

    /// Positions are ordered by epoch first.
    function test_rotate_byEpoch() public {
        Device memory next = _device(901, Scheme.P256);
        _rotate(robot, robot.id, next, 2, 0);
        IJournals.Segment memory s = _accept(robot);
        (s.epoch, s.firstSeq, s.prev) = (2, 0, 0);
        _assertRevertsSignature(s, _sign(robot, s));
        _accept(s, _sign(next, s));
    }

    /// A telemetry segment on both sides of the rotation has no valid key.
    function test_rotate_refusesSegmentAcrossRotation() public {
        Device memory next = _device(901, Scheme.P256);
        _rotate(robot, robot.id, next, 1, 5);
        bytes memory revertData = abi.encodeWithSelector(IJournals.BadSignature.selector, robot.id);
        IJournals.Segment memory s = _nextTelemetry(robot, 6);
        _assertRevertsRecord(_packSegment(robot, s), revertData);
        _assertRevertsRecord(_packSegment(next, s), revertData);
        // A signature of no scheme is by no key, which must not equal the missing key.
        _assertRevertsRecord(_packSegment(s, ""), revertData);
        _assertRevertsRecord(_packSegment(s, new bytes(65)), revertData);
        _assertRevertsRecord(_packSegment(s, new bytes(128)), revertData);
        s = _nextTelemetry(robot, 5);
        _assertRevertsRecord(_packSegment(next, s), revertData);
        journals.record(address(this), _packSegment(robot, s));
        journals.record(address(this), _packSegment(next, _nextTelemetry(robot, 6)));
    }

    function test_rotate_reverts_whenUnknown() public {
        Device memory d = _device(905, Scheme.P256);
        _assertReverts(d, d.id, robot, 1, 0, abi.encodeWithSelector(IJournals.DeviceUnknown.selector, d.id));
    }

    function test_rotate_reverts_whenExpired() public {
        Device memory next = _device(901, Scheme.P256);
        vm.warp(YEAR);
        bytes memory revertData = abi.encodeWithSelector(IJournals.DeviceExpired.selector, robot.id, YEAR);
        _assertReverts(robot, robot.id, next, 1, 0, revertData);
    }

    /// A revoked device cannot continue with another key.
    function test_rotate_reverts_whenRevoked() public {
        Device memory next = _device(901, Scheme.P256);
        vm.prank(owner);
        journals.revoke(robot.id, 1, 5);
        bytes memory revertData = abi.encodeWithSelector(IJournals.DeviceRevokedFrom.selector, robot.id, 1, 5);
        _assertReverts(robot, robot.id, next, 1, 5, revertData);
        _assertReverts(robot, robot.id, next, 2, 0, revertData);
        _rotate(robot, robot.id, next, 1, 4);
        IJournals.Device memory found = journals.device(robot.id);
        vm.assertEq(found.flags, 3);
    }

    function test_rotate_keepsTheRevocation() public {
        Device memory next = _device(901, Scheme.P256);
        _rotate(robot, robot.id, next, 1, 1);
        vm.prank(owner);
        journals.revoke(robot.id, 1, 2);
        _accept(robot);
        IJournals.Segment memory s = _nextAct(robot);
        _accept(s, _sign(next, s));
        s = _nextAct(robot);
        bytes memory revertData = abi.encodeWithSelector(IJournals.DeviceRevokedFrom.selector, robot.id, 1, 2);
        _assertRevertsSigned(next, s, revertData);
    }

    function test_rotate_reverts_whenMalformed() public {
        bytes memory revertData = abi.encodeWithSelector(IJournals.DeviceMalformed.selector, robot.id);
        _assertReverts(robot, robot.id, Device(901, Scheme.None, address(1)), 1, 0, revertData);
        _assertReverts(robot, robot.id, Device(901, Scheme.P256, address(0)), 1, 0, revertData);
        _assertReverts(robot, robot.id, robot, 1, 0, revertData);
    }

    /// Rotations only move forward. An old rotation cannot be replayed, even after the device has returned to the key
    /// that signed it.
    function test_rotate_reverts_whenStale() public {
        Device memory next = _device(901, Scheme.P256);
        _assertReverts(robot, robot.id, next, 0, 9, _staleError(0, 9));
        _rotate(robot, robot.id, next, 2, 5);
        _assertReverts(next, robot.id, robot, 2, 5, _staleError(2, 5));
        _assertReverts(next, robot.id, robot, 2, 4, _staleError(2, 4));
        _assertReverts(next, robot.id, robot, 1, 9, _staleError(1, 9));
        _rotate(next, robot.id, robot, 2, 6);
        // The first rotation to `next` was signed by the key that is current again.
        _assertReverts(robot, robot.id, next, 2, 5, _staleError(2, 5));
        _rotate(robot, robot.id, next, 3, 0);
    }

    function test_rotate_reverts_whenNotSignedByBoth() public {
        Device memory next = _device(901, Scheme.P256);
        bytes32 hash = _rotationDigest(robot.id, next, 1, 1);
        bytes memory revertData = abi.encodeWithSelector(IJournals.BadSignature.selector, robot.id);
        _assertRevertsSigned(next, _sign(dock, hash), _sign(next, hash), revertData);
        _assertRevertsSigned(next, _sign(next, hash), _sign(next, hash), revertData);
        _assertRevertsSigned(next, _sign(robot, hash), _sign(robot, hash), revertData);
        _assertRevertsSigned(next, _sign(robot, hash), _sign(shelf, hash), revertData);
        _assertRevertsSigned(next, _sign(robot, hash), "", revertData);
    }

    /// The signature covers every field of the rotation.
    function testFuzz_rotate_reverts_whenAWordIsChanged(uint256 field, uint32 by) public {
        Device memory next = _device(901, Scheme.P256);
        (bytes memory signature, bytes memory proof) = _signRotation(robot, robot.id, next, 1, 1);
        by = uint32(_bound(by, 1, 1000));
        (uint32 epoch, uint64 seq, Scheme scheme, address id) = (1, 1, next.scheme, robot.id);
        field = _bound(field, 0, 3);
        if (field == 0) epoch += by;
        else if (field == 1) seq += by;
        else if (field == 2) scheme = Scheme.Secp256k1;
        else id = dock.id;
        vm.expectRevert(abi.encodeWithSelector(IJournals.BadSignature.selector, id));
        journals.rotate(id, scheme, next.id, epoch, seq, signature, proof);
    }

    /// Tests which key is valid at each position.
    function testFuzz_rotate_byPlace(uint8 epoch, uint8 seq, uint8 atEpoch, uint8 at_) public {
        (epoch, atEpoch) = (uint8(_bound(epoch, 1, 4)), uint8(_bound(atEpoch, 1, 4)));
        (seq, at_) = (uint8(_bound(seq, 0, 4)), uint8(_bound(at_, 0, 4)));
        IJournals.Segment memory s = _nextAct(robot);
        s.epoch = atEpoch;
        for (; s.firstSeq < at_; s = _following(s)) {
            _accept(s, _sign(robot, s));
        }
        Device memory next = _device(901, Scheme.P256);
        _rotate(robot, robot.id, next, epoch, seq);
        bool former = atEpoch < epoch || (atEpoch == epoch && at_ < seq);
        _assertRevertsSignature(s, _sign(former ? next : robot, s));
        _accept(s, _sign(former ? robot : next, s));
    }

    function _rotate(Device memory by, address id, Device memory to, uint32 epoch, uint64 seq) private {
        (bytes memory signature, bytes memory proof) = _signRotation(by, id, to, epoch, seq);
        journals.rotate(id, to.scheme, to.id, epoch, seq, signature, proof);
    }

    function _assertReverts(
        Device memory by,
        address id,
        Device memory to,
        uint32 epoch,
        uint64 seq,
        bytes memory revertData
    ) private {
        (bytes memory signature, bytes memory proof) = _signRotation(by, id, to, epoch, seq);
        vm.expectRevert(revertData);
        journals.rotate(id, to.scheme, to.id, epoch, seq, signature, proof);
    }

    function _assertRevertsSigned(Device memory to, bytes memory signature, bytes memory proof, bytes memory revertData)
        private
    {
        vm.expectRevert(revertData);
        journals.rotate(robot.id, to.scheme, to.id, 1, 1, signature, proof);
    }

    function _assertRevertsRecord(bytes memory items, bytes memory revertData) private {
        vm.expectRevert(revertData);
        journals.record(address(this), items);
    }

    function _signRotation(Device memory by, address id, Device memory to, uint32 epoch, uint64 seq)
        private
        view
        returns (bytes memory, bytes memory)
    {
        bytes32 hash = _rotationDigest(id, to, epoch, seq);
        return (_sign(by, hash), _sign(to, hash));
    }

    function _rotationDigest(address id, Device memory to, uint32 epoch, uint64 seq) private view returns (bytes32) {
        bytes32 typehash = keccak256("Rotate(address device,uint8 scheme,address key,uint32 epoch,uint64 fromSeq)");
        bytes32 hash = keccak256(abi.encode(typehash, id, to.scheme, to.id, epoch, seq));
        return _typedDataHash("Waybill Journals", "2", address(journals), hash);
    }

    function _staleError(uint32 epoch, uint64 seq) private view returns (bytes memory) {
        return abi.encodeWithSelector(IJournals.RotationStale.selector, robot.id, epoch, seq);
    }
}
