// The shop page: choice of item, quantity, zone and wallet, and the button that buys.

import { buy, isPending, requestTestMoney, ProblemError, resume, type Report, type Till } from "./checkout";
import { base, element, setAttr, requireById, pageData, setText } from "./dom";
import { money } from "./money";
import { WalletError } from "./provider";
import { load, store } from "./storage";
import type { Currency } from "./types";
import { browserWallets, devWallet, type Wallet } from "./wallet";

interface ShopPage extends Till {
  chain: number;
  rpc: string;
  shop: string;
  orders: string;
  prices: Record<string, string>;
  currency: Currency;
}

const page = pageData<ShopPage>();
const form = requireById<HTMLFormElement>("shop");
const button = form.querySelector<HTMLButtonElement>(".buy");
const wallets: Wallet[] = [];
let quantity = 1;
let busy = false;
let testMoneyReady: Promise<void> = Promise.resolve();

/** Largest quantity of each item that carriers take in one parcel, by zone, then by GTIN. Empty until it is known. */
const limits = new Map<string, Record<string, number>>();

const chosenZone = (): string => new FormData(form).get("zone")?.toString() ?? "";
const chosenItem = (): string => new FormData(form).get("item")?.toString() ?? "";
const wallet = (): Wallet | undefined => wallets.find((w) => w.id === new FormData(form).get("wallet")) ?? wallets[0];

function render(): void {
  const gtin = chosenItem();
  const input = form.querySelector<HTMLInputElement>(`input[name=item][value="${gtin}"]`);
  setText(requireById("chosen-name"), input?.closest("label")?.querySelector(".name")?.textContent ?? "Nothing chosen");
  setText(requireById("quantity"), String(quantity));
  setText(requireById("total"), gtin ? money(BigInt(page.prices[gtin] ?? 0) * BigInt(quantity), page.currency) : "");
  const most = limits.get(chosenZone())?.[gtin];
  const tooMany = most !== undefined && quantity > most;
  const zone = form.querySelector<HTMLSelectElement>("select[name=zone]")?.selectedOptions[0]?.text ?? "";
  setText(requireById("limit"), tooMany ? limitText(most, zone) : "");
  if (button) button.disabled = busy || !gtin || tooMany || wallets.length === 0;
  if (wallets.length === 0) setText(requireById("status"), "To pay you need a wallet in this browser.");
}

/** Says that carriers take fewer pieces than the shopper wants. */
function limitText(most: number, zone: string): string {
  if (most === 0) return `No carrier takes this to ${zone}.`;
  return `No carrier takes more than ${most} of these to ${zone} in one parcel.`;
}

/** Asks once for each zone what carriers take there. If that fails, the shop says it when the quote is asked for. */
async function loadLimits(): Promise<void> {
  const zone = chosenZone();
  if (!zone || limits.has(zone)) return;
  try {
    const answer = await fetch(`${base}/v1/zones/${zone}/limits`);
    if (answer.ok) limits.set(zone, ((await answer.json()) as { largest: Record<string, number> }).largest);
  } catch (e) {
    console.warn("limits of carriers", e);
  }
  render();
}

function changeQuantity(by: number): void {
  const most = Number(requireById("quantity").dataset.max ?? 9);
  quantity = Math.min(most, Math.max(1, quantity + by));
  render();
}

/** Offers a wallet to pay with. The first one is preselected. */
function addWallet(w: Wallet): void {
  wallets.push(w);
  const testId = w.test ? "wallet-dev" : "wallet-browser";
  const input = element("input", { type: "radio", name: "wallet", value: w.id, "data-testid": testId });
  const radio = input as HTMLInputElement;
  radio.checked = wallets.length === 1;
  const picture = w.icon
    ? element("img", { src: w.icon, alt: "", width: "22", height: "22" })
    : element("span", { class: "coin", "aria-hidden": "true" });
  const note = w.test ? [element("small", {}, "test money")] : [];
  const label = element("label", { class: "wallet" }, radio, picture, element("span", {}, w.name), ...note);
  requireById("wallet-list").append(label);
  setAttr(requireById("wallets"), "hidden", false);
  setText(requireById("status"), "");
  render();
}

/** Fills the test wallet when the page is opened, so that the purchase itself does not wait for it. */
async function fillTestWallet(w: Wallet): Promise<void> {
  const address = await w.address(new AbortController().signal);
  const name = `filled.${page.chain}.${page.orders}`;
  if (load(name, "sessionStorage") === address) return;
  await requestTestMoney(address);
  store(name, address, "sessionStorage");
}

/** Says what happens, and offers to end it if the shopper can. */
const report: Report = (what, cancel) => {
  setText(requireById("status"), what);
  const stop = requireById<HTMLButtonElement>("cancel");
  setAttr(stop, "hidden", !cancel);
  stop.onclick = () => cancel?.abort();
};

/** Runs a purchase with the button disabled, then opens the receipt or shows the error. */
async function runPurchase(purchase: () => Promise<string | null>): Promise<void> {
  busy = true;
  form.classList.add("busy");
  render();
  try {
    const receipt = await purchase();
    if (receipt) return location.assign(receipt);
  } catch (e) {
    report(errorText(e));
  }
  busy = false;
  form.classList.remove("busy");
  render();
}

/** Texts for problems whose title from the server is not meant for shoppers, by the last part of their type. */
const problemTexts: Record<string, string> = {
  "bad-signature": "Your wallet signed with another account than it named. Nothing was bought: please try again",
  "wallet-inactive": "This wallet is not active on this chain yet: please use it once, then try again",
  "too-early": "The chain is slow, and your approval is not in a block yet. Nothing was bought: please try again",
  refused: "The payment was refused. Nothing was bought",
  "offer-expired": "That took too long, and the offer has expired. Nothing was bought: please try again",
  malformed: "The shop could not read what your wallet signed. Nothing was bought",
};

/** Returns the text about an error for the shopper. */
function errorText(e: unknown): string {
  if (e instanceof ProblemError && /balance/i.test(e.detail)) return "Your wallet does not hold enough for this.";
  if (e instanceof ProblemError && e.type.endsWith(":not-carried")) return `${e.detail}. Nothing was bought.`;
  if (e instanceof ProblemError) {
    const text = problemTexts[e.type.split(":").pop() ?? ""] ?? e.message;
    return `${text}.`.replace("..", ".");
  }
  if (e instanceof TypeError) return "No connection. Nothing is lost: please try again.";
  if (e instanceof WalletError) return e.message;
  console.warn("purchase", e);
  return "It did not work. Please try again.";
}

form.addEventListener("change", (e) => {
  if ((e.target as HTMLInputElement).name === "item") quantity = 1;
  render();
  void loadLimits();
});
requireById("less").addEventListener("click", () => changeQuantity(-1));
requireById("more").addEventListener("click", () => changeQuantity(1));
form.addEventListener("submit", (e) => {
  e.preventDefault();
  const w = wallet();
  if (busy || !w) return;
  const basket = { zone: Number(new FormData(form).get("zone")), lines: [{ gtin: Number(chosenItem()), quantity }] };
  void runPurchase(async () => {
    if (w.test) await testMoneyReady; // the faucet's transaction may not be mined yet
    return buy(basket, w, page, report);
  });
});

if (page.faucet) {
  const own = devWallet();
  addWallet(own);
  // This may fail: if the test wallet is empty, it is filled again during the purchase.
  testMoneyReady = fillTestWallet(own).catch((e: unknown) => console.warn("test wallet", e));
}
browserWallets(page, addWallet);
render();
void loadLimits();
if (isPending()) {
  setText(requireById("status"), "Finishing your order…");
  void runPurchase(resume);
}
