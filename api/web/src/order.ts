// The state of one order: the server's snapshot, updated by the entries of the feed.

import { exactly } from "./clock";
import type { Entry, Order, OrderPage, PositionEntry, Status, Step, StepEntry } from "./types";

// All statuses, each after those that can precede it. It is the order of the contract's enum.
const statusRank: Status[] = [
  "none", "placed", "confirmed", "picked", "packed", "assigned", "departed", "attempted", "refused", "delivered",
  "disputed", "returning", "settled", "cancelled", "refunded", "damaged", "lost", "returned",
];

export const hasReached = (o: Order, s: Status): boolean => statusRank.indexOf(o.status) >= statusRank.indexOf(s);
export const isOpen = (o: Order): boolean => hasReached(o, "placed") && !hasReached(o, "settled");
export const isDelivered = (o: Order): boolean => hasReached(o, "delivered") && !hasReached(o, "cancelled");
export const isOnTheWay = (o: Order): boolean => o.status === "departed" || o.status === "attempted";

/** An order that is shown on the page. */
export class TrackedOrder {
  order: Order;
  link: string;
  positions: PositionEntry[];
  anchoredUntil = 0; // positions up to this time, in milliseconds, are on chain; 0 if not known yet
  seq: number; // sequence number of the last entry applied

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

  /** Reports whether a delivery needs the shopper's code. */
  get needsCode(): boolean {
    const codeBit = 2;
    return (this.order.terms.proof & codeBit) !== 0;
  }

  /** The latest position. */
  get position(): PositionEntry | undefined {
    return this.positions[this.positions.length - 1];
  }

  /** Reports whether a dispute was decided. Such an order ends with the decision, not with the delivery. */
  get decided(): boolean {
    return this.order.status === "settled" && this.steps.some((s) => s.status === "disputed");
  }

  /** The title of the order's status. */
  get title(): string {
    const status = this.order.status;
    return (this.decided ? this.page.decided_text : this.page.status_texts[status])?.title ?? status;
  }

  /** The text of the order's status. For a delivered order it says until when the shopper can claim. */
  get text(): string {
    const delivered = this.steps.findLast((s) => s.status === "delivered");
    if (this.order.status !== "delivered" || !delivered?.block_at || !this.page.claim_seconds) {
      return (this.decided ? this.page.decided_text : this.page.status_texts[this.order.status])?.text ?? "";
    }
    const until = Date.parse(delivered.block_at) + 1000 * this.page.claim_seconds;
    return `It has arrived. You can claim until ${exactly(until)}; then the shop is paid.`;
  }

  /** Applies an entry of the feed. A step that is known already changes nothing. */
  apply(e: Entry): void {
    this.seq = Math.max(this.seq, e.seq);
    switch (e.type) {
      case "position":
        if (!e.parcel) this.positions.push(e); // the map shows the first parcel only
        break;
      case "anchored":
        this.anchoredUntil = Date.parse(e.until);
        break;
      case "step":
        this.applyStep(this.order.parcels?.find((p) => e.parcel && p.parcel === e.parcel) ?? this.order, e);
        if (e.link) this.link = e.link;
        break;
      case "retracted":
        this.order = e.order_now;
        this.order.steps ??= [];
        if (!hasReached(this.order, "departed")) this.positions = [];
        break;
    }
  }

  private applyStep(o: Order, e: StepEntry): void {
    if (e.parcel && !o.parcel) return; // the parcel was split off after the page was loaded; a reload shows it
    o.steps ??= [];
    if (o.steps.some((s) => s.tx === e.tx && s.log === e.log)) return;
    o.steps.push(e);
    if (statusRank.indexOf(e.status) > statusRank.indexOf(o.status)) o.status = e.status;
    if (e.centre) o.centre = e.centre;
    if (e.carrier) o.carrier = e.carrier;
    if (e.mode && e.mode !== "none") o.mode = e.mode;
  }
}
