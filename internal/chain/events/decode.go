// Package events makes ledger events of the logs of our contracts. It asks no node: all of it are functions of a log.
//
// mapping.toml lists what the ledger keeps of each event. The files *_gen.go are made from it by `make generate`.
package events

import (
	"encoding/json"
	"fmt"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/slab"
	"github.com/waybill/waybill/journal"
)

// Decoder makes ledger events of logs, straight from the ABI words. The zero Decoder is ready. It is not for concurrent
// use. A differential test and a fuzz test compare it with the bindings.
type Decoder struct {
	room    slab.Slab[byte]
	scratch []byte
}

// Event returns the event that a log tells. A log of another contract's event becomes an event named Unknown. A log
// that its event's declaration cannot have produced is journal.ErrMalformed.
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

// read sets what the event says.
func (d *Decoder) read(e *ledger.Event, r *abiReader, l *ledger.Log) error {
	b, err := r.appendJSON(d.scratch[:0], l)
	d.scratch = b
	if err != nil {
		return err
	}
	e.Name = r.name
	if r.order != nil {
		e.Order = journal.OrderID(r.order.word(l))
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

// unknown keeps a log that none of our contracts declares: nothing is lost, and nothing stops the indexer.
func unknown(e ledger.Event, l *ledger.Log) (ledger.Event, error) {
	data, err := json.Marshal(struct {
		Data   string         `json:"data"`
		Topics []journal.Hash `json:"topics"`
	}{fmt.Sprintf("%#x", l.Data), append([]journal.Hash(nil), l.Topics...)})
	e.Name, e.Data = "Unknown", data
	return e, err
}
