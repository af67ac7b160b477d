package device

import (
	"encoding/binary"

	"github.com/waybill/waybill/journal"
)

// maxActs bounds the memory of what was done. An order lives days, a device does not act so often in them.
const maxActs = 1 << 16

// anyAux stands for all aux of a kind and subject; a real one is below 2^48.
const anyAux = 1 << 63

type act struct {
	kind    journal.Kind
	subject journal.OrderID
	aux     uint64
}

// acts are the latest acts, each with the sequence number that follows it; 0 for those of earlier epochs, which stay for good.
type acts struct {
	end   map[act]uint64
	order []act // oldest first
}

func newActs() acts { return acts{end: map[act]uint64{}} }

func (a *acts) has(x act) bool {
	_, ok := a.end[x]
	return ok
}

func (a *acts) add(x act, end uint64) {
	a.put(x, end)
	x.aux = anyAux
	a.put(x, end)
}

func (a *acts) put(x act, end uint64) {
	if !a.has(x) {
		a.order = append(a.order, x)
	}
	a.end[x] = end
	if len(a.order) > 2*maxActs {
		delete(a.end, a.order[0])
		a.order = a.order[1:]
	}
}

// forget ends an epoch of which everything below a sequence number counts: that stays for good, the rest is forgotten.
func (a *acts) forget(from uint64) {
	kept := newActs()
	for _, x := range a.order {
		if a.end[x] <= from {
			kept.put(x, 0)
		}
	}
	*a = kept
}

// records are the acts before a sequence number, for read to take.
func (a *acts) records(next uint64) (all []record) {
	var body []byte
	for _, x := range a.order {
		end := a.end[x]
		if x.aux == anyAux || end > next {
			continue
		}
		body = append(body, byte(x.kind), byte(x.aux>>40), byte(x.aux>>32), byte(x.aux>>24), byte(x.aux>>16), byte(x.aux>>8), byte(x.aux))
		body = binary.BigEndian.AppendUint64(append(body, x.subject[:]...), end)
		if len(body)+actSize > maxRecord {
			all, body = append(all, record{kind: recordActs, body: body}), nil
		}
	}
	if len(body) > 0 {
		all = append(all, record{kind: recordActs, body: body})
	}
	return all
}

func (a *acts) read(body []byte) {
	for ; len(body) > 0; body = body[actSize:] {
		x := act{
			kind: journal.Kind(body[0]), subject: journal.OrderID(body[7:39]),
			aux: uint64(binary.BigEndian.Uint16(body[1:]))<<32 | uint64(binary.BigEndian.Uint32(body[3:])),
		}
		a.add(x, binary.BigEndian.Uint64(body[39:]))
	}
}
