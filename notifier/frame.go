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

// frame is one feed entry as prepared WebSocket messages, shared by all connections.
type frame struct {
	seq     uint64
	kind    string
	at      time.Time                  // when the row was written
	blockAt time.Time                  // when the indexer received the block; zero if there is none
	public  *websocket.PreparedMessage // the entry's body, unchanged
	receipt *websocket.PreparedMessage // for receipt links: the departure step also has the tracking link
}

// resetMessage tells a page that the entries that it has do not exist any more. The feed follows from its beginning.
var resetMessage = prepared([]byte(`{"type":"reset"}`))

// heartbeat returns the message that tells pages that the connection carries messages. It names the time until the next
// one in milliseconds.
func heartbeat(every time.Duration) *websocket.PreparedMessage {
	return prepared(fmt.Appendf(nil, `{"type":"heartbeat","every":%d}`, max(1, every.Milliseconds())))
}

// prepared returns a text message.
func prepared(text []byte) *websocket.PreparedMessage {
	m, err := websocket.NewPreparedMessage(websocket.TextMessage, text)
	if err != nil {
		panic(err) // unreachable: the type is a data frame
	}
	return m
}

// buildFrames returns the frames of entries that were read after a sequence number. It returns an error if sequence
// numbers do not ascend.
func buildFrames(entries []ledger.FeedEntry, after uint64, link func(journal.OrderID) string) ([]frame, error) {
	frames := make([]frame, 0, len(entries))
	for _, e := range entries {
		if e.Seq <= after {
			return nil, fmt.Errorf("feed of order %s: entry %d follows entry %d", e.Order.Short(), e.Seq, after)
		}
		after = e.Seq
		f, err := buildFrame(e, link)
		if err != nil {
			return nil, fmt.Errorf("build frame of entry %d of order %s: %w", e.Seq, e.Order.Short(), err)
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

// isDeparture reports whether e is the step to status Departed.
func isDeparture(e ledger.FeedEntry) bool {
	var body struct {
		Status string `json:"status"`
	}
	// A body that cannot be decoded is not a departure. It is sent unchanged in any case.
	return e.Type == "step" && json.Unmarshal(e.Body, &body) == nil && body.Status == ledger.Departed.String()
}

// withLink appends the member "link" to a JSON object without re-encoding the object.
func withLink(body json.RawMessage, link string) ([]byte, error) {
	value, err := json.Marshal(link)
	if err != nil {
		return nil, err
	}
	head, ok := bytes.CutSuffix(bytes.TrimSpace(body), []byte("}"))
	if !ok {
		return nil, fmt.Errorf("body is not a JSON object: %w", journal.ErrMalformed)
	}
	out := make([]byte, 0, len(body)+len(value)+len(`,"link":}`))
	out = append(out, bytes.TrimSpace(head)...)
	out = append(out, `,"link":`...)
	out = append(out, value...)
	return append(out, '}'), nil
}
