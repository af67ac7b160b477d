// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, OrderId} from "../src/interfaces/IOrders.sol";
import {IShipments, Mode} from "../src/interfaces/IShipments.sol";
import {HitCounter} from "./HitCounter.sol";
import {NetworkBase} from "./NetworkBase.sol";
import {Vm} from "./Vm.sol";

/// Rebuilds carriers, quotes and weather from the events of Shipments, and chooses the quote of each parcel again.
abstract contract QuoteModel is NetworkBase, HitCounter {
    struct Standing {
        IShipments.Quote quote;
        uint256 postedAt;
    }

    struct Lane {
        uint16 centre;
        uint32 zone;
        Standing[] quotes;
    }

    /// The quote that a parcel was assigned to.
    struct Assignment {
        uint16 centre;
        uint32 zone;
        uint16 carrier;
        Mode mode;
        uint256 at;
    }

    /// A parcel to assign: its lines' weight and size, and the carrier that it may not get.
    struct Shipment {
        IOrders.Terms terms;
        uint16 centre;
        uint256 weight;
        uint256 size;
        uint16 except;
    }

    uint256 private constant NONE = type(uint256).max;

    Lane[] private _lanes;
    mapping(bytes32 centreAndZone => uint256 lane) private _laneOf; // index in _lanes, plus 1
    mapping(uint16 carrier => bool removed) internal _isRemoved;
    mapping(uint16 centre => IShipments.Weather weather) private _weather;
    mapping(OrderId parcel => Assignment assignment) private _assignments;
    mapping(OrderId parcel => uint16 carrier) private _missed; // the carrier that the parcel has just left
    /// Combines the returns of capacity that are due in this call with those that were emitted. Zero if they are equal.
    bytes32 private _returns;

    /// Asserts that the contract's quotes equal the model's.
    function assertQuotes() external view {
        for (uint256 i; i < _lanes.length; ++i) {
            Lane storage l = _lanes[i];
            IShipments.Quote[] memory found = shipments.lane(address(orders), l.centre, l.zone);
            vm.assertEq(found.length, l.quotes.length, "quotes of a lane");
            for (uint256 j; j < found.length; ++j) {
                bytes32 expected = keccak256(abi.encode(l.quotes[j].quote));
                vm.assertEq(keccak256(abi.encode(found[j])), expected, "quote");
            }
        }
    }

    function _shipmentOf(OrderId parcel) internal view virtual returns (Shipment memory);

    function _onShipmentsEvent(Vm.Log memory log) internal {
        bytes32 topic = log.topics[0];
        if (topic == IShipments.QuotePosted.selector) {
            _onQuotePosted(log);
        } else if (topic == IShipments.ShipmentAssigned.selector) {
            _onAssigned(log);
        } else if (topic == IShipments.PickupMissed.selector) {
            OrderId parcel = _parcelOf(log);
            _missed[parcel] = uint16(uint256(log.topics[3]));
            _leaveCarrier(parcel);
            _hit("pick-up missed");
        } else if (topic == IShipments.CapacityReturned.selector) {
            uint256[6] memory words = abi.decode(log.data, (uint256[6])); // parcel, mode, centre, zone, index, capacity
            _returns ^= keccak256(abi.encode(_parcelOf(log), log.topics[3], words));
        } else if (topic == IShipments.CarrierChanged.selector) {
            (address signer,) = abi.decode(log.data, (address, string));
            _isRemoved[uint16(uint256(log.topics[1]))] = signer == address(0);
        } else if (topic == IShipments.WeatherRecorded.selector) {
            _onWeather(log);
        }
    }

    /// Gives the capacity back that a parcel took, because it leaves its carrier before the hand-over.
    function _leaveCarrier(OrderId parcel) internal {
        Assignment storage a = _assignments[parcel];
        Standing[] storage quotes = _lane(a.centre, a.zone).quotes;
        for (uint256 i; i < quotes.length; ++i) {
            IShipments.Quote storage q = quotes[i].quote;
            if (q.carrier != a.carrier || q.mode != a.mode) continue;
            if (quotes[i].postedAt > a.at) return _hit("capacity of a newer quote");
            uint256 k = uint8(uint256(OrderId.unwrap(parcel)));
            uint256[6] memory words = [k, uint256(a.mode), a.centre, a.zone, i, ++q.capacity];
            _returns ^= keccak256(abi.encode(parcel, uint256(a.carrier), words));
            return _hit("capacity comes back");
        }
    }

    function _assertReturns() internal view {
        vm.assertEq(_returns, 0, "returned capacity");
    }

    /// Asserts that no quote is admissible for the parcel.
    function _assertNoQuote(OrderId parcel, uint16 except) internal {
        Shipment memory s = _shipmentOf(parcel);
        s.except = except;
        (, uint256 score) = _bestQuote(s);
        vm.assertEq(score, NONE, "a quote is admissible");
    }

    function _onQuotePosted(Vm.Log memory log) private {
        (uint16 centre, uint256 index, IShipments.Quote memory q) =
            abi.decode(log.data, (uint16, uint256, IShipments.Quote));
        Standing[] storage quotes = _lane(centre, q.zone).quotes;
        _hit(index == quotes.length ? bytes32("quote added") : bytes32("quote replaced"));
        if (index == quotes.length) quotes.push();
        (quotes[index].quote, quotes[index].postedAt) = (q, block.timestamp);
    }

    /// Asserts that the parcel got the best quote, with the fields of that quote.
    function _onAssigned(Vm.Log memory log) private {
        // parcel, mode, centre, zone, price, p50, p90, grams, score, index, capacity left
        uint256[11] memory words = abi.decode(log.data, (uint256[11]));
        OrderId parcel = _parcelOf(log);
        Shipment memory s = _shipmentOf(parcel);
        (s.except, s.centre) = (_missed[parcel], uint16(words[2]));
        delete _missed[parcel];
        (uint256 index, uint256 score) = _bestQuote(s);
        vm.assertTrue(score != NONE, "assigned without an admissible quote");
        IShipments.Quote storage q = _lane(s.centre, s.terms.zone).quotes[index].quote;
        _assignments[parcel] = Assignment(s.centre, s.terms.zone, q.carrier, q.mode, block.timestamp);
        vm.assertEq(uint256(log.topics[3]), q.carrier, "carrier");
        uint256[11] memory expected = [
            words[0],
            uint256(q.mode),
            s.centre,
            s.terms.zone,
            q.price,
            q.p50,
            q.p90,
            q.grams,
            score,
            index,
            --q.capacity
        ];
        vm.assertEq(keccak256(abi.encode(words)), keccak256(abi.encode(expected)), "not the best quote");
        if (q.maxWind != 0 || q.minVisibility != 0) _hit("the weather admits");
        if (s.terms.lateWeight != 0 && block.timestamp + q.p90 > s.terms.deliverBy) _hit("assigned, will be late");
        _hit(q.capacity == 0 ? bytes32("last of a quote") : bytes32("assigned"));
    }

    function _onWeather(Vm.Log memory log) private {
        IShipments.Weather storage last = _weather[uint16(uint256(log.topics[2]))];
        IShipments.Weather memory next = abi.decode(log.data, (IShipments.Weather));
        vm.assertTrue(next.time > last.time, "older weather was stored");
        uint256 from = next.time / 1000 < block.timestamp ? next.time / 1000 : block.timestamp;
        vm.assertEq(next.validUntil, from + 1 hours, "weather is valid until");
        _weather[uint16(uint256(log.topics[2]))] = next;
    }

    /// The earliest quote of those with the lowest score; the score is NONE if no quote is admissible.
    function _bestQuote(Shipment memory s) private returns (uint256 index, uint256 least) {
        Standing[] storage quotes = _lane(s.centre, s.terms.zone).quotes;
        least = NONE;
        for (uint256 i; i < quotes.length; ++i) {
            IShipments.Quote memory q = quotes[i].quote;
            uint256 score = _score(q, s.terms);
            if (_isAdmissible(q, s) && score < least) (index, least) = (i, score);
        }
    }

    function _score(IShipments.Quote memory q, IOrders.Terms memory t) private view returns (uint256) {
        uint256 arrival = block.timestamp + q.p90;
        uint256 late = arrival > t.deliverBy ? arrival - t.deliverBy : 0;
        return uint256(t.priceWeight) * q.price + uint256(t.timeWeight) * q.p50 + t.lateWeight * late
            + uint256(t.co2Weight) * q.grams;
    }

    function _isAdmissible(IShipments.Quote memory q, Shipment memory s) private returns (bool) {
        if (q.capacity == 0 || q.validUntil < block.timestamp) return false;
        if (q.carrier == s.except || _isRemoved[q.carrier]) return false;
        if (s.weight > q.maxWeight || s.size > q.maxSize) return false;
        if (centres.distance(s.centre, s.terms.zone) > q.range) return false;
        if (q.maxWind == 0 && q.minVisibility == 0) return true;
        IShipments.Weather storage w = _weather[s.centre];
        bytes32 excluded;
        if (block.timestamp > w.validUntil) excluded = "no recent weather";
        else if (q.maxWind != 0 && w.wind > q.maxWind) excluded = "too much wind";
        else if (w.visibility < q.minVisibility) excluded = "too little visibility";
        if (excluded != 0) _hit(excluded);
        return excluded == 0;
    }

    function _lane(uint16 centre, uint32 zone) private returns (Lane storage l) {
        bytes32 key = bytes32(uint256(centre) << 32 | zone);
        if (_laneOf[key] == 0) {
            l = _lanes.push();
            (l.centre, l.zone, _laneOf[key]) = (centre, zone, _lanes.length);
        }
        return _lanes[_laneOf[key] - 1];
    }

    /// The parcel of an event that has the parcel's number first in its data.
    function _parcelOf(Vm.Log memory log) private pure returns (OrderId) {
        return OrderId.wrap(log.topics[1] | bytes32(abi.decode(log.data, (uint256))));
    }
}
