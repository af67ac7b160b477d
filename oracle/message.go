package oracle

import (
	"iter"

	mqtt "github.com/eclipse/paho.mqtt.golang"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// message is one MQTT message in the pipeline of process. The comment of a field names the stage that sets it.
type message struct {
	mqtt.Message

	// err is the error of a stage. Later stages skip the message. If it is a refusal, the message is invalid.
	err error

	direct  bool     // Deliver received it
	refused *refusal // refuse: the message is invalid; err is nil then

	device  journal.Address     // parse: the device in the topic
	channel journal.Channel     // parse: SegmentChannel or LiveChannel
	entry   ledger.InboxSegment // parse, for a segment; Digest is set by verify
	live    journal.LiveMessage // parse, for a live reading

	enrolled ledger.Device     // verify, for a segment: the device as it is enrolled on chain
	readings []journal.Reading // verify, for a segment
	ends     bool              // verify: an act that is refused for ever, so that the device's epoch cannot go on

	stored *ledger.SaveResult // store, for a segment; nil if the result is unknown
}

// stockCentre returns the fulfilment centre of the device if the segment is an act that counts or moves the centre's
// stock, and otherwise 0.
func (m *message) stockCentre() uint16 {
	if !m.entry.Segment.Acts || m.enrolled.Role >= journal.Vehicle || len(m.readings) == 0 {
		return 0
	}
	switch m.readings[0].Kind {
	case journal.Counting, journal.StockTaking, journal.Picking, journal.Receiving, journal.Returning:
		return m.enrolled.Site
	default:
		return 0
	}
}

// batch is a list of messages of one shard in the order of their arrival.
type batch []*message

// passed yields the messages without error.
func (b batch) passed() iter.Seq[*message] {
	return func(yield func(*message) bool) {
		for _, m := range b {
			if m.err == nil && !yield(m) {
				return
			}
		}
	}
}

// passedOn yields the messages of one channel without error.
func (b batch) passedOn(c journal.Channel) iter.Seq[*message] {
	return func(yield func(*message) bool) {
		for m := range b.passed() {
			if m.channel == c && !yield(m) {
				return
			}
		}
	}
}
