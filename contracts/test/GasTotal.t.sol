// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {Mode} from "../src/interfaces/IShipments.sol";
import {GasBase} from "./GasBase.sol";

/// Measures all transactions of an order with one line, paid in USDC by allowance, delivered by code and settled after
/// the claims window. Its carrier is chosen from three quotes. Each part has a figure; `order_total` is their sum.
contract GasTotalTest is GasBase {
    /// Limit of a transaction's gas (EIP-7825).
    uint256 private constant TRANSACTION_GAS = 1 << 24;

    string private name;
    uint256 private total;
    OrderId[] private ids;

    function setUp() public override {
        super.setUp();
        vm.prank(owner);
        shipments.addCarrier(3, vm.addr(CARRIER_KEY + 3), "carrier");
        _postQuote(3, 1, Mode.Driver, 5e6, 1700);
        _raiseCapacity();
    }

    function test_gas_order_total() public {
        name = "order_total";
        _measure(1);
    }

    /// The devices' acts are posted 100 at once. Orders are placed and settled one by one.
    function test_gas_order_total_batch100() public {
        name = "order_total_batch100";
        _measure(BATCH_SIZE);
    }

    function _measure(uint256 n) private {
        IOrders.Terms[] memory terms = new IOrders.Terms[](n);
        uint256 sum;
        for (uint256 i; i < n; ++i) {
            terms[i] = _claimTerms();
            ids.push(_place(terms[i]));
            sum += vm.lastCallGas().gasTotalUsed;
        }
        _recordPart("place", sum / n);
        IOrders.Terms[] memory none;
        _postAll("count", shelf, Kind.Counting, terms, Status.Confirmed);
        _postAll("pick", robot, Kind.Picking, terms, Status.Picked);
        _postAll("pack", packer, Kind.Packing, terms, Status.Assigned);
        _postAll("dock", dock, Kind.Departing, none, Status.Assigned);
        _postAll("depart", van, Kind.Departing, none, Status.Departed);
        _postAll("deliver", van, Kind.Accepting, terms, Status.Delivered);
        vm.warp(NOW + 2 days);
        sum = 0;
        for (uint256 i; i < n; ++i) {
            vm.prank(stranger);
            claims.settle(terms[i], 0, _policy());
            sum += vm.lastCallGas().gasTotalUsed;
            _assertStatus(ids[i], Status.Settled);
        }
        _recordPart("settle", sum / n);
        vm.snapshotValue(GROUP, name, total);
    }

    /// Has the device act on all orders in one transaction.
    function _postAll(string memory part, Device memory d, Kind kind, IOrders.Terms[] memory terms, Status reached)
        private
    {
        _postPacked(_signChain(d, kind, ids, terms.length != 0), terms);
        uint256 used = vm.lastCallGas().gasTotalUsed;
        vm.assertTrue(used < TRANSACTION_GAS);
        for (uint256 i; i < ids.length; ++i) {
            _assertStatus(ids[i], reached);
        }
        _recordPart(part, used / ids.length);
    }

    function _recordPart(string memory part, uint256 used) private {
        vm.snapshotValue(GROUP, string.concat(name, "_", part), used);
        total += used;
    }
}
