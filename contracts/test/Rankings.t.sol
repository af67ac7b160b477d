// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICentres} from "../src/interfaces/ICentres.sol";
import {IOrders} from "../src/interfaces/IOrders.sol";
import {CentresBase} from "./CentresBase.sol";

/// The choice of centres, and rankings published under one root.
contract RankingsTest is CentresBase {
    bytes32 private constant INPUTS = keccak256("map extract, weights, centres, rule");

    // Published rankings.

    function test_publishRankings_storesRootAndInputs() public {
        vm.expectEmit(address(centres));
        emit ICentres.RankingsPublished("root", INPUTS, "ipfs://inputs");
        vm.prank(owner);
        centres.publishRankings("root", INPUTS, "ipfs://inputs");
        (bytes32 root, bytes32 inputs) = centres.rankings();
        vm.assertTrue(root == "root" && inputs == INPUTS);
    }

    /// Builds the tree of three zones of `_exampleZones` as OpenZeppelin's StandardMerkleTree in JavaScript does.
    function test_proveZone_acceptsStandardMerkleTree() public {
        (uint32[] memory ids, ICentres.Zone[] memory zones) = _exampleZones(3);
        bytes32 low = _leaf(ids[0], zones[0]);
        vm.assertEq(low, keccak256(bytes.concat(keccak256(_encodeZone(ids[0], zones[0])))));
        bytes32 root = _hashPair(_hashPair(low, _leaf(ids[1], zones[1])), _leaf(ids[2], zones[2]));
        vm.prank(owner);
        centres.publishRankings(root, INPUTS, "");
        bytes32[] memory proof = new bytes32[](2);
        (proof[0], proof[1]) = (_leaf(ids[1], zones[1]), _leaf(ids[2], zones[2]));
        vm.prank(stranger);
        centres.proveZone(ids[0], zones[0], proof);
    }

    function test_proveZone_storesZone() public {
        (uint32[] memory ids, ICentres.Zone[] memory zones) = _exampleZones(9);
        _publish(ids, zones);
        for (uint256 i; i < ids.length; ++i) {
            ICentres.Zone memory z = zones[i];
            bytes32[] memory proof = _proof(ids, zones, i);
            vm.expectEmit(address(centres));
            emit ICentres.ZoneSet(ids[i], z.lat, z.lon, z.halfSide, z.ranking, "");
            vm.prank(stranger);
            centres.proveZone(ids[i], z, proof);
            vm.assertEq(abi.encode(centres.zone(ids[i])), abi.encode(z));
        }
    }

    /// A published ranking cannot open a zone that the owner has closed.
    function test_proveZone_reverts_whenClosed() public {
        (uint32[] memory ids, ICentres.Zone[] memory zones) = _exampleZones(2);
        (ids[0], zones[0]) = (ZONE, ICentres.Zone(LAT, LON, HALF, _ranking(2, 1)));
        _publish(ids, zones);
        bytes32[] memory proof = _proof(ids, zones, 0);
        vm.prank(owner);
        centres.setZone(ZONE, ICentres.Zone(LAT, LON, HALF, 0), "Harbour");
        _assertReverts(ZONE, zones[0], proof, abi.encodeWithSelector(ICentres.ZoneClosed.selector, ZONE));
        vm.prank(owner);
        centres.setZone(ZONE, ICentres.Zone(LAT, LON, HALF, _ranking(1, 2)), "Harbour");
        _publish(ids, zones);
        centres.proveZone(ZONE, zones[0], proof);
        vm.assertEq(centres.nearest(ZONE, _lines()), 2);
    }

    /// What the owner sets holds until the next publication, also if the root is the same.
    function test_A7_ownersZoneHolds() public {
        (uint32[] memory ids, ICentres.Zone[] memory zones) = _exampleZones(2);
        (ids[0], zones[0]) = (ZONE, ICentres.Zone(LAT, LON, HALF, _ranking(1, 2)));
        _publish(ids, zones);
        bytes32[] memory proof = _proof(ids, zones, 0);
        _zone(ZONE, _ranking(2, 0)); // centre 1 burns
        _assertReverts(ZONE, zones[0], proof, abi.encodeWithSelector(ICentres.ZoneHeld.selector, ZONE));
        vm.assertEq(centres.zone(ZONE).ranking, _ranking(2, 0));
        _publish(ids, zones);
        centres.proveZone(ZONE, zones[0], proof);
        vm.assertEq(centres.zone(ZONE).ranking, _ranking(1, 2));
        centres.proveZone(ZONE, zones[0], proof); // once more: it is not the owner's
        _zone(ZONE, _ranking(2, 1));
        _assertReverts(ZONE, zones[0], proof, abi.encodeWithSelector(ICentres.ZoneHeld.selector, ZONE));
    }

    /// A proved ranking replaces the stored one. After a new root is published, old proofs fail.
    function test_proveZone_replacesRanking() public {
        (uint32[] memory ids, ICentres.Zone[] memory zones) = _exampleZones(2);
        (ids[0], zones[0]) = (ZONE, ICentres.Zone(LAT, LON, HALF, _ranking(2, 1)));
        _publish(ids, zones);
        bytes32[] memory proof = _proof(ids, zones, 0);
        centres.proveZone(ZONE, zones[0], proof);
        vm.assertEq(centres.nearest(ZONE, _lines()), 2);

        vm.prank(owner);
        centres.publishRankings(0, 0, "");
        _assertReverts(ZONE, zones[0], proof, abi.encodeWithSelector(ICentres.ZoneUnproved.selector, ZONE));
    }

    function test_proveZone_reverts_whenUnproved() public {
        (uint32[] memory ids, ICentres.Zone[] memory zones) = _exampleZones(4);
        bytes32[] memory proof = _proof(ids, zones, 1);
        bytes memory revertData = abi.encodeWithSelector(ICentres.ZoneUnproved.selector, ids[1]);
        _assertReverts(ids[1], zones[1], proof, revertData); // nothing is published yet
        _publish(ids, zones);
        _assertReverts(ids[2], zones[1], proof, abi.encodeWithSelector(ICentres.ZoneUnproved.selector, ids[2]));
        _assertReverts(ids[1], zones[1], new bytes32[](0), revertData);
        ICentres.Zone memory z = zones[1];
        z.lat += 1;
        _assertReverts(ids[1], z, proof, revertData);
        (z.lat, z.lon) = (z.lat - 1, z.lon + 1);
        _assertReverts(ids[1], z, proof, revertData);
        (z.lon, z.halfSide) = (z.lon - 1, z.halfSide + 1);
        _assertReverts(ids[1], z, proof, revertData);
        (z.halfSide, z.ranking) = (z.halfSide - 1, _ranking(1, 0));
        _assertReverts(ids[1], z, proof, revertData);
    }

    /// Published zones must meet the same conditions as those that the owner sets.
    function test_proveZone_reverts_whenMalformed() public {
        (uint32[] memory ids, ICentres.Zone[] memory zones) = _exampleZones(4);
        ids[0] = ZONE;
        zones[1].ranking = _ranking(1, 99);
        zones[2].halfSide = 0;
        _publish(ids, zones);
        bytes memory revertData = abi.encodeWithSelector(ICentres.ZoneFixed.selector, ZONE);
        _assertReverts(ZONE, zones[0], _proof(ids, zones, 0), revertData);
        revertData = abi.encodeWithSelector(ICentres.CentreUnknown.selector, 99);
        _assertReverts(ids[1], zones[1], _proof(ids, zones, 1), revertData);
        revertData = abi.encodeWithSelector(ICentres.ZoneMalformed.selector, ids[2]);
        _assertReverts(ids[2], zones[2], _proof(ids, zones, 2), revertData);
    }

    // The choice.

    /// Compares the choice with a brute-force search: all sets of centres by size, then by rank.
    function testFuzz_reserve_equalsBruteForce(bytes32 seed, uint8 ranks, uint8 items, uint8 most, uint8 dense) public {
        ranks = uint8(_bound(ranks, 0, 16));
        items = uint8(_bound(items, 1, 7));
        most = uint8(_bound(most, 0, 4));
        dense = uint8(_bound(dense, 1, 6));
        uint256 ranking;
        for (uint16 i; i < ranks; ++i) {
            _add(100 + i);
            ranking |= uint256(100 + i) << (240 - 16 * i);
        }
        _zone(20, bytes32(ranking));
        IOrders.Line[] memory lines = new IOrders.Line[](items);
        uint256[] memory has = new uint256[](ranks);
        for (uint16 j; j < items; ++j) {
            lines[j] = IOrders.Line(1000 + j, 3, 0, 0, 0);
            for (uint16 i; i < ranks; ++i) {
                uint256 luck = uint256(keccak256(abi.encode(seed, i, j))) % (dense + 1);
                if (luck == 0) has[i] |= 1 << j;
                _adjust(100 + i, 1000 + j, luck == 0 ? int64(3) : int64(2));
            }
        }

        (uint256 size, uint256 split) = _bruteForce(has, (1 << items) - 1, most == 0 ? 1 : most > 3 ? 3 : most);
        if (size == 0) {
            vm.expectRevert(abi.encodeWithSelector(ICentres.OutOfStock.selector, 20));
            centres.reserve(merchant, 20, lines, most);
            return;
        }
        vm.assertEq(centres.nearest(20, lines), size == 1 ? uint16(split) : 0);
        (uint16 first, uint256 found) = centres.reserve(merchant, 20, lines, most);
        vm.assertEq(first, uint16(split));
        vm.assertEq(found, size == 1 ? 0 : split);
        _assertReserved(split, items);
    }

    /// Fewer parcels are preferred to nearer centres: two far centres win against the three nearest.
    function test_reserve_prefersFewerParcels() public {
        uint256[5] memory has = [uint256(1), 2, 4, 3, 6];
        IOrders.Line[] memory lines = new IOrders.Line[](3);
        uint256 ranking;
        for (uint16 i; i < 5; ++i) {
            _add(100 + i);
            ranking |= uint256(100 + i) << (240 - 16 * i);
            for (uint16 j; j < 3; ++j) {
                lines[j] = IOrders.Line(1000 + j, 1, 0, 0, 0);
                if (has[i] >> j & 1 != 0) _adjust(100 + i, 1000 + j, 1);
            }
        }
        _zone(20, bytes32(ranking));
        (, uint256 split) = centres.reserve(merchant, 20, lines, 3);
        vm.assertEq(split, uint256(100) | 1 << 16 | 104 << 24 | 6 << 40);
        // For the next order they are sold out. With three parcels allowed, the three nearest are chosen.
        _adjust(100, 1000, 1);
        _adjust(103, 1000, -1);
        vm.expectRevert(abi.encodeWithSelector(ICentres.OutOfStock.selector, 20));
        centres.reserve(merchant, 20, lines, 2);
        (, split) = centres.reserve(merchant, 20, lines, 3);
        vm.assertEq(split, uint256(100) | 1 << 16 | 101 << 24 | 2 << 40 | 102 << 48 | 4 << 64);
    }

    function test_reserve_splitsIntoThree() public {
        IOrders.Line[] memory lines = new IOrders.Line[](4);
        uint256 ranking;
        for (uint16 i; i < 4; ++i) {
            _add(100 + i);
            ranking |= uint256(100 + i) << (240 - 16 * i);
            lines[i] = IOrders.Line(1000 + i, 1, 0, 0, 0);
        }
        // Centre 100 has items 0 and 1; 101 has 1 and 2; 102 has none; 103 has 3.
        _adjust(100, 1000, 1);
        _adjust(100, 1001, 1);
        _adjust(101, 1001, 1);
        _adjust(101, 1002, 1);
        _adjust(103, 1003, 1);
        _zone(20, bytes32(ranking));
        vm.expectRevert(abi.encodeWithSelector(ICentres.OutOfStock.selector, 20));
        centres.reserve(merchant, 20, lines, 2);
        (uint16 first, uint256 split) = centres.reserve(merchant, 20, lines, 3);
        vm.assertEq(first, 100);
        vm.assertEq(split, uint256(100) | 3 << 16 | 101 << 24 | 4 << 40 | 103 << 48 | 8 << 64);
        _assertStock(101, 1001, 1, 0);
    }

    /// Returns the size of the first set that has all lines, and its parcels.
    function _bruteForce(uint256[] memory has, uint256 all, uint256 most) private pure returns (uint256, uint256) {
        for (uint256 size = 1; size <= most; ++size) {
            uint256 split = _searchFrom(has, all, size, 0, 0, 0);
            if (split != 0) return (size, split);
        }
        return (0, 0);
    }

    /// Adds centres in order of rank. Each takes the lines that no earlier one has.
    function _searchFrom(uint256[] memory has, uint256 all, uint256 left, uint256 from, uint256 got, uint256 split)
        private
        pure
        returns (uint256)
    {
        if (left == 0) return got == all ? split : 0;
        for (uint256 i = from; i < has.length; ++i) {
            uint256 part = (100 + i) | (has[i] & ~got) << 16;
            uint256 shift;
            while (split >> shift != 0) shift += 24;
            uint256 found = _searchFrom(has, all, left - 1, i + 1, got | has[i], split | part << shift);
            if (found != 0) return found;
        }
        return 0;
    }

    function _assertReserved(uint256 split, uint256 items) private view {
        uint256 seen;
        for (; split != 0; split >>= 24) {
            for (uint16 j; j < items; ++j) {
                bool mine = split >> (16 + j) & 1 != 0;
                vm.assertEq(centres.stock(uint16(split), 1000 + j).reserved, mine ? 3 : 0);
                if (mine) seen += 1 << j;
            }
        }
        vm.assertEq(seen, (1 << items) - 1);
    }

    function _assertReverts(uint32 id, ICentres.Zone memory zone, bytes32[] memory proof, bytes memory revertData)
        private
    {
        vm.expectRevert(revertData);
        centres.proveZone(id, zone, proof);
    }

    function _exampleZones(uint32 n) private pure returns (uint32[] memory ids, ICentres.Zone[] memory zones) {
        (ids, zones) = (new uint32[](n), new ICentres.Zone[](n));
        for (uint32 i; i < n; ++i) {
            ids[i] = 50 + i;
            zones[i] = ICentres.Zone(int32(i) * 1000, -5, 10_000 + i, _ranking(uint16(1 + i % 2), 0));
        }
    }

    function _publish(uint32[] memory ids, ICentres.Zone[] memory zones) private {
        bytes32[] memory level = _leaves(ids, zones);
        while (level.length > 1) level = _parentLevel(level);
        vm.prank(owner);
        centres.publishRankings(level[0], INPUTS, "");
    }

    function _proof(uint32[] memory ids, ICentres.Zone[] memory zones, uint256 i)
        private
        pure
        returns (bytes32[] memory proof)
    {
        bytes32[] memory level = _leaves(ids, zones);
        bytes32[] memory long = new bytes32[](8);
        uint256 n;
        for (; level.length > 1; (level, i) = (_parentLevel(level), i / 2)) {
            if (i ^ 1 < level.length) long[n++] = level[i ^ 1];
        }
        proof = new bytes32[](n);
        for (uint256 k; k < n; ++k) {
            proof[k] = long[k];
        }
    }

    function _leaves(uint32[] memory ids, ICentres.Zone[] memory zones) private pure returns (bytes32[] memory level) {
        level = new bytes32[](ids.length);
        for (uint256 i; i < ids.length; ++i) {
            level[i] = _leaf(ids[i], zones[i]);
        }
    }

    function _parentLevel(bytes32[] memory level) private pure returns (bytes32[] memory above) {
        above = new bytes32[]((level.length + 1) / 2);
        for (uint256 i; i < above.length; ++i) {
            above[i] = 2 * i + 1 < level.length ? _hashPair(level[2 * i], level[2 * i + 1]) : level[2 * i];
        }
    }

    function _leaf(uint32 id, ICentres.Zone memory z) private pure returns (bytes32) {
        return keccak256(abi.encode(keccak256(_encodeZone(id, z))));
    }

    function _encodeZone(uint32 id, ICentres.Zone memory z) private pure returns (bytes memory) {
        return abi.encode(id, z.lat, z.lon, z.halfSide, z.ranking);
    }

    function _hashPair(bytes32 a, bytes32 b) private pure returns (bytes32) {
        return a < b ? keccak256(abi.encode(a, b)) : keccak256(abi.encode(b, a));
    }
}
