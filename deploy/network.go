// Package deploy deploys Waybill's contracts to a chain and registers the network that a TOML file describes. Each
// contract is created by a transaction of its own with a known nonce, so that contracts can be bound to addresses that
// exist only later. A deployment is idempotent: a second run changes nothing.
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

// ReadNetwork reads a network from a TOML file. The keys are the toml tags of ledger.Network. It reports all mistakes
// in one error, which is journal.ErrMalformed.
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

// parseNetwork parses and validates the TOML text of a network.
func parseNetwork(text string) (n ledger.Network, err error) {
	n.Offer = ledger.DefaultOffer()
	meta, err := toml.Decode(exactAmounts(text), &n)
	if err != nil {
		return ledger.Network{}, fmt.Errorf("%w: %w", err, journal.ErrMalformed)
	}
	if !n.Offer.Claims && !meta.IsDefined("offer", "policy") {
		n.Offer.Policy = ledger.Policy{}
	}
	var errs validator
	for _, key := range meta.Undecoded() {
		errs.add("unknown key %s", key)
	}
	errs.network(n)
	if len(errs) > 0 {
		return ledger.Network{}, fmt.Errorf("%w:\n%w", journal.ErrMalformed, errors.Join(errs...))
	}
	return n, nil
}
