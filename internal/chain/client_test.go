package chain_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

func TestDial_refusesAnotherChain(t *testing.T) {
	t.Parallel()
	_, err := chain.Dial(t.Context(), chaintest.Geth(t), ledger.Addresses{ChainID: 5}, chaintest.Discard())
	if !errors.Is(err, journal.ErrConflict) {
		t.Errorf("error is %v, want ErrConflict", err)
	}
	_, err = chain.Dial(t.Context(), "http://user:secret@127.0.0.1:1", ledger.Addresses{}, chaintest.Discard())
	if err == nil || strings.Contains(fmt.Sprint(err), "secret") {
		t.Errorf("error is %v, want one without the password", err)
	}
}
