// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC4906} from "@openzeppelin/contracts/interfaces/IERC4906.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ICentres, Move} from "../src/interfaces/ICentres.sol";
import {Role, Scheme} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {Mode} from "../src/interfaces/IShipments.sol";
import {IERC5192} from "../src/interfaces/IERC5192.sol";
import {PlaceBase} from "./PlaceBase.sol";
import {Vm} from "./Vm.sol";

/// Orders that no single centre can fulfil: each parcel moves on its own, and the money is divided between them.
contract ParcelsTest is PlaceBase {
    uint64 private constant HAT = 77;
    uint96 private constant HAT_AMOUNT = 1e6;

    Device private shelf3;

    function setUp() public override {
        super.setUp();
        vm.prank(owner);
        centres.addCentre(3, LAT, LON + 10_000, "third");
        vm.prank(owner);
        centres.setZone(ZONE, ICentres.Zone(LAT, LON, HALF, bytes32(uint256(0x100020003) << 208)), "Harbour");
        // Teas are only in centre 1, mugs only in centre 2, hats only in centre 3.
        _adjustStock(2, TEA, -10);
        _adjustStock(1, MUG, -5);
        _adjustStock(3, HAT, 4);
        shelf3 = _enrol(501, Scheme.P256, Role.Shelf, 3);
    }

    function test_place_splitsIntoTwoParcels() public {
        IOrders.Terms memory t = _twoParcelTerms();
        OrderId id = orders.idOf(t);
        bytes memory signature = _merchantSignature(t);
        uint256 split = _packParcel(1, 1, 0) | _packParcel(2, 2, 1);
        vm.expectEmit(address(orders));
        emit IOrders.OrderPlaced(id, shopper, merchant, split, t);
        vm.prank(shopper);
        orders.place(t, signature);

        OrderId second = orders.parcelId(id, 1);
        vm.assertEq(uint256(OrderId.unwrap(second)), uint256(OrderId.unwrap(id)) + 1);
        vm.assertEq(OrderId.unwrap(orders.parcelId(id, 0)), OrderId.unwrap(id));
        IOrders.Order memory o = _order(shopper, Status.Placed, 1, 0x80, 0, 0, uint32(NOW));
        vm.assertEq(abi.encode(orders.order(id)), abi.encode(o));
        (o.shopper, o.centre) = (address(0), 2);
        vm.assertEq(abi.encode(orders.order(second)), abi.encode(o));
        vm.assertEq(abi.encode(orders.book(id)), abi.encode(IOrders.Book(0, 0, 2, 2, 0x0201)));
        vm.assertEq(orders.held(t, 0), TEA_AMOUNT);
        vm.assertEq(orders.held(t, 1), MUG_AMOUNT);
        vm.assertEq(centres.stock(2, MUG).reserved, 1);
        vm.assertEq(centres.stock(1, MUG).reserved, 0);
    }

    function test_place_splitsIntoThreeParcels() public {
        IOrders.Terms memory t = _threeParcelTerms();
        OrderId id = _place(t);
        vm.assertEq(abi.encode(orders.book(id)), abi.encode(IOrders.Book(0, 0, 3, 3, 0x040201)));
        vm.assertEq(orders.order(orders.parcelId(id, 2)).centre, 3);
        vm.assertEq(orders.held(t, 2), HAT_AMOUNT);
        vm.expectRevert(abi.encodeWithSelector(IOrders.ParcelUnknown.selector, id, 3));
        orders.held(t, 3);
    }

    function test_place_reverts_whenTermsAllowFewerParcels() public {
        IOrders.Terms memory t = _twoParcelTerms();
        t.maxParcels = 1;
        _assertReverts(t, abi.encodeWithSelector(ICentres.OutOfStock.selector, ZONE));
        t = _threeParcelTerms();
        t.maxParcels = 2;
        _assertReverts(t, abi.encodeWithSelector(ICentres.OutOfStock.selector, ZONE));
    }

    /// Only the order has a receipt, its other parcels have none.
    function test_receipt_existsForOrderOnly() public {
        OrderId id = _place(_twoParcelTerms());
        uint256 second = uint256(OrderId.unwrap(orders.parcelId(id, 1)));
        vm.assertEq(orders.ownerOf(uint256(OrderId.unwrap(id))), shopper);
        bytes memory revertData = abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, second);
        vm.expectRevert(revertData);
        orders.ownerOf(second);
        vm.expectRevert(revertData);
        orders.tokenURI(second);
    }

    /// Each parcel pays the amount of its lines. The rest of the price is paid with the last one.
    function test_deliver_bothParcels() public {
        IOrders.Terms memory t = _twoParcelTerms();
        OrderId id = _place(t);
        OrderId second = orders.parcelId(id, 1);
        _advanceParcelTo(second, t, Status.Departed);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Settled, van.id, 1, address(dollar), 0, MUG_AMOUNT, 0, 0);
        _post(_signAct(van, Kind.Accepting, second), t);
        vm.assertEq(abi.encode(orders.book(id)), abi.encode(IOrders.Book(MUG_AMOUNT, 0, 2, 1, 0x0201)));
        vm.assertEq(orders.held(t, 0), PRICE - MUG_AMOUNT);
        _assertStatus(id, Status.Placed);

        _advanceParcelTo(id, t, Status.Settled);
        vm.assertEq(dollar.balanceOf(merchant), PRICE);
        vm.assertEq(dollar.balanceOf(address(orders)), 0);
        vm.assertEq(abi.encode(orders.book(id)), abi.encode(IOrders.Book(PRICE, 0, 2, 0, 0x0201)));
    }

    /// One query by the order's id finds every event about it and its parcels. The events name the parcel.
    function test_A12_orderIdFindsEventsOfAllParcels() public {
        IOrders.Terms memory t = _twoParcelTerms();
        OrderId id = orders.idOf(t);
        vm.recordLogs();
        _place(t);
        _advanceParcelTo(orders.parcelId(id, 1), t, Status.Assigned);
        vm.warp(NOW + 4 hours);
        orders.reassign(t, 1);
        _post(_signAct(shelf, Kind.Refusing, orders.parcelId(id, 1)), t);
        _advanceParcelTo(id, t, Status.Settled);
        vm.prank(merchant);
        claims.cancel(t, 1);

        Vm.Log[] memory logs = vm.getRecordedLogs();
        uint256[2] memory found; // number of events about each parcel
        for (uint256 i; i < logs.length; ++i) {
            bytes32 topic = logs[i].topics[0];
            bool ofToken = logs[i].emitter == address(dollar) || topic == IERC721.Transfer.selector;
            if (ofToken || topic == IERC5192.Locked.selector || topic == IERC4906.MetadataUpdate.selector) continue;
            if (topic == ICentres.StockMoved.selector && logs[i].topics[1] == 0) continue; // a count that agreed
            vm.assertEq(logs[i].topics[1], OrderId.unwrap(id), "not found by the id");
            bool hasPlace = topic == IOrders.OrderAdvanced.selector || topic == IOrders.ReadingIgnored.selector;
            if (hasPlace) {
                bytes32[3] memory w = abi.decode(logs[i].data, (bytes32[3]));
                ++found[uint8(w[topic == IOrders.OrderAdvanced.selector ? 2 : 1][0])];
            } else if (topic != ICentres.StockMoved.selector && topic != IOrders.OrderPlaced.selector) {
                ++found[uint256(bytes32(logs[i].data))]; // the parcel is the first word
            }
        }
        vm.assertEq(found[0], 9); // seven acts, the assignment's two events, the payment
        // Three acts, two assignments' five events, two units of returned capacity, the refused reading, the payment.
        vm.assertEq(found[1], 12);
    }

    /// A shelf sensor can count only the lines of its parcel.
    function test_count_onlyLinesOfParcel() public {
        IOrders.Terms memory t = _twoParcelTerms();
        OrderId id = _place(t);
        OrderId second = orders.parcelId(id, 1);
        SignedAct memory first = _signAct(farCentre.shelf, Kind.Counting, second, 0, 0);
        vm.expectEmit(address(orders));
        emit IOrders.ReadingIgnored(
            id, first.device, bytes32(first.reading), _placeOf(first), IOrders.ReadingMalformed.selector
        );
        _post(first, t);
        _post(_signAct(farCentre.shelf, Kind.Counting, second, 5, 1), t);
        _assertStatus(second, Status.Confirmed);
        vm.assertEq(orders.order(second).marks, 2);
        _assertStatus(id, Status.Placed);
    }

    /// One parcel is delivered and the other refunded: each pays its own part.
    function test_refund_oneParcel() public {
        IOrders.Terms memory t = _twoParcelTerms();
        OrderId id = _place(t);
        _advanceParcelTo(id, t, Status.Settled);
        vm.assertEq(dollar.balanceOf(merchant), TEA_AMOUNT);
        vm.warp(t.packBy + 1 hours + 1);
        vm.expectEmit(address(orders));
        emit IOrders.OrderClosed(id, Status.Refunded, address(this), 1, address(dollar), PRICE - TEA_AMOUNT, 0, 0, 0);
        claims.refund(t, 1);
        vm.assertEq(dollar.balanceOf(shopper), 1000e6 - TEA_AMOUNT);
        vm.assertEq(centres.stock(2, MUG).reserved, 0);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Settled, Status.Refused));
        claims.refund(t, 0);
    }

    function test_cancel_oneParcel() public {
        IOrders.Terms memory t = _twoParcelTerms();
        OrderId id = _place(t);
        _advanceParcelTo(orders.parcelId(id, 1), t, Status.Picked);
        vm.prank(shopper);
        claims.cancel(t, 1);
        vm.assertEq(dollar.balanceOf(shopper), 1000e6 - PRICE + MUG_AMOUNT);
        vm.assertEq(centres.stock(2, MUG).onHand, 5);
        vm.assertEq(centres.stock(1, TEA).reserved, 2);
        _assertStatus(id, Status.Placed);
    }

    /// A short count moves only this parcel, if another centre has its lines.
    function test_count_movesOneParcel_whenShort() public {
        _adjustStock(3, MUG, 9);
        IOrders.Terms memory t = _twoParcelTerms();
        OrderId id = _place(t);
        OrderId second = orders.parcelId(id, 1);
        _post(_signAct(farCentre.shelf, Kind.Counting, second, 0, 1), t);
        vm.assertEq(orders.order(second).centre, 3);
        vm.assertEq(orders.order(second).marks, 0);
        vm.assertEq(centres.stock(3, MUG).reserved, 1);
        vm.assertEq(orders.order(id).centre, 1);
        _post(_signAct(shelf3, Kind.Counting, second, 9, 1), t);
        _assertStatus(second, Status.Confirmed);
    }

    function test_count_refundsOneParcel_whenShortEverywhere() public {
        IOrders.Terms memory t = _twoParcelTerms();
        OrderId id = _place(t);
        _post(_signAct(shelf, Kind.Counting, id, 1, 0), t);
        _assertStatus(id, Status.Refunded);
        vm.assertEq(dollar.balanceOf(shopper), 1000e6 - PRICE + TEA_AMOUNT);
        vm.assertEq(orders.held(t, 1), PRICE - TEA_AMOUNT);
        vm.assertEq(centres.stock(1, TEA).reserved, 0);
        vm.assertEq(centres.stock(2, MUG).reserved, 1);
    }

    /// A part refund lowers what remains. A parcel pays at most what remains.
    function testFuzz_refundPart_thenCancelParcels(uint96 part, uint256 order) public {
        IOrders.Terms memory t = _threeParcelTerms();
        _place(t);
        part = uint96(_bound(part, 0, PRICE));
        vm.prank(merchant);
        claims.refundPart(t, part);
        uint256 left = PRICE - part;
        uint96[3] memory shares = [TEA_AMOUNT, MUG_AMOUNT, HAT_AMOUNT];
        uint256 back = part;
        for (uint256 n; n < 3; ++n) {
            // Closes the parcels in a random order.
            uint8 k = uint8((order % 3 + n * (1 + order / 3 % 2)) % 3);
            uint256 due = n == 2 || left < shares[k] ? left : shares[k];
            vm.assertEq(orders.held(t, k), due);
            vm.prank(merchant);
            claims.cancel(t, k);
            (left, back) = (left - due, back + due);
            vm.assertEq(dollar.balanceOf(shopper), 1000e6 - PRICE + back);
        }
        vm.assertEq(left, 0);
        vm.assertEq(dollar.balanceOf(address(orders)), 0);
        vm.expectRevert(abi.encodeWithSelector(IOrders.StatusIs.selector, Status.Cancelled, Status.Returning));
        vm.prank(merchant);
        claims.refundPart(t, 0);
    }

    /// A part refund is possible while any parcel is open, even if the first one is closed.
    function test_refundPart_whenFirstParcelIsClosed() public {
        IOrders.Terms memory t = _twoParcelTerms();
        OrderId id = _place(t);
        vm.prank(merchant);
        claims.cancel(t, 0);
        vm.prank(merchant);
        claims.refundPart(t, 2e6);
        vm.assertEq(orders.held(t, 1), PRICE - TEA_AMOUNT - 2e6);
        _assertStatus(id, Status.Cancelled);
        vm.assertEq(orders.book(id).open, 1);
    }

    /// Hand-over, assignment and reassignment work per parcel.
    function test_assign_perParcel() public {
        IOrders.Terms memory t = _twoParcelTerms();
        OrderId id = _place(t);
        OrderId second = orders.parcelId(id, 1);
        _advanceParcelTo(id, t, Status.Packed);
        vm.warp(NOW + 1 hours);
        _advanceParcelTo(second, t, Status.Packed);
        _post(_signHandOver(farCentre.dock, second));
        _post(_signHandOver(van, second));
        _assertStatus(second, Status.Departed);
        _assertStatus(id, Status.Assigned);
        vm.warp(NOW + 3 hours);
        orders.reassign(t, 0);
        vm.assertEq(orders.order(id).carrier, 2);
        vm.assertTrue(orders.order(id).booked);
        vm.assertEq(orders.order(second).carrier, 1);
    }

    function _twoParcelTerms() private view returns (IOrders.Terms memory t) {
        t = _terms();
        t.maxParcels = 3;
    }

    function _threeParcelTerms() private view returns (IOrders.Terms memory t) {
        t = _twoParcelTerms();
        IOrders.Line[] memory lines = new IOrders.Line[](3);
        (lines[0], lines[1]) = (t.lines[0], t.lines[1]);
        lines[2] = IOrders.Line(HAT, 1, HAT_AMOUNT, 100, 500);
        t.lines = lines;
    }

    function _packParcel(uint256 centre, uint256 lines, uint256 k) private pure returns (uint256) {
        return (centre | (lines << 16)) << (24 * k);
    }
}
