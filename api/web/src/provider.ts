// Requests to browser wallets (EIP-1193), and their errors in words for the shopper.

export interface Provider {
  request(call: { method: string; params?: unknown[] }): Promise<unknown>;
}

/** Reports whether a value can be asked. Reading a property of what others put into the page may fail. */
export function isProvider(value: unknown): value is Provider {
  try {
    return typeof (value as Provider | null)?.request === "function";
  } catch {
    return false;
  }
}

/** An error whose message is a sentence for the shopper. */
export class WalletError extends Error {
  constructor(message: string, readonly declined = false, readonly stops = false) {
    super(message);
  }
}

/** Asks a wallet, and waits for its answer until the shopper cancels. It throws nothing but a WalletError. */
export async function ask(
  provider: Provider, method: string, params: unknown[] | undefined, cancel: AbortSignal,
): Promise<unknown> {
  let stop = (): void => undefined;
  const cancelled = new Promise<never>((_, reject) => {
    stop = () => reject(new WalletError(cancelledText, true, true));
  });
  if (cancel.aborted) stop();
  cancel.addEventListener("abort", stop);
  try {
    const call = params === undefined ? { method } : { method, params };
    const answer = Promise.resolve().then(() => provider.request(call)); // some wallets throw instead of rejecting
    return await Promise.race([answer, cancelled]);
  } catch (e) {
    if (e instanceof WalletError) throw e;
    console.warn(method, e);
    throw walletError(e);
  } finally {
    cancel.removeEventListener("abort", stop);
  }
}

/** Texts for errors of wallets, by their code (EIP-1193 and EIP-1474). */
const codeTexts: Record<number, string> = {
  4100: "Your wallet does not let this page use that account. Nothing was bought.",
  4200: "Your wallet cannot sign this kind of payment. Please use another one.",
  4900: "Your wallet has no connection. Nothing was bought: please try again in a moment.",
  4901: "Your wallet has no connection to the network of this shop. Nothing was bought: please try again in a moment.",
  [-32601]: "Your wallet cannot sign this kind of payment. Please use another one.",
  [-32004]: "Your wallet cannot sign this kind of payment. Please use another one.",
};

const cancelledText = "You cancelled. Nothing was bought. If your wallet still asks you, decline there.";
const declinedText = "You declined in your wallet. Nothing was bought.";
const pendingText = "Your wallet is already asking you something: please open it and answer.";
const otherText = "Your wallet could not do it. Nothing was bought: please try again, or use another wallet.";
const declinedWords = /\b(user|you)\b.{0,30}\b(reject|den|declin|cancel|refus|disapprov|abort)/i;

/** Translates an error of a wallet. Wallets wrap the original error in many ways. */
function walletError(e: unknown): WalletError {
  const codes = new Set<unknown>();
  const words: string[] = [];
  collect(e, codes, words, 0);
  if (codes.has(4001) || codes.has("ACTION_REJECTED")) return new WalletError(declinedText, true);
  if (codes.has(-32002)) return new WalletError(pendingText, false, true);
  for (const code of codes) {
    const text = codeTexts[code as number];
    if (text) return new WalletError(text);
  }
  if (words.some((w) => declinedWords.test(w))) return new WalletError(declinedText, true);
  return new WalletError(otherText);
}

/** Collects codes and texts of an error and of those that it wraps. */
function collect(e: unknown, codes: Set<unknown>, words: string[], depth: number): void {
  if (typeof e === "string") words.push(e);
  if (typeof e !== "object" || e === null || depth > 4) return;
  const { code, message, data, cause, error, originalError, info } = e as Record<string, unknown>;
  if (typeof code === "string" && /^-?[0-9]+$/.test(code)) codes.add(Number(code));
  else if (code !== undefined) codes.add(code);
  if (typeof message === "string") words.push(message);
  for (const inner of [data, cause, error, originalError, info]) collect(inner, codes, words, depth + 1);
}
