// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ICentres} from "../src/interfaces/ICentres.sol";
import {IOrders, OrderId, Status} from "../src/interfaces/IOrders.sol";
import {ActHandler} from "./ActHandler.sol";
import {ClaimHandler} from "./ClaimHandler.sol";
import {Handler} from "./Handler.sol";
import {HandlerBase} from "./HandlerBase.sol";
import {ICentresContract, IOrdersContract} from "./Interfaces.sol";
import {packStock} from "./StockWord.sol";
import {HandlerBranches} from "./HandlerBranches.sol";
import {StepHandler} from "./StepHandler.sol";

/// Invariants over random sequences of calls. `EventModel` checks per event: statuses never go back, sequence numbers
/// have no gaps, no parcel is paid twice, stock movements are contiguous.
contract InvariantsTest is HandlerBranches {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    uint64[3] private items = [4006381333931, 4012345678901, 4098765432109]; // tea, mug, pot
    uint16 private constant CENTRES = 16;

    /// All statuses but None, bit i: status i.
    uint256 private constant EVERY_STATUS = (1 << uint256(type(Status).max) + 1) - 2;

    ClaimHandler private handler;
    IOrdersContract private orders;
    ICentresContract private centres;
    address[3] private tokens; // ether, dollar, misbehaving token
    address[3] private accounts; // shopper, merchant, platform

    function setUp() public {
        handler = new ClaimHandler();
        handler.setUp();
        address at_;
        address centres_;
        (at_, centres_, tokens[1], accounts[0], accounts[1]) = handler.addresses();
        (orders, centres) = (IOrdersContract(at_), ICentresContract(centres_));
        tokens[2] = address(handler.badToken());
        accounts[2] = handler.PLATFORM();
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        // Regular steps are called more often, or few orders would get far.
        bytes4[30] memory once = [
            StepHandler.advance.selector,
            StepHandler.failParcel.selector,
            StepHandler.failParcel.selector,
            StepHandler.actEarly.selector,
            StepHandler.postRandomReading.selector,
            StepHandler.postBatch.selector,
            StepHandler.openEpoch.selector,
            StepHandler.receiveStock.selector,
            StepHandler.takeStock.selector,
            StepHandler.measureWeather.selector,
            ActHandler.replay.selector,
            HandlerBase.postQuote.selector,
            HandlerBase.setCarrier.selector,
            HandlerBase.setFee.selector,
            HandlerBase.wait.selector,
            Handler.place.selector,
            Handler.cancel.selector,
            Handler.refund.selector,
            Handler.refundPart.selector,
            Handler.reassign.selector,
            Handler.claim.selector,
            Handler.claim.selector,
            Handler.giveBack.selector,
            Handler.withdraw.selector,
            Handler.setTokenBehaviour.selector,
            ClaimHandler.accept.selector,
            ClaimHandler.act.selector,
            ClaimHandler.act.selector,
            ClaimHandler.withdrawOffer.selector,
            ClaimHandler.end.selector
        ];
        // Regular steps and orders are drawn more often, or few parcels would get far.
        bytes4[] memory all = new bytes4[](once.length + 15);
        for (uint256 i; i < all.length; ++i) {
            all[i] =
                i < once.length ? once[i] : i == once.length ? Handler.place.selector : StepHandler.advance.selector;
        }
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), all);
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// Checks that a long history reaches every status and every branch of the handler, so that the invariants are
    /// tested in all of them.
    function test_handler_reachesEveryBranch() public {
        bytes4[] memory all = this.targetSelectors()[0].selectors;
        for (uint256 i; i < 40_000 && (i < 600 || !_allReached()); ++i) {
            uint256 seed = uint256(keccak256(abi.encode("elsewhere", i)));
            bytes memory args =
                abi.encode(seed, seed >> 8 & 0xff, seed >> 16 & 0xff, seed >> 24 & 0xff, seed >> 32 & 0xff);
            bytes4 to = all[uint256(keccak256(abi.encode(seed))) % all.length];
            // Arguments must fit the smallest parameter type of each function.
            bool small = to == Handler.setTokenBehaviour.selector || to == Handler.withdraw.selector
                || to == HandlerBase.wait.selector || to == HandlerBase.setFee.selector;
            if (small) args = abi.encode(to == HandlerBase.wait.selector ? seed >> 224 : seed >> 248, seed >> 8 & 1);
            (bool ok, bytes memory revertData) = address(handler).call(abi.encodePacked(to, args));
            vm.assertTrue(ok, string.concat("call ", vm.toString(i), ": ", vm.toString(revertData)));
            if (i % 250 == 0) this.invariant_balances();
        }
        this.invariant_balances();
        _assertAllReached(handler);
        vm.assertEq(handler.reachedStatuses(), EVERY_STATUS, "statuses");
        vm.assertGe(handler.acceptedActs(), 100, "acts");
        _assertAllReached(handler);
    }

    function _allReached() private view returns (bool) {
        return handler.reachedStatuses() == EVERY_STATUS && handler.reachedCount() >= _branchCount();
    }

    /// One invariant function for all checks, so that they share the same long histories.
    function invariant_balances() public view {
        uint256[3] memory held;
        uint256[6][17] memory reserved; // by centre from 1; each item's reserved, then confirmed pieces
        for (uint256 i; i < handler.orderCount(); ++i) {
            (OrderId id, IOrders.Terms memory t, uint8 parcels) = handler.orderAt(i);
            _assertReceipt(id, t, parcels);
            uint256 token = t.token == address(0) ? 0 : t.token == tokens[1] ? 1 : 2;
            held[token] += _held(id, t, parcels);
            for (uint8 k; k < parcels; ++k) {
                _reserved(id, t, k, parcels, reserved);
            }
        }
        // The escrow's balance is the money of open parcels plus credits, for each token.
        for (uint256 i; i < 3; ++i) {
            for (uint256 j; j < 3; ++j) {
                held[i] += orders.credit(accounts[j], tokens[i]);
            }
            uint256 found = i == 0 ? address(orders).balance : IERC20(tokens[i]).balanceOf(address(orders));
            vm.assertEq(found, held[i], "escrow");
        }
        // Stock equals the sum of its movements, and reservations belong to parcels that are not picked.
        for (uint16 centre = 1; centre <= CENTRES; ++centre) {
            for (uint256 i; i < 3; ++i) {
                ICentres.Stock memory s = centres.stock(centre, items[i]);
                vm.assertEq(packStock(s), packStock(handler.ledger(centre, items[i])), "stock");
                vm.assertEq(s.reserved, reserved[centre][i], "reserved");
                vm.assertEq(s.confirmed, reserved[centre][3 + i], "confirmed");
                vm.assertLe(s.confirmed, s.reserved, "more is confirmed than reserved");
                vm.assertLe(s.agreed, s.movements, "agreed");
            }
        }
        handler.assertQuotes();
    }

    /// Asserts that each order has a receipt that belongs to its shopper, and that no parcel after the first has one.
    function _assertReceipt(OrderId id, IOrders.Terms memory t, uint8 parcels) private view {
        vm.assertEq(orders.ownerOf(uint256(OrderId.unwrap(id))), t.shopper);
        for (uint8 k = 1; k < parcels; ++k) {
            try orders.ownerOf(uint256(OrderId.unwrap(orders.parcelId(id, k)))) {
                vm.assertTrue(false, "a parcel after the first has a receipt");
            } catch {}
        }
        IOrders.Book memory b = orders.book(id);
        vm.assertEq(b.parcels, parcels == 1 ? 0 : parcels, "parcels");
        vm.assertLe(uint256(b.captured) + b.refunded, t.price, "book");
        // Departed parcels have both signatures of the hand-over.
        for (uint8 k; k < parcels; ++k) {
            IOrders.Order memory o = orders.order(orders.parcelId(id, k));
            if (o.status < Status.Departed || o.status > Status.Settled) continue;
            vm.assertTrue(o.dockSigned && o.vehicleSigned, "hand-over signatures");
            vm.assertTrue(o.carrier != 0 && o.vehicle != 0, "carrier and vehicle");
        }
    }

    /// Returns what the escrow holds of an order: the price less what has been paid, and 0 if all parcels are closed.
    function _held(OrderId id, IOrders.Terms memory t, uint8 parcels) private view returns (uint256 left) {
        IOrders.Book memory b = orders.book(id);
        bool open;
        for (uint8 k; k < parcels; ++k) {
            if (orders.order(orders.parcelId(id, k)).status >= Status.Settled) continue;
            open = true;
            vm.assertLe(orders.held(t, k), uint256(t.price) - b.captured - b.refunded, "more than the order has left");
        }
        left = open ? uint256(t.price) - b.captured - b.refunded : 0;
    }

    function _reserved(OrderId id, IOrders.Terms memory t, uint8 k, uint8 parcels, uint256[6][17] memory reserved)
        private
        view
    {
        IOrders.Order memory o = orders.order(orders.parcelId(id, k));
        if (o.status >= Status.Picked) return;
        uint24 mine = parcels == 1 ? 0x7f : orders.book(id).lines >> (8 * k);
        for (uint256 j; j < t.lines.length; ++j) {
            uint256 item = t.lines[j].gtin == items[0] ? 0 : t.lines[j].gtin == items[1] ? 1 : 2;
            if (mine >> j & 1 != 0) reserved[o.centre][item] += t.lines[j].quantity;
            if (o.marks >> j & 1 != 0) reserved[o.centre][3 + item] += t.lines[j].quantity;
        }
    }
}
