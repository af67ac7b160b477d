// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IShipments, Mode} from "../src/interfaces/IShipments.sol";
import {ShipmentsBase} from "./ShipmentsBase.sol";

/// Weather at a centre, and the quotes that it excludes. The test contract takes the place of Orders.
contract WeatherTest is ShipmentsBase {
    uint64 private constant MEASURED = uint64(NOW) * 1000;

    function test_recordWeather_stores() public {
        IShipments.Weather memory expected = IShipments.Weather(MEASURED, uint40(NOW + 1 hours), 830, 9000);
        vm.expectEmit(address(shipments));
        emit IShipments.WeatherRecorded(address(this), 1, MEASURED, uint40(NOW + 1 hours), 830, 9000);
        vm.assertTrue(shipments.recordWeather(1, MEASURED, 830, 9000));
        _assertWeather(address(this), 1, expected);
        _assertWeather(address(this), 2, IShipments.Weather(0, 0, 0, 0));
        _assertWeather(stranger, 1, IShipments.Weather(0, 0, 0, 0));
    }

    /// The newest signed time counts, whatever the order of posting.
    function test_recordWeather_keepsTheNewest() public {
        shipments.recordWeather(1, MEASURED, 830, 9000);
        vm.assertFalse(shipments.recordWeather(1, MEASURED, 1, 1));
        vm.assertFalse(shipments.recordWeather(1, MEASURED - 1, 1, 1));
        _assertWeather(address(this), 1, IShipments.Weather(MEASURED, uint40(NOW + 1 hours), 830, 9000));
        vm.assertTrue(shipments.recordWeather(1, MEASURED + 1, 1, 2));
        _assertWeather(address(this), 1, IShipments.Weather(MEASURED + 1, uint40(NOW + 1 hours), 1, 2));
    }

    /// Weather signed ahead of the block's time is valid for an hour from the block, not for longer. What was signed
    /// earlier does not replace it.
    function test_recordWeather_signedAhead_isNotValidForLonger() public {
        shipments.recordWeather(1, MEASURED + 600_000, 0, 9000);
        _assertWeather(address(this), 1, IShipments.Weather(MEASURED + 600_000, uint40(NOW + 1 hours), 0, 9000));
        vm.warp(NOW + 5 minutes);
        vm.assertFalse(shipments.recordWeather(1, MEASURED + 300_000, 0, 9000));
        _limit(900, 0);
        vm.warp(NOW + 1 hours);
        vm.assertEq(_assign(_parcel(1, 1)), 1);
        vm.warp(NOW + 1 hours + 1);
        vm.assertEq(_assign(_parcel(1, 1)), 2);
    }

    /// Weather that was posted late is valid for an hour from its signed time.
    function test_recordWeather_postedLate() public {
        shipments.recordWeather(1, MEASURED - 3_599_001, 0, 9000);
        _limit(900, 0);
        vm.assertEq(_assign(_parcel(1, 1)), 1);
        vm.warp(NOW + 1);
        vm.assertEq(_assign(_parcel(1, 1)), 2);
    }

    /// Without weather, only quotes without limits are admitted.
    function test_assign_withoutWeather() public {
        _limit(900, 0);
        vm.assertEq(_assign(_parcel(1, 1)), 2);
        vm.warp(NOW + 1);
        _limit(0, 500);
        vm.assertEq(_assign(_parcel(1, 1)), 2);
        vm.warp(NOW + 2);
        _limit(0, 0);
        vm.assertEq(_assign(_parcel(1, 1)), 1);
    }

    /// Tests each limit at its bound and one beyond.
    function test_assign_keepsWeatherLimits() public {
        _limit(900, 500);
        _assertAdmits(900, 500, true);
        _assertAdmits(901, 500, false);
        _assertAdmits(900, 499, false);
        vm.warp(NOW + 1);
        _limit(0, 500);
        _assertAdmits(65_535, 500, true);
        _assertAdmits(0, 499, false);
        vm.warp(NOW + 2);
        _limit(900, 0);
        _assertAdmits(900, 0, true);
        _assertAdmits(901, 65_535, false);
    }

    /// The weather at another centre, or recorded by another consumer, admits nothing.
    function test_assign_readsTheCentresWeather() public {
        _limit(900, 0);
        shipments.recordWeather(2, MEASURED, 0, 9000);
        vm.prank(stranger);
        shipments.recordWeather(1, MEASURED, 0, 9000);
        vm.assertEq(_assign(_parcel(1, 1)), 2);
    }

    /// Replaces the quote of carrier 1 by one with these limits.
    function _limit(uint16 maxWind, uint16 minVisibility) private {
        IShipments.Quote memory q = _quoteOf(1, 1, Mode.Driver, 4e6, 1800);
        (q.maxWind, q.minVisibility) = (maxWind, minVisibility);
        q.validUntil = _lane(1)[0].validUntil + 1;
        _post(q);
    }

    function _assertAdmits(uint16 wind, uint16 visibility, bool admitted) private {
        uint64 time = shipments.weather(address(this), 1).time;
        shipments.recordWeather(1, time == 0 ? MEASURED - 60_000 : time + 1, wind, visibility);
        vm.assertEq(_assign(_parcel(1, 1)), admitted ? 1 : 2);
    }

    function _assertWeather(address consumer, uint16 centre, IShipments.Weather memory expected) private view {
        vm.assertEq(abi.encode(shipments.weather(consumer, centre)), abi.encode(expected));
    }
}
