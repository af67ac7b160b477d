package sim

import "github.com/waybill/waybill/device"

// badLine is a line on which messages are lost and doubled as the script says.
type badLine struct {
	device.Line
	*trouble
}

// Join loses what the device should hear.
func (l badLine) Join(topic string, heard func([]byte)) (<-chan struct{}, func()) {
	return l.Line.Join(topic, func(b []byte) {
		if _, silent := l.amount(Silent); !silent && !l.chance(Lossy) {
			heard(b)
		}
	})
}

// Online is false without a signal.
func (l badLine) Online() bool {
	_, silent := l.amount(Silent)
	return !silent && l.Line.Online()
}

// Send loses and doubles.
func (l badLine) Send(topic string, qos byte, payload []byte) {
	if _, silent := l.amount(Silent); silent || l.chance(Lossy) {
		return
	}
	l.Line.Send(topic, qos, payload)
	if l.chance(Doubled) {
		l.Line.Send(topic, qos, payload)
	}
}
