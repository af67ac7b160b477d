// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ICentres, Move} from "../src/interfaces/ICentres.sol";
import {IOrders} from "../src/interfaces/IOrders.sol";
import {CentresBase} from "./CentresBase.sol";
import {IOwned} from "./Interfaces.sol";

/// Centres, zones and merchants, as the owner sets them.
contract CentresTest is CentresBase {
    uint32 private lastZone = 100;

    function test_ownerFunctions_revert_whenNotOwner() public {
        bytes[7] memory calls = [
            abi.encodeCall(ICentres.addCentre, (3, 0, 0, "")),
            abi.encodeCall(ICentres.setZone, (3, ICentres.Zone(1, 2, 9000, 0), "")),
            abi.encodeCall(ICentres.adjustStock, (1, TEA, 1)),
            abi.encodeCall(ICentres.setMerchant, (stranger, true, "")),
            abi.encodeCall(ICentres.publishRankings, (0, 0, "")),
            abi.encodeCall(ICentres.setPaused, (true)),
            abi.encodeCall(IOwned.transferOwnership, (stranger))
        ];
        for (uint256 i; i < calls.length; ++i) {
            _assertReverts(calls[i], abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, stranger));
        }
    }

    /// Even the owner cannot move stock that orders have reserved.
    function test_ordersFunctions_revert_whenNotOrders() public {
        IOrders.Line[] memory lines = _lines();
        bytes[4] memory calls = [
            abi.encodeCall(ICentres.reserve, (merchant, ZONE, lines, 1)),
            abi.encodeCall(ICentres.moveLines, (ICentres.Movement(ID, 1, 3, 0, Move.PutBack, 0, sensor, MS), lines)),
            abi.encodeCall(ICentres.count, (ICentres.Count(ID, 1, TEA, 0, false, 3, sensor, MS))),
            abi.encodeCall(ICentres.receiveStock, (1, TEA, 3, sensor, MS))
        ];
        vm.assertEq(centres.ORDERS(), address(this));
        for (uint256 i; i < calls.length; ++i) {
            _assertReverts(calls[i], abi.encodeWithSelector(ICentres.NotOrders.selector, stranger));
            vm.prank(owner);
            (bool ok,) = address(centres).call(calls[i]); // solhint-disable-line avoid-low-level-calls
            vm.assertFalse(ok);
        }
    }

    /// The owner can transfer the ownership, but cannot renounce it.
    function test_renounceOwnership_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IOwned.OwnerNeeded.selector));
        vm.prank(owner);
        centres.renounceOwnership();
        vm.assertEq(centres.owner(), owner);
    }

    function test_setMerchant_allowsAndForbids() public {
        vm.assertTrue(centres.isMerchant(owner));
        vm.assertFalse(centres.isMerchant(stranger));
        vm.expectEmit(address(centres));
        emit ICentres.MerchantSet(stranger, true, "Strange Teas");
        vm.prank(owner);
        centres.setMerchant(stranger, true, "Strange Teas");
        vm.assertTrue(centres.isMerchant(stranger));
        vm.assertEq(centres.merchantName(stranger), "Strange Teas");
        vm.prank(owner);
        centres.setMerchant(stranger, false, "Gone");
        vm.assertFalse(centres.isMerchant(stranger));
        vm.assertEq(centres.merchantName(stranger), "Gone");
    }

    function test_addCentre_storesCoordinates() public {
        vm.expectEmit(address(centres));
        emit ICentres.CentreAdded(3, -5, 6, "South");
        vm.prank(owner);
        centres.addCentre(3, -5, 6, "South");
        (int32 lat, int32 lon, bool known) = centres.centre(3);
        vm.assertTrue(lat == -5 && lon == 6 && known);
        (,, known) = centres.centre(4);
        vm.assertFalse(known);
    }

    function test_addCentre_reverts() public {
        _assertRevertsCentre(0, 0, 0, abi.encodeWithSelector(ICentres.CentreUnknown.selector, 0));
        _assertRevertsCentre(1, 0, 0, abi.encodeWithSelector(ICentres.CentreKnown.selector, 1));
        bytes memory revertData = abi.encodeWithSelector(ICentres.CentreMalformed.selector, 3);
        _assertRevertsCentre(3, 90e7 + 1, 0, revertData);
        _assertRevertsCentre(3, -90e7 - 1, 0, revertData);
        _assertRevertsCentre(3, 0, 180e7 + 1, revertData);
        _assertRevertsCentre(3, 0, -180e7 - 1, revertData);
        vm.prank(owner);
        centres.addCentre(3, 90e7, 180e7, "");
        vm.prank(owner);
        centres.addCentre(4, -90e7, -180e7, "");
    }

    function test_setZone_storesAndReplaces() public {
        ICentres.Zone memory zone = ICentres.Zone(1, 2, 9000, _ranking(2, 1));
        vm.expectEmit(address(centres));
        emit ICentres.ZoneSet(9, 1, 2, 9000, _ranking(2, 1), "Dunes");
        vm.prank(owner);
        centres.setZone(9, zone, "Dunes");
        vm.assertEq(abi.encode(centres.zone(9)), abi.encode(zone));
        vm.assertEq(centres.nearest(9, _lines()), 2);

        zone.ranking = _ranking(1, 2);
        vm.prank(owner);
        centres.setZone(9, zone, "High Dunes");
        vm.assertEq(centres.nearest(9, _lines()), 1);
    }

    /// A closed zone takes no new orders. Parcels on their way can still be delivered, because the square is kept.
    function test_setZone_closesZone() public {
        _zone(ZONE, 0);
        vm.assertEq(centres.nearest(ZONE, _lines()), 0);
        vm.assertEq(centres.middle(ZONE), uint64(uint32(LAT)) << 32 | uint32(LON));
        vm.expectRevert(abi.encodeWithSelector(ICentres.OutOfStock.selector, ZONE));
        centres.reserve(merchant, ZONE, _lines(), 3);
    }

    function test_setZone_reverts_whenMoved() public {
        ICentres.Zone[3] memory moved = [
            ICentres.Zone(LAT + 1, LON, HALF, _ranking(1, 2)),
            ICentres.Zone(LAT, LON - 1, HALF, _ranking(1, 2)),
            ICentres.Zone(LAT, LON, HALF - 1, _ranking(1, 2))
        ];
        for (uint256 i; i < moved.length; ++i) {
            _assertRevertsZone(ZONE, moved[i], abi.encodeWithSelector(ICentres.ZoneFixed.selector, ZONE));
        }
    }

    function test_setZone_reverts_whenMalformed() public {
        _assertRevertsZone(
            0, ICentres.Zone(1, 2, 9000, _ranking(1, 2)), abi.encodeWithSelector(ICentres.ZoneMalformed.selector, 0)
        );
        bytes memory revertData = abi.encodeWithSelector(ICentres.ZoneMalformed.selector, 9);
        _assertRevertsZone(9, ICentres.Zone(1, 2, 8993, _ranking(1, 2)), revertData);
        _assertRevertsZone(9, ICentres.Zone(90e7 + 1, 2, 9000, _ranking(1, 2)), revertData);
        _assertRevertsZone(9, ICentres.Zone(1, -180e7 - 1, 9000, _ranking(1, 2)), revertData);
        revertData = abi.encodeWithSelector(ICentres.ZoneMalformed.selector, ZONE);
        _assertRevertsZone(ZONE, ICentres.Zone(LAT, LON, 0, 0), revertData);
    }

    /// At each latitude the sides of a zone are 200 metres to 50 kilometres long.
    function test_A8_zoneSizes() public {
        _assertSizes(0, 8994, 2_248_000);
        _assertSizes(542_000_000, 15_377, 2_248_000); // cosine 0.5850
        _assertSizes(-542_000_000, 15_377, 2_248_000);
        _assertSizes(782_200_000, 44_072, 2_248_000); // Longyearbyen: 0.2041 at the northern side
        _assertSizes(890_000_000, 545_050, 2_248_000);
        // Nearer than 27 kilometres to a pole no zone is wide enough.
        for (uint32 half = 9000; half < 4_000_000; half = half * 11 / 10) {
            bytes memory revertData = abi.encodeWithSelector(ICentres.ZoneMalformed.selector, 30);
            _assertRevertsZone(30, ICentres.Zone(898_000_000, 0, half, 0), revertData);
            _assertRevertsZone(30, ICentres.Zone(-900_000_000, 0, half, 0), revertData);
        }
    }

    function _assertSizes(int32 lat, uint32 least, uint32 most) private {
        bytes memory revertData = abi.encodeWithSelector(ICentres.ZoneMalformed.selector, 30);
        _assertRevertsZone(30, ICentres.Zone(lat, 1, least - least / 1000 - 1, 0), revertData);
        _assertRevertsZone(30, ICentres.Zone(lat, 1, most + 1, 0), revertData);
        _assertRevertsZone(30, ICentres.Zone(lat, 1, type(uint32).max, 0), revertData);
        vm.prank(owner);
        centres.setZone(++lastZone, ICentres.Zone(lat, 1, least + least / 1000, 0), "smallest");
        vm.prank(owner);
        centres.setZone(++lastZone, ICentres.Zone(lat, 1, most, 0), "largest");
    }

    function test_setZone_reverts_whenCentreUnknown() public {
        bytes memory revertData = abi.encodeWithSelector(ICentres.CentreUnknown.selector, 3);
        _assertRevertsZone(9, ICentres.Zone(1, 2, 9000, _ranking(1, 3)), revertData);
        // The sixteenth rank is checked too. Ids after the end of the list are not.
        uint256 full;
        for (uint256 i; i < 15; ++i) {
            full = full << 16 | 1;
        }
        _assertRevertsZone(9, ICentres.Zone(1, 2, 9000, bytes32(full << 16 | 3)), revertData);
        vm.prank(owner);
        centres.setZone(9, ICentres.Zone(1, 2, 9000, bytes32(uint256(1) << 240 | 3)), "Dunes");
        vm.assertEq(centres.nearest(9, _oneLine(TEA, 11)), 0);
    }

    function test_middle() public {
        vm.assertEq(centres.middle(ZONE), uint64(uint32(LAT)) << 32 | uint32(LON));
        vm.assertEq(centres.middle(8), 0);
        vm.prank(owner);
        centres.setZone(9, ICentres.Zone(-1, -2, HALF, 0), "Gulf");
        vm.assertEq(centres.middle(9), 0xfffffffffffffffe | uint64(type(uint32).max) << 32);
    }

    /// Latitude 0 and longitude 0 together mean that a reading has no position.
    function test_setZone_reverts_whenTheMiddleIsZero() public {
        _assertRevertsZone(9, ICentres.Zone(0, 0, 9000, 0), abi.encodeWithSelector(ICentres.ZoneMalformed.selector, 9));
        vm.prank(owner);
        centres.setZone(9, ICentres.Zone(0, 1, 9000, 0), "Gulf");
        vm.prank(owner);
        centres.setZone(10, ICentres.Zone(1, 0, 9000, 0), "Ghana");
    }

    function test_setPaused_stopsReservingOnly() public {
        IOrders.Line[] memory lines = _lines();
        centres.reserve(merchant, ZONE, lines, 1);
        vm.expectEmit(address(centres));
        emit ICentres.Paused(true);
        vm.prank(owner);
        centres.setPaused(true);
        vm.assertTrue(centres.paused());
        vm.expectRevert(abi.encodeWithSelector(ICentres.PlacingPaused.selector));
        centres.reserve(merchant, ZONE, lines, 1);

        _takeStock(9);
        vm.assertTrue(centres.receiveStock(1, TEA, 1, sensor, MS));
        vm.assertEq(_moveElsewhere(1, lines, 3), 2);
        _move(2, lines, 3, Move.Pick);
        _move(2, lines, 3, Move.PutBack);

        vm.prank(owner);
        centres.setPaused(false);
        vm.assertFalse(centres.paused());
        centres.reserve(merchant, ZONE, lines, 1);
    }

    function _assertReverts(bytes memory call_, bytes memory revertData) private {
        vm.prank(stranger);
        (bool ok, bytes memory answer) = address(centres).call(call_); // solhint-disable-line avoid-low-level-calls
        vm.assertFalse(ok);
        vm.assertEq(answer, revertData);
    }

    function _assertRevertsCentre(uint16 id, int32 lat, int32 lon, bytes memory revertData) private {
        vm.expectRevert(revertData);
        vm.prank(owner);
        centres.addCentre(id, lat, lon, "");
    }

    function _assertRevertsZone(uint32 id, ICentres.Zone memory zone, bytes memory revertData) private {
        vm.expectRevert(revertData);
        vm.prank(owner);
        centres.setZone(id, zone, "");
    }
}
