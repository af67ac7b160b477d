// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {OrderId} from "../src/interfaces/IOrders.sol";
import {IShipments, Mode} from "../src/interfaces/IShipments.sol";
import {Base} from "./Base.t.sol";

contract ShipmentsTest is Base {
    OrderId private constant ID = OrderId.wrap(bytes32(uint256(77)));

    // Carriers.

    function test_addCarrier_keepsSignerAndName() public {
        vm.expectEmit(address(shipments));
        emit IShipments.CarrierAdded(9, address(9), "Gulls");
        vm.prank(owner);
        shipments.addCarrier(9, address(9), "Gulls");
        (address signer, string memory name) = shipments.carrier(9);
        vm.assertEq(signer, address(9));
        vm.assertEq(name, "Gulls");
    }

    function test_addCarrier_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, stranger));
        vm.prank(stranger);
        shipments.addCarrier(9, address(9), "Gulls");

        vm.expectRevert(abi.encodeWithSelector(IShipments.CarrierKnown.selector, 1));
        vm.prank(owner);
        shipments.addCarrier(1, address(9), "Gulls");

        vm.expectRevert(abi.encodeWithSelector(IShipments.CarrierUnknown.selector, 0));
        vm.prank(owner);
        shipments.addCarrier(0, address(9), "Gulls");

        vm.expectRevert(abi.encodeWithSelector(IShipments.CarrierUnknown.selector, 9));
        vm.prank(owner);
        shipments.addCarrier(9, address(0), "Gulls");
    }

    function test_setCarrier_givesAnotherKey() public {
        vm.expectEmit(address(shipments));
        emit IShipments.CarrierChanged(1, vm.addr(CARRIER_KEY + 9), "Terns");
        vm.prank(owner);
        shipments.setCarrier(1, vm.addr(CARRIER_KEY + 9), "Terns");
        (address signer, string memory name) = shipments.carrier(1);
        vm.assertEq(signer, vm.addr(CARRIER_KEY + 9));
        vm.assertEq(name, "Terns");

        // The old key posts nothing more.
        IShipments.Quote memory q = _quoteOf(1, 1, Mode.Driver, 1e6, 60);
        q.validUntil += 1;
        _refuses(
            q,
            abi.encodeWithSelector(IShipments.QuoteSigner.selector, vm.addr(CARRIER_KEY + 1), vm.addr(CARRIER_KEY + 9))
        );
    }

    function test_setCarrier_removes() public {
        vm.prank(owner);
        shipments.setCarrier(1, address(0), "carrier");
        IShipments.Quote memory q = _quoteOf(1, 1, Mode.Driver, 1e6, 60);
        q.validUntil += 1;
        _refuses(q, abi.encodeWithSelector(IShipments.CarrierUnknown.selector, 1));
        vm.assertEq(_assign(800, 1, 1), 2); // the cheaper quote still stands, and is passed over

        // Its number is not free for another, who would inherit its quotes and parcels.
        vm.expectRevert(abi.encodeWithSelector(IShipments.CarrierKnown.selector, 1));
        vm.prank(owner);
        shipments.addCarrier(1, address(9), "Gulls");

        vm.prank(owner);
        shipments.setCarrier(2, address(0), "carrier");
        vm.assertEq(_assign(800, 1, 1), 0);

        vm.prank(owner);
        shipments.setCarrier(1, vm.addr(CARRIER_KEY + 1), "carrier");
        vm.assertEq(_assign(800, 1, 1), 1);
    }

    function test_setCarrier_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, stranger));
        vm.prank(stranger);
        shipments.setCarrier(1, stranger, "Ours");

        vm.expectRevert(abi.encodeWithSelector(IShipments.CarrierUnknown.selector, 9));
        vm.prank(owner);
        shipments.setCarrier(9, address(9), "Gulls");
    }

    // Quotes.

    function test_post_standsInItsLane() public {
        IShipments.Quote memory q = _quoteOf(1, 2, Mode.Drone, 3e6, 900);
        bytes memory signature = _carrierSigns(q);
        vm.expectEmit(address(shipments));
        emit IShipments.QuotePosted(address(orders), 1, 2, ZONE, 0, q);
        vm.prank(stranger);
        shipments.post(q, signature);
        IShipments.Quote[] memory lane = shipments.lane(address(orders), 2, ZONE);
        vm.assertEq(lane.length, 1);
        vm.assertEq(abi.encode(lane[0]), abi.encode(q));
    }

    function test_post_replacesTheCarriersEarlierQuote() public {
        IShipments.Quote memory q = _quoteOf(1, 1, Mode.Driver, 9e6, 900);
        q.validUntil += 1;
        shipments.post(q, _carrierSigns(q));
        IShipments.Quote[] memory lane = shipments.lane(address(orders), 1, ZONE);
        vm.assertEq(lane.length, 2);
        vm.assertEq(lane[0].price, 9e6);
    }

    function test_post_reverts_whenMalformed() public {
        IShipments.Quote memory q = _quoteOf(1, 2, Mode.None, 3e6, 900);
        _refuses(q, abi.encodeWithSelector(IShipments.QuoteMalformed.selector));
        q = _quoteOf(1, 0, Mode.Drone, 3e6, 900);
        _refuses(q, abi.encodeWithSelector(IShipments.QuoteMalformed.selector));
        q = _quoteOf(1, 2, Mode.Drone, 3e6, 900);
        q.consumer = address(0);
        _refuses(q, abi.encodeWithSelector(IShipments.QuoteMalformed.selector));
        q = _quoteOf(1, 2, Mode.Drone, 3e6, 900);
        q.zone = 0;
        _refuses(q, abi.encodeWithSelector(IShipments.QuoteMalformed.selector));
    }

    function test_post_reverts_whenExpired() public {
        IShipments.Quote memory q = _quoteOf(1, 2, Mode.Drone, 3e6, 900);
        q.validUntil = uint40(NOW - 1);
        _refuses(q, abi.encodeWithSelector(IShipments.QuoteExpired.selector, uint40(NOW - 1)));
    }

    /// A quote without end could never be replaced. One for a year, and the day that a renewal adds, is fine.
    function test_post_reverts_whenTooLong() public {
        IShipments.Quote memory q = _quoteOf(1, 2, Mode.Drone, 3e6, 900);
        q.validUntil = type(uint40).max;
        _refuses(q, abi.encodeWithSelector(IShipments.QuoteTooLong.selector, q.validUntil, NOW + 400 days));
        q.validUntil = uint40(NOW + 400 days + 1);
        _refuses(q, abi.encodeWithSelector(IShipments.QuoteTooLong.selector, q.validUntil, NOW + 400 days));
        q.validUntil = uint40(NOW + 366 days);
        shipments.post(q, _carrierSigns(q));
        q.validUntil = uint40(NOW + 400 days);
        shipments.post(q, _carrierSigns(q));
        vm.assertEq(shipments.lane(address(orders), 2, ZONE)[0].validUntil, NOW + 400 days);
    }

    function test_post_reverts_whenCarrierUnknown() public {
        IShipments.Quote memory q = _quoteOf(8, 2, Mode.Drone, 3e6, 900);
        _refuses(q, abi.encodeWithSelector(IShipments.CarrierUnknown.selector, 8));
    }

    function test_post_reverts_whenSignedByAnother() public {
        IShipments.Quote memory q = _quoteOf(1, 2, Mode.Drone, 3e6, 900);
        bytes memory signature = _carrierSigns(q);
        q.carrier = 2;
        address found = _recovered(q, signature);
        vm.expectRevert(abi.encodeWithSelector(IShipments.QuoteSigner.selector, found, vm.addr(CARRIER_KEY + 2)));
        shipments.post(q, signature);

        vm.expectRevert(abi.encodeWithSelector(IShipments.QuoteSigner.selector, address(0), vm.addr(CARRIER_KEY + 2)));
        shipments.post(q, "nonsense");
    }

    /// The same signature again would give back capacity that is used up.
    function test_post_reverts_whenReplayed() public {
        IShipments.Quote memory q = _quoteOf(1, 1, Mode.Driver, 4e6, 1800);
        _refuses(q, abi.encodeWithSelector(IShipments.QuoteReplayed.selector, q.validUntil, q.validUntil));
        q.validUntil -= 1;
        _refuses(q, abi.encodeWithSelector(IShipments.QuoteReplayed.selector, q.validUntil, q.validUntil + 1));
    }

    function test_post_reverts_whenLaneIsFull_butTakesAnExpiredPlace() public {
        for (uint16 carrier = 10; carrier < 26; ++carrier) {
            vm.prank(owner);
            shipments.addCarrier(carrier, vm.addr(CARRIER_KEY + carrier), "carrier");
            IShipments.Quote memory q = _quoteOf(carrier, 2, Mode.Drone, 3e6, 900);
            if (carrier == 17) q.validUntil = uint40(NOW + 60);
            shipments.post(q, _carrierSigns(q));
        }
        vm.assertEq(shipments.lane(address(orders), 2, ZONE).length, 16);
        IShipments.Quote memory late = _quoteOf(1, 2, Mode.Drone, 3e6, 900);
        _refuses(late, abi.encodeWithSelector(IShipments.LaneFull.selector, 2, ZONE));

        vm.warp(NOW + 61);
        shipments.post(late, _carrierSigns(late));
        vm.assertEq(shipments.lane(address(orders), 2, ZONE).length, 16);
        vm.assertEq(shipments.lane(address(orders), 2, ZONE)[7].carrier, 1);
    }

    // Choice.

    function test_assign_takesTheLeast_andItsCapacity() public {
        vm.assertEq(_assign(800, 1, 1), 1);
        vm.assertEq(shipments.lane(address(orders), 1, ZONE)[0].capacity, 99);
        // Who weighs time high enough flies.
        vm.assertEq(_assign(800, 1, 10_000), 2);
    }

    function test_assign_takesTheEarlierOnATie() public {
        vm.assertEq(_assign(800, 0, 0), 1);
    }

    function test_assign_isZero_whenNoneFits() public {
        vm.assertEq(_assign(5001, 1, 1), 0);
        vm.warp(NOW + 30 days + 1);
        vm.assertEq(_assign(800, 1, 1), 0);
    }

    function test_assign_isZero_forAStranger() public {
        vm.prank(stranger);
        vm.assertEq(shipments.assign(ID, 1, ZONE, 800, 1, 1), 0);
    }

    /// Whoever asks is named: a stranger cannot pass for the orders' contract.
    function test_assign_namesWhoAsked() public {
        IShipments.Quote memory q = _quoteOf(1, 1, Mode.Driver, 3e6, 900);
        q.consumer = stranger;
        shipments.post(q, _carrierSigns(q));
        vm.expectEmit(address(shipments));
        emit IShipments.ShipmentAssigned(stranger, ID, 1, Mode.Driver, 1, ZONE, 3e6, 900, 3e6 + 900, 0, 99);
        vm.prank(stranger);
        vm.assertEq(shipments.assign(ID, 1, ZONE, 800, 1, 1), 1);
    }

    function test_assign_passesOverUsedUpQuotes() public {
        IShipments.Quote memory q = _quoteOf(1, 1, Mode.Driver, 1e6, 60);
        (q.capacity, q.validUntil) = (1, q.validUntil + 1);
        shipments.post(q, _carrierSigns(q));
        vm.assertEq(_assign(800, 1, 1), 1);
        vm.assertEq(_assign(800, 1, 1), 2);
    }

    /// The choice against a plain scan.
    function testFuzz_assign_isTheLeast(uint32[8] calldata prices, uint16[8] calldata times, uint16 pw, uint16 tw)
        public
    {
        uint256 least = type(uint256).max;
        uint16 expected;
        for (uint16 i; i < 8; ++i) {
            uint16 carrier = 10 + i;
            vm.prank(owner);
            shipments.addCarrier(carrier, vm.addr(CARRIER_KEY + carrier), "carrier");
            _quote(carrier, 2, Mode.Drone, prices[i], times[i]);
            uint256 score = uint256(pw) * prices[i] + uint256(tw) * times[i];
            if (score < least) (least, expected) = (score, carrier);
        }
        vm.prank(address(orders));
        vm.assertEq(shipments.assign(ID, 2, ZONE, 800, pw, tw), expected);
    }

    function _assign(uint32 weight, uint16 priceWeight, uint16 timeWeight) private returns (uint16) {
        vm.prank(address(orders));
        return shipments.assign(ID, 1, ZONE, weight, priceWeight, timeWeight);
    }

    function _refuses(IShipments.Quote memory q, bytes memory why) private {
        bytes memory signature = _carrierSigns(q);
        vm.expectRevert(why);
        shipments.post(q, signature);
    }

    function _recovered(IShipments.Quote memory q, bytes memory signature) private view returns (address) {
        bytes32 typehash = keccak256(
            "Quote(address consumer,uint16 carrier,uint16 centre,uint32 zone,uint8 mode,uint64 price,uint32 transit,uint32 maxWeight,uint40 validUntil,uint16 capacity)"
        );
        bytes32 r;
        bytes32 s;
        assembly ("memory-safe") {
            r := mload(add(signature, 0x20))
            s := mload(add(signature, 0x40))
        }
        bytes32 digest = _typed("Waybill Shipments", address(shipments), keccak256(abi.encode(typehash, q)));
        return ecrecover(digest, uint8(signature[64]), r, s);
    }
}
