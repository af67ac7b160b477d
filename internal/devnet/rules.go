package devnet

import (
	"crypto/tls"
	"strings"

	"github.com/waybill/waybill/journal"

	mqtt "github.com/mochi-mqtt/server/v2"
	"github.com/mochi-mqtt/server/v2/packets"
)

// rules says who may do what.
type rules struct {
	mqtt.HookBase
	strict   bool
	password func(user, password string) bool
}

func (*rules) ID() string { return "waybill" }

func (*rules) Provides(hook byte) bool {
	return hook == mqtt.OnConnectAuthenticate || hook == mqtt.OnACLCheck
}

func (r *rules) OnConnectAuthenticate(client *mqtt.Client, pk packets.Packet) bool {
	if !r.strict {
		return true
	}
	user := string(pk.Connect.Username)
	name, sure := certified(client)
	if sure && user != "" && user != name || !sure && (r.password == nil || !r.password(user, string(pk.Connect.Password))) {
		return false
	}
	if sure {
		user = name
	}
	// A second client of one id throws out the first: a device may have no other than its own, and nobody a device's.
	_, device := journal.ParseAddress(user)
	_, other := journal.ParseAddress(client.ID)
	return device == nil && client.ID == user || device != nil && other != nil
}

// certified is the name in a client's certificate, which TLS has checked.
func certified(client *mqtt.Client) (name string, ok bool) {
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

func (r *rules) OnACLCheck(client *mqtt.Client, topic string, write bool) bool {
	if !r.strict {
		_, err := journal.ParseAddress(client.ID)
		return err != nil || allowed(client.ID, topic, write)
	}
	user := string(client.Properties.Username)
	if name, ok := certified(client); ok {
		user = name
	}
	return allowed(user, topic, write)
}

// allowed keeps everybody to their own topics; docs/journal.md has the same for other brokers.
func allowed(user, topic string, write bool) bool {
	if rest, ok := strings.CutPrefix(topic, "$share/"); ok && !write { // a group's name, then what it shares
		_, topic, _ = strings.Cut(rest, "/")
	}
	device, channel, ok := split(topic)
	sends, hears := channel == "segment" || channel == "live", channel == "ack"
	_, err := journal.ParseAddress(user)
	switch {
	case !ok:
		return false
	case err == nil:
		return device == strings.ToLower(user) && (write && sends || !write && hears)
	case user == "oracle" || strings.HasPrefix(user, "oracle-"):
		return !write && sends || write && hears
	case strings.HasPrefix(user, "gateway-"):
		return write && sends || !write && hears
	}
	return false
}

// split takes waybill/v1/<device>/<channel> apart.
func split(topic string) (device, channel string, ok bool) {
	rest, ok := strings.CutPrefix(topic, "waybill/v1/")
	device, channel, cut := strings.Cut(rest, "/")
	return device, channel, ok && cut
}
