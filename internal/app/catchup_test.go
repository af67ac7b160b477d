package app

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/indexer"
)

func TestCatchUpLine(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		p    indexer.SyncStatus
		want string
	}{
		{
			indexer.SyncStatus{State: indexer.CatchingUp, Applied: 500, Head: 2000, Behind: 1500, Done: .25},
			"\r\x1b[K  indexing     25.0 %, block 500 of 2000, 0 events/s, unknown time left",
		},
		{
			indexer.SyncStatus{
				State: indexer.CatchingUp, Applied: 1900, Head: 2000, Behind: 100, Done: .95, EventsPerSecond: 31000.4,
				Remaining: 90 * time.Second,
			},
			"\r\x1b[K  indexing     95.0 %, block 1900 of 2000, 31000 events/s, 1m30s left",
		},
		{
			indexer.SyncStatus{State: indexer.Following, Applied: 1990, Head: 2000, Behind: 10, Done: .995},
			"\r\x1b[K  indexed     block 1990, near the head\n",
		},
	} {
		if got := catchUpLine(c.p); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
	if (&Output{w: &strings.Builder{}}).terminal() {
		t.Error("a strings.Builder counts as a terminal")
	}
}

// A standby indexer is ready. Otherwise a rolling update would wait for it, while it waits until the active indexer
// stops.
func TestIndexerDetails_standby(t *testing.T) {
	t.Parallel()
	x := indexer.New(indexer.Config{})
	if err := x.Ready(t.Context()); err != nil {
		t.Errorf("a standby indexer is not ready: %v", err)
	}
	text, err := json.Marshal(indexerDetails(x.Status()))
	const want = `{"state":"waiting","block":0,"head":0,"behind_blocks":0,"behind_seconds":0,"percent":0}`
	if err != nil || string(text) != want {
		t.Errorf("%s, %v, want %s", text, err, want)
	}
}
