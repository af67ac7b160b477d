// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Act, Acts} from "../src/Acts.sol";
import {IClaims} from "../src/interfaces/IClaims.sol";
import {IOrders, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {Mode} from "../src/interfaces/IShipments.sol";
import {State, States} from "../src/State.sol";
import {TermsLib} from "../src/TermsLib.sol";
import {PlaceBase} from "./PlaceBase.sol";

/// Compares hand-written reading, packing and hashing with the same in plain Solidity.
contract EncodingTest is PlaceBase {
    // Terms.

    function testFuzz_hash_equalsFieldByField(IOrders.Terms calldata t) public view {
        vm.assertEq(TermsLib.hash(t), _structHash(t));
        bytes32 digest = _typedDataHash("Waybill Orders", "2", address(orders), _structHash(t));
        vm.assertEq(orders.digestOf(t), digest);
        vm.assertEq(OrderId.unwrap(orders.idOf(t)), bytes32(bytes31(digest)));
    }

    /// Claims passes terms on to Orders without decoding them.
    function testFuzz_appendTo_equalsEncodeCall(IOrders.Terms calldata t, uint8 parcel) public pure {
        bytes memory data = abi.encodeWithSelector(IOrders.parcelOf.selector, 0x40, parcel);
        vm.assertEq(TermsLib.appendTo(t, data), abi.encodeCall(IOrders.parcelOf, (t, parcel)));
    }

    function testFuzz_policyHash_equalsFieldByField(IClaims.Policy calldata p) public view {
        vm.assertEq(claims.hash(p), keccak256(abi.encode(TermsLib.POLICY_TYPEHASH, p)));
    }

    /// A policy with a bit beyond a field's type cannot be shown.
    function testFuzz_show_reverts_whenUnusedBitIsSet(uint256 field, uint256 bit) public {
        uint8[7] memory sizes = [32, 1, 32, 96, 160, 32, 16];
        field = _bound(field, 0, 6);
        IClaims.Policy memory p;
        bytes memory encoded = abi.encode(p);
        _flipBit(encoded, 32 * field, _bound(bit, sizes[field], 255));
        (bool ok,) = address(claims).call(bytes.concat(IClaims.show.selector, encoded));
        vm.assertFalse(ok);
    }

    function test_eip712Domain_namesContract() public view {
        (bytes1 fields, string memory name, string memory version, uint256 chainId, address where,,) =
            orders.eip712Domain();
        vm.assertEq(bytes32(fields), bytes32(bytes1(0x0f)));
        vm.assertEq(name, "Waybill Orders");
        vm.assertEq(version, "2");
        vm.assertEq(chainId, block.chainid);
        vm.assertEq(where, address(orders));
    }

    /// The event encodes the terms like the compiler, wherever the caller puts the lines in calldata.
    function testFuzz_place_emitsTerms(uint8 gap, bytes32 commitment, uint64 nonce, uint32 grams) public {
        IOrders.Terms memory t = _terms();
        (t.commitment, t.nonce, t.lines[1].grams) = (commitment, nonce, grams);
        OrderId id = orders.idOf(t);
        bytes memory data = _placeCallWithGap(t, _merchantSignature(t), gap % 5);
        vm.expectEmit(address(orders));
        emit IOrders.OrderPlaced(id, shopper, merchant, 1, t);
        vm.prank(shopper);
        (bool ok,) = address(orders).call(data);
        vm.assertTrue(ok);
        _assertStatus(id, Status.Placed);
    }

    /// Terms with bits beyond a field's type are refused, although the merchant signed them.
    function testFuzz_place_reverts_whenUnusedBitsAreSet(uint256 field, uint256 bit, bool setBit) public {
        IOrders.Terms memory t = _terms();
        uint8[26] memory sizes =
            [160, 160, 160, 96, 32, 40, 40, 40, 64, 64, 64, 64, 16, 8, 8, 0, 0, 0, 64, 0, 0, 64, 32, 96, 32, 32];
        field = _bound(field, 0, 25);
        if (sizes[field] == 0) field = 18;
        bit = _bound(bit, sizes[field], 255);
        bytes memory encoded = abi.encode(t); // an offset, then the terms
        if (setBit) _flipBit(encoded, 32 + 32 * field, bit);
        // The merchant signs the terms including the extra bit, so only the check of the bits can refuse them.
        bytes memory call = abi.encodePacked(IOrders.digestOf.selector, encoded);
        (bool ok, bytes memory answer) = address(orders).staticcall(call);
        vm.assertTrue(ok);
        bytes memory signature = _sign65(MERCHANT_KEY, abi.decode(answer, (bytes32)));
        bytes memory body = _sliceFrom(encoded, 32);
        bytes memory data = abi.encodePacked(
            IOrders.place.selector, uint256(64), 64 + body.length, body, uint256(65), signature, new bytes(31)
        );
        vm.prank(shopper);
        (ok,) = address(orders).call(data);
        vm.assertEq(ok, !setBit);
    }

    // Acts.

    /// The fields of an act, decoded.
    struct ActFields {
        address device;
        uint32 epoch;
        uint64 seq;
        uint8 terms;
        uint8 hashes;
        bytes32 word;
        bytes32 subject;
        bytes signature;
    }

    /// The bytes before and after an act do not affect it.
    function testFuzz_act_readsAsDecoded(ActFields memory h, bytes calldata noise) public view {
        h.signature = noise.length < 256 ? bytes(noise) : bytes(noise[:255]);
        bytes memory packed = abi.encodePacked(h.device, h.epoch, h.seq, h.terms, h.hashes, uint8(h.signature.length));
        packed = abi.encodePacked(packed, h.word, h.subject, h.signature, new bytes(32 * uint256(h.hashes)));
        (ActFields memory found, uint256 next, bytes32 root) =
            this.read(abi.encodePacked(noise, packed, noise), noise.length);
        vm.assertEq(next, noise.length + packed.length);
        vm.assertEq(abi.encode(found), abi.encode(h));
        vm.assertEq(root, keccak256(abi.encodePacked(bytes1(0), uint32(0), bytes16(0), h.word, h.subject)));
    }

    function testFuzz_act_readsFields(
        uint8 kind,
        uint8 flags,
        uint64 time,
        int32 lat,
        int32 lon,
        int64 value,
        uint48 aux
    ) public view {
        bytes memory reading = abi.encodePacked(kind, flags, time, lat, lon, value, aux, bytes32(0));
        bytes memory all = this.fieldsOf(abi.encodePacked(new bytes(35), reading));
        bytes32 code = keccak256(abi.encodePacked(value, aux));
        uint64 position = uint64(uint32(lat)) << 32 | uint32(lon);
        vm.assertEq(all, abi.encode(kind, flags, time, position, uint64(value), aux, code));
    }

    function read(bytes calldata packed, uint256 offset)
        external
        pure
        returns (ActFields memory h, uint256 next, bytes32 root)
    {
        Act a;
        (a, next) = Acts.read(packed, offset);
        (h.device, h.epoch, h.seq) = (a.device(), a.epoch(), a.seq());
        (h.terms, h.hashes, h.signature) = (uint8(a.termsIndex()), uint8(a.hashCount()), a.signature());
        (h.word, h.subject) = (bytes32(a.firstWord()), OrderId.unwrap(a.subject()));
        root = a.merkleRoot();
    }

    function fieldsOf(bytes calldata packed) external pure returns (bytes memory) {
        (Act a,) = Acts.read(packed, 0);
        return abi.encode(a.kind(), a.flags(), a.time(), a.position(), a.value(), a.aux(), a.codeHash());
    }

    // Slots.

    function testFuzz_state_packsAsStruct(
        address who,
        uint16 centre,
        uint16 carrier,
        uint16 vehicle,
        uint8 pickup,
        uint32 time,
        uint8 s
    ) public {
        (carrier, vehicle) = (uint16(_bound(carrier, 1, 16_383)), uint16(_bound(vehicle, 2, type(uint16).max)));
        time = uint32(_bound(time, NOW, type(uint32).max));
        vm.warp(time);
        Status to = Status(s % 12); // an open one
        State state = States.placed(who, centre);
        IOrders.Order memory o;
        (o.shopper, o.status, o.centre, o.since) = (who, Status.Placed, centre, time);
        _assertSame(state, o);
        state = state.withMarks(0x15);
        o.marks = 0x15;
        _assertSame(state, o);
        vm.warp(NOW);
        state = state.withBook().withCarrier(carrier, s % 4, pickup).withStatus(to);
        (o.booked, o.status, o.since) = (true, to, uint32(NOW));
        (o.carrier, o.mode, o.marks, o.pickup) = (carrier, Mode(s % 4), 0, pickup);
        _assertSame(state, o);
        state = state.withSignature(vehicle, s < 128);
        (o.vehicle, o.dockSigned, o.vehicleSigned) = (vehicle, s >= 128, s < 128);
        _assertSame(state, o);
        vm.assertFalse(state.isHandedOver());
        State other = state.withSignature(vehicle ^ 1, s >= 128);
        (o.vehicle, o.dockSigned, o.vehicleSigned) = (vehicle ^ 1, s < 128, s >= 128);
        _assertSame(other, o);
        state = state.withSignature(vehicle, s >= 128);
        (o.vehicle, o.dockSigned, o.vehicleSigned) = (vehicle, true, true);
        _assertSame(state, o);
        vm.assertTrue(state.isHandedOver());
        state = state.withCentre(carrier).withCarrier(carrier, 0, 255 - pickup);
        (o.centre, o.mode, o.pickup, o.vehicle) = (carrier, Mode.None, 255 - pickup, 0);
        (o.dockSigned, o.vehicleSigned) = (false, false);
        _assertSame(state, o);
        vm.assertEq(state.statusNumber(), uint256(to));
        vm.assertEq(state.withoutMarks().marks(), 0);
        State lost = state.withFinalStatus(Status.Lost);
        (o.status, o.pickup, o.marks) = (Status.Lost, 0, to >= Status.Packed ? 0x40 : 0);
        _assertSame(lost, o);
        vm.assertEq(lost.piecesOut(), to >= Status.Packed);
        vm.assertFalse(state.withFinalStatus(Status.Damaged).piecesOut());
    }

    function _assertSame(State state, IOrders.Order memory o) private pure {
        vm.assertEq(abi.encode(state.unpack()), abi.encode(o));
        vm.assertEq(bytes32(State.unwrap(state)), _packOrder(o));
    }

    function _structHash(IOrders.Terms calldata t) private pure returns (bytes32) {
        bytes memory lines;
        string memory line = "Line(uint64 gtin,uint32 quantity,uint96 amount,uint32 grams,uint32 volume)";
        for (uint256 i; i < t.lines.length; ++i) {
            IOrders.Line calldata l = t.lines[i];
            bytes memory fields = abi.encode(l.gtin, l.quantity, l.amount, l.grams, l.volume);
            lines = bytes.concat(lines, keccak256(bytes.concat(keccak256(bytes(line)), fields)));
        }
        bytes32 typehash = keccak256(
            abi.encodePacked(
                "Terms(address merchant,address shopper,address token,uint96 price,uint32 zone,uint40 "
                "validUntil,uint40 packBy,uint40 deliverBy,",
                "uint64 priceWeight,uint64 timeWeight,uint64 lateWeight,uint64 co2Weight,uint16 feeCap,uint8 "
                "maxParcels,uint8 proof,bytes32 code,",
                "Policy policy,bytes32 commitment,uint64 nonce,Line[] lines)",
                line,
                "Policy(uint32 window,bool returnable,uint32 returnTime,uint96 restocking,address arbiter,"
                "uint32 decideTime,uint16 defaultShare)"
            )
        );
        bytes memory first =
            abi.encode(typehash, t.merchant, t.shopper, t.token, t.price, t.zone, t.validUntil, t.packBy, t.deliverBy);
        bytes memory second = abi.encode(t.priceWeight, t.timeWeight, t.lateWeight, t.co2Weight, t.feeCap);
        bytes memory third =
            abi.encode(t.maxParcels, t.proof, t.code, t.policy, t.commitment, t.nonce, keccak256(lines));
        return keccak256(bytes.concat(first, second, third));
    }

    /// Encodes a call of `place` with `gap` unused words between the terms and their lines.
    function _placeCallWithGap(IOrders.Terms memory t, bytes memory signature, uint256 gap)
        private
        pure
        returns (bytes memory)
    {
        bytes memory encoded = _sliceFrom(abi.encode(t), 32);
        bytes memory head = _slicePrefix(encoded, 0x260);
        bytes memory lines = _sliceFrom(encoded, 0x280);
        bytes memory body = abi.encodePacked(head, 0x280 + 32 * gap, new bytes(32 * gap), lines);
        return abi.encodePacked(
            IOrders.place.selector, uint256(64), 64 + body.length, body, uint256(65), signature, new bytes(31)
        );
    }

    function _slicePrefix(bytes memory data, uint256 n) private pure returns (bytes memory out) {
        out = new bytes(n);
        for (uint256 i; i < n; ++i) {
            out[i] = data[i];
        }
    }

    function _sliceFrom(bytes memory data, uint256 from) private pure returns (bytes memory out) {
        out = new bytes(data.length - from);
        for (uint256 i; i < out.length; ++i) {
            out[i] = data[from + i];
        }
    }

    function _flipBit(bytes memory data, uint256 at_, uint256 bit) private pure {
        assembly ("memory-safe") {
            let place := add(add(data, 32), at_)
            mstore(place, xor(mload(place), shl(bit, 1)))
        }
    }
}
