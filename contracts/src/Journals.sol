// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";
import {Devices} from "./Devices.sol";
import {IJournals, Scheme} from "./interfaces/IJournals.sol";
import {Signatures} from "./Signatures.sol";
import {Telemetry} from "./Telemetry.sol";
import {Tree} from "./Tree.sol";

/// @title Journals
/// @notice How far each device's signed journal has been taken by each consumer.
contract Journals is Devices {
    bytes32 private constant SEGMENT_TYPEHASH = keccak256(
        "Segment(address consumer,address device,uint32 epoch,uint64 firstSeq,uint32 count,uint64 t0,uint64 t1,bool acts,bytes32 root,bytes20 prev)"
    );
    /// How far a device's clock may be ahead of the chain's, in seconds. Wide, for idle dev chains: it catches wrong
    /// units and broken clocks, no more.
    uint256 private constant CLOCK_AHEAD = 1 days;
    uint256 private constant READING_SIZE = 64;

    mapping(address consumer => mapping(address id => Journal journal)) private _journals;
    mapping(address consumer => mapping(address id => mapping(uint32 epoch => bytes20 head))) private _closed;

    constructor(address owner_) Ownable(owner_) EIP712("Waybill Journals", "1") {}

    /// @inheritdoc IJournals
    function record(address consumer, bytes calldata segments) external returns (uint256 taken) {
        Segment memory s;
        s.consumer = consumer;
        bytes memory first;
        uint256 offset;
        do {
            bytes calldata signature;
            (signature, offset) = Telemetry.read(segments, offset, s);
            bytes memory why = _take(s, _devices[s.device], signature);
            if (why.length == 0) {
                ++taken;
            } else {
                if (first.length == 0) first = why;
                emit SegmentSkipped(consumer, s.device, s.epoch, s.firstSeq, why);
            }
        } while (offset < segments.length);
        if (taken == 0) _raise(first);
    }

    /// @inheritdoc IJournals
    function accept(address id, uint32 epoch, uint64 seq, bytes32 root, uint64 time, bytes calldata signature)
        external
        returns (Device memory found)
    {
        found = _devices[id];
        Segment memory s = Segment(msg.sender, id, epoch, seq, 1, time, time, true, root, 0);
        bytes memory why = _take(s, found, signature);
        if (why.length != 0) _raise(why);
    }

    /// @inheritdoc IJournals
    function proveReading(bytes calldata reading, uint32 index, bytes32[] calldata proof, Segment[] calldata segments)
        external
        view
    {
        if (segments.length == 0 || reading.length != READING_SIZE) revert ProofBroken(0);
        Segment calldata s = segments[0];
        if (!Tree.holds(s.root, Tree.leaf(index, reading), index, s.count, proof)) revert ProofBroken(0);
        bytes20 head = bytes20(digest(s));
        // A digest binds its consumer, device, epoch and place, and only what follows was taken after it: equal hashes
        // are all that has to be looked at.
        for (uint256 i = 1; i < segments.length; ++i) {
            if (segments[i].prev != head) revert ProofBroken(i);
            head = bytes20(digest(segments[i]));
        }
        Journal memory known = _journals[s.consumer][s.device];
        bytes20 expected = known.epoch == s.epoch ? known.head : _closed[s.consumer][s.device][s.epoch];
        if (head != expected) revert ProofBroken(segments.length - 1);
    }

    /// @inheritdoc IJournals
    function journal(address consumer, address id) external view returns (Journal memory) {
        return _journals[consumer][id];
    }

    /// @inheritdoc IJournals
    function closedHead(address consumer, address id, uint32 epoch) external view returns (bytes20) {
        return _closed[consumer][id][epoch];
    }

    /// @inheritdoc IJournals
    function digest(Segment calldata segment) public view override returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(SEGMENT_TYPEHASH, segment)));
    }

    /// Verifies a segment and advances the head, or says why not.
    function _take(Segment memory s, Device memory by, bytes calldata signature) private returns (bytes memory why) {
        why = _checkDevice(s, by);
        if (why.length != 0) return why;
        Journal memory head = _journals[s.consumer][s.device];
        why = _checkPlace(s, head);
        if (why.length != 0) return why;
        s.prev = s.epoch == head.epoch ? head.head : bytes20(0);
        bytes32 hash = _digest(s);
        why = _checkSignature(s, by, hash, signature);
        if (why.length != 0) return why;

        if (s.epoch != head.epoch && head.epoch != 0) _closed[s.consumer][s.device][head.epoch] = head.head;
        // Numbers grow by less than 2^32 a segment from 0: no device lives to see them run over.
        unchecked {
            _journals[s.consumer][s.device] = Journal(bytes20(hash), s.epoch, s.firstSeq + s.count);
        }

        emit SegmentAccepted(s.consumer, s.device, _place(s), s.root, hash);
    }

    /// The device may sign now, and this far.
    function _checkDevice(Segment memory s, Device memory by) private view returns (bytes memory why) {
        address id = s.device;
        if (by.scheme == Scheme.None) return abi.encodeWithSelector(DeviceUnknown.selector, id);
        if (block.timestamp >= by.validUntil) {
            return abi.encodeWithSelector(DeviceExpired.selector, id, by.validUntil);
        }
        if (s.count == 0) return abi.encodeWithSelector(SegmentEmpty.selector, id);
        if (s.t0 > s.t1 || s.t1 > (block.timestamp + CLOCK_AHEAD) * 1000) {
            return abi.encodeWithSelector(SegmentTime.selector, id, s.t0, s.t1);
        }
        if (by.flags & REVOKED != 0) {
            Place memory from = _revocations[id];
            if (!_before(Place(s.epoch, _last(s)), from)) {
                return abi.encodeWithSelector(DeviceRevokedFrom.selector, id, from.epoch, from.seq);
            }
        }
    }

    /// The segment goes exactly where the journal ends, or opens a higher epoch from 0.
    function _checkPlace(Segment memory s, Journal memory head) private pure returns (bytes memory why) {
        if (s.epoch == 0 || s.epoch < head.epoch) {
            uint32 least = head.epoch == 0 ? 1 : head.epoch;
            return abi.encodeWithSelector(EpochStale.selector, s.device, s.epoch, least);
        }
        uint64 next = s.epoch == head.epoch ? head.nextSeq : 0;
        if (s.firstSeq < next) return abi.encodeWithSelector(SegmentReplayed.selector, s.device, s.firstSeq, next);
        if (s.firstSeq > next) return abi.encodeWithSelector(SegmentGap.selector, s.device, s.firstSeq, next);
    }

    function _checkSignature(Segment memory s, Device memory by, bytes32 hash, bytes calldata signature)
        private
        view
        returns (bytes memory why)
    {
        (Scheme scheme, address key) = _keyOf(s, by);
        if (Signatures.valid(scheme, key, hash, signature)) return why;
        if (scheme == Scheme.P256 && !Signatures.hasP256()) {
            return abi.encodeWithSelector(Errors.MissingPrecompile.selector, address(0x100));
        }
        return abi.encodeWithSelector(BadSignature.selector, s.device);
    }

    /// The same as `digest`, hashed where it lies, for every step pays for it.
    function _digest(Segment memory s) private view returns (bytes32) {
        bytes32 typehash = SEGMENT_TYPEHASH;
        bytes32 hash;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            // Ten words, and the type's hash for a moment in the word before them.
            let at_ := sub(s, 0x20)
            let kept := mload(at_)
            mstore(at_, typehash)
            hash := keccak256(at_, 0x160)
            mstore(at_, kept)
        }
        return _hashTypedDataV4(hash);
    }

    /// Epoch, firstSeq, count, t0, t1 and acts in one word. Times fit: they are at most a day ahead of the chain's.
    function _place(Segment memory s) private pure returns (bytes32) {
        uint256 place = uint256(s.epoch) << 224 | uint256(s.firstSeq) << 160 | uint256(s.count) << 128;
        return bytes32(place | uint256(s.t0) << 80 | uint256(s.t1) << 32 | (s.acts ? 1 << 24 : 0));
    }

    function _raise(bytes memory why) private pure {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            revert(add(why, 0x20), mload(why))
        }
    }
}
