import type { Currency } from "./types";

/** Formats an amount in the token's smallest unit. The rules are those of the server (api/money.go). */
export function money(amount: bigint, c: Currency): string {
  const digits = amount.toString().padStart(c.decimals + 1, "0");
  let text = digits.slice(0, digits.length - c.decimals);
  if (c.decimals > 0) {
    const fraction = digits.slice(-c.decimals).replace(/0+$/, "").padEnd(Math.min(2, c.decimals), "0");
    text += `.${fraction}`;
  }
  return c.sign ? c.sign + text : `${text} ${c.symbol}`;
}
