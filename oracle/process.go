package oracle

import "context"

// process runs a batch through all stages. Afterwards a message without err is processed, and one with err must be
// processed again. All stages are idempotent.
//
// assess comes before acknowledge, so that a segment is processed again if an incident cannot be stored. refuse comes
// after assess, because equivocation is detected only when the second segment is stored.
func (o *Oracle) process(ctx context.Context, b batch, sendAck ackFunc) {
	o.parse(b)
	o.verify(ctx, b)
	o.store(ctx, b)
	o.assess(ctx, b)
	o.refuse(ctx, b)
	o.acknowledge(ctx, b, sendAck)
}
