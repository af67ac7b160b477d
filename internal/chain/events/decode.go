// Package events decodes the logs of Waybill's contracts into ledger events. It sends no requests.
//
// mapping.toml lists the fields that the ledger keeps of each event. `make generate` writes the files *_gen.go from it.
package events

import (
	"encoding/json"
	"fmt"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/slab"
	"github.com/waybill/waybill/journal"
)

// Decoder decodes logs into ledger events without reflection. The zero Decoder is ready to use. It is not safe for
// concurrent use. A differential test and a fuzz test compare it with the bindings.
type Decoder struct {
	room    slab.Slab[byte]
	scratch []byte
}

// Event decodes a log. A log of an event that none of our contracts declares becomes an event named Unknown. Event
// returns journal.ErrMalformed if the log is not a valid encoding of its event.
func (d *Decoder) Event(l *ledger.Log) (ledger.Event, error) {
	e := ledger.Event{Address: l.Address, Tx: l.Tx, Log: l.Log}
	var r *abiReader
	if len(l.Topics) > 0 {
		r = abiReaders()[l.Topics[0]]
	}
	if r == nil {
		return unknown(e, l)
	}
	err := r.err
	if err == nil {
		err = d.read(&e, r, l)
	}
	if err != nil {
		return ledger.Event{}, fmt.Errorf("decode log %d, %s: %w", l.Log, r.name, err)
	}
	return e, nil
}

// read sets the name, order, device, payload and JSON of e.
func (d *Decoder) read(e *ledger.Event, r *abiReader, l *ledger.Log) error {
	b, err := r.appendJSON(d.scratch[:0], l)
	d.scratch = b
	if err != nil {
		return err
	}
	e.Name = r.name
	if r.order != nil {
		e.Order = journal.OrderID(r.order.word(l))
		if r.parcel != nil {
			e.Order = e.Order.WithParcel(r.parcel.word(l)[r.byte])
		}
	}
	if r.device != nil {
		e.Device = journal.Address(r.device.word(l)[12:])
	}
	if r.decode != nil {
		if e.Payload, err = r.decode(l.Topics[1:], l.Data); err != nil {
			return err
		}
	}
	e.Data = d.room.Take(len(b))
	copy(e.Data, b)
	return nil
}

// unknown returns the event of a log that none of our contracts declares. It keeps topics and data, so the indexer does
// not stop.
func unknown(e ledger.Event, l *ledger.Log) (ledger.Event, error) {
	data, err := json.Marshal(struct {
		Data   string         `json:"data"`
		Topics []journal.Hash `json:"topics"`
	}{fmt.Sprintf("%#x", l.Data), append([]journal.Hash(nil), l.Topics...)})
	e.Name, e.Data = "Unknown", data
	return e, err
}
