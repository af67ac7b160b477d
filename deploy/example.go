package deploy

import (
	_ "embed"
	"fmt"

	"github.com/waybill/waybill/internal/ledger"
)

//go:embed network.toml
var example string

// Example is the network that comes with Waybill: a small town with its centres, shop and fleet.
func Example() (ledger.Network, error) {
	n, err := parseNetwork(example)
	if err != nil {
		return ledger.Network{}, fmt.Errorf("example network: %w", err)
	}
	return n, nil
}
