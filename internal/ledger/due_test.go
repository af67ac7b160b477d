package ledger_test

import (
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
)

// The claims policy, the deadlines and the pick-up window determine what is due, depending on the status.
func TestOrder_DueAt(t *testing.T) {
	t.Parallel()
	const hour = time.Hour
	policy := ledger.Policy{Window: 2 * hour, DecideTime: 3 * hour, ReturnTime: 4 * hour}
	for _, c := range []struct {
		status   ledger.Status
		handover uint8
		now      time.Duration
		due      ledger.Due
		after    time.Duration // from since, without the second that follows
	}{
		{ledger.Placed, 0, 0, ledger.DueRefund, 11 * hour},
		{ledger.Picked, 0, 0, ledger.DueRefund, 11 * hour},
		{ledger.Packed, 0, 0, ledger.DueRefund, 21 * hour},
		{ledger.Departed, 3, 0, ledger.DueRefund, 21 * hour},
		{ledger.Refused, 3, 0, ledger.DueRefund, 21 * hour},
		{ledger.Assigned, ledger.HandoverDock, 0, ledger.DueReassign, 7*hour - time.Second},
		{ledger.Assigned, 0, 21*hour + time.Second, ledger.DueRefund, 21 * hour},
		{ledger.Assigned, ledger.HandoverVehicle, 0, ledger.DueRefund, 21 * hour}, // the vehicle has seven days
		{ledger.Delivered, 3, 0, ledger.DueSettle, 2 * hour},
		{ledger.Disputed, 3, 0, ledger.DueDecide, 3 * hour},
		{ledger.InReturn, 3, 0, ledger.DueSettle, 5 * hour},
	} {
		o := ledger.Order{
			Status: c.status, Since: start, Handover: c.handover, Pickup: 6,
			Terms: ledger.Terms{PackBy: start.Add(10 * hour), DeliverBy: start.Add(20 * hour)},
		}
		due, at := o.DueAt(policy, start.Add(c.now))
		if want := start.Add(c.after + time.Second); due != c.due || !at.Equal(want) {
			t.Errorf("%s, hand-over %d: %s at %s, want %s at %s", c.status, c.handover, due, at, c.due, want)
		}
	}
	closed := ledger.Order{Status: ledger.Settled, Since: start}
	if due, at := closed.DueAt(policy, start); due != ledger.DueNone || !at.IsZero() {
		t.Errorf("settled: %s at %s, want none", due, at)
	}
}
