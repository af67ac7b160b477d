// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IJournals, Role, Scheme} from "../src/interfaces/IJournals.sol";
import {IJournalsContract} from "./Interfaces.sol";
import {SigningBase} from "./SigningBase.sol";

/// Four devices with journals. The test contract is their consumer.
abstract contract JournalsBase is SigningBase {
    uint40 internal constant YEAR = uint40(NOW + 365 days);
    uint256 internal constant READING_SIZE = 64;

    /// Secret of the salts of a segment; zero for an act.
    bytes32 internal secret = keccak256("a secret");

    IJournalsContract internal journals;
    Device internal shelf;
    Device internal packer;
    Device internal robot;
    Device internal dock;

    function setUp() public virtual {
        vm.warp(NOW);
        journals = IJournalsContract(vm.deployCode("Journals.sol:Journals", abi.encode(owner)));
        shelf = _enrol(101, Scheme.P256, Role.Shelf);
        packer = _enrol(103, Scheme.P256, Role.Packer);
        robot = _enrol(102, Scheme.Secp256k1, Role.Robot);
        dock = _enrol(104, Scheme.Secp256k1, Role.Dock);
    }

    function _enrol(uint256 key, Scheme scheme, Role role) internal returns (Device memory d) {
        d = _device(key, scheme);
        vm.prank(owner);
        journals.enroll(d.id, scheme, role, 1, YEAR);
    }

    /// The next act of the device: a segment with one reading.
    function _nextAct(Device memory d) internal view returns (IJournals.Segment memory s) {
        IJournals.Journal memory head = journals.journal(address(this), d.id);
        s.consumer = address(this);
        s.device = d.id;
        s.epoch = head.epoch == 0 ? 1 : head.epoch;
        s.firstSeq = head.nextSeq;
        s.count = 1;
        (s.t0, s.t1) = (uint64(block.timestamp) * 1000, uint64(block.timestamp) * 1000);
        s.acts = true;
        s.root = keccak256(abi.encode(d.id, s.epoch, s.firstSeq));
        s.prev = head.head;
    }

    /// The next telemetry segment of the device.
    function _nextTelemetry(Device memory d, uint32 count) internal view returns (IJournals.Segment memory s) {
        s = _nextAct(d);
        (s.acts, s.count) = (false, count);
        s.t0 -= 60_000;
    }

    /// The segment that follows `s`, with the same fields otherwise.
    function _following(IJournals.Segment memory s) internal view returns (IJournals.Segment memory next) {
        next = abi.decode(abi.encode(s), (IJournals.Segment));
        next.firstSeq += s.count;
        next.prev = bytes20(_digestOf(s));
        next.root = keccak256(abi.encode(s.root));
    }

    function _sign(Device memory d, IJournals.Segment memory s) internal view returns (bytes memory) {
        return _sign(d, _digestOf(s));
    }

    function _accept(Device memory d) internal returns (IJournals.Segment memory s) {
        s = _nextAct(d);
        _accept(s, _sign(d, s));
    }

    function _accept(IJournals.Segment memory s, bytes memory signature) internal returns (bytes32) {
        return journals.accept(_positionOf(s), s.root, s.t0, signature);
    }

    /// Device, epoch and sequence number in one word, as `accept` expects them.
    function _positionOf(IJournals.Segment memory s) internal pure returns (uint256) {
        return uint256(bytes32(abi.encodePacked(s.device, s.epoch, s.firstSeq)));
    }

    function _assertReverts(IJournals.Segment memory s, bytes memory signature, bytes memory revertData) internal {
        vm.expectRevert(revertData);
        _accept(s, signature);
    }

    function _assertRevertsSigned(Device memory d, IJournals.Segment memory s, bytes memory revertData) internal {
        _assertReverts(s, _sign(d, s), revertData);
    }

    function _assertRevertsSignature(IJournals.Segment memory s, bytes memory signature) internal {
        _assertReverts(s, signature, abi.encodeWithSelector(IJournals.BadSignature.selector, s.device));
    }

    function _packSegment(Device memory d, IJournals.Segment memory s) internal view returns (bytes memory) {
        return _packSegment(s, _sign(d, s));
    }

    function _packSegment(IJournals.Segment memory s, bytes memory signature) internal pure returns (bytes memory) {
        return abi.encodePacked(
            s.device, s.epoch, s.firstSeq, s.count, s.t0, s.t1, s.root, uint8(signature.length), signature
        );
    }

    function _expectAccepted(IJournals.Segment memory s) internal {
        bytes memory place = abi.encodePacked(s.epoch, s.firstSeq, s.count, uint48(s.t0), uint48(s.t1), bytes4(0));
        vm.expectEmit(address(journals));
        emit IJournals.SegmentAccepted(s.consumer, s.device, bytes32(place), s.root, _digestOf(s));
    }

    function _assertHead(IJournals.Segment memory last) internal view {
        IJournals.Journal memory head = journals.journal(last.consumer, last.device);
        vm.assertEq(bytes32(head.head), bytes32(bytes20(_digestOf(last))), "head");
        vm.assertEq(head.epoch, last.epoch, "epoch");
        vm.assertEq(head.nextSeq, last.firstSeq + last.count, "nextSeq");
    }

    /// Computes the digest field by field.
    function _digestOf(IJournals.Segment memory s) internal view returns (bytes32) {
        bytes32 typehash = keccak256(
            "Segment(address consumer,address device,uint32 epoch,uint64 firstSeq,uint32 count,uint64 t0,"
            "uint64 t1,bool acts,bytes32 root,bytes20 prev)"
        );
        bytes memory first = abi.encode(typehash, s.consumer, s.device, s.epoch, s.firstSeq, s.count);
        bytes32 hash = keccak256(bytes.concat(first, abi.encode(s.t0, s.t1, s.acts, s.root, bytes32(s.prev))));
        return _typedDataHash("Waybill Journals", "2", address(journals), hash);
    }

    /// Salt of the reading at `index`: the first 16 bytes of keccak256(secret, index).
    function _salt(uint256 index) internal view returns (bytes16) {
        return secret == 0 ? bytes16(0) : bytes16(keccak256(abi.encodePacked(secret, uint32(index))));
    }

    /// Computes the Merkle root recursively from the top. The contract verifies from the leaf up.
    function _root(bytes memory readings) internal view returns (bytes32) {
        uint256 n = readings.length / READING_SIZE;
        return n == 0 ? bytes32(0) : _subtree(readings, 0, n);
    }

    /// Merkle siblings of the reading at `index`, from the leaf up.
    function _siblings(bytes memory readings, uint256 index) internal view returns (bytes32[] memory proof) {
        return _siblings(readings, 0, readings.length / READING_SIZE, index);
    }

    function _readingAt(bytes memory readings, uint256 index) internal pure returns (bytes memory reading) {
        reading = new bytes(READING_SIZE);
        assembly ("memory-safe") {
            mcopy(add(reading, 32), add(add(readings, 32), mul(index, 64)), 64)
        }
    }

    function _siblings(bytes memory readings, uint256 from, uint256 n, uint256 index)
        private
        view
        returns (bytes32[] memory proof)
    {
        if (n == 1) return proof;
        uint256 left = _leftSize(n);
        bool inLeft = index < from + left;
        bytes32[] memory below =
            inLeft ? _siblings(readings, from, left, index) : _siblings(readings, from + left, n - left, index);
        proof = new bytes32[](below.length + 1);
        for (uint256 i; i < below.length; ++i) {
            proof[i] = below[i];
        }
        proof[below.length] = inLeft ? _subtree(readings, from + left, n - left) : _subtree(readings, from, left);
    }

    function _subtree(bytes memory readings, uint256 from, uint256 n) private view returns (bytes32) {
        if (n == 1) {
            return keccak256(abi.encodePacked(bytes1(0), uint32(from), _salt(from), _readingAt(readings, from)));
        }
        uint256 left = _leftSize(n);
        return keccak256(
            abi.encodePacked(bytes1(0x01), _subtree(readings, from, left), _subtree(readings, from + left, n - left))
        );
    }

    /// The largest power of two below `n`.
    function _leftSize(uint256 n) private pure returns (uint256 left) {
        left = 1;
        while (left * 2 < n) left *= 2;
    }
}
