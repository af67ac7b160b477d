// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IJournals, Role, Scheme} from "../src/interfaces/IJournals.sol";
import {IOwned} from "./Interfaces.sol";
import {JournalsBase} from "./JournalsBase.sol";

/// Enrolment and revocation of devices.
contract DevicesTest is JournalsBase {
    // Enrolment.

    function test_enroll_storesDevice() public {
        Device memory d = _device(301, Scheme.P256);
        vm.expectEmit(address(journals));
        emit IJournals.DeviceEnrolled(d.id, Scheme.P256, Role.Dock, 2, 1, YEAR);
        vm.prank(owner);
        journals.enroll(d.id, Scheme.P256, Role.Dock, 2, YEAR);
        vm.assertEq(
            abi.encode(journals.device(d.id)), abi.encode(IJournals.Device(d.id, Scheme.P256, Role.Dock, 2, 1, YEAR, 0))
        );
    }

    /// Devices are numbered from 1, separately for each role and site.
    function test_enroll_numbersDevices() public {
        vm.assertEq(_enrolNumber(1, Role.Vehicle, 7), 1);
        vm.assertEq(_enrolNumber(2, Role.Vehicle, 7), 2);
        vm.assertEq(_enrolNumber(3, Role.Locker, 7), 1);
        vm.assertEq(_enrolNumber(4, Role.Vehicle, 8), 1);
        vm.assertEq(_enrolNumber(5, Role.Vehicle, 7), 3);
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

    function test_enroll_reverts_whenExpired() public {
        vm.expectRevert(abi.encodeWithSelector(IJournals.DeviceExpired.selector, address(1), uint40(NOW)));
        vm.prank(owner);
        journals.enroll(address(1), Scheme.P256, Role.Shelf, 1, uint40(NOW));
    }

    function test_enroll_reverts_whenMalformed() public {
        _assertRevertsEnrolment(address(0), Scheme.P256, Role.Shelf, 1);
        _assertRevertsEnrolment(address(1), Scheme.None, Role.Shelf, 1);
        _assertRevertsEnrolment(address(1), Scheme.P256, Role.None, 1);
        _assertRevertsEnrolment(address(1), Scheme.P256, Role.Shelf, 0);
    }

    function test_ownership_transfersInTwoSteps() public {
        vm.prank(owner);
        journals.transferOwnership(stranger);
        vm.assertEq(journals.owner(), owner);
        vm.prank(stranger);
        journals.acceptOwnership();
        vm.assertEq(journals.owner(), stranger);
        vm.expectRevert(abi.encodeWithSelector(IOwned.OwnerNeeded.selector));
        vm.prank(stranger);
        journals.renounceOwnership();
    }

    // Revocation.

    function test_revoke_refusesFromPosition() public {
        _accept(shelf);
        vm.expectEmit(address(journals));
        emit IJournals.DeviceRevoked(shelf.id, 1, 2);
        vm.prank(owner);
        journals.revoke(shelf.id, 1, 2);
        (uint32 epoch, uint64 seq) = journals.revocation(shelf.id);
        vm.assertTrue(epoch == 1 && seq == 2);
        vm.assertEq(journals.device(shelf.id).flags, 1);

        _accept(shelf); // sequence number 1 is before the revocation
        _assertRevertsRevoked(_nextAct(shelf), 1, 2);
    }

    /// A stolen key cannot avoid the revocation by opening a higher epoch.
    function test_revoke_refusesHigherEpochs() public {
        _accept(shelf);
        vm.prank(owner);
        journals.revoke(shelf.id, 1, 100);
        IJournals.Segment memory s = _nextAct(shelf);
        (s.epoch, s.firstSeq, s.prev) = (2, 0, 0);
        _assertRevertsRevoked(s, 1, 100);
        _accept(shelf);
    }

    function test_revoke_acceptsEarlierEpochs() public {
        vm.prank(owner);
        journals.revoke(shelf.id, 3, 1);
        IJournals.Segment memory s = _accept(shelf);
        (s.epoch, s.firstSeq, s.prev) = (3, 0, 0);
        _accept(s, _sign(shelf, s));
        _assertRevertsRevoked(_nextAct(shelf), 3, 1);
    }

    /// A revocation can move to an earlier position, never to a later one.
    function test_revoke_movesBackOnly() public {
        vm.prank(owner);
        journals.revoke(shelf.id, 2, 5);
        _assertRevokeReverts(2, 6);
        _assertRevokeReverts(3, 0);
        uint32[4] memory epochs = [uint32(2), 2, 1, 0];
        uint64[4] memory seqs = [uint64(5), 4, 90, 0];
        for (uint256 i; i < epochs.length; ++i) {
            vm.prank(owner);
            journals.revoke(shelf.id, epochs[i], seqs[i]);
            (uint32 epoch, uint64 seq) = journals.revocation(shelf.id);
            vm.assertTrue(epoch == epochs[i] && seq == seqs[i]);
        }
        _assertRevertsRevoked(_nextAct(shelf), 0, 0);
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

    /// Segments are refused exactly from the revoked position on.
    function testFuzz_revoke_byPlace(uint8 epoch, uint8 seq, uint8 atEpoch, uint8 at_) public {
        (epoch, atEpoch) = (uint8(_bound(epoch, 0, 4)), uint8(_bound(atEpoch, 1, 4)));
        (seq, at_) = (uint8(_bound(seq, 0, 4)), uint8(_bound(at_, 0, 4)));
        IJournals.Segment memory s = _nextAct(robot);
        s.epoch = atEpoch;
        for (; s.firstSeq < at_; s = _following(s)) {
            _accept(s, _sign(robot, s));
        }
        vm.prank(owner);
        journals.revoke(robot.id, epoch, seq);
        if (atEpoch < epoch || (atEpoch == epoch && at_ < seq)) _accept(s, _sign(robot, s));
        else _assertRevertsSigned(robot, s, _revokedError(robot.id, epoch, seq));
    }

    function _enrolNumber(uint160 id, Role role, uint16 site) private returns (uint16) {
        vm.prank(owner);
        journals.enroll(address(id), Scheme.P256, role, site, YEAR);
        return journals.device(address(id)).number;
    }

    function _assertRevertsEnrolment(address id, Scheme scheme, Role role, uint16 site) private {
        vm.expectRevert(abi.encodeWithSelector(IJournals.DeviceMalformed.selector, id));
        vm.prank(owner);
        journals.enroll(id, scheme, role, site, YEAR);
    }

    function _assertRevertsRevoked(IJournals.Segment memory s, uint32 epoch, uint64 seq) private {
        _assertRevertsSigned(shelf, s, _revokedError(shelf.id, epoch, seq));
    }

    function _assertRevokeReverts(uint32 epoch, uint64 seq) private {
        vm.expectRevert(_revokedError(shelf.id, 2, 5));
        vm.prank(owner);
        journals.revoke(shelf.id, epoch, seq);
    }

    function _revokedError(address id, uint32 epoch, uint64 seq) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IJournals.DeviceRevokedFrom.selector, id, epoch, seq);
    }
}
