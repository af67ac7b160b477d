// The browser's storage. A browser that blocks cookies throws at each access, and full storage throws when a value is
// stored. Then the value lasts as long as the page.

import { base } from "./dom";

const kept = new Map<string, string>(); // values that could not be stored

/** Where a value is stored: localStorage until it is removed, sessionStorage until the tab is closed. */
type Area = "localStorage" | "sessionStorage";

// Shops below different paths of one host share the browser's storage.
const nameOf = (key: string): string => `waybill${base}.${key}`;

/** Returns a stored value, or null. */
export function load(key: string, area: Area = "localStorage"): string | null {
  const value = kept.get(key);
  if (value !== undefined) return value;
  try {
    return window[area].getItem(nameOf(key));
  } catch {
    return null;
  }
}

/** Stores a value. */
export function store(key: string, value: string, area: Area = "localStorage"): void {
  try {
    window[area].setItem(nameOf(key), value);
    kept.delete(key);
  } catch {
    kept.set(key, value);
  }
}

/** Removes a value. */
export function forget(key: string): void {
  kept.delete(key);
  try {
    localStorage.removeItem(nameOf(key));
  } catch {
    // There is no storage.
  }
}
