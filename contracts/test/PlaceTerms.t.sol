// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {PlaceBase} from "./PlaceBase.sol";

/// What terms must be like.
contract PlaceTermsTest is PlaceBase {
    bytes private constant MALFORMED = abi.encodePacked(IOrders.TermsMalformed.selector);

    function test_terms_revert_whenLinesAreMalformed() public {
        IOrders.Terms memory t = _terms();
        t.lines = new IOrders.Line[](0);
        _refuses(t, MALFORMED);
        t.lines = _seven(8);
        _refuses(t, MALFORMED);
        t = _terms();
        t.lines[1].quantity = 0;
        _refuses(t, MALFORMED);
        t = _terms();
        t.lines[1].gtin = TEA;
        _refuses(t, MALFORMED);
    }

    /// Not only neighbours are compared.
    function testFuzz_terms_revert_whenAnItemIsThereTwice(uint256 i, uint256 j) public {
        i = _bound(i, 0, 5);
        j = _bound(j, i + 1, 6);
        IOrders.Terms memory t = _terms();
        t.lines = _seven(7);
        t.lines[j].gtin = t.lines[i].gtin;
        _refuses(t, MALFORMED);
    }

    /// The lines cost no more than the price; what the price has beyond them is for the order as a whole.
    function test_terms_revert_whenLinesCostMoreThanThePrice() public {
        IOrders.Terms memory t = _terms();
        t.lines[0].amount = uint64(PRICE) - MUG_AMOUNT + 1;
        _refuses(t, MALFORMED);
        t.lines[0].amount -= 1;
        _assertStatus(_place(t), Status.Placed);
    }

    function test_terms_revert_whenAPartyIsMissing() public {
        IOrders.Terms memory t = _terms();
        t.merchant = address(0);
        _refuses(t, MALFORMED);
        t = _terms();
        t.shopper = address(0);
        bytes memory signature = _merchantSigns(t);
        IOrders.Authorization memory none;
        vm.expectRevert(MALFORMED);
        orders.placeWithAuthorization(t, signature, none);
    }

    function test_terms_revert_whenParcelsAreNotOneToThree() public {
        IOrders.Terms memory t = _terms();
        t.maxParcels = 0;
        _refuses(t, MALFORMED);
        t.maxParcels = 4;
        _refuses(t, MALFORMED);
        t.maxParcels = 3;
        _assertStatus(_place(t), Status.Placed);
    }

    /// Delivery always needs something beside the vehicle's word, and a code there is exactly when it is asked for.
    function test_terms_revert_whenTheProofIsMalformed() public {
        IOrders.Terms memory t = _terms();
        t.proof = 0;
        _refuses(t, MALFORMED);
        t.proof = 2;
        _refuses(t, MALFORMED);
        t.proof = 3;
        _refuses(t, MALFORMED);
        t.code = keccak256("code");
        t.proof = 1;
        _refuses(t, MALFORMED);
        t.proof = 4;
        _refuses(t, MALFORMED);
        t.proof = 6;
        _refuses(t, MALFORMED);
        t.proof = 2;
        _assertStatus(_place(t), Status.Placed);
        (t.proof, t.nonce) = (3, 2);
        _assertStatus(_place(t), Status.Placed);
    }

    function test_terms_revert_whenTheFeeCapIsTooHigh() public {
        IOrders.Terms memory t = _terms();
        t.feeCap = 1001;
        _refuses(t, abi.encodeWithSelector(IOrders.FeeTooHigh.selector, 1001, 1000));
        t.feeCap = 1000;
        _assertStatus(_place(t), Status.Placed);
    }

    /// Services count in 63 bits.
    function test_terms_revert_whenThePriceIsTooHigh() public {
        IOrders.Terms memory t = _odd();
        t.price = 2 ** 63;
        odd.mint(shopper, 2 ** 63);
        _refuses(t, abi.encodeWithSelector(IOrders.PriceTooHigh.selector, t.price));
        t.price -= 1;
        _place(t);
        vm.assertEq(odd.balanceOf(address(orders)), 2 ** 63 - 1);
    }

    /// A merchant cannot hold a shopper's money for ever.
    function test_terms_revert_whenTooFarAhead() public {
        uint40 last = uint40(NOW + 365 days);
        IOrders.Terms memory t = _terms();
        t.deliverBy = last + 1;
        _refuses(t, abi.encodeWithSelector(IOrders.TooFarAhead.selector, last + 1));
        (t.deliverBy, t.validUntil) = (last, last + 1);
        _refuses(t, abi.encodeWithSelector(IOrders.TooFarAhead.selector, last + 1));
        (t.validUntil, t.packBy) = (last, last);
        _assertStatus(_place(t), Status.Placed);
    }

    function test_terms_revert_whenPackedAfterDelivery() public {
        IOrders.Terms memory t = _terms();
        t.packBy = t.deliverBy + 1;
        _refuses(t, MALFORMED);
    }

    function test_terms_revert_whenPackingTimeIsOver() public {
        IOrders.Terms memory t = _terms();
        t.packBy = uint40(NOW);
        _refuses(t, abi.encodeWithSelector(IOrders.DeadlinePassed.selector, uint40(NOW)));
        t.packBy = uint40(NOW + 1);
        _assertStatus(_place(t), Status.Placed);
    }

    function test_terms_revert_whenOfferIsOver() public {
        IOrders.Terms memory t = _terms();
        vm.warp(t.validUntil);
        IOrders.Terms memory other = _terms();
        (other.validUntil, other.nonce) = (t.validUntil, 2);
        _place(other); // the last second counts
        vm.warp(t.validUntil + 1);
        _refuses(t, abi.encodeWithSelector(IOrders.OfferExpired.selector, t.validUntil));
    }

    function test_terms_takeSevenLines() public {
        IOrders.Terms memory t = _terms();
        t.lines = _seven(7);
        for (uint64 i; i < 7; ++i) {
            _stock(2, t.lines[i].gtin, 1);
        }
        OrderId id = _place(t);
        vm.assertEq(orders.order(id).centre, 2);
        vm.assertEq(centres.stock(2, t.lines[6].gtin).reserved, 1);
        _bring(id, t, Status.Settled);
        vm.assertEq(centres.stock(2, t.lines[6].gtin).onHand, 0);
    }

    /// A free order is an order.
    function test_terms_takeNoPrice() public {
        IOrders.Terms memory t = _terms();
        t.price = 0;
        (t.lines[0].amount, t.lines[1].amount) = (0, 0);
        OrderId id = _place(t);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Cancelled, shopper, address(dollar), 0, 0, 0, 0);
        vm.prank(shopper);
        orders.cancel(t, 0);
    }

    function _seven(uint64 n) private pure returns (IOrders.Line[] memory lines) {
        lines = new IOrders.Line[](n);
        for (uint64 i; i < n; ++i) {
            lines[i] = IOrders.Line(TEA + 1 + i, 1, 1e6);
        }
    }
}
