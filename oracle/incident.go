package oracle

import (
	"context"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Incidents keeps what should be looked at.
type Incidents interface {
	OpenIncident(ctx context.Context, i ledger.Incident) (fresh bool, err error) // again with the same: it was seen again
	Watch(ctx context.Context, silence, alone time.Duration) error               // for what no single message tells
	Segment(ctx context.Context, digest journal.Hash) (journal.SegmentMessage, error)
}

// Prover tells the chain that a device signed two segments for one place in its journal; the chain disables it. Whoever has both may.
type Prover interface {
	ProveEquivocation(ctx context.Context, a journal.Segment, signatureA []byte, b journal.Segment, signatureB []byte) (tx journal.Hash, err error)
}

const (
	alone    = 10 * time.Minute // how long a hand-over may be signed by one side only
	watching = time.Minute      // between two looks for what no message tells
)

func (o *Oracle) open(ctx context.Context, i ledger.Incident) error {
	fresh, err := o.cfg.Incidents.OpenIncident(ctx, i)
	if err == nil && fresh {
		o.counters.incidents.WithLabelValues(string(i.Kind)).Inc()
		o.cfg.Log.Warn("incident", "kind", i.Kind, "device", i.Device, "order", i.Order, "evidence", string(i.Evidence))
	}
	return err
}

// watch looks every minute for what no message tells.
func (o *Oracle) watch(ctx context.Context) error {
	for o.cfg.Incidents != nil {
		if err := o.cfg.Incidents.Watch(ctx, o.cfg.Silence, alone); err != nil && ctx.Err() == nil {
			o.cfg.Log.Error("watch devices", "error", err)
		}
		if !pause(ctx, watching) {
			break
		}
	}
	return nil
}
