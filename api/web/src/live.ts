// The live feed over a WebSocket: resumes after the last sequence number, so a lost connection loses nothing.

import type { Entry } from "./types";

export interface LiveOptions {
  url: string; // path or wss://…
  after: number;
  entry: (e: Entry) => void;
  state: (s: "live" | "away" | "gone") => void;
}

const quickest = 300; // milliseconds before the first retry
const slowest = 15_000;
const silence = 45_000; // after a sleep, a socket this quiet is not to be trusted

export function follow(options: LiveOptions): { stop: () => void } {
  let socket: WebSocket | null = null;
  let last = options.after;
  let tries = 0;
  let retry = 0;
  let heard = performance.now();
  let stopped = false;

  function address(): string {
    const u = new URL(options.url, location.href);
    u.protocol = u.protocol === "https:" || u.protocol === "wss:" ? "wss:" : "ws:";
    u.searchParams.set("after", String(last));
    return u.href;
  }

  function connect(): void {
    clearTimeout(retry);
    if (stopped) return;
    const s = new WebSocket(address());
    socket = s;
    heard = performance.now();
    s.onopen = () => {
      if (s !== socket) return;
      tries = 0;
      heard = performance.now();
      options.state("live");
    };
    s.onmessage = (m: MessageEvent) => {
      if (s !== socket || typeof m.data !== "string") return;
      heard = performance.now();
      // Several entries may have waited for one write: one a line.
      for (const line of m.data.split("\n")) if (line) take(s, JSON.parse(line) as Entry);
    };
    s.onclose = () => {
      if (s !== socket) return;
      socket = null;
      options.state("away");
      void later();
    };
  }

  function take(s: WebSocket, e: Entry): void {
    if (typeof e.seq !== "number" || e.seq <= last) return;
    last = e.seq;
    options.entry(e);
    s.send(JSON.stringify({ type: "seen", seq: e.seq }));
  }

  async function later(): Promise<void> {
    clearTimeout(retry);
    // A refused handshake says nothing of its reason, so after a few tries we ask whether the link still opens.
    if (tries === 3 && (await gone())) {
      options.state("gone");
      stop();
      return;
    }
    const wait = Math.min(slowest, quickest * 2 ** tries++);
    retry = window.setTimeout(connect, wait * (0.5 + Math.random() / 2));
  }

  async function gone(): Promise<boolean> {
    try {
      const { pathname } = new URL(options.url, location.href);
      return (await fetch(pathname.replace(/\/live$/, ""), { method: "HEAD" })).status === 404;
    } catch {
      return false; // no connection at all
    }
  }

  // Phones cut connections in their sleep without saying so: look when the page comes back.
  function check(): void {
    if (stopped || document.visibilityState === "hidden") return;
    const open = socket && socket.readyState <= WebSocket.OPEN;
    if (open && performance.now() - heard < silence) return;
    const old = socket;
    socket = null;
    old?.close();
    tries = 0;
    connect();
  }

  const events: [EventTarget, string][] = [[window, "pageshow"], [window, "online"], [document, "visibilitychange"]];
  for (const [target, name] of events) target.addEventListener(name, check);
  connect();
  function stop(): void {
    stopped = true;
    clearTimeout(retry);
    for (const [target, name] of events) target.removeEventListener(name, check);
    socket?.close();
  }
  return { stop };
}
