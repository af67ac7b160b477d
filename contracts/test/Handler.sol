// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ICentres} from "../src/interfaces/ICentres.sol";
import {IClaims} from "../src/interfaces/IClaims.sol";
import {IJournals, Role, Scheme} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {ActHandler} from "./ActHandler.sol";
import {MisbehavingToken} from "./mocks/MisbehavingToken.sol";

/// Random calls of shoppers, devices, carriers, arbiters and the owner, some of them invalid.
contract Handler is ActHandler {
    address public constant ARBITER = address(0xA4B);

    MisbehavingToken public badToken;
    bytes32 internal _policyHash;
    Device[7][3] private _devicesOf; // by centre from 1: shelf, robot, packer, dock, van, drone, locker

    function setUp() public override {
        super.setUp();
        badToken = new MisbehavingToken();
        (_tokens[1], _tokens[2]) = (address(dollar), address(badToken));
        _policyHash = claims.hash(_policy());
        claims.show(_policy());
        for (uint16 centre = 1; centre <= 2; ++centre) {
            _ledger[centre][TEA] = centres.stock(centre, TEA);
            _ledger[centre][MUG] = centres.stock(centre, MUG);
        }
        // P-256 is slow here and is tested elsewhere, so each centre keeps only one P-256 device.
        shelf = _enrol(301, Scheme.Secp256k1, Role.Shelf, 1);
        van = _enrol(302, Scheme.Secp256k1, Role.Vehicle, 1);
        farCentre.robot = _enrol(303, Scheme.Secp256k1, Role.Robot, 2);
        vm.recordLogs();
        _adjustStock(1, TEA, 30);
        _adjustStock(2, MUG, 30);
        _replayEvents();
        _setDevices(_devicesOf[1], CentreDevices(shelf, robot, packer, dock));
        _setDevices(_devicesOf[2], farCentre);
    }

    function place(uint256 seed) external replaysEvents {
        IOrders.Terms memory t = _randomTerms(seed);
        if (seed >> 240 & 3 == 0) _countBeforePlacing(t, _devicesOf[1 + (seed >> 242 & 1)][0]);
        bytes memory signature = _merchantSignature(t);
        if (t.token == address(0)) {
            vm.deal(shopper, shopper.balance + t.price);
            vm.prank(shopper);
            try orders.place{value: t.price}(t, signature) {}
            catch (bytes memory err) {
                _assertOutOfStock(t, err);
            }
            return;
        }
        if (t.token == address(badToken)) badToken.mint(shopper, t.price);
        else dollar.mint(shopper, t.price);
        IOrders.Authorization memory by = _shopperAuthorization(t);
        try orders.placeWithAuthorization(t, signature, by) {}
        catch (bytes memory err) {
            _assertOutOfStock(t, err);
        }
    }

    // Devices.

    /// Posts the regular next step of some parcel.
    function advance(uint256 seed) public replaysEvents {
        if (_modelOrders.length == 0) return;
        ParcelDraw memory p = _randomParcel(seed);
        Device[7] storage devices = _devicesOf[p.now_.centre];
        Status s = p.now_.status;
        uint256 deadline = s < Status.Packed ? p.terms.packBy : p.terms.deliverBy;
        if (s <= Status.Refused && block.timestamp > deadline + 1 hours) return _refund(p); // no act can move it
        Device memory carrier = devices[p.now_.carrier == 2 ? 5 : 4];
        if (s == Status.Placed) {
            _countNextLine(p, devices[0]);
        } else if (s == Status.Confirmed) {
            _postAct(_signAct(devices[1], Kind.Picking, p.id), p);
        } else if (s == Status.Picked) {
            _postAct(_signAct(devices[2], Kind.Packing, p.id), p);
        } else if (s == Status.Packed) {
            try orders.assign(p.terms, p.k) {}
            catch (bytes memory err) {
                _assertError(err, IOrders.NoCarrier.selector);
            }
        } else if (s == Status.Assigned) {
            // In one of eight cases for another vehicle, which the next signature replaces.
            uint48 vehicle = journals.device(carrier.id).number + (seed >> 129 & 7 == 0 ? 1 : 0);
            bool byDock = p.now_.vehicleSigned || (!p.now_.dockSigned && seed >> 128 & 1 == 0);
            SignedAct memory a = byDock ? _signHandOver(devices[3], p.id, vehicle) : _signHandOver(carrier, p.id);
            _postAct(a, p);
        } else if (s == Status.Departed || s == Status.Attempted) {
            _postAct(_signAct(carrier, Kind.Accepting, p.id), p);
        } else if (s >= Status.Returning) {
            _postAct(_signAct(devices[3], Kind.Returning, p.id), p);
        }
    }

    /// Posts a valid step that leads to a failure: damage, loss, a short count, a refused delivery, a return.
    function failParcel(uint256 seed) external replaysEvents {
        if (_modelOrders.length == 0) return;
        ParcelDraw memory p = _randomParcel(seed);
        Device[7] storage devices = _devicesOf[p.now_.centre];
        Device memory carrier = devices[p.now_.carrier == 2 ? 5 : 4];
        uint256 which = (seed >> 64) % 6;
        if (p.now_.status < Status.Departed) {
            // Few counts concern confirmed parcels, so that enough parcels are picked.
            if (which < (p.now_.status == Status.Confirmed ? 5 : 2)) {
                _postAct(_signAct(devices[2], Kind.Inspecting, p.id, 1, 0), p);
            } else {
                int64 few = int64(int256((seed >> 72) % 3));
                _postAct(_signAct(devices[0], Kind.Counting, p.id, few, uint48((seed >> 80) % 2)), p);
            }
        } else if (which == 0) {
            _postAct(_signAct(carrier, Kind.Losing, p.id), p);
        } else if (which == 1) {
            _postAct(_signAct(carrier, Kind.Inspecting, p.id, 1, 0), p);
        } else if (which < 5) {
            _postAct(_signAct(carrier, which == 2 ? Kind.Attempting : Kind.Refusing, p.id), p);
        } else {
            _postAct(_signAct(devices[3], Kind.Returning, p.id), p);
        }
    }

    /// Posts an arbitrary reading of any device about any parcel, with a time on either side of a limit.
    function postRandomReading(uint256 seed, uint8 kind, uint8 who, int64 value, uint48 aux) external replaysEvents {
        if (_modelOrders.length == 0) return;
        ParcelDraw memory p = _randomParcel(seed);
        int32 lat = seed >> 201 & 1 == 0 ? LAT : -LAT;
        uint8 flags = kind > 250 ? 1 : 0;
        value = seed >> 202 & 1 == 0 ? value % 20 : int64(uint64(p.now_.since)); // the nonce of a hand-over
        uint64 time = _randomTime(seed >> 210, p.terms);
        SignedAct memory a = _signNextAct(
            _devicesOf[1 + (seed >> 200 & 1)][who % 7],
            _readingAt(kind % 17, flags, time, lat, LON, value, aux % 3, p.id)
        );
        if (time <= (block.timestamp + 10 minutes) * 1000) return _postAct(a, p);
        try orders.post(_packAct(a, 0), _arrayOf(p.terms)) {
            vm.assertTrue(false, "an act from the future was taken");
        } catch (bytes memory err) {
            _assertError(err, IOrders.ClockAhead.selector);
        }
    }

    /// Posts one valid and one invalid act together: the valid one is taken.
    function postBatch(uint256 seed) external replaysEvents {
        SignedAct memory good = _signAct(_devicesOf[1 + seed % 2][seed % 7], Kind.Heartbeat, OrderId.wrap(0));
        SignedAct memory bad = _signAct(_devicesOf[2 - seed % 2][(seed >> 1) % 7], Kind.Heartbeat, OrderId.wrap(0));
        if (good.device == bad.device) return;
        bad.signature[uint8(seed >> 16) % 60] ^= 0x01;
        bytes memory a = _packAct(good, NO_TERMS);
        bytes memory b = _packAct(bad, NO_TERMS);
        bool first = seed >> 8 & 1 == 0;
        vm.assertEq(orders.post(first ? bytes.concat(a, b) : bytes.concat(b, a), new IOrders.Terms[](0)), 1);
    }

    /// Has a device continue in a higher epoch, as if it had lost its journal.
    function openEpoch(uint256 seed) external replaysEvents {
        Device memory d = _devicesOf[1 + seed % 2][seed % 7];
        uint32 epoch = journals.journal(address(orders), d.id).epoch + 1;
        _post(_signActAt(d, _reading(Kind.Heartbeat, OrderId.wrap(0), 0, 0), epoch, 0, bytes20(0)));
    }

    function receiveStock(uint256 seed) external replaysEvents {
        OrderId item = OrderId.wrap(bytes32(uint256(seed & 1 == 0 ? TEA : MUG)));
        int64 pieces = int64(int256(1 + (seed >> 16) % 8));
        _post(_signAct(_devicesOf[1 + (seed >> 8) % 2][3], Kind.Receiving, item, pieces, 0));
    }

    function takeStock(uint256 seed) external replaysEvents {
        if (seed % 4 != 0) return;
        OrderId item = OrderId.wrap(bytes32(uint256(seed & 4 == 0 ? TEA : MUG)));
        int64 pieces = int64(int256((seed >> 16) % 30));
        _post(_signAct(_devicesOf[1 + (seed >> 8) % 2][0], Kind.StockTaking, item, pieces, 0));
    }

    // Parties and time.

    function cancel(uint256 seed) external replaysEvents {
        if (_modelOrders.length == 0 || seed % 3 != 0) return;
        ParcelDraw memory p = _randomParcel(seed >> 8);
        vm.prank(seed >> 100 & 1 == 0 ? shopper : merchant);
        try claims.cancel(p.terms, p.k) {}
        catch (bytes memory err) {
            _assertError(err, IOrders.StatusIs.selector);
        }
    }

    function refund(uint256 seed) external replaysEvents {
        if (_modelOrders.length == 0) return;
        _refund(_randomParcel(seed));
    }

    function _refund(ParcelDraw memory p) private {
        try claims.refund(p.terms, p.k) {}
        catch (bytes memory err) {
            if (bytes4(err) != IClaims.DeadlineAhead.selector) _assertError(err, IOrders.StatusIs.selector);
        }
    }

    function refundPart(uint256 seed) external replaysEvents {
        if (_modelOrders.length == 0 || seed % 3 != 0) return;
        ParcelDraw memory p = _randomParcel(seed >> 8);
        vm.prank(merchant);
        try claims.refundPart(p.terms, uint96((seed >> 64) % (p.terms.price / 2 + 1))) {}
        catch (bytes memory err) {
            if (bytes4(err) != IOrders.AmountTooLarge.selector) _assertError(err, IOrders.StatusIs.selector);
        }
    }

    function reassign(uint256 seed) external replaysEvents {
        if (_modelOrders.length == 0) return;
        ParcelDraw memory p = _randomParcel(seed);
        if (p.now_.status != Status.Assigned) return;
        uint256 window = p.now_.vehicleSigned ? 168 : p.now_.pickup;
        bool due = block.timestamp >= p.now_.since + window * 1 hours + 1 hours;
        try orders.reassign(p.terms, p.k) {
            vm.assertTrue(due, "reassigned too early");
        } catch (bytes memory err) {
            _assertError(err, due ? IOrders.NoCarrier.selector : IOrders.PickupAhead.selector);
        }
    }

    /// Disputes, decides, returns or settles, in time or not.
    function claim(uint256 seed) external replaysEvents {
        if (_modelOrders.length == 0) return;
        ParcelDraw memory p = _randomParcel(seed);
        IClaims.Policy memory policy = _policy();
        if (p.terms.policy != _policyHash) return;
        uint256 which = (seed >> 64) % 4;
        bytes memory data = which == 0
            ? abi.encodeCall(claims.dispute, (p.terms, p.k, policy, bytes32(0)))
            : which == 1
                ? abi.encodeCall(claims.requestReturn, (p.terms, p.k, policy))
                : which == 2
                    ? abi.encodeCall(claims.decide, (p.terms, p.k, policy, uint96(orders.held(p.terms, p.k) / 3)))
                    : abi.encodeCall(claims.settle, (p.terms, p.k, policy));
        vm.prank(which < 2 ? shopper : ARBITER);
        (bool ok, bytes memory err) = address(claims).call(data); // solhint-disable-line avoid-low-level-calls
        if (ok) return;
        bytes4 found = bytes4(err);
        bool timely = found == IClaims.WindowOpen.selector || found == IClaims.WindowClosed.selector;
        if (!timely) _assertError(err, IOrders.StatusIs.selector);
    }

    /// Has the merchant give back a random amount; more than the escrow paid out for it is refused.
    function giveBack(uint256 seed) external replaysEvents {
        if (_modelOrders.length == 0) return;
        ParcelDraw memory p = _randomParcel(seed);
        if (p.terms.token == address(badToken)) return;
        uint96 amount = uint96((seed >> 64) % (p.terms.price + 1));
        uint256 ether_ = p.terms.token == address(0) ? amount : 0;
        vm.deal(merchant, merchant.balance + ether_);
        dollar.mint(merchant, amount);
        vm.prank(merchant);
        dollar.approve(address(claims), amount);
        vm.prank(merchant);
        try claims.giveBack{value: ether_}(p.terms, amount) {}
        catch (bytes memory err) {
            if (bytes4(err) != IClaims.AmountTooLarge.selector) _assertError(err, IOrders.StatusIs.selector);
        }
    }

    function withdraw(uint8 who, bool ether_) external replaysEvents {
        address account = who % 3 == 0 ? shopper : who % 3 == 1 ? merchant : PLATFORM;
        address token = ether_ ? address(0) : address(badToken);
        if (orders.credit(account, token) == 0) return;
        MisbehavingToken.Behaviour before = badToken.onTransfer();
        badToken.setBehaviour(MisbehavingToken.Behaviour.Honest, MisbehavingToken.Behaviour.Honest);
        vm.prank(account);
        orders.withdraw(token, account);
        badToken.setBehaviour(MisbehavingToken.Behaviour.Honest, before);
    }

    function setTokenBehaviour(uint8 choice) external {
        badToken.setBehaviour(
            MisbehavingToken.Behaviour.Honest,
            choice % 3 == 0 ? MisbehavingToken.Behaviour.Reverts : MisbehavingToken.Behaviour.Honest
        );
    }

    // State of the model.

    function orderCount() external view returns (uint256) {
        return _modelOrders.length;
    }

    function orderAt(uint256 i) external view returns (OrderId, IOrders.Terms memory, uint8 parcels) {
        return (_modelOrders[i].id, _termsOf(_modelOrders[i]), _modelOrders[i].parcels);
    }

    function ledger(uint16 centre, uint64 gtin) external view returns (ICentres.Stock memory) {
        return _ledger[centre][gtin];
    }

    function addresses() external view returns (address, address, address, address, address) {
        return (address(orders), address(centres), address(dollar), shopper, merchant);
    }

    function _setDevices(Device[7] storage devices, CentreDevices memory from) private {
        devices[0] = from.shelf;
        devices[1] = from.robot;
        devices[2] = from.packer;
        devices[3] = from.dock;
        devices[4] = van;
        devices[5] = drone;
        devices[6] = locker;
    }

    function _randomTerms(uint256 seed) internal view returns (IOrders.Terms memory t) {
        t = _terms();
        (t.lines[0].quantity, t.lines[1].quantity) = (uint32(1 + (seed >> 8) % 4), uint32(1 + (seed >> 16) % 4));
        if (seed & 3 == 0) t.lines = _oneLine(seed & 4 == 0 ? TEA : MUG, t.lines[0].quantity).lines;
        t.token = [address(0), address(badToken), address(dollar)][(seed >> 32) % 3];
        bool free = t.token == address(0) && (seed >> 88) % 8 == 0; // one parcel, placed by the shopper
        (t.nonce, t.price) = (uint64(_modelOrders.length + 1), free ? 0 : uint96(3 + (seed >> 24) % 100e6));
        for (uint256 i; i < t.lines.length; ++i) {
            t.lines[i].amount = t.price / 3;
        }
        if ((seed >> 40) % 8 == 0) t.lines[0].grams = 9000; // too heavy for every carrier
        if ((seed >> 48) % 2 == 0) t.policy = _policyHash;
        (t.maxParcels, t.feeCap) = (free ? 1 : uint8(1 + (seed >> 56) % 3), uint16((seed >> 64) % 1001));
        t.proof = [1, 2, 3, 6, 7][(seed >> 80) % 5];
        if (t.proof == 1) (t.code, t.policy) = (0, _policyHash);
        if ((seed >> 80) % 4 != 0) (t.packBy, t.deliverBy) = (t.packBy + 4 days, t.deliverBy + 8 days);
    }

    function _policy() internal pure returns (IClaims.Policy memory) {
        return IClaims.Policy(1 days, true, 2 days, 2e6, ARBITER, 1 days, 3333);
    }

    /// Counts the parcel's next unconfirmed line as the ledger has it.
    function _countNextLine(ParcelDraw memory p, Device memory d) private {
        IOrders.Book memory b = orders.book(p.order);
        uint24 mine = b.parcels == 0 ? 0x7f : b.lines >> (8 * p.k);
        for (uint48 i; i < p.terms.lines.length; ++i) {
            if (mine >> i & 1 == 0 || p.now_.marks >> i & 1 != 0) continue;
            uint64 onHand = centres.stock(p.now_.centre, p.terms.lines[i].gtin).onHand;
            _postAct(_signAct(d, Kind.Counting, p.id, int64(onHand), i), p);
            return;
        }
    }

    /// Asserts that placing failed for lack of stock, and that there is no receipt.
    function _assertOutOfStock(IOrders.Terms memory t, bytes memory err) private view {
        _assertError(err, ICentres.OutOfStock.selector);
        OrderId id = orders.idOf(t);
        try orders.ownerOf(uint256(OrderId.unwrap(id))) {
            vm.assertTrue(false, "a receipt without an order");
        } catch (bytes memory none) {
            vm.assertEq(none, abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, id));
        }
    }

    /// Chooses a parcel. In seven of eight cases it prefers one that is not closed, if there is one among the next
    /// twelve.
    function _randomParcel(uint256 seed) internal view returns (ParcelDraw memory p) {
        uint256 tries = seed >> 61 & 7 == 0 ? 1 : 12;
        uint256 all = _modelOrders.length;
        uint256 at_ = seed % all;
        for (uint256 i; i < tries; ++i) {
            at_ = (seed % all + i) % all;
            ModelOrder storage s = _modelOrders[at_];
            p.k = uint8((seed >> 32) % s.parcels);
            (p.order, p.id) = (s.id, orders.parcelId(s.id, p.k));
            p.now_ = orders.order(p.id);
            if (p.now_.status < Status.Settled) break;
        }
        p.terms = _termsOf(_modelOrders[at_]);
    }
}
