package localsender

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/internal/chain/rpc"
)

// steepest is how many times what the network asked at first a transaction may come to offer for each unit of gas. Beyond it
// the transaction waits for fees to fall.
const steepest = 20

// push sends again what is not mined: at a head with higher fees, as it is when head is 0. Everyone who waits pushes, so a
// flight is left alone when another one has just pushed it.
func (s *Sender) push(ctx context.Context, flights []*flight, landed []bool, head uint64) error {
	if err := s.take(ctx); err != nil {
		return err
	}
	defer s.give()
	var mined uint64
	err := s.insist(ctx, func(ctx context.Context) (err error) {
		mined, err = s.pool.NonceAt(ctx, common.Address(s.address), nil)
		return err
	})
	if err != nil {
		return fmt.Errorf("ask for the account's nonce: %w", err)
	}
	for i, f := range flights {
		if landed[i] {
			continue
		}
		if f.nonce < mined {
			if s.receipt(ctx, f) != nil {
				continue // just now
			}
			delete(s.flying, f.nonce)
			return fmt.Errorf("%s: another transaction took nonce %d of %s", f.call.What, f.nonce, s.address)
		}
	}
	stranded := head != 0 && s.stranded(mined, head)
	for n := mined; n < s.next; n++ { // what came before ours holds it up
		f, ours := s.flying[n]
		if !ours {
			if stranded {
				if err := s.displace(ctx, n); err != nil {
					s.log.Warn("chain: a transaction of an earlier process cannot be replaced", "nonce", n, "error", err)
				}
			}
			continue
		}
		if err := s.again(ctx, f, head); err != nil {
			s.log.Warn("chain: transaction does not go through", "call", f.call.What, "tx", f.latest().Hash(), "nonce", n, "error", err)
		}
	}
	return nil
}

// again sends a flight once more, unless that was done a moment ago. The caller has the turn.
func (s *Sender) again(ctx context.Context, f *flight, head uint64) error {
	if head == 0 {
		if time.Since(f.sentAt) < doubt/2 {
			return nil
		}
	} else {
		if head < f.raisedAt+impatience {
			return nil
		}
		f.raisedAt = head
		if err := s.raise(ctx, f); err != nil {
			return err
		}
	}
	f.sentAt = time.Now()
	return s.send(ctx, f.latest())
}

// raise signs a flight with higher fees, as long as these stay below its ceiling.
func (s *Sender) raise(ctx context.Context, f *flight) error {
	asked, err := s.fees(ctx)
	if err != nil {
		return err
	}
	tx := f.latest()
	least := eighthMore(tx.GasFeeCap())
	if least.Cmp(f.ceiling) > 0 {
		s.log.Warn("chain: fees are at their ceiling, waiting for the network to ask less", "call", f.call.What, "nonce", f.nonce, "tx", tx.Hash(),
			"wei", tx.GasFeeCap(), "ceiling", f.ceiling, "asked", asked.most)
		return nil
	}
	most := smaller(larger(asked.most, least), f.ceiling)
	raised, err := s.sign(f, smaller(larger(asked.tip, eighthMore(tx.GasTipCap())), most), most)
	if err != nil {
		return err
	}
	f.add(raised)
	s.log.Info("chain: raising fees", "call", f.call.What, "nonce", f.nonce, "tx", raised.Hash(), "wei", raised.GasFeeCap())
	return nil
}

// price is what the network asks at a head for each unit of gas, in wei: the tip, and the most to pay with it.
type price struct {
	tip, most *big.Int
	head      uint64
}

// fees leave room for the base fee to double.
func (s *Sender) fees(ctx context.Context) (price, error) {
	var head *rpc.Header
	var tip *big.Int
	err := s.insist(ctx, func(ctx context.Context) (err error) {
		if head, err = s.pool.Header(ctx, "latest"); err != nil {
			return err
		}
		tip, err = s.pool.SuggestGasTipCap(ctx)
		return err
	})
	if err != nil {
		return price{}, fmt.Errorf("ask for fees: %w", err)
	}
	if head.BaseFee == nil {
		return price{}, errors.New("the chain has no base fee (EIP-1559), which Waybill needs")
	}
	if floor := big.NewInt(1_000_000); tip.Cmp(floor) < 0 {
		tip = floor // what Geth's miner wants at least
	}
	most := new(big.Int).Lsh(head.BaseFee.ToInt(), 1)
	return price{tip: tip, most: most.Add(most, tip), head: uint64(head.Number)}, nil
}

// eighthMore is enough for every node to take a replacement: they want a tenth more, of tip and cap alike.
func eighthMore(wei *big.Int) *big.Int {
	more := new(big.Int).Rsh(wei, 3)
	return more.Add(more, wei).Add(more, big.NewInt(1))
}

func larger(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}

func smaller(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}
