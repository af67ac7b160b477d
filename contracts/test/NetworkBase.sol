// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICentres} from "../src/interfaces/ICentres.sol";
import {IClaims} from "../src/interfaces/IClaims.sol";
import {IJournals, Role, Scheme} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {IShipments, Mode} from "../src/interfaces/IShipments.sol";
import {NetworkValues} from "./NetworkValues.sol";

/// A test network: two centres, one zone, two carriers, and devices of both signature schemes.
abstract contract NetworkBase is NetworkValues {
    address internal merchant = vm.addr(MERCHANT_KEY);
    address internal shopper = vm.addr(SHOPPER_KEY);

    Device internal shelf;
    Device internal robot;
    Device internal packer;
    Device internal dock;
    CentreDevices internal farCentre;
    Device internal van;
    Device internal drone;
    Device internal locker;
    bool internal codeOnly; // terms without the zone bit

    function setUp() public virtual {
        vm.warp(NOW);
        _deploy();

        vm.prank(owner);
        centres.setMerchant(merchant, true, "Tea & Sons");
        for (uint16 centre = 1; centre <= 2; ++centre) {
            vm.prank(owner);
            centres.addCentre(centre, LAT - int32(int16(centre)) * 10_000, LON, "centre");
            _adjustStock(centre, TEA, 10);
            _adjustStock(centre, MUG, 5);
        }
        vm.prank(owner);
        centres.setZone(ZONE, ICentres.Zone(LAT, LON, HALF, _ranking(1, 2)), "Harbour");

        for (uint16 carrier = 1; carrier <= 2; ++carrier) {
            vm.prank(owner);
            shipments.addCarrier(carrier, vm.addr(CARRIER_KEY + carrier), "carrier");
        }
        for (uint16 centre = 1; centre <= 2; ++centre) {
            _postQuote(1, centre, Mode.Driver, 4e6, 1800);
            _postQuote(2, centre, Mode.Drone, 6e6, 600);
        }

        shelf = _enrol(101, Scheme.P256, Role.Shelf, 1);
        robot = _enrol(102, Scheme.Secp256k1, Role.Robot, 1);
        packer = _enrol(103, Scheme.P256, Role.Packer, 1);
        dock = _enrol(104, Scheme.Secp256k1, Role.Dock, 1);
        van = _enrol(105, Scheme.P256, Role.Vehicle, 1);
        drone = _enrol(106, Scheme.Secp256k1, Role.Vehicle, 2);
        locker = _enrol(107, Scheme.Secp256k1, Role.Locker, 1);
        farCentre.shelf = _enrol(201, Scheme.Secp256k1, Role.Shelf, 2);
        farCentre.robot = _enrol(202, Scheme.P256, Role.Robot, 2);
        farCentre.packer = _enrol(203, Scheme.Secp256k1, Role.Packer, 2);
        farCentre.dock = _enrol(204, Scheme.P256, Role.Dock, 2);
    }

    // Terms, merchant and shopper.

    /// Terms for two teas and one mug: the cheaper carrier is preferred, the merchant is paid on delivery,
    /// which needs code and zone.
    function _terms() internal view returns (IOrders.Terms memory t) {
        (t.merchant, t.shopper, t.token) = (merchant, shopper, address(dollar));
        (t.price, t.zone) = (PRICE, ZONE);
        t.validUntil = uint40(block.timestamp + 10 minutes);
        t.packBy = uint40(block.timestamp + 1 days);
        t.deliverBy = uint40(block.timestamp + 2 days);
        (t.priceWeight, t.timeWeight) = (1, 1);
        t.maxParcels = 1;
        t.proof = 3;
        t.code = keccak256(_codeHashes());
        IClaims.Policy memory none;
        t.policy = claims.hash(none);
        t.commitment = keccak256("salted record");
        t.nonce = 1;
        t.lines = new IOrders.Line[](2);
        t.lines[0] = IOrders.Line(TEA, 2, TEA_AMOUNT, 500, 2000);
        t.lines[1] = IOrders.Line(MUG, 1, MUG_AMOUNT, 300, 1000);
    }

    function _oneLine(uint64 gtin, uint32 quantity) internal view returns (IOrders.Terms memory t) {
        t = _terms();
        t.lines = new IOrders.Line[](1);
        t.lines[0] = IOrders.Line(gtin, quantity, 20e6, 800, 3000);
    }

    function _arrayOf(IOrders.Terms memory t) internal pure returns (IOrders.Terms[] memory all) {
        all = new IOrders.Terms[](1);
        all[0] = t;
    }

    function _merchantSignature(IOrders.Terms memory t) internal view returns (bytes memory) {
        return _sign65(MERCHANT_KEY, orders.digestOf(t));
    }

    function _shopperAuthorization(IOrders.Terms memory t) internal view returns (IOrders.Authorization memory a) {
        a.validAfter = block.timestamp - 1;
        a.validBefore = block.timestamp + 10 minutes;
        bytes32 hash = keccak256(
            abi.encode(
                RECEIVE_TYPEHASH,
                t.shopper,
                address(orders),
                uint256(t.price),
                a.validAfter,
                a.validBefore,
                orders.idOf(t)
            )
        );
        a.signature = _sign65(SHOPPER_KEY, keccak256(abi.encodePacked(hex"1901", dollar.DOMAIN_SEPARATOR(), hash)));
    }

    /// Mints the price to the shopper, and has a stranger relay the order.
    function _placeOrder(IOrders.Terms memory t) internal returns (OrderId id) {
        dollar.mint(t.shopper, t.price);
        bytes memory signature = _merchantSignature(t);
        IOrders.Authorization memory by = _shopperAuthorization(t);
        vm.prank(stranger);
        return orders.placeWithAuthorization(t, signature, by);
    }

    /// Places an order and has the devices advance it to `status`.
    function _orderAt(Status status) internal returns (OrderId id, IOrders.Terms memory t) {
        t = _terms();
        id = _placeOrder(t);
        _advanceTo(id, t, status);
    }

    /// Has the devices advance a placed order with one parcel to `status`.
    function _advanceTo(OrderId id, IOrders.Terms memory t, Status status) internal {
        _advanceParcelTo(id, t, status);
    }

    function _advanceParcelTo(OrderId parcel, IOrders.Terms memory t, Status status) internal {
        bool near = orders.order(parcel).centre == 1;
        if (status >= Status.Confirmed) _countAllLines(parcel, t);
        if (status >= Status.Picked) _post(_signAct(near ? robot : farCentre.robot, Kind.Picking, parcel), t);
        if (status >= Status.Packed) {
            _post(_signAct(near ? packer : farCentre.packer, Kind.Packing, parcel, 800, 0), t);
        }
        if (status >= Status.Departed) {
            _post(_signHandOver(near ? dock : farCentre.dock, parcel));
            _post(_signHandOver(van, parcel));
        }
        if (status >= Status.Delivered) _post(_signAct(van, Kind.Accepting, parcel), t);
    }

    /// Has a shelf sensor confirm each line of the parcel with the ledger's count.
    function _countAllLines(OrderId parcel, IOrders.Terms memory t) internal {
        uint16 centre = orders.order(parcel).centre;
        IOrders.Book memory b = orders.book(_topicOf(parcel));
        uint24 lines = b.parcels == 0 ? 0x7f : b.lines >> (8 * uint8(uint256(OrderId.unwrap(parcel))));
        for (uint256 i; i < t.lines.length; ++i) {
            if ((lines >> i) & 1 == 0) continue;
            uint64 onHand = centres.stock(centre, t.lines[i].gtin).onHand;
            _post(_signAct(centre == 1 ? shelf : farCentre.shelf, Kind.Counting, parcel, int64(onHand), uint48(i)), t);
        }
    }

    // Devices.

    function _enrol(uint256 key, Scheme scheme, Role role, uint16 site) internal returns (Device memory d) {
        d = _device(key, scheme);
        vm.prank(owner);
        journals.enroll(d.id, scheme, role, site, uint40(NOW + 800 days));
    }

    /// A reading with the position that a device writes: none at the shopper's door, except the middle of the zone for
    /// a delivery whose terms have the zone bit.
    function _reading(Kind kind, OrderId subject, int64 value, uint48 aux) internal view returns (bytes memory) {
        bool shown = kind < Kind.Attempting || kind > Kind.Losing;
        if (kind == Kind.Accepting && codeOnly) shown = false;
        (int32 lat, int32 lon) = shown ? (LAT, LON) : (int32(0), int32(0));
        return _readingAt(uint8(kind), 0, uint64(block.timestamp) * 1000, lat, lon, value, aux, subject);
    }

    function _readingAt(
        uint8 kind,
        uint8 flags,
        uint64 time,
        int32 lat,
        int32 lon,
        int64 value,
        uint48 aux,
        OrderId subject
    ) internal pure returns (bytes memory) {
        return abi.encodePacked(kind, flags, time, lat, lon, value, aux, OrderId.unwrap(subject));
    }

    /// Signs an act. An Accepting reading has the shopper's code.
    function _signAct(Device memory d, Kind kind, OrderId parcel) internal view returns (SignedAct memory) {
        if (kind == Kind.Accepting) return _signAct(d, kind, parcel, CODE_VALUE, CODE_AUX);
        return _signAct(d, kind, parcel, 0, 0);
    }

    function _signAct(Device memory d, Kind kind, OrderId parcel, int64 value, uint48 aux)
        internal
        view
        returns (SignedAct memory)
    {
        return _signNextAct(d, _reading(kind, parcel, value, aux));
    }

    /// Signs a hand-over with the nonce of the current assignment. A dock signs for the van or the drone.
    function _signHandOver(Device memory d, OrderId parcel) internal view returns (SignedAct memory) {
        Device memory vehicle = orders.order(parcel).carrier == 2 ? drone : van;
        return _signHandOver(d, parcel, journals.device(vehicle.id).number);
    }

    /// Signs a hand-over to the vehicle with this number.
    function _signHandOver(Device memory d, OrderId parcel, uint48 vehicle) internal view returns (SignedAct memory) {
        return _signAct(d, Kind.Departing, parcel, int64(uint64(orders.order(parcel).since)), vehicle);
    }

    /// Signs an act at the next position of the device's journal.
    function _signNextAct(Device memory d, bytes memory reading) internal view returns (SignedAct memory a) {
        IJournals.Journal memory head = journals.journal(address(orders), d.id);
        return _signActAt(d, reading, head.epoch == 0 ? 1 : head.epoch, head.nextSeq, head.head);
    }

    function _signActAt(Device memory d, bytes memory reading, uint32 epoch, uint64 seq, bytes20 prev)
        internal
        view
        returns (SignedAct memory a)
    {
        a = SignedAct(d.id, epoch, seq, reading, "");
        a.signature = _sign(d, _digestOfAct(a, prev));
    }

    /// Digest that the device signs: of the segment with this act as its only reading.
    function _digestOfAct(SignedAct memory a, bytes20 prev) internal view returns (bytes32) {
        uint64 time = _timeOf(a.reading);
        return journals.digest(
            IJournals.Segment({
                consumer: address(orders),
                device: a.device,
                epoch: a.epoch,
                firstSeq: a.seq,
                count: 1,
                t0: time,
                t1: time,
                acts: true,
                root: keccak256(abi.encodePacked(bytes1(0), uint32(0), bytes16(0), a.reading)),
                prev: prev
            })
        );
    }

    function _timeOf(bytes memory reading) internal pure returns (uint64 time) {
        for (uint256 i = 2; i < 10; ++i) {
            time = (time << 8) | uint8(reading[i]);
        }
    }

    /// Packs an act as `IOrders.post` expects it.
    function _packAct(SignedAct memory a, uint8 terms) internal pure returns (bytes memory) {
        bool delivers = uint8(a.reading[0]) == uint8(Kind.Accepting) && terms != NO_TERMS;
        if (delivers) return _packAct(a, terms, _codeHashes());
        return _packAct(a, terms, "");
    }

    /// Packs an act with hashes of the shopper's codes.
    function _packAct(SignedAct memory a, uint8 terms, bytes memory hashes) internal pure returns (bytes memory) {
        uint8 count = uint8(hashes.length / 32);
        bytes memory header = abi.encodePacked(a.device, a.epoch, a.seq, terms, count, uint8(a.signature.length));
        return abi.encodePacked(header, a.reading, a.signature, hashes);
    }

    /// Hashes of the shopper's codes in `_terms`: all parcels have the same code here.
    function _codeHashes() internal pure returns (bytes memory) {
        bytes32 hash = keccak256(abi.encodePacked(CODE));
        return abi.encodePacked(hash, hash, hash);
    }

    /// Posts an act without terms.
    function _post(SignedAct memory a) internal {
        _postPacked(_packAct(a, NO_TERMS), new IOrders.Terms[](0));
    }

    function _post(SignedAct memory a, IOrders.Terms memory t) internal {
        _postPacked(_packAct(a, 0), _arrayOf(t));
    }

    /// Posts packed acts from a stranger's account: anyone may post.
    function _postPacked(bytes memory acts, IOrders.Terms[] memory terms) internal {
        vm.prank(stranger);
        orders.post(acts, terms);
    }

    // Carriers and stock.

    function _quoteOf(uint16 carrier, uint16 centre, Mode mode, uint96 price, uint32 p50)
        internal
        view
        returns (IShipments.Quote memory)
    {
        return IShipments.Quote({
            consumer: address(orders),
            carrier: carrier,
            centre: centre,
            zone: ZONE,
            mode: mode,
            pickup: 2,
            price: price,
            p50: p50,
            p90: p50 > type(uint32).max / 2 ? p50 : 2 * p50,
            grams: 300,
            maxWeight: 5000,
            maxSize: 50_000,
            range: 50_000,
            maxWind: 0,
            minVisibility: 0,
            validUntil: uint40(block.timestamp + 30 days),
            capacity: 100
        });
    }

    function _postQuote(uint16 carrier, uint16 centre, Mode mode, uint96 price, uint32 p50) internal {
        IShipments.Quote memory q = _quoteOf(carrier, centre, mode, price, p50);
        shipments.post(q, _carrierSignature(q));
    }

    function _carrierSignature(IShipments.Quote memory q) internal view returns (bytes memory) {
        bytes32 typehash = keccak256(
            "Quote(address consumer,uint16 carrier,uint16 centre,uint32 zone,uint8 mode,uint8 pickup,uint96 price,"
            "uint32 p50,uint32 p90,uint32 grams,uint32 maxWeight,uint32 maxSize,uint32 range,uint16 maxWind,"
            "uint16 minVisibility,uint40 validUntil,uint16 capacity)"
        );
        return _sign65(
            CARRIER_KEY + q.carrier,
            _typedDataHash("Waybill Shipments", "2", address(shipments), keccak256(abi.encode(typehash, q)))
        );
    }

    function _adjustStock(uint16 centre, uint64 gtin, int64 delta) internal {
        vm.prank(owner);
        centres.adjustStock(centre, gtin, delta);
    }

    // Encodings.

    /// Packs a parcel as events carry it.
    function _packOrder(IOrders.Order memory o) internal pure returns (bytes32) {
        uint8 flags = (o.booked ? 1 << 5 : 0) | (o.dockSigned ? 1 << 6 : 0) | (o.vehicleSigned ? 1 << 7 : 0);
        uint16 carrier = uint16(o.mode) << 14 | o.carrier;
        uint8 marks = o.marks | o.pickup;
        return
            bytes32(abi.encodePacked(o.since, o.vehicle, carrier, o.centre, marks, flags | uint8(o.status), o.shopper));
    }

    /// A parcel of the test network: carrier 1 comes with a driver, carrier 2 with a drone, both within two hours.
    /// @param flags until assigned, bit i: line i is confirmed; from then on, bit 0: the dock has signed, bit 1: the
    /// vehicle has. Bit 7: there is a book.
    function _order(
        address shopper_,
        Status status,
        uint16 centre,
        uint8 flags,
        uint16 carrier,
        uint16 vehicle,
        uint32 since
    ) internal pure returns (IOrders.Order memory o) {
        (o.shopper, o.status, o.centre, o.since) = (shopper_, status, centre, since);
        o.booked = flags >> 7 != 0;
        if (carrier == 0) {
            o.marks = flags & 0x7f;
        } else {
            (o.carrier, o.vehicle, o.pickup) = (carrier, vehicle, 2);
            o.mode = carrier == 2 ? Mode.Drone : Mode.Driver;
            (o.dockSigned, o.vehicleSigned) = (flags & 1 != 0, flags & 2 != 0);
        }
    }

    /// Lowest byte of the subject and journal position of an act, as events carry them.
    function _placeOf(SignedAct memory a) internal pure returns (bytes32) {
        return bytes32(abi.encodePacked(a.reading[63], bytes19(0), a.epoch, a.seq));
    }

    /// The id of an order, or a reading's subject, as events have it in a topic: with the lowest byte cleared.
    function _topicOf(OrderId id) internal pure returns (OrderId) {
        return OrderId.wrap(OrderId.unwrap(id) & ~bytes32(uint256(0xff)));
    }

    function _ranking(uint16 first, uint16 second) internal pure returns (bytes32) {
        return bytes32((uint256(first) << 240) | (uint256(second) << 224));
    }

    function _status(OrderId id) internal view returns (Status) {
        return orders.order(id).status;
    }

    function _assertStatus(OrderId id, Status expected) internal view {
        vm.assertEq(uint256(_status(id)), uint256(expected), "status");
    }
}
