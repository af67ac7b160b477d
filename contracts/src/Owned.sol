// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

/// @title Owned
/// @notice Ownable in two steps. The owner can transfer the ownership, but cannot renounce it.
abstract contract Owned is Ownable2Step {
    error OwnerNeeded();

    /// @notice Always reverts. Without an owner, devices could no longer be revoked and carriers no longer added.
    function renounceOwnership() public pure override {
        revert OwnerNeeded();
    }
}
