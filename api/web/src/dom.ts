// Finding and making elements.

export function byId<T extends HTMLElement>(id: string): T | null {
  return document.getElementById(id) as T | null;
}

export function need<T extends HTMLElement>(id: string): T {
  const found = byId<T>(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

type Attributes = Record<string, string | null | undefined>;

export function make(tag: string, attributes: Attributes, ...children: (Node | string)[]): HTMLElement {
  const e = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value != null) e.setAttribute(name, value);
  e.append(...children);
  return e;
}

/** Sets an attribute, or removes it when there is no value. */
export function mark(e: Element, name: string, value: string | boolean | undefined): void {
  if (value === undefined || value === false) e.removeAttribute(name);
  else e.setAttribute(name, value === true ? "" : value);
}

/** Sets text only when it differs, so that screen readers hear each change once. */
export function say(e: HTMLElement | null, text: string): void {
  if (e && e.textContent !== text) e.textContent = text;
}

/** The JSON that the server put into the page. */
export function pageData<T>(): T {
  const source = byId("page")?.textContent;
  if (!source) throw new Error("the page carries no data");
  return JSON.parse(source) as T;
}

export function short(hex: string): string {
  return hex.length < 14 ? hex : `${hex.slice(0, 6)}…${hex.slice(-4)}`;
}

export const calm = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;
