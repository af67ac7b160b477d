// The receipt page: the order's progress, and the link to the map after the departure.

import "./copy";
import { localise, now, syncClock } from "./clock";
import { codesOf, fragment, showCodes } from "./codes";
import { byId, reducedMotion, setAttr, requireById, pageData, setText } from "./dom";
import { arrivalText } from "./eta";
import { connectionTexts, followFeed } from "./live";
import { offerNotifications } from "./notify";
import { isDelivered, isOpen, hasReached, TrackedOrder } from "./order";
import { renderTimeline } from "./timeline";
import type { OrderPage } from "./types";

const page = pageData<OrderPage>();
syncClock(page.now);
localise();
const tracked = new TrackedOrder(page);
const renderNotifications = offerNotifications(tracked);
const codes = codesOf(tracked.order.id);
const renderCodes = showCodes(tracked, codes);
// End of the first estimate's window, in milliseconds.
let promisedBy = tracked.positions[0] ? Date.parse(tracked.positions[0].eta_high) : Infinity;

const milestones = ["placed", "confirmed", "picked", "packed", "assigned", "departed", "delivered"];

function render(): void {
  const o = tracked.order;
  document.body.dataset.status = o.status;
  setText(byId("say"), tracked.title);
  setText(byId("say-more"), tracked.text);
  const done = o.status === "settled" ? milestones.length : milestones.indexOf(o.status) + 1;
  if (done > 0) requireById<HTMLProgressElement>("progress").value = (done * 100) / milestones.length;
  setText(byId("escrow"), escrowText());
  renderTimeline(requireById("timeline"), tracked);
  showTrackingLink();
  renderNotifications();
  renderCodes();
  renderEta();
}

/** Returns where the money is. */
function escrowText(): string {
  const o = tracked.order;
  if (tracked.decided) return "divided as decided";
  if (o.status === "settled") return "paid to the shop";
  if (!isOpen(o)) return "returned to the wallet";
  return "held in escrow";
}

/** Shows the link to the tracking page when the parcel has left the centre, and scrolls to it. */
function showTrackingLink(): void {
  const link = byId<HTMLAnchorElement>("push");
  if (!link || !tracked.link) return;
  link.href = tracked.link + fragment(codes);
  if (!link.hidden) return;
  link.hidden = false;
  link.classList.add("arrives");
  document.title = `On its way · ${document.title.split(" · ").slice(1).join(" · ")}`;
  if (link.getBoundingClientRect().top < 0) {
    link.scrollIntoView({ behavior: reducedMotion() ? "auto" : "smooth", block: "center" });
  }
}

function renderEta(): void {
  const o = tracked.order;
  const p = tracked.position;
  const line = byId("push-eta");
  if (isDelivered(o)) setText(line, "Delivered: see the way it took");
  else if (!isOpen(o)) setText(line, tracked.title);
  else if (!p || !hasReached(o, "departed")) setText(line, "It has just left the centre");
  else setText(line, `Arriving ${arrivalText(p, now(), promisedBy).text}`);
}

render();
setInterval(renderEta, 1000);

if (page.live) {
  followFeed({
    url: page.live,
    track: page.track,
    after: page.seq,
    onEntry(e): void {
      tracked.apply(e);
      if (e.type !== "position") return render();
      if (promisedBy === Infinity) promisedBy = Date.parse(e.eta_high);
      renderEta();
    },
    onState(s): void {
      const line = requireById("connection");
      document.body.dataset.connection = s;
      setAttr(line, "hidden", s === "live");
      setText(line, connectionTexts[s]);
    },
  });
}
