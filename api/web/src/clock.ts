// Times are shown in the viewer's time zone, and measured by the server's clock.

let skew = 0; // server's clock minus the browser's, in milliseconds

/** Sets the skew from the server's time when it rendered the page. */
export function syncClock(serverNow: string): void {
  skew = Date.parse(serverNow) - Date.now();
}

/** Returns the server's current time in milliseconds. */
export const now = (): number => Date.now() + skew;

const seconds = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", second: "2-digit" });
const dayAndSecond = new Intl.DateTimeFormat(undefined, {
  day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", second: "2-digit",
});
const minutes = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });

/** Formats the time of day of an ISO 8601 time, with seconds. */
export const timeOfDay = (t: string): string => seconds.format(new Date(t));
/** Formats the time of day of a time in milliseconds, without seconds. */
export const hourAndMinute = (t: number): string => minutes.format(new Date(t));

/** Formats a time in milliseconds with day and seconds. */
export const exactly = (t: number): string => dayAndSecond.format(new Date(t));

/** Rewrites every <time> element, which the server wrote in UTC, in the viewer's time zone. */
export function localise(root: ParentNode = document): void {
  for (const e of root.querySelectorAll<HTMLTimeElement>("time[datetime]")) {
    const t = new Date(e.dateTime);
    if (!Number.isNaN(t.getTime())) e.textContent = (e.dataset.format === "day" ? day : seconds).format(t);
  }
}

/** Returns how long ago something was, in words. */
export function ago(milliseconds: number): string {
  const s = Math.max(0, Math.round(milliseconds / 1000));
  if (s < 3) return "just now";
  if (s < 60) return `${s} seconds ago`;
  const m = Math.round(s / 60);
  if (m < 60) return m === 1 ? "a minute ago" : `${m} minutes ago`;
  const h = Math.round(m / 60);
  return h === 1 ? "an hour ago" : `${h} hours ago`;
}
