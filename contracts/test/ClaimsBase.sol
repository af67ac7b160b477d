// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IClaims} from "../src/interfaces/IClaims.sol";
import {IOrders, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {PostBase} from "./PostBase.sol";

/// Orders whose policy allows claims.
abstract contract ClaimsBase is PostBase {
    address internal constant ARBITER = address(0xA4B);
    uint96 internal constant RESTOCKING = 3e6;

    function setUp() public virtual override {
        super.setUp();
        claims.show(_policy());
    }

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

    function _termsWithPolicy() internal view returns (IOrders.Terms memory t) {
        t = _terms();
        t.policy = claims.hash(_policy());
    }

    function _deliveredOrder() internal returns (OrderId id, IOrders.Terms memory t) {
        t = _termsWithPolicy();
        id = _placeOrder(t);
        _advanceTo(id, t, Status.Delivered);
    }

    function _assertRevertsDispute(address by, IOrders.Terms memory t, IClaims.Policy memory p, bytes memory revertData)
        internal
    {
        vm.expectRevert(revertData);
        vm.prank(by);
        claims.dispute(t, 0, p, "");
    }
}
