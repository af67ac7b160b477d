package events_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/waybill/waybill/internal/chain/events"
	"github.com/waybill/waybill/internal/ledger"
)

// BenchmarkDecoder decodes one log of each event that has a payload.
func BenchmarkDecoder(b *testing.B) {
	for _, e := range events.OurEvents() {
		if len(e.Inputs) == 0 {
			continue // no arguments: rapid cannot draw a log
		}
		l := rapid.Custom(func(t *rapid.T) ledger.Log { return drawLog(t, e) }).Example(1)
		var d events.Decoder
		if found, err := d.Event(&l); err != nil || found.Payload == nil {
			continue
		}
		b.Run(e.Name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := d.Event(&l); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
