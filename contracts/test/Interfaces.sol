// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ICentres} from "../src/interfaces/ICentres.sol";
import {IJournals} from "../src/interfaces/IJournals.sol";
import {IOrders} from "../src/interfaces/IOrders.sol";
import {IReceipt} from "../src/interfaces/IReceipt.sol";
import {IShipments} from "../src/interfaces/IShipments.sol";

// Interfaces through which the tests call the contracts. Importing the sources would compile them again into each test.

interface IOwned {
    error OwnerNeeded();

    function owner() external view returns (address);
    function transferOwnership(address to) external;
    function acceptOwnership() external;
    function renounceOwnership() external;
}

interface IJournalsContract is IJournals, IOwned {}

interface IShipmentsContract is IShipments, IOwned {}

interface IBoundToOrders {
    function ORDERS() external view returns (address);
}

interface ICentresContract is ICentres, IOwned, IBoundToOrders {}

interface IOrdersContract is IOrders, IReceipt {
    error ContractMissing(address account);
    error BoundToOther(address account, address orders);

    function JOURNALS() external view returns (address);
    function SHIPMENTS() external view returns (address);
    function CENTRES() external view returns (address);
    function CLAIMS() external view returns (address);
    function PICTURE() external view returns (address);
    function eip712Domain()
        external
        view
        returns (
            bytes1 fields,
            string memory name,
            string memory version,
            uint256 chainId,
            address verifyingContract,
            bytes32 salt,
            uint256[] memory extensions
        );
}

interface ITestDollar is IERC20 {
    event AuthorizationUsed(address indexed authorizer, bytes32 indexed nonce);
    event AuthorizationCanceled(address indexed authorizer, bytes32 indexed nonce);

    error MintCapped(uint256 found, uint256 cap);
    error CallerNotPayee(address found, address expected);
    error AuthorizationEarly(uint256 validAfter);
    error AuthorizationExpired(uint256 validBefore);
    error AuthorizationSpent(address authorizer, bytes32 nonce);
    error AuthorizationUnsigned(address authorizer);
    error PermitExpired(uint256 deadline);

    function mint(address to, uint256 amount) external;
    function name() external view returns (string memory);
    function version() external view returns (string memory);
    function decimals() external view returns (uint8);
    function DOMAIN_SEPARATOR() external view returns (bytes32);
    function nonces(address owner) external view returns (uint256);
    function permit(address owner, address spender, uint256 value, uint256 deadline, bytes memory signature) external;
    function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external;
    function authorizationState(address authorizer, bytes32 nonce) external view returns (bool);

    function transferWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        bytes memory signature
    ) external;
    function transferWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external;
    function receiveWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        bytes memory signature
    ) external;
    function receiveWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external;
    function cancelAuthorization(address authorizer, bytes32 nonce, bytes memory signature) external;
    function cancelAuthorization(address authorizer, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) external;
}
