package scan

import (
	"fmt"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/slab"
	"github.com/waybill/waybill/journal"
)

// BlockLogs has the logs of one block.
type BlockLogs struct {
	Number uint64
	Hash   journal.Hash
	Logs   []ledger.Log
}

// logScan parses the result of eth_getLogs without reflection and with few allocations. It accepts fewer texts than
// encoding/json. A differential test and a fuzz test check that both return the same for accepted texts.
type logScan struct {
	jsonScan
	topics slab.Slab[journal.Hash]
	data   slab.Slab[byte]

	log       ledger.Log
	number    uint64
	blockHash journal.Hash
	seen      uint // bits of the fields of the current log
	digest    [4]journal.Hash

	lastBlock, lastAddress, lastTx, lastEvent fieldCache
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

// logFields are the fields of a log that go-ethereum knows.
var logFields = []string{
	"address", "topics", "data", "blockHash", "blockNumber", "blockTimestamp", "transactionHash", "transactionIndex",
	"logIndex", "removed",
}

// Logs parses a JSON array of logs and groups them by block. It returns journal.ErrMalformed if the logs are not in the
// order of the chain, and ledger.ErrReorg if two logs of one block number have different block hashes. The result does
// not refer to b.
func Logs(b []byte) (all []BlockLogs, err error) {
	s := &logScan{jsonScan: jsonScan{b: b}}
	if err := s.array(func() error {
		if err := s.readLog(); err != nil {
			return err
		}
		last := len(all) - 1
		if last < 0 || all[last].Number != s.number {
			if last >= 0 && all[last].Number > s.number {
				return s.malformed("blocks are not in order")
			}
			room := 16 // capacity; later blocks start with the previous block's number of logs
			if last >= 0 {
				room = len(all[last].Logs)
			}
			all = append(all, BlockLogs{s.number, s.blockHash, make([]ledger.Log, 0, room)})
			last++
		}
		if all[last].Hash != s.blockHash {
			return fmt.Errorf("logs of block %d have different block hashes: %w", s.number, ledger.ErrReorg)
		}
		if logs := all[last].Logs; len(logs) > 0 && logs[len(logs)-1].Log >= s.log.Log {
			return s.malformed("logs are not in order")
		}
		all[last].Logs = append(all[last].Logs, s.log)
		return nil
	}); err != nil {
		return nil, err
	}
	return all, s.end()
}

func (s *logScan) readLog() error {
	s.seen, s.log = 0, ledger.Log{}
	if err := s.object(s.field); err != nil {
		return err
	}
	if s.seen != hasAll {
		return s.malformed("missing field")
	}
	return nil
}

func (s *logScan) field(key []byte) (err error) {
	switch string(key) {
	case "address":
		s.seen |= hasAddress
		return s.fixedCached(&s.lastAddress, s.log.Address[:])
	case "topics":
		s.seen |= hasTopics
		return s.readTopics()
	case "data":
		s.seen |= hasData
		return s.readData()
	case "blockHash":
		s.seen |= hasBlockHash
		return s.fixedCached(&s.lastBlock, s.blockHash[:])
	case "blockNumber":
		s.seen |= hasBlock
		s.number, err = s.quantity(64)
		return err
	case "transactionHash":
		s.seen |= hasTx
		return s.fixedCached(&s.lastTx, s.log.Tx[:])
	case "logIndex":
		s.seen |= hasIndex
		n, err := s.quantity(31)
		s.log.Log = uint32(n)
		return err
	case "blockTimestamp", "transactionIndex":
		_, err := s.quantity(63)
		return err
	case "removed":
		if !s.literal("false") {
			return s.malformed("removed is not false")
		}
		return nil
	}
	return s.skipUnknown(key, logFields)
}

func (s *logScan) readTopics() error {
	n := 0
	if err := s.array(func() error {
		if n == len(s.digest) {
			return s.malformed("more than four topics")
		}
		if n++; n == 1 {
			return s.fixedCached(&s.lastEvent, s.digest[0][:])
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
		return s.malformed("odd number of digits")
	}
	s.log.Data = s.data.Take(len(digits) / 2)
	if !unhex(s.log.Data, digits) {
		return s.malformed("not hexadecimal")
	}
	return nil
}
