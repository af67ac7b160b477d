// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {IClaims} from "./interfaces/IClaims.sol";
import {IOrders, OrderId, Status} from "./interfaces/IOrders.sol";

/// @title Claims
/// @notice Disputes, returns, and when the merchant of a delivered parcel is paid. It holds no money: it tells `Orders` how to divide
/// what the escrow holds.
contract Claims is IClaims {
    using SafeERC20 for IERC20;

    /// A claim as a function sees it.
    /// @param id of the order
    /// @param since when the parcel came to its status
    struct Case {
        OrderId id;
        OrderId parcel;
        Status status;
        uint256 since;
    }

    bytes32 private constant POLICY_TYPEHASH = keccak256(
        "Policy(uint32 window,bool returnable,uint32 returnTime,uint64 restocking,address arbiter,uint32 decideTime,uint16 defaultShare)"
    );
    /// Longest that a policy may have anyone wait, in seconds.
    uint256 private constant MAX_TIME = 90 days;
    /// After this no policy has anything to say about a parcel that was only delivered, so one that nobody can show holds no money for ever.
    uint256 private constant FORGOTTEN = 180 days;
    uint256 private constant WHOLE = 10_000;

    IOrders public immutable ORDERS;

    mapping(OrderId parcel => uint64 amount) private _restocking;
    mapping(OrderId id => uint128 amount) private _givenBack;

    /// `Orders` creates it.
    constructor() {
        ORDERS = IOrders(msg.sender);
    }

    /// @inheritdoc IClaims
    function show(Policy calldata policy) external {
        bytes32 shown = hash(policy);
        _checkForm(policy);
        emit PolicyShown(shown, policy);
    }

    /// @inheritdoc IClaims
    function dispute(IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy, bytes32 evidence) external {
        Case memory c = _open(terms, parcel, policy);
        uint256 decideBy = policy.arbiter == address(0) ? block.timestamp : block.timestamp + policy.decideTime;

        emit Disputed(c.id, parcel, policy.arbiter, decideBy, evidence);

        ORDERS.hold(c.parcel, Status.Disputed);
        if (policy.arbiter == address(0)) _byDefault(c, terms, parcel, policy);
    }

    /// @inheritdoc IClaims
    function decide(IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy, uint128 toShopper) external {
        _check(terms, policy);
        if (msg.sender != policy.arbiter) revert NotArbiter(msg.sender, policy.arbiter);
        Case memory c = _case(terms, parcel);
        _checkIs(c, Status.Disputed);
        uint256 until = c.since + policy.decideTime;
        if (block.timestamp > until) revert WindowClosed(until);

        emit Decided(c.id, parcel, msg.sender, toShopper);

        ORDERS.award(terms, parcel, toShopper, msg.sender);
    }

    /// @inheritdoc IClaims
    function requestReturn(IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy) external {
        Case memory c = _open(terms, parcel, policy);
        if (!policy.returnable) revert NotReturnable(c.parcel);

        if (policy.restocking != 0) _restocking[c.parcel] = policy.restocking;

        emit ReturnRequested(c.id, parcel, block.timestamp + policy.returnTime);

        ORDERS.hold(c.parcel, Status.Returning);
    }

    /// @inheritdoc IClaims
    function settle(IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy) external {
        Case memory c = _case(terms, parcel);
        if (c.status == Status.Delivered && block.timestamp > c.since + FORGOTTEN) {
            ORDERS.award(terms, parcel, 0, msg.sender);
            return;
        }
        _check(terms, policy);
        if (c.status == Status.Disputed) {
            _checkOver(c.since + policy.decideTime);
            _byDefault(c, terms, parcel, policy);
            return;
        }
        if (c.status == Status.Returning) _checkOver(c.since + policy.returnTime);
        else _checkIs(c, Status.Delivered);
        if (c.status == Status.Delivered) _checkOver(c.since + policy.window);
        ORDERS.award(terms, parcel, 0, msg.sender);
    }

    /// @inheritdoc IClaims
    function giveBack(IOrders.Terms calldata terms, uint128 amount) external payable {
        if (msg.sender != terms.merchant) revert NotMerchant(msg.sender, terms.merchant);
        OrderId id = ORDERS.idOf(terms);
        uint256 most = _paid(id, terms.price) - _givenBack[id];
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

    /// The arbiter said nothing in time, or there is none.
    function _byDefault(Case memory c, IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy) private {
        uint128 toShopper = uint128(uint256(ORDERS.held(terms, parcel)) * policy.defaultShare / WHOLE);

        emit Decided(c.id, parcel, msg.sender, toShopper);

        ORDERS.award(terms, parcel, toShopper, msg.sender);
    }

    /// A claim that the shopper opens in time about a delivered parcel.
    function _open(IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy)
        private
        view
        returns (Case memory c)
    {
        if (msg.sender != terms.shopper) revert NotShopper(msg.sender, terms.shopper);
        _check(terms, policy);
        c = _case(terms, parcel);
        _checkIs(c, Status.Delivered);
        uint256 until = c.since + policy.window;
        if (block.timestamp > until) revert WindowClosed(until);
    }

    function _case(IOrders.Terms calldata terms, uint8 parcel) private view returns (Case memory c) {
        c.id = ORDERS.idOf(terms);
        c.parcel = ORDERS.parcelId(c.id, parcel);
        IOrders.Order memory found = ORDERS.order(c.parcel);
        (c.status, c.since) = (found.status, found.since);
    }

    /// What the escrow has paid out for the merchant, fees with it. An order without a book had one parcel, which was paid in one piece.
    function _paid(OrderId id, uint256 price) private view returns (uint256) {
        IOrders.Book memory b = ORDERS.book(id);
        if (b.captured != 0) return b.captured;
        Status status = ORDERS.order(id).status;
        if (status != Status.Settled) revert IOrders.StatusIs(status, Status.Settled);
        return b.refunded == 0 && b.parcels == 0 ? price : 0;
    }

    /// The policy is the one of the terms.
    function _check(IOrders.Terms calldata terms, Policy calldata policy) private pure {
        bytes32 found = hash(policy);
        if (found != terms.policy) revert PolicyMismatch(found, terms.policy);
        _checkForm(policy);
    }

    function _checkForm(Policy calldata policy) private pure {
        if (
            policy.window > MAX_TIME || policy.returnTime > MAX_TIME || policy.decideTime > MAX_TIME
                || policy.defaultShare > WHOLE
        ) revert PolicyMalformed();
    }

    function _checkIs(Case memory c, Status expected) private pure {
        if (c.status != expected) revert IOrders.StatusIs(c.status, expected);
    }

    function _checkOver(uint256 until) private view {
        if (block.timestamp <= until) revert WindowOpen(until);
    }
}
