package rpc

import (
	"context"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// straggle is how long other nodes have to take a transaction, once one has it.
const straggle = time.Second

// Broadcast hands a signed transaction to every node that is well, and is content when one has taken it or has it
// already. It reports whether the transaction was new to all nodes that have it now. When none has taken it, the error
// is a node's refusal if there was one, else why none could be asked. It is safe to broadcast the same bytes again.
func (p *Pool) Broadcast(ctx context.Context, raw []byte) (fresh bool, err error) {
	var old atomic.Bool
	err = p.everywhere(ctx, func(ctx context.Context, n *node) error {
		err := n.ask(ctx, new(common.Hash), "eth_sendRawTransaction", hexutil.Encode(raw))
		if known(err) {
			old.Store(true)
			return nil
		}
		return err
	})
	return err == nil && !old.Load(), err
}

// everywhere has every node that is well do something, and is content when one could.
func (p *Pool) everywhere(ctx context.Context, send func(context.Context, *node) error) error {
	var well []*node
	now := time.Now()
	for _, n := range p.order() {
		if n.state().rank(now) < resting {
			well = append(well, n)
		}
	}
	if len(well) < 2 {
		return p.do(ctx, send)
	}
	sending, cancel := context.WithCancel(ctx)
	defer cancel()
	errs := make([]error, len(well))
	taken := make(chan struct{})
	var once sync.Once
	var all sync.WaitGroup
	for i, n := range well {
		all.Go(func() {
			if _, errs[i] = p.attempt(sending, n, send); errs[i] == nil {
				once.Do(func() {
					close(taken)
					time.AfterFunc(straggle, cancel)
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
		if v := judge(err); v == answered {
			return err
		}
		failures = append(failures, p.named(well[i], err))
	}
	return join(failures)
}

// known: the node has that transaction already, as Geth and Anvil say it.
func known(err error) bool {
	return err != nil && (strings.Contains(err.Error(), "already known") || strings.Contains(err.Error(), "already imported"))
}
