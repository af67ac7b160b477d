package store

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

// Due returns the open parcels for which anyone may make a call by a time, without their steps, in the order of those
// times. See ledger.Order.DueAt. It returns at most limit parcels.
func (s *Store) Due(ctx context.Context, by time.Time, limit int) ([]ledger.Order, error) {
	return s.bareOrders(ctx, `where o.due_at <= @by order by o.due_at, o.id limit @limit`,
		pg.Named{"by": by, "limit": limit})
}

// Unassigned returns the packed parcels without a carrier, without their steps, the oldest first. It returns at most
// limit parcels.
func (s *Store) Unassigned(ctx context.Context, limit int) ([]ledger.Order, error) {
	return s.bareOrders(ctx, `where o.status = 'packed' order by o.since, o.id limit @limit`, pg.Named{"limit": limit})
}

// CarrierEvents returns a value that changes with each event after which the contract may find another carrier, and
// with a reorganisation that removes the last such event. Events that a version of the contracts does not have do not
// occur.
func (s *Store) CarrierEvents(ctx context.Context) (last string, err error) {
	const q = `select coalesce((
		select concat(e.block_number, '.', e.log_index, ' ', encode(e.tx, 'hex')) from events e
		where e.name in ('QuotePosted', 'CarrierChanged', 'CapacityReturned', 'WeatherRecorded')
		order by e.block_number desc, e.log_index desc limit 1), '')`
	if err := s.pool.QueryRow(ctx, q).Scan(&last); err != nil {
		return "", fmt.Errorf("read the last change of carriers: %w", err)
	}
	return last, nil
}

// bareOrders returns orders without their steps.
func (s *Store) bareOrders(ctx context.Context, where string, args pg.Named) ([]ledger.Order, error) {
	rows, err := s.pool.Query(ctx, `select `+orderColumns+` from orders o `+where, args)
	if err != nil {
		return nil, fmt.Errorf("read orders: %w", err)
	}
	orders, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (ledger.Order, error) { return scanOrder(row) })
	if err != nil {
		return nil, fmt.Errorf("read orders: %w", err)
	}
	return orders, nil
}

// setDue sets the time at which a call is first due for each order. An order whose policy is not among the events is
// due as if the policy had no times, so that it is not overlooked.
func setDue(ctx context.Context, db pg.Querier, blocks []ledger.Block, all []*orderFold) error {
	wanted := map[journal.Hash]bool{}
	for _, f := range all {
		if f.Status >= ledger.Delivered && f.Status.Open() && f.Terms.Policy != ledger.NoClaims {
			wanted[f.Terms.Policy] = true
		}
	}
	policies, err := policiesOf(ctx, db, blocks, wanted)
	if err != nil {
		return err
	}
	for _, f := range all {
		_, f.due = f.DueAt(policies[f.Terms.Policy], time.Time{})
	}
	return nil
}

// policyJSON has the arguments of the event PolicyShown that set times, in seconds.
type policyJSON struct {
	Hash   journal.Hash
	Policy struct{ Window, ReturnTime, DecideTime uint32 }
}

// policiesOf returns the times of the wanted policies that the stored events or those of blocks show.
func policiesOf(
	ctx context.Context, db pg.Querier, blocks []ledger.Block, wanted map[journal.Hash]bool,
) (map[journal.Hash]ledger.Policy, error) {
	if len(wanted) == 0 {
		return nil, nil
	}
	hashes := make([]string, 0, len(wanted))
	for h := range wanted {
		hashes = append(hashes, h.String())
	}
	const q = `select data from events where name = 'PolicyShown' and data ->> 'hash' = any(@hashes)`
	rows, err := db.Query(ctx, q, pg.Named{"hashes": hashes})
	if err != nil {
		return nil, fmt.Errorf("read claims policies: %w", err)
	}
	shown, err := pgx.CollectRows(rows, pgx.RowTo[[]byte])
	if err != nil {
		return nil, fmt.Errorf("read claims policies: %w", err)
	}
	for i := range blocks { // their events may not be stored yet; those that a rebuild reads have no data
		for j := range blocks[i].Events {
			if e := &blocks[i].Events[j]; e.Name == "PolicyShown" && len(e.Data) > 0 {
				shown = append(shown, e.Data)
			}
		}
	}
	policies := make(map[journal.Hash]ledger.Policy, len(wanted))
	for _, data := range shown {
		var p policyJSON
		if err := json.Unmarshal(data, &p); err != nil {
			return nil, fmt.Errorf("read a claims policy: %w", err)
		}
		const second = time.Second
		policies[p.Hash] = ledger.Policy{
			Window: time.Duration(p.Policy.Window) * second, ReturnTime: time.Duration(p.Policy.ReturnTime) * second,
			DecideTime: time.Duration(p.Policy.DecideTime) * second,
		}
	}
	return policies, nil
}
