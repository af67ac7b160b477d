package journal

import "time"

// MaxActs is the maximum number of readings in a segment with Acts. They are all sent to the contract.
const MaxActs = 1

// MaxCount is the maximum number of readings in a segment. A message of this size, 66 kB, is within the default limits
// of MQTT brokers.
const MaxCount = 1024

// Place is the position of a reading in the journal of its device.
type Place struct {
	Epoch uint32 `json:"epoch"`
	Seq   uint64 `json:"seq"`
}

// Before reports whether p comes before q.
func (p Place) Before(q Place) bool { return p.Epoch < q.Epoch || p.Epoch == q.Epoch && p.Seq < q.Seq }

// Segment is a list of consecutive readings of one device, chained to the previous segment. The device signs its
// digest. It has the fields of the contract's struct.
type Segment struct {
	Consumer Address   // contract that receives the readings
	Device   Address   // id of the device
	Epoch    uint32    // from 1; a device that lost its journal continues in a higher epoch
	FirstSeq uint64    // sequence number of the first reading; counts from 0 in each epoch
	Count    uint32    // number of readings
	T0, T1   time.Time // times of the first and the last reading, UTC, whole milliseconds
	Acts     bool      // the readings are acts: they are sent to the contract
	Root     Hash      // Merkle root of the readings
	Prev     [20]byte  // Head of the previous segment; zero for the first segment of an epoch
}

// State is the end of a device's journal, as the contract stores it.
type State struct {
	Head    [20]byte // Head of the last segment; zero if there is none
	Epoch   uint32
	NextSeq uint64 // sequence number of the next reading
}
