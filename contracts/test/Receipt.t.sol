// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {IERC721Metadata} from "@openzeppelin/contracts/token/ERC721/extensions/IERC721Metadata.sol";
import {Base64} from "@openzeppelin/contracts/utils/Base64.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {IERC5192} from "../src/interfaces/IERC5192.sol";
import {IOrders, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {Base} from "./Base.t.sol";

contract ReceiptTest is Base {
    string private constant JSON_HEAD = "data:application/json;base64,";
    string private constant SVG_HEAD = "data:image/svg+xml;base64,";

    OrderId private id;
    uint256 private tokenId;

    function setUp() public override {
        super.setUp();
        (id,) = _orderAt(Status.Placed);
        tokenId = uint256(OrderId.unwrap(id));
    }

    function test_receipt_belongsToTheShopper() public {
        vm.assertEq(orders.ownerOf(tokenId), shopper);
        vm.assertEq(orders.balanceOf(shopper), 1);
        vm.assertEq(orders.balanceOf(stranger), 0);
        vm.assertTrue(orders.locked(tokenId));
        vm.assertEq(orders.getApproved(tokenId), address(0));
        vm.assertFalse(orders.isApprovedForAll(shopper, stranger));
        vm.assertEq(orders.name(), "Waybill Receipt");
        vm.assertEq(orders.symbol(), "WAYBILL");

        IOrders.Terms memory t = _terms();
        t.nonce = 2;
        _placed(t);
        vm.assertEq(orders.balanceOf(shopper), 2);
        vm.prank(shopper);
        orders.cancel(t);
        vm.assertEq(orders.balanceOf(shopper), 2); // a receipt stays, whatever becomes of the order
    }

    function test_receipt_saysWhatItIs() public view {
        vm.assertTrue(orders.supportsInterface(type(IERC165).interfaceId));
        vm.assertTrue(orders.supportsInterface(type(IERC721).interfaceId));
        vm.assertTrue(orders.supportsInterface(type(IERC721Metadata).interfaceId));
        vm.assertTrue(orders.supportsInterface(0xb45a3c0e)); // ERC-5192
        vm.assertFalse(orders.supportsInterface(0xffffffff));
        vm.assertEq(bytes32(type(IERC5192).interfaceId), bytes32(bytes4(0xb45a3c0e)));
    }

    function test_receipt_cannotMove() public {
        bytes memory why = abi.encodeWithSelector(IOrders.ReceiptLocked.selector, id);
        vm.expectRevert(why);
        vm.prank(shopper);
        orders.transferFrom(shopper, stranger, tokenId);
        vm.expectRevert(why);
        vm.prank(shopper);
        orders.safeTransferFrom(shopper, stranger, tokenId);
        vm.expectRevert(why);
        vm.prank(shopper);
        orders.safeTransferFrom(shopper, stranger, tokenId, "");
        vm.expectRevert(why);
        vm.prank(shopper);
        orders.approve(stranger, tokenId);
        vm.expectRevert(abi.encodeWithSelector(IOrders.ReceiptLocked.selector, OrderId.wrap(0)));
        vm.prank(shopper);
        orders.setApprovalForAll(stranger, true);
    }

    function test_receipt_reverts_whenThereIsNone() public {
        bytes memory why = abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, 5);
        vm.expectRevert(why);
        orders.ownerOf(5);
        vm.expectRevert(why);
        orders.locked(5);
        vm.expectRevert(why);
        orders.getApproved(5);
        vm.expectRevert(why);
        orders.tokenURI(5);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InvalidOwner.selector, address(0)));
        orders.balanceOf(address(0));
    }

    function test_tokenURI_showsTheOrder() public view {
        string memory short = _short(OrderId.unwrap(id));
        string memory json = _json();
        vm.assertEq(vm.parseJsonString(json, ".name"), string.concat("Waybill receipt ", short));
        vm.assertEq(vm.parseJsonString(json, ".attributes[0].value"), "Placed");
        vm.assertEq(vm.parseJsonString(json, ".attributes[1].value"), "1");
        vm.assertEq(vm.parseJsonString(json, ".attributes[2].value"), "0");
        vm.assertEq(vm.parseJsonUint(json, ".attributes[3].value"), NOW);
        string memory svg = _decoded(vm.parseJsonString(json, ".image"), SVG_HEAD);
        _contains(svg, '<svg xmlns="http://www.w3.org/2000/svg"');
        _contains(svg, ">Placed</text>");
        _contains(svg, ">Centre 1</text>");
        _contains(svg, short);
    }

    function test_tokenURI_followsTheOrder() public {
        string[8] memory names =
            ["Placed", "Confirmed", "Picked", "Packed", "Assigned", "Departed", "Delivered", "Settled"];
        for (uint256 s = uint256(Status.Placed); s <= uint256(Status.Departed); ++s) {
            if (Status(s) == Status.Packed || Status(s) == Status.Assigned) continue; // one transaction
            IOrders.Terms memory t = _oneLine(TEA, 1);
            t.nonce = uint64(100 + s);
            OrderId other = _placed(t);
            _bring(other, t, Status(s));
            tokenId = uint256(OrderId.unwrap(other));
            vm.assertEq(vm.parseJsonString(_json(), ".attributes[0].value"), names[s - 1]);
        }
        tokenId = uint256(OrderId.unwrap(id));
        _bring(id, _terms(), Status.Settled);
        vm.assertEq(vm.parseJsonString(_json(), ".attributes[0].value"), "Settled");
        vm.assertEq(vm.parseJsonString(_json(), ".attributes[2].value"), "1");
    }

    function test_tokenURI_showsOrdersCalledOff() public {
        IOrders.Terms memory first = _terms();
        vm.prank(shopper);
        orders.cancel(first);
        vm.assertEq(vm.parseJsonString(_json(), ".attributes[0].value"), "Cancelled");

        IOrders.Terms memory t = _terms();
        t.nonce = 2;
        tokenId = uint256(OrderId.unwrap(_placed(t)));
        vm.warp(t.deliverBy);
        orders.refund(t);
        vm.assertEq(vm.parseJsonString(_json(), ".attributes[0].value"), "Refunded");
    }

    function _json() private view returns (string memory) {
        return _decoded(orders.tokenURI(tokenId), JSON_HEAD);
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
