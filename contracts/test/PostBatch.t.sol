// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IJournals, Role, Scheme} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {PostBase} from "./PostBase.sol";
import {MisbehavingToken} from "./mocks/MisbehavingToken.sol";

/// Posting several acts at once: an act that is skipped does not affect the others.
contract PostBatchTest is PostBase {
    /// Time of a reading that is just too far ahead of the block's time.
    uint64 private constant AHEAD = MS + 600_001;

    OrderId private one;
    OrderId private two;
    IOrders.Terms[] private all;

    function setUp() public override {
        super.setUp();
        all.push();
        all.push();
        IOrders.Terms memory t = _terms();
        one = _placeOrder(t);
        _storeTerms(0, t);
        t.nonce = 2;
        two = _placeOrder(t);
        _storeTerms(1, t);
    }

    function test_post_takesAll() public {
        bytes memory acts = bytes.concat(
            _packAct(_signAct(shelf, Kind.Counting, one, 10, 0), 0),
            _packAct(_signAct(robot, Kind.Heartbeat, one), NO_TERMS)
        );
        vm.assertEq(orders.post(acts, all), 2);
        vm.assertEq(orders.order(one).marks, 1);
    }

    /// The acts are, in this order: ahead of the chain's time, with a wrong signature, valid, without terms, and a
    /// repetition. Only the third is taken.
    function test_post_skipsInvalidActs() public {
        _advanceTo(one, all[0], Status.Confirmed);
        SignedAct memory ahead = _signNextAct(packer, _readingAt(uint8(Kind.Packing), 0, AHEAD, LAT, LON, 0, 0, one));
        SignedAct memory forged = _signAct(dock, Kind.Heartbeat, one);
        forged.signature[3] ^= 0x01;
        SignedAct memory good = _signAct(robot, Kind.Picking, one);
        SignedAct memory bare = _signAct(farCentre.shelf, Kind.Counting, two, 5, 1);
        bytes memory acts = bytes.concat(
            _packAct(ahead, 0), _packAct(forged, NO_TERMS), _packAct(good, 0), _packAct(bare, 2), _packAct(good, 0)
        );
        vm.expectEmit(address(orders));
        emit IOrders.ActSkipped(packer.id, 1, 0, _aheadError(packer));
        vm.expectEmit(address(orders));
        emit IOrders.ActSkipped(dock.id, 1, 0, abi.encodeWithSelector(IJournals.BadSignature.selector, dock.id));
        vm.expectEmit(address(orders));
        emit IOrders.ActSkipped(farCentre.shelf.id, 1, 0, abi.encodeWithSelector(IOrders.TermsMissing.selector, two));
        vm.expectEmit(address(orders));
        // The repetition is too late for the order, but Journals refuses it first.
        bytes memory revertData = abi.encodeWithSelector(IJournals.SegmentReplayed.selector, robot.id, 0, 1);
        emit IOrders.ActSkipped(robot.id, 1, 0, revertData);
        vm.assertEq(orders.post(acts, all), 1);
        _assertStatus(one, Status.Picked);

        // A skipped act may be posted again.
        vm.warp(NOW + 1);
        _post(ahead, all[0]);
        _assertStatus(one, Status.Assigned);
    }

    /// If no act is taken, the call reverts with the first one's error.
    function test_post_reverts_whenNoneIsTaken() public {
        bytes memory acts = bytes.concat(
            _packAct(_signNextAct(robot, _readingAt(uint8(Kind.Picking), 0, AHEAD, LAT, LON, 0, 0, one)), 0),
            _packAct(_signAct(shelf, Kind.Counting, one, 10, 0), 7)
        );
        vm.expectRevert(_aheadError(robot));
        orders.post(acts, all);
    }

    /// After a skipped act, later acts of the same device are skipped as gaps.
    function test_post_skipsActsAfterSkippedOne() public {
        SignedAct memory first = _signNextAct(robot, _readingAt(uint8(Kind.Picking), 0, AHEAD, LAT, LON, 0, 0, one));
        SignedAct memory second =
            _signActAt(robot, _reading(Kind.Heartbeat, one, 0, 0), 1, 1, bytes20(_digestOfAct(first, 0)));
        SignedAct memory other = _signAct(shelf, Kind.Counting, one, 10, 0);
        bytes memory acts = bytes.concat(_packAct(first, 0), _packAct(second, NO_TERMS), _packAct(other, 0));
        vm.expectEmit(address(orders));
        emit IOrders.ActSkipped(robot.id, 1, 0, _aheadError(robot));
        vm.expectEmit(address(orders));
        emit IOrders.ActSkipped(robot.id, 1, 1, abi.encodeWithSelector(IJournals.SegmentGap.selector, robot.id, 1, 0));
        vm.assertEq(orders.post(acts, all), 1);
        vm.assertEq(journals.journal(address(orders), robot.id).nextSeq, 0);
    }

    /// An act that comes too early does not hold up the later acts of its device.
    function test_A14_earlyActDoesNotHoldTheJournal() public {
        _advanceTo(two, all[1], Status.Confirmed);
        SignedAct memory early = _signAct(robot, Kind.Picking, one);
        SignedAct memory next =
            _signActAt(robot, _reading(Kind.Picking, two, 0, 0), 1, 1, bytes20(_digestOfAct(early, 0)));
        vm.assertEq(orders.post(bytes.concat(_packAct(early, 0), _packAct(next, 1)), all), 2);
        _assertStatus(two, Status.Picked);
        _assertStatus(one, Status.Placed);
        _countAllLines(one, all[0]);
        _post(early, all[0]);
        _assertStatus(one, Status.Picked);
    }

    /// Uses both signature schemes, the terms of two orders, and an act without terms.
    function test_post_findsTermsByIndex() public {
        SignedAct memory elsewhere = _signAct(farCentre.shelf, Kind.Counting, one, 10, 0);
        SignedAct memory moving = _signAct(van, Kind.Position, OrderId.wrap(0));
        bytes memory acts = bytes.concat(
            _packAct(_signAct(shelf, Kind.Counting, two, 10, 0), 1), _packAct(elsewhere, 0), _packAct(moving, NO_TERMS)
        );
        _expectIgnored(elsewhere, one, IOrders.WrongSite.selector);
        _expectTaken(moving);
        vm.assertEq(orders.post(acts, all), 3);
        vm.assertEq(orders.order(two).marks, 1);
        vm.assertEq(orders.order(one).marks, 0);
    }

    /// A token that reverts, burns gas or returns huge data does not affect another order's delivery.
    function test_post_isNotAffectedByMisbehavingTokens() public {
        MisbehavingToken badToken = new MisbehavingToken();
        MisbehavingToken.Behaviour[4] memory behaviours = [
            MisbehavingToken.Behaviour.Reverts,
            MisbehavingToken.Behaviour.BurnsGas,
            MisbehavingToken.Behaviour.HugeReturnData,
            MisbehavingToken.Behaviour.Reenters
        ];
        IOrders.Terms memory t = _terms();
        t.token = address(badToken);
        for (uint64 i; i < behaviours.length; ++i) {
            t.nonce = 10 + i;
            badToken.setBehaviour(MisbehavingToken.Behaviour.Honest, MisbehavingToken.Behaviour.Honest);
            badToken.mint(shopper, PRICE);
            bytes memory signature = _merchantSignature(t);
            vm.prank(shopper);
            OrderId id = orders.place(t, signature);
            _storeTerms(0, t);
            _advanceTo(id, t, Status.Departed);
            badToken.setReentry(address(orders), abi.encodeCall(orders.post, ("", all)));
            badToken.setBehaviour(MisbehavingToken.Behaviour.Honest, behaviours[i]);
            SignedAct memory a = _signAct(van, Kind.Accepting, id);
            SignedAct memory b = _signAct(shelf, Kind.Counting, two, int64(centres.stock(1, TEA).onHand), 0);
            vm.assertEq(orders.post(bytes.concat(_packAct(a, 0), _packAct(b, 1)), all), 2);
            _assertStatus(id, Status.Settled);
        }
        vm.assertEq(orders.order(two).marks, 1);
        vm.assertEq(orders.credit(merchant, address(badToken)), 3 * PRICE);
        vm.assertEq(badToken.balanceOf(merchant), PRICE);
    }

    function _aheadError(Device memory d) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IOrders.ClockAhead.selector, d.id, AHEAD);
    }

    /// Copies terms to storage line by line: the legacy code generator cannot copy them at once.
    function _storeTerms(uint256 i, IOrders.Terms memory t) private {
        IOrders.Terms storage s = all[i];
        (s.merchant, s.shopper, s.token, s.price) = (t.merchant, t.shopper, t.token, t.price);
        (s.zone, s.validUntil, s.packBy, s.deliverBy) = (t.zone, t.validUntil, t.packBy, t.deliverBy);
        (s.priceWeight, s.timeWeight) = (t.priceWeight, t.timeWeight);
        (s.feeCap, s.maxParcels, s.proof, s.code) = (t.feeCap, t.maxParcels, t.proof, t.code);
        (s.policy, s.commitment, s.nonce) = (t.policy, t.commitment, t.nonce);
        delete s.lines;
        for (uint256 j; j < t.lines.length; ++j) {
            s.lines.push(t.lines[j]);
        }
    }
}
