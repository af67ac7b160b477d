package oracle_test

import (
	"testing"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/oracle"
)

type keyed struct {
	oracle.Poster
	key journal.Address
}

func (k keyed) Address() journal.Address { return k.key }

func TestClientID_oneForEachOracle(t *testing.T) {
	t.Parallel()
	of := func(key, consumer byte, given string) string {
		cfg := oracle.Config{ClientID: given, Poster: keyed{key: journal.Address{key}}}
		cfg.Domain.Consumer = journal.Address{consumer}
		return oracle.New(cfg).ClientID()
	}
	one := of(1, 1, "")
	if again := of(1, 1, ""); again != one || len(one) != 23 {
		t.Errorf("%q, after a restart %q", one, again)
	}
	if other, elsewhere := of(2, 1, ""), of(1, 2, ""); other == one || elsewhere == one || other == elsewhere {
		t.Errorf("%q, %q, %q", one, other, elsewhere)
	}
	if got := of(1, 1, "mine"); got != "mine" {
		t.Error(got)
	}
}
