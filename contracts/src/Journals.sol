// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";
import {Calls} from "./Calls.sol";
import {Devices} from "./Devices.sol";
import {IJournals, Scheme} from "./interfaces/IJournals.sol";
import {MerkleTree} from "./MerkleTree.sol";
import {PackedDevice} from "./PackedDevice.sol";
import {Signatures} from "./Signatures.sol";
import {Telemetry} from "./Telemetry.sol";

/// @title Journals
/// @notice Stores, for each consumer and device, the head of the journal: how far the device's signed segments have
/// been accepted.
contract Journals is Devices {
    /// @dev Head of a journal, packed in the order of `Journal`. From the low end: head 160 bits, epoch 32, nextSeq 64.
    struct Head {
        uint256 word;
    }

    bytes32 private constant SEGMENT_TYPEHASH = keccak256(
        "Segment(address consumer,address device,uint32 epoch,uint64 firstSeq,uint32 count,uint64 t0,uint64 "
        "t1,bool acts,bytes32 root,bytes20 prev)"
    );
    /// @dev How far a device's clock may be ahead of the chain's, in seconds. It is generous because an idle
    /// development chain lags behind; it only catches wrong units and broken clocks.
    uint256 private constant MAX_CLOCK_AHEAD = 1 days;
    uint256 private constant READING_SIZE = 64;

    mapping(address consumer => mapping(address id => Head head)) private _heads;
    mapping(address consumer => mapping(address id => mapping(uint32 epoch => bytes20 head))) private _closedHeads;

    constructor(address initialOwner) Ownable(initialOwner) {}

    /// @inheritdoc IJournals
    function record(address consumer, bytes calldata segments) external returns (uint256 taken) {
        Segment memory s;
        s.consumer = consumer;
        bytes memory first;
        uint256 offset;
        do {
            bytes calldata signature;
            (signature, offset) = Telemetry.read(segments, offset, s);
            bytes memory revertData = _acceptSegment(s, _devices[s.device], signature);
            if (revertData.length == 0) {
                ++taken;
            } else {
                if (first.length == 0) first = revertData;
                emit SegmentSkipped(consumer, s.device, s.epoch, s.firstSeq, revertData);
            }
        } while (offset < segments.length);
        if (taken == 0) Calls.revertWith(first);
    }

    /// @inheritdoc IJournals
    function accept(uint256 place, bytes32 root, uint64 time, bytes calldata signature) external returns (bytes32) {
        PackedDevice packedDevice = _devices[address(uint160(place >> 96))];
        if (!_acceptNextAct(place, root, time, packedDevice, signature)) {
            Segment memory s;
            (s.consumer, s.count, s.t0, s.t1, s.acts, s.root) = (msg.sender, 1, time, time, true, root);
            Telemetry.setPosition(s, place);
            bytes memory revertData = _acceptSegment(s, packedDevice, signature);
            if (revertData.length != 0) Calls.revertWith(revertData);
        }
        return bytes32(PackedDevice.unwrap(packedDevice));
    }

    /// @inheritdoc IJournals
    function proveReading(
        bytes calldata reading,
        bytes16 salt,
        uint32 index,
        bytes32[] calldata proof,
        Segment[] calldata segments
    ) external view {
        if (segments.length == 0 || reading.length != READING_SIZE) revert ProofBroken(0);
        Segment calldata s = segments[0];
        bytes32 leaf = MerkleTree.leaf(index, salt, reading);
        if (!MerkleTree.verify(s.root, leaf, index, s.count, proof)) revert ProofBroken(0);
        bytes20 head = bytes20(digest(s));
        // Comparing hashes is enough: a digest covers its consumer, device, epoch and position, and `prev` covers the
        // previous segment.
        for (uint256 i = 1; i < segments.length; ++i) {
            if (segments[i].prev != head) revert ProofBroken(i);
            head = bytes20(digest(segments[i]));
        }
        Journal memory known = journal(s.consumer, s.device);
        bytes20 expected = known.epoch == s.epoch ? known.head : _closedHeads[s.consumer][s.device][s.epoch];
        if (head != expected) revert ProofBroken(segments.length - 1);
    }

    /// @inheritdoc IJournals
    function closedHead(address consumer, address id, uint32 epoch) external view returns (bytes20) {
        return _closedHeads[consumer][id][epoch];
    }

    /// @inheritdoc IJournals
    function journal(address consumer, address id) public view returns (Journal memory) {
        uint256 head = _heads[consumer][id].word;
        return Journal(_hashOf(head), _epochOf(head), _nextOf(head));
    }

    /// @inheritdoc IJournals
    function digest(Segment calldata segment) public view override returns (bytes32) {
        return _hashTypedData(keccak256(abi.encode(SEGMENT_TYPEHASH, segment)));
    }

    /// @dev Verifies a segment and advances the head. Handles acts and telemetry, any epoch and any key.
    /// @return revertData empty if the segment was accepted; otherwise the encoded error
    function _acceptSegment(Segment memory s, PackedDevice packedDevice, bytes calldata signature)
        private
        returns (bytes memory revertData)
    {
        Head storage stored = _heads[s.consumer][s.device];
        uint256 head = stored.word;
        revertData = _checkDevice(s, packedDevice);
        if (revertData.length == 0) revertData = _checkPosition(s, head);
        if (revertData.length != 0) return revertData;
        bool sameEpoch = s.epoch == _epochOf(head);
        s.prev = sameEpoch ? _hashOf(head) : bytes20(0);
        bytes32 hash = _digestInPlace(s);
        (Scheme scheme, address key) = Signatures.recover(hash, signature);
        if (packedDevice.isRotated() || !packedDevice.hasKey(scheme, key)) {
            revertData = _checkSigner(s, packedDevice, scheme, key);
            if (revertData.length != 0) return revertData;
        }

        if (!sameEpoch && head != 0) _closedHeads[s.consumer][s.device][_epochOf(head)] = _hashOf(head);
        // No overflow: sequence numbers start at 0 and grow by less than 2^32 per segment.
        unchecked {
            stored.word = uint256(hash) >> 96 | uint256(s.epoch) << 160 | uint256(s.firstSeq + s.count) << 192;
        }

        // For an act the consumer emits the event.
        if (!s.acts) emit SegmentAccepted(s.consumer, s.device, _packSpan(s), s.root, hash);
    }

    /// @dev Cheaper version of `_acceptSegment` for the common case: an act with the next sequence number of the
    /// current epoch, a valid time, and a device that was never revoked or rotated.
    /// @return false if it is not that case or the signature does not match; nothing has then been changed
    function _acceptNextAct(
        uint256 place,
        bytes32 root,
        uint256 time,
        PackedDevice packedDevice,
        bytes calldata signature
    ) private returns (bool) {
        Head storage stored = _heads[msg.sender][address(uint160(place >> 96))];
        uint256 head = stored.word;
        if (!_isUsable(packedDevice) || !_isNext(head, place) || time > _maxTime()) return false;
        bytes32 hash = _hashTypedData(_hashActSegment(place, root, time, head));
        if (!_isSignedByDevice(packedDevice, hash, signature)) return false;

        // The sequence number is in the high 64 bits and cannot overflow in practice.
        unchecked {
            stored.word = uint256(hash) >> 96 | (head >> 160) + (1 << 32) << 160;
        }
        return true;
    }

    /// @dev Returns whether the device's current key signed `hash`.
    function _isSignedByDevice(PackedDevice packedDevice, bytes32 hash, bytes calldata signature)
        private
        view
        returns (bool)
    {
        (Scheme scheme, address key) = Signatures.recover(hash, signature);
        return packedDevice.hasKey(scheme, key);
    }

    /// @dev Returns the struct hash of an act's segment, computed from its parts. It equals the struct hash within
    /// `digest`.
    function _hashActSegment(uint256 place, bytes32 root, uint256 time, uint256 head)
        private
        view
        returns (bytes32 hash)
    {
        bytes32 typehash = SEGMENT_TYPEHASH;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, typehash)
            mstore(add(m, 0x20), caller())
            mstore(add(m, 0x40), shr(96, place))
            mstore(add(m, 0x60), and(shr(64, place), 0xffffffff))
            mstore(add(m, 0x80), and(place, 0xffffffffffffffff))
            mstore(add(m, 0xa0), 1)
            mstore(add(m, 0xc0), time)
            mstore(add(m, 0xe0), time)
            mstore(add(m, 0x100), 1)
            mstore(add(m, 0x120), root)
            mstore(add(m, 0x140), shl(96, head))
            hash := keccak256(m, 0x160)
        }
    }

    /// @dev Returns whether `place` (see `accept`) is in the journal's current epoch and has its next sequence number.
    function _isNext(uint256 head, uint256 place) private pure returns (bool) {
        return uint32(place >> 64) != 0 && head >> 160 == (uint256(uint64(place)) << 32 | uint32(place >> 64));
    }

    /// @dev Returns whether the device is enrolled, not expired, and was never revoked or rotated.
    function _isUsable(PackedDevice packedDevice) private view returns (bool) {
        return packedDevice.validUntil() > block.timestamp && !packedDevice.isMarked();
    }

    /// @dev Latest time that a segment may state, in UTC milliseconds.
    function _maxTime() private view returns (uint256) {
        unchecked {
            return (block.timestamp + MAX_CLOCK_AHEAD) * 1000;
        }
    }

    /// @dev Checks that the device may sign at this time and at all positions of the segment.
    function _checkDevice(Segment memory s, PackedDevice packedDevice) private view returns (bytes memory revertData) {
        if (!packedDevice.isKnown()) return abi.encodeWithSelector(DeviceUnknown.selector, s.device);
        if (block.timestamp >= packedDevice.validUntil()) {
            return abi.encodeWithSelector(DeviceExpired.selector, s.device, packedDevice.validUntil());
        }
        if (s.count == 0) return abi.encodeWithSelector(SegmentEmpty.selector, s.device);
        if (s.t0 > s.t1 || s.t1 > _maxTime()) {
            return abi.encodeWithSelector(SegmentTime.selector, s.device, s.t0, s.t1);
        }
        if (packedDevice.isRevoked()) {
            JournalPosition memory from = _revocations[s.device];
            if (!_isBefore(JournalPosition(s.epoch, _lastSeq(s)), from)) {
                return abi.encodeWithSelector(DeviceRevokedFrom.selector, s.device, from.epoch, from.seq);
            }
        }
    }

    /// @dev Checks that the segment starts at the journal's next position, or at sequence number 0 of a higher epoch.
    function _checkPosition(Segment memory s, uint256 head) private pure returns (bytes memory revertData) {
        (uint32 epoch, uint64 next) = (_epochOf(head), _nextOf(head));
        if (s.epoch != epoch || epoch == 0) {
            uint32 least = epoch == 0 ? 1 : epoch;
            if (s.epoch < least) return abi.encodeWithSelector(EpochStale.selector, s.device, s.epoch, least);
            next = 0;
        }
        if (s.firstSeq < next) return abi.encodeWithSelector(SegmentReplayed.selector, s.device, s.firstSeq, next);
        if (s.firstSeq > next) return abi.encodeWithSelector(SegmentGap.selector, s.device, s.firstSeq, next);
    }

    /// @dev Checks that the signature is by the key that is valid at the segment's positions.
    function _checkSigner(Segment memory s, PackedDevice packedDevice, Scheme foundScheme, address found)
        private
        view
        returns (bytes memory revertData)
    {
        (Scheme scheme, address key) = _keyAt(s, packedDevice);
        if (found == key && foundScheme == scheme && key != address(0)) return revertData;
        if (scheme == Scheme.P256 && !Signatures.hasP256()) {
            return abi.encodeWithSelector(Errors.MissingPrecompile.selector, address(0x100));
        }
        return abi.encodeWithSelector(BadSignature.selector, s.device);
    }

    /// @dev Equals `digest`, but hashes the segment where it is in memory, without copying it. Each act and segment
    /// pays for this.
    function _digestInPlace(Segment memory s) private view returns (bytes32) {
        bytes32 typehash = SEGMENT_TYPEHASH;
        bytes32 hash;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            // Hashes ten words of the segment and the word before them, which holds the type hash meanwhile.
            let start := sub(s, 0x20)
            let stored := mload(start)
            mstore(start, typehash)
            hash := keccak256(start, 0x160)
            mstore(start, stored)
        }
        return _hashTypedData(hash);
    }

    /// @dev Packs epoch, firstSeq, count, t0 and t1 as `SegmentAccepted.place`. Times fit in 48 bits: they are at most
    /// a day ahead of the chain's.
    function _packSpan(Segment memory s) private pure returns (bytes32) {
        uint256 place = uint256(s.epoch) << 224 | uint256(s.firstSeq) << 160 | uint256(s.count) << 128;
        return bytes32(place | uint256(s.t0) << 80 | uint256(s.t1) << 32);
    }

    function _domainNameAndVersion() internal pure override returns (string memory, string memory) {
        return ("Waybill Journals", "2");
    }

    function _hashOf(uint256 head) private pure returns (bytes20) {
        return bytes20(uint160(head));
    }

    function _epochOf(uint256 head) private pure returns (uint32) {
        return uint32(head >> 160);
    }

    function _nextOf(uint256 head) private pure returns (uint64) {
        return uint64(head >> 192);
    }
}
