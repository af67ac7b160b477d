// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IJournals, Role} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {Rules} from "../src/Rules.sol";
import {PostBase} from "./PostBase.sol";
import {Vm} from "./Vm.sol";

/// Compares the hand-over's separate code path with the table of rules, for any device, flag, nonce and status. Exactly
/// one event is emitted.
contract HandOverTest is PostBase {
    function testFuzz_handOver_followsRules(uint256 seed) public {
        bool gone = seed % 4 == 0;
        (OrderId id, IOrders.Terms memory t) = _orderAt(gone ? Status.Departed : Status.Packed);
        if (!gone && (seed >> 8) % 3 != 0) _post(_signHandOver((seed >> 8) % 3 == 1 ? dock : van, id));
        IOrders.Order memory o = orders.order(id);
        Device memory d = _deviceAt((seed >> 16) % 11);
        uint8 flags = (seed >> 24) % 8 == 0 ? uint8(seed >> 32) : 0;
        int64 nonce = (seed >> 40) % 4 != 0 ? int64(uint64(o.since)) : int64(uint64(seed >> 48));
        uint48 number = (seed >> 112) % 4 == 0 ? uint48(seed >> 120) : uint48((seed >> 114) % 3);
        bytes4 expected = _expectedReason(journals.device(d.id), o, nonce, flags, number);
        SignedAct memory a = _signNextAct(d, _handOverReading(flags, nonce, number, id));
        vm.recordLogs();
        _post(a, t);
        vm.assertEq(journals.journal(address(orders), d.id).nextSeq, a.seq + 1);
        _assertEvents(vm.getRecordedLogs(), a, id, o, expected);
    }

    /// A parcel after the first has no receipt, so no metadata is updated.
    function test_handOver_ofSecondParcel_updatesNoMetadata() public {
        _adjustStock(2, TEA, -10);
        _adjustStock(1, MUG, -5);
        IOrders.Terms memory t = _terms();
        t.maxParcels = 2;
        OrderId id = _placeOrder(t);
        OrderId second = orders.parcelId(id, 1);
        _advanceParcelTo(second, t, Status.Assigned);
        _post(_signHandOver(farCentre.dock, second));
        vm.recordLogs();
        _post(_signHandOver(van, second));
        vm.assertEq(uint256(_status(second)), uint256(Status.Departed));
        vm.assertEq(vm.getRecordedLogs().length, 1);
    }

    function _handOverReading(uint8 flags, int64 nonce, uint48 number, OrderId id) private pure returns (bytes memory) {
        return _readingAt(uint8(Kind.Departing), flags, MS, LAT, LON, nonce, number, id);
    }

    function _deviceAt(uint256 i) private view returns (Device memory) {
        Device[11] memory all = [
            shelf,
            robot,
            packer,
            dock,
            van,
            drone,
            locker,
            farCentre.shelf,
            farCentre.robot,
            farCentre.packer,
            farCentre.dock
        ];
        return all[i];
    }

    function _assertEvents(
        Vm.Log[] memory logs,
        SignedAct memory a,
        OrderId id,
        IOrders.Order memory o,
        bytes4 expected
    ) private view {
        uint256 events;
        for (uint256 i; i < logs.length; ++i) {
            vm.assertEq(logs[i].emitter, address(orders));
            bytes32 topic = logs[i].topics[0];
            if (topic == keccak256("MetadataUpdate(uint256)")) continue;
            ++events;
            bytes32[3] memory w = abi.decode(logs[i].data, (bytes32[3]));
            if (topic == IOrders.OrderAdvanced.selector) {
                vm.assertEq(bytes32(expected), bytes32(0), "moved");
                vm.assertEq(w[0], _packOrder(orders.order(id)));
                vm.assertEq(w[1], bytes32(a.reading));
                vm.assertEq(w[2], _placeOf(a));
            } else {
                vm.assertEq(topic, IOrders.ReadingIgnored.selector);
                vm.assertEq(w[0], bytes32(a.reading));
                vm.assertEq(w[1], _placeOf(a));
                vm.assertEq(w[2], bytes32(expected), "why");
                vm.assertEq(abi.encode(orders.order(id)), abi.encode(o));
            }
        }
        vm.assertEq(events, 1);
    }

    function _expectedReason(IJournals.Device memory d, IOrders.Order memory o, int64 nonce, uint8 flags, uint48 number)
        private
        pure
        returns (bytes4)
    {
        if (flags != 0) return IOrders.ReadingMalformed.selector;
        (bool allowed,, uint256 until) = Rules.lookup(Rules.ruleOf(5), 5, uint256(d.role));
        if (!allowed) return IOrders.WrongRole.selector;
        if (d.site != (d.role >= Role.Vehicle ? o.carrier : o.centre)) return IOrders.WrongSite.selector;
        if (uint256(o.status) > until) return IOrders.TooLate.selector;
        if (uint64(nonce) != o.since) return IOrders.WrongNonce.selector;
        bool byVehicle = d.role == Role.Vehicle;
        if (byVehicle) number = d.number;
        if (number == 0 || number > 65_535) return IOrders.ReadingMalformed.selector;
        bool again = number == o.vehicle && (byVehicle ? o.vehicleSigned : o.dockSigned);
        return again ? IOrders.TooLate.selector : bytes4(0);
    }
}
