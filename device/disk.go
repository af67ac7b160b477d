package device

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"github.com/waybill/waybill/journal"
)

// disk is an append-only file of records. Only its owner's lock guards it.
type disk struct {
	file  *os.File
	path  string // "" when brief
	size  int64
	dirty bool  // written, not yet synced
	brief bool  // a nameless file that ends with the process: nothing to sync
	fault error // the file's state is unknown: nothing may be written any more

	buffer []byte  // reused
	places []int64 // reused

	halt func(step string) // see reach
}

// openDisk opens or creates the file and locks it against a second process: two writers would use sequence numbers twice.
// A last record that was cut while it was written is taken off. Damage is journal.ErrMalformed.
func openDisk(path string) (_ *disk, err error) {
	path = filepath.Clean(path)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, err
	}
	d, err := lockFile(path, os.O_RDWR|os.O_CREATE)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, d.file.Close())
		}
	}()
	if err := os.Remove(path + nextSuffix); err != nil && !errors.Is(err, fs.ErrNotExist) { // a compaction that a crash ended
		return nil, err
	}
	if err := syncDir(filepath.Dir(path)); err != nil {
		return nil, err
	}
	return d, d.repair()
}

// lockFile opens a file that no other process has. One that was replaced between opening and locking is nobody's.
func lockFile(path string, flag int) (_ *disk, err error) {
	f, err := os.OpenFile(path, flag, 0o600) //nolint:gosec // the path is the caller's
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, f.Close())
		}
	}()
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		return nil, fmt.Errorf("journal %s is in use: %w: %w", path, err, journal.ErrConflict)
	}
	ours, err := f.Stat()
	if err != nil {
		return nil, err
	}
	named, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if !os.SameFile(ours, named) {
		return nil, fmt.Errorf("journal %s was just replaced by another process: %w", path, journal.ErrConflict)
	}
	return &disk{file: f, path: path}, nil
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

// write appends the records and returns where each starts, until the next call. On an error none of them is there.
func (d *disk) write(records ...record) ([]int64, error) {
	if d.fault != nil {
		return nil, d.fault
	}
	b, at := d.buffer[:0], d.places[:0]
	for _, r := range records {
		at = append(at, d.size+int64(len(b)))
		b = r.append(b)
	}
	d.buffer, d.places = b[:0], at
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
		return record{}, 0, fmt.Errorf("read journal at %d: %w", at, journal.ErrMalformed)
	}
	b := make([]byte, recordHead+int(n)+recordTail)
	if _, err := d.file.ReadAt(b, at); err != nil {
		return record{}, 0, fmt.Errorf("read journal at %d: %w", at, err)
	}
	if recordSize(b) != len(b) {
		return record{}, 0, fmt.Errorf("read journal at %d: %w", at, journal.ErrMalformed)
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

func (d *disk) close() error { return errors.Join(d.sync(), d.release()) }

// release lets the lock go by name: a program just being started from this process may hold the file open a moment longer.
func (d *disk) release() error {
	return errors.Join(syscall.Flock(int(d.file.Fd()), syscall.LOCK_UN), d.file.Close())
}
