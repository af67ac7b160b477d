// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DateTimeLib} from "solady/src/utils/DateTimeLib.sol";
import {LibString} from "solady/src/utils/LibString.sol";
import {OrderId, Status} from "./interfaces/IOrders.sol";

/// @title Words
/// @notice Numbers, dates and names as a person reads them.
library Words {
    using LibString for uint256;

    uint256 internal constant MAX_DECIMALS = 36;
    /// Bytes of a merchant's name that fit into the picture.
    uint256 private constant NAME_SIZE = 28;

    /// @notice First and last four digits, as a person reads it aloud.
    function short(OrderId id) internal pure returns (string memory) {
        string memory hexed = uint256(OrderId.unwrap(id)).toHexStringNoPrefix(32);
        return string.concat(LibString.slice(hexed, 0, 4), unicode"…", LibString.slice(hexed, 60, 64));
    }

    function status(Status s) internal pure returns (string memory) {
        string[18] memory names = [
            "None",
            "Placed",
            "Confirmed",
            "Picked",
            "Packed",
            "Assigned",
            "Departed",
            "Attempted",
            "Refused",
            "Delivered",
            "Disputed",
            "Returning",
            "Settled",
            "Cancelled",
            "Refunded",
            "Damaged",
            "Lost",
            "Returned"
        ];
        return names[uint256(s)];
    }

    /// @notice YYYY-MM-DD, UTC.
    function day(uint256 time) internal pure returns (string memory) {
        (uint256 y, uint256 m, uint256 d) = DateTimeLib.timestampToDate(time);
        return string.concat(y.toString(), "-", _two(m), "-", _two(d));
    }

    /// @notice YYYY-MM-DD HH:MM UTC
    function moment(uint256 time) internal pure returns (string memory) {
        return string.concat(day(time), " ", _two(time / 1 hours % 24), ":", _two(time / 1 minutes % 60), " UTC");
    }

    /// @notice A number of smallest units as a JSON number: at least two decimals where there are so many, no more zeros than these.
    function amount(uint256 units, uint256 decimals) internal pure returns (string memory) {
        if (decimals == 0) return units.toString();
        uint256 one = 10 ** decimals;
        uint256 rest = units % one;
        uint256 shown = decimals;
        for (; shown > 2 && rest % 10 == 0; --shown) {
            rest /= 10;
        }
        return string.concat((units / one).toString(), ".", _padded(rest, shown));
    }

    /// @notice Fourteen digits, as GS1 Digital Link has it.
    function gtin(uint256 number) internal pure returns (string memory) {
        return _padded(number, 14);
    }

    /// @notice Without control characters, which neither JSON nor SVG can have.
    function clean(string memory text) internal pure returns (string memory) {
        bytes memory b = bytes(text);
        for (uint256 i; i < b.length; ++i) {
            if (b[i] < 0x20 || b[i] == 0x7f) b[i] = " ";
        }
        return text;
    }

    /// @notice Printable ASCII only.
    function plain(string memory text) internal pure returns (string memory) {
        bytes memory b = bytes(text);
        for (uint256 i; i < b.length; ++i) {
            if (b[i] < 0x20 || b[i] > 0x7e) b[i] = "?";
        }
        return text;
    }

    /// @notice Cut to what fits, never within a character.
    function clip(string memory text) internal pure returns (string memory) {
        bytes memory b = bytes(text);
        if (b.length <= NAME_SIZE) return text;
        uint256 end = NAME_SIZE;
        while (end > 0 && b[end] & 0xc0 == 0x80) --end;
        return string.concat(LibString.slice(text, 0, end), unicode"…");
    }

    function _two(uint256 number) private pure returns (string memory) {
        return _padded(number, 2);
    }

    function _padded(uint256 number, uint256 digits) private pure returns (string memory) {
        string memory text = number.toString();
        uint256 n = bytes(text).length;
        return n >= digits ? text : string.concat(LibString.repeat("0", digits - n), text);
    }
}
