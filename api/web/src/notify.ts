// Web Push: "tell me on this phone", for one order. Asks the browser for nothing before the shopper does.

import { byId, mark, need, say } from "./dom";
import { arrived, open, reached, type Tracked } from "./order";

const device = matchMedia("(pointer: coarse)").matches ? "phone" : "computer";

/** What went wrong, in words for the shopper. */
class Trouble extends Error {}

/** Shows the button where it can work, and returns what to call when the order has moved. */
export function offerNotice(t: Tracked): () => void {
  const push = t.page.push;
  const box = byId("notice");
  if (!push || !box || !isSecureContext || !("serviceWorker" in navigator) || !("PushManager" in window) || !("Notification" in window)) return () => undefined;
  const button = need<HTMLButtonElement>("notice-button");
  const kept = `waybill.told.${push.subscribe}`; // this order's, by the link that the page was opened with
  let key = ""; // base64url; empty until the server gave it
  let told = localStorage.getItem(kept) !== null && Notification.permission === "granted";
  let busy = false;

  function show(): void {
    const over = !open(t.order) || arrived(t.order);
    mark(box as HTMLElement, "hidden", key === "" || over);
    const when = reached(t.order, "departed") ? "when it is delivered" : "when it leaves";
    say(byId("notice-text"), told ? `This ${device} will be told ${when} · Turn off` : `Tell me on this ${device} ${when}`);
    mark(button, "data-on", told);
    button.disabled = busy;
  }

  async function turn(on: boolean): Promise<void> {
    busy = true;
    say(byId("notice-trouble"), "");
    show();
    try {
      if (on) localStorage.setItem(kept, await subscribe(push!.subscribe, key, t.seq));
      else {
        await unsubscribe(push!.subscribe, localStorage.getItem(kept) ?? "");
        localStorage.removeItem(kept);
      }
      told = on;
    } catch (e) {
      say(byId("notice-trouble"), e instanceof Trouble ? e.message : "It did not work. Please try again in a moment.");
    }
    busy = false;
    show();
  }

  button.addEventListener("click", () => void turn(!told));
  void keyFrom(push.key).then((k) => {
    key = k;
    show();
    // The browser may have changed its address since: the same again is as good as once.
    if (key && told && open(t.order) && !arrived(t.order)) void turn(true);
  });
  return show;
}

/** The key to subscribe with; empty when no push messages are sent here. */
async function keyFrom(url: string): Promise<string> {
  try {
    const answer = await fetch(url);
    return answer.ok ? ((await answer.json()) as { key: string }).key : "";
  } catch {
    return "";
  }
}

/** Returns the endpoint that is told from now on. */
async function subscribe(url: string, key: string, after: number): Promise<string> {
  if ((await Notification.requestPermission()) !== "granted") {
    throw new Trouble("Your browser does not let this shop notify you. You can allow it in the browser's settings for this page.");
  }
  await navigator.serviceWorker.register("/sw.js", { scope: "/" });
  const { pushManager } = await navigator.serviceWorker.ready;
  const wanted = { userVisibleOnly: true, applicationServerKey: key };
  let subscription: PushSubscription;
  try {
    subscription = await pushManager.subscribe(wanted);
  } catch (e) {
    // The shop has another key than when this browser first subscribed: that subscription is of no use any more.
    if ((e as DOMException).name !== "InvalidStateError") throw new Trouble("Your browser could not reach its own message service. Please try again in a moment.");
    await (await pushManager.getSubscription())?.unsubscribe();
    subscription = await pushManager.subscribe(wanted);
  }
  await send("POST", url, { ...subscription.toJSON(), after });
  return subscription.endpoint;
}

/** Other orders may go on being told, so the browser keeps its subscription. */
async function unsubscribe(url: string, endpoint: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration("/");
  const subscription = await registration?.pushManager.getSubscription();
  await send("DELETE", url, subscription?.toJSON() ?? { endpoint });
}

async function send(method: string, url: string, body: unknown): Promise<void> {
  let answer: Response;
  try {
    answer = await fetch(url, { method, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  } catch {
    throw new Trouble("No connection. Please try again.");
  }
  if (answer.ok) return;
  const said: Record<number, string> = {
    404: "This link has expired.",
    409: "Too many devices are told of this order already.",
    422: "This browser's message service is not one that the shop can reach.",
  };
  throw new Trouble(said[answer.status] ?? "The shop could not note it. Please try again in a moment.");
}
