// The device journal as docs/journal.md has it: readings, tree, segments, signatures, messages.
import { p256 } from "@noble/curves/nist.js";
import { secp256k1 } from "@noble/curves/secp256k1.js";
import { keccak_256 } from "@noble/hashes/sha3.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

export type Scheme = "secp256k1" | "p256";
export type Domain = { chainId: number; journals: string; consumer: string };
export type Reading = {
  kind: number;
  time: number; // UTC milliseconds
  lat?: number; // 1e-7 degrees
  lon?: number;
  value?: bigint;
  aux?: number;
  subject?: string;
};
export type Segment = {
  consumer: string;
  device: string;
  epoch: number;
  firstSeq: number;
  count: number;
  t0: number;
  t1: number;
  acts: boolean;
  root: Uint8Array;
  prev: Uint8Array; // 20 bytes
};

export const hex = (b: Uint8Array): string => `0x${bytesToHex(b)}`;
export const bytes = (s: string): Uint8Array => hexToBytes(s.replace(/^0x/, ""));

// be is an integer in so many bytes, big-endian, two's complement.
export function be(value: number | bigint, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let n = BigInt.asUintN(8 * size, BigInt(value));
  for (let i = size - 1; i >= 0; i--, n >>= 8n) out[i] = Number(n & 255n);
  return out;
}

export function encode(r: Reading): Uint8Array {
  return concatBytes(
    be(r.kind, 1),
    be(0, 1),
    be(r.time, 8),
    be(r.lat ?? 0, 4),
    be(r.lon ?? 0, 4),
    be(r.value ?? 0n, 8),
    be(r.aux ?? 0, 6),
    r.subject ? bytes(r.subject) : new Uint8Array(32),
  );
}

export const leaf = (i: number, reading: Uint8Array): Uint8Array => keccak_256(concatBytes(be(0, 1), be(i, 4), reading));

export function root(readings: Uint8Array[]): Uint8Array {
  let level = readings.map((r, i) => leaf(i, r));
  while (level.length > 1) {
    const above: Uint8Array[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const [left, right] = [level[i]!, level[i + 1]];
      above.push(right ? keccak_256(concatBytes(be(1, 1), left, right)) : left);
    }
    level = above;
  }
  return level[0]!;
}

const hashed = (text: string): Uint8Array => keccak_256(utf8ToBytes(text));
const word = (b: Uint8Array): Uint8Array => concatBytes(new Uint8Array(32 - b.length), b); // numbers and addresses
const fixed = (b: Uint8Array): Uint8Array => concatBytes(b, new Uint8Array(32 - b.length)); // bytesN

function typed(d: Domain, struct: Uint8Array): Uint8Array {
  const domain = concatBytes(
    hashed("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
    hashed("Waybill Journals"),
    hashed("1"),
    be(d.chainId, 32),
    word(bytes(d.journals)),
  );
  return keccak_256(concatBytes(bytes("0x1901"), keccak_256(domain), keccak_256(struct)));
}

export function segmentDigest(d: Domain, s: Segment): Uint8Array {
  return typed(
    d,
    concatBytes(
      hashed(
        "Segment(address consumer,address device,uint32 epoch,uint64 firstSeq,uint32 count,uint64 t0,uint64 t1,bool acts,bytes32 root,bytes20 prev)",
      ),
      word(bytes(s.consumer)),
      word(bytes(s.device)),
      be(s.epoch, 32),
      be(s.firstSeq, 32),
      be(s.count, 32),
      be(s.t0, 32),
      be(s.t1, 32),
      be(s.acts ? 1 : 0, 32),
      s.root,
      fixed(s.prev),
    ),
  );
}

export function liveDigest(d: Domain, device: string, epoch: number, seq: number, reading: Uint8Array): Uint8Array {
  return typed(
    d,
    concatBytes(
      hashed("Live(address consumer,address device,uint32 epoch,uint64 seq,bytes32 reading)"),
      word(bytes(d.consumer)),
      word(bytes(device)),
      be(epoch, 32),
      be(seq, 32),
      keccak_256(reading),
    ),
  );
}

export type Claim = { role: number; site: number; validUntil: number; owner: string };

// enrollDigest is what a device signs to show that it has its key.
export function enrollDigest(d: Domain, device: string, scheme: Scheme, c: Claim): Uint8Array {
  return typed(
    d,
    concatBytes(
      hashed("Enroll(address device,uint8 scheme,uint8 role,uint16 site,uint64 validUntil,address owner)"),
      word(bytes(device)),
      be(scheme === "p256" ? 2 : 1, 32),
      be(c.role, 32),
      be(c.site, 32),
      be(c.validUntil, 32),
      word(bytes(c.owner)),
    ),
  );
}

export type Key = { scheme: Scheme; secret: Uint8Array; point: Uint8Array; device: string };

export function key(scheme: Scheme, secret?: Uint8Array): Key {
  const curve = scheme === "p256" ? p256 : secp256k1;
  secret ??= curve.utils.randomSecretKey();
  const point = curve.getPublicKey(secret, false).slice(1); // x, y
  return { scheme, secret, point, device: hex(keccak_256(point).slice(12)) };
}

export function sign(k: Key, digest: Uint8Array): Uint8Array {
  if (k.scheme === "p256") {
    return concatBytes(p256.sign(digest, k.secret, { prehash: false, lowS: true, format: "compact" }), k.point);
  }
  const s = secp256k1.sign(digest, k.secret, { prehash: false, lowS: true, format: "recovered" }); // recovery bit, r, s
  return concatBytes(s.slice(1), be(27 + s[0]!, 1));
}

// verify is for the vectors: a device has nothing to verify.
export function verify(scheme: Scheme, digest: Uint8Array, signature: Uint8Array, device: string): boolean {
  if (scheme === "p256") {
    const point = signature.slice(64);
    return (
      signature.length === 128 &&
      hex(keccak_256(point).slice(12)) === device &&
      p256.verify(signature.slice(0, 64), digest, concatBytes(be(4, 1), point), { prehash: false, lowS: true, format: "compact" })
    );
  }
  const recovered = concatBytes(be(signature[64]! - 27, 1), signature.slice(0, 64));
  const point = secp256k1.Point.fromBytes(secp256k1.recoverPublicKey(recovered, digest, { prehash: false })).toBytes(false).slice(1);
  return signature.length === 65 && hex(keccak_256(point).slice(12)) === device;
}

export function segmentMessage(s: Segment, readings: Uint8Array[], signature: Uint8Array): Uint8Array {
  return concatBytes(
    bytes(s.consumer),
    bytes(s.device),
    be(s.epoch, 4),
    be(s.firstSeq, 8),
    be(s.count, 4),
    be(s.t0, 8),
    be(s.t1, 8),
    be(s.acts ? 1 : 0, 1),
    s.root,
    s.prev,
    ...readings,
    signature,
  );
}

export function liveMessage(d: Domain, device: string, epoch: number, seq: number, reading: Uint8Array, signature: Uint8Array): Uint8Array {
  return concatBytes(bytes(d.consumer), bytes(device), be(epoch, 4), be(seq, 8), reading, signature);
}
