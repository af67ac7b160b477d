package sim

import "github.com/waybill/waybill/device"

// faultyTransport is a transport that loses and duplicates messages according to the injector.
type faultyTransport struct {
	device.Transport
	*injector
}

// Subscribe subscribes to a topic. Faults may drop messages to the device.
func (f faultyTransport) Subscribe(topic string, handle func([]byte)) (<-chan struct{}, func()) {
	return f.Transport.Subscribe(topic, func(b []byte) {
		if _, silent := f.amount(Offline); !silent && !f.hit(Lossy) {
			handle(b)
		}
	})
}

// Connected reports whether the transport is connected and no Offline fault is active.
func (f faultyTransport) Connected() bool {
	_, silent := f.amount(Offline)
	return !silent && f.Transport.Connected()
}

// Publish publishes a message. Faults may drop or duplicate it.
func (f faultyTransport) Publish(topic string, qos byte, payload []byte) {
	if _, silent := f.amount(Offline); silent || f.hit(Lossy) {
		return
	}
	f.Transport.Publish(topic, qos, payload)
	if f.hit(Duplicated) {
		f.Transport.Publish(topic, qos, payload)
	}
}
