package sim

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// loadPosition reads the position of the vehicle at its last run. It returns false if there is none or the file is
// damaged.
func (v *vehicle) loadPosition() (bool, error) {
	if v.positionFile == "" {
		return false, nil
	}
	b, err := os.ReadFile(v.positionFile)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("read position of the last run: %w", err)
	}
	if _, err := fmt.Sscan(string(b), &v.at.Lat, &v.at.Lon); err != nil {
		v.log.Warn("position file is damaged; starting without a position", "file", v.positionFile, "error", err)
		return false, nil
	}
	return true, nil
}

// savePosition writes the position of the vehicle to a file, atomically. It does not sync, so after a power cut an
// earlier position may be read. The first of several failures is logged: the vehicle can do without the file.
func (v *vehicle) savePosition() {
	err := v.writePosition()
	if err != nil && !v.unsaved {
		v.log.Warn("saving the position failed: after a restart the vehicle starts at its dock", "error", err)
	}
	v.unsaved = err != nil
}

func (v *vehicle) writePosition() error {
	if v.positionFile == "" {
		return nil
	}
	next := v.positionFile + ".next"
	if err := os.WriteFile(next, fmt.Appendf(nil, "%d %d\n", v.at.Lat, v.at.Lon), 0o600); err != nil {
		return fmt.Errorf("save position: %w", err)
	}
	if err := os.Rename(next, v.positionFile); err != nil {
		return fmt.Errorf("save position: %w", err)
	}
	return nil
}
