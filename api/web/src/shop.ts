// The shop: what is chosen, who pays, and the button.

import { buy, fill, Refusal, resume } from "./checkout";
import { make, mark, need, pageData, say } from "./dom";
import { money } from "./money";
import type { Currency } from "./types";
import { browserWallets, codeOf, devWallet, type Wallet } from "./wallet";

interface ShopPage {
  chain: number;
  rpc: string;
  shop: string;
  orders: string;
  faucet: boolean;
  prices: Record<string, string>;
  currency: Currency;
}

const page = pageData<ShopPage>();
const form = need<HTMLFormElement>("shop");
const button = form.querySelector<HTMLButtonElement>(".buy");
const wallets: Wallet[] = [];
let quantity = 1;
let busy = false;
let filled: Promise<void> = Promise.resolve();

const chosen = (): string => new FormData(form).get("item")?.toString() ?? "";
const wallet = (): Wallet | undefined => wallets.find((w) => w.id === new FormData(form).get("wallet")) ?? wallets[0];

function show(): void {
  const gtin = chosen();
  const input = form.querySelector<HTMLInputElement>(`input[name=item][value="${gtin}"]`);
  say(need("chosen-name"), input?.closest("label")?.querySelector(".name")?.textContent ?? "Nothing chosen");
  say(need("quantity"), String(quantity));
  say(need("total"), gtin ? money(BigInt(page.prices[gtin] ?? 0) * BigInt(quantity), page.currency) : "");
  if (button) button.disabled = busy || !gtin || wallets.length === 0;
  if (wallets.length === 0) say(need("status"), "To pay you need a wallet in this browser.");
}

function step(by: number): void {
  const most = Number(need("quantity").dataset.max ?? 9);
  quantity = Math.min(most, Math.max(1, quantity + by));
  show();
}

function offer(w: Wallet): void {
  wallets.push(w);
  const radio = make("input", { type: "radio", name: "wallet", value: w.id, "data-testid": w.test ? "wallet-dev" : "wallet-browser" }) as HTMLInputElement;
  radio.checked = wallets.length === 1;
  const picture = w.icon ? make("img", { src: w.icon, alt: "", width: "22", height: "22" }) : make("span", { class: "coin", "aria-hidden": "true" });
  need("wallet-list").append(make("label", { class: "wallet" }, radio, picture, make("span", {}, w.name), ...(w.test ? [make("small", {}, "test money")] : [])));
  mark(need("wallets"), "hidden", false);
  say(need("status"), "");
  show();
}

/** The test wallet is filled ahead of the first purchase, so that buying itself is quick. */
async function prepare(w: Wallet): Promise<void> {
  const address = await w.address();
  const name = `waybill.filled.${page.chain}.${page.orders}`;
  if (sessionStorage.getItem(name) === address) return;
  await fill(address);
  sessionStorage.setItem(name, address);
}

async function run(what: () => Promise<string | null>): Promise<void> {
  busy = true;
  form.classList.add("busy");
  show();
  try {
    const receipt = await what();
    if (receipt) return location.assign(receipt);
  } catch (e) {
    say(need("status"), explain(e));
  }
  busy = false;
  form.classList.remove("busy");
  show();
}

/** What the server's problems mean to who is buying, where its own title is not said for them. */
const refusals: Record<string, string> = {
  "bad-signature": "Your wallet signed with another account than it named. Nothing was bought: please try again",
  refused: "The payment was refused. Nothing was bought",
  "offer-expired": "That took too long, and the offer has expired. Nothing was bought: please try again",
  malformed: "The shop could not read what your wallet signed. Nothing was bought",
};

const walletWords: Record<number, string> = {
  4001: "You declined in your wallet. Nothing was bought.",
  4100: "Your wallet does not let this page use that account. Nothing was bought.",
  4200: "Your wallet cannot sign this kind of payment. Please use another one.",
  [-32002]: "Your wallet is already asking you something: please open it and answer.",
};

function explain(e: unknown): string {
  if (e instanceof Refusal && /balance/i.test(e.detail)) return "Your wallet does not hold enough for this.";
  if (e instanceof Refusal) return `${refusals[e.type.split(":").pop() ?? ""] ?? e.message}.`.replace("..", ".");
  if (e instanceof TypeError) return "No connection. Nothing is lost: please try again.";
  const words = codeOf(e) === undefined ? undefined : walletWords[codeOf(e) ?? 0];
  return words ?? ((e as Error | null)?.message || "It did not work. Please try again.");
}

form.addEventListener("change", (e) => {
  if ((e.target as HTMLInputElement).name === "item") quantity = 1;
  show();
});
need("less").addEventListener("click", () => step(-1));
need("more").addEventListener("click", () => step(1));
form.addEventListener("submit", (e) => {
  e.preventDefault();
  const w = wallet();
  if (busy || !w) return;
  const basket = { zone: Number(new FormData(form).get("zone")), lines: [{ gtin: Number(chosen()), quantity }] };
  void run(async () => {
    if (w.test) await filled; // whoever is quicker than the first block does not ask for the money twice
    return buy(basket, w, page.faucet, (what) => say(need("status"), what));
  });
});

if (page.faucet) {
  const own = devWallet();
  offer(own);
  // An empty test wallet is filled again when buying, so this one may fail.
  filled = prepare(own).catch((e: unknown) => console.warn("test wallet", e));
}
browserWallets(page, offer);
show();
if (localStorage.getItem("waybill.pending")) {
  say(need("status"), "Finishing your order…");
  void run(resume);
}
