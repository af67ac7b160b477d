package oracle

import (
	"iter"

	mqtt "github.com/eclipse/paho.mqtt.golang"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// message is one MQTT message on its way through the stages of process. Each stage fills in fields for the later ones.
type message struct {
	mqtt.Message

	// err is why a stage could not take the message; later stages pass over it. A refusal says that the message is at
	// fault.
	err error

	device  journal.Address     // parse: the device that the topic names
	channel journal.Channel     // parse: SegmentChannel or LiveChannel
	entry   ledger.InboxSegment // parse, of a segment; verify sets Digest
	live    journal.LiveMessage // parse, of a live reading

	enrolled ledger.Device     // verify, of a segment: the device as the chain has it
	readings []journal.Reading // verify, of a segment

	stored *ledger.SaveResult // store, of a segment; nil if nothing is known
}

// batch is messages of one shard in the order of their arrival.
type batch []*message

// passed yields the messages that all stages so far have taken.
func (b batch) passed() iter.Seq[*message] {
	return func(yield func(*message) bool) {
		for _, m := range b {
			if m.err == nil && !yield(m) {
				return
			}
		}
	}
}

// passedOn yields those of one channel among passed.
func (b batch) passedOn(c journal.Channel) iter.Seq[*message] {
	return func(yield func(*message) bool) {
		for m := range b.passed() {
			if m.channel == c && !yield(m) {
				return
			}
		}
	}
}
