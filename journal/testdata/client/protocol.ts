// The device journal of docs/journal.md: encoding of readings, Merkle tree, segments, signatures and messages.
import { p256 } from "@noble/curves/nist.js";
import { secp256k1 } from "@noble/curves/secp256k1.js";
import { keccak_256 } from "@noble/hashes/sha3.js";
import { bytesToHex, concatBytes, hexToBytes, randomBytes, utf8ToBytes } from "@noble/hashes/utils.js";

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

// bigEndian encodes an integer in size bytes, as two's complement.
export function bigEndian(value: number | bigint, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let n = BigInt.asUintN(8 * size, BigInt(value));
  for (let i = size - 1; i >= 0; i--, n >>= 8n) out[i] = Number(n & 255n);
  return out;
}

// encode returns the 64 bytes of a reading.
export function encode(r: Reading): Uint8Array {
  return concatBytes(
    bigEndian(r.kind, 1),
    bigEndian(0, 1),
    bigEndian(r.time, 8),
    bigEndian(r.lat ?? 0, 4),
    bigEndian(r.lon ?? 0, 4),
    bigEndian(r.value ?? 0n, 8),
    bigEndian(r.aux ?? 0, 6),
    r.subject ? bytes(r.subject) : new Uint8Array(32),
  );
}

export type Point = { lat: number; lon: number };

// Roles of a device that encodeAct distinguishes from the others.
export const vehicle = 5;

// atDoor reports whether a device of this role signs acts of this kind at the shopper's door: accepting, attempting,
// refusing and losing, and for a vehicle also inspecting.
export const atDoor = (kind: number, role: number): boolean =>
  [7, 8, 9, 11].includes(kind) || (kind === 10 && role === vehicle);

// encodeAct returns the 64 bytes of an act by a device of this role. Acts are public: one at the shopper's door has no
// position, or that of middle, the middle of the delivery zone, which only orders with this proof require.
export function encodeAct(r: Reading, role: number, middle?: Point): Uint8Array {
  return encode(atDoor(r.kind, role) ? { ...r, lat: middle?.lat ?? 0, lon: middle?.lon ?? 0 } : r);
}

// newSecret returns a random secret for the salts of a segment of telemetry.
export const newSecret = (): Uint8Array => randomBytes(32);

// salt returns the salt of reading i of a segment. The segment of an act has no secret, and its salt is zero.
export const salt = (secret: Uint8Array | undefined, i: number): Uint8Array =>
  secret ? keccak_256(concatBytes(secret, bigEndian(i, 4))).slice(0, 16) : new Uint8Array(16);

// leaf returns the hash of reading i of a segment.
export const leaf = (i: number, salt: Uint8Array, reading: Uint8Array): Uint8Array =>
  keccak_256(concatBytes(bigEndian(0, 1), bigEndian(i, 4), salt, reading));

// root returns the Merkle root of a segment's encoded readings. A node without a right sibling moves up unchanged.
export function root(readings: Uint8Array[], secret: Uint8Array | undefined): Uint8Array {
  let level = readings.map((r, i) => leaf(i, salt(secret, i), r));
  while (level.length > 1) {
    const above: Uint8Array[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const [left, right] = [level[i]!, level[i + 1]];
      above.push(right ? keccak_256(concatBytes(bigEndian(1, 1), left, right)) : left);
    }
    level = above;
  }
  return level[0]!;
}

const hashText = (text: string): Uint8Array => keccak_256(utf8ToBytes(text));
const padLeft = (b: Uint8Array): Uint8Array => concatBytes(new Uint8Array(32 - b.length), b); // numbers and addresses
const padRight = (b: Uint8Array): Uint8Array => concatBytes(b, new Uint8Array(32 - b.length)); // bytesN

// typedDigest returns the EIP-712 digest of an encoded struct.
function typedDigest(d: Domain, struct: Uint8Array): Uint8Array {
  const domain = concatBytes(
    hashText("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
    hashText("Waybill Journals"),
    hashText("2"),
    bigEndian(d.chainId, 32),
    padLeft(bytes(d.journals)),
  );
  return keccak_256(concatBytes(bytes("0x1901"), keccak_256(domain), keccak_256(struct)));
}

// segmentDigest returns the digest that a device signs for a segment.
export function segmentDigest(d: Domain, s: Segment): Uint8Array {
  return typedDigest(
    d,
    concatBytes(
      hashText(
        "Segment(address consumer,address device,uint32 epoch,uint64 firstSeq,uint32 count,uint64 t0,uint64 t1," +
          "bool acts,bytes32 root,bytes20 prev)",
      ),
      padLeft(bytes(s.consumer)),
      padLeft(bytes(s.device)),
      bigEndian(s.epoch, 32),
      bigEndian(s.firstSeq, 32),
      bigEndian(s.count, 32),
      bigEndian(s.t0, 32),
      bigEndian(s.t1, 32),
      bigEndian(s.acts ? 1 : 0, 32),
      s.root,
      padRight(s.prev),
    ),
  );
}

// liveDigest returns the digest that a device signs for a live reading. seq and salt are those that the reading has in
// its segment.
export function liveDigest(
  d: Domain, device: string, epoch: number, seq: number, salt: Uint8Array, reading: Uint8Array,
): Uint8Array {
  return typedDigest(
    d,
    concatBytes(
      hashText("Live(address consumer,address device,uint32 epoch,uint64 seq,bytes32 reading)"),
      padLeft(bytes(d.consumer)),
      padLeft(bytes(device)),
      bigEndian(epoch, 32),
      bigEndian(seq, 32),
      keccak_256(concatBytes(salt, reading)),
    ),
  );
}

export type Enrollment = { role: number; site: number; validUntil: number; owner: string };

// enrollDigest returns the digest that a device signs for its enrolment, to prove possession of its key.
export function enrollDigest(d: Domain, device: string, scheme: Scheme, c: Enrollment): Uint8Array {
  return typedDigest(
    d,
    concatBytes(
      hashText("Enroll(address device,uint8 scheme,uint8 role,uint16 site,uint64 validUntil,address owner)"),
      padLeft(bytes(device)),
      bigEndian(scheme === "p256" ? 2 : 1, 32),
      bigEndian(c.role, 32),
      bigEndian(c.site, 32),
      bigEndian(c.validUntil, 32),
      padLeft(bytes(c.owner)),
    ),
  );
}

export type Key = { scheme: Scheme; secret: Uint8Array; point: Uint8Array; device: string };

// key returns a key pair: of the secret, or a random one.
export function key(scheme: Scheme, secret?: Uint8Array): Key {
  const curve = scheme === "p256" ? p256 : secp256k1;
  secret ??= curve.utils.randomSecretKey();
  const point = curve.getPublicKey(secret, false).slice(1); // x, y
  return { scheme, secret, point, device: hex(keccak_256(point).slice(12)) };
}

// sign signs a digest. The result is r, s and the public key for p256, and r, s, v for secp256k1.
export function sign(k: Key, digest: Uint8Array): Uint8Array {
  if (k.scheme === "p256") {
    return concatBytes(p256.sign(digest, k.secret, { prehash: false, lowS: true, format: "compact" }), k.point);
  }
  // noble returns recovery bit, r, s.
  const s = secp256k1.sign(digest, k.secret, { prehash: false, lowS: true, format: "recovered" });
  return concatBytes(s.slice(1), bigEndian(27 + s[0]!, 1));
}

// verify reports whether a signature is by the device. Only the check of the test vectors needs it.
export function verify(scheme: Scheme, digest: Uint8Array, signature: Uint8Array, device: string): boolean {
  if (scheme === "p256") {
    const point = signature.slice(64);
    const publicKey = concatBytes(bigEndian(4, 1), point);
    const options = { prehash: false, lowS: true, format: "compact" } as const;
    return (
      signature.length === 128 &&
      hex(keccak_256(point).slice(12)) === device &&
      p256.verify(signature.slice(0, 64), digest, publicKey, options)
    );
  }
  const recovered = concatBytes(bigEndian(signature[64]! - 27, 1), signature.slice(0, 64));
  const publicKey = secp256k1.recoverPublicKey(recovered, digest, { prehash: false });
  const point = secp256k1.Point.fromBytes(publicKey).toBytes(false).slice(1);
  return signature.length === 65 && hex(keccak_256(point).slice(12)) === device;
}

// segmentMessage returns the payload of a segment message. The segment of an act has no secret.
export function segmentMessage(
  s: Segment, secret: Uint8Array | undefined, readings: Uint8Array[], signature: Uint8Array,
): Uint8Array {
  return concatBytes(
    bytes(s.consumer),
    bytes(s.device),
    bigEndian(s.epoch, 4),
    bigEndian(s.firstSeq, 8),
    bigEndian(s.count, 4),
    bigEndian(s.t0, 8),
    bigEndian(s.t1, 8),
    bigEndian(s.acts ? 1 : 0, 1),
    s.root,
    s.prev,
    secret ?? new Uint8Array(0),
    ...readings,
    signature,
  );
}

// liveMessage returns the payload of a live message.
export function liveMessage(
  d: Domain, device: string, epoch: number, seq: number, salt: Uint8Array, reading: Uint8Array, signature: Uint8Array,
): Uint8Array {
  const place = concatBytes(bytes(d.consumer), bytes(device), bigEndian(epoch, 4), bigEndian(seq, 8));
  return concatBytes(place, salt, reading, signature);
}
