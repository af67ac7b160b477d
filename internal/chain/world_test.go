package chain_test

import (
	"testing"

	"github.com/waybill/waybill/internal/chain/chaintest"
)

// world has the steps that several tests take.
type world struct{ *chaintest.World }

func newWorld(t *testing.T, rpc string) *world {
	t.Helper()
	return &world{chaintest.NewWorld(t, rpc)}
}
