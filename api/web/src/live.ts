// The live feed over a WebSocket. After a lost connection it resumes after the last sequence number, so no entry is
// lost.

import type { Entry } from "./types";

export interface LiveOptions {
  url: string; // path or wss://…
  after: number; // last sequence number that the page has
  onReset?: () => void; // the server lost entries that the page has; without it the page is loaded again
  onEntry: (e: Entry) => void; // called once for each entry, in sequence
  onState: (s: "live" | "offline" | "expired") => void; // expired: the link is not valid any more, no retry follows
}

const minBackoff = 300; // milliseconds before the first retry
const maxBackoff = 15_000; // milliseconds
const staleAfter = 45_000; // milliseconds without a message after which an open socket is replaced

/** Connects to the feed, and reconnects with exponential backoff until the link expires or stop is called. */
export function followFeed(options: LiveOptions): { stop: () => void } {
  let socket: WebSocket | null = null;
  let last = options.after;
  let tries = 0;
  let retryTimer = 0;
  let lastMessageAt = performance.now();
  let stopped = false;

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
    lastMessageAt = performance.now();
    s.onopen = () => {
      if (s !== socket) return;
      tries = 0;
      lastMessageAt = performance.now();
      options.onState("live");
    };
    s.onmessage = (m: MessageEvent) => {
      if (s !== socket || typeof m.data !== "string") return;
      lastMessageAt = performance.now();
      // A message may hold several entries, one per line.
      for (const line of m.data.split("\n")) if (line) handle(s, JSON.parse(line) as Entry | { type: "reset" });
    };
    s.onclose = () => {
      if (s !== socket) return;
      socket = null;
      options.onState("offline");
      void scheduleRetry();
    };
  }

  function handle(s: WebSocket, e: Entry | { type: "reset" }): void {
    if (e.type === "reset") {
      last = 0;
      (options.onReset ?? (() => location.reload()))();
      return;
    }
    if (typeof e.seq !== "number" || e.seq <= last) return;
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
      const { pathname } = new URL(options.url, location.href);
      return (await fetch(pathname.replace(/\/live$/, ""), { method: "HEAD" })).status === 404;
    } catch {
      return false; // no connection at all
    }
  }

  // A sleeping phone loses connections without a close event. Check when the page becomes visible or online again.
  function reconnectIfStale(): void {
    if (stopped || document.visibilityState === "hidden") return;
    const open = socket && socket.readyState <= WebSocket.OPEN;
    if (open && performance.now() - lastMessageAt < staleAfter) return;
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
    for (const [target, name] of events) target.removeEventListener(name, reconnectIfStale);
    socket?.close();
  }
  return { stop };
}
