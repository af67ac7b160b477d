// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LibString} from "solady/src/utils/LibString.sol";
import {IOrders, Status} from "./interfaces/IOrders.sol";
import {Words} from "./Words.sol";

/// @title Drawing
/// @notice The receipt as a picture: a slip of paper that says where the parcel is and how far it has come.
library Drawing {
    // solhint-disable quotes
    using LibString for uint256;

    string private constant HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 ';
    string private constant STYLE =
        '" font-family="ui-sans-serif,system-ui,sans-serif"><defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="';
    string private constant PARCEL =
        '<path d="M0 11 22 0l22 11v26L22 48 0 37zM0 11l22 11 22-11M22 22v26M11 5.500l22 11" fill="none" stroke="#fff" stroke-width="3" stroke-linejoin="round"/>';
    uint256 private constant ROW = 26;

    /// @notice The whole picture; `bill` is rows, or empty for none.
    function card(string memory short, IOrders.Order memory order, string memory bill)
        internal
        pure
        returns (string memory)
    {
        uint256 more = _height(bill);
        (string memory from, string memory to) = _colours(order.status);
        string memory paper = string.concat(
            HEAD,
            (400 + more).toString(),
            STYLE,
            from,
            '"/><stop offset="1" stop-color="',
            to,
            '"/></linearGradient></defs><rect width="400" height="',
            (400 + more).toString(),
            '" rx="32" fill="url(#g)"/><g transform="translate(36 34)">',
            PARCEL,
            '</g><text x="96" y="68" font-size="26" font-weight="700" fill="#fff">Waybill</text>'
        );
        string memory slip = string.concat(
            '<path d="M24 108h352v',
            (244 + more).toString(),
            _edge(),
            'z" fill="#fff"/><text x="48" y="166" font-size="38" font-weight="700" fill="#0b2540">',
            _headline(order.status),
            '</text><text x="48" y="194" font-size="15" fill="#5b6b7b">since ',
            Words.moment(order.since),
            "</text>",
            _track(order.status, to)
        );
        return string.concat(paper, slip, _places(order), bill, _foot(short, 332 + more), "</svg>");
    }

    /// @notice The contract's own picture.
    function emblem() internal pure returns (string memory) {
        return string.concat(
            HEAD,
            "400",
            STYLE,
            '#0f766e"/><stop offset="1" stop-color="#0b3b5c"/></linearGradient></defs><rect width="400" height="400" rx="80" fill="url(#g)"/><g transform="translate(90 80) scale(5)">',
            PARCEL,
            "</g></svg>"
        );
    }

    /// @notice One row of a bill: `left` and `right` are written as they are, so they must be escaped.
    function row(uint256 i, string memory left, string memory right, bool bold) internal pure returns (string memory) {
        string memory y = (318 + ROW * i).toString();
        string memory weight = bold ? '" font-weight="700' : "";
        return string.concat(
            '<g font-size="15" fill="#0b2540',
            weight,
            '"><text x="48" y="',
            y,
            '">',
            left,
            '</text><text x="352" y="',
            y,
            '" text-anchor="end">',
            right,
            "</text></g>"
        );
    }

    /// A row is one group, so groups are counted.
    function _height(string memory bill) private pure returns (uint256) {
        uint256 rows = LibString.indicesOf(bill, "<g ").length;
        return rows == 0 ? 0 : rows * ROW + 12;
    }

    /// Torn off: teeth along the lower edge, from right to left.
    function _edge() private pure returns (string memory) {
        return string.concat("l", LibString.repeat("-11 10-11-10", 16));
    }

    function _places(IOrders.Order memory order) private pure returns (string memory) {
        string memory carrier =
            order.carrier == 0 ? "" : string.concat(unicode" · Carrier ", uint256(order.carrier).toString());
        return string.concat(
            '<text x="48" y="284" font-size="15" fill="#0b2540">Centre ',
            uint256(order.centre).toString(),
            carrier,
            "</text>"
        );
    }

    function _foot(string memory short, uint256 y) private pure returns (string memory) {
        return string.concat(
            '<text x="48" y="',
            y.toString(),
            '" font-size="15" font-family="ui-monospace,monospace" fill="#5b6b7b">',
            short,
            '</text><text x="352" y="',
            y.toString(),
            '" font-size="13" text-anchor="end" fill="#5b6b7b">stays with its shopper</text>'
        );
    }

    /// Six stations, filled as far as the parcel has come; an order called off has none.
    function _track(Status status, string memory colour) private pure returns (string memory track) {
        uint256 come = _stations(status);
        track = '<path d="M54 236h292" stroke="#d8e0e8" stroke-width="6" stroke-linecap="round"/>';
        if (come == 0) return track;
        track = string.concat(
            track,
            '<path d="M54 236h',
            (58 * (come - 1) + (come == 6 ? 2 : 1)).toString(),
            '" stroke="',
            colour,
            '" stroke-width="6" stroke-linecap="round"/>'
        );
        for (uint256 i; i < 6; ++i) {
            track = string.concat(
                track,
                '<circle cx="',
                (54 + 292 * i / 5).toString(),
                '" cy="236" r="9" fill="',
                i < come ? colour : "#d8e0e8",
                '"/>'
            );
        }
    }

    /// Placed, confirmed, picked, packed, on its way, delivered.
    function _stations(Status status) private pure returns (uint256) {
        if (status > Status.Settled) return 0;
        if (status >= Status.Delivered) return 6;
        if (status >= Status.Departed) return 5;
        if (status == Status.Assigned) return 4;
        return uint256(status);
    }

    function _headline(Status status) private pure returns (string memory) {
        if (status == Status.Assigned) return "Ready to go";
        if (status == Status.Departed) return "On its way";
        if (status == Status.Attempted) return "Not at home";
        if (status == Status.Returning) return "Going back";
        return Words.status(status);
    }

    /// Green when all is done, amber when something is open, grey when it was called off.
    function _colours(Status status) private pure returns (string memory, string memory) {
        if (status == Status.Settled || status == Status.Delivered) return ("#15803d", "#065f46");
        if (status == Status.Attempted || status == Status.Refused) return ("#d97706", "#b45309");
        if (status == Status.Disputed || status == Status.Returning) return ("#d97706", "#b45309");
        if (status > Status.Settled) return ("#64748b", "#334155");
        return ("#0f766e", "#0b3b5c");
    }
}
