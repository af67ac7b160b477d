package device

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"

	"github.com/waybill/waybill/journal"
)

// sector is what a disk writes whole or not at all.
const sector = 512

// repair takes off a last record that a power cut ended. Anything else that cannot be read is journal.ErrMalformed: it may have
// been on disk, signed and sent once, and then its number must not be signed for something else.
func (d *disk) repair() error {
	b, err := io.ReadAll(d.file)
	if err != nil {
		return err
	}
	good := 0
	for n := recordSize(b); n > 0; n = recordSize(b[good:]) {
		good += n
	}
	d.size = int64(good)
	if good == len(b) {
		return nil
	}
	for at := good + 1; at < len(b); at++ {
		if recordSize(b[at:]) > 0 {
			return fmt.Errorf("journal is damaged at byte %d, records follow at %d: %w", good, at, journal.ErrMalformed)
		}
	}
	if !torn(b[good:], good) {
		return fmt.Errorf("journal is damaged at byte %d, in its last record: %w", good, journal.ErrMalformed)
	}
	if err := d.file.Truncate(d.size); err != nil {
		return err
	}
	return d.file.Sync()
}

// torn reports whether b, at that place in the file, is what a write leaves that a power cut ends: the first part of a record, or
// a record whose last sectors never came, which file systems show as zeros. A record that is all there and wrong was damaged later.
func torn(b []byte, at int) bool {
	came := bytes.TrimRight(b, "\x00")
	if whole := (at + len(came) + sector - 1) / sector * sector; whole < at+len(b) || len(came) == 0 {
		return true
	}
	if len(b) < recordHead {
		return b[0] == 0 // a length has its first byte zero
	}
	n := int(binary.BigEndian.Uint32(b))
	return recordHead+n+recordTail > len(b) && possible(b[4], n, b[recordHead:])
}
