// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IJournals} from "../src/interfaces/IJournals.sol";
import {IOrders, OrderId} from "../src/interfaces/IOrders.sol";
import {Offer} from "../src/Offer.sol";
import {Readings} from "../src/Readings.sol";
import {Base} from "./Base.t.sol";

/// What is hashed straight from calldata, against the same hashed field by field.
contract HashingTest is Base {
    function testFuzz_hash_termsAsFieldByField(IOrders.Terms calldata t) public view {
        vm.assertEq(Offer.hash(t), _terms(t));
        vm.assertEq(OrderId.unwrap(orders.idOf(t)), _typed("Waybill Orders", address(orders), _terms(t)));
    }

    function testFuzz_hash_segmentAsFieldByField(IJournals.Segment calldata s) public view {
        bytes32 typehash = keccak256(
            "Segment(address consumer,address device,uint32 epoch,uint64 firstSeq,uint32 count,uint64 t0,uint64 t1,bool acts,bytes32 root,bytes20 prev)"
        );
        bytes32 hash = keccak256(
            abi.encode(
                typehash,
                s.consumer,
                s.device,
                s.epoch,
                s.firstSeq,
                s.count,
                s.t0,
                s.t1,
                s.acts,
                s.root,
                bytes32(s.prev)
            )
        );
        vm.assertEq(journals.digest(s), _typed("Waybill Journals", address(journals), hash));
    }

    function testFuzz_hash_rootAsTopDown(bytes calldata noise, uint256 n) public view {
        n = _bound(n, 1, 16);
        bytes memory readings = new bytes(n * READING_SIZE);
        for (uint256 i; i < readings.length && noise.length > 0; ++i) {
            readings[i] = noise[i % noise.length];
        }
        vm.assertEq(this.root(readings), _root(readings));
    }

    /// A word with bits beyond its type cannot be placed, whoever signs it.
    function testFuzz_place_reverts_whenAWordIsDirty(uint256 field, uint256 bit, bool dirty) public {
        IOrders.Terms memory t = _terms();
        bytes memory data = abi.encodeCall(IOrders.place, (t, _merchantSigns(t)));
        uint8[10] memory sizes = [160, 160, 160, 128, 32, 40, 40, 32, 16, 16];
        field = _bound(field, 0, sizes.length - 1);
        bit = _bound(bit, sizes[field], 255);
        if (dirty) _flip(data, 4 + 64 + 32 * field, bit);
        dollar.mint(shopper, PRICE);
        vm.prank(shopper);
        dollar.approve(address(orders), PRICE);
        // Signed as it stands, so that only the check of the words can refuse it.
        bytes memory id = abi.encodeWithSelector(IOrders.idOf.selector);
        bytes memory body = new bytes(data.length);
        id = bytes.concat(id, abi.encode(uint256(32)), _tail(data, body));
        (bool ok, bytes memory answer) = address(orders).staticcall(id);
        vm.assertTrue(ok);
        bytes memory signature = _sign65(MERCHANT_KEY, abi.decode(answer, (bytes32)));
        for (uint256 i; i < 65; ++i) {
            data[data.length - 96 + i] = signature[i];
        }
        vm.prank(shopper);
        (ok,) = address(orders).call(data);
        vm.assertEq(ok, !dirty);
    }

    function root(bytes calldata readings) external pure returns (bytes32) {
        return Readings.root(readings);
    }

    function _terms(IOrders.Terms calldata t) private pure returns (bytes32) {
        bytes memory lines;
        for (uint256 i; i < t.lines.length; ++i) {
            lines = bytes.concat(
                lines,
                keccak256(
                    abi.encode(keccak256("Line(uint64 gtin,uint32 quantity)"), t.lines[i].gtin, t.lines[i].quantity)
                )
            );
        }
        bytes memory first = abi.encode(
            keccak256(
                "Terms(address merchant,address shopper,address token,uint128 price,uint32 zone,uint40 validUntil,uint40 deliverBy,uint32 weight,uint16 priceWeight,uint16 timeWeight,bytes32 commitment,uint64 nonce,Line[] lines)Line(uint64 gtin,uint32 quantity)"
            ),
            t.merchant,
            t.shopper,
            t.token,
            t.price,
            t.zone,
            t.validUntil
        );
        return keccak256(
            bytes.concat(
                first,
                abi.encode(t.deliverBy, t.weight, t.priceWeight, t.timeWeight, t.commitment, t.nonce, keccak256(lines))
            )
        );
    }

    /// The encoded terms within a call of `place`: what follows the two offsets, up to the signature.
    function _tail(bytes memory data, bytes memory out) private pure returns (bytes memory) {
        uint256 n = data.length - 4 - 64 - 128;
        for (uint256 i; i < n; ++i) {
            out[i] = data[68 + i];
        }
        return out;
    }

    function _flip(bytes memory data, uint256 at_, uint256 bit) private pure {
        assembly ("memory-safe") {
            let place := add(add(data, 32), at_)
            mstore(place, xor(mload(place), shl(bit, 1)))
        }
    }
}
