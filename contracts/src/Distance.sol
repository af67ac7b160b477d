// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title Distance
/// @notice Great-circle distance by the haversine formula, in integer arithmetic.
/// @dev The series are exact to 0.003 %. Treating the earth as a sphere adds an error of up to 0.6 %.
library Distance {
    int256 private constant ONE = 1e18;
    int256 private constant HALF_PI = 1570796326794896619;
    /// @dev 90 degrees, in 1e-7 degrees.
    int256 private constant RIGHT_ANGLE = 90e7;
    /// @dev Mean radius of the earth, in metres.
    uint256 private constant RADIUS = 6_371_009;

    /// @notice Distance between two points, in metres.
    /// @param latA latitude of the first point, 1e-7 degrees, within 90 degrees
    /// @param lonA longitude of the first point, 1e-7 degrees, within 180 degrees
    /// @param latB latitude of the second point
    /// @param lonB longitude of the second point
    function metres(int256 latA, int256 lonA, int256 latB, int256 lonB) internal pure returns (uint256) {
        unchecked {
            // No overflow: all intermediate values are below 5e36.
            int256 north = _sine(_abs(latA - latB) / 2);
            int256 across = _abs(lonA - lonB);
            if (across > 2 * RIGHT_ANGLE) across = 4 * RIGHT_ANGLE - across;
            int256 east = _sine(across / 2);
            int256 narrow = _sine(RIGHT_ANGLE - _abs(latA)) * _sine(RIGHT_ANGLE - _abs(latB)) / ONE;
            int256 h = north * north / ONE + narrow * (east * east / ONE) / ONE;
            if (h > ONE) h = ONE;
            return 2 * RADIUS * uint256(_arcsine(int256(Math.sqrt(uint256(h * ONE))))) / uint256(ONE);
        }
    }

    /// @notice Cosine, scaled by 1e18.
    /// @param angle 0 to 90 degrees, in 1e-7 degrees
    function cosine(uint256 angle) internal pure returns (uint256) {
        return uint256(_sine(RIGHT_ANGLE - int256(angle)));
    }

    /// @dev Sine by its Taylor series up to the 13th power.
    /// @param angle 0 to 90 degrees, in 1e-7 degrees
    function _sine(int256 angle) private pure returns (int256) {
        unchecked {
            int256 x = angle * HALF_PI / RIGHT_ANGLE;
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

    /// @dev Arcsine in radians, by its Taylor series up to the 15th power. Above one half it uses the half-angle
    /// identity.
    /// @param x 0 to 1, scaled by 1e18
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
