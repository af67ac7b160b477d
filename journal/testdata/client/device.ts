// A device in TypeScript, for tests.
//   node device vectors FILE   checks this implementation against all test vectors in FILE
//   node device run JSON       generates a key and prints a proof of possession; when a line on standard input confirms
//                              the enrolment, sends readings until the oracle has acknowledged all
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import mqtt from "mqtt";
import * as p from "./protocol.ts";

type Vector = {
  scheme: p.Scheme; privateKey: string; device: string; epoch: number; firstSeq: number; count: number;
  t0: number; t1: number; acts: boolean;
  secret: string; readings: string; salts: string[]; leaves: string[];
  root: string; prev: string; digest: string; signature: string;
};
type Signed = Pick<Vector, "scheme" | "privateKey" | "device" | "epoch" | "digest" | "signature">;
type LiveVector = Signed & { seq: number; salt: string; reading: string };

const readingSize = 64; // bytes

const splitReadings = (b: Uint8Array): Uint8Array[] =>
  Array.from({ length: b.length / readingSize }, (_, i) => b.slice(readingSize * i, readingSize * (i + 1)));

// checkVectors throws if an encoding, a digest or a signature differs from a vector in file.
function checkVectors(file: string): void {
  const all = JSON.parse(readFileSync(file, "utf8")) as p.Domain & { segments: Vector[]; live: LiveVector[] };
  let checked = 0;
  const expectEqual = (what: string, got: string, want: string): void => {
    checked++;
    if (got !== want) throw new Error(`${what}: ${got}, want ${want}`);
  };
  for (const [n, v] of all.segments.entries()) {
    const k = p.key(v.scheme, p.bytes(v.privateKey));
    const secret = v.acts ? undefined : p.bytes(v.secret);
    const readings = splitReadings(p.bytes(v.readings));
    expectEqual(`${n} device`, k.device, v.device);
    readings.forEach((r, i) => {
      const salt = p.salt(secret, i);
      expectEqual(`${n} salt ${i}`, p.hex(salt), v.salts[i] ?? "");
      expectEqual(`${n} leaf ${i}`, p.hex(p.leaf(i, salt, r)), v.leaves[i] ?? "");
    });
    const s: p.Segment = { ...v, consumer: all.consumer, root: p.root(readings, secret), prev: p.bytes(v.prev) };
    expectEqual(`${n} root`, p.hex(s.root), v.root);
    const digest = p.segmentDigest(all, s);
    expectEqual(`${n} digest`, p.hex(digest), v.digest);
    expectEqual(`${n} signature`, `${p.verify(v.scheme, digest, p.bytes(v.signature), v.device)}`, "true");
    expectEqual(`${n} own signature`, `${p.verify(v.scheme, digest, p.sign(k, digest), v.device)}`, "true");
    const signatureSize = v.scheme === "p256" ? 128 : 65;
    const message = p.segmentMessage(s, secret, readings, p.bytes(v.signature));
    const size = 125 + (v.acts ? 0 : 32) + readingSize * v.count + signatureSize;
    expectEqual(`${n} message`, `${message.length}`, `${size}`);
  }
  for (const [n, v] of all.live.entries()) {
    const digest = p.liveDigest(all, v.device, v.epoch, v.seq, p.bytes(v.salt), p.bytes(v.reading));
    expectEqual(`live ${n} digest`, p.hex(digest), v.digest);
    expectEqual(`live ${n} signature`, `${p.verify(v.scheme, digest, p.bytes(v.signature), v.device)}`, "true");
  }
  console.log(`vectors ${checked}`);
}

type RunConfig = p.Domain & { broker: string; scheme: p.Scheme; subject: string; claim: p.Enrollment };

// runDevice prints "device" with id, public key and proof, waits for a line, and prints "acknowledged" with the next
// sequence number and the head of its journal when the oracle has all readings.
async function runDevice(o: RunConfig): Promise<void> {
  const k = p.key(o.scheme);
  const proof = p.sign(k, p.enrollDigest(o, k.device, k.scheme, o.claim));
  console.log(`device ${k.device} ${p.hex(k.point)} ${p.hex(proof)}`);
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  await lines.next(); // the test has enrolled the device
  const topic = (channel: string): string => `waybill/v2/${k.device}/${channel}`;

  const queue: { firstSeq: number; message: Uint8Array }[] = [];
  let [next, prev] = [0, new Uint8Array(20)];
  const closeSegment = (readings: p.Reading[], acts: boolean): void => {
    const encoded = readings.map((r) => (acts ? p.encodeAct(r, o.claim.role) : p.encode(r)));
    const secret = acts ? undefined : p.newSecret();
    const s: p.Segment = {
      consumer: o.consumer, device: k.device, epoch: 1, firstSeq: next, count: encoded.length,
      t0: readings[0]!.time, t1: readings.at(-1)!.time, acts, root: p.root(encoded, secret), prev,
    };
    const digest = p.segmentDigest(o, s);
    queue.push({ firstSeq: next, message: p.segmentMessage(s, secret, encoded, p.sign(k, digest)) });
    [next, prev] = [next + encoded.length, digest.slice(0, 20)];
  };
  const now = Date.now();
  const position = (i: number): p.Reading =>
    ({ kind: 1, time: now + i, lat: -542_000_000 + i, lon: 59_000_000, value: 5000n });
  closeSegment([1, 2, 3, 4, 5].map(position), false);
  closeSegment([{ kind: 3, time: now + 6, subject: o.subject }], true); // kind 3 is Picking
  closeSegment([{ kind: 8, time: now + 6, lat: 1, lon: 2, subject: o.subject }], true); // kind 8 is Attempting
  closeSegment([{ kind: 0, time: now + 7, value: -1n }], false);

  const client = mqtt.connect(o.broker, { clientId: k.device, clean: false, protocolVersion: 4 });
  let offset = 0; // milliseconds by which the chain is ahead of this device's clock
  await new Promise<void>((resolve, reject) => {
    let acknowledged = 0;
    const send = (): void => {
      for (const { message } of queue.filter((q) => q.firstSeq >= acknowledged)) {
        client.publish(topic("segment"), Buffer.from(message), { qos: 1 });
      }
    };
    const resend = setInterval(send, 3000);
    client.on("error", reject);
    client.on("connect", () => client.subscribe(topic("ack"), { qos: 1 }, (err) => (err ? reject(err) : send())));
    client.on("message", (_, payload) => {
      const ack = JSON.parse(payload.toString()) as { epoch: number; next: number; time: number; ended?: true };
      if (ack.epoch !== 1) return;
      if (ack.ended) return reject(new Error(`reading ${ack.next} shows a position at the shopper's door`));
      if (ack.time > 0) offset = ack.time - Date.now();
      acknowledged = ack.next;
      if (acknowledged < next) return;
      clearInterval(resend);
      resolve();
    });
  });
  const reading = p.encode({ kind: 1, time: Date.now() + offset, lat: 1, lon: 2 });
  const salt = p.salt(p.newSecret(), 0); // a device that closes the segment later keeps its secret until then
  const liveSignature = p.sign(k, p.liveDigest(o, k.device, 1, next, salt, reading));
  const live = p.liveMessage(o, k.device, 1, next, salt, reading, liveSignature);
  await client.publishAsync(topic("live"), Buffer.from(live), { qos: 1 });
  console.log(`acknowledged ${next} ${p.hex(prev)}`);
  await client.endAsync();
  process.exit(0); // the open standard input would keep the process running
}

const [, , command, argument] = process.argv;
if (command === "vectors") checkVectors(argument!);
else if (command === "run") await runDevice(JSON.parse(argument!) as RunConfig);
else throw new Error(`unknown command ${command}: want vectors or run`);
