// The browser's storage, as far as it has one. A browser that blocks cookies throws at each access. Then values last as
// long as the page.

const kept = new Map<string, string>();

/** Where a value is stored: for good, or as long as the tab is open. */
type Area = "localStorage" | "sessionStorage";

/** Returns a stored value, or null. */
export function load(key: string, area: Area = "localStorage"): string | null {
  try {
    return window[area].getItem(key);
  } catch {
    return kept.get(key) ?? null;
  }
}

/** Stores a value. */
export function store(key: string, value: string, area: Area = "localStorage"): void {
  try {
    window[area].setItem(key, value);
  } catch {
    kept.set(key, value);
  }
}

/** Removes a value. */
export function forget(key: string): void {
  kept.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    // There is no storage.
  }
}
