// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// A receiver of ether that takes it (0), refuses it (1), burns all gas it gets (2), or calls back and takes it (3).
contract Purse {
    uint8 private _way;
    address private _target;
    bytes private _data;
    bytes public answer;

    receive() external payable {
        if (_way == 1) revert("no, thanks");
        if (_way == 2) while (true) _target = address(uint160(gasleft()));
        // What it is told is wanted, refusals most of all.
        // forge-lint: disable-next-line(unchecked-call)
        if (_way == 3) (, answer) = _target.call(_data); // solhint-disable-line avoid-low-level-calls
    }

    function set(uint8 way, address target, bytes calldata data) external {
        (_way, _target, _data) = (way, target, data);
    }
}
