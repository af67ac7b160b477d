// Helpers to find, create and change elements.

/** The path below which the shop is, such as /shop. Empty at the root of its host. */
export const base = document.body.dataset.base ?? "";

/** Returns the element with an id, or null if there is none. */
export function byId<T extends HTMLElement>(id: string): T | null {
  return document.getElementById(id) as T | null;
}

/** Returns the element with an id, which must exist. */
export function requireById<T extends HTMLElement>(id: string): T {
  const found = byId<T>(id);
  if (!found) throw new Error(`the page has no element #${id}`);
  return found;
}

type Attributes = Record<string, string | null | undefined>;

/** Creates an element. Attributes that are null or undefined are left out. */
export function element(tag: string, attributes: Attributes, ...children: (Node | string)[]): HTMLElement {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value != null) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** Sets an attribute. If the value is undefined or false, removes it; if it is true, sets it to the empty string. */
export function setAttr(e: Element, name: string, value: string | boolean | undefined): void {
  if (value === undefined || value === false) e.removeAttribute(name);
  else e.setAttribute(name, value === true ? "" : value);
}

/** Sets the text of an element if it differs, so that a screen reader announces each change once. */
export function setText(e: HTMLElement | null, text: string): void {
  if (e && e.textContent !== text) e.textContent = text;
}

/** Returns the JSON that the server rendered into the page. */
export function pageData<T>(): T {
  const source = byId("page")?.textContent;
  if (!source) throw new Error("the page has no data: element #page is missing or empty");
  return JSON.parse(source) as T;
}

/** Shortens a hash or an address to its first and last digits. */
export function shortHex(hex: string): string {
  return hex.length < 14 ? hex : `${hex.slice(0, 6)}…${hex.slice(-4)}`;
}

/** Reports whether the viewer prefers pages without animations. */
export const reducedMotion = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;
