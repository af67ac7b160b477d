package inbox_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

func TestPending(t *testing.T) {
	t.Parallel()
	s := open(t, storetest.URL(t))
	var digests []journal.Hash
	for _, device := range []journal.Address{drone, dock} {
		begin(t, s, device, journal.State{})
		p := pen{device: device}
		for _, acts := range []bool{false, device == drone, false} {
			m, d := p.segment(1, acts)
			save(t, s, m, d)
			digests = append(digests, d)
		}
	}
	want := []string{"d0 1.0 acts false", "d1 1.0 acts false"}
	if got := pending(t, s); !slices.Equal(got, want) {
		t.Errorf("pending segments are %q, want %q", got, want)
	}
	if err := s.MarkRefused(t.Context(), digests[0], "DeviceExpired"); err != nil {
		t.Fatal(err)
	}
	if got := pending(t, s); !slices.Equal(got, want) {
		t.Errorf("pending segments after a refusal are %q, want %q", got, want)
	}
	if err := s.MarkPosted(t.Context(), []journal.Hash{digests[0]}, journal.Hash{1}, 7); err != nil {
		t.Fatal(err)
	}
	if got := pending(t, s); !slices.Equal(got, []string{want[0], "d1 1.1 acts true"}) {
		t.Errorf("pending segments after a post are %q", got)
	}
	if devices, err := s.PostedSince(t.Context(), 7); err != nil || !slices.Equal(devices, []journal.Address{drone}) {
		t.Errorf("devices posted since block 7 are %v, %v; want %v", devices, err, drone)
	}
	if devices, err := s.PostedSince(t.Context(), 8); err != nil || len(devices) > 0 {
		t.Errorf("devices posted since block 8 are %v, %v; want none", devices, err)
	}
}

func TestTelemetry(t *testing.T) {
	t.Parallel()
	s := open(t, storetest.URL(t))
	var digests []journal.Hash
	for _, device := range []journal.Address{drone, dock} {
		begin(t, s, device, journal.State{})
		p := pen{device: device}
		for _, acts := range []bool{false, false, false, device == drone, false} {
			m, d := p.segment(1, acts)
			save(t, s, m, d)
			digests = append(digests, d)
		}
	}
	if err := s.MarkPosted(t.Context(), digests[:1], journal.Hash{1}, 7); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		devices []journal.Address
		each    int
		want    []string
	}{
		{[]journal.Address{drone, dock, {9}}, 16, []string{"d0 0", "d0 1", "d0 2", "d0 3", "d0 4", "d1 1", "d1 2"}},
		{[]journal.Address{dock}, 2, []string{"d0 0", "d0 1"}},
		{nil, 16, nil},
	} {
		entries, err := s.Telemetry(t.Context(), c.devices, c.each)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range entries {
			got = append(got, fmt.Sprintf("%x %d", e.Segment.Device[:1], e.Segment.FirstSeq))
		}
		slices.SortStableFunc(got, func(a, b string) int { return strings.Compare(a[:2], b[:2]) })
		if !slices.Equal(got, c.want) {
			t.Errorf("Telemetry of %v returns %q, want %q", c.devices, got, c.want)
		}
	}
	err := s.MarkPosted(t.Context(), []journal.Hash{digests[1], {0xff}}, journal.Hash{1}, 8)
	if !errors.Is(err, journal.ErrNotFound) {
		t.Errorf("mark an unknown segment: error is %v, want ErrNotFound", err)
	}
	entries, err := s.Telemetry(t.Context(), []journal.Address{drone}, 1)
	if err != nil || len(entries) != 1 || entries[0].Digest != digests[1] {
		t.Errorf("after the failed call the pending segments are %v, %v; want %s", entries, err, digests[1])
	}
}
