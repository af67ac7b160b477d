package devnet

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
)

// Mine makes n blocks with the pending transactions. Blocks may be empty.
func (c *Chain) Mine(n int) error {
	c.sealMu.Lock()
	defer c.sealMu.Unlock()
	for range n {
		before := c.backend.BlockChain().CurrentBlock()
		if c.seal() == before.Hash() {
			return fmt.Errorf("make a block after block %d: Geth made none, see its log", before.Number)
		}
	}
	return nil
}

// seal makes a block and returns the hash of the head. The caller must hold sealMu.
func (c *Chain) seal() common.Hash {
	if !c.commitAtTime() {
		c.beacon.Commit()
	}
	hash := c.backend.BlockChain().CurrentBlock().Hash()
	// Once a minute Geth's freezer moves final blocks to an append-only store. The simulated beacon marks every 32nd
	// block final at once, even the head. If the freezer moved a block while Reorganise drops it, the chain would be
	// damaged and no further block could be made. Clearing this hash stops the freezer; the RPC block "finalized"
	// does not depend on it.
	rawdb.WriteFinalizedBlockHash(c.backend.ChainDb(), common.Hash{})
	return hash
}

// Reorganise drops the newest depth blocks. As on a public network, their transactions become pending again and are
// mined in other blocks: at once if Period is 0. Until more blocks are made, the chain is shorter than before. It
// returns an error if depth includes the genesis block.
func (c *Chain) Reorganise(depth uint64) error {
	c.sealMu.Lock()
	defer c.sealMu.Unlock()
	blocks := c.backend.BlockChain()
	head := blocks.CurrentBlock().Number.Uint64()
	if depth > head {
		return fmt.Errorf("drop %d of %d blocks: the genesis block cannot be dropped", depth, head+1)
	}
	var dropped []*types.Transaction
	for n := head - depth + 1; n <= head; n++ {
		b := blocks.GetBlockByNumber(n)
		if b == nil {
			return fmt.Errorf("drop %d of %d blocks: block %d is missing in the database", depth, head+1, n)
		}
		dropped = append(dropped, b.Transactions()...)
	}
	// SetHead, not SetCanonical: the latter would leave the dropped blocks available by number.
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
