// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IJournals, Scheme} from "../src/interfaces/IJournals.sol";
import {JournalsBase} from "./JournalsBase.sol";

/// A device that changes its key.
contract RotationTest is JournalsBase {
    function test_rotate_toTheOtherScheme_andGoesOn() public {
        _accept(shelf);
        Device memory next = _device(901, Scheme.Secp256k1);
        (bytes memory signature, bytes memory proof) = _both(shelf, shelf.id, next, 1, 2);
        vm.expectEmit(address(journals));
        emit IJournals.DeviceRotated(shelf.id, Scheme.Secp256k1, next.id, 1, 2);
        vm.prank(stranger);
        journals.rotate(shelf.id, Scheme.Secp256k1, next.id, 1, 2, signature, proof);

        IJournals.Device memory found = journals.device(shelf.id);
        vm.assertTrue(found.key == next.id && found.scheme == Scheme.Secp256k1 && found.flags == 2);
        vm.assertTrue(found.number == 1 && found.site == 1 && found.validUntil == YEAR);
        (address key, Scheme scheme, uint32 epoch, uint64 fromSeq) = journals.formerKey(shelf.id);
        vm.assertTrue(key == shelf.id && scheme == Scheme.P256 && epoch == 1 && fromSeq == 2);

        // Before the place the former key, from it on the new one, and never the other.
        IJournals.Segment memory s = _next(shelf);
        _refusesSignature(s, _signed(next, s));
        _accept(s, _signed(shelf, s));
        s = _next(shelf);
        _refusesSignature(s, _signed(shelf, s));
        _accept(s, _signed(next, s));
    }

    function test_rotate_again_leavesTheLastTwoKeys() public {
        Device memory second = _device(901, Scheme.P256);
        Device memory third = _device(902, Scheme.Secp256k1);
        _rotates(robot, robot.id, second, 1, 1);
        _rotates(second, robot.id, third, 1, 3);
        (address key,, uint32 epoch, uint64 fromSeq) = journals.formerKey(robot.id);
        vm.assertTrue(key == second.id && epoch == 1 && fromSeq == 3);

        // The first key's places are over, even those it had.
        IJournals.Segment memory s = _next(robot);
        _refusesSignature(s, _signed(robot, s));
        _accept(s, _signed(second, s));
        for (uint256 i; i < 2; ++i) {
            s = _next(robot);
            _refusesSignature(s, _signed(third, s));
            _accept(s, _signed(second, s));
        }
        s = _next(robot);
        _refusesSignature(s, _signed(second, s));
        _accept(s, _signed(third, s));
    }

    /// Places are in the order of epochs first.
    function test_rotate_byEpoch() public {
        Device memory next = _device(901, Scheme.P256);
        _rotates(robot, robot.id, next, 2, 0);
        IJournals.Segment memory s = _accept(robot);
        (s.epoch, s.firstSeq, s.prev) = (2, 0, 0);
        _refusesSignature(s, _signed(robot, s));
        _accept(s, _signed(next, s));
    }

    /// Telemetry that reaches over the place has no key that counts for all of it.
    function test_rotate_noSegmentReachesOver() public {
        Device memory next = _device(901, Scheme.P256);
        _rotates(robot, robot.id, next, 1, 5);
        bytes memory why = abi.encodeWithSelector(IJournals.BadSignature.selector, robot.id);
        IJournals.Segment memory s = _span(robot, 6);
        _refusesRecord(_packed(robot, s), why);
        _refusesRecord(_packed(next, s), why);
        s = _span(robot, 5);
        _refusesRecord(_packed(next, s), why);
        journals.record(address(this), _packed(robot, s));
        journals.record(address(this), _packed(next, _span(robot, 6)));
    }

    function test_rotate_reverts_whenUnknown() public {
        Device memory d = _device(905, Scheme.P256);
        _refuses(d, d.id, robot, 1, 0, abi.encodeWithSelector(IJournals.DeviceUnknown.selector, d.id));
    }

    function test_rotate_reverts_whenExpired() public {
        Device memory next = _device(901, Scheme.P256);
        vm.warp(YEAR);
        bytes memory why = abi.encodeWithSelector(IJournals.DeviceExpired.selector, robot.id, YEAR);
        _refuses(robot, robot.id, next, 1, 0, why);
    }

    /// A device whose key was stolen does not come back by another key.
    function test_rotate_reverts_whenRevoked() public {
        Device memory next = _device(901, Scheme.P256);
        vm.prank(owner);
        journals.revoke(robot.id, 1, 5);
        bytes memory why = abi.encodeWithSelector(IJournals.DeviceRevokedFrom.selector, robot.id, 1, 5);
        _refuses(robot, robot.id, next, 1, 5, why);
        _refuses(robot, robot.id, next, 2, 0, why);
        _rotates(robot, robot.id, next, 1, 4);
        IJournals.Device memory found = journals.device(robot.id);
        vm.assertEq(found.flags, 3);
    }

    function test_rotate_keepsTheRevocation() public {
        Device memory next = _device(901, Scheme.P256);
        _rotates(robot, robot.id, next, 1, 1);
        vm.prank(owner);
        journals.revoke(robot.id, 1, 2);
        _accept(robot);
        IJournals.Segment memory s = _next(robot);
        _accept(s, _signed(next, s));
        s = _next(robot);
        bytes memory why = abi.encodeWithSelector(IJournals.DeviceRevokedFrom.selector, robot.id, 1, 2);
        _refusesSigned(next, s, why);
    }

    function test_rotate_reverts_whenMalformed() public {
        bytes memory why = abi.encodeWithSelector(IJournals.DeviceMalformed.selector, robot.id);
        _refuses(robot, robot.id, Device(901, Scheme.None, address(1)), 1, 0, why);
        _refuses(robot, robot.id, Device(901, Scheme.P256, address(0)), 1, 0, why);
        _refuses(robot, robot.id, robot, 1, 0, why);
    }

    /// Forward only: an earlier rotation, back to the same key or not, cannot be brought again.
    function test_rotate_reverts_whenStale() public {
        Device memory next = _device(901, Scheme.P256);
        _refuses(robot, robot.id, next, 0, 9, _stale(0, 9));
        _rotates(robot, robot.id, next, 2, 5);
        _refuses(next, robot.id, robot, 2, 5, _stale(2, 5));
        _refuses(next, robot.id, robot, 2, 4, _stale(2, 4));
        _refuses(next, robot.id, robot, 1, 9, _stale(1, 9));
        _rotates(next, robot.id, robot, 2, 6);
        // What brought `next` once is still signed by `robot`'s key, which is the current one again.
        _refuses(robot, robot.id, next, 2, 5, _stale(2, 5));
        _rotates(robot, robot.id, next, 3, 0);
    }

    function test_rotate_reverts_whenNotSignedByBoth() public {
        Device memory next = _device(901, Scheme.P256);
        bytes32 hash = _rotation(robot.id, next, 1, 1);
        bytes memory why = abi.encodeWithSelector(IJournals.BadSignature.selector, robot.id);
        _refusesSigned(next, _signed(dock, hash), _signed(next, hash), why);
        _refusesSigned(next, _signed(next, hash), _signed(next, hash), why);
        _refusesSigned(next, _signed(robot, hash), _signed(robot, hash), why);
        _refusesSigned(next, _signed(robot, hash), _signed(shelf, hash), why);
        _refusesSigned(next, _signed(robot, hash), "", why);
    }

    /// Every word of the rotation is signed.
    function testFuzz_rotate_reverts_whenAWordIsChanged(uint256 field, uint32 by) public {
        Device memory next = _device(901, Scheme.P256);
        (bytes memory signature, bytes memory proof) = _both(robot, robot.id, next, 1, 1);
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

    /// Which key counts, at every place.
    function testFuzz_rotate_byPlace(uint8 epoch, uint8 seq, uint8 atEpoch, uint8 at_) public {
        (epoch, atEpoch) = (uint8(_bound(epoch, 1, 4)), uint8(_bound(atEpoch, 1, 4)));
        (seq, at_) = (uint8(_bound(seq, 0, 4)), uint8(_bound(at_, 0, 4)));
        IJournals.Segment memory s = _next(robot);
        s.epoch = atEpoch;
        for (; s.firstSeq < at_; s = _after(s)) {
            _accept(s, _signed(robot, s));
        }
        Device memory next = _device(901, Scheme.P256);
        _rotates(robot, robot.id, next, epoch, seq);
        bool former = atEpoch < epoch || (atEpoch == epoch && at_ < seq);
        _refusesSignature(s, _signed(former ? next : robot, s));
        _accept(s, _signed(former ? robot : next, s));
    }

    function _rotates(Device memory by, address id, Device memory to, uint32 epoch, uint64 seq) private {
        (bytes memory signature, bytes memory proof) = _both(by, id, to, epoch, seq);
        journals.rotate(id, to.scheme, to.id, epoch, seq, signature, proof);
    }

    function _refuses(Device memory by, address id, Device memory to, uint32 epoch, uint64 seq, bytes memory why)
        private
    {
        (bytes memory signature, bytes memory proof) = _both(by, id, to, epoch, seq);
        vm.expectRevert(why);
        journals.rotate(id, to.scheme, to.id, epoch, seq, signature, proof);
    }

    function _refusesSigned(Device memory to, bytes memory signature, bytes memory proof, bytes memory why) private {
        vm.expectRevert(why);
        journals.rotate(robot.id, to.scheme, to.id, 1, 1, signature, proof);
    }

    function _refusesRecord(bytes memory items, bytes memory why) private {
        vm.expectRevert(why);
        journals.record(address(this), items);
    }

    function _both(Device memory by, address id, Device memory to, uint32 epoch, uint64 seq)
        private
        view
        returns (bytes memory, bytes memory)
    {
        bytes32 hash = _rotation(id, to, epoch, seq);
        return (_signed(by, hash), _signed(to, hash));
    }

    function _rotation(address id, Device memory to, uint32 epoch, uint64 seq) private view returns (bytes32) {
        bytes32 typehash = keccak256("Rotate(address device,uint8 scheme,address key,uint32 epoch,uint64 fromSeq)");
        bytes32 hash = keccak256(abi.encode(typehash, id, to.scheme, to.id, epoch, seq));
        return _typed("Waybill Journals", "1", address(journals), hash);
    }

    function _stale(uint32 epoch, uint64 seq) private view returns (bytes memory) {
        return abi.encodeWithSelector(IJournals.RotationStale.selector, robot.id, epoch, seq);
    }
}
