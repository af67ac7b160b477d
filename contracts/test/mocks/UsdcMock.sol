// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// OpenZeppelin's ERC-20 without extensions.
contract PlainToken is ERC20("Plain", "PLN") {
    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }
}

/// Mimics the storage accesses of Circle's FiatTokenV2_2: the pause, the blacklist in the high bit of the balance, the
/// name in storage for the domain, EIP-3009 nonces. Only for measuring gas.
contract UsdcMock {
    uint256 private constant BLACKLISTED = 1 << 255;
    bytes32 private constant RECEIVE_TYPEHASH = keccak256(
        "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 "
        "validBefore,bytes32 nonce)"
    );

    string public name;
    address private _pauser;
    bool private _paused;
    mapping(address account => uint256 stateAndBalance) private _accounts;
    mapping(address owner => mapping(address spender => uint256 amount)) private _allowed;
    mapping(address authorizer => mapping(bytes32 nonce => bool used)) private _used;

    event Transfer(address indexed from, address indexed to, uint256 amount);
    event Approval(address indexed owner, address indexed spender, uint256 amount);
    event AuthorizationUsed(address indexed authorizer, bytes32 indexed nonce);

    modifier whenNotPaused() {
        require(!_paused, "Pausable: paused");
        _;
    }

    modifier notBlacklisted(address account) {
        require(_accounts[account] >> 255 == 0, "Blacklistable: account is blacklisted");
        _;
    }

    function initialize(string calldata name_) external {
        name = name_;
        _pauser = msg.sender;
    }

    function mint(address to, uint256 amount) external {
        _accounts[to] += amount;
    }

    function approve(address spender, uint256 amount)
        external
        whenNotPaused
        notBlacklisted(msg.sender)
        notBlacklisted(spender)
        returns (bool)
    {
        _allowed[msg.sender][spender] = amount;
        emit Approval(msg.sender, spender, amount);
        return true;
    }

    function transfer(address to, uint256 amount)
        external
        whenNotPaused
        notBlacklisted(msg.sender)
        notBlacklisted(to)
        returns (bool)
    {
        _transfer(msg.sender, to, amount);
        return true;
    }

    function transferFrom(address from, address to, uint256 amount)
        external
        whenNotPaused
        notBlacklisted(msg.sender)
        notBlacklisted(from)
        notBlacklisted(to)
        returns (bool)
    {
        require(amount <= _allowed[from][msg.sender], "ERC20: transfer amount exceeds allowance");
        _transfer(from, to, amount);
        _allowed[from][msg.sender] -= amount;
        return true;
    }

    function receiveWithAuthorization(
        address from,
        address to,
        uint256 amount,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external whenNotPaused notBlacklisted(from) notBlacklisted(to) {
        require(to == msg.sender, "FiatTokenV2: caller must be the payee");
        require(block.timestamp > validAfter, "FiatTokenV2: authorization is not yet valid");
        require(block.timestamp < validBefore, "FiatTokenV2: authorization is expired");
        require(!_used[from][nonce], "FiatTokenV2: authorization is used or canceled");
        bytes32 hash = keccak256(abi.encode(RECEIVE_TYPEHASH, from, to, amount, validAfter, validBefore, nonce));
        hash = keccak256(abi.encodePacked(hex"1901", DOMAIN_SEPARATOR(), hash));
        require(from.code.length == 0 && ecrecover(hash, v, r, s) == from, "FiatTokenV2: invalid signature");
        _used[from][nonce] = true;
        emit AuthorizationUsed(from, nonce);
        _transfer(from, to, amount);
    }

    function balanceOf(address account) external view returns (uint256) {
        return _accounts[account] & ~BLACKLISTED;
    }

    // solhint-disable-next-line func-name-mixedcase
    function DOMAIN_SEPARATOR() public view returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256(bytes(name)),
                keccak256("2"),
                block.chainid,
                address(this)
            )
        );
    }

    function _transfer(address from, address to, uint256 amount) private {
        require(from != address(0) && to != address(0), "ERC20: transfer with the zero address");
        uint256 had = _accounts[from] & ~BLACKLISTED;
        require(amount <= had, "ERC20: transfer amount exceeds balance");
        _write(from, had - amount);
        _write(to, (_accounts[to] & ~BLACKLISTED) + amount);
        emit Transfer(from, to, amount);
    }

    /// Checks the high bit again at each write, like FiatTokenV2_2.
    function _write(address account, uint256 balance) private {
        require(balance < BLACKLISTED, "FiatTokenV2_2: Balance exceeds (2^255 - 1)");
        require(_accounts[account] >> 255 == 0, "FiatTokenV2_2: Account is blacklisted");
        _accounts[account] = balance;
    }
}

/// Mimics Circle's proxy: each call reads the admin, then the implementation.
contract UsdcProxyMock {
    bytes32 private constant ADMIN = keccak256("org.zeppelinos.proxy.admin");
    bytes32 private constant IMPLEMENTATION = keccak256("org.zeppelinos.proxy.implementation");

    constructor(address implementation) {
        (bytes32 admin, bytes32 at_) = (ADMIN, IMPLEMENTATION);
        assembly ("memory-safe") {
            sstore(admin, not(0))
            sstore(at_, implementation)
        }
    }

    // solhint-disable-next-line no-complex-fallback
    fallback() external {
        (bytes32 admin, bytes32 at_) = (ADMIN, IMPLEMENTATION);
        assembly {
            if eq(caller(), sload(admin)) { revert(0, 0) }
            calldatacopy(0, 0, calldatasize())
            let ok := delegatecall(gas(), sload(at_), 0, calldatasize(), 0, 0)
            returndatacopy(0, 0, returndatasize())
            if iszero(ok) { revert(0, returndatasize()) }
            return(0, returndatasize())
        }
    }
}
