// Package deploy puts Waybill on a chain: the contracts, at addresses that follow from their code and owner alone, and the
// network that one file describes. Doing it twice changes nothing the second time.
package deploy

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/BurntSushi/toml"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// ReadNetwork reads the network that a TOML file describes; the keys are those of ledger.Network. All mistakes are reported
// together, each by name; the error is journal.ErrMalformed.
func ReadNetwork(path string) (ledger.Network, error) {
	b, err := os.ReadFile(filepath.Clean(path))
	if err != nil {
		return ledger.Network{}, fmt.Errorf("read network: %w", err)
	}
	n, err := parseNetwork(string(b))
	if err != nil {
		return ledger.Network{}, fmt.Errorf("network %s: %w", path, err)
	}
	return n, nil
}

func parseNetwork(text string) (n ledger.Network, err error) {
	meta, err := toml.Decode(text, &n)
	if err != nil {
		return ledger.Network{}, fmt.Errorf("%w: %w", err, journal.ErrMalformed)
	}
	var wrong validator
	for _, key := range meta.Undecoded() {
		wrong.add("unknown key %s", key)
	}
	wrong.network(n)
	if len(wrong) > 0 {
		return ledger.Network{}, fmt.Errorf("%w:\n%w", journal.ErrMalformed, errors.Join(wrong...))
	}
	return n, nil
}
