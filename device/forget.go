package device

import (
	mqtt "github.com/eclipse/paho.mqtt.golang"
	"github.com/eclipse/paho.mqtt.golang/packets"
)

// forgetful is a paho store that keeps nothing: the journal keeps it all, and what the oracle has not acknowledged is sent again
// from there. paho would send what it keeps a second time after each connection, even what was published just then.
type forgetful struct{ *mqtt.MemoryStore }

// Put forgets.
func (forgetful) Put(string, packets.ControlPacket) {}
