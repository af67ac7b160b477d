package oracle_test

import (
	"testing"

	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/oracle"
)

// addressPoster is a Poster with an address.
type addressPoster struct {
	oracle.Poster
	address journal.Address
}

func (p addressPoster) Address() journal.Address { return p.address }

func TestClientID_isUniqueAndStable(t *testing.T) {
	t.Parallel()
	clientID := func(key, consumer byte, configured string) string {
		cfg := oracle.Config{ClientID: configured, Poster: addressPoster{address: journal.Address{key}}}
		cfg.Domain.Consumer = journal.Address{consumer}
		return oracle.New(cfg).ClientID()
	}
	one := clientID(1, 1, "")
	if again := clientID(1, 1, ""); again != one || len(one) != 23 {
		t.Errorf("client id is %q, after a restart %q, want 23 equal characters", one, again)
	}
	otherKey, otherConsumer := clientID(2, 1, ""), clientID(1, 2, "")
	if otherKey == one || otherConsumer == one || otherKey == otherConsumer {
		t.Errorf("client ids %q, with another key %q, with another consumer %q, want three", one, otherKey, otherConsumer)
	}
	if got := clientID(1, 1, "mine"); got != "mine" {
		t.Errorf("configured client id mine is %q", got)
	}
}
