// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICentres} from "./interfaces/ICentres.sol";
import {Owned} from "./Owned.sol";

/// @title Merchants
/// @notice Who may sell from the centres' stock, and the pause that stops all of them. Placing an order reads its merchant's one slot: a
/// pause shuts every listed merchant's door by itself, some 7,800 gas each once, so that no order pays to ask whether there is one.
abstract contract Merchants is ICentres, Owned {
    /// @param open whether orders are taken now: allowed and not paused. The only part that placing looks at
    /// @param listed whether the list has it
    struct Seller {
        bool open;
        bool allowed;
        bool listed;
    }

    /// Merchants that can ever be listed: a pause goes over all of them in one transaction.
    uint256 private constant MOST = 1000;

    bool private _paused;
    address[] private _list;
    mapping(address account => Seller seller) private _sellers;
    mapping(address account => string name) private _names;

    /// @inheritdoc ICentres
    function setMerchant(address merchant, bool allowed, string calldata name) external onlyOwner {
        if (!_sellers[merchant].listed) {
            if (_list.length == MOST) revert MerchantsFull(MOST);
            _list.push(merchant);
        }
        _sellers[merchant] = Seller(allowed && !_paused, allowed, true);
        _names[merchant] = name;

        emit MerchantSet(merchant, allowed, name);
    }

    /// @inheritdoc ICentres
    function setPaused(bool to) external onlyOwner {
        _paused = to;
        for (uint256 i; i < _list.length; ++i) {
            Seller storage seller = _sellers[_list[i]];
            seller.open = seller.allowed && !to;
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
        return _sellers[account].allowed || account == owner();
    }

    /// Reverts unless orders of this merchant are taken now.
    function _checkOpen(address merchant) internal view {
        if (_sellers[merchant].open) return;
        if (_paused) revert PlacingPaused();
        if (!isMerchant(merchant)) revert NotMerchant(merchant);
    }
}
