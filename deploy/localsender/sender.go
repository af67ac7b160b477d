// Package localsender sends transactions with one key and keeps nothing on disk.
package localsender

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"math/rand/v2"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/rpc"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

const (
	backoff      = 100 * time.Millisecond // first pause after a failure, then twice as long each time
	longestPause = 2 * time.Second
)

// Sender makes transactions with one key. No two senders may use the same key at once for long: they would take each
// other's nonces, and though both find out and try again, neither is quick.
//
// A transaction that is not mined is sent again with higher fees every few blocks, up to 20 times what the network asked for
// each unit of gas when it was first sent. From there on it waits, and says so in the log.
//
// What an earlier process with the key left behind, and nobody mines, is replaced by a transfer of nothing to the account
// itself once it has held up ours for a few blocks. So whatever is sent must be safe to ask for again after a crash, as Post and
// Place are.
//
// It keeps nothing on disk: it is for a deployment, which looks at the chain and begins again. Services send through
// package sender.
type Sender struct {
	*chain.Writer
	pool    *rpc.Pool
	key     *ecdsa.PrivateKey
	address journal.Address
	signer  types.Signer
	log     *slog.Logger

	turn   chan struct{}      // whoever holds it may touch what follows
	next   uint64             // nonce of the next transaction
	flying map[uint64]*flight // sent, not known to be mined, by nonce

	blocked blockage
}

// New sends for key through client. A nil log means slog.Default().
func New(client *chain.Client, key *ecdsa.PrivateKey, log *slog.Logger) *Sender {
	if log == nil {
		log = slog.Default()
	}
	s := &Sender{
		pool: client.Pool(), key: key, address: journal.Address(crypto.PubkeyToAddress(key.PublicKey)), log: log,
		signer: types.LatestSignerForChainID(new(big.Int).SetUint64(client.ChainID())),
		turn:   make(chan struct{}, 1), flying: map[uint64]*flight{},
	}
	s.Writer = chain.NewWriter(client, s)
	return s
}

// Send is Do for one call.
func (s *Sender) Send(ctx context.Context, call ledger.Call) (ledger.Receipt, error) {
	done, err := s.Do(ctx, call)
	if err != nil {
		return ledger.Receipt{}, err
	}
	return done[0], nil
}

// Address is the account that pays the gas.
func (s *Sender) Address() journal.Address { return s.address }

// Do sends the calls in order and waits until all are mined. Each is tried out first: what a contract refuses is not
// sent, and fails with its reason, a *chain.Refusal. While the node cannot be reached it tries again until ctx ends.
// Calls before a failed one may have been made.
func (s *Sender) Do(ctx context.Context, calls ...ledger.Call) ([]ledger.Receipt, error) {
	flights := make([]*flight, 0, len(calls))
	for _, call := range calls {
		f, err := s.launch(ctx, call)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", call.What, err)
		}
		flights = append(flights, f)
	}
	return s.awaitReceipts(ctx, flights)
}

// launch tries a call out, signs it and hands it to the node.
func (s *Sender) launch(ctx context.Context, call ledger.Call) (*flight, error) {
	gas, err := s.estimate(ctx, call)
	if err != nil {
		return nil, err
	}
	if err := s.take(ctx); err != nil {
		return nil, err
	}
	defer s.give()
	for range 20 {
		f, err := s.broadcast(ctx, call, gas)
		if err == nil {
			s.next = f.nonce + 1
			s.flying[f.nonce] = f
			return f, nil
		}
		s.next = 0 // ask the node again
		if !nonceTaken(err) && !outpriced(err) {
			return nil, err
		}
		s.log.Debug("chain: signing anew", "call", call.What, "error", err)
		if !sleep(ctx, backoff) {
			return nil, ctx.Err()
		}
	}
	return nil, errors.New("another sender keeps taking this account's nonces, or fees keep rising")
}

func (s *Sender) take(ctx context.Context) error {
	select {
	case s.turn <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (s *Sender) give() { <-s.turn }

// estimate is the call's gas with a quarter more: state moves between now and then. A few units at random make every
// transaction another one, so that two senders of one key with equal calls cannot take each other's for their own.
func (s *Sender) estimate(ctx context.Context, call ledger.Call) (gas uint64, err error) {
	const most = 1 << 24 // what one transaction may have (EIP-7825)
	err = s.insist(ctx, func(ctx context.Context) error {
		gas, err = s.pool.EstimateGas(ctx, s.message(call))
		return err
	})
	if err != nil {
		return 0, err
	}
	if gas < most-1000 {
		return min(gas+gas/4, most-1000) + rand.Uint64N(1000), nil //nolint:gosec // no secret
	}
	return gas, nil
}

func (s *Sender) message(call ledger.Call) ethereum.CallMsg {
	to := common.Address(call.To)
	return ethereum.CallMsg{From: common.Address(s.address), To: &to, Data: call.Data, Value: call.Wei}
}

// insist asks until the node answers, whatever the answer, or ctx ends. Refusals are explained.
func (s *Sender) insist(ctx context.Context, ask func(context.Context) error) error {
	for pause := backoff; ; pause = min(2*pause, longestPause) {
		bounded, cancel := context.WithTimeout(ctx, rpc.RequestTimeout)
		err := ask(bounded)
		cancel()
		if !rpc.Unreachable(err) {
			return chain.Explain(err)
		}
		s.log.Warn("chain: node cannot be reached, trying again", "error", err)
		if !sleep(ctx, pause) {
			return fmt.Errorf("%w: %w", ctx.Err(), err)
		}
	}
}

// broadcast signs with the next nonce and sends. The caller has the turn.
func (s *Sender) broadcast(ctx context.Context, call ledger.Call, gas uint64) (*flight, error) {
	nonce, err := s.nonce(ctx)
	if err != nil {
		return nil, err
	}
	asked, err := s.fees(ctx)
	if err != nil {
		return nil, err
	}
	f := s.flight(call, nonce, gas, asked)
	tx, err := s.sign(f, asked.tip, asked.most)
	if err != nil {
		return nil, err
	}
	f.add(tx)
	return f, s.send(ctx, tx)
}

func (s *Sender) flight(call ledger.Call, nonce, gas uint64, asked price) *flight {
	ceiling := new(big.Int).Mul(asked.most, big.NewInt(steepest))
	return &flight{call: call, nonce: nonce, gas: gas, ceiling: ceiling, raisedAt: asked.head, sentAt: time.Now()}
}

// nonce is the account's next. Where the node has lost transactions of ours it gets them again; where it has lost ones that we
// no longer hold (a reorganisation), their nonces are free.
func (s *Sender) nonce(ctx context.Context) (uint64, error) {
	var pending uint64
	err := s.insist(ctx, func(ctx context.Context) (err error) {
		pending, err = s.pool.PendingNonceAt(ctx, common.Address(s.address))
		return err
	})
	if err != nil {
		return 0, fmt.Errorf("ask for the next nonce: %w", err)
	}
	for n := pending; n < s.next; n++ {
		f, ours := s.flying[n]
		if !ours {
			return n, nil
		}
		if err := s.send(ctx, f.latest()); err != nil {
			s.log.Debug("chain: sent again", "call", f.call.What, "tx", f.latest().Hash(), "error", err)
		}
	}
	for n := range s.flying {
		if n+1000 < pending { // nobody waits for it any more
			delete(s.flying, n)
		}
	}
	return max(pending, s.next), nil
}

func (s *Sender) sign(f *flight, tip, most *big.Int) (*types.Transaction, error) {
	to := common.Address(f.call.To)
	tx, err := types.SignNewTx(s.key, s.signer, &types.DynamicFeeTx{
		ChainID: s.signer.ChainID(), Nonce: f.nonce, To: &to, Value: f.call.Wei, Data: f.call.Data, Gas: f.gas, GasTipCap: tip, GasFeeCap: most,
	})
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	return tx, nil
}

// send hands a transaction to the node; one that the node has already is fine.
func (s *Sender) send(ctx context.Context, tx *types.Transaction) error {
	err := s.insist(ctx, func(ctx context.Context) error { return s.pool.SendTransaction(ctx, tx) })
	if err == nil || strings.Contains(err.Error(), "already known") || strings.Contains(err.Error(), "already imported") {
		return nil
	}
	if nonceTaken(err) { // perhaps by this very transaction, whose answer was lost
		known := s.insist(ctx, func(ctx context.Context) error {
			_, _, err := s.pool.TransactionByHash(ctx, tx.Hash())
			return err
		})
		if known == nil {
			return nil
		}
	}
	return err
}

// sleep reports whether it slept to the end.
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

// nonceTaken goes by the texts of Geth, Anvil, Erigon, Nethermind, Besu and Reth: there are no codes.
func nonceTaken(err error) bool {
	if err == nil {
		return false
	}
	text := strings.ToLower(err.Error())
	for _, part := range []string{"nonce too low", "underpriced", "oldnonce", "nonce is too low", "could not replace existing tx"} {
		if strings.Contains(text, part) {
			return true
		}
	}
	return false
}

// outpriced: the base fee has more than doubled since it was asked for.
func outpriced(err error) bool {
	text := strings.ToLower(err.Error())
	return strings.Contains(text, "less than block base fee") || strings.Contains(text, "fee cap too low")
}
