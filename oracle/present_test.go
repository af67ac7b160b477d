package oracle_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/oracle"
)

// pendingActs are the orders and the poster of an oracle that has pending acts.
type pendingActs struct {
	*orders
	*fakeChain
	mu        sync.Mutex
	acts      []ledger.PendingAct
	errRead   error
	answer    error          // of Present
	presented []presentation // all calls of Present
	reads     chan struct{}  // a value after each read of acts
}

// presentation has the arguments of a call of Present.
type presentation struct {
	act   ledger.PendingAct
	terms ledger.Terms
	codes *journal.CodeHashes
}

// newPendingActs returns one pending act: a delivery of the second parcel of an order whose codes are known.
func newPendingActs() *pendingActs {
	codes := journal.CodeHashes{{1}, {2}, {3}}
	id := journal.OrderID{1}
	parcel := id.WithParcel(1)
	o := ledger.Order{ID: parcel, Status: ledger.Assigned, Parcel: 1}
	o.Terms = ledger.Terms{Nonce: 1, Proof: ledger.ProofCode, Code: codes.Hash()}
	r := journal.Reading{Kind: journal.Accepting, Subject: parcel, Time: time.Now()}
	return &pendingActs{
		orders: &orders{
			all:   map[journal.OrderID]ledger.Order{parcel: o},
			codes: map[journal.OrderID]journal.CodeHashes{id: codes},
		},
		fakeChain: newFakeChain(domain),
		acts: []ledger.PendingAct{{
			ActPending: ledger.ActPending{
				Device: journal.Address{7}, Place: journal.Place{Epoch: 1, Seq: 4}, Parcel: parcel,
				Word: journal.Hash(r.Append(nil)[:32]),
			},
			Status: ledger.Assigned, Since: time.Unix(1000, 0),
		}},
		answer: fmt.Errorf("TooEarly: %w", ledger.ErrTooEarly), reads: make(chan struct{}, 1000),
	}
}

func (p *pendingActs) PendingActs(context.Context) ([]ledger.PendingAct, error) {
	defer func() { p.reads <- struct{}{} }()
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]ledger.PendingAct(nil), p.acts...), p.errRead
}

func (p *pendingActs) Present(
	_ context.Context, a ledger.PendingAct, terms ledger.Terms, codes *journal.CodeHashes,
) (journal.Hash, uint64, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.presented = append(p.presented, presentation{a, terms, codes})
	return journal.Hash{}, 0, p.answer
}

// config returns the configuration of an oracle that is woken by heads alone.
func (p *pendingActs) config() oracle.Config {
	return oracle.Config{
		Domain: domain, Chain: p.fakeChain, Poster: p, Orders: p, Poll: time.Hour, Log: quiet,
		Registry: prometheus.NewRegistry(),
	}
}

// run presents acts until the test ends or stop is called.
func (p *pendingActs) run(t *testing.T, cfg oracle.Config) (stop func()) {
	t.Helper()
	for len(p.reads) > 0 { // of an earlier run
		<-p.reads
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- oracle.New(cfg).Present(ctx) }()
	stop = sync.OnceFunc(func() {
		cancel()
		must(t, <-done)
	})
	t.Cleanup(stop)
	return stop
}

// awaitRounds mines a block after each of n reads of the acts. The oracle presents what it has read before it reads
// again.
func (p *pendingActs) awaitRounds(t *testing.T, n int) {
	t.Helper()
	for range n {
		select {
		case <-p.reads:
		case <-time.After(30 * time.Second):
			t.Fatal("the pending acts are not read within 30 s")
		}
		p.change(func() {})
	}
}

// set calls f with the lock held.
func (p *pendingActs) set(f func()) {
	p.mu.Lock()
	defer p.mu.Unlock()
	f()
}

// count returns the number of calls of Present so far.
func (p *pendingActs) count() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.presented)
}

// An act is presented at the start and when its parcel changes, with terms and code hashes. Heads alone do not present
// it again.
func TestPresent_whenParcelChanges(t *testing.T) {
	t.Parallel()
	p := newPendingActs()
	cfg := p.config()
	stop := p.run(t, cfg)
	p.awaitRounds(t, 4)
	if n := p.count(); n != 1 {
		t.Errorf("presented %d times although the parcel has not changed, want once at the start", n)
	}
	for i, change := range []func(a *ledger.PendingAct){
		func(a *ledger.PendingAct) { a.Status = ledger.Departed },
		func(a *ledger.PendingAct) { a.Since = time.Unix(2000, 0) }, // a reorganisation, or another assignment
	} {
		p.set(func() { change(&p.acts[0]) })
		p.awaitRounds(t, 4)
		if n := p.count(); n != 2+i {
			t.Errorf("presented %d times after %d changes, want %d", n, i+1, 2+i)
		}
	}
	id := p.acts[0].Parcel
	codes := p.codes[id.Order()]
	want := presentation{p.acts[0], p.all[id].Terms, &codes}
	if got := p.presented[len(p.presented)-1]; !reflect.DeepEqual(got, want) {
		t.Errorf("presented\n     %+v\nwant %+v", got, want)
	}
	stop()
	p.run(t, p.config())
	p.awaitRounds(t, 2)
	if n := p.count(); n != 4 {
		t.Errorf("presented %d times after a restart, want 4", n)
	}
	compareResults(t, cfg, `early 3`)
}

// compareResults compares the counter of presented acts with lines of result and number.
func compareResults(t *testing.T, cfg oracle.Config, results ...string) {
	t.Helper()
	const name = "waybill_oracle_pending_acts_presented_total"
	want := "# HELP " + name + " Attempts to present a pending act: done, early (still pending), failed.\n# TYPE " + name +
		" counter\n"
	for _, r := range results {
		result, n, _ := strings.Cut(r, " ")
		want += fmt.Sprintf("%s{result=%q} %s\n", name, result, n)
	}
	if err := testutil.GatherAndCompare(cfg.Registry.(*prometheus.Registry), strings.NewReader(want), name); err != nil {
		t.Error(err)
	}
}

// A node that is behind the database answers that the act is too early. The act is presented again without a change.
func TestPresent_repeats(t *testing.T) {
	t.Parallel()
	p := newPendingActs()
	cfg := p.config()
	cfg.Poll = time.Millisecond
	p.run(t, cfg)
	for p.count() < 3 {
		p.awaitRounds(t, 1)
	}
}

// A failure is logged once for each status of the parcel. Acts that are too early are not logged.
func TestPresent_logsFailuresOnce(t *testing.T) {
	t.Parallel()
	p := newPendingActs()
	cfg := p.config()
	cfg.Poll = time.Millisecond
	var logged strings.Builder
	cfg.Log = slog.New(slog.NewTextHandler(&logged, nil))
	stop := p.run(t, cfg)
	for p.count() < 2 {
		p.awaitRounds(t, 1)
	}
	var failed int
	p.set(func() { p.answer, failed = fmt.Errorf("TermsMismatch: %w", ledger.ErrRefused), len(p.presented) })
	for p.count() < failed+3 {
		p.awaitRounds(t, 1)
	}
	p.set(func() { p.answer = nil })
	for done := p.count(); p.count() < done+2; { // after the second, the first is logged
		p.awaitRounds(t, 1)
	}
	stop()
	lines := strings.Split(strings.TrimSpace(logged.String()), "\n")
	if len(lines) < 2 || !strings.Contains(lines[0], "TermsMismatch") || strings.Contains(lines[1], "level=ERROR") {
		t.Errorf("the log is\n%s\nwant one error", logged.String())
	}
}

// The database may be unavailable for some time.
func TestPresent_databaseUnavailable(t *testing.T) {
	t.Parallel()
	p := newPendingActs()
	p.errRead = errors.New("no database")
	var logged strings.Builder
	cfg := p.config()
	cfg.Log = slog.New(slog.NewTextHandler(&logged, nil))
	stop := p.run(t, cfg)
	p.awaitRounds(t, 3)
	p.set(func() { p.errRead = nil })
	p.awaitRounds(t, 4)
	stop()
	if n := p.count(); n != 1 || strings.Count(logged.String(), "no database") != 1 {
		t.Errorf("presented %d times, want once; the log is\n%s", n, logged.String())
	}
}
