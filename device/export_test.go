package device

import "time"

// Compact compacts now, whatever the size; at each step halt is called, while the device is locked.
func (d *Device) Compact(halt func(step string)) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.disk.halt = halt
	return d.compact()
}

// Size is the journal file's in bytes.
func (d *Device) Size() int64 {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.disk.size
}

// Acknowledged takes an acknowledgement as if it came from the oracle.
func (d *Device) Acknowledged(payload []byte) { d.acknowledged(payload) }

// Sent are the segments to be sent, as they are on disk.
func (d *Device) Sent() (all [][]byte, err error) {
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

// Sender is where Run is in the queue.
type Sender = sender

// Due is how many segments are sent at a moment while there is a connection.
func (d *Device) Due(s *Sender, now time.Time) (int, error) {
	_, segments, err := d.outbox(s, now, true)
	return len(segments), err
}

// DecodeRecord reads one record of a journal file and writes it again; ok is false when it is none.
func DecodeRecord(b []byte) (again []byte, ok bool) {
	n := recordSize(b)
	if n == 0 || n != len(b) {
		return nil, false
	}
	r := record{kind: b[4], body: b[recordHead : n-recordTail]}
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
