// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICentres} from "../src/interfaces/ICentres.sol";
import {Role, Scheme} from "../src/interfaces/IJournals.sol";
import {IShipments, Mode} from "../src/interfaces/IShipments.sol";
import {EventModel} from "./EventModel.sol";

/// The network of the random histories: sixteen centres, four zones with 3, 6, 16 and 4 ranked centres, three items,
/// and two vehicles and a locker of each carrier. Most centres have one of the items at first, and the last four never
/// get another, so that orders of the fourth zone need several parcels.
abstract contract FleetBase is EventModel {
    uint16 internal constant CENTRES = 16;
    uint64 internal constant POT = 4098765432109;
    uint8 internal constant SHELF = 0;
    uint8 internal constant ROBOT = 1;
    uint8 internal constant PACKER = 2;
    uint8 internal constant DOCK = 3;

    uint64[3] internal _items = [TEA, MUG, POT];
    bytes internal _hashes; // of the shopper's codes, one per parcel
    Device[4][17] internal _crew; // by centre from 1
    Device[2][3] private _vehicles; // by carrier from 1
    uint16[2][3] private _numbers; // of the vehicles
    Device[3] private _lockers;

    function setUp() public virtual override {
        super.setUp();
        for (uint16 centre = 1; centre <= 2; ++centre) {
            _ledger[centre][TEA] = centres.stock(centre, TEA);
            _ledger[centre][MUG] = centres.stock(centre, MUG);
        }
        vm.recordLogs();
        for (uint16 centre = 3; centre <= CENTRES; ++centre) {
            vm.prank(owner);
            centres.addCentre(centre, LAT - int32(int16(centre)) * 10_000, LON, "centre");
            _adjustStock(centre, _items[centre % 3], 8);
        }
        _adjustStock(1, POT, 4);
        for (uint16 centre = 1; centre <= CENTRES; ++centre) {
            _enrolCrew(centre);
        }
        for (uint16 carrier = 1; carrier <= 2; ++carrier) {
            for (uint256 i; i < 2; ++i) {
                Device memory d = _enrol(500 + 10 * carrier + i, Scheme.Secp256k1, Role.Vehicle, carrier);
                (_vehicles[carrier][i], _numbers[carrier][i]) = (d, journals.device(d.id).number);
            }
            _lockers[carrier] = _enrol(600 + carrier, Scheme.Secp256k1, Role.Locker, carrier);
        }
        _rankCentres(ZONE, 1, 3);
        _rankCentres(ZONE + 1, 1, 6);
        _rankCentres(ZONE + 2, 1, CENTRES);
        _rankCentres(ZONE + 3, CENTRES - 3, CENTRES);
        for (uint8 i; i < 3; ++i) {
            _hashes = abi.encodePacked(_hashes, keccak256(abi.encodePacked(_codeOf(i))));
        }
        _replayEvents();
    }

    /// The shopper's code of parcel `k`.
    function _codeOf(uint8 k) internal pure returns (bytes14) {
        return bytes14(uint112(CODE) + k);
    }

    /// A vehicle of a carrier, by its number; if it has none with this number, its first.
    function _vehicleOf(uint16 carrier, uint16 number) internal view returns (Device memory) {
        carrier = carrier == 2 ? 2 : 1;
        return _vehicles[carrier][_numbers[carrier][1] == number ? 1 : 0];
    }

    /// Another vehicle of the same carrier.
    function _otherVehicleOf(uint16 carrier, uint16 number) internal view returns (Device memory) {
        carrier = carrier == 2 ? 2 : 1;
        return _vehicles[carrier][_numbers[carrier][1] == number ? 0 : 1];
    }

    function _lockerOf(uint16 carrier) internal view returns (Device memory) {
        return _lockers[carrier == 2 ? 2 : 1];
    }

    /// Number of a random vehicle of the carrier; in one of eight cases a number that no vehicle has.
    function _randomVehicle(uint16 carrier, uint256 seed) internal view returns (uint16) {
        return seed & 7 == 0 ? 99 : _numbers[carrier == 2 ? 2 : 1][seed >> 3 & 1];
    }

    /// Any device of the network.
    function _randomDevice(uint256 seed) internal view returns (Device memory) {
        uint256 which = (seed >> 16) % 10;
        if (which < 8) return _crew[_randomCentre(seed)][which % 4];
        uint16 carrier = uint16(1 + (seed & 1));
        return which == 8 ? _vehicles[carrier][seed >> 1 & 1] : _lockers[carrier];
    }

    function _randomCentre(uint256 seed) internal pure returns (uint16) {
        return uint16(1 + seed % CENTRES);
    }

    /// A random item that the centre may have.
    function _randomItem(uint256 seed, uint16 centre) internal view returns (uint64) {
        return _items[centre > CENTRES - 4 ? centre % 3 : seed % 3];
    }

    /// A quote of carrier 1 with drivers or of carrier 2 with drones.
    function _laneQuote(uint16 carrier, uint16 centre, uint32 zone, uint16 capacity)
        internal
        view
        returns (IShipments.Quote memory q)
    {
        bool first = carrier == 1;
        q = _quoteOf(carrier, centre, first ? Mode.Driver : Mode.Drone, first ? 4e6 : 6e6, first ? 1800 : 600);
        (q.zone, q.capacity, q.validUntil) = (zone, capacity, q.validUntil + 300 days);
    }

    /// P-256 is slow here and is tested elsewhere, so only one device has it.
    function _enrolCrew(uint16 centre) private {
        for (uint8 i; i < 4; ++i) {
            Role role = i == SHELF ? Role.Shelf : i == ROBOT ? Role.Robot : i == PACKER ? Role.Packer : Role.Dock;
            Scheme scheme = centre == 1 && i == PACKER ? Scheme.P256 : Scheme.Secp256k1;
            _crew[centre][i] = _enrol(1000 + 10 * uint256(centre) + i, scheme, role, centre);
        }
    }

    /// Ranks some centres for a zone, the lower ids first, and posts quotes from each. Those of carrier 2 take few
    /// parcels, and half of them only in good weather.
    function _rankCentres(uint32 zone, uint16 first, uint16 last) private {
        uint256 ranking;
        for (uint16 centre = last; centre >= first; --centre) {
            ranking = ranking >> 16 | uint256(centre) << 240;
        }
        vm.prank(owner);
        centres.setZone(zone, ICentres.Zone(LAT, LON, HALF, bytes32(ranking)), "zone");
        for (uint16 centre = first; centre <= last; ++centre) {
            for (uint16 carrier = 1; carrier <= 2; ++carrier) {
                IShipments.Quote memory q = _laneQuote(carrier, centre, zone, carrier == 1 ? 20 : 2);
                if (carrier == 2 && centre % 2 == 0) (q.maxWind, q.minVisibility) = (900, 500);
                shipments.post(q, _carrierSignature(q));
            }
        }
    }
}
