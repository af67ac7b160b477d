package ledger

import (
	"encoding/json"
	"time"

	"github.com/waybill/waybill/journal"
)

// Cursor identifies the last block that was applied, or the newest block of the chain.
type Cursor struct {
	Number uint64       `json:"number"`
	Hash   journal.Hash `json:"hash"`
}

// Block is one block with the events and logs that the indexer stores.
type Block struct {
	Number  uint64
	Hash    journal.Hash
	Parent  journal.Hash // hash of the block before
	Time    time.Time    // the block's timestamp, UTC
	Seen    time.Time    // when the indexer received the head that contains the block; zero during a backfill
	Deep    bool         // read far behind the head, where no reorganisation is expected: an asynchronous commit is enough
	Follows bool         // the sink must refuse the block if it has no cursor; false only for the start block
	Events  []Event      // of Waybill's contracts, in log order
	Logs    []Log        // of other watched contracts, in log order
}

// Rows estimates how many rows the store writes for a number of decoded events and a number of raw logs. Ranges and
// transactions are limited by this number.
func Rows(events, logs int) uint64 {
	const rowsPerEvent = 3 // the event and on average two rows of projections: step, feed entry or stock movement
	return uint64(rowsPerEvent*events + logs)
}

// Log is one log of any contract, as the chain stores it.
type Log struct {
	Address journal.Address // contract that emitted it
	Tx      journal.Hash    // transaction
	Log     uint32          // index in the block
	Topics  []journal.Hash  // at most four; the first is the event's signature unless the event is anonymous
	Data    []byte          // arguments that are not indexed, ABI encoded
}

// Event is one decoded log of Waybill's contracts.
type Event struct {
	Name    string          // Solidity name, for example "OrderPlaced"
	Address journal.Address // contract that emitted it
	Tx      journal.Hash    // transaction
	Log     uint32          // index in the block
	Order   journal.OrderID // zero if the event belongs to no order
	Device  journal.Address // zero if the event belongs to no device
	Data    json.RawMessage // arguments by Solidity name: integers above 53 bits as strings, bytes as 0x hexadecimal
	Payload any             // *OrderPlaced, *StockMoved, *DeviceEnrolled, …; nil for events without a Go type
}

// EventAt is an event with the block that contains it.
type EventAt struct {
	Event
	Block     uint64
	BlockHash journal.Hash
	BlockAt   time.Time // the block's timestamp, UTC
}
