// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {IClaims} from "./interfaces/IClaims.sol";
import {IOrders, OrderId, Status} from "./interfaces/IOrders.sol";

/// @title Claims
/// @notice Handles disputes, returns and settlement of delivered parcels. It holds no money. It tells Orders how to
/// divide what the escrow holds.
contract Claims is IClaims {
    using SafeERC20 for IERC20;

    /// @dev State of a parcel under a claim.
    /// @param id order of the parcel
    /// @param parcel the parcel
    /// @param status its status
    /// @param since UTC seconds at which it reached that status
    struct LoadedClaim {
        OrderId id;
        OrderId parcel;
        Status status;
        uint256 since;
    }

    bytes32 private constant POLICY_TYPEHASH = keccak256(
        "Policy(uint32 window,bool returnable,uint32 returnTime,uint64 restocking,address arbiter,uint32 "
        "decideTime,uint16 defaultShare)"
    );
    /// @dev Longest period that a policy may define, in seconds.
    uint256 private constant MAX_PERIOD = 90 days;
    /// @dev Time after delivery from which a parcel settles without its policy, in seconds. It frees the money if the
    /// policy behind the hash is unknown to everybody.
    uint256 private constant UNKNOWN_POLICY_TIMEOUT = 180 days;
    uint256 private constant BASIS_POINTS = 10_000;

    IOrders public immutable ORDERS;

    mapping(OrderId parcel => uint64 amount) private _restocking;
    mapping(OrderId id => uint128 amount) private _givenBack;

    /// @dev Orders deploys this contract.
    constructor() {
        ORDERS = IOrders(msg.sender);
    }

    /// @inheritdoc IClaims
    function show(Policy calldata policy) external {
        bytes32 shown = hash(policy);
        _checkLimits(policy);
        emit PolicyShown(shown, policy);
    }

    /// @inheritdoc IClaims
    function dispute(IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy, bytes32 evidence) external {
        LoadedClaim memory c = _openClaim(terms, parcel, policy);
        uint256 decideBy = policy.arbiter == address(0) ? block.timestamp : block.timestamp + policy.decideTime;

        emit Disputed(c.id, parcel, policy.arbiter, decideBy, evidence);

        ORDERS.hold(c.parcel, Status.Disputed);
        if (policy.arbiter == address(0)) _decideByDefault(c, terms, parcel, policy);
    }

    /// @inheritdoc IClaims
    function decide(IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy, uint128 toShopper) external {
        _checkPolicy(terms, policy);
        if (msg.sender != policy.arbiter) revert NotArbiter(msg.sender, policy.arbiter);
        LoadedClaim memory c = _loadClaim(terms, parcel);
        _checkStatus(c, Status.Disputed);
        uint256 until = c.since + policy.decideTime;
        if (block.timestamp > until) revert WindowClosed(until);

        emit Decided(c.id, parcel, msg.sender, toShopper);

        ORDERS.award(terms, parcel, toShopper, msg.sender);
    }

    /// @inheritdoc IClaims
    function requestReturn(IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy) external {
        LoadedClaim memory c = _openClaim(terms, parcel, policy);
        if (!policy.returnable) revert NotReturnable(c.parcel);

        if (policy.restocking != 0) _restocking[c.parcel] = policy.restocking;

        emit ReturnRequested(c.id, parcel, block.timestamp + policy.returnTime);

        ORDERS.hold(c.parcel, Status.Returning);
    }

    /// @inheritdoc IClaims
    function settle(IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy) external {
        LoadedClaim memory c = _loadClaim(terms, parcel);
        if (c.status == Status.Delivered && block.timestamp > c.since + UNKNOWN_POLICY_TIMEOUT) {
            ORDERS.award(terms, parcel, 0, msg.sender);
            return;
        }
        _checkPolicy(terms, policy);
        if (c.status == Status.Disputed) {
            _checkEnded(c.since + policy.decideTime);
            _decideByDefault(c, terms, parcel, policy);
            return;
        }
        if (c.status == Status.Returning) _checkEnded(c.since + policy.returnTime);
        else _checkStatus(c, Status.Delivered);
        if (c.status == Status.Delivered) _checkEnded(c.since + policy.window);
        ORDERS.award(terms, parcel, 0, msg.sender);
    }

    /// @inheritdoc IClaims
    function giveBack(IOrders.Terms calldata terms, uint128 amount) external payable {
        if (msg.sender != terms.merchant) revert NotMerchant(msg.sender, terms.merchant);
        OrderId id = ORDERS.idOf(terms);
        uint256 most = _paidToMerchant(id, terms.price) - _givenBack[id];
        if (amount > most) revert AmountTooLarge(amount, most);
        uint256 ether_ = terms.token == address(0) ? amount : 0;
        if (msg.value != ether_) revert IOrders.EtherIs(msg.value, ether_);

        _givenBack[id] += amount;

        emit GivenBack(id, terms.merchant, terms.token, amount);

        if (terms.token == address(0)) Address.sendValue(payable(terms.shopper), amount);
        else IERC20(terms.token).safeTransferFrom(terms.merchant, terms.shopper, amount);
    }

    /// @inheritdoc IClaims
    function restocking(OrderId parcel) external view returns (uint64) {
        return _restocking[parcel];
    }

    /// @inheritdoc IClaims
    function givenBack(OrderId id) external view returns (uint128) {
        return _givenBack[id];
    }

    /// @inheritdoc IClaims
    function hash(Policy calldata policy) public pure returns (bytes32) {
        return keccak256(abi.encode(POLICY_TYPEHASH, policy));
    }

    /// @dev Decides a dispute by the policy's default share: the arbiter's time is over, or there is no arbiter.
    function _decideByDefault(LoadedClaim memory c, IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy)
        private
    {
        uint128 toShopper = uint128(uint256(ORDERS.held(terms, parcel)) * policy.defaultShare / BASIS_POINTS);

        emit Decided(c.id, parcel, msg.sender, toShopper);

        ORDERS.award(terms, parcel, toShopper, msg.sender);
    }

    /// @dev Checks that the caller is the shopper, the parcel is delivered and the window is still open.
    function _openClaim(IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy)
        private
        view
        returns (LoadedClaim memory c)
    {
        if (msg.sender != terms.shopper) revert NotShopper(msg.sender, terms.shopper);
        _checkPolicy(terms, policy);
        c = _loadClaim(terms, parcel);
        _checkStatus(c, Status.Delivered);
        uint256 until = c.since + policy.window;
        if (block.timestamp > until) revert WindowClosed(until);
    }

    function _loadClaim(IOrders.Terms calldata terms, uint8 parcel) private view returns (LoadedClaim memory c) {
        c.id = ORDERS.idOf(terms);
        c.parcel = ORDERS.parcelId(c.id, parcel);
        IOrders.Order memory found = ORDERS.order(c.parcel);
        (c.status, c.since) = (found.status, found.since);
    }

    /// @dev Returns how much the escrow has paid out for the merchant, fees included. An order without a stored book
    /// had one parcel, which was paid in full.
    function _paidToMerchant(OrderId id, uint256 price) private view returns (uint256) {
        IOrders.Book memory b = ORDERS.book(id);
        if (b.captured != 0) return b.captured;
        Status status = ORDERS.order(id).status;
        if (status != Status.Settled) revert IOrders.StatusIs(status, Status.Settled);
        return b.refunded == 0 && b.parcels == 0 ? price : 0;
    }

    /// @dev Checks that `policy` is the one whose hash is in the terms.
    function _checkPolicy(IOrders.Terms calldata terms, Policy calldata policy) private pure {
        bytes32 found = hash(policy);
        if (found != terms.policy) revert PolicyMismatch(found, terms.policy);
        _checkLimits(policy);
    }

    function _checkLimits(Policy calldata policy) private pure {
        if (
            policy.window > MAX_PERIOD || policy.returnTime > MAX_PERIOD || policy.decideTime > MAX_PERIOD
                || policy.defaultShare > BASIS_POINTS
        ) revert PolicyMalformed();
    }

    function _checkStatus(LoadedClaim memory c, Status expected) private pure {
        if (c.status != expected) revert IOrders.StatusIs(c.status, expected);
    }

    function _checkEnded(uint256 until) private view {
        if (block.timestamp <= until) revert WindowOpen(until);
    }
}
