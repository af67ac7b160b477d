// The timeline: the server drew it, this keeps it up to date.

import { clock } from "./clock";
import { make, mark, short } from "./dom";
import { money } from "./money";
import { open, type Tracked } from "./order";
import type { Place, Status, Step } from "./types";

const nobody = /^0x0*$/;

/** Under which row a step is shown: a first signature belongs to the status it works towards. */
function rowOf(s: Step): Status {
  if (s.kind === "departing" && s.status === "assigned") return "departed";
  if (s.kind === "cycle_counting" && s.status === "placed") return "confirmed";
  return s.status;
}

export function drawTimeline(root: HTMLElement, t: Tracked): void {
  let before = false; // whether the row above is where the order is
  for (const li of root.querySelectorAll<HTMLElement>("li[data-step]")) {
    const status = li.dataset.step as Status;
    const steps = t.steps.filter((s) => rowOf(s) === status);
    const proof = steps.findLast((s) => s.status === status);
    if (proof) {
      mark(li, "data-tx", proof.tx);
      mark(li, "data-block", String(proof.block));
      mark(li, "data-device", nobody.test(proof.device) ? undefined : proof.device);
    } else if (status !== "placed") {
      for (const name of ["data-tx", "data-block", "data-device"]) li.removeAttribute(name);
    }
    const fresh = !!proof && !li.hasAttribute("data-done");
    mark(li, "data-done", !!proof || (status === "placed" && t.page.tx !== ""));
    mark(li, "data-fresh", fresh);
    mark(li, "data-current", t.order.status === status);
    mark(li, "data-next", before && open(t.order));
    before = t.order.status === status;
    const proofs = li.querySelector(".proofs");
    if (proofs && (steps.length > 0 || status !== "placed")) proofs.replaceChildren(...steps.map((s) => draw(s, t)));
  }
  detours(root, t);
}

/** What happens to few orders has no row until it happens. */
function detours(root: HTMLElement, t: Tracked): void {
  const end = t.order.status;
  if (end === "none" || root.querySelector(`li[data-step="${end}"]`)) return;
  const title = t.page.sayings[end]?.title ?? end;
  root.append(make("li", { "data-step": end }, make("span", { class: "dot" }),
    make("div", {}, make("p", { class: "title" }, make("span", { class: "when-done" }, title)), make("div", { class: "proofs" }))));
  drawTimeline(root, t);
}

function draw(s: Step, t: Tracked): HTMLElement {
  const [who, what] = actor(s, t);
  const device = !nobody.test(s.device);
  const where = make("span", { class: "where" });
  if (Date.parse(s.time) > 0) where.append(make("time", { datetime: s.time }, clock(s.time)));
  const place = device ? placeOf(s, t) : s.status === "placed" ? nameOf(t.page.centres, t.order.centre) : "";
  if (place) where.append(make("span", { title: device ? `${deg(s.lat)}, ${deg(s.lon)}` : null }, place));
  return make("p", { class: "proof" },
    make("span", { class: "who" }, who, ...(what ? [" ", make("i", {}, what)] : [])), where,
    make("span", { class: "tx" }, `block ${s.block} · `, make("code", { title: s.tx }, short(s.tx))));
}

function actor(s: Step, t: Tracked): [string, string] {
  if (!nobody.test(s.device)) {
    const d = t.page.devices[s.device];
    return d ? [d.name, d.role] : [short(s.device), "device"];
  }
  if (s.status === "placed") return ["escrow", "contract"];
  if (s.status === "assigned") return [t.page.carriers[String(t.order.carrier)] ?? `carrier ${t.order.carrier}`, t.page.modes[t.order.mode] ?? ""];
  if (s.amount && BigInt(s.amount) > 0n) return [money(BigInt(s.amount), t.page.currency), "contract"];
  return ["contract", ""];
}

const deg = (e7: number): string => (e7 / 1e7).toFixed(5);
const near = 22500; // about 250 m, in 1e-7 degrees of latitude

function placeOf(s: Step, t: Tracked): string {
  for (const c of t.page.centres ?? []) {
    if (Math.hypot(c.lat - s.lat, (c.lon - s.lon) * Math.cos((c.lat / 1e7) * (Math.PI / 180))) < near) return c.name;
  }
  const zone = (t.page.zones ?? []).find((z) => Math.abs(z.lat - s.lat) <= (z.half_side ?? 0) && Math.abs(z.lon - s.lon) <= (z.half_side ?? 0));
  return zone?.name ?? "";
}

function nameOf(places: Place[] | null, id: number): string {
  return (places ?? []).find((p) => p.id === id)?.name ?? "";
}
