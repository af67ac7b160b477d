// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @dev What a device is enrolled for. `Vehicle` and `Locker` belong to a carrier, all other roles to a centre.
enum Role {
    None,
    Shelf,
    Robot,
    Packer,
    Dock,
    Vehicle,
    Locker
}

/// @dev Signature scheme of a device's key.
enum Scheme {
    None,
    Secp256k1,
    P256
}

/// @title IJournals
/// @notice Devices and their journals. A device numbers its readings without gaps (epoch, sequence number) and groups
/// them in segments. It signs each segment, and each names the previous one by hash. For each consumer and device this
/// contract stores the head of the journal. Anyone may submit a segment; only the device can sign it.
/// @dev A segment is identified by the EIP-712 digest of `Segment` (domain "Waybill Journals", version "2"). Calldata
/// carries less than that: the root of an act is computed from its reading, and `prev` is the stored head. Packed
/// forms, integers big-endian, sizes in bytes:
///
///     act        device 20, epoch 4, seq 8, reading 64, signature           (see `IOrders.post`)
///     telemetry  device 20, epoch 4, firstSeq 8, count 4, t0 8, t1 8, root 32,
///                length of signature 1, signature 65 or 128
interface IJournals {
    /// @dev Fits in one slot.
    /// @param key address of the current key: of a secp256k1 key its account address, of a P-256 key the last 20 bytes
    /// of keccak256(x || y)
    /// @param site centre id, or carrier id for vehicles and lockers
    /// @param number number among the devices of the same role and site, from 1; an order stores its vehicle by this
    /// number
    /// @param validUntil UTC seconds; segments are refused from then on
    /// @param flags bit 0: revoked from some position on, see `revocation`; bit 1: the key was rotated, see `formerKey`
    struct Device {
        address key;
        Scheme scheme;
        Role role;
        uint16 site;
        uint16 number;
        uint40 validUntil;
        uint8 flags;
    }

    /// @dev What a device signs.
    /// @param consumer contract that uses the readings
    /// @param device id of the device: the address of its first key
    /// @param epoch from 1; a device that lost its journal continues in a higher epoch, from sequence number 0
    /// @param firstSeq sequence number of the first reading
    /// @param count number of readings, at least 1; exactly 1 if `acts` is true
    /// @param t0 UTC milliseconds of the first reading, less than 2^48
    /// @param t1 UTC milliseconds of the last reading, less than 2^48
    /// @param acts true for an act: its reading may move an order and is revealed when it is posted
    /// @param root Merkle root of the readings; leaves contain their index
    /// @param prev first 20 bytes of the previous segment's digest; zero for the first segment of an epoch
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

    /// @dev Head of a journal for one consumer.
    /// @param head first 20 bytes of the last accepted segment's digest
    /// @param epoch current epoch; 0 if nothing has been accepted
    /// @param nextSeq sequence number that the next segment must start with
    struct Journal {
        bytes20 head;
        uint32 epoch;
        uint64 nextSeq;
    }

    /// @notice A device was enrolled.
    event DeviceEnrolled(
        address indexed device, Scheme scheme, Role indexed role, uint16 indexed site, uint16 number, uint40 validUntil
    );
    /// @notice From (epoch, fromSeq) on the device signs with another key.
    event DeviceRotated(address indexed device, Scheme scheme, address key, uint32 epoch, uint64 fromSeq);
    /// @notice The device's segments are refused from (epoch, fromSeq) on.
    event DeviceRevoked(address indexed device, uint32 epoch, uint64 fromSeq);
    /// @notice It was proved that the device signed two different segments for one position. Everything that it has not
    /// posted yet is refused. A `DeviceRevoked` precedes this event.
    event EquivocationProved(address indexed device, uint32 epoch, uint64 seq, bytes32 digestA, bytes32 digestB);
    /// @notice A telemetry segment was accepted. For an act the consumer emits an event instead:
    /// `IOrders.OrderAdvanced`, `ReadingIgnored` or `ReadingTaken`.
    /// @param place from the high end: epoch 32 bits, firstSeq 64, count 32, t0 48, t1 48, zeros 32
    event SegmentAccepted(
        address indexed consumer, address indexed device, bytes32 place, bytes32 root, bytes32 digest
    );
    /// @notice A telemetry segment of a batch was not accepted.
    /// @param reason encoded error with which it would have reverted alone
    event SegmentSkipped(address indexed consumer, address indexed device, uint32 epoch, uint64 firstSeq, bytes reason);

    /// @notice The device is not enrolled.
    error DeviceUnknown(address device);
    /// @notice The device is enrolled already.
    error DeviceKnown(address device);
    /// @notice The id, key, scheme, role or site is missing, or the new key is the current one.
    error DeviceMalformed(address device);
    /// @notice The enrolment is over.
    error DeviceExpired(address device, uint40 validUntil);
    /// @notice The device is revoked from (epoch, seq) on.
    error DeviceRevokedFrom(address device, uint32 epoch, uint64 seq);
    /// @notice The segment has no readings.
    error SegmentEmpty(address device);
    /// @notice The segment starts before the journal's next sequence number.
    error SegmentReplayed(address device, uint64 found, uint64 expected);
    /// @notice The segment starts after the journal's next sequence number.
    error SegmentGap(address device, uint64 found, uint64 expected);
    /// @notice The segment's epoch is lower than the journal's.
    error EpochStale(address device, uint32 found, uint32 expected);
    /// @notice The first time is after the last, or the last is more than a day ahead of the block's time.
    error SegmentTime(address device, uint64 t0, uint64 t1);
    /// @notice The signature is not by the key that is valid at this position.
    error BadSignature(address device);
    /// @notice The packed bytes are empty, or they end before the segment at `offset` does.
    error PackedMalformed(uint256 offset, uint256 length);
    /// @notice The segments are equal, or have no position in common.
    error NotEquivocation(address device);
    /// @notice The rotation does not start after the previous one.
    error RotationStale(address device, uint32 epoch, uint64 fromSeq);
    /// @notice The proof fails at the segment with this index.
    error ProofBroken(uint256 segment);

    /// @notice Enrols a device. Owner only.
    /// @param device address of its key, which becomes its id
    /// @param site centre id, or carrier id for vehicles and lockers
    /// @param validUntil UTC seconds
    function enroll(address device, Scheme scheme, Role role, uint16 site, uint40 validUntil) external;

    /// @notice Refuses the device's segments from (epoch, fromSeq) on. A revocation can move to an earlier position,
    /// never to a later one. Owner only.
    function revoke(address device, uint32 epoch, uint64 fromSeq) external;

    /// @notice Replaces the device's key from (epoch, fromSeq) on. Earlier segments are still accepted under the former
    /// key, unless they precede the previous rotation or extend beyond this one. Anyone may submit it.
    /// @param signature by the current key, over EIP-712 `Rotate(address device,uint8 scheme,address key,uint32
    /// epoch,uint64 fromSeq)`
    /// @param proof by the new key, over the same digest, which proves that the device holds it
    function rotate(
        address device,
        Scheme scheme,
        address key,
        uint32 epoch,
        uint64 fromSeq,
        bytes calldata signature,
        bytes calldata proof
    ) external;

    /// @notice Revokes a device that signed two different segments for one (epoch, sequence number) of one consumer.
    /// The revocation starts at its first position. Both signatures must be by the same key, any that the device has
    /// had. Anyone may submit it.
    function proveEquivocation(
        Segment calldata a,
        bytes calldata signatureA,
        Segment calldata b,
        bytes calldata signatureB
    ) external;

    /// @notice Accepts packed telemetry segments (`acts` false) for any consumer. A segment that is not accepted is
    /// skipped with an event. If none is accepted, the call reverts with the first one's error. Anyone may call.
    /// @return taken number of accepted segments
    function record(address consumer, bytes calldata segments) external returns (uint256 taken);

    /// @notice Accepts one act for the caller, which is its consumer: verifies it and advances the head. It emits
    /// nothing. The consumer emits position and reading with what it did, from which the segment can be reconstructed.
    /// @param place position of the act: device 160 bits, epoch 32, seq 64 from the high end, as in the packed form
    /// @param root Merkle root of the single reading
    /// @param time UTC milliseconds of the reading: t0 and t1
    /// @param signature secp256k1: r, s, v (65 bytes); P-256: r, s, x, y (128 bytes); s in the lower half of its range
    /// @return device the device that signed: the fields of `Device` from the low end
    function accept(uint256 place, bytes32 root, uint64 time, bytes calldata signature)
        external
        returns (bytes32 device);

    /// @notice EIP-712 digest that a device signs for a segment.
    function digest(Segment calldata segment) external view returns (bytes32);

    /// @notice Reverts unless the reading is the one at `index` of `segments[0]`, and the segments lead without a gap
    /// to the journal's head or to the last head of a closed epoch.
    /// @param reading 64 bytes
    /// @param salt salt of the reading; zero for an act
    /// @param proof Merkle siblings from the leaf up, omitting the levels at which a node has no sibling
    /// @param segments the reading's segment and all that follow it in its epoch
    function proveReading(
        bytes calldata reading,
        bytes16 salt,
        uint32 index,
        bytes32[] calldata proof,
        Segment[] calldata segments
    ) external view;

    /// @notice Returns a device; all fields are 0 if it is not enrolled.
    function device(address id) external view returns (Device memory);
    /// @notice Returns a device in one word, as `accept` does; 0 if it is not enrolled.
    function packedDevice(address id) external view returns (bytes32);
    /// @notice Returns the position from which on the device is refused. It is 0, 0 without a revocation; bit 0 of the
    /// device's flags distinguishes that from a revocation at 0, 0.
    function revocation(address id) external view returns (uint32 epoch, uint64 fromSeq);
    /// @notice Returns the key before the last rotation, and the first position at which it is no longer valid.
    function formerKey(address id) external view returns (address key, Scheme scheme, uint32 epoch, uint64 fromSeq);
    /// @notice Returns the head of a journal.
    function journal(address consumer, address id) external view returns (Journal memory);
    /// @notice Returns the last head of an epoch that was followed by a higher one; zero for any other epoch.
    function closedHead(address consumer, address id, uint32 epoch) external view returns (bytes20);
}
