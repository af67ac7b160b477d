// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICentres} from "../src/interfaces/ICentres.sol";
import {IClaims} from "../src/interfaces/IClaims.sol";
import {IJournals, Role, Scheme} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {IShipments, Mode} from "../src/interfaces/IShipments.sol";
import {TDollar} from "./Contracts.sol";
import {Noted} from "./Noted.sol";
import {ReceiptShare} from "./mocks/ReceiptShare.sol";
import {Plain, Usd, UsdProxy} from "./mocks/Usd.sol";

/// Gas of whole transactions in the steady state: every party has bought, sold and signed before, one line an order, an
/// allowance that is not without end. Run with --isolate (scripts/bench-gas.sh does), so that each call is a transaction of
/// its own with everything cold; the numbers then include the 21,000 and the calldata, less refunds.
contract GasTest is Noted {
    uint256 private constant MANY = 100;

    Plain private plain;
    TDollar private usd;
    uint64 private nonce;
    bytes private acts;

    function setUp() public override {
        super.setUp();
        plain = new Plain();
        usd = TDollar(address(new UsdProxy(address(new Usd()))));
        Usd(address(usd)).initialize("USD Coin");
        plain.mint(shopper, 1e12);
        usd.mint(shopper, 1e12);
        vm.prank(shopper);
        plain.approve(address(orders), 1e12);
        vm.prank(shopper);
        usd.approve(address(orders), 1e12);
        _stock(1, TEA, 10_000);
        // Warm balances: an order of each token stays open, one of each is delivered, every device has a journal.
        _place(_cheap(address(plain)));
        _place(_cheap(address(usd)));
        _walk(_cheap(address(plain)), Status.Delivered);
        _walk(_cheap(address(usd)), Status.Delivered);
        _send(_act(drone, Kind.Heartbeat, OrderId.wrap(0)));
        _send(_act(locker, Kind.Heartbeat, OrderId.wrap(0)));
    }

    // Placing.

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

    function test_gas_place_ether() public {
        IOrders.Terms memory t = _cheap(address(0));
        vm.deal(shopper, 2 * t.price);
        vm.deal(address(orders), 1);
        bytes memory signature = _merchantSigns(t);
        vm.prank(shopper);
        orders.place{value: t.price}(t, signature);
        _note("place_ether");
    }

    function test_gas_place_usdc_two_lines() public {
        IOrders.Terms memory t = _terms();
        (t.token, t.nonce) = (address(usd), 999);
        _place(t);
        _note("place_usdc_two_lines");
    }

    /// Three lines, each in another centre.
    function test_gas_place_usdc_three_parcels() public {
        uint256 ranking;
        IOrders.Terms memory t = _cheap(address(usd));
        t.lines = new IOrders.Line[](3);
        for (uint16 i; i < 3; ++i) {
            vm.prank(owner);
            centres.addCentre(50 + i, LAT, LON, "centre");
            _stock(50 + i, 500 + i, 5);
            ranking |= uint256(50 + i) << (240 - 16 * i);
            t.lines[i] = IOrders.Line(500 + i, 1, 1e6);
        }
        vm.prank(owner);
        centres.setZone(9, ICentres.Zone(LAT, LON, HALF, bytes32(ranking)), "Dunes");
        (t.zone, t.maxParcels) = (9, 3);
        _place(t);
        _note("place_usdc_three_parcels");
    }

    function test_gas_usdc_transfer() public {
        vm.prank(shopper);
        bool ok = usd.transfer(merchant, 1e6);
        _note("usdc_transfer");
        vm.assertTrue(ok);
    }

    // Steps.

    function test_gas_count_p256() public {
        IOrders.Terms memory t = _cheap(address(usd));
        OrderId id = _place(t);
        _send(_act(shelf, Kind.Counting, id, int64(centres.stock(1, TEA).onHand), 0), t);
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
        OrderId id = _walk(_cheap(address(usd)), Status.Assigned);
        _send(_handOver(dock, id));
        _note("step_secp");
    }

    function test_gas_step_p256() public {
        OrderId id = _walk(_cheap(address(usd)), Status.Assigned);
        _send(_handOver(van, id));
        _note("step_p256");
    }

    /// The second signature of a hand-over: the receipt is drawn anew.
    function test_gas_depart_secp() public {
        OrderId id = _walk(_cheap(address(usd)), Status.Assigned);
        _send(_handOver(van, id));
        _send(_handOver(dock, id));
        _note("depart_secp");
    }

    function test_gas_attempt_p256() public {
        IOrders.Terms memory t = _cheap(address(usd));
        OrderId id = _walk(t, Status.Departed);
        _send(_act(van, Kind.Attempting, id), t);
        _note("attempt_p256");
    }

    function test_gas_heartbeat_secp() public {
        _send(_act(dock, Kind.Heartbeat, OrderId.wrap(0)));
        _note("heartbeat_secp");
    }

    function test_gas_step_secp_batch100() public {
        _steps(dock);
        _note("step_secp_batch100", MANY);
    }

    function test_gas_step_p256_batch100() public {
        _steps(van);
        _note("step_p256_batch100", MANY);
    }

    /// The same with a hundred sets of terms, as picking needs them.
    function test_gas_pick_secp_batch100() public {
        IOrders.Terms[] memory terms = new IOrders.Terms[](MANY);
        OrderId[] memory ids = new OrderId[](MANY);
        for (uint256 i; i < MANY; ++i) {
            terms[i] = _cheap(address(usd));
            ids[i] = _walk(terms[i], Status.Confirmed);
        }
        bytes memory packed = _chained(robot, Kind.Picking, ids, true);
        vm.assertEq(orders.post(packed, terms), MANY);
        _note("pick_secp_batch100", MANY);
    }

    /// A hundred devices with P-256 keys, each with a segment of 60 positions.
    function test_gas_reading_segment() public {
        bytes memory second;
        for (uint256 i; i < MANY; ++i) {
            Device memory d = _enrol(2000 + i, Scheme.P256, Role.Vehicle, 1);
            uint64 t1 = MS;
            IJournals.Segment memory s = IJournals.Segment(
                address(orders), d.id, 1, 0, 60, t1 - 60_000, t1, false, keccak256(abi.encode(i)), bytes20(0)
            );
            acts = bytes.concat(acts, _telemetry(d, s));
            (s.prev, s.firstSeq) = (bytes20(journals.digest(s)), 60);
            second = bytes.concat(second, _telemetry(d, s));
        }
        vm.assertEq(journals.record(address(orders), acts), MANY);
        vm.assertEq(journals.record(address(orders), second), MANY);
        _note("reading_segment", MANY * 60);
    }

    // Money out.

    function test_gas_release_usdc() public {
        _release(_cheap(address(usd)));
        _note("release_usdc");
    }

    function test_gas_release_erc20() public {
        _release(_cheap(address(plain)));
        _note("release_erc20");
    }

    /// By the shopper's code in place of the zone.
    function test_gas_release_usdc_code() public {
        IOrders.Terms memory t = _cheap(address(usd));
        (t.proof, t.code) = (2, keccak256(abi.encodePacked(bytes14(uint112(uint256(7) << 48 | 8)))));
        OrderId id = _walk(t, Status.Departed);
        _send(_act(van, Kind.Accepting, id, 7, 8), t);
        _note("release_usdc_code");
    }

    /// After the claims' window, without a device.
    function test_gas_settle_usdc() public {
        IClaims.Policy memory p = IClaims.Policy(1 days, true, 1 days, 0, stranger, 1 days, 5000);
        IOrders.Terms memory t = _cheap(address(usd));
        t.policy = claims.hash(p);
        _walk(t, Status.Delivered);
        vm.warp(NOW + 2 days);
        vm.prank(stranger);
        claims.settle(t, 0, p);
        _note("settle_usdc");
    }

    function test_gas_cancel_usdc() public {
        IOrders.Terms memory t = _cheap(address(usd));
        _place(t);
        vm.prank(shopper);
        orders.cancel(t, 0);
        _note("cancel_usdc");
    }

    function test_gas_refund_usdc() public {
        IOrders.Terms memory t = _cheap(address(usd));
        _place(t);
        vm.warp(t.deliverBy);
        vm.prank(stranger);
        orders.refund(t, 0);
        _note("refund_usdc");
    }

    /// All merchants that can ever be listed, in one transaction: less than the 2^24 that the chain allows one.
    function test_gas_pause_1000_merchants() public {
        for (uint160 i = 2; i <= 1000; ++i) {
            vm.prank(owner);
            centres.setMerchant(address(i << 32), true, "");
        }
        vm.prank(owner);
        centres.setPaused(true);
        _note("pause_1000_merchants");
        vm.assertTrue(vm.lastCallGas().gasTotalUsed < 2 ** 24);
    }

    // Parts.

    function test_gas_nearest_200() public {
        IOrders.Line[] memory lines = _network(0);
        _noteInside("nearest_200", address(centres), abi.encodeCall(ICentres.nearest, (9, lines)));
    }

    function test_gas_nearest_200_last_of_16() public {
        IOrders.Line[] memory lines = _network(15);
        _noteInside("nearest_200_last_of_16", address(centres), abi.encodeCall(ICentres.nearest, (9, lines)));
    }

    function test_gas_quotes_3() public {
        _choose(3);
        _noteInside("quotes_3", address(shipments), _ask());
    }

    function test_gas_quotes_10() public {
        _choose(10);
        _noteInside("quotes_10", address(shipments), _ask());
    }

    /// What the receipt costs within placing cannot be called by itself: it is the same two events on their own.
    function test_gas_receipt_share() public {
        ReceiptShare receipt = new ReceiptShare();
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
        if (status != Status.Delivered) _assertStatus(id, status);
    }

    function _release(IOrders.Terms memory t) private {
        OrderId id = _walk(t, Status.Departed);
        _send(_act(van, Kind.Accepting, id), t);
    }

    /// A device that was out of reach hands in its part of a hundred hand-overs in one posting.
    function _steps(Device memory d) private {
        IShipments.Quote memory q = _quoteOf(1, 1, Mode.Driver, 4e6, 1800);
        (q.validUntil, q.capacity) = (uint40(block.timestamp + 60 days), 1000);
        shipments.post(q, _carrierSigns(q));
        OrderId[] memory ids = new OrderId[](MANY);
        for (uint256 i; i < MANY; ++i) {
            ids[i] = _walk(_cheap(address(usd)), Status.Assigned);
        }
        bytes memory packed = _chained(d, Kind.Departing, ids, false);
        vm.assertEq(orders.post(packed, new IOrders.Terms[](0)), MANY);
    }

    /// One act about each order, each next in the device's journal after the one before.
    function _chained(Device memory d, Kind kind, OrderId[] memory ids, bool withTerms) private returns (bytes memory) {
        IJournals.Journal memory head = journals.journal(address(orders), d.id);
        delete acts;
        for (uint256 i; i < ids.length; ++i) {
            int64 value = kind == Kind.Departing ? int64(uint64(orders.order(ids[i]).since)) : int64(0);
            Act memory a = _actingAt(d, _reading(kind, ids[i], value, 0), head.epoch, head.nextSeq, head.head);
            (head.head, head.nextSeq) = (bytes20(_digest(a, head.head)), head.nextSeq + 1);
            acts = bytes.concat(acts, _packed(a, withTerms ? uint8(i) : NO_TERMS, 0));
        }
        return acts;
    }

    function _telemetry(Device memory d, IJournals.Segment memory s) private view returns (bytes memory) {
        bytes memory signature = _signed(d, journals.digest(s));
        return abi.encodePacked(
            s.device, s.epoch, s.firstSeq, s.count, s.t0, s.t1, s.root, uint8(signature.length), signature
        );
    }

    /// Two hundred centres; zone 9 ranks sixteen of them, and the one at `rank` is the first that has the pieces.
    function _network(uint16 rank) private returns (IOrders.Line[] memory lines) {
        uint256 ranking;
        for (uint16 i = 1000; i < 1200; ++i) {
            vm.prank(owner);
            centres.addCentre(i, LAT, LON, "centre");
            if (i < 1016) ranking = ranking << 16 | i;
        }
        _stock(1000 + rank, TEA, 5);
        vm.prank(owner);
        centres.setZone(9, ICentres.Zone(LAT, LON, HALF, bytes32(ranking)), "Dunes");
        lines = new IOrders.Line[](1);
        lines[0] = IOrders.Line(TEA, 1, 1e6);
    }

    function _choose(uint16 n) private {
        for (uint16 i = 10; i < 10 + n; ++i) {
            vm.prank(owner);
            shipments.addCarrier(i, vm.addr(CARRIER_KEY + i), "carrier");
            IShipments.Quote memory q = _quoteOf(i, 2, Mode.Driver, 9e6 - i, 1800);
            q.consumer = address(this);
            shipments.post(q, _carrierSigns(q));
        }
        (bool ok, bytes memory answer) = address(shipments).call(_ask()); // solhint-disable-line avoid-low-level-calls
        vm.assertTrue(ok);
        vm.assertEq(abi.decode(answer, (uint256)), 9 + n);
    }

    function _ask() private pure returns (bytes memory) {
        IShipments.Parcel memory p = IShipments.Parcel(2, ZONE, 800, 3000, 1000, 1, 1);
        return abi.encodeCall(IShipments.assign, (OrderId.wrap(bytes32(uint256(1))), p));
    }
}
