// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IJournals, Role} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {Rules} from "../src/Rules.sol";
import {PostBase} from "./PostBase.sol";
import {Vm} from "./Vm.sol";

/// The hand-over's own road says what the table of rules says, whoever signs whatever, at any stage; and says it once.
contract HandOverTest is PostBase {
    function testFuzz_handOver_asTheTableOfRules(uint256 seed) public {
        bool gone = seed % 4 == 0;
        (OrderId id, IOrders.Terms memory t) = _orderAt(gone ? Status.Departed : Status.Packed);
        if (!gone && (seed >> 8) % 3 != 0) _send(_handOver((seed >> 8) % 3 == 1 ? dock : van, id));
        IOrders.Order memory o = orders.order(id);
        Device memory d = _any((seed >> 16) % 11);
        uint8 flags = (seed >> 24) % 8 == 0 ? uint8(seed >> 32) : 0;
        int64 nonce = (seed >> 40) % 2 == 0 ? int64(uint64(o.since)) : int64(uint64(seed >> 48));
        bytes4 expected = _expected(journals.device(d.id), o, nonce, flags);
        Act memory a = _acting(d, _departing(flags, nonce, id));
        vm.recordLogs();
        _send(a, t);
        vm.assertEq(journals.journal(address(orders), d.id).nextSeq, a.seq + 1);
        _check(vm.getRecordedLogs(), a, id, o, expected);
    }

    /// A parcel after the first has no receipt that would have to be drawn anew.
    function test_handOver_ofASecondParcel_redrawsNothing() public {
        _stock(2, TEA, -10);
        _stock(1, MUG, -5);
        IOrders.Terms memory t = _terms();
        t.maxParcels = 2;
        OrderId id = _placed(t);
        OrderId second = orders.parcelId(id, 1);
        _bringParcel(second, t, 1, Status.Assigned);
        _send(_handOver(far.dock, second));
        vm.recordLogs();
        _send(_handOver(van, second));
        vm.assertEq(uint256(_status(second)), uint256(Status.Departed));
        vm.assertEq(vm.getRecordedLogs().length, 1);
    }

    function _departing(uint8 flags, int64 nonce, OrderId id) private pure returns (bytes memory) {
        return _readingAt(uint8(Kind.Departing), flags, MS, LAT, LON, nonce, 0, id);
    }

    function _any(uint256 i) private view returns (Device memory) {
        Device[11] memory all =
            [shelf, robot, packer, dock, van, drone, locker, far.shelf, far.robot, far.packer, far.dock];
        return all[i];
    }

    function _check(Vm.Log[] memory logs, Act memory a, OrderId id, IOrders.Order memory o, bytes4 expected)
        private
        view
    {
        uint256 told;
        for (uint256 i; i < logs.length; ++i) {
            vm.assertEq(logs[i].emitter, address(orders));
            bytes32 topic = logs[i].topics[0];
            if (topic == keccak256("MetadataUpdate(uint256)")) continue;
            ++told;
            bytes32[3] memory w = abi.decode(logs[i].data, (bytes32[3]));
            if (topic == IOrders.OrderAdvanced.selector) {
                vm.assertEq(bytes32(expected), bytes32(0), "moved");
                vm.assertEq(w[0], _stateOf(orders.order(id)));
                vm.assertEq(w[1], _first32(a.reading));
                vm.assertEq(w[2], _placeOf(a));
            } else {
                vm.assertEq(topic, IOrders.ReadingIgnored.selector);
                vm.assertEq(w[0], _first32(a.reading));
                vm.assertEq(w[1], _placeOf(a));
                vm.assertEq(w[2], bytes32(expected), "why");
                vm.assertEq(abi.encode(orders.order(id)), abi.encode(o));
            }
        }
        vm.assertEq(told, 1);
    }

    function _expected(IJournals.Device memory d, IOrders.Order memory o, int64 nonce, uint8 flags)
        private
        pure
        returns (bytes4)
    {
        if (flags != 0) return IOrders.ReadingMalformed.selector;
        (bool may,, uint256 until) = Rules.span(Rules.row(5), 5, uint256(d.role));
        if (!may) return IOrders.WrongRole.selector;
        if (d.site != (d.role >= Role.Vehicle ? o.carrier : o.centre)) return IOrders.WrongSite.selector;
        if (uint256(o.status) > until) return IOrders.TooLate.selector;
        if (uint64(nonce) != o.since) return IOrders.WrongNonce.selector;
        if (o.marks & (d.role == Role.Vehicle ? 2 : 1) != 0) return IOrders.TooLate.selector;
        return 0;
    }
}
