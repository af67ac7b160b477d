// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Finding, ICentres, Move} from "../src/interfaces/ICentres.sol";
import {IOrders, OrderId} from "../src/interfaces/IOrders.sol";
import {ICentresContract} from "./Interfaces.sol";
import {SigningBase} from "./SigningBase.sol";
import {packStock} from "./StockWord.sol";

/// Two centres, one zone and a merchant. The test contract takes the place of Orders.
abstract contract CentresBase is SigningBase {
    uint64 internal constant TEA = 4006381333931;
    uint64 internal constant MUG = 4012345678901;
    uint32 internal constant ZONE = 7;
    int32 internal constant LAT = 542_000_000;
    int32 internal constant LON = 59_000_000;
    uint32 internal constant HALF = 50_000;
    OrderId internal constant ID = OrderId.wrap(bytes32(uint256(77)));

    address internal merchant = address(0xA11CE);
    address internal sensor = address(0x5E);
    ICentresContract internal centres;

    function setUp() public virtual {
        vm.warp(NOW);
        centres = ICentresContract(vm.deployCode("Centres.sol:Centres", abi.encode(owner, address(this))));
        vm.prank(owner);
        centres.setMerchant(merchant, true, "Tea House");
        _add(1);
        _add(2);
        _adjust(1, TEA, 10);
        _adjust(1, MUG, 5);
        _adjust(2, TEA, 10);
        _adjust(2, MUG, 5);
        _zone(ZONE, _ranking(1, 2));
    }

    function _add(uint16 id) internal {
        vm.prank(owner);
        centres.addCentre(id, LAT - int32(int16(id)) * 10_000, LON, "centre");
    }

    function _zone(uint32 id, bytes32 ranking) internal {
        vm.prank(owner);
        centres.setZone(id, ICentres.Zone(LAT, LON, HALF, ranking), "Harbour");
    }

    function _adjust(uint16 centre, uint64 gtin, int64 delta) internal {
        vm.prank(owner);
        centres.adjustStock(centre, gtin, delta);
    }

    /// Two teas and one mug.
    function _lines() internal pure returns (IOrders.Line[] memory lines) {
        lines = new IOrders.Line[](2);
        lines[0] = IOrders.Line(TEA, 2, 20e6, 500, 2000);
        lines[1] = IOrders.Line(MUG, 1, 5e6, 300, 1000);
    }

    function _oneLine(uint64 gtin, uint32 quantity) internal pure returns (IOrders.Line[] memory lines) {
        lines = new IOrders.Line[](1);
        lines[0] = IOrders.Line(gtin, quantity, 0, 0, 0);
    }

    function _ranking(uint16 first, uint16 second) internal pure returns (bytes32) {
        return bytes32(uint256(first) << 240 | uint256(second) << 224);
    }

    function _expectMoved(
        uint16 centre,
        uint64 gtin,
        OrderId id,
        Move move,
        uint64 quantity,
        address device,
        ICentres.Stock memory s
    ) internal {
        vm.expectEmit(address(centres));
        emit ICentres.StockMoved(id, centre, gtin, move, quantity, device, packStock(s));
    }

    /// Stock of an item of which nothing is confirmed and whose last physical movement was at the start of the test.
    function _stock(uint64 onHand, uint64 reserved, uint64 movements, uint64 agreed)
        internal
        pure
        returns (ICentres.Stock memory)
    {
        return ICentres.Stock(onHand, reserved, 0, movements, agreed, MS);
    }

    /// Moves lines of the order with the id ID. None of them is confirmed.
    function _move(uint16 centre, IOrders.Line[] memory lines, uint8 mask, Move move) internal {
        centres.moveLines(ICentres.Movement(ID, centre, mask, 0, move, 0, sensor, MS), lines);
    }

    /// Releases lines and reserves them in another centre of the zone.
    function _moveElsewhere(uint16 from, IOrders.Line[] memory lines, uint8 mask) internal returns (uint16) {
        return centres.moveLines(ICentres.Movement(ID, from, mask, 0, Move.Release, ZONE, address(0), MS), lines);
    }

    /// Counts the teas in centre 1 for a line of the order with the id ID that is not confirmed.
    function _count(uint64 counted, uint32 quantity) internal returns (Finding) {
        return centres.count(ICentres.Count(ID, 1, TEA, quantity, false, counted, sensor, MS));
    }

    function _takeStock(uint64 counted) internal returns (Finding) {
        return centres.count(ICentres.Count(OrderId.wrap(0), 1, TEA, 0, false, counted, sensor, MS));
    }

    function _assertStock(uint16 centre, uint64 gtin, uint64 onHand, uint64 reserved) internal view {
        ICentres.Stock memory s = centres.stock(centre, gtin);
        vm.assertEq(s.onHand, onHand, "on hand");
        vm.assertEq(s.reserved, reserved, "reserved");
    }
}
