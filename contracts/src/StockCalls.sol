// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Act} from "./Acts.sol";
import {Calls} from "./Calls.sol";
import {LoadedParcel} from "./Escrow.sol";
import {Finding, ICentres} from "./interfaces/ICentres.sol";
import {Role} from "./interfaces/IJournals.sol";
import {IOrders, OrderId} from "./interfaces/IOrders.sol";
import {PackedDevice} from "./PackedDevice.sol";
import {TermsLib} from "./TermsLib.sol";

/// @title StockCalls
/// @notice What Orders asks of Centres' stock: reserve and move an order's lines, count, and receive. Lines are passed
/// on from calldata without decoding; they were validated when the order was placed.
library StockCalls {
    using Calls for bytes;

    /// @notice Calls `ICentres.reserve`.
    /// @param lines `terms.lines`, passed in because locating them costs gas
    function reserve(ICentres centres, IOrders.Terms calldata terms, IOrders.Line[] calldata lines)
        internal
        returns (uint16 centre, uint256 split)
    {
        bytes memory data = abi.encodeWithSelector(
            ICentres.reserve.selector,
            TermsLib.merchant(terms),
            TermsLib.zone(terms),
            0x80, // offset of the lines
            TermsLib.maxParcels(terms)
        );
        (uint256 first, uint256 second) =
            Calls.run(address(centres), data.append(lines.length, TermsLib.encoded(lines)));
        return (uint16(first), second);
    }

    /// @notice Calls `ICentres.moveLines` for the parcel's lines.
    /// @param mask mask of its lines
    /// @return taker the centre that took the parcel over; 0 if none did
    function move(ICentres centres, LoadedParcel memory p, uint256 mask, IOrders.Line[] calldata lines)
        internal
        returns (uint16 taker)
    {
        bytes memory data = abi.encodeWithSelector(
            ICentres.moveLines.selector,
            p.order,
            p.state.centre(),
            mask,
            p.state.confirmedLines() & mask, // a picked parcel has all its lines confirmed
            p.move,
            p.elsewhere,
            address(uint160(p.position >> 96)),
            uint64(p.reading >> 176),
            0x120 // offset of the lines
        );
        (uint256 first,) = Calls.run(address(centres), data.append(lines.length, TermsLib.encoded(lines)));
        return uint16(first);
    }

    /// @notice Calls `ICentres.count` for a line of the parcel.
    /// @param confirmed whether an earlier count has confirmed the line
    function countLine(
        ICentres centres,
        Act act,
        LoadedParcel memory p,
        IOrders.Line calldata line,
        bool confirmed
    ) internal returns (Finding) {
        bytes memory data = abi.encodeWithSelector(
            ICentres.count.selector,
            p.order,
            p.state.centre(),
            line.gtin,
            line.quantity,
            confirmed,
            act.value(),
            act.device(),
            act.time()
        );
        (uint256 finding,) = Calls.run(address(centres), data);
        return Finding(finding);
    }

    /// @notice Applies a reading about stock that belongs to no order: pieces received by a dock, or counted by a
    /// shelf.
    /// @return 0, or the selector of the error that explains why the reading is ignored
    function applyReading(ICentres centres, Act act, PackedDevice device, bool receives) internal returns (bytes4) {
        if (device.role() != uint256(receives ? Role.Dock : Role.Shelf)) return IOrders.WrongRole.selector;
        uint256 gtin = uint256(OrderId.unwrap(act.subject()));
        uint256 pieces = act.value();
        bool malformed = pieces > uint64(type(int64).max) || (receives && pieces == 0);
        if (act.flags() != 0 || gtin > type(uint64).max || malformed) return IOrders.ReadingMalformed.selector;
        uint16 site = uint16(device.site());
        if (!receives) {
            ICentres.Count memory c;
            (c.centre, c.gtin, c.counted) = (site, uint64(gtin), uint64(pieces));
            (c.device, c.time) = (act.device(), act.time());
            Finding finding = centres.count(c);
            return finding == Finding.Stale ? IOrders.CountStale.selector : bytes4(0);
        }
        bool received = centres.receiveStock(site, uint64(gtin), uint64(pieces), act.device(), act.time());
        return received ? bytes4(0) : ICentres.StockTooLarge.selector;
    }
}
