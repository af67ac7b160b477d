// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {P256} from "@openzeppelin/contracts/utils/cryptography/P256.sol";
import {Scheme} from "../src/interfaces/IJournals.sol";
import {Signatures} from "../src/Signatures.sol";
import {SigningBase} from "./SigningBase.sol";

/// Tests the signature library of Journals with Project Wycheproof's vectors and with edge cases of both curves.
contract SignaturesTest is SigningBase {
    function test_isValid_wycheproofP256() public view {
        (uint256 passed, uint256 good) = _runVectors(".p256", Scheme.P256);
        vm.assertEq(passed, 778);
        vm.assertEq(good, 304);
    }

    function test_isValid_wycheproofSecp256k1() public view {
        (uint256 passed, uint256 good) = _runVectors(".secp256k1", Scheme.Secp256k1);
        vm.assertEq(passed, 231);
        vm.assertEq(good, 161);
    }

    /// Replaces r or s of a valid signature by a value at the end of its range.
    function testFuzz_isValid_isFalse_atRangeEnds(uint256 key, bytes32 digest, uint256 edge, bool inS) public view {
        key = _bound(key, 1, P256_N - 1);
        edge = _bound(edge, 0, 4);
        Device memory d = _device(key, Scheme.P256);
        bytes memory signature = _signP256(key, digest);
        vm.assertTrue(this.isValid(Scheme.P256, d.id, digest, signature));
        vm.assertFalse(this.isValid(Scheme.P256, d.id, digest, _withWord(signature, _edgeValue(P256_N, edge), inS)));

        key = _bound(key, 1, SECP_N - 1);
        address id = vm.addr(key);
        signature = _sign65(key, digest);
        vm.assertTrue(this.isValid(Scheme.Secp256k1, id, digest, signature));
        vm.assertFalse(this.isValid(Scheme.Secp256k1, id, digest, _withWord(signature, _edgeValue(SECP_N, edge), inS)));
    }

    function testFuzz_isValid_isFalse_whenSIsHigh(uint256 key, bytes32 digest) public view {
        key = _bound(key, 1, P256_N - 1);
        bytes memory signature = _signP256(key, digest);
        uint256 s = _word(signature, 1);
        vm.assertFalse(
            this.isValid(Scheme.P256, _device(key, Scheme.P256).id, digest, _withWord(signature, P256_N - s, true))
        );

        key = _bound(key, 1, SECP_N - 1);
        (uint8 v, bytes32 r, bytes32 low) = vm.sign(key, digest);
        bytes memory high = abi.encodePacked(r, SECP_N - uint256(low), v == 27 ? uint8(28) : uint8(27));
        vm.assertFalse(this.isValid(Scheme.Secp256k1, vm.addr(key), digest, high));
    }

    /// Points that are not on the curve: the origin, (0, y), coordinates beyond the field, y changed by one bit. Each
    /// key has its own address.
    function testFuzz_isValid_isFalse_whenKeyIsOffTheCurve(uint256 key, bytes32 digest, uint256 which) public view {
        key = _bound(key, 1, P256_N - 1);
        (uint256 x, uint256 y) = vm.publicKeyP256(key);
        which = _bound(which, 0, 4);
        uint256 p = 0xFFFFFFFF00000001000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFF;
        if (which == 0) (x, y) = (0, 0);
        else if (which == 1) x = 0;
        else if (which == 2) x = p;
        else if (which == 3) y = type(uint256).max;
        else y = y ^ 1;
        (bytes32 r, bytes32 s) = vm.signP256(key, digest);
        if (uint256(s) > P256_N / 2) s = bytes32(P256_N - uint256(s));
        address id = address(uint160(uint256(keccak256(abi.encode(x, y)))));
        vm.assertFalse(this.isValid(Scheme.P256, id, digest, abi.encodePacked(r, s, x, y)));
    }

    /// Compares with OpenZeppelin's libraries: valid signatures, signatures with one bit flipped, random bytes.
    function testFuzz_recover_equalsOpenZeppelin(uint256 key, bytes32 digest, bytes calldata noise, uint256 bit)
        public
        view
    {
        key = _bound(key, 1, P256_N - 1);
        bytes memory signature = _signP256(key, digest);
        _assertAsReference(digest, signature);
        bit = _bound(bit, 0, 1023);
        signature[bit / 8] ^= bytes1(uint8(1 << (bit % 8)));
        _assertAsReference(digest, signature);

        key = _bound(key, 1, SECP_N - 1);
        signature = _sign65(key, digest);
        _assertAsReference(digest, signature);
        bit = bit % 520;
        signature[bit / 8] ^= bytes1(uint8(1 << (bit % 8)));
        _assertAsReference(digest, signature);

        _assertAsReference(digest, noise);
        _assertAsReference(digest, bytes.concat(noise, new bytes(noise.length < 65 ? 65 - noise.length : 0)));
    }

    function test_hasP256_detectsPrecompile() public {
        vm.assertTrue(this.hasP256());
        vm.mockCall(address(0x100), "", "");
        vm.assertFalse(this.hasP256());
        vm.mockCall(address(0x100), "", abi.encode(uint256(0)));
        vm.assertFalse(this.hasP256());
        vm.mockCall(address(0x100), "", abi.encode(uint256(1)));
        vm.assertTrue(this.hasP256());
    }

    /// Failed recovery returns the zero address, which must not count as a key.
    function test_isValid_isFalse_forZeroAddress() public view {
        vm.assertFalse(this.isValid(Scheme.Secp256k1, address(0), bytes32(uint256(1)), new bytes(65)));
    }

    function testFuzz_isValid_isFalse_whenLengthDiffers(bytes calldata signature) public view {
        if (signature.length != 65) {
            vm.assertFalse(this.isValid(Scheme.Secp256k1, address(0), bytes32(uint256(1)), signature));
        }
        if (signature.length != 128) {
            address id = address(uint160(uint256(keccak256(signature))));
            vm.assertFalse(this.isValid(Scheme.P256, id, bytes32(uint256(1)), signature));
        }
    }

    function isValid(Scheme scheme, address key, bytes32 digest, bytes calldata signature)
        external
        view
        returns (bool)
    {
        return Signatures.isValid(scheme, key, digest, signature);
    }

    function recover(bytes32 digest, bytes calldata signature) external view returns (Scheme, address) {
        return Signatures.recover(digest, signature);
    }

    function hasP256() external view returns (bool) {
        return Signatures.hasP256();
    }

    function _assertAsReference(bytes32 digest, bytes memory signature) private view {
        (Scheme scheme, address found) = this.recover(digest, signature);
        address expected;
        if (signature.length == 65) {
            (expected,,) = ECDSA.tryRecover(digest, signature);
        } else if (signature.length == 128) {
            (bytes32 r, bytes32 s, bytes32 x, bytes32 y) = abi.decode(signature, (bytes32, bytes32, bytes32, bytes32));
            if (P256.verify(digest, r, s, x, y)) expected = _id(abi.encode(x, y));
        }
        vm.assertEq(found, expected);
        Scheme by = signature.length == 65 ? Scheme.Secp256k1 : signature.length == 128 ? Scheme.P256 : Scheme.None;
        vm.assertEq(uint256(scheme), uint256(by));
    }

    function _runVectors(string memory list, Scheme scheme) private view returns (uint256 passed, uint256 good) {
        bytes[] memory vectors = vm.parseJsonBytesArray(vm.readFile("test/vectors/wycheproof.json"), list);
        for (uint256 i; i < vectors.length; ++i) {
            bytes memory v = vectors[i];
            bool expected = v[160] == 0x01;
            bool found = scheme == Scheme.P256 ? _p256(v) : _secp256k1(v);
            vm.assertEq(found, expected);
            ++passed;
            if (expected) ++good;
        }
    }

    function _p256(bytes memory v) private view returns (bool) {
        bytes memory key = abi.encode(_word(v, 3), _word(v, 4));
        bytes memory signature = abi.encodePacked(_word(v, 1), _word(v, 2), key);
        return this.isValid(Scheme.P256, _id(key), bytes32(_word(v, 0)), signature);
    }

    /// The vectors have no v, so both values are tried. At most one may be valid.
    function _secp256k1(bytes memory v) private view returns (bool) {
        address id = _id(abi.encode(_word(v, 3), _word(v, 4)));
        bytes memory rs = abi.encode(_word(v, 1), _word(v, 2));
        bool even = this.isValid(Scheme.Secp256k1, id, bytes32(_word(v, 0)), abi.encodePacked(rs, uint8(27)));
        bool odd = this.isValid(Scheme.Secp256k1, id, bytes32(_word(v, 0)), abi.encodePacked(rs, uint8(28)));
        vm.assertFalse(even && odd);
        return even || odd;
    }

    function _id(bytes memory key) private pure returns (address) {
        return address(uint160(uint256(keccak256(key))));
    }

    function _edgeValue(uint256 n, uint256 which) private pure returns (uint256) {
        if (which == 0) return 0;
        if (which == 1) return n;
        if (which == 2) return n - 1;
        if (which == 3) return n + 1;
        return type(uint256).max;
    }

    function _withWord(bytes memory signature, uint256 value, bool inS) private pure returns (bytes memory out) {
        out = bytes.concat(signature);
        assembly ("memory-safe") {
            mstore(add(out, add(32, mul(32, inS))), value)
        }
    }

    function _word(bytes memory data, uint256 i) private pure returns (uint256 word) {
        assembly ("memory-safe") {
            word := mload(add(data, add(32, mul(32, i))))
        }
    }
}
