// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrders, OrderId} from "../src/interfaces/IOrders.sol";
import {Base} from "./Base.t.sol";
import {OddToken} from "./mocks/OddToken.sol";

/// A shopper with money and allowances who places by itself.
abstract contract PlaceBase is Base {
    OddToken internal odd;

    function setUp() public virtual override {
        super.setUp();
        dollar.mint(shopper, 1000e6);
        vm.prank(shopper);
        dollar.approve(address(orders), type(uint256).max);
        odd = new OddToken();
        odd.mint(shopper, 1000e6);
    }

    function _odd() internal view returns (IOrders.Terms memory t) {
        t = _terms();
        t.token = address(odd);
    }

    function _place(IOrders.Terms memory t) internal returns (OrderId) {
        bytes memory signature = _merchantSigns(t);
        vm.prank(shopper);
        return orders.place(t, signature);
    }

    function _refuses(IOrders.Terms memory t, bytes memory why) internal {
        _refusesWith(t, _merchantSigns(t), why);
    }

    function _refusesWith(IOrders.Terms memory t, bytes memory signature, bytes memory why) internal {
        vm.expectRevert(why);
        vm.prank(shopper);
        orders.place(t, signature);
    }

    /// The same signature in its other form.
    function _highS(bytes memory signature) internal pure returns (bytes memory) {
        bytes32 r;
        uint256 s;
        assembly ("memory-safe") {
            r := mload(add(signature, 32))
            s := mload(add(signature, 64))
        }
        return abi.encodePacked(r, SECP_N - s, signature[64] == 0x1b ? uint8(28) : uint8(27));
    }

    function _held(uint64 onHand, uint64 reserved, uint64 movements, uint64 agreed) internal pure returns (bytes32) {
        return bytes32(abi.encodePacked(agreed, movements, reserved, onHand));
    }
}
