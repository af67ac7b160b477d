package device

import (
	"crypto/tls"
	"errors"
	"fmt"
	"strings"

	mqtt "github.com/eclipse/paho.mqtt.golang"
	"github.com/eclipse/paho.mqtt.golang/packets"
)

// ErrRefused means that the broker answered and refused the client because of its password, certificate or id. A
// Connection retries nevertheless, because the client may be added to the broker's configuration later.
var ErrRefused = errors.New("the broker refuses the client")

// ErrRights means that the broker does not let the client subscribe to a topic. A Connection retries, because the
// rights may be mended.
var ErrRights = errors.New("the broker refuses a right")

// notify reports failed attempts to connect and losses of the connection.
func (c *Connection) notify(client mqtt.Client, n mqtt.ConnectionNotification) {
	switch n := n.(type) {
	case mqtt.ConnectionNotificationFailed:
		c.report(connectError(n.Reason))
	case mqtt.ConnectionNotificationLost:
		if c.flaps.End() {
			c.cfg.Log.Warn("the broker ends connections soon after they begin: another client has the same client id, or a "+
				"message is larger than the broker accepts", "client", c.cfg.ClientID, "error", n.Reason)
		}
		if !client.IsConnectionOpen() { // a notification may arrive after a new connection
			c.report(fmt.Errorf("connection lost: %w", n.Reason))
		}
	}
}

// report passes the state of the connection to ConnectionConfig.Status, or to the log if that is nil.
func (c *Connection) report(err error) {
	switch {
	case c.cfg.Status != nil:
		c.cfg.Status(err)
	case err != nil && !c.down.Swap(true):
		c.cfg.Log.Warn("waiting for the broker", "client", c.cfg.ClientID, "cause", err)
	case err == nil && c.down.Swap(false):
		c.cfg.Log.Info("no longer waiting for the broker", "client", c.cfg.ClientID)
	}
}

// connectError wraps ErrRefused around an error of a broker that answered.
func connectError(err error) error {
	for _, refusal := range []error{
		packets.ErrorRefusedBadUsernameOrPassword, packets.ErrorRefusedNotAuthorised, packets.ErrorRefusedIDRejected,
		packets.ErrorRefusedBadProtocolVersion,
	} {
		if errors.Is(err, refusal) {
			return fmt.Errorf("%w: %w", ErrRefused, err)
		}
	}
	var certificate *tls.CertificateVerificationError
	if errors.As(err, &certificate) || strings.Contains(err.Error(), "remote error: tls: ") {
		return fmt.Errorf("%w: %w", ErrRefused, err)
	}
	return err
}
