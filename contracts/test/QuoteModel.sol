// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IShipments} from "../src/interfaces/IShipments.sol";
import {HitCounter} from "./HitCounter.sol";
import {NetworkBase} from "./NetworkBase.sol";
import {Vm} from "./Vm.sol";

/// Rebuilds the capacity of all quotes and the weather from the events of Shipments.
abstract contract QuoteModel is NetworkBase, HitCounter {
    struct Lane {
        uint16 centre;
        uint32 zone;
        uint16[] capacity; // by index of the quote
        uint16[] maxWind; // likewise; 0: no limit
    }

    struct LatestWeather {
        uint256 time; // UTC seconds: when it was signed or posted, whichever is earlier
        uint16 wind;
    }

    Lane[] private _lanes;
    mapping(bytes32 centreAndZone => uint256 lane) private _laneOf; // index in _lanes, plus 1
    mapping(uint16 centre => LatestWeather weather) private _weather;

    /// Asserts that each quote can take what was posted, less the parcels that were assigned to it and have not ended
    /// before the hand-over.
    function assertQuotes() external view {
        for (uint256 i; i < _lanes.length; ++i) {
            Lane storage l = _lanes[i];
            IShipments.Quote[] memory found = shipments.lane(address(orders), l.centre, l.zone);
            vm.assertEq(found.length, l.capacity.length, "quotes of a lane");
            for (uint256 j; j < found.length; ++j) {
                vm.assertEq(found[j].capacity, l.capacity[j], "capacity");
            }
        }
    }

    function _onShipmentsEvent(Vm.Log memory log) internal {
        bytes32 topic = log.topics[0];
        if (topic == IShipments.QuotePosted.selector) {
            (uint16 centre, uint256 index, IShipments.Quote memory q) =
                abi.decode(log.data, (uint16, uint256, IShipments.Quote));
            Lane storage l = _lane(centre, q.zone);
            bool isNew = index == l.capacity.length;
            _hit(isNew ? bytes32("quote added") : bytes32("quote replaced"));
            if (isNew) {
                l.capacity.push();
                l.maxWind.push();
            }
            (l.capacity[index], l.maxWind[index]) = (q.capacity, q.maxWind);
        } else if (topic == IShipments.ShipmentAssigned.selector) {
            (,, uint16 centre, uint32 zone,,,,,, uint256 index, uint16 left) = abi.decode(
                log.data, (uint8, uint8, uint16, uint32, uint96, uint32, uint32, uint32, uint256, uint256, uint16)
            );
            Lane storage l = _lane(centre, zone);
            vm.assertEq(left, --l.capacity[index], "capacity left");
            if (l.maxWind[index] != 0) {
                vm.assertLe(_weather[centre].wind, l.maxWind[index], "too much wind");
                vm.assertLe(block.timestamp, _weather[centre].time + 1 hours, "old weather");
            }
            _hit(left == 0 ? bytes32("last of a quote") : bytes32("assigned"));
        } else if (topic == IShipments.CapacityReturned.selector) {
            (,, uint16 centre, uint32 zone, uint256 index, uint16 left) =
                abi.decode(log.data, (uint8, uint8, uint16, uint32, uint256, uint16));
            vm.assertEq(left, ++_lane(centre, zone).capacity[index], "capacity after the return");
            _hit("capacity returned");
        } else if (topic == IShipments.WeatherRecorded.selector) {
            uint16 centre = uint16(uint256(log.topics[2]));
            (uint64 time,, uint16 wind,) = abi.decode(log.data, (uint64, uint40, uint16, uint16));
            uint256 signed = time / 1000;
            _weather[centre] = LatestWeather(signed < block.timestamp ? signed : block.timestamp, wind);
            _hit("weather");
        } else if (topic == IShipments.PickupMissed.selector) {
            _hit("pick-up missed");
        }
    }

    function _lane(uint16 centre, uint32 zone) private returns (Lane storage l) {
        bytes32 key = bytes32(uint256(centre) << 32 | zone);
        if (_laneOf[key] == 0) {
            l = _lanes.push();
            (l.centre, l.zone, _laneOf[key]) = (centre, zone, _lanes.length);
        }
        return _lanes[_laneOf[key] - 1];
    }
}
