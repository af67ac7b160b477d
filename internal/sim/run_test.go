package sim

import (
	"context"
	"log/slog"
	"path/filepath"
	"testing"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/routing"
	"github.com/waybill/waybill/journal"
)

// still is a chain on which one order waits.
type still struct{ order ledger.Order }

func (s still) Orders(ctx context.Context) (<-chan ledger.Order, error) {
	out := make(chan ledger.Order)
	go func() {
		defer close(out)
		select {
		case out <- s.order:
		case <-ctx.Done():
			return
		}
		<-ctx.Done()
	}()
	return out, nil
}

func (still) Journal(context.Context, journal.Address) (journal.State, error) {
	return journal.State{}, nil
}

// bell rings when a device logs that it signed.
type bell struct {
	slog.Handler
	rang chan struct{}
}

func (b bell) Enabled(context.Context, slog.Level) bool { return true }
func (b bell) WithAttrs([]slog.Attr) slog.Handler       { return b }
func (b bell) Handle(_ context.Context, r slog.Record) error {
	if r.Message == "signed" {
		b.rang <- struct{}{}
	}
	return nil
}

// Real devices with real journals, whose broker is away: what they sign is on disk, and stays there.
func TestRunWritesJournals(t *testing.T) {
	t.Parallel()
	n := newTown(t).network
	keys := map[string]device.Key{}
	for _, e := range n.Devices {
		key, err := device.GenerateKey(e.Scheme)
		if err != nil {
			t.Fatal(err)
		}
		keys[e.Name] = key
	}
	o := ledger.Order{ID: journal.OrderID{9}, Status: ledger.Placed, Centre: 2, Terms: ledger.Terms{Zone: 3, Lines: []ledger.Line{
		{GTIN: n.Items[0].GTIN, Quantity: 1}, {GTIN: n.Items[1].GTIN, Quantity: 2},
	}}}
	rang := make(chan struct{}, 4)
	cfg := Config{
		Network: n, Keys: func(name string) (device.Key, error) { return keys[name], nil }, Domain: journal.Domain{ChainID: 1},
		Broker: "tcp://127.0.0.1:1", Dir: t.TempDir(), Pace: 200, Chain: still{o}, Roads: routing.Havn(), Log: slog.New(bell{slog.DiscardHandler, rang}),
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error)
	go func() { ended <- Run(ctx, cfg) }()
	for range o.Terms.Lines {
		select {
		case <-rang:
		case err := <-ended:
			t.Fatalf("ended early: %v", err)
		}
	}
	cancel()
	if err := <-ended; err != nil {
		t.Fatal(err)
	}
	d, err := device.Open(device.Config{Key: keys["shelf-west"], Domain: cfg.Domain, Broker: cfg.Broker, Dir: filepath.Join(cfg.Dir, "shelf-west"), Log: cfg.Log})
	if err != nil {
		t.Fatal(err)
	}
	for i := range o.Terms.Lines {
		if !d.ActedOn(journal.Counting, o.ID, uint64(i)) {
			t.Errorf("line %d is not in the journal", i)
		}
	}
	if err := d.Close(); err != nil {
		t.Error(err)
	}
}
