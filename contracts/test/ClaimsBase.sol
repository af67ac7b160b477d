// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IClaims} from "../src/interfaces/IClaims.sol";
import {IOrders, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {PostBase} from "./PostBase.sol";

/// Orders with claims after the delivery.
abstract contract ClaimsBase is PostBase {
    address internal constant ARBITER = address(0xA4B);
    uint64 internal constant RESTOCKING = 3e6;

    function _policy() internal pure returns (IClaims.Policy memory) {
        return IClaims.Policy({
            window: 7 days,
            returnable: true,
            returnTime: 14 days,
            restocking: RESTOCKING,
            arbiter: ARBITER,
            decideTime: 5 days,
            defaultShare: 6000
        });
    }

    function _claimable() internal view returns (IOrders.Terms memory t) {
        t = _terms();
        t.policy = claims.hash(_policy());
    }

    function _delivered() internal returns (OrderId id, IOrders.Terms memory t) {
        t = _claimable();
        id = _placed(t);
        _bring(id, t, Status.Delivered);
    }

    function _refusesDispute(address by, IOrders.Terms memory t, IClaims.Policy memory p, bytes memory why) internal {
        vm.expectRevert(why);
        vm.prank(by);
        claims.dispute(t, 0, p, "");
    }
}
