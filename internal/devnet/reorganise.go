package devnet

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
)

// Mine makes n blocks of what is pending, or empty ones.
func (c *Chain) Mine(n int) error {
	c.sealing.Lock()
	defer c.sealing.Unlock()
	for range n {
		before := c.backend.BlockChain().CurrentBlock()
		if c.seal() == before.Hash() {
			return fmt.Errorf("no block was made after block %d", before.Number) // Geth has logged why
		}
	}
	return nil
}

// seal makes a block and returns the head's hash.
func (c *Chain) seal() common.Hash {
	hash := c.beacon.Commit()
	// Once a minute Geth moves what is final to where it cannot change, while the chain goes on. The simulated beacon calls every 32nd
	// block final at once: the head, or a block that Reorganise drops, could be half moved, and no block would ever follow. What Geth
	// finds here is for its mover alone; who asks for the block "finalized" gets it as before.
	rawdb.WriteFinalizedBlockHash(c.backend.ChainDb(), common.Hash{})
	return hash
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
