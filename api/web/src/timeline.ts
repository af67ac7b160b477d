// The timeline. The server renders it; this script updates it.

import { timeOfDay } from "./clock";
import { element, setAttr, shortHex } from "./dom";
import { money } from "./money";
import { isOpen, type TrackedOrder } from "./order";
import type { NamedPoint, Status, Step } from "./types";

const zeroAddress = /^0x0*$/;

/** Returns the row of a step. The first of two signatures is shown in the row of the status that needs both. */
function rowOf(s: Step): Status {
  if (s.kind === "departing" && s.status === "assigned") return "departed";
  if (s.kind === "cycle_counting" && s.status === "placed") return "confirmed";
  return s.status;
}

/** Updates all rows from the state of the order. */
export function renderTimeline(root: HTMLElement, t: TrackedOrder): void {
  let previousIsCurrent = false; // the row above is the order's current status
  for (const li of root.querySelectorAll<HTMLElement>("li[data-step]")) {
    const status = li.dataset.step as Status;
    const steps = t.steps.filter((s) => rowOf(s) === status);
    const proof = steps.findLast((s) => s.status === status);
    if (proof) {
      setAttr(li, "data-tx", proof.tx);
      setAttr(li, "data-block", String(proof.block));
      setAttr(li, "data-device", zeroAddress.test(proof.device) ? undefined : proof.device);
    } else if (status !== "placed") {
      for (const name of ["data-tx", "data-block", "data-device"]) li.removeAttribute(name);
    }
    const fresh = !!proof && !li.hasAttribute("data-done");
    setAttr(li, "data-done", !!proof || (status === "placed" && t.page.tx !== ""));
    setAttr(li, "data-fresh", fresh);
    setAttr(li, "data-current", t.order.status === status);
    setAttr(li, "data-next", previousIsCurrent && isOpen(t.order));
    previousIsCurrent = t.order.status === status;
    const proofs = li.querySelector(".proofs");
    if (proofs && (steps.length > 0 || status !== "placed")) {
      proofs.replaceChildren(...steps.map((s) => proofElement(s, t)));
    }
  }
  addMissingRow(root, t);
}

/** Adds a row for the current status if there is none. Exceptional statuses, like "refunded", have no row before. */
function addMissingRow(root: HTMLElement, t: TrackedOrder): void {
  const end = t.order.status;
  if (end === "none" || root.querySelector(`li[data-step="${end}"]`)) return;
  const title = t.page.status_texts[end]?.title ?? end;
  const heading = element("p", { class: "title" }, element("span", { class: "when-done" }, title));
  const body = element("div", {}, heading, element("div", { class: "proofs" }));
  root.append(element("li", { "data-step": end }, element("span", { class: "dot" }), body));
  renderTimeline(root, t);
}

/** Creates the line about a step: who, when, where and in which transaction. */
function proofElement(s: Step, t: TrackedOrder): HTMLElement {
  const [who, what] = actorOf(s, t);
  const device = !zeroAddress.test(s.device);
  const where = element("span", { class: "where" });
  if (Date.parse(s.time) > 0) where.append(element("time", { datetime: s.time }, timeOfDay(s.time)));
  const place = device ? placeOf(s, t) : s.status === "placed" ? nameOf(t.page.centres, t.order.centre) : "";
  if (place) where.append(element("span", { title: device ? `${degrees(s.lat)}, ${degrees(s.lon)}` : null }, place));
  return element("p", { class: "proof" },
    element("span", { class: "who" }, who, ...(what ? [" ", element("i", {}, what)] : [])), where,
    element("span", { class: "tx" }, `block ${s.block} · `, element("code", { title: s.tx }, shortHex(s.tx))));
}

/** Returns the name and the role of the device or contract that caused a step. */
function actorOf(s: Step, t: TrackedOrder): [string, string] {
  if (!zeroAddress.test(s.device)) {
    const d = t.page.devices[s.device];
    return d ? [d.name, d.role] : [shortHex(s.device), "device"];
  }
  if (s.status === "placed") return ["escrow", "contract"];
  if (s.status === "assigned") {
    const name = t.page.carriers[String(t.order.carrier)] ?? `carrier ${t.order.carrier}`;
    return [name, t.page.modes[t.order.mode] ?? ""];
  }
  if (s.amount && BigInt(s.amount) > 0n) return [money(BigInt(s.amount), t.page.currency), "contract"];
  return ["contract", ""];
}

const degrees = (e7: number): string => (e7 / 1e7).toFixed(5);
const nearCentre = 22500; // about 250 m, in 1e-7 degrees of latitude

/** Returns the name of the centre near the step's position, or of the zone around it, or "". */
function placeOf(s: Step, t: TrackedOrder): string {
  for (const c of t.page.centres ?? []) {
    const east = (c.lon - s.lon) * Math.cos((c.lat / 1e7) * (Math.PI / 180));
    if (Math.hypot(c.lat - s.lat, east) < nearCentre) return c.name;
  }
  const zone = (t.page.zones ?? []).find((z) => {
    const half = z.half_side ?? 0;
    return Math.abs(z.lat - s.lat) <= half && Math.abs(z.lon - s.lon) <= half;
  });
  return zone?.name ?? "";
}

function nameOf(places: NamedPoint[] | null, id: number): string {
  return (places ?? []).find((p) => p.id === id)?.name ?? "";
}
