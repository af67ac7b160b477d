// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IClaims} from "../src/interfaces/IClaims.sol";
import {IJournals} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {IShipments, Mode} from "../src/interfaces/IShipments.sol";
import {ITestDollar} from "./Interfaces.sol";
import {PlainToken, UsdcMock, UsdcProxyMock} from "./mocks/UsdcMock.sol";
import {NetworkBase} from "./NetworkBase.sol";

/// Records the gas of whole transactions in the steady state: all parties have balances, devices have journals, orders
/// have one line, allowances are finite. With --isolate (see scripts/bench-gas.sh) each call is a transaction with cold
/// storage, and figures include the 21,000 and the calldata, less refunds.
abstract contract GasBase is NetworkBase {
    string internal constant GROUP = "Gas";
    uint256 internal constant BATCH_SIZE = 100;

    PlainToken internal plainToken;
    ITestDollar internal usdc;
    uint64 internal nonce;
    bytes internal acts;

    function setUp() public virtual override {
        super.setUp();
        plainToken = new PlainToken();
        usdc = ITestDollar(address(new UsdcProxyMock(address(new UsdcMock()))));
        UsdcMock(address(usdc)).initialize("USD Coin");
        plainToken.mint(shopper, 1e12);
        usdc.mint(shopper, 1e12);
        vm.prank(shopper);
        plainToken.approve(address(orders), 1e12);
        vm.prank(shopper);
        usdc.approve(address(orders), 1e12);
        claims.show(_policy());
        _adjustStock(1, TEA, 10_000);
        // Makes balances and journals non-zero: one open and one delivered order per token, one act per device.
        _place(_oneLineTerms(address(plainToken)));
        _place(_oneLineTerms(address(usdc)));
        _placeAndAdvance(_oneLineTerms(address(plainToken)), Status.Delivered);
        _placeAndAdvance(_oneLineTerms(address(usdc)), Status.Delivered);
        _post(_signAct(drone, Kind.Heartbeat, OrderId.wrap(0)));
        _post(_signAct(locker, Kind.Heartbeat, OrderId.wrap(0)));
    }

    function _recordGas(string memory name) internal {
        _recordGas(name, 1);
    }

    function _recordGas(string memory name, uint256 among) internal {
        vm.snapshotValue(GROUP, name, vm.lastCallGas().gasTotalUsed / among);
    }

    /// Records the gas of a call from within a transaction: without the 21,000 and the calldata.
    function _recordInnerGas(string memory name, address to, bytes memory data) internal {
        (bool ok,) = to.call(data); // solhint-disable-line avoid-low-level-calls
        vm.assertTrue(ok);
        uint256 used = vm.lastCallGas().gasTotalUsed;
        uint256 intrinsic = 21_000 + _calldataGas(data);
        if (used < intrinsic) return; // without --isolate there is nothing to measure
        used -= intrinsic;
        vm.snapshotValue(GROUP, name, used);
    }

    function _oneLineTerms(address token) internal returns (IOrders.Terms memory t) {
        t = _oneLine(TEA, 1);
        t.token = token;
        t.nonce = ++nonce;
        t.commitment = keccak256(abi.encode("salted record", nonce));
    }

    function _place(IOrders.Terms memory t) internal returns (OrderId id) {
        bytes memory signature = _merchantSignature(t);
        _beforeCall();
        vm.prank(shopper);
        id = orders.place(t, signature);
    }

    /// Places the order by the shopper's authorisation, relayed by a stranger.
    function _placeGasless(IOrders.Terms memory t) internal {
        dollar = usdc; // the shopper signs for its domain
        bytes memory signature = _merchantSignature(t);
        IOrders.Authorization memory by = _shopperAuthorization(t);
        _beforeCall();
        vm.prank(stranger);
        orders.placeWithAuthorization(t, signature, by);
    }

    /// Runs before the calls that `GasCostsTest` records.
    function _beforeCall() internal virtual {}

    /// Places the order and has the devices advance it to `status`.
    function _placeAndAdvance(IOrders.Terms memory t, Status status) internal returns (OrderId id) {
        id = _place(t);
        _advanceTo(id, t, status);
        if (status != Status.Delivered) _assertStatus(id, status);
    }

    /// Terms with one line and a claims window, delivered by code alone. The policy has been shown.
    function _claimTerms() internal returns (IOrders.Terms memory t) {
        t = _oneLineTerms(address(usdc));
        (t.proof, t.policy, codeOnly) = (2, claims.hash(_policy()), true);
    }

    function _policy() internal view returns (IClaims.Policy memory) {
        return IClaims.Policy(1 days, true, 1 days, 0, stranger, 1 days, 5000);
    }

    /// Has carrier 1 post its quote again with capacity for a batch.
    function _raiseCapacity() internal {
        IShipments.Quote memory q = _quoteOf(1, 1, Mode.Driver, 4e6, 1800);
        (q.validUntil, q.capacity) = (uint40(block.timestamp + 60 days), 1000);
        shipments.post(q, _carrierSignature(q));
    }

    /// Signs one act per order, at consecutive positions of the device's journal.
    function _signChain(Device memory d, Kind kind, OrderId[] memory ids, bool withTerms)
        internal
        returns (bytes memory)
    {
        IJournals.Journal memory head = journals.journal(address(orders), d.id);
        delete acts;
        for (uint256 i; i < ids.length; ++i) {
            SignedAct memory a = _signActAt(d, _readingOf(kind, ids[i]), head.epoch, head.nextSeq, head.head);
            (head.head, head.nextSeq) = (bytes20(_digestOfAct(a, head.head)), head.nextSeq + 1);
            acts = bytes.concat(acts, _packAct(a, withTerms ? uint8(i) : NO_TERMS));
        }
        return acts;
    }

    /// The reading of a step of an order with one line, which is handed over to vehicle 1.
    function _readingOf(Kind kind, OrderId id) private view returns (bytes memory) {
        if (kind == Kind.Accepting) return _signAct(van, kind, id).reading;
        if (kind == Kind.Counting) return _reading(kind, id, int64(centres.stock(1, TEA).onHand), 0);
        if (kind != Kind.Departing) return _reading(kind, id, 0, 0);
        return _reading(kind, id, int64(uint64(orders.order(id).since)), 1);
    }

    function _calldataGas(bytes memory data) internal pure returns (uint256 price) {
        for (uint256 i; i < data.length; ++i) {
            price += data[i] == 0 ? 4 : 16;
        }
    }
}
