// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {IShipments, Mode} from "../src/interfaces/IShipments.sol";
import {PostBase} from "./PostBase.sol";

/// Weather that docks measure, and the choice of carriers that depends on it.
contract WeatherActsTest is PostBase {
    OrderId private constant NOTHING = OrderId.wrap(0);

    function test_weather_isStoredForTheDocksCentre() public {
        SignedAct memory a = _signAct(dock, Kind.Weather, NOTHING, 830, 9000);
        IShipments.Weather memory w = IShipments.Weather(MS, uint40(NOW + 1 hours), 830, 9000);
        vm.expectEmit(address(shipments));
        emit IShipments.WeatherRecorded(address(orders), 1, MS, uint40(NOW + 1 hours), 830, 9000);
        vm.expectEmit(address(orders));
        emit IOrders.ReadingTaken(0, a.device, bytes32(a.reading), _placeOf(a));
        _post(a);
        vm.assertEq(abi.encode(shipments.weather(address(orders), 1)), abi.encode(w));
        vm.assertEq(shipments.weather(address(orders), 2).time, 0);

        _post(_signAct(farCentre.dock, Kind.Weather, NOTHING, 65_535, 65_535));
        w = IShipments.Weather(MS, uint40(NOW + 1 hours), 65_535, 65_535);
        vm.assertEq(abi.encode(shipments.weather(address(orders), 2)), abi.encode(w));
    }

    function test_weather_isIgnored_whenNotADocks() public {
        Device[5] memory others = [shelf, robot, packer, van, locker];
        for (uint256 i; i < 5; ++i) {
            SignedAct memory a = _signAct(others[i], Kind.Weather, NOTHING, 1, 1);
            _assertIgnored(a, NOTHING, IOrders.WrongRole.selector);
        }
        vm.assertEq(shipments.weather(address(orders), 1).time, 0);
    }

    function test_weather_isIgnored_whenMalformed() public {
        bytes4 reason = IOrders.ReadingMalformed.selector;
        _assertIgnored(_signAct(dock, Kind.Weather, NOTHING, 65_536, 0), NOTHING, reason);
        _assertIgnored(_signAct(dock, Kind.Weather, NOTHING, 0, 65_536), NOTHING, reason);
        _assertIgnored(_signAct(dock, Kind.Weather, NOTHING, -1, 0), NOTHING, reason);
        OrderId subject = OrderId.wrap(bytes32(uint256(1)));
        _assertIgnored(_signAct(dock, Kind.Weather, subject, 0, 0), subject, reason);
        bytes memory flagged = _readingAt(uint8(Kind.Weather), 1, MS, LAT, LON, 1, 1, NOTHING);
        _assertIgnored(_signNextAct(dock, flagged), NOTHING, reason);
        vm.assertEq(shipments.weather(address(orders), 1).time, 0);
    }

    /// The newest signed time counts. Older weather is recorded in the journal only.
    function test_weather_isIgnored_whenStale() public {
        _post(_weatherAt(MS, 830));
        _assertIgnored(_weatherAt(MS, 1), NOTHING, IShipments.WeatherStale.selector);
        _assertIgnored(_weatherAt(MS - 1, 1), NOTHING, IShipments.WeatherStale.selector);
        vm.assertEq(shipments.weather(address(orders), 1).wind, 830);
        _post(_weatherAt(MS + 1, 2));
        vm.assertEq(shipments.weather(address(orders), 1).wind, 2);
    }

    /// A dock's clock may be ten minutes ahead, not more. Weather signed ahead is not valid for longer.
    function test_weather_signedAhead() public {
        SignedAct memory a = _weatherAt(MS + 600_001, 1);
        vm.expectRevert(abi.encodeWithSelector(IOrders.ClockAhead.selector, a.device, MS + 600_001));
        _post(a);
        _post(_weatherAt(MS + 600_000, 1));
        vm.assertEq(shipments.weather(address(orders), 1).validUntil, NOW + 1 hours);
    }

    /// The drone flies only in the wind that its quote permits. With fresh weather it gets the parcel.
    function test_assign_dependsOnTheWeather() public {
        IShipments.Quote memory q = _quoteOf(2, 1, Mode.Drone, 1e6, 600);
        (q.maxWind, q.validUntil) = (900, q.validUntil + 1);
        shipments.post(q, _carrierSignature(q));
        vm.assertEq(_carrierOf(1), 1); // no weather
        _post(_signAct(dock, Kind.Weather, NOTHING, 901, 9000));
        vm.assertEq(_carrierOf(2), 1); // too much wind
        vm.warp(NOW + 1);
        _post(_signAct(dock, Kind.Weather, NOTHING, 900, 9000));
        vm.assertEq(_carrierOf(3), 2);
        vm.warp(NOW + 1 hours + 2);
        vm.assertEq(_carrierOf(4), 1); // nobody has measured for more than an hour
    }

    /// The merchant's weights of delays and CO2 decide too.
    function test_assign_usesAllWeights() public {
        IOrders.Terms memory t = _terms();
        t.deliverBy = uint40(block.timestamp + 1 days + 3000); // the driver's p90 is 3600 s, the drone's 1200 s
        t.packBy = uint40(block.timestamp + 1 days);
        t.lateWeight = 1e6;
        OrderId id = _placeOrder(t);
        _advanceTo(id, t, Status.Picked);
        vm.warp(t.packBy);
        SignedAct memory a = _signAct(packer, Kind.Packing, id, 800, 0);
        vm.expectEmit(address(shipments));
        emit IShipments.ShipmentAssigned(
            id, address(orders), 2, 0, Mode.Drone, 1, ZONE, 6e6, 600, 1200, 300, 6e6 + 600, 1, 99
        );
        _post(a, t);

        IShipments.Quote memory q = _quoteOf(2, 1, Mode.Drone, 6e6, 600);
        (q.grams, q.validUntil) = (0, q.validUntil + 1);
        shipments.post(q, _carrierSignature(q));
        t = _terms();
        (t.nonce, t.co2Weight) = (2, 1e6);
        id = _placeOrder(t);
        _advanceTo(id, t, Status.Picked);
        a = _signAct(packer, Kind.Packing, id, 800, 0);
        vm.expectEmit(address(shipments));
        emit IShipments.ShipmentAssigned(
            id, address(orders), 2, 0, Mode.Drone, 1, ZONE, 6e6, 600, 1200, 0, 6e6 + 600, 1, 99
        );
        _post(a, t);
    }

    /// Packs a new order and returns its carrier.
    function _carrierOf(uint64 nonce) private returns (uint16) {
        IOrders.Terms memory t = _oneLine(MUG, 1);
        t.nonce = nonce;
        OrderId id = _placeOrder(t);
        _advanceTo(id, t, Status.Packed);
        return orders.order(id).carrier;
    }

    function _weatherAt(uint64 time, int64 wind) private view returns (SignedAct memory) {
        return _signNextAct(dock, _readingAt(uint8(Kind.Weather), 0, time, LAT, LON, wind, 9000, NOTHING));
    }
}
