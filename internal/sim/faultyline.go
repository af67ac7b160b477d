package sim

import "github.com/waybill/waybill/device"

// faultyLine is a line that loses and duplicates messages according to the injector.
type faultyLine struct {
	device.Line
	*injector
}

// Join subscribes to a topic. Faults may drop messages to the device.
func (l faultyLine) Join(topic string, heard func([]byte)) (<-chan struct{}, func()) {
	return l.Line.Join(topic, func(b []byte) {
		if _, silent := l.amount(Offline); !silent && !l.hit(Lossy) {
			heard(b)
		}
	})
}

// Online reports whether the line is up and no Offline fault is active.
func (l faultyLine) Online() bool {
	_, silent := l.amount(Offline)
	return !silent && l.Line.Online()
}

// Send publishes a message. Faults may drop or duplicate it.
func (l faultyLine) Send(topic string, qos byte, payload []byte) {
	if _, silent := l.amount(Offline); silent || l.hit(Lossy) {
		return
	}
	l.Line.Send(topic, qos, payload)
	if l.hit(Duplicated) {
		l.Line.Send(topic, qos, payload)
	}
}
