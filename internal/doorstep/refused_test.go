package doorstep_test

import (
	"context"
	"testing"

	"github.com/waybill/waybill/internal/doorstep"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

// A listener whose subscription is refused says so once, and learns the codes when the rights are mended.
func TestListener_refused(t *testing.T) {
	t.Parallel()
	broker := testenv.NewStrictMosquitto(t)
	broker.Allow(t, testenv.Subscribe, false)
	log, said := testenv.NewLog(t)
	l := doorstep.NewListener(broker.URL, log)
	run(t, l.Run)
	said.Line(t, "level=WARN", "does not let the fleet subscribe to waybill/dev/doorstep/+")
	broker.Allow(t, testenv.Subscribe, true)
	one := ledger.Doorstep{Order: journal.OrderID{1}, Codes: ledger.DoorstepCodes{{1}, {2}, {3}}}
	p := doorstep.NewPublisher(doorstep.PublisherConfig{
		Broker: broker.URL, Log: log,
		Doors: func(context.Context) ([]ledger.Doorstep, error) { return []ledger.Doorstep{one}, nil },
	})
	run(t, p.Run)
	await(t, l, one.Order, journal.Code{1})
	if n := said.Count("level=WARN"); n != 1 {
		t.Errorf("%d warnings, want 1", n)
	}
}
