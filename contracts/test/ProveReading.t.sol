// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IJournals} from "../src/interfaces/IJournals.sol";
import {JournalsBase} from "./JournalsBase.sol";

/// Proofs of old readings against the stored heads.
contract ProveReadingTest is JournalsBase {
    /// Proves each reading of each tree with up to 33 leaves. With another index or another proof it fails.
    function test_proveReading_ofEveryTree() public {
        for (uint256 n = 1; n <= 33; ++n) {
            this.proveAll(n); // an external call, so that its memory is freed
        }
    }

    function proveAll(uint256 n) external {
        bytes memory readings = _readings(n, bytes32(n));
        IJournals.Segment[] memory path = _arrayOf(_recordReadings(robot, readings));
        for (uint32 i; i < n; ++i) {
            bytes memory reading = _readingAt(readings, i);
            bytes32[] memory proof = _siblings(readings, i);
            journals.proveReading(reading, _salt(i), i, proof, path);
            if (n == 1) return;
            _assertReverts(reading, uint32((i + 1) % n), proof, path, 0);
            _assertReverts(reading, i, _siblings(readings, (i + 1) % n), path, 0);
        }
    }

    /// Proves readings of trees with up to 300 leaves.
    function testFuzz_proveReading_ofAnyTree(uint16 count, uint256 index, bytes32 seed) public {
        uint256 n = _bound(count, 1, 300);
        index = _bound(index, 0, n - 1);
        bytes memory readings = _readings(n, seed);
        IJournals.Segment[] memory path = _arrayOf(_recordReadings(robot, readings));
        bytes32[] memory proof = _siblings(readings, index);
        journals.proveReading(_readingAt(readings, index), _salt(index), uint32(index), proof, path);
    }

    /// Proves a reading through later segments, acts and telemetry.
    function test_proveReading_throughLaterSegments() public {
        bytes memory readings = _readings(5, "a");
        IJournals.Segment[] memory path = new IJournals.Segment[](4);
        path[0] = _recordReadings(robot, readings);
        path[1] = _accept(robot);
        path[2] = _recordReadings(robot, _readings(60, "b"));
        path[3] = _accept(robot);
        journals.proveReading(_readingAt(readings, 3), _salt(3), 3, _siblings(readings, 3), path);

        // The path must reach the head, and no segment may be missing, changed or from another journal.
        IJournals.Segment[] memory cut = new IJournals.Segment[](3);
        (cut[0], cut[1], cut[2]) = (path[0], path[1], path[2]);
        _assertReverts(_readingAt(readings, 3), 3, _siblings(readings, 3), cut, 2);
        (cut[1], cut[2]) = (path[2], path[3]);
        _assertReverts(_readingAt(readings, 3), 3, _siblings(readings, 3), cut, 1);
        path[1].t1 += 1;
        _assertReverts(_readingAt(readings, 3), 3, _siblings(readings, 3), path, 2);
        path[1].t1 -= 1;
        path[3].root = "other";
        _assertReverts(_readingAt(readings, 3), 3, _siblings(readings, 3), path, 3);
    }

    /// The digest covers every field of the reading's segment.
    function testFuzz_proveReading_reverts_whenSegmentIsChanged(uint256 field) public {
        bytes memory readings = _readings(4, "a");
        IJournals.Segment[] memory path = _arrayOf(_recordReadings(robot, readings));
        IJournals.Segment memory s = path[0];
        field = _bound(field, 0, 9);
        if (field == 0) s.consumer = stranger;
        else if (field == 1) s.device = dock.id;
        else if (field == 2) s.epoch = 2;
        else if (field == 3) s.firstSeq += 1;
        else if (field == 4) s.count -= 1;
        else if (field == 5) s.t0 -= 1;
        else if (field == 6) s.t1 += 1;
        else if (field == 7) s.acts = true;
        else if (field == 8) s.root = "other";
        else s.prev = bytes20(uint160(1));
        _assertReverts(_readingAt(readings, 1), 1, _siblings(readings, 1), path, 0);
    }

    /// In a closed epoch the path leads to that epoch's last head.
    function test_proveReading_inClosedEpoch() public {
        bytes memory readings = _readings(5, "a");
        IJournals.Segment[] memory path = new IJournals.Segment[](2);
        path[0] = _recordReadings(robot, readings);
        path[1] = _accept(robot);
        IJournals.Segment memory s = _nextAct(robot);
        (s.epoch, s.firstSeq, s.prev) = (5, 0, 0);
        _accept(s, _sign(robot, s));
        journals.proveReading(_readingAt(readings, 0), _salt(0), 0, _siblings(readings, 0), path);
        _assertReverts(_readingAt(readings, 0), 0, _siblings(readings, 0), _arrayOf(path[0]), 0);
        // The first segment of the next epoch does not name the closed one.
        path[1] = s;
        _assertReverts(_readingAt(readings, 0), 0, _siblings(readings, 0), path, 1);
    }

    function test_proveReading_reverts_whenNeverPosted() public {
        bytes memory readings = _readings(5, "a");
        IJournals.Segment memory s = _nextTelemetry(robot, 5);
        s.root = _root(readings);
        _assertReverts(_readingAt(readings, 0), 0, _siblings(readings, 0), _arrayOf(s), 0);
        s.epoch = 3; // neither the current epoch nor a closed one
        _assertReverts(_readingAt(readings, 0), 0, _siblings(readings, 0), _arrayOf(s), 0);
    }

    function test_proveReading_reverts_whenMalformed() public {
        bytes memory readings = _readings(2, "a");
        IJournals.Segment[] memory path = _arrayOf(_recordReadings(robot, readings));
        bytes32[] memory proof = _siblings(readings, 0);
        _assertReverts(_readingAt(readings, 0), 0, proof, new IJournals.Segment[](0), 0);
        _assertReverts("", 0, proof, path, 0);
        _assertReverts(readings, 0, proof, path, 0);
        _assertReverts(_readingAt(readings, 0), 2, proof, path, 0);
        _assertReverts(_readingAt(readings, 0), type(uint32).max, proof, path, 0);
    }

    /// The salt belongs to the reading. The zero salt is that of acts only.
    function test_proveReading_reverts_whenSaltDiffers() public {
        bytes memory readings = _readings(2, "a");
        IJournals.Segment[] memory path = _arrayOf(_recordReadings(robot, readings));
        bytes32[] memory proof = _siblings(readings, 0);
        bytes16[3] memory others = [bytes16(0), _salt(1), bytes16(uint128(_salt(0)) + 1)];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IJournals.ProofBroken.selector, 0));
            journals.proveReading(_readingAt(readings, 0), others[i], 0, proof, path);
        }
    }

    /// The reading of an act is proved with the zero salt.
    function test_proveReading_ofAct() public {
        secret = 0;
        bytes memory readings = _readings(1, "a");
        IJournals.Segment memory s = _nextAct(robot);
        s.root = _root(readings);
        _accept(s, _sign(robot, s));
        journals.proveReading(readings, 0, 0, new bytes32[](0), _arrayOf(s));
    }

    /// An inner node of the tree cannot be presented as a reading.
    function test_proveReading_reverts_whenInnerNodeIsPresented() public {
        bytes memory readings = _readings(4, "a");
        IJournals.Segment[] memory path = _arrayOf(_recordReadings(robot, readings));
        bytes32[] memory proof = _siblings(readings, 0);
        bytes32 first = keccak256(abi.encodePacked(bytes1(0), uint32(0), _salt(0), _readingAt(readings, 0)));
        bytes32[] memory above = new bytes32[](1);
        above[0] = proof[1];
        _assertReverts(abi.encodePacked(first, proof[0]), 0, above, path, 0);
    }

    /// Proofs that are too short or too long are refused, also for a root of zero.
    function test_proveReading_reverts_whenProofLengthDiffers() public {
        bytes memory readings = _readings(6, "a");
        IJournals.Segment memory s = _nextTelemetry(robot, 6);
        journals.record(address(this), _packSegment(robot, s));
        IJournals.Segment memory zero = _following(s);
        zero.root = 0;
        journals.record(address(this), _packSegment(robot, zero));
        bytes32[] memory proof = _siblings(readings, 5);
        vm.assertEq(proof.length, 2);
        for (uint256 n; n <= 4; ++n) {
            bytes32[] memory other = new bytes32[](n);
            for (uint256 i; i < n && i < proof.length; ++i) {
                other[i] = proof[i];
            }
            _assertReverts(_readingAt(readings, 5), 5, other, _arrayOf(zero), 0);
        }

        IJournals.Segment[] memory path = _arrayOf(_recordReadings(robot, readings));
        journals.proveReading(_readingAt(readings, 5), _salt(5), 5, proof, path);
        bytes32[] memory long = new bytes32[](3);
        (long[0], long[1]) = (proof[0], proof[1]);
        _assertReverts(_readingAt(readings, 5), 5, long, path, 0);
    }

    /// The proof depends on the count, although the tree of two leaves is part of the tree of three.
    function test_proveReading_reverts_whenCountDiffers() public {
        bytes memory readings = _readings(3, "a");
        IJournals.Segment[] memory path = _arrayOf(_recordReadings(robot, readings));
        path[0].count = 2;
        _assertReverts(_readingAt(readings, 2), 2, _siblings(readings, 2), path, 0);
    }

    function _assertReverts(
        bytes memory reading,
        uint32 index,
        bytes32[] memory proof,
        IJournals.Segment[] memory path,
        uint256 where
    ) private {
        vm.expectRevert(abi.encodeWithSelector(IJournals.ProofBroken.selector, where));
        journals.proveReading(reading, _salt(index), index, proof, path);
    }

    /// Records a segment with these readings.
    function _recordReadings(Device memory d, bytes memory readings) private returns (IJournals.Segment memory s) {
        s = _nextTelemetry(d, uint32(readings.length / READING_SIZE));
        s.root = _root(readings);
        journals.record(address(this), _packSegment(d, s));
    }

    function _readings(uint256 n, bytes32 seed) private pure returns (bytes memory readings) {
        readings = new bytes(n * READING_SIZE);
        for (uint256 i; i < 2 * n; ++i) {
            bytes32 word = keccak256(abi.encode(seed, i));
            assembly ("memory-safe") {
                mstore(add(add(readings, 32), mul(i, 32)), word)
            }
        }
    }

    function _arrayOf(IJournals.Segment memory s) private pure returns (IJournals.Segment[] memory all) {
        all = new IJournals.Segment[](1);
        all[0] = s;
    }
}
