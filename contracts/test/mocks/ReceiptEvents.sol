// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// Emits the receipt's two events alone, to measure their gas.
contract ReceiptEvents {
    event Transfer(address indexed from, address indexed to, uint256 indexed tokenId);
    event Locked(uint256 tokenId);

    /// Adds two reads, so that execution dominates. With less execution the calldata floor price of EIP-7623 would
    /// apply.
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
