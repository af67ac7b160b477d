package journal

import "fmt"

// nameOf returns names[i], or "unknown" if i is out of range.
func nameOf(names []string, i int) string {
	if i < 0 || i >= len(names) {
		return "unknown"
	}
	return names[i]
}

// parseName sets into to the index of b in names, or returns ErrMalformed. Errors begin with what.
func parseName(what string, names []string, b []byte, into *uint8) error {
	for i, n := range names {
		if n == string(b) {
			*into = uint8(i)
			return nil
		}
	}
	return fmt.Errorf("%s %.40q is unknown: %w", what, b, ErrMalformed)
}
