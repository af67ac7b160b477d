// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IJournals, Scheme} from "../src/interfaces/IJournals.sol";
import {JournalsBase} from "./JournalsBase.sol";

/// A device that tells two stories.
contract EquivocationTest is JournalsBase {
    function test_prove_disablesTheDevice_bothSchemes() public {
        _proves(shelf);
        _proves(robot);
    }

    /// Segments that meet in one place only are two stories about that place.
    function test_prove_whenTheyOverlap() public {
        IJournals.Segment memory a = _span(robot, 10);
        IJournals.Segment memory b = _span(robot, 4);
        b.prev = bytes20(uint160(5));
        _refusesNot(robot, a, _moved(b, 10));
        b = _moved(b, 9);
        _expect(robot, a, b, 9);
        _prove(robot, a, robot, b);
    }

    function test_prove_whenOneLiesWithinTheOther() public {
        IJournals.Segment memory a = _span(robot, 10);
        IJournals.Segment memory b = _moved(_span(robot, 1), 5);
        _expect(robot, b, a, 5);
        _prove(robot, b, robot, a);
    }

    /// Telemetry at the place of an act, another past, another time: every field counts.
    function test_prove_whenAnyFieldDiffers() public {
        IJournals.Segment memory a = _span(robot, 1);
        for (uint256 field; field < 6; ++field) {
            IJournals.Segment memory b = _span(robot, 1);
            if (field == 0) b.count = 2;
            else if (field == 1) b.t0 -= 1;
            else if (field == 2) b.t1 += 1;
            else if (field == 3) b.acts = true;
            else if (field == 4) b.root = "other";
            else b.prev = bytes20(uint160(5));
            _expect(robot, a, b, 0);
            _prove(robot, a, robot, b);
        }
    }

    /// Rotating is no way out: what a key has signed stays its own, before and after its place, and however often.
    function test_prove_underAFormerKey() public {
        IJournals.Segment memory a = _moved(_span(robot, 2), 50);
        IJournals.Segment memory b = _moved(_span(robot, 3), 50);
        bytes memory byA = _signed(robot, a);
        bytes memory byB = _signed(robot, b);
        Device memory second = _device(901, Scheme.P256);
        Device memory third = _device(902, Scheme.Secp256k1);
        _rotates(robot, second, 1, 3);
        _rotates(second, third, 1, 9);
        journals.proveEquivocation(a, byA, b, byB);
        (uint32 epoch, uint64 seq) = journals.revocation(robot.id);
        vm.assertTrue(epoch == 1 && seq == 0);
        _prove(second, a, second, b);
        _prove(third, a, third, b);
    }

    function test_prove_whenExpired() public {
        IJournals.Segment memory a = _span(robot, 1);
        IJournals.Segment memory b = _span(robot, 2);
        vm.warp(YEAR);
        _prove(robot, a, robot, b);
    }

    /// A revocation by the owner moves back to the first place.
    function test_prove_whenRevokedLater() public {
        vm.prank(owner);
        journals.revoke(robot.id, 7, 7);
        _proves(robot);
    }

    function test_prove_reverts_whenUnknown() public {
        Device memory d = _device(905, Scheme.P256);
        IJournals.Segment memory a = _span(d, 1);
        IJournals.Segment memory b = _span(d, 2);
        bytes memory byA = _signed(d, a);
        bytes memory byB = _signed(d, b);
        vm.expectRevert(abi.encodeWithSelector(IJournals.DeviceUnknown.selector, d.id));
        journals.proveEquivocation(a, byA, b, byB);
    }

    /// The same twice is once; different places are a journal.
    function test_prove_reverts_whenItIsNone() public {
        IJournals.Segment memory a = _span(robot, 4);
        _refusesNot(robot, a, a);
        _refusesNot(robot, a, _after(a));
        _refusesNot(robot, _after(a), a);
        IJournals.Segment memory b = _span(robot, 3);
        b.epoch = 2;
        _refusesNot(robot, a, b);
        (b.epoch, b.consumer) = (1, stranger);
        _refusesNot(robot, a, b);
        (b.consumer, b.count) = (address(this), 0);
        _refusesNot(robot, a, b);
        (b.count, b.device) = (3, dock.id);
        _refusesNot(robot, a, b);
    }

    function test_prove_reverts_whenNotSignedByTheDevice() public {
        IJournals.Segment memory a = _span(robot, 1);
        IJournals.Segment memory b = _span(robot, 2);
        _refusesSignatures(a, _signed(dock, a), b, _signed(dock, b));
        _refusesSignatures(a, _signed(robot, a), b, _signed(dock, b));
        _refusesSignatures(a, _signed(dock, a), b, _signed(robot, b));
        _refusesSignatures(a, _signed(robot, a), b, _signed(robot, a));
        _refusesSignatures(a, "", b, "");
        _refusesSignatures(a, new bytes(65), b, new bytes(65));
        _refusesSignatures(a, new bytes(128), b, new bytes(128));
    }

    /// A device may sign a place anew under its next key, when what it signed under the former one was never posted.
    function test_prove_reverts_whenUnderTwoKeys() public {
        Device memory next = _device(901, Scheme.P256);
        _rotates(robot, next, 1, 1);
        IJournals.Segment memory a = _moved(_span(robot, 1), 5);
        IJournals.Segment memory b = _moved(_span(robot, 2), 5);
        _refusesSignatures(a, _signed(robot, a), b, _signed(next, b));
    }

    /// Another's key, though enrolled or once another's, proves nothing.
    function test_prove_reverts_whenTheKeyIsAnothers() public {
        Device memory next = _device(901, Scheme.P256);
        _rotates(robot, next, 1, 1);
        IJournals.Segment memory a = _span(dock, 1);
        IJournals.Segment memory b = _span(dock, 2);
        _refusesSignatures(a, _signed(next, a), b, _signed(next, b));
        _refusesSignatures(a, _signed(robot, a), b, _signed(robot, b));
    }

    /// Proved exactly when the ranges meet.
    function testFuzz_prove_exactlyWhenTheyMeet(uint8 f, uint8 n, uint8 g, uint8 m) public {
        IJournals.Segment memory a = _moved(_span(robot, n % 8), f % 16);
        IJournals.Segment memory b = _moved(_span(robot, m % 8), g % 16);
        b.root = "other";
        bool meet;
        for (uint256 i = a.firstSeq; i < a.firstSeq + a.count; ++i) {
            if (i >= b.firstSeq && i < b.firstSeq + b.count) meet = true;
        }
        if (meet) _prove(robot, a, robot, b);
        else _refusesNot(robot, a, b);
    }

    function _proves(Device memory d) private {
        _accept(d);
        IJournals.Segment memory a = _span(d, 3);
        IJournals.Segment memory b = _span(d, 3);
        b.root = "another story";
        journals.record(address(this), _packed(d, a));
        _expect(d, a, b, 1);
        _prove(d, a, d, b);
        (uint32 epoch, uint64 seq) = journals.revocation(d.id);
        vm.assertTrue(epoch == 1 && seq == 0);
        vm.assertEq(journals.device(d.id).flags, 1);
        IJournals.Segment memory s = _next(d);
        _refusesSigned(d, s, abi.encodeWithSelector(IJournals.DeviceRevokedFrom.selector, d.id, 1, 0));
    }

    function _expect(Device memory d, IJournals.Segment memory a, IJournals.Segment memory b, uint64 seq) private {
        vm.expectEmit(address(journals));
        emit IJournals.DeviceRevoked(d.id, 1, 0);
        vm.expectEmit(address(journals));
        emit IJournals.EquivocationProved(d.id, 1, seq, _digestOf(a), _digestOf(b));
    }

    function _prove(Device memory byA, IJournals.Segment memory a, Device memory byB, IJournals.Segment memory b)
        private
    {
        vm.prank(stranger);
        journals.proveEquivocation(a, _signed(byA, a), b, _signed(byB, b));
    }

    function _refusesNot(Device memory d, IJournals.Segment memory a, IJournals.Segment memory b) private {
        (bytes memory byA, bytes memory byB) = (_signed(d, a), _signed(d, b));
        vm.expectRevert(abi.encodeWithSelector(IJournals.NotEquivocation.selector, d.id));
        journals.proveEquivocation(a, byA, b, byB);
    }

    function _refusesSignatures(
        IJournals.Segment memory a,
        bytes memory byA,
        IJournals.Segment memory b,
        bytes memory byB
    ) private {
        vm.expectRevert(abi.encodeWithSelector(IJournals.BadSignature.selector, a.device));
        journals.proveEquivocation(a, byA, b, byB);
    }

    function _rotates(Device memory by, Device memory to, uint32 epoch, uint64 seq) private {
        bytes32 typehash = keccak256("Rotate(address device,uint8 scheme,address key,uint32 epoch,uint64 fromSeq)");
        bytes32 hash = keccak256(abi.encode(typehash, robot.id, to.scheme, to.id, epoch, seq));
        hash = _typed("Waybill Journals", "1", address(journals), hash);
        journals.rotate(robot.id, to.scheme, to.id, epoch, seq, _signed(by, hash), _signed(to, hash));
    }

    function _moved(IJournals.Segment memory s, uint64 to) private pure returns (IJournals.Segment memory) {
        s.firstSeq = to;
        return s;
    }
}
