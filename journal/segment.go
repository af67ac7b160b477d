package journal

import "time"

// MaxActs is the most readings a segment may have whose readings act: all of them are shown on chain.
const MaxActs = 1

// MaxCount is the most readings any segment may have: what fits one MQTT message that brokers take without being tuned.
const MaxCount = 1024

// Place is where a reading stands in its device's journal.
type Place struct {
	Epoch uint32 `json:"epoch"`
	Seq   uint64 `json:"seq"`
}

// Before reports whether p comes before q.
func (p Place) Before(q Place) bool { return p.Epoch < q.Epoch || p.Epoch == q.Epoch && p.Seq < q.Seq }

// Segment is a run of one device's readings, signed and chained to the one before. Field for field the contract's struct.
type Segment struct {
	Consumer Address // contract that takes the readings
	Device   Address
	Epoch    uint32
	FirstSeq uint64
	Count    uint32
	T0, T1   time.Time // first and last reading, UTC, whole milliseconds
	Acts     bool      // all readings must be shown on chain
	Root     Hash      // Merkle root, leaves bound to their index
	Prev     [20]byte  // head before: first 20 bytes of the previous segment's digest; zero at an epoch's start
}

// State is a device's rolling head as the contract has it.
type State struct {
	Head    [20]byte
	Epoch   uint32
	NextSeq uint64
}
