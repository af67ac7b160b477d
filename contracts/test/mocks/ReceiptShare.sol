// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// The receipt's part of placing, by itself.
contract ReceiptShare {
    event Transfer(address indexed from, address indexed to, uint256 indexed tokenId);
    event Locked(uint256 tokenId);

    /// Any order does more than these reads: with less the calldata would have its own, higher price (EIP-7623).
    modifier asPartOfMore() {
        require(address(1).balance + address(2).balance < type(uint256).max);
        _;
    }

    function issue(bytes32 id, address shopper) external asPartOfMore {
        emit Transfer(address(0), shopper, uint256(id));
        emit Locked(uint256(id));
    }

    function nothing(bytes32 id, address shopper) external asPartOfMore {}
}
