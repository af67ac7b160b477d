package e2e

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/test/harness"
)

var anyCalls = flag.Int("rpc.calls", 10_000, "number of random calls of the dev chain's RPC")

// offered are the methods of debug that the dev chain offers. All others of gethMethods must be refused.
var offered = strings.Fields(`debug_getRawBlock debug_getRawHeader debug_getRawReceipts debug_getRawTransaction
	debug_traceBlockByHash debug_traceBlockByNumber debug_traceCall debug_traceTransaction`)

// gethMethods are methods of Geth, with the kinds of their arguments: (b)lock, (h)ash of a block, (t)ransaction,
// (a)ddress, (c)all, (f)ilter, (x) configuration of a trace, (p)ath of a file, (n)umber, (k)ey of storage, (d)ata.
var gethMethods = strings.Fields(`eth_accounts: eth_blobBaseFee: eth_blockNumber: eth_call:cb eth_chainId: eth_config:
	eth_createAccessList:cb eth_estimateGas:cb eth_feeHistory:nbx eth_fillTransaction:c eth_gasPrice: eth_getBalance:ab
	eth_getBlockByHash:hn eth_getBlockByNumber:bn eth_getBlockReceipts:b eth_getBlockTransactionCountByHash:h
	eth_getBlockTransactionCountByNumber:b eth_getCode:ab eth_getFilterChanges:n eth_getFilterLogs:n
	eth_getHeaderByHash:h eth_getHeaderByNumber:b eth_getLogs:f eth_getProof:akb
	eth_getRawTransactionByBlockHashAndIndex:hn eth_getRawTransactionByHash:t eth_getStorageAt:akb
	eth_getTransactionByBlockHashAndIndex:hn eth_getTransactionByBlockNumberAndIndex:bn eth_getTransactionByHash:t
	eth_getTransactionCount:ab eth_getTransactionReceipt:t eth_getUncleByBlockHashAndIndex:hn
	eth_getUncleCountByBlockNumber:b eth_maxPriorityFeePerGas: eth_newBlockFilter: eth_newFilter:f
	eth_newPendingTransactionFilter: eth_pendingTransactions: eth_resend:cnn eth_sendRawTransaction:d
	eth_sendTransaction:c eth_sign:ad eth_signTransaction:c eth_simulateV1:xb eth_syncing: eth_uninstallFilter:n
	net_listening: net_peerCount: net_version: web3_clientVersion: web3_sha3:d rpc_modules: debug_accountRange:bknnnn
	debug_blockProfile:pn debug_chaindbCompact: debug_chaindbProperty: debug_cpuProfile:pn debug_dbAncient:n
	debug_dbAncients: debug_dbGet:d debug_dumpBlock:b debug_executionWitness:b debug_freeOSMemory: debug_gcStats:
	debug_getAccessibleState:bb debug_getBadBlocks: debug_getModifiedAccountsByHash:hh
	debug_getModifiedAccountsByNumber:bb debug_getRawBlock:b debug_getRawHeader:b debug_getRawReceipts:b
	debug_getRawTransaction:t debug_getTrieFlushInterval: debug_goTrace:pn debug_intermediateRoots:hx debug_memStats:
	debug_mutexProfile:pn debug_preimage:h debug_printBlock:n debug_setBlockProfileRate:n debug_setGCPercent:n
	debug_setHead:b debug_setMemoryLimit:n debug_setMutexProfileFraction:n debug_setTrieFlushInterval:p debug_stacks:
	debug_standardTraceBadBlockToFile:hx debug_standardTraceBlockToFile:hx debug_startCPUProfile:p
	debug_startGoTrace:p debug_stopCPUProfile: debug_stopGoTrace: debug_storageRangeAt:hnakn debug_sync:d
	debug_traceBadBlock:hx debug_traceBlock:dx debug_traceBlockByHash:hx debug_traceBlockByNumber:bx
	debug_traceBlockFromFile:px debug_traceCall:cbx debug_traceChain:bbx debug_traceTransaction:tx debug_verbosity:n
	debug_vmodule:p debug_writeBlockProfile:p debug_writeMemProfile:p debug_writeMutexProfile:p admin_addPeer:p
	admin_exportChain:p admin_importChain:p admin_nodeInfo: admin_removePeer:p admin_startHTTP:pn admin_stopHTTP:
	admin_stopWS: miner_setEtherbase:a miner_setExtra:p miner_setGasLimit:n miner_setGasPrice:n personal_newAccount:p
	personal_unlockAccount:ap txpool_content: txpool_inspect: engine_forkchoiceUpdatedV3:xx engine_newPayloadV4:xxxx`)

// callMaker makes random calls with blocks, transactions and addresses of a chain.
type callMaker struct {
	rand               *rand.Rand
	blocks, txs, known []string // hashes of blocks and transactions, addresses
	head               uint64
	dir                string
}

// call returns a method and its arguments. Half of the calls are well-formed.
func (m *callMaker) call() (method string, args []any) {
	method, kinds, _ := strings.Cut(gethMethods[m.rand.IntN(len(gethMethods))], ":")
	if m.rand.IntN(2) == 0 {
		for _, k := range kinds {
			args = append(args, m.argument(k))
		}
		return method, args
	}
	for range m.rand.IntN(5) {
		args = append(args, m.junk(3))
	}
	return method, args
}

func pick[T any](r *rand.Rand, all ...T) T { return all[r.IntN(len(all))] }

func (m *callMaker) argument(kind rune) any {
	switch kind {
	case 'b':
		return pick(m.rand, "latest", "earliest", "pending", "finalized", fmt.Sprintf("%#x", m.rand.Uint64N(m.head+2)))
	case 'h':
		return pick(m.rand, m.blocks...)
	case 't':
		return pick(m.rand, m.txs...)
	case 'a':
		return pick(m.rand, m.known...)
	case 'c':
		return map[string]any{"from": pick(m.rand, m.known...), "to": pick(m.rand, m.known...), "data": m.data(),
			"gas": pick(m.rand, "0x5208", "0xf4240", "0xffffffffffff")}
	case 'f':
		return pick[map[string]any](m.rand, map[string]any{"blockHash": pick(m.rand, m.blocks...)},
			map[string]any{"fromBlock": "0x0", "toBlock": "latest", "address": pick(m.rand, m.known...)})
	case 'x':
		return m.traceConfig()
	case 'p':
		return filepath.Join(m.dir, fmt.Sprint("file", m.rand.IntN(1000)))
	case 'k':
		return hexutil.EncodeUint64(m.rand.Uint64N(9))
	case 'd':
		return m.data()
	}
	return pick[any](m.rand, m.rand.IntN(100), hexutil.EncodeUint64(m.rand.Uint64N(100)), true)
}

func (m *callMaker) traceConfig() any {
	script := "{step: function(log, db) { this.all = (this.all || []).concat([1]) }, fault: function() {}, " +
		"result: function() { return this.all }}"
	c := map[string]any{}
	if name := pick(m.rand, "", "callTracer", "callTracer", "prestateTracer", "flatCallTracer", "4byteTracer",
		"noopTracer", "muxTracer", "erc7562Tracer", "opcodeTracer", script, "{", "\x00"); name != "" {
		c["tracer"] = name
	}
	for key, values := range map[string][]any{
		"tracerConfig": {
			map[string]any{"withLog": true}, map[string]any{"diffMode": true}, map[string]any{"callTracer": map[string]any{}},
			map[string]any{"nobodyTracer": nil}, []any{1}, "x",
		},
		"timeout":      {"1s", "1h", "-1s", "soon"},
		"enableMemory": {true, false}, "limit": {-1, 1, 1 << 40}, "reexec": {0, 1 << 60},
	} {
		if m.rand.IntN(4) == 0 {
			c[key] = pick(m.rand, values...)
		}
	}
	return c
}

func (m *callMaker) data() string {
	b := make([]byte, pick(m.rand, 0, 4, 36, 68, 500))
	for i := range b {
		b[i] = byte(m.rand.Uint32())
	}
	return hexutil.Encode(b)
}

// junk returns a random value, nested up to a depth.
func (m *callMaker) junk(depth int) any {
	values := []any{
		nil, true, -1, 1 << 60, 1e300, "", "0x", "0x0", "0xffffffffffffffffffffffff", "latest", "\x00\ufffd",
		strings.Repeat("9", 1000), m.data(), m.argument('h'), m.argument('t'), m.argument('a'), m.argument('x'),
	}
	if depth > 0 {
		values = append(values, []any{m.junk(depth - 1), m.junk(depth - 1)},
			map[string]any{pick(m.rand, "tracer", "fromBlock", "to", "blockHash", "timeout", ""): m.junk(depth - 1)})
	}
	return pick(m.rand, values...)
}

// TestDevChain_survivesAnyCall calls random methods of the dev chain by HTTP and WebSocket. Process, head and files
// stay as they are, memory stays bounded, and an order that is placed afterwards is delivered.
func TestDevChain_survivesAnyCall(t *testing.T) {
	t.Parallel()
	j := harness.StartDev(t)
	network := harness.ExampleNetwork(t)
	_, address, _ := strings.Cut(strings.Fields(j.Dev.Line("chain  ", "://"))[1], "://")
	var clients []*gethrpc.Client
	for _, scheme := range []string{"http://", "ws://"} {
		c, err := gethrpc.DialContext(t.Context(), scheme+address)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(c.Close)
		clients = append(clients, c)
	}
	made := callMaker{dir: t.TempDir()}
	made.learn(t, clients[0], j)
	headBefore, hashBefore := made.head, made.blocks[len(made.blocks)-1]
	before, memory := filesIn(t, os.TempDir()), resident(t, j.Dev.PID())

	const workers = 8
	var all sync.WaitGroup
	for w := range workers {
		maker := made
		maker.rand = rand.New(rand.NewPCG(uint64(w), 17))
		all.Go(func() {
			for range *anyCalls / workers {
				method, args := maker.call()
				ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
				err := clients[w%2].CallContext(ctx, new(any), method, args...)
				cancel()
				var refused gethrpc.Error
				if err != nil && !errors.As(err, &refused) {
					t.Errorf("%s%v: %v", method, args, err)
					return
				}
				mustRefuse := !strings.HasPrefix(method, "eth_") && !strings.HasPrefix(method, "net_") &&
					!strings.HasPrefix(method, "web3_") && !strings.HasPrefix(method, "rpc_") && !slices.Contains(offered, method)
				if mustRefuse && err == nil {
					t.Errorf("%s%v was not refused", method, args)
				}
			}
		})
	}
	all.Wait()

	var block struct{ Hash string }
	if err := clients[0].CallContext(t.Context(), &block, "eth_getBlockByNumber", hexutil.EncodeUint64(headBefore),
		false); err != nil || block.Hash != hashBefore {
		t.Fatalf("block %d was %s, now it is %s, %v", headBefore, hashBefore, block.Hash, err)
	}
	if grown := resident(t, j.Dev.PID()) - memory; grown > 600 {
		t.Errorf("the memory has grown by %d MB", grown)
	}
	if left := filesIn(t, made.dir); len(left) > 0 {
		t.Errorf("files were written: %v", left)
	}
	for _, name := range filesIn(t, os.TempDir()) {
		if strings.HasPrefix(name, "block_") && !slices.Contains(before, name) {
			t.Errorf("file %s was written", name)
		}
	}
	var frames []any
	if err := clients[1].CallContext(t.Context(), &frames, "debug_traceBlockByNumber", hexutil.EncodeUint64(headBefore),
		map[string]any{"tracer": "callTracer"}); err != nil {
		t.Error(err)
	}
	b := harness.NewShopper(t, j.Shop).Buy(network.Items[0].GTIN, network.Zones[0].ID)
	j.AwaitSettled(b.Order)
	j.CompareWithChain(b.Order)
}

// learn reads hashes of blocks and transactions, and addresses.
func (m *callMaker) learn(t *testing.T, c *gethrpc.Client, j *harness.Journey) {
	t.Helper()
	var head hexutil.Uint64
	if err := c.CallContext(t.Context(), &head, "eth_blockNumber"); err != nil {
		t.Fatal(err)
	}
	m.head = uint64(head)
	for n := range m.head + 1 {
		var b struct {
			Hash         string
			Transactions []string
		}
		if err := c.CallContext(t.Context(), &b, "eth_getBlockByNumber", hexutil.EncodeUint64(n), false); err != nil {
			t.Fatal(err)
		}
		m.blocks, m.txs = append(m.blocks, b.Hash), append(m.txs, b.Transactions...)
	}
	a := j.Client.Addresses()
	for _, x := range []journal.Address{a.Orders, a.Centres, a.Journals, a.Claims, a.Token, {1}, {19: 2}} {
		m.known = append(m.known, x.String())
	}
}

// filesIn returns the names of the files in a directory.
func filesIn(t *testing.T, dir string) (names []string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

// resident returns the memory of a process in MB, or 0 if the system has no /proc.
func resident(t *testing.T, pid int) (megabytes int) {
	t.Helper()
	file, err := os.Open(fmt.Sprintf("/proc/%d/status", pid))
	if errors.Is(err, os.ErrNotExist) {
		return 0
	} else if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := file.Close(); err != nil {
			t.Error(err)
		}
	}()
	for lines := bufio.NewScanner(file); lines.Scan(); {
		if rest, ok := strings.CutPrefix(lines.Text(), "VmRSS:"); ok {
			if _, err := fmt.Sscan(rest, &megabytes); err != nil {
				t.Fatal(err)
			}
		}
	}
	return megabytes / 1024
}
