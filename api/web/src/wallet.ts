// The wallets that can sign: browser wallets (EIP-6963), and on dev chains a test wallet whose key the page keeps.

import { secp256k1 } from "@noble/curves/secp256k1.js";
import { keccak_256 } from "@noble/hashes/sha3.js";
import { hexToBytes } from "@noble/hashes/utils.js";
import { digest, hex, type TypedData } from "./eip712";
import { load, store } from "./storage";

export interface Wallet {
  id: string;
  name: string;
  icon?: string; // data: URI
  test: boolean; // the test wallet
  address(): Promise<string>; // lower case
  sign(address: string, data: TypedData): Promise<string>;
  send(address: string, call: Call): Promise<void>; // resolves when the transaction is in a block
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

interface Provider {
  request(call: { method: string; params?: unknown[] }): Promise<unknown>;
}

interface Announcement {
  info: { uuid: string; name: string; icon: string };
  provider: Provider;
}

/** The chain that the shop uses, and the name to show for it. */
export interface Chain {
  chain: number;
  rpc: string;
  shop: string;
}

/** Calls add for each browser wallet that announces itself, now or later. */
export function browserWallets(chain: Chain, add: (w: Wallet) => void): void {
  const seen = new Set<string>();
  window.addEventListener("eip6963:announceProvider", (event) => {
    const { info, provider } = (event as CustomEvent<Announcement>).detail;
    if (seen.has(info.uuid)) return;
    seen.add(info.uuid);
    add({
      id: info.uuid, name: info.name, test: false,
      ...(info.icon.startsWith("data:image/") ? { icon: info.icon } : {}),
      async address(): Promise<string> {
        const accounts = (await provider.request({ method: "eth_requestAccounts" })) as string[];
        const first = accounts[0];
        if (!first) throw new Error("The wallet shared no account.");
        await ensureChain(provider, chain);
        return first.toLowerCase();
      },
      async sign(address, data): Promise<string> {
        const params = [address, JSON.stringify(data)];
        return (await provider.request({ method: "eth_signTypedData_v4", params })) as string;
      },
      async send(address, { to, data }): Promise<void> {
        const params = [{ from: address, to, data }];
        const hash = (await provider.request({ method: "eth_sendTransaction", params })) as string;
        await mined(provider, hash);
      },
    });
  });
  window.dispatchEvent(new Event("eip6963:requestProvider"));
}

/** Waits until a transaction is in a block. Throws if it failed there. */
async function mined(provider: Provider, hash: string): Promise<void> {
  for (;;) {
    const call = { method: "eth_getTransactionReceipt", params: [hash] };
    const receipt = (await provider.request(call)) as { status?: string } | null;
    if (receipt && receipt.status !== undefined && BigInt(receipt.status) === 0n) {
      throw new Error("The token refused your approval. Nothing was bought.");
    }
    if (receipt) return;
    await new Promise((r) => setTimeout(r, 1000));
  }
}

/** Makes the wallet switch to the chain, since it signs only for its current one. Throws if it does not switch. */
async function ensureChain(provider: Provider, want: Chain): Promise<void> {
  const id = `0x${want.chain.toString(16)}`;
  const isOnChain = async (): Promise<boolean> => {
    const current = (await provider.request({ method: "eth_chainId" })) as string;
    return BigInt(current) === BigInt(want.chain);
  };
  if (await isOnChain()) return;
  try {
    await provider.request({ method: "wallet_switchEthereumChain", params: [{ chainId: id }] });
  } catch (e) {
    const unknownChain = 4902;
    if (errorCode(e) === unknownChain && want.rpc) await addChain(provider, want, id);
  }
  if (await isOnChain()) return; // ask again: some wallets report success without switching
  const remedy = `Please switch it to ${want.shop} (chain ${want.chain}) and try again.`;
  throw new Error(`Your wallet is on another network. ${remedy} Nothing was bought.`);
}

async function addChain(provider: Provider, want: Chain, id: string): Promise<void> {
  try {
    await provider.request({
      method: "wallet_addEthereumChain",
      params: [{
        chainId: id, chainName: want.shop, rpcUrls: [want.rpc],
        nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
      }],
    });
  } catch (e) {
    console.warn("add the chain to the wallet", e); // ensureChain checks the result
  }
}

/** Returns the code of a wallet's error (EIP-1193), or undefined. Some wallets wrap the original error. */
export function errorCode(e: unknown): number | undefined {
  const found = e as { code?: number; data?: { originalError?: { code?: number } } } | null;
  return found?.data?.originalError?.code ?? found?.code;
}
