// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Base64} from "@openzeppelin/contracts/utils/Base64.sol";
import {Formatting} from "../src/Formatting.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {ReceiptSvg} from "../src/ReceiptSvg.sol";
import {PostBase} from "./PostBase.sol";
import {MisbehavingToken} from "./mocks/MisbehavingToken.sol";

/// Metadata for wallets and explorers: valid JSON and SVG for any names.
contract PictureTest is PostBase {
    string private constant JSON_HEAD = "data:application/json;base64,";
    string private constant SVG_HEAD = "data:image/svg+xml;base64,";

    OrderId private id;

    function setUp() public override {
        super.setUp();
        (id,) = _orderAt(Status.Placed);
    }

    function test_tokenURI_showsOrder() public view {
        string memory short = _short(OrderId.unwrap(id));
        string memory json = _token(id);
        vm.assertEq(vm.parseJsonString(json, ".name"), string.concat("Waybill receipt ", short));
        vm.assertEq(vm.parseJsonString(json, ".attributes[0].value"), "Placed");
        vm.assertEq(vm.parseJsonString(json, ".attributes[1].value"), "1");
        vm.assertEq(vm.parseJsonString(json, ".attributes[2].value"), "0");
        vm.assertEq(vm.parseJsonUint(json, ".attributes[3].value"), NOW);
        string memory svg = _svg(json);
        _contains(svg, '<svg xmlns="http://www.w3.org/2000/svg"');
        _contains(svg, ">Placed</text>");
        _contains(svg, ">Centre 1</text>");
        _contains(svg, ">since 2027-01-15 08:00 UTC</text>");
        _contains(svg, short);
    }

    /// Every status has a name and a picture. The shopper's address is in neither.
    function test_tokenURI_showsEveryStatus() public {
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
        string memory owner_ = vm.toString(shopper);
        for (uint256 s = 1; s < 18; ++s) {
            IOrders.Order memory o = _order(shopper, Status(s), 3, 0, s > 4 ? 12 : 0, 0, uint32(NOW));
            vm.mockCall(address(orders), abi.encodeCall(orders.order, (id)), abi.encode(o));
            string memory json = _token(id);
            vm.assertEq(vm.parseJsonString(json, ".attributes[0].value"), names[s]);
            vm.assertEq(vm.parseJsonString(json, ".attributes[2].value"), s > 4 ? "12" : "0");
            string memory svg = _svg(json);
            _contains(svg, s > 4 ? unicode">Centre 3 · Carrier 12<" : ">Centre 3<");
            vm.assertEq(vm.indexOf(json, owner_), type(uint256).max);
            vm.assertEq(vm.indexOf(svg, owner_), type(uint256).max);
        }
    }

    /// The progress bar has as many filled dots as the parcel has come far. Its colour is green if delivered, amber if
    /// something needs attention, grey if called off.
    function test_tokenURI_drawsProgress() public {
        uint8[18] memory come = [0, 1, 2, 3, 4, 4, 5, 5, 5, 6, 6, 6, 6, 0, 0, 0, 0, 0];
        (string memory teal, string memory amber, string memory green) = ("#0b3b5c", "#b45309", "#065f46");
        for (uint256 s = 1; s < 18; ++s) {
            IOrders.Order memory o = _order(shopper, Status(s), 3, 0, 0, 0, uint32(NOW));
            vm.mockCall(address(orders), abi.encodeCall(orders.order, (id)), abi.encode(o));
            string memory svg = _svg(_token(id));
            string memory colour = teal;
            if (Status(s) == Status.Attempted || Status(s) == Status.Refused) colour = amber;
            if (Status(s) == Status.Disputed || Status(s) == Status.Returning) colour = amber;
            if (Status(s) == Status.Delivered || Status(s) == Status.Settled) colour = green;
            if (s > uint256(Status.Settled)) colour = "#334155";
            _contains(svg, string.concat('"', colour, '"'));
            string memory line = '<path d="M54 236h292" stroke="#d8e0e8" stroke-width="6" stroke-linecap="round"/>';
            if (come[s] == 0) {
                _contains(svg, string.concat(line, "<text"));
                continue;
            }
            string[7] memory widths = ["", "1", "59", "117", "175", "233", "292"];
            line = string.concat(line, '<path d="M54 236h', widths[come[s]], '" stroke="', colour);
            line = string.concat(line, '" stroke-width="6" stroke-linecap="round"/>');
            string[6] memory x = ["54", "112", "170", "229", "287", "346"];
            for (uint256 i; i < 6; ++i) {
                string memory dot = string.concat('<circle cx="', x[i], '" cy="236" r="9" fill="');
                line = string.concat(line, dot, i < come[s] ? colour : "#d8e0e8", '"/>');
            }
            _contains(svg, string.concat(line, "<text"));
        }
    }

    function test_receiptURI_hasReceipt() public view {
        IOrders.Terms memory t = _terms();
        string memory json = _receipt(t);
        vm.assertEq(vm.parseJsonBytes32(json, ".receipt.id"), OrderId.unwrap(id));
        vm.assertEq(vm.parseJsonString(json, ".receipt.date"), "2027-01-15");
        vm.assertEq(vm.parseJsonString(json, ".receipt.vendor.name"), "Tea & Sons");
        vm.assertEq(
            vm.parseJsonString(json, ".receipt.vendor.website"),
            string.concat("did:pkh:eip155:", vm.toString(block.chainid), ":", vm.toString(merchant))
        );
        vm.assertEq(vm.parseJsonString(json, ".receipt.items[0].id"), "04006381333931");
        vm.assertEq(vm.parseJsonString(json, ".receipt.items[0].title"), "GTIN 04006381333931");
        vm.assertEq(vm.parseJsonString(json, ".receipt.items[0].link"), "https://id.gs1.org/01/04006381333931");
        vm.assertEq(vm.parseJsonUint(json, ".receipt.items[0].quantity"), 2);
        vm.assertEq(vm.parseJsonString(json, ".receipt.items[2].id"), "other");
        vm.assertEq(vm.parseJsonString(json, ".receipt.currency"), "TUSD");
        // Numbers are compared as text.
        _contains(json, '"amount":8.00,"tax":[],"quantity":2,"total":16.00}');
        _contains(json, '"amount":7.00,"tax":[],"quantity":1,"total":7.00}');
        _contains(json, '"amount":2.00,"tax":[],"quantity":1,"total":2.00}],"currency":"TUSD","total":25.00}}');
        string memory svg = _svg(json);
        _contains(svg, ">Tea &amp; Sons<");
        _contains(svg, unicode">2 × 04006381333931<");
        _contains(svg, ">25.00 TUSD<");
    }

    /// The bill has a row for the merchant, one per line, one for what is not in the lines, and one for the total.
    function test_receiptURI_drawsTheBill() public view {
        IOrders.Terms memory t = _terms();
        string memory bill = string.concat(
            ReceiptSvg.row(0, "Tea &amp; Sons", "", true),
            ReceiptSvg.row(1, unicode"2 × 04006381333931", "16.00", false),
            ReceiptSvg.row(2, unicode"1 × 04012345678901", "7.00", false),
            ReceiptSvg.row(3, "Delivery and other", "2.00", false),
            ReceiptSvg.row(4, "Total", "25.00 TUSD", true)
        );
        string memory expected = ReceiptSvg.draw(_short(OrderId.unwrap(id)), orders.order(id), bill);
        vm.assertEq(_svg(_receipt(t)), expected);
    }

    /// Compares pictures with and without a bill, and the logo, with those in the files, whose layout was looked at.
    function test_draw_equalsVectors() public view {
        IOrders.Order memory o = _order(shopper, Status.Departed, 3, 0, 12, 7, uint32(NOW));
        string memory plain = ReceiptSvg.draw(unicode"1a2b…3c4d", o, "");
        string memory bill = string.concat(
            ReceiptSvg.row(0, "Tea &amp; Sons", "", true),
            ReceiptSvg.row(1, unicode"2 × 04006381333931", "16.00", false),
            ReceiptSvg.row(2, "Total", "16.00 TUSD", true)
        );
        vm.assertEq(plain, vm.readFile("test/vectors/receipt-plain.svg"));
        vm.assertEq(ReceiptSvg.draw(unicode"1a2b…3c4d", o, bill), vm.readFile("test/vectors/receipt-bill.svg"));
        vm.assertEq(ReceiptSvg.drawLogo(), vm.readFile("test/vectors/logo.svg"));
    }

    function test_receiptURI_whenLinesAreThePrice() public {
        IOrders.Terms memory t = _terms();
        (t.lines[0].amount, t.nonce) = (18e6, 2);
        _placeOrder(t);
        string memory json = _receipt(t);
        vm.assertFalse(vm.keyExistsJson(json, ".receipt.items[2]"));
        vm.assertEq(vm.indexOf(_svg(json), "Delivery and other"), type(uint256).max);
    }

    function test_receiptURI_inEther() public {
        IOrders.Terms memory t = _oneLine(TEA, 1);
        (t.token, t.price, t.lines[0].amount) = (address(0), 1.05 ether, 1.05 ether);
        bytes memory signature = _merchantSignature(t);
        vm.deal(shopper, t.price);
        vm.prank(shopper);
        orders.place{value: t.price}(t, signature);
        string memory json = _receipt(t);
        vm.assertEq(vm.parseJsonString(json, ".receipt.currency"), "ETH");
        _contains(json, '"total":1.05}}');
    }

    function test_receiptURI_reverts_whenUnknown() public {
        IOrders.Terms memory t = _terms();
        t.nonce = 2;
        OrderId other = orders.idOf(t);
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderUnknown.selector, other));
        orders.receiptURI(t);
    }

    /// A token without a valid symbol is named by its address. Without valid decimals, amounts are in smallest units.
    function test_receiptURI_withTokenWithoutMetadata() public {
        MisbehavingToken badToken = new MisbehavingToken();
        IOrders.Terms memory t = _terms();
        (t.token, t.nonce) = (address(badToken), 2);
        badToken.mint(shopper, PRICE);
        bytes memory signature = _merchantSignature(t);
        vm.prank(shopper);
        orders.place(t, signature);
        string memory json = _receipt(t);
        vm.assertEq(vm.parseJsonString(json, ".receipt.currency"), vm.toString(address(badToken)));
        _contains(json, '"total":25000000}}');

        vm.mockCall(address(badToken), abi.encodeWithSignature("decimals()"), abi.encode(200));
        string memory nasty = unicode"<\"&\\\nü";
        vm.mockCall(address(badToken), abi.encodeWithSignature("symbol()"), abi.encode(nasty));
        json = _receipt(t);
        vm.assertEq(vm.parseJsonString(json, ".receipt.currency"), "<\"&\\???");
        _contains(json, '"total":25000000}}');
        _contains(_svg(json), ">25000000 &lt;&quot;&amp;\\???<");

        bytes memory edges = hex"1f207e7f"; // the first and the last printable character, and their neighbours
        vm.mockCall(address(badToken), abi.encodeWithSignature("symbol()"), abi.encode(edges));
        vm.assertEq(vm.parseJsonString(_receipt(t), ".receipt.currency"), "? ~?");
    }

    /// Merchants' names are escaped in JSON and SVG.
    function testFuzz_receiptURI_escapesNames(bytes calldata noise) public {
        bytes memory name = new bytes(noise.length);
        for (uint256 i; i < noise.length; ++i) {
            name[i] = bytes1(uint8(noise[i]) & 0x7f);
        }
        vm.prank(owner);
        centres.setMerchant(merchant, true, string(name));
        string memory json = _receipt(_terms());
        for (uint256 i; i < name.length; ++i) {
            if (name[i] < 0x20 || name[i] == 0x7f) name[i] = " ";
        }
        vm.assertEq(vm.parseJsonString(json, ".receipt.vendor.name"), string(name));
        _wellFormed(bytes(_svg(json)));
    }

    function test_receiptURI_escapesMarkup() public {
        string memory name = unicode"</text><script>alert(\"x\")</script> Škoda & Söhne GmbH, Müller's";
        vm.prank(owner);
        centres.setMerchant(merchant, true, name);
        string memory json = _receipt(_terms());
        vm.assertEq(vm.parseJsonString(json, ".receipt.vendor.name"), name);
        string memory svg = _svg(json);
        vm.assertEq(vm.indexOf(svg, "<script"), type(uint256).max);
        _contains(svg, unicode">&lt;/text&gt;&lt;script&gt;alert(&quot;x&quot;)&lt;/s…<");
    }

    function test_contractURI_isJson() public view {
        string memory json = _decoded(orders.contractURI(), JSON_HEAD);
        vm.assertEq(vm.parseJsonString(json, ".name"), "Waybill Receipt");
        vm.assertEq(vm.parseJsonString(json, ".symbol"), "WAYBILL");
        _contains(_svg(json), "</svg>");
    }

    // Formatting.

    function test_decimalAmount_formats() public pure {
        vm.assertEq(Formatting.decimalAmount(0, 6), "0.00");
        vm.assertEq(Formatting.decimalAmount(1, 6), "0.000001");
        vm.assertEq(Formatting.decimalAmount(1_500_000, 6), "1.50");
        vm.assertEq(Formatting.decimalAmount(1_234_560, 6), "1.23456");
        vm.assertEq(Formatting.decimalAmount(7, 0), "7");
        vm.assertEq(Formatting.decimalAmount(75, 1), "7.5");
        vm.assertEq(Formatting.decimalAmount(type(uint64).max, 18), "18.446744073709551615");
        vm.assertEq(Formatting.decimalAmount(5, 36), "0.000000000000000000000000000000000005");
    }

    function test_dateTime_formats() public pure {
        vm.assertEq(Formatting.dateTime(0), "1970-01-01 00:00 UTC");
        vm.assertEq(Formatting.dateTime(86_399), "1970-01-01 23:59 UTC");
        vm.assertEq(Formatting.dateTime(951_829_260), "2000-02-29 13:01 UTC");
        vm.assertEq(Formatting.date(4_133_980_799), "2100-12-31");
    }

    function test_truncate_cutsBetweenCharacters() public pure {
        vm.assertEq(Formatting.truncate("1234567890123456789012345678"), "1234567890123456789012345678");
        vm.assertEq(Formatting.truncate("12345678901234567890123456789"), unicode"1234567890123456789012345678…");
        vm.assertEq(
            Formatting.truncate(unicode"123456789012345678901234567ü"), unicode"123456789012345678901234567…"
        );
        vm.assertEq(
            Formatting.truncate(unicode"12345678901234567890123456ü9"), unicode"12345678901234567890123456ü…"
        );
        bytes memory broken = new bytes(29); // bytes that continue a character which never began
        for (uint256 i; i < 29; ++i) {
            broken[i] = 0x80;
        }
        vm.assertEq(Formatting.truncate(string(broken)), unicode"…");
    }

    /// Asserts that tags are balanced and that there are no unescaped angle brackets.
    function _wellFormed(bytes memory svg) private pure {
        uint256 open;
        bool inTag;
        for (uint256 i; i < svg.length; ++i) {
            if (svg[i] == "<") {
                require(!inTag, "nested");
                inTag = true;
                if (svg[i + 1] == "/") --open;
                else ++open;
            } else if (svg[i] == ">") {
                require(inTag, "stray");
                inTag = false;
                if (svg[i - 1] == "/") --open;
            }
        }
        require(open == 0 && !inTag, "unbalanced");
    }

    function _token(OrderId of_) private view returns (string memory) {
        return _decoded(orders.tokenURI(uint256(OrderId.unwrap(of_))), JSON_HEAD);
    }

    function _receipt(IOrders.Terms memory t) private view returns (string memory) {
        return _decoded(orders.receiptURI(t), JSON_HEAD);
    }

    function _svg(string memory json) private pure returns (string memory svg) {
        svg = _decoded(vm.parseJsonString(json, ".image"), SVG_HEAD);
        _wellFormed(bytes(svg));
    }

    function _decoded(string memory uri, string memory head) private pure returns (string memory) {
        (bytes memory all, bytes memory first) = (bytes(uri), bytes(head));
        bytes memory body = new bytes(all.length - first.length);
        for (uint256 i; i < all.length; ++i) {
            if (i < first.length) require(all[i] == first[i], "head");
            else body[i - first.length] = all[i];
        }
        return string(Base64.decode(string(body)));
    }

    function _contains(string memory text, string memory part) private pure {
        vm.assertTrue(vm.indexOf(text, part) != type(uint256).max, part);
    }

    function _short(bytes32 value) private pure returns (string memory) {
        bytes16 digits = "0123456789abcdef";
        bytes memory out = new bytes(4);
        bytes memory tail = new bytes(4);
        for (uint256 i; i < 4; ++i) {
            out[i] = digits[uint8(uint256(value) >> (252 - 4 * i)) & 15];
            tail[i] = digits[uint8(uint256(value) >> (12 - 4 * i)) & 15];
        }
        return string.concat(string(out), unicode"…", string(tail));
    }
}
