// From basket to receipt: quote, sign once, order.

import type { TypedData } from "./eip712";
import type { Wallet } from "./wallet";

export interface Basket {
  zone: number;
  lines: { gtin: number; quantity: number }[];
}

interface Quote {
  quote: string;
  order: string;
  typed_data: TypedData;
  expires: string;
}

interface Placed {
  receipt: string;
}

/** What the server says no with (application/problem+json). */
export class Refusal extends Error {
  constructor(readonly type: string, readonly status: number, title: string, readonly detail: string) {
    super(detail && type.endsWith(":invalid") ? `${title}: ${detail}` : title);
  }
}

const pendingName = "waybill.pending";

/** Buys a basket and returns the address of the receipt. `say` is told what is going on. */
export async function buy(basket: Basket, wallet: Wallet, faucet: boolean, say: (what: string) => void): Promise<string> {
  say(wallet.test ? "Preparing your order…" : "Waiting for your wallet…");
  const shopper = await wallet.address();
  try {
    return await attempt(basket, wallet, shopper, say);
  } catch (e) {
    // The test wallet may be empty, for instance on a chain that was started anew: fill it and ask once more.
    if (!faucet || !wallet.test || !(e instanceof Refusal) || e.status !== 422) throw e;
    say("Filling your test wallet…");
    await fill(shopper);
    return attempt(basket, wallet, shopper, say);
  }
}

async function attempt(basket: Basket, wallet: Wallet, shopper: string, say: (what: string) => void): Promise<string> {
  const quote = await post<Quote>("/v1/quotes", { shopper, ...basket });
  say(wallet.test ? "Signing…" : "Please confirm in your wallet…");
  const signature = await wallet.sign(shopper, quote.typed_data);
  say("Paying…");
  const order = JSON.stringify({ quote: quote.quote, signature });
  // Kept until answered: after a crash on either side the same request brings the same order.
  localStorage.setItem(pendingName, JSON.stringify({ order, until: Date.parse(quote.expires) }));
  return finish(order);
}

/** Finishes an order that was signed before the page or the server went away; null when there is none. */
export async function resume(): Promise<string | null> {
  const kept = localStorage.getItem(pendingName);
  if (!kept) return null;
  const { order, until } = JSON.parse(kept) as { order: string; until: number };
  // An expired offer that was taken in time is still answered: a phone may have been off for days.
  if (Date.now() > until + 7 * 86_400_000) {
    localStorage.removeItem(pendingName);
    return null;
  }
  return finish(order);
}

async function finish(order: string): Promise<string> {
  for (let tries = 0; ; tries++) {
    try {
      const placed = await post<Placed>("/v1/orders", JSON.parse(order));
      localStorage.removeItem(pendingName);
      return placed.receipt;
    } catch (e) {
      if (e instanceof Refusal && e.status < 500) {
        localStorage.removeItem(pendingName);
        throw e;
      }
      if (tries >= 8) throw e;
      await new Promise((r) => setTimeout(r, Math.min(5000, 400 * 2 ** tries)));
    }
  }
}

/** Test money for an address; dev chains only. */
export async function fill(address: string): Promise<void> {
  await post("/v1/dev/faucet", { address });
}

async function post<T>(path: string, body: unknown): Promise<T> {
  const answer = await fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  const json = (await answer.json().catch(() => null)) as (T & { type?: string; title?: string; detail?: string }) | null;
  // Something between us and the shop has answered instead of it, so whether it worked is not known.
  if (json === null) throw new Refusal("", Math.max(answer.status, 502), "The shop cannot be reached at the moment. Please try again", "");
  if (!answer.ok) throw new Refusal(json.type ?? "", answer.status, json.title ?? "It did not work", json.detail ?? "");
  return json;
}
