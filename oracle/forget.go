package oracle

import (
	mqtt "github.com/eclipse/paho.mqtt.golang"
	"github.com/eclipse/paho.mqtt.golang/packets"
)

// forgetful is a paho store that keeps nothing: what is not acknowledged the broker sends again, and an acknowledgement that
// is lost a device asks for again. paho would hand out what it keeps a second time after each connection.
type forgetful struct{ *mqtt.MemoryStore }

// Put forgets.
func (forgetful) Put(string, packets.ControlPacket) {}
