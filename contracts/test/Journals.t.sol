// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";
import {IJournals, Role, Scheme} from "../src/interfaces/IJournals.sol";
import {Kind, OrderId} from "../src/interfaces/IOrders.sol";
import {Base} from "./Base.t.sol";

contract JournalsTest is Base {
    uint40 private constant YEAR = uint40(NOW + 365 days);

    // Enrolment.

    function test_enroll_keepsTheDevice() public {
        Device memory d = _device(301, Scheme.P256);
        vm.expectEmit(address(journals));
        emit IJournals.DeviceEnrolled(d.id, Scheme.P256, Role.Dock, 2, YEAR);
        vm.prank(owner);
        journals.enroll(d.id, Scheme.P256, Role.Dock, 2, YEAR);

        IJournals.Device memory kept = journals.device(d.id);
        vm.assertEq(kept.key, d.id);
        vm.assertEq(uint256(kept.scheme), uint256(Scheme.P256));
        vm.assertEq(uint256(kept.role), uint256(Role.Dock));
        vm.assertEq(kept.site, 2);
        vm.assertEq(kept.validUntil, YEAR);
        vm.assertFalse(kept.revoked);
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

    function test_revoke_reverts_whenStranger() public {
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, stranger));
        vm.prank(stranger);
        journals.revoke(shelf.id, 0);
    }

    function test_revoke_reverts_whenUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(IJournals.DeviceUnknown.selector, address(9)));
        vm.prank(owner);
        journals.revoke(address(9), 0);
    }

    function test_owner_changesInTwoSteps() public {
        vm.prank(owner);
        journals.transferOwnership(stranger);
        vm.assertEq(journals.owner(), owner);
        vm.prank(stranger);
        journals.acceptOwnership();
        vm.assertEq(journals.owner(), stranger);
    }

    // Acceptance.

    function test_accept_advancesTheHead_bothSchemes() public {
        _accepts(shelf);
        _accepts(robot);
    }

    function test_accept_emitsTheSegment() public {
        Posting memory p = _next(shelf);
        IJournals.Segment memory s = p.segment;
        vm.expectEmit(address(journals));
        emit IJournals.SegmentAccepted(
            s.consumer, s.device, s.epoch, s.firstSeq, s.count, s.t0, s.t1, s.acts, s.root, journals.digest(s)
        );
        _accept(p);
    }

    function test_accept_keepsConsumersApart() public {
        _accept(_next(shelf));
        Posting memory p = _next(shelf);
        (p.segment.consumer, p.segment.firstSeq, p.segment.prev) = (address(this), 0, bytes20(0));
        p.signature = _signed(shelf, p.segment);
        journals.accept(p.segment, p.signature);
        vm.assertEq(journals.journal(address(this), shelf.id).nextSeq, 1);
        vm.assertEq(journals.journal(address(orders), shelf.id).nextSeq, 1);
    }

    function test_accept_opensAHigherEpoch() public {
        _accept(_next(shelf));
        Posting memory p = _next(shelf);
        (p.segment.epoch, p.segment.firstSeq, p.segment.prev) = (4, 0, bytes20(0));
        p.signature = _signed(shelf, p.segment);
        _accept(p);
        vm.assertEq(journals.journal(address(orders), shelf.id).epoch, 4);
        vm.assertEq(journals.journal(address(orders), shelf.id).nextSeq, 1);
        _accept(_next(shelf));
        vm.assertEq(journals.journal(address(orders), shelf.id).nextSeq, 2);
    }

    function test_accept_reverts_whenNotConsumer() public {
        Posting memory p = _next(shelf);
        vm.expectRevert(abi.encodeWithSelector(IJournals.NotConsumer.selector, stranger, address(orders)));
        vm.prank(stranger);
        journals.accept(p.segment, p.signature);
    }

    function test_accept_reverts_whenUnknown() public {
        Device memory d = _device(302, Scheme.P256);
        _refuses(_next(d), abi.encodeWithSelector(IJournals.DeviceUnknown.selector, d.id));
    }

    function test_accept_reverts_whenExpired() public {
        vm.warp(YEAR);
        _refuses(_next(shelf), abi.encodeWithSelector(IJournals.DeviceExpired.selector, shelf.id, YEAR));
    }

    function test_accept_reverts_whenEmpty() public {
        Posting memory p = _next(shelf);
        p.segment.count = 0;
        _refusesSigned(shelf, p, abi.encodeWithSelector(IJournals.SegmentEmpty.selector, shelf.id));
    }

    function test_accept_reverts_whenTimeRunsBack() public {
        Posting memory p = _next(shelf);
        p.segment.t0 = p.segment.t1 + 1;
        _refusesSigned(
            shelf, p, abi.encodeWithSelector(IJournals.SegmentTime.selector, shelf.id, p.segment.t0, p.segment.t1)
        );
    }

    function test_accept_reverts_whenClockIsFarAhead() public {
        Posting memory p = _next(shelf);
        p.segment.t1 = uint64(NOW + 1 days) * 1000 + 1;
        _refusesSigned(
            shelf, p, abi.encodeWithSelector(IJournals.SegmentTime.selector, shelf.id, p.segment.t0, p.segment.t1)
        );
        p.segment.t1 -= 1;
        p.signature = _signed(shelf, p.segment);
        _accept(p);
    }

    function test_accept_reverts_whenReplayed() public {
        Posting memory p = _next(shelf);
        _accept(p);
        _refuses(p, abi.encodeWithSelector(IJournals.SegmentReplayed.selector, shelf.id, 0, 1));
    }

    function test_accept_reverts_whenGap() public {
        _accept(_next(shelf));
        Posting memory p = _next(shelf);
        p.segment.firstSeq = 3;
        _refusesSigned(shelf, p, abi.encodeWithSelector(IJournals.SegmentGap.selector, shelf.id, 3, 1));
    }

    function test_accept_reverts_whenNewEpochSkips() public {
        _accept(_next(shelf));
        Posting memory p = _next(shelf);
        (p.segment.epoch, p.segment.prev) = (2, bytes20(0));
        _refusesSigned(shelf, p, abi.encodeWithSelector(IJournals.SegmentGap.selector, shelf.id, 1, 0));
    }

    function test_accept_reverts_whenEpochStale() public {
        Posting memory p = _next(shelf);
        p.segment.epoch = 0;
        _refusesSigned(shelf, p, abi.encodeWithSelector(IJournals.EpochStale.selector, shelf.id, 0, 1));
        p.segment.epoch = 3;
        p.signature = _signed(shelf, p.segment);
        _accept(p);
        p = _next(shelf);
        p.segment.epoch = 2;
        _refusesSigned(shelf, p, abi.encodeWithSelector(IJournals.EpochStale.selector, shelf.id, 2, 3));
    }

    function test_accept_reverts_whenPrevDiffers() public {
        _accept(_next(shelf));
        Posting memory p = _next(shelf);
        bytes20 head = p.segment.prev;
        p.segment.prev = bytes20(uint160(7));
        _refusesSigned(
            shelf, p, abi.encodeWithSelector(IJournals.PrevMismatch.selector, shelf.id, bytes20(uint160(7)), head)
        );
        (p.segment.epoch, p.segment.firstSeq) = (2, 0);
        _refusesSigned(
            shelf, p, abi.encodeWithSelector(IJournals.PrevMismatch.selector, shelf.id, bytes20(uint160(7)), bytes20(0))
        );
    }

    // Revocation.

    function test_accept_reverts_whenRevoked() public {
        _accept(_next(shelf));
        vm.expectEmit(address(journals));
        emit IJournals.DeviceRevoked(shelf.id, 2);
        vm.prank(owner);
        journals.revoke(shelf.id, 2);
        vm.assertEq(journals.revokedFrom(shelf.id), 2);
        vm.assertTrue(journals.device(shelf.id).revoked);

        _accept(_next(shelf)); // sequence 1 was signed before
        _refuses(_next(shelf), abi.encodeWithSelector(IJournals.DeviceRevokedFrom.selector, shelf.id, 2, 2));
    }

    function test_accept_reverts_whenSegmentReachesIntoRevocation() public {
        vm.prank(owner);
        journals.revoke(shelf.id, 2);
        bytes memory r = _reading(Kind.Heartbeat, OrderId.wrap(0), 0, 0);
        Posting memory p = _posting(shelf, bytes.concat(r, r, r));
        _refuses(p, abi.encodeWithSelector(IJournals.DeviceRevokedFrom.selector, shelf.id, 2, 2));
    }

    /// A thief of the key cannot go below the line by starting the numbers over.
    function test_accept_reverts_whenRevokedOpensAnEpoch() public {
        _accept(_next(shelf));
        vm.prank(owner);
        journals.revoke(shelf.id, 100);
        Posting memory p = _next(shelf);
        (p.segment.epoch, p.segment.firstSeq, p.segment.prev) = (2, 0, bytes20(0));
        _refusesSigned(shelf, p, abi.encodeWithSelector(IJournals.DeviceRevokedFrom.selector, shelf.id, 0, 100));

        vm.prank(owner);
        journals.revoke(robot.id, 100);
        p = _next(robot);
        p.segment.epoch = 2;
        _refusesSigned(robot, p, abi.encodeWithSelector(IJournals.DeviceRevokedFrom.selector, robot.id, 0, 100));
        p.segment.epoch = 1;
        p.signature = _signed(robot, p.segment);
        _accept(p);
    }

    // Signatures.

    function test_accept_reverts_whenSignedByAnother() public {
        Posting memory p = _next(shelf);
        p.signature = _signed(packer, p.segment);
        _refusesSignature(p);
        p.signature = _signed(robot, p.segment);
        _refusesSignature(p);
        p = _next(robot);
        p.signature = _signed(dock, p.segment);
        _refusesSignature(p);
        p.signature = _signed(shelf, p.segment);
        _refusesSignature(p);
    }

    /// The same key on the other curve is another device.
    function test_accept_reverts_whenOtherCurve() public {
        Posting memory p = _next(robot);
        p.signature = _signP256(robot.key, journals.digest(p.segment));
        _refusesSignature(p);
    }

    function test_accept_reverts_whenSIsHigh() public {
        Posting memory p = _next(shelf);
        (bytes32 r, bytes32 s, bytes32 x, bytes32 y) = abi.decode(p.signature, (bytes32, bytes32, bytes32, bytes32));
        p.signature = abi.encodePacked(r, P256_N - uint256(s), x, y);
        _refusesSignature(p);

        p = _next(robot);
        (uint8 v, bytes32 r2, bytes32 s2) = vm.sign(robot.key, journals.digest(p.segment));
        p.signature = abi.encodePacked(r2, SECP_N - uint256(s2), v == 27 ? uint8(28) : uint8(27));
        _refusesSignature(p);
    }

    function test_accept_reverts_whenSignatureIsZero() public {
        Posting memory p = _next(robot);
        p.signature = new bytes(65);
        _refusesSignature(p);
        p = _next(shelf);
        (,, bytes32 x, bytes32 y) = abi.decode(p.signature, (bytes32, bytes32, bytes32, bytes32));
        p.signature = abi.encodePacked(bytes32(0), bytes32(0), x, y);
        _refusesSignature(p);
    }

    function testFuzz_accept_reverts_whenLengthDiffers(uint256 length, bool first) public {
        Device memory d = first ? shelf : robot;
        Posting memory p = _next(d);
        length = _bound(length, 0, 200);
        if (length == p.signature.length) length += 1;
        bytes memory cut = new bytes(length);
        for (uint256 i; i < length && i < p.signature.length; ++i) {
            cut[i] = p.signature[i];
        }
        p.signature = cut;
        _refusesSignature(p);
    }

    function testFuzz_accept_reverts_whenABitIsFlipped(uint256 bit, bool first) public {
        Posting memory p = _next(first ? shelf : robot);
        bit = _bound(bit, 0, p.signature.length * 8 - 1);
        p.signature[bit / 8] ^= bytes1(uint8(1 << (bit % 8)));
        _refusesSignature(p);
    }

    /// Every field of the segment is under the signature.
    function testFuzz_accept_reverts_whenAFieldIsChanged(uint256 field, uint64 by, bool first) public {
        Posting memory p = _next(first ? shelf : robot);
        IJournals.Segment memory s = p.segment;
        by = uint64(_bound(by, 1, 1000));
        field = _bound(field, 0, 4);
        if (field == 0) s.count += uint32(by);
        else if (field == 1) s.t0 -= by;
        else if (field == 2) s.t1 += by;
        else if (field == 3) s.acts = !s.acts;
        else s.root = keccak256(abi.encode(s.root, by));
        _refusesSignature(p);
    }

    function test_accept_reverts_whenSignedForAnotherChain() public {
        Posting memory p = _next(shelf);
        vm.chainId(block.chainid + 1);
        _refusesSignature(p);
    }

    /// A chain without the precompile is not mistaken for a device with a bad key.
    function test_accept_reverts_whenPrecompileIsMissing() public {
        Posting memory p = _next(shelf);
        vm.mockCall(address(0x100), "", "");
        _refuses(p, abi.encodeWithSelector(Errors.MissingPrecompile.selector, address(0x100)));
    }

    /// Whatever the lengths, the head is at the end and nothing can be posted twice.
    function testFuzz_accept_neverLeavesAGap(uint8[6] calldata counts, bool first) public {
        Device memory d = first ? shelf : robot;
        uint64 seq;
        for (uint256 i; i < counts.length; ++i) {
            Posting memory p = _next(d);
            p.segment.count = uint32(counts[i]) + 1;
            p.signature = _signed(d, p.segment);
            vm.assertEq(p.segment.firstSeq, seq);
            _accept(p);
            seq += p.segment.count;
            vm.assertEq(journals.journal(address(orders), d.id).nextSeq, seq);
            vm.assertEq(
                bytes32(journals.journal(address(orders), d.id).head), bytes32(bytes20(journals.digest(p.segment)))
            );
            _refuses(p, abi.encodeWithSelector(IJournals.SegmentReplayed.selector, d.id, p.segment.firstSeq, seq));
        }
    }

    function _next(Device memory d) private view returns (Posting memory) {
        return _posting(d, _reading(Kind.Heartbeat, OrderId.wrap(0), 0, 0));
    }

    function _accepts(Device memory d) private {
        for (uint64 i; i < 3; ++i) {
            Posting memory p = _next(d);
            vm.assertEq(p.segment.firstSeq, i);
            _accept(p);
            vm.assertEq(journals.journal(address(orders), d.id).epoch, 1);
        }
        vm.assertEq(journals.journal(address(orders), d.id).nextSeq, 3);
    }

    function _accept(Posting memory p) private {
        vm.prank(address(orders));
        journals.accept(p.segment, p.signature);
    }

    function _refuses(Posting memory p, bytes memory why) private {
        vm.expectRevert(why);
        _accept(p);
    }

    function _refusesSigned(Device memory d, Posting memory p, bytes memory why) private {
        p.signature = _signed(d, p.segment);
        _refuses(p, why);
    }

    function _refusesSignature(Posting memory p) private {
        _refuses(p, abi.encodeWithSelector(IJournals.BadSignature.selector, p.segment.device));
    }

    function _refusesEnrolment(address id, Scheme scheme, Role role, uint16 site) private {
        vm.expectRevert(abi.encodeWithSelector(IJournals.DeviceMalformed.selector, id));
        vm.prank(owner);
        journals.enroll(id, scheme, role, site, YEAR);
    }
}
