package device

import (
	"github.com/waybill/waybill/journal"
)

// maxLive bounds what waits to be shown: a late position is of no use, and comes with its segment anyway.
const maxLive = 64

type liveReading struct {
	seq     uint64
	reading [journal.ReadingSize]byte
}

func (d *Device) showLater(seq uint64, reading []byte) {
	if len(d.live) == maxLive {
		d.live = d.live[:copy(d.live, d.live[1:])]
	}
	d.live = append(d.live, liveReading{seq: seq, reading: [journal.ReadingSize]byte(reading)})
}

// showing takes the readings to show now, signed.
func (d *Device) showing() ([][]byte, error) {
	var out [][]byte
	for i := range d.live {
		l := &d.live[i]
		sig, err := d.sign(d.cfg.Domain.LiveDigest(d.id, d.state.epoch, l.seq, l.reading[:]))
		if err != nil {
			return nil, err
		}
		reading, err := journal.DecodeReading(l.reading[:])
		if err != nil {
			return nil, err
		}
		m := journal.LiveMessage{
			Consumer: d.cfg.Domain.Consumer, Device: d.id, Epoch: d.state.epoch, Seq: l.seq, Reading: reading, Signature: sig,
		}
		out = append(out, m.Marshal())
	}
	d.live = d.live[:0]
	return out, nil
}
