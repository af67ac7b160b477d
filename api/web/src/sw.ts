// The service worker. It shows push messages and opens their pages. It caches nothing and handles no requests.

// The part of ServiceWorkerGlobalScope that is used here. TypeScript's library for workers conflicts with that for
// pages.
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

interface WorkerScope {
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
  tag: string; // a message replaces an earlier one with the same tag
}

const worker = self as unknown as WorkerScope;
const home = new URL(worker.registration.scope).pathname; // of the shop

worker.addEventListener("install", (e) => e.waitUntil(worker.skipWaiting()));

// Browsers require a notification for every push message, so a message that cannot be read is shown with a default
// text.
worker.addEventListener("push", (e) => e.waitUntil(show(readMessage(e))));

function readMessage(e: PushEvent): Message {
  const plain: Message = { title: "Your order has news", body: "", url: home, tag: "" };
  try {
    return { ...plain, ...(e.data?.json() as Partial<Message> | undefined) };
  } catch {
    return plain;
  }
}

function show(m: Message): Promise<void> {
  return worker.registration.showNotification(m.title, { body: m.body, tag: m.tag, data: { url: m.url } });
}

worker.addEventListener("notificationclick", (e) => {
  e.notification.close();
  e.waitUntil(openPage((e.notification.data as { url?: string } | null)?.url ?? home));
});

async function openPage(path: string): Promise<void> {
  const url = new URL(path, worker.location.origin);
  if (url.origin !== worker.location.origin) return;
  const windows = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  const openWindow = windows.find((w) => w.url.split("#")[0] === url.href);
  if (openWindow) await openWindow.focus();
  else await worker.clients.openWindow(url.href);
}
