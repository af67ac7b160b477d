// What the server sends, field for field.

export type Status =
  | "none" | "placed" | "confirmed" | "picked" | "packed" | "assigned" | "departed" | "attempted" | "refused"
  | "delivered" | "disputed" | "returning" | "settled" | "cancelled" | "refunded" | "damaged" | "lost" | "returned";

export interface Step {
  status: Status;
  kind: string;
  device: string;
  time: string;
  lat: number; // 1e-7 degrees
  lon: number;
  note?: string;
  block: number;
  block_at?: string;
  tx: string;
  log: number;
  amount?: string | number; // smallest unit
}

export interface Order {
  id: string;
  status: Status;
  terms: { price: string; zone: number; deliver_by: string };
  centre: number;
  carrier?: number;
  mode: string;
  steps: Step[] | null;
  parcel?: number;
  parcels?: Order[]; // all but the first, which is the order itself
}

export interface StepEntry extends Step {
  type: "step";
  seq: number;
  order: string;
  parcel?: number; // 0 when there is none
  centre?: number;
  carrier?: number;
  mode?: string;
  link?: string; // tracking page, for the holder of the receipt
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

/** The vehicle's positions up to a time are in segments on chain. */
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

export interface Place {
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
  live: string;
  push: { key: string; subscribe: string } | null; // addresses; null: nobody sends push messages here
  order: Order;
  seq: number;
  now: string;
  line: LonLat[] | null;
  zone: { name: string; lat: number; lon: number; ring: LonLat[] } | null;
  centre: { name: string; lat: number; lon: number } | null;
  link?: string;
  trail: PositionEntry[] | null;
  tx: string;
  block: number;
  devices: Record<string, { name: string; role: string }>;
  carriers: Record<string, string>;
  centres: Place[] | null;
  zones: Place[] | null;
  currency: Currency;
  sayings: Record<string, { title: string; text: string }>;
  modes: Record<string, string>;
  assets?: Record<string, string>;
}
