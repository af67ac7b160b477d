package chain_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// kept is a transactor that keeps its last call and sends nothing.
type kept struct{ call chain.Call }

func (k *kept) Send(_ context.Context, c chain.Call) (chain.Receipt, error) {
	k.call = c
	return chain.Receipt{}, nil
}

// The gas of an act is estimated while the act is too early and needs little. The act before it is mined first, so that
// it moves the parcel and needs more. Its gas limit suffices.
func TestPost_gasOfActsThatBecomeHeavy(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	w := newWorld(t, node)
	terms := w.Terms(t, 1)
	id := w.place(t, terms)
	shelf, robot, packer := w.Device("shelf-1"), w.Device("robot-1"), w.Device("packer-1")
	for aux, pieces := range []int64{100, 10} {
		w.postAct(t, w.Relayer.Writer, shelf, journal.Counting, terms, pieces, uint64(aux))
	}
	var late kept
	w.postAct(t, chain.NewWriter(w.Client, &late), packer, journal.Packing, terms, 370, 0)
	from := chaintest.Address(chaintest.OwnerKey)
	estimate, err := chain.NewOutbound(w.Client).Estimate(t.Context(), from, late.call)
	if err != nil {
		t.Fatal(err)
	}
	w.postAct(t, w.Relayer.Writer, robot, journal.Picking, terms, 0, 0)
	for _, c := range []struct {
		gas  uint64
		want bool
	}{{estimate, false}, {late.call.GasLimit(estimate), true}} {
		if got := w.sendWith(t, node, from, late.call, c.gas); got != c.want {
			t.Errorf("with %d gas the act succeeds: %t, want %t", c.gas, got, c.want)
		}
	}
	if o, err := w.Client.Order(t.Context(), id); err != nil || o.Status != ledger.Assigned {
		t.Errorf("the parcel is %s, %v; want assigned", o.Status, err)
	}
}

// postAct signs an act and posts it with its terms.
func (w *world) postAct(
	t *testing.T, by *chain.Writer, d *chaintest.Device, kind journal.Kind, terms ledger.Terms, value int64, aux uint64,
) {
	t.Helper()
	seg, reading, sig := d.Act(t, kind, w.Client.OrderID(terms), value, aux)
	hashes := chaintest.HashesFor(reading)
	if _, _, err := by.Post(t.Context(), seg, reading, sig, []ledger.Terms{terms}, hashes); err != nil {
		t.Fatalf("%s: %v", kind, err)
	}
}

// sendWith sends a call with a gas limit, from an account that the node signs for, and reports whether it succeeds.
func (w *world) sendWith(t *testing.T, url string, from journal.Address, c chain.Call, gas uint64) bool {
	t.Helper()
	node, err := rpc.DialContext(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer node.Close()
	var tx common.Hash
	err = node.CallContext(t.Context(), &tx, "eth_sendTransaction", map[string]any{
		"from": common.Address(from), "to": common.Address(c.To), "data": hexutil.Bytes(c.Data), "gas": hexutil.Uint64(gas),
	})
	if err != nil {
		t.Fatal(err)
	}
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for ctx := chaintest.Deadline(t); ; {
		r, err := chain.NewOutbound(w.Client).Receipt(ctx, journal.Hash(tx))
		if err == nil {
			return !r.Reverted
		}
		if !errors.Is(err, journal.ErrNotFound) {
			t.Fatal(err)
		}
		<-tick.C
	}
}
