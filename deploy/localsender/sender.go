// Package localsender sends transactions with one key and stores nothing. It is for deployments, which compare the
// chain with their configuration and can be repeated, and for keepers without a database. Other services send through
// package sender.
package localsender

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/rpc"
	"github.com/waybill/waybill/internal/chain/rpc/ethapi"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

const (
	backoff      = 100 * time.Millisecond // first pause between retries; each is twice as long as the one before
	longestPause = 2 * time.Second
)

// Sender sends transactions with one key. Its methods are safe for concurrent use. Two senders with the same key are
// slow, because they use each other's nonces and must retry.
//
// A transaction that is not mined is replaced with higher fees every few blocks (replace-by-fee). The ceiling is 20
// times the fee cap of its first attempt. At the ceiling it waits for the network's fees to fall and logs a warning.
//
// If a pending transaction of an earlier process blocks the account's nonces for a few blocks, it is replaced by an
// empty transaction. Therefore calls must be idempotent, so that they can be repeated after a crash.
type Sender struct {
	*chain.Writer
	client  *chain.Client
	pool    ethapi.API
	key     *ecdsa.PrivateKey
	address journal.Address
	signer  types.Signer
	log     *slog.Logger

	lock    chan struct{}        // holds one value while the fields below are in use
	next    uint64               // nonce of the next transaction
	pending map[uint64]*inflight // transactions that are not mined yet, by nonce

	blocked blockage // guarded by lock
}

// inflight is a call that was sent, with its first transaction and the replacements with higher fees.
type inflight struct {
	call  ledger.Call
	nonce uint64
	gas   uint64

	ceiling  *big.Int  // maximum fee cap, wei per unit of gas
	bumpedAt uint64    // head at the last change of its fees; guarded by Sender.lock
	sentAt   time.Time // time of the last broadcast; guarded by Sender.lock

	mu  sync.Mutex // guards txs
	txs []*types.Transaction
}

func (f *inflight) add(tx *types.Transaction) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.txs = append(f.txs, tx)
}

func (f *inflight) attempts() []*types.Transaction {
	f.mu.Lock()
	defer f.mu.Unlock()
	return slices.Clone(f.txs)
}

func (f *inflight) latest() *types.Transaction {
	all := f.attempts()
	return all[len(all)-1]
}

// New returns a sender for key. If log is nil, it uses slog.Default().
func New(client *chain.Client, key *ecdsa.PrivateKey, log *slog.Logger) *Sender {
	if log == nil {
		log = slog.Default()
	}
	s := &Sender{
		client: client, pool: ethapi.API{Pool: client.Pool()}, key: key, log: log,
		address: journal.Address(crypto.PubkeyToAddress(key.PublicKey)),
		signer:  types.LatestSignerForChainID(new(big.Int).SetUint64(client.ChainID())),
		lock:    make(chan struct{}, 1), pending: map[uint64]*inflight{},
	}
	s.Writer = chain.NewWriter(client, s)
	return s
}

// Send sends one call, as Do does. If the mined call reverted, it returns the receipt with the reason.
func (s *Sender) Send(ctx context.Context, call ledger.Call) (ledger.Receipt, error) {
	done, err := s.Do(ctx, call)
	if len(done) == 0 {
		return ledger.Receipt{}, err
	}
	return done[0], err
}

// Address returns the sending account.
func (s *Sender) Address() journal.Address { return s.address }

// Do sends the calls in order and waits until all are mined. It estimates the gas of each call first. A call that
// reverts is not sent; its error is a *chain.Refusal. While the node is unreachable, Do retries until ctx ends. After
// an error, earlier calls may have been executed. If a mined call reverted, Do returns the receipts so far with the
// reason.
func (s *Sender) Do(ctx context.Context, calls ...ledger.Call) ([]ledger.Receipt, error) {
	flights := make([]*inflight, 0, len(calls))
	for _, call := range calls {
		if call.To == (journal.Address{}) {
			return nil, fmt.Errorf("%s: the call has no receiver: %w", call.What, journal.ErrMalformed)
		}
		f, err := s.submit(ctx, call)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", call.What, err)
		}
		flights = append(flights, f)
	}
	return s.awaitReceipts(ctx, flights)
}

// submit estimates, signs and broadcasts a call.
func (s *Sender) submit(ctx context.Context, call ledger.Call) (*inflight, error) {
	gas, err := s.estimate(ctx, call)
	if err != nil {
		return nil, err
	}
	gas = call.GasLimit(gas)
	if err := s.acquire(ctx); err != nil {
		return nil, err
	}
	defer s.release()
	for range 20 {
		f, err := s.broadcast(ctx, call, gas)
		if err == nil {
			s.next = f.nonce + 1
			s.pending[f.nonce] = f
			return f, nil
		}
		s.next = 0 // read the nonce from the node again
		if !nonceUsed(err) && !baseFeeRose(err) {
			return nil, err
		}
		s.log.Debug("sign again with another nonce or fee", "call", call.What, "error", err)
		if !sleep(ctx, backoff) {
			return nil, ctx.Err()
		}
	}
	return nil, errors.New("20 attempts failed: another sender uses this account's nonces, or fees keep rising")
}

// acquire waits for lock or the end of ctx.
func (s *Sender) acquire(ctx context.Context) error {
	select {
	case s.lock <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (s *Sender) release() { <-s.lock }

// estimate returns the gas limit of a call, see chain.Client.EstimateGas.
func (s *Sender) estimate(ctx context.Context, call ledger.Call) (gas uint64, err error) {
	err = s.retryUnreachable(ctx, func(ctx context.Context) error {
		gas, err = s.client.EstimateGas(ctx, s.message(call))
		return err
	})
	return gas, err
}

func (s *Sender) message(call ledger.Call) ethereum.CallMsg {
	return ethereum.CallMsg{From: common.Address(s.address), To: receiver(call), Data: call.Data, Value: call.Wei}
}

// receiver returns the receiver of a call, or nil if it creates a contract.
func receiver(call ledger.Call) *common.Address {
	if call.To == (journal.Address{}) {
		return nil
	}
	to := common.Address(call.To)
	return &to
}

// retryUnreachable repeats a request until the node answers or ctx ends. Reverts are decoded by chain.Explain.
func (s *Sender) retryUnreachable(ctx context.Context, ask func(context.Context) error) error {
	for pause := backoff; ; pause = min(2*pause, longestPause) {
		bounded, cancel := context.WithTimeout(ctx, rpc.RequestTimeout)
		err := ask(bounded)
		cancel()
		if !chain.Unreachable(err) {
			return chain.Explain(err)
		}
		s.log.Warn("node unreachable, retrying", "error", err)
		if !sleep(ctx, pause) {
			return fmt.Errorf("%w: %w", ctx.Err(), err)
		}
	}
}

// broadcast signs a call with the next nonce and sends it. The caller must hold lock.
func (s *Sender) broadcast(ctx context.Context, call ledger.Call, gas uint64) (*inflight, error) {
	nonce, err := s.nonce(ctx)
	if err != nil {
		return nil, err
	}
	return s.broadcastWith(ctx, call, nonce, gas)
}

// broadcastWith signs a call with the given nonce and sends it. If the node's minimum is higher than the network's
// fees, it raises them. The caller must hold lock.
func (s *Sender) broadcastWith(ctx context.Context, call ledger.Call, nonce, gas uint64) (*inflight, error) {
	offer, err := s.fees(ctx)
	if err != nil {
		return nil, err
	}
	f := s.newInflight(call, nonce, gas, offer)
	for tip, feeCap := offer.Tip, offer.Cap; ; {
		tx, err := s.sign(f, offer.Legacy(), tip, feeCap)
		if err != nil {
			return nil, err
		}
		f.add(tx)
		if err = s.send(ctx, tx); !belowMinimum(err, tip) || feeCap.Cmp(f.ceiling) >= 0 {
			return f, err
		}
		tip, feeCap = ledger.RaiseFee(tip, doubleBump), smaller(ledger.RaiseFee(feeCap, doubleBump), f.ceiling)
		tip = smaller(tip, feeCap)
	}
}

func (s *Sender) newInflight(call ledger.Call, nonce, gas uint64, offer ledger.Fees) *inflight {
	return &inflight{
		call: call, nonce: nonce, gas: gas, ceiling: ledger.FeeCeiling(offer.Cap), bumpedAt: offer.Head.Number,
		sentAt: time.Now(),
	}
}

// nonce returns the account's next nonce. It resends transactions that the node has lost. If the node's pending nonce
// is below the expected one and no transaction with it is in flight, as after a reorganisation, it returns that
// nonce.
func (s *Sender) nonce(ctx context.Context) (uint64, error) {
	var pending uint64
	err := s.retryUnreachable(ctx, func(ctx context.Context) (err error) {
		pending, err = s.pool.PendingNonceAt(ctx, common.Address(s.address))
		return err
	})
	if err != nil {
		return 0, fmt.Errorf("read the next nonce of %s: %w", s.address, err)
	}
	for n := pending; n < s.next; n++ {
		f, known := s.pending[n]
		if !known {
			return n, nil
		}
		if err := s.send(ctx, f.latest()); err != nil {
			s.log.Debug("resend of a transaction failed", "call", f.call.What, "tx", f.latest().Hash(), "error", err)
		}
	}
	for n := range s.pending {
		if n+1000 < pending { // its caller has given up long ago
			delete(s.pending, n)
		}
	}
	return max(pending, s.next), nil
}

// sign signs a transaction of f with a fee cap of most, or, if legacy is set, with the gas price most.
func (s *Sender) sign(f *inflight, legacy bool, tip, most *big.Int) (*types.Transaction, error) {
	var unsigned types.TxData = &types.DynamicFeeTx{
		ChainID: s.signer.ChainID(), Nonce: f.nonce, To: receiver(f.call), Value: f.call.Wei, Data: f.call.Data,
		Gas: f.gas, GasTipCap: tip, GasFeeCap: most,
	}
	if legacy {
		unsigned = &types.LegacyTx{
			Nonce: f.nonce, To: receiver(f.call), Value: f.call.Wei, Data: f.call.Data, Gas: f.gas, GasPrice: most,
		}
	}
	tx, err := types.SignNewTx(s.key, s.signer, unsigned)
	if err != nil {
		return nil, fmt.Errorf("sign transaction with nonce %d: %w", f.nonce, err)
	}
	return tx, nil
}

// send broadcasts a transaction. It returns nil if the node has it already.
func (s *Sender) send(ctx context.Context, tx *types.Transaction) error {
	err := s.retryUnreachable(ctx, func(ctx context.Context) error { return s.pool.SendTransaction(ctx, tx) })
	if err == nil || strings.Contains(err.Error(), "already known") || strings.Contains(err.Error(), "already imported") {
		return nil
	}
	if nonceUsed(err) { // possibly by this transaction, if an earlier response was lost
		known := s.retryUnreachable(ctx, func(ctx context.Context) error {
			_, _, err := s.pool.TransactionByHash(ctx, tx.Hash())
			return err
		})
		if known == nil {
			return nil
		}
	}
	return err
}

// sleep waits for d. It returns false if ctx ends first.
func sleep(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-t.C:
		return true
	}
}

// nonceUsed reports whether a node refused a transaction because of another one with its nonce. It matches the error
// texts of Geth, Anvil, Erigon, Nethermind, Besu and Reth, because JSON-RPC has no codes for it.
func nonceUsed(err error) bool {
	if err == nil {
		return false
	}
	text := strings.ToLower(err.Error())
	for _, part := range []string{
		"nonce too low", "underpriced", "oldnonce", "nonce is too low", "could not replace existing tx",
	} {
		if strings.Contains(text, part) {
			return true
		}
	}
	return false
}

// belowMinimum reports whether a node refused a transaction because it takes only higher fees, whatever the network's
// fees are. Some nodes say "underpriced" for this and for a replacement, so that text counts only if the tip is tiny.
func belowMinimum(err error, tip *big.Int) bool {
	if err == nil {
		return false
	}
	text := strings.ToLower(err.Error())
	if strings.Contains(text, "replace") {
		return false
	}
	return strings.Contains(text, "below minimum") || strings.Contains(text, "minimum needed") ||
		ledger.Tiny(tip) && strings.Contains(text, "underpriced")
}

// baseFeeRose reports whether a node refused a transaction because the base fee is above its fee cap.
func baseFeeRose(err error) bool {
	text := strings.ToLower(err.Error())
	return strings.Contains(text, "less than block base fee") || strings.Contains(text, "fee cap too low")
}
