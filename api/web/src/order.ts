// One order as the page knows it: the server's snapshot, brought forward by the feed.

import type { Entry, Order, OrderPage, PositionEntry, Status, Step, StepEntry } from "./types";

const rank: Status[] = [
  "none", "placed", "confirmed", "picked", "packed", "assigned", "departed", "attempted", "refused", "delivered", "disputed", "returning",
  "settled", "cancelled", "refunded", "damaged", "lost", "returned",
];

export const reached = (o: Order, s: Status): boolean => rank.indexOf(o.status) >= rank.indexOf(s);
export const open = (o: Order): boolean => reached(o, "placed") && !reached(o, "settled");
export const arrived = (o: Order): boolean => reached(o, "delivered") && !reached(o, "cancelled");
export const travelling = (o: Order): boolean => o.status === "departed" || o.status === "attempted";

export class Tracked {
  order: Order;
  link: string;
  positions: PositionEntry[];
  anchored = 0; // up to when positions are on chain, in milliseconds; 0: not heard yet
  seq: number; // last entry that is in here

  constructor(readonly page: OrderPage) {
    this.order = page.order;
    this.order.steps ??= [];
    this.link = page.link ?? "";
    this.positions = page.trail ?? [];
    this.seq = page.seq;
  }

  get steps(): Step[] {
    return this.order.steps ?? [];
  }

  get position(): PositionEntry | undefined {
    return this.positions[this.positions.length - 1];
  }

  /** Takes one entry of the feed; what is known already changes nothing. */
  take(e: Entry): void {
    this.seq = Math.max(this.seq, e.seq);
    switch (e.type) {
      case "position":
        if (!e.parcel) this.positions.push(e); // the map follows the first parcel
        break;
      case "anchored":
        this.anchored = Date.parse(e.until);
        break;
      case "step":
        this.step(this.order.parcels?.find((p) => e.parcel && p.parcel === e.parcel) ?? this.order, e);
        if (e.link) this.link = e.link;
        break;
      case "retracted":
        this.order = e.order_now;
        this.order.steps ??= [];
        if (!reached(this.order, "departed")) this.positions = [];
        break;
    }
  }

  private step(o: Order, e: StepEntry): void {
    if (e.parcel && !o.parcel) return; // of a parcel that this page has not heard of: the next load shows it
    o.steps ??= [];
    if (o.steps.some((s) => s.tx === e.tx && s.log === e.log)) return;
    o.steps.push(e);
    if (rank.indexOf(e.status) > rank.indexOf(o.status)) o.status = e.status;
    if (e.centre) o.centre = e.centre;
    if (e.carrier) o.carrier = e.carrier;
    if (e.mode && e.mode !== "none") o.mode = e.mode;
  }
}
