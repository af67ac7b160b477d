package journal

import "fmt"

// name is names[i], or "unknown" beyond its end.
func name(names []string, i int) string {
	if i < 0 || i >= len(names) {
		return "unknown"
	}
	return names[i]
}

func parseName(what string, names []string, b []byte, into *uint8) error {
	for i, n := range names {
		if n == string(b) {
			*into = uint8(i)
			return nil
		}
	}
	return fmt.Errorf("%s %.40q: %w", what, b, ErrMalformed)
}
