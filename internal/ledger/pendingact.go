package ledger

import (
	"encoding/binary"
	"time"

	"github.com/waybill/waybill/journal"
)

// PendingAct is an act that the contract has taken and that has not moved its parcel, because it came too early. Anyone
// can present it to the contract again.
type PendingAct struct {
	ActPending
	Status Status    // of its parcel
	Since  time.Time // when its parcel reached the status, by the block's timestamp, UTC
}

// Reading returns the encoded reading of the act.
func (p *ActPending) Reading() []byte {
	return append(p.Word[:len(p.Word):len(p.Word)], p.Parcel[:]...)
}

// Kind returns the kind of the act's reading.
func (p *ActPending) Kind() journal.Kind { return journal.Kind(p.Word[0]) }

// Time returns the time of the act's reading by the device's clock, UTC.
func (p *ActPending) Time() time.Time {
	return time.UnixMilli(int64(binary.BigEndian.Uint64(p.Word[2:]))).UTC()
}
