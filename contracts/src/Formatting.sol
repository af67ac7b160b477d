// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DateTimeLib} from "solady/src/utils/DateTimeLib.sol";
import {LibString} from "solady/src/utils/LibString.sol";
import {OrderId, Status} from "./interfaces/IOrders.sol";

/// @title Formatting
/// @notice Formats ids, dates, amounts and names for the receipt.
library Formatting {
    using LibString for uint256;

    uint256 internal constant MAX_DECIMALS = 36;
    /// @dev Bytes of a merchant's name that fit into the picture.
    uint256 private constant NAME_SIZE = 28;

    /// @notice First and last four hexadecimal digits of an id.
    function shortId(OrderId id) internal pure returns (string memory) {
        string memory hexed = uint256(OrderId.unwrap(id)).toHexStringNoPrefix(32);
        return string.concat(LibString.slice(hexed, 0, 4), unicode"…", LibString.slice(hexed, 60, 64));
    }

    function statusName(Status s) internal pure returns (string memory) {
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

    /// @notice Date of `time` (UTC seconds) as YYYY-MM-DD.
    function date(uint256 time) internal pure returns (string memory) {
        (uint256 y, uint256 m, uint256 d) = DateTimeLib.timestampToDate(time);
        return string.concat(y.toString(), "-", _twoDigits(m), "-", _twoDigits(d));
    }

    /// @notice Date and time of `time` (UTC seconds) as YYYY-MM-DD HH:MM UTC.
    function dateTime(uint256 time) internal pure returns (string memory) {
        return
            string.concat(
                date(time), " ", _twoDigits(time / 1 hours % 24), ":", _twoDigits(time / 1 minutes % 60), " UTC"
            );
    }

    /// @notice Formats an amount in smallest units as a JSON number. It has at least two decimals if the token has as
    /// many, and no trailing zeros beyond these.
    function decimalAmount(uint256 units, uint256 decimals) internal pure returns (string memory) {
        if (decimals == 0) return units.toString();
        uint256 one = 10 ** decimals;
        uint256 rest = units % one;
        uint256 shown = decimals;
        for (; shown > 2 && rest % 10 == 0; --shown) {
            rest /= 10;
        }
        return string.concat((units / one).toString(), ".", _padded(rest, shown));
    }

    /// @notice A GTIN with 14 digits, the form that GS1 Digital Link requires.
    function gtin14(uint256 number) internal pure returns (string memory) {
        return _padded(number, 14);
    }

    /// @notice Replaces control characters by spaces, in place: neither JSON nor SVG allows them.
    function replaceControls(string memory text) internal pure returns (string memory) {
        bytes memory b = bytes(text);
        for (uint256 i; i < b.length; ++i) {
            if (b[i] < 0x20 || b[i] == 0x7f) b[i] = " ";
        }
        return text;
    }

    /// @notice Replaces all but printable ASCII characters by question marks, in place.
    function printableAscii(string memory text) internal pure returns (string memory) {
        bytes memory b = bytes(text);
        for (uint256 i; i < b.length; ++i) {
            if (b[i] < 0x20 || b[i] > 0x7e) b[i] = "?";
        }
        return text;
    }

    /// @notice Cuts a name to NAME_SIZE bytes. It never cuts within a UTF-8 character.
    function truncate(string memory text) internal pure returns (string memory) {
        bytes memory b = bytes(text);
        if (b.length <= NAME_SIZE) return text;
        uint256 end = NAME_SIZE;
        while (end > 0 && b[end] & 0xc0 == 0x80) --end;
        return string.concat(LibString.slice(text, 0, end), unicode"…");
    }

    function _twoDigits(uint256 number) private pure returns (string memory) {
        return _padded(number, 2);
    }

    function _padded(uint256 number, uint256 digits) private pure returns (string memory) {
        string memory text = number.toString();
        uint256 n = bytes(text).length;
        return n >= digits ? text : string.concat(LibString.repeat("0", digits - n), text);
    }
}
