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

// disk is an append-only file of records. It is not safe for concurrent use.
type disk struct {
	file      *os.File
	path      string // "" if temporary
	size      int64  // bytes
	dirty     bool   // written since the last sync
	temporary bool   // a file without a name, which ends with the process and is never synced
	fault     error  // if not nil, all writes return fault, until the process ends
	unsynced  error  // if not nil, the content on disk is unknown, and all writes return it, until Device.rewrite
	uncut     bool   // the file may be longer than size, because a write failed

	buffer  []byte  // reused by write
	offsets []int64 // reused by write

	onStep func(step string)     // see step; may be nil
	onSync func(err error) error // with which tests simulate a disk that cannot sync; may be nil
}

// openDisk opens or creates the file and locks it, so that no second process uses the same sequence numbers. It removes
// a last record that is truncated, and a file that a compaction left at a crash. It returns journal.ErrConflict if
// another process has the file open, and journal.ErrMalformed if the file is damaged.
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
	if err := os.Remove(path + nextSuffix); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	if err := syncDir(filepath.Dir(path)); err != nil {
		return nil, err
	}
	return d, d.repair()
}

// lockFile opens and locks a file. It returns journal.ErrConflict if another process has locked it, or has replaced it
// after it was opened here and before it was locked.
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
		return nil, fmt.Errorf("journal %s is in use by another process: %w: %w", path, err, journal.ErrConflict)
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
		return nil, fmt.Errorf("journal %s was replaced by another process: %w", path, journal.ErrConflict)
	}
	return &disk{file: f, path: path}, nil
}

// openTemporary creates a file without a name, for a device without a directory.
func openTemporary() (*disk, error) {
	f, err := os.CreateTemp("", "waybill-journal-*")
	if err != nil {
		return nil, err
	}
	if err := os.Remove(f.Name()); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return &disk{file: f, temporary: true}, nil
}

// write appends records without syncing and returns the offset of each. The result is valid until the next call. After
// an error the file has none of the records.
func (d *disk) write(records ...record) ([]int64, error) {
	if err := errors.Join(d.fault, d.unsynced); err != nil {
		return nil, err
	}
	b, offsets := d.buffer[:0], d.offsets[:0]
	for _, r := range records {
		offsets = append(offsets, d.size+int64(len(b)))
		b = r.append(b)
	}
	d.buffer, d.offsets = b[:0], offsets
	if err := d.writeAfter(b); err != nil {
		return nil, err
	}
	d.size += int64(len(b))
	d.dirty = !d.temporary
	return offsets, nil
}

// writeAfter writes b after the last record. After an error the file ends with the last record, now or before the next
// write.
func (d *disk) writeAfter(b []byte) error {
	if d.uncut {
		if err := d.file.Truncate(d.size); err != nil {
			return fmt.Errorf("%w: %w", ErrDisk, err)
		}
		d.uncut = false
	}
	if _, err := d.file.WriteAt(b, d.size); err != nil {
		d.uncut = true
		if errTruncate := d.file.Truncate(d.size); errTruncate == nil {
			d.uncut = false
		}
		return fmt.Errorf("%w: %w", ErrDisk, err)
	}
	return nil
}

// probe returns an error if there is no space for n bytes, or the disk cannot be written. It leaves the file as it is.
func (d *disk) probe(n int) error {
	if err := errors.Join(d.fault, d.unsynced); err != nil {
		return err
	}
	if err := d.writeAfter(make([]byte, n)); err != nil {
		return err
	}
	d.uncut = true
	if err := d.file.Truncate(d.size); err != nil {
		return fmt.Errorf("%w: %w", ErrDisk, err)
	}
	d.uncut = false
	return nil
}

// sync syncs the file to disk. After an error the content on disk is unknown, so sync sets unsynced.
func (d *disk) sync() error {
	if err := errors.Join(d.fault, d.unsynced); err != nil || !d.dirty {
		return err
	}
	err := d.file.Sync()
	if d.onSync != nil {
		err = d.onSync(err)
	}
	if err != nil {
		d.unsynced = fmt.Errorf("%w: sync: %w", ErrDisk, err)
		return d.unsynced
	}
	d.dirty = false
	return nil
}

// read returns the record at offset at, and the offset after it. It returns journal.ErrMalformed if there is none.
func (d *disk) read(at int64) (record, int64, error) {
	var header [recordHeader]byte
	if _, err := d.file.ReadAt(header[:], at); err != nil {
		return record{}, 0, fmt.Errorf("read journal at %d: %w", at, err)
	}
	n := binary.BigEndian.Uint32(header[:])
	if n > maxRecord {
		return record{}, 0, fmt.Errorf("read journal at %d: record of %d bytes: %w", at, n, journal.ErrMalformed)
	}
	b := make([]byte, recordHeader+int(n)+recordTrailer)
	if _, err := d.file.ReadAt(b, at); err != nil {
		return record{}, 0, fmt.Errorf("read journal at %d: %w", at, err)
	}
	if recordSize(b) != len(b) {
		return record{}, 0, fmt.Errorf("read journal at %d: wrong checksum: %w", at, journal.ErrMalformed)
	}
	return record{kind: b[4], body: b[recordHeader : len(b)-recordTrailer]}, at + int64(len(b)), nil
}

// each calls f with the offset and content of each record, in order, until f returns an error.
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

// release unlocks and closes the file. Closing alone may not unlock it, because a child process that is being started
// inherits the open file for a moment.
func (d *disk) release() error {
	return errors.Join(syscall.Flock(int(d.file.Fd()), syscall.LOCK_UN), d.file.Close())
}
