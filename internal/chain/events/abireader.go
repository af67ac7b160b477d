package events

import (
	"encoding/binary"
	"fmt"
	"math"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/slab"
	"github.com/waybill/waybill/journal"
)

// abiReader decodes one kind of event without reflection. Where it knows no way (decode does), there is none.
type abiReader struct {
	name    string
	args    []arg
	places  map[string]place // by path: "id", "terms.price"
	indexed int
	payload func(*fields) any // nil: such an event has none
}

// place says where a value of one word is, or where a list begins.
type place struct {
	topic int   // which indexed argument; -1: in the data
	via   []int // offsets to follow, each from where the one before led to
	at    int
	elem  *abiType         // of a list of structs
	list  map[string]place // where each element's values are
}

// abiReaders are by the first word of a log. An event whose declaration holds a type that abiTypeOf refuses has none.
var abiReaders = sync.OnceValue(func() map[journal.Hash]*abiReader {
	all := map[journal.Hash]*abiReader{}
	for id, e := range eventByTopic {
		if r, err := newABIReader(e); err == nil {
			all[journal.Hash(id)] = r
		}
	}
	return all
})

func newABIReader(e abi.Event) (*abiReader, error) {
	r := &abiReader{name: e.Name, places: map[string]place{}, payload: wordPayloads[e.Name]}
	at := 0
	for _, in := range e.Inputs {
		s, err := abiTypeOf(in.Type)
		if err != nil {
			return nil, fmt.Errorf("argument %s of %s: %w", in.Name, e.Name, err)
		}
		a := arg{abiType: s, name: in.Name, key: key(in.Name), topic: -1, at: at}
		if in.Indexed {
			if s.dynamic || s.width != word {
				return nil, fmt.Errorf("argument %s of %s is hashed: %w", in.Name, e.Name, journal.ErrMalformed)
			}
			a.topic, a.at = r.indexed, 0
			r.indexed++
		} else {
			at += s.width
		}
		r.args = append(r.args, a)
	}
	locate(r.places, "", r.args, nil, 0)
	return r, nil
}

// locate notes where each value is that has a path.
func locate(places map[string]place, prefix string, args []arg, via []int, from int) {
	for i := range args {
		a := &args[i]
		path, at := prefix+a.name, from+a.at
		switch {
		case a.kind == abi.TupleTy && a.dynamic:
			locate(places, path+".", a.members, append(via[:len(via):len(via)], at), 0)
		case a.kind == abi.TupleTy:
			locate(places, path+".", a.members, via, at)
		case a.kind == abi.SliceTy && a.elem.kind == abi.TupleTy && !a.elem.dynamic:
			list := map[string]place{}
			locate(list, "", a.elem.members, nil, 0)
			places[path] = place{topic: -1, via: via, at: at, elem: a.elem, list: list}
		case !a.dynamic && a.kind != abi.ArrayTy:
			places[path] = place{topic: a.topic, via: via, at: at}
		}
	}
}

// Decoder makes ledger events of many logs, as Decode does but straight from the ABI words. The zero Decoder is ready.
// It is not for concurrent use. A differential test and a fuzz test compare it with the bindings.
type Decoder struct {
	room    slab.Slab[byte]
	scratch []byte
}

// Event makes a log an event.
func (d *Decoder) Event(l *ledger.Log) (ledger.Event, error) {
	var r *abiReader
	if len(l.Topics) > 0 {
		r = abiReaders()[l.Topics[0]]
	}
	if r == nil {
		return Decode(bound(l))
	}
	b, err := r.appendJSON(d.scratch[:0], l)
	d.scratch = b
	if err != nil {
		return ledger.Event{}, fmt.Errorf("decode log %d, %s: %w", l.Log, r.name, err)
	}
	w := &fields{places: r.places, topics: l.Topics[1:], data: l.Data}
	e := ledger.Event{Name: r.name, Address: l.Address, Tx: l.Tx, Log: l.Log}
	for i := range r.args {
		switch a := &r.args[i]; {
		case a.name == "id" || a.name == "order" && a.kind == abi.FixedBytesTy:
			e.Order = journal.OrderID(w.hash(a.name))
		case a.name == "device":
			e.Device = w.address(a.name)
		}
	}
	if r.payload != nil {
		e.Payload = r.payload(w)
	}
	if w.lost {
		return Decode(bound(l)) // the contracts have changed under wordPayloads: slow, but right
	}
	e.Data = d.room.Take(len(b))
	copy(e.Data, b)
	return e, nil
}

// bound is a log as the bindings take it.
func bound(l *ledger.Log) *types.Log {
	out := &types.Log{Address: common.Address(l.Address), TxHash: common.Hash(l.Tx), Index: uint(l.Log), Data: l.Data}
	for _, t := range l.Topics {
		out.Topics = append(out.Topics, common.Hash(t))
	}
	return out
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
		if a.kind == abi.FixedBytesTy && a.size == 4 { // for people: what the reason is called
			b = append(append(append(b, `,"`...), a.name...), `_name":`...)
			b = strconv.AppendQuote(b, ErrorName([4]byte(from[a.at:])))
		}
	}
	return append(b, '}'), nil
}

// fields are an event's arguments, or a list's element, by path. They were checked before: appendJSON has been over all of them.
type fields struct {
	places map[string]place
	topics []journal.Hash
	data   []byte
	lost   bool // a path led nowhere
}

var zeroWord [word]byte

// find is where a path leads to, and the data that it is counted in.
func (w *fields) find(path string) (p place, data []byte) {
	p, ok := w.places[path]
	if ok && p.topic >= 0 {
		return p, w.topics[p.topic][:]
	}
	data = w.data
	for _, hop := range p.via {
		next, err := part(data, hop)
		if err != nil {
			ok = false
			break
		}
		data = next
	}
	if !ok || p.at+word > len(data) {
		w.lost = true
		return place{}, zeroWord[:]
	}
	return p, data
}

func (w *fields) word(path string) []byte {
	p, data := w.find(path)
	return data[p.at : p.at+word]
}

func (w *fields) hash(path string) [32]byte           { return [32]byte(w.word(path)) }
func (w *fields) address(path string) journal.Address { return journal.Address(w.word(path)[12:]) }
func (w *fields) uint64(path string) uint64           { return binary.BigEndian.Uint64(w.word(path)[24:]) }
func (w *fields) uint32(path string) uint32           { return binary.BigEndian.Uint32(w.word(path)[28:]) }
func (w *fields) uint16(path string) uint16           { return binary.BigEndian.Uint16(w.word(path)[30:]) }
func (w *fields) uint8(path string) uint8             { return w.word(path)[31] }

// amount is at most what a database's bigint holds, as the function of that name has it.
func (w *fields) amount(path string) uint64 {
	if n, ok := small(w.word(path)); ok && n <= math.MaxInt64 {
		return n
	}
	return math.MaxInt64
}

func (w *fields) seconds(path string) time.Time {
	if n, ok := small(w.word(path)); ok && n <= uint64(last.Unix()) {
		return time.Unix(int64(n), 0).UTC()
	}
	return last
}

// each goes through the elements of a list of structs.
func (w *fields) each(path string, take func(*fields)) {
	p, data := w.find(path)
	elems, n, err := run(data, p.at)
	if p.elem == nil || err != nil || n > len(elems)/p.elem.width {
		w.lost = true
		return
	}
	for i := range n {
		e := &fields{places: p.list, data: elems[i*p.elem.width:]}
		take(e)
		w.lost = w.lost || e.lost
	}
}
