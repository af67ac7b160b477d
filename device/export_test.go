package device

import (
	"syscall"
	"time"
)

// Compact compacts the journal. It calls onStep, unless nil, after each step, while it holds the device's lock.
func (d *Device) Compact(onStep func(step string)) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.disk.onStep = onStep
	return d.compact()
}

// Size returns the size of the journal file in bytes.
func (d *Device) Size() int64 {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.disk.size
}

// Acknowledged processes an acknowledgement as if it came from the oracle.
func (d *Device) Acknowledged(payload []byte) { d.acknowledged(payload) }

// Queue returns the segments that are not acknowledged, as they are on disk.
func (d *Device) Queue() (all [][]byte, err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, q := range d.state.queue {
		r, _, err := d.disk.read(q.at)
		if err != nil {
			return nil, err
		}
		all = append(all, r.body)
	}
	return all, nil
}

// TakeLive returns the encoded live readings that wait for publication, and removes them.
func (d *Device) TakeLive() ([][]byte, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.takeLive()
}

// SendState is the state of sending over one connection.
type SendState = sendState

// Due returns the number of segments that Run sends at time now if there is a connection.
func (d *Device) Due(s *SendState, now time.Time) (int, error) {
	_, segments, err := d.outbox(s, now, true)
	return len(segments), err
}

// DecodeRecord decodes one record of a journal file and encodes it again. ok is false if b is not one record.
func DecodeRecord(b []byte) (again []byte, ok bool) {
	n := recordSize(b)
	if n == 0 || n != len(b) {
		return nil, false
	}
	r := record{kind: b[4], body: b[recordHeader : n-recordTrailer]}
	switch {
	case r.kind == recordBase && len(r.body) == baseSize:
		r = readBase(r.body).record()
	case r.kind == recordActs && len(r.body) == actSize:
		a := newActs()
		a.read(r.body)
		if all := a.records(1<<64 - 1); len(all) == 1 {
			r = all[0]
		}
	}
	return r.append(nil), true
}

// OnStep sets a function that is called after each step of a replacement of the file.
func (d *Device) OnStep(f func(step string)) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.disk.onStep = f
}

// FailSync makes the next syncs of the journal fail, also of the files that replace it.
func (d *Device) FailSync(times int) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.disk.onSync = func(err error) error {
		if times--; times >= 0 {
			return syscall.EIO
		}
		return err
	}
}
