package device_test

import (
	"slices"
	"testing"
	"time"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/journal"
)

// TestRun_backsOffWithoutAcknowledgement checks that window and resend rate shrink without acknowledgements, and
// recover with them.
func TestRun_backsOffWithoutAcknowledgement(t *testing.T) {
	t.Parallel()
	d := open(t, device.Config{Key: key(t, journal.Secp256k1), Resend: time.Second})
	for range 100 {
		must(t, d.Act(picking(1)))
	}
	var s device.SendState
	from := time.Now()
	due := func(second int) int {
		t.Helper()
		n, err := d.Due(&s, from.Add(time.Duration(second)*time.Second))
		must(t, err)
		return n
	}
	repeats := map[int]int{}
	total := 0
	for second := range 3600 {
		if n := due(second); n > 0 {
			repeats[second] = n
			total += n
		}
	}
	for second, n := range map[int]int{0: 32, 1: 16, 3: 8, 7: 4, 15: 2, 31: 1, 47: 1, 63: 1} {
		if repeats[second] != n {
			t.Errorf("after %d s the device sends %d segments, want %d", second, repeats[second], n)
		}
	}
	if most := 32 + 31 + 3600/16; total > most {
		t.Errorf("%d segments in an hour without acknowledgement, want at most %d", total, most)
	}
	var grown []int
	for next := uint64(1); next <= 40; next++ {
		d.Acknowledged(journal.Ack{Epoch: 1, Next: next}.Marshal())
		grown = append(grown, due(3600))
	}
	if got := grown[:6]; !slices.Equal(got, []int{2, 3, 5, 9, 17, 1}) { // the window is 2, 4, 8, 16, 32, 32
		t.Errorf("after the first acknowledgements the device sends %v segments", got)
	}
	if n := due(3601); n != 16 {
		t.Errorf("1 s after the last acknowledgement the device sends %d segments, want 16", n)
	}
}
