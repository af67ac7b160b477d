// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IJournals, Role, Scheme} from "./interfaces/IJournals.sol";

/// A device as it lies in its slot, in the order of `IJournals.Device` from the low end. One word, for every step of every order
/// reads it and needs little of it. Zero: unknown.
type Enrolled is uint256;

using {key, scheme, has, validUntil, revoked, rotated, marked, isKnown, unpack} for Enrolled global;

uint256 constant REVOKED = 1 << 248;
uint256 constant ROTATED = 1 << 249;

function key(Enrolled by) pure returns (address) {
    return address(uint160(Enrolled.unwrap(by)));
}

function scheme(Enrolled by) pure returns (Scheme) {
    return Scheme(uint8(Enrolled.unwrap(by) >> 160));
}

/// @dev Whether this is its current key.
function has(Enrolled by, Scheme scheme_, address key_) pure returns (bool) {
    return uint168(Enrolled.unwrap(by)) == uint168(uint256(uint8(scheme_)) << 160 | uint160(key_));
}

function validUntil(Enrolled by) pure returns (uint40) {
    return uint40(Enrolled.unwrap(by) >> 208);
}

/// @dev From some place on.
function revoked(Enrolled by) pure returns (bool) {
    return Enrolled.unwrap(by) & REVOKED != 0;
}

/// @dev At some place.
function rotated(Enrolled by) pure returns (bool) {
    return Enrolled.unwrap(by) & ROTATED != 0;
}

/// @dev Revoked or rotated.
function marked(Enrolled by) pure returns (bool) {
    return Enrolled.unwrap(by) & (REVOKED | ROTATED) != 0;
}

function isKnown(Enrolled by) pure returns (bool) {
    return Enrolled.unwrap(by) != 0;
}

function unpack(Enrolled by) pure returns (IJournals.Device memory) {
    uint256 word = Enrolled.unwrap(by);
    return IJournals.Device({
        key: key(by),
        scheme: scheme(by),
        role: Role(uint8(word >> 168)),
        site: uint16(word >> 176),
        number: uint16(word >> 192),
        validUntil: validUntil(by),
        flags: uint8(word >> 248)
    });
}

function pack(IJournals.Device memory d) pure returns (Enrolled) {
    uint256 low = uint256(uint160(d.key)) | uint256(uint8(d.scheme)) << 160 | uint256(uint8(d.role)) << 168;
    uint256 high = uint256(d.site) << 176 | uint256(d.number) << 192 | uint256(d.validUntil) << 208;
    return Enrolled.wrap(low | high | uint256(d.flags) << 248);
}
