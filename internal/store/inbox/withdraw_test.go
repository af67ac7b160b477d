package inbox_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

func TestWithdraw(t *testing.T) {
	t.Parallel()
	s := open(t, storetest.URL(t))
	if _, err := s.Stored(t.Context(), drone); !errors.Is(err, journal.ErrNotFound) {
		t.Errorf("stored journal of an unknown device: error is %v, want ErrNotFound", err)
	}
	begin(t, s, drone, journal.State{})
	begin(t, s, dock, journal.State{})
	p, other := pen{device: drone}, pen{device: dock}
	m, d := other.segment(1, true)
	save(t, s, m, d)
	var digests []journal.Hash
	var states []journal.State
	for range 4 {
		m, d := p.segment(2, true)
		save(t, s, m, d)
		digests, states = append(digests, d), append(states, p.at)
	}
	p.segment(1, false) // lost
	late, lateDigest := p.segment(1, true)
	if _, _, err := saveOne(t, s, late, lateDigest); err == nil {
		t.Fatal("a segment after a gap is stored")
	}
	withdraw := func(digest journal.Hash, want journal.State, first string) {
		t.Helper()
		if err := s.Withdraw(t.Context(), digest); err != nil {
			t.Fatal(err)
		}
		got, err := s.Stored(t.Context(), drone)
		if err != nil || got != want {
			t.Errorf("stored journal ends at %+v, %v, want %+v", got, err, want)
		}
		if found := fmt.Sprint(pending(t, s)); found != first {
			t.Errorf("segments to post are %s, want %s", found, first)
		}
	}
	if err := s.MarkPosted(t.Context(), digests[:1], journal.Hash{1}, 7); err != nil {
		t.Fatal(err)
	}
	const ofDock = "d0 1.0 acts true"
	withdraw(digests[0], states[3], "["+ofDock+" d1 1.2 acts true]") // posted: nothing changes
	withdraw(lateDigest, states[3], "["+ofDock+" d1 1.2 acts true]") // kept out of order: nothing changes
	withdraw(digests[2], states[1], "["+ofDock+" d1 1.2 acts true]")
	withdraw(digests[2], states[1], "["+ofDock+" d1 1.2 acts true]") // repeated
	withdraw(digests[1], states[0], "["+ofDock+"]")

	// The device goes on in the next epoch. The segment that was kept out of order does not return.
	p = pen{device: drone, at: journal.State{Epoch: 2}}
	m, d = p.segment(1, true)
	if at := save(t, s, m, d); at != p.at {
		t.Errorf("journal ends at %+v, want %+v", at, p.at)
	}
	withdraw(d, journal.State{Epoch: 2}, "["+ofDock+"]")
}
