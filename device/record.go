package device

import (
	"encoding/binary"
	"hash/crc32"
	"time"

	"github.com/waybill/waybill/journal"
)

// Types of records in a journal file. The comments give the fields of their bodies with their lengths in bytes. See
// docs/journal.md.
const (
	recordStart    = 1 // chainId 8, journals 20, consumer 20, device 20, epoch 4: start of an epoch
	recordReading  = 2 // reading 64: appended to the open segment
	recordSegment  = 3 // a segment message: closes the open segment
	recordAck      = 4 // epoch 4, next 8: an acknowledgement
	recordBase     = 5 // epoch 4, next 8, head 20, key 20, time 8: state before the first segment in the file
	recordActs     = 6 // for each act whose segment a compaction removed: kind 1, aux 6, subject 32, end 8
	recordRotation = 7 // scheme 1, key 20, epoch 4, fromSeq 8, signature: a new key
	recordSecret   = 8 // secret 32: of the segment of telemetry that the next reading opens
	recordTime     = 9 // milliseconds 8, signed: time on the chain minus the device's clock
)

// Lengths of bodies in bytes.
const (
	startSize      = 8 + 3*20 + 4
	ackSize        = 4 + 8
	baseSize       = 4 + 8 + 20 + 20 + 8
	actSize        = 1 + 6 + 32 + 8
	rotationHeader = 1 + 20 + 4 + 8 // without the signature
	secretSize     = 32
	timeSize       = 8
)

const (
	recordHeader  = 5       // length of the body 4, type 1
	recordTrailer = 4       // CRC-32C of header and body
	maxRecord     = 1 << 20 // maximum length of a body in bytes
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

// recordSize returns the encoded size of the record at the start of b, or 0 if there is no complete record with a
// correct checksum.
func recordSize(b []byte) int {
	if len(b) < recordHeader+recordTrailer {
		return 0
	}
	n := binary.BigEndian.Uint32(b)
	size := recordHeader + int(n) + recordTrailer
	if n > maxRecord || size > len(b) {
		return 0
	}
	if crc32.Checksum(b[:size-recordTrailer], castagnoli) != binary.BigEndian.Uint32(b[size-recordTrailer:]) {
		return 0
	}
	return size
}

// validBodySize reports whether a record of type kind can have a body of n bytes. prefix is the available part of the
// body.
func validBodySize(kind byte, n int, prefix []byte) bool {
	signed := func(head int) bool { return n == head+journal.Secp256k1Size || n == head+journal.P256Size }
	switch kind {
	case recordStart:
		return n == startSize
	case recordReading:
		return n == journal.ReadingSize
	case recordSegment:
		size, ok := journal.ReadingsSize(prefix)
		if !ok {
			return n > journal.SegmentHeaderSize && n <= maxRecord
		}
		return signed(journal.SegmentHeaderSize + size)
	case recordAck:
		return n == ackSize
	case recordBase:
		return n == baseSize
	case recordActs:
		return n > 0 && n%actSize == 0 && n <= maxRecord
	case recordRotation:
		return signed(rotationHeader)
	case recordSecret:
		return n == secretSize
	case recordTime:
		return n == timeSize
	}
	return false
}

// startRecord returns the record that starts an epoch.
func (d *Device) startRecord(epoch uint32) record {
	domain := d.cfg.Domain
	b := binary.BigEndian.AppendUint64(make([]byte, 0, startSize), domain.ChainID)
	b = append(append(append(b, domain.Journals[:]...), domain.Consumer[:]...), d.id[:]...)
	return record{kind: recordStart, body: binary.BigEndian.AppendUint32(b, epoch)}
}

func ackRecord(a journal.Ack) record {
	body := binary.BigEndian.AppendUint32(make([]byte, 0, ackSize), a.Epoch)
	return record{kind: recordAck, body: binary.BigEndian.AppendUint64(body, a.Next)}
}

func timeRecord(offset time.Duration) record {
	return record{kind: recordTime, body: binary.BigEndian.AppendUint64(nil, uint64(offset.Milliseconds()))}
}

// base is the content of a record of type recordBase: the state before the first segment in the file.
type base struct {
	epoch uint32
	next  uint64          // sequence number of the first reading in the file
	head  [20]byte        // head of the journal before it
	key   journal.Address // current key; zero: the device's first key
	last  uint64          // time of the last reading before it, UTC milliseconds; 0: none
}

func (v base) record() record {
	b := binary.BigEndian.AppendUint32(make([]byte, 0, baseSize), v.epoch)
	b = binary.BigEndian.AppendUint64(b, v.next)
	b = append(append(b, v.head[:]...), v.key[:]...)
	return record{kind: recordBase, body: binary.BigEndian.AppendUint64(b, v.last)}
}

func readBase(body []byte) (v base) {
	v.epoch, v.next = binary.BigEndian.Uint32(body), binary.BigEndian.Uint64(body[4:])
	copy(v.head[:], body[12:])
	copy(v.key[:], body[32:])
	v.last = binary.BigEndian.Uint64(body[52:])
	return v
}
