// The codes with which the shopper proves that a parcel has arrived, one for each parcel that an order can have. They
// are made here, and only their hashes leave the browser. They are kept in the browser's storage, if it has one, and in
// the fragment of the address, which browsers do not send.

import { byId, element, setAttr } from "./dom";
import { hasReached, isOpen, type TrackedOrder } from "./order";
import { load, store } from "./storage";
import type { Order } from "./types";

const parcels = 3;
const size = 14; // bytes

const keyOf = (order: string): string => `codes.${order}`;

/** Makes new codes: 28 hexadecimal digits each. */
export function makeCodes(): string[] {
  const bytes = crypto.getRandomValues(new Uint8Array(parcels * size));
  const digits = Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
  return Array.from({ length: parcels }, (_, k) => digits.slice(2 * size * k, 2 * size * (k + 1)));
}

/** Stores the codes of an order. */
export const keepCodes = (order: string, codes: string[]): void => store(keyOf(order), codes.join("."));

/** Returns the fragment that carries the codes to another page, or "" if there are none. */
export const fragment = (codes: string[]): string => (codes.length ? `#codes=${codes.join(".")}` : "");

/** Returns the codes of an order from the address or from storage, and stores them. Returns [] if there are none. */
export function codesOf(order: string): string[] {
  const text = new URLSearchParams(location.hash.slice(1)).get("codes") ?? load(keyOf(order)) ?? "";
  const codes = text.split(".");
  const valid = codes.length === parcels && codes.every((c) => c.length === 2 * size && /^[0-9a-f]+$/.test(c));
  if (!valid) return [];
  keepCodes(order, codes);
  return codes;
}

/** Shows the code of each parcel that is on its way or still to come. Returns a function to call after each change. */
export function showCodes(t: TrackedOrder, codes: string[]): () => void {
  const box = byId("code");
  const list = byId("code-list");
  return (): void => {
    if (!box || !list) return;
    const all: Order[] = [t.order, ...(t.order.parcels ?? [])];
    const waiting = all.filter((o) => isOpen(o) && !hasReached(o, "delivered"));
    setAttr(box, "hidden", !t.needsCode || waiting.length === 0);
    setAttr(box, "data-lost", codes.length === 0);
    const rows = waiting.map((o) => {
      const code = codes[o.parcel ?? 0]?.match(/.{4}/g)?.join(" ") ?? "";
      return element("li", {}, all.length > 1 ? `Parcel ${(o.parcel ?? 0) + 1} ` : "", element("code", {}, code));
    });
    const shown = codes.length ? rows : [];
    if (list.textContent !== shown.map((r) => r.textContent).join("")) list.replaceChildren(...shown);
  };
}
