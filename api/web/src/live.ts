// The live feed over a WebSocket. After a lost connection it resumes after the last sequence number, so no entry is
// lost. The server sends a heartbeat at once and then at an interval that it names. A connection without them is
// replaced: a proxy can keep one open that carries nothing.

import type { Entry } from "./types";

export interface LiveOptions {
  url: string; // path or wss://…
  track: string; // path of the order's state, which exists as long as the link
  after: number; // last sequence number that the page has
  onReset?: () => void; // the server lost entries that the page has; without it the page is loaded again
  onEntry: (e: Entry) => void; // called once for each entry, in sequence
  onState: (s: "live" | "offline" | "expired") => void; // expired: the link is not valid any more, no retry follows
}

interface Reset {
  type: "reset"; // the feed has lost entries that the page has
}

interface Heartbeat {
  type: "heartbeat";
  every: number; // milliseconds to the next one
}

const minBackoff = 300; // milliseconds before the first retry
const maxBackoff = 15_000; // milliseconds
const firstWithin = 10_000; // milliseconds in which the first message must come
const missed = 2.5; // intervals without a message after which a connection is replaced
const grace = 1_500; // milliseconds in which a new page is not said to be offline

/** Connects to the feed, and reconnects with exponential backoff until the link expires or stop is called. */
export function followFeed(options: LiveOptions): { stop: () => void } {
  let socket: WebSocket | null = null;
  let last = options.after;
  let tries = 0;
  let retryTimer = 0;
  let silenceTimer = 0;
  let silence = firstWithin; // milliseconds without a message after which the socket is replaced
  let lastMessageAt = performance.now();
  let live = false;
  let stopped = false;
  const notYet = window.setTimeout(() => options.onState("offline"), grace);

  function address(): string {
    const u = new URL(options.url, location.href);
    u.protocol = u.protocol === "https:" || u.protocol === "wss:" ? "wss:" : "ws:";
    u.searchParams.set("after", String(last));
    return u.href;
  }

  function connect(): void {
    clearTimeout(retryTimer);
    if (stopped) return;
    const s = new WebSocket(address());
    socket = s;
    silence = firstWithin;
    listen(s);
    s.onmessage = (m: MessageEvent) => {
      if (s !== socket || typeof m.data !== "string") return;
      listen(s);
      // A message may hold several entries, one per line.
      for (const line of m.data.split("\n")) if (line) handle(s, JSON.parse(line) as Entry | Heartbeat | Reset);
    };
    s.onclose = () => {
      if (s === socket) lost();
    };
  }

  /** Replaces s if no message follows in time. */
  function listen(s: WebSocket): void {
    lastMessageAt = performance.now();
    clearTimeout(silenceTimer);
    silenceTimer = window.setTimeout(() => {
      if (s !== socket) return;
      lost();
      s.close();
    }, silence);
  }

  function lost(): void {
    socket = null;
    live = false;
    clearTimeout(silenceTimer);
    clearTimeout(notYet);
    options.onState("offline");
    void scheduleRetry();
  }

  function handle(s: WebSocket, e: Entry | Heartbeat | Reset): void {
    if (e.type === "reset") {
      last = 0;
      (options.onReset ?? (() => location.reload()))();
      return;
    }
    if (e.type === "heartbeat") {
      silence = e.every * missed;
      listen(s);
    }
    if (!live) {
      live = true;
      tries = 0;
      clearTimeout(notYet);
      options.onState("live");
    }
    if (e.type === "heartbeat" || typeof e.seq !== "number" || e.seq <= last) return;
    last = e.seq;
    options.onEntry(e);
    s.send(JSON.stringify({ type: "seen", seq: e.seq }));
  }

  async function scheduleRetry(): Promise<void> {
    clearTimeout(retryTimer);
    // A browser does not tell why a WebSocket handshake failed. After three failures, ask whether the link still
    // exists.
    if (tries === 3 && (await linkExpired())) {
      options.onState("expired");
      stop();
      return;
    }
    const wait = Math.min(maxBackoff, minBackoff * 2 ** tries++);
    retryTimer = window.setTimeout(connect, wait * (0.5 + Math.random() / 2));
  }

  async function linkExpired(): Promise<boolean> {
    try {
      return (await fetch(options.track, { method: "HEAD", signal: AbortSignal.timeout(firstWithin) })).status === 404;
    } catch {
      return false; // no connection at all
    }
  }

  // A sleeping phone loses connections without a close event, and its timers stand still. Check when the page becomes
  // visible or online again.
  function reconnectIfStale(): void {
    if (stopped || document.visibilityState === "hidden") return;
    const open = socket && socket.readyState <= WebSocket.OPEN;
    if (open && performance.now() - lastMessageAt < silence) return;
    const old = socket;
    socket = null;
    old?.close();
    tries = 0;
    connect();
  }

  const events: [EventTarget, string][] = [[window, "pageshow"], [window, "online"], [document, "visibilitychange"]];
  for (const [target, name] of events) target.addEventListener(name, reconnectIfStale);
  connect();
  function stop(): void {
    stopped = true;
    clearTimeout(retryTimer);
    clearTimeout(silenceTimer);
    clearTimeout(notYet);
    for (const [target, name] of events) target.removeEventListener(name, reconnectIfStale);
    socket?.close();
  }
  return { stop };
}

/** What the page says about its connection. */
export const connectionTexts = {
  live: "",
  offline: "Not live: no connection. Trying again…",
  expired: "Not live: this link has expired.",
};
