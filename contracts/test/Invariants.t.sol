// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IOrders, Status} from "../src/interfaces/IOrders.sol";
import {TOrders} from "./Contracts.sol";
import {Handler} from "./Handler.sol";
import {Vm} from "./Vm.sol";

/// What holds after any sequence of calls. That no status goes back and no journal number is taken twice is watched by
/// the handler at each call.
contract InvariantsTest {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    Vm private constant vm = Vm(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D);
    uint64 private constant TEA = 4006381333931;
    uint64 private constant MUG = 4012345678901;

    Handler private handler;
    TOrders private orders;
    address private dollar;
    address private odd;
    address private shopper;
    address private merchant;

    function setUp() public {
        handler = new Handler();
        handler.setUp();
        address at_;
        (at_, dollar, shopper, merchant) = handler.parties();
        orders = TOrders(at_);
        odd = address(handler.odd());
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        bytes4[] memory all = new bytes4[](14);
        all[0] = Handler.place.selector;
        all[1] = Handler.advance.selector;
        all[2] = Handler.babble.selector;
        all[3] = Handler.replay.selector;
        all[4] = Handler.reopen.selector;
        all[5] = Handler.cancel.selector;
        all[6] = Handler.refund.selector;
        all[7] = Handler.withdraw.selector;
        all[8] = Handler.spoil.selector;
        all[9] = Handler.restock.selector;
        all[10] = Handler.wait.selector;
        // The right steps more often than the rest, or few orders would get far.
        all[11] = Handler.advance.selector;
        all[12] = Handler.advance.selector;
        all[13] = Handler.advance.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), all);
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// One function, so that all of it is asked of the same long histories.
    function invariant_theBooksBalance() public view {
        // The contract holds exactly the money of open orders and of credits, token by token.
        _escrow(dollar);
        _escrow(odd);
        // Stock is what came minus what left; what is reserved belongs to orders not yet picked.
        for (uint16 centre = 1; centre <= 2; ++centre) {
            _stock(centre, TEA);
            _stock(centre, MUG);
        }
        // Every order has its receipt.
        vm.assertEq(orders.balanceOf(shopper), handler.count());
        _steps();
    }

    /// No step without the signatures that it needs.
    function _steps() private view {
        for (uint256 i; i < handler.count(); ++i) {
            (IOrders.Order memory o, IOrders.Terms memory t, Status reached) = handler.seen(i);
            vm.assertEq(o.handover == 3, reached >= Status.Departed);
            vm.assertEq(o.carrier != 0, reached >= Status.Assigned);
            vm.assertEq(o.confirmed == (1 << t.lines.length) - 1, reached >= Status.Confirmed);
        }
    }

    function _escrow(address token) private view {
        uint256 expected = orders.credit(shopper, token) + orders.credit(merchant, token);
        for (uint256 i; i < handler.count(); ++i) {
            (IOrders.Order memory o, IOrders.Terms memory t,) = handler.seen(i);
            if (t.token == token && o.status < Status.Settled) expected += t.price;
        }
        vm.assertEq(IERC20(token).balanceOf(address(orders)), expected, "escrow");
    }

    function _stock(uint16 centre, uint64 gtin) private view {
        uint256 reserved;
        uint256 left;
        for (uint256 i; i < handler.count(); ++i) {
            (IOrders.Order memory o, IOrders.Terms memory t, Status reached) = handler.seen(i);
            if (o.centre != centre) continue;
            bool calledOff = o.status >= Status.Cancelled;
            for (uint256 j; j < t.lines.length; ++j) {
                if (t.lines[j].gtin != gtin) continue;
                if (o.status < Status.Picked) reserved += t.lines[j].quantity;
                if (reached > Status.Picked || (reached == Status.Picked && !calledOff)) left += t.lines[j].quantity;
            }
        }
        IOrders.Stock memory s = orders.stock(centre, gtin);
        vm.assertEq(s.reserved, reserved, "reserved");
        vm.assertEq(s.onHand, handler.received(centre, gtin) - left, "on hand");
        vm.assertLe(s.reserved, s.onHand, "reserved more than there is");
    }
}
