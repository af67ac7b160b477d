package chain_test

import (
	"testing"

	"github.com/waybill/waybill/internal/chain/chaintest"
)

// world adds helpers to chaintest.World.
type world struct{ *chaintest.World }

func newWorld(t *testing.T, rpc string) *world {
	t.Helper()
	return &world{chaintest.NewWorld(t, rpc)}
}
