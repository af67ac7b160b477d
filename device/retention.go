package device

import (
	mqtt "github.com/eclipse/paho.mqtt.golang"
	"github.com/eclipse/paho.mqtt.golang/packets"
)

// noRetention is a paho store that keeps no packets. The journal has all segments, and the device resends those that
// the oracle has not acknowledged. paho would send stored packets a second time after each connection.
type noRetention struct{ *mqtt.MemoryStore }

// Put drops the packet.
func (noRetention) Put(string, packets.ControlPacket) {}
