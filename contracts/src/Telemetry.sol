// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IJournals} from "./interfaces/IJournals.sol";

/// @title Telemetry
/// @notice Reads packed telemetry segments.
/// @dev Layout of one segment. Integers are big-endian:
///
///      0..19  device                 36..43  t0, UTC milliseconds
///     20..23  epoch                  44..51  t1, UTC milliseconds
///     24..31  firstSeq               52..83  root
///     32..35  count                  84      length of the signature, which follows
library Telemetry {
    uint256 private constant HEADER = 85;

    /// @notice Reads the segment at `offset` into `s`. Does not set its consumer, `acts` and `prev`.
    /// @return signature the device's signature
    /// @return next offset of the next segment
    function read(bytes calldata items, uint256 offset, IJournals.Segment memory s)
        internal
        pure
        returns (bytes calldata signature, uint256 next)
    {
        uint256 start = offset + HEADER;
        if (start > items.length) revert IJournals.PackedMalformed(offset, items.length);
        next = start + uint8(items[start - 1]);
        if (next > items.length) revert IJournals.PackedMalformed(offset, items.length);
        signature = items[start:next];

        setPosition(s, uint256(_word(items, offset)));
        uint256 span = uint256(_word(items, offset + 32));
        s.count = uint32(span >> 224);
        s.t0 = uint64(span >> 160);
        s.t1 = uint64(span >> 96);
        s.root = _word(items, offset + 52);
    }

    /// @notice Sets device, epoch and firstSeq from the first word of a packed act or segment.
    function setPosition(IJournals.Segment memory s, uint256 place) internal pure {
        s.device = address(uint160(place >> 96));
        s.epoch = uint32(place >> 64);
        s.firstSeq = uint64(place);
    }

    function _word(bytes calldata items, uint256 offset) private pure returns (bytes32) {
        return bytes32(items[offset:offset + 32]);
    }
}
