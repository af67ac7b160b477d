// The tracking page: map, window of arrival, timeline.

import "./copy";
import { hour, localise, now, setClock } from "./clock";
import { byId, mark, need, pageData, say } from "./dom";
import { age, arrival, distance, stops } from "./eta";
import { follow } from "./live";
import type { TownMap } from "./map";
import { offerNotice } from "./notify";
import { arrived, open, reached, Tracked, travelling } from "./order";
import { drawTimeline } from "./timeline";
import type { OrderPage, PositionEntry } from "./types";

const page = pageData<OrderPage>();
setClock(page.now);
localise();

const tracked = new Tracked(page);
const notice = offerNotice(tracked);
const host = need("map");
let map: TownMap | null = null;
let promised = tracked.positions[0] ? Date.parse(tracked.positions[0].eta_high) : Infinity;

// Grip: the sheet grows over part of the map and back.
const sheet = need("sheet");
const grip = need<HTMLButtonElement>("grip");
grip.addEventListener("click", () => {
  const tall = grip.getAttribute("aria-expanded") !== "true";
  grip.setAttribute("aria-expanded", String(tall));
  sheet.classList.toggle("tall", tall);
});

function locate(p: PositionEntry): void {
  host.dataset.vehicleLat = (p.lat / 1e7).toFixed(7);
  host.dataset.vehicleLon = (p.lon / 1e7).toFixed(7);
  host.dataset.vehicleTime = p.time;
}

function show(): void {
  const o = tracked.order;
  document.body.dataset.status = o.status;
  say(byId("say"), page.sayings[o.status]?.title ?? o.status);
  if (o.carrier) say(byId("carrier"), [page.carriers[String(o.carrier)], page.modes[o.mode]].filter(Boolean).join(", "));
  drawTimeline(need("timeline"), tracked);
  notice();
  promise();
}

/** The card: what is true now, said anew each second. */
function promise(): void {
  const o = tracked.order;
  const p = tracked.position;
  const under = travelling(o) && p !== undefined;
  for (const id of ["stops", "left", "age"]) mark(need(id), "hidden", !under);
  sheet.classList.remove("late", "lost");
  let title = "Not on the road yet";
  let note = page.sayings[o.status]?.text ?? "";
  if (arrived(o)) {
    const at = tracked.steps.findLast((s) => s.status === "delivered");
    title = at ? `Delivered at ${hour(Date.parse(at.time))}` : "Delivered";
  } else if (!open(o)) {
    title = page.sayings[o.status]?.title ?? o.status;
  } else if (under) {
    const a = arrival(p, now(), promised);
    const seen = age(p, now());
    title = `Arriving ${a.text}`;
    note = seen.lost ? "We have lost sight of the vehicle. It is still coming; the time is our best guess." : a.note;
    sheet.classList.toggle("late", a.late);
    sheet.classList.toggle("lost", seen.lost);
    map?.lost(seen.lost);
    say(need("stops"), stops(p.stops));
    say(need("left"), distance(p.left));
    say(need("age"), tracked.anchored >= Date.parse(p.time) ? `${seen.text} · on chain` : `${seen.text} · signed, not on chain yet`);
  } else if (reached(o, "departed")) {
    title = "It has just left the centre";
    note = "Waiting for the vehicle's first position.";
  }
  say(byId("eta"), title);
  say(byId("eta-note"), note);
}

if (tracked.position) locate(tracked.position);
show();
setInterval(promise, 1000);

follow({
  url: page.live,
  after: page.seq,
  entry(e): void {
    tracked.take(e);
    if (e.type === "position") {
      if (promised === Infinity) promised = Date.parse(e.eta_high);
      locate(e);
      map?.vehicle(e);
      promise();
      return;
    }
    if (e.type === "anchored") return;
    if (!open(tracked.order)) map?.gone();
    show();
  },
  state(s): void {
    const line = need("connection");
    mark(line, "hidden", s === "live");
    say(line, s === "gone" ? "This link has expired." : s === "away" ? "No connection. Trying again…" : "");
  },
});

// Words first; the map follows when it has arrived.
import("./map").then(
  ({ openMap }) => {
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = page.assets?.["maplibre.css"] ?? "";
    // Without its style the map would be laid out twice.
    style.onload = () => {
      map = openMap(host, page, tracked.order.mode, tracked.positions.slice(0, -1));
      const p = tracked.position;
      if (p && open(tracked.order)) map.vehicle(p);
    };
    document.head.append(style);
  },
  () => host.classList.add("no-map"),
);
