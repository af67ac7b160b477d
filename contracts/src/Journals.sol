// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";
import {Devices} from "./Devices.sol";
import {Enrolled} from "./Enrolled.sol";
import {IJournals, Scheme} from "./interfaces/IJournals.sol";
import {Signatures} from "./Signatures.sol";
import {Telemetry} from "./Telemetry.sol";
import {Tree} from "./Tree.sol";

/// @title Journals
/// @notice How far each device's signed journal has been taken by each consumer.
contract Journals is Devices {
    /// How far a journal has been taken, `Journal` from the low end.
    struct Head {
        uint256 word;
    }

    bytes32 private constant SEGMENT_TYPEHASH = keccak256(
        "Segment(address consumer,address device,uint32 epoch,uint64 firstSeq,uint32 count,uint64 t0,uint64 t1,bool acts,bytes32 root,bytes20 prev)"
    );
    /// How far a device's clock may be ahead of the chain's, in seconds. Wide, for idle dev chains: it catches wrong
    /// units and broken clocks, no more.
    uint256 private constant CLOCK_AHEAD = 1 days;
    uint256 private constant READING_SIZE = 64;

    mapping(address consumer => mapping(address id => Head head)) private _heads;
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
    function accept(uint256 place, bytes32 root, uint64 time, bytes calldata signature) external returns (bytes32) {
        Enrolled by = _devices[address(uint160(place >> 96))];
        if (!_next(place, root, time, by, signature)) {
            Segment memory s;
            (s.consumer, s.count, s.t0, s.t1, s.acts, s.root) = (msg.sender, 1, time, time, true, root);
            Telemetry.locate(s, place);
            bytes memory why = _take(s, by, signature);
            if (why.length != 0) _raise(why);
        }
        return bytes32(Enrolled.unwrap(by));
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
        Journal memory known = journal(s.consumer, s.device);
        bytes20 expected = known.epoch == s.epoch ? known.head : _closed[s.consumer][s.device][s.epoch];
        if (head != expected) revert ProofBroken(segments.length - 1);
    }

    /// @inheritdoc IJournals
    function closedHead(address consumer, address id, uint32 epoch) external view returns (bytes20) {
        return _closed[consumer][id][epoch];
    }

    /// @inheritdoc IJournals
    function journal(address consumer, address id) public view returns (Journal memory) {
        uint256 head = _heads[consumer][id].word;
        return Journal(_hashOf(head), _epochOf(head), _nextOf(head));
    }

    /// @inheritdoc IJournals
    function digest(Segment calldata segment) public view override returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(SEGMENT_TYPEHASH, segment)));
    }

    /// Verifies a segment and advances the head, or says why not.
    function _take(Segment memory s, Enrolled by, bytes calldata signature) private returns (bytes memory why) {
        Head storage kept = _heads[s.consumer][s.device];
        uint256 head = kept.word;
        why = _checkDevice(s, by);
        if (why.length == 0) why = _checkPlace(s, head);
        if (why.length != 0) return why;
        bool follows = s.epoch == _epochOf(head);
        s.prev = follows ? _hashOf(head) : bytes20(0);
        bytes32 hash = _digest(s);
        (Scheme scheme, address key) = Signatures.signer(hash, signature);
        if (by.rotated() || !by.has(scheme, key)) {
            why = _checkSigner(s, by, scheme, key);
            if (why.length != 0) return why;
        }

        if (!follows && head != 0) _closed[s.consumer][s.device][_epochOf(head)] = _hashOf(head);
        // Numbers grow by less than 2^32 a segment from 0: no device lives to see them run over.
        unchecked {
            kept.word = uint256(hash) >> 96 | uint256(s.epoch) << 160 | uint256(s.firstSeq + s.count) << 192;
        }

        // An act is told by its consumer, with what it did.
        if (!s.acts) emit SegmentAccepted(s.consumer, s.device, _place(s), s.root, hash);
    }

    /// Takes what nearly always comes, an act that is next in an open epoch, in time, from a device that was never revoked or rotated; or
    /// does nothing and returns false. `_take` does the same for whatever comes, at more cost.
    function _next(uint256 place, bytes32 root, uint256 time, Enrolled by, bytes calldata signature)
        private
        returns (bool)
    {
        Head storage kept = _heads[msg.sender][address(uint160(place >> 96))];
        uint256 head = kept.word;
        if (!_plain(by) || !_follows(head, place) || time > _latest()) return false;
        bytes32 hash = _hashTypedDataV4(_hashAct(place, root, time, head));
        if (!_signed(by, hash, signature)) return false;

        // One more in the high 64 bits, no device lives to see them run over.
        unchecked {
            kept.word = uint256(hash) >> 96 | (head >> 160) + (1 << 32) << 160;
        }
        return true;
    }

    /// By the device's current key.
    function _signed(Enrolled by, bytes32 hash, bytes calldata signature) private view returns (bool) {
        (Scheme scheme, address key) = Signatures.signer(hash, signature);
        return by.has(scheme, key);
    }

    /// `_digest`'s struct hash of an act's segment, made from its parts.
    function _hashAct(uint256 place, bytes32 root, uint256 time, uint256 head) private view returns (bytes32 hash) {
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

    /// Whether the word that begins an act names an epoch that is open and the next number in it.
    function _follows(uint256 head, uint256 place) private pure returns (bool) {
        return uint32(place >> 64) != 0 && head >> 160 == (uint256(uint64(place)) << 32 | uint32(place >> 64));
    }

    /// Known, not expired, never revoked or rotated.
    function _plain(Enrolled by) private view returns (bool) {
        return by.validUntil() > block.timestamp && !by.marked();
    }

    /// Latest time that a device may say, UTC milliseconds.
    function _latest() private view returns (uint256) {
        unchecked {
            return (block.timestamp + CLOCK_AHEAD) * 1000;
        }
    }

    /// The device may sign now, and this far.
    function _checkDevice(Segment memory s, Enrolled by) private view returns (bytes memory why) {
        if (!by.isKnown()) return abi.encodeWithSelector(DeviceUnknown.selector, s.device);
        if (block.timestamp >= by.validUntil()) {
            return abi.encodeWithSelector(DeviceExpired.selector, s.device, by.validUntil());
        }
        if (s.count == 0) return abi.encodeWithSelector(SegmentEmpty.selector, s.device);
        if (s.t0 > s.t1 || s.t1 > _latest()) {
            return abi.encodeWithSelector(SegmentTime.selector, s.device, s.t0, s.t1);
        }
        if (by.revoked()) {
            Place memory from = _revocations[s.device];
            if (!_before(Place(s.epoch, _last(s)), from)) {
                return abi.encodeWithSelector(DeviceRevokedFrom.selector, s.device, from.epoch, from.seq);
            }
        }
    }

    /// The segment goes exactly where the journal ends, or opens a higher epoch from 0.
    function _checkPlace(Segment memory s, uint256 head) private pure returns (bytes memory why) {
        (uint32 epoch, uint64 next) = (_epochOf(head), _nextOf(head));
        if (s.epoch != epoch || epoch == 0) {
            uint32 least = epoch == 0 ? 1 : epoch;
            if (s.epoch < least) return abi.encodeWithSelector(EpochStale.selector, s.device, s.epoch, least);
            next = 0;
        }
        if (s.firstSeq < next) return abi.encodeWithSelector(SegmentReplayed.selector, s.device, s.firstSeq, next);
        if (s.firstSeq > next) return abi.encodeWithSelector(SegmentGap.selector, s.device, s.firstSeq, next);
    }

    /// By the key that counts at the segment's place.
    function _checkSigner(Segment memory s, Enrolled by, Scheme foundScheme, address found)
        private
        view
        returns (bytes memory why)
    {
        (Scheme scheme, address key) = _keyOf(s, by);
        if (found == key && foundScheme == scheme && key != address(0)) return why;
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

    /// Epoch, firstSeq, count, t0 and t1 in one word. Times fit: they are at most a day ahead of the chain's.
    function _place(Segment memory s) private pure returns (bytes32) {
        uint256 place = uint256(s.epoch) << 224 | uint256(s.firstSeq) << 160 | uint256(s.count) << 128;
        return bytes32(place | uint256(s.t0) << 80 | uint256(s.t1) << 32);
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

    function _raise(bytes memory why) private pure {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            revert(add(why, 0x20), mload(why))
        }
    }
}
