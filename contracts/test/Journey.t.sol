// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IJournals, Role, Scheme} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {IShipments, Mode} from "../src/interfaces/IShipments.sol";
import {Base} from "./Base.t.sol";

/// One order from checkout to doorstep, told once.
contract JourneyTest is Base {
    function test_journey_fromCheckoutToDoorstep() public {
        _journey();
    }

    /// The same with every device on the other curve.
    function test_journey_withTheOtherCurves() public {
        shelf = _enrol(301, Scheme.Secp256k1, Role.Shelf, 1);
        robot = _enrol(302, Scheme.P256, Role.Robot, 1);
        packer = _enrol(303, Scheme.Secp256k1, Role.Packer, 1);
        dock = _enrol(304, Scheme.P256, Role.Dock, 1);
        van = _enrol(305, Scheme.Secp256k1, Role.Vehicle, 1);
        _journey();
    }

    /// Five orders at once: each device hands in its five acts in one transaction.
    function test_journey_manyAtOnce() public {
        IOrders.Terms[] memory all = new IOrders.Terms[](5);
        OrderId[] memory ids = new OrderId[](5);
        for (uint64 i; i < 5; ++i) {
            all[i] = _terms();
            all[i].nonce = i;
            ids[i] = _placed(all[i]);
            _bring(ids[i], all[i], Status.Confirmed);
        }
        _sendPacked(_ofEach(robot, Kind.Picking, ids), all);
        _sendPacked(_ofEach(packer, Kind.Packing, ids), all);
        for (uint256 i; i < 5; ++i) {
            _assertStatus(ids[i], Status.Assigned);
        }
        _sendPacked(bytes.concat(_ofEach(dock, Kind.Departing, ids), _ofEach(van, Kind.Departing, ids)), all);
        _sendPacked(_ofEach(van, Kind.Accepting, ids), all);
        for (uint256 i; i < 5; ++i) {
            _assertStatus(ids[i], Status.Settled);
        }
        vm.assertEq(dollar.balanceOf(merchant), 5 * PRICE);
        vm.assertEq(dollar.balanceOf(address(orders)), 0);
        vm.assertEq(centres.stock(1, MUG).onHand, 0);
    }

    /// All steps of one order in one transaction, as when the network was away for a day.
    function test_journey_inOneBatch() public {
        IOrders.Terms memory t = _terms();
        OrderId id = _placed(t);
        bytes memory acts = bytes.concat(
            _packed(_act(shelf, Kind.Counting, id, 10, 0), 0, 0),
            _packed(_after(_act(shelf, Kind.Counting, id, 10, 0), _reading(Kind.Counting, id, 5, 1)), 0, 0),
            _packed(_act(robot, Kind.Picking, id), 0, 0),
            _packed(_act(packer, Kind.Packing, id), 0, 0),
            // Assigned in this very block: its time is the nonce.
            _packed(_act(van, Kind.Departing, id, int64(uint64(block.timestamp)), 0), NO_TERMS, 0),
            _packed(_act(dock, Kind.Departing, id, int64(uint64(block.timestamp)), 0), NO_TERMS, 0)
        );
        _sendPacked(acts, _many(t));
        _assertStatus(id, Status.Departed);
    }

    /// The act of `shelf` that follows another of its acts.
    function _after(Act memory a, bytes memory reading) private view returns (Act memory) {
        return _actingAt(shelf, reading, a.epoch, a.seq + 1, bytes20(_digest(a, bytes20(0))));
    }

    /// One device's acts about each order, chained.
    function _ofEach(Device memory d, Kind kind, OrderId[] memory ids) private view returns (bytes memory acts) {
        IJournals.Journal memory head = journals.journal(address(orders), d.id);
        if (head.epoch == 0) head.epoch = 1;
        for (uint256 i; i < ids.length; ++i) {
            int64 value = kind == Kind.Departing ? int64(uint64(orders.order(ids[i]).since)) : int64(0);
            Act memory a = _actingAt(d, _reading(kind, ids[i], value, 0), head.epoch, head.nextSeq, head.head);
            acts = bytes.concat(acts, _packed(a, uint8(i), 0));
            (head.head, head.nextSeq) = (bytes20(_digest(a, head.head)), head.nextSeq + 1);
        }
    }

    function _journey() private {
        IOrders.Terms memory t = _terms();
        OrderId id = _placed(t);
        _assertStatus(id, Status.Placed);
        vm.assertEq(orders.order(id).centre, 1);
        vm.assertEq(orders.ownerOf(uint256(OrderId.unwrap(id))), shopper);
        vm.assertEq(dollar.balanceOf(address(orders)), PRICE);
        vm.assertEq(centres.stock(1, TEA).reserved, 2);

        _send(_act(shelf, Kind.Counting, id, 10, 0), t);
        _assertStatus(id, Status.Placed);
        vm.assertEq(orders.order(id).marks, 1);
        _send(_act(shelf, Kind.Counting, id, 5, 1), t);
        _assertStatus(id, Status.Confirmed);

        _send(_act(robot, Kind.Picking, id), t);
        _assertStatus(id, Status.Picked);
        vm.assertEq(centres.stock(1, TEA).onHand, 8);
        vm.assertEq(centres.stock(1, TEA).reserved, 0);
        vm.assertEq(centres.stock(1, MUG).onHand, 4);

        // 4e6 + 1800 against 6e6 + 600: carrier 1 is the least.
        vm.expectEmit(address(shipments));
        emit IShipments.ShipmentAssigned(address(orders), id, 1, Mode.Driver, 1, ZONE, 4e6, 1800, 4e6 + 1800, 0, 99);
        _send(_act(packer, Kind.Packing, id, 800, 0), t);
        _assertStatus(id, Status.Assigned);
        vm.assertEq(orders.order(id).carrier, 1);

        _send(_handOver(van, id));
        _assertStatus(id, Status.Assigned);
        vm.assertEq(orders.order(id).marks, 2);
        _send(_handOver(dock, id));
        _assertStatus(id, Status.Departed);
        vm.assertEq(orders.order(id).vehicle, journals.device(van.id).number);

        vm.assertEq(dollar.balanceOf(merchant), 0);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Settled, van.id, address(dollar), 0, PRICE, 0, 0);
        _send(_act(van, Kind.Accepting, id), t);
        _assertStatus(id, Status.Settled);
        vm.assertEq(dollar.balanceOf(merchant), PRICE);
        vm.assertEq(dollar.balanceOf(address(orders)), 0);
    }
}
