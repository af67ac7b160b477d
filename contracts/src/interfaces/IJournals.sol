// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// What a device is enrolled to do. `Vehicle` and `Locker` belong to a carrier, all others to a fulfilment centre.
enum Role {
    None,
    Shelf,
    Robot,
    Packer,
    Dock,
    Vehicle,
    Locker
}

/// The signature scheme of a device's key.
enum Scheme {
    None,
    Secp256k1,
    P256
}

/// Devices and their journals. A device numbers its readings without gaps (epoch, sequence), groups them in segments,
/// signs each segment and chains it to the one before; this contract keeps one rolling head per consumer and device.
/// Anyone may carry a segment; only the device can have signed it.
///
/// A segment is known by the EIP-712 digest of `Segment` (domain "Waybill Journals", version "1"). What travels as calldata
/// is less: the root of an act follows from its reading, `prev` from the head. Packed forms, integers big-endian:
///
///     act        device 20, epoch 4, seq 8, reading 64, signature           (see `IOrders.post`)
///     telemetry  device 20, epoch 4, firstSeq 8, count 4, t0 8, t1 8, root 32, length of signature 1, signature 65 or 128
interface IJournals {
    /// One slot.
    /// @param key address of the current key: of the secp256k1 key, or the last 20 bytes of keccak256(x || y) of the P-256 key
    /// @param site centre id, or carrier id for vehicles and lockers
    /// @param number counts the devices of a role at a site from 1: an order remembers its vehicle by it
    /// @param validUntil UTC seconds; segments are refused from then on
    /// @param flags bit 0: revoked from some place on, see `revocation`; bit 1: the key has been rotated, see `formerKey`
    struct Device {
        address key;
        Scheme scheme;
        Role role;
        uint16 site;
        uint16 number;
        uint40 validUntil;
        uint8 flags;
    }

    /// @param consumer the contract that takes the readings
    /// @param device id of the device: the address of its first key
    /// @param epoch starts at 1; a device that lost its journal goes on in a higher epoch from sequence 0
    /// @param firstSeq sequence number of the first reading
    /// @param count number of readings, at least 1; exactly 1 in a segment that acts
    /// @param t0 UTC milliseconds of the first reading, less than 2^48
    /// @param t1 UTC milliseconds of the last reading, less than 2^48
    /// @param acts true when the reading may move an order: then it is shown when the segment is posted
    /// @param root Merkle root over the readings, leaves bound to their index
    /// @param prev first 20 bytes of the digest of the segment before; zero for the first of an epoch
    struct Segment {
        address consumer;
        address device;
        uint32 epoch;
        uint64 firstSeq;
        uint32 count;
        uint64 t0;
        uint64 t1;
        bool acts;
        bytes32 root;
        bytes20 prev;
    }

    /// @param head first 20 bytes of the last accepted segment's digest
    struct Journal {
        bytes20 head;
        uint32 epoch;
        uint64 nextSeq;
    }

    event DeviceEnrolled(
        address indexed device, Scheme scheme, Role indexed role, uint16 indexed site, uint16 number, uint40 validUntil
    );
    /// From (epoch, fromSeq) on the device signs with another key.
    event DeviceRotated(address indexed device, Scheme scheme, address key, uint32 epoch, uint64 fromSeq);
    /// Everything from (epoch, fromSeq) on is refused.
    event DeviceRevoked(address indexed device, uint32 epoch, uint64 fromSeq);
    /// The device signed two different segments for one place; all it has not yet posted is refused. Follows a `DeviceRevoked`.
    event EquivocationProved(address indexed device, uint32 epoch, uint64 seq, bytes32 digestA, bytes32 digestB);
    /// A telemetry segment was taken. Acts are told by their consumer: by `IOrders.OrderAdvanced`, `ReadingIgnored` or `ReadingTaken`.
    /// @param place from the high end: epoch 32 bits, firstSeq 64, count 32, t0 48, t1 48, zeros 32
    event SegmentAccepted(
        address indexed consumer, address indexed device, bytes32 place, bytes32 root, bytes32 digest
    );
    /// A telemetry segment of a batch that was not taken. `reason` is the error, as it would have reverted alone.
    event SegmentSkipped(address indexed consumer, address indexed device, uint32 epoch, uint64 firstSeq, bytes reason);

    error DeviceUnknown(address device);
    error DeviceKnown(address device);
    error DeviceMalformed(address device);
    error DeviceExpired(address device, uint40 validUntil);
    error DeviceRevokedFrom(address device, uint32 epoch, uint64 seq);
    error SegmentEmpty(address device);
    error SegmentReplayed(address device, uint64 found, uint64 expected);
    error SegmentGap(address device, uint64 found, uint64 expected);
    error EpochStale(address device, uint32 found, uint32 expected);
    error SegmentTime(address device, uint64 t0, uint64 t1);
    error BadSignature(address device);
    /// The packed bytes end within an item, or there is none.
    error PackedMalformed(uint256 offset, uint256 length);
    error NotEquivocation(address device);
    /// A rotation must go further than the one before it.
    error RotationStale(address device, uint32 epoch, uint64 fromSeq);
    /// The segments given do not lead from the reading's to the journal's head.
    error ProofBroken(uint256 segment);

    /// Enrols a device whose id is the address of its key. Owner only.
    function enroll(address device, Scheme scheme, Role role, uint16 site, uint40 validUntil) external;

    /// Refuses the device's segments from (epoch, fromSeq) on. It can be moved to an earlier place, never to a later one. Owner only.
    function revoke(address device, uint32 epoch, uint64 fromSeq) external;

    /// Gives the device another key from (epoch, fromSeq) on; segments before it may still come, under the former key, those that
    /// reach over it may not. What is before an earlier rotation comes no more. Anyone may carry it.
    /// @param signature by the current key over EIP-712 `Rotate(address device,uint8 scheme,address key,uint32 epoch,uint64 fromSeq)`
    /// @param proof by the new key over the same digest: it is held
    function rotate(
        address device,
        Scheme scheme,
        address key,
        uint32 epoch,
        uint64 fromSeq,
        bytes calldata signature,
        bytes calldata proof
    ) external;

    /// Disables a device that signed two different segments for one (epoch, sequence) of one consumer: revoked from its first
    /// place on. Both under one key, any that it has had. Anyone may prove it.
    function proveEquivocation(
        Segment calldata a,
        bytes calldata signatureA,
        Segment calldata b,
        bytes calldata signatureB
    ) external;

    /// Takes telemetry segments (`acts` false), packed one after the other, for any consumer. Anyone may call. One that is stale or
    /// bad is skipped with an event and stops no other; when none is taken, the first one's error reverts.
    function record(address consumer, bytes calldata segments) external returns (uint256 taken);

    /// Takes one act for the caller, which is its consumer: verifies it, advances the head and returns the device. It emits nothing: the consumer
    /// tells what was done, place and reading with it, and whoever has these has the segment.
    /// @param place device 160 bits, epoch 32, seq 64 from the high end: the word that begins a packed act
    /// @param root of the one reading: its leaf
    /// @param time UTC milliseconds of the reading: t0 and t1
    /// @param signature secp256k1: r, s, v (65 bytes); P-256: r, s, x, y (128 bytes); s in the lower half
    /// @return device its slot: `Device` from the low end
    function accept(uint256 place, bytes32 root, uint64 time, bytes calldata signature)
        external
        returns (bytes32 device);

    /// The EIP-712 digest that a device signs for a segment.
    function digest(Segment calldata segment) external view returns (bytes32);

    /// Reverts unless the reading (64 bytes) is the one at `index` of `segments[0]`, and the segments lead without a gap to the
    /// journal's head, or to the last one of a closed epoch.
    /// @param proof siblings from the leaf up, without the levels at which a node had none
    function proveReading(bytes calldata reading, uint32 index, bytes32[] calldata proof, Segment[] calldata segments)
        external
        view;

    function device(address id) external view returns (Device memory);
    /// From where on the device is refused; 0, 0 with flag bit 0 unset when it is not.
    function revocation(address id) external view returns (uint32 epoch, uint64 fromSeq);
    /// The key before the last rotation, and the place from which on it no longer counts.
    function formerKey(address id) external view returns (address key, Scheme scheme, uint32 epoch, uint64 fromSeq);
    function journal(address consumer, address id) external view returns (Journal memory);
    /// The last head of an epoch that was followed by another; zero when it was not.
    function closedHead(address consumer, address id, uint32 epoch) external view returns (bytes20);
}
