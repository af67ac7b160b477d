package notifier

import (
	"bytes"
	"encoding/json"
	"fmt"
	"time"

	"github.com/gorilla/websocket"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// frame is one entry of a feed, ready for the wire. It is built once and shared by all connections.
type frame struct {
	seq     uint64
	kind    string
	at      time.Time // when it was written
	blockAt time.Time
	public  *websocket.PreparedMessage // the entry's body, verbatim
	receipt *websocket.PreparedMessage // what the holder of the receipt sees: the same but for the link at departure
}

// buildFrames makes frames of what was read after a sequence number. Entries that do not ascend are an error of the feed.
func buildFrames(entries []ledger.FeedEntry, after uint64, link func(journal.OrderID) string) ([]frame, error) {
	frames := make([]frame, 0, len(entries))
	for _, e := range entries {
		if e.Seq <= after {
			return nil, fmt.Errorf("feed of order %s gave entry %d after %d", e.Order.Short(), e.Seq, after)
		}
		after = e.Seq
		f, err := buildFrame(e, link)
		if err != nil {
			return nil, fmt.Errorf("frame for entry %d of order %s: %w", e.Seq, e.Order.Short(), err)
		}
		frames = append(frames, f)
	}
	return frames, nil
}

func buildFrame(e ledger.FeedEntry, link func(journal.OrderID) string) (frame, error) {
	f := frame{seq: e.Seq, kind: e.Type, at: e.At, blockAt: e.BlockAt}
	var err error
	if f.public, err = websocket.NewPreparedMessage(websocket.TextMessage, e.Body); err != nil {
		return frame{}, err
	}
	f.receipt = f.public
	if !isDeparture(e) || link == nil {
		return f, nil
	}
	linked, err := withLink(e.Body, link(e.Order))
	if err != nil {
		return frame{}, err
	}
	f.receipt, err = websocket.NewPreparedMessage(websocket.TextMessage, linked)
	return f, err
}

func isDeparture(e ledger.FeedEntry) bool {
	var body struct {
		Status string `json:"status"`
	}
	// A body that is no such object is no departure; the page gets it verbatim either way.
	return e.Type == "step" && json.Unmarshal(e.Body, &body) == nil && body.Status == ledger.Departed.String()
}

// withLink adds "link" at the end of a JSON object and leaves all before it as it is.
func withLink(body json.RawMessage, link string) ([]byte, error) {
	value, err := json.Marshal(link)
	if err != nil {
		return nil, err
	}
	head, ok := bytes.CutSuffix(bytes.TrimSpace(body), []byte("}"))
	if !ok {
		return nil, fmt.Errorf("body is no object: %w", journal.ErrMalformed)
	}
	out := make([]byte, 0, len(body)+len(value)+len(`,"link":}`))
	out = append(out, bytes.TrimSpace(head)...)
	out = append(out, `,"link":`...)
	out = append(out, value...)
	return append(out, '}'), nil
}
