// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IClaims} from "../src/interfaces/IClaims.sol";
import {IOrders, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {PlaceBase} from "./PlaceBase.sol";

/// Validation of terms.
contract PlaceTermsTest is PlaceBase {
    bytes private constant MALFORMED = abi.encodePacked(IOrders.TermsMalformed.selector);

    function test_place_reverts_whenLinesAreMalformed() public {
        IOrders.Terms memory t = _terms();
        t.lines = new IOrders.Line[](0);
        _assertReverts(t, MALFORMED);
        t.lines = _manyLines(8);
        _assertReverts(t, MALFORMED);
        t = _terms();
        t.lines[1].quantity = 0;
        _assertReverts(t, MALFORMED);
        t = _terms();
        t.lines[1].gtin = TEA;
        _assertReverts(t, MALFORMED);
    }

    /// All pairs of lines are compared, not only adjacent ones.
    function testFuzz_place_reverts_whenItemIsRepeated(uint256 i, uint256 j) public {
        i = _bound(i, 0, 5);
        j = _bound(j, i + 1, 6);
        IOrders.Terms memory t = _terms();
        t.lines = _manyLines(7);
        t.lines[j].gtin = t.lines[i].gtin;
        _assertReverts(t, MALFORMED);
    }

    /// The lines' amounts may be lower than the price in total, but not higher.
    function test_place_reverts_whenLinesExceedPrice() public {
        IOrders.Terms memory t = _terms();
        t.lines[0].amount = PRICE - MUG_AMOUNT + 1;
        _assertReverts(t, MALFORMED);
        t.lines[0].amount -= 1;
        _assertStatus(_place(t), Status.Placed);
    }

    function test_place_reverts_whenPartyIsMissing() public {
        IOrders.Terms memory t = _terms();
        t.merchant = address(0);
        _assertReverts(t, MALFORMED);
        t = _terms();
        t.shopper = address(0);
        bytes memory signature = _merchantSignature(t);
        IOrders.Authorization memory none;
        vm.expectRevert(MALFORMED);
        orders.placeWithAuthorization(t, signature, none);
    }

    function test_place_reverts_whenMaxParcelsOutOfRange() public {
        IOrders.Terms memory t = _terms();
        t.maxParcels = 0;
        _assertReverts(t, MALFORMED);
        t.maxParcels = 4;
        _assertReverts(t, MALFORMED);
        t.maxParcels = 3;
        _assertStatus(_place(t), Status.Placed);
    }

    /// Zone or code is required. The locker bit needs the code bit. The code's hash is present exactly if the code bit
    /// is set.
    function test_place_reverts_whenProofIsMalformed() public {
        IOrders.Terms memory t = _terms();
        bytes32 empty = t.policy;
        IClaims.Policy memory p;
        p.window = 1;
        claims.show(p);
        bytes32 shown = claims.hash(p);
        for (uint256 bits; bits < 256; ++bits) {
            (t.proof, t.policy, t.nonce) = (uint8(bits), shown, uint64(bits));
            t.code = bits & 2 == 0 ? bytes32(0) : keccak256("code");
            bool valid = bits == 1 || bits == 2 || bits == 3 || bits == 6 || bits == 7;
            if (valid) _assertStatus(_place(t), Status.Placed);
            else _assertReverts(t, MALFORMED);
            (t.policy, t.nonce) = (empty, uint64(bits + 256));
            if (valid && bits != 1) _assertStatus(_place(t), Status.Placed);
            else _assertReverts(t, MALFORMED);
            t.code = bits & 2 != 0 ? bytes32(0) : keccak256("code");
            (t.policy, t.nonce) = (shown, uint64(bits + 512));
            _assertReverts(t, MALFORMED);
        }
    }

    function test_place_reverts_whenFeeCapTooHigh() public {
        IOrders.Terms memory t = _terms();
        t.feeCap = 1001;
        _assertReverts(t, abi.encodeWithSelector(IOrders.FeeTooHigh.selector, 1001, 1000));
        t.feeCap = 1000;
        _assertStatus(_place(t), Status.Placed);
    }

    /// The highest price is collected, refunded in part and paid out.
    function test_place_withHighestPrice() public {
        IOrders.Terms memory t = _badTokenTerms();
        t.price = type(uint96).max;
        (t.lines[0].amount, t.lines[1].amount) = (type(uint96).max - 7, 7);
        badToken.mint(shopper, type(uint96).max);
        OrderId id = _place(t);
        vm.assertEq(badToken.balanceOf(address(orders)), type(uint96).max);
        vm.prank(merchant);
        claims.refundPart(t, type(uint96).max - 1);
        vm.assertEq(orders.held(t, 0), 1);
        vm.assertEq(orders.book(id).refunded, type(uint96).max - 1);
        _advanceTo(id, t, Status.Settled);
        vm.assertEq(badToken.balanceOf(merchant), 1);
        vm.assertEq(orders.book(id).captured, 1);
    }

    function test_place_reverts_whenSumOfHighAmountsExceedsPrice() public {
        IOrders.Terms memory t = _badTokenTerms();
        t.price = type(uint96).max;
        (t.lines[0].amount, t.lines[1].amount) = (type(uint96).max, 1);
        _assertReverts(t, MALFORMED);
    }

    /// The bound limits how long a merchant can hold a shopper's money.
    function test_place_reverts_whenTooFarAhead() public {
        uint40 last = uint40(NOW + 365 days);
        IOrders.Terms memory t = _terms();
        t.deliverBy = last + 1;
        _assertReverts(t, abi.encodeWithSelector(IOrders.TooFarAhead.selector, last + 1));
        (t.deliverBy, t.validUntil) = (last, last + 1);
        _assertReverts(t, abi.encodeWithSelector(IOrders.TooFarAhead.selector, last + 1));
        (t.validUntil, t.packBy) = (last, last);
        _assertStatus(_place(t), Status.Placed);
    }

    function test_place_reverts_whenPackByIsAfterDeliverBy() public {
        IOrders.Terms memory t = _terms();
        t.packBy = t.deliverBy + 1;
        _assertReverts(t, MALFORMED);
    }

    function test_place_reverts_whenPackByHasPassed() public {
        IOrders.Terms memory t = _terms();
        t.packBy = uint40(NOW);
        _assertReverts(t, abi.encodeWithSelector(IOrders.DeadlinePassed.selector, uint40(NOW)));
        t.packBy = uint40(NOW + 1);
        _assertStatus(_place(t), Status.Placed);
    }

    function test_place_reverts_whenOfferExpired() public {
        IOrders.Terms memory t = _terms();
        vm.warp(t.validUntil);
        IOrders.Terms memory other = _terms();
        (other.validUntil, other.nonce) = (t.validUntil, 2);
        _place(other); // the last second counts
        vm.warp(t.validUntil + 1);
        _assertReverts(t, abi.encodeWithSelector(IOrders.OfferExpired.selector, t.validUntil));
    }

    function test_place_withSevenLines() public {
        IOrders.Terms memory t = _terms();
        t.lines = _manyLines(7);
        for (uint64 i; i < 7; ++i) {
            _adjustStock(2, t.lines[i].gtin, 1);
        }
        OrderId id = _place(t);
        vm.assertEq(orders.order(id).centre, 2);
        vm.assertEq(centres.stock(2, t.lines[6].gtin).reserved, 1);
        _advanceTo(id, t, Status.Settled);
        vm.assertEq(centres.stock(2, t.lines[6].gtin).onHand, 0);
    }

    /// A price of 0 is allowed if the shopper calls or signs. A payment authorisation for nothing shows no consent.
    function test_A15_priceZero_needsTheShopper() public {
        IOrders.Terms memory t = _terms();
        t.price = 0;
        (t.lines[0].amount, t.lines[1].amount) = (0, 0);
        bytes memory signature = _merchantSignature(t);
        IOrders.Authorization memory by = _shopperAuthorization(t);
        vm.expectRevert(abi.encodePacked(IOrders.PriceZero.selector));
        orders.placeWithAuthorization(t, signature, by);
        OrderId id = _place(t);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Cancelled, shopper, 0, address(dollar), 0, 0, 0, 0);
        vm.prank(shopper);
        claims.cancel(t, 0);

        t.nonce = 2;
        signature = _merchantSignature(t);
        bytes memory shopperSignature = _sign65(SHOPPER_KEY, orders.digestOf(t));
        IOrders.Permit memory none;
        vm.prank(stranger);
        _assertStatus(orders.placeSigned(t, signature, shopperSignature, none), Status.Placed);
    }

    /// A parcel whose lines have no amounts would give the shopper nothing back if it is lost.
    function test_A13_zeroAmount_onlyWithOneParcel() public {
        IOrders.Terms memory t = _terms();
        t.lines[1].amount = 0;
        for (uint8 most = 2; most <= 3; ++most) {
            t.maxParcels = most;
            _assertReverts(t, MALFORMED);
        }
        t.maxParcels = 1;
        _assertStatus(_place(t), Status.Placed);
    }

    function _manyLines(uint64 n) private pure returns (IOrders.Line[] memory lines) {
        lines = new IOrders.Line[](n);
        for (uint64 i; i < n; ++i) {
            lines[i] = IOrders.Line(TEA + 1 + i, 1, 1e6, 0, 0);
        }
    }
}
