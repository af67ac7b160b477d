package txstore_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"testing"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/internal/store/txstore"
)

var account = ledger.Account{Chain: 1, Address: journal.Address{1}}

func call(key string) ledger.Call {
	return ledger.Call{Key: key, What: key, To: journal.Address{2}, Data: []byte{1}, Wei: big.NewInt(5)}
}

func attempt(number int, nonce uint64) ledger.Attempt {
	return ledger.Attempt{Number: number, Nonce: nonce, Hash: journal.Hash{byte(number), byte(nonce)}, Raw: []byte{2}, Tip: big.NewInt(1), Cap: big.NewInt(2)}
}

// Many ask at once, each thing twice: nonces have no gap, and the same thing is one intent.
func TestEnqueue_manyAtOnce(t *testing.T) {
	t.Parallel()
	s := txstore.New(storetest.Pool(t, storetest.URL(t)))
	var all sync.WaitGroup
	for i := range 80 {
		all.Go(func() {
			if _, _, err := s.Enqueue(t.Context(), account, call(fmt.Sprint(i%40)), 21_000); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	open, err := s.Open(t.Context(), account)
	if err != nil || len(open) != 40 {
		t.Fatalf("%d intents, %v; want 40", len(open), err)
	}
	for n, i := range open {
		if i.Nonce != uint64(n) {
			t.Errorf("intent %d has nonce %d, want %d", i.ID, i.Nonce, n)
		}
	}
}

func sign(s *txstore.Store, t *testing.T, l ledger.Lease, id int64, a ledger.Attempt) error {
	t.Helper()
	stored, err := s.Sign(t.Context(), l, ledger.SignedAttempt{ID: id, Attempt: a, Ceiling: big.NewInt(int64(8 + a.Number))})
	if err == nil && len(stored) == 0 {
		err = journal.ErrConflict
	}
	return err
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// Whoever lost the lease can write nothing, whatever it believes.
func TestLease_fences(t *testing.T) {
	t.Parallel()
	s := txstore.New(storetest.Pool(t, storetest.URL(t)))
	old, release, err := s.Lease(t.Context(), account, "old")
	must(t, err)
	id, _, err := s.Enqueue(t.Context(), account, call("a"), 21_000)
	must(t, err)
	signers, err := s.Signers(t.Context(), 1)
	if err != nil || len(signers) != 1 || !signers[0].Held || signers[0].Holder != "old" || signers[0].Next != 1 {
		t.Errorf("signers are %+v, %v", signers, err)
	}
	taken := make(chan ledger.Lease, 1)
	go func() {
		l, free, err := s.Lease(context.WithoutCancel(t.Context()), account, "new")
		if err != nil {
			t.Error(err)
			return
		}
		defer free()
		taken <- l
	}()
	release()
	fresh := <-taken
	for what, err := range map[string]error{
		"forward":  s.Forward(t.Context(), old, 9),
		"sign":     sign(s, t, old, id, attempt(1, 0)),
		"renumber": s.Renumber(t.Context(), old, id),
		"fill":     s.FillNonce(t.Context(), old, 7, 21_000),
		"trouble":  s.RecordError(t.Context(), old, id, "x"),
	} {
		if !errors.Is(err, ledger.ErrFenced) {
			t.Errorf("%s: error is %v", what, err)
		}
	}
	must(t, sign(s, t, fresh, id, attempt(1, 0)))
	if err := sign(s, t, fresh, id, attempt(1, 0)); !errors.Is(err, journal.ErrConflict) {
		t.Errorf("the same attempt again: %v", err)
	}
	must(t, sign(s, t, fresh, id, attempt(2, 0)))
	i, err := s.Intent(t.Context(), id)
	if err != nil || len(i.Attempts) != 2 || i.Ceiling.Int64() != 9 || i.Stage != ledger.TxSigned || string(i.Attempts[1].Raw) != "\x02" {
		t.Errorf("intent is %+v, %v", i, err)
	}
}

// What came to nothing may be asked for again; what is there, is there; a reorganisation lets neither be made twice.
func TestIntent_keyIsFreeOnceItCameToNothing(t *testing.T) {
	t.Parallel()
	for outcome, free := range map[ledger.Outcome]bool{ledger.TxSucceeded: false, ledger.TxReverted: true, ledger.TxCancelled: true} {
		s := txstore.New(storetest.Pool(t, storetest.URL(t)))
		l, release, err := s.Lease(t.Context(), account, "")
		must(t, err)
		defer release()
		id, _, err := s.Enqueue(t.Context(), account, call("a"), 21_000)
		must(t, err)
		must(t, sign(s, t, l, id, attempt(1, 0)))
		must(t, s.Sent(t.Context(), l, id))
		must(t, s.Mined(t.Context(), l, ledger.Inclusion{ID: id, Receipt: ledger.Receipt{Tx: journal.Hash{1}, Block: 3, Gas: 4}, Outcome: outcome}))
		if err := s.Cancel(t.Context(), id, "too late"); !errors.Is(err, journal.ErrConflict) {
			t.Errorf("cancelled when mined: %v", err)
		}
		second, fresh, err := s.Enqueue(t.Context(), account, call("a"), 21_000)
		if err != nil || fresh != free || (second == id) == free {
			t.Errorf("%s: asked again, it is %d, fresh %t, %v", outcome, second, fresh, err)
		}
		must(t, s.Reopen(t.Context(), id))
		i, err := s.Intent(t.Context(), id)
		if err != nil || i.Stage != ledger.TxBroadcast || i.Outcome != "" || i.Cancel != free {
			t.Errorf("%s: taken back, it is %+v, %v", outcome, i, err)
		}
	}
}

// The doorbell rings for an account's own intents, when they are asked for and when they end.
func TestListen(t *testing.T) {
	t.Parallel()
	s := txstore.New(storetest.Pool(t, storetest.URL(t)))
	ctx, stop := context.WithCancel(t.Context())
	wakeups := s.Listen(ctx, account)
	if first := <-wakeups; first != 0 {
		t.Errorf("the first wakeup is %d", first)
	}
	other := account
	other.Address = journal.Address{9}
	if _, _, err := s.Enqueue(t.Context(), other, call("a"), 1); err != nil {
		t.Fatal(err)
	}
	id, _, err := s.Enqueue(t.Context(), account, call("a"), 1)
	must(t, err)
	if rang := <-wakeups; rang != id {
		t.Errorf("it rang for %d, want %d", rang, id)
	}
	must(t, s.Cancel(t.Context(), id, "\x00"))
	if rang := <-wakeups; rang != id {
		t.Errorf("it rang for %d, want %d", rang, id)
	}
	stop()
	for range wakeups { // closed
	}
}
