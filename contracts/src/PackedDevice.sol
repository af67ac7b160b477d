// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IJournals, Role, Scheme} from "./interfaces/IJournals.sol";

/// @dev `IJournals.Device` in one slot, in the order of its fields from the low end. Zero: not enrolled. Each act reads
/// this slot and needs only few of its fields.
type PackedDevice is uint256;

using {
    key,
    scheme,
    hasKey,
    role,
    site,
    number,
    validUntil,
    isRevoked,
    isRotated,
    isMarked,
    isKnown,
    unpack
} for PackedDevice global;

uint256 constant REVOKED = 1 << 248;
uint256 constant ROTATED = 1 << 249;

function key(PackedDevice device) pure returns (address) {
    return address(uint160(PackedDevice.unwrap(device)));
}

function scheme(PackedDevice device) pure returns (Scheme) {
    return Scheme(uint8(PackedDevice.unwrap(device) >> 160));
}

/// @dev Returns whether this is the device's current key.
function hasKey(PackedDevice device, Scheme ofScheme, address candidate) pure returns (bool) {
    return uint168(PackedDevice.unwrap(device)) == uint168(uint256(uint8(ofScheme)) << 160 | uint160(candidate));
}

/// @dev Role as a number, to compare with `Role`.
function role(PackedDevice device) pure returns (uint256) {
    return uint8(PackedDevice.unwrap(device) >> 168);
}

/// @dev Centre id, or carrier id for vehicles and lockers.
function site(PackedDevice device) pure returns (uint256) {
    return uint16(PackedDevice.unwrap(device) >> 176);
}

/// @dev Number among the devices of the same role and site, from 1.
function number(PackedDevice device) pure returns (uint256) {
    return uint16(PackedDevice.unwrap(device) >> 192);
}

function validUntil(PackedDevice device) pure returns (uint40) {
    return uint40(PackedDevice.unwrap(device) >> 208);
}

/// @dev Returns whether the device is revoked from some position on.
function isRevoked(PackedDevice device) pure returns (bool) {
    return PackedDevice.unwrap(device) & REVOKED != 0;
}

/// @dev Returns whether the device's key was ever rotated.
function isRotated(PackedDevice device) pure returns (bool) {
    return PackedDevice.unwrap(device) & ROTATED != 0;
}

/// @dev Returns whether the device is revoked or its key was ever rotated.
function isMarked(PackedDevice device) pure returns (bool) {
    return PackedDevice.unwrap(device) & (REVOKED | ROTATED) != 0;
}

function isKnown(PackedDevice device) pure returns (bool) {
    return PackedDevice.unwrap(device) != 0;
}

function unpack(PackedDevice device) pure returns (IJournals.Device memory) {
    uint256 word = PackedDevice.unwrap(device);
    return IJournals.Device({
        key: key(device),
        scheme: scheme(device),
        role: Role(uint8(word >> 168)),
        site: uint16(word >> 176),
        number: uint16(word >> 192),
        validUntil: validUntil(device),
        flags: uint8(word >> 248)
    });
}

/// @dev Reads a device from Journals; zero if it is not enrolled.
function enrolledDevice(IJournals journals, address id) view returns (PackedDevice) {
    return PackedDevice.wrap(uint256(journals.packedDevice(id)));
}

function packDevice(IJournals.Device memory d) pure returns (PackedDevice) {
    uint256 low = uint256(uint160(d.key)) | uint256(uint8(d.scheme)) << 160 | uint256(uint8(d.role)) << 168;
    uint256 high = uint256(d.site) << 176 | uint256(d.number) << 192 | uint256(d.validUntil) << 208;
    return PackedDevice.wrap(low | high | uint256(d.flags) << 248);
}
