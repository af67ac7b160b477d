// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// A token that can misbehave like known tokens, or maliciously.
contract MisbehavingToken {
    enum Behaviour {
        Honest,
        NoReturnData, // returns no data, like early tokens
        ReturnsFalse, // returns false and moves nothing
        Reverts, // reverts, as for a blacklisted receiver
        ReturnsTwo, // returns the number 2
        KeepsFee, // keeps 1 %
        BurnsGas, // burns all gas
        HugeReturnData, // returns as much data as its gas allows
        RecordsGas, // stores the gas that it gets in `gasAtEntry`
        Reenters // calls `target` with `data` in the middle
    }

    mapping(address account => uint256 amount) public balanceOf;
    Behaviour public onTransfer;
    Behaviour public onTransferFrom;
    uint256 public gasAtEntry;
    address public target;
    bytes public data;
    bool public reentered;
    bytes public returnData;

    function setBehaviour(Behaviour onTransferFrom_, Behaviour onTransfer_) external {
        (onTransferFrom, onTransfer) = (onTransferFrom_, onTransfer_);
    }

    function setReentry(address target_, bytes calldata data_) external {
        (target, data) = (target_, data_);
    }

    function mint(address to, uint256 amount) external {
        balanceOf[to] += amount;
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        uint256 gas_ = gasleft();
        if (onTransfer == Behaviour.RecordsGas) gasAtEntry = gas_;
        return _move(msg.sender, to, amount, onTransfer);
    }

    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        return _move(from, to, amount, onTransferFrom);
    }

    /// Accepts any signature: the tests are about what the escrow receives.
    function receiveWithAuthorization(
        address from,
        address to,
        uint256 amount,
        uint256,
        uint256,
        bytes32,
        uint8,
        bytes32,
        bytes32
    ) external {
        _move(from, to, amount, onTransferFrom);
    }

    function _move(address from, address to, uint256 amount, Behaviour behaviour) private returns (bool) {
        if (behaviour == Behaviour.ReturnsFalse) return false;
        if (behaviour == Behaviour.Reverts) revert("blocked");
        if (behaviour == Behaviour.BurnsGas) {
            while (true) balanceOf[address(uint160(gasleft()))] = 1;
        }
        if (behaviour == Behaviour.HugeReturnData) {
            uint256 size = gasleft() * 16;
            if (size > 200_000) size = 200_000;
            assembly ("memory-safe") {
                return(0, size)
            }
        }
        if (behaviour == Behaviour.Reenters) {
            reentered = true;
            bool ok;
            (ok, returnData) = target.call(data);
        }
        balanceOf[from] -= amount;
        balanceOf[to] += behaviour == Behaviour.KeepsFee ? amount - amount / 100 : amount;
        if (behaviour == Behaviour.NoReturnData) {
            assembly ("memory-safe") {
                return(0, 0)
            }
        }
        if (behaviour == Behaviour.ReturnsTwo) {
            balanceOf[from] += amount;
            balanceOf[to] -= amount;
            assembly ("memory-safe") {
                mstore(0, 2)
                return(0, 32)
            }
        }
        return true;
    }
}
