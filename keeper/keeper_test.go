package keeper_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/keeper"
)

var errRefused = fmt.Errorf("Refused(): %w", ledger.ErrRefused)

// Each consequence of a deadline is called in its first second, and not before.
func TestKeeper_deadlines(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		parcel ledger.Order
		want   string
		at     time.Duration
	}{
		{ledger.Order{Status: ledger.Placed}, "refund 1", 2*time.Hour + time.Second},
		{ledger.Order{Status: ledger.Confirmed}, "refund 1", 2*time.Hour + time.Second},
		{ledger.Order{Status: ledger.Picked}, "refund 1", 2*time.Hour + time.Second},
		{ledger.Order{Status: ledger.Assigned, Pickup: 2}, "reassign 1", 3 * time.Hour},
		{
			ledger.Order{Status: ledger.Assigned, Pickup: 2, Handover: ledger.HandoverVehicle},
			"refund 1", 6*time.Hour + time.Second,
		},
		{ledger.Order{Status: ledger.Departed}, "refund 1", 6*time.Hour + time.Second},
		{ledger.Order{Status: ledger.Attempted}, "refund 1", 6*time.Hour + time.Second},
		{ledger.Order{Status: ledger.Refused}, "refund 1", 6*time.Hour + time.Second},
		{ledger.Order{Status: ledger.Delivered}, "settle 1", time.Hour + time.Second},
		{ledger.Order{Status: ledger.Disputed}, "decide 1", 2*time.Hour + time.Second},
		{ledger.Order{Status: ledger.InReturn}, "settle 1", 4*time.Hour + time.Second},
		{ledger.Order{Status: ledger.Settled}, "", 100 * time.Hour},
	} {
		w := newWorld(c.parcel)
		run(t, w, nil, func() {
			if got := w.after(c.at - time.Second); got != "" {
				t.Errorf("%s: %q is called too early", c.parcel.Status, got)
			}
			if got := w.after(c.at); got != c.want {
				t.Errorf("%s: called %q, want %q", c.parcel.Status, got, c.want)
			}
			if p := w.tasks[c.want].Policy; c.want[len(c.want):] == "" && p != (ledger.Policy{}) && p != w.policies[policy] {
				t.Errorf("%s: the policy is %+v", c.parcel.Status, p)
			}
			if got := w.after(c.at + time.Hour); got != "" {
				t.Errorf("%s: %q is called after the end", c.parcel.Status, got)
			}
		})
	}
}

// A refused call, an unknown policy and an outage do not keep other parcels waiting. Each is logged once, however many
// heads come.
func TestKeeper_troubles(t *testing.T) {
	t.Parallel()
	w := newWorld(
		ledger.Order{Status: ledger.Delivered}, ledger.Order{Status: ledger.Delivered},
		ledger.Order{Status: ledger.Delivered},
		ledger.Order{Status: ledger.Delivered, Terms: ledger.Terms{Policy: journal.Hash{0xdd}}},
		ledger.Order{Status: ledger.Placed},
	)
	w.refuse[journal.OrderID{1}] = errRefused
	w.refuse[journal.OrderID{2}] = errors.New("connection lost")
	run(t, w, nil, func() {
		w.change(func() { w.down = errors.New("no node") })
		if got := w.after(2 * time.Hour); got != "" {
			t.Errorf("called %q without a node", got)
		}
		w.change(func() { w.down = nil })
		if got := w.after(2 * time.Hour); got != "settle 3" {
			t.Errorf("called %q, want settle 3", got)
		}
		w.change(func() { w.lookups = 0 })
		tried := 0
		for range 200 {
			w.after(2 * time.Hour)
			tried += len(w.tried)
		}
		if got := w.after(3 * time.Hour); got != "refund 5" {
			t.Errorf("called %q, want refund 5", got)
		}
		w.change(func() { w.refuse = map[journal.OrderID]error{} })
		for range 64 {
			w.after(4 * time.Hour)
		}
		if len(w.keys) != 4 {
			t.Errorf("sent %q, want the calls that were refused too", w.keys)
		}
		for _, text := range []string{"no node", "Refused()", "connection lost", "policy of a parcel is not on chain"} {
			if w.said.Count(text) == 0 {
				t.Errorf("the log does not contain %q", text)
			}
		}
		if n := w.said.Count("level=WARN"); n != 4 {
			t.Errorf("%d warnings, want one for each trouble", n)
		}
		if tried > 20 || w.lookups > 5 {
			t.Errorf("%d simulations and %d reads of policies in 200 rounds: the pauses do not grow", tried, w.lookups)
		}
	})
}

// A parcel without a carrier is assigned once at the start, after each event of the carriers, and rarely otherwise; so
// is a reassignment.
func TestKeeper_carriers(t *testing.T) {
	t.Parallel()
	w := newWorld(ledger.Order{Status: ledger.Packed}, ledger.Order{Status: ledger.Assigned, Pickup: 1})
	none := fmt.Errorf("NoCarrier(): %w", ledger.ErrNoCarrier)
	w.refuse[journal.OrderID{1}], w.refuse[journal.OrderID{2}] = none, none
	run(t, w, nil, func() {
		if len(w.tried) != 1 || w.tried[0] != "assign 1" {
			t.Errorf("tried %q, want to assign parcel 1", w.tried)
		}
		w.after(2 * time.Hour) // 2 is due
		for n := range 3 {
			rest := 0
			for range 100 {
				w.after(2 * time.Hour)
				rest += len(w.tried)
			}
			if rest < 2 || rest > 16 {
				t.Errorf("tried %d times in 100 rounds without an event", rest)
			}
			w.change(func() { w.carriers = fmt.Sprint(n) })
			w.after(2 * time.Hour)
			if len(w.tried) != 2 {
				t.Errorf("tried %q after an event, want both", w.tried)
			}
		}
		if late := w.metric(t, "overdue_seconds"); late != 0 {
			t.Errorf("a parcel without another carrier counts as overdue: %v s", late)
		}
		w.change(func() { clear(w.refuse); w.carriers = "more" })
		if got := w.after(2 * time.Hour); got != "reassign 2, assign 1" && got != "assign 1, reassign 2" {
			t.Errorf("called %q", got)
		}
		if n := w.said.Count("level=WARN"); n != 0 {
			t.Errorf("%d warnings, want none", n)
		}
	})
}

// A lost race is no error and has no successor. A call that failed though nobody was faster is repeated with another
// idempotency key.
func TestKeeper_races(t *testing.T) {
	t.Parallel()
	w := newWorld(ledger.Order{Status: ledger.Placed}, ledger.Order{Status: ledger.Placed})
	w.revert[journal.OrderID{1}], w.stolen[journal.OrderID{1}] = errRefused, true
	w.revert[journal.OrderID{2}] = errors.New("out of gas")
	run(t, w, nil, func() {
		for range 10 {
			w.after(3 * time.Hour)
		}
		if len(w.keys) != 3 || w.keys[2] == w.keys[0] || w.keys[2] == w.keys[1] {
			t.Errorf("keys of the calls: %q, want three different ones", w.keys)
		}
		if w.metric(t, "lost_races_total") != 1 || w.metric(t, "calls_total", "refund", "failed") != 1 ||
			w.metric(t, "calls_total", "refund", "done") != 1 {
			t.Error("want one lost race, one failure and one success")
		}
		if lost := w.said.Count("out of gas"); lost != 1 || w.said.Count("level=WARN") != 1 {
			t.Errorf("%d warnings about the failure, %d in all; want one", lost, w.said.Count("level=WARN"))
		}
	})
}

// While the book is behind the chain, a call that was made is not made again, and what the contract then refuses is not
// logged. If it is still in the book later, as after a reorganisation, it is made again.
func TestKeeper_behind(t *testing.T) {
	t.Parallel()
	w := newWorld(ledger.Order{Status: ledger.Placed})
	run(t, w, nil, func() {
		w.change(func() { w.held = true })
		if got := w.after(3 * time.Hour); got != "refund 1" {
			t.Errorf("called %q", got)
		}
		for range 20 {
			if got := w.after(3 * time.Hour); got != "" {
				t.Errorf("called %q again", got)
			}
		}
		if w.metric(t, "calls_total", "refund", "behind") == 0 || w.said.Count("level=WARN") != 0 {
			t.Error("want simulations that find the book behind, and no warning")
		}
		w.change(func() { w.parcels[journal.OrderID{1}].Status = ledger.Placed })
		again := ""
		for range 64 {
			again += w.after(3 * time.Hour)
		}
		if again != "refund 1" {
			t.Errorf("after a reorganisation: called %q", again)
		}
	})
}

// A call above the limit of gas is not sent, and goes to the end of the queue. So do the calls for a payee above its
// limit of the hour; in the next hour they are sent.
func TestKeeper_gas(t *testing.T) {
	t.Parallel()
	w := newWorld(
		ledger.Order{Status: ledger.Placed}, ledger.Order{Status: ledger.Placed}, ledger.Order{Status: ledger.Placed},
		ledger.Order{Status: ledger.Placed}, ledger.Order{Status: ledger.Delivered, Since: start.Add(time.Hour)},
	)
	w.gas[journal.OrderID{1}] = 500_001
	limits := func(c *keeper.Config) { c.Gas, c.PayeeGas, c.AtOnce = 500_000, 250_000, 1 }
	run(t, w, limits, func() {
		const due = 2*time.Hour + time.Second
		if got := w.after(due); got != "refund 2, refund 3, settle 5" {
			t.Errorf("called %q, want two refunds, and the settlement for another payee", got)
		}
		if w.metric(t, "over_limit_total", "call") < 1 || w.metric(t, "over_limit_total", "payee") < 1 {
			t.Error("want both limits exceeded")
		}
		for range 20 {
			if got := w.after(due); got != "" {
				t.Errorf("called %q above the limit", got)
			}
		}
		w.change(func() { w.gas[journal.OrderID{1}] = 200_000 })
		sent := ""
		for range 64 {
			sent += w.after(3*time.Hour) + " "
		}
		if len(w.keys) != 5 {
			t.Errorf("called %q in the next hour, %d in all", sent, len(w.keys))
		}
	})
}

// An act that came too early is presented in the second round in which its parcel has a status, because an oracle
// presents it in the first. A delivery that needs a code is presented with the code hashes.
func TestKeeper_presents(t *testing.T) {
	t.Parallel()
	coded := ledger.Order{Status: ledger.Departed, Terms: ledger.Terms{Proof: ledger.ProofCode}}
	w := newWorld(ledger.Order{Status: ledger.Confirmed}, coded, coded)
	w.codes[journal.OrderID{2}] = journal.CodeHashes{{1}, {2}, {3}}
	act := func(id byte, kind journal.Kind) ledger.PendingAct {
		return ledger.PendingAct{ActPending: ledger.ActPending{
			Device: journal.Address{id}, Place: journal.Place{Epoch: 1}, Parcel: journal.OrderID{id},
			Word: journal.Hash{byte(kind)},
		}}
	}
	w.pending = []ledger.PendingAct{act(1, journal.Picking), act(2, journal.Accepting), act(3, journal.Accepting)}
	w.refuse[journal.OrderID{1}] = fmt.Errorf("TooEarly(): %w", ledger.ErrTooEarly)
	run(t, w, nil, func() {
		if len(w.tried) != 0 {
			t.Errorf("tried %q in the first round", w.tried)
		}
		if got := w.after(0); got != "present 2" {
			t.Errorf("called %q, want present 2", got)
		}
		if c := w.tasks["present 2"].Codes; c == nil || *c != w.codes[journal.OrderID{2}] {
			t.Errorf("the code hashes are %v", c)
		}
		if n := w.said.Count("cannot be made"); n != 1 { // the code hashes of the third order are unknown
			t.Errorf("%d warnings, want one", n)
		}
		w.change(func() {
			delete(w.refuse, journal.OrderID{1})
			w.parcels[journal.OrderID{1}].Since = start.Add(time.Second) // another status would do as well
		})
		if first, second := w.after(0), w.after(0); first != "" || second != "present 1" {
			t.Errorf("called %q, then %q; want present 1 in the second round", first, second)
		}
		if c := w.tasks["present 1"].Codes; c != nil {
			t.Errorf("the code hashes of an act without a code are %v", c)
		}
	})
}

// Plan lists what is due with its estimate or the reason against it, then what comes later, and sends nothing.
func TestKeeper_Plan(t *testing.T) {
	t.Parallel()
	w := newWorld(ledger.Order{Status: ledger.Placed}, ledger.Order{Status: ledger.Delivered},
		ledger.Order{Status: ledger.Departed})
	w.refuse[journal.OrderID{2}] = errRefused
	w.now = start.Add(3 * time.Hour)
	k := keeper.New(keeper.Config{Chain: chain{w}, Book: w, Sender: w, Simulator: w})
	now, plan, err := k.Plan(t.Context(), 10)
	if err != nil || len(plan) != 3 || !now.Equal(w.now) {
		t.Fatalf("plan %+v at %s, %v", plan, now, err)
	}
	settle, refund, later := plan[0], plan[1], plan[2]
	if settle.What != ledger.DueSettle || !errors.Is(settle.Reason, ledger.ErrRefused) {
		t.Errorf("the first is %+v", settle)
	}
	if refund.What != ledger.DueRefund || refund.Gas != 100_000 || refund.Reason != nil {
		t.Errorf("the second is %+v", refund)
	}
	if later.Order.ID != (journal.OrderID{3}) || later.Gas != 0 || !later.At.Equal(start.Add(6*time.Hour+time.Second)) {
		t.Errorf("the last is %+v", later)
	}
	if len(w.keys) != 0 {
		t.Errorf("sent %q", w.keys)
	}
}
