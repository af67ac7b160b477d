// Package device is what a maker of devices imports: a key, a journal on disk that survives power cuts, segments that are
// signed and chained, and their way to the oracle over MQTT.
package device

import (
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/ledger"
)

// Config is all a device needs.
type Config struct {
	Key    Key
	Domain journal.Domain
	Dir    string // where the journal is kept; "": it ends with the process
	Broker string // tcp://user:password@host:port
	Epoch  uint32 // at least this epoch: a device that lost its journal goes on one above the chain's; 0: as on disk, or 1

	SegmentCount int           // telemetry readings in a segment at most; 0: 60
	SegmentTime  time.Duration // age at which a segment is closed at the latest, while Run runs; 0: 10 s
	Resend       time.Duration // patience without acknowledgement; 0: 3 s

	Clock func() time.Time // nil: time.Now
	Log   *slog.Logger     // nil: slog.Default
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
	if c.Clock == nil {
		c.Clock = time.Now
	}
	if c.Log == nil {
		c.Log = slog.Default()
	}
	return c
}

// Device keeps one journal and sends it. Its methods may be called at the same time.
type Device struct {
	cfg  Config
	id   ledger.Address
	wake chan struct{} // something to send, or an acknowledgement came

	mu     sync.Mutex
	disk   *disk
	state  state
	live   []liveReading // not shown yet; at most maxLive
	opened time.Time     // when the open segment got its first reading
}

// Open reads the journal back, or begins one. Each chain and contract has a file of its own in Dir. The error is
// ledger.ErrConflict when another process has it open, ledger.ErrMalformed when the file is damaged elsewhere than at its end.
func Open(cfg Config) (*Device, error) {
	cfg = cfg.withDefaults()
	d := &Device{cfg: cfg, id: cfg.Key.Address(), wake: make(chan struct{}, 1), state: state{acted: newActs()}}
	var err error
	if cfg.Dir == "" {
		d.disk, err = openBrief()
	} else {
		d.disk, err = openDisk(filepath.Join(cfg.Dir, fmt.Sprintf("journal-%d-%s.log", cfg.Domain.ChainID, cfg.Domain.Consumer)))
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

func (d *Device) replay() error {
	err := d.disk.each(func(at int64, r record) error { return d.apply(at, r) })
	if err != nil {
		return err
	}
	d.opened = time.Now()
	if err := d.rewind(); err != nil {
		return err
	}
	if epoch := max(d.cfg.Epoch, 1); d.state.epoch < epoch {
		if err := d.write(d.startRecord(epoch)); err != nil {
			return err
		}
	}
	return d.disk.sync()
}

// ID is the device's id: the address of its key.
func (d *Device) ID() ledger.Address { return d.id }

// Act signs a reading that moves an order, as a segment of its own after whatever telemetry is pending. When Act returns nil the
// act is on disk, will be sent until it is acknowledged, and is never signed under another number. A zero Time is now. The error is
// ledger.ErrMalformed for a reading that does not act.
func (d *Device) Act(r ledger.Reading) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	reading, err := d.encode(r, true)
	if err != nil {
		return err
	}
	var batch []record
	draft := d.state.draft()
	if len(draft.open) > 0 {
		pending, err := d.seal(&draft, false)
		if err != nil {
			return err
		}
		batch = append(batch, pending)
	}
	draft.open, draft.next = reading, draft.next+1
	act, err := d.seal(&draft, true)
	if err != nil {
		return err
	}
	if err := d.write(append(batch, act)...); err != nil {
		return err
	}
	if err := d.disk.sync(); err != nil {
		return err
	}
	d.poke()
	return nil
}

// Record writes a reading that moves nothing. Run shows it at once, and again in a segment when that is closed. A zero Time
// is now. The error is ledger.ErrMalformed for a reading that acts.
func (d *Device) Record(r ledger.Reading) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	reading, err := d.encode(r, false)
	if err != nil {
		return err
	}
	var batch []record
	draft := d.state.draft()
	if draft.before(reading) { // the clock was set back: times never fall within a segment
		pending, err := d.seal(&draft, false)
		if err != nil {
			return err
		}
		batch = append(batch, pending)
	}
	batch = append(batch, record{kind: recordReading, body: reading})
	draft.open, draft.next = append(draft.open, reading...), draft.next+1
	seq := draft.next - 1
	if len(draft.open) >= d.cfg.SegmentCount*ledger.ReadingSize {
		full, err := d.seal(&draft, false)
		if err != nil {
			return err
		}
		batch = append(batch, full)
	}
	if err := d.write(batch...); err != nil {
		return err
	}
	if len(d.state.open) == ledger.ReadingSize {
		d.opened = time.Now()
	}
	d.showLater(seq, reading)
	d.poke()
	return nil
}

// Acted reports whether the journal has an act of that kind on that order, under any aux. The latest 65,536 acts are known.
func (d *Device) Acted(kind ledger.Kind, subject ledger.OrderID) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.state.acted.has(act{kind: kind, subject: subject, aux: anyAux})
}

// ActedOn is Acted for one aux: the line that was counted.
func (d *Device) ActedOn(kind ledger.Kind, subject ledger.OrderID, aux uint64) bool {
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

// encode checks a reading the way everyone who reads it will.
func (d *Device) encode(r ledger.Reading, acts bool) ([]byte, error) {
	if r.Time.IsZero() {
		r.Time = d.cfg.Clock()
	}
	b := r.Append(make([]byte, 0, ledger.ReadingSize))
	back, err := ledger.DecodeReading(b)
	if err != nil {
		return nil, err
	}
	if back.Aux != r.Aux || r.Kind.Acts() != acts {
		return nil, fmt.Errorf("reading of kind %s with aux %d: %w", r.Kind, r.Aux, ledger.ErrMalformed)
	}
	return b, nil
}

// flush closes the open segment once it is old enough, and says when the next one will be.
func (d *Device) flush(now time.Time) (due time.Time, err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.state.open) == 0 {
		return now.Add(d.cfg.SegmentTime), nil
	}
	if due := d.opened.Add(d.cfg.SegmentTime); now.Before(due) {
		return due, nil
	}
	draft := d.state.draft()
	pending, err := d.seal(&draft, false)
	if err != nil {
		return now, err
	}
	return now.Add(d.cfg.SegmentTime), d.write(pending)
}

func (d *Device) poke() {
	select {
	case d.wake <- struct{}{}:
	default:
	}
}
