// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IShipments, Mode} from "../src/interfaces/IShipments.sol";
import {ShipmentsBase} from "./ShipmentsBase.sol";
import {ERC1271Wallet} from "./mocks/ERC1271Wallet.sol";

/// Carriers and their quotes.
contract ShipmentsTest is ShipmentsBase {
    // Carriers.

    function test_addCarrier_storesSignerAndName() public {
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

        vm.expectRevert(abi.encodeWithSelector(IShipments.CarrierUnknown.selector, 16_384));
        vm.prank(owner);
        shipments.addCarrier(16_384, address(9), "Gulls");
        vm.prank(owner);
        shipments.addCarrier(16_383, address(9), "Gulls");
    }

    function test_setCarrier_changesSigner() public {
        vm.expectEmit(address(shipments));
        emit IShipments.CarrierChanged(1, vm.addr(CARRIER_KEY + 9), "Terns");
        vm.prank(owner);
        shipments.setCarrier(1, vm.addr(CARRIER_KEY + 9), "Terns");
        (address signer,, string memory name) = shipments.carrier(1);
        vm.assertEq(signer, vm.addr(CARRIER_KEY + 9));
        vm.assertEq(name, "Terns");

        // The former signer can no longer post quotes.
        IShipments.Quote memory q = _quoteOf(1, 1, Mode.Driver, 1e6, 60);
        q.validUntil += 1;
        _assertReverts(
            q,
            abi.encodeWithSelector(IShipments.QuoteSigner.selector, vm.addr(CARRIER_KEY + 1), vm.addr(CARRIER_KEY + 9))
        );
    }

    function test_setCarrier_removesCarrier() public {
        vm.prank(owner);
        shipments.setCarrier(1, address(0), "carrier");
        IShipments.Quote memory q = _quoteOf(1, 1, Mode.Driver, 1e6, 60);
        q.validUntil += 1;
        _assertReverts(q, abi.encodeWithSelector(IShipments.CarrierUnknown.selector, 1));
        vm.assertEq(_assign(_parcel(1, 1)), 2); // the removed carrier's cheaper quote is not considered

        // A removed carrier's id cannot be reused: the new carrier would inherit its quotes and parcels.
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

    function test_post_storesQuote() public {
        IShipments.Quote memory q = _quoteOf(1, 2, Mode.Drone, type(uint96).max, 900);
        (q.p90, q.grams, q.maxWind, q.minVisibility) = (1800, 40, 900, 1500);
        bytes memory signature = _carrierSignature(q);
        vm.expectEmit(address(shipments));
        emit IShipments.QuotePosted(address(this), 1, 2, ZONE, 0, q);
        vm.prank(stranger);
        shipments.post(q, signature);
        IShipments.Quote[] memory lane = shipments.lane(address(this), 2, ZONE);
        vm.assertEq(lane.length, 1);
        vm.assertEq(abi.encode(lane[0]), abi.encode(q));
    }

    function test_post_replacesEarlierQuote() public {
        IShipments.Quote memory q = _quoteOf(1, 1, Mode.Driver, 9e6, 900);
        q.validUntil += 1;
        _post(q);
        IShipments.Quote[] memory lane = shipments.lane(address(this), 1, ZONE);
        vm.assertEq(lane.length, 2);
        vm.assertEq(lane[0].price, 9e6);
    }

    function test_post_reverts_whenMalformed() public {
        IShipments.Quote memory q = _quoteOf(1, 2, Mode.None, 3e6, 900);
        _assertReverts(q, abi.encodeWithSelector(IShipments.QuoteMalformed.selector));
        q = _quoteOf(1, 0, Mode.Drone, 3e6, 900);
        _assertReverts(q, abi.encodeWithSelector(IShipments.QuoteMalformed.selector));
        q = _quoteOf(1, 2, Mode.Drone, 3e6, 900);
        q.consumer = address(0);
        _assertReverts(q, abi.encodeWithSelector(IShipments.QuoteMalformed.selector));
        q = _quoteOf(1, 2, Mode.Drone, 3e6, 900);
        q.zone = 0;
        _assertReverts(q, abi.encodeWithSelector(IShipments.QuoteMalformed.selector));
        q = _quoteOf(1, 2, Mode.Drone, 3e6, 900);
        q.pickup = 0;
        _assertReverts(q, abi.encodeWithSelector(IShipments.QuoteMalformed.selector));
        // The window is bounded, so that a carrier cannot hold a parcel that it does not fetch.
        q.pickup = 169;
        _assertReverts(q, abi.encodeWithSelector(IShipments.QuoteMalformed.selector));
        q.pickup = 168;
        q.p90 = 899; // less than p50
        _assertReverts(q, abi.encodeWithSelector(IShipments.QuoteMalformed.selector));
        q.p90 = 900;
        _post(q);
    }

    function test_post_reverts_whenExpired() public {
        IShipments.Quote memory q = _quoteOf(1, 2, Mode.Drone, 3e6, 900);
        q.validUntil = uint40(NOW - 1);
        _assertReverts(q, abi.encodeWithSelector(IShipments.QuoteExpired.selector, uint40(NOW - 1)));
    }

    /// The end of a quote is bounded, because only a quote with a later end replaces it. 400 days allow a year and a
    /// renewal.
    function test_post_reverts_whenTooLong() public {
        IShipments.Quote memory q = _quoteOf(1, 2, Mode.Drone, 3e6, 900);
        q.validUntil = type(uint40).max;
        _assertReverts(q, abi.encodeWithSelector(IShipments.QuoteTooLong.selector, q.validUntil, NOW + 400 days));
        q.validUntil = uint40(NOW + 400 days + 1);
        _assertReverts(q, abi.encodeWithSelector(IShipments.QuoteTooLong.selector, q.validUntil, NOW + 400 days));
        q.validUntil = uint40(NOW + 366 days);
        _post(q);
        q.validUntil = uint40(NOW + 400 days);
        _post(q);
        vm.assertEq(shipments.lane(address(this), 2, ZONE)[0].validUntil, NOW + 400 days);
    }

    function test_post_reverts_whenCarrierUnknown() public {
        IShipments.Quote memory q = _quoteOf(8, 2, Mode.Drone, 3e6, 900);
        _assertReverts(q, abi.encodeWithSelector(IShipments.CarrierUnknown.selector, 8));
    }

    function test_post_reverts_whenSignedByOtherCarrier() public {
        IShipments.Quote memory q = _quoteOf(1, 2, Mode.Drone, 3e6, 900);
        bytes memory signature = _carrierSignature(q);
        q.carrier = 2;
        address found = _recoverSigner(q, signature);
        vm.expectRevert(abi.encodeWithSelector(IShipments.QuoteSigner.selector, found, vm.addr(CARRIER_KEY + 2)));
        shipments.post(q, signature);

        vm.expectRevert(abi.encodeWithSelector(IShipments.QuoteSigner.selector, address(0), vm.addr(CARRIER_KEY + 2)));
        shipments.post(q, "nonsense");
    }

    /// A carrier that is a contract signs by ERC-1271.
    function test_post_byContractCarrier() public {
        ERC1271Wallet wallet = new ERC1271Wallet();
        vm.prank(owner);
        shipments.addCarrier(9, address(wallet), "Gulls");
        IShipments.Quote memory q = _quoteOf(9, 2, Mode.Drone, 3e6, 900);
        bytes memory revertData = abi.encodeWithSelector(IShipments.QuoteSigner.selector, address(0), address(wallet));
        vm.expectRevert(revertData);
        shipments.post(q, "");
        wallet.approveDigest(_digest(q));
        shipments.post(q, "");
        vm.assertEq(_lane(2)[0].carrier, 9);
    }

    /// The signature covers every field of the quote.
    function testFuzz_post_reverts_whenAFieldIsChanged(uint256 field) public {
        IShipments.Quote memory q = _quoteOf(1, 2, Mode.Driver, 3e6, 900);
        bytes memory signature = _carrierSignature(q);
        field = _bound(field, 0, 15);
        if (field == 0) q.consumer = stranger;
        else if (field == 1) q.centre += 1;
        else if (field == 2) q.zone += 1;
        else if (field == 3) q.mode = Mode.Drone;
        else if (field == 4) q.pickup += 1;
        else if (field == 5) q.price -= 1;
        else if (field == 6) q.p50 -= 1;
        else if (field == 7) q.p90 += 1;
        else if (field == 8) q.grams += 1;
        else if (field == 9) q.maxWeight += 1;
        else if (field == 10) q.maxSize += 1;
        else if (field == 11) q.range += 1;
        else if (field == 12) q.maxWind += 1;
        else if (field == 13) q.minVisibility += 1;
        else if (field == 14) q.validUntil += 1;
        else q.capacity += 1;
        address found = _recoverSigner(q, signature);
        vm.expectRevert(abi.encodeWithSelector(IShipments.QuoteSigner.selector, found, vm.addr(CARRIER_KEY + 1)));
        shipments.post(q, signature);
    }

    /// A replayed signature would restore capacity that has been used.
    function test_post_reverts_whenReplayed() public {
        IShipments.Quote memory q = _quoteOf(1, 1, Mode.Driver, 4e6, 1800);
        _assertReverts(q, abi.encodeWithSelector(IShipments.QuoteReplayed.selector, q.validUntil, q.validUntil));
        q.validUntil -= 1;
        _assertReverts(q, abi.encodeWithSelector(IShipments.QuoteReplayed.selector, q.validUntil, q.validUntil + 1));
    }

    function test_post_reverts_whenLaneIsFull_unlessOneExpired() public {
        _fillLane();
        IShipments.Quote memory late = _quoteOf(1, 2, Mode.Drone, 3e6, 900);
        _assertReverts(late, abi.encodeWithSelector(IShipments.LaneFull.selector, 2, ZONE));
        vm.warp(NOW + 60); // the last second of carrier 17's quote
        _assertReverts(late, abi.encodeWithSelector(IShipments.LaneFull.selector, 2, ZONE));

        vm.warp(NOW + 61);
        _post(late);
        vm.assertEq(_lane(2).length, 16);
        vm.assertEq(_lane(2)[7].carrier, 1);
    }

    /// A removed carrier's quotes do not fill a lane until they expire. A quote of a carrier that is not removed keeps
    /// its place.
    function test_A9_fullLaneReplacesQuoteOfRemovedCarrier() public {
        _fillLane();
        vm.prank(owner);
        shipments.setCarrier(13, address(0), "gone");
        IShipments.Quote memory first = _quoteOf(1, 2, Mode.Drone, 3e6, 900);
        vm.expectEmit(address(shipments));
        emit IShipments.QuotePosted(address(this), 1, 2, ZONE, 3, first);
        _post(first);
        vm.assertEq(_lane(2).length, 16);
        vm.assertEq(_lane(2)[3].carrier, 1);

        IShipments.Quote memory second = _quoteOf(2, 2, Mode.Drone, 3e6, 900);
        _assertReverts(second, abi.encodeWithSelector(IShipments.LaneFull.selector, 2, ZONE));
    }

    /// Below 16 quotes a new one is appended, so a removed carrier that gets a signer again has its quotes.
    function test_post_appends_whileLaneHasRoom() public {
        vm.prank(owner);
        shipments.setCarrier(1, address(0), "gone");
        _carrier(9);
        _post(_quoteOf(9, 1, Mode.Driver, 3e6, 900));
        vm.assertEq(_lane(1).length, 3);
        vm.assertEq(_lane(1)[0].carrier, 1);
    }

    /// Fills the lane from centre 2 with quotes of carriers 10 to 25. That of carrier 17 expires in a minute.
    function _fillLane() private {
        for (uint16 carrier = 10; carrier < 26; ++carrier) {
            _carrier(carrier);
            IShipments.Quote memory q = _quoteOf(carrier, 2, Mode.Drone, 3e6, 900);
            if (carrier == 17) q.validUntil = uint40(NOW + 60);
            _post(q);
        }
        vm.assertEq(_lane(2).length, 16);
    }

    function _assertReverts(IShipments.Quote memory q, bytes memory revertData) private {
        bytes memory signature = _carrierSignature(q);
        vm.expectRevert(revertData);
        shipments.post(q, signature);
    }

    function _recoverSigner(IShipments.Quote memory q, bytes memory signature) private view returns (address) {
        bytes32 r;
        bytes32 s;
        assembly ("memory-safe") {
            r := mload(add(signature, 0x20))
            s := mload(add(signature, 0x40))
        }
        return ecrecover(_digest(q), uint8(signature[64]), r, s);
    }
}
