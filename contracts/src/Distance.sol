// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title Distance
/// @notice Great-circle distance by the haversine formula in whole numbers. The series err by less than 0.003 %; the
/// earth, which is no sphere, makes up to 0.6 % of difference.
library Distance {
    int256 private constant ONE = 1e18;
    int256 private constant HALF_PI = 1570796326794896619;
    /// A right angle, 1e-7 degrees.
    int256 private constant RIGHT = 90e7;
    /// Mean radius of the earth, metres.
    uint256 private constant RADIUS = 6_371_009;

    /// @notice Metres between two places on earth: latitudes within 90 degrees, longitudes within 180, in 1e-7 degrees.
    function metres(int256 latA, int256 lonA, int256 latB, int256 lonB) internal pure returns (uint256) {
        unchecked {
            // Every value stays below 5e36.
            int256 north = _sine(_abs(latA - latB) / 2);
            int256 across = _abs(lonA - lonB);
            if (across > 2 * RIGHT) across = 4 * RIGHT - across;
            int256 east = _sine(across / 2);
            int256 narrow = _sine(RIGHT - _abs(latA)) * _sine(RIGHT - _abs(latB)) / ONE;
            int256 h = north * north / ONE + narrow * (east * east / ONE) / ONE;
            if (h > ONE) h = ONE;
            return 2 * RADIUS * uint256(_arcsine(int256(Math.sqrt(uint256(h * ONE))))) / uint256(ONE);
        }
    }

    /// Sine of an angle from 0 to 90 degrees, in 1e-7 degrees, by Taylor's series to the 13th power.
    function _sine(int256 angle) private pure returns (int256) {
        unchecked {
            int256 x = angle * HALF_PI / RIGHT;
            int256 y = x * x / ONE;
            int256 sum = ONE - y / 156;
            sum = ONE - y * sum / (110 * ONE);
            sum = ONE - y * sum / (72 * ONE);
            sum = ONE - y * sum / (42 * ONE);
            sum = ONE - y * sum / (20 * ONE);
            sum = ONE - y * sum / (6 * ONE);
            return x * sum / ONE;
        }
    }

    /// Radians whose sine is `x`, from 0 to 1. Above a half by the complement, below by its series to the 15th power.
    function _arcsine(int256 x) private pure returns (int256) {
        unchecked {
            if (x > ONE / 2) {
                return HALF_PI - 2 * _arcsine(int256(Math.sqrt(uint256((ONE - x) * ONE / 2))));
            }
            int256 y = x * x / ONE;
            int256 sum = ONE + y * 169 / 210;
            sum = ONE + y * sum / ONE * 121 / 156;
            sum = ONE + y * sum / ONE * 81 / 110;
            sum = ONE + y * sum / ONE * 49 / 72;
            sum = ONE + y * sum / ONE * 25 / 42;
            sum = ONE + y * sum / ONE * 9 / 20;
            sum = ONE + y * sum / ONE / 6;
            return x * sum / ONE;
        }
    }

    function _abs(int256 x) private pure returns (int256) {
        unchecked {
            return x < 0 ? -x : x;
        }
    }
}
