package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/waybill/waybill/indexer"
)

// showCatchUp tells a person how far a backfill is: a terminal gets one line that is written over and over, a log a line now and then.
func (s *stack) showCatchUp() func(indexer.Progress) {
	const often = 10 * time.Second
	var last time.Time
	screen := terminal(s.out)
	return func(p indexer.Progress) {
		now := time.Now()
		switch {
		case screen:
			if _, err := io.WriteString(s.out, catchUpLine(p)); err != nil {
				s.log.Debug("show progress", "error", err)
			}
		case p.State != indexer.Catching:
			s.log.Info("near the head", "block", p.At, "of", p.Head)
		case now.Sub(last) >= often:
			last = now
			s.log.Info("catching up", "percent", fmt.Sprintf("%.1f", 100*p.Done), "block", p.At, "of", p.Head,
				"events_per_s", int(p.Events), "left", p.Left.Round(time.Second))
		}
	}
}

// catchUpLine takes the place of the line before; the last one stays.
func catchUpLine(p indexer.Progress) string {
	const anew = "\r\x1b[K"
	if p.State != indexer.Catching {
		return fmt.Sprintf(anew+"  indexed     block %d, near the head\n", p.At)
	}
	left := "a while"
	if p.Left > 0 {
		left = p.Left.Round(time.Second).String()
	}
	return fmt.Sprintf(anew+"  indexing    %5.1f %%, block %d of %d, %d events/s, %s left", 100*p.Done, p.At, p.Head, int(p.Events), left)
}

// readiness answers GET /readyz: how far the indexer is, and 503 while that is far behind.
func readiness(x *indexer.Indexer) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
		p, code, status, reason := x.Progress(), http.StatusOK, "ready", ""
		if err := x.Ready(r.Context()); err != nil {
			code, status, reason = http.StatusServiceUnavailable, "not ready", err.Error()
		}
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(code)
		if err := json.NewEncoder(w).Encode(struct {
			Status  string  `json:"status"`
			Reason  string  `json:"reason,omitempty"`
			State   string  `json:"state"`
			Block   uint64  `json:"block"`
			Head    uint64  `json:"head"`
			Behind  uint64  `json:"behind_blocks"`
			Age     float64 `json:"behind_seconds"`
			Percent float64 `json:"percent"`
		}{status, reason, string(p.State), p.At, p.Head, p.Behind, p.Age.Seconds(), 100 * p.Done}); err != nil {
			return // whoever asked is gone
		}
	})
	return mux
}
