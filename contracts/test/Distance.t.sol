// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICentres} from "../src/interfaces/ICentres.sol";
import {CentresBase} from "./CentresBase.sol";

/// Distances between centres and zones, against those of the WGS 84 ellipsoid (Vincenty).
contract DistanceTest is CentresBase {
    uint16 private id = 1000;

    function test_distance_withinOnePercent() public {
        _is(536_333_000, 101_000_000, 535_511_000, 99_937_000, 11_543); // across Hamburg
        _is(525_200_000, 134_050_000, 481_372_000, 115_755_000, 504_582); // Berlin to Munich
        _is(407_128_000, -740_060_000, 340_522_000, -1182_437_000, 3_944_422); // New York to Los Angeles
        _is(-338_688_000, 1512_093_000, 514_778_000, -14_000, 16_983_280); // Sydney to Greenwich
        _is(0, 1799_000_000, 0, -1799_000_000, 22_264); // across the antimeridian
        _is(0, 0, 0, 10_000_000, 111_319); // a degree of the equator
        _is(0, 0, 10_000_000, 0, 110_574); // a degree of latitude there
        _is(899_000_000, 0, 899_000_000, 1800_000_000, 22_339); // over the pole
        _is(0, 0, 0, 1800_000_000, 20_003_931); // half around
        _is(900_000_000, 0, -900_000_000, 0, 20_003_931); // from pole to pole
    }

    function test_distance_isZero_whereTheyAreOne() public {
        vm.assertEq(_metres(542_000_000, 59_000_000, 542_000_000, 59_000_000), 0);
        vm.assertEq(_metres(900_000_000, 0, 900_000_000, 700_000_000), 0);
    }

    function test_distance_reverts_whenUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(ICentres.CentreUnknown.selector, 3));
        centres.distance(3, ZONE);
        vm.expectRevert(abi.encodeWithSelector(ICentres.ZoneUnknown.selector, 8));
        centres.distance(1, 8);
    }

    /// The same both ways, and never more than half around.
    function testFuzz_distance_isSymmetric(int32 a, int32 b, int32 c, int32 d) public {
        (a, c) = (_angle(a, 90e7), _angle(c, 90e7));
        (b, d) = (_angle(b, 180e7), _angle(d, 180e7));
        uint256 there = _metres(a, b, c, d);
        vm.assertEq(there, _metres(c, d, a, b));
        vm.assertLe(there, 20_015_116);
    }

    /// On one meridian it is an arc, on the equator too: exact but for rounding, unless it is half around.
    function testFuzz_distance_onAGreatCircle(int32 a, int32 b) public {
        (a, b) = (_angle(a, 90e7), _angle(b, 90e7));
        uint256 apart = uint256(int256(a > b ? a - b : b - a));
        uint256 expected = apart * 314159265358979 * 6_371_009 / 180e7 / 1e14;
        _near(_metres(a, 77e7, b, 77e7), expected);
        _near(_metres(0, a, 0, b), expected);
    }

    /// No way over a third place is shorter.
    function testFuzz_distance_isTheShortestWay(int32 a, int32 b, int32 c, int32 d, int32 e, int32 f) public {
        (a, c, e) = (_angle(a, 90e7), _angle(c, 90e7), _angle(e, 90e7));
        (b, d, f) = (_angle(b, 180e7), _angle(d, 180e7), _angle(f, 180e7));
        uint256 direct = _metres(a, b, c, d);
        vm.assertLe(direct, _metres(a, b, e, f) + _metres(e, f, c, d) + _slack(direct));
    }

    function _near(uint256 found, uint256 expected) private pure {
        vm.assertLe(found > expected ? found - expected : expected - found, _slack(expected));
    }

    /// Half around, where a little too much in the sine is much in its angle, the series are 460 m off.
    function _slack(uint256 metres) private pure returns (uint256) {
        return 12 + metres / 1e6 + (metres > 19_000_000 ? 500 : 0);
    }

    function _is(int32 a, int32 b, int32 c, int32 d, uint256 expected) private {
        uint256 found = _metres(a, b, c, d);
        vm.assertLe((found > expected ? found - expected : expected - found) * 100, expected);
    }

    function _metres(int32 a, int32 b, int32 c, int32 d) private returns (uint256) {
        vm.prank(owner);
        centres.addCentre(++id, a, b, "");
        vm.prank(owner);
        centres.setZone(id, ICentres.Zone(c, d, 9000, 0), "");
        return centres.distance(id, id);
    }

    function _angle(int32 x, int32 most) private pure returns (int32) {
        return x % (most + 1);
    }
}
