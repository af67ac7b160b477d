// Who signs: a browser wallet (EIP-6963), or on dev chains a key that the page keeps itself.

import { secp256k1 } from "@noble/curves/secp256k1.js";
import { keccak_256 } from "@noble/hashes/sha3.js";
import { hexToBytes } from "@noble/hashes/utils.js";
import { digest, hex, type TypedData } from "./eip712";

export interface Wallet {
  id: string;
  name: string;
  icon?: string; // data: URI
  test: boolean; // the page's own
  address(): Promise<string>;
  sign(address: string, data: TypedData): Promise<string>;
}

const keyName = "waybill.dev-key";

/** A key in this browser's storage. Fit for test money only. */
export function devWallet(): Wallet {
  let key = localStorage.getItem(keyName) ?? "";
  if (!/^0x[0-9a-f]{64}$/.test(key)) {
    key = hex(secp256k1.utils.randomSecretKey());
    localStorage.setItem(keyName, key);
  }
  const secret = hexToBytes(key.slice(2));
  const address = hex(keccak_256(secp256k1.getPublicKey(secret, false).slice(1)).slice(12));
  return {
    id: "dev", name: "Test wallet", test: true,
    address: () => Promise.resolve(address),
    sign: (_, data) => Promise.resolve(signDigest(digest(data), secret)),
  };
}

/** r, s, v in hexadecimal; s in the lower half. */
export function signDigest(d: Uint8Array, secret: Uint8Array): string {
  // noble's order is recovery bit, r, s
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

export interface Chain {
  chain: number;
  rpc: string;
  shop: string;
}

/** Calls back for each wallet that the browser has, now or later. */
export function browserWallets(chain: Chain, found: (w: Wallet) => void): void {
  const seen = new Set<string>();
  window.addEventListener("eip6963:announceProvider", (event) => {
    const { info, provider } = (event as CustomEvent<Announcement>).detail;
    if (seen.has(info.uuid)) return;
    seen.add(info.uuid);
    found({
      id: info.uuid, name: info.name, test: false,
      ...(info.icon.startsWith("data:image/") ? { icon: info.icon } : {}),
      async address(): Promise<string> {
        const accounts = (await provider.request({ method: "eth_requestAccounts" })) as string[];
        const first = accounts[0];
        if (!first) throw new Error("The wallet shared no account.");
        await onChain(provider, chain);
        return first.toLowerCase();
      },
      sign: async (address, data) => (await provider.request({ method: "eth_signTypedData_v4", params: [address, JSON.stringify(data)] })) as string,
    });
  });
  window.dispatchEvent(new Event("eip6963:requestProvider"));
}

/** Wallets refuse to sign for another chain than the one they are on, so the wallet is asked to come over. */
async function onChain(provider: Provider, want: Chain): Promise<void> {
  const id = `0x${want.chain.toString(16)}`;
  const there = async (): Promise<boolean> => BigInt((await provider.request({ method: "eth_chainId" })) as string) === BigInt(want.chain);
  if (await there()) return;
  try {
    await provider.request({ method: "wallet_switchEthereumChain", params: [{ chainId: id }] });
  } catch (e) {
    if (codeOf(e) === 4902 && want.rpc) await add(provider, want, id);
  }
  if (await there()) return; // some wallets answer before they have switched, some without switching
  throw new Error(`Your wallet is on another network. Please switch it to ${want.shop} (chain ${want.chain}) and try again. Nothing was bought.`);
}

async function add(provider: Provider, want: Chain, id: string): Promise<void> {
  try {
    await provider.request({
      method: "wallet_addEthereumChain",
      params: [{ chainId: id, chainName: want.shop, rpcUrls: [want.rpc], nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 } }],
    });
  } catch (e) {
    console.warn("add the network", e); // onChain looks what came of it
  }
}

/** The number by which wallets say why (EIP-1193); some wrap it. */
export function codeOf(e: unknown): number | undefined {
  const found = e as { code?: number; data?: { originalError?: { code?: number } } } | null;
  return found?.data?.originalError?.code ?? found?.code;
}
