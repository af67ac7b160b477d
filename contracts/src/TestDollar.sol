// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";

/// @title TestDollar
/// @notice A worthless token for development chains and test networks. Anyone can mint it. It behaves like a stablecoin
/// with 6 decimals, EIP-3009, EIP-2612 and EIP-712 version "2".
contract TestDollar is ERC20, EIP712, Nonces {
    /// @notice EIP-712 type of a transfer that anyone may submit (EIP-3009).
    bytes32 public constant TRANSFER_WITH_AUTHORIZATION_TYPEHASH = keccak256(
        "TransferWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 "
        "validBefore,bytes32 nonce)"
    );
    /// @notice EIP-712 type of a transfer that only its receiver may submit (EIP-3009).
    bytes32 public constant RECEIVE_WITH_AUTHORIZATION_TYPEHASH = keccak256(
        "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 "
        "validBefore,bytes32 nonce)"
    );
    /// @notice EIP-712 type of the cancellation of an authorisation (EIP-3009).
    bytes32 public constant CANCEL_AUTHORIZATION_TYPEHASH =
        keccak256("CancelAuthorization(address authorizer,bytes32 nonce)");
    /// @notice EIP-712 type of an allowance (EIP-2612).
    bytes32 public constant PERMIT_TYPEHASH =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
    /// @notice Most that one call can mint: 10,000 dollars, in smallest units.
    uint256 public constant MINT_CAP = 10_000e6;

    mapping(address authorizer => mapping(bytes32 nonce => bool used)) private _used;

    event AuthorizationUsed(address indexed authorizer, bytes32 indexed nonce);
    event AuthorizationCanceled(address indexed authorizer, bytes32 indexed nonce);

    error MintCapped(uint256 found, uint256 cap);
    error CallerNotPayee(address found, address expected);
    error AuthorizationEarly(uint256 validAfter);
    error AuthorizationExpired(uint256 validBefore);
    error AuthorizationSpent(address authorizer, bytes32 nonce);
    error AuthorizationUnsigned(address authorizer);
    error PermitExpired(uint256 deadline);

    constructor() ERC20("Waybill Test Dollar", "TUSD") EIP712("Waybill Test Dollar", "2") {}

    /// @notice Mints test dollars for anyone, at most MINT_CAP per call.
    function mint(address to, uint256 amount) external {
        if (amount > MINT_CAP) revert MintCapped(amount, MINT_CAP);
        _mint(to, amount);
    }

    /// @notice EIP-3009 transfer, signature as v, r, s.
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
    ) external {
        transferWithAuthorization(from, to, value, validAfter, validBefore, nonce, abi.encodePacked(r, s, v));
    }

    /// @notice EIP-3009 transfer to the caller, signature as v, r, s. Only the payee may call.
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
    ) external {
        receiveWithAuthorization(from, to, value, validAfter, validBefore, nonce, abi.encodePacked(r, s, v));
    }

    /// @notice EIP-3009 cancellation, signature as v, r, s.
    function cancelAuthorization(address authorizer, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) external {
        cancelAuthorization(authorizer, nonce, abi.encodePacked(r, s, v));
    }

    /// @notice EIP-2612 approval, signature as v, r, s.
    function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
    {
        permit(owner, spender, value, deadline, abi.encodePacked(r, s, v));
    }

    /// @notice Returns whether an authorisation has been used or cancelled.
    function authorizationState(address authorizer, bytes32 nonce) external view returns (bool) {
        return _used[authorizer][nonce];
    }

    /// @notice EIP-712 domain separator of this token.
    // solhint-disable-next-line func-name-mixedcase
    function DOMAIN_SEPARATOR() external view returns (bytes32) {
        return _domainSeparatorV4();
    }

    /// @notice EIP-712 version of the token's domain. Wallets read it here.
    function version() external pure returns (string memory) {
        return "2";
    }

    /// @notice EIP-3009 transfer, signature as bytes. Contracts sign by ERC-1271.
    function transferWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        bytes memory signature
    ) public {
        bytes32 typehash = TRANSFER_WITH_AUTHORIZATION_TYPEHASH;
        _spend(from, nonce, validAfter, validBefore);
        _check(from, keccak256(abi.encode(typehash, from, to, value, validAfter, validBefore, nonce)), signature);
        _transfer(from, to, value);
    }

    /// @notice EIP-3009 transfer to the caller, signature as bytes. Only the payee may call, which prevents
    /// front-running.
    function receiveWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        bytes memory signature
    ) public {
        if (msg.sender != to) revert CallerNotPayee(msg.sender, to);
        bytes32 typehash = RECEIVE_WITH_AUTHORIZATION_TYPEHASH;
        _spend(from, nonce, validAfter, validBefore);
        _check(from, keccak256(abi.encode(typehash, from, to, value, validAfter, validBefore, nonce)), signature);
        _transfer(from, to, value);
    }

    /// @notice EIP-3009 cancellation, signature as bytes.
    function cancelAuthorization(address authorizer, bytes32 nonce, bytes memory signature) public {
        if (_used[authorizer][nonce]) revert AuthorizationSpent(authorizer, nonce);
        _check(authorizer, keccak256(abi.encode(CANCEL_AUTHORIZATION_TYPEHASH, authorizer, nonce)), signature);
        _used[authorizer][nonce] = true;
        emit AuthorizationCanceled(authorizer, nonce);
    }

    /// @notice EIP-2612 approval, signature as bytes. Contracts sign by ERC-1271.
    function permit(address owner, address spender, uint256 value, uint256 deadline, bytes memory signature) public {
        if (block.timestamp > deadline) revert PermitExpired(deadline);
        bytes32 typehash = PERMIT_TYPEHASH;
        _check(owner, keccak256(abi.encode(typehash, owner, spender, value, _useNonce(owner), deadline)), signature);
        _approve(owner, spender, value);
    }

    /// @notice Decimals of an amount: one dollar is 10^6.
    function decimals() public pure override returns (uint8) {
        return 6;
    }

    function _spend(address from, bytes32 nonce, uint256 validAfter, uint256 validBefore) private {
        if (block.timestamp <= validAfter) revert AuthorizationEarly(validAfter);
        if (block.timestamp >= validBefore) revert AuthorizationExpired(validBefore);
        if (_used[from][nonce]) revert AuthorizationSpent(from, nonce);
        _used[from][nonce] = true;
        emit AuthorizationUsed(from, nonce);
    }

    function _check(address signer, bytes32 hash, bytes memory signature) private view {
        if (!SignatureChecker.isValidSignatureNow(signer, _hashTypedDataV4(hash), signature)) {
            revert AuthorizationUnsigned(signer);
        }
    }
}
