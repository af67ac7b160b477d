// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IJournals, Role, Scheme} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {IShipments, Mode} from "../src/interfaces/IShipments.sol";
import {TDollar} from "./Contracts.sol";
import {Base} from "./Base.t.sol";
import {Batch, Plain, Usd, UsdProxy} from "./mocks/Usd.sol";

/// Gas of whole transactions in the steady state: every party has bought, sold and signed before, one line an order, an
/// allowance that is not without end. Run with --isolate (scripts/bench-gas.sh does), so that each call is a transaction of
/// its own with everything cold; the numbers then include the 21,000 and the calldata, less refunds.
contract GasTest is Base {
    string private constant GROUP = "Gas";
    uint256 private constant MANY = 100;

    Plain private plain;
    TDollar private usd;
    Batch private batch;
    uint64 private nonce;

    function setUp() public override {
        super.setUp();
        plain = new Plain();
        usd = TDollar(address(new UsdProxy(address(new Usd()))));
        Usd(address(usd)).initialize("USD Coin");
        batch = new Batch();
        plain.mint(shopper, 1e12);
        usd.mint(shopper, 1e12);
        vm.prank(shopper);
        plain.approve(address(orders), 1e12);
        vm.prank(shopper);
        usd.approve(address(orders), 1e12);
        vm.prank(owner);
        orders.receiveStock(1, TEA, 10_000);
        // Warm balances: an order of each token stays open, one of each is delivered, every device has a journal.
        _place(_cheap(address(plain)));
        _place(_cheap(address(usd)));
        _walk(_cheap(address(plain)), Status.Delivered);
        _walk(_cheap(address(usd)), Status.Delivered);
        _send(_act(drone, Kind.Departing, OrderId.wrap(0)));
    }

    function test_gas_place_erc20() public {
        _place(_cheap(address(plain)));
        _note("place_erc20");
    }

    function test_gas_place_usdc() public {
        _place(_cheap(address(usd)));
        _note("place_usdc");
    }

    function test_gas_place_usdc_gasless() public {
        dollar = usd; // whose domain the shopper signs
        IOrders.Terms memory t = _cheap(address(usd));
        bytes memory signature = _merchantSigns(t);
        IOrders.Authorization memory by = _shopperAuthorizes(t);
        vm.prank(stranger);
        orders.placeWithAuthorization(t, signature, by);
        _note("place_usdc_gasless");
    }

    function test_gas_place_usdc_two_lines() public {
        IOrders.Terms memory t = _terms();
        (t.token, t.nonce) = (address(usd), 999);
        _place(t);
        _note("place_usdc_two_lines");
    }

    function test_gas_usdc_transfer() public {
        vm.prank(shopper);
        usd.transfer(merchant, 1e6);
        _note("usdc_transfer");
    }

    function test_gas_count_p256() public {
        IOrders.Terms memory t = _cheap(address(usd));
        OrderId id = _place(t);
        _send(_act(shelf, Kind.Counting, id, int64(orders.stock(1, TEA).onHand), 0), t);
        _note("count_p256");
    }

    function test_gas_pick_secp() public {
        IOrders.Terms memory t = _cheap(address(usd));
        OrderId id = _walk(t, Status.Confirmed);
        _send(_act(robot, Kind.Picking, id), t);
        _note("pick_secp");
    }

    function test_gas_pack_and_assign_p256() public {
        IOrders.Terms memory t = _cheap(address(usd));
        OrderId id = _walk(t, Status.Picked);
        _send(_act(packer, Kind.Packing, id, 800, 0), t);
        _note("pack_and_assign_p256");
    }

    function test_gas_step_secp() public {
        IOrders.Terms memory t = _cheap(address(usd));
        OrderId id = _walk(t, Status.Assigned);
        _send(_act(dock, Kind.Departing, id), t);
        _note("step_secp");
    }

    function test_gas_step_p256() public {
        IOrders.Terms memory t = _cheap(address(usd));
        OrderId id = _walk(t, Status.Assigned);
        _send(_act(van, Kind.Departing, id), t);
        _note("step_p256");
    }

    function test_gas_release_usdc() public {
        IOrders.Terms memory t = _cheap(address(usd));
        OrderId id = _walk(t, Status.Departed);
        _send(_act(van, Kind.Accepting, id), t);
        _note("release_usdc");
    }

    function test_gas_release_erc20() public {
        IOrders.Terms memory t = _cheap(address(plain));
        OrderId id = _walk(t, Status.Departed);
        _send(_act(van, Kind.Accepting, id), t);
        _note("release_erc20");
    }

    function test_gas_cancel_usdc() public {
        IOrders.Terms memory t = _cheap(address(usd));
        _place(t);
        vm.prank(shopper);
        orders.cancel(t);
        _note("cancel_usdc");
    }

    function test_gas_refund_usdc() public {
        IOrders.Terms memory t = _cheap(address(usd));
        _place(t);
        vm.warp(t.deliverBy);
        vm.prank(stranger);
        orders.refund(t);
        _note("refund_usdc");
    }

    function test_gas_step_secp_batch100() public {
        _steps(dock);
        _note("step_secp_batch100", MANY);
    }

    function test_gas_step_p256_batch100() public {
        _steps(van);
        _note("step_p256_batch100", MANY);
    }

    /// A hundred devices with P-256 keys, each with a segment of 60 positions.
    function test_gas_reading_segment() public {
        Batch.Call[] memory first = new Batch.Call[](MANY);
        Batch.Call[] memory second = new Batch.Call[](MANY);
        for (uint256 i; i < MANY; ++i) {
            Device memory d = _enrol(2000 + i, Scheme.P256, Role.Vehicle, 1);
            Posting memory p = _telemetry(d);
            first[i] = _call(p, new IOrders.Terms[](0));
            p.segment.prev = bytes20(journals.digest(p.segment));
            p.segment.firstSeq += p.segment.count;
            p.signature = _signed(d, p.segment);
            second[i] = _call(p, new IOrders.Terms[](0));
        }
        vm.assertEq(batch.tryAll(first), 0);
        vm.assertEq(batch.tryAll(second), 0);
        _note("reading_segment", MANY * 60);
    }

    function test_gas_nearest_200() public {
        IOrders.Line[] memory lines = _network(0);
        _noteInside("nearest_200", address(orders), abi.encodeCall(IOrders.nearest, (9, lines)));
    }

    function test_gas_nearest_200_last_of_16() public {
        IOrders.Line[] memory lines = _network(15);
        _noteInside("nearest_200_last_of_16", address(orders), abi.encodeCall(IOrders.nearest, (9, lines)));
    }

    function test_gas_quotes_3() public {
        _choose(3);
        _noteInside("quotes_3", address(shipments), _ask());
    }

    function test_gas_quotes_10() public {
        _choose(10);
        _noteInside("quotes_10", address(shipments), _ask());
    }

    /// What the receipt costs within placing cannot be called by itself: it is the same three writes on their own.
    function test_gas_receipt_share() public {
        ReceiptShare receipt = new ReceiptShare();
        receipt.issue(bytes32(uint256(1)), shopper);
        receipt.issue(bytes32(uint256(2)), shopper);
        uint256 with = vm.lastCallGas().gasTotalUsed;
        receipt.nothing(bytes32(uint256(2)), shopper);
        vm.snapshotValue(GROUP, "receipt_share", with - vm.lastCallGas().gasTotalUsed);
    }

    function _cheap(address token) private returns (IOrders.Terms memory t) {
        t = _oneLine(TEA, 1);
        t.token = token;
        t.nonce = ++nonce;
        t.commitment = keccak256(abi.encode("salted record", nonce));
    }

    function _place(IOrders.Terms memory t) private returns (OrderId id) {
        bytes memory signature = _merchantSigns(t);
        vm.prank(shopper);
        id = orders.place(t, signature);
    }

    /// Places the order and has its devices take it to `status`.
    function _walk(IOrders.Terms memory t, Status status) private returns (OrderId id) {
        id = _place(t);
        _bring(id, t, status);
        if (status == Status.Assigned) _assertStatus(id, status);
    }

    /// A device that was out of reach hands in its part of a hundred hand-overs, one act a segment.
    function _steps(Device memory d) private {
        vm.prank(owner);
        shipments.addCarrier(3, vm.addr(CARRIER_KEY + 3), "third");
        IShipments.Quote memory q = _quoteOf(1, 1, Mode.Driver, 4e6, 1800);
        (q.validUntil, q.capacity) = (uint40(block.timestamp + 60 days), 1000);
        shipments.post(q, _carrierSigns(q));
        Batch.Call[] memory calls = new Batch.Call[](MANY);
        IOrders.Terms[] memory terms = new IOrders.Terms[](MANY);
        OrderId[] memory ids = new OrderId[](MANY);
        for (uint256 i; i < MANY; ++i) {
            terms[i] = _cheap(address(usd));
            ids[i] = _walk(terms[i], Status.Packed);
            _assertStatus(ids[i], Status.Assigned);
        }
        IJournals.Journal memory head = journals.journal(address(orders), d.id);
        for (uint256 i; i < MANY; ++i) {
            Posting memory p = _act(d, Kind.Departing, ids[i]);
            (p.segment.firstSeq, p.segment.prev) = (head.nextSeq, head.head);
            p.signature = _signed(d, p.segment);
            (head.head, head.nextSeq) = (bytes20(journals.digest(p.segment)), head.nextSeq + 1);
            calls[i] = _call(p, _many(terms[i]));
        }
        vm.assertEq(batch.tryAll(calls), 0);
    }

    function _telemetry(Device memory d) private view returns (Posting memory p) {
        p = _posting(d, _reading(Kind.Position, OrderId.wrap(0), 5000, 0));
        (p.segment.acts, p.segment.count, p.readings) = (false, 60, "");
        p.segment.t0 -= 60_000;
        p.signature = _signed(d, p.segment);
    }

    function _call(Posting memory p, IOrders.Terms[] memory terms) private view returns (Batch.Call memory) {
        return Batch.Call(address(orders), abi.encodeCall(IOrders.post, (p.segment, p.readings, p.signature, terms)));
    }

    /// Two hundred centres; zone 9 ranks sixteen of them, and the one at `rank` is the first that has the pieces.
    function _network(uint16 rank) private returns (IOrders.Line[] memory lines) {
        uint256 ranking;
        for (uint16 i = 1000; i < 1200; ++i) {
            vm.prank(owner);
            orders.addCentre(i, LAT, LON, "centre");
            if (i < 1016) ranking = ranking << 16 | i;
        }
        vm.prank(owner);
        orders.receiveStock(1000 + rank, TEA, 5);
        vm.prank(owner);
        orders.setZone(9, IOrders.Zone(LAT, LON, HALF, bytes32(ranking)), "Dunes");
        lines = new IOrders.Line[](1);
        lines[0] = IOrders.Line(TEA, 1);
    }

    function _choose(uint16 n) private {
        for (uint16 i = 10; i < 10 + n; ++i) {
            vm.prank(owner);
            shipments.addCarrier(i, vm.addr(CARRIER_KEY + i), "carrier");
            IShipments.Quote memory q = _quoteOf(i, 2, Mode.Driver, 9e6 - i, 1800);
            q.consumer = address(this);
            shipments.post(q, _carrierSigns(q));
        }
        vm.assertEq(shipments.assign(OrderId.wrap(bytes32(uint256(1))), 2, ZONE, 800, 1, 1), 9 + n);
    }

    function _ask() private pure returns (bytes memory) {
        return abi.encodeCall(IShipments.assign, (OrderId.wrap(bytes32(uint256(1))), 2, ZONE, 800, 1, 1));
    }

    function _note(string memory name) private {
        _note(name, 1);
    }

    function _note(string memory name, uint256 among) private {
        vm.snapshotValue(GROUP, name, vm.lastCallGas().gasTotalUsed / among);
    }

    /// What a part costs inside a transaction: less the 21,000 and the calldata.
    function _noteInside(string memory name, address to, bytes memory data) private {
        (bool ok,) = to.call(data); // solhint-disable-line avoid-low-level-calls
        vm.assertTrue(ok);
        uint256 used = vm.lastCallGas().gasTotalUsed;
        uint256 intrinsic = 21_000;
        for (uint256 i; i < data.length; ++i) {
            intrinsic += data[i] == 0 ? 4 : 16;
        }
        if (used < intrinsic) return; // not run with --isolate: then it only shows that all this works
        used -= intrinsic;
        vm.snapshotValue(GROUP, name, used);
    }
}

/// The receipt's part of placing, by itself.
contract ReceiptShare {
    mapping(address shopper => uint256 count) private _balances;

    event Transfer(address indexed from, address indexed to, uint256 indexed tokenId);
    event Locked(uint256 tokenId);

    /// Any order does more than this one read: with less the calldata would have its own, higher price (EIP-7623).
    modifier asPartOfMore() {
        require(_balances[address(1)] == 0);
        _;
    }

    function issue(bytes32 id, address shopper) external asPartOfMore {
        ++_balances[shopper];
        emit Transfer(address(0), shopper, uint256(id));
        emit Locked(uint256(id));
    }

    function nothing(bytes32 id, address shopper) external asPartOfMore {}
}
