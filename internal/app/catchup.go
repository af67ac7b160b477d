package app

import (
	"fmt"
	"io"
	"time"

	"github.com/waybill/waybill/indexer"
)

// showCatchUp tells a person how far a backfill is: a terminal gets one line that is written over and over, a log a
// line now and then.
func (a *App) showCatchUp() func(indexer.SyncStatus) {
	const often = 10 * time.Second
	var last time.Time
	screen := terminal(a.Out)
	return func(p indexer.SyncStatus) {
		now := time.Now()
		switch {
		case screen:
			if _, err := io.WriteString(a.Out, catchUpLine(p)); err != nil {
				a.Log.Debug("show progress", "error", err)
			}
		case p.State != indexer.CatchingUp:
			a.Log.Info("near the head", "block", p.Applied, "of", p.Head)
		case now.Sub(last) >= often:
			last = now
			a.Log.Info("catching up", "percent", fmt.Sprintf("%.1f", 100*p.Done), "block", p.Applied, "of", p.Head,
				"events_per_s", int(p.EventsPerSecond), "left", p.Remaining.Round(time.Second))
		}
	}
}

// catchUpLine takes the place of the line before; the last one stays.
func catchUpLine(p indexer.SyncStatus) string {
	const anew = "\r\x1b[K"
	if p.State != indexer.CatchingUp {
		return fmt.Sprintf(anew+"  indexed     block %d, near the head\n", p.Applied)
	}
	left := "a while"
	if p.Remaining > 0 {
		left = p.Remaining.Round(time.Second).String()
	}
	return fmt.Sprintf(anew+"  indexing    %5.1f %%, block %d of %d, %d events/s, %s left",
		100*p.Done, p.Applied, p.Head, int(p.EventsPerSecond), left)
}
