// One order as the page knows it: the server's snapshot, brought forward by the feed.

import type { Entry, Order, OrderPage, PositionEntry, Status, Step } from "./types";

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
        this.positions.push(e);
        break;
      case "step":
        this.step(e);
        if (e.link) this.link = e.link;
        break;
      case "retracted":
        this.order = e.order_now;
        this.order.steps ??= [];
        if (!reached(this.order, "departed")) this.positions = [];
        break;
    }
  }

  private step(e: Step & { centre?: number; carrier?: number; mode?: string }): void {
    if (this.steps.some((s) => s.tx === e.tx && s.log === e.log)) return;
    this.steps.push(e);
    if (rank.indexOf(e.status) > rank.indexOf(this.order.status)) this.order.status = e.status;
    if (e.centre) this.order.centre = e.centre;
    if (e.carrier) this.order.carrier = e.carrier;
    if (e.mode && e.mode !== "none") this.order.mode = e.mode;
  }
}
