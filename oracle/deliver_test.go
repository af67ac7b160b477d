package oracle_test

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/oracle"
	"github.com/waybill/waybill/oracle/ingest"
)

// httpEnv is an oracle that takes segments over HTTP.
type httpEnv struct {
	*env
	url string
}

// newHTTPEnv starts an oracle. change changes its configuration; nil: nothing.
func newHTTPEnv(t *testing.T, change func(*oracle.Config)) *httpEnv {
	t.Helper()
	e := &httpEnv{env: newEnvOn(t, devnettest.Broker(t, devnet.BrokerConfig{}).URL())}
	cfg := e.config()
	if change != nil {
		change(&cfg)
	}
	o, _ := startOracle(t, cfg)
	s := httptest.NewServer(ingest.New(o, quiet).Routes())
	t.Cleanup(s.Close)
	e.url = s.URL + ingest.Path
	return e
}

// post sends a body and returns the response with its status.
func (e *httpEnv) post(media string, body []byte) (int, http.Header, string) {
	e.t.Helper()
	ctx, cancel := context.WithTimeout(e.t.Context(), time.Minute)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, e.url, bytes.NewReader(body))
	must(e.t, err)
	r.Header.Set("Content-Type", media)
	answer, err := http.DefaultClient.Do(r)
	must(e.t, err)
	b, err := io.ReadAll(answer.Body)
	must(e.t, err)
	must(e.t, answer.Body.Close())
	return answer.StatusCode, answer.Header, string(b)
}

// batch is a JSON body with segments.
func batchOf(segments ...[]byte) []byte {
	var all []string
	for _, s := range segments {
		all = append(all, `"`+base64.StdEncoding.EncodeToString(s)+`"`)
	}
	return []byte(`{"segments":[` + strings.Join(all, ",") + `]}`)
}

// results are the results of a batch.
type results struct {
	Results []struct {
		Device, Refused, Detail string
		Stored                  bool
		Ack                     json.RawMessage
	}
}

func (e *httpEnv) batch(segments ...[]byte) (out results) {
	e.t.Helper()
	status, _, body := e.post("application/json", batchOf(segments...))
	if status != http.StatusOK {
		e.t.Fatalf("status %d, %s", status, body)
	}
	must(e.t, json.Unmarshal([]byte(body), &out))
	if len(out.Results) != len(segments) {
		e.t.Fatalf("%d results for %d segments", len(out.Results), len(segments))
	}
	return out
}

// TestHTTP_sameAsMQTT sends the segments of a device alternately over HTTP and MQTT. The acknowledgement is the same,
// it is sent after the commit, and the chain has each segment once.
func TestHTTP_sameAsMQTT(t *testing.T) {
	t.Parallel()
	e := newHTTPEnv(t, nil)
	k := e.enrol(journal.P256)
	client := connect(t, e.env)
	var at journal.State
	for i := range uint64(6) {
		m := signedSegment(t, k, at, heartbeat())
		if at = endOf(m); i%2 == 1 {
			publish(t, client, m)
			acknowledged(t, e.env, k.Address(), i+1)
			continue
		}
		for range 2 { // a repetition has the same answer
			status, header, body := e.post("application/octet-stream", m.Marshal())
			a, err := journal.UnmarshalAck([]byte(body)) // it is in its only encoding
			if status != http.StatusOK || err != nil || a.Next != i+1 || a.Epoch != 1 || a.Ended {
				t.Fatalf("segment %d: status %d, %s, %v", i, status, body, err)
			}
			if header.Get("Content-Type") != "application/json" {
				t.Errorf("media type %s", header.Get("Content-Type"))
			}
			stored, err := e.store.Stored(t.Context(), k.Address())
			if err != nil || stored != at {
				t.Fatalf("acknowledged before the commit: %+v, %v, want %+v", stored, err, at)
			}
		}
	}
	e.await(k.Address(), 6)
	e.settled()
}

// TestHTTP_batch sends segments of several devices in one request, among them bad ones: each has its own result.
func TestHTTP_batch(t *testing.T) {
	t.Parallel()
	e := newHTTPEnv(t, nil)
	one, two, stranger := e.enrol(journal.P256), e.enrol(journal.Secp256k1), func() device.Key {
		k, err := device.GenerateKey(journal.P256)
		must(t, err)
		return k
	}()
	first := signedSegment(t, one, journal.State{}, heartbeat(), heartbeat())
	second := signedSegment(t, one, endOf(first), heartbeat())
	act := picking(e.orders.put(1, ledger.Confirmed))
	act.Time = heartbeat().Time
	late := signedSegment(t, two, journal.State{NextSeq: 5}, heartbeat()) // four readings are missing
	forged := signedSegment(t, two, journal.State{}, act)
	forged.Signature = bytes.Clone(first.Signature)
	ahead := heartbeat()
	ahead.Time = ahead.Time.Add(5 * time.Hour)
	unknown := signedSegment(t, stranger, journal.State{}, heartbeat())
	future := signedSegment(t, one, endOf(second), ahead)
	other := signedSegment(t, one, journal.State{}, act) // for the place of first
	got := e.batch(second.Marshal(), []byte("nonsense"), late.Marshal(), first.Marshal(), forged.Marshal(),
		unknown.Marshal(), future.Marshal(), other.Marshal(), nil)
	for i, want := range []struct {
		refused string
		stored  bool
		next    uint64
	}{
		{"", true, 3},
		{"malformed", false, 0},
		{"", false, 0},
		{"", true, 3},
		{"signature", false, 0},
		{"device_unknown", false, 0},
		{"clock", false, 0},
		{"equivocation", false, 0},
		{"malformed", false, 0},
	} {
		r := got.Results[i]
		if r.Refused != want.refused || r.Stored != want.stored || (r.Detail == "") != (r.Refused == "") {
			t.Errorf("segment %d: %+v, want %+v", i, r, want)
		}
		if r.Refused != "" {
			continue
		}
		if a, err := journal.UnmarshalAck(r.Ack); err != nil || a.Next != want.next {
			t.Errorf("segment %d: ack %s, %v, want next %d", i, r.Ack, err, want.next)
		}
	}
	e.await(one.Address(), 3)
	e.settled()
	// Anyone may send rubbish over HTTP. Only what an enrolled device has signed is kept.
	conn, err := pgx.Connect(t.Context(), e.database)
	must(t, err)
	defer func() { must(t, conn.Close(context.Background())) }()
	rows, err := conn.Query(t.Context(), "select reason from quarantine order by reason")
	must(t, err)
	kept, err := pgx.CollectRows(rows, pgx.RowTo[string])
	must(t, err)
	if fmt.Sprint(kept) != "[equivocation]" {
		t.Errorf("the quarantine has %v, want [equivocation]", kept)
	}
	status, _, body := e.post("application/octet-stream", forged.Marshal())
	if status != http.StatusUnprocessableEntity || !strings.Contains(body, `"refused":"signature"`) {
		t.Errorf("a single refused segment: status %d, %s", status, body)
	}
}

// TestHTTP_endsEpoch sends an act that shows a position at the shopper's door. The answer ends the epoch, as over MQTT.
func TestHTTP_endsEpoch(t *testing.T) {
	t.Parallel()
	e := newHTTPEnv(t, nil)
	k := e.enrol(journal.P256)
	e.chain.change(func() {
		d := e.chain.devices[k.Address()]
		d.Role = journal.Vehicle
		e.chain.devices[k.Address()] = d
	})
	shown := journal.Reading{
		Kind: journal.Accepting, Time: heartbeat().Time, Lat: 1, Lon: 1, Subject: e.orders.put(1, ledger.Departed),
	}
	r := e.batch(signedSegment(t, k, journal.State{}, shown).Marshal()).Results[0]
	a, err := journal.UnmarshalAck(r.Ack)
	if r.Refused != "position" || err != nil || !a.Ended || a.Next != 0 {
		t.Errorf("the result is %+v, %v, want position and the end of the epoch at 0", r, err)
	}
}

// TestHTTP_badRequests checks the problems of requests that are no segments.
func TestHTTP_badRequests(t *testing.T) {
	t.Parallel()
	e := newHTTPEnv(t, nil)
	many := make([][]byte, ingest.MaxSegments+1)
	for name, c := range map[string]struct {
		media, body string
		status      int
	}{
		"no media type":   {"", "{}", http.StatusUnsupportedMediaType},
		"a form":          {"application/x-www-form-urlencoded", "segments=1", http.StatusUnsupportedMediaType},
		"no JSON":         {"application/json", "nonsense", http.StatusBadRequest},
		"data after":      {"application/json", `{"segments":["AA=="]}garbage{`, http.StatusBadRequest},
		"unknown field":   {"application/json", `{"segment":["AA=="]}`, http.StatusBadRequest},
		"no base64":       {"application/json", `{"segments":["?"]}`, http.StatusBadRequest},
		"no segment":      {"application/json; charset=utf-8", `{"segments":[]}`, http.StatusBadRequest},
		"too many":        {"application/json", string(batchOf(many...)), http.StatusBadRequest},
		"too large":       {"application/json", strings.Repeat(" ", ingest.MaxBody+1), http.StatusRequestEntityTooLarge},
		"malformed":       {"application/octet-stream", "nonsense", http.StatusUnprocessableEntity},
		"nothing at all":  {"application/octet-stream", "", http.StatusUnprocessableEntity},
		"a null segment":  {"application/json", `{"segments":[null]}`, http.StatusOK},
		"largest request": {"application/json", `{"segments":["` + strings.Repeat("A", 3<<20) + `"]}`, http.StatusOK},
	} {
		status, header, body := e.post(c.media, []byte(c.body))
		if status != c.status {
			t.Errorf("%s: status %d, want %d: %s", name, status, c.status, body)
		}
		if status >= 400 && header.Get("Content-Type") != "application/problem+json" {
			t.Errorf("%s: media type %s", name, header.Get("Content-Type"))
		}
	}
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, e.url, nil)
	must(t, err)
	answer, err := http.DefaultClient.Do(r)
	must(t, err)
	must(t, answer.Body.Close())
	if answer.StatusCode != http.StatusMethodNotAllowed || answer.Header.Get("Allow") != http.MethodPost {
		t.Errorf("GET: status %d, Allow %q", answer.StatusCode, answer.Header.Get("Allow"))
	}
}

// errDatabase is the error of a database that is away.
var errDatabase = errors.New("the database is away")

// awayInbox fails to store segments while away is set. The first attempt sends to waiting, and waits for release.
type awayInbox struct {
	oracle.Inbox
	away    *atomic.Bool
	waiting chan struct{}
	release chan struct{}
}

func (a awayInbox) SaveSegments(ctx context.Context, entries []ledger.InboxSegment) ([]ledger.SaveResult, error) {
	if !a.away.Load() {
		return a.Inbox.SaveSegments(ctx, entries)
	}
	select {
	case a.waiting <- struct{}{}:
		<-a.release
	default:
	}
	return nil, errDatabase
}

// TestHTTP_databaseAway checks that nothing is acknowledged while the database is away, that no more than the permitted
// number of requests of one address wait for it, and that the same request succeeds afterwards.
func TestHTTP_databaseAway(t *testing.T) {
	t.Parallel()
	var away atomic.Bool
	away.Store(true)
	waiting, release := make(chan struct{}, 1), make(chan struct{})
	e := newHTTPEnv(t, func(c *oracle.Config) {
		c.Inbox = awayInbox{c.Inbox, &away, waiting, release}
	})
	k := e.enrol(journal.P256)
	m := signedSegment(t, k, journal.State{}, heartbeat())
	type answer struct {
		status int
		retry  string
	}
	const requests = ingest.MaxOfOne + 5
	answers := make(chan answer, requests)
	for range requests {
		go func() {
			status, header, _ := e.post("application/octet-stream", m.Marshal())
			answers <- answer{status, header.Get("Retry-After")}
		}()
	}
	for range requests - ingest.MaxOfOne { // all places are taken: the others are refused while these wait
		if a := <-answers; a.status != http.StatusTooManyRequests || a.retry == "" {
			t.Errorf("with all places taken: %+v", a)
		}
	}
	close(release)
	for range ingest.MaxOfOne {
		if a := <-answers; a.status != http.StatusServiceUnavailable || a.retry == "" {
			t.Errorf("without a database: %+v", a)
		}
	}
	away.Store(false)
	if status, _, body := e.post("application/octet-stream", m.Marshal()); status != http.StatusOK {
		t.Errorf("with the database again: status %d, %s", status, body)
	}
}
