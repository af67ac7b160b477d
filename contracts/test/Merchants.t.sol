// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICentres} from "../src/interfaces/ICentres.sol";
import {CentresBase} from "./CentresBase.sol";

/// A pause shuts every merchant's door by itself: whoever is let in or out meanwhile, all is as it should be afterwards.
contract MerchantsTest is CentresBase {
    address private second = address(0xB0B);

    function setUp() public override {
        super.setUp();
        _set(second, true);
    }

    function test_setPaused_shutsEveryDoor_andOpensThemAgain() public {
        _pause(true);
        _refused(merchant, abi.encodeWithSelector(ICentres.PlacingPaused.selector));
        _refused(second, abi.encodeWithSelector(ICentres.PlacingPaused.selector));
        _refused(owner, abi.encodeWithSelector(ICentres.PlacingPaused.selector));
        _refused(stranger, abi.encodeWithSelector(ICentres.PlacingPaused.selector));
        vm.assertTrue(centres.isMerchant(merchant)); // who may sell is not forgotten

        _pause(false);
        _taken(merchant);
        _taken(second);
        _taken(owner);
        _refused(stranger, abi.encodeWithSelector(ICentres.NotMerchant.selector, stranger));
    }

    function test_setMerchant_whilePaused_countsOnlyAfterwards() public {
        _pause(true);
        _set(stranger, true);
        _set(second, false);
        _refused(stranger, abi.encodeWithSelector(ICentres.PlacingPaused.selector));
        _pause(false);
        _taken(stranger);
        _refused(second, abi.encodeWithSelector(ICentres.NotMerchant.selector, second));
    }

    /// Who was let go stays out, however often there is a pause; who comes back is listed once.
    function test_setPaused_letsNobodyIn() public {
        _set(second, false);
        _pause(true);
        _pause(false);
        _refused(second, abi.encodeWithSelector(ICentres.NotMerchant.selector, second));
        _set(second, true);
        _taken(second);
        _pause(true);
        _set(second, true);
        _refused(second, abi.encodeWithSelector(ICentres.PlacingPaused.selector));
    }

    /// What stopping all of them costs is in `Gas.t.sol`.
    function test_setMerchant_reverts_whenAThousandAreListed() public {
        for (uint160 i = 3; i <= 1000; ++i) {
            _set(address(i << 32), true);
        }
        vm.expectRevert(abi.encodeWithSelector(ICentres.MerchantsFull.selector, 1000));
        vm.prank(owner);
        centres.setMerchant(stranger, true, "");
        _set(merchant, true); // listed already

        _pause(true);
        _refused(address(uint160(1000) << 32), abi.encodeWithSelector(ICentres.PlacingPaused.selector));
        _refused(merchant, abi.encodeWithSelector(ICentres.PlacingPaused.selector));
    }

    function _set(address account, bool allowed) private {
        vm.prank(owner);
        centres.setMerchant(account, allowed, "");
    }

    function _pause(bool to) private {
        vm.prank(owner);
        centres.setPaused(to);
    }

    function _taken(address account) private {
        (uint16 centre,) = centres.reserve(ID, account, ZONE, _oneLine(TEA, 1), 1);
        vm.assertEq(centre, 1);
    }

    function _refused(address account, bytes memory why) private {
        vm.expectRevert(why);
        centres.reserve(ID, account, ZONE, _oneLine(TEA, 1), 1);
    }
}
