package deploy

import (
	"context"
	"errors"
	"fmt"

	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/deploy/localsender"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// lookBehind is the number of nonces that findSet looks at in parallel.
const lookBehind = 16

// completeSet returns the record of the owner's newest contracts on chain. It creates those that are missing.
func (r *run) completeSet(ctx context.Context) (Record, error) {
	owner := r.sender.Address()
	next, err := r.sender.AwaitPending(ctx)
	if err != nil {
		return Record{}, err
	}
	first, done, err := r.findSet(ctx, next)
	if err != nil {
		return Record{}, err
	}
	set := newSet(owner, first)
	record := Record{Owner: owner, Transactions: map[string]journal.Hash{}}
	// A test token has the nonce after the contracts, see setToken.
	record.Addresses = addressesOf(r.client.ChainID(), set, localsender.CreatedAt(owner, first+setSize))
	if done > 0 && done < setSize {
		r.printf("contracts: continuing an earlier deployment with nonce %d", first+uint64(done))
	}
	if done < orders {
		if err := r.create(ctx, &record, set[done:orders], first+uint64(done)); err != nil {
			return Record{}, err
		}
	}
	if done <= orders { // its gas can be estimated only now, because its constructor calls the other contracts
		if err := r.create(ctx, &record, set[orders:], first+orders); err != nil {
			return Record{}, err
		}
	}
	if done > 0 {
		return record, r.findDeployment(ctx, &record, set)
	}
	return record, nil
}

// findSet returns the first nonce of the newest set that the owner has created completely, or has begun and can
// continue, and the number of its contracts on chain. next is the owner's next nonce. If there is none, first is next.
func (r *run) findSet(ctx context.Context, next uint64) (first uint64, done int, err error) {
	for end := next; end > 0; end -= min(end, lookBehind) {
		var codes [lookBehind][]byte // of the contracts that the nonces end-1, end-2, … created
		g, reading := errgroup.WithContext(ctx)
		for i := range min(end, lookBehind) {
			g.Go(func() (err error) {
				codes[i], err = r.client.Code(reading, localsender.CreatedAt(r.sender.Address(), end-1-i))
				return err
			})
		}
		if err := g.Wait(); err != nil {
			return 0, 0, err
		}
		for i := range min(end, lookBehind) {
			first := end - 1 - i
			set := newSet(r.sender.Address(), first)
			if !set[0].isBuild(codes[i]) {
				continue
			}
			done, err := r.countCreated(ctx, set)
			if err != nil {
				return 0, 0, err
			}
			if done == setSize || first+uint64(done) == next {
				return first, done, nil
			}
		}
	}
	return next, 0, nil
}

// countCreated returns how many contracts of a set are on chain without a gap.
func (r *run) countCreated(ctx context.Context, set []contract) (int, error) {
	for i, p := range set {
		code, err := r.client.Code(ctx, p.at)
		if err != nil {
			return 0, err
		}
		if !p.isBuild(code) {
			return i, nil
		}
	}
	return len(set), nil
}

// create creates contracts with the nonces first, first+1, … and adds them to the record.
func (r *run) create(ctx context.Context, record *Record, all []contract, first uint64) error {
	calls := make([]chain.Call, len(all))
	for i, p := range all {
		calls[i] = p.call()
	}
	r.printf("contracts: %d transactions", len(calls))
	receipts, err := r.sender.Create(ctx, first, calls...)
	if errors.Is(err, ledger.ErrNonceUsed) {
		return fmt.Errorf("%w: without this nonce the contract would get another address; stop all other programs that use "+
			"this account, then run waybill deploy again: it goes on with the next nonce, deploys all contracts that are "+
			"bound to the lost address anew, and leaves the old ones unused", err)
	}
	if err != nil {
		return err
	}
	r.report.Changes += len(receipts)
	for i, p := range all {
		code, err := r.client.Code(ctx, p.at)
		if err != nil {
			return err
		}
		if !p.isBuild(code) {
			return fmt.Errorf("deploy %s: no such code at %s after transaction %s", p.name, p.at, receipts[i].Tx)
		}
		record.Transactions[p.name] = receipts[i].Tx
		if record.Block == 0 || receipts[i].Block < record.Block {
			record.Block = receipts[i].Block
		}
		r.printf("%-9s %s, block %d, transaction %s", p.name, p.at, receipts[i].Block, receipts[i].Tx)
	}
	return nil
}

// setToken sets the payment token of the record. Without a configured token that is TestDollar: the recorded one, or
// else a new one.
func (r *run) setToken(ctx context.Context, record *Record) error {
	if r.Token != (journal.Address{}) {
		record.Token = r.Token
		return nil
	}
	code, err := r.client.Code(ctx, record.Token)
	if err != nil {
		return err
	}
	next, err := r.sender.AwaitPending(ctx)
	if err != nil {
		return err
	}
	token := newToken(r.sender.Address(), next)
	if token.isBuild(code) {
		return nil
	}
	record.Token = token.at
	return r.create(ctx, record, []contract{token}, next)
}

// findDeployment completes the record from the chain: the block and the transactions of contracts that an earlier run
// created.
func (r *run) findDeployment(ctx context.Context, record *Record, set []contract) error {
	if err := r.dial(ctx, record.Addresses); err != nil {
		return err
	}
	block, made, err := r.client.Deployment(ctx)
	if err != nil {
		return err
	}
	record.Block = block
	for _, p := range set {
		if tx, ok := made[p.at]; ok {
			record.Transactions[p.name] = tx
		}
	}
	return nil
}
