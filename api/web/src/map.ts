// The map of the tracking page. It is loaded separately, so that the texts of the page do not wait for it.

import { Map as MapLibreMap, Marker, LngLatBounds, setWorkerUrl, type GeoJSONSource } from "maplibre-gl";
import { reducedMotion, element } from "./dom";
import { mapStyle } from "./mapstyle";
import type { LonLat, OrderPage, PositionEntry } from "./types";

const svgNamespace = "http://www.w3.org/2000/svg";
// SVG paths of the vehicles, by mode.
const vehiclePaths: Record<string, string> = {
  driver: "M-11-6h13v12h-13zM2-4.500h5l4 4.500v6H2z",
  autonomous_vehicle: "M-11-6h13v12h-13zM2-4.500h5l4 4.500v6H2zM-7-9h5M-4.5-9v3",
  drone: "M-9-7h6M3-7h6M-6-7v3l3 3M6-7v3l-3 3M-4-1h8v6h-8zM-3 5l-2 4M3 5l2 4",
};

export interface OrderMap {
  showVehicle(p: PositionEntry): void;
  removeVehicle(): void;
  setSignalLost(yes: boolean): void; // shows the vehicle in grey
}

const lineFeature = (coordinates: LonLat[]): GeoJSON.Feature =>
  ({ type: "Feature", properties: {}, geometry: { type: "LineString", coordinates } });

const polygonFeature = (ring: LonLat[]): GeoJSON.Feature =>
  ({ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ring] } });

/** Creates the map in an element. `trail` are the positions of the vehicle so far. */

export function openMap(host: HTMLElement, page: OrderPage, mode: string, trail: PositionEntry[]): OrderMap {
  setWorkerUrl(new URL(page.assets?.["maplibre-worker.js"] ?? "", location.href).href);
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const bounds = new LngLatBounds();
  for (const p of page.line?.length ? page.line : (page.zone?.ring ?? [])) bounds.extend(p);
  const canvas = element("div", { class: "map-canvas" });
  host.append(canvas);
  const map = new MapLibreMap({
    container: canvas, style: mapStyle(dark.matches), attributionControl: false,
    dragRotate: false, pitchWithRotate: false, touchPitch: false,
    maxZoom: 18, minZoom: 11, fadeDuration: reducedMotion() ? 0 : 200,
    ...(bounds.isEmpty()
      ? { center: [5.9, 54.2] as LonLat, zoom: 12.5 }
      : { bounds, fitBoundsOptions: { padding: padding(), maxZoom: 16.5 } }),
  });
  map.touchZoomRotate.disableRotation();
  let movedByViewer = false; // from then on the page does not move the map
  for (const name of ["dragstart", "wheel"] as const) map.on(name, () => (movedByViewer = true));

  function padding(): { top: number; bottom: number; left: number; right: number } {
    const small = host.clientWidth < 600;
    return small ? { top: 72, bottom: 56, left: 44, right: 44 } : { top: 90, bottom: 90, left: 90, right: 90 };
  }
  map.on("resize", () => {
    if (movedByViewer || bounds.isEmpty()) return;
    map.fitBounds(bounds, { padding: padding(), maxZoom: 16.5, animate: false });
  });

  let track: LonLat[] = trail.map((p) => [p.lon / 1e7, p.lat / 1e7]);
  const trackFeature = (): GeoJSON.Feature => lineFeature(track.length > 1 ? track : []);

  // MapLibre drops sources and layers when the style changes, so they are added after each change.
  map.on("style.load", () => {
    const night = dark.matches;
    if (page.zone) {
      map.addSource("zone", { type: "geojson", data: polygonFeature(page.zone.ring) });
      map.addLayer({
        id: "zone", type: "fill", source: "zone",
        paint: { "fill-color": "#ff6b3d", "fill-opacity": night ? 0.13 : 0.1 },
      });
      map.addLayer({
        id: "zone-edge", type: "line", source: "zone",
        paint: { "line-color": "#ff6b3d", "line-width": 1.6, "line-opacity": 0.75, "line-dasharray": [3, 2.4] },
      });
    }
    const drone = mode === "drone";
    map.addSource("route", { type: "geojson", data: lineFeature(page.line ?? []) });
    map.addSource("track", { type: "geojson", data: trackFeature() });
    const layout = { "line-cap": "round", "line-join": "round" } as const;
    const dashes = drone ? { "line-dasharray": [1.4, 1.8] } : {};
    map.addLayer({
      id: "route-casing", type: "line", source: "route", layout,
      paint: { "line-color": night ? "#0e151b" : "#ffffff", "line-width": 8, "line-opacity": 0.9 },
    });
    map.addLayer({
      id: "route", type: "line", source: "route", layout,
      paint: { "line-color": night ? "#7fb0d6" : "#2b6a9b", "line-width": 4.5, ...dashes },
    });
    map.addLayer({
      id: "track", type: "line", source: "track", layout,
      paint: { "line-color": night ? "#46606f" : "#9db4c2", "line-width": 4.5 },
    });
  });
  dark.addEventListener("change", () => map.setStyle(mapStyle(dark.matches)));
  map.on("load", () => host.setAttribute("data-ready", ""));

  if (page.centre) {
    const box = pin("centre", page.centre.name, "i-box");
    new Marker({ element: box }).setLngLat([page.centre.lon, page.centre.lat]).addTo(map);
  }
  const end = page.line?.[page.line.length - 1];
  if (end) new Marker({ element: pin("door", "Your delivery", "i-home") }).setLngLat(end).addTo(map);

  const body = vehicleElement(mode);
  const marker = new Marker({ element: body });
  let shown: LonLat | null = null;
  let frame = 0;
  let lastAt = 0;

  function animateTo(to: LonLat, milliseconds: number): void {
    cancelAnimationFrame(frame);
    const from = shown;
    if (!from || reducedMotion() || milliseconds <= 0) return moveTo(to);
    const start = performance.now();
    const step = (t: number): void => {
      const part = Math.min(1, (t - start) / milliseconds);
      moveTo([from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]);
      if (part < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  }

  function moveTo(at: LonLat): void {
    const first = shown === null;
    shown = at;
    marker.setLngLat(at);
    if (first) marker.addTo(map);
  }

  /** Pans the map if the vehicle leaves it, unless the viewer has moved the map. */
  function keepInSight(at: LonLat): void {
    if (movedByViewer) return;
    const p = map.project(at);
    const edge = 30;
    if (p.x > edge && p.y > edge && p.x < canvas.clientWidth - edge && p.y < canvas.clientHeight - edge) return;
    map.easeTo({ center: at, duration: reducedMotion() ? 0 : 800 });
  }

  return {
    showVehicle(p): void {
      const at: LonLat = [p.lon / 1e7, p.lat / 1e7];
      const time = Date.parse(p.time);
      // The animation takes as long as the vehicle did, at most 1.5 s.
      const took = lastAt === 0 ? 0 : Math.min(1500, Math.max(150, time - lastAt));
      lastAt = time;
      const before = track[track.length - 1];
      if (before && Math.hypot(at[0] - before[0], at[1] - before[1]) > 1e-6) {
        body.classList.toggle("west", at[0] < before[0]);
      }
      track.push(at);
      if (track.length > 5000) track = track.slice(-4000);
      map.getSource<GeoJSONSource>("track")?.setData(trackFeature());
      animateTo(at, took);
      keepInSight(at);
    },
    removeVehicle(): void {
      cancelAnimationFrame(frame);
      marker.remove();
      shown = null;
    },
    setSignalLost(yes): void {
      body.classList.toggle("lost", yes);
    },
  };
}

/** Creates a round marker with one of the page's symbols. */
function pin(kind: string, title: string, symbol: string): HTMLElement {
  const drawing = document.createElementNS(svgNamespace, "svg");
  drawing.classList.add("line");
  const use = document.createElementNS(svgNamespace, "use");
  use.setAttribute("href", `#${symbol}`);
  drawing.append(use);
  const e = element("div", { class: `pin ${kind}`, role: "img", "aria-label": title, title });
  e.append(drawing);
  return e;
}

/** Creates the marker of the vehicle. */
function vehicleElement(mode: string): HTMLElement {
  const drawing = document.createElementNS(svgNamespace, "svg");
  drawing.setAttribute("viewBox", "-15 -15 30 30");
  const shape = document.createElementNS(svgNamespace, "path");
  shape.setAttribute("d", vehiclePaths[mode] ?? vehiclePaths.driver ?? "");
  drawing.append(shape);
  if (mode !== "drone") {
    for (const x of [-6, 6]) {
      const wheel = document.createElementNS(svgNamespace, "circle");
      wheel.setAttribute("cx", String(x));
      wheel.setAttribute("cy", "6.5");
      wheel.setAttribute("r", "2.6");
      drawing.append(wheel);
    }
  }
  const e = element("div", { class: "vehicle", role: "img", "aria-label": "The vehicle with your parcel" });
  e.append(element("span", { class: "vehicle-body" }));
  e.firstElementChild?.append(drawing);
  return e;
}
