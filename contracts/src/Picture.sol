// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Base64} from "@openzeppelin/contracts/utils/Base64.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {IOrders, OrderId, Status} from "./interfaces/IOrders.sol";

/// @title Picture
/// @notice What a wallet or explorer shows of a receipt. All of it comes from the order's one slot: no text of anyone's,
/// nothing to escape, nothing personal.
contract Picture {
    // solhint-disable quotes
    using Strings for uint256;

    /// @notice ERC-721 metadata as a data URI.
    function uri(OrderId id, IOrders.Order calldata order) external pure returns (string memory) {
        (string memory status, string memory short) = (_status(order.status), _short(id));
        bytes memory json = abi.encodePacked(
            '{"name":"Waybill receipt ',
            short,
            '","description":"An order, its escrow and every step its devices signed. The receipt stays with the shopper.",',
            '"image":"data:image/svg+xml;base64,',
            Base64.encode(_svg(order, status, short)),
            '","attributes":[{"trait_type":"Status","value":"',
            status,
            '"},{"trait_type":"Centre","value":"',
            uint256(order.centre).toString(),
            '"},{"trait_type":"Carrier","value":"',
            uint256(order.carrier).toString(),
            '"},{"display_type":"date","trait_type":"Placed","value":',
            uint256(order.placedAt).toString(),
            "}]}"
        );
        return string.concat("data:application/json;base64,", Base64.encode(json));
    }

    function _svg(IOrders.Order calldata order, string memory status, string memory short)
        private
        pure
        returns (bytes memory)
    {
        return abi.encodePacked(
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 320" font-family="system-ui,sans-serif">',
            '<linearGradient id="g" x2="1" y2="1"><stop stop-color="#0f766e"/><stop offset="1" stop-color="#0b3b5c"/></linearGradient>',
            '<rect width="320" height="320" rx="28" fill="url(#g)"/><g fill="none" stroke="#fff" stroke-width="5" stroke-linejoin="round">',
            '<path d="M28 50l26-14 26 14v32l-26 14-26-14zM28 50l26 14 26-14M54 64v32"/></g><g fill="#fff">',
            '<text x="96" y="73" font-size="22" font-weight="600">Waybill</text>',
            _text("28", "156", "40", status),
            _text("28", "190", "16", string.concat("Centre ", uint256(order.centre).toString())),
            _dots(order.status),
            _text("28", "282", "16", short),
            "</g></svg>"
        );
    }

    function _text(string memory x, string memory y, string memory size, string memory text)
        private
        pure
        returns (bytes memory)
    {
        return abi.encodePacked('<text x="', x, '" y="', y, '" font-size="', size, '">', text, "</text>");
    }

    /// One dot for each step from Placed to Settled, bright as far as the order has come; none for an order called off.
    function _dots(Status status) private pure returns (bytes memory dots) {
        if (status > Status.Settled) return dots;
        for (uint256 i = 1; i <= uint256(Status.Settled); ++i) {
            dots = abi.encodePacked(
                dots,
                '<circle cx="',
                (i * 36).toString(),
                '" cy="228" r="7"',
                i <= uint256(status) ? "/>" : ' opacity=".3"/>'
            );
        }
    }

    function _status(Status status) private pure returns (string memory) {
        if (status == Status.Placed) return "Placed";
        if (status == Status.Confirmed) return "Confirmed";
        if (status == Status.Picked) return "Picked";
        if (status == Status.Packed) return "Packed";
        if (status == Status.Assigned) return "Assigned";
        if (status == Status.Departed) return "Departed";
        if (status == Status.Delivered) return "Delivered";
        if (status == Status.Settled) return "Settled";
        if (status == Status.Cancelled) return "Cancelled";
        return "Refunded";
    }

    /// First and last four digits, as a person reads it aloud.
    function _short(OrderId id) private pure returns (string memory) {
        bytes memory hexed = bytes(uint256(OrderId.unwrap(id)).toHexString(32));
        return string(
            abi.encodePacked(
                hexed[2], hexed[3], hexed[4], hexed[5], unicode"…", hexed[62], hexed[63], hexed[64], hexed[65]
            )
        );
    }
}
