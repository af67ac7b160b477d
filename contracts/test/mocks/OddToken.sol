// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// A token that can misbehave in every way a dollar in the wild has, and in some that only a thief's would.
contract OddToken {
    enum Way {
        Honest,
        Silent, // returns nothing, as the oldest dollars do
        False, // returns false and moves nothing
        Reverts, // on the way out, as for a blacklisted receiver
        Two, // returns the number 2
        Fee, // keeps a hundredth
        Greedy, // burns all gas it gets
        Bomb, // returns as many bytes as it can pay for
        Calls // calls `target` with `data` in the middle
    }

    mapping(address account => uint256 amount) public balanceOf;
    Way public out;
    Way public into;
    address public target;
    bytes public data;
    bool public called;
    bytes public answer;

    function set(Way into_, Way out_) external {
        (into, out) = (into_, out_);
    }

    function callBack(address target_, bytes calldata data_) external {
        (target, data) = (target_, data_);
    }

    function mint(address to, uint256 amount) external {
        balanceOf[to] += amount;
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        return _move(msg.sender, to, amount, out);
    }

    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        return _move(from, to, amount, into);
    }

    /// The longest-lived form takes any signature here: what is tested is what the escrow makes of the money.
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
        _move(from, to, amount, into);
    }

    function _move(address from, address to, uint256 amount, Way way) private returns (bool) {
        if (way == Way.False) return false;
        if (way == Way.Reverts) revert("blocked");
        if (way == Way.Greedy) {
            while (true) balanceOf[address(uint160(gasleft()))] = 1;
        }
        if (way == Way.Bomb) {
            uint256 size = gasleft() * 16;
            if (size > 200_000) size = 200_000;
            assembly ("memory-safe") {
                return(0, size)
            }
        }
        if (way == Way.Calls) {
            called = true;
            bool ok;
            (ok, answer) = target.call(data);
        }
        balanceOf[from] -= amount;
        balanceOf[to] += way == Way.Fee ? amount - amount / 100 : amount;
        if (way == Way.Silent) {
            assembly ("memory-safe") {
                return(0, 0)
            }
        }
        if (way == Way.Two) {
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
