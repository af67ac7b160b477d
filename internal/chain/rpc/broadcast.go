package rpc

import (
	"context"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/waybill/waybill/internal/chain/rpc/failure"
)

// broadcastGrace is the time that the other nodes have to accept a transaction after the first one has.
const broadcastGrace = time.Second

// Broadcast sends a signed transaction to all healthy nodes. It succeeds if one node accepts the transaction or already
// has it. fresh reports whether no node had it before. If no node accepts it, the error is a node's refusal or, without
// a refusal, the failures of all nodes. Repeating it with the same bytes is safe.
func (p *Pool) Broadcast(ctx context.Context, raw []byte) (fresh bool, err error) {
	var old atomic.Bool
	err = p.sendToAll(ctx, func(ctx context.Context, n *node) error {
		err := n.ask(ctx, new(common.Hash), "eth_sendRawTransaction", hexutil.Encode(raw))
		if alreadyKnown(err) {
			old.Store(true)
			return nil
		}
		return err
	})
	return err == nil && !old.Load(), err
}

// sendToAll calls send concurrently with all healthy nodes. It succeeds if one call does.
func (p *Pool) sendToAll(ctx context.Context, send func(context.Context, *node) error) error {
	var healthy []*node
	now := time.Now()
	for _, n := range p.order() {
		if n.state().rank(now) < rankFailed {
			healthy = append(healthy, n)
		}
	}
	if len(healthy) < 2 {
		return p.do(ctx, send)
	}
	sending, cancel := context.WithCancel(ctx)
	defer cancel()
	errs := make([]error, len(healthy))
	taken := make(chan struct{})
	var once sync.Once
	var all sync.WaitGroup
	for i, n := range healthy {
		all.Go(func() {
			if _, errs[i] = p.attempt(sending, n, send); errs[i] == nil {
				once.Do(func() {
					close(taken)
					time.AfterFunc(broadcastGrace, cancel)
				})
			}
		})
	}
	all.Wait()
	select {
	case <-taken:
		return nil
	default:
	}
	var failures []error
	for i, err := range errs {
		if v := classify(err); v == final {
			return err
		}
		failures = append(failures, p.withName(healthy[i], err))
	}
	return failure.Join(failures)
}

// alreadyKnown reports whether err is the answer of Geth or Anvil that the node already has the transaction.
func alreadyKnown(err error) bool {
	return err != nil && contains(err.Error(), "already known", "already imported")
}
