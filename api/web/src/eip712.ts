// EIP-712 digests, for the test wallet. Structs may hold atomic types, strings, bytes, structs, and arrays of them.

import { keccak_256 } from "@noble/hashes/sha3.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

export interface Field {
  name: string;
  type: string;
}

export interface TypedData {
  types: Record<string, Field[]>;
  primaryType: string;
  domain: Record<string, unknown>;
  message: Record<string, unknown>;
}

/** Returns the digest to sign. Throws if a field is missing or has a type that is not supported. */
export function digest(t: TypedData): Uint8Array {
  const parts = [new Uint8Array([0x19, 0x01]), hashStruct(t, "EIP712Domain", t.domain)];
  if (t.primaryType !== "EIP712Domain") parts.push(hashStruct(t, t.primaryType, t.message));
  return keccak_256(concatBytes(...parts));
}

function hashStruct(t: TypedData, type: string, value: Record<string, unknown>): Uint8Array {
  const words = fields(t, type).map((f) => encode(t, f, value[f.name]));
  return keccak_256(concatBytes(keccak_256(utf8ToBytes(encodeType(t, type))), ...words));
}

function fields(t: TypedData, type: string): Field[] {
  const found = t.types[type];
  if (!found) throw new Error(`typed data has no type ${type}`);
  return found;
}

function encodeType(t: TypedData, type: string): string {
  const seen = new Set<string>();
  const walk = (of: string): void => {
    const name = of.replace(/\[\d*\]$/, "");
    if (seen.has(name) || !t.types[name]) return;
    seen.add(name);
    for (const f of fields(t, name)) walk(f.type);
  };
  walk(type);
  seen.delete(type);
  const members = (name: string): string => fields(t, name).map((f) => `${f.type} ${f.name}`).join(",");
  return [type, ...[...seen].sort()].map((name) => `${name}(${members(name)})`).join("");
}

function encode(t: TypedData, f: Field, value: unknown): Uint8Array {
  if (value === undefined || value === null) throw new Error(`typed data has no value for field ${f.name}`);
  const element = /^(.*)\[\d*\]$/.exec(f.type)?.[1];
  if (element) {
    const each = (value as unknown[]).map((v) => encode(t, { name: f.name, type: element }, v));
    return keccak_256(concatBytes(...each));
  }
  if (t.types[f.type]) return hashStruct(t, f.type, value as Record<string, unknown>);
  if (f.type === "string") return keccak_256(utf8ToBytes(String(value)));
  if (f.type === "bytes") return keccak_256(bytes(value));
  if (f.type === "bool") return word(value ? 1n : 0n);
  if (f.type === "address") return padLeft(bytes(value), 20);
  const fixed = /^bytes(\d+)$/.exec(f.type);
  if (fixed) return padRight(bytes(value), Number(fixed[1]));
  if (/^u?int\d*$/.test(f.type)) return word(BigInt(value as string | number));
  throw new Error(`typed data has field ${f.name} of type ${f.type}, which the test wallet does not support`);
}

function bytes(value: unknown): Uint8Array {
  const hex = String(value);
  if (!/^0x([0-9a-fA-F]{2})*$/.test(hex)) throw new Error(`typed data has bytes that are not hexadecimal: ${hex}`);
  return hexToBytes(hex.slice(2));
}

function word(n: bigint): Uint8Array {
  return hexToBytes(BigInt.asUintN(256, n).toString(16).padStart(64, "0"));
}

function padLeft(b: Uint8Array, size: number): Uint8Array {
  if (b.length !== size) throw new Error(`typed data has a value of ${b.length} bytes, want ${size}`);
  return concatBytes(new Uint8Array(32 - size), b);
}

function padRight(b: Uint8Array, size: number): Uint8Array {
  if (b.length !== size) throw new Error(`typed data has a value of ${b.length} bytes, want ${size}`);
  return concatBytes(b, new Uint8Array(32 - size));
}

export const hex = (b: Uint8Array): string => `0x${bytesToHex(b)}`;
