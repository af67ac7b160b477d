package oracle

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// positionTimeout is the age of an act at which it is refused for ever if it shows a position and its order is still
// not indexed.
const positionTimeout = 10 * time.Minute

// checkPosition refuses an act at the shopper's door that shows a position, unless it is the middle of the zone, which
// the order's terms require. Posting it would make a door public for ever, although the contract does not take it. The
// position is in no error, because errors are logged.
func (o *Oracle) checkPosition(ctx context.Context, m *message) error {
	s := m.entry.Segment
	if !s.Acts || !m.readings[0].ShowsPosition(m.enrolled.Role) {
		return nil
	}
	allowed, err := o.allowsPosition(ctx, m.readings[0])
	switch {
	case err != nil && !errors.Is(err, errNotIndexed):
		return err
	case allowed:
		return nil
	}
	m.ends = err == nil // otherwise the device sends it again, and the order may be indexed then
	return newRefusal("position", errors.Join(err, positionShown(m.readings[0], s)))
}

// positionShown returns the error for an act that shows a position.
func positionShown(r journal.Reading, s journal.Segment) error {
	return fmt.Errorf("%s at epoch %d, sequence number %d shows a position at the shopper's door: %w",
		r.Kind, s.Epoch, s.FirstSeq, journal.ErrMalformed)
}

// allowsPosition reports whether an act at the shopper's door has the position that its order's terms require. It
// returns errNotIndexed if the order is not indexed and the act is younger than positionTimeout.
func (o *Oracle) allowsPosition(ctx context.Context, r journal.Reading) (bool, error) {
	order, err := o.cfg.Orders.Order(ctx, r.Subject)
	if errors.Is(err, journal.ErrNotFound) {
		if now, _ := o.clock.now(); now.Sub(r.Time) < positionTimeout {
			return false, errNotIndexed
		}
		return false, nil
	}
	if err != nil || order.Terms.Proof&ledger.ProofZone == 0 || o.cfg.Middle == nil {
		return false, err
	}
	middle, err := o.cfg.Middle(ctx, order.Terms.Zone)
	return err == nil && r.Position() == middle, err
}

// recheckPosition checks the position of a stored act before it is posted. A reorganisation may have replaced its zone,
// or an oracle without this check may have stored it. If the act cannot be posted, recheckPosition quarantines it and
// withdraws it from the stored journal, with all that follows in its epoch. The device goes on in its next epoch after
// the acknowledgement. If that is lost, the oracle notices the gap with the next segment of the device, requests the
// act again and refuses it.
func (o *Oracle) recheckPosition(ctx context.Context, e ledger.InboxSegment) (withdrawn bool, err error) {
	r, err := journal.DecodeReading(e.Readings)
	if err != nil || !r.ShowsPosition(journal.RoleNone) {
		return false, err
	}
	enrolled, _, err := o.devices.lookup(ctx, e.Segment.Device, cacheTime)
	if err != nil || !r.ShowsPosition(enrolled.device.Role) {
		return false, err
	}
	if allowed, err := o.allowsPosition(ctx, r); err != nil || allowed {
		return false, err
	}
	if changed, err := o.reconcile(ctx, e.Segment.Device); err != nil || changed > 0 {
		return changed > 0, err // another oracle may have posted it
	}
	refused := &refusal{reason: "position", err: positionShown(r, e.Segment)}
	if err := o.quarantine(ctx, journal.SegmentTopic(e.Segment.Device), e.Marshal(), refused); err != nil {
		return false, err
	}
	if err := o.cfg.Inbox.Withdraw(ctx, e.Digest); err != nil {
		return true, err
	}
	end := o.ack(journal.State{Epoch: e.Segment.Epoch, NextSeq: e.Segment.FirstSeq})
	end.Ended = true
	select {
	case o.ends <- epochEnd{e.Segment.Device, end}:
	default:
	}
	return true, nil
}

// epochEnd is an acknowledgement that ends the epoch of a device.
type epochEnd struct {
	device journal.Address
	ack    journal.Ack
}

// sendEnds sends the acknowledgements of withdrawn acts until ctx ends.
func (o *Oracle) sendEnds(ctx context.Context, sendAck ackFunc) error {
	for {
		select {
		case <-ctx.Done():
			return nil
		case e := <-o.ends:
			sendAck(e.device, e.ack)
		}
	}
}
