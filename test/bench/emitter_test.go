package bench

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"math/big"
	"net/http"
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

// emitting is a node with a contract that only emits.
type emitting struct{ *harness.Node }

// emit fills the chain up to benchBlocks blocks with benchEvents events, 50 a transaction.
func (n emitting) emit(emitter journal.Address) {
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
		n.T.Fatalf("%d events in %d blocks", got, n.Head())
	}
}

// reorganise drops the last 25 blocks and mines others with as many events instead.
func (n emitting) reorganise(emitter journal.Address) {
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

func (n emitting) count(emitter journal.Address) (events int) {
	n.filter(emitter, func(logs []types.Log) { events += len(logs) })
	return events
}

// filter reads all logs as a plain go-ethereum client does.
func (n emitting) filter(emitter journal.Address, take func([]types.Log)) {
	n.T.Helper()
	client := ethclient.NewClient(n.RPC)
	for from, head := uint64(0), n.Head(); from <= head; from += 100 {
		logs, err := client.FilterLogs(n.T.Context(), ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(min(from+99, head)), Addresses: []common.Address{common.Address(emitter)},
		})
		if err != nil {
			n.T.Fatal(err)
		}
		take(logs)
	}
}

// compare counts the rows that are not what a plain client reads, and those that are missing or too many.
func (n emitting) compare(database string, emitter journal.Address) (wrong int) {
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
			same := got.block == want.BlockNumber && got.log.Log == uint32(want.Index) && common.Address(got.log.Address) == want.Address &&
				common.Hash(got.log.Tx) == want.TxHash && bytes.Equal(got.log.Data, want.Data) && len(got.log.Topics) == len(want.Topics)
			for i := range want.Topics {
				same = same && common.Hash(got.log.Topics[i]) == want.Topics[i]
			}
			if !same {
				wrong++
			}
		}
	})
	return wrong + len(rows)
}

// download gets all logs over two connections, in ranges of so many blocks, and throws them away.
func (n emitting) download(emitter journal.Address, width uint64) {
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

func (n emitting) discard(ctx context.Context, request string) {
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
