// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICentres} from "../src/interfaces/ICentres.sol";
import {IOrders, OrderId} from "../src/interfaces/IOrders.sol";
import {NetworkBase} from "./NetworkBase.sol";
import {packStock} from "./StockWord.sol";
import {MisbehavingToken} from "./mocks/MisbehavingToken.sol";

/// A shopper with balances and allowances who places orders itself.
abstract contract PlaceBase is NetworkBase {
    MisbehavingToken internal badToken;

    function setUp() public virtual override {
        super.setUp();
        dollar.mint(shopper, 1000e6);
        vm.prank(shopper);
        dollar.approve(address(orders), type(uint256).max);
        badToken = new MisbehavingToken();
        badToken.mint(shopper, 1000e6);
    }

    function _badTokenTerms() internal view returns (IOrders.Terms memory t) {
        t = _terms();
        t.token = address(badToken);
    }

    function _place(IOrders.Terms memory t) internal returns (OrderId) {
        bytes memory signature = _merchantSignature(t);
        vm.prank(shopper);
        return orders.place(t, signature);
    }

    function _assertReverts(IOrders.Terms memory t, bytes memory revertData) internal {
        _assertRevertsWith(t, _merchantSignature(t), revertData);
    }

    function _assertRevertsWith(IOrders.Terms memory t, bytes memory signature, bytes memory revertData) internal {
        vm.expectRevert(revertData);
        vm.prank(shopper);
        orders.place(t, signature);
    }

    /// The same signature with s in the upper half.
    function _highS(bytes memory signature) internal pure returns (bytes memory) {
        bytes32 r;
        uint256 s;
        assembly ("memory-safe") {
            r := mload(add(signature, 32))
            s := mload(add(signature, 64))
        }
        return abi.encodePacked(r, SECP_N - s, signature[64] == 0x1b ? uint8(28) : uint8(27));
    }

    /// Stock that was adjusted at the start of the test, as events carry it.
    function _packStock(uint64 onHand, uint64 reserved, uint64 movements, uint64 agreed)
        internal
        pure
        returns (bytes32)
    {
        return packStock(ICentres.Stock(onHand, reserved, 0, movements, agreed, uint64(NOW) * 1000));
    }
}
