// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// A contract account that approves one digest by ERC-1271.
contract ERC1271Wallet {
    bytes32 public digest;

    function approveDigest(bytes32 digest_) external {
        digest = digest_;
    }

    function isValidSignature(bytes32 asked, bytes calldata) external view returns (bytes4) {
        return asked == digest ? this.isValidSignature.selector : bytes4(0);
    }
}
