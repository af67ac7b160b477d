// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {ClaimsBase} from "./ClaimsBase.sol";
import {IOwned} from "./Interfaces.sol";

/// Ownership of all contracts, and what a pause does not stop.
contract GovernanceTest is ClaimsBase {
    /// Ownership is transferred in two steps and cannot be renounced.
    function test_ownership_transfersInTwoSteps() public {
        address[3] memory all = [address(centres), address(shipments), address(journals)];
        for (uint256 i; i < 3; ++i) {
            IOwned owned = IOwned(all[i]);
            vm.prank(owner);
            owned.transferOwnership(merchant);
            vm.assertEq(owned.owner(), owner);
            vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, stranger));
            vm.prank(stranger);
            owned.acceptOwnership();
            vm.prank(merchant);
            owned.acceptOwnership();
            vm.assertEq(owned.owner(), merchant);
            vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, owner));
            vm.prank(owner);
            owned.transferOwnership(owner);
            vm.expectRevert(abi.encodeWithSelector(IOwned.OwnerNeeded.selector));
            vm.prank(merchant);
            owned.renounceOwnership();
        }
    }

    /// The platform's fee belongs to the owner of Centres, also after a transfer.
    function test_setFee_followsTheOwnerOfCentres() public {
        vm.prank(owner);
        centres.transferOwnership(merchant);
        vm.prank(merchant);
        centres.acceptOwnership();
        vm.expectRevert(abi.encodeWithSelector(IOrders.NotOwner.selector, owner, merchant));
        vm.prank(owner);
        orders.setFee(1, owner);
        vm.prank(merchant);
        orders.setFee(1, merchant);
        (uint16 rate, address recipient) = orders.fee();
        vm.assertEq(rate, 1);
        vm.assertEq(recipient, merchant);
    }

    /// During a pause, placed orders can be delivered, cancelled, refunded, disputed, returned and settled.
    function test_setPaused_doesNotStopPlacedOrders() public {
        (OrderId returned, IOrders.Terms memory t) = _deliveredOrder();
        IOrders.Terms[5] memory all;
        for (uint64 i; i < 5; ++i) {
            all[i] = _termsWithPolicy();
            (all[i].nonce, all[i].lines) = (10 + i, _oneLine(TEA, 1).lines);
            _placeOrder(all[i]);
        }
        vm.prank(owner);
        centres.setPaused(true);

        vm.prank(shopper);
        claims.requestReturn(t, 0, _policy());
        _post(_signAct(dock, Kind.Returning, returned), t);
        _assertStatus(returned, Status.Returned);
        vm.prank(shopper);
        claims.cancel(all[0], 0);
        vm.prank(merchant);
        claims.cancel(all[1], 0);
        vm.prank(merchant);
        claims.refundPart(all[2], 1e6);
        OrderId id = orders.idOf(all[2]);
        _advanceTo(id, all[2], Status.Delivered);
        vm.prank(shopper);
        claims.dispute(all[2], 0, _policy(), "");
        vm.prank(ARBITER);
        claims.decide(all[2], 0, _policy(), 2e6);
        _assertStatus(id, Status.Settled);
        _advanceTo(orders.idOf(all[3]), all[3], Status.Delivered);
        vm.warp(block.timestamp + 60 days);
        claims.settle(all[3], 0, _policy());
        claims.refund(all[4], 0);
        _assertStatus(orders.idOf(all[4]), Status.Refunded);
        vm.assertEq(dollar.balanceOf(address(orders)), 0);
    }
}
