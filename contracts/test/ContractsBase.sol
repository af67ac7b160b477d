// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IClaims} from "../src/interfaces/IClaims.sol";
import {ICentresContract, ITestDollar, IJournalsContract, IOrdersContract, IShipmentsContract} from "./Interfaces.sol";
import {SigningBase} from "./SigningBase.sol";

/// The contracts, deployed and bound to each other as `waybill deploy` does.
abstract contract ContractsBase is SigningBase {
    IJournalsContract internal journals;
    IShipmentsContract internal shipments;
    IOrdersContract internal orders;
    ICentresContract internal centres;
    IClaims internal claims;
    ITestDollar internal dollar;
    address internal picture;

    function _deploy() internal {
        journals = IJournalsContract(vm.deployCode("Journals.sol:Journals", abi.encode(owner)));
        shipments = IShipmentsContract(vm.deployCode("Shipments.sol:Shipments", abi.encode(owner)));
        picture = vm.deployCode("Picture.sol:Picture");
        // Centres and Claims are bound to the address that the third deployment from here on gets.
        address ordersAt = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 2);
        centres = ICentresContract(vm.deployCode("Centres.sol:Centres", abi.encode(owner, ordersAt)));
        claims = IClaims(vm.deployCode("Claims.sol:Claims", abi.encode(ordersAt)));
        orders = IOrdersContract(
            vm.deployCode("Orders.sol:Orders", abi.encode(journals, shipments, picture, centres, claims))
        );
        dollar = ITestDollar(vm.deployCode("TestDollar.sol:TestDollar"));
    }
}
