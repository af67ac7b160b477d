package device

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"

	"github.com/waybill/waybill/journal"
)

// sector is the number of bytes that a disk writes atomically.
const sector = 512

// repair sets size and removes a last record that was not completely written because of a crash. If anything else
// cannot be decoded, it returns journal.ErrMalformed, because the record may have been sent, and its sequence number
// must not be used for another reading.
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
			return fmt.Errorf("journal is damaged at byte %d, before a valid record at byte %d: %w",
				good, at, journal.ErrMalformed)
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

// torn reports whether b, the end of the file from offset at, can result from a write that a crash interrupted. Then b
// is the first part of a record, or its last sectors were not written and read as zeros. A complete record with a wrong
// checksum is not torn: it was damaged later.
func torn(b []byte, at int) bool {
	written := bytes.TrimRight(b, "\x00")
	endOfSector := (at + len(written) + sector - 1) / sector * sector
	if len(written) == 0 || endOfSector < at+len(b) {
		return true
	}
	if len(b) < recordHeader {
		return b[0] == 0 // the first byte of the length, which is at most maxRecord
	}
	n := int(binary.BigEndian.Uint32(b))
	return recordHeader+n+recordTrailer > len(b) && validBodySize(b[4], n, b[recordHeader:])
}
