package device

import (
	"fmt"
	"slices"

	"github.com/waybill/waybill/journal"
)

// Erase erases a reading of telemetry from the journal. It replaces the secret of the segment by the salts of the other
// readings, which can still be proved. If the reading is in the open segment, Erase closes the segment first. A segment
// that is not acknowledged is sent without the reading. When Erase returns nil, the new file is synced to disk. The
// file system may keep blocks of the old file until it reuses them.
//
// Erase returns journal.ErrNotFound if the journal does not have the reading yet, and journal.ErrConflict if the
// reading is an act, because acts are public. If a compaction or an earlier call removed the reading, Erase returns
// nil. The oracle keeps its own copy, see inbox.Inbox.EraseReading.
func (d *Device) Erase(epoch uint32, seq uint64) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.erase(epoch, seq); err != nil {
		return fmt.Errorf("erase reading %d.%d of %s: %w", epoch, seq, d.id, err)
	}
	return nil
}

func (d *Device) erase(epoch uint32, seq uint64) error {
	s := &d.state
	if epoch > s.epoch || epoch == s.epoch && seq >= s.next {
		return journal.ErrNotFound
	}
	if epoch < s.epoch {
		return d.compact() // removes all segments of earlier epochs
	}
	if open := uint64(len(s.open) / journal.ReadingSize); seq >= s.next-open {
		draft := s.draft()
		pending, err := d.seal(&draft, false)
		if err != nil {
			return err
		}
		if err := d.write(pending); err != nil {
			return err
		}
	}
	d.live = slices.DeleteFunc(d.live, func(l liveReading) bool { return l.seq == seq })
	err := d.rewrite(func(m journal.SegmentMessage) (journal.SegmentMessage, error) {
		first := m.Segment.FirstSeq
		if seq < first || seq-first >= uint64(m.Segment.Count) {
			return m, nil
		}
		return m.Erase(uint32(seq - first))
	})
	d.wakeRun()
	return err
}
