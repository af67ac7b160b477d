package journal

import "errors"

// Errors that callers compare with errors.Is.
var (
	ErrNotFound  = errors.New("not found")
	ErrConflict  = errors.New("conflict")      // the request contradicts the current state
	ErrMalformed = errors.New("malformed")     // the input is not in its canonical form
	ErrSignature = errors.New("bad signature") // the signature is not canonical, or not by the expected key
)
