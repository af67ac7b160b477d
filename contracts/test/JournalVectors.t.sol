// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IJournals, Role, Scheme} from "../src/interfaces/IJournals.sol";
import {IJournalsContract} from "./Interfaces.sol";
import {JournalsBase} from "./JournalsBase.sol";

/// Checks test/vectors/journal.json, which another implementation made and the Go tests read too.
contract JournalVectorsTest is JournalsBase {
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
        journals = IJournalsContract(where);
        vm.assertEq(journals.owner(), owner);
    }

    /// Checks digests, roots and proofs of all segments, and posts them.
    function test_vectors_segments() public {
        uint256 n;
        for (; vm.keyExistsJson(json, _path("segments", n, "")); ++n) {
            this.segment(n);
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
                    keccak256(
                        bytes.concat(
                            vm.parseJsonBytes(json, _path("live", n, ".salt")),
                            vm.parseJsonBytes(json, _path("live", n, ".reading"))
                        )
                    )
                )
            );
            bytes32 digest = _typedDataHash("Waybill Journals", "2", address(journals), hash);
            vm.assertEq(digest, vm.parseJsonBytes32(json, _path("live", n, ".digest")));
        }
        vm.assertEq(n, 2);
    }

    function segment(uint256 n) external {
        string memory at_ = _path("segments", n, "");
        IJournals.Segment memory s = _parseSegment(at_);
        _enrolOnce(at_, s.device);
        secret = vm.parseJsonBytes32(json, string.concat(at_, ".secret"));
        bytes memory readings = vm.parseJsonBytes(json, string.concat(at_, ".readings"));
        vm.assertEq(readings.length, s.count * READING_SIZE);
        vm.assertEq(_root(readings), s.root, "root");
        bytes32 digest = vm.parseJsonBytes32(json, string.concat(at_, ".digest"));
        vm.assertEq(journals.digest(s), digest, "digest");
        bytes memory signature = vm.parseJsonBytes(json, string.concat(at_, ".signature"));
        _acceptOrRecord(s, signature);
        vm.assertEq(bytes32(journals.journal(consumer, s.device).head), bytes32(bytes20(digest)), "head");

        IJournals.Segment[] memory path = new IJournals.Segment[](1);
        path[0] = s;
        for (uint32 i; i < s.count; ++i) {
            journals.proveReading(_readingAt(readings, i), _salt(i), i, _siblings(readings, i), path);
        }
    }

    function _acceptOrRecord(IJournals.Segment memory s, bytes memory signature) private {
        if (s.acts) {
            vm.prank(consumer);
            _accept(s, signature);
        } else {
            vm.assertEq(journals.record(consumer, _packSegment(s, signature)), 1);
        }
    }

    function _enrolOnce(string memory at_, address id) private {
        if (journals.device(id).scheme != Scheme.None) return;
        bool p256 = keccak256(bytes(vm.parseJsonString(json, string.concat(at_, ".scheme")))) == keccak256("p256");
        uint256 key = uint256(vm.parseJsonBytes32(json, string.concat(at_, ".privateKey")));
        Device memory d = _device(key, p256 ? Scheme.P256 : Scheme.Secp256k1);
        vm.assertEq(d.id, id);
        vm.prank(owner);
        journals.enroll(d.id, d.scheme, Role.Shelf, 1, uint40(NOW + 1 days));
    }

    function _parseSegment(string memory at_) private view returns (IJournals.Segment memory s) {
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
