// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// The Foundry cheatcodes that the tests use.
interface Vm {
    struct Gas {
        uint64 gasLimit;
        uint64 gasTotalUsed;
        uint64 gasMemoryUsed;
        int64 gasRefunded;
        uint64 gasRemaining;
    }

    struct Log {
        bytes32[] topics;
        bytes data;
        address emitter;
    }

    function addr(uint256 key) external pure returns (address);
    function sign(uint256 key, bytes32 digest) external pure returns (uint8 v, bytes32 r, bytes32 s);
    function signP256(uint256 key, bytes32 digest) external pure returns (bytes32 r, bytes32 s);
    function publicKeyP256(uint256 key) external pure returns (uint256 x, uint256 y);

    function getNonce(address account) external view returns (uint64);
    function computeCreateAddress(address deployer, uint256 nonce) external pure returns (address);
    function getCode(string calldata artifact) external view returns (bytes memory);
    function deployCode(string calldata artifact) external returns (address);
    function deployCode(string calldata artifact, bytes calldata arguments) external returns (address);
    function prank(address sender) external;
    function deal(address account, uint256 amount) external;
    function warp(uint256 time) external;
    function chainId(uint256 id) external;
    function mockCall(address where, bytes calldata data, bytes calldata answer) external;
    function store(address where, bytes32 slot, bytes32 value) external;
    function etch(address where, bytes calldata code) external;
    function label(address account, string calldata name) external;

    function lastCallGas() external view returns (Gas memory);
    function snapshotValue(string calldata group, string calldata name, uint256 value) external;

    function recordLogs() external;
    function getRecordedLogs() external returns (Log[] memory);
    function expectRevert(bytes calldata data) external;
    function expectRevert() external;
    function expectEmit(address emitter) external;
    function expectEmit() external;

    function readFile(string calldata path) external view returns (string memory);
    function parseJsonUint(string calldata json, string calldata key) external pure returns (uint256);
    function parseJsonBool(string calldata json, string calldata key) external pure returns (bool);
    function parseJsonAddress(string calldata json, string calldata key) external pure returns (address);
    function parseJsonBytes32(string calldata json, string calldata key) external pure returns (bytes32);
    function parseJsonBytes(string calldata json, string calldata key) external pure returns (bytes memory);
    function parseJsonBytesArray(string calldata json, string calldata key) external pure returns (bytes[] memory);
    function parseJsonString(string calldata json, string calldata key) external pure returns (string memory);
    function keyExistsJson(string calldata json, string calldata key) external view returns (bool);
    function toString(uint256 value) external pure returns (string memory);
    function toString(address value) external pure returns (string memory);
    function toString(bytes calldata value) external pure returns (string memory);
    function indexOf(string calldata text, string calldata part) external pure returns (uint256);

    function assertTrue(bool found) external pure;
    function assertTrue(bool found, string calldata revertData) external pure;
    function assertFalse(bool found) external pure;
    function assertEq(bool found, bool expected) external pure;
    function assertEq(uint256 found, uint256 expected) external pure;
    function assertEq(uint256 found, uint256 expected, string calldata revertData) external pure;
    function assertEq(address found, address expected) external pure;
    function assertEq(bytes32 found, bytes32 expected) external pure;
    function assertEq(bytes32 found, bytes32 expected, string calldata revertData) external pure;
    function assertEq(string calldata found, string calldata expected) external pure;
    function assertEq(bytes calldata found, bytes calldata expected) external pure;
    function assertLe(uint256 found, uint256 most) external pure;
    function assertLe(uint256 found, uint256 most, string calldata revertData) external pure;
    function assertGe(uint256 found, uint256 least, string calldata revertData) external pure;
}
