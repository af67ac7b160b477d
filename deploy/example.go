package deploy

import (
	_ "embed"
	"fmt"

	"github.com/waybill/waybill/internal/ledger"
)

//go:embed network.toml
var example string

// Example returns the network in network.toml: a small town with three centres, eight zones, three carriers and 18
// devices.
func Example() (ledger.Network, error) {
	n, err := parseNetwork(example)
	if err != nil {
		return ledger.Network{}, fmt.Errorf("example network: %w", err)
	}
	return n, nil
}
