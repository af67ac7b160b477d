package notifier_test

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/pushqueue"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/notifier"
)

// postgresFixture is a notifier on a real database: feeds, LISTEN and NOTIFY, and the push queue.
type postgresFixture struct {
	*fixture
	store *store.Store
	push  *pushService
	last  ledger.Block
}

func newPostgresFixture(t *testing.T) *postgresFixture {
	t.Helper()
	url := storetest.URL(t)
	b := &postgresFixture{store: storetest.Open(t, url), push: newPushService(t)}
	b.fixture = newFixture(t, func(c *notifier.Config) {
		c.Feed, c.Wakeups = b.store, b.store.Listen
		c.Push = notifier.PushConfig{
			Store: pushqueue.New(storetest.Pool(t, url)), Contact: "mailto:ops@shop.example",
			Hosts: []string{b.push.host()}, Client: b.push.server.Client(),
		}
		c.Log = nil // River logs a warning for each retry
	})
	var key struct{ Key string }
	response := b.do(http.MethodGet, "/v1/push/key", "")
	if err := json.Unmarshal(response.body, &key); err != nil || response.status != http.StatusOK {
		t.Fatalf("push key: %d, %v", response.status, err)
	}
	b.push.vapid = key.Key
	return b
}

// advance applies one block for each status.
func (b *postgresFixture) advance(id journal.OrderID, statuses ...ledger.Status) {
	b.t.Helper()
	for _, s := range statuses {
		e := ledger.Event{
			Name: "OrderAdvanced", Order: id, Data: []byte(`{}`),
			Payload: &ledger.OrderAdvanced{ID: id, Status: s, Time: time.Now()},
		}
		if s == ledger.Placed {
			e.Name = "OrderPlaced"
			terms := ledger.Terms{DeliverBy: time.Now().Add(time.Hour)}
			e.Payload = &ledger.OrderPlaced{ID: id, Terms: terms, Centre: 1}
		}
		next := ledger.Block{
			Number: b.last.Number + 1, Parent: b.last.Hash, Time: time.Now(), Seen: time.Now(), Events: []ledger.Event{e},
		}
		binary.BigEndian.PutUint64(next.Hash[:], next.Number)
		if err := b.store.Apply(b.t.Context(), next); err != nil {
			b.t.Fatal(err)
		}
		b.last = next
	}
}

// reply is a complete HTTP response.
type reply struct {
	status int
	media  string // Content-Type
	body   []byte
}

func (b *postgresFixture) do(method, path, body string) reply {
	b.t.Helper()
	request, err := http.NewRequestWithContext(b.t.Context(), method, b.server.URL+path, strings.NewReader(body))
	if err != nil {
		b.t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := b.server.Client().Do(request)
	if err != nil {
		b.t.Fatal(err)
	}
	read, err := io.ReadAll(response.Body)
	if err := errors.Join(err, response.Body.Close()); err != nil {
		b.t.Fatal(err)
	}
	return reply{status: response.StatusCode, media: response.Header.Get("Content-Type"), body: read}
}

func (b *postgresFixture) subscribe(path string, after int) {
	b.t.Helper()
	r := b.do(http.MethodPost, "/v1/track/receipt-1/push", b.push.subscription(path, after))
	if r.status != http.StatusNoContent {
		b.t.Fatalf("subscribe: %d", r.status)
	}
}

func (b *postgresFixture) delivery() delivery {
	b.t.Helper()
	select {
	case d := <-b.push.deliveries:
		return d
	case <-time.After(2 * time.Minute):
		b.t.Fatal("no push message arrived")
		return delivery{}
	}
}

func TestFeedFromPostgres(t *testing.T) {
	t.Parallel()
	b := newPostgresFixture(t)
	b.advance(order(1), ledger.Placed, ledger.Confirmed)
	page := b.dial("receipt-1", 0)
	page.expect(1, 2)
	b.advance(order(1), ledger.Picked, ledger.Packed)
	page.expect(3, 4)
	page.drop()
	b.advance(order(1), ledger.Departed)
	page = b.dial("receipt-1", 4)
	if e, err := page.read(); err != nil || e.Seq != 5 || e.Status != "departed" || e.Link != "/t/0000…0100" {
		t.Errorf("got %+v, %v", e, err)
	}
	b.advance(order(1), ledger.Delivered)
	page.expect(6, 6)
	if n := samples(t, b.fixture, "waybill_event_to_websocket_seconds"); n < 2 {
		t.Errorf("%d delays measured", n)
	}
}

func TestPushMessagesReachTheBrowser(t *testing.T) {
	t.Parallel()
	b := newPostgresFixture(t)
	b.advance(order(1), ledger.Placed)
	b.subscribe("/browser", 1)
	b.advance(order(1), ledger.Packed, ledger.Departed)
	d := b.delivery()
	ttl, err := strconv.Atoi(d.TTL)
	if d.Path != "/browser" || d.Step != "departed" || d.URL != "/t/0000…0100" || d.Order != order(1).String() ||
		d.Title == "" || d.Body == "" {
		t.Errorf("got %+v", d)
	}
	if len(d.Topic) != 32 || d.Tag != d.Topic || err != nil || ttl < 86000 || ttl > 86400 || d.Urgency != "high" {
		t.Errorf("got %+v", d)
	}
	b.advance(order(1), ledger.Delivered, ledger.Settled)
	if next := b.delivery(); next.Step != "delivered" || next.Topic == d.Topic {
		t.Errorf("got %+v", next)
	}
	// After unsubscribing, "/other" receives nothing: the next message is that of "/stays".
	for _, c := range []struct{ method, page, path string }{
		{http.MethodDelete, "receipt-2", "/other"}, // no such subscription: not an error
		{http.MethodPost, "track-2", "/other"},
		{http.MethodPost, "track-2", "/stays"},
		{http.MethodDelete, "track-2", "/other"},
	} {
		r := b.do(c.method, "/v1/track/"+c.page+"/push", b.push.subscription(c.path, 0))
		if r.status != http.StatusNoContent {
			t.Errorf("%s of %s by %s: %d", c.method, c.path, c.page, r.status)
		}
	}
	b.advance(order(2), ledger.Placed, ledger.Departed)
	if d := b.delivery(); d.Path != "/stays" || d.Order != order(2).String() {
		t.Errorf("got %+v", d)
	}
}

func TestPushServiceErrors(t *testing.T) {
	t.Parallel()
	b := newPostgresFixture(t)
	b.advance(order(1), ledger.Placed)
	b.push.answers = map[string][]answer{
		"/gone":       {{status: http.StatusGone}},
		"/unknown":    {{status: http.StatusNotFound}},
		"/busy":       {{status: http.StatusTooManyRequests, header: http.Header{"Retry-After": {"1"}}}},
		"/on-fire":    {{status: http.StatusInternalServerError}},
		"/redirects":  {{status: http.StatusTemporaryRedirect, header: location("https://" + b.push.host() + "/elsewhere")}},
		"/unreadable": {{status: http.StatusBadRequest}},
	}
	want := map[string]int{
		"/good": 1, "/gone": 1, "/unknown": 1, "/busy": 2, "/on-fire": 2, "/redirects": 2, "/unreadable": 1,
	}
	total := 0
	for path, n := range want {
		b.subscribe(path, 1)
		total += n
	}
	b.advance(order(1), ledger.Departed)
	got := map[string]int{}
	topics := map[string]bool{}
	for range total {
		d := b.delivery()
		got[d.Path]++
		topics[d.Topic] = true
	}
	for path, n := range want {
		if got[path] != n {
			t.Errorf("%s: %d requests, want %d", path, got[path], n)
		}
	}
	if len(topics) != 1 {
		t.Errorf("topics %v, want one: a retried message must replace the first", topics)
	}
	// Only 404 and 410 delete a subscription.
	b.advance(order(1), ledger.Delivered)
	for range 5 {
		if d := b.delivery(); d.Path == "/gone" || d.Path == "/unknown" || d.Step != "delivered" {
			t.Errorf("got %+v", d)
		}
	}
}

func TestPushRefusals(t *testing.T) {
	t.Parallel()
	b := newPostgresFixture(t)
	good := b.push.subscription("/x", 0)
	otherHost := strings.Replace(good, b.push.host(), "127.0.0.1:5432", 1)
	noKeys := `{"endpoint":"https://` + b.push.host() + `/x"}`
	for _, c := range []struct {
		name, method, path, body string
		status                   int
	}{
		{"unknown token", http.MethodPost, "/v1/track/nonsense/push", good, 404},
		{"no json", http.MethodPost, "/v1/track/track-1/push", "hello", 400},
		{"too long", http.MethodPost, "/v1/track/track-1/push", `{"x":"` + strings.Repeat("x", 9000) + `"}`, 413},
		{"NUL", http.MethodDelete, "/v1/track/track-1/push", `{"endpoint":"https://a.example/\u0000"}`, 400},
		{"NUL in a subscription", http.MethodPost, "/v1/track/track-1/push", strings.Replace(good, "/x", `/\u0000`, 1), 400},
		{"no UTF-8", http.MethodDelete, "/v1/track/track-1/push", "{\"endpoint\":\"https://a.example/\xff\"}", 400},
		{"no endpoint", http.MethodDelete, "/v1/track/track-1/push", `{}`, 422},
		{"garbage at the end", http.MethodDelete, "/v1/track/track-1/push", good + "]garbage{", 400},
		{"two endpoints", http.MethodDelete, "/v1/track/track-1/push", `{"endpoint":"a","Endpoint":"b"}`, 422},
		{"no such page", http.MethodGet, "/v1/nothing", "", 404},
		{"another host", http.MethodPost, "/v1/track/track-1/push", otherHost, 422},
		{"no keys", http.MethodPost, "/v1/track/track-1/push", noKeys, 422},
		{"other method", http.MethodPut, "/v1/track/track-1/push", good, 405},
	} {
		r := b.do(c.method, c.path, c.body)
		if r.status != c.status || r.media != "application/problem+json" {
			t.Errorf("%s: %d, %s, want %d", c.name, r.status, r.media, c.status)
		}
	}
	for i := range 21 {
		r := b.do(http.MethodPost, "/v1/track/track-1/push", b.push.subscription("/"+strconv.Itoa(i), 0))
		if want := map[bool]int{true: http.StatusNoContent, false: http.StatusConflict}[i < 20]; r.status != want {
			t.Errorf("subscription %d: %d, want %d", i, r.status, want)
		}
	}
	without := newFixture(t, nil) // no Web Push
	for _, path := range []string{"/v1/push/key", "/v1/track/track-1/push"} {
		request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, without.server.URL+path, nil)
		if err != nil {
			t.Fatal(err)
		}
		r, err := without.server.Client().Do(request)
		if err != nil {
			t.Fatal(err)
		}
		if r.StatusCode != http.StatusNotFound {
			t.Errorf("%s: %s", path, r.Status)
		}
		if err := r.Body.Close(); err != nil {
			t.Fatal(err)
		}
	}
}
