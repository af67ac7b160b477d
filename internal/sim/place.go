package sim

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// remember reads where the vehicle was when it was switched off; false when it has never been anywhere.
func (v *vehicle) remember() (bool, error) {
	if v.memory == "" {
		return false, nil
	}
	b, err := os.ReadFile(v.memory)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("read place: %w", err)
	}
	if _, err := fmt.Sscan(string(b), &v.at.Lat, &v.at.Lon); err != nil {
		v.log.Warn("forgot where it is", "error", err)
		return false, nil
	}
	return true, nil
}

// memorise writes where the vehicle is, whole or not at all. A power cut may lose the last place: it then goes on from the
// one before.
func (v *vehicle) memorise() error {
	if v.memory == "" {
		return nil
	}
	next := v.memory + ".next"
	if err := os.WriteFile(next, fmt.Appendf(nil, "%d %d\n", v.at.Lat, v.at.Lon), 0o600); err != nil {
		return fmt.Errorf("write place: %w", err)
	}
	if err := os.Rename(next, v.memory); err != nil {
		return fmt.Errorf("write place: %w", err)
	}
	return nil
}
