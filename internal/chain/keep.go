package chain

import (
	"fmt"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// TaskCall returns the call of a task. The idempotency key is that of the task. TaskCall returns journal.ErrMalformed
// if the task has no call.
func (c *Client) TaskCall(t ledger.Task) (ledger.Call, error) {
	o := &t.Order
	call := Call{Key: t.Key(), What: fmt.Sprintf("%s parcel %s", t.What, o.ID), To: c.addresses.Claims}
	var err error
	switch t.What {
	case ledger.DueRefund:
		call.Data, err = claims.TryPackRefund(termsTo(o.Terms), o.Parcel)
	case ledger.DueSettle, ledger.DueDecide:
		call.Data, err = claims.TryPackSettle(termsTo(o.Terms), o.Parcel, policyTo(t.Policy))
	case ledger.DueAssign:
		call.To = c.addresses.Orders
		call.Data, err = orders.TryPackAssign(termsTo(o.Terms), o.Parcel)
	case ledger.DueReassign:
		call.To = c.addresses.Orders
		call.Data, err = orders.TryPackReassign(termsTo(o.Terms), o.Parcel)
	case ledger.DuePresent:
		var present Call
		present, err = c.presentCall(t.Act, o.Terms, t.Codes)
		call.What, call.To, call.Data = present.What, present.To, present.Data
	default:
		return call, fmt.Errorf("%s of parcel %s: %w", t.What, o.ID, journal.ErrMalformed)
	}
	if err != nil {
		return call, fmt.Errorf("encode %s: %w", call.What, malformed(err))
	}
	return call, nil
}

// presentCall returns the call that submits a pending act again.
func (c *Client) presentCall(a ledger.PendingAct, terms ledger.Terms, codes *journal.CodeHashes) (Call, error) {
	seg := journal.Segment{Device: a.Device, Epoch: a.Place.Epoch, FirstSeq: a.Place.Seq, Count: 1, Acts: true}
	// The contract does not read the signature, because it has verified it before.
	call, err := c.postCall(seg, a.Reading(), nil, []ledger.Terms{terms}, codes)
	call.What = fmt.Sprintf("present act %d of %s", a.Place.Seq, a.Device)
	return call, err
}
