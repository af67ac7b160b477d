package ledger

import (
	"fmt"
	"time"

	"github.com/waybill/waybill/journal"
)

// Task is a call that anyone may make for a parcel.
type Task struct {
	What   Due
	At     time.Time           // first second of the chain's time at which the contract may permit it
	Order  Order               // the parcel; its steps are not needed
	Policy Policy              // claims policy of its terms, for DueSettle and DueDecide
	Act    PendingAct          // for DuePresent
	Codes  *journal.CodeHashes // for DuePresent: code hashes of the order, if the act is a delivery that needs them
}

// Key identifies the task. Two tasks with the same key are the same call in the same state of the parcel.
func (t *Task) Key() string {
	o := &t.Order
	key := fmt.Sprintf("%s %s %s %d.%d", t.What, o.ID, o.Status, o.Since.Unix(), o.Handover)
	if t.What == DuePresent {
		key += fmt.Sprintf(" act %s %d.%d", t.Act.Device, t.Act.Place.Epoch, t.Act.Place.Seq)
	}
	return key
}

// Payees returns the accounts that the call may pay, and whose code may therefore use gas.
func (t *Task) Payees() []journal.Address {
	switch t.What {
	case DueRefund:
		return []journal.Address{t.Order.Terms.Shopper}
	case DueSettle:
		return []journal.Address{t.Order.Terms.Merchant}
	}
	return []journal.Address{t.Order.Terms.Merchant, t.Order.Terms.Shopper}
}
