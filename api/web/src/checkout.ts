// The checkout: ask for a quote, sign it in the wallet, submit the order.

import { keccak_256 } from "@noble/hashes/sha3.js";
import { hexToBytes } from "@noble/hashes/utils.js";
import { fragment, keepCodes, makeCodes } from "./codes";
import { base } from "./dom";
import { hex, type TypedData } from "./eip712";
import { forget, load, store } from "./storage";
import type { Call, Wallet } from "./wallet";

export interface Basket {
  zone: number;
  lines: { gtin: number; quantity: number }[];
}

interface Quote {
  quote: string;
  order: string;
  typed_data: TypedData;
  permit_typed_data?: TypedData; // if the token needs a second signature
  approvals?: Call[]; // transactions that the wallet sends first, if the token needs them
  expires: string;
}

interface Problem {
  type: string;
  title: string;
  detail: string;
  item?: string;
  limit?: string;
  largest?: number;
}

interface Placed {
  order: string;
  receipt: string;
}

/** What the shop's page says about its checkout. */
export interface Till {
  faucet: boolean; // test wallets can be filled
  code: boolean; // a delivery needs the shopper's code
  doorstep: boolean; // the door is simulated: the page tells it the codes
}

/** An order that is signed and not answered yet. */
interface Pending {
  order: { quote: string; signature: string; permit?: string };
  codes: string[];
  until: number; // end of the offer, milliseconds
}

/** A refusal by the server (application/problem+json). */
export class ProblemError extends Error {
  readonly type: string;
  readonly detail: string;

  constructor(readonly problem: Partial<Problem>, readonly status: number) {
    const { type = "", title = "It did not work", detail = "" } = problem;
    super(detail && type.endsWith(":invalid") ? `${title}: ${detail}` : title);
    [this.type, this.detail] = [type, detail];
  }
}

const pendingKey = "pending"; // in the browser's storage

/** Called with a text about each step, for the shopper. cancel ends the step, if the shopper can cancel it. */
export type Report = (status: string, cancel?: AbortController) => void;

/** Buys a basket and returns the address of the receipt. */
export async function buy(basket: Basket, wallet: Wallet, till: Till, say: Report): Promise<string> {
  const cancel = new AbortController();
  if (wallet.test) say("Preparing your order…");
  else say("Waiting for your wallet…", cancel);
  const shopper = await wallet.address(cancel.signal);
  try {
    return await attempt(basket, wallet, till, shopper, say);
  } catch (e) {
    // The test wallet may be empty, for instance on a new dev chain. Fill it and try once more.
    if (!till.faucet || !wallet.test || !(e instanceof ProblemError) || !e.type.endsWith(":refused")) throw e;
    say("Filling your test wallet…");
    await requestTestMoney(shopper);
    return attempt(basket, wallet, till, shopper, say);
  }
}

async function attempt(
  basket: Basket, wallet: Wallet, till: Till, shopper: string, say: Report,
): Promise<string> {
  say("Preparing your order…");
  const codes = till.code ? makeCodes() : [];
  const hashes = till.code ? { code_hashes: codes.map((c) => hex(keccak_256(hexToBytes(c)))) } : {};
  const quote = await post<Quote>("/v1/quotes", { shopper, ...basket, ...hashes });
  const cancel = new AbortController();
  for (const call of quote.approvals ?? []) {
    say(
      "This token needs your approval first, for which your wallet needs some ether. Please confirm in your wallet…",
      cancel,
    );
    await wallet.send(shopper, call, cancel.signal);
  }
  if (wallet.test) say("Signing…");
  else say("Please confirm in your wallet…", cancel);
  const signature = await wallet.sign(shopper, quote.typed_data, cancel.signal);
  const permit = await secondSignature(quote, wallet, shopper, say);
  say("Paying…");
  // On a development chain the door is simulated, and knows the codes before the parcel comes. Others send no code.
  if (till.code && till.doorstep) await post("/v1/dev/doorstep", { order: quote.order, codes });
  const pending = { order: { quote: quote.quote, signature, ...permit }, codes, until: Date.parse(quote.expires) };
  // Kept until the server answers. The request is idempotent: after a crash of the page or the server it can be
  // repeated.
  store(pendingKey, JSON.stringify(pending));
  return submitOrder(pending);
}

/** Has the wallet sign the permit of a token that needs one. */
async function secondSignature(
  { permit_typed_data: data }: Quote, wallet: Wallet, shopper: string, say: Report,
): Promise<{ permit?: string }> {
  if (!data) return {};
  const cancel = new AbortController();
  if (!wallet.test) say("Please confirm once more: the second signature allows the payment…", cancel);
  return { permit: await wallet.sign(shopper, data, cancel.signal) };
}

/** Reports whether an order was signed before the page was closed, and not answered. */
export const isPending = (): boolean => load(pendingKey) !== null;

/** Submits an order that was signed before the page was closed or the server stopped. Returns null if there is none. */
export async function resume(): Promise<string | null> {
  const stored = load(pendingKey);
  if (!stored) return null;
  const pending = JSON.parse(stored) as Pending;
  // If the order was accepted before the quote expired, the server answers with its receipt for days after.
  if (Date.now() > pending.until + 7 * 86_400_000) {
    forget(pendingKey);
    return null;
  }
  return submitOrder(pending);
}

/**
 * Submits an order and returns the address of its receipt, with the codes in the fragment. Retries server errors and
 * lost connections, and approvals that are too new, eight times.
 */
async function submitOrder({ order, codes }: Pending): Promise<string> {
  for (let tries = 0; ; tries++) {
    try {
      const placed = await post<Placed>("/v1/orders", order);
      if (codes.length) keepCodes(placed.order, codes);
      forget(pendingKey);
      return placed.receipt + fragment(codes);
    } catch (e) {
      // The shop's node may see the approval later than the wallet's.
      if (e instanceof ProblemError && e.status < 500 && !e.type.endsWith(":too-early")) {
        forget(pendingKey);
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
  const answer = await fetch(base + path, { method: "POST", headers, body: JSON.stringify(body) });
  const json = (await answer.json().catch(() => null)) as (T & Partial<Problem>) | null;
  // Not JSON: a proxy has answered instead of the shop. Whether the shop received the request is unknown, so retry.
  if (json === null) {
    const title = "The shop cannot be reached at the moment. Please try again";
    throw new ProblemError({ title }, Math.max(answer.status, 502));
  }
  if (answer.ok) return json;
  throw new ProblemError(json, answer.status);
}
