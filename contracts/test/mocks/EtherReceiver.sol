// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// A receiver of ether that accepts it (0), reverts (1), burns all gas (2), or calls back and accepts it (3).
contract EtherReceiver {
    uint8 private _behaviour;
    address private _target;
    bytes private _data;
    bytes public returnData;

    receive() external payable {
        if (_behaviour == 1) revert("ether refused");
        if (_behaviour == 2) while (true) _target = address(uint160(gasleft()));
        // The result is not checked: the tests read it from `returnData`, reverts included.
        // forge-lint: disable-next-line(unchecked-call)
        if (_behaviour == 3) (, returnData) = _target.call(_data); // solhint-disable-line avoid-low-level-calls
    }

    function setBehaviour(uint8 behaviour, address target, bytes calldata data) external {
        (_behaviour, _target, _data) = (behaviour, target, data);
    }
}
