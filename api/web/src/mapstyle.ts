// The style of the map, light and dark. MapLibre draws the labels with the fonts of the page, so no glyph server is
// needed.

import { base } from "./dom";
import type { StyleSpecification, LayerSpecification, FilterSpecification, ExpressionSpecification } from "maplibre-gl";

const dayColors = {
  sea: "#bcdbe6", land: "#f3efe4", settled: "#ede7d9", meadow: "#e4ecd0", sand: "#f6e7bf", wood: "#c9deb2",
  park: "#d3e7bd", sport: "#c3e0b0", pier: "#dcd5c6", house: "#dfd4c3", edge: "#cfc2ad", road: "#ffffff",
  main: "#fff3d1", casing: "#dcd2c0", text: "#54493b", water: "#4f8aa0", halo: "#fbf8f1", green: "#5a7d46",
};
const nightColors = {
  sea: "#0c1c27", land: "#18232b", settled: "#1b272f", meadow: "#1a2a2a", sand: "#2b2c27", wood: "#162b25",
  park: "#183028", sport: "#1b372c", pier: "#25313a", house: "#24313a", edge: "#2d3c46", road: "#33444f",
  main: "#465a66", casing: "#141d24", text: "#b3c1c9", water: "#5f93ab", halo: "#121b21", green: "#7ba88b",
};

/** Returns the style, with the basemap as source "town". The basemap's layers and classes select the features. */
export function mapStyle(dark: boolean): StyleSpecification {
  const c = dark ? nightColors : dayColors;
  const layer = (name: string, ...classes: string[]): FilterSpecification =>
    classes.length === 0 ? ["==", ["get", "layer"], name]
      : ["all", ["==", ["get", "layer"], name], ["in", ["get", "class"], ["literal", classes]]];
  const fill = (id: string, filter: FilterSpecification, color: string, minzoom = 0): LayerSpecification =>
    ({ id, type: "fill", source: "town", filter, minzoom, paint: { "fill-color": color, "fill-antialias": true } });
  const width = (small: number, large: number): ExpressionSpecification =>
    ["interpolate", ["exponential", 1.6], ["zoom"], 12, small, 17, large];
  const line = (id: string, classes: string[], color: string, w: ExpressionSpecification): LayerSpecification => ({
    id, type: "line", source: "town", filter: layer("road", ...classes),
    layout: { "line-cap": "round", "line-join": "round" }, paint: { "line-color": color, "line-width": w },
  });
  const label = (
    id: string, classes: string[], color: string, size: number, spread: number, minzoom: number,
  ): LayerSpecification => ({
    id, type: "symbol", source: "town", filter: layer("label", ...classes), minzoom,
    layout: {
      "text-field": ["get", "name"], "text-size": size, "text-letter-spacing": spread, "text-max-width": 7,
      "text-font": ["sans-serif"],
    },
    paint: { "text-color": color, "text-halo-color": c.halo, "text-halo-width": 1.6 },
  });
  return {
    version: 8,
    sources: {
      town: { type: "geojson", data: new URL(`${base}/map/basemap.json`, location.href).href, tolerance: 0.2 },
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": c.sea } },
      fill("land", layer("land", "island", "islet"), c.land),
      fill("meadow", layer("land", "meadow"), c.meadow),
      fill("settled", layer("land", "settled"), c.settled),
      fill("water", layer("water"), c.sea),
      fill("beach", layer("beach"), c.sand),
      fill("wood", layer("wood"), c.wood),
      fill("park", layer("park"), c.park),
      fill("sport", layer("park", "sport"), c.sport),
      fill("square", layer("park", "square"), c.pier),
      fill("pier", layer("pier"), c.pier),
      line("lane-casing", ["lane"], c.casing, width(0.4, 7)),
      line("street-casing", ["street", "residential"], c.casing, width(1, 14)),
      line("main-casing", ["main"], c.casing, width(2.4, 19)),
      line("lane", ["lane"], c.road, width(0.3, 5.5)),
      line("residential", ["residential"], c.road, width(0.5, 11.5)),
      line("street", ["street"], c.road, width(0.8, 12.5)),
      line("main", ["main"], c.main, width(1.8, 17)),
      {
        id: "building", type: "fill", source: "town", minzoom: 12.5, filter: layer("building"),
        paint: {
          "fill-color": c.house, "fill-outline-color": c.edge,
          "fill-opacity": ["interpolate", ["linear"], ["zoom"], 12.5, 0.4, 14.5, 1],
        },
      },
      {
        id: "road-name", type: "symbol", source: "town", minzoom: 14.2, filter: layer("road"),
        layout: {
          "symbol-placement": "line", "symbol-spacing": 320,
          "text-field": ["get", "name"], "text-size": 11, "text-font": ["sans-serif"],
        },
        paint: { "text-color": c.text, "text-halo-color": c.halo, "text-halo-width": 1.4 },
      },
      label("green-name", ["wood", "park", "square", "cemetery", "sport", "allotment"], c.green, 11, 0, 14),
      label("water-name", ["water"], c.water, 12, 0.08, 12),
      label("place-name", ["place"], c.text, 11, 0, 14),
      label("quarter-name", ["quarter"], c.text, 12.5, 0.12, 12.2),
      label("town-name", ["town"], c.text, 17, 0.1, 0),
    ],
  };
}
