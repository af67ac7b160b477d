// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Scheme} from "../src/interfaces/IJournals.sol";
import {Vm} from "./Vm.sol";

/// Keys of both signature schemes, and signing with them.
abstract contract SigningBase {
    struct Device {
        uint256 key;
        Scheme scheme;
        address id;
    }

    Vm internal constant vm = Vm(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D);

    uint256 internal constant NOW = 1_800_000_000;
    uint64 internal constant MS = uint64(NOW) * 1000;
    uint256 internal constant P256_N = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551;
    uint256 internal constant SECP_N = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;

    address internal owner = address(0x0123);
    address internal stranger = address(0x5712);

    function _device(uint256 key, Scheme scheme) internal pure returns (Device memory d) {
        d = Device(key, scheme, vm.addr(key));
        if (scheme == Scheme.P256) {
            (uint256 x, uint256 y) = vm.publicKeyP256(key);
            d.id = address(uint160(uint256(keccak256(abi.encode(x, y)))));
        }
    }

    function _sign(Device memory d, bytes32 digest) internal pure returns (bytes memory) {
        return d.scheme == Scheme.P256 ? _signP256(d.key, digest) : _sign65(d.key, digest);
    }

    function _sign65(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function _signP256(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (bytes32 r, bytes32 s) = vm.signP256(key, digest);
        (uint256 x, uint256 y) = vm.publicKeyP256(key);
        if (uint256(s) > P256_N / 2) s = bytes32(P256_N - uint256(s));
        return abi.encodePacked(r, s, x, y);
    }

    /// EIP-712 digest, computed field by field.
    function _typedDataHash(string memory name, string memory version, address contract_, bytes32 structHash)
        internal
        view
        returns (bytes32)
    {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256(bytes(name)),
                keccak256(bytes(version)),
                block.chainid,
                contract_
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, structHash));
    }

    function _bound(uint256 x, uint256 least, uint256 most) internal pure returns (uint256) {
        if (x >= least && x <= most) return x;
        return least + x % (most - least + 1);
    }
}
