// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {ICentres, Move} from "../src/interfaces/ICentres.sol";
import {IOrders, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {IERC5192} from "../src/interfaces/IERC5192.sol";
import {PlaceBase} from "./PlaceBase.sol";
import {OddToken} from "./mocks/OddToken.sol";
import {Wallet} from "./mocks/Wallet.sol";

/// Placing by allowance: who may, on which terms, from which centre.
contract PlaceTest is PlaceBase {
    function test_place_opensTheOrder() public {
        IOrders.Terms memory t = _terms();
        OrderId id = orders.idOf(t);
        bytes memory signature = _merchantSigns(t);

        vm.expectEmit(address(centres));
        emit ICentres.StockMoved(1, TEA, id, Move.Reserve, 2, address(0), _held(10, 2, 2, 0));
        vm.expectEmit(address(centres));
        emit ICentres.StockMoved(1, MUG, id, Move.Reserve, 1, address(0), _held(5, 1, 2, 0));
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
        vm.assertEq(abi.encode(o), abi.encode(IOrders.Order(shopper, Status.Placed, 1, 0, 0, 0, uint32(NOW))));
        vm.assertEq(orders.held(t, 0), PRICE);
        vm.assertEq(dollar.balanceOf(address(orders)), PRICE);
        vm.assertEq(dollar.balanceOf(shopper), 1000e6 - PRICE);
    }

    function test_place_reverts_whenNotShopper() public {
        IOrders.Terms memory t = _terms();
        bytes memory signature = _merchantSigns(t);
        vm.expectRevert(abi.encodeWithSelector(IOrders.NotShopper.selector, stranger, shopper));
        vm.prank(stranger);
        orders.place(t, signature);
    }

    function test_place_reverts_whenKnown() public {
        IOrders.Terms memory t = _terms();
        _place(t);
        _refuses(t, abi.encodeWithSelector(IOrders.OrderKnown.selector, orders.idOf(t)));
    }

    /// A cancelled order's terms cannot be taken again, so a shopper's old signature buys nothing new.
    function test_place_reverts_whenCancelledBefore() public {
        IOrders.Terms memory t = _terms();
        _place(t);
        vm.prank(shopper);
        orders.cancel(t, 0);
        _refuses(t, abi.encodeWithSelector(IOrders.OrderKnown.selector, orders.idOf(t)));
    }

    /// Placing stops, nothing else does.
    function test_place_reverts_whenPaused() public {
        IOrders.Terms memory t = _terms();
        OrderId id = _place(t);
        vm.prank(owner);
        centres.setPaused(true);
        IOrders.Terms memory other = _terms();
        other.nonce = 2;
        _refuses(other, abi.encodeWithSelector(ICentres.PlacingPaused.selector));
        _bring(id, t, Status.Settled);
        vm.prank(owner);
        centres.setPaused(false);
        _place(other);
        vm.prank(owner);
        centres.setPaused(true);
        vm.prank(shopper);
        orders.cancel(other, 0);
        vm.assertEq(dollar.balanceOf(shopper), 1000e6 - PRICE);
    }

    // The merchant.

    function test_place_reverts_whenNotMerchant() public {
        IOrders.Terms memory t = _terms();
        t.merchant = vm.addr(SHOPPER_KEY);
        bytes memory signature = _sign65(SHOPPER_KEY, OrderId.unwrap(orders.idOf(t)));
        _refusesWith(t, signature, abi.encodeWithSelector(ICentres.NotMerchant.selector, shopper));
        vm.prank(owner);
        centres.setMerchant(merchant, false, "");
        _refuses(_terms(), abi.encodeWithSelector(ICentres.NotMerchant.selector, merchant));
    }

    function test_place_reverts_whenNotMerchantSigned() public {
        IOrders.Terms memory t = _terms();
        bytes memory why = abi.encodeWithSelector(IOrders.NotMerchantSigned.selector, merchant);
        bytes memory signature = _sign65(SHOPPER_KEY, OrderId.unwrap(orders.idOf(t)));
        _refusesWith(t, signature, why);
        _refusesWith(t, "", why);
        _refusesWith(t, _highS(_merchantSigns(t)), why);
        _refusesWith(t, bytes.concat(_merchantSigns(t), hex"00"), why);
    }

    function test_place_takesAMerchantThatIsAContract() public {
        Wallet wallet = new Wallet();
        vm.prank(owner);
        centres.setMerchant(address(wallet), true, "Wallet");
        IOrders.Terms memory t = _terms();
        t.merchant = address(wallet);
        _refusesWith(t, "", abi.encodeWithSelector(IOrders.NotMerchantSigned.selector, address(wallet)));
        wallet.approveDigest(OrderId.unwrap(orders.idOf(t)));
        vm.prank(shopper);
        OrderId id = orders.place(t, "as long as the wallet likes it");
        _assertStatus(id, Status.Placed);
    }

    /// What one wallet of an owner says yes to is of no use with another: the merchant is in the terms.
    function test_place_reverts_whenAnotherWalletSaidYes() public {
        Wallet one = new Wallet();
        Wallet two = new Wallet();
        vm.prank(owner);
        centres.setMerchant(address(two), true, "Two");
        IOrders.Terms memory t = _terms();
        t.merchant = address(one);
        bytes32 digest = OrderId.unwrap(orders.idOf(t));
        two.approveDigest(digest);
        t.merchant = address(two);
        _refusesWith(t, "", abi.encodeWithSelector(IOrders.NotMerchantSigned.selector, address(two)));
    }

    /// Every field of the terms is under the merchant's signature.
    function testFuzz_place_reverts_whenTermsAreChanged(uint256 field, uint32 by) public {
        IOrders.Terms memory t = _terms();
        bytes memory signature = _merchantSigns(t);
        by = uint32(_bound(by, 1, 1000));
        field = _bound(field, 0, 18);
        if (field == 0) t.price -= by;
        else if (field == 1) t.validUntil += by;
        else if (field == 2) t.deliverBy += by;
        else if (field == 3) t.weight += by;
        else if (field == 4) t.priceWeight += uint16(by);
        else if (field == 5) t.timeWeight += uint16(by);
        else if (field == 6) t.commitment = keccak256(abi.encode(by));
        else if (field == 7) t.nonce += by;
        else if (field == 8) t.lines[0].quantity += by;
        else if (field == 9) t.token = address(odd);
        else if (field == 10) t.packBy += by;
        else if (field == 11) t.size += by;
        else if (field == 12) t.feeCap = uint16(by);
        else if (field == 13) t.maxParcels += uint8(by % 2 + 1);
        else if (field == 14) (t.proof, t.code) = (3, bytes32(uint256(by)));
        else if (field == 15) t.policy = keccak256(abi.encode(by));
        else if (field == 16) t.lines[1].amount -= by;
        else if (field == 17) t.lines[1].gtin += by;
        else t.zone += by;
        _refusesWith(t, signature, abi.encodeWithSelector(IOrders.NotMerchantSigned.selector, merchant));
    }

    function test_place_reverts_whenSignedForAnotherChain() public {
        IOrders.Terms memory t = _terms();
        bytes memory signature = _merchantSigns(t);
        vm.chainId(block.chainid + 1);
        _refusesWith(t, signature, abi.encodeWithSelector(IOrders.NotMerchantSigned.selector, merchant));
    }

    // The nearest centre.

    function test_place_takesTheNextCentre_whenALineIsShort() public {
        IOrders.Terms memory t = _oneLine(MUG, 5);
        vm.assertEq(orders.order(_place(t)).centre, 1);
        t.nonce = 2;
        vm.assertEq(orders.order(_place(t)).centre, 2);
        t.nonce = 3;
        _refuses(t, abi.encodeWithSelector(ICentres.OutOfStock.selector, ZONE));
    }

    function test_place_reverts_whenZoneUnknown() public {
        IOrders.Terms memory t = _terms();
        t.zone = 8;
        _refuses(t, abi.encodeWithSelector(ICentres.ZoneUnknown.selector, 8));
    }

    /// Only Orders moves an order's pieces.
    function test_reserve_reverts_whenNotOrders() public {
        IOrders.Terms memory t = _terms();
        vm.expectRevert(abi.encodeWithSelector(ICentres.NotOrders.selector, stranger));
        vm.prank(stranger);
        centres.reserve(OrderId.wrap(0), merchant, ZONE, t.lines, 1);
        vm.assertEq(centres.ORDERS(), address(orders));
        vm.assertEq(centres.owner(), orders.owner());
    }

    // Money in.

    function test_place_reverts_whenTokenKeepsAFee() public {
        odd.set(OddToken.Way.Fee, OddToken.Way.Honest);
        odd.mint(address(orders), PRICE); // others' money: what is there does not count
        _refuses(_odd(), abi.encodeWithSelector(IOrders.TokenShort.selector, PRICE - PRICE / 100, PRICE));
    }

    function test_place_reverts_whenTokenSaysFalse() public {
        odd.set(OddToken.Way.False, OddToken.Way.Honest);
        _refuses(_odd(), abi.encodeWithSignature("SafeERC20FailedOperation(address)", address(odd)));
    }

    function test_place_takesATokenWithoutAnswer() public {
        odd.set(OddToken.Way.Silent, OddToken.Way.Silent);
        _assertStatus(_place(_odd()), Status.Placed);
    }

    function test_place_reverts_whenTokenIsNoContract() public {
        IOrders.Terms memory t = _terms();
        t.token = stranger;
        bytes memory signature = _merchantSigns(t);
        vm.expectRevert();
        vm.prank(shopper);
        orders.place(t, signature);
    }

    function test_place_reverts_whenPoor() public {
        IOrders.Terms memory t = _terms();
        t.price = 1001e6;
        _refuses(
            t,
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientBalance.selector, shopper, uint256(1000e6), uint256(1001e6)
            )
        );
    }

    function test_place_reverts_whenEtherComesToo() public {
        IOrders.Terms memory t = _terms();
        bytes memory signature = _merchantSigns(t);
        vm.deal(shopper, 1);
        vm.expectRevert(abi.encodeWithSelector(IOrders.EtherIs.selector, 1, 0));
        vm.prank(shopper);
        orders.place{value: 1}(t, signature);
    }

    /// A token that calls back finds the door shut, and nothing is placed twice.
    function test_place_reentered_changesNothing() public {
        odd.set(OddToken.Way.Calls, OddToken.Way.Honest);
        IOrders.Terms memory t = _odd();
        odd.callBack(address(orders), abi.encodeCall(orders.refund, (t, 0)));
        OrderId id = _place(t);
        vm.assertTrue(odd.called());
        vm.assertEq(odd.answer(), abi.encodeWithSignature("ReentrancyGuardReentrantCall()"));
        _assertStatus(id, Status.Placed);
        vm.assertEq(odd.balanceOf(address(orders)), PRICE);
    }
}
