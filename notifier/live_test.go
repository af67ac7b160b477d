package notifier_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"
	"github.com/prometheus/client_golang/prometheus/testutil"
	dto "github.com/prometheus/client_model/go"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/problem"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/notifier"
)

func TestSendsMissedEntriesThenNewOnes(t *testing.T) {
	t.Parallel()
	b := newFixture(t, nil)
	b.feed.append(order(1), 5)
	fresh, back := b.dial("track-1", 0), b.dial("track-1", 3)
	fresh.expect(1, 5)
	back.expect(4, 5)
	b.feed.append(order(2), 1) // another order
	b.feed.append(order(1), 2)
	fresh.expect(6, 7)
	back.expect(6, 7)
}

func TestEntriesAreForwardedVerbatim(t *testing.T) {
	t.Parallel()
	b := newFixture(t, nil)
	b.feed.steps(order(1), time.Time{}, ledger.Packed, ledger.Departed, ledger.Delivered)
	tracker, owner := b.dial("track-1", 0), b.dial("receipt-1", 0)
	for seq, status := range []ledger.Status{ledger.Packed, ledger.Departed, ledger.Delivered} {
		want := string(stepBody(order(1), uint64(seq+1), status))
		got, err := tracker.read()
		if err != nil || got.raw != want {
			t.Fatalf("tracker got %q, %v, want %q", got.raw, err, want)
		}
		if status == ledger.Departed {
			want = strings.TrimSuffix(want, "}") + `,"link":"/t/0000…0100"}`
		}
		if got, err = owner.read(); err != nil || got.raw != want {
			t.Fatalf("owner got %q, %v, want %q", got.raw, err, want)
		}
	}
}

func TestRefusals(t *testing.T) {
	t.Parallel()
	b := newFixture(t, func(c *notifier.Config) { c.Origin = "https://shop.example:443/"; c.Limit = 1 })
	b.feed.append(order(1), 1)
	for _, c := range []struct {
		name, path, origin string
		status             int
	}{
		{"unknown token", "/v1/track/nonsense/live", "", 404},
		{"store unreachable", "/v1/track/track-broken/live", "", 503},
		{"after is no number", "/v1/track/track-1/live?after=x", "", 422},
		{"after exceeds bigint", "/v1/track/track-1/live?after=18446744073709551615", "", 422},
		{"not a websocket", "/v1/track/track-1/live", "", 400},
		{"another site", "/v1/track/track-1/live", "https://evil.example", 403},
		{"almost the site", "/v1/track/track-1/live", "https://shop.example.evil.example", 403},
		{"configured site", "/v1/track/track-1/live", "https://shop.example", 101},
		{"full", "/v1/track/track-1/live", "", 503},
	} {
		header := http.Header{}
		if c.origin != "" {
			header.Set("Origin", c.origin)
		}
		var response *http.Response
		var err error
		if c.name == "not a websocket" {
			request, err2 := http.NewRequestWithContext(t.Context(), http.MethodGet, b.server.URL+c.path, nil)
			if err2 != nil {
				t.Fatal(err2)
			}
			response, err = b.server.Client().Do(request)
		} else {
			var ws *websocket.Conn
			url := "ws" + strings.TrimPrefix(b.server.URL, "http") + c.path
			ws, response, err = websocket.DefaultDialer.DialContext(t.Context(), url, header)
			if err == nil {
				page := &client{t: t, ws: ws}
				t.Cleanup(page.drop)
				page.expect(1, 1)
			} else if errors.Is(err, websocket.ErrBadHandshake) {
				err = nil
			}
		}
		if err != nil || response.StatusCode != c.status {
			t.Errorf("%s: %v, %v, want %d", c.name, response, err, c.status)
			continue
		}
		if c.status == 101 {
			continue
		}
		body, err := io.ReadAll(response.Body)
		if err != nil {
			t.Fatal(err)
		}
		var p problem.Problem
		media := response.Header.Get("Content-Type")
		if media != "application/problem+json" || json.Unmarshal(body, &p) != nil || p.Status != c.status ||
			!strings.HasPrefix(p.Type, "urn:waybill:problem:") || strings.Contains(string(body), "websocket:") {
			t.Errorf("%s: answered %s %q", c.name, media, body)
		}
		if err := response.Body.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

func TestPollReplacesLostWakeups(t *testing.T) {
	t.Parallel()
	b := newFixture(t, func(c *notifier.Config) { c.Poll = 20 * time.Millisecond })
	b.feed.append(order(1), 1)
	page := b.dial("track-1", 0)
	page.expect(1, 1)
	b.feed.mu.Lock()
	b.feed.silent = true
	b.feed.mu.Unlock()
	b.feed.append(order(1), 3)
	page.expect(2, 4)
}

func TestZeroWakeupRefreshesAllOrders(t *testing.T) {
	t.Parallel()
	b := newFixture(t, nil)
	b.feed.append(order(1), 1)
	b.feed.append(order(2), 1)
	one, two := b.dial("track-1", 0), b.dial("track-2", 0)
	one.expect(1, 1)
	two.expect(1, 1)
	b.feed.mu.Lock()
	b.feed.silent = true
	b.feed.mu.Unlock()
	b.feed.append(order(1), 1)
	b.feed.append(order(2), 1)
	b.feed.wakeups <- journal.OrderID{}
	one.expect(2, 2)
	two.expect(2, 2)
}

func TestRetriesAFailingFeed(t *testing.T) {
	t.Parallel()
	b := newFixture(t, func(c *notifier.Config) { c.Poll = 10 * time.Millisecond })
	b.feed.fail = errors.New("database unreachable")
	b.feed.append(order(1), 300)
	page := b.dial("track-1", 0)
	for b.feed.readCount() < 3 { // at least three failed reads
		b.feed.wakeups <- order(1)
	}
	b.feed.mu.Lock()
	b.feed.fail = nil
	b.feed.mu.Unlock()
	page.expect(1, 300)
}

func TestOneReadServesAllPages(t *testing.T) {
	t.Parallel()
	b := newFixture(t, nil)
	b.feed.append(order(1), 1)
	pages := make([]*client, 50)
	for i := range pages {
		pages[i] = b.dial("track-1", 0)
		pages[i].expect(1, 1)
	}
	const wakeups = 40
	for i := range uint64(wakeups) {
		b.feed.append(order(1), 1)
		for _, p := range pages {
			p.expect(i+2, i+2)
		}
	}
	// One read for each new page and one for each wakeup, not one for each pair of page and wakeup.
	if reads := b.feed.readCount(); reads > len(pages)+wakeups+1 {
		t.Errorf("%d reads of the feed for %d wakeups and %d pages", reads, wakeups, len(pages))
	}
}

func TestPageBehindTheTailReadsTheFeed(t *testing.T) {
	t.Parallel()
	b := newFixture(t, nil)
	b.feed.append(order(1), 2000)
	newest := b.dial("track-1", 1990)
	newest.expect(1991, 2000)
	late := b.dial("track-1", 7)
	b.feed.append(order(1), 500)
	late.expect(8, 2500)
	newest.expect(2001, 2500)
}

// A page that requests entries after a number beyond the feed does not affect other pages of the same order.
func TestClientCursorDoesNotMoveTheTopic(t *testing.T) {
	t.Parallel()
	b := newFixture(t, nil)
	b.feed.append(order(1), 3)
	b.dial("track-1", 1<<40)
	honest := b.dial("track-1", 0)
	honest.expect(1, 3)
	b.feed.append(order(1), 1)
	honest.expect(4, 4)
}

func TestSlowPageDelaysNoOther(t *testing.T) {
	t.Parallel()
	b := newFixture(t, func(c *notifier.Config) { c.WriteTimeout = time.Minute }) // the slow page reads last
	b.feed.append(order(1), 1)
	slow, quick := b.dial("track-1", 0), b.dial("track-1", 0)
	slow.expect(1, 1)
	quick.expect(1, 1)
	// 25 MB are far more than the kernel buffers for one connection that is not read.
	big := bytes.Repeat([]byte("x"), 256<<10)
	const count = 100
	for i := range count {
		b.feed.mu.Lock()
		b.feed.rows[order(1)] = append(b.feed.rows[order(1)], ledger.FeedEntry{
			Order: order(1), Seq: uint64(i + 2), Type: "note",
			Body: json.RawMessage(`{"seq":` + jsonNumber(i+2) + `,"text":"` + string(big) + `"}`),
		})
		b.feed.mu.Unlock()
		b.feed.wakeups <- order(1)
		quick.expect(uint64(i+2), uint64(i+2))
	}
	slow.expect(2, count+1)
}

func jsonNumber(n int) string {
	text, err := json.Marshal(n)
	if err != nil {
		panic(err)
	}
	return string(text)
}

func TestStopClosesWithServiceRestart(t *testing.T) {
	t.Parallel()
	b := newFixture(t, nil)
	b.feed.append(order(1), 1)
	pages := []*client{b.dial("track-1", 0), b.dial("track-1", 0), b.dial("receipt-2", 0)}
	pages[0].expect(1, 1)
	pages[1].expect(1, 1)
	stopped := make(chan error, 1)
	go func() { stopped <- b.stop() }()
	for _, p := range pages {
		_, err := p.read()
		if ce := (*websocket.CloseError)(nil); !errors.As(err, &ce) || ce.Code != websocket.CloseServiceRestart {
			t.Errorf("page got %v, want close code 1012", err)
		}
	}
	if err := <-stopped; err != nil {
		t.Fatal(err)
	}
	_, response, err := websocket.DefaultDialer.DialContext(t.Context(), liveURL(b.server, "track-1", 0), nil)
	if !errors.Is(err, websocket.ErrBadHandshake) || response.StatusCode != http.StatusServiceUnavailable {
		t.Fatalf("after the end: %v, %v", response, err)
	}
	if err := response.Body.Close(); err != nil {
		t.Error(err)
	}
}

func TestStoppedWakeupsAreAnError(t *testing.T) {
	t.Parallel()
	wakeups := make(chan journal.OrderID)
	close(wakeups)
	n := notifier.New(notifier.Config{
		Feed: newFeed(), Tokens: fakeTokens{},
		Wakeups: func(context.Context) <-chan journal.OrderID { return wakeups },
	})
	if err := n.Run(t.Context()); !errors.Is(err, notifier.ErrWakeups) {
		t.Errorf("run: %v", err)
	}
}

func TestConnectionEndsAtMaxAge(t *testing.T) {
	t.Parallel()
	b := newFixture(t, func(c *notifier.Config) { c.Heartbeat = 20 * time.Millisecond; c.MaxAge = 100 * time.Millisecond })
	page := b.dial("track-1", 0)
	_, err := page.read()
	if ce := (*websocket.CloseError)(nil); !errors.As(err, &ce) || ce.Code != websocket.CloseServiceRestart {
		t.Errorf("old connection got %v, want close code 1012", err)
	}
}

func TestClosesOnInvalidMessages(t *testing.T) {
	t.Parallel()
	for name, say := range map[string]func(c *client){
		"no json":  func(c *client) { c.send("hello") },
		"too long": func(c *client) { c.send(`{"type":"` + strings.Repeat("x", 600) + `"}`) },
		"too much": func(c *client) {
			for range 100 {
				if c.ws.WriteMessage(websocket.TextMessage, []byte(`{"type":"seen","seq":1}`)) != nil {
					return // closed already
				}
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newFixture(t, nil)
			b.feed.append(order(1), 1)
			page := b.dial("track-1", 0)
			page.expect(1, 1)
			say(page)
			if e, err := page.read(); err == nil {
				t.Errorf("page got %v", e)
			}
		})
	}
}

func TestDelaysAreMeasured(t *testing.T) {
	t.Parallel()
	b := newFixture(t, nil)
	b.feed.steps(order(1), time.Now().Add(-time.Hour), ledger.Placed) // before the page connected: not measured
	page := b.dial("track-1", 0)
	page.expect(1, 1)
	b.feed.steps(order(1), time.Now(), ledger.Confirmed)
	page.expect(2, 2)
	b.feed.steps(order(1), time.Now().Add(time.Hour), ledger.Picked) // a wrong clock: not measured
	page.expect(3, 3)
	b.feed.append(order(1), 1) // without a block: not measured
	page.expect(4, 4)
	page.send(`{"type":"later","feature":true}`)
	for _, seq := range []string{"1", "2", "2", "3", "4", "99"} { // the second 2 is ignored, and 99, which was never sent
		page.send(`{"type":"seen","seq":` + seq + `}`)
	}
	page.send("not JSON") // closes the connection after all messages before it were handled
	if _, err := page.read(); err == nil {
		t.Fatal("still connected")
	}
	for _, name := range []string{"waybill_event_to_websocket_seconds", "waybill_event_to_browser_seconds"} {
		if n := samples(t, b, name); n != 1 {
			t.Errorf("%s has %d samples, want 1", name, n)
		}
	}
	if err := b.stop(); err != nil {
		t.Fatal(err)
	}
	if err := testutil.GatherAndCompare(b.registry, strings.NewReader(`
# HELP waybill_notifier_connections Open WebSocket connections.
# TYPE waybill_notifier_connections gauge
waybill_notifier_connections 0
# HELP waybill_notifier_entries_total Feed entries written to WebSocket connections, by type.
# TYPE waybill_notifier_entries_total counter
waybill_notifier_entries_total{type="step"} 4
`), "waybill_notifier_connections", "waybill_notifier_entries_total"); err != nil {
		t.Error(err)
	}
}

func samples(t *testing.T, b *fixture, name string) uint64 {
	t.Helper()
	families, err := b.registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range families {
		if f.GetName() == name && f.GetType() == dto.MetricType_HISTOGRAM {
			return f.GetMetric()[0].GetHistogram().GetSampleCount()
		}
	}
	t.Fatalf("no histogram %s", name)
	return 0
}
