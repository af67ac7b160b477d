package journal

// Stored is what became of one segment that an oracle gave to its store.
type Stored struct {
	At    State // how far the device's journal is stored now
	Fresh bool  // it was not stored before
	// Err is nil when the segment is stored, now or before. ErrNotFound: the device has not begun. ErrGap: others are missing before
	// it; it is kept until they come. ErrReplayed: its readings were taken before the journal began here, or its epoch is over.
	// ErrConflict: the device signed something else for the same place.
	Err   error
	Other Hash // with ErrConflict: the digest of the segment that has the place; zero when it only follows another than ours
}
