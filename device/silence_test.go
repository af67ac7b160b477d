package device_test

import (
	"slices"
	"testing"
	"time"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/journal"
)

// A device that nobody answers sends ever less, ever more rarely; from the first answer on it is as quick again as it was.
func TestRun_doesNotBuryABrokerThatIsSlow(t *testing.T) {
	t.Parallel()
	d := open(t, device.Config{Key: key(t, journal.Secp256k1), Resend: time.Second})
	for range 100 {
		must(t, d.Act(picking(1)))
	}
	var s device.Sender
	from := time.Now()
	sent := func(second int) int {
		t.Helper()
		n, err := d.Due(&s, from.Add(time.Duration(second)*time.Second))
		must(t, err)
		return n
	}
	repeats := map[int]int{}
	total := 0
	for second := range 3600 {
		if n := sent(second); n > 0 {
			repeats[second] = n
			total += n
		}
	}
	for second, n := range map[int]int{0: 32, 1: 16, 3: 8, 7: 4, 15: 2, 31: 1, 47: 1, 63: 1} {
		if repeats[second] != n {
			t.Errorf("after %d s it sends %d segments, want %d", second, repeats[second], n)
		}
	}
	if total > 32+31+3600/16 {
		t.Errorf("%d segments in an hour of silence", total)
	}
	var grown []int
	for next := uint64(1); next <= 40; next++ {
		d.Acknowledged(journal.Ack{Epoch: 1, Next: next}.Marshal())
		grown = append(grown, sent(3600))
	}
	if got := grown[:6]; !slices.Equal(got, []int{2, 3, 5, 9, 17, 1}) { // 2, 4, 8, 16, 32 on their way
		t.Errorf("after one answer each it sends %v segments", got)
	}
	if n := sent(3601); n != 16 {
		t.Errorf("its patience is not what it was: %d segments", n)
	}
}
