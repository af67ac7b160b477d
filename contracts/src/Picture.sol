// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC721Metadata} from "@openzeppelin/contracts/token/ERC721/extensions/IERC721Metadata.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {Base64} from "@openzeppelin/contracts/utils/Base64.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {LibString} from "solady/src/utils/LibString.sol";
import {MetadataReaderLib} from "solady/src/utils/MetadataReaderLib.sol";
import {Formatting} from "./Formatting.sol";
import {ICentres} from "./interfaces/ICentres.sol";
import {IERC5192} from "./interfaces/IERC5192.sol";
import {IOrders, OrderId, Status} from "./interfaces/IOrders.sol";
import {ReceiptSvg} from "./ReceiptSvg.sol";

/// @dev The getter of Orders that is not in `IOrders`.
interface IOrdersCentres {
    /// @notice The Centres contract.
    // solhint-disable-next-line func-name-mixedcase
    function CENTRES() external view returns (ICentres);
}

/// @title Picture
/// @notice Renders receipts for wallets and explorers. Orders forwards all functions of the receipt token to it. They
/// read the order from the caller.
/// @dev `tokenURI` uses only the order's slot: it contains no user text and no personal data. `receiptURI` adds the
/// terms that the caller supplies. The contract has no state, so one deployment can serve several Orders contracts.
contract Picture {
    // solhint-disable quotes
    using LibString for uint256;
    using LibString for string;

    /// @dev How amounts are written.
    struct Currency {
        string symbol;
        uint256 decimals;
    }

    /// @dev Gas for each call that reads a token's metadata, and longest symbol in bytes.
    uint256 private constant METADATA_GAS = 100_000;
    uint256 private constant MAX_SYMBOL_SIZE = 11;
    string private constant DESCRIPTION = '","description":"An order, its escrow and every step its devices '
        'signed. The receipt stays with the shopper.","image":"data:image/svg+xml;base64,';

    /// @notice ERC-721 metadata as a data URI.
    function tokenURI(uint256 tokenId) external view returns (string memory) {
        (OrderId id, IOrders.Order memory order) = _receiptOf(tokenId);
        string memory svg = ReceiptSvg.draw(Formatting.shortId(id), order, "");
        return _jsonUri(string.concat(_nameAndImage(id, svg), _attributes(order), "}"));
    }

    /// @notice ERC-721 metadata with the receipt in the shape of ERC-5570, as a data URI. Names are escaped.
    function receiptURI(IOrders.Terms calldata terms) external view returns (string memory) {
        OrderId id = IOrders(msg.sender).idOf(terms);
        IOrders.Order memory order = IOrders(msg.sender).order(id);
        // A withdrawn offer has a status, but no shopper.
        if (order.shopper == address(0)) revert IOrders.OrderUnknown(id);
        Currency memory c = _currency(terms.token);
        string memory seller =
            Formatting.replaceControls(IOrdersCentres(msg.sender).CENTRES().merchantName(terms.merchant));
        string memory svg = ReceiptSvg.draw(Formatting.shortId(id), order, _bill(terms, seller, c));
        return _jsonUri(
            string.concat(_nameAndImage(id, svg), _attributes(order), _receipt(id, order, terms, seller, c), "}}")
        );
    }

    /// @notice ERC-7572 metadata of the contract, as a data URI.
    function contractURI() external pure returns (string memory) {
        return _jsonUri(
            string.concat(
                '{"name":"Waybill Receipt","symbol":"WAYBILL","description":"Receipts of orders, each with '
                "its escrow and every step its devices signed, from checkout to doorstep. They stay with "
                'their shoppers.","image":"data:image/svg+xml;base64,',
                Base64.encode(bytes(ReceiptSvg.drawLogo())),
                '"}'
            )
        );
    }

    /// @notice Always reverts: receipts cannot be approved.
    function approve(address, uint256 tokenId) external pure {
        revert IOrders.ReceiptLocked(_idOf(tokenId));
    }

    /// @notice Always reverts: receipts cannot be approved.
    function setApprovalForAll(address, bool) external pure {
        revert IOrders.ReceiptLocked(OrderId.wrap(0));
    }

    /// @notice Always reverts: receipts cannot be transferred.
    function transferFrom(address, address, uint256 tokenId) external pure {
        revert IOrders.ReceiptLocked(_idOf(tokenId));
    }

    /// @notice Always reverts: receipts cannot be transferred.
    function safeTransferFrom(address, address, uint256 tokenId) external pure {
        revert IOrders.ReceiptLocked(_idOf(tokenId));
    }

    /// @notice Always reverts: receipts cannot be transferred.
    function safeTransferFrom(address, address, uint256 tokenId, bytes calldata) external pure {
        revert IOrders.ReceiptLocked(_idOf(tokenId));
    }

    /// @notice The order's shopper.
    function ownerOf(uint256 tokenId) external view returns (address) {
        (, IOrders.Order memory order) = _receiptOf(tokenId);
        return order.shopper;
    }

    /// @notice Always zero: receipts cannot be approved.
    function getApproved(uint256 tokenId) external view returns (address) {
        _receiptOf(tokenId);
        return address(0);
    }

    /// @notice Always true: receipts cannot be transferred (ERC-5192).
    function locked(uint256 tokenId) external view returns (bool) {
        _receiptOf(tokenId);
        return true;
    }

    /// @notice Always reverts: receipts are not counted per shopper.
    function balanceOf(address shopper) external pure returns (uint256) {
        revert IOrders.BalanceNotKept(shopper);
    }

    /// @notice Always false: receipts cannot be approved.
    function isApprovedForAll(address, address) external pure returns (bool) {
        return false;
    }

    /// @notice Name of the token.
    function name() external pure returns (string memory) {
        return "Waybill Receipt";
    }

    /// @notice Symbol of the token.
    function symbol() external pure returns (string memory) {
        return "WAYBILL";
    }

    /// @notice Interfaces of the token (ERC-165).
    function supportsInterface(bytes4 id) external pure returns (bool) {
        bool isMetadataUpdate = id == 0x49064906; // ERC-4906, which has no functions
        return id == type(IERC165).interfaceId || id == type(IERC721).interfaceId
            || id == type(IERC721Metadata).interfaceId || id == type(IERC5192).interfaceId || isMetadataUpdate;
    }

    /// @dev Returns the order of a receipt. Reverts for parcels after the first: they have no shopper in their slot,
    /// and no receipt.
    function _receiptOf(uint256 tokenId) private view returns (OrderId id, IOrders.Order memory order) {
        id = _idOf(tokenId);
        order = IOrders(msg.sender).order(id);
        if (order.shopper == address(0)) revert IERC721Errors.ERC721NonexistentToken(tokenId);
    }

    function _idOf(uint256 tokenId) private pure returns (OrderId) {
        return OrderId.wrap(bytes32(tokenId));
    }

    /// @dev Returns symbol and decimals of a token. A token without `decimals` has 0, so amounts are in smallest units.
    /// A token without `symbol` is named by its address.
    function _currency(address token) private view returns (Currency memory c) {
        if (token == address(0)) return Currency("ETH", 18);
        c.decimals = MetadataReaderLib.readDecimals(token, METADATA_GAS);
        if (c.decimals > Formatting.MAX_DECIMALS) c.decimals = 0;
        c.symbol = Formatting.printableAscii(MetadataReaderLib.readSymbol(token, MAX_SYMBOL_SIZE, METADATA_GAS));
        if (bytes(c.symbol).length == 0) c.symbol = LibString.toHexStringChecksummed(token);
    }

    function _receipt(
        OrderId id,
        IOrders.Order memory order,
        IOrders.Terms calldata terms,
        string memory seller,
        Currency memory c
    ) private view returns (string memory) {
        string memory day = Formatting.date(order.since);
        string memory head = string.concat(
            ',"receipt":{"id":"',
            uint256(OrderId.unwrap(id)).toHexString(32),
            '","date":"',
            day,
            '","vendor":{"name":',
            seller.escapeJSON(true),
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
            Formatting.decimalAmount(terms.price, c.decimals)
        );
    }

    function _nameAndImage(OrderId id, string memory svg) private pure returns (string memory) {
        return
            string.concat(
                '{"name":"Waybill receipt ', Formatting.shortId(id), DESCRIPTION, Base64.encode(bytes(svg)), '"'
            );
    }

    function _attributes(IOrders.Order memory order) private pure returns (string memory) {
        return string.concat(
            ',"attributes":[{"trait_type":"Status","value":"',
            Formatting.statusName(order.status),
            '"},{"trait_type":"Centre","value":"',
            uint256(order.centre).toString(),
            '"},{"trait_type":"Carrier","value":"',
            uint256(order.carrier).toString(),
            '"},{"display_type":"date","trait_type":"Since","value":',
            uint256(order.since).toString(),
            "}]"
        );
    }

    /// @dev Returns one item per line, and one for the part of the price that is not in the lines, so that the items
    /// add up to the total.
    function _items(IOrders.Terms calldata terms, string memory day, Currency memory c)
        private
        pure
        returns (string memory list)
    {
        uint256 rest = terms.price;
        for (uint256 i; i < terms.lines.length; ++i) {
            IOrders.Line calldata line = terms.lines[i];
            rest -= line.amount;
            string memory gtin = Formatting.gtin14(line.gtin);
            string memory what = string.concat("GTIN ", gtin, '","link":"https://id.gs1.org/01/', gtin);
            list = string.concat(
                list,
                i == 0 ? "" : ",",
                _item(gtin, what, day, Formatting.decimalAmount(line.amount / line.quantity, c.decimals))
            );
            list = string.concat(
                list,
                uint256(line.quantity).toString(),
                ',"total":',
                Formatting.decimalAmount(line.amount, c.decimals),
                "}"
            );
        }
        if (rest == 0) return list;
        string memory more = Formatting.decimalAmount(rest, c.decimals);
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

    /// @dev Returns the rows of the picture's bill: merchant, lines, other costs, total.
    function _bill(IOrders.Terms calldata terms, string memory merchant, Currency memory c)
        private
        pure
        returns (string memory bill)
    {
        bill = ReceiptSvg.row(0, Formatting.truncate(merchant).escapeHTML(), "", true);
        uint256 rest = terms.price;
        uint256 n = terms.lines.length;
        for (uint256 i; i < n; ++i) {
            IOrders.Line calldata line = terms.lines[i];
            rest -= line.amount;
            string memory left =
                string.concat(uint256(line.quantity).toString(), unicode" × ", Formatting.gtin14(line.gtin));
            bill = string.concat(
                bill, ReceiptSvg.row(i + 1, left, Formatting.decimalAmount(line.amount, c.decimals), false)
            );
        }
        if (rest != 0) {
            bill = string.concat(
                bill, ReceiptSvg.row(++n, "Delivery and other", Formatting.decimalAmount(rest, c.decimals), false)
            );
        }
        string memory total =
            string.concat(Formatting.decimalAmount(terms.price, c.decimals), " ", c.symbol.escapeHTML());
        return string.concat(bill, ReceiptSvg.row(n + 1, "Total", total, true));
    }

    function _jsonUri(string memory json) private pure returns (string memory) {
        return string.concat("data:application/json;base64,", Base64.encode(bytes(json)));
    }
}
