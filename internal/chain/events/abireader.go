package events

import (
	"fmt"
	"strconv"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// abiReader decodes one kind of event without reflection.
type abiReader struct {
	name    string
	err     error // the event has a type that abiTypeOf does not support
	args    []arg
	indexed int
	order   *arg                                                  // the event's order; nil if it has none
	parcel  *arg                                                  // argument with the parcel's number; nil if it has none
	byte    int                                                   // byte of parcel that has the number
	device  *arg                                                  // the event's device; nil if it has none
	decode  func(topics []journal.Hash, data []byte) (any, error) // payload; nil if it has none
}

// abiReaders returns the reader of each event of our contracts, by the first topic of its logs.
var abiReaders = sync.OnceValue(func() map[journal.Hash]*abiReader {
	all := map[journal.Hash]*abiReader{}
	for id, e := range eventByTopic {
		all[journal.Hash(id)] = newABIReader(e)
	}
	return all
})

func newABIReader(e abi.Event) *abiReader {
	r := &abiReader{name: e.Name, args: make([]arg, len(e.Inputs)), decode: decoders[e.Name]}
	at := 0
	for i, in := range e.Inputs {
		s, err := abiTypeOf(in.Type)
		if err != nil {
			r.err = fmt.Errorf("argument %s: %w", in.Name, err)
			return r
		}
		a := &r.args[i]
		*a = arg{abiType: s, name: in.Name, key: key(in.Name), topic: -1, at: at}
		if in.Indexed {
			if s.dynamic || s.width != word {
				r.err = fmt.Errorf("argument %s is indexed and dynamic, so the log has only its hash: %w", in.Name,
					journal.ErrMalformed)
				return r
			}
			a.topic, a.at = r.indexed, 0
			r.indexed++
		} else {
			at += s.width
		}
		switch {
		case in.Name == "id" || in.Name == "order" && s.kind == abi.FixedBytesTy:
			r.order = a
		case in.Name == "device":
			r.device = a
		case in.Name == "parcel":
			r.parcel, r.byte = a, word-1
		case in.Name == "place":
			r.parcel, r.byte = a, 0
		}
	}
	return r
}

// word returns the ABI word of an argument of one word. appendJSON must have accepted the log.
func (a *arg) word(l *ledger.Log) []byte {
	if a.topic >= 0 {
		return l.Topics[1+a.topic][:]
	}
	return l.Data[a.at : a.at+word]
}

func (r *abiReader) appendJSON(b []byte, l *ledger.Log) (_ []byte, err error) {
	if len(l.Topics)-1 != r.indexed {
		return b, errWords
	}
	b = append(b, '{')
	for i := range r.args {
		a := &r.args[i]
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, a.key...)
		from := l.Data
		if a.topic >= 0 {
			from = l.Topics[1+a.topic][:]
		}
		if b, err = a.appendJSON(b, from, a.at); err != nil {
			return b, err
		}
		if a.kind == abi.FixedBytesTy && a.size == 4 { // an error selector: add the name of the error
			b = append(append(append(b, `,"`...), a.name...), `_name":`...)
			b = strconv.AppendQuote(b, ErrorName([4]byte(from[a.at:])))
		}
	}
	return append(b, '}'), nil
}
