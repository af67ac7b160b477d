//go:build linux

package sim

import (
	"context"
	"log/slog"
	"testing"
	"time"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/routing"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

// lateChain is a chain on which an order is placed when a test sends it.
type lateChain struct{ orders chan Update }

func (l lateChain) Orders(context.Context) (<-chan Update, error) { return l.orders, nil }

func (lateChain) Now(context.Context) (time.Time, error) { return time.Now(), nil }

func (lateChain) Journal(context.Context, journal.Address) (journal.State, error) {
	return journal.State{}, nil
}

// TestRun_fullDisk fills the disk before the fleet starts, and again under the idle fleet before an order arrives. Both
// are reported. When there is space, the fleet starts, and signs what the order needs.
func TestRun_fullDisk(t *testing.T) {
	t.Parallel()
	n := newFakeChain(t).network
	keys := map[string]device.Key{}
	for _, e := range n.Devices {
		key, err := device.GenerateKey(e.Scheme)
		if err != nil {
			t.Fatal(err)
		}
		keys[e.Name] = key
	}
	disk := testenv.NewSmallDisk(t, 1024)
	states, signed := make(chan error, 10_000), make(chan struct{}, 4)
	orders := make(chan Update)
	cfg := Config{
		Network: n, Keys: func(name string) (device.Key, error) { return keys[name], nil },
		Domain: journal.Domain{ChainID: 1}, Broker: "tcp://127.0.0.1:1", Dir: disk.Dir, Pace: 200,
		Chain: lateChain{orders}, Roads: routing.Havn(), Log: slog.New(signNotifier{slog.DiscardHandler, signed}),
		Disk: func(err error) { states <- err },
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	until := func(works bool) {
		t.Helper()
		for {
			select {
			case err := <-states:
				if (err == nil) == works {
					return
				}
			case err := <-ended:
				t.Fatalf("Run returned: %v", err)
			}
		}
	}
	disk.Fill()
	go func() { ended <- Run(ctx, cfg) }()
	until(false)
	disk.Free()
	until(true)

	lines := []ledger.Line{{GTIN: n.Items[0].GTIN, Quantity: 1}, {GTIN: n.Items[1].GTIN, Quantity: 2}}
	o := ledger.Order{ID: journal.OrderID{9}, Status: ledger.Placed, Centre: 2, Terms: ledger.Terms{Zone: 3, Lines: lines}}
	orders <- Update{Order: ledger.Order{ID: journal.OrderID{8}, Status: ledger.Settled}} // all devices are open
	for len(states) > 0 {                                                                 // of the start
		if err := <-states; err != nil {
			t.Fatalf("there is space, but %v", err)
		}
	}
	disk.Fill()
	orders <- Update{Order: o}
	until(false)
	disk.Free()
	until(true)
	for range lines {
		select {
		case <-signed:
		case err := <-ended:
			t.Fatalf("Run returned before the counts were signed: %v", err)
		}
	}
	cancel()
	if err := <-ended; err != nil {
		t.Fatal(err)
	}
}
