package app

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/keeper"
)

// With a node and nothing else a keeper finds what is due on a chain without orders: nothing.
func TestPrintPlan_withoutDatabase(t *testing.T) {
	t.Parallel()
	node, data := newNode(t), t.TempDir()
	deployTo(t, node, data, devkeys.Owner)
	a, _ := newApp(t, fmt.Sprintf("keeper --dry-run --rpc %s --data %s --keeper-key %s", node, data, devkeys.Keeper))
	var out bytes.Buffer
	a.Out = &Output{w: &out}
	if err := a.PrintPlan(t.Context()); err != nil || strings.Count(out.String(), "\n") != 1 {
		t.Errorf("printed %q, %v; want the head of the table", out.String(), err)
	}
}

// The table says of each call whether it would be sent, why it would not, or how long it is until it is due.
func TestPrintPlan(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	planned := func(what ledger.Due, status ledger.Status, at time.Duration) (p keeper.Planned) {
		p.What, p.At = what, now.Add(at)
		p.Order = ledger.Order{ID: journal.OrderID{byte(what)}, Status: status}
		return p
	}
	settle := planned(ledger.DueSettle, ledger.Delivered, -90*time.Second)
	assign := planned(ledger.DueAssign, ledger.Packed, 0)
	settle.Gas, assign.Reason = 81_000, errors.New("NoCarrier()")
	var out bytes.Buffer
	plan := []keeper.Planned{settle, assign, planned(ledger.DueRefund, ledger.Departed, time.Hour)}
	if err := printPlan(&out, now, plan); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(out.String(), "\n")
	for i, want := range []string{
		"CALL PARCEL STATUS DUE IN RESULT",
		"settle " + settle.Order.ID.String() + " delivered 2026-01-02T03:02:35Z -1m30s would be sent, with at most 81000 gas",
		"assign " + assign.Order.ID.String() + " packed 2026-01-02T03:04:05Z 0s refused: NoCarrier()",
		"refund " + plan[2].Order.ID.String() + " departed 2026-01-02T04:04:05Z 1h0m0s not due yet",
	} {
		if got := strings.Join(strings.Fields(lines[i]), " "); got != want {
			t.Errorf("line %d is %q, want %q", i, got, want)
		}
	}
}
