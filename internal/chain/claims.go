package chain

import (
	"context"
	"fmt"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Settle settles a parcel whose claims window is over. It returns ledger.ErrRefused with the contract's reason if the
// window is open. It is safe to repeat.
func (w *Writer) Settle(ctx context.Context, o ledger.Order, p ledger.Policy) (journal.Hash, error) {
	call := w.client.call(fmt.Sprintf("settle parcel %s", o.ID.Short()), w.client.addresses.Claims,
		claims.PackSettle(termsTo(o.Terms), o.Parcel, policyTo(p)))
	call.Key = fmt.Sprintf("settle %s", o.ID)
	done, err := w.transactor.Send(ctx, call)
	return done.Tx, err
}
