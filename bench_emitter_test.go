package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"os/exec"
	"strings"
	"sync"
	"testing"

	"github.com/waybill/waybill/journal"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
)

// emitting is an Anvil with contracts that only emit.
type emitting struct {
	b   testing.TB
	url string
	rpc *rpc.Client
	pid int
}

// moved is the code of a contract that, called with i and end, emits Moved(address indexed, address indexed, uint256) for each
// number from i to end: the simplest of the events that tokens have.
var moved = "602035" + "600035" + // end, i
	"5b" + "80600052" + // again: value is i
	"80" + "70" + strings.Repeat("a7", 17) + "02" + // to: i times something
	"81" + "70" + strings.Repeat("5b", 17) + "02" + // from
	"7f" + fmt.Sprintf("%x", crypto.Keccak256([]byte("Moved(address,address,uint256)"))) +
	"60206000a3" + // emit
	"600101" + "818110" + "600657" + "00" // next, until end

func benchNode(b testing.TB) *emitting {
	b.Helper()
	path, err := exec.CommandContext(b.Context(), "scripts/foundry.sh", "anvil").Output()
	if err != nil {
		b.Fatalf("%v (make test installs it)", err)
	}
	cmd := exec.CommandContext(b.Context(), strings.TrimSpace(string(path)), "--port", "0", "--hardfork", "osaka", "--gas-limit", "2000000000", "--no-mining")
	out, err := cmd.StdoutPipe()
	if err != nil {
		b.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		if err := cmd.Wait(); err == nil { // the benchmark's context has killed it
			b.Error("anvil went by itself")
		}
	})
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		at, ok := strings.CutPrefix(lines.Text(), "Listening on ")
		if !ok {
			continue
		}
		go func() {
			for lines.Scan() { // so that it never waits for a reader
			}
		}()
		n := &emitting{b: b, url: "http://" + strings.TrimSpace(at), pid: cmd.Process.Pid}
		if n.rpc, err = rpc.DialContext(b.Context(), n.url); err != nil {
			b.Fatal(err)
		}
		b.Cleanup(n.rpc.Close)
		return n
	}
	b.Fatal("anvil does not listen")
	return nil
}

func (n *emitting) ask(result any, method string, args ...any) {
	n.b.Helper()
	if err := n.rpc.CallContext(n.b.Context(), result, method, args...); err != nil {
		n.b.Fatalf("%s: %v", method, err)
	}
}

func (n *emitting) head() uint64 {
	var head hexutil.Uint64
	n.ask(&head, "eth_blockNumber")
	return uint64(head)
}

// send queues a transaction from Anvil's first account, whose key it has.
func (n *emitting) send(to *journal.Address, input []byte) (hash common.Hash) {
	n.b.Helper()
	tx := map[string]any{"from": "0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266", "gas": "0xf00000", "gasPrice": "0x77359400", "input": hexutil.Bytes(input)}
	if to != nil {
		tx["to"] = to
	}
	n.ask(&hash, "eth_sendTransaction", tx)
	return hash
}

// deploy puts code on the chain, in a block of its own.
func (n *emitting) deploy(code string) journal.Address {
	n.b.Helper()
	hash := n.send(nil, initCode(code))
	n.ask(nil, "evm_mine")
	var r types.Receipt
	n.ask(&r, "eth_getTransactionReceipt", hash)
	if r.Status != 1 {
		n.b.Fatal("the contract was not made")
	}
	return journal.Address(r.ContractAddress)
}

// initCode is code that returns the code that follows it.
func initCode(code string) []byte {
	return common.FromHex(fmt.Sprintf("61%04x80600c6000396000f3", len(code)/2) + code)
}

// emit fills the chain up to benchBlocks blocks with benchEvents events, 50 a transaction.
func (n *emitting) emit(emitter journal.Address) {
	n.b.Helper()
	const each = 50
	blocks := int(benchBlocks - n.head())
	for i, sent := 0, 0; i < blocks; i++ {
		for ; sent < benchEvents*(i+1)/blocks; sent += each {
			n.send(&emitter, span(sent, sent+each))
		}
		n.ask(nil, "evm_mine")
	}
	if got := n.count(emitter); got != benchEvents || n.head() != benchBlocks {
		n.b.Fatalf("%d events in %d blocks", got, n.head())
	}
}

func span(from, to int) []byte {
	return append(common.BigToHash(big.NewInt(int64(from))).Bytes(), common.BigToHash(big.NewInt(int64(to))).Bytes()...)
}

// reorganise drops the last 25 blocks and mines others with as many events instead.
func (n *emitting) reorganise(emitter journal.Address) {
	n.b.Helper()
	const depth = 25
	n.ask(nil, "anvil_reorg", depth, []any{})
	lost := benchEvents - n.count(emitter)
	for range 30 {
		if lost > 0 {
			n.send(&emitter, span(lost, lost+1))
			lost--
		}
		n.ask(nil, "evm_mine")
	}
}

func (n *emitting) count(emitter journal.Address) (events int) {
	n.filter(emitter, func(logs []types.Log) { events += len(logs) })
	return events
}

// filter reads all logs as a plain go-ethereum client does.
func (n *emitting) filter(emitter journal.Address, take func([]types.Log)) {
	n.b.Helper()
	client := ethclient.NewClient(n.rpc)
	for from, head := uint64(0), n.head(); from <= head; from += 100 {
		logs, err := client.FilterLogs(n.b.Context(), ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(min(from+99, head)), Addresses: []common.Address{common.Address(emitter)},
		})
		if err != nil {
			n.b.Fatal(err)
		}
		take(logs)
	}
}

// compare counts the rows that are not what a plain client reads, and those that are missing or too many.
func (n *emitting) compare(database string, emitter journal.Address) (wrong int) {
	n.b.Helper()
	s, err := store.New(n.b.Context(), database)
	if err != nil {
		n.b.Fatal(err)
	}
	defer s.Close()
	type row struct {
		block uint64
		log   ledger.Log
	}
	var rows []row
	if err := s.Logs(n.b.Context(), 0, n.head()+1000, func(block uint64, l ledger.Log) error {
		rows = append(rows, row{block, l})
		return nil
	}); err != nil {
		n.b.Fatal(err)
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
func (n *emitting) download(emitter journal.Address, width uint64) {
	n.b.Helper()
	head := n.head()
	ranges := make(chan uint64)
	var readers sync.WaitGroup
	for range 2 {
		readers.Go(func() {
			for from := range ranges {
				n.discard(n.b.Context(), fmt.Sprintf(`{"jsonrpc":"2.0","id":1,"method":"eth_getLogs","params":[{"fromBlock":"%#x","toBlock":"%#x","address":"%s"}]}`,
					from, min(from+width-1, head), emitter))
			}
		})
	}
	for from := uint64(0); from <= head; from += width {
		ranges <- from
	}
	close(ranges)
	readers.Wait()
}

func (n *emitting) discard(ctx context.Context, request string) {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, n.url, strings.NewReader(request))
	if err != nil {
		n.b.Error(err)
		return
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		n.b.Error(err)
		return
	}
	if _, err := io.Copy(io.Discard, resp.Body); err != nil {
		n.b.Error(err)
	}
	if err := resp.Body.Close(); err != nil {
		n.b.Error(err)
	}
}
