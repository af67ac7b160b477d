package inbox_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

// TestSaveLive_feeds checks the feed entries of live positions and of their anchoring, and the transactions of
// positions.
func TestSaveLive_feeds(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	chained, s := storetest.Open(t, url), open(t, url)
	departed := func(id journal.OrderID) []ledger.Event { return slices.Concat(journey(id)[:6]...) }
	attempt := advanced(first, ledger.Attempted, journal.Attempting, drone, 3) // the parcel is still in the vehicle
	attempted, delivered := append(departed(first), attempt), slices.Concat(journey(journal.OrderID{3})...)
	apply(t, chained, chain(ledger.Block{}, 0, attempted, departed(second), delivered)...)
	before := len(feed(t, chained, first))

	begin(t, s, drone, journal.State{})
	p := pen{device: drone}
	closed, digest := p.segment(2, false)
	save(t, s, closed, digest)
	if err := s.MarkPosted(t.Context(), []journal.Hash{digest}, journal.Hash{0xee}, 20); err != nil {
		t.Fatal(err)
	}
	show := func(seq uint64) int {
		t.Helper()
		m := journal.LiveMessage{Device: drone, Epoch: 1, Seq: seq, Reading: journal.Reading{
			Kind: journal.Position, Time: noon.Add(1500 * time.Millisecond), Lat: 542000001, Lon: 59000002, Value: 8300,
		}}
		n, err := s.SaveLive(t.Context(), m, func(at journal.Reading, orders []ledger.Order) (all []ledger.Estimate) {
			for range orders {
				all = append(all, ledger.Estimate{
					ETA: at.Time.Add(time.Minute), Low: at.Time, High: at.Time.Add(time.Hour), Left: 12.5, Ahead: 1,
				})
			}
			return all
		})
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	for _, c := range []struct {
		name string
		seq  uint64
		want int
	}{{"first", 5, 2}, {"repeated", 5, 0}, {"older", 1, 0}, {"newer", 6, 2}} {
		if n := show(c.seq); n != c.want {
			t.Errorf("%s position: %d entries, want %d", c.name, n, c.want)
		}
	}
	entries, err := chained.Feed(t.Context(), first, uint64(before), 10)
	if err != nil || len(entries) != 2 || entries[0].Type != "position" || !entries[0].BlockAt.IsZero() {
		t.Fatalf("%+v, %v", entries, err)
	}
	want := fmt.Sprintf(`{"type":"position","seq":%d,"order":%q,"device":%q,"time":"2026-11-22T12:00:01.500Z",`+
		`"lat":542000001,"lon":59000002,"speed":8300,"eta":"2026-11-22T12:01:01.500Z",`+
		`"eta_low":"2026-11-22T12:00:01.500Z","eta_high":"2026-11-22T13:00:01.500Z",`+
		`"left":12.5,"stops":1,"anchored":false}`, before+1, first, drone)
	if got := string(entries[0].Body); got != want || !json.Valid(entries[0].Body) {
		t.Errorf("got  %s\nwant %s", got, want)
	}

	m, d := p.segment(5, false)
	save(t, s, m, d)
	if err := s.MarkPosted(t.Context(), []journal.Hash{d}, journal.Hash{0xef}, 21); err != nil {
		t.Fatal(err)
	}
	entries, err = chained.Feed(t.Context(), first, uint64(before)+2, 10)
	want = fmt.Sprintf(`{"type":"anchored","seq":%d,"order":%q,"device":%q,"until":"2026-11-22T12:00:01.500Z",`+
		`"tx":%q,"block":21}`, before+3, first, drone, journal.Hash{0xef})
	if err != nil || len(entries) != 1 || entries[0].Type != "anchored" || string(entries[0].Body) != want {
		t.Errorf("%+v, %v, want %s", entries, err, want)
	}
	anchored := func() string {
		t.Helper()
		conn, err := pg.Connect(t.Context(), url)
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close(t.Context()) //nolint:errcheck // it only reads
		var all []string
		const q = `select array_agg(concat_ws(' ', seq, substring(encode(tx, 'hex') for 2), block_number) order by seq)
			from positions`
		if err := conn.QueryRow(t.Context(), q).Scan(&all); err != nil {
			t.Fatal(err)
		}
		return strings.Join(all, ", ")
	}
	if got := anchored(); got != "1 ee 20, 5 ef 21, 6 ef 21" {
		t.Errorf("the anchored positions are %q", got)
	}
	if _, _, err := s.Reconcile(t.Context(), drone, journal.State{}, 22); err != nil {
		t.Fatal(err)
	}
	if got := anchored(); got != "1, 5, 6" {
		t.Errorf("after the removal of the blocks the positions are %q, want none anchored", got)
	}
	if err := s.EraseReading(t.Context(), drone, 1, 5); err != nil {
		t.Fatal(err)
	}
	entries, err = chained.Feed(t.Context(), first, uint64(before), 1)
	if err != nil || len(entries) != 1 || entries[0].Type != "eta" || !json.Valid(entries[0].Body) ||
		strings.Contains(string(entries[0].Body), "542000001") || !strings.Contains(string(entries[0].Body), `"eta"`) {
		t.Errorf("the erased position is %+v, %v, want an entry with the estimate only", entries, err)
	}
	if got := anchored(); got != "1, 6" {
		t.Errorf("after the erasure the positions are %q, want none with number 5", got)
	}
}
