// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICentres} from "../src/interfaces/ICentres.sol";
import {IJournals, Role, Scheme} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {IShipments, Mode} from "../src/interfaces/IShipments.sol";
import {GasBase} from "./GasBase.sol";
import {ReceiptEvents} from "./mocks/ReceiptEvents.sol";

/// Measures single transactions, and parts of them. `GasTotalTest` measures an order's whole life.
contract GasTest is GasBase {
    // Placing.

    function test_gas_place_erc20() public {
        _place(_oneLineTerms(address(plainToken)));
        _recordGas("place_erc20");
    }

    function test_gas_place_usdc() public {
        _place(_oneLineTerms(address(usdc)));
        _recordGas("place_usdc");
    }

    function test_gas_place_usdc_policy() public {
        _place(_claimTerms());
        _recordGas("place_usdc_policy");
    }

    function test_gas_place_usdc_gasless() public {
        _placeGasless(_oneLineTerms(address(usdc)));
        _recordGas("place_usdc_gasless");
    }

    function test_gas_place_usdc_gasless_policy() public {
        _placeGasless(_claimTerms());
        _recordGas("place_usdc_gasless_policy");
    }

    function test_gas_place_ether() public {
        IOrders.Terms memory t = _oneLineTerms(address(0));
        vm.deal(shopper, 2 * t.price);
        vm.deal(address(orders), 1);
        bytes memory signature = _merchantSignature(t);
        vm.prank(shopper);
        orders.place{value: t.price}(t, signature);
        _recordGas("place_ether");
    }

    function test_gas_place_usdc_two_lines() public {
        IOrders.Terms memory t = _terms();
        (t.token, t.nonce) = (address(usdc), 999);
        _place(t);
        _recordGas("place_usdc_two_lines");
    }

    /// Each of three lines is in another centre.
    function test_gas_place_usdc_three_parcels() public {
        uint256 ranking;
        IOrders.Terms memory t = _oneLineTerms(address(usdc));
        t.lines = new IOrders.Line[](3);
        for (uint16 i; i < 3; ++i) {
            vm.prank(owner);
            centres.addCentre(50 + i, LAT, LON, "centre");
            _adjustStock(50 + i, 500 + i, 5);
            ranking |= uint256(50 + i) << (240 - 16 * i);
            t.lines[i] = IOrders.Line(500 + i, 1, 1e6, 300, 1000);
        }
        vm.prank(owner);
        centres.setZone(9, ICentres.Zone(LAT, LON, HALF, bytes32(ranking)), "Dunes");
        (t.zone, t.maxParcels) = (9, 3);
        _place(t);
        _recordGas("place_usdc_three_parcels");
    }

    function test_gas_usdc_transfer() public {
        vm.prank(shopper);
        bool ok = usdc.transfer(merchant, 1e6);
        _recordGas("usdc_transfer");
        vm.assertTrue(ok);
    }

    // Steps.

    function test_gas_count_p256() public {
        IOrders.Terms memory t = _oneLineTerms(address(usdc));
        OrderId id = _place(t);
        _post(_signAct(shelf, Kind.Counting, id, int64(centres.stock(1, TEA).onHand), 0), t);
        _recordGas("count_p256");
    }

    function test_gas_pick_secp() public {
        IOrders.Terms memory t = _oneLineTerms(address(usdc));
        OrderId id = _placeAndAdvance(t, Status.Confirmed);
        _post(_signAct(robot, Kind.Picking, id), t);
        _recordGas("pick_secp");
    }

    function test_gas_pack_and_assign_p256() public {
        IOrders.Terms memory t = _oneLineTerms(address(usdc));
        OrderId id = _placeAndAdvance(t, Status.Picked);
        _post(_signAct(packer, Kind.Packing, id, 800, 0), t);
        _recordGas("pack_and_assign_p256");
    }

    function test_gas_step_secp() public {
        OrderId id = _placeAndAdvance(_oneLineTerms(address(usdc)), Status.Assigned);
        _post(_signHandOver(dock, id));
        _recordGas("step_secp");
    }

    function test_gas_step_p256() public {
        OrderId id = _placeAndAdvance(_oneLineTerms(address(usdc)), Status.Assigned);
        _post(_signHandOver(van, id));
        _recordGas("step_p256");
    }

    /// The second signature of a hand-over, which also updates the receipt's metadata.
    function test_gas_depart_secp() public {
        OrderId id = _placeAndAdvance(_oneLineTerms(address(usdc)), Status.Assigned);
        _post(_signHandOver(van, id));
        _post(_signHandOver(dock, id));
        _recordGas("depart_secp");
    }

    function test_gas_attempt_p256() public {
        IOrders.Terms memory t = _oneLineTerms(address(usdc));
        OrderId id = _placeAndAdvance(t, Status.Departed);
        _post(_signAct(van, Kind.Attempting, id), t);
        _recordGas("attempt_p256");
    }

    function test_gas_heartbeat_secp() public {
        _post(_signAct(dock, Kind.Heartbeat, OrderId.wrap(0)));
        _recordGas("heartbeat_secp");
    }

    function test_gas_step_secp_batch100() public {
        _postHandOvers(dock);
        _recordGas("step_secp_batch100", BATCH_SIZE);
    }

    function test_gas_step_p256_batch100() public {
        _postHandOvers(van);
        _recordGas("step_p256_batch100", BATCH_SIZE);
    }

    /// 100 acts that need terms, with 100 sets of terms.
    function test_gas_pick_secp_batch100() public {
        IOrders.Terms[] memory terms = new IOrders.Terms[](BATCH_SIZE);
        OrderId[] memory ids = new OrderId[](BATCH_SIZE);
        for (uint256 i; i < BATCH_SIZE; ++i) {
            terms[i] = _oneLineTerms(address(usdc));
            ids[i] = _placeAndAdvance(terms[i], Status.Confirmed);
        }
        bytes memory packed = _signChain(robot, Kind.Picking, ids, true);
        vm.assertEq(orders.post(packed, terms), BATCH_SIZE);
        _recordGas("pick_secp_batch100", BATCH_SIZE);
    }

    /// 100 devices with P-256 keys, each with a segment of 60 readings.
    function test_gas_reading_segment() public {
        bytes memory second;
        for (uint256 i; i < BATCH_SIZE; ++i) {
            Device memory d = _enrol(2000 + i, Scheme.P256, Role.Vehicle, 1);
            uint64 t1 = MS;
            IJournals.Segment memory s = IJournals.Segment(
                address(orders), d.id, 1, 0, 60, t1 - 60_000, t1, false, keccak256(abi.encode(i)), bytes20(0)
            );
            acts = bytes.concat(acts, _telemetry(d, s));
            (s.prev, s.firstSeq) = (bytes20(journals.digest(s)), 60);
            second = bytes.concat(second, _telemetry(d, s));
        }
        vm.assertEq(journals.record(address(orders), acts), BATCH_SIZE);
        vm.assertEq(journals.record(address(orders), second), BATCH_SIZE);
        _recordGas("reading_segment", BATCH_SIZE * 60);
    }

    /// Delivery that opens the claims window.
    function test_gas_deliver_code_claims() public {
        IOrders.Terms memory t = _claimTerms();
        OrderId id = _placeAndAdvance(t, Status.Departed);
        _post(_signAct(van, Kind.Accepting, id), t);
        _recordGas("deliver_code_claims");
    }

    /// The same by a vehicle with a secp256k1 key.
    function test_gas_deliver_code_claims_secp() public {
        IOrders.Terms memory t = _claimTerms();
        t.timeWeight = 1e6; // the drone is faster
        OrderId id = _placeAndAdvance(t, Status.Assigned);
        _post(_signHandOver(dock, id));
        _post(_signHandOver(drone, id));
        _post(_signAct(drone, Kind.Accepting, id), t);
        _recordGas("deliver_code_claims_secp");
    }

    // Payouts.

    function test_gas_release_usdc() public {
        _deliver(_oneLineTerms(address(usdc)));
        _recordGas("release_usdc");
    }

    function test_gas_release_erc20() public {
        _deliver(_oneLineTerms(address(plainToken)));
        _recordGas("release_erc20");
    }

    /// Delivery proved by the shopper's code instead of the coordinates.
    function test_gas_release_usdc_code() public {
        IOrders.Terms memory t = _oneLineTerms(address(usdc));
        bytes32 hash = keccak256(abi.encodePacked(bytes14(uint112(uint256(7) << 48 | 8))));
        bytes memory hashes = abi.encodePacked(hash, new bytes(64));
        (t.proof, t.code) = (2, keccak256(hashes));
        OrderId id = _placeAndAdvance(t, Status.Departed);
        SignedAct memory a = _signNextAct(van, _readingAt(uint8(Kind.Accepting), 0, MS, 0, 0, 7, 8, id));
        _postPacked(_packAct(a, 0, hashes), _arrayOf(t));
        _recordGas("release_usdc_code");
    }

    /// Settlement after the claims window.
    function test_gas_settle_usdc() public {
        IOrders.Terms memory t = _claimTerms();
        _placeAndAdvance(t, Status.Delivered);
        vm.warp(NOW + 2 days);
        vm.prank(stranger);
        claims.settle(t, 0, _policy());
        _recordGas("settle_usdc");
    }

    function test_gas_cancel_usdc() public {
        IOrders.Terms memory t = _oneLineTerms(address(usdc));
        _place(t);
        vm.prank(shopper);
        claims.cancel(t, 0);
        _recordGas("cancel_usdc");
    }

    function test_gas_refund_usdc() public {
        IOrders.Terms memory t = _oneLineTerms(address(usdc));
        _place(t);
        vm.warp(t.deliverBy + 1 hours + 1);
        vm.prank(stranger);
        claims.refund(t, 0);
        _recordGas("refund_usdc");
    }

    /// Pauses as many merchants as can be listed. It must fit in a transaction's limit of 2^24 gas.
    function test_gas_pause_1000_merchants() public {
        for (uint160 i = 2; i <= 1000; ++i) {
            vm.prank(owner);
            centres.setMerchant(address(i << 32), true, "");
        }
        vm.prank(owner);
        centres.setPaused(true);
        _recordGas("pause_1000_merchants");
        vm.assertTrue(vm.lastCallGas().gasTotalUsed < 2 ** 24);
    }

    // Parts of transactions.

    function test_gas_nearest_200() public {
        IOrders.Line[] memory lines = _addCentres(0);
        _recordInnerGas("nearest_200", address(centres), abi.encodeCall(ICentres.nearest, (9, lines)));
    }

    function test_gas_nearest_200_last_of_16() public {
        IOrders.Line[] memory lines = _addCentres(15);
        _recordInnerGas("nearest_200_last_of_16", address(centres), abi.encodeCall(ICentres.nearest, (9, lines)));
    }

    function test_gas_quotes_3() public {
        _addQuotes(3);
        _recordInnerGas("quotes_3", address(shipments), _assignCall());
    }

    function test_gas_quotes_10() public {
        _addQuotes(10);
        _recordInnerGas("quotes_10", address(shipments), _assignCall());
    }

    /// The receipt's share of placing cannot be measured directly, so its two events are measured alone.
    function test_gas_receipt_share() public {
        ReceiptEvents receipt = new ReceiptEvents();
        receipt.issue(bytes32(uint256(2)), shopper);
        uint256 with = vm.lastCallGas().gasTotalUsed;
        receipt.nothing(bytes32(uint256(2)), shopper);
        vm.snapshotValue(GROUP, "receipt_share", with - vm.lastCallGas().gasTotalUsed);
    }

    function _deliver(IOrders.Terms memory t) private {
        OrderId id = _placeAndAdvance(t, Status.Departed);
        _post(_signAct(van, Kind.Accepting, id), t);
    }

    /// Has one device sign 100 hand-overs, posted at once, as after a time without network.
    function _postHandOvers(Device memory d) private {
        _raiseCapacity();
        OrderId[] memory ids = new OrderId[](BATCH_SIZE);
        for (uint256 i; i < BATCH_SIZE; ++i) {
            ids[i] = _placeAndAdvance(_oneLineTerms(address(usdc)), Status.Assigned);
        }
        bytes memory packed = _signChain(d, Kind.Departing, ids, false);
        vm.assertEq(orders.post(packed, new IOrders.Terms[](0)), BATCH_SIZE);
    }

    function _telemetry(Device memory d, IJournals.Segment memory s) private view returns (bytes memory) {
        bytes memory signature = _sign(d, journals.digest(s));
        return abi.encodePacked(
            s.device, s.epoch, s.firstSeq, s.count, s.t0, s.t1, s.root, uint8(signature.length), signature
        );
    }

    /// Adds 200 centres. Zone 9 ranks sixteen of them; only the one at `rank` has the pieces.
    function _addCentres(uint16 rank) private returns (IOrders.Line[] memory lines) {
        uint256 ranking;
        for (uint16 i = 1000; i < 1200; ++i) {
            vm.prank(owner);
            centres.addCentre(i, LAT, LON, "centre");
            if (i < 1016) ranking = ranking << 16 | i;
        }
        _adjustStock(1000 + rank, TEA, 5);
        vm.prank(owner);
        centres.setZone(9, ICentres.Zone(LAT, LON, HALF, bytes32(ranking)), "Dunes");
        lines = new IOrders.Line[](1);
        lines[0] = IOrders.Line(TEA, 1, 1e6, 300, 1000);
    }

    function _addQuotes(uint16 n) private {
        for (uint16 i = 10; i < 10 + n; ++i) {
            vm.prank(owner);
            shipments.addCarrier(i, vm.addr(CARRIER_KEY + i), "carrier");
            IShipments.Quote memory q = _quoteOf(i, 2, Mode.Driver, 9e6 - i, 1800);
            q.consumer = address(this);
            shipments.post(q, _carrierSignature(q));
        }
        // solhint-disable-next-line avoid-low-level-calls
        (bool ok, bytes memory answer) = address(shipments).call(_assignCall());
        vm.assertTrue(ok);
        vm.assertEq(abi.decode(answer, (uint256)), 9 + n);
    }

    function _assignCall() private pure returns (bytes memory) {
        IShipments.Parcel memory p = IShipments.Parcel(2, ZONE, 800, 3000, 1000, uint40(NOW + 2 days), 1, 1, 0, 0);
        return abi.encodeCall(IShipments.assign, (OrderId.wrap(bytes32(uint256(1))), 0, Mode.None, 0, p));
    }
}
