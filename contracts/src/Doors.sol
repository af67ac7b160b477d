// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Act} from "./Acts.sol";
import {IJournals, Role} from "./interfaces/IJournals.sol";
import {Kind} from "./interfaces/IOrders.sol";
import {enrolledDevice} from "./PackedDevice.sol";

/// @title Doors
/// @notice Tells which acts are signed at a shopper's door. They may not show where that is.
library Doors {
    /// @dev Bit k is set if readings of kind k are signed at the door, whatever the role: 7 Accepting, 8 Attempting,
    /// 9 Refusing, 11 Losing.
    uint256 private constant KINDS = 0xb80;

    /// @notice Returns whether the act is signed at the door and has a position. A vehicle inspects parcels there too.
    function hasPosition(Act act, IJournals journals) internal view returns (bool) {
        if (act.position() == 0) return false;
        if (act.kind() != uint256(Kind.Inspecting)) return KINDS >> act.kind() & 1 != 0;
        return enrolledDevice(journals, act.device()).role() == uint256(Role.Vehicle);
    }
}
