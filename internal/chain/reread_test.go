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

// signalingStore sends to applied after each Apply.
type signalingStore struct {
	*store.Store
	applied chan struct{}
}

func (s signalingStore) Apply(ctx context.Context, blocks ...ledger.Block) error {
	err := s.Store.Apply(ctx, blocks...)
	select {
	case s.applied <- struct{}{}:
	default:
	}
	return err
}

// storedLogs returns the logs in the database by block.
func storedLogs(t *testing.T, db *store.Store) map[uint64][]ledger.Log {
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

// The indexer uses a node that returns no logs and is checked by sample. After the node is detected, the indexer reads
// the logs again from another node. The database then has the logs of an honest node.
func TestIndexer_rereadsMissingLogs(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	w := newWorld(t, node)
	mint := func() {
		if _, err := w.Relayer.Mint(chaintest.Deadline(t), journal.Address{0xbe}, journal.AmountOf(1)); err != nil {
			t.Fatal(err)
		}
	}
	for range 10 {
		mint()
	}
	chaintest.Command(t, node, "anvil_mine", "0x64") // for the backfill
	faulty := (&chaintest.FaultyNode{T: t, Node: node, Rewrite: func(r chaintest.Request, _ json.RawMessage) any {
		if r.Method != "eth_getLogs" {
			return nil
		}
		return []any{}
	}}).Start()
	client := chaintest.Dial(t, w.Client.Addresses(), faulty, node)
	token := client.Addresses().Token
	client.Watch(token)
	sink := signalingStore{storetest.New(t), make(chan struct{}, 1)}
	ctx, stop := context.WithCancel(chaintest.Deadline(t))
	stopped := make(chan error)
	go func() {
		stopped <- indexer.New(indexer.Config{
			Source: client, Sink: sink, Start: client.Addresses().Block, Log: chaintest.Discard(),
		}).Run(ctx)
	}()
	for chaintest.Metric(t, client, "missing_logs_total", faulty) == 0 {
		mint()
		<-sink.applied
	}
	mint()
	w.Client.Watch(token)
	head, err := w.Client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	want := watchedLogs(t, w.Client, head.Number)
	for !reflect.DeepEqual(storedLogs(t, sink.Store), want) {
		select {
		case <-sink.applied:
		case <-ctx.Done():
			t.Fatalf("the database has logs of %d blocks, want %d", len(storedLogs(t, sink.Store)), len(want))
		}
	}
	stop()
	if err := <-stopped; err != nil {
		t.Error(err)
	}
	if n := chaintest.Metric(t, client, "missing_logs_total", node); n != 0 {
		t.Errorf("the honest node has %v wrong answers, want 0", n)
	}
}

// watchedLogs returns the logs of watched contracts since the deployment, by block.
func watchedLogs(t *testing.T, c *chain.Client, end uint64) map[uint64][]ledger.Log {
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
