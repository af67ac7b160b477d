// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IJournals, Role, Scheme} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {Mode} from "../src/interfaces/IShipments.sol";
import {Base} from "./Base.t.sol";
import {OddToken} from "./mocks/OddToken.sol";

/// Shoppers, devices, owner and mischief at random; it writes down what happened so that the invariants can compare.
contract Handler is Base {
    /// An order as seen from outside. `reached` is the furthest status while it was open.
    struct Seen {
        OrderId id;
        bytes terms;
        Status last;
        Status reached;
    }

    OddToken public odd;
    Seen[] private _seen;
    Posting[] private _posted;
    Device[6] private _at1;
    Device[6] private _at2;
    mapping(uint16 centre => mapping(uint64 gtin => uint256 pieces)) public received;
    mapping(address device => mapping(uint32 epoch => mapping(uint64 seq => bool taken))) private _taken;
    uint256 public replays;

    function setUp() public override {
        super.setUp();
        odd = new OddToken();
        for (uint16 centre = 1; centre <= 2; ++centre) {
            received[centre][TEA] = 10;
            received[centre][MUG] = 5;
        }
        _quote(1, 2, Mode.Driver, 4e6, 1800);
        _man(_at1, shelf, robot, packer, dock);
        _man(
            _at2,
            _enrol(401, Scheme.Secp256k1, Role.Shelf, 2),
            _enrol(402, Scheme.P256, Role.Robot, 2),
            _enrol(403, Scheme.Secp256k1, Role.Packer, 2),
            _enrol(404, Scheme.P256, Role.Dock, 2)
        );
    }

    // What may happen.

    function place(uint256 seed) external {
        IOrders.Terms memory t = _oneLine(seed % 2 == 0 ? TEA : MUG, uint32(1 + (seed >> 8) % 4));
        if ((seed >> 16) % 2 == 0) {
            uint32 teas = t.lines[0].quantity;
            t = _terms();
            t.lines[0].quantity = teas;
        }
        t.nonce = uint64(_seen.length + 1);
        t.price = uint128(1 + (seed >> 24) % 100e6);
        if ((seed >> 32) % 2 == 0) t.token = address(odd);
        if ((seed >> 40) % 8 == 0) t.weight = 9000; // too heavy for every carrier
        if (orders.nearest(ZONE, t.lines) == 0) return;
        if (t.token == address(odd)) odd.mint(shopper, t.price);
        else dollar.mint(shopper, t.price);
        bytes memory signature = _merchantSigns(t);
        IOrders.Authorization memory by = _shopperAuthorizes(t);
        OrderId id = orders.placeWithAuthorization(t, signature, by);
        _seen.push(Seen(id, abi.encode(t), Status.Placed, Status.Placed));
        _watch();
    }

    /// The next right step of some order.
    function advance(uint256 seed) external {
        if (_seen.length == 0) return;
        (OrderId id, IOrders.Terms memory t, IOrders.Order memory o) = _pick(seed);
        Device[6] storage site = o.centre == 1 ? _at1 : _at2;
        if (o.status == Status.Placed) {
            uint48 line = o.confirmed & 1 == 0 ? 0 : 1;
            uint64 onHand = orders.stock(o.centre, t.lines[line].gtin).onHand;
            _try(_act(site[0], Kind.Counting, id, int64(onHand), line), t, false);
        } else if (o.status == Status.Confirmed) {
            _try(_act(site[1], Kind.Picking, id), t, false);
        } else if (o.status == Status.Picked) {
            _try(_act(site[2], Kind.Packing, id), t, false);
        } else if (o.status == Status.Packed) {
            orders.assign(t);
        } else if (o.status == Status.Assigned) {
            bool byDock = o.handover == 0 ? seed >> 128 & 1 == 0 : o.handover == 2;
            _try(_act(byDock ? site[3] : site[3 + o.carrier], Kind.Departing, id), t, false);
        } else if (o.status == Status.Departed) {
            _try(_act(site[3 + o.carrier], Kind.Accepting, id), t, false);
        }
        _watch();
    }

    /// Any device says anything about any order.
    function babble(uint256 seed, uint8 kind, uint8 who, int64 value, uint48 aux) external {
        if (_seen.length == 0) return;
        (OrderId id, IOrders.Terms memory t,) = _pick(seed);
        Device memory d = seed >> 200 & 1 == 0 ? _at1[who % 6] : _at2[who % 6];
        bytes memory r = _readingAt(
            kind % 10,
            kind > 250 ? 1 : 0,
            uint64(block.timestamp) * 1000,
            seed >> 201 & 1 == 0 ? LAT : -LAT,
            LON,
            value % 20,
            aux % 3,
            id
        );
        _try(_posting(d, r), t, true);
        _watch();
    }

    /// A segment that was taken before.
    function replay(uint256 seed) external {
        if (_posted.length == 0) return;
        Posting memory p = _posted[seed % _posted.length];
        try orders.post(p.segment, p.readings, p.signature, new IOrders.Terms[](0)) {
            vm.assertTrue(false, "a segment was taken twice");
        } catch (bytes memory why) {
            bytes4 found = bytes4(why);
            vm.assertTrue(
                found == IJournals.SegmentReplayed.selector || found == IJournals.EpochStale.selector, "replay"
            );
            replays += 1;
        }
    }

    /// A device loses its journal and goes on in a higher epoch.
    function reopen(uint256 seed) external {
        Device memory d = seed & 1 == 0 ? _at1[seed % 6] : _at2[seed % 6];
        Posting memory p = _posting(d, _reading(Kind.Heartbeat, OrderId.wrap(0), 0, 0));
        (p.segment.epoch, p.segment.firstSeq, p.segment.prev) = (p.segment.epoch + 1, 0, bytes20(0));
        p.signature = _signed(d, p.segment);
        _try(p, _terms(), false);
    }

    function cancel(uint256 seed) external {
        if (_seen.length == 0 || seed % 3 != 0) return;
        (, IOrders.Terms memory t, IOrders.Order memory o) = _pick(seed >> 8);
        if (o.status > Status.Picked) return;
        vm.prank(seed >> 100 & 1 == 0 ? shopper : merchant);
        orders.cancel(t);
        _watch();
    }

    function refund(uint256 seed) external {
        if (_seen.length == 0) return;
        (, IOrders.Terms memory t, IOrders.Order memory o) = _pick(seed);
        if (o.status > Status.Departed || block.timestamp < t.deliverBy) return;
        orders.refund(t);
        _watch();
    }

    function withdraw(bool byMerchant) external {
        address account = byMerchant ? merchant : shopper;
        if (orders.credit(account, address(odd)) == 0) return;
        OddToken.Way out = odd.out();
        odd.set(OddToken.Way.Honest, OddToken.Way.Honest);
        vm.prank(account);
        orders.withdraw(address(odd));
        odd.set(OddToken.Way.Honest, out);
    }

    function spoil(uint8 way) external {
        odd.set(OddToken.Way.Honest, way % 3 == 0 ? OddToken.Way.Reverts : OddToken.Way.Honest);
    }

    function restock(uint8 centre, bool tea, uint8 pieces) external {
        uint16 id = centre % 2 + 1;
        uint64 gtin = tea ? TEA : MUG;
        vm.prank(owner);
        orders.receiveStock(id, gtin, pieces % 8);
        received[id][gtin] += pieces % 8;
    }

    function wait(uint32 by) external {
        vm.warp(block.timestamp + by % 1 days);
    }

    // What was seen.

    function count() external view returns (uint256) {
        return _seen.length;
    }

    function seen(uint256 i) external view returns (IOrders.Order memory, IOrders.Terms memory, Status reached) {
        return (orders.order(_seen[i].id), abi.decode(_seen[i].terms, (IOrders.Terms)), _seen[i].reached);
    }

    function parties()
        external
        view
        returns (address ordersAt, address dollarAt, address shopperAt, address merchantAt)
    {
        return (address(orders), address(dollar), shopper, merchant);
    }

    function _man(
        Device[6] storage site,
        Device memory shelf_,
        Device memory robot_,
        Device memory packer_,
        Device memory dock_
    ) private {
        (site[0], site[1]) = (shelf_, robot_);
        (site[2], site[3]) = (packer_, dock_);
        site[4] = van;
        site[5] = drone;
    }

    /// Posts; only `TooEarly` may stop it, and only when the step was not the next one.
    function _try(Posting memory p, IOrders.Terms memory t, bool early) private {
        Status status = _status(orders.idOf(t));
        IOrders.Terms[] memory terms =
            status == Status.None || status >= Status.Settled ? new IOrders.Terms[](0) : _many(t);
        try orders.post(p.segment, p.readings, p.signature, terms) {
            _take(p);
        } catch (bytes memory why) {
            vm.assertTrue(early && bytes4(why) == IOrders.TooEarly.selector, "refused");
        }
    }

    function _take(Posting memory p) private {
        IJournals.Segment memory s = p.segment;
        for (uint64 i; i < s.count; ++i) {
            vm.assertFalse(_taken[s.device][s.epoch][s.firstSeq + i]);
            _taken[s.device][s.epoch][s.firstSeq + i] = true;
        }
        _posted.push(p);
    }

    /// No order ever goes back, and a closed one never moves again.
    function _watch() private {
        for (uint256 i; i < _seen.length; ++i) {
            Seen storage s = _seen[i];
            Status now_ = _status(s.id);
            vm.assertGe(uint256(now_), uint256(s.last), "status went back");
            if (s.last >= Status.Settled) vm.assertEq(uint256(now_), uint256(s.last), "a closed order moved");
            if (now_ <= Status.Departed) s.reached = now_;
            s.last = now_;
        }
    }

    function _pick(uint256 seed) private view returns (OrderId id, IOrders.Terms memory t, IOrders.Order memory o) {
        Seen storage s = _seen[seed % _seen.length];
        return (s.id, abi.decode(s.terms, (IOrders.Terms)), orders.order(s.id));
    }
}
