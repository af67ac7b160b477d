// Package pushqueue queues Web Push messages in Postgres with River. No other package writes these
// tables.
package pushqueue

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
)

const (
	pushQueue   = "push"
	pushWorkers = 16
	pushTTL     = 24 * time.Hour   // older messages are not worth showing
	pushTimeout = 30 * time.Second // for one try
	pushRescue  = 90 * time.Second // a try that began so long ago died with its process
)

// pushJob is one queued message. What it says is looked up when it is sent.
type pushJob struct {
	Subscription int64         `json:"subscription"`
	Step         ledger.Status `json:"step"`
}

// Kind names the job for River.
func (pushJob) Kind() string { return "push" }

// InsertOpts puts it in its own queue. River waits attempt⁴ seconds: the last of 25 attempts is far beyond pushTTL.
func (pushJob) InsertOpts() river.InsertOpts {
	return river.InsertOpts{Queue: pushQueue, MaxAttempts: 25}
}

// Queue keeps subscriptions and messages in one database. Safe for concurrent use.
type Queue struct{ pool *pg.Pool }

// New keeps rows in a database that store.Migrate has prepared.
func New(pool *pg.Pool) *Queue { return &Queue{pool} }

// QueuePushes queues what the feeds of these orders (none: all) say since each subscription was last looked at: one
// message for departed and one for delivered, each once for good. Subscription, message and job are one transaction.
func (s *Queue) QueuePushes(ctx context.Context, orders ...journal.OrderID) error {
	client, err := river.NewClient(riverpgxv5.New(s.pool.Pool), &river.Config{}) // only inserts; starts nothing
	if err != nil {
		return fmt.Errorf("queue pushes: %w", err)
	}
	for more := true; more; {
		err := pgx.BeginFunc(ctx, s.pool, func(tx pgx.Tx) error {
			jobs, looked, err := duePushes(ctx, tx, orders)
			if err == nil && len(jobs) > 0 {
				_, err = client.InsertManyTx(ctx, tx, jobs)
			}
			more = looked == pushBatch
			return err
		})
		if err != nil {
			return fmt.Errorf("queue pushes: %w", err)
		}
	}
	return nil
}

const pushBatch = 500

// duePushes moves subscriptions to the end of their feeds and returns the messages passed on the way.
func duePushes(ctx context.Context, tx pgx.Tx, orders []journal.OrderID) (jobs []river.InsertManyParams, looked int, err error) {
	const behind = `
		select s.id, h.seq from push_subscriptions s join feed_heads h on h.order_id = s.order_id
		where h.seq > s.seq and (@all or s.order_id = any(@orders))
		order by s.id limit @limit for update of s`
	all := make([][]byte, len(orders))
	for i := range orders {
		all[i] = orders[i][:]
	}
	var ids, heads []int64
	rows, err := tx.Query(ctx, behind, pg.Named{"all": len(orders) == 0, "orders": all, "limit": pushBatch})
	if err != nil {
		return nil, 0, err
	}
	var id, head int64
	if _, err := pgx.ForEachRow(rows, []any{&id, &head}, func() error {
		ids, heads = append(ids, id), append(heads, head)
		return nil
	}); err != nil || len(ids) == 0 {
		return nil, 0, err
	}
	const messages = `
		with due as (
			select s.id, s.order_id, s.seq as after, d.head
			from unnest(@ids::bigint[], @heads::bigint[]) as d (id, head) join push_subscriptions s on s.id = d.id
		), moved as (
			update push_subscriptions s set seq = d.head from due d where s.id = d.id
		)
		insert into push_messages (subscription, step)
		select d.id, f.body ->> 'status'
		from due d join feed f on f.order_id = d.order_id and f.seq > d.after and f.seq <= d.head
		where f.type = 'step' and f.body ->> 'status' in ('departed', 'delivered') and f.body ->> 'parcel' is null -- the first parcel speaks for all
		group by d.id, f.body ->> 'status'
		order by d.id, min(f.seq)
		on conflict do nothing
		returning subscription, step`
	if rows, err = tx.Query(ctx, messages, pg.Named{"ids": ids, "heads": heads}); err != nil {
		return nil, 0, err
	}
	var step string
	_, err = pgx.ForEachRow(rows, []any{&id, &step}, func() error {
		job := pushJob{Subscription: id}
		if err := job.Step.UnmarshalText([]byte(step)); err != nil {
			return err
		}
		jobs = append(jobs, river.InsertManyParams{Args: job})
		return nil
	})
	return jobs, len(ids), err
}

// WorkPushes hands queued messages to send until ctx ends and waits for those under way. What send returns decides: nil is
// done; journal.ErrNotFound forgets the browser; ledger.ErrRefused gives up; an error with RetryAfter() time.Duration waits
// that long; any other is tried again, later each time, for a day. A process that dies while sending leaves the message
// to be sent again.
func (s *Queue) WorkPushes(ctx context.Context, log *slog.Logger, send func(context.Context, ledger.Push) error) error {
	workers := river.NewWorkers()
	if err := river.AddWorkerSafely(workers, &pushWorker{queue: s, send: send}); err != nil {
		return fmt.Errorf("work on pushes: %w", err)
	}
	client, err := river.NewClient(riverpgxv5.New(s.pool.Pool), &river.Config{
		Queues:               map[string]river.QueueConfig{pushQueue: {MaxWorkers: pushWorkers}},
		Workers:              workers,
		JobTimeout:           pushTimeout,
		RescueStuckJobsAfter: pushRescue,
		SoftStopTimeout:      5 * time.Second,
		Logger:               log,
	})
	if err != nil {
		return fmt.Errorf("work on pushes: %w", err)
	}
	if err := client.Start(ctx); err != nil {
		return fmt.Errorf("work on pushes: %w", err)
	}
	<-client.Stopped()
	return nil
}

type pushWorker struct {
	river.WorkerDefaults[pushJob]
	queue *Queue
	send  func(context.Context, ledger.Push) error
}

// Work sends one message.
func (w *pushWorker) Work(ctx context.Context, job *river.Job[pushJob]) error {
	to, err := w.queue.subscription(ctx, job.Args.Subscription)
	if errors.Is(err, journal.ErrNotFound) {
		return nil // unsubscribed since
	}
	if err != nil {
		return err
	}
	if time.Since(job.CreatedAt) > pushTTL {
		return river.JobCancel(fmt.Errorf("push %s: not taken for %s", job.Args.Step, pushTTL))
	}
	if stands, err := w.queue.pushStands(ctx, to, job.Args.Step); err != nil || !stands {
		return err
	}
	err = w.send(ctx, ledger.Push{To: to, Step: job.Args.Step, Since: job.CreatedAt.UTC()})
	var busy interface{ RetryAfter() time.Duration }
	switch {
	case errors.Is(err, journal.ErrNotFound):
		return w.queue.dropBrowser(ctx, to.Endpoint)
	case errors.Is(err, ledger.ErrRefused):
		return river.JobCancel(err)
	case errors.As(err, &busy):
		return river.JobSnooze(busy.RetryAfter())
	}
	return err
}
