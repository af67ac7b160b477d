package journal

import "errors"

// Errors that callers tell apart with errors.Is.
var (
	ErrNotFound  = errors.New("not found")
	ErrConflict  = errors.New("conflict")      // what is asked contradicts what stands
	ErrMalformed = errors.New("malformed")     // input that cannot mean anything
	ErrSignature = errors.New("bad signature") // not in its one form, or not by that key
)
