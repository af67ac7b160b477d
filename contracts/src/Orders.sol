// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {EIP712} from "solady/src/utils/EIP712.sol";
import {Act, Acts} from "./Acts.sol";
import {Calls} from "./Calls.sol";
import {CarrierCalls} from "./CarrierCalls.sol";
import {Consents} from "./Consents.sol";
import {Escrow, Fee, LoadedParcel, Vault} from "./Escrow.sol";
import {ICentres, Move} from "./interfaces/ICentres.sol";
import {IClaims} from "./interfaces/IClaims.sol";
import {IJournals} from "./interfaces/IJournals.sol";
import {IOrders, OrderId, POSTING_TIME, Status} from "./interfaces/IOrders.sol";
import {IShipments, LONGEST_PICKUP} from "./interfaces/IShipments.sol";
import {Picture} from "./Picture.sol";
import {Placing} from "./Placing.sol";
import {Receipt} from "./Receipt.sol";
import {State} from "./State.sol";
import {Steps} from "./Steps.sol";
import {TermsLib} from "./TermsLib.sol";

/// @dev The getter that Centres and Claims have in common.
interface IBoundToOrders {
    /// @notice The Orders contract that it works for.
    // solhint-disable-next-line func-name-mixedcase
    function ORDERS() external view returns (address);
}

/// @title Orders
/// @notice Accepts orders, moves their parcels from checkout to delivery, and holds the money in escrow. All functions
/// but those of the receipt token are here. `Steps` applies the devices' readings, and `Escrow` has all that concerns
/// money.
contract Orders is Steps, Receipt, EIP712 {
    using Escrow for Vault;

    /// @notice At deployment: there is no contract at this address.
    error ContractMissing(address account);
    /// @notice At deployment: the contract at this address works for another Orders contract.
    error BoundToOther(address account, address orders);

    /// @dev Policies that were shown, by their hash.
    mapping(bytes32 policy => bool shown) private _policies;

    /// @dev Centres and Claims must have been deployed with the address of this contract.
    constructor(IJournals journals, IShipments shipments, Picture picture, ICentres centres, IClaims claims)
        Steps(journals, shipments, centres, claims)
        Receipt(picture)
    {
        address[5] memory all =
            [address(journals), address(shipments), address(picture), address(centres), address(claims)];
        for (uint256 i; i < 5; ++i) {
            if (all[i].code.length == 0) revert ContractMissing(all[i]);
            if (i < 3) continue;
            address bound = IBoundToOrders(all[i]).ORDERS();
            if (bound != address(this)) revert BoundToOther(all[i], bound);
        }
    }

    // Placing.

    /// @inheritdoc IOrders
    function place(Terms calldata terms, bytes calldata merchantSignature)
        external
        payable
        nonReentrant
        returns (OrderId id)
    {
        if (msg.sender != terms.shopper) revert NotShopper(msg.sender, terms.shopper);
        (id,) = _open(terms, merchantSignature);
        bool inEther = TermsLib.token(terms) == address(0);
        uint256 etherDue = inEther ? TermsLib.price(terms) : 0;
        if (msg.value != etherDue) revert EtherIs(msg.value, etherDue);
        if (!inEther) Escrow.collectByAllowance(terms);
    }

    /// @inheritdoc IOrders
    function placeWithAuthorization(
        Terms calldata terms,
        bytes calldata merchantSignature,
        Authorization calldata authorization
    ) external nonReentrant returns (OrderId id) {
        if (terms.price == 0) revert PriceZero();
        (id,) = _open(terms, merchantSignature);
        Escrow.collectByAuthorization(id, terms, authorization);
    }

    /// @inheritdoc IOrders
    function placeSigned(
        Terms calldata terms,
        bytes calldata merchantSignature,
        bytes calldata shopperSignature,
        Permit calldata permit
    ) external nonReentrant returns (OrderId id) {
        bytes32 digest;
        (id, digest) = _open(terms, merchantSignature);
        if (msg.sender != terms.shopper && !Consents.isSignedBy(terms.shopper, digest, shopperSignature)) {
            revert NotShopperSigned(terms.shopper);
        }
        if (terms.token == address(0)) revert EtherIs(0, terms.price);
        if (permit.deadline != 0) Escrow.tryPermit(terms, permit);
        Escrow.collectByAllowance(terms);
    }

    // Moving parcels.

    /// @inheritdoc IOrders
    function post(bytes calldata acts, Terms[] calldata terms) external notDuringPayment returns (uint256 taken) {
        bytes memory first;
        uint256 offset;
        do {
            Act act;
            (act, offset) = Acts.read(acts, offset);
            bytes memory revertData = _processAct(act, terms);
            if (revertData.length == 0) {
                unchecked {
                    ++taken;
                }
            } else {
                if (first.length == 0) first = revertData;
                emit ActSkipped(act.device(), act.epoch(), act.seq(), revertData);
            }
        } while (offset < acts.length);
        if (taken == 0) Calls.revertWith(first);
    }

    /// @inheritdoc IOrders
    function assign(Terms calldata terms, uint8 parcel) external notDuringPayment {
        LoadedParcel memory p = _load(terms, parcel);
        _checkStatus(p, Status.Packed);
        if (!_assign(p, terms)) revert NoCarrier(p.id);
    }

    /// @inheritdoc IOrders
    function reassign(Terms calldata terms, uint8 parcel) external notDuringPayment {
        LoadedParcel memory p = _load(terms, parcel);
        _checkStatus(p, Status.Assigned);
        // If both had signed, the parcel would not be assigned any more.
        uint256 window = p.state.vehicleSigned() ? LONGEST_PICKUP : p.state.marks();
        uint256 from = p.state.since() + window * 1 hours + POSTING_TIME;
        if (block.timestamp < from) revert PickupAhead(from);
        if (!_assign(p, terms)) revert NoCarrier(p.id);
    }

    // For Claims.

    /// @inheritdoc IOrders
    function applyClaim(Terms calldata terms, uint8 parcel, Status to, uint96 amount, address by)
        external
        notDuringPayment
    {
        if (msg.sender != address(CLAIMS)) revert NotClaims(msg.sender);
        LoadedParcel memory p = _load(terms, parcel);
        p.by = by;
        uint256 current = p.state.statusNumber();
        if (to == Status.None) {
            _vault.refundPart(p, terms, amount);
        } else if (current > uint256(Status.Returning) || current >= uint256(to)) {
            revert StatusIs(p.state.status(), Status.Returning);
        } else if (to < Status.Settled) {
            _holdOrSettle(p, terms, to);
        } else {
            bool settles = to == Status.Settled;
            // Marks that there is a book: the merchant does not get the whole amount.
            if (settles && amount != 0) p.state = p.state.withBook();
            if (!settles && current <= uint256(Status.Picked)) {
                p.move = current == uint256(Status.Picked) ? Move.PutBack : Move.Release;
                _moveLines(p, terms);
            }
            CarrierCalls.returnCapacity(SHIPMENTS, p, terms);
            _vault.loadHeld(p, terms);
            p.toShopper = amount < p.held ? amount : p.held;
            p.state = p.state.withFinalStatus(to);
            _vault.close(p, terms);
        }
    }

    /// @inheritdoc IOrders
    function closeOffer(OrderId id) external notDuringPayment {
        if (msg.sender != address(CLAIMS)) revert NotClaims(msg.sender);
        State state = _vault.parcels[id];
        if (state.statusNumber() != 0) revert OrderKnown(id);
        // It has no shopper, so it has no receipt.
        _vault.parcels[id] = state.withStatus(Status.Cancelled);
    }

    /// @inheritdoc IOrders
    function allowPolicy(bytes32 policy) external {
        if (msg.sender != address(CLAIMS)) revert NotClaims(msg.sender);
        _policies[policy] = true;
    }

    // Money.

    /// @inheritdoc IOrders
    function withdraw(address token, address to) external nonReentrant {
        _vault.withdraw(token, to);
    }

    /// @inheritdoc IOrders
    function setFee(uint16 rate, address recipient) external {
        address owner = Ownable(address(CENTRES)).owner();
        if (msg.sender != owner) revert NotOwner(msg.sender, owner);
        if (rate > TermsLib.MAX_FEE_RATE) revert FeeTooHigh(rate, TermsLib.MAX_FEE_RATE);

        _vault.fee = Fee(rate, recipient);

        emit FeeSet(rate, recipient);
    }

    // Views.

    /// @inheritdoc IOrders
    function book(OrderId id) external view returns (Book memory) {
        return _vault.books[id];
    }

    /// @inheritdoc IOrders
    function held(Terms calldata terms, uint8 parcel) external view returns (uint96) {
        LoadedParcel memory p = _load(terms, parcel);
        if (p.state.statusNumber() >= uint256(Status.Settled)) return 0;
        _vault.loadHeld(p, terms);
        return uint96(p.held);
    }

    /// @inheritdoc IOrders
    function credit(address account, address token) external view returns (uint256) {
        return _vault.credit[account][token];
    }

    /// @inheritdoc IOrders
    function fee() external view returns (uint16, address) {
        return (_vault.fee.rate, _vault.fee.recipient);
    }

    /// @inheritdoc IOrders
    function order(OrderId id) external view returns (Order memory) {
        return _vault.parcels[id].unpack();
    }

    /// @inheritdoc IOrders
    function parcelOf(Terms calldata terms, uint8 parcel) external view returns (OrderId, bytes32) {
        (OrderId id, State state) = _stateOf(terms, parcel);
        return (id, bytes32(State.unwrap(state)));
    }

    /// @inheritdoc IOrders
    function parcelId(OrderId id, uint8 parcel) external pure returns (OrderId) {
        return id.withParcel(parcel);
    }

    /// @inheritdoc IOrders
    function digestOf(Terms calldata terms) public view returns (bytes32) {
        return _hashTypedData(TermsLib.hash(terms));
    }

    /// @inheritdoc IOrders
    function idOf(Terms calldata terms) public view override returns (OrderId) {
        return OrderId.wrap(digestOf(terms)).order();
    }

    /// @dev Does all of placing except for the payment.
    function _open(Terms calldata terms, bytes calldata merchantSignature)
        private
        returns (OrderId id, bytes32 digest)
    {
        Line[] calldata lines = terms.lines;
        digest = _hashTypedData(TermsLib.hash(terms, lines));
        id = OrderId.wrap(digest).order();
        TermsLib.validate(terms, lines);
        (address merchant, address shopper) = (TermsLib.merchant(terms), TermsLib.shopper(terms));
        if (_vault.parcels[id].statusNumber() != 0) revert OrderKnown(id);
        if (!Consents.isSignedBy(merchant, digest, merchantSignature)) revert NotMerchantSigned(merchant);
        bytes32 policy = terms.policy;
        if (policy != TermsLib.NO_POLICY && !_policies[policy]) revert PolicyUnknown(policy);

        Placing.open(_vault, CENTRES, id, terms, lines);
        _emitIssued(id, shopper);
    }

    /// @dev Loads the parcel of these terms. Reverts if it does not exist.
    function _load(Terms calldata terms, uint8 parcel) private view returns (LoadedParcel memory) {
        (OrderId id, State state) = _stateOf(terms, parcel);
        return LoadedParcel({
            order: id,
            id: id.withParcel(parcel),
            state: state,
            index: parcel,
            by: address(0),
            position: 0,
            reading: block.timestamp * 1000 << 176,
            move: Move.Release,
            elsewhere: 0,
            held: 0,
            toShopper: 0
        });
    }

    /// @dev Returns the order's id and the parcel's slot. Reverts if the parcel does not exist.
    function _stateOf(Terms calldata terms, uint8 parcel) private view returns (OrderId id, State state) {
        id = idOf(terms);
        state = _vault.parcels[id.withParcel(parcel)];
        if (state.statusNumber() == 0) {
            if (parcel == 0) revert OrderUnknown(id);
            revert ParcelUnknown(id, parcel);
        }
    }

    function _checkStatus(LoadedParcel memory p, Status expected) private pure {
        if (p.state.status() != expected) revert StatusIs(p.state.status(), expected);
    }

    /// @dev The slot of the lock that `Escrow` holds during payments.
    function _reentrancyGuardStorageSlot() internal pure override returns (bytes32) {
        return Escrow.LOCK;
    }

    function _domainNameAndVersion() internal pure override returns (string memory, string memory) {
        return ("Waybill Orders", "2");
    }
}
