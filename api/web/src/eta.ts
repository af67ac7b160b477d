// Texts about the arrival. The arrival is always given as a window, never as an exact time.

import { ago, hourAndMinute } from "./clock";
import type { PositionEntry } from "./types";

/** The text about the arrival, a note below it, and whether the delivery is late. */
export interface Arrival {
  text: string;
  note: string;
  late: boolean;
}

const minute = 60_000; // milliseconds

/** If the last position is older than this, in milliseconds, the page says that the signal is lost. */
export const signalLostAfter = 12_000;

/**
 * Returns the text about the arrival at the server's time `at`, in milliseconds.
 * @param promised end of the first estimate's window, in milliseconds. If it is exceeded by half a minute, the note
 *   says that the delivery is late.
 */
export function arrivalText(p: PositionEntry, at: number, promised: number): Arrival {
  const low = Math.max(0, Date.parse(p.eta_low) - at);
  const high = Date.parse(p.eta_high) - at;
  const late = Date.parse(p.eta_low) > promised + minute / 2 || at > promised + minute / 2;
  const note = late ? `Running late: it was promised by ${hourAndMinute(promised)}.` : windowText(p);
  if (high <= 0) return { text: "any moment now", note, late };
  if (high < minute) return { text: "in less than a minute", note, late };
  if (high < 45 * minute) {
    const a = Math.max(1, Math.floor(low / minute));
    const b = Math.max(a, Math.ceil(high / minute));
    if (a < b) return { text: `in ${a}\u2060–\u2060${b}\u00a0minutes`, note, late };
    return { text: a === 1 ? "in about a minute" : `in about ${a} minutes`, note, late };
  }
  const from = hourAndMinute(roundOutwards(Date.parse(p.eta_low), -1));
  const until = hourAndMinute(roundOutwards(Date.parse(p.eta_high), 1));
  return { text: `between ${from} and ${until}`, note: late ? note : "", late };
}

/** Returns the window as times of day. */
function windowText(p: PositionEntry): string {
  const a = hourAndMinute(Date.parse(p.eta_low));
  const b = hourAndMinute(Date.parse(p.eta_high));
  return a === b ? `about ${a}` : `between ${a} and ${b}`;
}

/** Rounds a time to five minutes, down or up. Rounding both ends outwards keeps the window true. */
function roundOutwards(t: number, direction: 1 | -1): number {
  const step = 5 * minute;
  return direction > 0 ? Math.ceil(t / step) * step : Math.floor(t / step) * step;
}

/** Returns the number of stops before the shopper's own, in words. */
export function stopsText(n: number): string {
  if (n <= 0) return "You are the next stop";
  return n === 1 ? "1 stop before you" : `${n} stops before you`;
}

/** Returns the remaining distance in words. */
export function distanceText(metres: number): string {
  return metres >= 950 ? `${(metres / 1000).toFixed(1)} km to go` : `${Math.round(metres / 10) * 10} m to go`;
}

/** Returns how old a position is, in words, and whether the signal counts as lost. `at` is the server's time in ms. */
export function positionAge(p: PositionEntry, at: number): { text: string; lost: boolean } {
  const old = at - Date.parse(p.time);
  if (old > signalLostAfter) return { text: `Signal lost: last seen ${ago(old)}`, lost: true };
  return { text: `Live: seen ${ago(old)}`, lost: false };
}
