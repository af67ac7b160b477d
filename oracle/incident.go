package oracle

import (
	"context"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Incidents stores incidents.
type Incidents interface {
	// OpenIncident stores an incident. If one of the same device, order and kind is open, it updates that one and fresh
	// is false.
	OpenIncident(ctx context.Context, i ledger.Incident) (fresh bool, err error)
	// Watch opens incidents for devices without a message during silence, and for hand-overs that only one side has
	// signed during alone. It closes incidents whose cause has ended.
	Watch(ctx context.Context, silence, alone time.Duration) error
	// Segment returns a stored segment, or journal.ErrNotFound.
	Segment(ctx context.Context, digest journal.Hash) (journal.SegmentMessage, error)
}

// Prover submits proofs of equivocation, which anyone may do. The contract disables the device.
type Prover interface {
	// ProveEquivocation submits two segments with the same epoch and sequence number that a device signed.
	ProveEquivocation(
		ctx context.Context, a journal.Segment, signatureA []byte, b journal.Segment, signatureB []byte,
	) (tx journal.Hash, err error)
}

const (
	handoverTimeout = 10 * time.Minute // time after which a hand-over signed by one side only is an incident
	watchInterval   = time.Minute      // interval of Incidents.Watch
)

// openIncident stores an incident, and logs and counts it if it is fresh.
func (o *Oracle) openIncident(ctx context.Context, i ledger.Incident) error {
	fresh, err := o.cfg.Incidents.OpenIncident(ctx, i)
	if err == nil && fresh {
		o.counters.incidents.WithLabelValues(string(i.Kind)).Inc()
		o.cfg.Log.Warn("incident opened",
			"kind", i.Kind, "device", i.Device, "order", i.Order, "evidence", string(i.Evidence))
	}
	return err
}

// watchIncidents calls Incidents.Watch each minute until ctx ends.
func (o *Oracle) watchIncidents(ctx context.Context) error {
	for o.cfg.Incidents != nil {
		if err := o.cfg.Incidents.Watch(ctx, o.cfg.Silence, handoverTimeout); err != nil && ctx.Err() == nil {
			o.cfg.Log.Error("checking for incidents failed", "error", err)
		}
		if !pause(ctx, watchInterval) {
			break
		}
	}
	return nil
}
