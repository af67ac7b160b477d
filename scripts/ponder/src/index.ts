import { ponder } from "ponder:registry";
import { moved } from "ponder:schema";

ponder.on("Emitter:Moved", async ({ event, context }) => {
  await context.db.insert(moved).values({
    id: `${event.block.number}-${event.log.logIndex}`,
    blockNumber: event.block.number,
    logIndex: event.log.logIndex,
    tx: event.transaction.hash,
    from: event.args.from,
    to: event.args.to,
    value: event.args.value,
  });
});
