package device

import (
	mqtt "github.com/eclipse/paho.mqtt.golang"
	"github.com/eclipse/paho.mqtt.golang/packets"
)

// noRetention is a paho store that keeps no packet. The journal keeps all segments, and the device resends from there
// what the oracle has not acknowledged. paho would send the packets that it keeps a second time after each
// connection, even those that were published a moment before.
type noRetention struct{ *mqtt.MemoryStore }

// Put drops the packet.
func (noRetention) Put(string, packets.ControlPacket) {}
