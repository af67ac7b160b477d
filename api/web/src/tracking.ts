// The tracking page: the map, the estimated arrival and the timeline.

import "./copy";
import { hourAndMinute, localise, now, syncClock } from "./clock";
import { codesOf, showCodes } from "./codes";
import { byId, setAttr, requireById, pageData, setText } from "./dom";
import { positionAge, arrivalText, distanceText, stopsText } from "./eta";
import { connectionTexts, followFeed } from "./live";
import type { OrderMap } from "./map";
import { offerNotifications } from "./notify";
import { isDelivered, isOpen, hasReached, TrackedOrder, isOnTheWay } from "./order";
import { renderTimeline } from "./timeline";
import type { OrderPage, PositionEntry } from "./types";

const page = pageData<OrderPage>();
syncClock(page.now);
localise();

const tracked = new TrackedOrder(page);
const renderNotifications = offerNotifications(tracked);
const renderCodes = showCodes(tracked, codesOf(tracked.order.id));
const mapElement = requireById("map");
let map: OrderMap | null = null;
// End of the first estimate's window, in milliseconds.
let promisedBy = tracked.positions[0] ? Date.parse(tracked.positions[0].eta_high) : Infinity;

// The grip enlarges the sheet, or makes it small again.
const sheet = requireById("sheet");
const grip = requireById<HTMLButtonElement>("grip");
grip.addEventListener("click", () => {
  const tall = grip.getAttribute("aria-expanded") !== "true";
  grip.setAttribute("aria-expanded", String(tall));
  sheet.classList.toggle("tall", tall);
});

/** Publishes the vehicle's position as data attributes of the map. */
function setVehicleData(p: PositionEntry): void {
  mapElement.dataset.vehicleLat = (p.lat / 1e7).toFixed(7);
  mapElement.dataset.vehicleLon = (p.lon / 1e7).toFixed(7);
  mapElement.dataset.vehicleTime = p.time;
}

function render(): void {
  const o = tracked.order;
  document.body.dataset.status = o.status;
  setText(byId("say"), tracked.title);
  const carrier = [page.carriers[String(o.carrier)], page.modes[o.mode]].filter(Boolean).join(", ");
  if (o.carrier) setText(byId("carrier"), carrier);
  renderTimeline(requireById("timeline"), tracked);
  renderNotifications();
  renderCodes();
  renderArrival();
}

/** Renders the card with the estimated arrival. It runs each second, since its texts depend on the time. */
function renderArrival(): void {
  const o = tracked.order;
  const p = tracked.position;
  const moving = isOnTheWay(o) && p !== undefined;
  for (const id of ["stops", "left", "age"]) setAttr(requireById(id), "hidden", !moving);
  sheet.classList.remove("late", "lost");
  let title = "Not on the road yet";
  let note = tracked.text;
  if (isDelivered(o)) {
    const at = tracked.steps.findLast((s) => s.status === "delivered");
    title = at ? `Delivered at ${hourAndMinute(Date.parse(at.time))}` : "Delivered";
  } else if (!isOpen(o)) {
    title = tracked.title;
  } else if (moving) {
    const a = arrivalText(p, now(), promisedBy);
    const seen = positionAge(p, now());
    title = `Arriving ${a.text}`;
    note = seen.lost ? "We have lost sight of the vehicle. It is still coming; the time is our best guess." : a.note;
    sheet.classList.toggle("late", a.late);
    sheet.classList.toggle("lost", seen.lost);
    map?.setSignalLost(seen.lost);
    setText(requireById("stops"), stopsText(p.stops));
    setText(requireById("left"), distanceText(p.left));
    const proof = tracked.anchoredUntil >= Date.parse(p.time) ? "on chain" : "signed, not on chain yet";
    setText(requireById("age"), `${seen.text} · ${proof}`);
  } else if (hasReached(o, "departed")) {
    title = "It has just left the centre";
    note = "Waiting for the vehicle's first position.";
  }
  setText(byId("eta"), title);
  setText(byId("eta-note"), note);
}

if (tracked.position) setVehicleData(tracked.position);
render();
setInterval(renderArrival, 1000);

followFeed({
  url: page.live,
  track: page.track,
  after: page.seq,
  onEntry(e): void {
    tracked.apply(e);
    if (e.type === "position") {
      if (promisedBy === Infinity) promisedBy = Date.parse(e.eta_high);
      setVehicleData(e);
      map?.showVehicle(e);
      renderArrival();
      return;
    }
    if (e.type === "anchored") return;
    if (isDelivered(tracked.order) || !isOpen(tracked.order)) map?.removeVehicle();
    render();
  },
  onState(s): void {
    const line = requireById("connection");
    document.body.dataset.connection = s;
    setAttr(line, "hidden", s === "live");
    setText(line, connectionTexts[s]);
  },
});

// The map is loaded after the texts are shown.
import("./map").then(
  ({ openMap }) => {
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = page.assets?.["maplibre.css"] ?? "";
    // Wait for the map's style sheet, otherwise the map is laid out twice.
    style.onload = () => {
      map = openMap(mapElement, page, tracked.order.mode, tracked.positions.slice(0, -1));
      const p = tracked.position;
      if (p && isOpen(tracked.order) && !isDelivered(tracked.order)) map.showVehicle(p);
    };
    document.head.append(style);
  },
  () => mapElement.classList.add("no-map"),
);
