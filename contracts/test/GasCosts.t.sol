// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {GasBase} from "./GasBase.sol";
import {Vm} from "./Vm.sol";

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
/// logs, calldata and signatures. Recording makes what it touches warm, so the gas itself is measured by `GasTest`.
contract GasCostsTest is GasBase {
    struct Part {
        string name;
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
    uint256 private constant ECRECOVER = 3000;
    uint256 private constant P256VERIFY = 6900;
    uint256 private constant PRECOMPILES = 0x100;

    mapping(address account => bool warm) private isWarm;
    mapping(bytes32 slot => bool warm) private isSlotWarm;

    function test_costs_place_usdc() public {
        _place(_oneLineTerms(address(usdc)));
        _recordCosts("place_usdc", ECRECOVER);
    }

    function test_costs_place_usdc_gasless() public {
        _placeGasless(_oneLineTerms(address(usdc)));
        _recordCosts("place_usdc_gasless", 2 * ECRECOVER);
    }

    function test_costs_step_secp() public {
        OrderId id = _placeAndAdvance(_oneLineTerms(address(usdc)), Status.Assigned);
        _postRecorded(_signHandOver(dock, id), new IOrders.Terms[](0));
        _recordCosts("step_secp", ECRECOVER);
    }

    function test_costs_step_p256() public {
        OrderId id = _placeAndAdvance(_oneLineTerms(address(usdc)), Status.Assigned);
        _postRecorded(_signHandOver(van, id), new IOrders.Terms[](0));
        _recordCosts("step_p256", P256VERIFY);
    }

    function test_costs_deliver_code_claims() public {
        IOrders.Terms memory t = _claimTerms();
        OrderId id = _placeAndAdvance(t, Status.Departed);
        _postRecorded(_signAct(van, Kind.Accepting, id), _arrayOf(t));
        _recordCosts("deliver_code_claims", P256VERIFY);
    }

    function test_costs_settle_usdc() public {
        IOrders.Terms memory t = _claimTerms();
        _placeAndAdvance(t, Status.Delivered);
        vm.warp(NOW + 2 days);
        _beforeCall();
        vm.prank(stranger);
        claims.settle(t, 0, _policy());
        _recordCosts("settle_usdc", 0);
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

    /// @param signatures gas for the precompiles that verify signatures. Calls of them are not recorded.
    function _recordCosts(string memory name, uint256 signatures) private {
        VmAccess.AccountAccess[] memory all = VmAccess(address(vm)).stopAndReturnStateDiff();
        uint256 cold;
        uint256[3] memory slots;
        uint256 first;
        while (all[first].data.length == 0) {
            ++first;
        }
        (isWarm[all[first].account], isWarm[all[first].accessor]) = (true, true);
        for (uint256 i = first; i < all.length; ++i) {
            address account = all[i].account;
            if (uint160(account) > PRECOMPILES && !isWarm[account]) {
                isWarm[account] = true;
                ++cold;
            }
            _countSlots(all[i].slots, slots);
        }
        (uint256 logCount, uint256 logGas) = _logGas();
        _record(name, Part("base", 1, BASE));
        _record(name, Part("calldata", all[first].data.length, _calldataGas(all[first].data)));
        _record(name, Part("signatures", 1, signatures));
        _record(name, Part("cold accounts", cold, cold * COLD_ACCOUNT));
        _record(name, Part("cold slots", slots[0], slots[0] * COLD_SLOT));
        _record(name, Part("new slots", slots[1], slots[1] * NEW_SLOT));
        _record(name, Part("changed slots", slots[2], slots[2] * CHANGED_SLOT));
        _record(name, Part("logs", logCount, logGas));
    }

    function _record(string memory name, Part memory part) private {
        vm.snapshotValue(COSTS, string.concat(name, "/", part.name, "/count"), part.count);
        vm.snapshotValue(COSTS, string.concat(name, "/", part.name, "/gas"), part.price);
    }

    /// Counts cold, new and changed slots. Each slot counts once: this is exact if no slot is written twice.
    function _countSlots(VmAccess.SlotAccess[] memory all, uint256[3] memory counts) private {
        for (uint256 i; i < all.length; ++i) {
            bytes32 slot = keccak256(abi.encode(all[i].account, all[i].slot));
            if (!isSlotWarm[slot]) ++counts[0];
            isSlotWarm[slot] = true;
            if (!all[i].isWrite || all[i].previousValue == all[i].newValue) continue;
            ++counts[all[i].previousValue == 0 ? 1 : 2];
        }
    }

    function _logGas() private returns (uint256 count, uint256 price) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        count = logs.length;
        for (uint256 i; i < count; ++i) {
            price += LOG * (1 + logs[i].topics.length) + LOG_BYTE * logs[i].data.length;
        }
    }
}
