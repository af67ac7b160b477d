// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// What a device is enrolled to do. `Vehicle` belongs to a carrier, all others to a fulfilment centre.
enum Role {
    None,
    Shelf,
    Robot,
    Packer,
    Dock,
    Vehicle
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
interface IJournals {
    /// @param key address of the current key: of the secp256k1 key, or the last 20 bytes of keccak256(x || y) of the P-256 key
    /// @param site centre id, or carrier id for vehicles
    /// @param validUntil UTC seconds; segments are refused from then on
    /// @param revoked whether `revokedFrom` holds the first sequence number that is refused
    struct Device {
        address key;
        Scheme scheme;
        Role role;
        uint16 site;
        uint40 validUntil;
        bool revoked;
    }

    /// @param consumer the contract that takes the readings: the caller of `accept`
    /// @param device id of the device: the address of its first key
    /// @param epoch starts at 1; a device that lost its journal goes on in a higher epoch from sequence 0
    /// @param firstSeq sequence number of the first reading
    /// @param count number of readings, at least 1
    /// @param t0 UTC milliseconds of the first reading
    /// @param t1 UTC milliseconds of the last reading
    /// @param acts true when the readings may move orders: then all of them must be shown when the segment is posted
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
        address indexed device, Scheme scheme, Role indexed role, uint16 indexed site, uint40 validUntil
    );
    event DeviceRevoked(address indexed device, uint64 fromSeq);
    event SegmentAccepted(
        address indexed consumer,
        address indexed device,
        uint32 epoch,
        uint64 firstSeq,
        uint32 count,
        uint64 t0,
        uint64 t1,
        bool acts,
        bytes32 root,
        bytes32 digest
    );

    error DeviceUnknown(address device);
    error DeviceKnown(address device);
    error DeviceMalformed(address device);
    error DeviceExpired(address device, uint40 validUntil);
    error DeviceRevokedFrom(address device, uint64 seq, uint64 revokedFrom);
    error NotConsumer(address found, address expected);
    error SegmentEmpty(address device);
    error SegmentReplayed(address device, uint64 found, uint64 expected);
    error SegmentGap(address device, uint64 found, uint64 expected);
    error EpochStale(address device, uint32 found, uint32 expected);
    error PrevMismatch(address device, bytes20 found, bytes20 expected);
    error SegmentTime(address device, uint64 t0, uint64 t1);
    error BadSignature(address device);

    /// Enrols a device whose id is the address of its key. Owner only.
    function enroll(address device, Scheme scheme, Role role, uint16 site, uint40 validUntil) external;

    /// Refuses the device's segments from sequence number `fromSeq` on. Owner only.
    function revoke(address device, uint64 fromSeq) external;

    /// Verifies one segment, advances the caller's head for its device and returns the device.
    /// @param signature secp256k1: r, s, v (65 bytes); P-256: r, s, x, y (128 bytes); s in the lower half
    function accept(Segment calldata segment, bytes calldata signature) external returns (Device memory);

    /// The EIP-712 digest that a device signs (domain "Waybill Journals", version "1").
    function digest(Segment calldata segment) external view returns (bytes32);

    function device(address id) external view returns (Device memory);
    function revokedFrom(address id) external view returns (uint64);
    function journal(address consumer, address id) external view returns (Journal memory);
}
