// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {EIP712} from "solady/src/utils/EIP712.sol";
import {Actions} from "./Actions.sol";
import {Calls} from "./Calls.sol";
import {Consents} from "./Consents.sol";
import {Deadlines} from "./Deadlines.sol";
import {Due, IClaims} from "./interfaces/IClaims.sol";
import {IOrders, OrderId, Status} from "./interfaces/IOrders.sol";
import {State} from "./State.sol";
import {TermsLib} from "./TermsLib.sol";

/// @title Claims
/// @notice What shopper, merchant, arbiter and anyone may do to an order without a device: cancel, refund, accept,
/// dispute, return and settle. It checks who may do it and when, and holds no money. Orders moves the parcel and pays.
contract Claims is IClaims, EIP712 {
    using SafeERC20 for IERC20;
    using {TermsLib.appendTo} for IOrders.Terms;

    /// @dev A parcel while a call works on it.
    /// @param order id of its order
    /// @param id id of the parcel
    /// @param index number of the parcel within the order
    /// @param status its status
    /// @param since UTC seconds at which it reached that status
    struct LoadedClaim {
        OrderId order;
        OrderId id;
        uint8 index;
        Status status;
        uint256 since;
    }

    /// @dev Longest period that a policy may define, in seconds.
    uint256 private constant MAX_PERIOD = 90 days;
    uint256 private constant BASIS_POINTS = 10_000;
    /// @dev All that is held of a parcel.
    uint96 private constant ALL = type(uint96).max;

    /// @notice The Orders contract, which moves the parcels and pays.
    IOrders public immutable ORDERS;

    /// @inheritdoc IClaims
    mapping(bytes32 hash => bool shown) public isShown;
    mapping(OrderId parcel => uint96 amount) private _restocking;
    mapping(OrderId id => uint96 amount) private _givenBack;

    /// @param orders address at which Orders is deployed afterwards
    constructor(IOrders orders) {
        ORDERS = orders;
    }

    /// @inheritdoc IClaims
    function show(Policy calldata policy) external {
        if (
            policy.window > MAX_PERIOD || policy.returnTime > MAX_PERIOD || policy.decideTime > MAX_PERIOD
                || policy.defaultShare > BASIS_POINTS
        ) revert PolicyMalformed();
        bytes32 shown = hash(policy);
        if (isShown[shown]) return;
        isShown[shown] = true;
        ORDERS.allowPolicy(shown);
        emit PolicyShown(shown, policy);
    }

    // By shopper or merchant, directly.

    /// @inheritdoc IClaims
    function cancel(IOrders.Terms calldata terms, uint8 parcel) external {
        _cancel(_load(terms, parcel), terms, msg.sender);
    }

    /// @inheritdoc IClaims
    function refundPart(IOrders.Terms calldata terms, uint96 amount) external {
        _refundPart(terms, amount, msg.sender);
    }

    /// @inheritdoc IClaims
    function withdrawOffer(IOrders.Terms calldata terms) external {
        _withdrawOffer(ORDERS.idOf(terms), terms, msg.sender);
    }

    /// @inheritdoc IClaims
    function accept(IOrders.Terms calldata terms, uint8 parcel) external {
        _accept(_load(terms, parcel), terms, msg.sender);
    }

    /// @inheritdoc IClaims
    function dispute(IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy, bytes32 evidence) external {
        _dispute(_load(terms, parcel), terms, policy, evidence, msg.sender);
    }

    /// @inheritdoc IClaims
    function requestReturn(IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy) external {
        _requestReturn(_load(terms, parcel), terms, policy, msg.sender);
    }

    /// @inheritdoc IClaims
    function giveBack(IOrders.Terms calldata terms, uint96 amount) external payable {
        _checkMerchant(terms, msg.sender);
        OrderId id = ORDERS.idOf(terms);
        uint256 most = _paidToMerchant(id, terms.price) - _givenBack[id];
        if (amount > most) revert AmountTooLarge(amount, most);
        uint256 etherDue = terms.token == address(0) ? amount : 0;
        if (msg.value != etherDue) revert IOrders.EtherIs(msg.value, etherDue);

        _givenBack[id] += amount;

        emit GivenBack(id, terms.merchant, terms.token, amount);

        if (terms.token == address(0)) Address.sendValue(payable(terms.shopper), amount);
        else IERC20(terms.token).safeTransferFrom(terms.merchant, terms.shopper, amount);
    }

    // By shopper or merchant, signed and relayed by anyone.

    /// @inheritdoc IClaims
    function cancelSigned(IOrders.Terms calldata terms, uint8 parcel, Consent calldata by) external {
        LoadedClaim memory c = _load(terms, parcel);
        _checkConsent(by, Actions.cancel(by.signer, c.order, parcel, by.deadline));
        _cancel(c, terms, by.signer);
    }

    /// @inheritdoc IClaims
    function refundPartSigned(IOrders.Terms calldata terms, uint96 amount, Consent calldata by) external {
        OrderId id = ORDERS.idOf(terms);
        uint96 refunded = ORDERS.book(id).refunded;
        _checkConsent(by, Actions.refundPart(by.signer, id, amount, refunded, by.deadline));
        _refundPart(terms, amount, by.signer);
    }

    /// @inheritdoc IClaims
    function withdrawOfferSigned(IOrders.Terms calldata terms, Consent calldata by) external {
        OrderId id = ORDERS.idOf(terms);
        _checkConsent(by, Actions.withdrawOffer(by.signer, id, by.deadline));
        _withdrawOffer(id, terms, by.signer);
    }

    /// @inheritdoc IClaims
    function acceptSigned(IOrders.Terms calldata terms, uint8 parcel, Consent calldata by) external {
        LoadedClaim memory c = _load(terms, parcel);
        bool paysAtOnce = terms.policy == TermsLib.NO_POLICY;
        _checkConsent(by, Actions.acceptDelivery(by.signer, c.order, parcel, c.since, paysAtOnce, by.deadline));
        _accept(c, terms, by.signer);
    }

    /// @inheritdoc IClaims
    function disputeSigned(
        IOrders.Terms calldata terms,
        uint8 parcel,
        Policy calldata policy,
        bytes32 evidence,
        Consent calldata by
    ) external {
        LoadedClaim memory c = _load(terms, parcel);
        _checkConsent(by, Actions.dispute(by.signer, c.order, parcel, evidence, by.deadline));
        _dispute(c, terms, policy, evidence, by.signer);
    }

    /// @inheritdoc IClaims
    function requestReturnSigned(
        IOrders.Terms calldata terms,
        uint8 parcel,
        Policy calldata policy,
        Consent calldata by
    ) external {
        LoadedClaim memory c = _load(terms, parcel);
        _checkConsent(by, Actions.requestReturn(by.signer, c.order, parcel, by.deadline));
        _requestReturn(c, terms, policy, by.signer);
    }

    // By the arbiter, or by anyone when a time is over.

    /// @inheritdoc IClaims
    function decide(IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy, uint96 toShopper) external {
        _checkPolicy(terms, policy);
        if (msg.sender != policy.arbiter) revert NotArbiter(msg.sender, policy.arbiter);
        LoadedClaim memory c = _load(terms, parcel);
        _checkStatus(c, Status.Disputed);
        uint256 until = c.since + policy.decideTime;
        if (block.timestamp > until) revert WindowClosed(until);
        if (toShopper > terms.price) revert AmountTooLarge(toShopper, terms.price);
        _decide(c, terms, toShopper);
    }

    /// @inheritdoc IClaims
    function settle(IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy) external {
        _checkPolicy(terms, policy);
        LoadedClaim memory c = _load(terms, parcel);
        uint256 until = Deadlines.ofClaim(c.status, c.since, policy);
        if (until == 0) revert IOrders.StatusIs(c.status, Status.Delivered);
        if (block.timestamp <= until) revert WindowOpen(until);
        if (c.status == Status.Disputed) _decideByDefault(c, terms, policy);
        else _apply(terms, parcel, Status.Settled, 0, msg.sender);
    }

    /// @inheritdoc IClaims
    function refund(IOrders.Terms calldata terms, uint8 parcel) external {
        LoadedClaim memory c = _load(terms, parcel);
        _checkStatusAtMost(c, Status.Refused);
        uint256 until = Deadlines.ofDelivery(c.status, terms);
        if (block.timestamp <= until) revert DeadlineAhead(until);
        _apply(terms, parcel, Status.Refunded, ALL, msg.sender);
    }

    /// @inheritdoc IClaims
    function dueAt(IOrders.Terms calldata terms, uint8 parcel, Policy calldata policy)
        external
        view
        returns (Due what, uint256 time)
    {
        _checkPolicy(terms, policy);
        return Deadlines.next(ORDERS.order(_load(terms, parcel).id), terms, policy);
    }

    /// @inheritdoc IClaims
    function restocking(OrderId parcel) external view returns (uint96) {
        return _restocking[parcel];
    }

    /// @inheritdoc IClaims
    function givenBack(OrderId id) external view returns (uint96) {
        return _givenBack[id];
    }

    /// @inheritdoc IClaims
    function hash(Policy calldata policy) public pure returns (bytes32 result) {
        bytes32 typehash = TermsLib.POLICY_TYPEHASH;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            // The seven fields are hashed as they are in calldata, which is their encoding. A policy with bits beyond
            // its types has a hash that was never shown.
            let from := mload(0x40)
            mstore(from, typehash)
            calldatacopy(add(from, 0x20), policy, 0xe0)
            result := keccak256(from, 0x100)
        }
    }

    function _cancel(LoadedClaim memory c, IOrders.Terms calldata terms, address by) private {
        // A merchant who is also the shopper has the merchant's rights.
        bool byMerchant = by == terms.merchant;
        if (!byMerchant && by != terms.shopper) revert NotParty(by);
        _checkStatusAtMost(c, byMerchant ? Status.Returning : Status.Picked);
        _apply(terms, c.index, Status.Cancelled, ALL, by);
    }

    function _refundPart(IOrders.Terms calldata terms, uint96 amount, address by) private {
        _checkMerchant(terms, by);
        _apply(terms, 0, Status.None, amount, by);
    }

    function _withdrawOffer(OrderId id, IOrders.Terms calldata terms, address by) private {
        _checkMerchant(terms, by);
        emit OfferWithdrawn(id, by);
        ORDERS.closeOffer(id);
    }

    function _accept(LoadedClaim memory c, IOrders.Terms calldata terms, address by) private {
        _checkShopper(terms, by);
        if (c.status != Status.Attempted) _checkStatus(c, Status.Departed);
        _apply(terms, c.index, Status.Delivered, 0, by);
    }

    function _dispute(
        LoadedClaim memory c,
        IOrders.Terms calldata terms,
        Policy calldata policy,
        bytes32 evidence,
        address by
    ) private {
        _checkClaim(c, terms, policy, by);
        uint256 decideBy = policy.arbiter == address(0) ? block.timestamp : block.timestamp + policy.decideTime;

        emit Disputed(c.order, c.index, policy.arbiter, decideBy, evidence);

        _apply(terms, c.index, Status.Disputed, 0, by);
        if (policy.arbiter == address(0)) _decideByDefault(c, terms, policy);
    }

    function _requestReturn(LoadedClaim memory c, IOrders.Terms calldata terms, Policy calldata policy, address by)
        private
    {
        _checkClaim(c, terms, policy, by);
        if (!policy.returnable) revert NotReturnable(c.id);

        if (policy.restocking != 0) _restocking[c.id] = policy.restocking;

        emit ReturnRequested(c.order, c.index, block.timestamp + policy.returnTime);

        _apply(terms, c.index, Status.Returning, 0, by);
    }

    /// @dev Decides a dispute by the policy's default share: the arbiter's time is over, or there is no arbiter.
    function _decideByDefault(LoadedClaim memory c, IOrders.Terms calldata terms, Policy calldata policy) private {
        _decide(c, terms, uint96(uint256(ORDERS.held(terms, c.index)) * policy.defaultShare / BASIS_POINTS));
    }

    function _decide(LoadedClaim memory c, IOrders.Terms calldata terms, uint96 toShopper) private {
        emit Decided(c.order, c.index, msg.sender, toShopper);
        // A part refund by the merchant in the meantime must not make the decision revert: Orders pays at most what is
        // held.
        _apply(terms, c.index, Status.Settled, toShopper, msg.sender);
    }

    /// @dev Loads the parcel of these terms. Reverts if it does not exist.
    function _load(IOrders.Terms calldata terms, uint8 parcel) private view returns (LoadedClaim memory c) {
        // 0x40 is the offset of the terms.
        bytes memory data = abi.encodeWithSelector(IOrders.parcelOf.selector, 0x40, parcel);
        (uint256 order, uint256 state) = Calls.read(address(ORDERS), terms.appendTo(data));
        c.order = OrderId.wrap(bytes32(order));
        c.id = c.order.withParcel(parcel);
        c.index = parcel;
        (c.status, c.since) = (State.wrap(state).status(), State.wrap(state).since());
    }

    /// @dev Calls `IOrders.applyClaim`.
    function _apply(IOrders.Terms calldata terms, uint8 parcel, Status to, uint96 amount, address by) private {
        // 0xa0 is the offset of the terms.
        bytes memory data = abi.encodeWithSelector(IOrders.applyClaim.selector, 0xa0, parcel, to, amount, by);
        Calls.run(address(ORDERS), terms.appendTo(data));
    }

    /// @dev Checks that the shopper claims within the window.
    function _checkClaim(LoadedClaim memory c, IOrders.Terms calldata terms, Policy calldata policy, address by)
        private
        view
    {
        _checkShopper(terms, by);
        _checkPolicy(terms, policy);
        _checkStatus(c, Status.Delivered);
        uint256 until = c.since + policy.window;
        if (block.timestamp > until) revert WindowClosed(until);
    }

    /// @dev Checks that the signer signed the action, and that its deadline has not passed.
    function _checkConsent(Consent calldata by, bytes32 structHash) private view {
        if (block.timestamp > by.deadline) revert ConsentExpired(by.deadline);
        if (!Consents.isSignedBy(by.signer, _hashTypedData(structHash), by.signature)) revert NotSigned(by.signer);
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

    /// @dev Checks that `policy` is the one whose hash is in the terms. Its limits were checked when it was shown.
    function _checkPolicy(IOrders.Terms calldata terms, Policy calldata policy) private pure {
        bytes32 found = hash(policy);
        if (found != terms.policy) revert PolicyMismatch(found, terms.policy);
    }

    function _checkShopper(IOrders.Terms calldata terms, address by) private pure {
        if (by != terms.shopper) revert NotShopper(by, terms.shopper);
    }

    function _checkMerchant(IOrders.Terms calldata terms, address by) private pure {
        if (by != terms.merchant) revert NotMerchant(by, terms.merchant);
    }

    function _checkStatus(LoadedClaim memory c, Status expected) private pure {
        if (c.status != expected) revert IOrders.StatusIs(c.status, expected);
    }

    /// @dev Reverts if the parcel's status is higher than `last`.
    function _checkStatusAtMost(LoadedClaim memory c, Status last) private pure {
        if (c.status > last) revert IOrders.StatusIs(c.status, last);
    }

    function _domainNameAndVersion() internal pure override returns (string memory, string memory) {
        return ("Waybill Claims", "1");
    }
}
