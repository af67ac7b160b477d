package store

import (
	"strconv"
	"time"

	"github.com/waybill/waybill/journal"
)

// object encodes a JSON object without reflection. Its methods append one field. A key includes the punctuation around
// it: `{"ID":` or `,"Status":`.
type object struct {
	b   []byte
	err error // first error
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
	o.uint(key+`{"epoch":`, uint64(p.Epoch))
	o.uint(`,"seq":`, p.Seq)
	o.raw(`}`)
}

func (o *object) quoted(key string, n uint64) { o.name(key, strconv.FormatUint(n, 10)) }
func (o *object) amount(key string, a journal.Amount) {
	o.ended(a.AppendText(append(append(o.b, key...), '"')))
}
func (o *object) time(key string, t time.Time) {
	o.ended(t.AppendText(append(append(o.b, key...), '"')))
}

// ended takes what a method AppendText returned, and ends the string.
func (o *object) ended(b []byte, err error) {
	o.b = append(b, '"')
	if o.err == nil {
		o.err = err
	}
}
