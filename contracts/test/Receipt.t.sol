// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC4906} from "@openzeppelin/contracts/interfaces/IERC4906.sol";
import {IERC721Metadata} from "@openzeppelin/contracts/token/ERC721/extensions/IERC721Metadata.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {IERC5192} from "../src/interfaces/IERC5192.sol";
import {IClaims} from "../src/interfaces/IClaims.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {PostBase} from "./PostBase.sol";
import {Vm} from "./Vm.sol";

/// The receipt as a non-transferable token.
contract ReceiptTest is PostBase {
    event ContractURIUpdated();

    OrderId private id;
    uint256 private tokenId;

    function setUp() public override {
        super.setUp();
        (id,) = _orderAt(Status.Placed);
        tokenId = uint256(OrderId.unwrap(id));
    }

    function test_receipt_belongsToShopper() public {
        vm.assertEq(orders.ownerOf(tokenId), shopper);
        vm.assertTrue(orders.locked(tokenId));
        vm.assertEq(orders.getApproved(tokenId), address(0));
        vm.assertFalse(orders.isApprovedForAll(shopper, stranger));
        vm.assertEq(orders.name(), "Waybill Receipt");
        vm.assertEq(orders.symbol(), "WAYBILL");
        IOrders.Terms memory t = _terms();
        vm.prank(shopper);
        claims.cancel(t, 0);
        vm.assertEq(orders.ownerOf(tokenId), shopper); // the receipt remains
    }

    /// Receipts are not counted, because a counter would cost each shopper a storage slot.
    function test_balanceOf_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IOrders.BalanceNotKept.selector, shopper));
        orders.balanceOf(shopper);
    }

    function test_supportsInterface_listsStandards() public view {
        vm.assertTrue(orders.supportsInterface(type(IERC165).interfaceId));
        vm.assertTrue(orders.supportsInterface(type(IERC721).interfaceId));
        vm.assertTrue(orders.supportsInterface(type(IERC721Metadata).interfaceId));
        vm.assertTrue(orders.supportsInterface(0xb45a3c0e)); // ERC-5192
        vm.assertTrue(orders.supportsInterface(0x49064906)); // ERC-4906
        vm.assertFalse(orders.supportsInterface(0xffffffff));
        vm.assertEq(bytes32(type(IERC5192).interfaceId), bytes32(bytes4(0xb45a3c0e)));
    }

    function test_receipt_cannotMove() public {
        bytes memory revertData = abi.encodeWithSelector(IOrders.ReceiptLocked.selector, id);
        vm.expectRevert(revertData);
        vm.prank(shopper);
        orders.transferFrom(shopper, stranger, tokenId);
        vm.expectRevert(revertData);
        vm.prank(shopper);
        orders.safeTransferFrom(shopper, stranger, tokenId);
        vm.expectRevert(revertData);
        vm.prank(shopper);
        orders.safeTransferFrom(shopper, stranger, tokenId, "");
        vm.expectRevert(revertData);
        vm.prank(shopper);
        orders.approve(stranger, tokenId);
        vm.expectRevert(abi.encodeWithSelector(IOrders.ReceiptLocked.selector, OrderId.wrap(0)));
        vm.prank(shopper);
        orders.setApprovalForAll(stranger, true);
    }

    function test_receipt_reverts_whenUnknown() public {
        bytes memory revertData = abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, 5);
        vm.expectRevert(revertData);
        orders.ownerOf(5);
        vm.expectRevert(revertData);
        orders.locked(5);
        vm.expectRevert(revertData);
        orders.getApproved(5);
        vm.expectRevert(revertData);
        orders.tokenURI(5);
    }

    /// `MetadataUpdate` is emitted when the parcel departs, is delivered and closes, not at other steps.
    function test_receipt_updatesMetadata() public {
        IOrders.Terms memory t = _terms();
        vm.recordLogs();
        _advanceTo(id, t, Status.Packed);
        _post(_signHandOver(dock, id));
        vm.assertEq(_redrawn(), 0);
        _post(_signHandOver(van, id));
        vm.assertEq(_redrawn(), 1);
        _post(_signAct(van, Kind.Attempting, id), t);
        vm.assertEq(_redrawn(), 0);
        _post(_signAct(van, Kind.Accepting, id), t);
        vm.assertEq(_redrawn(), 1);
    }

    function test_receipt_updatesMetadata_whenDeliveredWithWindow() public {
        IOrders.Terms memory t = _terms();
        IClaims.Policy memory p = IClaims.Policy(1 days, false, 0, 0, address(0), 0, 0);
        claims.show(p);
        (t.policy, t.nonce) = (claims.hash(p), 2);
        OrderId other = _placeOrder(t);
        _advanceTo(other, t, Status.Departed);
        SignedAct memory a = _signAct(van, Kind.Accepting, other);
        vm.expectEmit(address(orders));
        emit IERC4906.MetadataUpdate(uint256(OrderId.unwrap(other)));
        _post(a, t);
        _assertStatus(other, Status.Delivered);
    }

    function test_receipt_updatesMetadata_whenCancelled() public {
        IOrders.Terms memory t = _terms();
        vm.expectEmit(address(orders));
        emit IERC4906.MetadataUpdate(tokenId);
        vm.prank(shopper);
        claims.cancel(t, 0);
    }

    function test_contractURI_isAnnouncedAtDeployment() public {
        vm.recordLogs();
        _deploy();
        uint256 announced;
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].emitter == address(orders) && logs[i].topics[0] == ContractURIUpdated.selector) ++announced;
        }
        vm.assertEq(announced, 1);
    }

    /// Counts the `MetadataUpdate` events since the last call.
    function _redrawn() private returns (uint256 n) {
        bytes32 topic = IERC4906.MetadataUpdate.selector;
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].topics[0] == topic) ++n;
        }
    }
}
