// Times: in the viewer's zone, and by the server's clock.

let skew = 0; // server's clock minus ours, milliseconds

export function setClock(serverNow: string): void {
  skew = Date.parse(serverNow) - Date.now();
}

/** The server's clock, milliseconds. */
export const now = (): number => Date.now() + skew;

const seconds = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", second: "2-digit" });
const minutes = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });

export const clock = (t: string): string => seconds.format(new Date(t));
export const hour = (t: number): string => minutes.format(new Date(t));

/** Rewrites every time that the server wrote in UTC. */
export function localise(root: ParentNode = document): void {
  for (const e of root.querySelectorAll<HTMLTimeElement>("time[datetime]")) {
    const t = new Date(e.dateTime);
    if (!Number.isNaN(t.getTime())) e.textContent = (e.dataset.format === "day" ? day : seconds).format(t);
  }
}

/** How long ago, in words. */
export function ago(milliseconds: number): string {
  const s = Math.max(0, Math.round(milliseconds / 1000));
  if (s < 3) return "just now";
  if (s < 60) return `${s} seconds ago`;
  const m = Math.round(s / 60);
  if (m < 60) return m === 1 ? "a minute ago" : `${m} minutes ago`;
  const h = Math.round(m / 60);
  return h === 1 ? "an hour ago" : `${h} hours ago`;
}
