// The service worker: shows push messages, and opens the page they are about. It keeps nothing and answers no requests.

// What of ServiceWorkerGlobalScope is used here; TypeScript's own description of it contradicts that of a page.
interface ExtendableEvent extends Event {
  waitUntil(until: Promise<unknown>): void;
}

interface PushEvent extends ExtendableEvent {
  data: { json(): unknown } | null;
}

interface NotificationEvent extends ExtendableEvent {
  notification: Notification;
}

interface WindowClient {
  url: string;
  focus(): Promise<WindowClient>;
}

interface Scope {
  location: Location;
  registration: ServiceWorkerRegistration;
  clients: {
    matchAll(options: { type: "window"; includeUncontrolled: boolean }): Promise<WindowClient[]>;
    openWindow(url: string): Promise<WindowClient | null>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install", listener: (e: ExtendableEvent) => void): void;
  addEventListener(type: "push", listener: (e: PushEvent) => void): void;
  addEventListener(type: "notificationclick", listener: (e: NotificationEvent) => void): void;
}

interface Message {
  title: string;
  body: string;
  url: string; // path
  tag: string; // the same message again replaces the first
}

const scope = self as unknown as Scope;

scope.addEventListener("install", (e) => e.waitUntil(scope.skipWaiting()));

// A browser that was woken must show something, so what cannot be read is shown as news without words of its own.
scope.addEventListener("push", (e) => e.waitUntil(show(read(e))));

function read(e: PushEvent): Message {
  const plain: Message = { title: "Your order has news", body: "", url: "/", tag: "" };
  try {
    return { ...plain, ...(e.data?.json() as Partial<Message> | undefined) };
  } catch {
    return plain;
  }
}

function show(m: Message): Promise<void> {
  return scope.registration.showNotification(m.title, { body: m.body, tag: m.tag, data: { url: m.url } });
}

scope.addEventListener("notificationclick", (e) => {
  e.notification.close();
  e.waitUntil(open((e.notification.data as { url?: string } | null)?.url ?? "/"));
});

async function open(path: string): Promise<void> {
  const url = new URL(path, scope.location.origin);
  if (url.origin !== scope.location.origin) return;
  const windows = await scope.clients.matchAll({ type: "window", includeUncontrolled: true });
  const there = windows.find((w) => w.url.split("#")[0] === url.href);
  if (there) await there.focus();
  else await scope.clients.openWindow(url.href);
}
