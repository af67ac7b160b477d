package oracle

import "context"

// process takes a batch through all stages. Afterwards a message without err is done, and one with err has to be
// processed again: each stage may be repeated.
//
// assess comes before acknowledge: if an incident cannot be stored, the segment is processed again. refuse comes after
// assess: that a device signed two segments for one place shows only when the second one is to be stored.
func (o *Oracle) process(ctx context.Context, b batch, tell teller) {
	o.parse(b)
	o.verify(ctx, b)
	o.store(ctx, b)
	o.assess(ctx, b)
	o.refuse(ctx, b)
	o.acknowledge(ctx, b, tell)
}
