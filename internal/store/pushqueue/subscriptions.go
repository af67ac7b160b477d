package pushqueue

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

// maxSubscriptions is the maximum number of subscriptions to one order.
const maxSubscriptions = 20

// Subscribe stores a browser's subscription to an order. Feed entries up to number after cause no messages; a number
// beyond the end of the feed means its end. If the browser is subscribed, Subscribe only replaces its keys. It returns
// journal.ErrConflict if the order has maxSubscriptions.
func (s *Queue) Subscribe(ctx context.Context, p ledger.PushSubscription, after uint64) error {
	const q = `
		insert into push_subscriptions (order_id, endpoint, p256dh, auth, seq)
		select @order, @endpoint, @p256dh, @auth,
			least(@after, coalesce((select seq from feed_heads where order_id = @order), 0))
		where (select count(*) from push_subscriptions where order_id = @order and endpoint <> @endpoint) < @max
		on conflict (order_id, endpoint) do update set p256dh = excluded.p256dh, auth = excluded.auth`
	tag, err := s.pool.Exec(ctx, q, pg.Named{
		"order": p.Order[:], "endpoint": p.Endpoint, "p256dh": p.P256dh, "auth": p.Auth,
		"after": int64(after), "max": maxSubscriptions,
	})
	if err == nil && tag.RowsAffected() == 0 {
		err = journal.ErrConflict
	}
	if err != nil {
		return fmt.Errorf("subscribe to order %s: %w", p.Order.Short(), err)
	}
	return nil
}

// Unsubscribe deletes a browser's subscription to an order, if there is one.
func (s *Queue) Unsubscribe(ctx context.Context, id journal.OrderID, endpoint string) error {
	const q = `delete from push_subscriptions where order_id = @order and endpoint = @endpoint`
	if _, err := s.pool.Exec(ctx, q, pg.Named{"order": id[:], "endpoint": endpoint}); err != nil {
		return fmt.Errorf("unsubscribe from order %s: %w", id.Short(), err)
	}
	return nil
}

// dropBrowser deletes all subscriptions of a browser.
func (s *Queue) dropBrowser(ctx context.Context, endpoint string) error {
	_, err := s.pool.Exec(ctx, `delete from push_subscriptions where endpoint = @endpoint`, pg.Named{"endpoint": endpoint})
	return err
}

// subscription returns a subscription, or journal.ErrNotFound.
func (s *Queue) subscription(ctx context.Context, id int64) (ledger.PushSubscription, error) {
	p := ledger.PushSubscription{ID: id}
	var order []byte
	const q = `select order_id, endpoint, p256dh, auth from push_subscriptions where id = @id`
	err := s.pool.QueryRow(ctx, q, pg.Named{"id": id}).Scan(&order, &p.Endpoint, &p.P256dh, &p.Auth)
	if errors.Is(err, pgx.ErrNoRows) {
		err = journal.ErrNotFound
	}
	if err != nil {
		return ledger.PushSubscription{}, fmt.Errorf("read push subscription %d: %w", id, err)
	}
	p.Order = journal.OrderID(order)
	return p, nil
}

// stepExists reports whether the order has the step that a message is about. If a reorganisation removed the step,
// stepExists deletes the message, so that it is queued again if the step is repeated. It locks the subscription, as
// QueuePushes does.
func (s *Queue) stepExists(
	ctx context.Context, p ledger.PushSubscription, step ledger.Status,
) (exists bool, err error) {
	err = pgx.BeginFunc(ctx, s.pool, func(tx pgx.Tx) error {
		const lock = `select from push_subscriptions where id = @id for update`
		if _, err := tx.Exec(ctx, lock, pg.Named{"id": p.ID}); err != nil {
			return err
		}
		const q = `select exists (select from order_steps where order_id = @order and status = @step)`
		err := tx.QueryRow(ctx, q, pg.Named{"order": p.Order[:], "step": step.String()}).Scan(&exists)
		if err != nil || exists {
			return err
		}
		const forget = `delete from push_messages where subscription = @id and step = @step`
		_, err = tx.Exec(ctx, forget, pg.Named{"id": p.ID, "step": step.String()})
		return err
	})
	if err != nil {
		return false, fmt.Errorf("check that order %s is %s: %w", p.Order.Short(), step, err)
	}
	return exists, nil
}

// PushKeys returns the stored VAPID key pair. If there is none, it calls generate and stores the result. Concurrent
// calls return the same pair.
func (s *Queue) PushKeys(
	ctx context.Context, generate func() (private, public string, err error),
) (private, public string, err error) {
	const q = `select private, public from push_keys`
	err = s.pool.QueryRow(ctx, q).Scan(&private, &public)
	if errors.Is(err, pgx.ErrNoRows) {
		if private, public, err = generate(); err != nil {
			return "", "", fmt.Errorf("generate push keys: %w", err)
		}
		const insert = `insert into push_keys (private, public) values (@private, @public) on conflict (one) do nothing`
		if _, err = s.pool.Exec(ctx, insert, pg.Named{"private": private, "public": public}); err == nil {
			err = s.pool.QueryRow(ctx, q).Scan(&private, &public)
		}
	}
	if err != nil {
		return "", "", fmt.Errorf("read or store push keys: %w", err)
	}
	return private, public, nil
}
