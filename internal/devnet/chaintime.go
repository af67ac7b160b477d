package devnet

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	// maxTimeJump is the largest jump of one call of evm_increaseTime.
	maxTimeJump = 10 * 365 * 24 * time.Hour
	// ownOffset is the difference between head and clock from which a chain that is continued keeps its own time.
	// Smaller ones come from blocks that were made in quick succession.
	ownOffset = 10 * time.Minute
)

// timeAPI is the namespace evm of the dev chain's RPC. Its methods have the names and parameters of Anvil's. No other
// node offers it: it belongs to the Chain of this package.
type timeAPI struct{ chain *Chain }

// IncreaseTime moves the time of the chain ahead by a number of seconds, from the next block without pending
// transactions on. It returns by how many seconds the chain is ahead of the clock.
func (a timeAPI) IncreaseTime(seconds math.HexOrDecimal64) (ahead int64, err error) {
	return a.chain.increaseTime(uint64(seconds))
}

// Mine makes a block. If the time was moved, the block has the new time.
func (a timeAPI) Mine() (string, error) {
	return "0x0", a.chain.mineAtTime()
}

// timeAPIs returns the namespace evm.
func (c *Chain) timeAPIs() []rpc.API {
	return []rpc.API{{Namespace: "evm", Service: timeAPI{c}}}
}

// continueTime keeps the time of a chain that an earlier process moved ahead.
func (c *Chain) continueTime(head *types.Header) {
	if ahead := time.Until(time.Unix(int64(head.Time), 0)); ahead > ownOffset { //nolint:gosec // a timestamp
		c.ahead = ahead
	}
}

func (c *Chain) increaseTime(seconds uint64) (ahead int64, err error) {
	c.sealMu.Lock()
	defer c.sealMu.Unlock()
	if seconds > uint64(maxTimeJump/time.Second) {
		return 0, fmt.Errorf("move the time of the chain by %d s: at most %d s at once", seconds, maxTimeJump/time.Second)
	}
	if c.ahead += time.Duration(seconds) * time.Second; c.ahead > 10*maxTimeJump { //nolint:gosec // limited above
		c.ahead -= time.Duration(seconds) * time.Second //nolint:gosec // as above
		return 0, fmt.Errorf("move the time of the chain by %d s: it is %d s ahead already", seconds, c.ahead/time.Second)
	}
	return int64(c.ahead / time.Second), nil
}

// mineAtTime makes a block with the time of the chain. It first mines the pending transactions, because Geth sets the
// time of blocks without transactions only.
func (c *Chain) mineAtTime() error {
	c.sealMu.Lock()
	defer c.sealMu.Unlock()
	for range 100 {
		before := c.backend.BlockChain().CurrentBlock()
		late := c.late(before)
		if c.seal() == before.Hash() {
			return fmt.Errorf("make a block after block %d: Geth made none, see its log", before.Number)
		}
		if !late || !c.late(c.backend.BlockChain().CurrentBlock()) {
			return nil
		}
	}
	return fmt.Errorf("move the time of the chain: there are pending transactions that cannot be mined")
}

// late reports whether the time of a block is behind that of the chain, because the time was moved.
func (c *Chain) late(head *types.Header) bool {
	return c.ahead > 0 && time.Until(time.Unix(int64(head.Time), 0))+time.Second < c.ahead //nolint:gosec // a timestamp
}

// commitAtTime makes a block with the time of the chain if the last block is late. It makes none if there are pending
// transactions.
func (c *Chain) commitAtTime() bool {
	head := c.backend.BlockChain().CurrentBlock()
	if !c.late(head) {
		return false
	}
	now := time.Now().Add(c.ahead)
	return c.beacon.AdjustTime(now.Sub(time.Unix(int64(head.Time), 0))) == nil //nolint:gosec // a timestamp
}
