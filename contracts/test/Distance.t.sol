// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Distance} from "../src/Distance.sol";
import {ICentres} from "../src/interfaces/ICentres.sol";
import {CentresBase} from "./CentresBase.sol";

/// Compares distances with those on the WGS 84 ellipsoid (Vincenty's formula).
contract DistanceTest is CentresBase {
    function test_distance_withinOnePercent() public pure {
        _assertWithinOnePercent(536_333_000, 101_000_000, 535_511_000, 99_937_000, 11_543); // across Hamburg
        _assertWithinOnePercent(525_200_000, 134_050_000, 481_372_000, 115_755_000, 504_582); // Berlin to Munich
        _assertWithinOnePercent(407_128_000, -740_060_000, 340_522_000, -1182_437_000, 3_944_422); // New York to LA
        _assertWithinOnePercent(-338_688_000, 1512_093_000, 514_778_000, -14_000, 16_983_280); // Sydney to Greenwich
        _assertWithinOnePercent(0, 1799_000_000, 0, -1799_000_000, 22_264); // across the antimeridian
        _assertWithinOnePercent(0, 0, 0, 10_000_000, 111_319); // one degree on the equator
        _assertWithinOnePercent(0, 0, 10_000_000, 0, 110_574); // one degree of latitude at the equator
        _assertWithinOnePercent(899_000_000, 0, 899_000_000, 1800_000_000, 22_339); // over the pole
        _assertWithinOnePercent(0, 0, 0, 1800_000_000, 20_003_931); // half the equator
        _assertWithinOnePercent(900_000_000, 0, -900_000_000, 0, 20_003_931); // from pole to pole
    }

    function test_distance_ofCentreAndZone() public view {
        vm.assertEq(centres.distance(2, ZONE), 222);
        vm.assertEq(Distance.metres(LAT - 20_000, LON, LAT, LON), 222);
    }

    function test_distance_isZero_whenEqual() public pure {
        vm.assertEq(_metres(542_000_000, 59_000_000, 542_000_000, 59_000_000), 0);
        vm.assertEq(_metres(900_000_000, 0, 900_000_000, 700_000_000), 0);
    }

    function test_distance_reverts_whenUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(ICentres.CentreUnknown.selector, 3));
        centres.distance(3, ZONE);
        vm.expectRevert(abi.encodeWithSelector(ICentres.ZoneUnknown.selector, 8));
        centres.distance(1, 8);
    }

    /// The distance is the same in both directions, and at most half the earth's circumference.
    function testFuzz_distance_isSymmetric(int32 a, int32 b, int32 c, int32 d) public pure {
        (a, c) = (_boundAngle(a, 90e7), _boundAngle(c, 90e7));
        (b, d) = (_boundAngle(b, 180e7), _boundAngle(d, 180e7));
        uint256 there = _metres(a, b, c, d);
        vm.assertEq(there, _metres(c, d, a, b));
        vm.assertLe(there, 20_015_116);
    }

    /// On one meridian, and on the equator, the distance is an arc. It is exact except for rounding, and except for
    /// nearly antipodal points.
    function testFuzz_distance_onAGreatCircle(int32 a, int32 b) public pure {
        (a, b) = (_boundAngle(a, 90e7), _boundAngle(b, 90e7));
        uint256 apart = uint256(int256(a > b ? a - b : b - a));
        uint256 expected = apart * 314159265358979 * 6_371_009 / 180e7 / 1e14;
        _assertNear(_metres(a, 77e7, b, 77e7), expected);
        _assertNear(_metres(0, a, 0, b), expected);
    }

    /// The distance obeys the triangle inequality.
    function testFuzz_distance_obeysTriangleInequality(int32 a, int32 b, int32 c, int32 d, int32 e, int32 f)
        public
        pure
    {
        (a, c, e) = (_boundAngle(a, 90e7), _boundAngle(c, 90e7), _boundAngle(e, 90e7));
        (b, d, f) = (_boundAngle(b, 180e7), _boundAngle(d, 180e7), _boundAngle(f, 180e7));
        uint256 direct = _metres(a, b, c, d);
        vm.assertLe(direct, _metres(a, b, e, f) + _metres(e, f, c, d) + _tolerance(direct));
    }

    function _assertNear(uint256 found, uint256 expected) private pure {
        vm.assertLe(found > expected ? found - expected : expected - found, _tolerance(expected));
    }

    /// Near half the circumference the arcsine is ill-conditioned, and the error reaches 460 m.
    function _tolerance(uint256 metres) private pure returns (uint256) {
        return 12 + metres / 1e6 + (metres > 19_000_000 ? 500 : 0);
    }

    function _assertWithinOnePercent(int32 a, int32 b, int32 c, int32 d, uint256 expected) private pure {
        uint256 found = _metres(a, b, c, d);
        vm.assertLe((found > expected ? found - expected : expected - found) * 100, expected);
    }

    function _metres(int32 a, int32 b, int32 c, int32 d) private pure returns (uint256) {
        return Distance.metres(a, b, c, d);
    }

    function _boundAngle(int32 x, int32 most) private pure returns (int32) {
        return x % (most + 1);
    }
}
