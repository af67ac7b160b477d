// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Base64} from "@openzeppelin/contracts/utils/Base64.sol";
import {LibString} from "solady/src/utils/LibString.sol";
import {MetadataReaderLib} from "solady/src/utils/MetadataReaderLib.sol";
import {Drawing} from "./Drawing.sol";
import {ICentres} from "./interfaces/ICentres.sol";
import {IOrders, OrderId, Status} from "./interfaces/IOrders.sol";
import {Words} from "./Words.sol";

/// What the orders' contract has beside its interface.
interface ISeller {
    // solhint-disable-next-line func-name-mixedcase
    function CENTRES() external view returns (ICentres);
}

/// @title Picture
/// @notice What a wallet or explorer shows of a receipt: the orders' contract passes such calls on to here. `tokenURI` is all from the
/// order's one slot: no text of anyone's, nothing to escape, nothing personal. `receiptURI` adds what the terms say, for whoever has
/// them. It holds nothing and may be deployed once for many.
contract Picture {
    // solhint-disable quotes
    using LibString for uint256;
    using LibString for string;

    /// What an amount is written with.
    struct Currency {
        string symbol;
        uint256 decimals;
    }

    /// Gas and bytes that a token gets to say its name.
    uint256 private constant ASK_GAS = 100_000;
    uint256 private constant SYMBOL_SIZE = 11;
    string private constant ABOUT =
        '","description":"An order, its escrow and every step its devices signed. The receipt stays with the shopper.","image":"data:image/svg+xml;base64,';

    /// @notice ERC-721 metadata as a data URI.
    function tokenURI(uint256 tokenId) external view returns (string memory) {
        OrderId id = OrderId.wrap(bytes32(tokenId));
        IOrders.Order memory order = IOrders(msg.sender).order(id);
        // A parcel after the first has no shopper in its slot: it is no receipt.
        if (order.shopper == address(0)) revert IERC721Errors.ERC721NonexistentToken(tokenId);
        string memory svg = Drawing.card(Words.short(id), order, "");
        return _json(string.concat(_head(id, svg), _traits(order), "}"));
    }

    /// @notice The same with the receipt itself, in the shape of ERC-5570. Its names are escaped.
    function receiptURI(IOrders.Terms calldata terms) external view returns (string memory) {
        OrderId id = IOrders(msg.sender).idOf(terms);
        IOrders.Order memory order = IOrders(msg.sender).order(id);
        if (order.status == Status.None) revert IOrders.OrderUnknown(id);
        Currency memory c = _currency(terms.token);
        string memory name = Words.clean(ISeller(msg.sender).CENTRES().merchantName(terms.merchant));
        string memory svg = Drawing.card(Words.short(id), order, _bill(terms, name, c));
        return _json(string.concat(_head(id, svg), _traits(order), _receipt(id, order, terms, name, c), "}}"));
    }

    /// @notice ERC-7572 metadata of the contract.
    function contractURI() external pure returns (string memory) {
        return _json(
            string.concat(
                '{"name":"Waybill Receipt","symbol":"WAYBILL","description":"Receipts of orders, each with its escrow and every step its devices signed, from checkout to doorstep. They stay with their shoppers.","image":"data:image/svg+xml;base64,',
                Base64.encode(bytes(Drawing.emblem())),
                '"}'
            )
        );
    }

    /// Ether and tokens that do not say are written in whole smallest units, unless they do say.
    function _currency(address token) private view returns (Currency memory c) {
        if (token == address(0)) return Currency("ETH", 18);
        c.decimals = MetadataReaderLib.readDecimals(token, ASK_GAS);
        if (c.decimals > Words.MAX_DECIMALS) c.decimals = 0;
        c.symbol = Words.plain(MetadataReaderLib.readSymbol(token, SYMBOL_SIZE, ASK_GAS));
        if (bytes(c.symbol).length == 0) c.symbol = LibString.toHexStringChecksummed(token);
    }

    function _receipt(
        OrderId id,
        IOrders.Order memory order,
        IOrders.Terms calldata terms,
        string memory name,
        Currency memory c
    ) private view returns (string memory) {
        string memory day = Words.day(order.since);
        string memory head = string.concat(
            ',"receipt":{"id":"',
            uint256(OrderId.unwrap(id)).toHexString(32),
            '","date":"',
            day,
            '","vendor":{"name":',
            name.escapeJSON(true),
            ',"website":"did:pkh:eip155:',
            block.chainid.toString(),
            ":",
            LibString.toHexStringChecksummed(terms.merchant)
        );
        return string.concat(
            head,
            '"},"items":[',
            _items(terms, day, c),
            '],"currency":',
            c.symbol.escapeJSON(true),
            ',"total":',
            Words.amount(terms.price, c.decimals)
        );
    }

    function _head(OrderId id, string memory svg) private pure returns (string memory) {
        return string.concat('{"name":"Waybill receipt ', Words.short(id), ABOUT, Base64.encode(bytes(svg)), '"');
    }

    function _traits(IOrders.Order memory order) private pure returns (string memory) {
        return string.concat(
            ',"attributes":[{"trait_type":"Status","value":"',
            Words.status(order.status),
            '"},{"trait_type":"Centre","value":"',
            uint256(order.centre).toString(),
            '"},{"trait_type":"Carrier","value":"',
            uint256(order.carrier).toString(),
            '"},{"display_type":"date","trait_type":"Since","value":',
            uint256(order.since).toString(),
            "}]"
        );
    }

    /// One item a line, and one for what the price has beyond the lines, so that they add up.
    function _items(IOrders.Terms calldata terms, string memory day, Currency memory c)
        private
        pure
        returns (string memory list)
    {
        uint256 rest = terms.price;
        for (uint256 i; i < terms.lines.length; ++i) {
            IOrders.Line calldata line = terms.lines[i];
            rest -= line.amount;
            string memory gtin = Words.gtin(line.gtin);
            string memory what = string.concat("GTIN ", gtin, '","link":"https://id.gs1.org/01/', gtin);
            list = string.concat(
                list, i == 0 ? "" : ",", _item(gtin, what, day, Words.amount(line.amount / line.quantity, c.decimals))
            );
            list = string.concat(
                list, uint256(line.quantity).toString(), ',"total":', Words.amount(line.amount, c.decimals), "}"
            );
        }
        if (rest == 0) return list;
        string memory more = Words.amount(rest, c.decimals);
        return string.concat(list, ",", _item("other", "Delivery and other", day, more), '1,"total":', more, "}");
    }

    function _item(string memory id, string memory title, string memory day, string memory amount)
        private
        pure
        returns (string memory)
    {
        return string.concat(
            '{"id":"', id, '","title":"', title, '","date":"', day, '","amount":', amount, ',"tax":[],"quantity":'
        );
    }

    /// The lines as the picture shows them: merchant, up to seven lines, total.
    function _bill(IOrders.Terms calldata terms, string memory merchant, Currency memory c)
        private
        pure
        returns (string memory bill)
    {
        bill = Drawing.row(0, Words.clip(merchant).escapeHTML(), "", true);
        uint256 rest = terms.price;
        uint256 n = terms.lines.length;
        for (uint256 i; i < n; ++i) {
            IOrders.Line calldata line = terms.lines[i];
            rest -= line.amount;
            string memory left = string.concat(uint256(line.quantity).toString(), unicode" × ", Words.gtin(line.gtin));
            bill = string.concat(bill, Drawing.row(i + 1, left, Words.amount(line.amount, c.decimals), false));
        }
        if (rest != 0) {
            bill = string.concat(bill, Drawing.row(++n, "Delivery and other", Words.amount(rest, c.decimals), false));
        }
        string memory total = string.concat(Words.amount(terms.price, c.decimals), " ", c.symbol.escapeHTML());
        return string.concat(bill, Drawing.row(n + 1, "Total", total, true));
    }

    function _json(string memory json) private pure returns (string memory) {
        return string.concat("data:application/json;base64,", Base64.encode(bytes(json)));
    }
}
