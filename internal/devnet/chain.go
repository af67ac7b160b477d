package devnet

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/eth/tracers"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
)

// ChainID is the chain id of a dev chain.
const ChainID = 1337

// ChainConfig says which dev chain to run.
type ChainConfig struct {
	Dir     string            // where its blocks and every state are kept, about 5 kB a block; "" keeps them in memory
	Addr    string            // host:port for HTTP and WebSocket alike; "" is 127.0.0.1:8545, port 0 takes a free one
	Period  time.Duration     // between blocks; 0: a block for each transaction. Below 1s the blocks' time runs ahead of the clock
	Funded  []journal.Address // accounts that hold 1,000,000 ether at genesis; the same on every start
	Origins []string          // web pages that may call it besides those of localhost, "https://shop.example"
	Log     *slog.Logger      // nil means slog.Default(). Geth's lines are debug lines, its errors errors
}

// Chain is a running dev chain: Geth in this process, with today's mainnet rules.
type Chain struct {
	node    *node.Node
	backend *eth.Ethereum
	beacon  *catalyst.SimulatedBeacon
	log     *slog.Logger
	sealing sync.Mutex // one makes or drops blocks at a time
	stop    context.CancelFunc
	mining  chan struct{}
}

// StartChain starts the dev chain, or goes on with the one in c.Dir: whatever block was ever seen by RPC is there again,
// even after kill -9. It runs until Close; ctx bounds the start only.
func StartChain(ctx context.Context, c ChainConfig) (*Chain, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if c.Log == nil {
		c.Log = slog.Default()
	}
	quiet(c.Log)
	conf, err := nodeConfig(c)
	if err != nil {
		return nil, err
	}
	n, err := node.New(conf)
	if err != nil {
		return nil, fmt.Errorf("start dev chain in %q: %w", c.Dir, err)
	}
	chain := &Chain{node: n, log: c.Log, stop: func() {}, mining: make(chan struct{})}
	if err := chain.start(ctx, c); err != nil {
		close(chain.mining)
		return nil, errors.Join(fmt.Errorf("start dev chain in %q: %w", c.Dir, err), n.Close())
	}
	return chain, nil
}

func (c *Chain) start(ctx context.Context, conf ChainConfig) error {
	backend, err := eth.New(c.node, ethConfig(conf))
	if mismatch := new(core.GenesisMismatchError); errors.As(err, &mismatch) {
		return fmt.Errorf("the chain there began with other funded accounts or rules; name another directory or remove it: %w", err)
	}
	if err != nil {
		return err
	}
	c.node.RegisterAPIs(tracers.APIs(backend.APIBackend))
	c.node.RegisterAPIs([]rpc.API{{
		Namespace: "eth",
		Service:   filters.NewFilterAPI(filters.NewFilterSystem(backend.APIBackend, filters.Config{})),
	}})
	if err := c.node.Start(); err != nil {
		return err
	}
	beacon, err := catalyst.NewSimulatedBeacon(0, common.Address{}, backend)
	if err != nil {
		return err
	}
	backend.SetSynced()
	c.backend, c.beacon = backend, beacon
	ctx, stop := context.WithCancel(context.WithoutCancel(ctx))
	c.stop = stop
	go func() {
		defer close(c.mining)
		if conf.Period <= 0 {
			c.mineOnDemand(ctx)
		} else {
			c.mineByClock(ctx, conf.Period)
		}
	}()
	return nil
}

// URL is the HTTP endpoint.
func (c *Chain) URL() string { return c.node.HTTPEndpoint() }

// WebSocketURL is the WebSocket endpoint, on the same port.
func (c *Chain) WebSocketURL() string { return strings.Replace(c.URL(), "http://", "ws://", 1) }

// Close stops the chain and waits until it has stopped.
func (c *Chain) Close() error {
	c.stop()
	<-c.mining
	return c.node.Close()
}

func (c *Chain) mineByClock(ctx context.Context, period time.Duration) {
	tick := time.NewTicker(period)
	defer tick.Stop()
	for {
		if err := c.Mine(1); err != nil {
			c.log.Warn("dev chain", "error", err) // the next tick tries again
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// mineOnDemand makes blocks whenever there is something to mine.
func (c *Chain) mineOnDemand(ctx context.Context) {
	txs := make(chan core.NewTxsEvent, 64)
	sub := c.backend.TxPool().SubscribeTransactions(txs, true)
	bell := make(chan struct{}, 1)
	heard := make(chan struct{})
	go func() { // the pool waits for whoever does not listen, and a block waits for the pool: so someone always listens
		defer close(heard)
		for {
			select {
			case <-sub.Err():
				return
			case <-txs:
			}
			select {
			case bell <- struct{}{}:
			default:
			}
		}
	}()
	defer func() {
		sub.Unsubscribe()
		<-heard
	}()
	for {
		c.mineAll(ctx) // first of all: the node has taken transactions before we listened
		select {
		case <-ctx.Done():
			return
		case <-heard:
			return
		case <-bell:
		}
	}
}

// mineAll makes blocks until nothing is left to mine.
func (c *Chain) mineAll(ctx context.Context) {
	const pause = 100 * time.Millisecond // after a block that failed
	for ctx.Err() == nil {
		switch mined, err := c.mineNext(); {
		case err != nil: // Geth has logged why. No transaction need come to ring again, so it is tried again unasked
			select {
			case <-ctx.Done():
			case <-time.After(pause):
			}
		case !mined:
			return // nothing is pending, or what is cannot be mined now
		}
	}
}

// mineNext makes a block of pending transactions, and reports whether it holds any.
func (c *Chain) mineNext() (mined bool, err error) {
	c.sealing.Lock()
	defer c.sealing.Unlock()
	before := c.backend.BlockChain().CurrentBlock().Number
	if pending, _ := c.backend.TxPool().Stats(); pending == 0 {
		return false, nil
	}
	c.seal()
	block := c.backend.BlockChain().GetBlockByNumber(before.Uint64() + 1)
	if block == nil {
		return false, errors.New("no block was made")
	}
	return len(block.Transactions()) > 0, nil
}

func nodeConfig(c ChainConfig) (*node.Config, error) {
	if c.Addr == "" {
		c.Addr = "127.0.0.1:8545"
	}
	host, digits, err := net.SplitHostPort(c.Addr)
	if err != nil {
		return nil, fmt.Errorf("dev chain's address: %w", err)
	}
	port, err := strconv.ParseUint(digits, 10, 16)
	if err != nil {
		return nil, fmt.Errorf("dev chain's address %q: port: %w", c.Addr, err)
	}
	conf := node.DefaultConfig
	conf.Name = "geth"
	conf.DataDir = "" // not Geth's own directory in the user's home
	if c.Dir != "" {
		if conf.DataDir, err = filepath.Abs(c.Dir); err != nil {
			return nil, fmt.Errorf("dev chain's directory: %w", err)
		}
	}
	// LevelDB hands each write to the operating system before it returns; Pebble does so a moment later, and a kill in
	// that moment would take back a block that someone has seen.
	conf.DBEngine = rawdb.DBLeveldb
	conf.P2P = p2p.Config{NoDiscovery: true, NoDial: true}
	conf.IPCPath = ""
	conf.HTTPHost, conf.HTTPPort = host, int(port)
	conf.WSHost, conf.WSPort = host, int(port)
	conf.HTTPModules = []string{"eth", "net", "web3", "debug"}
	conf.WSModules = conf.HTTPModules
	conf.HTTPVirtualHosts = []string{"localhost", host}
	conf.HTTPCors = append([]string{
		"http://localhost", "http://localhost:*", "http://127.0.0.1", "http://127.0.0.1:*", "http://[::1]:*",
	}, c.Origins...)
	conf.WSOrigins = append([]string{"localhost", "127.0.0.1", "[::1]"}, c.Origins...)
	conf.AllowUnprotectedTxs = true // presigned deployments, as Anvil takes them
	conf.Logger = logger(c.Log)
	return &conf, nil
}

func ethConfig(c ChainConfig) *ethconfig.Config {
	conf := ethconfig.Defaults
	conf.Genesis = genesis(c.Funded)
	conf.NetworkId = ChainID
	conf.SyncMode = ethconfig.FullSync
	// Every block's state is on disk when the block is: nothing to rewind after a kill.
	conf.StateScheme = rawdb.HashScheme
	conf.NoPruning = true
	conf.SnapshotCache = 0
	conf.DatabaseCache, conf.TrieCleanCache, conf.TrieDirtyCache = 64, 32, 32
	conf.LogNoHistory = true // the index would have to be mended after a kill
	// On a busy machine Geth may not get to the first transaction within its two seconds; the block is then empty, and who
	// mines on demand takes the transactions for ones that cannot be mined.
	conf.Miner.Recommit = time.Hour
	conf.TxPool.NoLocals = true
	conf.TxPool.Journal = ""
	conf.BlobPool.Datadir = ""
	return &conf
}

// genesis has the rules of today's mainnet (Osaka), not those planned for later that Geth's own dev genesis has.
func genesis(funded []journal.Address) *core.Genesis {
	g := core.DeveloperGenesisBlock(ethconfig.Defaults.Miner.GasCeil, nil)
	rules := *params.AllDevChainProtocolChanges
	rules.ChainID = big.NewInt(ChainID)
	rules.BogotaTime = nil
	g.Config = &rules
	ether := new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(params.Ether))
	for _, a := range funded {
		g.Alloc[common.Address(a)] = types.Account{Balance: ether}
	}
	return g // the CREATE2 proxy 0x4e59…956C is among Geth's own dev accounts
}
