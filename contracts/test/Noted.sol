// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Base} from "./Base.t.sol";

/// Writes down what the last call cost.
abstract contract Noted is Base {
    string internal constant GROUP = "Gas";

    function _note(string memory name) internal {
        _note(name, 1);
    }

    function _note(string memory name, uint256 among) internal {
        vm.snapshotValue(GROUP, name, vm.lastCallGas().gasTotalUsed / among);
    }

    /// What a part costs inside a transaction: less the 21,000 and the calldata.
    function _noteInside(string memory name, address to, bytes memory data) internal {
        (bool ok,) = to.call(data); // solhint-disable-line avoid-low-level-calls
        vm.assertTrue(ok);
        uint256 used = vm.lastCallGas().gasTotalUsed;
        uint256 intrinsic = 21_000;
        for (uint256 i; i < data.length; ++i) {
            intrinsic += data[i] == 0 ? 4 : 16;
        }
        if (used < intrinsic) return; // not run with --isolate: then it only shows that all this works
        used -= intrinsic;
        vm.snapshotValue(GROUP, name, used);
    }
}
