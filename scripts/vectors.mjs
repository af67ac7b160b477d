// Writes contracts/test/vectors/journal.json: what devices sign, computed from the keys, readings and secrets in the
// file. This implementation of docs/journal.md shares no code with the others: Keccak-256, both curves and EIP-712 are
// written out below.
import { readFileSync, writeFileSync } from "node:fs";

const file = "contracts/test/vectors/journal.json";
const bytes = (hex) => Buffer.from(hex.replace(/^0x/, ""), "hex");
const hex = (b) => `0x${b.toString("hex")}`;
const number = (b) => BigInt(hex(b));
const big = (n, size) => bytes(BigInt(n).toString(16).padStart(2 * size, "0"));
const word = (b) => Buffer.concat([Buffer.alloc(32 - b.length), b]); // numbers and addresses

const mask = (1n << 64n) - 1n;
const rotate = (x, n) => ((x << n) | (x >> (64n - n))) & mask;

// Round constants and rotations of Keccak-f[1600], computed as its specification defines them.
const constants = [];
for (let round = 0, lfsr = 1; round < 24; round++) {
  let c = 0n;
  for (let j = 0; j < 7; j++) {
    if (lfsr & 1) c |= 1n << BigInt(2 ** j - 1);
    lfsr = (lfsr << 1) ^ (lfsr & 0x80 ? 0x171 : 0);
  }
  constants.push(c);
}
const rotations = Array(25).fill(0n);
for (let t = 0, x = 1, y = 0; t < 24; t++) {
  rotations[x + 5 * y] = BigInt((((t + 1) * (t + 2)) / 2) % 64);
  [x, y] = [y, (2 * x + 3 * y) % 5];
}

function permute(a) {
  for (const constant of constants) {
    const c = [0, 1, 2, 3, 4].map((x) => a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20]);
    for (let i = 0; i < 25; i++) a[i] ^= c[(i + 4) % 5] ^ rotate(c[(i + 1) % 5], 1n);
    const b = [];
    for (let x = 0; x < 5; x++) {
      for (let y = 0; y < 5; y++) b[y + 5 * ((2 * x + 3 * y) % 5)] = rotate(a[x + 5 * y], rotations[x + 5 * y]);
    }
    for (let i = 0; i < 25; i++) {
      const row = 5 * Math.floor(i / 5);
      a[i] = b[i] ^ (~b[row + ((i + 1) % 5)] & mask & b[row + ((i + 2) % 5)]);
    }
    a[0] ^= constant;
  }
}

function keccak(...parts) {
  const input = Buffer.concat(parts);
  const padded = Buffer.alloc((Math.floor(input.length / 136) + 1) * 136);
  input.copy(padded);
  padded[input.length] ^= 1;
  padded[padded.length - 1] ^= 0x80;
  const a = Array(25).fill(0n);
  for (let at = 0; at < padded.length; at += 136) {
    for (let i = 0; i < 17; i++) a[i] ^= padded.readBigUInt64LE(at + 8 * i);
    permute(a);
  }
  const out = Buffer.alloc(32);
  for (let i = 0; i < 4; i++) out.writeBigUInt64LE(a[i], 8 * i);
  return out;
}

const curves = {
  secp256k1: {
    p: 2n ** 256n - 2n ** 32n - 977n,
    a: 0n,
    n: 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n,
    g: [
      0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798n,
      0x483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8n,
    ],
  },
  p256: {
    p: 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n,
    a: -3n,
    n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
    g: [
      0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,
      0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n,
    ],
  },
};
const mod = (x, m) => ((x % m) + m) % m;

function inverse(x, m) {
  let [a, b, u, v] = [mod(x, m), m, 1n, 0n];
  while (a > 1n) {
    const q = b / a;
    [a, b, u, v] = [b - q * a, a, v - q * u, u];
  }
  return mod(u, m);
}

function add(c, a, b) {
  if (!a || !b) return a ?? b;
  if (a[0] === b[0] && a[1] !== b[1]) return undefined; // the point at infinity
  const slope =
    a[0] === b[0] ? (3n * a[0] * a[0] + c.a) * inverse(2n * a[1], c.p) : (b[1] - a[1]) * inverse(b[0] - a[0], c.p);
  const x = mod(slope * slope - a[0] - b[0], c.p);
  return [x, mod(slope * (a[0] - x) - a[1], c.p)];
}

function multiply(c, k, point) {
  let sum;
  for (; k > 0n; k >>= 1n, point = add(c, point, point)) if (k & 1n) sum = add(c, sum, point);
  return sum;
}

const publicKey = (scheme, key) =>
  Buffer.concat(multiply(curves[scheme], number(key), curves[scheme].g).map((x) => big(x, 32)));

// sign signs a digest. The nonce is a hash of key and digest, so that the file does not change without a reason.
function sign(scheme, key, digest) {
  const c = curves[scheme];
  const k = mod(number(keccak(key, digest)), c.n);
  const point = multiply(c, k, c.g);
  const r = point[0] % c.n;
  let s = mod(inverse(k, c.n) * (number(digest) + r * number(key)), c.n);
  let odd = point[1] & 1n;
  if (s > c.n / 2n) [s, odd] = [c.n - s, 1n - odd];
  const tail = scheme === "p256" ? publicKey(scheme, key) : big(27n + odd, 1);
  return Buffer.concat([big(r, 32), big(s, 32), tail]);
}

const all = JSON.parse(readFileSync(file, "utf8"));
const text = (s) => keccak(Buffer.from(s));
const domain = keccak(
  text("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
  text("Waybill Journals"), text("2"), big(all.chainId, 32), word(bytes(all.journals)),
);
const digestOf = (...struct) => keccak(bytes("0x1901"), domain, keccak(...struct));

function root(level) {
  if (level.length === 1) return level[0];
  const above = [];
  for (let i = 0; i < level.length; i += 2) {
    above.push(i + 1 < level.length ? keccak(big(1, 1), level[i], level[i + 1]) : level[i]);
  }
  return root(above);
}

const readingsOf = (v) => Array.from({ length: v.count }, (_, i) => bytes(v.readings).subarray(64 * i, 64 * (i + 1)));
const saltOf = (v, i) => (v.acts ? Buffer.alloc(16) : keccak(bytes(v.secret), big(i, 4)).subarray(0, 16));

const heads = {};
for (const v of all.segments) {
  v.device = hex(keccak(publicKey(v.scheme, bytes(v.privateKey))).subarray(12));
  const journal = `${v.device} ${v.epoch}`;
  const leaves = readingsOf(v).map((r, i) => keccak(big(0, 1), big(i, 4), saltOf(v, i), r));
  v.salts = leaves.map((_, i) => hex(saltOf(v, i)));
  v.leaves = leaves.map(hex);
  v.root = hex(root(leaves));
  v.prev = heads[journal] ?? hex(Buffer.alloc(20));
  const digest = digestOf(
    text(
      "Segment(address consumer,address device,uint32 epoch,uint64 firstSeq,uint32 count,uint64 t0,uint64 t1," +
        "bool acts,bytes32 root,bytes20 prev)",
    ),
    word(bytes(all.consumer)), word(bytes(v.device)), big(v.epoch, 32), big(v.firstSeq, 32), big(v.count, 32),
    big(v.t0, 32), big(v.t1, 32), big(v.acts ? 1 : 0, 32), bytes(v.root), bytes(v.prev), Buffer.alloc(12),
  );
  v.digest = hex(digest);
  v.signature = hex(sign(v.scheme, bytes(v.privateKey), digest));
  heads[journal] = hex(digest.subarray(0, 20));
}
for (const v of all.live) {
  v.device = hex(keccak(publicKey(v.scheme, bytes(v.privateKey))).subarray(12));
  const digest = digestOf(
    text("Live(address consumer,address device,uint32 epoch,uint64 seq,bytes32 reading)"),
    word(bytes(all.consumer)), word(bytes(v.device)), big(v.epoch, 32), big(v.seq, 32),
    keccak(bytes(v.salt), bytes(v.reading)),
  );
  v.digest = hex(digest);
  v.signature = hex(sign(v.scheme, bytes(v.privateKey), digest));
}
for (const e of all.erased) {
  const v = all.segments[e.segment];
  const bits = Buffer.alloc(Math.ceil(v.count / 8));
  for (const i of e.readings) bits[i >> 3] |= 0x80 >> (i & 7);
  const parts = readingsOf(v).flatMap((r, i) => (e.readings.includes(i) ? [bytes(v.leaves[i])] : [saltOf(v, i), r]));
  e.message = hex(
    Buffer.concat([
      bytes(all.consumer), bytes(v.device), big(v.epoch, 4), big(v.firstSeq, 8), big(v.count, 4), big(v.t0, 8),
      big(v.t1, 8), big(2, 1), bytes(v.root), bytes(v.prev), bits, ...parts, bytes(v.signature),
    ]),
  );
}
writeFileSync(file, JSON.stringify(all, null, 2) + "\n");
