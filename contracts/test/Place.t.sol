// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {ICentres} from "../src/interfaces/ICentres.sol";
import {IERC5192} from "../src/interfaces/IERC5192.sol";
import {IOrders, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {PlaceBase} from "./PlaceBase.sol";
import {packStock} from "./StockWord.sol";
import {ERC1271Wallet} from "./mocks/ERC1271Wallet.sol";
import {MisbehavingToken} from "./mocks/MisbehavingToken.sol";

/// Placing by allowance: signatures, merchants, centres and payment.
contract PlaceTest is PlaceBase {
    function test_place_opensOrder() public {
        IOrders.Terms memory t = _terms();
        OrderId id = orders.idOf(t);
        bytes memory signature = _merchantSignature(t);

        vm.expectEmit(address(orders));
        emit IOrders.OrderPlaced(id, shopper, merchant, 1, t);
        vm.expectEmit(address(orders));
        emit IERC721.Transfer(address(0), shopper, uint256(OrderId.unwrap(id)));
        vm.expectEmit(address(orders));
        emit IERC5192.Locked(uint256(OrderId.unwrap(id)));
        vm.prank(shopper);
        OrderId given = orders.place(t, signature);

        vm.assertEq(OrderId.unwrap(given), OrderId.unwrap(id));
        IOrders.Order memory o = orders.order(id);
        vm.assertEq(abi.encode(o), abi.encode(_order(shopper, Status.Placed, 1, 0, 0, 0, uint32(NOW))));
        vm.assertEq(packStock(centres.stock(1, TEA)), _packStock(10, 2, 2, 0));
        vm.assertEq(packStock(centres.stock(1, MUG)), _packStock(5, 1, 2, 0));
        vm.assertEq(orders.held(t, 0), PRICE);
        vm.assertEq(dollar.balanceOf(address(orders)), PRICE);
        vm.assertEq(dollar.balanceOf(shopper), 1000e6 - PRICE);
    }

    function test_place_reverts_whenNotShopper() public {
        IOrders.Terms memory t = _terms();
        bytes memory signature = _merchantSignature(t);
        vm.expectRevert(abi.encodeWithSelector(IOrders.NotShopper.selector, stranger, shopper));
        vm.prank(stranger);
        orders.place(t, signature);
    }

    function test_place_reverts_whenKnown() public {
        IOrders.Terms memory t = _terms();
        _place(t);
        _assertReverts(t, abi.encodeWithSelector(IOrders.OrderKnown.selector, orders.idOf(t)));
    }

    /// The terms of a cancelled order cannot be placed again, so an old signature of the shopper has no effect.
    function test_place_reverts_whenCancelledBefore() public {
        IOrders.Terms memory t = _terms();
        _place(t);
        vm.prank(shopper);
        claims.cancel(t, 0);
        _assertReverts(t, abi.encodeWithSelector(IOrders.OrderKnown.selector, orders.idOf(t)));
    }

    /// A pause stops placing only.
    function test_place_reverts_whenPaused() public {
        IOrders.Terms memory t = _terms();
        OrderId id = _place(t);
        vm.prank(owner);
        centres.setPaused(true);
        IOrders.Terms memory other = _terms();
        other.nonce = 2;
        _assertReverts(other, abi.encodeWithSelector(ICentres.PlacingPaused.selector));
        _advanceTo(id, t, Status.Settled);
        vm.prank(owner);
        centres.setPaused(false);
        _place(other);
        vm.prank(owner);
        centres.setPaused(true);
        vm.prank(shopper);
        claims.cancel(other, 0);
        vm.assertEq(dollar.balanceOf(shopper), 1000e6 - PRICE);
    }

    // The merchant.

    function test_place_reverts_whenNotMerchant() public {
        IOrders.Terms memory t = _terms();
        t.merchant = vm.addr(SHOPPER_KEY);
        bytes memory signature = _sign65(SHOPPER_KEY, orders.digestOf(t));
        _assertRevertsWith(t, signature, abi.encodeWithSelector(ICentres.NotMerchant.selector, shopper));
        vm.prank(owner);
        centres.setMerchant(merchant, false, "");
        _assertReverts(_terms(), abi.encodeWithSelector(ICentres.NotMerchant.selector, merchant));
    }

    function test_place_reverts_whenNotMerchantSigned() public {
        IOrders.Terms memory t = _terms();
        bytes memory revertData = abi.encodeWithSelector(IOrders.NotMerchantSigned.selector, merchant);
        bytes memory signature = _sign65(SHOPPER_KEY, orders.digestOf(t));
        _assertRevertsWith(t, signature, revertData);
        _assertRevertsWith(t, "", revertData);
        _assertRevertsWith(t, _highS(_merchantSignature(t)), revertData);
        _assertRevertsWith(t, bytes.concat(_merchantSignature(t), hex"00"), revertData);
    }

    function test_place_byContractMerchant() public {
        ERC1271Wallet wallet = new ERC1271Wallet();
        vm.prank(owner);
        centres.setMerchant(address(wallet), true, "Wallet");
        IOrders.Terms memory t = _terms();
        t.merchant = address(wallet);
        _assertRevertsWith(t, "", abi.encodeWithSelector(IOrders.NotMerchantSigned.selector, address(wallet)));
        wallet.approveDigest(orders.digestOf(t));
        vm.prank(shopper);
        OrderId id = orders.place(t, "not checked by this wallet");
        _assertStatus(id, Status.Placed);
    }

    /// An approval by one contract wallet is not valid for another: the terms name the merchant.
    function test_place_reverts_whenOtherWalletApproved() public {
        ERC1271Wallet one = new ERC1271Wallet();
        ERC1271Wallet two = new ERC1271Wallet();
        vm.prank(owner);
        centres.setMerchant(address(two), true, "Two");
        IOrders.Terms memory t = _terms();
        t.merchant = address(one);
        bytes32 digest = orders.digestOf(t);
        two.approveDigest(digest);
        t.merchant = address(two);
        _assertRevertsWith(t, "", abi.encodeWithSelector(IOrders.NotMerchantSigned.selector, address(two)));
    }

    /// The merchant's signature covers every field of the terms.
    function testFuzz_place_reverts_whenTermsAreChanged(uint256 field, uint32 by) public {
        IOrders.Terms memory t = _terms();
        bytes memory signature = _merchantSignature(t);
        by = uint32(_bound(by, 1, 1000));
        field = _bound(field, 0, 20);
        if (field == 0) t.price -= by;
        else if (field == 1) t.validUntil += by;
        else if (field == 2) t.deliverBy += by;
        else if (field == 3) t.lateWeight += by;
        else if (field == 4) t.priceWeight += by;
        else if (field == 5) t.timeWeight += by;
        else if (field == 6) t.commitment = keccak256(abi.encode(by));
        else if (field == 7) t.nonce += by;
        else if (field == 8) t.lines[0].quantity += by;
        else if (field == 9) t.token = address(badToken);
        else if (field == 10) t.packBy += by;
        else if (field == 11) t.co2Weight += by;
        else if (field == 12) t.feeCap = uint16(by);
        else if (field == 13) t.maxParcels += uint8(by % 2 + 1);
        else if (field == 14) (t.proof, t.code) = (2, bytes32(uint256(by)));
        else if (field == 15) t.policy = keccak256(abi.encode(by));
        else if (field == 16) t.lines[1].amount -= by;
        else if (field == 17) t.lines[1].gtin += by;
        else if (field == 18) t.lines[1].grams += by;
        else if (field == 19) t.lines[0].volume += by;
        else t.zone += by;
        _assertRevertsWith(t, signature, abi.encodeWithSelector(IOrders.NotMerchantSigned.selector, merchant));
    }

    function test_place_reverts_whenSignedForAnotherChain() public {
        IOrders.Terms memory t = _terms();
        bytes memory signature = _merchantSignature(t);
        vm.chainId(block.chainid + 1);
        _assertRevertsWith(t, signature, abi.encodeWithSelector(IOrders.NotMerchantSigned.selector, merchant));
    }

    // The nearest centre.

    function test_place_choosesNextCentre_whenLineIsShort() public {
        IOrders.Terms memory t = _oneLine(MUG, 5);
        vm.assertEq(orders.order(_place(t)).centre, 1);
        t.nonce = 2;
        vm.assertEq(orders.order(_place(t)).centre, 2);
        t.nonce = 3;
        _assertReverts(t, abi.encodeWithSelector(ICentres.OutOfStock.selector, ZONE));
    }

    function test_place_reverts_whenZoneUnknown() public {
        IOrders.Terms memory t = _terms();
        t.zone = 8;
        _assertReverts(t, abi.encodeWithSelector(ICentres.ZoneUnknown.selector, 8));
    }

    /// Only Orders may reserve stock.
    function test_reserve_reverts_whenNotOrders() public {
        IOrders.Terms memory t = _terms();
        vm.expectRevert(abi.encodeWithSelector(ICentres.NotOrders.selector, stranger));
        vm.prank(stranger);
        centres.reserve(merchant, ZONE, t.lines, 1);
    }

    // Payment.

    function test_place_reverts_whenTokenKeepsAFee() public {
        badToken.setBehaviour(MisbehavingToken.Behaviour.KeepsFee, MisbehavingToken.Behaviour.Honest);
        badToken.mint(address(orders), PRICE); // money of other orders must not count as this payment
        _assertReverts(
            _badTokenTerms(), abi.encodeWithSelector(IOrders.TokenShort.selector, PRICE - PRICE / 100, PRICE)
        );
    }

    function test_place_reverts_whenTokenReturnsFalse() public {
        badToken.setBehaviour(MisbehavingToken.Behaviour.ReturnsFalse, MisbehavingToken.Behaviour.Honest);
        _assertReverts(
            _badTokenTerms(), abi.encodeWithSignature("SafeERC20FailedOperation(address)", address(badToken))
        );
    }

    function test_place_withTokenWithoutReturnData() public {
        badToken.setBehaviour(MisbehavingToken.Behaviour.NoReturnData, MisbehavingToken.Behaviour.NoReturnData);
        _assertStatus(_place(_badTokenTerms()), Status.Placed);
    }

    function test_place_reverts_whenTokenHasNoCode() public {
        IOrders.Terms memory t = _terms();
        t.token = stranger;
        bytes memory signature = _merchantSignature(t);
        vm.expectRevert();
        vm.prank(shopper);
        orders.place(t, signature);
    }

    function test_place_reverts_whenBalanceTooLow() public {
        IOrders.Terms memory t = _terms();
        t.price = 1001e6;
        _assertReverts(
            t,
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientBalance.selector, shopper, uint256(1000e6), uint256(1001e6)
            )
        );
    }

    function test_place_reverts_whenEtherIsSentToo() public {
        IOrders.Terms memory t = _terms();
        bytes memory signature = _merchantSignature(t);
        vm.deal(shopper, 1);
        vm.expectRevert(abi.encodeWithSelector(IOrders.EtherIs.selector, 1, 0));
        vm.prank(shopper);
        orders.place{value: 1}(t, signature);
    }

    /// A token that re-enters while it is paid finds the functions locked, and nothing is placed twice.
    function test_place_reentered_changesNothing() public {
        badToken.setBehaviour(MisbehavingToken.Behaviour.Reenters, MisbehavingToken.Behaviour.Honest);
        IOrders.Terms memory t = _badTokenTerms();
        badToken.setReentry(address(orders), abi.encodeCall(orders.closeOffer, (orders.idOf(t))));
        OrderId id = _place(t);
        vm.assertTrue(badToken.reentered());
        vm.assertEq(badToken.returnData(), abi.encodeWithSignature("ReentrancyGuardReentrantCall()"));
        _assertStatus(id, Status.Placed);
        vm.assertEq(badToken.balanceOf(address(orders)), PRICE);
    }
}
