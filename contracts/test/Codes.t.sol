// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {PostBase} from "./PostBase.sol";

/// Delivery by the shopper's codes: one per parcel, their hashes posted with the act.
contract CodesTest is PostBase {
    uint8 private constant ZONE_BIT = 1;
    uint8 private constant CODE_BIT = 2;
    uint8 private constant LOCKER_BIT = 4;

    bytes14[3] private codes = [bytes14("open sesame 42"), bytes14("open sesame 43"), bytes14("open sesame 44")];
    /// The codes' hashes one after the other. The order has at most two parcels, so the third is zero.
    bytes private hashes =
        abi.encodePacked(keccak256(abi.encodePacked(codes[0])), keccak256(abi.encodePacked(codes[1])), bytes32(0));

    /// Whether the last terms require the zone.
    bool private inZone;

    function setUp() public override {
        super.setUp();
        // Teas are only in centre 1, mugs only in centre 2.
        _adjustStock(2, TEA, -10);
        _adjustStock(1, MUG, -5);
    }

    /// The code of a delivered parcel is public. It does not deliver another parcel of the order.
    function test_A48_codeOpensItsParcelOnly() public {
        (OrderId id, IOrders.Terms memory t) = _departedOrder(CODE_BIT);
        OrderId second = orders.parcelId(id, 1);
        _postDelivery(_signDelivery(van, id, codes[0]), t, hashes);
        _assertStatus(id, Status.Settled);

        SignedAct memory stolen = _signDelivery(van, second, codes[0]);
        _expectIgnored(stolen, second, IOrders.WrongCode.selector);
        _postDelivery(stolen, t, hashes);
        _assertStatus(second, Status.Departed);

        _postDelivery(_signDelivery(van, second, codes[1]), t, hashes);
        _assertStatus(second, Status.Settled);
        vm.assertEq(dollar.balanceOf(merchant), PRICE);
    }

    function testFuzz_deliver_withAnyCode(bytes14 code, bytes14 other) public {
        codes[0] = code;
        hashes = abi.encodePacked(keccak256(abi.encodePacked(code)), new bytes(64));
        (OrderId id, IOrders.Terms memory t) = _departedOrder(CODE_BIT);
        if (code != other) {
            SignedAct memory wrong = _signDelivery(van, id, other);
            _expectIgnored(wrong, id, IOrders.WrongCode.selector);
            _postDelivery(wrong, t, hashes);
        }
        _postDelivery(_signDelivery(van, id, code), t, hashes);
        _assertStatus(id, Status.Settled);
    }

    /// A vehicle must satisfy all proofs that the terms require.
    function test_deliver_byCodeAndZone() public {
        (OrderId id, IOrders.Terms memory t) = _departedOrder(CODE_BIT | ZONE_BIT);
        SignedAct memory far = _signDeliveryAt(van, id, codes[0], 0, 0);
        _expectIgnored(far, id, IOrders.OutOfZone.selector);
        _postDelivery(far, t, hashes);
        SignedAct memory wrong = _signDelivery(van, id, codes[1]);
        _expectIgnored(wrong, id, IOrders.WrongCode.selector);
        _postDelivery(wrong, t, hashes);
        _postDelivery(_signDelivery(van, id, codes[0]), t, hashes);
        _assertStatus(id, Status.Settled);
    }

    function test_deliver_byCodeAlone() public {
        (OrderId id, IOrders.Terms memory t) = _departedOrder(CODE_BIT);
        _postDelivery(_signDelivery(van, id, codes[0]), t, hashes);
        _assertStatus(id, Status.Settled);
    }

    /// No device signs the hashes. An act without the right ones is not accepted, so that it can be posted again.
    function test_deliver_reverts_whenHashesDiffer() public {
        (OrderId id, IOrders.Terms memory t) = _departedOrder(CODE_BIT);
        SignedAct memory a = _signDelivery(van, id, codes[0]);
        bytes memory other = abi.encodePacked(hashes);
        other[95] = 0x01;
        _assertRefused(a, t, "");
        _assertRefused(a, t, other);
        _assertRefused(a, t, abi.encodePacked(keccak256(abi.encodePacked(codes[0]))));
        _assertRefused(a, t, abi.encodePacked(hashes, hashes));
        _postDelivery(a, t, hashes);
        _assertStatus(id, Status.Settled);
    }

    /// Only three hashes count, also if the terms' hash is one of fewer. Otherwise the code hash of a parcel could be
    /// read from bytes that the caller chooses.
    function test_deliver_reverts_whenTermsHaveOneHash() public {
        bytes memory one = abi.encodePacked(keccak256(abi.encodePacked(codes[0])));
        IOrders.Terms memory t = _codeTerms(CODE_BIT);
        t.code = keccak256(one);
        OrderId second = orders.parcelId(_placeOrder(t), 1);
        _advanceParcelTo(second, t, Status.Departed);
        _assertRefused(_signDelivery(van, second, codes[1]), t, one);
    }

    /// The locker bit spares a locker the code. Hashes that somebody adds change nothing.
    function test_deliver_byLockerWithoutCode() public {
        (OrderId id, IOrders.Terms memory t) = _departedOrder(CODE_BIT | LOCKER_BIT);
        SignedAct memory a = _signDelivery(locker, id, 0);
        _assertRefused(a, t, new bytes(96));
        _postDelivery(a, t, "");
        _assertStatus(id, Status.Settled);
        OrderId second = orders.parcelId(id, 1);
        _postDelivery(_signDelivery(locker, second, 0), t, hashes);
        _assertStatus(second, Status.Settled);
    }

    /// The locker bit never spares a vehicle the code, nor a locker the zone.
    function test_deliver_lockerBit_sparesNothingElse() public {
        (OrderId id, IOrders.Terms memory t) = _departedOrder(CODE_BIT | ZONE_BIT | LOCKER_BIT);
        _assertRefused(_signDelivery(van, id, 0), t, "");
        SignedAct memory a = _signDelivery(van, id, 0);
        _expectIgnored(a, id, IOrders.WrongCode.selector);
        _postDelivery(a, t, hashes);
        a = _signDeliveryAt(locker, id, 0, 0, 0);
        _expectIgnored(a, id, IOrders.OutOfZone.selector);
        _postDelivery(a, t, "");
        _assertStatus(id, Status.Departed);
    }

    /// Without the locker bit a locker needs the code like a vehicle.
    function test_deliver_byLockerWithCode() public {
        (OrderId id, IOrders.Terms memory t) = _departedOrder(CODE_BIT);
        SignedAct memory a = _signDelivery(locker, id, 0);
        _assertRefused(a, t, "");
        _expectIgnored(a, id, IOrders.WrongCode.selector);
        _postDelivery(a, t, hashes);
        _postDelivery(_signDelivery(locker, id, codes[0]), t, hashes);
        _assertStatus(id, Status.Settled);
    }

    /// The hashes are between the signature and the next act. An act may have hashes that it does not need.
    function test_post_readsActsAfterHashes() public {
        (OrderId id, IOrders.Terms memory t) = _departedOrder(CODE_BIT);
        bytes memory attempt = _packAct(_signAct(van, Kind.Attempting, id), 0, hashes);
        bytes memory other = _packAct(_signAct(dock, Kind.Heartbeat, OrderId.wrap(0)), NO_TERMS);
        bytes memory acts = bytes.concat(attempt, other);
        vm.assertEq(orders.post(acts, _arrayOf(t)), 2);
        bytes memory delivery = _packAct(_signDelivery(van, id, codes[0]), 0, new bytes(96));
        acts = new bytes(delivery.length - 1);
        for (uint256 i; i < acts.length; ++i) {
            acts[i] = delivery[i];
        }
        vm.expectRevert(abi.encodeWithSelector(IOrders.PackedMalformed.selector, 0, acts.length));
        orders.post(acts, _arrayOf(t));
    }

    /// The locker bit is valid only with the code.
    function test_place_reverts_whenLockerNeedsNoCode() public {
        IOrders.Terms memory t = _terms();
        t.maxParcels = 2;
        t.proof = ZONE_BIT | LOCKER_BIT;
        bytes memory signature = _merchantSignature(t);
        vm.expectRevert(abi.encodePacked(IOrders.TermsMalformed.selector));
        vm.prank(shopper);
        orders.place(t, signature);
    }

    function _codeTerms(uint8 proof) private returns (IOrders.Terms memory t) {
        inZone = proof & ZONE_BIT != 0;
        t = _terms();
        (t.maxParcels, t.proof, t.code) = (2, proof, keccak256(hashes));
    }

    /// Places an order whose two parcels have departed.
    function _departedOrder(uint8 proof) private returns (OrderId id, IOrders.Terms memory t) {
        t = _codeTerms(proof);
        id = _placeOrder(t);
        _advanceParcelTo(id, t, Status.Departed);
        _advanceParcelTo(orders.parcelId(id, 1), t, Status.Departed);
    }

    /// Signs an Accepting reading with the code in value and aux, and the position that the last terms require.
    function _signDelivery(Device memory d, OrderId parcel, bytes14 code) private view returns (SignedAct memory) {
        return inZone ? _signDeliveryAt(d, parcel, code, LAT, LON) : _signDeliveryAt(d, parcel, code, 0, 0);
    }

    function _signDeliveryAt(Device memory d, OrderId parcel, bytes14 code, int32 lat, int32 lon)
        private
        view
        returns (SignedAct memory)
    {
        uint64 time = uint64(block.timestamp) * 1000;
        bytes memory head = abi.encodePacked(Kind.Accepting, uint8(0), time, lat, lon);
        return _signNextAct(d, abi.encodePacked(head, code, OrderId.unwrap(parcel)));
    }

    function _postDelivery(SignedAct memory a, IOrders.Terms memory t, bytes memory list) private {
        _postPacked(_packAct(a, 0, list), _arrayOf(t));
    }

    /// Asserts that the act is not accepted into the journal.
    function _assertRefused(SignedAct memory a, IOrders.Terms memory t, bytes memory list) private {
        OrderId subject = OrderId.wrap(_last32(a.reading));
        vm.expectRevert(abi.encodeWithSelector(IOrders.CodeHashesMismatch.selector, subject));
        _postDelivery(a, t, list);
        vm.assertEq(journals.journal(address(orders), a.device).nextSeq, a.seq);
    }
}
