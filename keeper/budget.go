package keeper

import (
	"time"

	"github.com/waybill/waybill/journal"
)

// budget limits the gas of calls for one payee in an hour of chain time. A payee's code runs when it is paid, and its
// gas is at the keeper's expense.
type budget struct {
	most uint64
	hour int64 // the present one, counted from 1970
	used map[journal.Address]uint64
}

// take takes gas from the budgets of payees. It returns false and takes nothing if one has too little. A call that
// needs more than a whole budget is permitted once an hour.
func (b *budget) take(payees []journal.Address, gas uint64, now time.Time) bool {
	if hour := now.Unix() / 3600; hour != b.hour || b.used == nil {
		b.hour, b.used = hour, map[journal.Address]uint64{}
	}
	for _, p := range payees {
		if used := b.used[p]; used > 0 && used+gas > b.most {
			return false
		}
	}
	for _, p := range payees {
		b.used[p] += gas
	}
	return true
}

// correct replaces an estimate that was taken by the gas that the call used. A call that was not mined used none.
func (b *budget) correct(payees []journal.Address, estimate, used uint64) {
	if estimate == 0 {
		return
	}
	for _, p := range payees {
		if b.used[p] >= estimate { // otherwise a new hour has begun
			b.used[p] = b.used[p] - estimate + used
		}
	}
}
