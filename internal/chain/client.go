// Package chain speaks to an Ethereum node: reads Waybill's contracts and their events, signs terms, sends transactions.
// It is the only user of the generated bindings besides the deployment.
package chain

import (
	"context"
	"errors"
	"fmt"
	"hash/maphash"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Client reads one chain, through one node or several. Its methods may be called from many goroutines. It is a
// prometheus.Collector of what it asked each node.
type Client struct {
	pool      *pool
	eth       eth
	addresses ledger.Addresses
	log       *slog.Logger
	token     *tokenDomain // nil while the token is not there
	watched   []common.Address
	paranoid  bool
	doubts    doubts
}

// ID asks a node, or several, which chain it is on.
func ID(ctx context.Context, rpcURL string) (uint64, error) {
	c, err := Dial(ctx, rpcURL, ledger.Addresses{}, nil)
	if err != nil {
		return 0, err
	}
	defer c.Close()
	return c.ChainID(), nil
}

// Dial connects to a node, ws:// or http:// (which it polls), or to several with commas between them: the first that is well is
// asked, the others when it fails, lags or lies. A node on a chain other than addresses.ChainID (zero takes that of most), or with
// another first block than most, is not asked any more; that none is left is journal.ErrConflict. It reconnects by itself. Errors
// and logs name the nodes' hosts, nothing else of their URLs. A nil log means slog.Default().
func Dial(ctx context.Context, rpcURL string, addresses ledger.Addresses, log *slog.Logger) (*Client, error) {
	if log == nil {
		log = slog.Default()
	}
	c := &Client{pool: newPool(rpcURL, addresses.ChainID, log), addresses: addresses, log: log, doubts: doubts{seed: maphash.MakeSeed()}}
	c.eth = eth{c.pool}
	if addresses.Orders != (journal.Address{}) {
		c.pool.proof = c.deployed
	}
	if err := c.greet(ctx); err != nil {
		c.Close()
		return nil, fmt.Errorf("connect to node %s: %w", c.pool, err)
	}
	return c, nil
}

func (c *Client) greet(ctx context.Context) (err error) {
	if err := c.pool.meet(ctx); err != nil {
		return err
	}
	c.addresses.ChainID = c.pool.agreed.chainID
	if c.addresses.Token == (journal.Address{}) {
		return nil
	}
	c.token, err = c.readTokenDomain(ctx)
	return err
}

// Close ends the connections; what waits on them fails.
func (c *Client) Close() { c.pool.close() }

// ChainID is the id of the chain it was on when connecting.
func (c *Client) ChainID() uint64 { return c.addresses.ChainID }

// Addresses are those given to Dial, with the chain id filled in.
func (c *Client) Addresses() ledger.Addresses { return c.addresses }

// header is what we need of a block. The hash is the node's word: chains differ in what they hash.
type header struct {
	Number   hexutil.Uint64 `json:"number"`
	Hash     common.Hash    `json:"hash"`
	Parent   common.Hash    `json:"parentHash"`
	Time     hexutil.Uint64 `json:"timestamp"`
	BaseFee  *hexutil.Big   `json:"baseFeePerGas"`
	Receipts common.Hash    `json:"receiptsRoot"`
}

func (h *header) cursor() ledger.Cursor {
	return ledger.Cursor{Number: uint64(h.Number), Hash: journal.Hash(h.Hash)}
}

func (h *header) block() ledger.Block {
	return ledger.Block{
		Number: uint64(h.Number), Hash: journal.Hash(h.Hash), Parent: journal.Hash(h.Parent),
		Time: time.Unix(int64(h.Time), 0).UTC(),
	}
}

// Head is the newest block that a node stands by. One that goes back although another node still has what was there is not believed.
func (c *Client) Head(ctx context.Context) (ledger.Cursor, error) {
	h, err := c.pool.head(ctx)
	if err != nil {
		return ledger.Cursor{}, fmt.Errorf("read the chain's head: %w", err)
	}
	return h, nil
}

func (c *Client) header(ctx context.Context, tag string) (*header, error) {
	return from(ctx, c.pool, func(ctx context.Context, n *node) (*header, error) { return n.header(ctx, tag) })
}

// headerAt is a block's header; journal.ErrNotFound when this node has not got that block.
func (n *node) headerAt(ctx context.Context, number uint64) (*header, error) {
	h, err := n.header(ctx, hexutil.EncodeUint64(number))
	if err == nil && uint64(h.Number) != number {
		err = fmt.Errorf("asked for block %d, got %d: %w", number, h.Number, journal.ErrMalformed)
	}
	if err != nil {
		return nil, fmt.Errorf("read block %d: %w", number, err)
	}
	return h, nil
}

func (n *node) header(ctx context.Context, tag string) (*header, error) {
	var h *header
	if err := n.ask(ctx, &h, "eth_getBlockByNumber", tag, false); err != nil {
		return nil, err
	}
	if h == nil {
		return nil, journal.ErrNotFound
	}
	return h, nil
}

// ask makes one request of whichever node answers it.
func (c *Client) ask(ctx context.Context, result any, method string, args ...any) error {
	return c.pool.do(ctx, func(ctx context.Context, n *node) error { return n.ask(ctx, result, method, args...) })
}

// view calls a contract at the newest block. A revert is explained; no contract there is journal.ErrNotFound.
func (c *Client) view(ctx context.Context, to journal.Address, data []byte) ([]byte, error) {
	at := common.Address(to)
	out, err := c.eth.CallContract(ctx, ethereum.CallMsg{To: &at, Data: data}, nil)
	if err != nil {
		return nil, explain(err)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("no such contract at %s on chain %d: %w", to, c.ChainID(), journal.ErrNotFound)
	}
	return out, nil
}

// Code is the code at an address; empty when there is none.
func (c *Client) Code(ctx context.Context, at journal.Address) ([]byte, error) {
	code, err := c.eth.CodeAt(ctx, common.Address(at), nil)
	if err != nil {
		return nil, fmt.Errorf("read the code at %s: %w", at, err)
	}
	return code, nil
}

// deployed: our contracts are on a node's chain.
func (c *Client) deployed(ctx context.Context, n *node) bool {
	var code []byte
	err := n.eth(ctx, func(ctx context.Context, e *ethclient.Client) (err error) {
		code, err = e.CodeAt(ctx, common.Address(c.addresses.Orders), nil)
		return err
	})
	return err == nil && len(code) > 0
}

// Balance is what an account holds of the chain's own coin, in wei.
func (c *Client) Balance(ctx context.Context, of journal.Address) (*big.Int, error) {
	wei, err := c.eth.BalanceAt(ctx, common.Address(of), nil)
	if err != nil {
		return nil, fmt.Errorf("read the balance of %s: %w", of, err)
	}
	return wei, nil
}

// transport reports whether err says nothing about the request, only that the node could not be asked.
func transport(err error) bool {
	if err == nil || errors.Is(err, journal.ErrNotFound) || errors.Is(err, ethereum.NotFound) || errors.Is(err, rpc.ErrClientQuit) {
		return false
	}
	var answer rpc.Error
	return !errors.As(err, &answer)
}
