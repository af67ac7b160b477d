// Web Push for one order. The browser is asked for permission only after the shopper clicks the button.

import { base, byId, setAttr, requireById, setText } from "./dom";
import { isDelivered, isOpen, hasReached, type TrackedOrder } from "./order";
import { forget, load, store } from "./storage";

const deviceName = matchMedia("(pointer: coarse)").matches ? "phone" : "computer";

/** An error whose message is shown to the shopper. */
class PushError extends Error {}

const supported = (): boolean =>
  isSecureContext && "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;

/** Shows the button if push messages work here. Returns a function to call after each change of the order. */
export function offerNotifications(t: TrackedOrder): () => void {
  const push = t.page.push;
  const box = byId("notice");
  if (!push || !box || !supported()) return () => undefined;
  const button = requireById<HTMLButtonElement>("notice-button");
  const storageKey = `told.${push.subscribe}`; // of this order: the address contains the page's link
  let key = ""; // the server's public key in base64url; empty until it is fetched
  let subscribed = load(storageKey) !== null && Notification.permission === "granted";
  let busy = false;

  function show(): void {
    const over = !isOpen(t.order) || isDelivered(t.order);
    setAttr(box as HTMLElement, "hidden", key === "" || over);
    const when = hasReached(t.order, "departed") ? "when it is delivered" : "when it leaves";
    const text = subscribed
      ? `This ${deviceName} will be told ${when} · Turn off`
      : `Tell me on this ${deviceName} ${when}`;
    setText(byId("notice-text"), text);
    setAttr(button, "data-on", subscribed);
    button.disabled = busy;
  }

  async function setSubscribed(on: boolean): Promise<void> {
    busy = true;
    setText(byId("notice-trouble"), "");
    show();
    try {
      if (on) store(storageKey, await subscribe(push!.subscribe, key, t.seq));
      else {
        await unsubscribe(push!.subscribe, load(storageKey) ?? "");
        forget(storageKey);
      }
      subscribed = on;
    } catch (e) {
      const text = e instanceof PushError ? e.message : "It did not work. Please try again in a moment.";
      setText(byId("notice-trouble"), text);
    }
    busy = false;
    show();
  }

  button.addEventListener("click", () => void setSubscribed(!subscribed));
  void fetchKey(push.key).then((k) => {
    key = k;
    show();
    // Subscribe again: the browser may have a new endpoint since the last visit. The server's call is idempotent.
    if (key && subscribed && isOpen(t.order) && !isDelivered(t.order)) void setSubscribed(true);
  });
  return show;
}

/** Returns the server's public key, or "" if the server sends no push messages. */
async function fetchKey(url: string): Promise<string> {
  try {
    const answer = await fetch(url);
    return answer.ok ? ((await answer.json()) as { key: string }).key : "";
  } catch {
    return "";
  }
}

/** Subscribes this browser to an order, and returns the endpoint of its subscription. */
async function subscribe(url: string, key: string, after: number): Promise<string> {
  if ((await Notification.requestPermission()) !== "granted") {
    throw new PushError(
      "Your browser does not let this shop notify you. You can allow it in the browser's settings for this page.",
    );
  }
  await navigator.serviceWorker.register(`${base}/sw.js`, { scope: `${base}/` });
  const { pushManager } = await navigator.serviceWorker.ready;
  const wanted = { userVisibleOnly: true, applicationServerKey: key };
  let subscription: PushSubscription;
  try {
    subscription = await pushManager.subscribe(wanted);
  } catch (e) {
    // InvalidStateError: there is a subscription with another server key. It is useless now, so replace it.
    if ((e as DOMException).name !== "InvalidStateError") {
      throw new PushError("Your browser could not reach its own message service. Please try again in a moment.");
    }
    await (await pushManager.getSubscription())?.unsubscribe();
    subscription = await pushManager.subscribe(wanted);
  }
  await send("POST", url, { ...subscription.toJSON(), after });
  return subscription.endpoint;
}

/** Unsubscribes from this order. The browser keeps its subscription, since other orders may use it. */
async function unsubscribe(url: string, endpoint: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(`${base}/`);
  const subscription = await registration?.pushManager.getSubscription();
  await send("DELETE", url, subscription?.toJSON() ?? { endpoint });
}

/** Sends a subscription to the server. Throws a PushError if that fails. */
async function send(method: string, url: string, body: unknown): Promise<void> {
  let answer: Response;
  try {
    answer = await fetch(url, { method, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  } catch {
    throw new PushError("No connection. Please try again.");
  }
  if (answer.ok) return;
  const messages: Record<number, string> = {
    404: "This link has expired.",
    409: "Too many devices are told of this order already.",
    422: "This browser's message service is not one that the shop can reach.",
  };
  throw new PushError(messages[answer.status] ?? "The shop could not note it. Please try again in a moment.");
}
