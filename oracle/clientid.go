package oracle

import (
	"crypto/sha256"
	"encoding/hex"
	"os"

	"github.com/waybill/waybill/journal"
)

// clientID returns the default of Config.ClientID. It has 23 characters, which all brokers must accept. If two clients
// have the same id, the broker disconnects the older one.
func clientID(cfg Config) string {
	host, err := os.Hostname()
	if err != nil {
		cfg.Log.Warn("no host name for the MQTT client id: an oracle on another host may get the same id", "error", err)
	}
	sum := sha256.New()
	sum.Write(cfg.Domain.Consumer[:])
	if p, ok := cfg.Poster.(interface{ Address() journal.Address }); ok {
		address := p.Address()
		sum.Write(address[:])
	}
	sum.Write([]byte(host))
	return "waybill-oracle-" + hex.EncodeToString(sum.Sum(nil)[:4])
}
