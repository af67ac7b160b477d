// Writes contracts/test/vectors/wycheproof.json: Project Wycheproof's ECDSA vectors for P-256 and secp256k1 (Apache
// License 2.0), from the copies in go-ethereum. Each vector is one string: digest, r, s, x, y with 32 bytes each, then
// 01 if the signature is valid and 00 otherwise. Vectors with malformed DER are left out, because the contracts take r
// and s.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

const list = ["list", "-m", "-f", "{{.Dir}}", "github.com/ethereum/go-ethereum"];
const root = execFileSync("go", list, { encoding: "utf8" }).trim();
const read = (path) => JSON.parse(readFileSync(`${root}/${path}`, "utf8"));
const line = (words, valid) => `0x${words}${valid ? "01" : "00"}`;

// The precompile accepts signatures with a high s, the contracts do not.
const half = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n / 2n;
const p256 = read("core/vm/testdata/precompiles/p256Verify.json")
  .filter((t) => t.Name.startsWith("wycheproof/") && t.Input.length === 320)
  .map((t) => line(t.Input, t.Expected !== "" && BigInt(`0x${t.Input.slice(128, 192)}`) <= half));

// Returns r and s of a DER signature with 32 bytes each, or "" if the DER is malformed or a number is longer.
function split(der) {
  const numbers = [];
  if (der[0] !== 0x30 || der[1] !== der.length - 2) return "";
  for (let i = 2; i < der.length; ) {
    const size = der[i + 1];
    const bytes = der.subarray(i + 2, i + 2 + size);
    const padded = bytes[0] === 0 && size > 1 && bytes[1] < 0x80;
    if (der[i] !== 2 || size === 0 || size !== bytes.length || bytes[0] >= 0x80 || padded) return "";
    numbers.push(bytes.toString("hex").replace(/^(00)+/, ""));
    i += 2 + size;
  }
  if (numbers.length !== 2 || numbers.some((n) => n.length > 64)) return "";
  return numbers.map((n) => n.padStart(64, "0")).join("");
}

// Uses the file for Bitcoin, which like the contracts rejects a high s. v 27 or 28 cannot express a point whose x is
// above the curve's order (one in 2^128), so such vectors must be rejected.
const beyond = /large x-coordinate/;
const secp256k1 = [];
const bitcoin = "crypto/secp256k1/libsecp256k1/src/wycheproof/ecdsa_secp256k1_sha256_bitcoin_test.json";
for (const group of read(bitcoin).testGroups) {
  for (const t of group.tests) {
    const rs = split(Buffer.from(t.sig, "hex"));
    const digest = createHash("sha256").update(Buffer.from(t.msg, "hex")).digest("hex");
    const valid = t.result === "valid" && !beyond.test(t.comment);
    if (rs) secp256k1.push(line(digest + rs + group.publicKey.uncompressed.slice(2), valid));
  }
}

const source = "Project Wycheproof, https://github.com/C2SP/wycheproof, Apache License 2.0";
writeFileSync("contracts/test/vectors/wycheproof.json", JSON.stringify({ source, p256, secp256k1 }, null, 1) + "\n");
