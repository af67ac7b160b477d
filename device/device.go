// Package device is what a maker of devices imports: a key, a journal on disk that survives power cuts, segments that are
// signed and chained, and their way to the oracle over MQTT. testdata/maker is a whole device in one file.
package device

import (
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/waybill/waybill/journal"
)

// Config is all a device needs.
type Config struct {
	Key    Key
	Next   Key             // a key that waits to take over: it signs once the journal says so, see Rotate; nil: none
	ID     journal.Address // the device's id; zero: the address of Key, which is right until the first rotation
	Domain journal.Domain
	Dir    string      // where the journal is kept; "": it ends with the process
	Broker string      // tcp://user:password@host:port, or ssl://…
	TLS    *tls.Config // for ssl://; nil: the system's authorities, no certificate of our own
	Line   Line        // way to the broker shared with other devices; nil: a connection of its own to Broker
	Epoch  uint32      // at least this epoch: a device that lost its journal goes on one above the chain's; 0: as on disk, or 1

	SegmentCount int           // telemetry readings in a segment at most; 0: 60
	SegmentTime  time.Duration // age at which a segment is closed at the latest, while Run runs; 0: 10 s
	Resend       time.Duration // patience without acknowledgement; 0: 3 s
	Keep         int64         // bytes of acknowledged segments that stay on disk although Anchored never named them; 0: 4 MiB

	Clock   func() time.Time     // nil: time.Now
	Elapsed func() time.Duration // a clock nobody can set, running while the machine sleeps; nil: the system's
	Log     *slog.Logger         // nil: slog.Default
}

func (c Config) withDefaults() Config {
	if c.SegmentCount <= 0 {
		c.SegmentCount = 60
	}
	c.SegmentCount = min(c.SegmentCount, journal.MaxCount)
	if c.SegmentTime <= 0 {
		c.SegmentTime = 10 * time.Second
	}
	if c.Resend <= 0 {
		c.Resend = 3 * time.Second
	}
	if c.Keep <= 0 {
		c.Keep = 4 << 20
	}
	if c.Clock == nil {
		c.Clock = time.Now
	}
	if c.Elapsed == nil {
		c.Elapsed = elapsed
	}
	if c.Log == nil {
		c.Log = slog.Default()
	}
	if c.ID == (journal.Address{}) {
		c.ID = c.Key.Address()
	}
	return c
}

// Device keeps one journal and sends it. Its methods may be called at the same time.
type Device struct {
	cfg  Config
	id   journal.Address
	wake chan struct{} // something to send, or an acknowledgement came

	mu       sync.Mutex
	disk     *disk
	state    state
	clock    clock
	key      Key // that of state.key
	anchored uint64
	compacts int64         // file size at which compacting is worth a try
	live     []liveReading // not shown yet; at most maxLive
	opened   time.Time     // when the open segment got its first reading
	scratch  [journal.ReadingSize]byte
	batch    []record // reused
}

// Open reads the journal back, or begins one. Each chain and contract has a file of its own in Dir. The error is
// journal.ErrConflict when another process has it open, when it is another device's, or when it goes on with a key that is neither
// Key nor Next; journal.ErrMalformed when the file is damaged elsewhere than at a last record that was cut.
func Open(cfg Config) (*Device, error) {
	cfg = cfg.withDefaults()
	d := newDevice(cfg)
	var err error
	if cfg.Dir == "" {
		d.disk, err = openBrief()
	} else {
		d.disk, err = openDisk(JournalFile(cfg.Dir, cfg.Domain))
	}
	if err != nil {
		return nil, fmt.Errorf("open journal of %s: %w", d.id, err)
	}
	if err := d.replay(); err != nil {
		if shut := d.disk.close(); shut != nil {
			cfg.Log.Error("close journal", "device", d.id, "error", shut)
		}
		return nil, fmt.Errorf("open journal of %s: %w", d.id, err)
	}
	return d, nil
}

// JournalFile is where a device with that Dir keeps its journal.
func JournalFile(dir string, domain journal.Domain) string {
	return filepath.Join(dir, fmt.Sprintf("journal-%d-%s.log", domain.ChainID, domain.Consumer))
}

func newDevice(cfg Config) *Device {
	return &Device{
		cfg: cfg, id: cfg.ID, wake: make(chan struct{}, 1), compacts: compactFrom,
		state: state{acted: newActs()}, clock: clock{wall: cfg.Clock, elapsed: cfg.Elapsed},
	}
}

func (d *Device) replay() error {
	err := d.disk.each(func(at int64, r record) error { return d.apply(at, r) })
	if err != nil {
		return err
	}
	d.opened = time.Now()
	d.rewind()
	if epoch := max(d.cfg.Epoch, 1); d.state.epoch < epoch {
		if err := d.write(d.startRecord(epoch)); err != nil {
			return err
		}
	}
	if d.state.bare { // new, or a power cut came between the two
		key := d.cfg.Key
		if d.state.key != (journal.Address{}) {
			if key, err = d.keyOf(d.state.key); err != nil {
				return err
			}
		}
		if err := d.write(d.keyRecord(d.state.epoch, key)); err != nil {
			return err
		}
	}
	if d.key, err = d.keyOf(d.state.key); err != nil {
		return err
	}
	if _, err := d.tell(time.Time{}); err != nil { // the first look: later ones are held against it
		return err
	}
	d.compactLater()
	return d.disk.sync()
}

// ID is the device's id: the address of its first key.
func (d *Device) ID() journal.Address { return d.id }

// Key is the one that signs now.
func (d *Device) Key() Key {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.key
}

// At is how far the journal goes: its epoch, the number of the next reading and the head of the last closed segment.
func (d *Device) At() journal.State {
	d.mu.Lock()
	defer d.mu.Unlock()
	return journal.State{Head: d.state.head, Epoch: d.state.epoch, NextSeq: d.state.next}
}

// Anchored tells the device how far the chain has its journal. What is acknowledged as well need not stay on disk for ever.
func (d *Device) Anchored(j journal.State) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if j.Epoch == d.state.epoch {
		d.anchored = max(d.anchored, j.NextSeq)
	}
}

// Act signs a reading that moves an order, as a segment of its own after whatever telemetry is pending. When Act returns nil the
// act is on disk, will be sent until it is acknowledged, and is never signed under another number. A zero Time is now. The error is
// journal.ErrMalformed for a reading that does not act, ErrClock when the clock cannot be right.
func (d *Device) Act(r journal.Reading) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	reading, err := d.encode(r, true)
	if err != nil {
		return err
	}
	d.batch = d.batch[:0]
	draft := d.state.draft()
	if len(draft.open) > 0 {
		pending, err := d.seal(&draft, false)
		if err != nil {
			return err
		}
		d.batch = append(d.batch, pending)
	}
	draft.open, draft.next = reading, draft.next+1
	act, err := d.seal(&draft, true)
	if err != nil {
		return err
	}
	d.batch = append(d.batch, act)
	if err := d.write(d.batch...); err != nil {
		return err
	}
	if err := d.disk.sync(); err != nil {
		return err
	}
	d.poke()
	return nil
}

// Record writes a reading that moves nothing, without allocating. Run shows it at once, and again in a segment when that is
// closed. A zero Time is now. The error is journal.ErrMalformed for a reading that acts, ErrClock when the clock cannot be right.
func (d *Device) Record(r journal.Reading) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	reading, err := d.encode(r, false)
	if err != nil {
		return err
	}
	d.batch = d.batch[:0]
	draft := d.state.draft()
	if draft.before(reading) { // the clock was set back: times never fall within a segment
		pending, err := d.seal(&draft, false)
		if err != nil {
			return err
		}
		d.batch = append(d.batch, pending)
	}
	d.batch = append(d.batch, record{kind: recordReading, body: reading})
	seq := draft.next
	if len(draft.open)+len(reading) >= d.cfg.SegmentCount*journal.ReadingSize {
		draft.open, draft.next = append(draft.open, reading...), draft.next+1 // behind what the state has: apply writes the same there
		full, err := d.seal(&draft, false)
		if err != nil {
			return err
		}
		d.batch = append(d.batch, full)
	}
	if err := d.write(d.batch...); err != nil {
		return err
	}
	if len(d.state.open) == journal.ReadingSize {
		d.opened = time.Now()
	}
	d.showLater(seq, reading)
	d.poke()
	return nil
}

// Acted reports whether the journal has an act of that kind on that order, under any aux. The latest 65,536 acts are known.
func (d *Device) Acted(kind journal.Kind, subject journal.OrderID) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.state.acted.has(act{kind: kind, subject: subject, aux: anyAux})
}

// ActedOn is Acted for one aux: the line that was counted.
func (d *Device) ActedOn(kind journal.Kind, subject journal.OrderID, aux uint64) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.state.acted.has(act{kind: kind, subject: subject, aux: aux})
}

// Close puts everything on disk and lets the journal go. Run must have returned.
func (d *Device) Close() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if errors.Is(d.disk.fault, os.ErrClosed) {
		return nil
	}
	err := d.disk.close()
	d.disk.fault = os.ErrClosed
	return err
}

// encode checks a reading the way everyone who reads it will. What it returns is good until the next call.
func (d *Device) encode(r journal.Reading, acts bool) ([]byte, error) {
	measured := r.Time
	if measured.IsZero() {
		r.Time = d.cfg.Clock()
	}
	b := r.Append(d.scratch[:0])
	back, err := journal.DecodeReading(b)
	if err != nil {
		return nil, err
	}
	if back.Aux != r.Aux || r.Kind.Acts() != acts {
		return nil, fmt.Errorf("reading of kind %s with aux %d: %w", r.Kind, r.Aux, journal.ErrMalformed)
	}
	if r.Time, err = d.tell(measured); err != nil {
		return nil, err
	}
	return r.Append(d.scratch[:0]), nil
}
