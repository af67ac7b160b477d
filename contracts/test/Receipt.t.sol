// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC4906} from "@openzeppelin/contracts/interfaces/IERC4906.sol";
import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {IERC721Metadata} from "@openzeppelin/contracts/token/ERC721/extensions/IERC721Metadata.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {IERC5192} from "../src/interfaces/IERC5192.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {PostBase} from "./PostBase.sol";
import {Vm} from "./Vm.sol";

/// The order as a token that stays.
contract ReceiptTest is PostBase {
    event ContractURIUpdated();

    OrderId private id;
    uint256 private tokenId;

    function setUp() public override {
        super.setUp();
        (id,) = _orderAt(Status.Placed);
        tokenId = uint256(OrderId.unwrap(id));
    }

    function test_receipt_belongsToTheShopper() public {
        vm.assertEq(orders.ownerOf(tokenId), shopper);
        vm.assertTrue(orders.locked(tokenId));
        vm.assertEq(orders.getApproved(tokenId), address(0));
        vm.assertFalse(orders.isApprovedForAll(shopper, stranger));
        vm.assertEq(orders.name(), "Waybill Receipt");
        vm.assertEq(orders.symbol(), "WAYBILL");
        IOrders.Terms memory t = _terms();
        vm.prank(shopper);
        orders.cancel(t, 0);
        vm.assertEq(orders.ownerOf(tokenId), shopper); // a receipt stays, whatever becomes of the order
    }

    /// A count would cost every shopper a slot, so there is none.
    function test_balanceOf_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IOrders.BalanceNotKept.selector, shopper));
        orders.balanceOf(shopper);
    }

    function test_receipt_saysWhatItIs() public view {
        vm.assertTrue(orders.supportsInterface(type(IERC165).interfaceId));
        vm.assertTrue(orders.supportsInterface(type(IERC721).interfaceId));
        vm.assertTrue(orders.supportsInterface(type(IERC721Metadata).interfaceId));
        vm.assertTrue(orders.supportsInterface(0xb45a3c0e)); // ERC-5192
        vm.assertTrue(orders.supportsInterface(0x49064906)); // ERC-4906
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
    }

    /// Told when it departs, is delivered and ends, not at each step between.
    function test_receipt_isRedrawn() public {
        IOrders.Terms memory t = _terms();
        vm.recordLogs();
        _bring(id, t, Status.Packed);
        _send(_handOver(dock, id));
        vm.assertEq(_redrawn(), 0);
        _send(_handOver(van, id));
        vm.assertEq(_redrawn(), 1);
        _send(_act(van, Kind.Attempting, id), t);
        vm.assertEq(_redrawn(), 0);
        _send(_act(van, Kind.Accepting, id), t);
        vm.assertEq(_redrawn(), 1);
    }

    function test_receipt_isRedrawn_whenDeliveredWithAWindow() public {
        IOrders.Terms memory t = _terms();
        (t.policy, t.nonce) = (keccak256("some policy"), 2);
        OrderId other = _placed(t);
        _bring(other, t, Status.Departed);
        Act memory a = _act(van, Kind.Accepting, other);
        vm.expectEmit(address(orders));
        emit IERC4906.MetadataUpdate(uint256(OrderId.unwrap(other)));
        _send(a, t);
        _assertStatus(other, Status.Delivered);
    }

    function test_receipt_isRedrawn_whenCalledOff() public {
        IOrders.Terms memory t = _terms();
        vm.expectEmit(address(orders));
        emit IERC4906.MetadataUpdate(tokenId);
        vm.prank(shopper);
        orders.cancel(t, 0);
    }

    function test_contractURI_isToldAtTheBeginning() public {
        vm.expectEmit();
        emit ContractURIUpdated();
        vm.deployCode("Orders.sol:Orders", abi.encode(owner, journals, shipments, picture));
    }

    /// How many times it was told since it was last asked.
    function _redrawn() private returns (uint256 n) {
        bytes32 topic = IERC4906.MetadataUpdate.selector;
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].topics[0] == topic) ++n;
        }
    }
}
