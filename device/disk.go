package device

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"path/filepath"
	"syscall"

	"github.com/waybill/waybill/ledger"
)

// Types of records in a journal file.
const (
	recordStart   = 1 // chainId8 journals20 consumer20 device20 epoch4: a new epoch begins
	recordReading = 2 // one reading of the open segment
	recordSegment = 3 // a signed segment with its readings; closes the open one
	recordAck     = 4 // epoch4 next8
)

const (
	recordHead = 5       // length of the body 4, type 1
	recordTail = 4       // CRC-32C over head and body
	maxRecord  = 1 << 20 // longer is no record
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// record is one entry of a journal file.
type record struct {
	kind byte
	body []byte
}

func (r record) append(b []byte) []byte {
	from := len(b)
	b = binary.BigEndian.AppendUint32(b, uint32(len(r.body)))
	b = append(append(b, r.kind), r.body...)
	return binary.BigEndian.AppendUint32(b, crc32.Checksum(b[from:], castagnoli))
}

// recordSize is what the record at the start of b takes, 0 when there is none.
func recordSize(b []byte) int {
	if len(b) < recordHead+recordTail {
		return 0
	}
	n := binary.BigEndian.Uint32(b)
	size := recordHead + int(n) + recordTail
	if n > maxRecord || size > len(b) {
		return 0
	}
	if crc32.Checksum(b[:size-recordTail], castagnoli) != binary.BigEndian.Uint32(b[size-recordTail:]) {
		return 0
	}
	return size
}

// disk is an append-only file of records. Only its owner's lock guards it.
type disk struct {
	file  *os.File
	size  int64
	dirty bool  // written, not yet synced
	brief bool  // a nameless file that ends with the process: nothing to sync
	fault error // the file's state is unknown: nothing may be written any more
}

// openDisk opens or creates the file and locks it against a second process: two writers would use sequence numbers twice.
// A last record that was cut while it was written is taken off. Damage before the end is ledger.ErrMalformed.
func openDisk(path string) (_ *disk, err error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, err
	}
	f, err := os.OpenFile(filepath.Clean(path), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	d := &disk{file: f}
	defer func() {
		if err != nil {
			err = errors.Join(err, f.Close())
		}
	}()
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		return nil, fmt.Errorf("journal %s is in use: %w: %w", path, err, ledger.ErrConflict)
	}
	if err := syncDir(filepath.Dir(path)); err != nil {
		return nil, err
	}
	return d, d.repair()
}

// openBrief is a file without a name, for devices that keep nothing.
func openBrief() (*disk, error) {
	f, err := os.CreateTemp("", "waybill-journal-*")
	if err != nil {
		return nil, err
	}
	if err := os.Remove(f.Name()); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return &disk{file: f, brief: true}, nil
}

func (d *disk) repair() error {
	b, err := io.ReadAll(d.file)
	if err != nil {
		return err
	}
	good := 0
	for n := recordSize(b); n > 0; n = recordSize(b[good:]) {
		good += n
	}
	for at := good + 1; at < len(b); at++ {
		if recordSize(b[at:]) > 0 { // no torn write: what was signed once may be signed again otherwise
			return fmt.Errorf("journal is damaged at byte %d, records follow at %d: %w", good, at, ledger.ErrMalformed)
		}
	}
	d.size = int64(good)
	if good == len(b) {
		return nil
	}
	if err := d.file.Truncate(d.size); err != nil {
		return err
	}
	return d.file.Sync()
}

// write appends the records and returns where each starts. On an error none of them is there.
func (d *disk) write(records ...record) ([]int64, error) {
	if d.fault != nil {
		return nil, d.fault
	}
	var b []byte
	at := make([]int64, len(records))
	for i, r := range records {
		at[i] = d.size + int64(len(b))
		b = r.append(b)
	}
	if _, err := d.file.WriteAt(b, d.size); err != nil {
		if cut := d.file.Truncate(d.size); cut != nil {
			d.fault = fmt.Errorf("take off a failed write: %w", errors.Join(cut, err))
		}
		return nil, fmt.Errorf("write journal: %w", err)
	}
	d.size += int64(len(b))
	d.dirty = !d.brief
	return at, nil
}

// sync returns when all that was written is on disk. After a failure nobody knows what is: the file is not used again.
func (d *disk) sync() error {
	if d.fault != nil || !d.dirty {
		return d.fault
	}
	if err := d.file.Sync(); err != nil {
		d.fault = fmt.Errorf("sync journal: %w", err)
		return d.fault
	}
	d.dirty = false
	return nil
}

// read returns the record that starts at a place.
func (d *disk) read(at int64) (record, int64, error) {
	var head [recordHead]byte
	if _, err := d.file.ReadAt(head[:], at); err != nil {
		return record{}, 0, fmt.Errorf("read journal at %d: %w", at, err)
	}
	n := binary.BigEndian.Uint32(head[:])
	if n > maxRecord {
		return record{}, 0, fmt.Errorf("read journal at %d: %w", at, ledger.ErrMalformed)
	}
	b := make([]byte, recordHead+int(n)+recordTail)
	if _, err := d.file.ReadAt(b, at); err != nil {
		return record{}, 0, fmt.Errorf("read journal at %d: %w", at, err)
	}
	if recordSize(b) != len(b) {
		return record{}, 0, fmt.Errorf("read journal at %d: %w", at, ledger.ErrMalformed)
	}
	return record{kind: b[4], body: b[recordHead : len(b)-recordTail]}, at + int64(len(b)), nil
}

// each calls f with every record from the first on.
func (d *disk) each(f func(at int64, r record) error) error {
	for at := int64(0); at < d.size; {
		r, next, err := d.read(at)
		if err != nil {
			return err
		}
		if err := f(at, r); err != nil {
			return err
		}
		at = next
	}
	return nil
}

func (d *disk) close() error { return errors.Join(d.sync(), d.file.Close()) }
