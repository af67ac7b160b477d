// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {IJournals, Role, Scheme} from "./interfaces/IJournals.sol";
import {Owned} from "./Owned.sol";
import {Signatures} from "./Signatures.sol";

/// @title Journals
/// @notice Who the devices are, and how far each one's signed journal has been taken by each consumer.
contract Journals is IJournals, Owned, EIP712 {
    bytes32 private constant SEGMENT_TYPEHASH = keccak256(
        "Segment(address consumer,address device,uint32 epoch,uint64 firstSeq,uint32 count,uint64 t0,uint64 t1,bool acts,bytes32 root,bytes20 prev)"
    );
    /// How far a device's clock may be ahead of the chain's, in seconds. Wide, for idle dev chains: it catches wrong
    /// units and broken clocks, no more.
    uint256 private constant CLOCK_AHEAD = 1 days;

    mapping(address id => Device device) private _devices;
    mapping(address id => uint64 seq) private _revokedFrom;
    mapping(address consumer => mapping(address id => Journal journal)) private _journals;

    constructor(address owner_) Ownable(owner_) EIP712("Waybill Journals", "1") {}

    /// @inheritdoc IJournals
    function enroll(address id, Scheme scheme, Role role, uint16 site, uint40 validUntil) external onlyOwner {
        if (id == address(0) || scheme == Scheme.None || role == Role.None || site == 0) revert DeviceMalformed(id);
        if (_devices[id].scheme != Scheme.None) revert DeviceKnown(id);
        if (block.timestamp >= validUntil) revert DeviceExpired(id, validUntil);

        _devices[id] = Device(id, scheme, role, site, validUntil, false);

        emit DeviceEnrolled(id, scheme, role, site, validUntil);
    }

    /// @inheritdoc IJournals
    function revoke(address id, uint64 fromSeq) external onlyOwner {
        if (_devices[id].scheme == Scheme.None) revert DeviceUnknown(id);

        _devices[id].revoked = true;
        _revokedFrom[id] = fromSeq;

        emit DeviceRevoked(id, fromSeq);
    }

    /// @inheritdoc IJournals
    function accept(Segment calldata segment, bytes calldata signature) external returns (Device memory found) {
        if (msg.sender != segment.consumer) revert NotConsumer(msg.sender, segment.consumer);
        address id = segment.device;
        found = _devices[id];
        Journal storage head = _journals[msg.sender][id];
        _checkDevice(found, segment, head.epoch);
        _checkPlace(segment, head);
        bytes32 hash = digest(segment);
        if (!Signatures.valid(found.scheme, found.key, hash, signature)) revert BadSignature(id);

        _journals[msg.sender][id] = Journal(bytes20(hash), segment.epoch, segment.firstSeq + segment.count);

        emit SegmentAccepted(
            msg.sender,
            id,
            segment.epoch,
            segment.firstSeq,
            segment.count,
            segment.t0,
            segment.t1,
            segment.acts,
            segment.root,
            hash
        );
    }

    /// @inheritdoc IJournals
    function device(address id) external view returns (Device memory) {
        return _devices[id];
    }

    /// @inheritdoc IJournals
    function revokedFrom(address id) external view returns (uint64) {
        return _revokedFrom[id];
    }

    /// @inheritdoc IJournals
    function journal(address consumer, address id) external view returns (Journal memory) {
        return _journals[consumer][id];
    }

    /// @inheritdoc IJournals
    function digest(Segment calldata segment) public view returns (bytes32) {
        bytes32 typehash = SEGMENT_TYPEHASH;
        bytes32 hash;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            // The struct has no dynamic field, so its calldata is its encoding: ten words.
            let at_ := mload(0x40)
            mstore(at_, typehash)
            calldatacopy(add(at_, 0x20), segment, 0x140)
            hash := keccak256(at_, 0x160)
        }
        return _hashTypedDataV4(hash);
    }

    /// The device may sign now, and this far.
    function _checkDevice(Device memory found, Segment calldata segment, uint32 epoch) private view {
        address id = segment.device;
        if (found.scheme == Scheme.None) revert DeviceUnknown(id);
        if (block.timestamp >= found.validUntil) revert DeviceExpired(id, found.validUntil);
        if (segment.count == 0) revert SegmentEmpty(id);
        if (segment.t0 > segment.t1 || segment.t1 > (block.timestamp + CLOCK_AHEAD) * 1000) {
            revert SegmentTime(id, segment.t0, segment.t1);
        }
        if (found.revoked) {
            uint64 from = _revokedFrom[id];
            uint64 last = segment.firstSeq + segment.count - 1;
            // A new epoch starts again at 0: a stolen key must not slip below `from` that way.
            bool reopens = segment.epoch > (epoch == 0 ? 1 : epoch);
            if (reopens || last >= from) revert DeviceRevokedFrom(id, last, from);
        }
    }

    /// The segment goes exactly where the journal ends.
    function _checkPlace(Segment calldata segment, Journal memory head) private pure {
        address id = segment.device;
        if (segment.epoch == 0 || segment.epoch < head.epoch) {
            revert EpochStale(id, segment.epoch, head.epoch == 0 ? 1 : head.epoch);
        }
        if (segment.epoch > head.epoch) (head.head, head.nextSeq) = (bytes20(0), 0);
        if (segment.firstSeq < head.nextSeq) revert SegmentReplayed(id, segment.firstSeq, head.nextSeq);
        if (segment.firstSeq > head.nextSeq) revert SegmentGap(id, segment.firstSeq, head.nextSeq);
        if (segment.prev != head.head) revert PrevMismatch(id, segment.prev, head.head);
    }
}
