// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// Who signed, as `IJournals.accept` says it: the slot of `IJournals.Device`, of which a step asks three fields.
type Signer is uint256;

using {role, site, number} for Signer global;

/// @dev A number, to compare with a `Role`.
function role(Signer s) pure returns (uint256) {
    return uint8(Signer.unwrap(s) >> 168);
}

/// @dev Its centre, or its carrier for vehicles and lockers.
function site(Signer s) pure returns (uint256) {
    return uint16(Signer.unwrap(s) >> 176);
}

/// @dev Among the devices of its role and site.
function number(Signer s) pure returns (uint256) {
    return uint16(Signer.unwrap(s) >> 192);
}
