package journal

import (
	"encoding/binary"
	"time"
)

var (
	domainType  = keccak([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
	domainName  = keccak([]byte("Waybill Journals"))
	domainVers  = keccak([]byte("2"))
	segmentType = keccak([]byte("Segment(address consumer,address device,uint32 epoch,uint64 firstSeq,uint32 count," +
		"uint64 t0,uint64 t1,bool acts,bytes32 root,bytes20 prev)"))
	liveType = keccak([]byte("Live(address consumer,address device,uint32 epoch,uint64 seq,bytes32 reading)"))
)

// Domain names the chain and the contracts for which a device signs. A signature is invalid on any other chain or for
// any other contracts.
type Domain struct {
	ChainID  uint64
	Journals Address // the Journals contract, which is the EIP-712 verifyingContract
	Consumer Address // contract that receives the readings: Orders
}

// Digest returns the EIP-712 digest of s, which the device signs. IJournals.digest computes the same. It uses
// s.Consumer and ignores d.Consumer.
func (d Domain) Digest(s Segment) Hash {
	var w abiWords
	w.bytes(segmentType[:])
	w.address(s.Consumer)
	w.address(s.Device)
	w.uint(uint64(s.Epoch))
	w.uint(s.FirstSeq)
	w.uint(uint64(s.Count))
	w.uint(unixMilli(s.T0))
	w.uint(unixMilli(s.T1))
	w.bool(s.Acts)
	w.bytes(s.Root[:])
	w.bytes(s.Prev[:])
	return d.typedDataHash(w)
}

// LiveDigest returns the EIP-712 digest that a device signs to publish one encoded reading before its segment is
// closed. salt is the salt of the reading in that segment.
func (d Domain) LiveDigest(dev Address, epoch uint32, seq uint64, salt Salt, reading []byte) Hash {
	var w abiWords
	w.bytes(liveType[:])
	w.address(d.Consumer)
	w.address(dev)
	w.uint(uint64(epoch))
	w.uint(seq)
	hash := keccak(salt[:], reading)
	w.bytes(hash[:])
	return d.typedDataHash(w)
}

// Head returns the first 20 bytes of a segment's digest. Segment.Prev of the next segment must equal it.
func Head(digest Hash) (head [20]byte) {
	copy(head[:], digest[:])
	return head
}

// typedDataHash returns the EIP-712 hash of an encoded struct: keccak256(0x1901 ‖ domain separator ‖ struct hash).
func (d Domain) typedDataHash(w abiWords) Hash {
	var dom abiWords
	dom.bytes(domainType[:])
	dom.bytes(domainName[:])
	dom.bytes(domainVers[:])
	dom.uint(d.ChainID)
	dom.address(d.Journals)
	separator, structure := keccak(dom), keccak(w)
	return keccak([]byte{0x19, 0x01}, separator[:], structure[:])
}

// abiWords is the ABI encoding of static values. Each value has 32 bytes.
type abiWords []byte

// bytes appends a bytesN value, which is left-aligned. b has at most 32 bytes.
func (w *abiWords) bytes(b []byte) {
	*w = append(append(*w, b...), make([]byte, 32-len(b))...)
}

func (w *abiWords) address(a Address) {
	*w = append(append(*w, make([]byte, 12)...), a[:]...)
}

func (w *abiWords) uint(n uint64) {
	*w = binary.BigEndian.AppendUint64(append(*w, make([]byte, 24)...), n)
}

func (w *abiWords) bool(b bool) {
	if b {
		w.uint(1)
		return
	}
	w.uint(0)
}

func unixMilli(t time.Time) uint64 { return uint64(t.UnixMilli()) }

// keccak returns the Keccak-256 hash of the concatenated parts.
func keccak(parts ...[]byte) Hash {
	h := hashers.Get().(*hasher)
	defer hashers.Put(h)
	h.state.Reset()
	for _, p := range parts {
		h.write(p)
	}
	return h.sum()
}
