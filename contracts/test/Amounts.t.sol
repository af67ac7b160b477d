// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {PlaceBase} from "./PlaceBase.sol";
import {MisbehavingToken} from "./mocks/MisbehavingToken.sol";

/// Sums of amounts of tokens with 0, 6, 18 and 24 decimals, up to the highest price of 2^96−1, and credits.
contract AmountsTest is PlaceBase {
    uint256[4] private _units = [1, 1e6, 1e18, 1e24];

    function setUp() public override {
        super.setUp();
        // Teas are only in centre 1, mugs only in centre 2.
        _adjustStock(2, TEA, -10);
        _adjustStock(1, MUG, -5);
    }

    /// What is refunded, paid to the merchant and taken as fee is together the price, however the parcels end.
    function testFuzz_sums_areThePrice(uint256 seed, uint96[3] memory amounts, uint96 part) public {
        vm.prank(owner);
        orders.setFee(uint16(seed % 1001), stranger);
        IOrders.Terms memory t = _twoParcels(seed, amounts);
        t.feeCap = uint16((seed >> 16) % 1001);
        badToken.mint(shopper, t.price);
        uint256 before = badToken.balanceOf(shopper);
        OrderId id = _place(t);
        vm.assertEq(badToken.balanceOf(address(orders)), t.price);

        part = uint96(_bound(part, 0, t.price));
        vm.prank(merchant);
        claims.refundPart(t, part);
        uint256 left = uint256(t.price) - part;
        uint8 first = uint8(seed >> 32) % 2;
        uint256 share = left < t.lines[first].amount ? left : t.lines[first].amount;
        vm.assertEq(orders.held(t, first), share, "held of the first");
        _closeParcel(id, t, first, seed >> 40 & 1 == 0);
        vm.assertEq(orders.held(t, 1 - first), left - share, "held of the last");
        _closeParcel(id, t, 1 - first, seed >> 41 & 1 == 0);

        IOrders.Book memory b = orders.book(id);
        vm.assertEq(uint256(b.captured) + b.refunded, t.price, "book");
        vm.assertEq(b.refunded, badToken.balanceOf(shopper) + t.price - before, "refunded");
        vm.assertEq(b.captured, badToken.balanceOf(merchant) + badToken.balanceOf(stranger), "captured");
        vm.assertEq(badToken.balanceOf(address(orders)), 0);
    }

    /// Lines that are together above the price by one smallest unit are refused at every scale.
    function testFuzz_sums_reverts_whenAboveThePrice(uint256 seed, uint96[3] memory amounts) public {
        amounts[2] = 0;
        IOrders.Terms memory t = _twoParcels(seed, amounts);
        t.price -= 1;
        bytes memory signature = _merchantSignature(t);
        vm.expectRevert(abi.encodePacked(IOrders.TermsMalformed.selector));
        vm.prank(shopper);
        orders.place(t, signature);
    }

    /// A token that refuses payments to one account for ever does not keep its credit.
    function test_A10_withdraw_toAnotherAccount() public {
        IOrders.Terms memory t = _badTokenTerms();
        t.lines = _oneLine(TEA, 1).lines;
        _place(t);
        badToken.setBehaviour(MisbehavingToken.Behaviour.Honest, MisbehavingToken.Behaviour.ReturnsFalse);
        vm.prank(merchant);
        claims.cancel(t, 0);
        badToken.setBehaviour(MisbehavingToken.Behaviour.Honest, MisbehavingToken.Behaviour.Honest);
        uint256 before = badToken.balanceOf(shopper);
        vm.expectEmit(address(orders));
        emit IOrders.Withdrawn(shopper, address(badToken), stranger, PRICE);
        vm.prank(shopper);
        orders.withdraw(address(badToken), stranger);
        vm.assertEq(badToken.balanceOf(stranger), PRICE);
        vm.assertEq(badToken.balanceOf(shopper), before);
        vm.assertEq(orders.credit(shopper, address(badToken)), 0);
    }

    /// Cancels the parcel, or has it delivered.
    function _closeParcel(OrderId id, IOrders.Terms memory t, uint8 k, bool cancels) private {
        if (cancels) {
            vm.prank(merchant);
            claims.cancel(t, k);
        } else {
            _advanceParcelTo(orders.parcelId(id, k), t, Status.Delivered);
        }
    }

    /// Terms of two lines in two parcels, in a token with 0, 6, 18 or 24 decimals. The price is the lines' amounts plus
    /// a third amount. Each amount is in whole units or in smallest units.
    function _twoParcels(uint256 seed, uint96[3] memory amounts) private view returns (IOrders.Terms memory t) {
        uint256 unit = _units[seed >> 48 & 3];
        t = _badTokenTerms();
        (t.maxParcels, t.nonce) = (2, uint64(seed));
        uint256 sum;
        for (uint256 i; i < 3; ++i) {
            uint256 amount = _bound(amounts[i], i < 2 ? 1 : 0, type(uint96).max / 3 / unit) * unit;
            if (seed >> (56 + i) & 1 != 0) amount = _bound(amounts[i], i < 2 ? 1 : 0, type(uint96).max / 3);
            if (i < 2) t.lines[i].amount = uint96(amount);
            sum += amount;
        }
        t.price = uint96(sum);
    }
}
