// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Due, IClaims} from "../src/interfaces/IClaims.sol";
import {IOrders, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {ActionHashes} from "./ActionHashes.sol";
import {Handler} from "./Handler.sol";

/// Random acceptances, signed actions and withdrawn offers, and the calls that `dueAt` names.
contract ClaimHandler is Handler, ActionHashes {
    /// Has the shopper accept a parcel. Directly or signed, it succeeds exactly if the parcel is on its way.
    function accept(uint256 seed) external replaysEvents {
        if (_modelOrders.length == 0) return;
        ParcelDraw memory p = _randomParcel(seed, Status.Departed, Status.Attempted);
        bool allowed = p.now_.status == Status.Departed || p.now_.status == Status.Attempted;
        bytes memory data = abi.encodeCall(claims.accept, (p.terms, p.k));
        address by = shopper;
        if (seed >> 100 & 1 == 0) {
            string memory effect = p.terms.policy == _policyHash
                ? "The time for a dispute or a return begins."
                : "The merchant is paid at once.";
            uint256 until = _deadline(seed);
            bytes32 hash = _acceptHash(shopper, p.order, p.k, p.now_.since, effect, until);
            (IClaims.Consent memory consent, bool valid) = _consent(seed, SHOPPER_KEY, hash, until);
            data = abi.encodeCall(claims.acceptSigned, (p.terms, p.k, consent));
            (by, allowed) = (stranger, allowed && valid);
        }
        vm.prank(by);
        (bool ok, bytes memory err) = address(claims).call(data); // solhint-disable-line avoid-low-level-calls
        vm.assertTrue(ok == allowed, string.concat("accept: ", vm.toString(err)));
        _hit(by == shopper ? bytes32("accept") : bytes32("accept signed"), ok, err);
    }

    /// Relays a signed cancellation, return, dispute or part refund.
    function act(uint256 seed) external replaysEvents {
        if (_modelOrders.length == 0) return;
        ParcelDraw memory p = _randomParcel(seed >> 8);
        (bytes memory data, bool valid) = _randomAction(p, seed);
        vm.prank(stranger);
        (bool ok, bytes memory err) = address(claims).call(data); // solhint-disable-line avoid-low-level-calls
        bytes32[4] memory names = [bytes32("signed cancel"), "signed return", "signed dispute", "signed part"];
        _hit(names[seed & 3], ok, err);
        if (ok) {
            vm.assertTrue(valid, "an invalid signature was accepted");
            return;
        }
        bytes4 found = bytes4(err);
        bool unsigned = found == IClaims.NotSigned.selector || found == IClaims.ConsentExpired.selector;
        bool late = found == IOrders.StatusIs.selector || found == IClaims.WindowClosed.selector
            || found == IClaims.PolicyMismatch.selector || found == IOrders.AmountTooLarge.selector;
        vm.assertTrue(valid ? late : unsigned, string.concat("signed action: ", vm.toString(err)));
    }

    /// Withdraws an offer in ether, which cannot be placed afterwards.
    function withdrawOffer(uint256 seed) external replaysEvents {
        IOrders.Terms memory t = _randomTerms(seed);
        (t.token, t.nonce) = (address(0), t.nonce | 1 << 63);
        OrderId id = orders.idOf(t);
        if (orders.order(id).status != Status.None) return;
        uint256 until = _deadline(seed);
        (IClaims.Consent memory by, bool valid) =
            _consent(seed, MERCHANT_KEY, _withdrawHash(merchant, id, until), until);
        bool direct = seed >> 110 & 1 == 0;
        bytes memory data =
            direct ? abi.encodeCall(claims.withdrawOffer, (t)) : abi.encodeCall(claims.withdrawOfferSigned, (t, by));
        vm.prank(direct ? merchant : stranger);
        (bool ok, bytes memory err) = address(claims).call(data); // solhint-disable-line avoid-low-level-calls
        vm.assertTrue(ok == (direct || valid), string.concat("withdrawal: ", vm.toString(err)));
        _hit(direct ? bytes32("withdraw an offer") : bytes32("withdraw an offer, signed"), ok, err);
        if (!ok) return;
        vm.assertEq(uint8(orders.order(id).status), uint8(Status.Cancelled));
        bytes memory signature = _merchantSignature(t);
        vm.deal(shopper, shopper.balance + t.price);
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderKnown.selector, id));
        vm.prank(shopper);
        orders.place{value: t.price}(t, signature);
    }

    /// Makes the call that is due next for a parcel. It succeeds exactly from its time on.
    function end(uint256 seed) external replaysEvents {
        if (_modelOrders.length == 0) return;
        ParcelDraw memory p = _randomParcel(seed);
        IClaims.Policy memory policy;
        if (p.terms.policy == _policyHash) policy = _policy();
        (Due what, uint256 time) = claims.dueAt(p.terms, p.k, policy);
        vm.assertTrue((what == Due.None) == (p.now_.status >= Status.Settled), "what is due");
        if (what == Due.None) return;
        if (seed >> 100 & 15 == 0 && time > block.timestamp) vm.warp(time - (seed >> 104 & 1));
        bool inTime = block.timestamp >= time;
        (address to, bytes memory data) = (address(claims), abi.encodeCall(claims.settle, (p.terms, p.k, policy)));
        if (what == Due.Refund) data = abi.encodeCall(claims.refund, (p.terms, p.k));
        if (what == Due.Reassign) (to, data) = (address(orders), abi.encodeCall(orders.reassign, (p.terms, p.k)));
        (bool ok, bytes memory err) = to.call(data); // solhint-disable-line avoid-low-level-calls
        // No other carrier may have an admissible quote.
        bool alone = what == Due.Reassign && inTime && bytes4(err) == IOrders.NoCarrier.selector;
        if (alone) _assertNoQuote(p.id, p.now_.carrier);
        vm.assertTrue(ok == inTime || alone, "the call that is due");
        if (!ok && !alone) return _hit("not due yet");
        bytes32[5] memory names = [bytes32(0), "due refund", "due reassign", "due settle", "due decision"];
        _hit(names[uint256(what)], ok, err);
        if (block.timestamp == time) _hit("in the first second");
    }

    function _randomAction(ParcelDraw memory p, uint256 seed) private view returns (bytes memory data, bool valid) {
        uint256 until = _deadline(seed);
        IClaims.Consent memory by;
        uint256 which = seed & 3;
        if (which == 0) {
            (uint256 key, address who) = seed & 4 == 0 ? (SHOPPER_KEY, shopper) : (MERCHANT_KEY, merchant);
            (by, valid) = _consent(seed, key, _cancelHash(who, p.order, p.k, until), until);
            data = abi.encodeCall(claims.cancelSigned, (p.terms, p.k, by));
        } else if (which == 1) {
            (by, valid) = _consent(seed, SHOPPER_KEY, _returnHash(shopper, p.order, p.k, until), until);
            data = abi.encodeCall(claims.requestReturnSigned, (p.terms, p.k, _policy(), by));
        } else if (which == 2) {
            (by, valid) = _consent(seed, SHOPPER_KEY, _disputeHash(shopper, p.order, p.k, "torn", until), until);
            data = abi.encodeCall(claims.disputeSigned, (p.terms, p.k, _policy(), "torn", by));
        } else {
            uint96 amount = uint96((seed >> 64) % (uint256(p.terms.price) / 2 + 1));
            uint96 refunded = uint96(orders.book(p.order).refunded);
            (by, valid) = _consent(seed, MERCHANT_KEY, _refundHash(merchant, p.order, amount, refunded, until), until);
            data = abi.encodeCall(claims.refundPartSigned, (p.terms, amount, by));
        }
    }

    /// Draws the deadline of a signature: now, or in one of four cases a second ago.
    function _deadline(uint256 seed) private view returns (uint256) {
        return seed >> 104 & 3 == 0 ? block.timestamp - 1 : block.timestamp;
    }

    /// Signs with `key`, or in one of eight cases with another one.
    function _consent(uint256 seed, uint256 key, bytes32 structHash, uint256 until)
        private
        view
        returns (IClaims.Consent memory by, bool valid)
    {
        bool right = seed >> 106 & 7 != 0;
        bytes32 digest = _typedDataHash("Waybill Claims", "1", address(claims), structHash);
        by = IClaims.Consent(vm.addr(key), until, _sign65(right ? key : key + 1, digest));
        valid = right && until >= block.timestamp;
    }
}
