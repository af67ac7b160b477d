// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICentres} from "../src/interfaces/ICentres.sol";
import {CentresBase} from "./CentresBase.sol";

/// A pause closes every merchant's slot. Afterwards each slot has its right value again, also if merchants changed
/// meanwhile.
contract MerchantsTest is CentresBase {
    address private second = address(0xB0B);

    function setUp() public override {
        super.setUp();
        _setMerchant(second, true);
    }

    function test_setPaused_stopsAllMerchants_andResumes() public {
        _setPaused(true);
        _assertReserveReverts(merchant, abi.encodeWithSelector(ICentres.PlacingPaused.selector));
        _assertReserveReverts(second, abi.encodeWithSelector(ICentres.PlacingPaused.selector));
        _assertReserveReverts(owner, abi.encodeWithSelector(ICentres.PlacingPaused.selector));
        _assertReserveReverts(stranger, abi.encodeWithSelector(ICentres.PlacingPaused.selector));
        vm.assertTrue(centres.isMerchant(merchant)); // permissions are kept

        _setPaused(false);
        _assertReserves(merchant);
        _assertReserves(second);
        _assertReserves(owner);
        _assertReserveReverts(stranger, abi.encodeWithSelector(ICentres.NotMerchant.selector, stranger));
    }

    function test_setMerchant_whilePaused_takesEffectAfterwards() public {
        _setPaused(true);
        _setMerchant(stranger, true);
        _setMerchant(second, false);
        _assertReserveReverts(stranger, abi.encodeWithSelector(ICentres.PlacingPaused.selector));
        _setPaused(false);
        _assertReserves(stranger);
        _assertReserveReverts(second, abi.encodeWithSelector(ICentres.NotMerchant.selector, second));
    }

    /// Neither pausing nor resuming allows a removed merchant to sell. A merchant that is allowed again is listed once.
    function test_setPaused_allowsNoRemovedMerchant() public {
        _setMerchant(second, false);
        _setPaused(true);
        _setPaused(false);
        _assertReserveReverts(second, abi.encodeWithSelector(ICentres.NotMerchant.selector, second));
        _setMerchant(second, true);
        _assertReserves(second);
        _setPaused(true);
        _setMerchant(second, true);
        _assertReserveReverts(second, abi.encodeWithSelector(ICentres.PlacingPaused.selector));
    }

    /// The gas of pausing all of them is measured in `Gas.t.sol`.
    function test_setMerchant_reverts_whenListIsFull() public {
        for (uint160 i = 3; i <= 1000; ++i) {
            _setMerchant(address(i << 32), true);
        }
        vm.expectRevert(abi.encodeWithSelector(ICentres.MerchantsFull.selector, 1000));
        vm.prank(owner);
        centres.setMerchant(stranger, true, "");
        _setMerchant(merchant, true); // listed already

        _setPaused(true);
        _assertReserveReverts(address(uint160(1000) << 32), abi.encodeWithSelector(ICentres.PlacingPaused.selector));
        _assertReserveReverts(merchant, abi.encodeWithSelector(ICentres.PlacingPaused.selector));
    }

    function _setMerchant(address account, bool allowed) private {
        vm.prank(owner);
        centres.setMerchant(account, allowed, "");
    }

    function _setPaused(bool to) private {
        vm.prank(owner);
        centres.setPaused(to);
    }

    function _assertReserves(address account) private {
        (uint16 centre,) = centres.reserve(account, ZONE, _oneLine(TEA, 1), 1);
        vm.assertEq(centre, 1);
    }

    function _assertReserveReverts(address account, bytes memory revertData) private {
        vm.expectRevert(revertData);
        centres.reserve(account, ZONE, _oneLine(TEA, 1), 1);
    }
}
