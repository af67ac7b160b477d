// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

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
        t.lines[0].amount = uint64(PRICE) - MUG_AMOUNT + 1;
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

    /// At least one proof is required, and the code's hash must be present exactly if the code is required.
    function test_place_reverts_whenProofIsMalformed() public {
        IOrders.Terms memory t = _terms();
        t.proof = 0;
        _assertReverts(t, MALFORMED);
        t.proof = 2;
        _assertReverts(t, MALFORMED);
        t.proof = 3;
        _assertReverts(t, MALFORMED);
        t.code = keccak256("code");
        t.proof = 1;
        _assertReverts(t, MALFORMED);
        t.proof = 4;
        _assertReverts(t, MALFORMED);
        t.proof = 6;
        _assertReverts(t, MALFORMED);
        t.proof = 2;
        _assertStatus(_place(t), Status.Placed);
        (t.proof, t.nonce) = (3, 2);
        _assertStatus(_place(t), Status.Placed);
    }

    function test_place_reverts_whenFeeCapTooHigh() public {
        IOrders.Terms memory t = _terms();
        t.feeCap = 1001;
        _assertReverts(t, abi.encodeWithSelector(IOrders.FeeTooHigh.selector, 1001, 1000));
        t.feeCap = 1000;
        _assertStatus(_place(t), Status.Placed);
    }

    /// Off-chain services store amounts as signed 64-bit integers.
    function test_place_reverts_whenPriceTooHigh() public {
        IOrders.Terms memory t = _badTokenTerms();
        t.price = 2 ** 63;
        badToken.mint(shopper, 2 ** 63);
        _assertReverts(t, abi.encodeWithSelector(IOrders.PriceTooHigh.selector, t.price));
        t.price -= 1;
        _place(t);
        vm.assertEq(badToken.balanceOf(address(orders)), 2 ** 63 - 1);
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

    /// A price of 0 is allowed.
    function test_place_withPriceZero() public {
        IOrders.Terms memory t = _terms();
        t.price = 0;
        (t.lines[0].amount, t.lines[1].amount) = (0, 0);
        OrderId id = _place(t);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Cancelled, shopper, address(dollar), 0, 0, 0, 0);
        vm.prank(shopper);
        claims.cancel(t, 0);
    }

    function _manyLines(uint64 n) private pure returns (IOrders.Line[] memory lines) {
        lines = new IOrders.Line[](n);
        for (uint64 i; i < n; ++i) {
            lines[i] = IOrders.Line(TEA + 1 + i, 1, 1e6);
        }
    }
}
