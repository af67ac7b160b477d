// When it arrives, as a window, in words that are true.

import { ago, hour } from "./clock";
import type { PositionEntry } from "./types";

export interface Arrival {
  text: string;
  note: string;
  late: boolean;
}

const minute = 60_000;

/** How old the last position may be before we say that the signal is lost, milliseconds. */
export const lostAfter = 12_000;

/** @param promised the latest moment that the first estimate named; a breach is said, not hidden */
export function arrival(p: PositionEntry, at: number, promised: number): Arrival {
  const low = Math.max(0, Date.parse(p.eta_low) - at);
  const high = Date.parse(p.eta_high) - at;
  const late = Date.parse(p.eta_low) > promised + minute / 2 || at > promised + minute / 2;
  const note = late ? `Running late: it was promised by ${hour(promised)}.` : between(p);
  if (high <= 0) return { text: "any moment now", note, late };
  if (high < minute) return { text: "in less than a minute", note, late };
  if (high < 45 * minute) {
    const a = Math.max(1, Math.floor(low / minute));
    const b = Math.max(a, Math.ceil(high / minute));
    return { text: a === b ? (a === 1 ? "in about a minute" : `in about ${a} minutes`) : `in ${a}\u2060–\u2060${b}\u00a0minutes`, note, late };
  }
  return { text: `between ${hour(round(Date.parse(p.eta_low), -1))} and ${hour(round(Date.parse(p.eta_high), 1))}`, note: late ? note : "", late };
}

function between(p: PositionEntry): string {
  const a = hour(Date.parse(p.eta_low));
  const b = hour(Date.parse(p.eta_high));
  return a === b ? `about ${a}` : `between ${a} and ${b}`;
}

/** Windows hours away are said in steps of five minutes, rounded outwards. */
function round(t: number, direction: 1 | -1): number {
  const step = 5 * minute;
  return direction > 0 ? Math.ceil(t / step) * step : Math.floor(t / step) * step;
}

export function stops(n: number): string {
  if (n <= 0) return "You are the next stop";
  return n === 1 ? "1 stop before you" : `${n} stops before you`;
}

export function distance(metres: number): string {
  return metres >= 950 ? `${(metres / 1000).toFixed(1)} km to go` : `${Math.round(metres / 10) * 10} m to go`;
}

export function age(p: PositionEntry, at: number): { text: string; lost: boolean } {
  const old = at - Date.parse(p.time);
  if (old > lostAfter) return { text: `Signal lost: last seen ${ago(old)}`, lost: true };
  return { text: `Live: seen ${ago(old)}`, lost: false };
}
