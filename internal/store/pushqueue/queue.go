// Package pushqueue stores Web Push subscriptions and queues messages in Postgres with River. No other package writes
// the tables push_subscriptions, push_messages, push_keys and River's.
package pushqueue

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

const (
	pushQueue   = "push"
	pushWorkers = 16
	pushTTL     = 24 * time.Hour   // older messages are dropped
	pushTimeout = 30 * time.Second // of one attempt
	pushRescue  = 90 * time.Second // an attempt that runs longer is retried: its process was killed
)

// pushJob is a queued message. The worker reads the subscription when it sends the message.
type pushJob struct {
	Subscription int64         `json:"subscription"`
	Step         ledger.Status `json:"step"`
}

// Kind returns the name of the kind of job in River.
func (pushJob) Kind() string { return "push" }

// InsertOpts returns the queue and the maximum number of attempts. River waits attempt⁴ seconds between attempts, so
// the message expires (pushTTL) before the last of 25.
func (pushJob) InsertOpts() river.InsertOpts {
	return river.InsertOpts{Queue: pushQueue, MaxAttempts: 25}
}

// Queue stores subscriptions and queued messages in one database. It is safe for concurrent use.
type Queue struct{ pool *pg.Pool }

// New returns a queue in a database with the schema of store.Migrate.
func New(pool *pg.Pool) *Queue { return &Queue{pool} }

// QueuePushes reads the feeds of orders from the cursor of each subscription, and queues a message for each order that
// departed or was delivered. Without arguments it reads the feeds of all orders. Each subscription gets each message
// once. Cursor, message and job are written in one transaction.
func (s *Queue) QueuePushes(ctx context.Context, orders ...journal.OrderID) error {
	client, err := river.NewClient(riverpgxv5.New(s.pool.Pool), &river.Config{}) // only inserts jobs
	if err != nil {
		return fmt.Errorf("queue pushes: %w", err)
	}
	for more := true; more; {
		err := pgx.BeginFunc(ctx, s.pool, func(tx pgx.Tx) error {
			jobs, read, err := duePushes(ctx, tx, orders)
			if err == nil && len(jobs) > 0 {
				_, err = client.InsertManyTx(ctx, tx, jobs)
			}
			more = read == pushBatch
			return err
		})
		if err != nil {
			return fmt.Errorf("queue pushes: %w", err)
		}
	}
	return nil
}

const pushBatch = 500 // subscriptions in one transaction

// duePushes advances the cursors of at most pushBatch subscriptions to the ends of their feeds. It returns the jobs of
// the new messages and the number of subscriptions read.
func duePushes(
	ctx context.Context, tx pgx.Tx, orders []journal.OrderID,
) (jobs []river.InsertManyParams, read int, err error) {
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
		where f.type = 'step' and f.body ->> 'status' in ('departed', 'delivered')
			and f.body ->> 'parcel' is null -- one message for all parcels: that of the first
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

// WorkPushes sends queued messages with send until ctx ends, and then waits at most 2 s for the attempts in progress.
// The result of send has this effect:
//   - nil: the message is sent.
//   - journal.ErrNotFound: the browser's subscriptions are deleted.
//   - ledger.ErrRefused: the message is dropped.
//   - an error with the method RetryAfter() time.Duration: a retry after that time.
//   - another error: a retry with increasing delay, until the message is a day old.
//
// If the process is killed while it sends, the message is sent again. Any number of processes may call WorkPushes.
func (s *Queue) WorkPushes(ctx context.Context, log *slog.Logger, send func(context.Context, ledger.Push) error) error {
	workers := river.NewWorkers()
	if err := river.AddWorkerSafely(workers, &pushWorker{queue: s, send: send}); err != nil {
		return fmt.Errorf("start the push workers: %w", err)
	}
	client, err := river.NewClient(riverpgxv5.New(s.pool.Pool), &river.Config{
		Queues:               map[string]river.QueueConfig{pushQueue: {MaxWorkers: pushWorkers}},
		Workers:              workers,
		JobTimeout:           pushTimeout,
		RescueStuckJobsAfter: pushRescue,
		SoftStopTimeout:      2 * time.Second,
		Logger:               log,
	})
	if err != nil {
		return fmt.Errorf("start the push workers: %w", err)
	}
	if err := client.Start(ctx); err != nil {
		return fmt.Errorf("start the push workers: %w", err)
	}
	<-client.Stopped()
	return nil
}

type pushWorker struct {
	river.WorkerDefaults[pushJob]
	queue *Queue
	send  func(context.Context, ledger.Push) error
}

// Work sends the message of job, unless it is older than pushTTL or a reorganisation removed its step.
func (w *pushWorker) Work(ctx context.Context, job *river.Job[pushJob]) error {
	to, err := w.queue.subscription(ctx, job.Args.Subscription)
	if errors.Is(err, journal.ErrNotFound) {
		return nil // the browser has unsubscribed
	}
	if err != nil {
		return err
	}
	if time.Since(job.CreatedAt) > pushTTL {
		return river.JobCancel(fmt.Errorf("drop push %s: not sent within %s", job.Args.Step, pushTTL))
	}
	if valid, err := w.queue.stepExists(ctx, to, job.Args.Step); err != nil || !valid {
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
