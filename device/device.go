// Package device is the SDK for makers of devices. It manages the device's key and a durable journal on disk, signs
// and chains segments, and sends them to the oracle over MQTT until they are acknowledged. testdata/maker is a complete
// device in one file.
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

	"github.com/waybill/waybill/device/internal/uptime"
	"github.com/waybill/waybill/journal"
)

// Config configures a device.
type Config struct {
	Key    Key
	Next   Key             // used instead of Key once the journal has a rotation to it, see Rotate; nil: none
	ID     journal.Address // id of the device; zero: address of Key, which is correct before the first rotation
	Domain journal.Domain
	// Role is the role for which the device is enrolled. A vehicle inspects parcels at the shopper's door, so its
	// Inspecting has no position, see Act. RoleNone is treated like Vehicle.
	Role   journal.Role
	Dir    string      // directory of the journal file; "": a temporary file that ends with the process
	Broker string      // URL of the MQTT broker, tcp://user:password@host:port or ssl://…
	TLS    *tls.Config // for ssl://; nil: TLS 1.2, the system's root certificates and no client certificate

	// Transport sends and receives messages. It may be shared with other devices. If it is nil, the device connects to
	// Broker.
	Transport Transport
	// Epoch is the minimum epoch. A device that lost its journal must continue above the epoch on chain. If it is 0 or
	// below the epoch of the journal file, the device continues in the epoch of the file, or in epoch 1.
	Epoch uint32

	SegmentCount int           // maximum number of telemetry readings in a segment, up to journal.MaxCount; 0: 60
	SegmentTime  time.Duration // maximum age of an open segment; Run closes it; 0: 10 s
	Resend       time.Duration // timeout of an acknowledgement before the first resend; 0: 3 s
	Keep         int64         // bytes of segments to keep that are acknowledged but not on chain; 0: 4 MiB

	// Disk is called with the reason when the journal cannot be written, which wraps ErrDisk, and with nil when it can
	// again. It must neither block nor call the device. nil: both are logged.
	Disk    func(err error)
	Clock   func() time.Time     // wall clock; nil: time.Now
	Elapsed func() time.Duration // monotonic clock that advances during a suspend; nil: the system's clock
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
		c.Elapsed = uptime.Elapsed
	}
	if c.Log == nil {
		c.Log = slog.Default()
	}
	if c.ID == (journal.Address{}) {
		c.ID = c.Key.Address()
	}
	return c
}

// Device writes the journal of one device and sends it to the oracle. It is safe for concurrent use.
type Device struct {
	cfg  Config
	id   journal.Address
	wake chan struct{} // wakes Run: there is something to send, or an acknowledgement has arrived

	mu        sync.Mutex // guards all fields below
	disk      *disk
	state     state
	clock     clock
	probe     probe
	synced    chan struct{} // closed when state.timed is set
	key       Key           // the key with the address state.key
	anchored  uint64        // sequence numbers of the current epoch below it are on chain
	compactAt int64         // size of the file in bytes at which compactIfLarge compacts
	health    diskHealth
	silence   silence
	live      []liveReading // not published yet; at most maxLive
	opened    time.Time     // time of the first reading of the open segment
	scratch   [journal.ReadingSize]byte
	secret    journal.Secret // reused by Record
	batch     []record       // reused
}

// Open opens the journal in Config.Dir, or creates it. Each chain and contract has its own file.
//
// It returns journal.ErrConflict if another process has the file open, the file is the journal of another device, or
// the current key of the journal is neither Key nor Next. It returns journal.ErrMalformed if the file is damaged. A
// truncated last record is not damage: Open removes it. It returns ErrDisk if the disk is full or cannot be written.
func Open(cfg Config) (*Device, error) {
	cfg = cfg.withDefaults()
	d := newDevice(cfg)
	var err error
	if cfg.Dir == "" {
		d.disk, err = openTemporary()
	} else {
		d.disk, err = openDisk(JournalFile(cfg.Dir, cfg.Domain))
	}
	if err != nil {
		return nil, fmt.Errorf("open journal of %s: %w", d.id, diskError(err))
	}
	if err := d.replay(); err != nil {
		if errClose := d.disk.close(); errClose != nil {
			cfg.Log.Error("closing the journal failed", "device", d.id, "error", errClose)
		}
		return nil, fmt.Errorf("open journal of %s: %w", d.id, diskError(err))
	}
	return d, nil
}

// JournalFile returns the path of the journal of a device with Config.Dir dir and Config.Domain domain.
func JournalFile(dir string, domain journal.Domain) string {
	return filepath.Join(dir, fmt.Sprintf("journal-%d-%s.log", domain.ChainID, domain.Consumer))
}

func newDevice(cfg Config) *Device {
	return &Device{
		cfg: cfg, id: cfg.ID, wake: make(chan struct{}, 1), compactAt: minCompactSize,
		state: state{acted: newActs()}, clock: clock{wall: cfg.Clock, elapsed: cfg.Elapsed},
		synced: make(chan struct{}),
	}
}

// replay computes the state from the file. It starts an epoch if the file has none or an epoch below Config.Epoch.
func (d *Device) replay() error {
	err := d.disk.each(func(at int64, r record) error { return d.apply(at, r) })
	if err != nil {
		return err
	}
	d.opened = time.Now()
	if d.state.timed {
		close(d.synced)
	}
	d.requeue()
	if epoch := max(d.cfg.Epoch, 1); d.state.epoch < epoch {
		if err := d.write(d.startRecord(epoch)); err != nil {
			return err
		}
	}
	if d.state.unstarted { // a new epoch, or a crash between the start record and the base record
		key := d.cfg.Key
		if d.state.key != (journal.Address{}) {
			if key, err = d.keyOf(d.state.key); err != nil {
				return err
			}
		}
		if err := d.write(d.epochBaseRecord(d.state.epoch, key)); err != nil {
			return err
		}
	}
	if d.key, err = d.keyOf(d.state.key); err != nil {
		return err
	}
	if _, err := d.readingTime(time.Time{}); err != nil { // initialises the clock
		return err
	}
	d.probe.from = d.state.next
	d.compactIfLarge()
	return d.disk.sync()
}

// ID returns the device's id, which is the address of its first key.
func (d *Device) ID() journal.Address { return d.id }

// Key returns the current key.
func (d *Device) Key() Key {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.key
}

// At returns the end of the journal. NextSeq counts the readings of the open segment too. Head is that of the last
// closed segment.
func (d *Device) At() journal.State {
	d.mu.Lock()
	defer d.mu.Unlock()
	return journal.State{Head: d.state.head, Epoch: d.state.epoch, NextSeq: d.state.next}
}

// SetAnchored sets the end of the device's journal on chain. A compaction may remove segments before it that are
// acknowledged. SetAnchored ignores a state of another epoch, and one before an earlier state.
func (d *Device) SetAnchored(j journal.State) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if j.Epoch == d.state.epoch {
		d.anchored = max(d.anchored, j.NextSeq)
	}
}

// Act signs an act as a segment of its own. It first closes the open segment of telemetry. When Act returns nil, the
// act is synced to disk, and Run sends it until it is acknowledged. If r.Time is zero, Act sets it to the current
// time. It returns journal.ErrMalformed if r is invalid or telemetry, ErrClock if the clock is wrong, ErrDisk if the
// act cannot be written, and ErrUnsynced if it is written but not synced.
//
// Acts are public on chain for ever. Act therefore ignores the position of an act at the shopper's door, see
// journal.Kind.AtDoor, and signs it without a position. Use ActInZone if the order's terms require the middle of the
// delivery zone.
func (d *Device) Act(r journal.Reading) error {
	if r.Kind.AtDoor(d.cfg.Role) {
		r.Lat, r.Lon = 0, 0
	}
	return d.act(r)
}

// ActInZone is Act for an act at the shopper's door of an order whose terms require the middle of its delivery zone. It
// signs the act with this position instead of r's. middle must be exactly the one that the contract has for the zone,
// which is public, and never the position of the device: neither the oracle nor the contract takes an act with any
// other position. It returns journal.ErrMalformed also if middle is zero, or r is not an act at the door.
func (d *Device) ActInZone(r journal.Reading, middle journal.Point) error {
	if !r.Kind.AtDoor(d.cfg.Role) || middle == (journal.Point{}) {
		return fmt.Errorf("%s with the middle of a zone: %w", r.Kind, journal.ErrMalformed)
	}
	r.Lat, r.Lon = middle.Lat, middle.Lon
	return d.act(r)
}

func (d *Device) act(r journal.Reading) error {
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
	draft.open, draft.next, draft.secret = reading, draft.next+1, journal.Secret{}
	act, err := d.seal(&draft, true)
	if err != nil {
		return err
	}
	d.batch = append(d.batch, act)
	if err := d.write(d.batch...); err != nil {
		return err
	}
	d.wakeRun()
	return d.syncAct()
}

// syncAct syncs an act to disk. If that fails, it tries to write the journal to a new file.
func (d *Device) syncAct() error {
	err := d.disk.sync()
	if errors.Is(err, ErrDisk) {
		if d.recoverDisk(); d.disk.unsynced == nil {
			return nil
		}
		d.noteDisk(probeSize, err)
		return fmt.Errorf("%w: %w", ErrUnsynced, err)
	}
	return err
}

// Record appends a telemetry reading to the open segment. Run publishes it immediately as a live reading, and again
// in its segment. Record does not sync and allocates no memory, except when it closes a segment. If r.Time is zero,
// Record sets it to the current time. It returns journal.ErrMalformed if r is invalid or an act, ErrClock if the
// clock is wrong, and ErrDisk if the reading cannot be written.
func (d *Device) Record(r journal.Reading) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	reading, err := d.encode(r, false)
	if err != nil {
		return err
	}
	d.batch = d.batch[:0]
	draft := d.state.draft()
	if draft.before(reading) { // the clock was set back, but times must not decrease within a segment
		pending, err := d.seal(&draft, false)
		if err != nil {
			return err
		}
		d.batch = append(d.batch, pending)
	}
	if len(draft.open) == 0 {
		d.secret = journal.NewSecret()
		draft.secret = d.secret
		d.batch = append(d.batch, record{kind: recordSecret, body: d.secret[:]})
	}
	d.batch = append(d.batch, record{kind: recordReading, body: reading})
	live := liveReading{
		seq: draft.next, salt: draft.secret.Salt(uint32(len(draft.open) / journal.ReadingSize)),
		reading: [journal.ReadingSize]byte(reading),
	}
	if len(draft.open)+len(reading) >= d.cfg.SegmentCount*journal.ReadingSize {
		// This may write to the array of state.open beyond its length. apply writes the same bytes there.
		draft.open, draft.next = append(draft.open, reading...), draft.next+1
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
	d.queueLive(live)
	d.wakeRun()
	return nil
}

// Acted reports whether the journal has an act of this kind and subject, with any Aux. It remembers at least the last
// 65,536 acts, also after restarts and compactions.
func (d *Device) Acted(kind journal.Kind, subject journal.OrderID) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.state.acted.has(act{kind: kind, subject: subject, aux: anyAux})
}

// ActedOn reports whether the journal has an act of this kind, subject and Aux. For Counting, aux is the order's line.
// For Departing, use HandedOver. It remembers as many acts as Acted.
func (d *Device) ActedOn(kind journal.Kind, subject journal.OrderID, aux uint64) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.state.acted.has(act{kind: kind, subject: subject, aux: aux})
}

// HandedOver reports whether the journal has a hand-over of this subject with this nonce in Value and vehicle in Aux. A
// dock signs the number of the vehicle, a vehicle 0. It remembers as many acts as Acted.
func (d *Device) HandedOver(subject journal.OrderID, nonce int64, vehicle uint64) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.state.acted.has(handover(subject, nonce, vehicle))
}

// Close syncs and closes the journal file. Run must have returned before. A second call does nothing.
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

// encode returns the encoding of r with its time set. It returns journal.ErrMalformed if r cannot be decoded or if
// r.Kind.Acts() differs from acts. The result is valid until the next call.
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
	if r.Time, err = d.readingTime(measured); err != nil {
		return nil, err
	}
	return r.Append(d.scratch[:0]), nil
}
