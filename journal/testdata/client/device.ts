// A device in TypeScript, for a test:
//   node device vectors FILE   checks every vector
//   node device run JSON       makes a key, proves to have it, and once it is enrolled sends readings until the oracle has them all
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import mqtt from "mqtt";
import * as p from "./protocol.ts";

type Vector = {
  scheme: p.Scheme; secret: string; device: string; epoch: number; firstSeq: number; count: number; t0: number; t1: number; acts: boolean;
  readings: string; leaves: string[]; root: string; prev: string; digest: string; signature: string;
};
type LiveVector = Pick<Vector, "scheme" | "secret" | "device" | "epoch" | "digest" | "signature"> & { seq: number; reading: string };

const split = (b: Uint8Array): Uint8Array[] => Array.from({ length: b.length / 64 }, (_, i) => b.slice(64 * i, 64 * i + 64));

function vectors(file: string): void {
  const all = JSON.parse(readFileSync(file, "utf8")) as p.Domain & { segments: Vector[]; live: LiveVector[] };
  let checked = 0;
  const same = (what: string, got: string, want: string): void => {
    checked++;
    if (got !== want) throw new Error(`${what}: ${got}, want ${want}`);
  };
  for (const [n, v] of all.segments.entries()) {
    const k = p.key(v.scheme, p.bytes(v.secret));
    const readings = split(p.bytes(v.readings));
    same(`${n} device`, k.device, v.device);
    readings.forEach((r, i) => same(`${n} leaf ${i}`, p.hex(p.leaf(i, r)), v.leaves[i] ?? ""));
    const s: p.Segment = { ...v, consumer: all.consumer, root: p.root(readings), prev: p.bytes(v.prev) };
    same(`${n} root`, p.hex(s.root), v.root);
    const digest = p.segmentDigest(all, s);
    same(`${n} digest`, p.hex(digest), v.digest);
    same(`${n} signature`, `${p.verify(v.scheme, digest, p.bytes(v.signature), v.device)}`, "true");
    same(`${n} own signature`, `${p.verify(v.scheme, digest, p.sign(k, digest), v.device)}`, "true");
    same(`${n} message`, `${p.segmentMessage(s, readings, p.bytes(v.signature)).length}`, `${125 + 64 * v.count + (v.scheme === "p256" ? 128 : 65)}`);
  }
  for (const [n, v] of all.live.entries()) {
    const digest = p.liveDigest(all, v.device, v.epoch, v.seq, p.bytes(v.reading));
    same(`live ${n} digest`, p.hex(digest), v.digest);
    same(`live ${n} signature`, `${p.verify(v.scheme, digest, p.bytes(v.signature), v.device)}`, "true");
  }
  console.log(`vectors ${checked}`);
}

type Order = p.Domain & { broker: string; scheme: p.Scheme; subject: string; claim: p.Claim };

async function run(o: Order): Promise<void> {
  const k = p.key(o.scheme);
  console.log(`device ${k.device} ${p.hex(k.point)} ${p.hex(p.sign(k, p.enrollDigest(o, k.device, k.scheme, o.claim)))}`);
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  await lines.next(); // enrolled
  const topic = (channel: string): string => `waybill/v1/${k.device}/${channel}`;

  const queue: { firstSeq: number; message: Uint8Array }[] = [];
  let [next, prev] = [0, new Uint8Array(20)];
  const close = (readings: p.Reading[], acts: boolean): void => {
    const encoded = readings.map(p.encode);
    const s: p.Segment = {
      consumer: o.consumer, device: k.device, epoch: 1, firstSeq: next, count: encoded.length,
      t0: readings[0]!.time, t1: readings.at(-1)!.time, acts, root: p.root(encoded), prev,
    };
    const digest = p.segmentDigest(o, s);
    queue.push({ firstSeq: next, message: p.segmentMessage(s, encoded, p.sign(k, digest)) });
    [next, prev] = [next + encoded.length, digest.slice(0, 20)];
  };
  const now = Date.now();
  close([1, 2, 3, 4, 5].map((i) => ({ kind: 1, time: now + i, lat: -542_000_000 + i, lon: 59_000_000, value: 5000n })), false);
  close([{ kind: 3, time: now + 6, subject: o.subject }], true); // picking
  close([{ kind: 0, time: now + 7, value: -1n }], false);

  const client = mqtt.connect(o.broker, { clientId: k.device, clean: false, protocolVersion: 4 });
  await new Promise<void>((done, failed) => {
    let acked = 0;
    const send = (): void => {
      for (const q of queue.filter((q) => q.firstSeq >= acked)) client.publish(topic("segment"), Buffer.from(q.message), { qos: 1 });
    };
    const resend = setInterval(send, 3000);
    client.on("error", failed);
    client.on("connect", () => client.subscribe(topic("ack"), { qos: 1 }, (err) => (err ? failed(err) : send())));
    client.on("message", (_, payload) => {
      const ack = JSON.parse(payload.toString()) as { epoch: number; next: number };
      if (ack.epoch !== 1) return;
      acked = ack.next;
      if (acked < next) return;
      clearInterval(resend);
      done();
    });
  });
  const reading = p.encode({ kind: 1, time: Date.now(), lat: 1, lon: 2 });
  const live = p.liveMessage(o, k.device, 1, next, reading, p.sign(k, p.liveDigest(o, k.device, 1, next, reading)));
  await client.publishAsync(topic("live"), Buffer.from(live), { qos: 1 });
  console.log(`acknowledged ${next} ${p.hex(prev)}`);
  await client.endAsync();
  process.exit(0); // stdin is still open
}

const [, , command, argument] = process.argv;
if (command === "vectors") vectors(argument!);
else if (command === "run") await run(JSON.parse(argument!) as Order);
else throw new Error("vectors or run");
