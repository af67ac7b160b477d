// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {OrderId} from "../src/interfaces/IOrders.sol";
import {IShipments, Mode} from "../src/interfaces/IShipments.sol";
import {IShipmentsContract} from "./Interfaces.sol";
import {SigningBase} from "./SigningBase.sol";

/// Two carriers with one quote each. The test contract takes the place of Orders.
abstract contract ShipmentsBase is SigningBase {
    OrderId internal constant ORDER = OrderId.wrap(bytes32(uint256(0x4d00)));
    OrderId internal constant ID = OrderId.wrap(bytes32(uint256(0x4d01))); // its second parcel
    uint256 internal constant CARRIER_KEY = 0xCA441;
    uint32 internal constant ZONE = 7;

    IShipmentsContract internal shipments;

    function setUp() public {
        vm.warp(NOW);
        shipments = IShipmentsContract(vm.deployCode("Shipments.sol:Shipments", abi.encode(owner)));
        _carrier(1);
        _carrier(2);
        _post(_quoteOf(1, 1, Mode.Driver, 4e6, 1800));
        _post(_quoteOf(2, 1, Mode.Drone, 6e6, 600));
    }

    function _carrier(uint16 id) internal {
        vm.prank(owner);
        shipments.addCarrier(id, vm.addr(CARRIER_KEY + id), "carrier");
    }

    /// A parcel that is due in two days, of a merchant who minds neither delays nor CO2.
    function _parcel(uint64 priceWeight, uint64 timeWeight) internal view returns (IShipments.Parcel memory) {
        return IShipments.Parcel({
            centre: 1,
            zone: ZONE,
            weight: 800,
            size: 2000,
            distance: 12_000,
            deliverBy: uint40(block.timestamp + 2 days),
            priceWeight: priceWeight,
            timeWeight: timeWeight,
            lateWeight: 0,
            co2Weight: 0
        });
    }

    function _quoteOf(uint16 carrier, uint16 centre, Mode mode, uint96 price, uint32 p50)
        internal
        view
        returns (IShipments.Quote memory)
    {
        return IShipments.Quote({
            consumer: address(this),
            carrier: carrier,
            centre: centre,
            zone: ZONE,
            mode: mode,
            pickup: 1,
            price: price,
            p50: p50,
            p90: p50,
            grams: 300,
            maxWeight: 5000,
            maxSize: 60_000,
            range: 30_000,
            maxWind: 0,
            minVisibility: 0,
            validUntil: uint40(block.timestamp + 30 days),
            capacity: 100
        });
    }

    function _assign(IShipments.Parcel memory p) internal returns (uint16 carrier) {
        (carrier,,) = shipments.assign(ID, 0, Mode.None, 0, p);
    }

    function _lane(uint16 centre) internal view returns (IShipments.Quote[] memory) {
        return shipments.lane(address(this), centre, ZONE);
    }

    function _post(IShipments.Quote memory q) internal {
        shipments.post(q, _carrierSignature(q));
    }

    function _carrierSignature(IShipments.Quote memory q) internal view returns (bytes memory) {
        return _sign65(CARRIER_KEY + q.carrier, _digest(q));
    }

    function _digest(IShipments.Quote memory q) internal view returns (bytes32) {
        bytes32 typehash = keccak256(
            "Quote(address consumer,uint16 carrier,uint16 centre,uint32 zone,uint8 mode,uint8 pickup,uint96 price,"
            "uint32 p50,uint32 p90,uint32 grams,uint32 maxWeight,uint32 maxSize,uint32 range,uint16 maxWind,"
            "uint16 minVisibility,uint40 validUntil,uint16 capacity)"
        );
        return _typedDataHash("Waybill Shipments", "2", address(shipments), keccak256(abi.encode(typehash, q)));
    }
}
