// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

/// @title Owned
/// @notice A contract that always has an owner. Ownership can be handed on, not given up.
abstract contract Owned is Ownable2Step {
    error OwnerNeeded();

    /// Without an owner nobody could revoke a device, receive stock or admit a carrier ever again.
    function renounceOwnership() public pure override {
        revert OwnerNeeded();
    }
}
