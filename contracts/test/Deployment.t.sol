// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ICentres} from "../src/interfaces/ICentres.sol";
import {IOrders, Status} from "../src/interfaces/IOrders.sol";
import {IBoundToOrders, IOrdersContract} from "./Interfaces.sol";
import {NetworkBase} from "./NetworkBase.sol";

/// Each contract is deployed by a transaction of its own. Centres and Claims are bound to the address that Orders gets
/// afterwards.
contract DeploymentTest is NetworkBase {
    /// Forge prints this event with -vv.
    event log_named_uint(string name, uint256 value);

    /// Longest runtime code, bytes. The limit of the protocol is 24,576.
    uint256 private constant MAX_RUNTIME = 24_000;
    /// Most gas of a deployment. A block of `geth --dev` has 11,500,000.
    uint256 private constant MAX_CREATION_GAS = 9_000_000;

    function test_deploy_bindsTheContracts() public view {
        vm.assertEq(orders.JOURNALS(), address(journals));
        vm.assertEq(orders.SHIPMENTS(), address(shipments));
        vm.assertEq(orders.PICTURE(), picture);
        vm.assertEq(orders.CENTRES(), address(centres));
        vm.assertEq(orders.CLAIMS(), address(claims));
        vm.assertEq(centres.ORDERS(), address(orders));
        vm.assertEq(IBoundToOrders(address(claims)).ORDERS(), address(orders));
    }

    /// Run with -vv to see the figures.
    function test_deploy_staysWithinLimits() public {
        address ordersAt = _nextAddress(5);
        address[5] memory others = [
            _deployMeasured("Journals", abi.encode(owner)),
            _deployMeasured("Shipments", abi.encode(owner)),
            _deployMeasured("Picture", ""),
            _deployMeasured("Centres", abi.encode(owner, ordersAt)),
            _deployMeasured("Claims", abi.encode(ordersAt))
        ];
        vm.assertEq(_deployMeasured("Orders", abi.encode(others)), ordersAt);
    }

    /// Orders refuses Centres and Claims that work for another Orders contract.
    function test_deployOrders_reverts_whenBoundToOther() public {
        address ordersAt = _nextAddress(2);
        address ours = _deployOne("Centres", abi.encode(owner, ordersAt));
        address theirs = _deployOne("Claims", abi.encode(orders));
        bytes memory arguments = abi.encode(journals, shipments, picture, ours, theirs);
        _assertOrdersRevert(arguments, abi.encodeWithSelector(IOrdersContract.BoundToOther.selector, theirs, orders));

        // A failed deployment uses its nonce too, so the address that `ours` is bound to is lost.
        theirs = _deployOne("Claims", abi.encode(_nextAddress(1)));
        arguments = abi.encode(journals, shipments, picture, ours, theirs);
        _assertOrdersRevert(arguments, abi.encodeWithSelector(IOrdersContract.BoundToOther.selector, ours, ordersAt));
    }

    /// Orders refuses an address without code in each place.
    function test_deployOrders_reverts_whenContractMissing() public {
        for (uint256 place; place < 5; ++place) {
            address ordersAt = _nextAddress(2);
            address[5] memory others = [address(journals), address(shipments), picture, address(0), address(0)];
            others[3] = _deployOne("Centres", abi.encode(owner, ordersAt));
            others[4] = _deployOne("Claims", abi.encode(ordersAt));
            others[place] = stranger;
            _assertOrdersRevert(
                abi.encode(others), abi.encodeWithSelector(IOrdersContract.ContractMissing.selector, stranger)
            );
        }
    }

    /// Before Orders is deployed, a stranger can neither deploy it in the owner's place nor use the contracts that are
    /// bound to it. The deployment goes on unharmed.
    function test_deploy_cannotBeTakenByStranger() public {
        address ordersAt = _nextAddress(2);
        address newCentres = _deployOne("Centres", abi.encode(owner, ordersAt));
        address newClaims = _deployOne("Claims", abi.encode(ordersAt));
        bytes memory arguments = abi.encode(journals, shipments, picture, newCentres, newClaims);
        IOrders.Terms memory t = _terms();

        bytes memory code = abi.encodePacked(vm.getCode("Orders.sol:Orders"), arguments);
        vm.prank(stranger);
        (address deployed, bytes memory revertData) = _create(code);
        vm.assertEq(deployed, address(0));
        vm.assertEq(revertData, abi.encodeWithSelector(IOrdersContract.BoundToOther.selector, newCentres, ordersAt));

        vm.expectRevert(abi.encodeWithSelector(ICentres.NotOrders.selector, stranger));
        vm.prank(stranger);
        ICentres(newCentres).receiveStock(1, TEA, 1000, stranger, MS);
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, stranger));
        vm.prank(stranger);
        ICentres(newCentres).addCentre(1, LAT, LON, "ours");

        address newOrders = _deployOne("Orders", arguments);
        vm.assertEq(newOrders, ordersAt);
        vm.expectRevert(abi.encodeWithSelector(IOrders.NotClaims.selector, stranger));
        vm.prank(stranger);
        IOrders(newOrders).applyClaim(t, 0, Status.Settled, 1, stranger);
        vm.expectRevert(abi.encodeWithSelector(IOrders.NotOwner.selector, stranger, owner));
        vm.prank(stranger);
        IOrders(newOrders).setFee(1, stranger);
    }

    function _assertOrdersRevert(bytes memory arguments, bytes memory expected) private {
        (address deployed, bytes memory revertData) =
            _create(abi.encodePacked(vm.getCode("Orders.sol:Orders"), arguments));
        vm.assertEq(deployed, address(0));
        vm.assertEq(revertData, expected);
    }

    /// Returns the address of the contract that this one deploys after `others` others.
    function _nextAddress(uint256 others) private view returns (address) {
        return vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + others);
    }

    function _deployOne(string memory name, bytes memory arguments) private returns (address) {
        return vm.deployCode(string.concat(name, ".sol:", name), arguments);
    }

    /// Deploys a contract, prints what a transaction that does so uses, and compares it with the limits.
    function _deployMeasured(string memory name, bytes memory arguments) private returns (address deployed) {
        bytes memory code = abi.encodePacked(vm.getCode(string.concat(name, ".sol:", name)), arguments);
        uint256 gas = 21_000; // of a transaction
        for (uint256 i; i < code.length; ++i) {
            gas += code[i] == 0 ? 4 : 16;
        }
        uint256 before = gasleft();
        (deployed,) = _create(code);
        gas += before - gasleft();
        emit log_named_uint(string.concat(name, ", bytes of runtime code"), deployed.code.length);
        emit log_named_uint(string.concat(name, ", gas of the deployment"), gas);
        vm.assertGe(deployed.code.length, 1, name);
        vm.assertLe(deployed.code.length, MAX_RUNTIME, name);
        vm.assertLe(gas, MAX_CREATION_GAS, name);
    }

    function _create(bytes memory code) private returns (address deployed, bytes memory revertData) {
        assembly ("memory-safe") {
            deployed := create(0, add(code, 32), mload(code))
            if iszero(deployed) {
                revertData := mload(0x40)
                mstore(revertData, returndatasize())
                returndatacopy(add(revertData, 32), 0, returndatasize())
                mstore(0x40, add(add(revertData, 32), and(add(returndatasize(), 31), not(31))))
            }
        }
    }
}
