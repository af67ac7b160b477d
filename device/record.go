package device

import (
	"encoding/binary"
	"hash/crc32"

	"github.com/waybill/waybill/journal"
)

// Types of records in a journal file.
const (
	recordStart    = 1 // chainId8 journals20 consumer20 device20 epoch4: a new epoch begins
	recordReading  = 2 // one reading of the open segment
	recordSegment  = 3 // a signed segment with its readings; closes the open one
	recordAck      = 4 // epoch4 next8
	recordBase     = 5 // epoch4 next8 head20 key20 time8: what came before the first segment in the file
	recordActs     = 6 // acts that were compacted away, each kind1 aux6 subject32 end8
	recordRotation = 7 // scheme1 key20 epoch4 fromSeq8 signature: the key that signs from here on
)

// Lengths of bodies.
const (
	startSize    = 8 + 3*20 + 4
	ackSize      = 4 + 8
	baseSize     = 4 + 8 + 20 + 20 + 8
	actSize      = 1 + 6 + 32 + 8
	rotationHead = 1 + 20 + 4 + 8
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

// possible reports whether a record of that type can have a body of n bytes; came is as much of it as there is.
func possible(kind byte, n int, came []byte) bool {
	signed := func(head int) bool { return n == head+journal.Secp256k1Size || n == head+journal.P256Size }
	switch kind {
	case recordStart:
		return n == startSize
	case recordReading:
		return n == journal.ReadingSize
	case recordSegment:
		if len(came) < segmentCount+4 {
			return n > journal.SegmentHeaderSize && n <= maxRecord
		}
		return signed(journal.SegmentHeaderSize + journal.ReadingSize*int(binary.BigEndian.Uint32(came[segmentCount:])))
	case recordAck:
		return n == ackSize
	case recordBase:
		return n == baseSize
	case recordActs:
		return n > 0 && n%actSize == 0 && n <= maxRecord
	case recordRotation:
		return signed(rotationHead)
	}
	return false
}

// segmentCount is where a segment message says how many readings it has.
const segmentCount = 20 + 20 + 4 + 8

func (d *Device) startRecord(epoch uint32) record {
	domain := d.cfg.Domain
	b := binary.BigEndian.AppendUint64(make([]byte, 0, startSize), domain.ChainID)
	b = append(append(append(b, domain.Journals[:]...), domain.Consumer[:]...), d.id[:]...)
	return record{kind: recordStart, body: binary.BigEndian.AppendUint32(b, epoch)}
}

func ackRecord(a journal.Ack) record {
	return record{kind: recordAck, body: binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint32(nil, a.Epoch), a.Next)}
}

// base is what a baseRecord says.
type base struct {
	epoch uint32
	next  uint64
	head  [20]byte
	key   journal.Address
	last  uint64
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
