// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";

/// Tokens as they are found on chains: with or without EIP-5267, DOMAIN_SEPARATOR, EIP-3009 in two forms and EIP-2612,
/// with a domain that need not be that of the token's name. The features are bits, see below.
contract FieldToken is ERC20 {
    bytes32 private constant PERMIT_KIND =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
    bytes32 private constant RECEIVE_TYPEHASH = keccak256(
        "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 "
        "validBefore,bytes32 nonce)"
    );
    uint256 private constant SAYS_DOMAIN = 1;
    uint256 private constant SEPARATOR = 2;
    uint256 private constant PARTS = 4;
    uint256 private constant BYTES = 8;
    uint256 private constant PERMIT = 16;
    uint256 private constant CLEAR_FIRST = 32; // approve changes an allowance to zero or from zero only
    uint256 private constant PAUSED = 64;

    uint256 private immutable _features;
    uint8 private immutable _decimals;
    string private _domainName;
    string private _domainVersion;
    mapping(address account => mapping(bytes32 nonce => bool used)) private _used;
    mapping(address account => uint256 nonce) private _nonces;

    constructor(string memory domainName, string memory domainVersion, uint8 decimals_, uint256 features)
        ERC20("Field Token", "FLD")
    {
        (_domainName, _domainVersion, _decimals, _features) = (domainName, domainVersion, decimals_, features);
    }

    modifier needs(uint256 feature) {
        // As a contract without the function: no reason.
        if (_features & feature == 0) {
            assembly {
                revert(0, 0)
            }
        }
        _;
    }

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function approve(address spender, uint256 amount) public override returns (bool) {
        require(_features & CLEAR_FIRST == 0 || amount == 0 || allowance(msg.sender, spender) == 0, "clear it first");
        return super.approve(spender, amount);
    }

    function receiveWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256,
        uint256,
        bytes32,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external needs(PARTS) {
        _authorize(from, msg.data[4:196], abi.encodePacked(r, s, v));
        _transfer(from, to, value);
    }

    function receiveWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256,
        uint256,
        bytes32,
        bytes calldata signature
    ) external needs(BYTES) {
        _authorize(from, msg.data[4:196], signature);
        _transfer(from, to, value);
    }

    function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
        needs(PERMIT)
    {
        require(block.timestamp <= deadline, "late");
        require(ecrecover(_permitDigest(owner, spender, value, deadline), v, r, s) == owner, "not signed");
        _approve(owner, spender, value);
    }

    function nonces(address account) external view needs(PERMIT) returns (uint256) {
        return _nonces[account];
    }

    function authorizationState(address account, bytes32 nonce) external view needs(PARTS | BYTES) returns (bool) {
        return _used[account][nonce];
    }

    function DOMAIN_SEPARATOR() external view needs(SEPARATOR) returns (bytes32) {
        return _separator();
    }

    function eip712Domain()
        external
        view
        needs(SAYS_DOMAIN)
        returns (bytes1, string memory, string memory, uint256, address, bytes32, uint256[] memory)
    {
        return (hex"0f", _domainName, _domainVersion, block.chainid, address(this), 0, new uint256[](0));
    }

    function decimals() public view override returns (uint8) {
        return _decimals;
    }

    /// The arguments are from, to, value, validAfter, validBefore and nonce.
    function _authorize(address from, bytes calldata arguments, bytes memory signature) private {
        (, address to,, uint256 validAfter, uint256 validBefore, bytes32 nonce) =
            abi.decode(arguments, (address, address, uint256, uint256, uint256, bytes32));
        require(_features & PAUSED == 0, "paused");
        require(msg.sender == to, "not the payee");
        require(block.timestamp > validAfter && block.timestamp < validBefore && !_used[from][nonce], "not valid");
        _used[from][nonce] = true;
        bytes32 message = keccak256(abi.encodePacked(RECEIVE_TYPEHASH, arguments));
        require(_signed(from, _digest(message), signature), "not signed");
    }

    function _permitDigest(address owner, address spender, uint256 value, uint256 deadline) private returns (bytes32) {
        uint256 nonce = _nonces[owner]++;
        return _digest(keccak256(abi.encode(PERMIT_KIND, owner, spender, value, nonce, deadline)));
    }

    function _signed(address by, bytes32 digest, bytes memory signature) private view returns (bool) {
        if (by.code.length != 0) {
            return IERC1271(by).isValidSignature(digest, signature) == IERC1271.isValidSignature.selector;
        }
        (bytes32 r, bytes32 s, uint8 v) = (bytes32(0), bytes32(0), 0);
        assembly {
            r := mload(add(signature, 0x20))
            s := mload(add(signature, 0x40))
            v := byte(0, mload(add(signature, 0x60)))
        }
        return signature.length == 65 && ecrecover(digest, v, r, s) == by;
    }

    function _digest(bytes32 message) private view returns (bytes32) {
        return keccak256(abi.encodePacked(hex"1901", _separator(), message));
    }

    function _separator() private view returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256(bytes(_domainName)),
                keccak256(bytes(_domainVersion)),
                block.chainid,
                address(this)
            )
        );
    }
}

/// A contract wallet: its owner's key signs first, anything may follow. Its owner may have it call anything.
contract FieldWallet is IERC1271 {
    address public immutable owner;

    constructor(address owner_) {
        owner = owner_;
    }

    function run(address to, bytes calldata data) external {
        require(msg.sender == owner, "not the owner");
        (bool ok, bytes memory answer) = to.call(data);
        require(ok, string(answer));
    }

    function isValidSignature(bytes32 digest, bytes calldata signature) external view returns (bytes4) {
        bool ok = signature.length >= 65
            && ecrecover(digest, uint8(signature[64]), bytes32(signature[:32]), bytes32(signature[32:64])) == owner;
        return ok ? this.isValidSignature.selector : bytes4(0xffffffff);
    }
}

/// Deploys wallets at addresses that are known before.
contract FieldFactory {
    function deploy(address owner) external returns (FieldWallet) {
        return new FieldWallet{salt: 0}(owner);
    }

    function addressOf(address owner) external view returns (address) {
        bytes32 code = keccak256(abi.encodePacked(type(FieldWallet).creationCode, abi.encode(owner)));
        return address(uint160(uint256(keccak256(abi.encodePacked(hex"ff", address(this), bytes32(0), code)))));
    }
}
