// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {IOrders, OrderId} from "./interfaces/IOrders.sol";
import {IJournals} from "./interfaces/IJournals.sol";
import {IShipments} from "./interfaces/IShipments.sol";

contract Orders is IOrders, Ownable2Step {
    IJournals public immutable JOURNALS;
    IShipments public immutable SHIPMENTS;

    constructor(address o, IJournals j, IShipments s) Ownable(o) {
        JOURNALS = j;
        SHIPMENTS = s;
    }

    function place(Terms calldata, bytes calldata) external returns (OrderId id) {}
    function placeWithAuthorization(Terms calldata, bytes calldata, Authorization calldata)
        external
        returns (OrderId id)
    {}
    function post(IJournals.Segment calldata, bytes calldata, bytes calldata, Terms[] calldata) external {}
    function assign(Terms calldata) external {}
    function cancel(Terms calldata) external {}
    function refund(Terms calldata) external {}
    function withdraw(address) external {}
    function setMerchant(address, bool) external {}
    function addCentre(uint16, int32, int32, string calldata) external {}
    function setZone(uint32, Zone calldata, string calldata) external {}
    function receiveStock(uint16, uint64, uint64) external {}
    function idOf(Terms calldata) external view returns (OrderId) {}
    function order(OrderId) external view returns (Order memory) {}
    function isMerchant(address) external view returns (bool) {}
    function centre(uint16) external view returns (int32, int32, bool) {}
    function stock(uint16, uint64) external view returns (Stock memory) {}
    function zone(uint32) external view returns (Zone memory) {}
    function nearest(uint32, Line[] calldata) external view returns (uint16) {}
    function credit(address, address) external view returns (uint256) {}
}
