// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LibString} from "solady/src/utils/LibString.sol";
import {Formatting} from "./Formatting.sol";
import {IOrders, Status} from "./interfaces/IOrders.sol";

/// @title ReceiptSvg
/// @notice Draws the receipt as SVG: a slip of paper with status, progress, centre and carrier.
library ReceiptSvg {
    // solhint-disable quotes
    using LibString for uint256;

    string private constant SVG_START = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 ';
    string private constant FONTS = '" font-family="ui-sans-serif,system-ui,sans-serif">'
        '<defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="';
    string private constant PARCEL_ICON = '<path d="M0 11 22 0l22 11v26L22 48 0 37zM0 11l22 11 22-11M22 22v26M11 5.500'
        'l22 11" fill="none" stroke="#fff" stroke-width="3" stroke-linejoin="round"/>';
    uint256 private constant ROW_HEIGHT = 26;

    /// @notice Draws the receipt of an order.
    /// @param bill rows made by `row`; empty for a receipt without a bill
    function draw(string memory shortId, IOrders.Order memory order, string memory bill)
        internal
        pure
        returns (string memory)
    {
        uint256 billHeight = _billHeight(bill);
        (string memory from, string memory to) = _colours(order.status);
        string memory paper = string.concat(
            SVG_START,
            (400 + billHeight).toString(),
            FONTS,
            from,
            '"/><stop offset="1" stop-color="',
            to,
            '"/></linearGradient></defs><rect width="400" height="',
            (400 + billHeight).toString(),
            '" rx="32" fill="url(#g)"/><g transform="translate(36 34)">',
            PARCEL_ICON,
            '</g><text x="96" y="68" font-size="26" font-weight="700" fill="#fff">Waybill</text>'
        );
        string memory slip = string.concat(
            '<path d="M24 108h352v',
            (244 + billHeight).toString(),
            _tornEdge(),
            'z" fill="#fff"/><text x="48" y="166" font-size="38" font-weight="700" fill="#0b2540">',
            _headline(order.status),
            '</text><text x="48" y="194" font-size="15" fill="#5b6b7b">since ',
            Formatting.dateTime(order.since),
            "</text>",
            _progressBar(order.status, to)
        );
        return string.concat(paper, slip, _centreAndCarrier(order), bill, _footer(shortId, 332 + billHeight), "</svg>");
    }

    /// @notice Draws the image of the contract.
    function drawLogo() internal pure returns (string memory) {
        return string.concat(
            SVG_START,
            "400",
            FONTS,
            '#0f766e"/><stop offset="1" stop-color="#0b3b5c"/></linearGradient></defs><rect width="400" '
            'height="400" rx="80" fill="url(#g)"/><g transform="translate(90 80) scale(5)">',
            PARCEL_ICON,
            "</g></svg>"
        );
    }

    /// @notice Draws one row of a bill. `left` and `right` are inserted unchanged, so the caller must escape them.
    function row(uint256 i, string memory left, string memory right, bool bold) internal pure returns (string memory) {
        string memory y = (318 + ROW_HEIGHT * i).toString();
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

    /// @dev Height of the bill, in pixels. Each row is one `<g>` element.
    function _billHeight(string memory bill) private pure returns (uint256) {
        uint256 rows = LibString.indicesOf(bill, "<g ").length;
        return rows == 0 ? 0 : rows * ROW_HEIGHT + 12;
    }

    /// @dev The torn lower edge: a zigzag line from right to left.
    function _tornEdge() private pure returns (string memory) {
        return string.concat("l", LibString.repeat("-11 10-11-10", 16));
    }

    function _centreAndCarrier(IOrders.Order memory order) private pure returns (string memory) {
        string memory carrier =
            order.carrier == 0 ? "" : string.concat(unicode" · Carrier ", uint256(order.carrier).toString());
        return string.concat(
            '<text x="48" y="284" font-size="15" fill="#0b2540">Centre ',
            uint256(order.centre).toString(),
            carrier,
            "</text>"
        );
    }

    function _footer(string memory shortId, uint256 y) private pure returns (string memory) {
        return string.concat(
            '<text x="48" y="',
            y.toString(),
            '" font-size="15" font-family="ui-monospace,monospace" fill="#5b6b7b">',
            shortId,
            '</text><text x="352" y="',
            y.toString(),
            '" font-size="13" text-anchor="end" fill="#5b6b7b">stays with its shopper</text>'
        );
    }

    /// @dev Six dots, filled up to the parcel's progress. No dot is filled if the parcel was cancelled, refunded,
    /// damaged, lost or returned.
    function _progressBar(Status status, string memory colour) private pure returns (string memory track) {
        uint256 done = _stepsDone(status);
        track = '<path d="M54 236h292" stroke="#d8e0e8" stroke-width="6" stroke-linecap="round"/>';
        if (done == 0) return track;
        track = string.concat(
            track,
            '<path d="M54 236h',
            (58 * (done - 1) + (done == 6 ? 2 : 1)).toString(),
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
                i < done ? colour : "#d8e0e8",
                '"/>'
            );
        }
    }

    /// @dev Number of filled dots: placed, confirmed, picked, packed, departed, delivered.
    function _stepsDone(Status status) private pure returns (uint256) {
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
        return Formatting.statusName(status);
    }

    /// @dev Start and end colour of the background: green if delivered, amber if something needs attention, grey if
    /// called off.
    function _colours(Status status) private pure returns (string memory, string memory) {
        if (status == Status.Settled || status == Status.Delivered) return ("#15803d", "#065f46");
        if (status == Status.Attempted || status == Status.Refused) return ("#d97706", "#b45309");
        if (status == Status.Disputed || status == Status.Returning) return ("#d97706", "#b45309");
        if (status > Status.Settled) return ("#64748b", "#334155");
        return ("#0f766e", "#0b3b5c");
    }
}
