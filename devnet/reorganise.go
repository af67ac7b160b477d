package devnet

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"
)

// Mine makes n blocks of what is pending, or empty ones.
func (c *Chain) Mine(n int) error {
	c.sealing.Lock()
	defer c.sealing.Unlock()
	for range n {
		before := c.backend.BlockChain().CurrentBlock()
		made := false
		for attempt := 0; attempt < 3 && !made; attempt++ { // Geth's miner may be between two states, right after a reorganisation on a busy machine
			made = c.beacon.Commit() != before.Hash()
		}
		if !made {
			return fmt.Errorf("no block was made after block %d", before.Number) // Geth has logged why
		}
	}
	return nil
}

// Reorganise drops the newest depth blocks. As on a real network their transactions are pending again and come back in other blocks: at
// once when there is a block for each transaction. The chain may be shorter than before until more are made.
func (c *Chain) Reorganise(depth uint64) error {
	c.sealing.Lock()
	defer c.sealing.Unlock()
	blocks := c.backend.BlockChain()
	head := blocks.CurrentBlock().Number.Uint64()
	if depth > head {
		return fmt.Errorf("drop %d of %d blocks: the first one stays", depth, head+1)
	}
	var dropped []*types.Transaction
	for n := head - depth + 1; n <= head; n++ {
		b := blocks.GetBlockByNumber(n)
		if b == nil {
			return fmt.Errorf("drop %d of %d blocks: block %d is not there", depth, head+1, n)
		}
		dropped = append(dropped, b.Transactions()...)
	}
	// Making an ancestor canonical would leave what is beyond it to be asked for by number.
	err := blocks.SetHead(head - depth)
	if err == nil {
		err = c.backend.TxPool().Sync()
	}
	if err == nil {
		err = errors.Join(c.backend.TxPool().Add(dropped, true)...)
	}
	if err != nil {
		return fmt.Errorf("drop %d of %d blocks: %w", depth, head+1, err)
	}
	return nil
}
