// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {PostBase} from "./PostBase.sol";
import {Vm} from "./Vm.sol";

/// Acts at the shopper's door: they have no position, or the middle of the zone if the terms require it.
contract DoorsTest is PostBase {
    int32 private constant DOOR_LAT = 541_234_567;
    int32 private constant DOOR_LON = -59_876_543;
    uint8 private constant CODE_BIT = 2;

    Kind[5] private kinds = [Kind.Accepting, Kind.Attempting, Kind.Refusing, Kind.Losing, Kind.Inspecting];

    /// Whatever the status of the parcel, an act that shows a door is not accepted, with or without terms.
    function testFuzz_post_skipsDoors(uint256 which, uint256 stage, int32 lat, int32 lon, bool zone) public {
        IOrders.Terms memory t = _terms();
        if (!zone) t.proof = CODE_BIT;
        if (zone && lat == LAT && lon == LON) lon += 1;
        if (lat == 0 && lon == 0) lat = 1;
        OrderId id = orders.idOf(t);
        Status status = Status(_bound(stage, uint256(Status.None), uint256(Status.Departed)));
        if (status != Status.None) _advanceTo(_placeOrder(t), t, status);
        status = _status(id);
        SignedAct memory a = _signAtDoor(van, kinds[which % 5], id, int64(uint64(which % 2)), lat, lon);
        _assertSkipped(a, t);
        vm.assertEq(uint256(_status(id)), uint256(status));
    }

    /// A parcel that is closed, an act that is too old.
    function test_post_skipsDoors_thatAreHistory() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Delivered);
        for (uint256 i; i < kinds.length; ++i) {
            _assertSkipped(_signAtDoor(van, kinds[i], id, 1, DOOR_LAT, DOOR_LON), t);
        }
        SignedAct memory a = _signAtDoor(locker, Kind.Accepting, id, 0, DOOR_LAT, DOOR_LON);
        vm.warp(NOW + 30 days);
        _assertSkipped(a, t);
    }

    /// Each coordinate counts.
    function test_post_skipsNeighboursOfTheMiddle() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        int32[2][4] memory beside = [[LAT + 1, LON], [LAT - 1, LON], [LAT, LON + 1], [LAT, LON - 1]];
        for (uint256 i; i < 4; ++i) {
            _assertSkipped(_signAtDoor(van, Kind.Accepting, id, CODE_VALUE, beside[i][0], beside[i][1]), t);
        }
        _assertSkipped(_signAtDoor(van, Kind.Accepting, id, CODE_VALUE, LAT, 0), t);
        _assertSkipped(_signAtDoor(van, Kind.Accepting, id, CODE_VALUE, 0, LON), t);
    }

    /// The middle needs the terms of its own order, also if the act moves nothing.
    function test_post_middleNeedsTerms() public {
        (OrderId id,) = _orderAt(Status.Departed);
        IOrders.Terms memory other = _terms();
        other.nonce = 2;
        SignedAct memory a = _signAtDoor(van, Kind.Refusing, id, 0, LAT, LON);
        _assertReverts(a, other, _shown(a));
        _assertReverts(a, _shown(a));
    }

    /// With the terms, the middle of the zone is accepted for each kind and in each status.
    function testFuzz_post_takesTheMiddle(uint256 which, uint256 stage) public {
        Kind kind = kinds[which % 5];
        Status status = Status(_bound(stage, uint256(Status.Placed), uint256(Status.Delivered)));
        (OrderId id, IOrders.Terms memory t) = _orderAt(status);
        SignedAct memory a = _signAtDoor(van, kind, id, kind == Kind.Accepting ? CODE_VALUE : int64(1), LAT, LON);
        _post(a, t);
        vm.assertEq(journals.journal(address(orders), van.id).nextSeq, a.seq + 1);
        if (status == Status.Departed) vm.assertTrue(_status(id) != Status.Departed);
    }

    /// An early act with the middle of the zone is pending, and is presented with the terms.
    function test_present_withTheMiddle() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Assigned);
        SignedAct memory a = _postEarly(van, Kind.Accepting, id, t);
        _post(_signHandOver(dock, id));
        _post(_signHandOver(van, id));
        _assertReverts(a, _shown(a));
        _post(a, t);
        _assertStatus(id, Status.Settled);
    }

    /// Without a position an act at the door needs terms only to move its parcel.
    function test_post_takesActsWithoutPosition() public {
        IOrders.Terms memory t = _terms();
        t.proof = CODE_BIT;
        OrderId id = _placeOrder(t);
        _advanceTo(id, t, Status.Assigned);
        for (uint256 i; i < 4; ++i) {
            _assertPending(_signAtDoor(van, kinds[i], id, 0, 0, 0), id);
        }
        _post(_signHandOver(dock, id));
        _post(_signHandOver(van, id));
        _post(_signAtDoor(van, Kind.Accepting, id, CODE_VALUE, 0, 0), t);
        _assertStatus(id, Status.Settled);
        _assertIgnored(_signAtDoor(van, Kind.Losing, id, 0, 0, 0), id, IOrders.TooLate.selector);
    }

    /// If the terms require the zone, a delivery without a position is history.
    function test_deliver_ignoresMissingMiddle() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        SignedAct memory a = _signAtDoor(van, Kind.Accepting, id, CODE_VALUE, 0, 0);
        _assertIgnored(a, t, id, IOrders.OutOfZone.selector);
        _post(_signAct(van, Kind.Accepting, id), t);
        _assertStatus(id, Status.Settled);
    }

    /// Docks and packing stations inspect parcels in their centre, so they have a position. So has any other kind.
    function test_post_takesOtherPositions() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Picked);
        _post(_signAtDoor(dock, Kind.Inspecting, id, 0, DOOR_LAT, DOOR_LON));
        _post(_signAtDoor(robot, Kind.Inspecting, id, 0, DOOR_LAT, DOOR_LON));
        _post(_signAtDoor(van, Kind.Departing, id, 0, DOOR_LAT, DOOR_LON), t);
        _post(_signAtDoor(packer, Kind.Inspecting, id, 1, DOOR_LAT, DOOR_LON), t);
        _assertStatus(id, Status.Damaged);
    }

    /// Other acts of the batch are taken. The journal of the device can go on in a higher epoch only.
    function test_post_batchWithADoor() public {
        (OrderId id, IOrders.Terms memory t) = _orderAt(Status.Departed);
        SignedAct memory bad = _signAtDoor(van, Kind.Attempting, id, 0, DOOR_LAT, DOOR_LON);
        SignedAct memory good = _signAct(dock, Kind.Heartbeat, OrderId.wrap(0));
        bytes memory acts = bytes.concat(_packAct(bad, 0), _packAct(good, NO_TERMS));
        vm.recordLogs();
        vm.assertEq(orders.post(acts, _arrayOf(t)), 1);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        vm.assertEq(logs.length, 2);
        vm.assertEq(logs[0].topics[0], IOrders.ActSkipped.selector);
        vm.assertEq(logs[0].data, abi.encode(bad.epoch, bad.seq, _shown(bad)));
        vm.assertTrue(_contains(acts, abi.encodePacked(DOOR_LAT, DOOR_LON)), "the search finds nothing");
        for (uint256 i; i < logs.length; ++i) {
            vm.assertFalse(_contains(logs[i].data, abi.encodePacked(DOOR_LAT)));
            vm.assertFalse(_contains(logs[i].data, abi.encodePacked(DOOR_LON)));
        }

        bytes memory reading = _reading(Kind.Attempting, id, 0, 0);
        _post(_signActAt(van, reading, bad.epoch + 1, 0, bytes20(0)), t);
        _assertStatus(id, Status.Attempted);
    }

    function _signAtDoor(Device memory d, Kind kind, OrderId id, int64 value, int32 lat, int32 lon)
        private
        view
        returns (SignedAct memory)
    {
        uint48 aux = kind == Kind.Accepting ? CODE_AUX : 0;
        return _signNextAct(d, _readingAt(uint8(kind), 0, uint64(block.timestamp) * 1000, lat, lon, value, aux, id));
    }

    function _shown(SignedAct memory a) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IOrders.PositionShown.selector, a.device);
    }

    /// Asserts that neither Orders nor Journals takes the act, with and without terms.
    function _assertSkipped(SignedAct memory a, IOrders.Terms memory t) private {
        _assertReverts(a, t, _shown(a));
        _assertReverts(a, _shown(a));
    }

    /// Returns whether `data` contains `part`.
    function _contains(bytes memory data, bytes memory part) private pure returns (bool) {
        for (uint256 i; i + part.length <= data.length; ++i) {
            uint256 n;
            while (n < part.length && data[i + n] == part[n]) ++n;
            if (n == part.length) return true;
        }
        return false;
    }
}
