// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICentres} from "./interfaces/ICentres.sol";
import {Owned} from "./Owned.sol";

/// @title Merchants
/// @notice Stores the merchants that may sell from the centres' stock, and the pause.
/// @dev Placing an order reads only its merchant's slot. A pause therefore updates the slot of each listed merchant,
/// about 7,800 gas each. In return, placing an order need not read a separate pause flag.
abstract contract Merchants is ICentres, Owned {
    /// @param open true if orders are accepted now: `allowed`, and not paused. Placing an order reads only this field.
    /// @param allowed true if the owner lets the merchant sell
    /// @param listed true if the merchant is in the list that a pause goes through
    struct MerchantState {
        bool open;
        bool allowed;
        bool listed;
    }

    /// @dev Merchants that can ever be listed. A pause updates all of them in one transaction.
    uint256 private constant MAX_MERCHANTS = 1000;

    bool private _paused;
    address[] private _merchantList;
    mapping(address account => MerchantState state) private _merchants;
    mapping(address account => string name) private _names;

    /// @inheritdoc ICentres
    function setMerchant(address merchant, bool allowed, string calldata name) external onlyOwner {
        if (!_merchants[merchant].listed) {
            if (_merchantList.length == MAX_MERCHANTS) revert MerchantsFull(MAX_MERCHANTS);
            _merchantList.push(merchant);
        }
        _merchants[merchant] = MerchantState(allowed && !_paused, allowed, true);
        _names[merchant] = name;

        emit MerchantSet(merchant, allowed, name);
    }

    /// @inheritdoc ICentres
    function setPaused(bool to) external onlyOwner {
        _paused = to;
        for (uint256 i; i < _merchantList.length; ++i) {
            MerchantState storage state = _merchants[_merchantList[i]];
            state.open = state.allowed && !to;
        }

        emit Paused(to);
    }

    /// @inheritdoc ICentres
    function merchantName(address account) external view returns (string memory) {
        return _names[account];
    }

    /// @inheritdoc ICentres
    function paused() external view returns (bool) {
        return _paused;
    }

    /// @inheritdoc ICentres
    function isMerchant(address account) public view returns (bool) {
        return _merchants[account].allowed || account == owner();
    }

    /// @dev Reverts if orders of this merchant are not accepted now.
    function _checkOpen(address merchant) internal view {
        if (_merchants[merchant].open) return;
        if (_paused) revert PlacingPaused();
        if (!isMerchant(merchant)) revert NotMerchant(merchant);
    }
}
