package journal

// ReadingProof shows that a device signed one reading, if its key is known: reading and proof lead to the segment's
// root, the segment to the digest, and that is signed. What the contract keeps of a device's journal follows from the
// digests in turn.
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
