// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ICentres} from "../src/interfaces/ICentres.sol";
import {IClaims} from "../src/interfaces/IClaims.sol";
import {IJournals, Role, Scheme} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {Ghost} from "./Ghost.sol";
import {OddToken} from "./mocks/OddToken.sol";

/// Shoppers, devices, carriers, arbiters, owner and mischief at random.
contract Handler is Ghost {
    /// One parcel of one order, drawn at random.
    struct Pick {
        OrderId order;
        OrderId id;
        uint8 k;
        IOrders.Terms terms;
        IOrders.Order now_;
    }

    address public constant ARBITER = address(0xA4B);
    address public constant PLATFORM = address(0xFEE);

    OddToken public odd;
    bytes32 private _policyHash;
    bytes[] private _posted;
    Device[7][3] private _crew; // by centre from 1: shelf, robot, packer, dock, van, drone, locker

    function setUp() public override {
        super.setUp();
        odd = new OddToken();
        (_tokens[1], _tokens[2]) = (address(dollar), address(odd));
        _policyHash = claims.hash(_policy());
        for (uint16 centre = 1; centre <= 2; ++centre) {
            for (uint256 i; i < 2; ++i) {
                uint64 gtin = i == 0 ? TEA : MUG;
                _ledger[centre][gtin] = centres.stock(centre, gtin);
            }
        }
        // One device of each centre is left with P-256, which takes most of the time here and is tried in full elsewhere.
        shelf = _enrol(301, Scheme.Secp256k1, Role.Shelf, 1);
        van = _enrol(302, Scheme.Secp256k1, Role.Vehicle, 1);
        far.robot = _enrol(303, Scheme.Secp256k1, Role.Robot, 2);
        vm.recordLogs();
        _stock(1, TEA, 30);
        _stock(2, MUG, 30);
        _absorb();
        _man(_crew[1], Crew(shelf, robot, packer, dock));
        _man(_crew[2], far);
    }

    modifier absorbs() {
        _;
        _absorb();
    }

    // Placing.

    function place(uint256 seed) external absorbs {
        IOrders.Terms memory t = _drawn(seed);
        bytes memory signature = _merchantSigns(t);
        if (t.token == address(0)) {
            vm.deal(shopper, shopper.balance + t.price);
            vm.prank(shopper);
            try orders.place{value: t.price}(t, signature) {}
            catch (bytes memory why) {
                _refused(t, why);
            }
            return;
        }
        if (t.token == address(odd)) odd.mint(shopper, t.price);
        else dollar.mint(shopper, t.price);
        IOrders.Authorization memory by = _shopperAuthorizes(t);
        try orders.placeWithAuthorization(t, signature, by) {}
        catch (bytes memory why) {
            _refused(t, why);
        }
    }

    // Devices.

    /// The next right step of some parcel.
    function advance(uint256 seed) public absorbs {
        if (_seen.length == 0) return;
        Pick memory p = _pick(seed);
        Device[7] storage crew = _crew[p.now_.centre];
        Status s = p.now_.status;
        Device memory carrier = crew[p.now_.carrier == 2 ? 5 : 4];
        if (s == Status.Placed) {
            _countNext(p, crew[0]);
        } else if (s == Status.Confirmed) {
            _try(_act(crew[1], Kind.Picking, p.id), p);
        } else if (s == Status.Picked) {
            _try(_act(crew[2], Kind.Packing, p.id), p);
        } else if (s == Status.Packed) {
            orders.assign(p.terms, p.k);
        } else if (s == Status.Assigned) {
            bool byDock = p.now_.marks & 3 == 0 ? seed >> 128 & 1 == 0 : p.now_.marks & 1 == 0;
            _try(_handOver(byDock ? crew[3] : carrier, p.id), p);
        } else if (s == Status.Departed || s == Status.Attempted) {
            _try(_act(carrier, Kind.Accepting, p.id), p);
        } else if (s == Status.Returning) {
            _try(_act(crew[3], Kind.Returning, p.id), p);
        }
    }

    /// Right too, but not what anyone hoped for.
    function stray(uint256 seed) external absorbs {
        if (_seen.length == 0) return;
        Pick memory p = _pick(seed);
        Device[7] storage crew = _crew[p.now_.centre];
        Device memory carrier = crew[p.now_.carrier == 2 ? 5 : 4];
        uint256 which = (seed >> 64) % 6;
        if (p.now_.status < Status.Departed) {
            if (which < 2) {
                _try(_act(crew[2], Kind.Inspecting, p.id, 1, 0), p);
            } else {
                _try(_act(crew[0], Kind.Counting, p.id, int64(int256((seed >> 72) % 3)), uint48((seed >> 80) % 2)), p);
            }
        } else if (which == 0) {
            _try(_act(carrier, Kind.Losing, p.id), p);
        } else if (which == 1) {
            _try(_act(carrier, Kind.Inspecting, p.id, 1, 0), p);
        } else if (which < 5) {
            _try(_act(carrier, which == 2 ? Kind.Attempting : Kind.Refusing, p.id), p);
        } else {
            _try(_act(crew[3], Kind.Returning, p.id), p);
        }
    }

    /// Any device says anything about any parcel.
    function babble(uint256 seed, uint8 kind, uint8 who, int64 value, uint48 aux) external absorbs {
        if (_seen.length == 0) return;
        Pick memory p = _pick(seed);
        int32 lat = seed >> 201 & 1 == 0 ? LAT : -LAT;
        uint8 flags = kind > 250 ? 1 : 0;
        uint64 time = uint64(block.timestamp) * 1000;
        value = seed >> 202 & 1 == 0 ? value % 20 : int64(uint64(p.now_.since)); // the hand-over's nonce
        bytes memory r = _readingAt(kind % 17, flags, time, lat, LON, value, aux % 3, p.id);
        _try(_acting(_crew[1 + (seed >> 200 & 1)][who % 7], r), p);
    }

    /// Two acts in one posting, one of them bad: the other counts.
    function batch(uint256 seed) external absorbs {
        Act memory good = _act(_crew[1 + seed % 2][seed % 7], Kind.Heartbeat, OrderId.wrap(0));
        Act memory bad = _act(_crew[2 - seed % 2][(seed >> 1) % 7], Kind.Heartbeat, OrderId.wrap(0));
        if (good.device == bad.device) return;
        bad.signature[uint8(seed >> 16) % 60] ^= 0x01;
        bytes memory a = _packed(good, NO_TERMS, 0);
        bytes memory b = _packed(bad, NO_TERMS, 0);
        bool first = seed >> 8 & 1 == 0;
        vm.assertEq(orders.post(first ? bytes.concat(a, b) : bytes.concat(b, a), new IOrders.Terms[](0)), 1);
    }

    /// An act that was taken before.
    function replay(uint256 seed) external absorbs {
        if (_posted.length == 0) return;
        try orders.post(_posted[seed % _posted.length], new IOrders.Terms[](0)) {
            vm.assertTrue(false, "an act was taken twice");
        } catch (bytes memory why) {
            bytes4 found = bytes4(why);
            bool stale = found == IJournals.SegmentReplayed.selector || found == IJournals.EpochStale.selector;
            // A parcel that another centre has now may see a reading too early that was another centre's business before.
            bool unasked = found == IOrders.TermsMissing.selector || found == IOrders.TooEarly.selector;
            vm.assertTrue(stale || unasked, string.concat("replay: ", vm.toString(why)));
        }
    }

    /// A device loses its journal and goes on in a higher epoch.
    function reopen(uint256 seed) external absorbs {
        Device memory d = _crew[1 + seed % 2][seed % 7];
        uint32 epoch = journals.journal(address(orders), d.id).epoch + 1;
        _send(_actingAt(d, _reading(Kind.Heartbeat, OrderId.wrap(0), 0, 0), epoch, 0, bytes20(0)));
    }

    function receive_(uint256 seed) external absorbs {
        OrderId item = OrderId.wrap(bytes32(uint256(seed & 1 == 0 ? TEA : MUG)));
        _send(_act(_crew[1 + (seed >> 8) % 2][3], Kind.Receiving, item, int64(int256(1 + (seed >> 16) % 8)), 0));
    }

    function takeStock(uint256 seed) external absorbs {
        if (seed % 4 != 0) return;
        OrderId item = OrderId.wrap(bytes32(uint256(seed & 4 == 0 ? TEA : MUG)));
        _send(_act(_crew[1 + (seed >> 8) % 2][0], Kind.StockTaking, item, int64(int256((seed >> 16) % 30)), 0));
    }

    // Parties and the clock.

    function cancel(uint256 seed) external absorbs {
        if (_seen.length == 0 || seed % 3 != 0) return;
        Pick memory p = _pick(seed >> 8);
        vm.prank(seed >> 100 & 1 == 0 ? shopper : merchant);
        try orders.cancel(p.terms, p.k) {}
        catch (bytes memory why) {
            _only(why, IOrders.StatusIs.selector);
        }
    }

    function refund(uint256 seed) external absorbs {
        if (_seen.length == 0) return;
        Pick memory p = _pick(seed);
        try orders.refund(p.terms, p.k) {}
        catch (bytes memory why) {
            if (bytes4(why) != IOrders.DeadlineAhead.selector) _only(why, IOrders.StatusIs.selector);
        }
    }

    function refundPart(uint256 seed) external absorbs {
        if (_seen.length == 0 || seed % 3 != 0) return;
        Pick memory p = _pick(seed >> 8);
        vm.prank(merchant);
        try orders.refundPart(p.terms, uint128((seed >> 64) % (p.terms.price / 2 + 1))) {}
        catch (bytes memory why) {
            if (bytes4(why) != IOrders.AmountTooLarge.selector) _only(why, IOrders.StatusIs.selector);
        }
    }

    function reassign(uint256 seed) external absorbs {
        if (_seen.length == 0) return;
        Pick memory p = _pick(seed);
        if (p.now_.status != Status.Assigned) return;
        if (block.timestamp <= p.now_.since + (p.now_.marks & 2 != 0 ? 7 days : 2 hours)) return;
        orders.reassign(p.terms, p.k);
    }

    /// Disputes, decisions, returns and settlements, in time or not.
    function claim(uint256 seed) external absorbs {
        if (_seen.length == 0) return;
        Pick memory p = _pick(seed);
        IClaims.Policy memory policy = _policy();
        if (p.terms.policy != _policyHash) return;
        uint256 which = (seed >> 64) % 4;
        bytes memory data = which == 0
            ? abi.encodeCall(claims.dispute, (p.terms, p.k, policy, bytes32(0)))
            : which == 1
                ? abi.encodeCall(claims.requestReturn, (p.terms, p.k, policy))
                : which == 2
                    ? abi.encodeCall(claims.decide, (p.terms, p.k, policy, uint128(orders.held(p.terms, p.k) / 3)))
                    : abi.encodeCall(claims.settle, (p.terms, p.k, policy));
        vm.prank(which < 2 ? shopper : ARBITER);
        (bool ok, bytes memory why) = address(claims).call(data); // solhint-disable-line avoid-low-level-calls
        if (ok) return;
        bytes4 found = bytes4(why);
        bool timely = found == IClaims.WindowOpen.selector || found == IClaims.WindowClosed.selector;
        if (!timely) _only(why, IOrders.StatusIs.selector);
    }

    /// A merchant pays back more than asked: never more than it was paid.
    function giveBack(uint256 seed) external absorbs {
        if (_seen.length == 0) return;
        Pick memory p = _pick(seed);
        if (p.terms.token == address(odd)) return;
        uint128 amount = uint128((seed >> 64) % (p.terms.price + 1));
        uint256 ether_ = p.terms.token == address(0) ? amount : 0;
        vm.deal(merchant, merchant.balance + ether_);
        dollar.mint(merchant, amount);
        vm.prank(merchant);
        dollar.approve(address(claims), amount);
        vm.prank(merchant);
        try claims.giveBack{value: ether_}(p.terms, amount) {}
        catch (bytes memory why) {
            if (bytes4(why) != IClaims.AmountTooLarge.selector) _only(why, IOrders.StatusIs.selector);
        }
    }

    function withdraw(uint8 who, bool ether_) external absorbs {
        address account = who % 3 == 0 ? shopper : who % 3 == 1 ? merchant : PLATFORM;
        address token = ether_ ? address(0) : address(odd);
        if (orders.credit(account, token) == 0) return;
        OddToken.Way out = odd.out();
        odd.set(OddToken.Way.Honest, OddToken.Way.Honest);
        vm.prank(account);
        orders.withdraw(token);
        odd.set(OddToken.Way.Honest, out);
    }

    function spoil(uint8 way) external {
        odd.set(OddToken.Way.Honest, way % 3 == 0 ? OddToken.Way.Reverts : OddToken.Way.Honest);
    }

    function setFee(uint16 rate, bool some) external absorbs {
        vm.prank(owner);
        orders.setFee(rate % 1001, some ? PLATFORM : address(0));
    }

    function wait(uint32 by) external {
        vm.warp(block.timestamp + by % 10 hours);
    }

    // What was seen.

    function count() external view returns (uint256) {
        return _seen.length;
    }

    function seen(uint256 i) external view returns (OrderId, IOrders.Terms memory, uint8 parcels) {
        return (_seen[i].id, _termsOf(_seen[i]), _seen[i].parcels);
    }

    function ledger(uint16 centre, uint64 gtin) external view returns (ICentres.Stock memory) {
        return _ledger[centre][gtin];
    }

    function parts() external view returns (address, address, address, address, address) {
        return (address(orders), address(centres), address(dollar), shopper, merchant);
    }

    function _man(Device[7] storage crew, Crew memory own) private {
        crew[0] = own.shelf;
        crew[1] = own.robot;
        crew[2] = own.packer;
        crew[3] = own.dock;
        crew[4] = van;
        crew[5] = drone;
        crew[6] = locker;
    }

    function _drawn(uint256 seed) private view returns (IOrders.Terms memory t) {
        t = _terms();
        (t.lines[0].quantity, t.lines[1].quantity) = (uint32(1 + (seed >> 8) % 4), uint32(1 + (seed >> 16) % 4));
        if (seed & 3 == 0) t.lines = _oneLine(seed & 4 == 0 ? TEA : MUG, t.lines[0].quantity).lines;
        (t.nonce, t.price) = (uint64(_seen.length + 1), uint128((seed >> 24) % 100e6));
        uint64 each = uint64(t.price / 3);
        for (uint256 i; i < t.lines.length; ++i) {
            t.lines[i].amount = each;
        }
        uint256 token = (seed >> 32) % 3;
        t.token = token == 0 ? address(0) : token == 1 ? address(odd) : address(dollar);
        if ((seed >> 40) % 8 == 0) t.weight = 9000; // too heavy for every carrier
        if ((seed >> 48) % 2 == 0) t.policy = _policyHash;
        t.maxParcels = uint8(1 + (seed >> 56) % 3);
        t.feeCap = uint16((seed >> 64) % 1001);
    }

    function _policy() private pure returns (IClaims.Policy memory) {
        return IClaims.Policy(1 days, true, 2 days, 2e6, ARBITER, 1 days, 3333);
    }

    /// The parcel's next line that is not confirmed, as the ledger has it or a little less, but enough.
    function _countNext(Pick memory p, Device memory d) private {
        IOrders.Book memory b = orders.book(p.order);
        uint64 mine = b.parcels == 0 ? 0x7f : b.lines >> (8 * p.k);
        for (uint48 i; i < p.terms.lines.length; ++i) {
            if (mine >> i & 1 == 0 || p.now_.marks >> i & 1 != 0) continue;
            uint64 onHand = centres.stock(p.now_.centre, p.terms.lines[i].gtin).onHand;
            _try(_act(d, Kind.Counting, p.id, int64(onHand), i), p);
            return;
        }
    }

    /// Only for want of stock; and there is no receipt.
    function _refused(IOrders.Terms memory t, bytes memory why) private view {
        _only(why, ICentres.OutOfStock.selector);
        OrderId id = orders.idOf(t);
        try orders.ownerOf(uint256(OrderId.unwrap(id))) {
            vm.assertTrue(false, "a receipt for no order");
        } catch (bytes memory none) {
            vm.assertEq(none, abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, id));
        }
    }

    /// Posts; only coming before its time may stop it.
    function _try(Act memory a, Pick memory p) private {
        bytes memory packed = _packed(a, 0, p.k);
        try orders.post(packed, _many(p.terms)) {
            _posted.push(packed);
        } catch (bytes memory why) {
            _only(why, IOrders.TooEarly.selector);
        }
    }

    function _only(bytes memory why, bytes4 expected) private pure {
        vm.assertEq(bytes32(bytes4(why)), bytes32(expected), "refused");
    }

    /// Seven times in eight one that is not at its end, when there is any among the next few.
    function _pick(uint256 seed) private view returns (Pick memory p) {
        uint256 tries = seed >> 61 & 7 == 0 ? 1 : 12;
        uint256 all = _seen.length;
        uint256 at_ = seed % all;
        for (uint256 i; i < tries; ++i) {
            at_ = (seed % all + i) % all;
            Seen storage s = _seen[at_];
            p.k = uint8((seed >> 32) % s.parcels);
            (p.order, p.id) = (s.id, p.k == 0 ? s.id : orders.parcelId(s.id, p.k));
            p.now_ = orders.order(p.id);
            if (p.now_.status < Status.Settled) break;
        }
        p.terms = _termsOf(_seen[at_]);
    }
}
