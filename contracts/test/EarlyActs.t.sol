// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IClaims} from "../src/interfaces/IClaims.sol";
import {IJournals, Role, Scheme} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {ClaimsBase} from "./ClaimsBase.sol";

/// Acts that come before their parcel is ready for them. They are pending until somebody presents them.
contract EarlyActsTest is ClaimsBase {
    /// The device has seen the order in a block that was reorganised away.
    function test_A2_actAboutUnknownOrder_isPending() public {
        IOrders.Terms memory t = _oneLine(TEA, 1);
        OrderId id = orders.idOf(t);
        SignedAct memory a = _signAct(shelf, Kind.Counting, id, 10, 0);
        _assertPending(a, id);
        _assertTooEarly(a, t, id);

        vm.assertEq(OrderId.unwrap(_placeOrder(t)), OrderId.unwrap(id));
        _expectStep(a, id, _order(shopper, Status.Confirmed, 1, 1, 0, 0, uint32(NOW)));
        _post(a, t);
        _assertNotPending(a, t);
    }

    function test_A14_earlyActs_arePending() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        SignedAct memory pick = _postEarly(robot, Kind.Picking, id);
        SignedAct memory pack = _postEarly(packer, Kind.Packing, id);
        _postEarly(dock, Kind.Departing, id);
        _postEarly(van, Kind.Departing, id);
        SignedAct memory deliver = _postEarly(van, Kind.Accepting, id, t);
        _postEarly(locker, Kind.Accepting, id, t);
        _postEarly(van, Kind.Attempting, id);
        _postEarly(van, Kind.Refusing, id);
        _postEarly(van, Kind.Losing, id);
        _postEarly(dock, Kind.Returning, id);
        _assertTooEarly(pick, t, id);
        _advanceTo(id, t, Status.Confirmed);
        _assertTooEarly(pack, t, id);
        _post(pick, t);
        _assertStatus(id, Status.Picked);
        _post(pack, t);
        _assertStatus(id, Status.Assigned);
        _assertTooEarly(deliver, t, id);
        _post(_signHandOver(van, id));
        _post(_signHandOver(dock, id));
        _post(deliver, t);
        _assertStatus(id, Status.Settled);
    }

    /// Whether a report of damage is too early depends on the role of the device. From the first status of any role on
    /// it needs the terms.
    function test_A14_earlyDamage_isPending() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Confirmed);
        SignedAct memory a = _signAct(packer, Kind.Inspecting, id, 1, 0);
        _assertPending(a, id);
        _post(_signAct(robot, Kind.Picking, id), t);
        SignedAct memory byVan = _signAct(van, Kind.Inspecting, id, 1, 0);
        vm.expectEmit(address(orders));
        emit IOrders.ActPending(_topicOf(id), van.id, bytes32(byVan.reading), _placeOf(byVan));
        _post(byVan, t);
        _assertTooEarly(byVan, t, id);
        _post(a, t);
        _assertStatus(id, Status.Damaged);
    }

    /// The dock takes the parcel back before the shopper's request is in a block.
    function test_A17_returnBeforeRequest_isPending() public {
        (OrderId id, IOrders.Terms memory t) = _deliveredOrder();
        SignedAct memory a = _signAct(dock, Kind.Returning, id);
        vm.expectEmit(address(orders));
        emit IOrders.ActPending(_topicOf(id), dock.id, bytes32(a.reading), _placeOf(a));
        _post(a, t);
        _assertStatus(id, Status.Delivered);
        _assertTooEarly(a, t, id);
        vm.prank(shopper);
        claims.requestReturn(t, 0, _policy());
        _post(a, t);
        _assertStatus(id, Status.Returned);
        vm.assertEq(dollar.balanceOf(shopper), PRICE - RESTOCKING);
    }

    /// The dock takes the parcel back while the parties still argue.
    function test_A17_returnDuringDispute_isPending() public {
        (OrderId id, IOrders.Terms memory t) = _deliveredOrder();
        vm.prank(shopper);
        claims.dispute(t, 0, _policy(), bytes32(0));
        SignedAct memory a = _signAct(dock, Kind.Returning, id);
        _post(a, t);
        _assertTooEarly(a, t, id);
    }

    // Never pending.

    function test_post_ignoresEarlyActs_thatCanNeverMoveTheParcel() public {
        IOrders.Terms memory t = _terms();
        OrderId id = orders.idOf(t);
        SignedAct memory a = _signAct(packer, Kind.Counting, id, 10, 0);
        _assertIgnored(a, id, IOrders.WrongRole.selector); // the order is unknown yet
        _assertNotPending(a, t);
        a = _signNextAct(shelf, _readingAt(uint8(Kind.Counting), 1, MS, LAT, LON, 10, 0, id));
        _assertIgnored(a, id, IOrders.ReadingMalformed.selector);
        _assertNotPending(a, t);
        _placeOrder(t);
        a = _signAct(farCentre.robot, Kind.Picking, id);
        _assertIgnored(a, id, IOrders.WrongSite.selector);
        _assertNotPending(a, t);
        _advanceTo(id, t, Status.Packed);
        a = _signAct(drone, Kind.Accepting, id); // another carrier has it
        _assertIgnored(a, t, id, IOrders.WrongSite.selector);
        _assertNotPending(a, t);
    }

    // Checks when an act is presented.

    /// Presenting needs no signature: Journals has checked it.
    function test_present_needsNoSignature_butTheSameReading() public {
        (OrderId id, IOrders.Terms memory t, SignedAct memory a) = _earlyPick();
        bytes memory reading = a.reading;
        a.reading = _reading(Kind.Picking, id, 1, 0);
        _assertNotPending(a, t);
        (a.reading, a.signature) = (reading, "");
        _post(a, t);
        _assertStatus(id, Status.Picked);
    }

    function test_present_needsTerms() public {
        (OrderId id, IOrders.Terms memory t, SignedAct memory a) = _earlyPick();
        _assertReverts(a, abi.encodeWithSelector(IOrders.TermsMissing.selector, id));
        IOrders.Terms memory other = _terms();
        other.nonce = 99;
        _assertReverts(a, other, abi.encodeWithSelector(IOrders.TermsMismatch.selector, orders.idOf(other), id));
        _post(a, t);
        _assertStatus(id, Status.Picked);
    }

    /// A short count moves the parcel to the other centre, whose robot must pick it.
    function test_present_checksSite() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Placed);
        SignedAct memory a = _postEarly(robot, Kind.Picking, id);
        _post(_signAct(shelf, Kind.Counting, id, 0, 0), t);
        _assertPresentedInVain(a, t, id, IOrders.WrongSite.selector);
    }

    function test_present_checksVehicle() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Assigned);
        Device memory second = _enrol(401, Scheme.Secp256k1, Role.Vehicle, 1);
        SignedAct memory a = _postEarly(second, Kind.Accepting, id, t);
        _post(_signHandOver(van, id));
        _post(_signHandOver(dock, id));
        _assertPresentedInVain(a, t, id, IOrders.WrongVehicle.selector);
    }

    /// The dock signed for an assignment that was reorganised away.
    function test_present_checksNonce() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Picked);
        SignedAct memory stale = _signAct(dock, Kind.Departing, id, int64(uint64(NOW - 12)), 1);
        _assertPending(stale, id);
        SignedAct memory good = _signAct(dock, Kind.Departing, id, int64(uint64(NOW)), 1);
        _assertPending(good, id);
        _post(_signAct(packer, Kind.Packing, id), t);
        _assertPresentedInVain(stale, t, id, IOrders.WrongNonce.selector);
        _post(good);
        vm.assertTrue(orders.order(id).dockSigned);
        _assertNotPending(good, t);
    }

    function test_present_checksCode() public {
        IOrders.Terms memory t = _terms();
        t.proof = 2;
        OrderId id = _placeOrder(t);
        bytes memory reading = _readingAt(uint8(Kind.Accepting), 0, MS, 0, 0, CODE_VALUE + 1, CODE_AUX, id);
        SignedAct memory a = _signNextAct(van, reading);
        _assertPending(a, id);
        _advanceTo(id, t, Status.Departed);
        _assertPresentedInVain(a, t, id, IOrders.WrongCode.selector);
    }

    function test_present_checksDeadline() public {
        (OrderId id, IOrders.Terms memory t, SignedAct memory a) = _earlyPick();
        vm.warp(t.packBy + 1 hours + 1);
        _assertPresentedInVain(a, t, id, IOrders.DeadlinePassed.selector);
    }

    function test_present_untilDeadline() public {
        (OrderId id, IOrders.Terms memory t, SignedAct memory a) = _earlyPick();
        vm.warp(t.packBy + 1 hours);
        _post(a, t);
        _assertStatus(id, Status.Picked);
    }

    /// The limit of seven days holds only for the first posting.
    function test_present_whenOlderThanSevenDays() public {
        IOrders.Terms memory t = _terms();
        (t.packBy, t.deliverBy) = (uint40(NOW + 20 days), uint40(NOW + 20 days));
        OrderId id = _placeOrder(t);
        SignedAct memory a = _postEarly(robot, Kind.Picking, id);
        vm.warp(NOW + 10 days);
        _assertTooEarly(a, t, id);
        _advanceTo(id, t, Status.Confirmed);
        _post(a, t);
        _assertStatus(id, Status.Picked);
    }

    /// A device that is revoked from an act's place on may not have signed it. The act stays pending.
    function test_present_checksRevocation() public {
        (, IOrders.Terms memory t, SignedAct memory a) = _earlyPick();
        vm.prank(owner);
        journals.revoke(robot.id, 1, a.seq);
        _assertReverts(a, t, abi.encodeWithSelector(IJournals.DeviceRevokedFrom.selector, robot.id, 1, a.seq));
    }

    function test_present_beforeRevocation() public {
        (OrderId id, IOrders.Terms memory t, SignedAct memory a) = _earlyPick();
        vm.prank(owner);
        journals.revoke(robot.id, 1, a.seq + 1);
        _post(a, t);
        _assertStatus(id, Status.Picked);
    }

    function test_present_checksEnrolment() public {
        (, IOrders.Terms memory t, SignedAct memory a) = _earlyPick();
        uint40 validUntil = journals.device(robot.id).validUntil;
        vm.warp(validUntil);
        _assertReverts(a, t, abi.encodeWithSelector(IJournals.DeviceExpired.selector, robot.id, validUntil));
    }

    function test_present_afterHigherEpoch() public {
        (OrderId id, IOrders.Terms memory t, SignedAct memory a) = _earlyPick();
        _post(_signActAt(robot, _reading(Kind.Heartbeat, OrderId.wrap(0), 0, 0), 2, 0, bytes20(0)));
        _post(a, t);
        _assertStatus(id, Status.Picked);
        _assertNotPending(a, t);
    }

    /// The parcel's end ends its pending acts, without terms.
    function test_present_lapses_whenParcelHasEnded() public {
        (OrderId id, IOrders.Terms memory t, SignedAct memory a) = _earlyPick();
        vm.prank(shopper);
        claims.cancel(t, 0);
        _expectIgnored(a, id, IOrders.TooLate.selector);
        _post(a);
        _assertNotPending(a, t);
    }

    /// An act whose step was made by another act is history.
    function test_present_lapses_whenStepIsMade() public {
        (OrderId id, IOrders.Terms memory t, SignedAct memory a) = _earlyPick();
        _post(_signAct(robot, Kind.Picking, id), t);
        _assertPresentedInVain(a, t, id, IOrders.TooLate.selector);
    }

    /// Places an order whose robot picks too early, then confirms it.
    function _earlyPick() private returns (OrderId id, IOrders.Terms memory t, SignedAct memory a) {
        (id, t) = _orderAt(Status.Placed);
        a = _postEarly(robot, Kind.Picking, id);
        _advanceTo(id, t, Status.Confirmed);
    }

    /// Presents an act, which moves nothing and is no longer pending.
    function _assertPresentedInVain(SignedAct memory a, IOrders.Terms memory t, OrderId id, bytes4 reason) private {
        IOrders.Order memory before = orders.order(id);
        _expectIgnored(a, id, reason);
        _post(a, t);
        vm.assertEq(abi.encode(orders.order(id)), abi.encode(before));
        _assertNotPending(a, t);
    }
}
