// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICentres} from "../src/interfaces/ICentres.sol";
import {IClaims} from "../src/interfaces/IClaims.sol";
import {IJournals} from "../src/interfaces/IJournals.sol";
import {IOrders} from "../src/interfaces/IOrders.sol";
import {IShipments} from "../src/interfaces/IShipments.sol";
import {HitCounter} from "./HitCounter.sol";
import {Vm} from "./Vm.sol";

/// All branches that a long random history must reach, as `HitCounter` names them.
abstract contract HandlerBranches {
    Vm internal constant vm = Vm(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D);

    bytes32[] private _all;

    constructor() {
        _addParcels();
        _addActs();
        _addPlacing();
        _addClaims();
        _addSignedActions();
    }

    function _branchCount() internal view returns (uint256) {
        return _all.length;
    }

    /// Asserts that the history has reached all these branches, and no branch that is not among them.
    function _assertAllReached(HitCounter counter) internal view {
        string memory missing;
        for (uint256 i; i < _all.length; ++i) {
            if (counter.hits(_all[i]) == 0) missing = string.concat(missing, _print(_all[i]));
        }
        vm.assertTrue(bytes(missing).length == 0, string.concat("branches that are not reached: ", missing));
        bytes32[] memory found = counter.reached();
        for (uint256 i; i < found.length; ++i) {
            bool known;
            for (uint256 j; j < _all.length; ++j) {
                known = known || _all[j] == found[i];
            }
            if (!known) missing = string.concat(missing, _print(found[i]));
        }
        vm.assertTrue(bytes(missing).length == 0, string.concat("branches that are not listed: ", missing));
    }

    function _addParcels() private {
        bytes32[32] memory names = [
            bytes32("one parcel"),
            "two parcels",
            "three parcels",
            "next centre",
            "discrepancy",
            "stock taking",
            "shopper is credited",
            "merchant is credited",
            "platform is credited",
            "both are paid",
            "withdraw",
            "pieces come back",
            "assign",
            "assigned",
            "last of a quote",
            "quote added",
            "quote replaced",
            "carrier missing",
            "pick-up missed",
            "dock signed last",
            "vehicle signed last",
            "another vehicle takes over",
            "posted in the hour",
            "capacity comes back",
            "capacity of a newer quote",
            "carrier removed",
            "the weather admits",
            "no recent weather",
            "too much wind",
            "too little visibility",
            "assigned, will be late",
            "weather"
        ];
        for (uint256 i; i < names.length; ++i) {
            _all.push(names[i]);
        }
    }

    function _addActs() private {
        bytes32[16] memory names = [
            bytes32("act before its order"),
            "return before its request",
            "pending act presented",
            "pending act moves a parcel",
            "wrong step",
            "old step",
            "late step",
            "step ten minutes ahead",
            "step at its deadline",
            "step of seven days ago",
            "no hashes are needed",
            "code hashes are missing",
            "first epoch",
            "higher epoch",
            "skipped in a batch",
            "in the first second"
        ];
        for (uint256 i; i < names.length; ++i) {
            _all.push(names[i]);
        }
        _add("replay", IOrders.TooEarly.selector, IJournals.SegmentReplayed.selector, IJournals.EpochStale.selector);
        _add("refused", IOrders.ClockAhead.selector, IOrders.PositionShown.selector);
        _add("quote refused", IShipments.QuoteReplayed.selector, IShipments.CarrierUnknown.selector);
        for (uint8 proof = 1; proof < 8; ++proof) {
            if (proof == 4 || proof == 5) continue;
            _add("vehicle, proof", bytes4(uint32(proof)));
            _add("locker, proof", bytes4(uint32(proof)));
        }
        bytes4[12] memory reasons = [
            IOrders.TooOld.selector,
            IOrders.TooLate.selector,
            IOrders.WrongRole.selector,
            IOrders.WrongSite.selector,
            IOrders.WrongVehicle.selector,
            IOrders.WrongNonce.selector,
            IOrders.CountStale.selector,
            IOrders.WrongCode.selector,
            IOrders.OutOfZone.selector,
            IOrders.ReadingMalformed.selector,
            IShipments.WeatherStale.selector,
            IOrders.DeadlinePassed.selector
        ];
        for (uint256 i; i < reasons.length; ++i) {
            _add("ignored", reasons[i]);
        }
    }

    function _addPlacing() private {
        _add("place, ether", 0, ICentres.OutOfStock.selector);
        _add("place, allowance", 0, ICentres.OutOfStock.selector);
        _add("place, authorised", 0, ICentres.OutOfStock.selector);
        _add("place, signed", 0, ICentres.OutOfStock.selector);
        _add("assign", IOrders.NoCarrier.selector);
        _add("withdraw an offer", 0);
        _add("withdraw an offer, signed", 0, IClaims.NotSigned.selector, IClaims.ConsentExpired.selector);
    }

    /// Direct calls, and the calls that `dueAt` names.
    function _addClaims() private {
        bytes4 status = IOrders.StatusIs.selector;
        _add("accept", 0, status);
        _add("cancel", 0, status);
        _add("refund", 0, status, IClaims.DeadlineAhead.selector);
        _add("refund a part", 0, status, IOrders.AmountTooLarge.selector);
        _add("reassign", 0, IOrders.NoCarrier.selector, IOrders.PickupAhead.selector);
        _add("dispute", 0, status, IClaims.WindowClosed.selector);
        _add("return", 0, status, IClaims.WindowClosed.selector);
        _add("decide", 0, status, IClaims.WindowClosed.selector);
        _add("settle", 0, status, IClaims.WindowOpen.selector);
        _add("give back", 0, status, IClaims.AmountTooLarge.selector);
        _add("due refund", 0);
        _add("due reassign", 0, IOrders.NoCarrier.selector);
        _add("due settle", 0);
        _add("due decision", 0);
        _all.push("not due yet");
    }

    function _addSignedActions() private {
        bytes32[5] memory names =
            [bytes32("accept signed"), "signed cancel", "signed return", "signed dispute", "signed part"];
        for (uint256 i; i < names.length; ++i) {
            _add(names[i], 0, IOrders.StatusIs.selector);
            _add(names[i], IClaims.NotSigned.selector, IClaims.ConsentExpired.selector);
        }
        _add("signed return", IClaims.PolicyMismatch.selector, IClaims.WindowClosed.selector);
        _add("signed dispute", IClaims.PolicyMismatch.selector, IClaims.WindowClosed.selector);
        _add("signed part", IOrders.AmountTooLarge.selector);
    }

    function _add(bytes32 name, bytes4 outcome) private {
        _all.push(name | bytes32(outcome) >> 224);
    }

    function _add(bytes32 name, bytes4 one, bytes4 another) private {
        _add(name, one);
        _add(name, another);
    }

    function _add(bytes32 name, bytes4 one, bytes4 another, bytes4 third) private {
        _add(name, one, another);
        _add(name, third);
    }

    /// The name, and the selector of the error if there is one.
    function _print(bytes32 branch) private pure returns (string memory) {
        uint256 n;
        while (n < 28 && branch[n] != 0) ++n;
        bytes memory name = new bytes(n);
        for (uint256 i; i < n; ++i) {
            name[i] = branch[i];
        }
        bytes memory outcome = abi.encodePacked(uint32(uint256(branch)));
        return string.concat(string(name), " ", vm.toString(outcome), "; ");
    }
}
