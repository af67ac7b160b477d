// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {WholeOrder} from "./WholeOrder.sol";

/// Measures all transactions of an order. Each kind of transaction has a figure; `order_total` is their sum.
contract GasTotalTest is WholeOrder {
    /// Limit of a transaction's gas (EIP-7825).
    uint256 private constant TRANSACTION_GAS = 1 << 24;

    string private name;
    uint256 private sum;
    uint256 private total;

    function test_gas_order_total() public {
        name = "order_total";
        _runOrders(1);
        vm.snapshotValue(GROUP, name, total);
    }

    /// The devices' acts are posted 100 at once. Orders are placed and settled one by one.
    function test_gas_order_total_batch100() public {
        name = "order_total_batch100";
        _runOrders(BATCH_SIZE);
        vm.snapshotValue(GROUP, name, total);
    }

    function _afterCall(uint256) internal override {
        uint256 used = vm.lastCallGas().gasTotalUsed;
        vm.assertTrue(used < TRANSACTION_GAS);
        sum += used;
    }

    function _endPart(string memory part, uint256 n) internal override {
        vm.snapshotValue(GROUP, string.concat(name, "_", part), sum / n);
        total += sum / n;
        sum = 0;
    }
}
