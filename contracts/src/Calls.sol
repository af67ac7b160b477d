// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Calls
/// @notice Makes the calls for which Solidity's own would cost more or check less: those that pass calldata on
/// undecoded, and those that may fail. `abi.encodeCall` and `abi.encodeWithSelector` write the arguments of fixed size.
library Calls {
    /// @notice Calls `to` with three words and a dynamic argument, which is copied from calldata. Returns the same as
    /// the other `attempt`. The call is encoded in free memory. Each act pays for this.
    function attempt(address to, bytes4 selector, uint256 a, uint256 b, uint256 c, bytes calldata tail)
        internal
        returns (bool ok, uint256 size, uint256 word)
    {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, selector)
            mstore(add(m, 0x04), a)
            mstore(add(m, 0x24), b)
            mstore(add(m, 0x44), c)
            mstore(add(m, 0x64), 0x80) // offset of the dynamic argument
            mstore(add(m, 0x84), tail.length)
            calldatacopy(add(m, 0xa4), tail.offset, tail.length)
            ok := call(gas(), to, 0, m, add(0xa4, tail.length), 0, 0x20)
            size := returndatasize()
            word := mload(0)
        }
    }

    /// @notice Appends a word and then calldata, padded with zeros to whole words. If the word is the length or number
    /// of what follows, this is the encoding of a dynamic argument.
    /// @param data selector and other arguments; the newest object in memory, because it grows where it is
    function append(bytes memory data, uint256 word, bytes calldata tail) internal pure returns (bytes memory) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let end := add(add(data, 0x20), mload(data))
            mstore(end, word)
            end := add(end, 0x20)
            calldatacopy(end, tail.offset, tail.length)
            mstore(add(end, tail.length), 0)
            end := add(end, and(add(tail.length, 0x1f), not(0x1f)))
            mstore(data, sub(sub(end, data), 0x20))
            mstore(0x40, and(add(end, 0x1f), not(0x1f)))
        }
        return data;
    }

    /// @notice Calls `to`. Reverts with its error if it fails.
    /// @return first first word of the answer; meaningless if the answer is shorter
    /// @return second second word of the answer; likewise
    function run(address to, bytes memory data) internal returns (uint256 first, uint256 second) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            if iszero(call(gas(), to, 0, add(data, 0x20), mload(data), 0, 0x40)) {
                returndatacopy(data, 0, returndatasize())
                revert(data, returndatasize())
            }
            first := mload(0)
            second := mload(0x20)
        }
    }

    /// @notice Calls a view function of `to`. Reverts with its error if it fails, and if the answer is shorter than a
    /// word.
    /// @return first first word of the answer
    /// @return second second word of the answer; meaningless if the answer is shorter
    function read(address to, bytes memory data) internal view returns (uint256 first, uint256 second) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let ok := staticcall(gas(), to, add(data, 0x20), mload(data), 0, 0x40)
            if or(iszero(ok), lt(returndatasize(), 0x20)) {
                returndatacopy(data, 0, returndatasize())
                revert(data, returndatasize())
            }
            first := mload(0)
            second := mload(0x20)
        }
    }

    /// @notice Calls `to` with at most `gasLimit`. At most one word of the answer is copied, because the caller pays
    /// the gas for copying.
    /// @return ok false if the call failed
    /// @return size length of the answer
    /// @return word first word of the answer; meaningless if the answer is shorter
    function attempt(address to, uint256 gasLimit, bytes memory data)
        internal
        returns (bool ok, uint256 size, uint256 word)
    {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            ok := call(gasLimit, to, 0, add(data, 0x20), mload(data), 0, 0x20)
            size := returndatasize()
            word := mload(0)
        }
    }

    /// @notice Returns the whole answer, or the error, of the last call.
    function answer() internal pure returns (bytes memory data) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            data := mload(0x40)
            mstore(data, returndatasize())
            returndatacopy(add(data, 0x20), 0, returndatasize())
            mstore(0x40, add(add(data, 0x20), and(add(returndatasize(), 0x1f), not(0x1f))))
        }
    }

    /// @notice Reverts with an encoded error.
    function revertWith(bytes memory revertData) internal pure {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            revert(add(revertData, 0x20), mload(revertData))
        }
    }
}
