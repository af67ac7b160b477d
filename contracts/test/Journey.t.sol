// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {IJournals, Role, Scheme} from "../src/interfaces/IJournals.sol";
import {IShipments, Mode} from "../src/interfaces/IShipments.sol";
import {Base} from "./Base.t.sol";

/// One order from checkout to doorstep, told once.
contract JourneyTest is Base {
    function test_journey_fromCheckoutToDoorstep() public {
        _journey();
    }

    /// The same road with every device on the other signature scheme.
    function test_journey_withTheOtherSchemes() public {
        shelf = _enrol(201, Scheme.Secp256k1, Role.Shelf, 1);
        robot = _enrol(202, Scheme.P256, Role.Robot, 1);
        packer = _enrol(203, Scheme.Secp256k1, Role.Packer, 1);
        dock = _enrol(204, Scheme.P256, Role.Dock, 1);
        van = _enrol(205, Scheme.Secp256k1, Role.Vehicle, 1);
        _journey();
    }

    /// Five orders at once, several of them in one segment.
    function test_journey_manyAtOnce() public {
        OrderId[] memory ids = new OrderId[](5);
        IOrders.Terms[] memory all = new IOrders.Terms[](5);
        for (uint64 i; i < 5; ++i) {
            all[i] = _terms();
            all[i].nonce = i;
            ids[i] = _placed(all[i]);
        }
        for (uint256 i; i < 5; ++i) {
            _bring(ids[i], all[i], Status.Confirmed);
        }
        bytes memory picks;
        for (uint256 i; i < 5; ++i) {
            picks = bytes.concat(picks, _reading(Kind.Picking, ids[i], 0, 0));
        }
        _send(_posting(robot, picks), all);
        for (uint256 i; i < 5; ++i) {
            _assertStatus(ids[i], Status.Picked);
            _send(_act(packer, Kind.Packing, ids[i]), all[i]);
            _send(_act(dock, Kind.Departing, ids[i]), all[i]);
            _send(_act(van, Kind.Departing, ids[i]), all[i]);
        }
        bytes memory doors;
        for (uint256 i; i < 5; ++i) {
            doors = bytes.concat(doors, _reading(Kind.Accepting, ids[i], 0, 0));
        }
        _send(_posting(van, doors), all);
        for (uint256 i; i < 5; ++i) {
            _assertStatus(ids[i], Status.Settled);
        }
        vm.assertEq(dollar.balanceOf(merchant), 5 * PRICE);
        vm.assertEq(dollar.balanceOf(address(orders)), 0);
        vm.assertEq(orders.stock(1, MUG).onHand, 0);
    }

    function _journey() private {
        IOrders.Terms memory t = _terms();
        OrderId id = _placed(t);
        _assertStatus(id, Status.Placed);
        vm.assertEq(orders.order(id).centre, 1);
        vm.assertEq(orders.ownerOf(uint256(OrderId.unwrap(id))), shopper);
        vm.assertEq(dollar.balanceOf(address(orders)), PRICE);
        vm.assertEq(orders.stock(1, TEA).reserved, 2);

        _send(_act(shelf, Kind.Counting, id, 10, 0), t);
        _assertStatus(id, Status.Placed);
        vm.assertEq(orders.order(id).confirmed, 1);
        _send(_act(shelf, Kind.Counting, id, 5, 1), t);
        _assertStatus(id, Status.Confirmed);

        _send(_act(robot, Kind.Picking, id), t);
        _assertStatus(id, Status.Picked);
        vm.assertEq(orders.stock(1, TEA).onHand, 8);
        vm.assertEq(orders.stock(1, TEA).reserved, 0);
        vm.assertEq(orders.stock(1, MUG).onHand, 4);

        // 4e6 + 1800 against 6e6 + 600: carrier 1 is the least.
        vm.expectEmit(address(shipments));
        emit IShipments.ShipmentAssigned(address(orders), id, 1, Mode.Driver, 1, ZONE, 4e6, 1800, 4e6 + 1800, 0, 99);
        _send(_act(packer, Kind.Packing, id, 800, 0), t);
        _assertStatus(id, Status.Assigned);
        vm.assertEq(orders.order(id).carrier, 1);

        _send(_act(van, Kind.Departing, id), t);
        _assertStatus(id, Status.Assigned);
        vm.assertEq(orders.order(id).handover, 2);
        _send(_act(dock, Kind.Departing, id), t);
        _assertStatus(id, Status.Departed);

        _drive(30);

        vm.assertEq(dollar.balanceOf(merchant), 0);
        vm.expectEmit(address(orders));
        emit IOrders.OrderSettled(id, merchant, address(dollar), PRICE, false);
        _send(_act(van, Kind.Accepting, id), t);
        _assertStatus(id, Status.Settled);
        vm.assertEq(dollar.balanceOf(merchant), PRICE);
        vm.assertEq(dollar.balanceOf(address(orders)), 0);
    }

    /// Telemetry goes under one root and is not shown.
    function _drive(uint256 seconds_) private {
        bytes memory readings;
        for (uint256 i; i < seconds_; ++i) {
            readings = bytes.concat(readings, _reading(Kind.Position, OrderId.wrap(0), 12_000, 0));
        }
        Posting memory p = _posting(van, readings);
        p.segment.acts = false;
        p.signature = _signed(van, p.segment);
        p.readings = "";
        uint64 before = journals.journal(address(orders), van.id).nextSeq;
        _send(p);
        vm.assertEq(journals.journal(address(orders), van.id).nextSeq, before + seconds_);
    }
}
