package oracle

import "time"

// ClientID is what the broker knows the oracle by.
func (o *Oracle) ClientID() string { return o.cfg.ClientID }

// Room is how much of what is refused is kept.
type Room struct{ room }

// Take asks for room for a message of so many bytes.
func (r *Room) Take(now time.Time, size int) bool { return r.take(now, size) }

// NoRetention is the packet store of the oracle's MQTT client, for the clients of tests.
type NoRetention = noRetention
