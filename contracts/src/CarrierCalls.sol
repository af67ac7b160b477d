// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Act} from "./Acts.sol";
import {Calls} from "./Calls.sol";
import {LoadedParcel} from "./Escrow.sol";
import {Role} from "./interfaces/IJournals.sol";
import {IOrders, OrderId, Status} from "./interfaces/IOrders.sol";
import {IShipments} from "./interfaces/IShipments.sol";
import {PackedDevice} from "./PackedDevice.sol";
import {State} from "./State.sol";
import {TermsLib} from "./TermsLib.sol";

/// @title CarrierCalls
/// @notice What Orders asks of Shipments: assign a parcel to a carrier, return the capacity that it took, and store the
/// weather.
library CarrierCalls {
    using Calls for bytes;

    /// @notice Calls `IShipments.assign`. If the parcel has a carrier, it gets another one.
    /// @param distance metres from its centre to the zone
    /// @param lines mask of its lines
    /// @return state the parcel's state with the carrier; unchanged if no quote is admissible
    function assign(
        IShipments shipments,
        LoadedParcel memory p,
        IOrders.Terms calldata terms,
        uint256 distance,
        uint256 lines
    ) internal returns (State state) {
        state = p.state;
        (uint256 grams, uint256 volume) = TermsLib.measuresOf(TermsLib.linesOf(terms), lines);
        bytes memory data = abi.encodeWithSelector(
            IShipments.assign.selector,
            p.id,
            state.carrier(),
            state.modeNumber(),
            state.since(),
            state.centre(),
            TermsLib.zone(terms),
            grams,
            volume
        );
        Calls.run(address(shipments), data.append(distance, TermsLib.preferences(terms)));
        (uint256 carrier, uint256 mode, uint256 pickup) = abi.decode(Calls.answer(), (uint256, uint256, uint256));
        if (carrier != 0) state = state.withCarrier(carrier, mode, pickup).withStatus(Status.Assigned);
    }

    /// @notice Calls `IShipments.returnCapacity` if the parcel is assigned: it ends before the hand-over.
    function returnCapacity(IShipments shipments, LoadedParcel memory p, IOrders.Terms calldata terms) internal {
        State s = p.state;
        if (s.statusNumber() != uint256(Status.Assigned)) return;
        shipments.returnCapacity(p.id, s.centre(), uint32(TermsLib.zone(terms)), s.carrier(), s.mode(), s.since());
    }

    /// @notice Stores the weather that a dock has measured at its centre.
    /// @return 0, or the selector of the error that explains why the reading is ignored
    function recordWeather(IShipments shipments, Act act, PackedDevice device) internal returns (bytes4) {
        if (device.role() != uint256(Role.Dock)) return IOrders.WrongRole.selector;
        (uint256 wind, uint256 visibility) = (act.value(), act.aux());
        uint256 unused = act.flags() | (wind | visibility) >> 16 | uint256(OrderId.unwrap(act.subject()));
        if (unused != 0) return IOrders.ReadingMalformed.selector;
        bool newer = shipments.recordWeather(uint16(device.site()), act.time(), uint16(wind), uint16(visibility));
        return newer ? bytes4(0) : IShipments.WeatherStale.selector;
    }
}
