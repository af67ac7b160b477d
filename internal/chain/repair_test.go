package chain_test

import (
	"context"
	"encoding/json"
	"reflect"
	"testing"

	"github.com/waybill/waybill/indexer"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

// appliedTo rings after each change of a database.
type appliedTo struct {
	*store.Store
	bell chan struct{}
}

func (a appliedTo) Apply(ctx context.Context, blocks ...ledger.Block) error {
	err := a.Store.Apply(ctx, blocks...)
	select {
	case a.bell <- struct{}{}:
	default:
	}
	return err
}

// kept is a chain's logs as a database has them, by block.
func kept(t *testing.T, db *store.Store) map[uint64][]ledger.Log {
	t.Helper()
	out := map[uint64][]ledger.Log{}
	if err := db.Logs(t.Context(), 0, 1<<62, func(block uint64, l ledger.Log) error {
		out[block] = append(out[block], l)
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	return out
}

// A node that leaves out logs, and is only checked by sample, is believed for a while. Once it is caught, what it had told is read again, and
// the database is what an honest node gives.
func TestIndexer_mendsWhatALiarLeftOut(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	w := newWorld(t, node)
	mint := func() {
		if _, err := w.Relayer.Mint(chaintest.Deadline(t), journal.Address{0xbe}, 1); err != nil {
			t.Fatal(err)
		}
	}
	for range 10 {
		mint()
	}
	chaintest.Command(t, node, "anvil_mine", "0x64") // so that there is something to backfill
	lying := (&chaintest.Liar{T: t, Node: node, Twist: func(r chaintest.Request, _ json.RawMessage) any {
		if r.Method != "eth_getLogs" {
			return nil
		}
		return []any{}
	}}).Start()
	client := chaintest.Dial(t, w.Client.Addresses(), lying, node)
	token := client.Addresses().Token
	client.Watch(token)
	sink := appliedTo{storetest.New(t), make(chan struct{}, 1)}
	ctx, stop := context.WithCancel(chaintest.Deadline(t))
	stopped := make(chan error)
	go func() {
		stopped <- indexer.New(indexer.Config{
			Source: client, Sink: sink, Start: client.Addresses().Block, Log: chaintest.Discard(),
		}).Run(ctx)
	}()
	for chaintest.Count(t, client, "missing_logs_total", lying) == 0 {
		mint()
		<-sink.bell
	}
	mint()
	w.Client.Watch(token)
	head, err := w.Client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	want := truthOf(t, w.Client, head.Number)
	for !reflect.DeepEqual(kept(t, sink.Store), want) {
		select {
		case <-sink.bell:
		case <-ctx.Done():
			t.Fatalf("%d blocks with logs, want %d", len(kept(t, sink.Store)), len(want))
		}
	}
	stop()
	if err := <-stopped; err != nil {
		t.Error(err)
	}
	if n := chaintest.Count(t, client, "missing_logs_total", node); n != 0 {
		t.Errorf("%v against the honest node", n)
	}
}

// truthOf is the watched logs from the contracts' first block on.
func truthOf(t *testing.T, c *chain.Client, end uint64) map[uint64][]ledger.Log {
	t.Helper()
	blocks, err := c.Range(t.Context(), c.Addresses().Block, end)
	if err != nil {
		t.Fatal(err)
	}
	out := map[uint64][]ledger.Log{}
	for _, b := range blocks {
		if len(b.Logs) > 0 {
			out[b.Number] = b.Logs
		}
	}
	return out
}
