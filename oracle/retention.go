package oracle

import (
	mqtt "github.com/eclipse/paho.mqtt.golang"
	"github.com/eclipse/paho.mqtt.golang/packets"
)

// noRetention is a paho store that keeps no packets. The broker redelivers messages that are not acknowledged, and a
// device resends if an acknowledgement is lost. paho would deliver stored packets a second time after each connection.
type noRetention struct{ *mqtt.MemoryStore }

// Put drops the packet.
func (noRetention) Put(string, packets.ControlPacket) {}
