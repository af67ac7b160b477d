package api

import (
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/serviceworker"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/problem"
)

//go:embed testdata/push.js
var pushJS string

// pushRequest is a request to subscribe or unsubscribe, as the notifier receives it.
type pushRequest struct {
	method, token string
	body          struct {
		Endpoint string
		Keys     struct{ P256dh, Auth string }
		After    *uint64
	}
}

// fakeNotifier records requests of the page's notification button and answers with the next of codes, or 204.
type fakeNotifier struct {
	t        *testing.T
	requests chan pushRequest
	codes    chan int
}

func newFakeNotifier(t *testing.T) *fakeNotifier {
	return &fakeNotifier{t: t, requests: make(chan pushRequest, 10), codes: make(chan int, 10)}
}

func (n *fakeNotifier) push(w http.ResponseWriter, r *http.Request, token string) {
	a := pushRequest{method: r.Method, token: token}
	if err := json.NewDecoder(r.Body).Decode(&a.body); err != nil {
		n.t.Error(err)
	}
	n.requests <- a
	select {
	case code := <-n.codes:
		problem.Problem{Status: code}.Write(w)
	default:
		w.WriteHeader(http.StatusNoContent)
	}
}

func (n *fakeNotifier) expect(method, token string, after uint64) {
	n.t.Helper()
	a := <-n.requests
	switch {
	case a.method != method || a.token != token || a.body.Endpoint != "https://push.example/BKey",
		a.body.Keys.P256dh != "BPublic", a.body.Keys.Auth != "secret":
		n.t.Errorf("got %+v", a)
	case method == http.MethodPost && (a.body.After == nil || *a.body.After != after):
		n.t.Errorf("got after %v, want %d", a.body.After, after)
	}
}

func (n *fakeNotifier) serve(c *Config) { c.Push = n.push }

// setNoticePermission sets the browser's permission for notifications and push messages.
func setNoticePermission(ctx context.Context, t *testing.T, setting browser.PermissionSetting, origin string) {
	t.Helper()
	for _, name := range []string{"notifications", "push"} {
		p := browser.SetPermissionParams{
			Permission: &browser.PermissionDescriptor{Name: name, UserVisibleOnly: name == "push"},
			Setting:    setting, Origin: origin,
		}
		if _, err := chromedp.CallBrowser(ctx, browser.SetPermission, p); err != nil {
			t.Fatal(err)
		}
	}
}

const noticeButton = `[data-testid="notice"]`

// TestNotice subscribes to notifications, receives them through the service worker, and unsubscribes.
func TestNotice(t *testing.T) {
	t.Parallel()
	n := newFakeNotifier(t)
	s, ctx := openShop(t, n.serve), startBrowser(t)
	run := runner(ctx, t)
	id, receipt, track := orderAt(t, s.fake, ledger.Packed)
	setNoticePermission(ctx, t, browser.PermissionSettingDenied, s.url)
	run("open the receipt", onEveryPage(pushJS),
		chromedp.Navigate(s.url+"/r/"+receipt), chromedp.WaitVisible(noticeButton),
		waitForText(noticeButton, "Tell me on this computer when it leaves"), screenshot("notice"))
	run("subscribe without permission", chromedp.Click(noticeButton),
		waitForText("#notice-trouble", "does not let this shop notify you"))
	setNoticePermission(ctx, t, browser.PermissionSettingGranted, s.url)

	n.codes <- http.StatusConflict
	run("exceed the limit of subscriptions", chromedp.Click(noticeButton),
		waitForText("#notice-trouble", "Too many devices"))
	n.expect(http.MethodPost, receipt, 4)
	registered := make(chan serviceworker.RegistrationID, 10)
	run("subscribe", listenForWorkers(registered), chromedp.Click(noticeButton),
		waitForText(noticeButton, "will be told when it leaves"),
		chromedp.WaitVisible(noticeButton+"[data-on]"), screenshot("notice-on"))
	n.expect(http.MethodPost, receipt, 4)
	run("reload, still subscribed", chromedp.Reload(), chromedp.WaitVisible(noticeButton+"[data-on]"))
	n.expect(http.MethodPost, receipt, 4)

	message := fmt.Sprintf(`{"title":"Your order is on its way","body":"Follow it on the map.","url":"/t/%s",
		"tag":"departed-1","order":%q,"step":"departed"}`, track, id)
	registration := <-registered
	deliver := func(data string) chromedp.Action[chromedp.Void] {
		return chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
			p := serviceworker.DeliverPushMessageParams{Origin: s.url, RegistrationID: registration, Data: data}
			_, err := cdp.Call(ctx, t, serviceworker.DeliverPushMessage, p)
			return err
		})
	}
	run("receive a message",
		deliverUntilShown(deliver(message), "Your order is on its way", "Follow it on the map.", "/t/"+track))
	run("receive it again, and one that is no JSON", deliver(message),
		deliverUntilShown(deliver("no JSON"), "Your order has news", "", "/"))
	const shown = `navigator.serviceWorker.ready.then(r => r.getNotifications()).then(n => n.length)`
	count, err := chromedp.Run(ctx, chromedp.Evaluate[int](shown, chromedp.EvalAwaitPromise))
	if err != nil || count != 2 {
		t.Errorf("%d notifications are shown, %v; want 2, because a repeated message replaces the first", count, err)
	}
	clickNotice(ctx, t, "/t/"+track, s.url+"/t/"+track)

	for _, step := range steps(s.network, s.orders[id], noon)[4:7] {
		s.advance(t, id, step)
	}
	run("see the departure", waitForText(noticeButton, "will be told when it is delivered"))
	run("unsubscribe", chromedp.Click(noticeButton),
		waitForText(noticeButton, "Tell me on this computer when it is delivered"),
		chromedp.WaitNotPresent(noticeButton+"[data-on]"))
	n.expect(http.MethodDelete, receipt, 0)
	run("subscribe on the tracking page", chromedp.Navigate(s.url+"/t/"+track), chromedp.WaitVisible(noticeButton),
		waitForText(noticeButton, "when it is delivered"), screenshot("tracking-notice"),
		chromedp.Click(noticeButton), chromedp.WaitVisible(noticeButton+"[data-on]"))
	n.expect(http.MethodPost, track, 7)
	s.advance(t, id, steps(s.network, s.orders[id], noon)[7])
	run("see the delivery", chromedp.WaitNotVisible(noticeButton))
}

// TestNotice_otherOrigin subscribes at a notifier of another origin.
func TestNotice_otherOrigin(t *testing.T) {
	t.Parallel()
	n := newFakeNotifier(t)
	var origin string
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/push/key", config(newFake()).PushKey)
	mux.HandleFunc("/v1/track/{token}/push", func(w http.ResponseWriter, r *http.Request) {
		n.push(w, r, r.PathValue("token"))
	})
	elsewhere := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		if r.Method == http.MethodOptions {
			w.Header().Set("Access-Control-Allow-Methods", "GET, POST, DELETE")
			w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
			return
		}
		mux.ServeHTTP(w, r)
	}))
	t.Cleanup(elsewhere.Close)
	s, ctx := openShop(t, func(c *Config) {
		c.Live, c.Push, c.PushKey, c.LiveURL = nil, nil, nil, strings.Replace(elsewhere.URL, "http:", "ws:", 1)
	}), startBrowser(t)
	origin = s.url
	run := runner(ctx, t)
	_, receipt, _ := orderAt(t, s.fake, ledger.Packed)
	setNoticePermission(ctx, t, browser.PermissionSettingGranted, s.url)
	run("subscribe", onEveryPage(pushJS), chromedp.Navigate(s.url+"/r/"+receipt), chromedp.WaitVisible(noticeButton),
		chromedp.Click(noticeButton), chromedp.WaitVisible(noticeButton+"[data-on]"))
	n.expect(http.MethodPost, receipt, 4)
	run("unsubscribe", chromedp.Click(noticeButton), chromedp.WaitNotPresent(noticeButton+"[data-on]"))
	n.expect(http.MethodDelete, receipt, 0)
}

// listenForWorkers sends the ids of service worker registrations to found.
func listenForWorkers(found chan<- serviceworker.RegistrationID) chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		err := chromedp.Listen(ctx, func(event any) {
			if e, ok := event.(*serviceworker.EventWorkerRegistrationUpdated); ok {
				for _, r := range e.Registrations {
					select {
					case found <- r.RegistrationID:
					default: // one is enough
					}
				}
			}
		})
		if err != nil {
			return err
		}
		_, err = cdp.Call(ctx, t, serviceworker.Enable, cdp.Empty{})
		return err
	})
}

// deliverUntilShown delivers a message until its notification is shown. A browser under load may lose a message while
// it starts the worker. Delivery can be repeated because the same tag replaces the notification.
func deliverUntilShown(
	deliver chromedp.Action[chromedp.Void], title, body, url string,
) chromedp.Action[chromedp.Void] {
	shown := chromedp.Evaluate[bool](fmt.Sprintf(`(async () => {
		const registration = await navigator.serviceWorker.ready;
		for (let look = 0; look < 100; look++) {
			const all = await registration.getNotifications();
			if (all.some(n => n.title === %q && n.body === %q && n.data.url === %q)) return true;
			await new Promise(r => setTimeout(r, 50)); // not requestAnimationFrame: frames may have stopped
		}
		return false;
	})()`, title, body, url), chromedp.EvalAwaitPromise)
	return chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		for ctx.Err() == nil {
			try, cancel := context.WithTimeout(ctx, 20*time.Second)
			_, err := deliver(try, t)
			seen := false
			if err == nil {
				seen, err = shown(try, t)
			}
			cancel()
			if seen {
				return nil
			}
			if err != nil && !errors.Is(err, context.DeadlineExceeded) {
				return err
			}
		}
		return ctx.Err()
	})
}

// clickNotice clicks the notification with a URL, inside the service worker, and checks which page is opened.
func clickNotice(ctx context.Context, t *testing.T, path, want string) {
	t.Helper()
	targets, err := chromedp.Targets(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for _, found := range targets {
		if found.Type != "service_worker" {
			continue
		}
		opened, err := inWorker(ctx, found.TargetID, fmt.Sprintf(`(async () => {
			const notice = (await registration.getNotifications()).find(n => n.data.url === %q);
			const opened = new Promise(r => { clients.openWindow = async (url) => r(url); });
			dispatchEvent(new NotificationEvent("notificationclick", { notification: notice }));
			return opened;
		})()`, path))
		if err != nil || opened != want {
			t.Errorf("a click opens %s, %v; want %s", opened, err, want)
		}
		return
	}
	t.Errorf("no service worker among %d targets", len(targets))
}

func inWorker(ctx context.Context, id target.ID, script string) (string, error) {
	ctx, cancel := chromedp.NewContext(ctx, chromedp.WithTargetID(id))
	defer cancel()
	return chromedp.Run(ctx, chromedp.Evaluate[string](script, chromedp.EvalAwaitPromise))
}
