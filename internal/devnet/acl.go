package devnet

import (
	"crypto/tls"
	"strings"

	mqtt "github.com/mochi-mqtt/server/v2"
	"github.com/mochi-mqtt/server/v2/packets"

	"github.com/waybill/waybill/journal"
)

// accessControl is a hook that authenticates clients and restricts topics, as the comment of Broker describes.
type accessControl struct {
	mqtt.HookBase
	strict   bool // clients must authenticate
	password func(user, password string) bool
}

func (*accessControl) ID() string { return "waybill" }

func (*accessControl) Provides(hook byte) bool {
	return hook == mqtt.OnConnectAuthenticate || hook == mqtt.OnACLCheck
}

// OnConnectAuthenticate reports whether a client may connect.
func (r *accessControl) OnConnectAuthenticate(client *mqtt.Client, pk packets.Packet) bool {
	if !r.strict {
		return true
	}
	user := string(pk.Connect.Username)
	name, certified := certificateName(client)
	switch {
	case certified && user != "" && user != name:
		return false
	case certified:
		user = name
	case r.password == nil || !r.password(user, string(pk.Connect.Password)):
		return false
	}
	// A client disconnects an earlier one with the same client id. Therefore a device must use its own id as client
	// id, and other users must not use a device's id.
	_, userIsNoDevice := journal.ParseAddress(user)
	_, clientIsNoDevice := journal.ParseAddress(client.ID)
	return userIsNoDevice == nil && client.ID == user || userIsNoDevice != nil && clientIsNoDevice != nil
}

// certificateName returns the common name of a client's certificate. ok is false if TLS has verified none.
func certificateName(client *mqtt.Client) (name string, ok bool) {
	c, ok := client.Net.Conn.(*tls.Conn)
	if !ok {
		return "", false
	}
	chains := c.ConnectionState().VerifiedChains
	if len(chains) == 0 || len(chains[0]) == 0 {
		return "", false
	}
	return chains[0][0].Subject.CommonName, true
}

// OnACLCheck reports whether a client may publish to a topic (write), or subscribe to it.
func (r *accessControl) OnACLCheck(client *mqtt.Client, topic string, write bool) bool {
	if !r.strict {
		_, err := journal.ParseAddress(client.ID)
		return err != nil || allowedTopic(client.ID, topic, write)
	}
	user := string(client.Properties.Username)
	if name, ok := certificateName(client); ok {
		user = name
	}
	return allowedTopic(user, topic, write)
}

// allowedTopic reports whether an authenticated user may publish to a topic (write), or subscribe to it.
// docs/journal.md has the same rules for other brokers.
func allowedTopic(user, topic string, write bool) bool {
	if rest, ok := strings.CutPrefix(topic, "$share/"); ok && !write { // shared subscription: $share/<group>/<topic>
		_, topic, _ = strings.Cut(rest, "/")
	}
	device, channel, ok := splitTopic(topic)
	fromDevice, toDevice := channel == "segment" || channel == "live", channel == "ack"
	_, err := journal.ParseAddress(user)
	switch {
	case !ok:
		return false
	case err == nil:
		return device == strings.ToLower(user) && (write && fromDevice || !write && toDevice)
	case user == "oracle" || strings.HasPrefix(user, "oracle-"):
		return !write && fromDevice || write && toDevice || device == user // its own topics are for its probes
	case strings.HasPrefix(user, "gateway-"):
		return write && fromDevice || !write && toDevice
	}
	return false
}

// splitTopic returns the parts of waybill/v2/<device>/<channel>. ok is false for other topics.
func splitTopic(topic string) (device, channel string, ok bool) {
	rest, ok := strings.CutPrefix(topic, "waybill/v2/")
	device, channel, cut := strings.Cut(rest, "/")
	return device, channel, ok && cut
}
