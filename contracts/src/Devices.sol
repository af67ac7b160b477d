// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Enrolled, REVOKED, ROTATED, pack} from "./Enrolled.sol";
import {IJournals, Role, Scheme} from "./interfaces/IJournals.sol";
import {Owned} from "./Owned.sol";
import {Signatures} from "./Signatures.sol";

/// @title Devices
/// @notice Who the devices are: their keys, how these follow each other, and from where on a device is refused.
abstract contract Devices is IJournals, Owned, EIP712 {
    /// From this place on, in the order of epoch and sequence number.
    struct Place {
        uint32 epoch;
        uint64 seq;
    }

    /// @param until the place from which on the key no longer counts
    struct Former {
        Place until;
        Scheme scheme;
        address key;
    }

    bytes32 private constant ROTATE_TYPEHASH =
        keccak256("Rotate(address device,uint8 scheme,address key,uint32 epoch,uint64 fromSeq)");

    mapping(address id => Enrolled device) internal _devices;
    mapping(Role role => mapping(uint16 site => uint16 count)) private _counts;
    mapping(address id => Place place) internal _revocations;
    mapping(address id => Former former) private _former;
    /// Every key a device has had after its first, which is its id.
    mapping(address id => mapping(address key => bool had)) private _later;

    /// @inheritdoc IJournals
    function enroll(address id, Scheme scheme, Role role, uint16 site, uint40 validUntil) external onlyOwner {
        if (id == address(0) || scheme == Scheme.None || role == Role.None || site == 0) revert DeviceMalformed(id);
        if (_devices[id].isKnown()) revert DeviceKnown(id);
        if (block.timestamp >= validUntil) revert DeviceExpired(id, validUntil);

        uint16 number = ++_counts[role][site];
        _devices[id] = pack(Device(id, scheme, role, site, number, validUntil, 0));

        emit DeviceEnrolled(id, scheme, role, site, number, validUntil);
    }

    /// @inheritdoc IJournals
    function revoke(address id, uint32 epoch, uint64 fromSeq) external onlyOwner {
        Enrolled known = _devices[id];
        if (!known.isKnown()) revert DeviceUnknown(id);
        Place memory from = _revocations[id];
        if (known.revoked() && _before(from, Place(epoch, fromSeq))) {
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
        Enrolled known = _devices[id];
        _checkRotation(id, known, epoch, fromSeq);
        if (scheme == Scheme.None || key == address(0) || key == known.key()) revert DeviceMalformed(id);
        bytes32 hash = _hashTypedDataV4(keccak256(abi.encode(ROTATE_TYPEHASH, id, scheme, key, epoch, fromSeq)));
        if (!Signatures.valid(known.scheme(), known.key(), hash, signature)) revert BadSignature(id);
        if (!Signatures.valid(scheme, key, hash, proof)) revert BadSignature(id);

        _former[id] = Former(Place(epoch, fromSeq), known.scheme(), known.key());
        _later[id][key] = true;
        Device memory next = known.unpack();
        (next.scheme, next.key) = (scheme, key);
        _devices[id] = Enrolled.wrap(Enrolled.unwrap(pack(next)) | ROTATED);

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
        // Both reach over the later one's first place.
        uint256 seq = a.firstSeq > b.firstSeq ? a.firstSeq : b.firstSeq;
        bool meet = seq < uint256(a.firstSeq) + a.count && seq < uint256(b.firstSeq) + b.count;
        bool samePlace = a.consumer == b.consumer && id == b.device && a.epoch == b.epoch && meet;
        if (!samePlace || digestA == digestB) revert NotEquivocation(id);
        // One key must have signed both: a device that has lost its key and rotated may have to sign a place anew.
        (, address keyA) = Signatures.signer(digestA, signatureA);
        (, address keyB) = Signatures.signer(digestB, signatureB);
        if (keyA == address(0) || keyA != keyB || !(keyA == id || _later[id][keyA])) revert BadSignature(id);

        _revoke(id, 1, 0);

        emit EquivocationProved(id, a.epoch, uint64(seq), digestA, digestB);
    }

    /// @inheritdoc IJournals
    function device(address id) external view returns (Device memory) {
        return _devices[id].unpack();
    }

    /// @inheritdoc IJournals
    function revocation(address id) external view returns (uint32 epoch, uint64 fromSeq) {
        return (_revocations[id].epoch, _revocations[id].seq);
    }

    /// @inheritdoc IJournals
    function formerKey(address id) external view returns (address key, Scheme scheme, uint32 epoch, uint64 fromSeq) {
        Former memory former = _former[id];
        return (former.key, former.scheme, former.until.epoch, former.until.seq);
    }

    /// @inheritdoc IJournals
    function digest(Segment calldata segment) public view virtual returns (bytes32);

    function _revoke(address id, uint32 epoch, uint64 fromSeq) private {
        _devices[id] = Enrolled.wrap(Enrolled.unwrap(_devices[id]) | REVOKED);
        _revocations[id] = Place(epoch, fromSeq);

        emit DeviceRevoked(id, epoch, fromSeq);
    }

    /// The key that counts at the segment's place; none counts on both sides of a rotation.
    function _keyOf(Segment memory s, Enrolled by) internal view returns (Scheme, address) {
        if (!by.rotated()) return (by.scheme(), by.key());
        Former storage former = _former[s.device];
        Place memory until = former.until;
        if (!_before(Place(s.epoch, s.firstSeq), until)) return (by.scheme(), by.key());
        if (!_before(Place(s.epoch, _last(s)), until)) return (Scheme.None, address(0));
        return (former.scheme, former.key);
    }

    /// Rotations follow each other: so that none can be replayed, and a key's places lie in one piece.
    function _checkRotation(address id, Enrolled known, uint32 epoch, uint64 fromSeq) private view {
        if (!known.isKnown()) revert DeviceUnknown(id);
        if (block.timestamp >= known.validUntil()) revert DeviceExpired(id, known.validUntil());
        if (known.revoked()) {
            Place memory from = _revocations[id];
            if (!_before(Place(epoch, fromSeq), from)) {
                revert DeviceRevokedFrom(id, from.epoch, from.seq);
            }
        }
        if (epoch == 0 || !_before(_former[id].until, Place(epoch, fromSeq))) revert RotationStale(id, epoch, fromSeq);
    }

    function _last(Segment memory s) internal pure returns (uint64) {
        uint256 last = uint256(s.firstSeq) + s.count - 1;
        return last > type(uint64).max ? type(uint64).max : uint64(last);
    }

    function _before(Place memory a, Place memory b) internal pure returns (bool) {
        return a.epoch < b.epoch || (a.epoch == b.epoch && a.seq < b.seq);
    }
}
