// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {IOrders, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {IERC5192} from "../src/interfaces/IERC5192.sol";
import {TDollar} from "./Contracts.sol";
import {Base} from "./Base.t.sol";
import {OddToken} from "./mocks/OddToken.sol";
import {Wallet} from "./mocks/Wallet.sol";

contract PlaceTest is Base {
    OddToken private odd;

    function setUp() public override {
        super.setUp();
        dollar.mint(shopper, 1000e6);
        vm.prank(shopper);
        dollar.approve(address(orders), type(uint256).max);
        odd = new OddToken();
        odd.mint(shopper, 1000e6);
    }

    // By allowance.

    function test_place_opensTheOrder() public {
        IOrders.Terms memory t = _terms();
        OrderId id = orders.idOf(t);
        bytes memory signature = _merchantSigns(t);

        vm.expectEmit(address(orders));
        emit IOrders.OrderPlaced(id, shopper, merchant, 1, uint40(NOW), t);
        vm.expectEmit(address(orders));
        emit IOrders.StockMoved(1, TEA, id, 0, 10, 2);
        vm.expectEmit(address(orders));
        emit IOrders.StockMoved(1, MUG, id, 0, 5, 1);
        vm.expectEmit(address(orders));
        emit IERC721.Transfer(address(0), shopper, uint256(OrderId.unwrap(id)));
        vm.expectEmit(address(orders));
        emit IERC5192.Locked(uint256(OrderId.unwrap(id)));
        vm.prank(shopper);
        OrderId given = orders.place(t, signature);

        vm.assertEq(OrderId.unwrap(given), OrderId.unwrap(id));
        IOrders.Order memory o = orders.order(id);
        vm.assertEq(abi.encode(o), abi.encode(IOrders.Order(shopper, Status.Placed, 1, 0, 0, 0, uint40(NOW))));
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
        orders.cancel(t);
        _refuses(t, abi.encodeWithSelector(IOrders.OrderKnown.selector, orders.idOf(t)));
    }

    // The merchant.

    function test_place_reverts_whenNotMerchant() public {
        IOrders.Terms memory t = _terms();
        t.merchant = stranger;
        _refuses(t, abi.encodeWithSelector(IOrders.NotMerchant.selector, stranger));
        vm.prank(owner);
        orders.setMerchant(merchant, false);
        _refuses(_terms(), abi.encodeWithSelector(IOrders.NotMerchant.selector, merchant));
    }

    function test_place_reverts_whenNotMerchantSigned() public {
        IOrders.Terms memory t = _terms();
        bytes memory signature = _sign65(SHOPPER_KEY, OrderId.unwrap(orders.idOf(t)));
        _refusesWith(t, signature, abi.encodeWithSelector(IOrders.NotMerchantSigned.selector, merchant));
        _refusesWith(t, "", abi.encodeWithSelector(IOrders.NotMerchantSigned.selector, merchant));
    }

    function test_place_takesAMerchantThatIsAContract() public {
        Wallet wallet = new Wallet();
        vm.prank(owner);
        orders.setMerchant(address(wallet), true);
        IOrders.Terms memory t = _terms();
        t.merchant = address(wallet);
        _refusesWith(t, "", abi.encodeWithSelector(IOrders.NotMerchantSigned.selector, address(wallet)));
        wallet.approveDigest(OrderId.unwrap(orders.idOf(t)));
        vm.prank(shopper);
        OrderId id = orders.place(t, "");
        _assertStatus(id, Status.Placed);
    }

    /// Every field of the terms is under the merchant's signature.
    function testFuzz_place_reverts_whenTermsAreChanged(uint256 field, uint32 by) public {
        IOrders.Terms memory t = _terms();
        bytes memory signature = _merchantSigns(t);
        by = uint32(_bound(by, 1, 1000));
        field = _bound(field, 0, 9);
        if (field == 0) t.price -= by;
        else if (field == 1) t.validUntil += by;
        else if (field == 2) t.deliverBy += by;
        else if (field == 3) t.weight += by;
        else if (field == 4) t.priceWeight += uint16(by);
        else if (field == 5) t.timeWeight += uint16(by);
        else if (field == 6) t.commitment = keccak256(abi.encode(by));
        else if (field == 7) t.nonce += by;
        else if (field == 8) t.lines[0].quantity += by % 2 + 1;
        else t.token = address(odd);
        _refusesWith(t, signature, abi.encodeWithSelector(IOrders.NotMerchantSigned.selector, merchant));
    }

    function test_place_reverts_whenSignedForAnotherChain() public {
        IOrders.Terms memory t = _terms();
        bytes memory signature = _merchantSigns(t);
        vm.chainId(block.chainid + 1);
        _refusesWith(t, signature, abi.encodeWithSelector(IOrders.NotMerchantSigned.selector, merchant));
    }

    // The terms.

    function test_place_reverts_whenMalformed() public {
        bytes memory why = abi.encodeWithSelector(IOrders.TermsMalformed.selector);
        IOrders.Terms memory t = _terms();
        t.lines = new IOrders.Line[](0);
        _refuses(t, why);
        t.lines = new IOrders.Line[](9);
        for (uint64 i; i < 9; ++i) {
            t.lines[i] = IOrders.Line(TEA + i, 1);
        }
        _refuses(t, why);
        t = _terms();
        t.lines[1].quantity = 0;
        _refuses(t, why);
        t = _terms();
        t.lines[1].gtin = TEA;
        _refuses(t, why);
        t = _terms();
        t.merchant = address(0);
        _refuses(t, why);
        t = _terms();
        t.shopper = address(0);
        bytes memory signature = _merchantSigns(t);
        IOrders.Authorization memory none;
        vm.expectRevert(why);
        orders.placeWithAuthorization(t, signature, none);
    }

    /// Services count in 63 bits.
    function test_place_reverts_whenThePriceIsTooHigh() public {
        IOrders.Terms memory t = _terms();
        t.token = address(odd);
        t.price = 2 ** 63;
        odd.mint(shopper, 2 ** 63);
        _refuses(t, abi.encodeWithSelector(IOrders.PriceTooHigh.selector, t.price));
        t.price -= 1;
        _place(t);
        vm.assertEq(odd.balanceOf(address(orders)), 2 ** 63 - 1);
    }

    /// A merchant cannot hold a shopper's money for ever.
    function test_place_reverts_whenTooFarAhead() public {
        uint40 last = uint40(NOW + 365 days);
        IOrders.Terms memory t = _terms();
        t.deliverBy = last + 1;
        _refuses(t, abi.encodeWithSelector(IOrders.TooFarAhead.selector, last + 1));
        (t.deliverBy, t.validUntil) = (last, last + 1);
        _refuses(t, abi.encodeWithSelector(IOrders.TooFarAhead.selector, last + 1));
        t.validUntil = last;
        _assertStatus(_place(t), Status.Placed);
    }

    function test_place_takesEightLines() public {
        IOrders.Terms memory t = _terms();
        t.lines = new IOrders.Line[](8);
        for (uint64 i; i < 8; ++i) {
            t.lines[i] = IOrders.Line(TEA + i, 1);
            vm.prank(owner);
            orders.receiveStock(2, TEA + i, 1);
        }
        OrderId id = _place(t);
        vm.assertEq(orders.order(id).centre, 2);
        vm.assertEq(orders.stock(2, TEA + 7).reserved, 1);
    }

    function test_place_reverts_whenOfferIsOver() public {
        IOrders.Terms memory t = _terms();
        vm.warp(t.validUntil);
        IOrders.Terms memory other = _terms();
        (other.validUntil, other.nonce) = (t.validUntil, 2);
        _place(other); // the last second counts
        vm.warp(t.validUntil + 1);
        _refuses(t, abi.encodeWithSelector(IOrders.OfferExpired.selector, t.validUntil));
    }

    function test_place_reverts_whenDeadlineIsOver() public {
        IOrders.Terms memory t = _terms();
        t.deliverBy = uint40(NOW);
        _refuses(t, abi.encodeWithSelector(IOrders.DeadlinePassed.selector, uint40(NOW)));
    }

    function test_place_reverts_whenZoneUnknown() public {
        IOrders.Terms memory t = _terms();
        t.zone = 8;
        _refuses(t, abi.encodeWithSelector(IOrders.ZoneUnknown.selector, 8));
    }

    // The nearest centre.

    function test_place_takesTheNextCentre_whenALineIsShort() public {
        IOrders.Terms memory t = _oneLine(MUG, 5);
        vm.assertEq(orders.nearest(ZONE, t.lines), 1);
        vm.assertEq(orders.order(_place(t)).centre, 1);
        t.nonce = 2;
        vm.assertEq(orders.order(_place(t)).centre, 2);
        t.nonce = 3;
        vm.assertEq(orders.nearest(ZONE, t.lines), 0);
        _refuses(t, abi.encodeWithSelector(IOrders.OutOfStock.selector, ZONE));
    }

    /// Both centres hold part of the order; neither holds all of it.
    function test_place_reverts_whenNoCentreHasAllLines() public {
        vm.prank(owner);
        orders.receiveStock(2, TEA, 90);
        vm.prank(owner);
        orders.receiveStock(1, MUG, 90);
        IOrders.Terms memory t = _terms();
        t.lines[0].quantity = 50;
        t.lines[1].quantity = 50;
        _refuses(t, abi.encodeWithSelector(IOrders.OutOfStock.selector, ZONE));
    }

    function testFuzz_nearest_isTheFirstRankedWithStock(uint8[16] calldata stocks, uint8 quantity) public {
        bytes32 ranking;
        for (uint16 i; i < 16; ++i) {
            vm.prank(owner);
            orders.addCentre(100 + i, 0, 0, "far");
            vm.prank(owner);
            orders.receiveStock(100 + i, 1, stocks[i]);
            ranking |= bytes32(uint256(100 + i) << (240 - 16 * i));
        }
        vm.prank(owner);
        orders.setZone(8, IOrders.Zone(LAT, LON, HALF, ranking), "all");
        quantity = uint8(_bound(quantity, 1, 255));
        uint16 expected;
        for (uint16 i = 16; i > 0; --i) {
            if (stocks[i - 1] >= quantity) expected = 99 + i;
        }
        vm.assertEq(orders.nearest(8, _oneLine(1, quantity).lines), expected);
    }

    // Money in, by allowance.

    function test_place_reverts_whenTokenKeepsAFee() public {
        odd.set(OddToken.Way.Fee, OddToken.Way.Honest);
        odd.mint(address(orders), PRICE); // others' money: what is there does not count
        IOrders.Terms memory t = _odd();
        _refuses(t, abi.encodeWithSelector(IOrders.TokenShort.selector, PRICE - PRICE / 100, PRICE));
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

    /// A token that calls back finds the door shut, and nothing is placed twice.
    function test_place_reentered_changesNothing() public {
        odd.set(OddToken.Way.Calls, OddToken.Way.Honest);
        IOrders.Terms memory t = _odd();
        odd.callBack(address(orders), abi.encodeCall(orders.refund, (t)));
        OrderId id = _place(t);
        vm.assertTrue(odd.called());
        vm.assertEq(odd.answer(), abi.encodeWithSignature("ReentrancyGuardReentrantCall()"));
        _assertStatus(id, Status.Placed);
        vm.assertEq(odd.balanceOf(address(orders)), PRICE);
    }

    // Money in, by authorisation.

    function test_placeWithAuthorization_isRelayedByAnyone() public {
        IOrders.Terms memory t = _terms();
        bytes memory signature = _merchantSigns(t);
        IOrders.Authorization memory by = _shopperAuthorizes(t);
        vm.prank(stranger);
        OrderId id = orders.placeWithAuthorization(t, signature, by);
        _assertStatus(id, Status.Placed);
        vm.assertEq(orders.order(id).shopper, shopper);
        vm.assertTrue(dollar.authorizationState(shopper, OrderId.unwrap(id)));
    }

    function test_placeWithAuthorization_takesAShopperThatIsAContract() public {
        Wallet wallet = new Wallet();
        dollar.mint(address(wallet), PRICE);
        IOrders.Terms memory t = _terms();
        t.shopper = address(wallet);
        IOrders.Authorization memory by = _shopperAuthorizes(t);
        bytes32 hash = keccak256(
            abi.encode(
                RECEIVE_TYPEHASH,
                t.shopper,
                address(orders),
                uint256(PRICE),
                by.validAfter,
                by.validBefore,
                orders.idOf(t)
            )
        );
        wallet.approveDigest(keccak256(abi.encodePacked(hex"1901", dollar.DOMAIN_SEPARATOR(), hash)));
        by.signature = "as long as the wallet likes it";
        _assertStatus(orders.placeWithAuthorization(t, _merchantSigns(t), by), Status.Placed);
    }

    /// The shopper's signature names the order, so a relayer cannot spend it on other terms.
    function test_placeWithAuthorization_reverts_whenForOtherTerms() public {
        IOrders.Terms memory t = _terms();
        IOrders.Authorization memory by = _shopperAuthorizes(t);
        t.lines[0].quantity = 1;
        bytes memory signature = _merchantSigns(t);
        vm.expectRevert(abi.encodeWithSelector(TDollar.AuthorizationUnsigned.selector, shopper));
        orders.placeWithAuthorization(t, signature, by);
    }

    function test_placeWithAuthorization_reverts_whenReplayed() public {
        IOrders.Terms memory t = _terms();
        bytes memory signature = _merchantSigns(t);
        IOrders.Authorization memory by = _shopperAuthorizes(t);
        OrderId id = orders.placeWithAuthorization(t, signature, by);
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderKnown.selector, id));
        orders.placeWithAuthorization(t, signature, by);
    }

    function test_placeWithAuthorization_reverts_whenTokenKeepsAFee() public {
        odd.set(OddToken.Way.Fee, OddToken.Way.Honest);
        odd.mint(address(orders), PRICE); // others' money: what is there does not count
        IOrders.Terms memory t = _odd();
        bytes memory signature = _merchantSigns(t);
        IOrders.Authorization memory by = IOrders.Authorization(0, 0, new bytes(65));
        vm.expectRevert(abi.encodeWithSelector(IOrders.TokenShort.selector, PRICE - PRICE / 100, PRICE));
        orders.placeWithAuthorization(t, signature, by);
    }

    /// The id against EIP-712 written out once more.
    function testFuzz_idOf_isTheTypedDigest(uint128 price, uint32 zone, uint64 nonce, uint32 quantity) public view {
        IOrders.Terms memory t = _terms();
        (t.price, t.zone, t.nonce, t.lines[0].quantity) = (price, zone, nonce, quantity);
        string memory line = "Line(uint64 gtin,uint32 quantity)";
        bytes32 typehash = keccak256(
            abi.encodePacked(
                "Terms(address merchant,address shopper,address token,uint128 price,uint32 zone,uint40 validUntil,",
                "uint40 deliverBy,uint32 weight,uint16 priceWeight,uint16 timeWeight,bytes32 commitment,uint64 nonce,Line[] lines)",
                line
            )
        );
        bytes memory lines;
        for (uint256 i; i < t.lines.length; ++i) {
            lines = bytes.concat(
                lines, keccak256(abi.encode(keccak256(bytes(line)), t.lines[i].gtin, t.lines[i].quantity))
            );
        }
        bytes memory head = abi.encode(typehash, t.merchant, t.shopper, t.token, t.price, t.zone, t.validUntil);
        bytes memory tail =
            abi.encode(t.deliverBy, t.weight, t.priceWeight, t.timeWeight, t.commitment, t.nonce, keccak256(lines));
        vm.assertEq(
            OrderId.unwrap(orders.idOf(t)),
            _typed("Waybill Orders", address(orders), keccak256(bytes.concat(head, tail)))
        );
    }

    function _odd() private view returns (IOrders.Terms memory t) {
        t = _terms();
        t.token = address(odd);
    }

    function _place(IOrders.Terms memory t) private returns (OrderId) {
        bytes memory signature = _merchantSigns(t);
        vm.prank(shopper);
        return orders.place(t, signature);
    }

    function _refuses(IOrders.Terms memory t, bytes memory why) private {
        _refusesWith(t, _merchantSigns(t), why);
    }

    function _refusesWith(IOrders.Terms memory t, bytes memory signature, bytes memory why) private {
        vm.expectRevert(why);
        vm.prank(shopper);
        orders.place(t, signature);
    }
}
