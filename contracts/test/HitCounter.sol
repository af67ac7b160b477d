// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// Counts how often each branch of the random history is reached. A branch has a name of at most 28 characters and, if
/// it is the outcome of a call, the selector of the error.
abstract contract HitCounter {
    bytes32[] private _branches;
    mapping(bytes32 branch => uint256 count) public hits;

    /// Returns all branches that were reached.
    function reached() external view returns (bytes32[] memory) {
        return _branches;
    }

    function reachedCount() external view returns (uint256) {
        return _branches.length;
    }

    function _hit(bytes32 branch) internal {
        if (hits[branch]++ == 0) _branches.push(branch);
    }

    function _hit(bytes32 branch, bytes4 outcome) internal {
        _hit(branch | bytes32(outcome) >> 224);
    }

    /// Counts a call's outcome: success, or the error.
    function _hit(bytes32 branch, bool ok, bytes memory err) internal {
        _hit(branch, ok ? bytes4(0) : bytes4(err));
    }
}
