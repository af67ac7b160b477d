// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {Vm} from "./Vm.sol";
import {WholeOrder} from "./WholeOrder.sol";

/// Cheatcodes that record what a call accesses.
interface VmAccess {
    enum Kind {
        Call,
        DelegateCall,
        CallCode,
        StaticCall,
        Create,
        SelfDestruct,
        Resume,
        Balance,
        Extcodesize,
        Extcodehash,
        Extcodecopy
    }

    struct Chain {
        uint256 forkId;
        uint256 chainId;
    }

    struct SlotAccess {
        address account;
        bytes32 slot;
        bool isWrite;
        bytes32 previousValue;
        bytes32 newValue;
        bool reverted;
    }

    struct AccountAccess {
        Chain chain;
        Kind kind;
        address account;
        address accessor;
        bool initialized;
        uint256 oldBalance;
        uint256 newBalance;
        bytes deployedCode;
        uint256 value;
        bytes data;
        bool reverted;
        SlotAccess[] slots;
        uint64 depth;
    }

    function startStateDiffRecording() external;
    function stopAndReturnStateDiff() external returns (AccountAccess[] memory);
}

/// Records what the fixed prices of the EVM (Osaka) make of a transaction: its accesses to accounts and storage, its
/// logs, calldata and signatures. Recording makes what it touches warm, so the gas itself is measured by `GasTest` and
/// `GasTotalTest`.
contract GasCostsTest is WholeOrder {
    struct Cost {
        uint256 count;
        uint256 price;
    }

    string internal constant COSTS = "GasCosts";
    uint256 private constant BASE = 21_000;
    uint256 private constant COLD_ACCOUNT = 2600;
    uint256 private constant COLD_SLOT = 2100;
    uint256 private constant NEW_SLOT = 20_000;
    uint256 private constant CHANGED_SLOT = 2900;
    uint256 private constant LOG = 375;
    uint256 private constant LOG_BYTE = 8;
    uint256 private constant PRECOMPILES = 0x100;

    string[8] private kinds =
        ["base", "calldata", "signatures", "cold accounts", "cold slots", "new slots", "changed slots", "logs"];
    Cost[8] private costs;
    uint256 private calls;
    /// The call in which an account or a slot was accessed last.
    mapping(bytes32 what => uint256 call) private accessed;

    function test_costs_place_usdc() public {
        _place(_oneLineTerms(address(usdc)));
        _afterCall(ECRECOVER);
        _recordCosts("place_usdc", 1);
    }

    function test_costs_place_usdc_gasless() public {
        _placeGasless(_oneLineTerms(address(usdc)));
        _afterCall(2 * ECRECOVER);
        _recordCosts("place_usdc_gasless", 1);
    }

    function test_costs_step_secp() public {
        OrderId id = _placeAndAdvance(_oneLineTerms(address(usdc)), Status.Assigned);
        _postRecorded(_signHandOver(dock, id), new IOrders.Terms[](0));
        _afterCall(ECRECOVER);
        _recordCosts("step_secp", 1);
    }

    function test_costs_step_p256() public {
        OrderId id = _placeAndAdvance(_oneLineTerms(address(usdc)), Status.Assigned);
        _postRecorded(_signHandOver(van, id), new IOrders.Terms[](0));
        _afterCall(P256VERIFY);
        _recordCosts("step_p256", 1);
    }

    function test_costs_deliver_code_claims() public {
        IOrders.Terms memory t = _claimTerms();
        OrderId id = _placeAndAdvance(t, Status.Departed);
        _postRecorded(_signAct(van, Kind.Accepting, id), _arrayOf(t));
        _afterCall(P256VERIFY);
        _recordCosts("deliver_code_claims", 1);
    }

    function test_costs_settle_usdc() public {
        IOrders.Terms memory t = _claimTerms();
        _placeAndAdvance(t, Status.Delivered);
        vm.warp(NOW + 2 days);
        _beforeCall();
        vm.prank(stranger);
        claims.settle(t, 0, _policy());
        _afterCall(0);
        _recordCosts("settle_usdc", 1);
    }

    function test_costs_order_total() public {
        _runOrders(1);
        _recordCosts("order_total", 1);
    }

    function test_costs_order_total_batch100() public {
        _runOrders(BATCH_SIZE);
        _recordCosts("order_total_batch100", BATCH_SIZE);
    }

    function _postRecorded(SignedAct memory a, IOrders.Terms[] memory terms) private {
        bytes memory packed = _packAct(a, terms.length == 0 ? NO_TERMS : 0);
        _beforeCall();
        _postPacked(packed, terms);
    }

    /// Starts recording. The next call must be the one in question.
    function _beforeCall() internal override {
        vm.recordLogs();
        vm.getRecordedLogs();
        VmAccess(address(vm)).startStateDiffRecording();
    }

    /// Adds the costs of the call. Calls of precompiles are not recorded.
    function _afterCall(uint256 signatures) internal override {
        VmAccess.AccountAccess[] memory all = VmAccess(address(vm)).stopAndReturnStateDiff();
        uint256 first;
        while (all[first].data.length == 0) {
            ++first;
        }
        ++calls;
        _isCold(bytes20(all[first].account));
        _isCold(bytes20(all[first].accessor));
        _add(0, 1, BASE);
        _add(1, all[first].data.length, _calldataGas(all[first].data));
        _add(2, 1, signatures);
        for (uint256 i = first; i < all.length; ++i) {
            address account = all[i].account;
            if (uint160(account) > PRECOMPILES && _isCold(bytes20(account))) _add(3, 1, COLD_ACCOUNT);
            _addSlots(all[i].slots);
        }
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            _add(7, 1, LOG * (1 + logs[i].topics.length) + LOG_BYTE * logs[i].data.length);
        }
    }

    function _endPart(string memory, uint256) internal override {}

    /// Adds cold, new and changed slots. Only the first change of a slot in a call has the full price.
    function _addSlots(VmAccess.SlotAccess[] memory all) private {
        for (uint256 i; i < all.length; ++i) {
            bytes32 slot = keccak256(abi.encode(all[i].account, all[i].slot));
            if (_isCold(slot)) _add(4, 1, COLD_SLOT);
            if (!all[i].isWrite || all[i].previousValue == all[i].newValue) continue;
            if (!_isCold(keccak256(abi.encode(slot, "written")))) continue;
            if (all[i].previousValue == 0) _add(5, 1, NEW_SLOT);
            else _add(6, 1, CHANGED_SLOT);
        }
    }

    function _add(uint256 kind, uint256 count, uint256 price) private {
        costs[kind].count += count;
        costs[kind].price += price;
    }

    /// Returns whether the call accesses this for the first time, and marks it as accessed.
    function _isCold(bytes32 what) private returns (bool cold) {
        cold = accessed[what] != calls;
        accessed[what] = calls;
    }

    /// Records the costs per order of all calls since the start.
    function _recordCosts(string memory name, uint256 orderCount) private {
        for (uint256 i; i < kinds.length; ++i) {
            string memory key = string.concat(name, "/", kinds[i]);
            vm.snapshotValue(COSTS, string.concat(key, "/count"), costs[i].count / orderCount);
            vm.snapshotValue(COSTS, string.concat(key, "/gas"), costs[i].price / orderCount);
        }
    }
}
