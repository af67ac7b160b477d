// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ContractsBase} from "./ContractsBase.sol";

/// The values and structs of the test network.
abstract contract NetworkValues is ContractsBase {
    /// The devices of one centre.
    struct CentreDevices {
        Device shelf;
        Device robot;
        Device packer;
        Device dock;
    }

    /// A signed act, before it is packed for `IOrders.post`.
    struct SignedAct {
        address device;
        uint32 epoch;
        uint64 seq;
        bytes reading;
        bytes signature;
    }

    uint8 internal constant NO_TERMS = 255;
    bytes32 internal constant RECEIVE_TYPEHASH = keccak256(
        "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 "
        "validBefore,bytes32 nonce)"
    );
    uint64 internal constant TEA = 4006381333931;
    uint64 internal constant MUG = 4012345678901;
    uint32 internal constant ZONE = 7;
    int32 internal constant LAT = 542_000_000;
    int32 internal constant LON = 59_000_000;
    uint32 internal constant HALF = 50_000;
    uint96 internal constant PRICE = 25e6;
    uint96 internal constant TEA_AMOUNT = 16e6;
    uint96 internal constant MUG_AMOUNT = 7e6;
    /// The shopper's code, and the same as value and aux of a reading.
    bytes14 internal constant CODE = "open sesame 42";
    int64 internal constant CODE_VALUE = int64(uint64(uint112(CODE) >> 48));
    uint48 internal constant CODE_AUX = uint48(uint112(CODE));
    uint256 internal constant MERCHANT_KEY = 0xA11CE;
    uint256 internal constant SHOPPER_KEY = 0xB0B;
    uint256 internal constant CARRIER_KEY = 0xCA441;
}
