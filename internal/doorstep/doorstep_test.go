package doorstep_test

import (
	"context"
	"log/slog"
	"strings"
	"sync"
	"testing"

	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/doorstep"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

// database has the codes of the open orders.
type database struct {
	mu   sync.Mutex
	open []ledger.Doorstep
}

func (d *database) set(open ...ledger.Doorstep) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.open = open
}

func (d *database) doors(context.Context) ([]ledger.Doorstep, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.open, nil
}

// run runs f until the test ends or stop is called.
func run(t *testing.T, f func(context.Context) error) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error)
	go func() { ended <- f(ctx) }()
	stop = sync.OnceFunc(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
	t.Cleanup(stop)
	return stop
}

// await waits until the listener knows the code of a parcel.
func await(t *testing.T, l *doorstep.Listener, parcel journal.OrderID, want journal.Code) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), testenv.Timeout)
	defer cancel()
	for {
		changed := l.Changed()
		if got, ok := l.Code(parcel); ok && got == want {
			return
		}
		select {
		case <-changed:
		case <-ctx.Done():
			t.Fatalf("the listener does not learn the code of %s", parcel.Short())
		}
	}
}

// requireException waits until the listener hears what goes wrong with the order of a parcel.
func requireException(t *testing.T, l *doorstep.Listener, parcel journal.OrderID, want ledger.Exception) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), testenv.Timeout)
	defer cancel()
	for {
		changed := l.Changed()
		got := l.Exception(parcel)
		if got == want {
			return
		}
		select {
		case <-changed:
		case <-ctx.Done():
			t.Fatalf("the exception of %s is %q, want %q", parcel.Short(), got, want)
		}
	}
}

func startBroker(t *testing.T, addr string) *devnet.Broker {
	t.Helper()
	b, err := devnet.StartBroker(t.Context(), devnet.BrokerConfig{Addr: addr, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := b.Close(); err != nil {
			t.Error(err)
		}
	})
	return b
}

// A fleet learns all codes, whether it starts before or after the API, and after its own restart. A new broker, which
// has no messages, gets them again. The codes of a closed order are removed.
func TestDoorstep(t *testing.T) {
	t.Parallel()
	log := slog.New(slog.DiscardHandler)
	broker := startBroker(t, "127.0.0.1:0")
	early := doorstep.NewListener(broker.URL(), log)
	stopEarly := run(t, early.Run)
	first := ledger.Doorstep{Order: journal.OrderID{1}, Codes: ledger.DoorstepCodes{{1}, {2}, {3}}}
	second := ledger.Doorstep{Order: journal.OrderID{2}, Codes: ledger.DoorstepCodes{{4}, {5}, {6}}}
	var data database
	data.set(first)
	p := doorstep.NewPublisher(doorstep.PublisherConfig{Broker: broker.URL(), Doors: data.doors, Log: log})
	run(t, p.Run)
	await(t, early, first.Order, journal.Code{1})
	await(t, early, first.Order.WithParcel(2), journal.Code{3})
	if _, ok := early.Code(journal.OrderID{9}); ok {
		t.Error("the listener knows the code of an unknown order")
	}
	if _, ok := early.Code(first.Order.WithParcel(3)); ok {
		t.Error("the listener knows the code of a parcel that an order cannot have")
	}
	second.Exception = ledger.NobodyHome
	data.set(first, second)
	p.Wake()
	await(t, early, second.Order, journal.Code{4})
	requireException(t, early, second.Order.WithParcel(1), ledger.NobodyHome)
	requireException(t, early, first.Order, ledger.NoException)
	second.Exception = ledger.NoException
	data.set(first, second)
	p.Wake()
	requireException(t, early, second.Order, ledger.NoException)

	stopEarly()
	late := doorstep.NewListener(broker.URL(), log)
	stopLate := run(t, late.Run)
	await(t, late, first.Order, journal.Code{1})
	await(t, late, second.Order, journal.Code{4})
	stopLate()

	if err := broker.Close(); err != nil {
		t.Fatal(err)
	}
	startBroker(t, strings.TrimPrefix(broker.URL(), "tcp://"))
	afterwards := doorstep.NewListener(broker.URL(), log)
	stop := run(t, afterwards.Run)
	await(t, afterwards, first.Order, journal.Code{1})
	await(t, afterwards, second.Order, journal.Code{4})
	stop()

	third := ledger.Doorstep{Order: journal.OrderID{3}, Codes: ledger.DoorstepCodes{{7}, {8}, {9}}}
	data.set(second, third)
	p.Wake()
	watching := doorstep.NewListener(broker.URL(), log)
	run(t, watching.Run)
	await(t, watching, third.Order, journal.Code{7})
	data.set(second)
	p.Wake()
	ctx, cancel := context.WithTimeout(t.Context(), testenv.Timeout)
	defer cancel()
	for known := true; known; {
		changed := watching.Changed()
		if _, known = watching.Code(third.Order); !known {
			break
		}
		select {
		case <-changed:
		case <-ctx.Done():
			t.Fatal("the codes of a closed order stay")
		}
	}
}
