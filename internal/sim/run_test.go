package sim

import (
	"context"
	"log/slog"
	"path/filepath"
	"testing"
	"time"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/routing"
	"github.com/waybill/waybill/journal"
)

// staticChain is a chain with one order that never changes.
type staticChain struct{ order ledger.Order }

func (staticChain) Now(context.Context) (time.Time, error) { return time.Now(), nil }

func (s staticChain) Orders(ctx context.Context) (<-chan Update, error) {
	out := make(chan Update)
	go func() {
		defer close(out)
		select {
		case out <- Update{Order: s.order}:
		case <-ctx.Done():
			return
		}
		<-ctx.Done()
	}()
	return out, nil
}

func (staticChain) Journal(context.Context, journal.Address) (journal.State, error) {
	return journal.State{}, nil
}

// signNotifier is a slog.Handler that sends on signed when a device logs that it signed a count. Docks sign the weather
// too.
type signNotifier struct {
	slog.Handler
	signed chan struct{}
}

func (b signNotifier) Enabled(context.Context, slog.Level) bool { return true }
func (b signNotifier) WithAttrs([]slog.Attr) slog.Handler       { return b }
func (b signNotifier) Handle(_ context.Context, r slog.Record) error {
	if r.Message != "signed" {
		return nil
	}
	r.Attrs(func(a slog.Attr) bool {
		if a.Key == "kind" && a.Value.Any() == journal.Counting {
			b.signed <- struct{}{}
		}
		return true
	})
	return nil
}

// Readings that devices sign while the broker is unreachable are in the journals on disk after Run has ended.
func TestRun_writesJournals(t *testing.T) {
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
	lines := []ledger.Line{{GTIN: n.Items[0].GTIN, Quantity: 1}, {GTIN: n.Items[1].GTIN, Quantity: 2}}
	o := ledger.Order{ID: journal.OrderID{9}, Status: ledger.Placed, Centre: 2}
	o.Terms = ledger.Terms{Zone: 3, Lines: lines}
	signed := make(chan struct{}, 4)
	cfg := Config{
		Network: n, Keys: func(name string) (device.Key, error) { return keys[name], nil },
		Domain: journal.Domain{ChainID: 1}, Broker: "tcp://127.0.0.1:1", Dir: t.TempDir(), Pace: 200,
		Chain: staticChain{o}, Roads: routing.Havn(), Log: slog.New(signNotifier{slog.DiscardHandler, signed}),
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error)
	go func() { ended <- Run(ctx, cfg) }()
	for range o.Terms.Lines {
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
	d, err := device.Open(device.Config{
		Key: keys["shelf-west"], Domain: cfg.Domain, Broker: cfg.Broker,
		Dir: filepath.Join(cfg.Dir, "shelf-west"), Log: cfg.Log,
	})
	if err != nil {
		t.Fatal(err)
	}
	for i := range o.Terms.Lines {
		if !d.ActedOn(journal.Counting, o.ID, uint64(i)) {
			t.Errorf("the journal has no count of line %d", i)
		}
	}
	if err := d.Close(); err != nil {
		t.Error(err)
	}
}
