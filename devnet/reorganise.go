package devnet

import "fmt"

// Mine makes n blocks of what is pending, or empty ones.
func (c *Chain) Mine(n int) error {
	for range n {
		if err := c.mineOne(); err != nil {
			return err
		}
	}
	return nil
}

func (c *Chain) mineOne() error {
	const tries = 5 // right after a reorganisation Geth may need another
	c.sealing.Lock()
	defer c.sealing.Unlock()
	before := c.backend.BlockChain().CurrentBlock()
	for range tries {
		if c.beacon.Commit() != before.Hash() {
			return nil
		}
	}
	return fmt.Errorf("no block was made after block %d", before.Number) // Geth has logged why
}

// Reorganise drops the newest depth blocks. As on a real network their transactions are pending again, at most those of 64 blocks, and
// come back in other blocks: at once when there is a block for each transaction. The chain may be shorter than before until more are
// made.
func (c *Chain) Reorganise(depth uint64) error {
	c.sealing.Lock()
	defer c.sealing.Unlock()
	blocks := c.backend.BlockChain()
	head := blocks.CurrentBlock().Number.Uint64()
	if depth > head {
		return fmt.Errorf("drop %d of %d blocks: the first one stays", depth, head+1)
	}
	parent := blocks.GetBlockByNumber(head - depth)
	if parent == nil {
		return fmt.Errorf("drop %d of %d blocks: block %d is not there", depth, head+1, head-depth)
	}
	if _, err := blocks.SetCanonical(parent); err != nil {
		return fmt.Errorf("drop %d of %d blocks: %w", depth, head+1, err)
	}
	if err := c.backend.TxPool().Sync(); err != nil { // the transactions are pending when we return
		return fmt.Errorf("drop %d of %d blocks: %w", depth, head+1, err)
	}
	return nil
}
