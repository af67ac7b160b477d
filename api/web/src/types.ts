// The JSON that the server sends. Field names are those of package api.

export type Status =
  | "none" | "placed" | "confirmed" | "picked" | "packed" | "assigned" | "departed" | "attempted" | "refused"
  | "delivered" | "disputed" | "returning" | "settled" | "cancelled" | "refunded" | "damaged" | "lost" | "returned";

export interface Step {
  status: Status;
  kind: string;
  device: string;
  time: string; // of the reading, ISO 8601
  lat: number; // 1e-7 degrees
  lon: number;
  note?: string;
  block: number;
  block_at?: string;
  tx: string;
  log: number; // index of the log in the block
  amount?: string; // in the token's smallest unit
}

export interface Order {
  id: string;
  status: Status;
  terms: { price: string; zone: number; deliver_by: string; proof: number };
  centre: number;
  carrier?: number;
  mode: string;
  steps: Step[] | null;
  parcel?: number;
  parcels?: Order[]; // all parcels but the first, which is the order itself
}

export interface StepEntry extends Step {
  type: "step";
  seq: number;
  order: string;
  parcel?: number; // 0 if the order has one parcel
  centre?: number;
  carrier?: number;
  mode?: string;
  link?: string; // path of the tracking page; only on the receipt
}

export interface PositionEntry {
  type: "position";
  seq: number;
  order: string;
  parcel?: number;
  device: string;
  time: string;
  lat: number; // 1e-7 degrees
  lon: number;
  speed?: number; // mm/s
  eta: string;
  eta_low: string;
  eta_high: string;
  left: number; // metres
  stops: number;
}

export interface RetractedEntry {
  type: "retracted";
  seq: number;
  order: string;
  order_now: Order;
}

/** Says that the vehicle's positions up to a time are in segments on chain. */
export interface AnchoredEntry {
  type: "anchored";
  seq: number;
  order: string;
  device: string;
  until: string;
  tx: string;
  block: number;
}

export type Entry = StepEntry | PositionEntry | AnchoredEntry | RetractedEntry;

export interface NamedPoint {
  id: number;
  name: string;
  lat: number; // 1e-7 degrees
  lon: number;
  half_side?: number;
}

export interface Currency {
  symbol: string;
  sign: string;
  decimals: number;
}

export type LonLat = [number, number];

export interface OrderPage {
  kind: "receipt" | "tracking";
  live: string; // path or wss://… of the feed; empty without a link
  track: string; // path of the order's state
  push: { key: string; subscribe: string } | null; // paths of the API; null if the server sends no push messages
  order: Order;
  seq: number; // sequence number of the last entry in order
  now: string; // the server's time
  line: LonLat[] | null; // planned route
  zone: { name: string; lat: number; lon: number; ring: LonLat[] } | null;
  centre: { name: string; lat: number; lon: number } | null;
  link?: string;
  trail: PositionEntry[] | null;
  tx: string;
  block: number;
  devices: Record<string, { name: string; role: string }>;
  carriers: Record<string, string>;
  centres: NamedPoint[] | null;
  zones: NamedPoint[] | null;
  currency: Currency;
  claim_seconds: number; // time for claims after delivery; 0 if unknown
  status_texts: Record<string, { title: string; text: string }>;
  decided_text: { title: string; text: string }; // instead of that of "settled", if there was a dispute
  modes: Record<string, string>;
  assets?: Record<string, string>;
}
