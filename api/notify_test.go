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
)

//go:embed testdata/push.js
var pushJS string

// asked is one request for push messages, as the notifier gets it.
type pushRequest struct {
	method, token string
	body          struct {
		Endpoint string
		Keys     struct{ P256dh, Auth string }
		After    *uint64
	}
}

// notices is the notifier behind the button: it answers with the next of codes, or 204.
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
		writeJSON(w, "application/problem+json", code, Problem{Status: code})
	default:
		w.WriteHeader(http.StatusNoContent)
	}
}

func (n *fakeNotifier) expect(method, token string, after uint64) {
	n.t.Helper()
	a := <-n.requests
	switch {
	case a.method != method || a.token != token || a.body.Endpoint != "https://push.example/BKey" || a.body.Keys.P256dh != "BPublic" || a.body.Keys.Auth != "secret":
		n.t.Errorf("got %+v", a)
	case method == http.MethodPost && (a.body.After == nil || *a.body.After != after):
		n.t.Errorf("told after %v, want %d", a.body.After, after)
	}
}

func (n *fakeNotifier) serve(c *Config) { c.Push = n.push }

// allowNotices answers the browser's question for the shopper.
func setNoticePermission(ctx context.Context, t *testing.T, setting browser.PermissionSetting, origin string) {
	t.Helper()
	for _, name := range []string{"notifications", "push"} {
		p := browser.SetPermissionParams{Permission: &browser.PermissionDescriptor{Name: name, UserVisibleOnly: name == "push"}, Setting: setting, Origin: origin}
		if _, err := chromedp.CallBrowser(ctx, browser.SetPermission, p); err != nil {
			t.Fatal(err)
		}
	}
}

const noticeButton = `[data-testid="notice"]`

// TestNotice asks to be told, is told by the service worker while the page shows something else, and asks to be told no more.
func TestNotice(t *testing.T) {
	t.Parallel()
	n := newFakeNotifier(t)
	s, ctx := openShop(t, n.serve), startBrowser(t)
	run := runner(ctx, t)
	id, receipt, track := orderAt(t, s.fake, ledger.Packed)
	setNoticePermission(ctx, t, browser.PermissionSettingDenied, s.url)
	run("open the receipt", onEveryPage(pushJS), chromedp.Navigate(s.url+"/r/"+receipt), chromedp.WaitVisible(noticeButton),
		waitForText(noticeButton, "Tell me on this computer when it leaves"), screenshot("notice"))
	run("not be allowed", chromedp.Click(noticeButton), waitForText("#notice-trouble", "does not let this shop notify you"))
	setNoticePermission(ctx, t, browser.PermissionSettingGranted, s.url)

	n.codes <- http.StatusConflict
	run("be too many", chromedp.Click(noticeButton), waitForText("#notice-trouble", "Too many devices"))
	n.expect(http.MethodPost, receipt, 4)
	registered := make(chan serviceworker.RegistrationID, 10)
	run("ask", listenForWorkers(registered), chromedp.Click(noticeButton), waitForText(noticeButton, "will be told when it leaves"),
		chromedp.WaitVisible(noticeButton+"[data-on]"), screenshot("notice-on"))
	n.expect(http.MethodPost, receipt, 4)
	run("come back, and be told still", chromedp.Reload(), chromedp.WaitVisible(noticeButton+"[data-on]"))
	n.expect(http.MethodPost, receipt, 4)

	message := fmt.Sprintf(`{"title":"Your order is on its way","body":"Follow it on the map.","url":"/t/%s","tag":"departed-1","order":%q,"step":"departed"}`, track, id)
	registration := <-registered
	deliver := func(data string) chromedp.Action[chromedp.Void] {
		return chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
			_, err := cdp.Call(ctx, t, serviceworker.DeliverPushMessage, serviceworker.DeliverPushMessageParams{Origin: s.url, RegistrationID: registration, Data: data})
			return err
		})
	}
	run("be told", deliverUntilShown(deliver(message), "Your order is on its way", "Follow it on the map.", "/t/"+track))
	run("be told again", deliver(message), deliverUntilShown(deliver("no JSON"), "Your order has news", "", "/"))
	count, err := chromedp.Run(ctx, chromedp.Evaluate[int](`navigator.serviceWorker.ready.then(r => r.getNotifications()).then(n => n.length)`, chromedp.EvalAwaitPromise))
	if err != nil || count != 2 {
		t.Errorf("%d notices are shown, %v: the same again replaces the first", count, err)
	}
	clickNotice(ctx, t, "/t/"+track, s.url+"/t/"+track)

	for _, step := range steps(s.network, s.orders[id], noon)[4:7] {
		s.advance(t, id, step)
	}
	run("see it leave", waitForText(noticeButton, "will be told when it is delivered"))
	run("ask no more", chromedp.Click(noticeButton), waitForText(noticeButton, "Tell me on this computer when it is delivered"), chromedp.WaitNotPresent(noticeButton+"[data-on]"))
	n.expect(http.MethodDelete, receipt, 0)
	run("look at the map", chromedp.Navigate(s.url+"/t/"+track), chromedp.WaitVisible(noticeButton),
		waitForText(noticeButton, "when it is delivered"), screenshot("tracking-notice"), chromedp.Click(noticeButton), chromedp.WaitVisible(noticeButton+"[data-on]"))
	n.expect(http.MethodPost, track, 7)
	s.advance(t, id, steps(s.network, s.orders[id], noon)[7])
	run("have it", chromedp.WaitNotVisible(noticeButton))
}

// TestNoticeElsewhere asks a notifier at another origin.
func TestNotice_otherOrigin(t *testing.T) {
	t.Parallel()
	n := newFakeNotifier(t)
	var origin string
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/push/key", config(newFake()).PushKey)
	mux.HandleFunc("/v1/track/{token}/push", func(w http.ResponseWriter, r *http.Request) { n.push(w, r, r.PathValue("token")) })
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
	run("ask", onEveryPage(pushJS), chromedp.Navigate(s.url+"/r/"+receipt), chromedp.WaitVisible(noticeButton),
		chromedp.Click(noticeButton), chromedp.WaitVisible(noticeButton+"[data-on]"))
	n.expect(http.MethodPost, receipt, 4)
	run("ask no more", chromedp.Click(noticeButton), chromedp.WaitNotPresent(noticeButton+"[data-on]"))
	n.expect(http.MethodDelete, receipt, 0)
}

// workers tells which service workers there are from now on.
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

// told delivers a message until the notice it brings is shown. A browser under load may lose one while it starts the worker, as push
// services may: they deliver again, and the same tag replaces what was shown.
func deliverUntilShown(deliver chromedp.Action[chromedp.Void], title, body, url string) chromedp.Action[chromedp.Void] {
	shown := chromedp.Evaluate[bool](fmt.Sprintf(`(async () => {
		const registration = await navigator.serviceWorker.ready;
		for (let look = 0; look < 100; look++) {
			const all = await registration.getNotifications();
			if (all.some(n => n.title === %q && n.body === %q && n.data.url === %q)) return true;
			await new Promise(r => setTimeout(r, 50)); // frames may have stopped
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

// clicked clicks the notice about a path, inside the service worker, and looks which page that opens.
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
			t.Errorf("a click opens %s, %v", opened, err)
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
