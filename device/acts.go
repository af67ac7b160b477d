package device

import "github.com/waybill/waybill/ledger"

// maxActs bounds the memory of what was done. An order lives days, a device does not act so often in them.
const maxActs = 1 << 16

// anyAux stands for all aux of a kind and subject; a real one is below 2^48.
const anyAux = 1 << 63

type act struct {
	kind    ledger.Kind
	subject ledger.OrderID
	aux     uint64
}

// acts are the latest acts with their sequence numbers.
type acts struct {
	seq   map[act]uint64
	order []act // oldest first
}

func newActs() acts { return acts{seq: map[act]uint64{}} }

func (a *acts) has(x act) bool {
	_, ok := a.seq[x]
	return ok
}

func (a *acts) add(x act, seq uint64) {
	a.put(x, seq)
	x.aux = anyAux
	a.put(x, seq)
}

func (a *acts) put(x act, seq uint64) {
	if !a.has(x) {
		a.order = append(a.order, x)
	}
	a.seq[x] = seq
	if len(a.order) > 2*maxActs {
		delete(a.seq, a.order[0])
		a.order = a.order[1:]
	}
}

// forget takes out what is not below a sequence number.
func (a *acts) forget(from uint64) {
	kept := newActs()
	for _, x := range a.order {
		if seq := a.seq[x]; seq < from {
			kept.put(x, seq)
		}
	}
	*a = kept
}
