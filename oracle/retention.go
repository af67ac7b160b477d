package oracle

import (
	mqtt "github.com/eclipse/paho.mqtt.golang"
	"github.com/eclipse/paho.mqtt.golang/packets"
)

// noRetention is a paho store that keeps no packet. The broker redelivers what is not acknowledged, and if an
// acknowledgement to a device is lost, the device resends. paho would hand out the packets that it keeps a second
// time after each connection.
type noRetention struct{ *mqtt.MemoryStore }

// Put drops the packet.
func (noRetention) Put(string, packets.ControlPacket) {}
