package device

import (
	"github.com/waybill/waybill/journal"
)

// maxLive is the maximum number of live readings that wait for publication. The oldest are dropped: late positions are
// useless, and they are sent again in their segment.
const maxLive = 64

// liveReading is a reading that waits for publication before its segment is closed.
type liveReading struct {
	seq     uint64
	salt    journal.Salt // in the segment that will contain the reading
	reading [journal.ReadingSize]byte
}

// queueLive adds a reading to the live readings.
func (d *Device) queueLive(l liveReading) {
	if len(d.live) == maxLive {
		d.live = d.live[:copy(d.live, d.live[1:])]
	}
	d.live = append(d.live, l)
}

// takeLive signs and encodes all waiting live readings, and removes them.
func (d *Device) takeLive() ([][]byte, error) {
	var out [][]byte
	for i := range d.live {
		l := &d.live[i]
		sig, err := d.sign(d.cfg.Domain.LiveDigest(d.id, d.state.epoch, l.seq, l.salt, l.reading[:]))
		if err != nil {
			return nil, err
		}
		reading, err := journal.DecodeReading(l.reading[:])
		if err != nil {
			return nil, err
		}
		m := journal.LiveMessage{
			Consumer: d.cfg.Domain.Consumer, Device: d.id, Epoch: d.state.epoch, Seq: l.seq,
			Salt: l.salt, Reading: reading, Signature: sig,
		}
		out = append(out, m.Marshal())
	}
	d.live = d.live[:0]
	return out, nil
}
