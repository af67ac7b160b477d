package chain_test

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/placing"
	"github.com/waybill/waybill/journal"
)

// reservations is a store of accepted orders for one process. full makes it count too many orders of every wallet.
type reservations struct {
	open map[journal.OrderID]ledger.Reservation
	full bool
}

func (s *reservations) Admit(
	_ context.Context, _ uint64, wanted []ledger.Reservation, decide func(ledger.OrdersUsed) []ledger.Reservation,
) error {
	used := ledger.OrdersUsed{
		Accepted: map[journal.OrderID]bool{}, Wallets: map[journal.Address]ledger.OrderCount{},
		Clients: map[string]ledger.OrderCount{},
	}
	if s.full {
		used.Wallets[wanted[0].Wallet] = ledger.OrderCount{Orders: 1}
	}
	for _, r := range decide(used) {
		s.open[r.Order] = r
	}
	return nil
}

func (s *reservations) Release(_ context.Context, id journal.OrderID) error {
	delete(s.open, id)
	return nil
}

// limitWriter keeps the gas limit of the last order that is sent.
type limitWriter struct {
	*chain.Writer
	limit uint64
}

func (w *limitWriter) PlaceBy(ctx context.Context, p ledger.Placement) (journal.Hash, uint64, uint16, error) {
	w.limit = p.Call.Limit
	return w.Writer.PlaceBy(ctx, p)
}

// shop is a desk that sends orders in one token.
type shop struct {
	*placing.Desk
	client *chain.Client
	writer *limitWriter
	store  *reservations
}

func (f *field) shop(t *testing.T, token journal.Address) *shop {
	t.Helper()
	client, writer := f.with(t, token)
	writer.ActivateWallets(1)
	s := &shop{client: client, writer: &limitWriter{Writer: writer}}
	s.store = &reservations{open: map[journal.OrderID]ledger.Reservation{}}
	s.Desk = placing.New(placing.Config{
		Chain: client, Estimator: chain.NewOutbound(client), Writer: s.writer, Store: s.store,
		Sender: f.Relayer.Address(), Revert: chain.RevertName, PerWallet: 1, Log: chaintest.Discard(),
	})
	return s
}

// refusal returns the reason why an order is refused, or "".
func refusal(err error) ledger.OrderReason {
	if e, ok := errors.AsType[*ledger.OrderRefusal](err); ok {
		return e.Reason
	}
	return ""
}

// Stock, money and budgets are decided for every way to pay, and the simulation gives the gas limit.
func TestDesk_ways(t *testing.T) {
	t.Parallel()
	f := newField(t)
	nonce := uint64(0)
	for name, features := range map[string]int64{
		"EIP-3009": separator | parts, "EIP-2612": separator | permit, "approval": clearFirst,
	} {
		at := f.token(t, "Field Token", "1", 6, features)
		s := f.shop(t, at)
		nonce++
		wallet, key := f.rich(t)
		terms, sig := f.offer(t, at, chaintest.Address(key), nonce)
		pay, err := s.client.Payment(t.Context(), terms, ledger.Policy{})
		if err != nil {
			t.Fatal(err)
		}
		given := consent(terms, sign(t, pay.TypedData, key), nil)
		if pay.Permit != nil {
			given.Permit = sign(t, pay.Permit, key)
		}
		if len(pay.Approvals) > 0 {
			_, _, _, err := s.Place(t.Context(), terms, sig, given, "")
			if !errors.Is(err, ledger.ErrTooEarly) || len(s.store.open) > 0 || s.writer.limit > 0 {
				t.Errorf("%s: without approval: %v, %d reservations", name, err, len(s.store.open))
			}
		}
		for _, a := range pay.Approvals {
			f.send(t, wallet, a.To, common.FromHex(a.Data))
		}
		s.store.full = true
		if _, _, _, err := s.Place(t.Context(), terms, sig, given, ""); refusal(err) != ledger.TooManyOrders {
			t.Errorf("%s: above the budget: %v", name, err)
		}
		s.store.full = false
		tx, _, _, err := s.Place(t.Context(), terms, sig, given, "")
		if err != nil || s.writer.limit == 0 || len(s.store.open) != 1 {
			t.Errorf("%s: %v, limit %d, %d reservations", name, err, s.writer.limit, len(s.store.open))
		}
		if again, _, _, err := s.Place(t.Context(), terms, sig, given, ""); err != nil || again != tx {
			t.Errorf("%s: placed again: %s, %v; want %s", name, again, err, tx)
		}
	}
}

// A wallet is deployed only for an order that is accepted.
func TestDesk_activation(t *testing.T) {
	t.Parallel()
	f := newField(t)
	factory := f.create(t, "FieldFactory", nil)
	at := f.token(t, "Field Token", "1", 6, separator|parts|anyBytes)
	s := f.shop(t, at)
	key := walletKey(t)
	account := common.Address(chaintest.Address(key))
	out, err := s.client.Simulate(t.Context(), factory, invoke(t, "addressOf", []string{"address"}, account))
	if err != nil {
		t.Fatal(err)
	}
	terms, merchant := f.offer(t, at, journal.Address(common.BytesToAddress(out)), 1)
	pay, err := s.client.Payment(t.Context(), terms, ledger.Policy{})
	if err != nil {
		t.Fatal(err)
	}
	sig := append(sign(t, pay.TypedData, key), 1, 2, 3)
	given := consent(terms, wrap(t, factory, invoke(t, "deploy", []string{"address"}, account), sig), nil)
	s.store.full = true
	if _, _, _, err := s.Place(t.Context(), terms, merchant, given, ""); refusal(err) != ledger.TooManyOrders {
		t.Errorf("above the budget: %v", err)
	}
	if code, err := s.client.Code(t.Context(), terms.Shopper); err != nil || len(code) > 0 {
		t.Errorf("the wallet is deployed for an order that is refused, %v", err)
	}
	s.store.full = false
	s.writer.ActivateWallets(0)
	_, _, _, err = s.Place(t.Context(), terms, merchant, given, "")
	if !errors.Is(err, ledger.ErrInactive) || len(s.store.open) > 0 {
		t.Errorf("no deployment is left: %v, %d reservations", err, len(s.store.open))
	}
	s.writer.ActivateWallets(1)
	if _, _, _, err := s.Place(t.Context(), terms, merchant, given, ""); err != nil || len(s.store.open) != 1 {
		t.Errorf("a wallet that its signature deploys: %v, %d reservations", err, len(s.store.open))
	}
}
