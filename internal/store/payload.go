package store

import (
	"encoding/json"
	"fmt"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// appendPayload appends the JSON of an event's payload, the same as encoding/json writes but without reflection. It is
// journal.ErrMalformed if decodePayload would not return the payload, because the event's name is another payload's.
func appendPayload(b []byte, e *ledger.Event) ([]byte, error) {
	o := &object{b: b}
	if !o.payload(e.Name, e.Payload) {
		return b, fmt.Errorf("event %s with a payload of %T: %w", e.Name, e.Payload, journal.ErrMalformed)
	}
	return o.b, o.err
}

// text writes a string.
func (o *object) text(key, s string) {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c >= 0x7f || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&' {
			o.json(key, s)
			return
		}
	}
	o.name(key, s)
}

// json writes a value as encoding/json does.
func (o *object) json(key string, v any) {
	text, err := json.Marshal(v)
	o.b = append(append(o.b, key...), text...)
	if o.err == nil {
		o.err = err
	}
}

// decodePayload returns the payload of the events of this name. It is journal.ErrMalformed if they have none.
func decodePayload(name string, b []byte) (any, error) {
	empty, known := payloads[name]
	if !known {
		return nil, fmt.Errorf("event %s has no payload: %w", name, journal.ErrMalformed)
	}
	p := empty()
	if err := json.Unmarshal(b, p); err != nil {
		return nil, fmt.Errorf("payload of %s: %w", name, err)
	}
	return p, nil
}
