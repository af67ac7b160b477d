// The receipt: the order's life, and the link to the map once it has left.

import "./copy";
import { localise, now, setClock } from "./clock";
import { byId, calm, mark, need, pageData, say } from "./dom";
import { arrival } from "./eta";
import { follow } from "./live";
import { offerNotice } from "./notify";
import { arrived, open, reached, Tracked } from "./order";
import { drawTimeline } from "./timeline";
import type { OrderPage } from "./types";

const page = pageData<OrderPage>();
setClock(page.now);
localise();
const tracked = new Tracked(page);
const notice = offerNotice(tracked);
let promised = tracked.positions[0] ? Date.parse(tracked.positions[0].eta_high) : Infinity;

const way = ["placed", "confirmed", "picked", "packed", "assigned", "departed", "delivered"];

function show(): void {
  const o = tracked.order;
  document.body.dataset.status = o.status;
  say(byId("say"), page.sayings[o.status]?.title ?? o.status);
  say(byId("say-more"), page.sayings[o.status]?.text ?? "");
  const done = o.status === "settled" ? way.length : way.indexOf(o.status) + 1;
  if (done > 0) need<HTMLProgressElement>("progress").value = (done * 100) / way.length;
  say(byId("escrow"), o.status === "settled" ? "paid to the shop" : reached(o, "delivered") && open(o) ? "held in escrow" : open(o) ? "held in escrow until delivery" : "returned to the wallet");
  drawTimeline(need("timeline"), tracked);
  pushed();
  notice();
  eta();
}

/** The link comes by itself when the parcel leaves; it is shown where nobody can miss it. */
function pushed(): void {
  const link = byId<HTMLAnchorElement>("push");
  if (!link || !tracked.link) return;
  link.href = tracked.link;
  if (!link.hidden) return;
  link.hidden = false;
  link.classList.add("arrives");
  document.title = `On its way · ${document.title.split(" · ").slice(1).join(" · ")}`;
  if (link.getBoundingClientRect().top < 0) link.scrollIntoView({ behavior: calm() ? "auto" : "smooth", block: "center" });
}

function eta(): void {
  const o = tracked.order;
  const p = tracked.position;
  const line = byId("push-eta");
  if (arrived(o)) say(line, "Delivered: see the way it took");
  else if (!open(o)) say(line, page.sayings[o.status]?.title ?? "");
  else if (!p || !reached(o, "departed")) say(line, "It has just left the centre");
  else say(line, `Arriving ${arrival(p, now(), promised).text}`);
}

show();
setInterval(eta, 1000);

if (page.live) {
  follow({
    url: page.live,
    after: page.seq,
    entry(e): void {
      tracked.take(e);
      if (e.type !== "position") return show();
      if (promised === Infinity) promised = Date.parse(e.eta_high);
      eta();
    },
    state(s): void {
      const line = need("connection");
      mark(line, "hidden", s === "live");
      say(line, s === "gone" ? "This link has expired." : s === "away" ? "No connection. Trying again…" : "");
    },
  });
}
