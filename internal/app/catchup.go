package app

import (
	"fmt"
	"time"

	"github.com/waybill/waybill/indexer"
)

// showCatchUp returns a function that shows the progress of a backfill. A terminal gets one line that is overwritten.
// Otherwise a line is logged every ten seconds.
func (a *App) showCatchUp() func(indexer.SyncStatus) {
	const pause = 10 * time.Second
	var last time.Time
	screen := a.Out.terminal()
	return func(p indexer.SyncStatus) {
		now := time.Now()
		switch {
		case screen:
			a.Out.Printf("%s", catchUpLine(p))
		case p.State != indexer.CatchingUp:
			a.Log.Info("the index is near the head", "block", p.Applied, "head", p.Head)
		case now.Sub(last) >= pause:
			last = now
			a.Log.Info("catching up", "percent", fmt.Sprintf("%.1f", 100*p.Done), "block", p.Applied, "head", p.Head,
				"events_per_second", int(p.EventsPerSecond), "time_left", p.Remaining.Round(time.Second))
		}
	}
}

// catchUpLine returns a line that overwrites the one before it. The last line ends with a line feed.
func catchUpLine(p indexer.SyncStatus) string {
	const overwrite = "\r\x1b[K"
	if p.State != indexer.CatchingUp {
		return fmt.Sprintf(overwrite+"  indexed     block %d, near the head\n", p.Applied)
	}
	left := "unknown time"
	if p.Remaining > 0 {
		left = p.Remaining.Round(time.Second).String()
	}
	return fmt.Sprintf(overwrite+"  indexing    %5.1f %%, block %d of %d, %d events/s, %s left",
		100*p.Done, p.Applied, p.Head, int(p.EventsPerSecond), left)
}
