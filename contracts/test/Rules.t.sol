// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Role} from "../src/interfaces/IJournals.sol";
import {Kind, Status} from "../src/interfaces/IOrders.sol";
import {Rules} from "../src/Rules.sol";
import {Vm} from "./Vm.sol";

/// Compares the packed table of rules with the rules in plain Solidity.
contract RulesTest {
    Vm private constant vm = Vm(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D);

    function test_rules_equalPlainRules() public pure {
        for (uint256 kind; kind < 256; ++kind) {
            bool some;
            uint256 first;
            for (uint256 role; role <= uint256(Role.Locker); ++role) {
                (Status from, Status until) =
                    kind <= uint256(Kind.Sensing) ? _rule(Kind(kind), Role(role)) : (Status.None, Status.None);
                (bool allowed, uint256 a, uint256 b) = Rules.lookup(Rules.ruleOf(kind), kind, role);
                vm.assertEq(allowed, until != Status.None);
                if (!allowed) continue;
                some = true;
                vm.assertEq(a, uint256(from));
                vm.assertEq(b, uint256(until));
                if (first == 0 || a < first) first = a;
            }
            vm.assertEq(Rules.ruleOf(kind) != 0, some);
            if (some) vm.assertEq(Rules.firstStatus(Rules.ruleOf(kind)), first);
        }
    }

    function _rule(Kind kind, Role role) private pure returns (Status from, Status until) {
        bool counts = role == Role.Shelf || role == Role.Robot;
        if (kind == Kind.Counting && counts) return (Status.Placed, Status.Confirmed);
        if (kind == Kind.Picking && role == Role.Robot) return (Status.Confirmed, Status.Confirmed);
        if (kind == Kind.Packing && role == Role.Packer) return (Status.Picked, Status.Picked);
        bool vehicle = role == Role.Vehicle;
        if (kind == Kind.Departing && (vehicle || role == Role.Dock)) return (Status.Assigned, Status.Assigned);
        if (kind == Kind.Accepting && (vehicle || role == Role.Locker)) return (Status.Departed, Status.Attempted);
        if (kind == Kind.Attempting && vehicle) return (Status.Departed, Status.Attempted);
        if (kind == Kind.Refusing && vehicle) return (Status.Departed, Status.Attempted);
        if (kind == Kind.Losing && vehicle) return (Status.Departed, Status.Refused);
        if (kind == Kind.Returning && role == Role.Dock) return (Status.Departed, Status.Returning);
        if (kind == Kind.Inspecting) {
            if (vehicle) return (Status.Departed, Status.Refused);
            if (role == Role.Packer || role == Role.Dock) return (Status.Picked, Status.Assigned);
        }
    }
}
