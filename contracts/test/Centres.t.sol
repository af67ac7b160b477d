// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {Base} from "./Base.t.sol";
import {Owned} from "./Contracts.sol";

contract CentresTest is Base {
    function test_onlyTheOwner() public {
        bytes memory why = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, stranger);
        IOrders.Zone memory zone;
        vm.expectRevert(why);
        vm.prank(stranger);
        orders.addCentre(3, 0, 0, "");
        vm.expectRevert(why);
        vm.prank(stranger);
        orders.setZone(3, zone, "");
        vm.expectRevert(why);
        vm.prank(stranger);
        orders.receiveStock(1, TEA, 1);
        vm.expectRevert(why);
        vm.prank(stranger);
        orders.setMerchant(stranger, true);
        vm.expectRevert(why);
        vm.prank(stranger);
        orders.transferOwnership(stranger);
    }

    /// Ownership is handed on, never given up.
    function test_renounceOwnership_reverts() public {
        Owned[3] memory all = [Owned(address(orders)), Owned(address(journals)), Owned(address(shipments))];
        for (uint256 i; i < all.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(Owned.OwnerNeeded.selector));
            vm.prank(owner);
            all[i].renounceOwnership();
            vm.assertEq(all[i].owner(), owner);
        }
    }

    function test_setMerchant_lets_andLetsNoLonger() public {
        vm.assertTrue(orders.isMerchant(owner));
        vm.assertFalse(orders.isMerchant(stranger));
        vm.expectEmit(address(orders));
        emit IOrders.MerchantSet(stranger, true);
        vm.prank(owner);
        orders.setMerchant(stranger, true);
        vm.assertTrue(orders.isMerchant(stranger));
        vm.prank(owner);
        orders.setMerchant(stranger, false);
        vm.assertFalse(orders.isMerchant(stranger));
    }

    function test_addCentre_keepsItsPlace() public {
        vm.expectEmit(address(orders));
        emit IOrders.CentreAdded(3, -5, 6, "South");
        vm.prank(owner);
        orders.addCentre(3, -5, 6, "South");
        (int32 lat, int32 lon, bool known) = orders.centre(3);
        vm.assertTrue(lat == -5 && lon == 6 && known);
        (,, known) = orders.centre(4);
        vm.assertFalse(known);
    }

    function test_addCentre_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IOrders.CentreUnknown.selector, 0));
        vm.prank(owner);
        orders.addCentre(0, 0, 0, "");
        vm.expectRevert(abi.encodeWithSelector(IOrders.CentreKnown.selector, 1));
        vm.prank(owner);
        orders.addCentre(1, 0, 0, "");
    }

    function test_setZone_keepsAndReplaces() public {
        IOrders.Zone memory zone = IOrders.Zone(1, 2, 3, _ranking(2, 1));
        vm.expectEmit(address(orders));
        emit IOrders.ZoneSet(9, 1, 2, 3, _ranking(2, 1), "Dunes");
        vm.prank(owner);
        orders.setZone(9, zone, "Dunes");
        vm.assertEq(abi.encode(orders.zone(9)), abi.encode(zone));
        vm.assertEq(orders.nearest(9, _terms().lines), 2);

        zone.ranking = _ranking(1, 2);
        vm.prank(owner);
        orders.setZone(9, zone, "High Dunes");
        vm.assertEq(orders.nearest(9, _terms().lines), 1);
    }

    /// New orders are refused; what is on the road arrives.
    function test_setZone_closes() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        vm.prank(owner);
        orders.setZone(ZONE, IOrders.Zone(LAT, LON, HALF, 0), "Harbour");
        vm.assertEq(orders.nearest(ZONE, t.lines), 0);
        _send(_act(van, Kind.Accepting, id), t);
        _assertStatus(id, Status.Settled);

        t.nonce += 1;
        bytes memory signature = _merchantSigns(t);
        vm.expectRevert(abi.encodeWithSelector(IOrders.OutOfStock.selector, ZONE));
        vm.prank(shopper);
        orders.place(t, signature);
    }

    function test_setZone_reverts_whenMoved() public {
        IOrders.Zone[3] memory moved = [
            IOrders.Zone(LAT + 1, LON, HALF, _ranking(1, 2)),
            IOrders.Zone(LAT, LON - 1, HALF, _ranking(1, 2)),
            IOrders.Zone(LAT, LON, HALF - 1, _ranking(1, 2))
        ];
        for (uint256 i; i < moved.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IOrders.ZoneFixed.selector, ZONE));
            vm.prank(owner);
            orders.setZone(ZONE, moved[i], "Harbour");
        }
    }

    function test_setZone_reverts_whenMalformed() public {
        vm.expectRevert(abi.encodeWithSelector(IOrders.ZoneMalformed.selector, 0));
        vm.prank(owner);
        orders.setZone(0, IOrders.Zone(1, 2, 3, _ranking(1, 2)), "Nowhere");
        vm.expectRevert(abi.encodeWithSelector(IOrders.ZoneMalformed.selector, 9));
        vm.prank(owner);
        orders.setZone(9, IOrders.Zone(1, 2, 0, _ranking(1, 2)), "A point");
        vm.expectRevert(abi.encodeWithSelector(IOrders.ZoneMalformed.selector, ZONE));
        vm.prank(owner);
        orders.setZone(ZONE, IOrders.Zone(LAT, LON, 0, 0), "Harbour");
    }

    function test_setZone_reverts_whenACentreIsUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(IOrders.CentreUnknown.selector, 3));
        vm.prank(owner);
        orders.setZone(9, IOrders.Zone(1, 2, 3, _ranking(1, 3)), "Dunes");
    }

    /// What stands after the end of the list is not looked at.
    function test_setZone_rankingEndsAtZero() public {
        vm.prank(owner);
        orders.setZone(9, IOrders.Zone(1, 2, 3, bytes32(uint256(1) << 240 | 2)), "Dunes");
        vm.assertEq(orders.nearest(9, _oneLine(TEA, 11).lines), 0);
        vm.prank(owner);
        orders.setZone(9, IOrders.Zone(1, 2, 3, 0), "Closed");
        vm.assertEq(orders.nearest(9, _terms().lines), 0);
    }

    function test_receiveStock_adds() public {
        vm.expectEmit(address(orders));
        emit IOrders.StockMoved(1, TEA, OrderId.wrap(0), 7, 17, 0);
        vm.prank(owner);
        orders.receiveStock(1, TEA, 7);
        vm.assertEq(orders.stock(1, TEA).onHand, 17);
    }

    function test_receiveStock_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IOrders.CentreUnknown.selector, 3));
        vm.prank(owner);
        orders.receiveStock(3, TEA, 7);

        vm.expectRevert(abi.encodeWithSelector(IOrders.StockTooLarge.selector, 1, 1, 2 ** 63));
        vm.prank(owner);
        orders.receiveStock(1, 1, 2 ** 63);

        vm.expectRevert(abi.encodeWithSelector(IOrders.StockTooLarge.selector, 1, TEA, uint256(2 ** 64) + 9));
        vm.prank(owner);
        orders.receiveStock(1, TEA, type(uint64).max);
    }

    /// However much the owner receives, a picked order can be cancelled: its pieces fit back.
    function test_receiveStock_leavesRoomForWhatIsPicked() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Picked);
        uint64 most = 2 ** 63 - 1;
        vm.prank(owner);
        orders.receiveStock(1, TEA, most - 8);
        vm.assertEq(orders.stock(1, TEA).onHand, most);
        vm.prank(shopper);
        orders.cancel(t);
        _assertStatus(id, Status.Cancelled);
        vm.assertEq(orders.stock(1, TEA).onHand, most + 2);
    }
}
