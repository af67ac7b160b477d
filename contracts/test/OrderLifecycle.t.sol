// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IJournals, Role, Scheme} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {IShipments, Mode} from "../src/interfaces/IShipments.sol";
import {NetworkBase} from "./NetworkBase.sol";

/// Orders from placing to settlement, by the regular steps.
contract OrderLifecycleTest is NetworkBase {
    function test_lifecycle_oneOrder() public {
        _runLifecycle();
    }

    /// Each device uses the other signature scheme.
    function test_lifecycle_withOtherSchemes() public {
        shelf = _enrol(301, Scheme.Secp256k1, Role.Shelf, 1);
        robot = _enrol(302, Scheme.P256, Role.Robot, 1);
        packer = _enrol(303, Scheme.Secp256k1, Role.Packer, 1);
        dock = _enrol(304, Scheme.P256, Role.Dock, 1);
        van = _enrol(305, Scheme.Secp256k1, Role.Vehicle, 1);
        _runLifecycle();
    }

    /// What Claims reads of a parcel.
    function test_parcelOf_returnsIdAndSlot() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Assigned);
        (OrderId found, bytes32 state) = orders.parcelOf(t, 0);
        vm.assertEq(OrderId.unwrap(found), OrderId.unwrap(id));
        vm.assertEq(state, _packOrder(orders.order(id)));
        vm.expectRevert(abi.encodeWithSelector(IOrders.ParcelUnknown.selector, id, 1));
        orders.parcelOf(t, 1);
        t.nonce = 77;
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderUnknown.selector, orders.idOf(t)));
        orders.parcelOf(t, 0);
    }

    /// Five orders: each device posts its five acts in one transaction.
    function test_lifecycle_fiveOrders() public {
        IOrders.Terms[] memory all = new IOrders.Terms[](5);
        OrderId[] memory ids = new OrderId[](5);
        for (uint64 i; i < 5; ++i) {
            all[i] = _terms();
            all[i].nonce = i;
            ids[i] = _placeOrder(all[i]);
            _advanceTo(ids[i], all[i], Status.Confirmed);
        }
        _postPacked(_signForEach(robot, Kind.Picking, ids), all);
        _postPacked(_signForEach(packer, Kind.Packing, ids), all);
        for (uint256 i; i < 5; ++i) {
            _assertStatus(ids[i], Status.Assigned);
        }
        _postPacked(bytes.concat(_signForEach(dock, Kind.Departing, ids), _signForEach(van, Kind.Departing, ids)), all);
        _postPacked(_signForEach(van, Kind.Accepting, ids), all);
        for (uint256 i; i < 5; ++i) {
            _assertStatus(ids[i], Status.Settled);
        }
        vm.assertEq(dollar.balanceOf(merchant), 5 * PRICE);
        vm.assertEq(dollar.balanceOf(address(orders)), 0);
        vm.assertEq(centres.stock(1, MUG).onHand, 0);
    }

    /// Posts all steps up to the departure in one transaction, as after a time without network.
    function test_lifecycle_inOneBatch() public {
        IOrders.Terms memory t = _terms();
        OrderId id = _placeOrder(t);
        bytes memory acts = bytes.concat(
            _packAct(_signAct(shelf, Kind.Counting, id, 10, 0), 0),
            _packAct(_signFollowing(_signAct(shelf, Kind.Counting, id, 10, 0), _reading(Kind.Counting, id, 5, 1)), 0),
            _packAct(_signAct(robot, Kind.Picking, id), 0),
            _packAct(_signAct(packer, Kind.Packing, id), 0),
            // Assigned in the same block, so the block's time is the nonce.
            _packAct(_signAct(van, Kind.Departing, id, int64(uint64(block.timestamp)), 0), NO_TERMS),
            _packAct(_signAct(dock, Kind.Departing, id, int64(uint64(block.timestamp)), 1), NO_TERMS)
        );
        _postPacked(acts, _arrayOf(t));
        _assertStatus(id, Status.Departed);
    }

    /// Signs the shelf's act that follows `a`.
    function _signFollowing(SignedAct memory a, bytes memory reading) private view returns (SignedAct memory) {
        return _signActAt(shelf, reading, a.epoch, a.seq + 1, bytes20(_digestOfAct(a, bytes20(0))));
    }

    /// Signs one act per order, at consecutive positions of the device's journal.
    function _signForEach(Device memory d, Kind kind, OrderId[] memory ids) private view returns (bytes memory acts) {
        IJournals.Journal memory head = journals.journal(address(orders), d.id);
        if (head.epoch == 0) head.epoch = 1;
        for (uint256 i; i < ids.length; ++i) {
            bool departs = kind == Kind.Departing;
            int64 value = departs ? int64(uint64(orders.order(ids[i]).since)) : int64(0);
            uint48 aux = departs ? 1 : 0;
            if (kind == Kind.Accepting) (value, aux) = (CODE_VALUE, CODE_AUX);
            SignedAct memory a = _signActAt(d, _reading(kind, ids[i], value, aux), head.epoch, head.nextSeq, head.head);
            acts = bytes.concat(acts, _packAct(a, uint8(i)));
            (head.head, head.nextSeq) = (bytes20(_digestOfAct(a, head.head)), head.nextSeq + 1);
        }
    }

    function _runLifecycle() private {
        IOrders.Terms memory t = _terms();
        OrderId id = _placeOrder(t);
        _assertStatus(id, Status.Placed);
        vm.assertEq(orders.order(id).centre, 1);
        vm.assertEq(orders.ownerOf(uint256(OrderId.unwrap(id))), shopper);
        vm.assertEq(dollar.balanceOf(address(orders)), PRICE);
        vm.assertEq(centres.stock(1, TEA).reserved, 2);

        _post(_signAct(shelf, Kind.Counting, id, 10, 0), t);
        _assertStatus(id, Status.Placed);
        vm.assertEq(orders.order(id).marks, 1);
        _post(_signAct(shelf, Kind.Counting, id, 5, 1), t);
        _assertStatus(id, Status.Confirmed);

        _post(_signAct(robot, Kind.Picking, id), t);
        _assertStatus(id, Status.Picked);
        vm.assertEq(centres.stock(1, TEA).onHand, 8);
        vm.assertEq(centres.stock(1, TEA).reserved, 0);
        vm.assertEq(centres.stock(1, MUG).onHand, 4);

        // Score 4e6 + 1800 against 6e6 + 600: carrier 1 wins.
        vm.expectEmit(address(shipments));
        emit IShipments.ShipmentAssigned(
            id, address(orders), 1, 0, Mode.Driver, 1, ZONE, 4e6, 1800, 3600, 300, 4e6 + 1800, 0, 99
        );
        _post(_signAct(packer, Kind.Packing, id, 800, 0), t);
        _assertStatus(id, Status.Assigned);
        vm.assertEq(orders.order(id).carrier, 1);
        vm.assertEq(uint256(orders.order(id).mode), uint256(Mode.Driver));
        vm.assertEq(orders.order(id).pickup, 2);

        _post(_signHandOver(van, id));
        _assertStatus(id, Status.Assigned);
        vm.assertTrue(orders.order(id).vehicleSigned);
        _post(_signHandOver(dock, id));
        _assertStatus(id, Status.Departed);
        vm.assertEq(orders.order(id).vehicle, journals.device(van.id).number);

        vm.assertEq(dollar.balanceOf(merchant), 0);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Settled, van.id, 0, address(dollar), 0, PRICE, 0, 0);
        _post(_signAct(van, Kind.Accepting, id), t);
        _assertStatus(id, Status.Settled);
        vm.assertEq(dollar.balanceOf(merchant), PRICE);
        vm.assertEq(dollar.balanceOf(address(orders)), 0);
    }
}
