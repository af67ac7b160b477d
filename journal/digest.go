package journal

import (
	"encoding/binary"
	"time"
)

var (
	domainType  = keccak([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
	domainName  = keccak([]byte("Waybill Journals"))
	domainVers  = keccak([]byte("1"))
	segmentType = keccak([]byte("Segment(address consumer,address device,uint32 epoch,uint64 firstSeq,uint32 count," +
		"uint64 t0,uint64 t1,bool acts,bytes32 root,bytes20 prev)"))
	liveType = keccak([]byte("Live(address consumer,address device,uint32 epoch,uint64 seq,bytes32 reading)"))
)

// Domain says for which chain and contracts a device signs. Consumer is the contract that takes the readings.
type Domain struct {
	ChainID  uint64
	Journals Address
	Consumer Address
}

// Digest is what a device signs for a segment: EIP-712, the contract's IJournals.digest. The segment's own Consumer counts,
// not the domain's.
func (d Domain) Digest(s Segment) Hash {
	var w words
	w.bytes(segmentType[:])
	w.address(s.Consumer)
	w.address(s.Device)
	w.uint(uint64(s.Epoch))
	w.uint(s.FirstSeq)
	w.uint(uint64(s.Count))
	w.uint(milli(s.T0))
	w.uint(milli(s.T1))
	w.bool(s.Acts)
	w.bytes(s.Root[:])
	w.bytes(s.Prev[:])
	return d.typed(w)
}

// LiveDigest is what a device signs for one encoded reading that is shown before its segment is closed.
func (d Domain) LiveDigest(dev Address, epoch uint32, seq uint64, reading []byte) Hash {
	var w words
	w.bytes(liveType[:])
	w.address(d.Consumer)
	w.address(dev)
	w.uint(uint64(epoch))
	w.uint(seq)
	hash := keccak(reading)
	w.bytes(hash[:])
	return d.typed(w)
}

// Head is what the next segment names as the one before it: the first 20 bytes of the digest.
func Head(digest Hash) (head [20]byte) {
	copy(head[:], digest[:])
	return head
}

func (d Domain) typed(w words) Hash {
	var dom words
	dom.bytes(domainType[:])
	dom.bytes(domainName[:])
	dom.bytes(domainVers[:])
	dom.uint(d.ChainID)
	dom.address(d.Journals)
	separator, structure := keccak(dom), keccak(w)
	return keccak([]byte{0x19, 0x01}, separator[:], structure[:])
}

// words is an ABI encoding of static values, 32 bytes each.
type words []byte

func (w *words) bytes(b []byte) { // bytesN: left-aligned
	*w = append(append(*w, b...), make([]byte, 32-len(b))...)
}

func (w *words) address(a Address) {
	*w = append(append(*w, make([]byte, 12)...), a[:]...)
}

func (w *words) uint(n uint64) {
	*w = binary.BigEndian.AppendUint64(append(*w, make([]byte, 24)...), n)
}

func (w *words) bool(b bool) {
	if b {
		w.uint(1)
		return
	}
	w.uint(0)
}

func milli(t time.Time) uint64 { return uint64(t.UnixMilli()) }

func keccak(parts ...[]byte) Hash {
	h := hashers.Get().(*hasher)
	defer hashers.Put(h)
	h.state.Reset()
	for _, p := range parts {
		h.write(p)
	}
	return h.sum()
}
