// The checkout: ask for a quote, sign it in the wallet, submit the order.

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

interface Problem {
  type: string;
  title: string;
  detail: string;
}

interface Placed {
  receipt: string;
}

/** A refusal by the server (application/problem+json). */
export class ProblemError extends Error {
  constructor(readonly type: string, readonly status: number, title: string, readonly detail: string) {
    super(detail && type.endsWith(":invalid") ? `${title}: ${detail}` : title);
  }
}

const pendingKey = "waybill.pending"; // in localStorage: an order that is signed and not answered yet

type Report = (status: string) => void; // called with a text about each step, for the shopper

/** Buys a basket and returns the address of the receipt. */
export async function buy(basket: Basket, wallet: Wallet, faucet: boolean, say: Report): Promise<string> {
  say(wallet.test ? "Preparing your order…" : "Waiting for your wallet…");
  const shopper = await wallet.address();
  try {
    return await attempt(basket, wallet, shopper, say);
  } catch (e) {
    // The test wallet may be empty, for instance on a new dev chain. Fill it and try once more.
    if (!faucet || !wallet.test || !(e instanceof ProblemError) || e.status !== 422) throw e;
    say("Filling your test wallet…");
    await requestTestMoney(shopper);
    return attempt(basket, wallet, shopper, say);
  }
}

async function attempt(basket: Basket, wallet: Wallet, shopper: string, say: Report): Promise<string> {
  const quote = await post<Quote>("/v1/quotes", { shopper, ...basket });
  say(wallet.test ? "Signing…" : "Please confirm in your wallet…");
  const signature = await wallet.sign(shopper, quote.typed_data);
  say("Paying…");
  const order = JSON.stringify({ quote: quote.quote, signature });
  // Kept until the server answers. The request is idempotent: after a crash of the page or the server it can be
  // repeated.
  localStorage.setItem(pendingKey, JSON.stringify({ order, until: Date.parse(quote.expires) }));
  return submitOrder(order);
}

/** Submits an order that was signed before the page was closed or the server stopped. Returns null if there is none. */
export async function resume(): Promise<string | null> {
  const stored = localStorage.getItem(pendingKey);
  if (!stored) return null;
  const { order, until } = JSON.parse(stored) as { order: string; until: number };
  // If the order was accepted before the quote expired, the server answers with its receipt for days after.
  if (Date.now() > until + 7 * 86_400_000) {
    localStorage.removeItem(pendingKey);
    return null;
  }
  return submitOrder(order);
}

/** Submits an order and returns the address of its receipt. Retries server errors and lost connections eight times. */
async function submitOrder(order: string): Promise<string> {
  for (let tries = 0; ; tries++) {
    try {
      const placed = await post<Placed>("/v1/orders", JSON.parse(order));
      localStorage.removeItem(pendingKey);
      return placed.receipt;
    } catch (e) {
      if (e instanceof ProblemError && e.status < 500) {
        localStorage.removeItem(pendingKey);
        throw e;
      }
      if (tries >= 8) throw e;
      await new Promise((r) => setTimeout(r, Math.min(5000, 400 * 2 ** tries)));
    }
  }
}

/** Asks the faucet for test money. Only dev chains have one. */
export async function requestTestMoney(address: string): Promise<void> {
  await post("/v1/dev/faucet", { address });
}

async function post<T>(path: string, body: unknown): Promise<T> {
  const headers = { "Content-Type": "application/json" };
  const answer = await fetch(path, { method: "POST", headers, body: JSON.stringify(body) });
  const json = (await answer.json().catch(() => null)) as (T & Partial<Problem>) | null;
  // Not JSON: a proxy has answered instead of the shop. Whether the shop received the request is unknown, so retry.
  if (json === null) {
    const title = "The shop cannot be reached at the moment. Please try again";
    throw new ProblemError("", Math.max(answer.status, 502), title, "");
  }
  if (answer.ok) return json;
  throw new ProblemError(json.type ?? "", answer.status, json.title ?? "It did not work", json.detail ?? "");
}
