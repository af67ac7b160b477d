package bench

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"slices"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/test/harness"
)

// emitterNode is a node with a contract that only emits events, the emitter.
type emitterNode struct{ *harness.Node }

// emit mines blocks up to benchBlocks with benchEvents events in total, 50 per transaction.
func (n emitterNode) emit(emitter journal.Address) {
	n.T.Helper()
	const each = 50
	blocks := int(benchBlocks - n.Head())
	for i, sent := 0, 0; i < blocks; i++ {
		for ; sent < benchEvents*(i+1)/blocks; sent += each {
			n.Send(&emitter, harness.Moves(sent, sent+each))
		}
		n.Call(nil, "evm_mine")
	}
	if got := n.count(emitter); got != benchEvents || n.Head() != benchBlocks {
		n.T.Fatalf("%d events in %d blocks, want %d in %d", got, n.Head(), benchEvents, benchBlocks)
	}
}

// reorganise drops the last 25 blocks and mines 30 others with the same number of events.
func (n emitterNode) reorganise(emitter journal.Address) {
	n.T.Helper()
	const depth = 25
	n.Call(nil, "anvil_reorg", depth, []any{})
	lost := benchEvents - n.count(emitter)
	for range 30 {
		if lost > 0 {
			n.Send(&emitter, harness.Moves(lost, lost+1))
			lost--
		}
		n.Call(nil, "evm_mine")
	}
}

// count returns the number of events on chain.
func (n emitterNode) count(emitter journal.Address) (events int) {
	n.filter(emitter, func(logs []types.Log) { events += len(logs) })
	return events
}

// filter reads all logs with the client of go-ethereum and passes them to take.
func (n emitterNode) filter(emitter journal.Address, take func([]types.Log)) {
	n.T.Helper()
	client := ethclient.NewClient(n.RPC)
	for from, head := uint64(0), n.Head(); from <= head; from += 100 {
		logs, err := client.FilterLogs(n.T.Context(), ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(min(from+99, head)),
			Addresses: []common.Address{common.Address(emitter)},
		})
		if err != nil {
			n.T.Fatal(err)
		}
		take(logs)
	}
}

// compare compares the logs in a database with those that filter reads. It returns the number of rows that differ, are
// missing, or are surplus.
func (n emitterNode) compare(database string, emitter journal.Address) (wrong int) {
	n.T.Helper()
	s := storetest.Open(n.T, database)
	type row struct {
		block uint64
		log   ledger.Log
	}
	var rows []row
	if err := s.Logs(n.T.Context(), 0, n.Head()+1000, func(block uint64, l ledger.Log) error {
		rows = append(rows, row{block, l})
		return nil
	}); err != nil {
		n.T.Fatal(err)
	}
	n.filter(emitter, func(logs []types.Log) {
		for _, want := range logs {
			if len(rows) == 0 {
				wrong++
				continue
			}
			got := rows[0]
			rows = rows[1:]
			if got.block != want.BlockNumber || !sameLog(got.log, want) {
				wrong++
			}
		}
	})
	return wrong + len(rows)
}

// sameLog compares a stored log with one that the client of go-ethereum read.
func sameLog(got ledger.Log, want types.Log) bool {
	sameTopics := slices.EqualFunc(got.Topics, want.Topics, func(a journal.Hash, b common.Hash) bool {
		return common.Hash(a) == b
	})
	return sameTopics && got.Log == uint32(want.Index) && common.Address(got.Address) == want.Address &&
		common.Hash(got.Tx) == want.TxHash && bytes.Equal(got.Data, want.Data)
}

// download reads all logs over two connections in ranges of width blocks, and discards them.
func (n emitterNode) download(emitter journal.Address, width uint64) {
	n.T.Helper()
	head := n.Head()
	ranges := make(chan uint64)
	var readers sync.WaitGroup
	for range 2 {
		readers.Go(func() {
			for from := range ranges {
				const request = `{"jsonrpc":"2.0","id":1,"method":"eth_getLogs",` +
					`"params":[{"fromBlock":"%#x","toBlock":"%#x","address":"%s"}]}`
				n.discard(n.T.Context(), fmt.Sprintf(request, from, min(from+width-1, head), emitter))
			}
		})
	}
	for from := uint64(0); from <= head; from += width {
		ranges <- from
	}
	close(ranges)
	readers.Wait()
}

// discard makes one JSON-RPC request and discards the response.
func (n emitterNode) discard(ctx context.Context, request string) {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, n.URL, strings.NewReader(request))
	if err != nil {
		n.T.Error(err)
		return
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		n.T.Error(err)
		return
	}
	if _, err := io.Copy(io.Discard, resp.Body); err != nil {
		n.T.Error(err)
	}
	if err := resp.Body.Close(); err != nil {
		n.T.Error(err)
	}
}
