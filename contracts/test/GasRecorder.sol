// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {NetworkBase} from "./NetworkBase.sol";

/// Records the gas of the last call.
abstract contract GasRecorder is NetworkBase {
    string internal constant GROUP = "Gas";

    function _recordGas(string memory name) internal {
        _recordGas(name, 1);
    }

    function _recordGas(string memory name, uint256 among) internal {
        vm.snapshotValue(GROUP, name, vm.lastCallGas().gasTotalUsed / among);
    }

    /// Records the gas of a call from within a transaction: without the 21,000 and the calldata.
    function _recordInnerGas(string memory name, address to, bytes memory data) internal {
        (bool ok,) = to.call(data); // solhint-disable-line avoid-low-level-calls
        vm.assertTrue(ok);
        uint256 used = vm.lastCallGas().gasTotalUsed;
        uint256 intrinsic = 21_000;
        for (uint256 i; i < data.length; ++i) {
            intrinsic += data[i] == 0 ? 4 : 16;
        }
        if (used < intrinsic) return; // without --isolate there is nothing to measure
        used -= intrinsic;
        vm.snapshotValue(GROUP, name, used);
    }
}
