// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {OrderId} from "../src/interfaces/IOrders.sol";
import {IShipments, Mode} from "../src/interfaces/IShipments.sol";
import {TShipments} from "./Contracts.sol";
import {Signers} from "./Signers.sol";
import {Wallet} from "./mocks/Wallet.sol";

/// Carriers, their quotes and the choice; this contract asks in the place of the orders'.
contract ShipmentsTest is Signers {
    OrderId private constant ID = OrderId.wrap(bytes32(uint256(77)));
    uint256 private constant CARRIER_KEY = 0xCA441;
    uint32 private constant ZONE = 7;

    TShipments private shipments;

    function setUp() public {
        vm.warp(NOW);
        shipments = TShipments(vm.deployCode("Shipments.sol:Shipments", abi.encode(owner)));
        _carrier(1);
        _carrier(2);
        _post(_quoteOf(1, 1, Mode.Driver, 4e6, 1800));
        _post(_quoteOf(2, 1, Mode.Drone, 6e6, 600));
    }

    // Carriers.

    function test_addCarrier_keepsSignerAndName() public {
        vm.expectEmit(address(shipments));
        emit IShipments.CarrierAdded(9, address(9), "Gulls");
        vm.prank(owner);
        shipments.addCarrier(9, address(9), "Gulls");
        (address signer, bool known, string memory name) = shipments.carrier(9);
        vm.assertTrue(known);
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
        (address signer,, string memory name) = shipments.carrier(1);
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
        vm.assertEq(_assign(_parcel(1, 1)), 2); // the cheaper quote still stands, and is passed over

        // Its number is not free for another, who would inherit its quotes and parcels.
        vm.expectRevert(abi.encodeWithSelector(IShipments.CarrierKnown.selector, 1));
        vm.prank(owner);
        shipments.addCarrier(1, address(9), "Gulls");

        vm.prank(owner);
        shipments.setCarrier(2, address(0), "carrier");
        vm.assertEq(_assign(_parcel(1, 1)), 0);

        vm.prank(owner);
        shipments.setCarrier(1, vm.addr(CARRIER_KEY + 1), "carrier");
        vm.assertEq(_assign(_parcel(1, 1)), 1);
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
        emit IShipments.QuotePosted(address(this), 1, 2, ZONE, 0, q);
        vm.prank(stranger);
        shipments.post(q, signature);
        IShipments.Quote[] memory lane = shipments.lane(address(this), 2, ZONE);
        vm.assertEq(lane.length, 1);
        vm.assertEq(abi.encode(lane[0]), abi.encode(q));
    }

    function test_post_replacesTheCarriersEarlierQuote() public {
        IShipments.Quote memory q = _quoteOf(1, 1, Mode.Driver, 9e6, 900);
        q.validUntil += 1;
        _post(q);
        IShipments.Quote[] memory lane = shipments.lane(address(this), 1, ZONE);
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
        q = _quoteOf(1, 2, Mode.Drone, 3e6, 900);
        q.pickup = 0;
        _refuses(q, abi.encodeWithSelector(IShipments.QuoteMalformed.selector));
        // A carrier must not keep what it does not fetch.
        q.pickup = 7 days + 1;
        _refuses(q, abi.encodeWithSelector(IShipments.QuoteMalformed.selector));
        q.pickup = 7 days;
        _post(q);
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
        _post(q);
        q.validUntil = uint40(NOW + 400 days);
        _post(q);
        vm.assertEq(shipments.lane(address(this), 2, ZONE)[0].validUntil, NOW + 400 days);
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

    /// A carrier that is a contract signs by ERC-1271; what it has not signed is refused.
    function test_post_byAContract() public {
        Wallet wallet = new Wallet();
        vm.prank(owner);
        shipments.addCarrier(9, address(wallet), "Gulls");
        IShipments.Quote memory q = _quoteOf(9, 2, Mode.Drone, 3e6, 900);
        bytes memory why = abi.encodeWithSelector(IShipments.QuoteSigner.selector, address(0), address(wallet));
        vm.expectRevert(why);
        shipments.post(q, "");
        wallet.approveDigest(_digest(q));
        shipments.post(q, "");
        vm.assertEq(_lane(2)[0].carrier, 9);
    }

    /// Every word of the quote is under the signature.
    function testFuzz_post_reverts_whenAFieldIsChanged(uint256 field) public {
        IShipments.Quote memory q = _quoteOf(1, 2, Mode.Driver, 3e6, 900);
        bytes memory signature = _carrierSigns(q);
        field = _bound(field, 0, 11);
        if (field == 0) q.consumer = stranger;
        else if (field == 1) q.centre += 1;
        else if (field == 2) q.zone += 1;
        else if (field == 3) q.mode = Mode.Drone;
        else if (field == 4) q.pickup += 1;
        else if (field == 5) q.price -= 1;
        else if (field == 6) q.transit += 1;
        else if (field == 7) q.maxWeight += 1;
        else if (field == 8) q.maxSize += 1;
        else if (field == 9) q.range += 1;
        else if (field == 10) q.validUntil += 1;
        else q.capacity += 1;
        address found = _recovered(q, signature);
        vm.expectRevert(abi.encodeWithSelector(IShipments.QuoteSigner.selector, found, vm.addr(CARRIER_KEY + 1)));
        shipments.post(q, signature);
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
            _carrier(carrier);
            IShipments.Quote memory q = _quoteOf(carrier, 2, Mode.Drone, 3e6, 900);
            if (carrier == 17) q.validUntil = uint40(NOW + 60);
            _post(q);
        }
        vm.assertEq(shipments.lane(address(this), 2, ZONE).length, 16);
        IShipments.Quote memory late = _quoteOf(1, 2, Mode.Drone, 3e6, 900);
        _refuses(late, abi.encodeWithSelector(IShipments.LaneFull.selector, 2, ZONE));

        vm.warp(NOW + 61);
        _post(late);
        vm.assertEq(shipments.lane(address(this), 2, ZONE).length, 16);
        vm.assertEq(shipments.lane(address(this), 2, ZONE)[7].carrier, 1);
    }

    // Choice.

    function test_assign_takesTheLeast_andItsCapacity() public {
        vm.assertEq(_assign(_parcel(1, 1)), 1);
        vm.assertEq(_lane(1)[0].capacity, 99);
        // Who weighs time high enough flies.
        vm.assertEq(_assign(_parcel(1, 10_000)), 2);
        vm.assertEq(_lane(1)[1].capacity, 99);
        vm.assertEq(_lane(1)[0].capacity, 99);
    }

    function test_assign_takesTheEarlierOnATie() public {
        vm.assertEq(_assign(_parcel(0, 0)), 1);
    }

    /// Each limit, at its edge and beyond.
    function test_assign_isZero_whenNoneFits() public {
        IShipments.Parcel memory p = _parcel(1, 1);
        (p.weight, p.size, p.distance) = (5000, 60_000, 30_000);
        vm.assertEq(_assign(p), 1);
        p.weight += 1;
        vm.assertEq(_assign(p), 0);
        (p.weight, p.size) = (5000, 60_001);
        vm.assertEq(_assign(p), 0);
        (p.size, p.distance) = (60_000, 30_001);
        vm.assertEq(_assign(p), 0);
        p.distance = 30_000;
        (p.centre, p.zone) = (2, ZONE);
        vm.assertEq(_assign(p), 0);
        (p.centre, p.zone) = (1, ZONE + 1);
        vm.assertEq(_assign(p), 0);
        p.zone = ZONE;
        vm.warp(NOW + 30 days);
        vm.assertEq(_assign(p), 1);
        vm.warp(NOW + 30 days + 1);
        vm.assertEq(_assign(p), 0);
    }

    /// A small drone is passed over for what it cannot carry.
    function test_assign_passesOverWhatIsTooSmall() public {
        IShipments.Quote memory q = _quoteOf(1, 1, Mode.Drone, 1, 1);
        q.maxSize = 100;
        _post(q);
        vm.assertEq(_assign(_parcel(1, 1)), 1);
        vm.assertEq(_lane(1)[0].capacity, 99);
        vm.assertEq(_lane(1)[2].capacity, 100);
    }

    function test_assign_isZero_forAStranger() public {
        vm.prank(stranger);
        vm.assertEq(shipments.assign(ID, _parcel(1, 1)), 0);
    }

    /// Whoever asks is named: a stranger cannot pass for the orders' contract.
    function test_assign_namesWhoAsked() public {
        IShipments.Quote memory q = _quoteOf(1, 1, Mode.Driver, 3e6, 900);
        q.consumer = stranger;
        _post(q);
        vm.expectEmit(address(shipments));
        emit IShipments.ShipmentAssigned(stranger, ID, 1, Mode.Driver, 1, ZONE, 3e6, 900, 2 * 3e6 + 3 * 900, 0, 99);
        vm.prank(stranger);
        vm.assertEq(shipments.assign(ID, _parcel(2, 3)), 1);
    }

    function test_assign_passesOverUsedUpQuotes() public {
        IShipments.Quote memory q = _quoteOf(1, 1, Mode.Driver, 1e6, 60);
        (q.capacity, q.validUntil) = (1, q.validUntil + 1);
        _post(q);
        vm.assertEq(_assign(_parcel(1, 1)), 1);
        vm.assertEq(_assign(_parcel(1, 1)), 2);
    }

    /// However many of the cheapest belong to removed carriers.
    function test_assign_neverToARemovedCarrier() public {
        for (uint16 i = 10; i < 24; ++i) {
            _carrier(i);
            _post(_quoteOf(i, 1, Mode.Drone, 100 - i, 0));
            if (i == 10) continue;
            vm.prank(owner);
            shipments.setCarrier(i, address(0), "gone");
        }
        vm.assertEq(_lane(1).length, 16);
        vm.assertEq(_assign(_parcel(1, 1)), 10);
    }

    /// The choice against a plain scan.
    function testFuzz_assign_isTheLeast(
        uint32[8] calldata prices,
        uint16[8] calldata times,
        uint32[8] calldata limits,
        uint8 removed,
        uint16 pw,
        uint16 tw
    ) public {
        uint256 least = type(uint256).max;
        uint16 expected;
        IShipments.Parcel memory p = _parcel(pw, tw);
        (p.centre, p.weight, p.size, p.distance) = (2, type(uint32).max / 2, 1, 1);
        for (uint16 i; i < 8; ++i) {
            _carrier(10 + i);
            IShipments.Quote memory q = _quoteOf(10 + i, 2, Mode.Drone, prices[i], times[i]);
            q.maxWeight = limits[i];
            _post(q);
            if (removed >> i & 1 != 0) {
                vm.prank(owner);
                shipments.setCarrier(10 + i, address(0), "gone");
                continue;
            }
            uint256 score = uint256(pw) * prices[i] + uint256(tw) * times[i];
            if (limits[i] >= p.weight && score < least) (least, expected) = (score, 10 + i);
        }
        vm.assertEq(_assign(p), expected);
    }

    /// The largest weights, price and time there are: no overflow, and still a score.
    function test_assign_ofTheLargest() public {
        _carrier(9);
        _post(_quoteOf(9, 2, Mode.Drone, type(uint64).max, type(uint32).max));
        IShipments.Parcel memory p = _parcel(type(uint16).max, type(uint16).max);
        p.centre = 2;
        vm.assertEq(_assign(p), 9);
    }

    // Missed pick-ups.

    function test_reassign_givesItToTheNext() public {
        vm.assertEq(_assign(_parcel(1, 1)), 1);
        vm.warp(NOW + 3601);
        vm.expectEmit(address(shipments));
        emit IShipments.PickupMissed(address(this), ID, 1);
        vm.expectEmit(address(shipments));
        emit IShipments.ShipmentAssigned(address(this), ID, 2, Mode.Drone, 1, ZONE, 6e6, 600, 6e6 + 600, 1, 99);
        vm.assertEq(shipments.reassign(ID, _parcel(1, 1), 1, uint32(NOW)), 2);
        vm.assertEq(_lane(1)[0].capacity, 99); // what it missed is not given back
    }

    function test_reassign_reverts_whenInTime() public {
        for (uint256 at_ = NOW; at_ <= NOW + 3600; at_ += 900) {
            vm.warp(at_);
            vm.expectRevert(abi.encodeWithSelector(IShipments.PickupAhead.selector, NOW + 3600));
            shipments.reassign(ID, _parcel(1, 1), 1, uint32(NOW));
        }
    }

    /// The longest window of its quotes in the lane, whichever was chosen; those elsewhere do not count.
    function test_reassign_waitsForTheLongestWindow() public {
        IShipments.Quote memory q = _quoteOf(1, 1, Mode.Drone, 9e6, 60);
        q.pickup = 2 hours;
        _post(q);
        q = _quoteOf(1, 2, Mode.Drone, 9e6, 60);
        q.pickup = 9 hours;
        _post(q);
        vm.warp(NOW + 2 hours);
        vm.expectRevert(abi.encodeWithSelector(IShipments.PickupAhead.selector, NOW + 2 hours));
        shipments.reassign(ID, _parcel(1, 1), 1, uint32(NOW));
        vm.warp(NOW + 2 hours + 1);
        vm.assertEq(shipments.reassign(ID, _parcel(1, 1), 1, uint32(NOW)), 2);
    }

    /// None of its quotes is for it: not the cheaper one of another mode either.
    function test_reassign_isZero_whenThereIsNoOther() public {
        vm.prank(owner);
        shipments.setCarrier(2, address(0), "gone");
        _post(_quoteOf(1, 1, Mode.Drone, 1, 1));
        vm.warp(NOW + 3601);
        vm.assertEq(shipments.reassign(ID, _parcel(1, 1), 1, uint32(NOW)), 0);
        vm.assertEq(_lane(1)[0].capacity, 100);
        vm.assertEq(_lane(1)[2].capacity, 100);
    }

    /// A carrier without a quote in the lane any more has no window.
    function test_reassign_whenItsQuotesAreGone() public {
        vm.warp(NOW + 1);
        vm.assertEq(shipments.reassign(ID, _parcel(1, 1), 9, uint32(NOW)), 1);
    }

    function _carrier(uint16 id) private {
        vm.prank(owner);
        shipments.addCarrier(id, vm.addr(CARRIER_KEY + id), "carrier");
    }

    function _parcel(uint16 priceWeight, uint16 timeWeight) private pure returns (IShipments.Parcel memory) {
        return IShipments.Parcel(1, ZONE, 800, 2000, 12_000, priceWeight, timeWeight);
    }

    function _quoteOf(uint16 carrier, uint16 centre, Mode mode, uint64 price, uint32 transit)
        private
        view
        returns (IShipments.Quote memory)
    {
        return IShipments.Quote({
            consumer: address(this),
            carrier: carrier,
            centre: centre,
            zone: ZONE,
            mode: mode,
            pickup: 3600,
            price: price,
            transit: transit,
            maxWeight: 5000,
            maxSize: 60_000,
            range: 30_000,
            validUntil: uint40(block.timestamp + 30 days),
            capacity: 100
        });
    }

    function _assign(IShipments.Parcel memory p) private returns (uint16) {
        return shipments.assign(ID, p);
    }

    function _lane(uint16 centre) private view returns (IShipments.Quote[] memory) {
        return shipments.lane(address(this), centre, ZONE);
    }

    function _post(IShipments.Quote memory q) private {
        shipments.post(q, _carrierSigns(q));
    }

    function _refuses(IShipments.Quote memory q, bytes memory why) private {
        bytes memory signature = _carrierSigns(q);
        vm.expectRevert(why);
        shipments.post(q, signature);
    }

    function _carrierSigns(IShipments.Quote memory q) private view returns (bytes memory) {
        return _sign65(CARRIER_KEY + q.carrier, _digest(q));
    }

    function _recovered(IShipments.Quote memory q, bytes memory signature) private view returns (address) {
        bytes32 r;
        bytes32 s;
        assembly ("memory-safe") {
            r := mload(add(signature, 0x20))
            s := mload(add(signature, 0x40))
        }
        return ecrecover(_digest(q), uint8(signature[64]), r, s);
    }

    function _digest(IShipments.Quote memory q) private view returns (bytes32) {
        bytes32 typehash = keccak256(
            "Quote(address consumer,uint16 carrier,uint16 centre,uint32 zone,uint8 mode,uint24 pickup,uint64 price,uint32 transit,uint32 maxWeight,uint32 maxSize,uint32 range,uint40 validUntil,uint16 capacity)"
        );
        return _typed("Waybill Shipments", "1", address(shipments), keccak256(abi.encode(typehash, q)));
    }
}
