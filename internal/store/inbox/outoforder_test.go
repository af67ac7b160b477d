package inbox_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

// TestSaveSegments_severalOracles saves the segments of devices in random order through several inboxes, some of them
// twice. Each is stored once.
func TestSaveSegments_severalOracles(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	stores := []interface {
		SaveSegments(ctx context.Context, entries []ledger.InboxSegment) ([]ledger.SaveResult, error)
	}{open(t, url), open(t, url), open(t, url)}
	s := open(t, url)
	const devices, each = 5, 40
	var all []ledger.InboxSegment
	for d := range devices {
		p := pen{device: journal.Address{byte(d + 1)}}
		begin(t, s, p.device, journal.State{})
		for range each {
			m, digest := p.segment(2, true)
			all = append(all, ledger.InboxSegment{SegmentMessage: m, Digest: digest})
		}
	}
	sent := slices.Concat(all, all[:len(all)/2]) // some twice
	rand.Shuffle(len(sent), func(i, j int) { sent[i], sent[j] = sent[j], sent[i] })
	var wg sync.WaitGroup
	for n, st := range stores {
		wg.Go(func() {
			for i := n * 7; i < len(sent); i += 7 * len(stores) {
				out, err := st.SaveSegments(t.Context(), sent[i:min(i+7, len(sent))])
				if err != nil {
					t.Error(err)
				}
				for _, o := range out {
					if o.Err != nil && !errors.Is(o.Err, ledger.ErrGap) {
						t.Error(o.Err)
					}
				}
			}
		})
	}
	wg.Wait()
	for _, e := range all {
		got, err := s.ReadingProof(t.Context(), e.Segment.Device, 1, e.Segment.FirstSeq)
		if err != nil || got.Digest != e.Digest {
			t.Fatalf("segment of %s at %d: digest %s, %v; want %s", e.Segment.Device, e.Segment.FirstSeq, got.Digest, err,
				e.Digest)
		}
		out, err := s.SaveSegments(t.Context(), []ledger.InboxSegment{e})
		if err != nil || out[0].Err != nil || out[0].Fresh || out[0].At.NextSeq != 2*each {
			t.Fatalf("repeated: %+v, %v; want the end of the journal, not fresh", out, err)
		}
	}
}

func TestSaveSegments_unorderedBatch(t *testing.T) {
	t.Parallel()
	s := open(t, storetest.URL(t))
	begin(t, s, drone, journal.State{})
	p := pen{device: drone}
	var all []ledger.InboxSegment
	for range 10 {
		m, digest := p.segment(3, false)
		all = append(all, ledger.InboxSegment{SegmentMessage: m, Digest: digest})
	}
	if out, err := s.SaveSegments(t.Context(), all[5:6]); err != nil || !errors.Is(out[0].Err, ledger.ErrGap) {
		t.Fatalf("segment after a gap: %+v, %v; want ErrGap", out, err)
	}
	other := all[7]
	other.Segment.Root = journal.Hash{1}
	other.Digest = (journal.Domain{}).Digest(other.Segment)
	other5 := all[5]
	other5.Segment.Root = journal.Hash{1}
	other5.Digest = (journal.Domain{}).Digest(other5.Segment)
	out, err := s.SaveSegments(t.Context(), []ledger.InboxSegment{other5})
	if err != nil || !errors.Is(out[0].Err, journal.ErrConflict) || out[0].Other != all[5].Digest {
		t.Fatalf("a segment whose place a kept one has: %+v, %v; want ErrConflict", out, err)
	}
	unknown := pen{device: dock}
	m, digest := unknown.segment(1, false)
	batch := []ledger.InboxSegment{
		all[9], all[3], all[0],
		{SegmentMessage: m, Digest: digest},
		all[7], all[1], all[8], all[2], all[6], all[4],
		all[7], other,
	}
	out, err = s.SaveSegments(t.Context(), batch)
	if err != nil {
		t.Fatal(err)
	}
	for i, o := range out {
		switch {
		case i == 3 && errors.Is(o.Err, journal.ErrNotFound):
		case i == 11 && errors.Is(o.Err, journal.ErrConflict) && o.Other == all[7].Digest:
		case i == 3 || i == 11 || o.Err != nil || o.At != p.at || o.Fresh == (i == 10):
			t.Errorf("the result of segment %d is %+v", i, o)
		}
	}
}
