package device

import (
	"encoding/binary"

	"github.com/waybill/waybill/journal"
)

// maxActs is the minimum number of acts that are remembered. A device has fewer acts during the days in which an order
// is open.
const maxActs = 1 << 16

// anyAux in act.aux stands for any Aux. A valid Aux is below 2^48.
const anyAux = 1 << 63

// act identifies acts by the fields that Acted, ActedOn and HandedOver compare.
type act struct {
	kind    journal.Kind
	subject journal.OrderID
	aux     uint64
}

// actOf returns the act that a reading is. The aux of a hand-over is its nonce and the vehicle's number together.
func actOf(r journal.Reading) act {
	if r.Kind == journal.Departing {
		return handover(r.Subject, r.Value, r.Aux)
	}
	return act{kind: r.Kind, subject: r.Subject, aux: r.Aux}
}

// handover returns the act of a hand-over with a nonce of 32 bits and a vehicle's number of 16 bits.
func handover(subject journal.OrderID, nonce int64, vehicle uint64) act {
	return act{kind: journal.Departing, subject: subject, aux: uint64(uint32(nonce))<<16 | uint64(uint16(vehicle))}
}

// acts is the set of the latest acts.
type acts struct {
	end   map[act]uint64 // the sequence number after the act; 0 for an act of an earlier epoch
	order []act          // oldest first
}

func newActs() acts { return acts{end: map[act]uint64{}} }

func (a *acts) has(x act) bool {
	_, ok := a.end[x]
	return ok
}

// add inserts x, and x with anyAux.
func (a *acts) add(x act, end uint64) {
	a.put(x, end)
	x.aux = anyAux
	a.put(x, end)
}

// put inserts x, and removes the oldest act if there are too many.
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

// endEpoch keeps the acts before acked, which the oracle has, and removes the others, which the device must repeat in
// the next epoch.
func (a *acts) endEpoch(acked uint64) {
	kept := newActs()
	for _, x := range a.order {
		if a.end[x] <= acked {
			kept.put(x, 0)
		}
	}
	*a = kept
}

// records encodes the acts before sequence number next as records of type recordActs.
func (a *acts) records(next uint64) (all []record) {
	var body []byte
	for _, x := range a.order {
		end := a.end[x]
		if x.aux == anyAux || end > next {
			continue
		}
		body = append(body, byte(x.kind))
		body = append(body, byte(x.aux>>40), byte(x.aux>>32), byte(x.aux>>24), byte(x.aux>>16), byte(x.aux>>8), byte(x.aux))
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

// read adds the acts in the body of a record of type recordActs. The length of body is a multiple of actSize.
func (a *acts) read(body []byte) {
	for ; len(body) > 0; body = body[actSize:] {
		x := act{
			kind: journal.Kind(body[0]), subject: journal.OrderID(body[7:39]),
			aux: uint64(binary.BigEndian.Uint16(body[1:]))<<32 | uint64(binary.BigEndian.Uint32(body[3:])),
		}
		a.add(x, binary.BigEndian.Uint64(body[39:]))
	}
}
