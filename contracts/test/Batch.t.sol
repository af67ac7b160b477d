// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IJournals, Role, Scheme} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {PostBase} from "./PostBase.sol";
import {OddToken} from "./mocks/OddToken.sol";

/// Many acts in one posting: none stops another.
contract BatchTest is PostBase {
    OrderId private one;
    OrderId private two;
    IOrders.Terms[] private all;

    function setUp() public override {
        super.setUp();
        all.push();
        all.push();
        IOrders.Terms memory t = _terms();
        one = _placed(t);
        _keep(0, t);
        t.nonce = 2;
        two = _placed(t);
        _keep(1, t);
    }

    function test_batch_takesAll() public {
        bytes memory acts = bytes.concat(
            _packed(_act(shelf, Kind.Counting, one, 10, 0), 0, 0),
            _packed(_act(robot, Kind.Heartbeat, one), NO_TERMS, 0)
        );
        vm.assertEq(orders.post(acts, all), 2);
        vm.assertEq(orders.order(one).marks, 1);
    }

    /// The first is too early, the second forged, the fourth shows no terms, the fifth has been taken before: the third counts.
    function test_batch_skipsWhatIsBad() public {
        _bring(one, all[0], Status.Confirmed);
        Act memory early = _act(packer, Kind.Packing, one);
        Act memory forged = _act(dock, Kind.Heartbeat, one);
        forged.signature[3] ^= 0x01;
        Act memory good = _act(robot, Kind.Picking, one);
        Act memory bare = _act(far.shelf, Kind.Counting, two, 5, 1);
        bytes memory acts = bytes.concat(
            _packed(early, 0, 0),
            _packed(forged, NO_TERMS, 0),
            _packed(good, 0, 0),
            _packed(bare, 2, 0),
            _packed(good, 0, 0)
        );
        bytes memory why = abi.encodeWithSelector(IOrders.TooEarly.selector, one, Status.Confirmed, Status.Picked);
        vm.expectEmit(address(orders));
        emit IOrders.ActSkipped(packer.id, 1, 0, why);
        vm.expectEmit(address(orders));
        emit IOrders.ActSkipped(dock.id, 1, 0, abi.encodeWithSelector(IJournals.BadSignature.selector, dock.id));
        vm.expectEmit(address(orders));
        emit IOrders.ActSkipped(far.shelf.id, 1, 0, abi.encodeWithSelector(IOrders.TermsMissing.selector, two));
        vm.expectEmit(address(orders));
        // By now the order is picked: it is history, of which the journal has heard.
        why = abi.encodeWithSelector(IJournals.SegmentReplayed.selector, robot.id, 0, 1);
        emit IOrders.ActSkipped(robot.id, 1, 0, why);
        vm.assertEq(orders.post(acts, all), 1);
        _assertStatus(one, Status.Picked);

        // What was skipped may be posted again.
        _send(early, all[0]);
        _assertStatus(one, Status.Assigned);
    }

    /// When none is taken the first one's error says why.
    function test_batch_reverts_whenNoneIsTaken() public {
        bytes memory acts = bytes.concat(
            _packed(_act(robot, Kind.Picking, one), 0, 0), _packed(_act(shelf, Kind.Counting, one, 10, 0), 7, 0)
        );
        vm.expectRevert(abi.encodeWithSelector(IOrders.TooEarly.selector, one, Status.Placed, Status.Confirmed));
        orders.post(acts, all);
    }

    /// A device's later acts do not pass an earlier one that was skipped.
    function test_batch_keepsTheOrderOfAJournal() public {
        Act memory first = _act(robot, Kind.Picking, one);
        Act memory second = _actingAt(robot, _reading(Kind.Heartbeat, one, 0, 0), 1, 1, bytes20(_digest(first, 0)));
        Act memory other = _act(shelf, Kind.Counting, one, 10, 0);
        bytes memory acts = bytes.concat(_packed(first, 0, 0), _packed(second, NO_TERMS, 0), _packed(other, 0, 0));
        vm.expectEmit(address(orders));
        emit IOrders.ActSkipped(
            robot.id, 1, 0, abi.encodeWithSelector(IOrders.TooEarly.selector, one, Status.Placed, Status.Confirmed)
        );
        vm.expectEmit(address(orders));
        emit IOrders.ActSkipped(robot.id, 1, 1, abi.encodeWithSelector(IJournals.SegmentGap.selector, robot.id, 1, 0));
        vm.assertEq(orders.post(acts, all), 1);
        vm.assertEq(journals.journal(address(orders), robot.id).nextSeq, 0);
    }

    /// Both curves, terms of two orders in any order, and none.
    function test_batch_namesItsTermsByIndex() public {
        Act memory elsewhere = _act(far.shelf, Kind.Counting, one, 10, 0);
        Act memory moving = _act(van, Kind.Position, OrderId.wrap(0));
        bytes memory acts = bytes.concat(
            _packed(_act(shelf, Kind.Counting, two, 10, 0), 1, 0),
            _packed(elsewhere, 0, 0),
            _packed(moving, NO_TERMS, 0)
        );
        _expectIgnored(elsewhere, one, IOrders.WrongSite.selector);
        _expectTaken(moving);
        vm.assertEq(orders.post(acts, all), 3);
        vm.assertEq(orders.order(two).marks, 1);
        vm.assertEq(orders.order(one).marks, 0);
    }

    /// One order's token that refuses, burns gas or answers without end does not touch another's delivery.
    function test_batch_survivesOddTokens() public {
        OddToken odd = new OddToken();
        OddToken.Way[4] memory ways = [OddToken.Way.Reverts, OddToken.Way.Greedy, OddToken.Way.Bomb, OddToken.Way.Calls];
        IOrders.Terms memory t = _terms();
        t.token = address(odd);
        for (uint64 i; i < ways.length; ++i) {
            t.nonce = 10 + i;
            odd.set(OddToken.Way.Honest, OddToken.Way.Honest);
            odd.mint(shopper, PRICE);
            bytes memory signature = _merchantSigns(t);
            vm.prank(shopper);
            OrderId id = orders.place(t, signature);
            _keep(0, t);
            _bring(id, t, Status.Departed);
            odd.callBack(address(orders), abi.encodeCall(orders.post, ("", all)));
            odd.set(OddToken.Way.Honest, ways[i]);
            Act memory a = _act(van, Kind.Accepting, id);
            Act memory b = _act(shelf, Kind.Counting, two, int64(centres.stock(1, TEA).onHand), 0);
            vm.assertEq(orders.post(bytes.concat(_packed(a, 0, 0), _packed(b, 1, 0)), all), 2);
            _assertStatus(id, Status.Settled);
        }
        vm.assertEq(orders.order(two).marks, 1);
        vm.assertEq(orders.credit(merchant, address(odd)), 3 * PRICE);
        vm.assertEq(odd.balanceOf(merchant), PRICE);
    }

    /// Terms in storage, copied line by line: the compiler's plain generator does not do it.
    function _keep(uint256 i, IOrders.Terms memory t) private {
        IOrders.Terms storage s = all[i];
        (s.merchant, s.shopper, s.token, s.price) = (t.merchant, t.shopper, t.token, t.price);
        (s.zone, s.validUntil, s.packBy, s.deliverBy) = (t.zone, t.validUntil, t.packBy, t.deliverBy);
        (s.weight, s.size, s.priceWeight, s.timeWeight) = (t.weight, t.size, t.priceWeight, t.timeWeight);
        (s.feeCap, s.maxParcels, s.proof, s.code) = (t.feeCap, t.maxParcels, t.proof, t.code);
        (s.policy, s.commitment, s.nonce) = (t.policy, t.commitment, t.nonce);
        delete s.lines;
        for (uint256 j; j < t.lines.length; ++j) {
            s.lines.push(t.lines[j]);
        }
    }
}
