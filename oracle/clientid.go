package oracle

import (
	"crypto/sha256"
	"encoding/hex"
	"os"

	"github.com/waybill/waybill/journal"
)

// clientID is the same after each restart and another for each oracle: a broker throws out the older of two clients of one name. It has
// 23 characters, which every broker takes.
func clientID(cfg Config) string {
	host, err := os.Hostname()
	if err != nil {
		cfg.Log.Warn("this host has no name: oracles on others may throw us off the broker", "error", err)
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
