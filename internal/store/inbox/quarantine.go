package inbox

import (
	"context"
	"crypto/sha256"
	"fmt"

	"github.com/waybill/waybill/internal/store/pg"
)

// maxQuarantined is the number of bytes of a refused message that are kept. It is more than any valid message has.
const maxQuarantined = 128 << 10

// Quarantine stores a refused message, or counts its repetition. It reports whether the message is new. reason is one
// word, detail an error text.
func (b *Inbox) Quarantine(
	ctx context.Context, topic string, payload []byte, reason, detail string,
) (fresh bool, err error) {
	const q = `insert into quarantine as kept (digest, topic, payload, size, reason, detail)
		values (@digest, @topic, @payload, @size, @reason, @detail)
		on conflict (digest) do update
			set times = kept.times + 1, last_at = now(), reason = excluded.reason, detail = excluded.detail
		returning times = 1`
	sum := sha256.New()
	sum.Write([]byte(topic))
	sum.Write([]byte{0})
	sum.Write(payload)
	args := pg.Named{
		"digest": sum.Sum(nil), "topic": pg.Text(topic),
		"payload": payload[:min(len(payload), maxQuarantined)], "size": len(payload),
		"reason": reason, "detail": pg.Text(detail),
	}
	if payload == nil {
		args["payload"] = []byte{}
	}
	if err := b.pool.QueryRow(ctx, q, args).Scan(&fresh); err != nil {
		return false, fmt.Errorf("quarantine a message of topic %q: %w", topic, err)
	}
	return fresh, nil
}

// TidyQuarantine deletes messages whose last arrival was more than 30 days ago.
func (b *Inbox) TidyQuarantine(ctx context.Context) error {
	if _, err := b.pool.Exec(ctx, `delete from quarantine where last_at < now() - interval '30 days'`); err != nil {
		return fmt.Errorf("tidy the quarantine: %w", err)
	}
	return nil
}
