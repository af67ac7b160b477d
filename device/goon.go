package device

import (
	"errors"
	"fmt"

	"github.com/waybill/waybill/journal"
)

// goOn continues the journal in the next epoch after an acknowledgement that ended this one. It does nothing unless the
// first segment that is not acknowledged is an act that shows a position at the shopper's door, so that no oracle can
// make a device use up its epochs. After an error the device stays in its epoch. It sends the act again then, and the
// oracle repeats the acknowledgement.
func (d *Device) goOn() {
	from, epoch := d.state.acked, d.state.epoch
	if d.disk.fault != nil {
		return
	}
	dropped, err := d.signAgain()
	switch {
	case errors.Is(err, errNoPosition):
		d.cfg.Log.Warn("acknowledgement ignored: the epoch can go on", "device", d.id, "epoch", epoch, "next", from)
		return
	case err != nil:
		d.cfg.Log.Error("continuing in the next epoch failed", "device", d.id, "epoch", epoch, "error", err)
		return
	}
	d.live, d.probe, d.anchored = d.live[:0], probe{}, 0
	d.compactAt = max(minCompactSize, 2*d.disk.size)
	d.cfg.Log.Warn("an act shows a position at the shopper's door, continuing in the next epoch",
		"device", d.id, "epoch", d.state.epoch, "from", from, "deliveries_to_repeat", dropped)
}

// errNoPosition means that the first segment that is not acknowledged is no act that shows a position.
var errNoPosition = errors.New("the next act shows no position")

// signAgain replaces the file by one with the next epoch, in which it signs all readings again that are not
// acknowledged. Acts that show a position get none. A delivery that shows a position is not signed again, because only
// the application knows whether it needs the middle of the zone: Acted does not report it any more. dropped is the
// number of such deliveries. A crash leaves the old or the new file.
func (d *Device) signAgain() (dropped int, err error) {
	s := &d.state
	var segments []journal.SegmentMessage
	for _, q := range s.queue {
		r, _, err := d.disk.read(q.at)
		if err != nil {
			return 0, err
		}
		m, err := journal.UnmarshalSegment(r.body)
		if err != nil {
			return 0, err
		}
		segments = append(segments, m)
	}
	if len(segments) == 0 || segments[0].Segment.FirstSeq != s.acked || !d.showsPosition(segments[0]) {
		return 0, errNoPosition
	}
	if len(s.open) > 0 {
		open := journal.SegmentMessage{Secret: s.secret, Readings: s.open}
		open.Segment.Count = uint32(len(s.open) / journal.ReadingSize)
		segments = append(segments, open)
	}
	fresh, err := d.disk.createNext()
	if err != nil {
		return 0, err
	}
	next := newDevice(d.cfg)
	next.cfg.Disk = func(error) {} // only this call needs the new file
	next.disk, next.key = fresh, d.key
	if dropped, err = d.writeNextEpoch(next, segments); err == nil {
		fresh.step("written")
		err = fresh.sync()
	}
	if err != nil {
		return 0, errors.Join(err, fresh.discard())
	}
	fresh.step("synced")
	if err := d.disk.replace(fresh); err != nil {
		return 0, err
	}
	d.disk, d.state = fresh, next.state
	return dropped, nil
}

// showsPosition reports whether a segment is an act that shows a position.
func (d *Device) showsPosition(m journal.SegmentMessage) bool {
	if !m.Segment.Acts {
		return false
	}
	r, err := journal.DecodeReading(m.Readings)
	return err == nil && r.ShowsPosition(d.cfg.Role)
}

// writeNextEpoch writes the start of the next epoch to the file of next, and the readings of segments, signed again.
func (d *Device) writeNextEpoch(next *Device, segments []journal.SegmentMessage) (dropped int, err error) {
	epoch, acted := d.state.epoch+1, d.state.acted
	acted.endEpoch(d.state.acked)
	records := []record{d.startRecord(epoch), d.epochBaseRecord(epoch, d.key)}
	if d.state.timed {
		records = append(records, timeRecord(d.state.offset))
	}
	if err := next.write(append(records, acted.records(0)...)...); err != nil {
		return 0, err
	}
	for _, m := range segments {
		readings, secret := m.Readings, m.Secret
		if m.Erasure != nil {
			readings, secret = withoutErased(m), journal.NewSecret()
		}
		if d.showsPosition(m) {
			r, err := journal.DecodeReading(readings)
			if err != nil {
				return 0, err
			}
			if r.Kind == journal.Accepting {
				dropped++
				continue
			}
			r.Lat, r.Lon = 0, 0
			readings = r.Append(nil)
		}
		if len(readings) == 0 {
			continue
		}
		draft := next.state.draft()
		draft.open, draft.secret = readings, secret
		draft.next += uint64(len(readings) / journal.ReadingSize)
		signed, err := next.seal(&draft, m.Segment.Acts)
		if err != nil {
			return 0, err
		}
		if err := next.write(signed); err != nil {
			return 0, fmt.Errorf("sign segment %d again: %w", m.Segment.FirstSeq, err)
		}
	}
	return dropped, nil
}

// withoutErased returns the readings of a segment that were not erased.
func withoutErased(m journal.SegmentMessage) (left []byte) {
	for i := range m.Segment.Count {
		if !m.Erased(i) {
			left = append(left, m.Readings[i*journal.ReadingSize:][:journal.ReadingSize]...)
		}
	}
	return left
}
