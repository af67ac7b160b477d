package store

import (
	"strconv"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/internal/ledger"
)

// object is a JSON object that is written by hand. Each key comes with what stands before and behind it: `{"ID":`, `,"Status":`.
type object struct {
	b   []byte
	err error // first that came
}

func (o *object) raw(text string)           { o.b = append(o.b, text...) }
func (o *object) hex(key string, v []byte)  { o.b = appendHex(append(o.b, key...), v) }
func (o *object) uint(key string, n uint64) { o.b = strconv.AppendUint(append(o.b, key...), n, 10) }
func (o *object) int(key string, n int64)   { o.b = strconv.AppendInt(append(o.b, key...), n, 10) }
func (o *object) bool(key string, yes bool) { o.b = strconv.AppendBool(append(o.b, key...), yes) }
func (o *object) name(key, name string) {
	o.b = append(append(append(append(o.b, key...), '"'), name...), '"')
}

func (o *object) place(key string, p journal.Place) {
	o.raw(key)
	o.uint(`{"epoch":`, uint64(p.Epoch))
	o.uint(`,"seq":`, p.Seq)
	o.raw(`}`)
}
func (o *object) quoted(key string, n uint64) { o.name(key, strconv.FormatUint(n, 10)) }

func (o *object) time(key string, t time.Time) {
	b, err := t.AppendText(append(append(o.b, key...), '"'))
	o.b = append(b, '"')
	if o.err == nil {
		o.err = err
	}
}

func (o *object) terms(t *ledger.Terms) {
	o.hex(`{"merchant":`, t.Merchant[:])
	o.hex(`,"shopper":`, t.Shopper[:])
	o.hex(`,"token":`, t.Token[:])
	o.quoted(`,"price":`, t.Price)
	o.uint(`,"zone":`, uint64(t.Zone))
	o.time(`,"valid_until":`, t.ValidUntil)
	o.time(`,"pack_by":`, t.PackBy)
	o.time(`,"deliver_by":`, t.DeliverBy)
	o.uint(`,"weight":`, uint64(t.Weight))
	o.uint(`,"size":`, uint64(t.Size))
	o.uint(`,"price_weight":`, uint64(t.PriceWeight))
	o.uint(`,"time_weight":`, uint64(t.TimeWeight))
	o.uint(`,"fee_cap":`, uint64(t.FeeCap))
	o.uint(`,"max_parcels":`, uint64(t.MaxParcels))
	o.uint(`,"proof":`, uint64(t.Proof))
	o.hex(`,"code":`, t.Code[:])
	o.hex(`,"policy":`, t.Policy[:])
	o.hex(`,"commitment":`, t.Commitment[:])
	o.quoted(`,"nonce":`, t.Nonce)
	if t.Lines == nil {
		o.raw(`,"lines":null}`)
		return
	}
	o.raw(`,"lines":[`)
	for i, l := range t.Lines {
		if i > 0 {
			o.raw(`,`)
		}
		o.uint(`{"gtin":`, l.GTIN)
		o.uint(`,"quantity":`, uint64(l.Quantity))
		o.quoted(`,"amount":`, l.Amount)
		o.raw(`}`)
	}
	o.raw(`]}`)
}
