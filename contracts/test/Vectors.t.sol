// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IJournals, Role, Scheme} from "../src/interfaces/IJournals.sol";
import {TJournals} from "./Contracts.sol";
import {Base} from "./Base.t.sol";

/// test/vectors/journal.json, made by another implementation: the Go side reads the same file.
contract VectorsTest is Base {
    string private json;
    address private consumer;

    function setUp() public override {
        super.setUp();
        json = vm.readFile("test/vectors/journal.json");
        consumer = vm.parseJsonAddress(json, ".consumer");
        vm.chainId(vm.parseJsonUint(json, ".chainId"));
        address where = vm.parseJsonAddress(json, ".journals");
        vm.etch(where, address(journals).code);
        vm.store(where, bytes32(0), bytes32(uint256(uint160(owner))));
        journals = TJournals(where);
        vm.assertEq(journals.owner(), owner);
    }

    function test_vectors_segments() public {
        uint256 n;
        for (; vm.keyExistsJson(json, _path("segments", n, "")); ++n) {
            _segment(n);
        }
        vm.assertEq(n, 14);
    }

    function test_vectors_live() public view {
        uint256 n;
        for (; vm.keyExistsJson(json, _path("live", n, "")); ++n) {
            address device = vm.parseJsonAddress(json, _path("live", n, ".device"));
            bytes32 hash = keccak256(
                abi.encode(
                    keccak256("Live(address consumer,address device,uint32 epoch,uint64 seq,bytes32 reading)"),
                    consumer,
                    device,
                    vm.parseJsonUint(json, _path("live", n, ".epoch")),
                    vm.parseJsonUint(json, _path("live", n, ".seq")),
                    keccak256(vm.parseJsonBytes(json, _path("live", n, ".reading")))
                )
            );
            bytes32 digest = _typed("Waybill Journals", address(journals), hash);
            vm.assertEq(digest, vm.parseJsonBytes32(json, _path("live", n, ".digest")));
        }
        vm.assertEq(n, 2);
    }

    function _segment(uint256 n) private {
        string memory at_ = _path("segments", n, "");
        IJournals.Segment memory s = _parsed(at_);
        if (journals.device(s.device).scheme == Scheme.None) {
            bool p256 = keccak256(bytes(vm.parseJsonString(json, string.concat(at_, ".scheme")))) == keccak256("p256");
            Device memory d = _device(
                uint256(vm.parseJsonBytes32(json, string.concat(at_, ".secret"))), p256 ? Scheme.P256 : Scheme.Secp256k1
            );
            vm.assertEq(d.id, s.device);
            vm.prank(owner);
            journals.enroll(d.id, d.scheme, Role.Shelf, 1, uint40(NOW + 1 days));
        }

        bytes memory readings = vm.parseJsonBytes(json, string.concat(at_, ".readings"));
        vm.assertEq(readings.length, s.count * READING_SIZE);
        vm.assertEq(_root(readings), s.root, "root");
        bytes32 digest = vm.parseJsonBytes32(json, string.concat(at_, ".digest"));
        vm.assertEq(journals.digest(s), digest, "digest");
        vm.prank(consumer);
        journals.accept(s, vm.parseJsonBytes(json, string.concat(at_, ".signature")));
        vm.assertEq(bytes32(journals.journal(consumer, s.device).head), bytes32(bytes20(digest)), "head");
    }

    function _parsed(string memory at_) private view returns (IJournals.Segment memory s) {
        s.consumer = consumer;
        s.device = vm.parseJsonAddress(json, string.concat(at_, ".device"));
        s.epoch = uint32(vm.parseJsonUint(json, string.concat(at_, ".epoch")));
        s.firstSeq = uint64(vm.parseJsonUint(json, string.concat(at_, ".firstSeq")));
        s.count = uint32(vm.parseJsonUint(json, string.concat(at_, ".count")));
        s.t0 = uint64(vm.parseJsonUint(json, string.concat(at_, ".t0")));
        s.t1 = uint64(vm.parseJsonUint(json, string.concat(at_, ".t1")));
        s.acts = vm.parseJsonBool(json, string.concat(at_, ".acts"));
        s.root = vm.parseJsonBytes32(json, string.concat(at_, ".root"));
        s.prev = bytes20(vm.parseJsonBytes(json, string.concat(at_, ".prev")));
    }

    function _path(string memory list, uint256 n, string memory field) private pure returns (string memory) {
        return string.concat(".", list, "[", vm.toString(n), "]", field);
    }
}
