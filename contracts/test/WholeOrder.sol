// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Scheme} from "../src/interfaces/IJournals.sol";
import {IOrders, Kind, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {Mode} from "../src/interfaces/IShipments.sol";
import {GasBase} from "./GasBase.sol";

/// The whole life of orders with one line, paid in USDC by allowance, delivered by code and settled after the claims
/// window. Their carrier is chosen from three quotes.
abstract contract WholeOrder is GasBase {
    uint256 internal constant ECRECOVER = 3000;
    uint256 internal constant P256VERIFY = 6900;

    OrderId[] private ids;

    function setUp() public virtual override {
        super.setUp();
        vm.prank(owner);
        shipments.addCarrier(3, vm.addr(CARRIER_KEY + 3), "carrier");
        _postQuote(3, 1, Mode.Driver, 5e6, 1700);
        _raiseCapacity();
    }

    /// Takes `n` orders from placing to settlement. The devices' acts are posted for all at once.
    function _runOrders(uint256 n) internal {
        IOrders.Terms[] memory terms = new IOrders.Terms[](n);
        for (uint256 i; i < n; ++i) {
            terms[i] = _claimTerms();
            ids.push(_place(terms[i]));
            _afterCall(ECRECOVER);
        }
        _endPart("place", n);
        IOrders.Terms[] memory none;
        _postAll("count", shelf, Kind.Counting, terms, Status.Confirmed);
        _postAll("pick", robot, Kind.Picking, terms, Status.Picked);
        _postAll("pack", packer, Kind.Packing, terms, Status.Assigned);
        _postAll("dock", dock, Kind.Departing, none, Status.Assigned);
        _postAll("depart", van, Kind.Departing, none, Status.Departed);
        _postAll("deliver", van, Kind.Accepting, terms, Status.Delivered);
        vm.warp(NOW + 2 days);
        for (uint256 i; i < n; ++i) {
            _beforeCall();
            vm.prank(stranger);
            claims.settle(terms[i], 0, _policy());
            _afterCall(0);
            _assertStatus(ids[i], Status.Settled);
        }
        _endPart("settle", n);
    }

    /// Runs after each transaction.
    /// @param signatures gas for the precompiles that verify its signatures
    function _afterCall(uint256 signatures) internal virtual;

    /// Runs after the transactions of one kind for `n` orders.
    function _endPart(string memory part, uint256 n) internal virtual;

    /// Has the device act on all orders in one transaction.
    function _postAll(string memory part, Device memory d, Kind kind, IOrders.Terms[] memory terms, Status reached)
        private
    {
        bytes memory packed = _signChain(d, kind, ids, terms.length != 0);
        _beforeCall();
        _postPacked(packed, terms);
        _afterCall(ids.length * (d.scheme == Scheme.P256 ? P256VERIFY : ECRECOVER));
        for (uint256 i; i < ids.length; ++i) {
            _assertStatus(ids[i], reached);
        }
        _endPart(part, ids.length);
    }
}
