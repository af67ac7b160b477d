// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "solady/src/utils/EIP712.sol";
import {IJournals, Role, Scheme} from "./interfaces/IJournals.sol";
import {Owned} from "./Owned.sol";
import {PackedDevice, REVOKED, ROTATED, packDevice} from "./PackedDevice.sol";
import {Signatures} from "./Signatures.sol";

/// @title Devices
/// @notice Stores devices with their keys, key rotations and revocations.
abstract contract Devices is IJournals, Owned, EIP712 {
    /// @dev Position of a reading in a journal. Positions are ordered by epoch, then by sequence number.
    struct JournalPosition {
        uint32 epoch;
        uint64 seq;
    }

    /// @dev The key before the last rotation.
    /// @param until first position at which the key is no longer valid
    /// @param scheme signature scheme of the key
    /// @param key address of the key
    struct FormerKey {
        JournalPosition until;
        Scheme scheme;
        address key;
    }

    bytes32 private constant ROTATE_TYPEHASH =
        keccak256("Rotate(address device,uint8 scheme,address key,uint32 epoch,uint64 fromSeq)");

    mapping(address id => PackedDevice device) internal _devices;
    mapping(Role role => mapping(uint16 site => uint16 count)) private _deviceCounts;
    mapping(address id => JournalPosition place) internal _revocations;
    mapping(address id => FormerKey former) private _formerKeys;
    /// @dev All keys that a device has had since its first key, which is its id.
    mapping(address id => mapping(address key => bool had)) private _laterKeys;

    /// @inheritdoc IJournals
    function enroll(address id, Scheme scheme, Role role, uint16 site, uint40 validUntil) external onlyOwner {
        if (id == address(0) || scheme == Scheme.None || role == Role.None || site == 0) revert DeviceMalformed(id);
        if (_devices[id].isKnown()) revert DeviceKnown(id);
        if (block.timestamp >= validUntil) revert DeviceExpired(id, validUntil);

        uint16 number = ++_deviceCounts[role][site];
        _devices[id] = packDevice(Device(id, scheme, role, site, number, validUntil, 0));

        emit DeviceEnrolled(id, scheme, role, site, number, validUntil);
    }

    /// @inheritdoc IJournals
    function revoke(address id, uint32 epoch, uint64 fromSeq) external onlyOwner {
        PackedDevice enrolled = _devices[id];
        if (!enrolled.isKnown()) revert DeviceUnknown(id);
        JournalPosition memory from = _revocations[id];
        if (enrolled.isRevoked() && _isBefore(from, JournalPosition(epoch, fromSeq))) {
            revert DeviceRevokedFrom(id, from.epoch, from.seq);
        }

        _revoke(id, epoch, fromSeq);
    }

    /// @inheritdoc IJournals
    function rotate(
        address id,
        Scheme scheme,
        address key,
        uint32 epoch,
        uint64 fromSeq,
        bytes calldata signature,
        bytes calldata proof
    ) external {
        PackedDevice enrolled = _devices[id];
        _checkRotation(id, enrolled, epoch, fromSeq);
        if (scheme == Scheme.None || key == address(0) || key == enrolled.key()) revert DeviceMalformed(id);
        bytes32 hash = _hashTypedData(keccak256(abi.encode(ROTATE_TYPEHASH, id, scheme, key, epoch, fromSeq)));
        if (!Signatures.isValid(enrolled.scheme(), enrolled.key(), hash, signature)) revert BadSignature(id);
        if (!Signatures.isValid(scheme, key, hash, proof)) revert BadSignature(id);

        _formerKeys[id] = FormerKey(JournalPosition(epoch, fromSeq), enrolled.scheme(), enrolled.key());
        _laterKeys[id][key] = true;
        Device memory next = enrolled.unpack();
        (next.scheme, next.key) = (scheme, key);
        _devices[id] = PackedDevice.wrap(PackedDevice.unwrap(packDevice(next)) | ROTATED);

        emit DeviceRotated(id, scheme, key, epoch, fromSeq);
    }

    /// @inheritdoc IJournals
    function proveEquivocation(
        Segment calldata a,
        bytes calldata signatureA,
        Segment calldata b,
        bytes calldata signatureB
    ) external {
        address id = a.device;
        if (!_devices[id].isKnown()) revert DeviceUnknown(id);
        (bytes32 digestA, bytes32 digestB) = (digest(a), digest(b));
        // Two ranges overlap exactly if both contain the greater of their first positions.
        uint256 seq = a.firstSeq > b.firstSeq ? a.firstSeq : b.firstSeq;
        bool meet = seq < uint256(a.firstSeq) + a.count && seq < uint256(b.firstSeq) + b.count;
        bool samePlace = a.consumer == b.consumer && id == b.device && a.epoch == b.epoch && meet;
        if (!samePlace || digestA == digestB) revert NotEquivocation(id);
        // Both signatures must be by the same key. A device that rotated because it lost its key may have to sign a
        // position again.
        (, address keyA) = Signatures.recover(digestA, signatureA);
        (, address keyB) = Signatures.recover(digestB, signatureB);
        if (keyA == address(0) || keyA != keyB || !(keyA == id || _laterKeys[id][keyA])) revert BadSignature(id);

        _revoke(id, 1, 0);

        emit EquivocationProved(id, a.epoch, uint64(seq), digestA, digestB);
    }

    /// @inheritdoc IJournals
    function device(address id) external view returns (Device memory) {
        return _devices[id].unpack();
    }

    /// @inheritdoc IJournals
    function packedDevice(address id) external view returns (bytes32) {
        return bytes32(PackedDevice.unwrap(_devices[id]));
    }

    /// @inheritdoc IJournals
    function revocation(address id) external view returns (uint32 epoch, uint64 fromSeq) {
        return (_revocations[id].epoch, _revocations[id].seq);
    }

    /// @inheritdoc IJournals
    function formerKey(address id) external view returns (address key, Scheme scheme, uint32 epoch, uint64 fromSeq) {
        FormerKey memory former = _formerKeys[id];
        return (former.key, former.scheme, former.until.epoch, former.until.seq);
    }

    /// @inheritdoc IJournals
    function digest(Segment calldata segment) public view virtual returns (bytes32);

    function _revoke(address id, uint32 epoch, uint64 fromSeq) private {
        _devices[id] = PackedDevice.wrap(PackedDevice.unwrap(_devices[id]) | REVOKED);
        _revocations[id] = JournalPosition(epoch, fromSeq);

        emit DeviceRevoked(id, epoch, fromSeq);
    }

    /// @dev Returns the key that is valid at all positions of the segment. A segment on both sides of a rotation has no
    /// valid key.
    /// @return scheme of the key; `None` if there is no valid key
    /// @return key its address; zero if there is no valid key
    function _keyAt(Segment memory s, PackedDevice by) internal view returns (Scheme, address) {
        if (!by.isRotated()) return (by.scheme(), by.key());
        FormerKey storage former = _formerKeys[s.device];
        JournalPosition memory until = former.until;
        if (!_isBefore(JournalPosition(s.epoch, s.firstSeq), until)) return (by.scheme(), by.key());
        if (!_isBefore(JournalPosition(s.epoch, _lastSeq(s)), until)) return (Scheme.None, address(0));
        return (former.scheme, former.key);
    }

    /// @dev Checks that the rotation starts after the previous one. This prevents replay, and each key is valid for one
    /// contiguous range.
    function _checkRotation(address id, PackedDevice enrolled, uint32 epoch, uint64 fromSeq) private view {
        if (!enrolled.isKnown()) revert DeviceUnknown(id);
        if (block.timestamp >= enrolled.validUntil()) revert DeviceExpired(id, enrolled.validUntil());
        if (enrolled.isRevoked()) {
            JournalPosition memory from = _revocations[id];
            if (!_isBefore(JournalPosition(epoch, fromSeq), from)) {
                revert DeviceRevokedFrom(id, from.epoch, from.seq);
            }
        }
        if (epoch == 0 || !_isBefore(_formerKeys[id].until, JournalPosition(epoch, fromSeq))) {
            revert RotationStale(id, epoch, fromSeq);
        }
    }

    function _lastSeq(Segment memory s) internal pure returns (uint64) {
        uint256 last = uint256(s.firstSeq) + s.count - 1;
        return last > type(uint64).max ? type(uint64).max : uint64(last);
    }

    function _isBefore(JournalPosition memory a, JournalPosition memory b) internal pure returns (bool) {
        return a.epoch < b.epoch || (a.epoch == b.epoch && a.seq < b.seq);
    }
}
