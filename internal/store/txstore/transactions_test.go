package txstore_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/internal/store/txstore"
	"github.com/waybill/waybill/journal"
)

var account = ledger.Account{Chain: 1, Address: journal.Address{1}}

func call(key string) ledger.Call {
	return ledger.Call{Key: key, What: key, To: journal.Address{2}, Data: []byte{1}, Wei: big.NewInt(5)}
}

func attempt(number int, nonce uint64) ledger.Attempt {
	return ledger.Attempt{
		Number: number, Nonce: nonce, Hash: journal.Hash{byte(number), byte(nonce)}, Raw: []byte{2},
		Tip: big.NewInt(1), Cap: big.NewInt(2),
	}
}

// TestEnqueue_concurrent enqueues each call twice. Each call is stored once, and the nonces have no gap.
func TestEnqueue_concurrent(t *testing.T) {
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

// addAttempt stores one attempt. It returns journal.ErrConflict if AddAttempts skipped it.
func addAttempt(s *txstore.Store, t *testing.T, l ledger.Lease, id int64, a ledger.Attempt) error {
	t.Helper()
	signing := ledger.SignedAttempt{ID: id, Attempt: a, Ceiling: big.NewInt(int64(8 + a.Number))}
	stored, err := s.AddAttempts(t.Context(), l, signing)
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

// TestLease_fences checks that Lease waits while another process has the lease, and that all writes with a lost lease
// return ErrFenced.
func TestLease_fences(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	s := txstore.New(storetest.Pool(t, url))
	old, release, err := s.Lease(t.Context(), account, "old")
	must(t, err)
	defer release()
	id, _, err := s.Enqueue(t.Context(), account, call("a"), 21_000)
	must(t, err)
	signers, err := s.Signers(t.Context(), 1)
	if err != nil || len(signers) != 1 || !signers[0].Held || signers[0].Holder != "old" || signers[0].Next != 1 {
		t.Errorf("the signers are %+v, %v; want one that is held by old, with next nonce 1", signers, err)
	}
	fresh := takeOver(t, s, storetest.Connect(t, url), release)
	for what, err := range map[string]error{
		"SkipTo":      s.SkipTo(t.Context(), old, 9),
		"AddAttempts": addAttempt(s, t, old, id, attempt(1, 0)),
		"Renumber":    s.Renumber(t.Context(), old, id),
		"FillNonce":   s.FillNonce(t.Context(), old, 7, 21_000),
		"RecordError": s.RecordError(t.Context(), old, id, "x"),
	} {
		if !errors.Is(err, ledger.ErrFenced) {
			t.Errorf("%s: error is %v, want ErrFenced", what, err)
		}
	}
	must(t, addAttempt(s, t, fresh, id, attempt(1, 0)))
	if err := addAttempt(s, t, fresh, id, attempt(1, 0)); !errors.Is(err, journal.ErrConflict) {
		t.Errorf("repeated attempt: error is %v, want ErrConflict", err)
	}
	must(t, addAttempt(s, t, fresh, id, attempt(2, 0)))
	i, err := s.Intent(t.Context(), id)
	if err != nil || len(i.Attempts) != 2 || i.Ceiling.Int64() != 9 || i.Stage != ledger.TxSigned ||
		string(i.Attempts[1].Raw) != "\x02" {
		t.Errorf("the intent is %+v, %v", i, err)
	}
}

// takeOver takes the lease that another holder has until release is called. It fails if the lease is taken before, or
// is not taken within 30 s. conn is a connection to the same database.
func takeOver(t *testing.T, s *txstore.Store, conn *pgx.Conn, release func()) ledger.Lease {
	t.Helper()
	type result struct {
		lease   ledger.Lease
		release func()
		err     error
	}
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	done := make(chan result, 1)
	go func() {
		l, release, err := s.Lease(ctx, account, "new")
		done <- result{l, release, err}
	}()
	const q = `select count(*) from pg_locks where locktype = 'advisory' and not granted
		and database = (select oid from pg_database where datname = current_database())`
	for waiting := 0; waiting == 0; {
		select {
		case r := <-done:
			t.Fatalf("Lease does not wait for the other holder: %+v, %v", r.lease, r.err)
		default:
		}
		if err := conn.QueryRow(ctx, q).Scan(&waiting); err != nil {
			t.Fatalf("Lease does not wait for the lock: %v", err)
		}
	}
	release()
	r := <-done // ctx limits the wait
	if r.err != nil {
		t.Fatalf("Lease after the release: %v", r.err)
	}
	t.Cleanup(r.release)
	return r.lease
}

// TestIntent_releasesKey checks that a call that did not succeed can be enqueued again, and that it is cancelled if a
// reorganisation reopens it.
func TestIntent_releasesKey(t *testing.T) {
	t.Parallel()
	for outcome, released := range map[ledger.Outcome]bool{
		ledger.TxSucceeded: false, ledger.TxReverted: true, ledger.TxNoop: true,
	} {
		s := txstore.New(storetest.Pool(t, storetest.URL(t)))
		l, release, err := s.Lease(t.Context(), account, "")
		must(t, err)
		defer release()
		id, _, err := s.Enqueue(t.Context(), account, call("a"), 21_000)
		must(t, err)
		must(t, addAttempt(s, t, l, id, attempt(1, 0)))
		must(t, s.MarkBroadcast(t.Context(), l, id))
		receipt := ledger.Receipt{Tx: journal.Hash{1}, Block: 3, Gas: 4}
		must(t, s.MarkMined(t.Context(), l, ledger.Inclusion{ID: id, Receipt: receipt, Outcome: outcome}))
		if err := s.Cancel(t.Context(), id, "too late"); !errors.Is(err, journal.ErrConflict) {
			t.Errorf("cancel a mined intent: error is %v, want ErrConflict", err)
		}
		second, fresh, err := s.Enqueue(t.Context(), account, call("a"), 21_000)
		if err != nil || fresh != released || (second == id) == released {
			t.Errorf("%s: the repeated call is intent %d, fresh %t, %v; the first is %d", outcome, second, fresh, err, id)
		}
		must(t, s.Reopen(t.Context(), id))
		i, err := s.Intent(t.Context(), id)
		if err != nil || i.Stage != ledger.TxBroadcast || i.Outcome != "" || i.Cancel != released {
			t.Errorf("%s: after Reopen the intent is %+v, %v", outcome, i, err)
		}
	}
}

// TestListen checks that wakeups are sent for intents of the account only, when they are enqueued and cancelled.
func TestListen(t *testing.T) {
	t.Parallel()
	s := txstore.New(storetest.Pool(t, storetest.URL(t)))
	ctx, stop := context.WithCancel(t.Context())
	wakeups := s.Listen(ctx, account)
	if first := <-wakeups; first != 0 {
		t.Errorf("the first wakeup is for %d, want 0", first)
	}
	other := account
	other.Address = journal.Address{9}
	if _, _, err := s.Enqueue(t.Context(), other, call("a"), 1); err != nil {
		t.Fatal(err)
	}
	id, _, err := s.Enqueue(t.Context(), account, call("a"), 1)
	must(t, err)
	if woken := <-wakeups; woken != id {
		t.Errorf("wakeup for %d, want %d", woken, id)
	}
	must(t, s.Cancel(t.Context(), id, "\x00"))
	if woken := <-wakeups; woken != id {
		t.Errorf("wakeup for %d, want %d", woken, id)
	}
	stop()
	for range wakeups { // closed
	}
}
