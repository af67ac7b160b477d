// The wallets that can sign: browser wallets, and on dev chains a test wallet whose key the page keeps.

import { secp256k1 } from "@noble/curves/secp256k1.js";
import { keccak_256 } from "@noble/hashes/sha3.js";
import { hexToBytes } from "@noble/hashes/utils.js";
import { digest, hex, type TypedData } from "./eip712";
import { ask, isProvider, WalletError, type Provider } from "./provider";
import { load, store } from "./storage";

export interface Wallet {
  id: string;
  name: string;
  icon?: string; // data: URI
  test: boolean; // the test wallet
  // All end with an error when the shopper cancels.
  address(cancel: AbortSignal): Promise<string>; // lower case
  sign(address: string, data: TypedData, cancel: AbortSignal): Promise<string>;
  send(address: string, call: Call, cancel: AbortSignal): Promise<void>; // resolves when it is in a block
}

/** A transaction of the wallet. */
export interface Call {
  to: string;
  data: string;
}

const keyItem = "dev-key";

/** Returns the test wallet. Its key is in the browser's storage, unprotected, so it must hold test money only. */
export function devWallet(): Wallet {
  let key = load(keyItem) ?? "";
  if (!/^0x[0-9a-f]{64}$/.test(key)) {
    key = hex(secp256k1.utils.randomSecretKey());
    store(keyItem, key);
  }
  const secret = hexToBytes(key.slice(2));
  const address = hex(keccak_256(secp256k1.getPublicKey(secret, false).slice(1)).slice(12));
  return {
    id: "dev", name: "Test wallet", test: true,
    address: () => Promise.resolve(address),
    sign: (_, data) => Promise.resolve(signDigest(digest(data), secret)),
    send: () => Promise.reject(new Error("The test wallet has no ether to approve the payment. Nothing was bought.")),
  };
}

/** Signs a digest and returns r, s, v in hexadecimal, with s in the lower half of its range. */
export function signDigest(d: Uint8Array, secret: Uint8Array): string {
  // noble returns recovery bit, r, s.
  const s = secp256k1.sign(d, secret, { prehash: false, lowS: true, format: "recovered" });
  const out = new Uint8Array(65);
  out.set(s.slice(1), 0);
  out[64] = 27 + (s[0] ?? 0);
  return hex(out);
}

/** The chain that the shop uses, and the name to show for it. */
export interface Chain {
  chain: number;
  rpc: string; // node that wallets may use; empty: none
  shop: string;
}

interface Announcement {
  info?: { uuid?: unknown; name?: unknown; icon?: unknown };
  provider?: unknown;
}

/** What wallets put into the page besides announcing themselves. */
interface Legacy {
  isMetaMask?: boolean;
  isCoinbaseWallet?: boolean;
  isBraveWallet?: boolean;
  isRabby?: boolean;
  isTrust?: boolean;
  providers?: unknown[]; // of all wallets, if there are several
}

const announceWithin = 400; // milliseconds in which a wallet announces itself, if it does

/**
 * Calls add for each browser wallet that announces itself (EIP-6963), now or later. If none does, calls it for those
 * that older wallets put into the page as window.ethereum.
 */
export function browserWallets(chain: Chain, add: (w: Wallet) => void): void {
  const seen = new Set<unknown>(); // providers and ids

  function offer(found: unknown, id: string, name: string, icon: string): void {
    if (!isProvider(found) || seen.has(found) || seen.has(id)) return;
    seen.add(found).add(id);
    add({
      id, name, test: false, ...(icon.startsWith("data:image/") ? { icon } : {}),
      address: (cancel) => accountOf(found, chain, cancel),
      sign: (address, data, cancel) => signWith(found, address, data, cancel),
      send: (address, call, cancel) => sendWith(found, address, call, cancel),
    });
  }

  function offerLegacy(): void {
    if (seen.size > 0) return;
    const { ethereum } = window as { ethereum?: Legacy };
    const all = Array.isArray(ethereum?.providers) && ethereum.providers.length > 0 ? ethereum.providers : [ethereum];
    all.forEach((one, n) => offer(one, `injected-${n}`, legacyName(one as Legacy | undefined), ""));
  }

  window.addEventListener("eip6963:announceProvider", (event) => {
    const { info, provider } = ((event as CustomEvent<Announcement | null>).detail ?? {}) as Announcement;
    const name = textOr(info?.name, "Browser wallet");
    offer(provider, textOr(info?.uuid, `announced-${name}-${seen.size}`), name, textOr(info?.icon, ""));
  });
  window.dispatchEvent(new Event("eip6963:requestProvider"));
  setTimeout(offerLegacy, announceWithin);
  window.addEventListener("ethereum#initialized", () => setTimeout(offerLegacy, announceWithin), { once: true });
}

const textOr = (value: unknown, otherwise: string): string =>
  typeof value === "string" && value.trim() !== "" ? value : otherwise;

/** Returns the name of a wallet that did not announce itself. Others say that they are MetaMask, so it comes last. */
function legacyName(w: Legacy | undefined): string {
  if (w?.isRabby) return "Rabby";
  if (w?.isBraveWallet) return "Brave Wallet";
  if (w?.isCoinbaseWallet) return "Coinbase Wallet";
  if (w?.isTrust) return "Trust Wallet";
  return w?.isMetaMask ? "MetaMask" : "Browser wallet";
}

/** Returns the first account of a wallet, after the wallet has switched to the chain. */
async function accountOf(provider: Provider, chain: Chain, cancel: AbortSignal): Promise<string> {
  const accounts = await ask(provider, "eth_requestAccounts", undefined, cancel);
  const first: unknown = Array.isArray(accounts) ? accounts[0] : undefined;
  if (typeof first !== "string" || !/^0x[0-9a-fA-F]{40}$/.test(first)) {
    throw new WalletError("Your wallet shared no account. Please unlock it and try again.");
  }
  await ensureChain(provider, chain, cancel);
  return first.toLowerCase();
}

async function signWith(
  provider: Provider, address: string, data: TypedData, cancel: AbortSignal,
): Promise<string> {
  const signature = await ask(provider, "eth_signTypedData_v4", [address, JSON.stringify(data)], cancel);
  if (typeof signature === "string" && /^0x[0-9a-fA-F]+$/.test(signature)) return signature;
  throw new WalletError("Your wallet sent no signature. Nothing was bought: please try again, or use another wallet.");
}

async function sendWith(provider: Provider, from: string, call: Call, cancel: AbortSignal): Promise<void> {
  const hash = await ask(provider, "eth_sendTransaction", [{ from, to: call.to, data: call.data }], cancel);
  if (typeof hash !== "string") throw new WalletError("Your wallet sent no approval. Nothing was bought.");
  await mined(provider, hash, cancel);
}

/** Waits until a transaction is in a block. Throws if it failed there. */
async function mined(provider: Provider, hash: string, cancel: AbortSignal): Promise<void> {
  for (;;) {
    const receipt = (await ask(provider, "eth_getTransactionReceipt", [hash], cancel)) as { status?: string } | null;
    if (receipt && receipt.status !== undefined && BigInt(receipt.status) === 0n) {
      throw new WalletError("The token refused your approval. Nothing was bought.");
    }
    if (receipt) return;
    await new Promise((r) => setTimeout(r, 1000));
  }
}

/** Makes the wallet switch to the chain, since it signs only for its current one. Throws if it does not switch. */
async function ensureChain(provider: Provider, want: Chain, cancel: AbortSignal): Promise<void> {
  const chainId = `0x${want.chain.toString(16)}`;
  const isOnChain = async (): Promise<boolean> => {
    const current = await ask(provider, "eth_chainId", undefined, cancel);
    try {
      return BigInt(current as string | number) === BigInt(want.chain);
    } catch {
      return false; // not a number
    }
  };
  const change = (): Promise<unknown> => ask(provider, "wallet_switchEthereumChain", [{ chainId }], cancel);
  if (await isOnChain()) return;
  let unknown = false; // the wallet may not know the chain
  try {
    await change();
  } catch (e) {
    if (!(e instanceof WalletError) || e.stops) throw e;
    unknown = !e.declined;
  }
  // Wallets report an unknown chain in many ways, so after each error but a refusal they are asked to add it. Some
  // report success without switching, and some do not switch to the chain that they add: ask again.
  if (unknown && want.rpc) {
    try {
      await ask(provider, "wallet_addEthereumChain", [{
        chainId, chainName: want.shop, rpcUrls: [want.rpc],
        nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
      }], cancel);
      if (await isOnChain()) return;
      await change();
    } catch (e) {
      if (!(e instanceof WalletError) || e.stops) throw e;
    }
  }
  if (await isOnChain()) return;
  const remedy = unknown && !want.rpc
    ? `Please add the network of ${want.shop} (chain ${want.chain}) to it, and try again.`
    : `Please switch it to ${want.shop} (chain ${want.chain}) and try again.`;
  throw new WalletError(`Your wallet is on another network. ${remedy} Nothing was bought.`);
}
