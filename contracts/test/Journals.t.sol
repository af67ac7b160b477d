// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";
import {IJournals, Role, Scheme} from "../src/interfaces/IJournals.sol";
import {Owned, TJournals} from "./Contracts.sol";
import {JournalsBase} from "./JournalsBase.sol";

contract JournalsTest is JournalsBase {
    // Enrolment.

    function test_enroll_keepsTheDevice() public {
        Device memory d = _device(301, Scheme.P256);
        vm.expectEmit(address(journals));
        emit IJournals.DeviceEnrolled(d.id, Scheme.P256, Role.Dock, 2, 1, YEAR);
        vm.prank(owner);
        journals.enroll(d.id, Scheme.P256, Role.Dock, 2, YEAR);
        vm.assertEq(
            abi.encode(journals.device(d.id)), abi.encode(IJournals.Device(d.id, Scheme.P256, Role.Dock, 2, 1, YEAR, 0))
        );
    }

    /// A role's devices at a site are counted from 1, each site and role for itself.
    function test_enroll_numbersThem() public {
        vm.assertEq(_enrols(1, Role.Vehicle, 7), 1);
        vm.assertEq(_enrols(2, Role.Vehicle, 7), 2);
        vm.assertEq(_enrols(3, Role.Locker, 7), 1);
        vm.assertEq(_enrols(4, Role.Vehicle, 8), 1);
        vm.assertEq(_enrols(5, Role.Vehicle, 7), 3);
    }

    function test_enroll_reverts_whenStranger() public {
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, stranger));
        vm.prank(stranger);
        journals.enroll(address(1), Scheme.P256, Role.Dock, 1, YEAR);
    }

    function test_enroll_reverts_whenKnown() public {
        vm.expectRevert(abi.encodeWithSelector(IJournals.DeviceKnown.selector, shelf.id));
        vm.prank(owner);
        journals.enroll(shelf.id, Scheme.P256, Role.Shelf, 1, YEAR);
    }

    function test_enroll_reverts_whenOver() public {
        vm.expectRevert(abi.encodeWithSelector(IJournals.DeviceExpired.selector, address(1), uint40(NOW)));
        vm.prank(owner);
        journals.enroll(address(1), Scheme.P256, Role.Shelf, 1, uint40(NOW));
    }

    function test_enroll_reverts_whenMalformed() public {
        _refusesEnrolment(address(0), Scheme.P256, Role.Shelf, 1);
        _refusesEnrolment(address(1), Scheme.None, Role.Shelf, 1);
        _refusesEnrolment(address(1), Scheme.P256, Role.None, 1);
        _refusesEnrolment(address(1), Scheme.P256, Role.Shelf, 0);
    }

    function test_owner_changesInTwoSteps_andNeverToNobody() public {
        vm.prank(owner);
        journals.transferOwnership(stranger);
        vm.assertEq(journals.owner(), owner);
        vm.prank(stranger);
        journals.acceptOwnership();
        vm.assertEq(journals.owner(), stranger);
        vm.expectRevert(abi.encodeWithSelector(Owned.OwnerNeeded.selector));
        vm.prank(stranger);
        journals.renounceOwnership();
    }

    // Acceptance.

    function test_accept_advancesTheHead_bothSchemes() public {
        _accepts(shelf);
        _accepts(robot);
    }

    function test_accept_returnsTheDevice() public {
        IJournals.Segment memory s = _next(robot);
        IJournals.Device memory d = journals.device(robot.id);
        bytes memory words = abi.encodePacked(d.flags, d.validUntil, d.number, d.site, d.role, d.scheme, d.key);
        vm.assertEq(_accept(s, _signed(robot, s)), bytes32(words));
    }

    function test_accept_emitsTheSegment() public {
        IJournals.Segment memory s = _next(shelf);
        _expectAccepted(s);
        _accept(s, _signed(shelf, s));
    }

    /// Whoever calls is the consumer: nobody advances a journal that another reads.
    function test_accept_keepsConsumersApart() public {
        IJournals.Segment memory s = _accept(shelf);
        s.root = "other";
        s.consumer = stranger;
        bytes memory signature = _signed(shelf, s);
        vm.prank(stranger);
        _accept(s, signature);
        vm.assertEq(journals.journal(stranger, shelf.id).nextSeq, 1);
        vm.assertEq(journals.journal(address(this), shelf.id).nextSeq, 1);

        s = _next(shelf);
        signature = _signed(shelf, s);
        vm.expectRevert(abi.encodeWithSelector(IJournals.BadSignature.selector, shelf.id));
        vm.prank(stranger);
        _accept(s, signature);
    }

    function test_accept_opensAHigherEpoch_andKeepsTheOldHead() public {
        IJournals.Segment memory last = _accept(shelf);
        vm.assertEq(bytes32(journals.closedHead(address(this), shelf.id, 1)), 0);
        IJournals.Segment memory s = _next(shelf);
        (s.epoch, s.firstSeq, s.prev) = (4, 0, 0);
        _accept(s, _signed(shelf, s));
        _assertHead(s);
        vm.assertEq(bytes32(journals.closedHead(address(this), shelf.id, 1)), bytes32(bytes20(_digestOf(last))));
        _assertHead(_accept(shelf));
        vm.assertEq(bytes32(journals.closedHead(address(this), shelf.id, 4)), 0);
        vm.assertEq(bytes32(journals.closedHead(address(this), shelf.id, 0)), 0);
    }

    /// A journal may begin with any epoch: the one before may never have reached this chain.
    function test_accept_opensAnyFirstEpoch() public {
        IJournals.Segment memory s = _next(shelf);
        s.epoch = type(uint32).max;
        _accept(s, _signed(shelf, s));
        _assertHead(s);
        vm.assertEq(bytes32(journals.closedHead(address(this), shelf.id, 0)), 0);
    }

    function test_accept_reverts_whenUnknown() public {
        Device memory d = _device(302, Scheme.P256);
        _refusesSigned(d, _next(d), abi.encodeWithSelector(IJournals.DeviceUnknown.selector, d.id));
    }

    function test_accept_reverts_whenExpired() public {
        IJournals.Segment memory s = _next(shelf);
        vm.warp(YEAR - 1);
        _accept(s, _signed(shelf, s));
        vm.warp(YEAR);
        _refusesSigned(shelf, _next(shelf), abi.encodeWithSelector(IJournals.DeviceExpired.selector, shelf.id, YEAR));
    }

    function test_accept_reverts_whenClockIsFarAhead() public {
        IJournals.Segment memory s = _next(shelf);
        s.t0 = s.t1 = MS + 1 days * 1000 + 1;
        _refusesSigned(shelf, s, abi.encodeWithSelector(IJournals.SegmentTime.selector, shelf.id, s.t0, s.t1));
        s.t0 = s.t1 = type(uint64).max;
        _refusesSigned(shelf, s, abi.encodeWithSelector(IJournals.SegmentTime.selector, shelf.id, s.t0, s.t1));
        s.t0 = s.t1 = MS + 1 days * 1000;
        _accept(s, _signed(shelf, s));
    }

    function test_accept_reverts_whenReplayed() public {
        IJournals.Segment memory s = _accept(shelf);
        _refusesSigned(shelf, s, abi.encodeWithSelector(IJournals.SegmentReplayed.selector, shelf.id, 0, 1));
    }

    function test_accept_reverts_whenGap() public {
        _accept(shelf);
        IJournals.Segment memory s = _next(shelf);
        s.firstSeq = 3;
        _refusesSigned(shelf, s, abi.encodeWithSelector(IJournals.SegmentGap.selector, shelf.id, 3, 1));
        (s.firstSeq, s.epoch, s.prev) = (1, 2, 0);
        _refusesSigned(shelf, s, abi.encodeWithSelector(IJournals.SegmentGap.selector, shelf.id, 1, 0));
    }

    function test_accept_reverts_whenEpochStale() public {
        IJournals.Segment memory s = _next(shelf);
        s.epoch = 0;
        _refusesSigned(shelf, s, abi.encodeWithSelector(IJournals.EpochStale.selector, shelf.id, 0, 1));
        s.epoch = 3;
        _accept(s, _signed(shelf, s));
        s = _next(shelf);
        s.epoch = 2;
        _refusesSigned(shelf, s, abi.encodeWithSelector(IJournals.EpochStale.selector, shelf.id, 2, 3));
        s.epoch = 0;
        _refusesSigned(shelf, s, abi.encodeWithSelector(IJournals.EpochStale.selector, shelf.id, 0, 3));
    }

    /// The chain is the contract's own: a segment that names another one before it was signed over another digest.
    function test_accept_reverts_whenPrevDiffers() public {
        _accept(shelf);
        IJournals.Segment memory s = _next(shelf);
        s.prev = bytes20(uint160(7));
        _refusesSignature(s, _signed(shelf, s));
        (s.epoch, s.firstSeq) = (2, 0);
        _refusesSignature(s, _signed(shelf, s));
        s.prev = 0;
        _accept(s, _signed(shelf, s));
    }

    /// A segment that does not act, or has more than one reading, is not one to accept.
    function test_accept_reverts_whenSignedAsTelemetry() public {
        IJournals.Segment memory s = _next(shelf);
        s.acts = false;
        _refusesSignature(s, _signed(shelf, s));
        (s.acts, s.count) = (true, 2);
        _refusesSignature(s, _signed(shelf, s));
    }

    // Revocation.

    function test_revoke_refusesFromThere() public {
        _accept(shelf);
        vm.expectEmit(address(journals));
        emit IJournals.DeviceRevoked(shelf.id, 1, 2);
        vm.prank(owner);
        journals.revoke(shelf.id, 1, 2);
        (uint32 epoch, uint64 seq) = journals.revocation(shelf.id);
        vm.assertTrue(epoch == 1 && seq == 2);
        vm.assertEq(journals.device(shelf.id).flags, 1);

        _accept(shelf); // sequence 1 was signed before
        _refusesRevoked(_next(shelf), 1, 2);
    }

    /// A thief of the key cannot go below the line by starting the numbers over.
    function test_revoke_refusesHigherEpochs() public {
        _accept(shelf);
        vm.prank(owner);
        journals.revoke(shelf.id, 1, 100);
        IJournals.Segment memory s = _next(shelf);
        (s.epoch, s.firstSeq, s.prev) = (2, 0, 0);
        _refusesRevoked(s, 1, 100);
        _accept(shelf);
    }

    function test_revoke_letsEarlierEpochsEnd() public {
        vm.prank(owner);
        journals.revoke(shelf.id, 3, 1);
        IJournals.Segment memory s = _accept(shelf);
        (s.epoch, s.firstSeq, s.prev) = (3, 0, 0);
        _accept(s, _signed(shelf, s));
        _refusesRevoked(_next(shelf), 3, 1);
    }

    /// Earlier, never later.
    function test_revoke_movesBackOnly() public {
        vm.prank(owner);
        journals.revoke(shelf.id, 2, 5);
        _movesNot(2, 6);
        _movesNot(3, 0);
        uint32[4] memory epochs = [uint32(2), 2, 1, 0];
        uint64[4] memory seqs = [uint64(5), 4, 90, 0];
        for (uint256 i; i < epochs.length; ++i) {
            vm.prank(owner);
            journals.revoke(shelf.id, epochs[i], seqs[i]);
            (uint32 epoch, uint64 seq) = journals.revocation(shelf.id);
            vm.assertTrue(epoch == epochs[i] && seq == seqs[i]);
        }
        _refusesRevoked(_next(shelf), 0, 0);
    }

    function test_revoke_reverts_whenStranger() public {
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, stranger));
        vm.prank(stranger);
        journals.revoke(shelf.id, 1, 0);
    }

    function test_revoke_reverts_whenUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(IJournals.DeviceUnknown.selector, address(9)));
        vm.prank(owner);
        journals.revoke(address(9), 1, 0);
    }

    /// Refused exactly from the place on, wherever it is.
    function testFuzz_revoke_byPlace(uint8 epoch, uint8 seq, uint8 atEpoch, uint8 at_) public {
        (epoch, atEpoch) = (uint8(_bound(epoch, 0, 4)), uint8(_bound(atEpoch, 1, 4)));
        (seq, at_) = (uint8(_bound(seq, 0, 4)), uint8(_bound(at_, 0, 4)));
        IJournals.Segment memory s = _next(robot);
        s.epoch = atEpoch;
        for (; s.firstSeq < at_; s = _after(s)) {
            _accept(s, _signed(robot, s));
        }
        vm.prank(owner);
        journals.revoke(robot.id, epoch, seq);
        if (atEpoch < epoch || (atEpoch == epoch && at_ < seq)) _accept(s, _signed(robot, s));
        else _refusesSigned(robot, s, _revoked(robot.id, epoch, seq));
    }

    // Signatures.

    function test_accept_reverts_whenSignedByAnother() public {
        Device[4] memory all = [shelf, packer, robot, dock];
        for (uint256 i; i < all.length; ++i) {
            IJournals.Segment memory s = _next(all[i]);
            for (uint256 j; j < all.length; ++j) {
                if (i != j) _refusesSignature(s, _signed(all[j], s));
            }
        }
    }

    /// The same key on the other curve is another device.
    function test_accept_reverts_whenOtherCurve() public {
        IJournals.Segment memory s = _next(robot);
        _refusesSignature(s, _signP256(robot.key, _digestOf(s)));
        s = _next(shelf);
        _refusesSignature(s, _sign65(shelf.key, _digestOf(s)));
    }

    /// A device enrolled with the scheme that its key is not of never signs.
    function test_accept_reverts_whenEnrolledUnderTheOtherScheme() public {
        Device memory d = _device(303, Scheme.P256);
        vm.prank(owner);
        journals.enroll(d.id, Scheme.Secp256k1, Role.Dock, 1, YEAR);
        IJournals.Segment memory s = _next(d);
        _refusesSignature(s, _signed(d, s));
    }

    function test_accept_reverts_whenSIsHigh() public {
        IJournals.Segment memory s = _next(shelf);
        bytes memory signature = _signed(shelf, s);
        (bytes32 r, bytes32 low, bytes32 x, bytes32 y) = abi.decode(signature, (bytes32, bytes32, bytes32, bytes32));
        _refusesSignature(s, abi.encodePacked(r, P256_N - uint256(low), x, y));

        s = _next(robot);
        (uint8 v, bytes32 r2, bytes32 low2) = vm.sign(robot.key, _digestOf(s));
        _refusesSignature(s, abi.encodePacked(r2, SECP_N - uint256(low2), v == 27 ? uint8(28) : uint8(27)));
    }

    function test_accept_reverts_whenSignatureIsZero() public {
        _refusesSignature(_next(robot), new bytes(65));
        IJournals.Segment memory s = _next(shelf);
        (,, bytes32 x, bytes32 y) = abi.decode(_signed(shelf, s), (bytes32, bytes32, bytes32, bytes32));
        _refusesSignature(s, abi.encodePacked(bytes32(0), bytes32(0), x, y));
    }

    function testFuzz_accept_reverts_whenLengthDiffers(uint256 length, bool first) public {
        Device memory d = first ? shelf : robot;
        IJournals.Segment memory s = _next(d);
        bytes memory signature = _signed(d, s);
        length = _bound(length, 0, 200);
        if (length == signature.length) length += 1;
        bytes memory cut = new bytes(length);
        for (uint256 i; i < length && i < signature.length; ++i) {
            cut[i] = signature[i];
        }
        _refusesSignature(s, cut);
    }

    function testFuzz_accept_reverts_whenABitIsFlipped(uint256 bit, bool first) public {
        Device memory d = first ? shelf : robot;
        IJournals.Segment memory s = _next(d);
        bytes memory signature = _signed(d, s);
        bit = _bound(bit, 0, signature.length * 8 - 1);
        signature[bit / 8] ^= bytes1(uint8(1 << (bit % 8)));
        _refusesSignature(s, signature);
    }

    /// Every field that the contract does not know itself is under the signature.
    function testFuzz_accept_reverts_whenAFieldIsChanged(uint64 by, bool root, bool first) public {
        Device memory d = first ? shelf : robot;
        IJournals.Segment memory s = _next(d);
        bytes memory signature = _signed(d, s);
        by = uint64(_bound(by, 1, 1000));
        if (root) s.root = keccak256(abi.encode(s.root, by));
        else s.t0 = s.t1 = s.t0 - by;
        _refusesSignature(s, signature);
    }

    function test_accept_reverts_whenSignedForAnotherChain() public {
        IJournals.Segment memory s = _next(shelf);
        bytes memory signature = _signed(shelf, s);
        vm.chainId(block.chainid + 1);
        _refusesSignature(s, signature);
    }

    function test_accept_reverts_whenSignedForAnotherContract() public {
        IJournals.Segment memory s = _next(shelf);
        bytes memory signature = _signed(shelf, s);
        journals = TJournals(vm.deployCode("Journals.sol:Journals", abi.encode(owner)));
        vm.prank(owner);
        journals.enroll(shelf.id, Scheme.P256, Role.Shelf, 1, YEAR);
        _refusesSignature(s, signature);
    }

    /// A chain without the precompile is not mistaken for a device with a bad key.
    function test_accept_reverts_whenPrecompileIsMissing() public {
        vm.mockCall(address(0x100), "", "");
        bytes memory why = abi.encodeWithSelector(Errors.MissingPrecompile.selector, address(0x100));
        _refusesSigned(shelf, _next(shelf), why);
        _accept(robot);
        IJournals.Segment memory s = _next(robot);
        _refusesSignature(s, _signed(dock, s));
    }

    // Digests.

    function testFuzz_digest_asFieldByField(IJournals.Segment calldata s) public view {
        vm.assertEq(journals.digest(s), _digestOf(s));
    }

    /// What `accept` and `record` hash in place is what `digest` says.
    function testFuzz_accept_hashesAsDigest(bytes32 root, uint48 t0, uint48 t1, uint32 count, bool acts, bool first)
        public
    {
        Device memory d = first ? shelf : robot;
        _accept(d);
        IJournals.Segment memory s = acts ? _next(d) : _span(d, 1);
        s.root = root;
        s.t1 = uint64(_bound(t1, 0, MS));
        s.t0 = acts ? s.t1 : uint64(_bound(t0, 0, s.t1));
        if (!acts) s.count = uint32(_bound(count, 1, type(uint32).max));
        bytes memory signature = _sign(d, journals.digest(s));
        _expectAccepted(s);
        if (acts) _accept(s, signature);
        else journals.record(address(this), _packed(s, signature));
        _assertHead(s);
    }

    function _accepts(Device memory d) private {
        for (uint64 i; i < 3; ++i) {
            IJournals.Segment memory s = _accept(d);
            vm.assertEq(s.firstSeq, i);
            _assertHead(s);
        }
    }

    function _enrols(uint160 id, Role role, uint16 site) private returns (uint16) {
        vm.prank(owner);
        journals.enroll(address(id), Scheme.P256, role, site, YEAR);
        return journals.device(address(id)).number;
    }

    function _refusesEnrolment(address id, Scheme scheme, Role role, uint16 site) private {
        vm.expectRevert(abi.encodeWithSelector(IJournals.DeviceMalformed.selector, id));
        vm.prank(owner);
        journals.enroll(id, scheme, role, site, YEAR);
    }

    function _refusesRevoked(IJournals.Segment memory s, uint32 epoch, uint64 seq) private {
        _refusesSigned(shelf, s, _revoked(shelf.id, epoch, seq));
    }

    function _movesNot(uint32 epoch, uint64 seq) private {
        vm.expectRevert(_revoked(shelf.id, 2, 5));
        vm.prank(owner);
        journals.revoke(shelf.id, epoch, seq);
    }

    function _revoked(address id, uint32 epoch, uint64 seq) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IJournals.DeviceRevokedFrom.selector, id, epoch, seq);
    }
}
