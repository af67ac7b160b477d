// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ICentres, Move} from "../src/interfaces/ICentres.sol";
import {Role, Scheme} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {Mode} from "../src/interfaces/IShipments.sol";
import {PlaceBase} from "./PlaceBase.sol";

/// An order that no centre has alone: each parcel goes its own way, and the money is divided between them.
contract ParcelsTest is PlaceBase {
    uint64 private constant HAT = 77;
    uint64 private constant HAT_AMOUNT = 1e6;

    Device private shelf3;

    function setUp() public override {
        super.setUp();
        vm.prank(owner);
        centres.addCentre(3, LAT, LON + 10_000, "third");
        vm.prank(owner);
        centres.setZone(ZONE, ICentres.Zone(LAT, LON, HALF, bytes32(uint256(0x100020003) << 208)), "Harbour");
        // Teas only in the first, mugs only in the second, hats only in the third.
        _stock(2, TEA, -10);
        _stock(1, MUG, -5);
        _stock(3, HAT, 4);
        shelf3 = _enrol(501, Scheme.P256, Role.Shelf, 3);
    }

    function test_place_splitsTheOrder() public {
        IOrders.Terms memory t = _two();
        OrderId id = orders.idOf(t);
        bytes memory signature = _merchantSigns(t);
        uint256 split = _part(1, 1, 0) | _part(2, 2, 1);
        vm.expectEmit(address(orders));
        emit IOrders.OrderPlaced(id, shopper, merchant, split, t);
        vm.prank(shopper);
        orders.place(t, signature);

        OrderId second = orders.parcelId(id, 1);
        vm.assertEq(OrderId.unwrap(second), keccak256(abi.encode(id, 1)));
        vm.assertEq(OrderId.unwrap(orders.parcelId(id, 0)), OrderId.unwrap(id));
        IOrders.Order memory o = IOrders.Order(shopper, Status.Placed, 1, 0x80, 0, 0, uint32(NOW));
        vm.assertEq(abi.encode(orders.order(id)), abi.encode(o));
        (o.shopper, o.centre) = (address(0), 2);
        vm.assertEq(abi.encode(orders.order(second)), abi.encode(o));
        vm.assertEq(abi.encode(orders.book(id)), abi.encode(IOrders.Book(0, 0, 2, 2, 0x0201)));
        vm.assertEq(orders.held(t, 0), TEA_AMOUNT);
        vm.assertEq(orders.held(t, 1), MUG_AMOUNT);
        vm.assertEq(centres.stock(2, MUG).reserved, 1);
        vm.assertEq(centres.stock(1, MUG).reserved, 0);
    }

    function test_place_splitsIntoThree() public {
        IOrders.Terms memory t = _three();
        OrderId id = _place(t);
        vm.assertEq(abi.encode(orders.book(id)), abi.encode(IOrders.Book(0, 0, 3, 3, 0x040201)));
        vm.assertEq(orders.order(orders.parcelId(id, 2)).centre, 3);
        vm.assertEq(orders.held(t, 2), HAT_AMOUNT);
        vm.expectRevert(abi.encodeWithSelector(IOrders.ParcelUnknown.selector, id, 3));
        orders.held(t, 3);
    }

    function test_place_reverts_whenTheTermsAllowFewer() public {
        IOrders.Terms memory t = _two();
        t.maxParcels = 1;
        _refuses(t, abi.encodeWithSelector(ICentres.OutOfStock.selector, ZONE));
        t = _three();
        t.maxParcels = 2;
        _refuses(t, abi.encodeWithSelector(ICentres.OutOfStock.selector, ZONE));
    }

    /// Only the order is a receipt.
    function test_receipt_isTheOrderAlone() public {
        OrderId id = _place(_two());
        uint256 second = uint256(OrderId.unwrap(orders.parcelId(id, 1)));
        vm.assertEq(orders.ownerOf(uint256(OrderId.unwrap(id))), shopper);
        bytes memory why = abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, second);
        vm.expectRevert(why);
        orders.ownerOf(second);
        vm.expectRevert(why);
        orders.tokenURI(second);
    }

    /// Each parcel pays its lines; what the price has beyond the lines goes with the last.
    function test_deliver_bothParcels() public {
        IOrders.Terms memory t = _two();
        OrderId id = _place(t);
        OrderId second = orders.parcelId(id, 1);
        _bringParcel(second, t, 1, Status.Departed);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(second, Status.Settled, van.id, address(dollar), 0, MUG_AMOUNT, 0, 0);
        _send(_act(van, Kind.Accepting, second), t, 1);
        vm.assertEq(abi.encode(orders.book(id)), abi.encode(IOrders.Book(MUG_AMOUNT, 0, 2, 1, 0x0201)));
        vm.assertEq(orders.held(t, 0), PRICE - MUG_AMOUNT);
        _assertStatus(id, Status.Placed);

        _bringParcel(id, t, 0, Status.Settled);
        vm.assertEq(dollar.balanceOf(merchant), PRICE);
        vm.assertEq(dollar.balanceOf(address(orders)), 0);
        vm.assertEq(abi.encode(orders.book(id)), abi.encode(IOrders.Book(uint64(PRICE), 0, 2, 0, 0x0201)));
    }

    /// A parcel's shelf counts the parcel's lines, no others.
    function test_count_onlyTheParcelsLines() public {
        IOrders.Terms memory t = _two();
        OrderId id = _place(t);
        OrderId second = orders.parcelId(id, 1);
        Act memory first = _act(far.shelf, Kind.Counting, second, 0, 0);
        vm.expectEmit(address(orders));
        emit IOrders.ReadingIgnored(
            second, first.device, _first32(first.reading), _placeOf(first), IOrders.ReadingMalformed.selector
        );
        _send(first, t, 1);
        _send(_act(far.shelf, Kind.Counting, second, 5, 1), t, 1);
        _assertStatus(second, Status.Confirmed);
        vm.assertEq(orders.order(second).marks, 0x82);
        _assertStatus(id, Status.Placed);
    }

    /// One is delivered, the other is not: each gets its own.
    function test_refund_oneParcel() public {
        IOrders.Terms memory t = _two();
        OrderId id = _place(t);
        OrderId second = orders.parcelId(id, 1);
        _bringParcel(id, t, 0, Status.Settled);
        vm.assertEq(dollar.balanceOf(merchant), TEA_AMOUNT);
        vm.warp(t.packBy);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(second, Status.Refunded, address(this), address(dollar), PRICE - TEA_AMOUNT, 0, 0, 0);
        orders.refund(t, 1);
        vm.assertEq(dollar.balanceOf(shopper), 1000e6 - TEA_AMOUNT);
        vm.assertEq(centres.stock(2, MUG).reserved, 0);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Settled, Status.Refused));
        orders.refund(t, 0);
    }

    function test_cancel_oneParcel() public {
        IOrders.Terms memory t = _two();
        OrderId id = _place(t);
        _bringParcel(orders.parcelId(id, 1), t, 1, Status.Picked);
        vm.prank(shopper);
        orders.cancel(t, 1);
        vm.assertEq(dollar.balanceOf(shopper), 1000e6 - PRICE + MUG_AMOUNT);
        vm.assertEq(centres.stock(2, MUG).onHand, 5);
        vm.assertEq(centres.stock(1, TEA).reserved, 2);
        _assertStatus(id, Status.Placed);
    }

    /// A count that is short moves the one parcel, when another centre has its lines.
    function test_count_isShort_movesOneParcel() public {
        _stock(3, MUG, 9);
        IOrders.Terms memory t = _two();
        OrderId id = _place(t);
        OrderId second = orders.parcelId(id, 1);
        _send(_act(far.shelf, Kind.Counting, second, 0, 1), t, 1);
        vm.assertEq(orders.order(second).centre, 3);
        vm.assertEq(orders.order(second).marks, 0x80);
        vm.assertEq(centres.stock(3, MUG).reserved, 1);
        vm.assertEq(orders.order(id).centre, 1);
        _send(_act(shelf3, Kind.Counting, second, 9, 1), t, 1);
        _assertStatus(second, Status.Confirmed);
    }

    function test_count_isShort_paysBackOneParcel() public {
        IOrders.Terms memory t = _two();
        OrderId id = _place(t);
        _send(_act(shelf, Kind.Counting, id, 1, 0), t);
        _assertStatus(id, Status.Refunded);
        vm.assertEq(dollar.balanceOf(shopper), 1000e6 - PRICE + TEA_AMOUNT);
        vm.assertEq(orders.held(t, 1), PRICE - TEA_AMOUNT);
        vm.assertEq(centres.stock(1, TEA).reserved, 0);
        vm.assertEq(centres.stock(2, MUG).reserved, 1);
    }

    /// What was paid back in part lowers what is left; no parcel takes more than that, none less than nothing.
    function testFuzz_refundPart_thenTheParcels(uint128 part, uint256 order) public {
        IOrders.Terms memory t = _three();
        _place(t);
        part = uint128(_bound(part, 0, PRICE));
        vm.prank(merchant);
        orders.refundPart(t, part);
        uint256 left = PRICE - part;
        uint64[3] memory shares = [TEA_AMOUNT, MUG_AMOUNT, HAT_AMOUNT];
        uint256 back = part;
        for (uint256 n; n < 3; ++n) {
            // The parcels in any order.
            uint8 k = uint8((order % 3 + n * (1 + order / 3 % 2)) % 3);
            uint256 due = n == 2 || left < shares[k] ? left : shares[k];
            vm.assertEq(orders.held(t, k), due);
            vm.prank(merchant);
            orders.cancel(t, k);
            (left, back) = (left - due, back + due);
            vm.assertEq(dollar.balanceOf(shopper), 1000e6 - PRICE + back);
        }
        vm.assertEq(left, 0);
        vm.assertEq(dollar.balanceOf(address(orders)), 0);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Cancelled, Status.Returning));
        vm.prank(merchant);
        orders.refundPart(t, 0);
    }

    /// While one parcel is open the escrow holds money, though the order's first is at its end.
    function test_refundPart_whenTheFirstIsOver() public {
        IOrders.Terms memory t = _two();
        OrderId id = _place(t);
        vm.prank(merchant);
        orders.cancel(t, 0);
        vm.prank(merchant);
        orders.refundPart(t, 2e6);
        vm.assertEq(orders.held(t, 1), PRICE - TEA_AMOUNT - 2e6);
        _assertStatus(id, Status.Cancelled);
        vm.assertEq(orders.book(id).open, 1);
    }

    /// Hand-over, assignment and reassignment are each parcel's own.
    function test_carriers_ofEachParcel() public {
        IOrders.Terms memory t = _two();
        OrderId id = _place(t);
        OrderId second = orders.parcelId(id, 1);
        _bringParcel(id, t, 0, Status.Packed);
        vm.warp(NOW + 1 hours);
        _bringParcel(second, t, 1, Status.Packed);
        _send(_handOver(far.dock, second));
        _send(_handOver(van, second));
        _assertStatus(second, Status.Departed);
        _assertStatus(id, Status.Assigned);
        vm.warp(NOW + 2 hours + 1);
        orders.reassign(t, 0);
        vm.assertEq(orders.order(id).carrier, 2);
        vm.assertEq(orders.order(id).marks, 0x80);
        vm.assertEq(orders.order(second).carrier, 1);
    }

    function _two() private view returns (IOrders.Terms memory t) {
        t = _terms();
        t.maxParcels = 3;
    }

    function _three() private view returns (IOrders.Terms memory t) {
        t = _two();
        IOrders.Line[] memory lines = new IOrders.Line[](3);
        (lines[0], lines[1]) = (t.lines[0], t.lines[1]);
        lines[2] = IOrders.Line(HAT, 1, HAT_AMOUNT);
        t.lines = lines;
    }

    function _part(uint256 centre, uint256 lines, uint256 k) private pure returns (uint256) {
        return (centre | (lines << 16)) << (24 * k);
    }
}
