// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IJournals, Role, Scheme} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {IShipments, Mode} from "../src/interfaces/IShipments.sol";
import {TDollar, TJournals, TOrders, TShipments} from "./Contracts.sol";
import {Vm} from "./Vm.sol";

/// A small network: two centres, one zone, two carriers, six devices of both schemes, and hands to sign with.
abstract contract Base {
    struct Device {
        uint256 key;
        Scheme scheme;
        address id;
    }

    /// A segment ready to be carried to the chain by anyone.
    struct Posting {
        IJournals.Segment segment;
        bytes readings;
        bytes signature;
    }

    Vm internal constant vm = Vm(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D);

    uint256 internal constant READING_SIZE = 64;
    bytes32 internal constant RECEIVE_TYPEHASH = keccak256(
        "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
    );
    uint256 internal constant NOW = 1_800_000_000;
    uint64 internal constant TEA = 4006381333931;
    uint64 internal constant MUG = 4012345678901;
    uint32 internal constant ZONE = 7;
    int32 internal constant LAT = 542_000_000;
    int32 internal constant LON = 59_000_000;
    uint32 internal constant HALF = 50_000;
    uint128 internal constant PRICE = 25e6;
    uint256 internal constant MERCHANT_KEY = 0xA11CE;
    uint256 internal constant SHOPPER_KEY = 0xB0B;
    uint256 internal constant CARRIER_KEY = 0xCA441;
    uint256 internal constant P256_N = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551;
    uint256 internal constant SECP_N = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;

    address internal owner = address(0x0123);
    address internal stranger = address(0x5712);
    address internal merchant = vm.addr(MERCHANT_KEY);
    address internal shopper = vm.addr(SHOPPER_KEY);

    TJournals internal journals;
    TShipments internal shipments;
    TOrders internal orders;
    TDollar internal dollar;

    Device internal shelf;
    Device internal robot;
    Device internal packer;
    Device internal dock;
    Device internal van;
    Device internal drone;

    function setUp() public virtual {
        vm.warp(NOW);
        journals = TJournals(vm.deployCode("Journals.sol:Journals", abi.encode(owner)));
        shipments = TShipments(vm.deployCode("Shipments.sol:Shipments", abi.encode(owner)));
        orders = TOrders(vm.deployCode("Orders.sol:Orders", abi.encode(owner, journals, shipments)));
        dollar = TDollar(vm.deployCode("TestDollar.sol:TestDollar"));

        vm.prank(owner);
        orders.setMerchant(merchant, true);
        for (uint16 centre = 1; centre <= 2; ++centre) {
            vm.prank(owner);
            orders.addCentre(centre, LAT - int32(int16(centre)) * 10_000, LON, "centre");
            vm.prank(owner);
            orders.receiveStock(centre, TEA, 10);
            vm.prank(owner);
            orders.receiveStock(centre, MUG, 5);
        }
        vm.prank(owner);
        orders.setZone(ZONE, IOrders.Zone(LAT, LON, HALF, _ranking(1, 2)), "Harbour");

        for (uint16 carrier = 1; carrier <= 2; ++carrier) {
            vm.prank(owner);
            shipments.addCarrier(carrier, vm.addr(CARRIER_KEY + carrier), "carrier");
        }
        _quote(1, 1, Mode.Driver, 4e6, 1800);
        _quote(2, 1, Mode.Drone, 6e6, 600);

        shelf = _enrol(101, Scheme.P256, Role.Shelf, 1);
        robot = _enrol(102, Scheme.Secp256k1, Role.Robot, 1);
        packer = _enrol(103, Scheme.P256, Role.Packer, 1);
        dock = _enrol(104, Scheme.Secp256k1, Role.Dock, 1);
        van = _enrol(105, Scheme.P256, Role.Vehicle, 1);
        drone = _enrol(106, Scheme.Secp256k1, Role.Vehicle, 2);
    }

    // Terms, merchant and shopper.

    /// Two teas and a mug, cheap carrier preferred.
    function _terms() internal view returns (IOrders.Terms memory t) {
        t.merchant = merchant;
        t.shopper = shopper;
        t.token = address(dollar);
        t.price = PRICE;
        t.zone = ZONE;
        t.validUntil = uint40(block.timestamp + 10 minutes);
        t.deliverBy = uint40(block.timestamp + 2 days);
        t.weight = 800;
        t.priceWeight = 1;
        t.timeWeight = 1;
        t.commitment = keccak256("salted record");
        t.nonce = 1;
        t.lines = new IOrders.Line[](2);
        t.lines[0] = IOrders.Line(TEA, 2);
        t.lines[1] = IOrders.Line(MUG, 1);
    }

    function _oneLine(uint64 gtin, uint32 quantity) internal view returns (IOrders.Terms memory t) {
        t = _terms();
        t.lines = new IOrders.Line[](1);
        t.lines[0] = IOrders.Line(gtin, quantity);
    }

    function _many(IOrders.Terms memory t) internal pure returns (IOrders.Terms[] memory all) {
        all = new IOrders.Terms[](1);
        all[0] = t;
    }

    function _merchantSigns(IOrders.Terms memory t) internal view returns (bytes memory) {
        return _sign65(MERCHANT_KEY, OrderId.unwrap(orders.idOf(t)));
    }

    function _shopperAuthorizes(IOrders.Terms memory t) internal view returns (IOrders.Authorization memory a) {
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

    /// Funds the shopper and has a stranger relay the order.
    function _placed(IOrders.Terms memory t) internal returns (OrderId id) {
        dollar.mint(t.shopper, t.price);
        bytes memory signature = _merchantSigns(t);
        IOrders.Authorization memory by = _shopperAuthorizes(t);
        vm.prank(stranger);
        return orders.placeWithAuthorization(t, signature, by);
    }

    /// A placed order, taken on by its devices up to `status`.
    function _orderAt(Status status) internal returns (OrderId id, IOrders.Terms memory t) {
        t = _terms();
        id = _placed(t);
        _bring(id, t, status);
    }

    function _bring(OrderId id, IOrders.Terms memory t, Status status) internal {
        if (status >= Status.Confirmed) {
            for (uint256 i; i < t.lines.length; ++i) {
                uint64 onHand = orders.stock(1, t.lines[i].gtin).onHand;
                _send(_act(shelf, Kind.Counting, id, int64(onHand), uint48(i)), t);
            }
        }
        if (status >= Status.Picked) _send(_act(robot, Kind.Picking, id), t);
        if (status >= Status.Packed) _send(_act(packer, Kind.Packing, id, 800, 0), t);
        if (status >= Status.Departed) {
            _send(_act(dock, Kind.Departing, id), t);
            _send(_act(van, Kind.Departing, id), t);
        }
        if (status >= Status.Delivered) _send(_act(van, Kind.Accepting, id), t);
    }

    // Devices.

    function _enrol(uint256 key, Scheme scheme, Role role, uint16 site) internal returns (Device memory d) {
        d = _device(key, scheme);
        vm.prank(owner);
        journals.enroll(d.id, scheme, role, site, uint40(NOW + 365 days));
    }

    function _device(uint256 key, Scheme scheme) internal pure returns (Device memory d) {
        d = Device(key, scheme, vm.addr(key));
        if (scheme == Scheme.P256) {
            (uint256 x, uint256 y) = vm.publicKeyP256(key);
            d.id = address(uint160(uint256(keccak256(abi.encode(x, y)))));
        }
    }

    function _reading(Kind kind, OrderId subject, int64 value, uint48 aux) internal view returns (bytes memory) {
        return _readingAt(uint8(kind), 0, uint64(block.timestamp) * 1000, LAT, LON, value, aux, subject);
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

    function _act(Device memory d, Kind kind, OrderId id) internal view returns (Posting memory) {
        return _act(d, kind, id, 0, 0);
    }

    function _act(Device memory d, Kind kind, OrderId id, int64 value, uint48 aux)
        internal
        view
        returns (Posting memory)
    {
        return _posting(d, _reading(kind, id, value, aux));
    }

    /// A segment with acts, next in the device's journal.
    function _posting(Device memory d, bytes memory readings) internal view returns (Posting memory p) {
        IJournals.Journal memory head = journals.journal(address(orders), d.id);
        uint64 time = uint64(block.timestamp) * 1000;
        p.readings = readings;
        p.segment = IJournals.Segment({
            consumer: address(orders),
            device: d.id,
            epoch: head.epoch == 0 ? 1 : head.epoch,
            firstSeq: head.nextSeq,
            count: uint32(readings.length / READING_SIZE),
            t0: time,
            t1: time,
            acts: true,
            root: _root(readings),
            prev: head.head
        });
        p.signature = _signed(d, p.segment);
    }

    function _signed(Device memory d, IJournals.Segment memory s) internal view returns (bytes memory) {
        bytes32 digest = journals.digest(s);
        return d.scheme == Scheme.P256 ? _signP256(d.key, digest) : _sign65(d.key, digest);
    }

    function _send(Posting memory p) internal {
        _send(p, new IOrders.Terms[](0));
    }

    function _send(Posting memory p, IOrders.Terms memory t) internal {
        _send(p, _many(t));
    }

    /// Anyone may carry a segment.
    function _send(Posting memory p, IOrders.Terms[] memory terms) internal {
        vm.prank(stranger);
        orders.post(p.segment, p.readings, p.signature, terms);
    }

    // Carriers.

    function _quoteOf(uint16 carrier, uint16 centre, Mode mode, uint64 price, uint32 transit)
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
            price: price,
            transit: transit,
            maxWeight: 5000,
            validUntil: uint40(block.timestamp + 30 days),
            capacity: 100
        });
    }

    function _quote(uint16 carrier, uint16 centre, Mode mode, uint64 price, uint32 transit) internal {
        IShipments.Quote memory q = _quoteOf(carrier, centre, mode, price, transit);
        shipments.post(q, _carrierSigns(q));
    }

    function _carrierSigns(IShipments.Quote memory q) internal view returns (bytes memory) {
        bytes32 typehash = keccak256(
            "Quote(address consumer,uint16 carrier,uint16 centre,uint32 zone,uint8 mode,uint64 price,uint32 transit,uint32 maxWeight,uint40 validUntil,uint16 capacity)"
        );
        return _sign65(
            CARRIER_KEY + q.carrier, _typed("Waybill Shipments", address(shipments), keccak256(abi.encode(typehash, q)))
        );
    }

    // Signatures and numbers.

    function _typed(string memory name, address contract_, bytes32 structHash) internal view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256(bytes(name)),
                keccak256("1"),
                block.chainid,
                contract_
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, structHash));
    }

    function _sign65(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function _signP256(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (bytes32 r, bytes32 s) = vm.signP256(key, digest);
        (uint256 x, uint256 y) = vm.publicKeyP256(key);
        if (uint256(s) > P256_N / 2) s = bytes32(P256_N - uint256(s));
        return abi.encodePacked(r, s, x, y);
    }

    /// The Merkle root once more, top down and recursive: the contract's is bottom up.
    function _root(bytes memory readings) internal pure returns (bytes32) {
        uint256 n = readings.length / READING_SIZE;
        return n == 0 ? bytes32(0) : _subtree(readings, 0, n);
    }

    function _subtree(bytes memory readings, uint256 from, uint256 n) private pure returns (bytes32) {
        if (n == 1) {
            bytes memory leaf = new bytes(READING_SIZE);
            for (uint256 i; i < READING_SIZE; ++i) {
                leaf[i] = readings[from * READING_SIZE + i];
            }
            return keccak256(abi.encodePacked(bytes1(0), uint32(from), leaf));
        }
        uint256 left = 1;
        while (left * 2 < n) left *= 2;
        return keccak256(
            abi.encodePacked(bytes1(0x01), _subtree(readings, from, left), _subtree(readings, from + left, n - left))
        );
    }

    function _ranking(uint16 first, uint16 second) internal pure returns (bytes32) {
        return bytes32(uint256(first) << 240 | uint256(second) << 224);
    }

    function _bound(uint256 x, uint256 least, uint256 most) internal pure returns (uint256) {
        if (x >= least && x <= most) return x;
        return least + x % (most - least + 1);
    }

    function _status(OrderId id) internal view returns (Status) {
        return orders.order(id).status;
    }

    function _assertStatus(OrderId id, Status expected) internal view {
        vm.assertEq(uint256(_status(id)), uint256(expected), "status");
    }
}
