// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IClaims} from "../src/interfaces/IClaims.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {ActHandler} from "./ActHandler.sol";

/// Random acts of devices, some of them wrong, early, late or malformed.
abstract contract StepHandler is ActHandler {
    OrderId private constant NO_SUBJECT = OrderId.wrap(0);

    /// Posts the regular next step of some parcel.
    function advance(uint256 seed) public replaysEvents {
        if (_modelOrders.length == 0) return;
        ParcelDraw memory p = _randomParcel(seed);
        Status s = p.now_.status;
        uint256 deadline = s < Status.Packed ? p.terms.packBy : p.terms.deliverBy;
        bool over = s <= Status.Refused && block.timestamp > deadline + 1 hours;
        if (over && seed >> 130 & 3 != 0) return _refund(p); // no act can move it
        bool atLimit = s != Status.Assigned && s <= Status.Attempted && seed >> 150 & 3 == 0
            && block.timestamp < deadline && block.timestamp + 12 hours > deadline;
        if (atLimit) vm.warp(deadline + 1 hours + (seed >> 156 & 1)); // the last second for acts, or the next one
        uint64 time = atLimit ? uint64(deadline) * 1000 : _randomTime(seed >> 140, deadline);
        Device[4] storage crew = _crew[p.now_.centre];
        if (s == Status.Placed) {
            _countNextLine(p, crew[seed >> 131 & 1 == 0 ? SHELF : ROBOT], time, deadline);
        } else if (s == Status.Confirmed) {
            _postStep(_signStep(crew[ROBOT], Kind.Picking, p, time, 0, 0), p, deadline, true);
        } else if (s == Status.Picked) {
            _postStep(_signStep(crew[PACKER], Kind.Packing, p, time, 0, 0), p, deadline, true);
        } else if (s == Status.Packed) {
            try orders.assign(p.terms, p.k) {
                _hit("assign");
            } catch (bytes memory err) {
                _assertError(err, IOrders.NoCarrier.selector);
                _assertNoQuote(p.id, 0);
                _hit("assign", IOrders.NoCarrier.selector);
            }
        } else if (s == Status.Assigned) {
            _signHandOverOf(p, crew[DOCK], seed);
        } else if (s == Status.Departed || s == Status.Attempted) {
            _deliver(p, seed, time, deadline);
        } else if (s >= Status.Returning) {
            _postAct(_signStep(crew[DOCK], Kind.Returning, p), p);
        }
    }

    /// Posts a valid step that leads to a failure: damage, loss, a short count, a refused delivery, a return.
    function failParcel(uint256 seed) external replaysEvents {
        if (_modelOrders.length == 0) return;
        ParcelDraw memory p = _randomParcel(seed);
        Device[4] storage crew = _crew[p.now_.centre];
        Device memory carrier = _carrierOf(p, seed);
        uint256 which = (seed >> 64) % 6;
        if (p.now_.status < Status.Departed) {
            // Few counts concern confirmed parcels, so that enough parcels are picked.
            if (which < (p.now_.status == Status.Confirmed ? 4 : 2)) {
                SignedAct memory damage =
                    _signAct(crew[seed >> 90 & 1 == 0 ? PACKER : DOCK], Kind.Inspecting, p.id, 1, 0);
                _postAct(damage, p);
            } else {
                int64 few = int64(int256((seed >> 72) % 3));
                uint48 line = uint48((seed >> 80) % (p.terms.lines.length + 1)); // one beyond the last
                _postAct(_signAct(crew[seed >> 90 & 1 == 0 ? SHELF : ROBOT], Kind.Counting, p.id, few, line), p);
            }
        } else if (which == 0) {
            _postAct(_signStep(carrier, Kind.Losing, p), p);
        } else if (which == 1) {
            _postAct(_signStep(carrier, Kind.Inspecting, p, uint64(block.timestamp) * 1000, 1, 0), p);
        } else if (which < 5) {
            _postAct(_signStep(carrier, which == 2 ? Kind.Attempting : Kind.Refusing, p), p);
        } else {
            _postAct(_signStep(crew[DOCK], Kind.Returning, p), p);
        }
    }

    /// Posts an act that comes too early, and is pending: a later step of the parcel, or a return before its request.
    function actEarly(uint256 seed) external replaysEvents {
        if (_modelOrders.length == 0) return;
        ParcelDraw memory p = _randomParcel(seed);
        Device[4] storage crew = _crew[p.now_.centre];
        Status s = p.now_.status;
        uint256 which = (seed >> 64) % 3;
        if (s == Status.Delivered || s == Status.Disputed) {
            _postAct(_signStep(crew[DOCK], Kind.Returning, p), p);
            _hit("return before its request");
        } else if (s < Status.Confirmed && which == 0) {
            _postAct(_signStep(crew[ROBOT], Kind.Picking, p), p);
        } else if (s < Status.Picked && which == 1) {
            _postAct(_signStep(crew[PACKER], Kind.Packing, p), p);
        } else if (s < Status.Departed) {
            // The carrier is not known before the assignment.
            Device memory d = _vehicleOf(p.now_.carrier == 0 ? 1 + uint16(seed >> 72 & 1) : p.now_.carrier, 0);
            uint64 time = uint64(block.timestamp) * 1000;
            if (which == 2) _postAct(_signDelivery(d, p, time, p.k), p);
            else _postAct(_signStep(d, seed >> 80 & 1 == 0 ? Kind.Attempting : Kind.Refusing, p), p);
        }
    }

    /// Posts an arbitrary reading of any device about any parcel, with a time on either side of a limit.
    function postRandomReading(uint256 seed, uint8 kind, uint8 who, int64 value, uint48 aux) external replaysEvents {
        if (_modelOrders.length == 0) return;
        ParcelDraw memory p = _randomParcel(seed);
        uint64 time = _randomTime(seed >> 210, seed >> 220 & 1 == 0 ? p.terms.packBy : p.terms.deliverBy);
        value = seed >> 202 & 1 == 0 ? value % 20 : int64(uint64(p.now_.since)); // the nonce of a hand-over
        SignedAct memory a =
            _signNextAct(_someDevice(p, seed >> 160, who), _randomReading(p.id, seed, kind, time, value, aux));
        bool ahead = time > (block.timestamp + 10 minutes) * 1000;
        if (ahead) _assertRefused(a, p, IOrders.ClockAhead.selector);
        else if (_showsDoor(a, p.terms)) _assertRefused(a, p, IOrders.PositionShown.selector);
        else _postAct(a, p);
    }

    /// Posts one valid and one invalid act together: the valid one is taken.
    function postBatch(uint256 seed) external replaysEvents {
        SignedAct memory good = _signAct(_randomDevice(seed), Kind.Heartbeat, OrderId.wrap(0));
        SignedAct memory bad = _signAct(_randomDevice(seed >> 32), Kind.Heartbeat, OrderId.wrap(0));
        if (good.device == bad.device) return;
        bad.signature[uint8(seed >> 16) % 60] ^= 0x01;
        bytes memory a = _packAct(good, NO_TERMS);
        bytes memory b = _packAct(bad, NO_TERMS);
        bool first = seed >> 8 & 1 == 0;
        vm.assertEq(orders.post(first ? bytes.concat(a, b) : bytes.concat(b, a), new IOrders.Terms[](0)), 1);
    }

    /// Has a device continue in a higher epoch, as if it had lost its journal.
    function openEpoch(uint256 seed) external replaysEvents {
        Device memory d = _randomDevice(seed);
        uint32 epoch = journals.journal(address(orders), d.id).epoch + 1;
        _post(_signActAt(d, _reading(Kind.Heartbeat, OrderId.wrap(0), 0, 0), epoch, 0, bytes20(0)));
        _hit(epoch == 1 ? bytes32("first epoch") : bytes32("higher epoch"));
    }

    function receiveStock(uint256 seed) external replaysEvents {
        uint16 centre = _randomCentre(seed >> 8);
        OrderId item = OrderId.wrap(bytes32(uint256(_randomItem(seed, centre))));
        int64 pieces = int64(int256(1 + (seed >> 16) % 8));
        _post(_signAct(_crew[centre][DOCK], Kind.Receiving, item, pieces, 0));
    }

    function takeStock(uint256 seed) external replaysEvents {
        if (seed % 4 != 0) return;
        uint16 centre = _randomCentre(seed >> 8);
        uint64 gtin = _randomItem(seed >> 2, centre);
        // In half of the cases it agrees with the ledger.
        uint64 pieces = seed >> 32 & 1 == 0 ? uint64((seed >> 16) % 30) : centres.stock(centre, gtin).onHand;
        OrderId item = OrderId.wrap(bytes32(uint256(gtin)));
        _post(_signAct(_crew[centre][SHELF], Kind.StockTaking, item, int64(pieces), 0));
        _hit("stock taking");
    }

    /// Posts the weather at a centre, mostly that of an open parcel. It is stored if it is well-formed and measured by
    /// the dock later than what is stored.
    function measureWeather(uint256 seed) external replaysEvents {
        bool anywhere = _modelOrders.length == 0 || seed >> 8 & 3 == 0;
        uint16 centre = anywhere ? _randomCentre(seed >> 16) : _randomParcel(seed >> 16).now_.centre;
        bool byDock = seed >> 80 & 15 != 0;
        uint64 time = uint64(block.timestamp) * 1000 + 600_000;
        if (seed >> 84 & 3 != 0) time -= uint64(600_000 + (seed >> 96) % 2_000_000);
        uint64 wind = uint64(seed >> 88 & 15 == 0 ? 1 << 16 : (seed >> 128) % 1500);
        uint48 visibility = uint48(seed >> 92 & 15 == 0 ? 1 << 16 : (seed >> 144) % 1000);
        bytes memory before = abi.encode(shipments.weather(address(orders), centre));
        bool newer = time > shipments.weather(address(orders), centre).time;
        bytes memory reading = _readingAt(uint8(Kind.Weather), 0, time, LAT, LON, int64(wind), visibility, NO_SUBJECT);
        _post(_signNextAct(_crew[centre][byDock ? DOCK : SHELF], reading));
        bool stored = keccak256(abi.encode(shipments.weather(address(orders), centre))) != keccak256(before);
        vm.assertEq(stored, byDock && wind >> 16 == 0 && visibility >> 16 == 0 && newer);
        if (stored) _hit("weather");
    }

    function _refund(ParcelDraw memory p) internal {
        try claims.refund(p.terms, p.k) {
            _hit("refund");
        } catch (bytes memory err) {
            if (bytes4(err) != IClaims.DeadlineAhead.selector) _assertError(err, IOrders.StatusIs.selector);
            _hit("refund", bytes4(err));
        }
    }

    /// Counts the parcel's next unconfirmed line as the ledger has it.
    function _countNextLine(ParcelDraw memory p, Device memory d, uint64 time, uint256 deadline) private {
        IOrders.Book memory b = orders.book(p.order);
        uint24 mine = b.parcels == 0 ? 0x7f : b.lines >> (8 * p.k);
        for (uint48 i; i < p.terms.lines.length; ++i) {
            if (mine >> i & 1 == 0 || p.now_.marks >> i & 1 != 0) continue;
            (uint64 onHand, uint64 movedAt) = _stockOf(p.now_.centre, p.terms.lines[i].gtin);
            // A count that is older than the last movement changes nothing.
            _postStep(_signStep(d, Kind.Counting, p, time, int64(onHand), i), p, deadline, time >= movedAt);
            return;
        }
    }

    function _stockOf(uint16 centre, uint64 gtin) private view returns (uint64, uint64) {
        return (centres.stock(centre, gtin).onHand, centres.stock(centre, gtin).movedAt);
    }

    /// Signs a hand-over by the dock or a vehicle. In few cases it names another vehicle, or another assignment.
    function _signHandOverOf(ParcelDraw memory p, Device memory dock_, uint256 seed) private {
        uint16 number =
            p.now_.vehicle != 0 && seed >> 132 & 7 != 0 ? p.now_.vehicle : _randomVehicle(p.now_.carrier, seed >> 136);
        bool byDock = p.now_.dockSigned == p.now_.vehicleSigned ? seed >> 128 & 1 == 0 : p.now_.vehicleSigned;
        Device memory d = byDock ? dock_ : _vehicleOf(p.now_.carrier, number);
        int64 nonce = int64(uint64(p.now_.since)) - (seed >> 144 & 15 == 0 ? int64(1) : int64(0));
        SignedAct memory a = _signAct(d, Kind.Departing, p.id, nonce, byDock ? number : 0);
        uint16 before = p.now_.vehicle;
        _postAct(a, p);
        IOrders.Order memory next = orders.order(p.id);
        if (before != 0 && next.vehicle != before) _hit("another vehicle takes over");
        if (next.status == Status.Departed) {
            _hit(byDock ? bytes32("dock signed last") : bytes32("vehicle signed last"));
        }
    }

    /// Posts a delivery by the vehicle or the locker. In few cases the code, its hashes or the position are wrong. One
    /// that shows a position outside of the zone is refused.
    function _deliver(ParcelDraw memory p, uint256 seed, uint64 time, uint256 deadline) private {
        uint8 proof = p.terms.proof;
        bool byLocker = proof & 4 != 0 ? seed >> 160 & 1 == 0 : seed >> 160 & 3 == 0;
        bool needsCode = proof & 2 != 0 && !(byLocker && proof & 4 != 0);
        Device memory d = byLocker ? _lockerOf(p.now_.carrier) : _vehicleOf(p.now_.carrier, p.now_.vehicle);
        uint8 k = seed >> 164 & 7 == 0 ? (p.k + 1) % 3 : p.k; // the code of another parcel
        if (seed >> 176 & 15 == 0) {
            bool ahead = time > (block.timestamp + 10 minutes) * 1000;
            bytes4 expected = ahead ? IOrders.ClockAhead.selector : IOrders.PositionShown.selector;
            return _assertRefused(_signAt(d, p, time, LAT + int32(HALF) + 1, LON), p, expected);
        }
        if (proof & 1 != 0 && seed >> 172 & 15 == 0) {
            return _postStep(_signAt(d, p, time, 0, 0), p, deadline, false);
        }
        SignedAct memory a = _signDelivery(d, p, time, k);
        if (seed >> 168 & 15 == 0 && time == block.timestamp * 1000) return _deliverWrong(a, p, needsCode);
        bool right = k == p.k || !needsCode;
        _postStep(a, p, deadline, right);
        if (right) _hit(byLocker ? bytes32("locker, proof") : bytes32("vehicle, proof"), bytes4(uint32(proof)));
    }

    /// Signs a delivery with the right code and this position.
    function _signAt(Device memory d, ParcelDraw memory p, uint64 time, int32 lat, int32 lon)
        private
        view
        returns (SignedAct memory)
    {
        uint8 kind = uint8(Kind.Accepting);
        return _signNextAct(d, _readingAt(kind, 0, time, lat, lon, CODE_VALUE, CODE_AUX + p.k, p.id));
    }

    /// Posts a delivery without code hashes: it is refused if it needs a code.
    function _deliverWrong(SignedAct memory a, ParcelDraw memory p, bool needsCode) private {
        try orders.post(_packAct(a, 0, ""), _arrayOf(p.terms)) {
            vm.assertFalse(needsCode);
            _hit("no hashes are needed");
        } catch (bytes memory err) {
            vm.assertTrue(needsCode);
            _assertError(err, IOrders.CodeHashesMismatch.selector);
            _hit("code hashes are missing");
        }
    }

    function _randomReading(OrderId id, uint256 seed, uint8 kind, uint64 time, int64 value, uint48 aux)
        private
        pure
        returns (bytes memory)
    {
        bytes8 place; // at the middle of the zone, elsewhere, or without a position
        if (seed >> 203 & 1 == 0) place = bytes8(abi.encodePacked(seed >> 201 & 1 == 0 ? LAT : -LAT, LON));
        bytes memory head = abi.encodePacked(kind % 18, kind > 250 ? uint8(1) : uint8(0), time, place);
        return abi.encodePacked(head, value, aux % 3, OrderId.unwrap(id));
    }

    /// In three of four cases a device of the parcel's centre or carrier, else any.
    function _someDevice(ParcelDraw memory p, uint256 seed, uint256 who) private view returns (Device memory) {
        if (seed & 3 == 0) return _randomDevice(seed >> 2 ^ who);
        return seed & 3 == 1 ? _carrierOf(p, seed) : _crew[p.now_.centre][who % 4];
    }

    /// The vehicle that has the parcel; in one of eight cases another one.
    function _carrierOf(ParcelDraw memory p, uint256 seed) private view returns (Device memory) {
        if (seed >> 100 & 15 == 0) return _vehicleOf(uint16(1 + (seed >> 104 & 1)), 0);
        if (seed >> 100 & 15 == 1) return _otherVehicleOf(p.now_.carrier, p.now_.vehicle);
        return _vehicleOf(p.now_.carrier, p.now_.vehicle);
    }
}
