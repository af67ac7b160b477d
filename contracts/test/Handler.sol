// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ICentres} from "../src/interfaces/ICentres.sol";
import {IClaims} from "../src/interfaces/IClaims.sol";
import {IOrders, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {StepHandler} from "./StepHandler.sol";
import {MisbehavingToken} from "./mocks/MisbehavingToken.sol";

/// Random calls of shoppers, merchants, arbiters and the owner, some of them invalid.
contract Handler is StepHandler {
    address public constant ARBITER = address(0xA4B);

    MisbehavingToken public badToken;
    bytes32 internal _policyHash;

    function setUp() public override {
        super.setUp();
        badToken = new MisbehavingToken();
        (_tokens[1], _tokens[2]) = (address(dollar), address(badToken));
        _policyHash = claims.hash(_policy());
        claims.show(_policy());
        vm.prank(shopper);
        dollar.approve(address(orders), type(uint256).max);
    }

    /// Places an order in one of four ways: in ether, by an allowance, by an authorisation, or by a signature.
    function place(uint256 seed) external replaysEvents {
        IOrders.Terms memory t = _randomTerms(seed);
        if (seed >> 240 & 3 == 0) _countBeforePlacing(t, _crew[1 + (seed >> 242 & 1)][SHELF]);
        bytes memory signature = _merchantSignature(t);
        uint256 way = t.token == address(0) ? 0 : 1 + (seed >> 244) % 3;
        IOrders.Permit memory none;
        if (way == 0) vm.deal(shopper, shopper.balance + t.price);
        else if (t.token == address(badToken)) badToken.mint(shopper, t.price);
        else dollar.mint(shopper, t.price);
        bytes memory data = way < 2
            ? abi.encodeCall(orders.place, (t, signature))
            : way == 2
                ? abi.encodeCall(orders.placeWithAuthorization, (t, signature, _shopperAuthorization(t)))
                : abi.encodeCall(orders.placeSigned, (t, signature, _sign65(SHOPPER_KEY, orders.digestOf(t)), none));
        vm.prank(way < 2 ? shopper : stranger);
        // solhint-disable-next-line avoid-low-level-calls
        (bool ok, bytes memory err) = address(orders).call{value: way == 0 ? t.price : 0}(data);
        if (!ok) _assertOutOfStock(t, err);
        bytes32[4] memory names = [bytes32("place, ether"), "place, allowance", "place, authorised", "place, signed"];
        _hit(names[way], ok, err);
    }

    // Parties and time.

    function cancel(uint256 seed) external replaysEvents {
        if (_modelOrders.length == 0 || seed % 3 != 0) return;
        ParcelDraw memory p = _randomParcel(seed >> 8);
        vm.prank(seed >> 100 & 1 == 0 ? shopper : merchant);
        try claims.cancel(p.terms, p.k) {
            _hit("cancel");
        } catch (bytes memory err) {
            _assertError(err, IOrders.StatusIs.selector);
            _hit("cancel", IOrders.StatusIs.selector);
        }
    }

    function refund(uint256 seed) external replaysEvents {
        if (_modelOrders.length == 0) return;
        _refund(_randomParcel(seed));
    }

    function refundPart(uint256 seed) external replaysEvents {
        if (_modelOrders.length == 0 || seed % 3 != 0) return;
        ParcelDraw memory p = _randomParcel(seed >> 8);
        uint256 most = seed >> 200 & 3 == 0 ? uint256(p.terms.price) + 1 : p.terms.price / 2;
        vm.prank(merchant);
        try claims.refundPart(p.terms, uint96((seed >> 64) % (most + 1))) {
            _hit("refund a part");
        } catch (bytes memory err) {
            if (bytes4(err) != IOrders.AmountTooLarge.selector) _assertError(err, IOrders.StatusIs.selector);
            _hit("refund a part", bytes4(err));
        }
    }

    function reassign(uint256 seed) external replaysEvents {
        if (_modelOrders.length == 0) return;
        ParcelDraw memory p = _randomParcel(seed, Status.Assigned, Status.Assigned);
        if (p.now_.status != Status.Assigned) return;
        uint256 window = p.now_.vehicleSigned ? 168 : p.now_.pickup;
        bool due = block.timestamp >= p.now_.since + window * 1 hours + 1 hours;
        try orders.reassign(p.terms, p.k) {
            vm.assertTrue(due, "reassigned too early");
            _hit("reassign");
        } catch (bytes memory err) {
            _assertError(err, due ? IOrders.NoCarrier.selector : IOrders.PickupAhead.selector);
            if (due) _assertNoQuote(p.id, p.now_.carrier);
            _hit("reassign", bytes4(err));
        }
    }

    /// Disputes, decides, returns or settles, in time or not.
    function claim(uint256 seed) external replaysEvents {
        if (_modelOrders.length == 0) return;
        ParcelDraw memory p = _randomParcel(seed, Status.Delivered, Status.Returning);
        IClaims.Policy memory policy = _policy();
        if (p.terms.policy != _policyHash) return;
        uint256 which = (seed >> 64) % 4;
        // In few cases the arbiter is too late.
        if (which == 2 && p.now_.status == Status.Disputed && seed >> 130 & 3 == 0) vm.warp(block.timestamp + 2 days);
        bytes memory data = which == 0
            ? abi.encodeCall(claims.dispute, (p.terms, p.k, policy, bytes32(0)))
            : which == 1
                ? abi.encodeCall(claims.requestReturn, (p.terms, p.k, policy))
                : which == 2
                    ? abi.encodeCall(claims.decide, (p.terms, p.k, policy, uint96(orders.held(p.terms, p.k) / 3)))
                    : abi.encodeCall(claims.settle, (p.terms, p.k, policy));
        vm.prank(which < 2 ? shopper : ARBITER);
        (bool ok, bytes memory err) = address(claims).call(data); // solhint-disable-line avoid-low-level-calls
        bytes32 call_ = which == 0 ? bytes32("dispute") : which == 1 ? bytes32("return") : bytes32("decide");
        _hit(which == 3 ? bytes32("settle") : call_, ok, err);
        if (ok) return;
        bytes4 found = bytes4(err);
        bool timely = found == IClaims.WindowOpen.selector || found == IClaims.WindowClosed.selector;
        if (!timely) _assertError(err, IOrders.StatusIs.selector);
    }

    /// Has the merchant give back a random amount; more than the escrow paid out for it is refused.
    function giveBack(uint256 seed) external replaysEvents {
        if (_modelOrders.length == 0) return;
        ParcelDraw memory p = _randomParcel(seed);
        if (p.terms.token == address(badToken)) return;
        uint96 amount = uint96((seed >> 64) % (p.terms.price + 1));
        uint256 ether_ = p.terms.token == address(0) ? amount : 0;
        vm.deal(merchant, merchant.balance + ether_);
        dollar.mint(merchant, amount);
        vm.prank(merchant);
        dollar.approve(address(claims), amount);
        vm.prank(merchant);
        try claims.giveBack{value: ether_}(p.terms, amount) {
            _hit("give back");
        } catch (bytes memory err) {
            if (bytes4(err) != IClaims.AmountTooLarge.selector) _assertError(err, IOrders.StatusIs.selector);
            _hit("give back", bytes4(err));
        }
    }

    function withdraw(uint8 who, bool ether_) external replaysEvents {
        address account = who % 3 == 0 ? shopper : who % 3 == 1 ? merchant : PLATFORM;
        address token = ether_ ? address(0) : address(badToken);
        if (orders.credit(account, token) == 0) return;
        MisbehavingToken.Behaviour before = badToken.onTransfer();
        badToken.setBehaviour(MisbehavingToken.Behaviour.Honest, MisbehavingToken.Behaviour.Honest);
        vm.prank(account);
        orders.withdraw(token, account);
        badToken.setBehaviour(MisbehavingToken.Behaviour.Honest, before);
        _hit("withdraw");
    }

    function setTokenBehaviour(uint8 choice) external {
        badToken.setBehaviour(
            MisbehavingToken.Behaviour.Honest,
            choice % 3 == 0 ? MisbehavingToken.Behaviour.Reverts : MisbehavingToken.Behaviour.Honest
        );
    }

    // State of the model.

    function orderCount() external view returns (uint256) {
        return _modelOrders.length;
    }

    function orderAt(uint256 i) external view returns (OrderId, IOrders.Terms memory, uint8 parcels) {
        return (_modelOrders[i].id, _termsOf(_modelOrders[i]), _modelOrders[i].parcels);
    }

    function ledger(uint16 centre, uint64 gtin) external view returns (ICentres.Stock memory) {
        return _ledger[centre][gtin];
    }

    function addresses() external view returns (address, address, address, address, address) {
        return (address(orders), address(centres), address(dollar), shopper, merchant);
    }

    function _randomTerms(uint256 seed) internal view returns (IOrders.Terms memory t) {
        t = _terms();
        _setLines(t, seed);
        t.zone = ZONE + uint32((seed >> 72) % 4);
        t.token = [address(0), address(badToken), address(dollar)][(seed >> 32) % 3];
        bool free = t.token == address(0) && (seed >> 88) % 8 == 0; // one parcel, placed by the shopper
        (t.nonce, t.price) = (uint64(_modelOrders.length + 1), free ? 0 : uint96(3 + (seed >> 24) % 100e6));
        for (uint256 i; i < t.lines.length; ++i) {
            t.lines[i].amount = t.price / 3;
        }
        if ((seed >> 40) % 16 == 0) t.lines[0].grams = 9000; // too heavy for every carrier
        (t.lateWeight, t.co2Weight) = (uint64((seed >> 120) % 3), uint64((seed >> 128) % 3));
        if ((seed >> 48) % 2 == 0) t.policy = _policyHash;
        (t.maxParcels, t.feeCap) = (free ? 1 : uint8(1 + (seed >> 56) % 3), uint16((seed >> 64) % 1001));
        (t.proof, t.code) = ([1, 2, 3, 6, 7][(seed >> 80) % 5], keccak256(_hashes));
        if (t.proof == 1) (t.code, t.policy) = (0, _policyHash);
        if ((seed >> 96) % 4 != 0) (t.packBy, t.deliverBy) = (t.packBy + 4 days, t.deliverBy + 8 days);
    }

    /// Sets one to three lines with different items.
    function _setLines(IOrders.Terms memory t, uint256 seed) private view {
        uint256 n = 1 + (seed >> 104) % 3;
        t.lines = new IOrders.Line[](n);
        for (uint256 i; i < n; ++i) {
            uint32 quantity = uint32(1 + (seed >> (8 + 8 * i)) % 4);
            t.lines[i] = IOrders.Line(_items[((seed >> 112) + i) % 3], quantity, 0, 500, 2000);
        }
    }

    function _policy() internal pure returns (IClaims.Policy memory) {
        return IClaims.Policy(1 days, true, 2 days, 2e6, ARBITER, 1 days, 3333);
    }

    /// Asserts that placing failed for lack of stock, and that there is no receipt.
    function _assertOutOfStock(IOrders.Terms memory t, bytes memory err) private view {
        _assertError(err, ICentres.OutOfStock.selector);
        OrderId id = orders.idOf(t);
        try orders.ownerOf(uint256(OrderId.unwrap(id))) {
            vm.assertTrue(false, "a receipt without an order");
        } catch (bytes memory none) {
            vm.assertEq(none, abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, id));
        }
    }
}
