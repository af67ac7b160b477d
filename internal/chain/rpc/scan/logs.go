package scan

import (
	"fmt"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/slab"
	"github.com/waybill/waybill/journal"
)

// BlockLogs is a block's logs as eth_getLogs told of them.
type BlockLogs struct {
	Number uint64
	Hash   journal.Hash
	Logs   []ledger.Log
}

// logScan reads eth_getLogs' result straight from its bytes: no reflection, no value that is thrown away. It accepts less
// than encoding/json does, and what it accepts it reads alike: a differential test and a fuzz test keep it so.
type logScan struct {
	jsonScan
	topics slab.Slab[journal.Hash]
	data   slab.Slab[byte]

	log       ledger.Log
	number    uint64
	blockHash journal.Hash
	seen      uint // fields of the log at hand, a bit each
	digest    [4]journal.Hash

	lastBlock, lastAddress, lastTx, lastEvent memo
}

const (
	hasAddress = 1 << iota
	hasTopics
	hasData
	hasBlock
	hasBlockHash
	hasTx
	hasIndex
	hasAll = 1<<iota - 1
)

// logFields are those of a log that go-ethereum knows too.
var logFields = []string{"address", "topics", "data", "blockHash", "blockNumber", "blockTimestamp", "transactionHash", "transactionIndex", "logIndex", "removed"}

// Logs reads a JSON array of logs, grouped by block. They must be in the chain's order. The bytes may be reused after.
func Logs(b []byte) (all []BlockLogs, err error) {
	s := &logScan{jsonScan: jsonScan{b: b}}
	if err := s.array(func() error {
		if err := s.one(); err != nil {
			return err
		}
		last := len(all) - 1
		if last < 0 || all[last].Number != s.number {
			if last >= 0 && all[last].Number > s.number {
				return s.bad("blocks out of order")
			}
			room := 16 // most blocks have about as many logs as the one before
			if last >= 0 {
				room = len(all[last].Logs)
			}
			all = append(all, BlockLogs{s.number, s.blockHash, make([]ledger.Log, 0, room)})
			last++
		}
		if all[last].Hash != s.blockHash {
			return fmt.Errorf("two blocks %d in one answer: %w", s.number, ledger.ErrReorg)
		}
		if logs := all[last].Logs; len(logs) > 0 && logs[len(logs)-1].Log >= s.log.Log {
			return s.bad("logs out of order")
		}
		all[last].Logs = append(all[last].Logs, s.log)
		return nil
	}); err != nil {
		return nil, err
	}
	return all, s.end()
}

func (s *logScan) one() error {
	s.seen, s.log = 0, ledger.Log{}
	if err := s.object(s.field); err != nil {
		return err
	}
	if s.seen != hasAll {
		return s.bad("a field is missing")
	}
	return nil
}

func (s *logScan) field(key []byte) (err error) {
	switch string(key) {
	case "address":
		s.seen |= hasAddress
		return s.again(&s.lastAddress, s.log.Address[:])
	case "topics":
		s.seen |= hasTopics
		return s.readTopics()
	case "data":
		s.seen |= hasData
		return s.readData()
	case "blockHash":
		s.seen |= hasBlockHash
		return s.again(&s.lastBlock, s.blockHash[:])
	case "blockNumber":
		s.seen |= hasBlock
		s.number, err = s.quantity(64)
		return err
	case "transactionHash":
		s.seen |= hasTx
		return s.again(&s.lastTx, s.log.Tx[:])
	case "logIndex":
		s.seen |= hasIndex
		n, err := s.quantity(31)
		s.log.Log = uint32(n)
		return err
	case "blockTimestamp", "transactionIndex":
		_, err := s.quantity(63)
		return err
	case "removed":
		if !s.word("false") {
			return s.bad("a removed log")
		}
		return nil
	}
	return s.unknown(key, logFields)
}

func (s *logScan) readTopics() error {
	n := 0
	if err := s.array(func() error {
		if n == len(s.digest) {
			return s.bad("more than four topics")
		}
		if n++; n == 1 {
			return s.again(&s.lastEvent, s.digest[0][:])
		}
		return s.fixed(s.digest[n-1][:])
	}); err != nil {
		return err
	}
	s.log.Topics = s.topics.Take(n)
	copy(s.log.Topics, s.digest[:n])
	return nil
}

func (s *logScan) readData() error {
	digits, err := s.hex()
	if err != nil {
		return err
	}
	if len(digits)%2 != 0 {
		return s.bad("half a byte")
	}
	s.log.Data = s.data.Take(len(digits) / 2)
	if !unhex(s.log.Data, digits) {
		return s.bad("not hexadecimal")
	}
	return nil
}
