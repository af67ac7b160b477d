// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICentres} from "../src/interfaces/ICentres.sol";
import {IOrders, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {IShipments, Mode} from "../src/interfaces/IShipments.sol";
import {PostBase} from "./PostBase.sol";

/// The cheatcode that counts calls.
interface VmExpectCall {
    function expectCall(address to, bytes calldata data, uint64 count) external;
}

/// The distance from a centre to a zone is stored with the first parcel of a lane.
contract LaneDistanceTest is PostBase {
    uint64 private nonce = 700;
    uint40 private later;

    /// It is computed once. Later parcels are compared with the same distance.
    function test_assign_computesDistanceOnce() public {
        uint32 distance = centres.distance(1, ZONE);
        vm.assertTrue(distance > 1);
        vm.prank(owner);
        shipments.setCarrier(2, address(0), "gone");
        VmExpectCall(address(vm)).expectCall(address(centres), abi.encodeCall(ICentres.distance, (1, ZONE)), 1);
        _setRange(distance - 1);
        _assertReached(Status.Packed);
        _setRange(distance);
        _assertReached(Status.Assigned);
        _setRange(distance - 1);
        _assertReached(Status.Packed);
    }

    /// Has carrier 1 post its quote again with another range.
    function _setRange(uint32 range) private {
        IShipments.Quote memory q = _quoteOf(1, 1, Mode.Driver, 4e6, 1800);
        (q.range, q.validUntil) = (range, q.validUntil + ++later);
        shipments.post(q, _carrierSignature(q));
    }

    /// Has the devices pack a new order, and asserts whether it then has a carrier.
    function _assertReached(Status status) private {
        IOrders.Terms memory t = _terms();
        t.nonce = ++nonce;
        OrderId id = _placeOrder(t);
        _advanceTo(id, t, Status.Packed);
        _assertStatus(id, status);
    }
}
