package deploy

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Record is the record of a deployment. There is one file for each chain, named <chain id>.json.
type Record struct {
	ledger.Addresses
	Owner        journal.Address         `json:"owner"`
	Transactions map[string]journal.Hash `json:"transactions"` // deployment transactions by contract
}

// Recorded returns the recorded addresses of the deployment on a chain, or journal.ErrNotFound if dir has no record
// of it.
func Recorded(dir string, chainID uint64) (ledger.Addresses, error) {
	r, err := readRecord(dir, chainID)
	return r.Addresses, err
}

func recordPath(dir string, chainID uint64) string {
	return filepath.Join(dir, fmt.Sprintf("%d.json", chainID))
}

func readRecord(dir string, chainID uint64) (r Record, err error) {
	path := recordPath(dir, chainID)
	b, err := os.ReadFile(path) //nolint:gosec // a number in a configured directory
	if errors.Is(err, fs.ErrNotExist) {
		return r, fmt.Errorf("record %s: %w", path, journal.ErrNotFound)
	}
	if err != nil {
		return r, fmt.Errorf("read record: %w", err)
	}
	if err := json.Unmarshal(b, &r); err != nil {
		return Record{}, fmt.Errorf("record %s: %w: %w", path, err, journal.ErrMalformed)
	}
	if r.ChainID != chainID {
		return Record{}, fmt.Errorf("record %s has chain id %d, want %d: %w", path, r.ChainID, chainID, journal.ErrMalformed)
	}
	return r, nil
}

// write writes the record atomically. A record of other contracts on the same chain is renamed to <chain
// id>-<orders>.json, with the first 4 bytes of the Orders address.
func (r Record) write(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil { //nolint:gosec // addresses are public
		return fmt.Errorf("write record: %w", err)
	}
	path := recordPath(dir, r.ChainID)
	if old, err := readRecord(dir, r.ChainID); err == nil && old.Orders != r.Orders {
		backup := filepath.Join(dir, fmt.Sprintf("%d-%x.json", r.ChainID, old.Orders[:4]))
		if err := os.Rename(path, backup); err != nil {
			return fmt.Errorf("keep the earlier record: %w", err)
		}
	}
	b, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return fmt.Errorf("write record: %w", err)
	}
	if err := os.WriteFile(path+".new", append(b, '\n'), 0o644); err != nil { //nolint:gosec // addresses are public
		return fmt.Errorf("write record: %w", err)
	}
	if err := os.Rename(path+".new", path); err != nil {
		return fmt.Errorf("write record: %w", err)
	}
	return nil
}
