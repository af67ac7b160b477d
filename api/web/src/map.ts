// The map. Loaded only where there is one to show: the words on the page never wait for it.

import { Map as Town, Marker, LngLatBounds, setWorkerUrl, type GeoJSONSource } from "maplibre-gl";
import { calm, make } from "./dom";
import { mapStyle } from "./mapstyle";
import type { LonLat, OrderPage, PositionEntry } from "./types";

const svg = "http://www.w3.org/2000/svg";
const vehicles: Record<string, string> = {
  driver: "M-11-6h13v12h-13zM2-4.500h5l4 4.500v6H2z",
  autonomous_vehicle: "M-11-6h13v12h-13zM2-4.500h5l4 4.500v6H2zM-7-9h5M-4.5-9v3",
  drone: "M-9-7h6M3-7h6M-6-7v3l3 3M6-7v3l-3 3M-4-1h8v6h-8zM-3 5l-2 4M3 5l2 4",
};

export interface TownMap {
  vehicle(p: PositionEntry): void;
  gone(): void; // no vehicle on the road any more
  lost(yes: boolean): void;
}

export function openMap(host: HTMLElement, page: OrderPage, mode: string, trail: PositionEntry[]): TownMap {
  setWorkerUrl(new URL(page.assets?.["maplibre-worker.js"] ?? "", location.href).href);
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const bounds = new LngLatBounds();
  for (const p of page.line?.length ? page.line : (page.zone?.ring ?? [])) bounds.extend(p);
  const canvas = make("div", { class: "map-canvas" });
  host.append(canvas);
  const town = new Town({
    container: canvas, style: mapStyle(dark.matches), attributionControl: false, dragRotate: false, pitchWithRotate: false,
    touchPitch: false, maxZoom: 18, minZoom: 11, fadeDuration: calm() ? 0 : 200,
    ...(bounds.isEmpty() ? { center: [5.9, 54.2] as LonLat, zoom: 12.5 } : { bounds, fitBoundsOptions: { padding: room(), maxZoom: 16.5 } }),
  });
  town.touchZoomRotate.disableRotation();
  let theirs = false; // the viewer has moved the map
  for (const name of ["dragstart", "wheel"] as const) town.on(name, () => (theirs = true));

  function room(): { top: number; bottom: number; left: number; right: number } {
    const small = host.clientWidth < 600;
    return small ? { top: 72, bottom: 56, left: 44, right: 44 } : { top: 90, bottom: 90, left: 90, right: 90 };
  }
  town.on("resize", () => {
    if (!theirs && !bounds.isEmpty()) town.fitBounds(bounds, { padding: room(), maxZoom: 16.5, animate: false });
  });

  let track: LonLat[] = trail.map((p) => [p.lon / 1e7, p.lat / 1e7]);
  const routeOf = (): GeoJSON.Feature => ({ type: "Feature", properties: {}, geometry: { type: "LineString", coordinates: page.line ?? [] } });
  const trackOf = (): GeoJSON.Feature => ({ type: "Feature", properties: {}, geometry: { type: "LineString", coordinates: track.length > 1 ? track : [] } });

  // A new style forgets what was drawn on the old one.
  town.on("style.load", () => {
    const night = dark.matches;
    if (page.zone) {
      town.addSource("zone", { type: "geojson", data: { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [page.zone.ring] } } });
      town.addLayer({ id: "zone", type: "fill", source: "zone", paint: { "fill-color": "#ff6b3d", "fill-opacity": night ? 0.13 : 0.1 } });
      town.addLayer({ id: "zone-edge", type: "line", source: "zone", paint: { "line-color": "#ff6b3d", "line-width": 1.6, "line-opacity": 0.75, "line-dasharray": [3, 2.4] } });
    }
    const drone = mode === "drone";
    town.addSource("route", { type: "geojson", data: routeOf() });
    town.addSource("track", { type: "geojson", data: trackOf() });
    const round = { "line-cap": "round", "line-join": "round" } as const;
    town.addLayer({ id: "route-casing", type: "line", source: "route", layout: round, paint: { "line-color": night ? "#0e151b" : "#ffffff", "line-width": 8, "line-opacity": 0.9 } });
    town.addLayer({ id: "route", type: "line", source: "route", layout: round, paint: { "line-color": night ? "#7fb0d6" : "#2b6a9b", "line-width": 4.5, ...(drone ? { "line-dasharray": [1.4, 1.8] } : {}) } });
    town.addLayer({ id: "track", type: "line", source: "track", layout: round, paint: { "line-color": night ? "#46606f" : "#9db4c2", "line-width": 4.5 } });
  });
  dark.addEventListener("change", () => town.setStyle(mapStyle(dark.matches)));
  town.on("load", () => host.setAttribute("data-ready", ""));

  if (page.centre) new Marker({ element: pin("centre", page.centre.name, "i-box") }).setLngLat([page.centre.lon, page.centre.lat]).addTo(town);
  const end = page.line?.[page.line.length - 1];
  if (end) new Marker({ element: pin("door", "Your delivery", "i-home") }).setLngLat(end).addTo(town);

  const body = vehicleElement(mode);
  const marker = new Marker({ element: body });
  let shown: LonLat | null = null;
  let frame = 0;
  let lastAt = 0;

  function glide(to: LonLat, milliseconds: number): void {
    cancelAnimationFrame(frame);
    const from = shown;
    if (!from || calm() || milliseconds <= 0) return place(to);
    const start = performance.now();
    const step = (t: number): void => {
      const part = Math.min(1, (t - start) / milliseconds);
      place([from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]);
      if (part < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  }

  function place(at: LonLat): void {
    const first = shown === null;
    shown = at;
    marker.setLngLat(at);
    if (first) marker.addTo(town);
  }

  /** Keeps the vehicle in sight without taking the map out of the viewer's hands. */
  function keepInSight(at: LonLat): void {
    if (theirs) return;
    const p = town.project(at);
    const edge = 30;
    if (p.x > edge && p.y > edge && p.x < canvas.clientWidth - edge && p.y < canvas.clientHeight - edge) return;
    town.easeTo({ center: at, duration: calm() ? 0 : 800 });
  }

  return {
    vehicle(p): void {
      const at: LonLat = [p.lon / 1e7, p.lat / 1e7];
      const time = Date.parse(p.time);
      // As long as the vehicle took, so that it moves at its own speed; a gap is crossed quickly.
      const took = lastAt === 0 ? 0 : Math.min(1500, Math.max(150, time - lastAt));
      lastAt = time;
      const before = track[track.length - 1];
      if (before && Math.hypot(at[0] - before[0], at[1] - before[1]) > 1e-6) body.classList.toggle("west", at[0] < before[0]);
      track.push(at);
      if (track.length > 5000) track = track.slice(-4000);
      town.getSource<GeoJSONSource>("track")?.setData(trackOf());
      glide(at, took);
      keepInSight(at);
    },
    gone(): void {
      cancelAnimationFrame(frame);
      marker.remove();
      shown = null;
    },
    lost(yes): void {
      body.classList.toggle("lost", yes);
    },
  };
}

function pin(kind: string, title: string, symbol: string): HTMLElement {
  const drawing = document.createElementNS(svg, "svg");
  drawing.classList.add("line");
  const use = document.createElementNS(svg, "use");
  use.setAttribute("href", `#${symbol}`);
  drawing.append(use);
  const e = make("div", { class: `pin ${kind}`, role: "img", "aria-label": title, title });
  e.append(drawing);
  return e;
}

function vehicleElement(mode: string): HTMLElement {
  const drawing = document.createElementNS(svg, "svg");
  drawing.setAttribute("viewBox", "-15 -15 30 30");
  const shape = document.createElementNS(svg, "path");
  shape.setAttribute("d", vehicles[mode] ?? vehicles.driver ?? "");
  drawing.append(shape);
  if (mode !== "drone") {
    for (const x of [-6, 6]) {
      const wheel = document.createElementNS(svg, "circle");
      wheel.setAttribute("cx", String(x));
      wheel.setAttribute("cy", "6.5");
      wheel.setAttribute("r", "2.6");
      drawing.append(wheel);
    }
  }
  const e = make("div", { class: "vehicle", role: "img", "aria-label": "The vehicle with your parcel" });
  e.append(make("span", { class: "vehicle-body" }));
  e.firstElementChild?.append(drawing);
  return e;
}
