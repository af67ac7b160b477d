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

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/journal"
)

// ChainID is the chain id of every dev chain.
const ChainID = 1337

// ChainConfig configures a dev chain.
type ChainConfig struct {
	Dir     string            // directory for blocks and all states, about 5 kB per block; "" means in memory
	Addr    string            // host:port for HTTP and WebSocket; "" means 127.0.0.1:8545, port 0 a free port
	Funded  []journal.Address // accounts with 1,000,000 ether at genesis; must be the same on every start with Dir
	Origins []string          // origins of web pages allowed besides localhost, like "https://shop.example"
	Log     *slog.Logger      // nil means slog.Default(). Errors of Geth are errors, its warnings debug lines

	// Period is the time between blocks. If it is 0, each transaction is mined at once. Below 1 s the timestamps of
	// blocks run ahead of the clock, because they must grow by a second per block.
	Period time.Duration
}

// Chain is a running dev chain: Geth in this process, with the rules of today's mainnet. It is safe for concurrent use.
type Chain struct {
	node    *node.Node
	backend *eth.Ethereum
	beacon  *catalyst.SimulatedBeacon
	log     *slog.Logger
	rpc     *rpc.Server
	sealMu  sync.Mutex    // held while blocks are made or dropped; guards ahead
	ahead   time.Duration // by which evm_increaseTime has moved the time of the chain
	stop    context.CancelFunc
	done    chan struct{}
}

// StartChain starts a dev chain, or continues the one in c.Dir. It runs until Close; ctx limits the start only.
// Every block that RPC has returned before is there after a restart, even if the process was killed.
func StartChain(ctx context.Context, c ChainConfig) (*Chain, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if c.Log == nil {
		c.Log = slog.Default()
	}
	redirectGethLog(c.Log)
	conf, err := nodeConfig(c)
	if err != nil {
		return nil, err
	}
	n, err := node.New(conf)
	if err != nil {
		return nil, fmt.Errorf("start dev chain in %q: %w", c.Dir, err)
	}
	chain := &Chain{node: n, log: c.Log, stop: func() {}, done: make(chan struct{})}
	if err := chain.start(ctx, c); err != nil {
		close(chain.done)
		return nil, errors.Join(fmt.Errorf("start dev chain in %q: %w", c.Dir, err), n.Close())
	}
	return chain, nil
}

func (c *Chain) start(ctx context.Context, conf ChainConfig) error {
	backend, err := eth.New(c.node, ethConfig(conf))
	if mismatch := new(core.GenesisMismatchError); errors.As(err, &mismatch) {
		return fmt.Errorf("its chain has other funded accounts or rules: %w; use another directory, or delete it", err)
	}
	if err != nil {
		return err
	}
	if err := c.serveRPC(backend, c.node.Config()); err != nil {
		return err
	}
	if err := c.node.Start(); err != nil {
		return err
	}
	beacon, err := catalyst.NewSimulatedBeacon(0, common.Address{}, backend)
	if err != nil {
		return err
	}
	backend.SetSynced()
	if conf.Period > 0 {
		c.continueTime(backend.BlockChain().CurrentBlock())
	}
	c.backend, c.beacon = backend, beacon
	ctx, stop := context.WithCancel(context.WithoutCancel(ctx))
	c.stop = stop
	go func() {
		defer close(c.done)
		if conf.Period <= 0 {
			c.mineOnDemand(ctx)
		} else {
			c.mineByClock(ctx, conf.Period)
		}
	}()
	return nil
}

// URL returns the URL of the HTTP endpoint.
func (c *Chain) URL() string { return c.node.HTTPEndpoint() }

// WebSocketURL returns the URL of the WebSocket endpoint, which has the same port.
func (c *Chain) WebSocketURL() string { return strings.Replace(c.URL(), "http://", "ws://", 1) }

// Close stops the chain and waits until it has stopped.
func (c *Chain) Close() error {
	c.stop()
	<-c.done
	c.rpc.Stop()
	return c.node.Close()
}

// mineByClock makes a block every period until ctx ends.
func (c *Chain) mineByClock(ctx context.Context, period time.Duration) {
	tick := time.NewTicker(period)
	defer tick.Stop()
	for {
		if err := c.Mine(1); err != nil {
			c.log.Warn("dev chain: make a block failed, will retry", "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// mineOnDemand makes blocks while transactions are pending, until ctx ends.
func (c *Chain) mineOnDemand(ctx context.Context) {
	txs := make(chan core.NewTxsEvent, 64)
	sub := c.backend.TxPool().SubscribeTransactions(txs, true)
	pending := make(chan struct{}, 1)
	ended := make(chan struct{})
	go func() { // always receive: the pool blocks on a full subscription, and making a block waits for the pool
		defer close(ended)
		for {
			select {
			case err := <-sub.Err():
				if err != nil {
					c.log.Error("dev chain: the subscription to pending transactions ended", "error", err)
				}
				return
			case <-txs:
			}
			select {
			case pending <- struct{}{}:
			default:
			}
		}
	}()
	defer func() {
		sub.Unsubscribe()
		<-ended
	}()
	for {
		c.mineAll(ctx) // at first too: transactions may have arrived before the subscription
		select {
		case <-ctx.Done():
			return
		case <-ended:
			return
		case <-pending:
		}
	}
}

// mineAll makes blocks until no transaction is left that can be mined, or ctx ends.
func (c *Chain) mineAll(ctx context.Context) {
	const pause = 100 * time.Millisecond // before a retry
	for ctx.Err() == nil {
		switch mined, err := c.mineNext(); {
		case err != nil: // logged by Geth; retry without waiting for another transaction
			select {
			case <-ctx.Done():
			case <-time.After(pause):
			}
		case !mined:
			return // nothing is pending, or the pending transactions cannot be mined now
		}
	}
}

// mineNext makes a block if transactions are pending, and reports whether the block has any.
func (c *Chain) mineNext() (mined bool, err error) {
	c.sealMu.Lock()
	defer c.sealMu.Unlock()
	before := c.backend.BlockChain().CurrentBlock().Number
	if pending, _ := c.backend.TxPool().Stats(); pending == 0 {
		return false, nil
	}
	c.seal()
	block := c.backend.BlockChain().GetBlockByNumber(before.Uint64() + 1)
	if block == nil {
		return false, fmt.Errorf("make block %d: Geth made none", before.Uint64()+1)
	}
	return len(block.Transactions()) > 0, nil
}

func nodeConfig(c ChainConfig) (*node.Config, error) {
	if c.Addr == "" {
		c.Addr = "127.0.0.1:8545"
	}
	host, digits, err := net.SplitHostPort(c.Addr)
	if err != nil {
		return nil, fmt.Errorf("address of the dev chain: %w", err)
	}
	port, err := strconv.ParseUint(digits, 10, 16)
	if err != nil {
		return nil, fmt.Errorf("address of the dev chain %q: port: %w", c.Addr, err)
	}
	conf := node.DefaultConfig
	conf.Name = "geth"
	conf.DataDir = "" // the default is a directory in the user's home
	if c.Dir != "" {
		if conf.DataDir, err = filepath.Abs(c.Dir); err != nil {
			return nil, fmt.Errorf("directory of the dev chain: %w", err)
		}
	}
	// LevelDB passes each write to the operating system before it returns. Pebble does so a moment later; a kill in
	// that moment would lose a block that RPC has returned already.
	conf.DBEngine = rawdb.DBLeveldb
	conf.P2P = p2p.Config{NoDiscovery: true, NoDial: true}
	conf.IPCPath = ""
	conf.HTTPHost, conf.HTTPPort = host, int(port)
	conf.HTTPModules = []string{"net"} // serveRPC replaces them
	conf.HTTPVirtualHosts = []string{"localhost", host}
	conf.HTTPCors = append([]string{
		"http://localhost", "http://localhost:*", "http://127.0.0.1", "http://127.0.0.1:*", "http://[::1]:*",
	}, c.Origins...)
	conf.WSOrigins = append([]string{"localhost", "127.0.0.1", "[::1]"}, c.Origins...)
	conf.Logger = gethLogger(c.Log)
	return &conf, nil
}

func ethConfig(c ChainConfig) *ethconfig.Config {
	conf := ethconfig.Defaults
	conf.Genesis = genesis(c.Funded)
	conf.NetworkId = ChainID
	conf.SyncMode = ethconfig.FullSync
	// The state of a block is written to disk with the block, so no block is rewound after a kill.
	conf.StateScheme = rawdb.HashScheme
	conf.NoPruning = true
	conf.SnapshotCache = 0
	conf.DatabaseCache, conf.TrieCleanCache, conf.TrieDirtyCache = 64, 32, 32
	conf.LogNoHistory = true // the index would have to be repaired after a kill
	// Geth stops filling a block after this time, by default two seconds. On a busy machine that can be before the
	// first transaction: the block would be empty, and mineOnDemand would conclude that the transactions cannot be
	// mined.
	conf.Miner.Recommit = time.Hour
	conf.TxPool.NoLocals = true
	conf.TxPool.Journal = ""
	conf.BlobPool.Datadir = ""
	return &conf
}

// genesis returns a genesis block with the rules of today's mainnet (Osaka). Geth's own dev genesis enables later
// forks.
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
	return g // Geth's dev genesis already has the CREATE2 factory 0x4e59…956C
}
