package journal

import "time"

// Place is where a reading stands in its device's journal.
type Place struct {
	Epoch uint32 `json:"epoch"`
	Seq   uint64 `json:"seq"`
}

// Before reports whether p comes before q.
func (p Place) Before(q Place) bool { return p.Epoch < q.Epoch || p.Epoch == q.Epoch && p.Seq < q.Seq }

// Segment is a run of one device's readings, signed and chained to the one before. Field for field the contract's struct.
type Segment struct {
	Consumer Address // contract that takes the readings
	Device   Address
	Epoch    uint32
	FirstSeq uint64
	Count    uint32
	T0, T1   time.Time // first and last reading, UTC, whole milliseconds
	Acts     bool      // all readings must be shown on chain
	Root     Hash      // Merkle root, leaves bound to their index
	Prev     [20]byte  // head before: first 20 bytes of the previous segment's digest; zero at an epoch's start
}

// State is a device's rolling head as the contract has it.
type State struct {
	Head    [20]byte
	Epoch   uint32
	NextSeq uint64
}

// ReadingProof shows that a device signed one reading, to whoever knows its key: reading and proof lead to the segment's root, the segment to the
// digest, and that is signed. What the contract keeps of a device's journal follows from the digests in turn.
type ReadingProof struct {
	Segment   Segment
	Index     uint32 // of the reading in the segment
	Reading   []byte // ReadingSize bytes
	Proof     []Hash // siblings from the leaf up
	Signature []byte
	Digest    Hash
	Tx        Hash   // transaction that put the segment on chain; zero while it is not, or when another put it there
	Block     uint64 // number; 0 while it is not on chain
}
