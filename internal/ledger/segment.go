package ledger

import (
	"time"

	"github.com/waybill/waybill/journal"
)

// InboxSegment is a signed segment that an oracle received and stores until it is on chain.
type InboxSegment struct {
	journal.SegmentMessage
	Digest   journal.Hash // EIP-712 digest of the segment, which its device signed
	Received time.Time    // time of storage; zero before
	Centre   uint16       // fulfilment centre, if it is an act that counts or moves the centre's stock; otherwise 0
}

// SaveResult is the result of storing one InboxSegment.
type SaveResult struct {
	At    journal.State // end of the device's stored journal after the call
	Fresh bool          // the segment was stored by this call
	// Err is nil if the segment is stored, by this or by an earlier call. Otherwise it wraps one of these errors:
	//   - journal.ErrNotFound: the inbox has no journal of the device yet.
	//   - ErrGap: earlier segments are missing. The segment is buffered until they arrive, unless the buffer is full.
	//   - ErrReplayed: the segment is older than the first one that the inbox stored, or its epoch has ended.
	//   - journal.ErrConflict: the segment contradicts the stored journal.
	//
	// Any other error means that the database refuses this segment.
	Err error
	// Other is set only with journal.ErrConflict. It is the digest of another segment with the same epoch and sequence
	// number. It is zero if no other is stored and only Segment.Prev differs from the head of the journal.
	Other journal.Hash
}
