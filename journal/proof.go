package journal

// ReadingProof proves that a device signed one reading. To check it, verify Proof with VerifyProof against
// Segment.Root, compute the digest of Segment, and verify Signature with the device's key. The digests of all segments
// lead to the head of the journal that the contract stores.
type ReadingProof struct {
	Segment   Segment
	Index     uint32 // of the reading in the segment
	Reading   []byte // ReadingSize bytes
	Salt      Salt   // of the reading; zero for an act
	Proof     []Hash // Merkle siblings from the leaf to the root
	Signature []byte // of Digest
	Digest    Hash   // EIP-712 digest of Segment
	Tx        Hash   // transaction that recorded the segment on chain; zero if not on chain or recorded by others
	Block     uint64 // number of the block of Tx; 0 if not on chain
}
