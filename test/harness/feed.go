package harness

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/gorilla/websocket"

	"github.com/waybill/waybill/internal/ledger"
)

// FollowFeed reads the live feed of an order until the order is settled or ctx ends. It returns the sequence numbers of
// the entries. After a lost connection it continues after the last entry, as a page does. base is the URL of the
// notifier, ws://…, and token the token of the order's receipt.
func FollowFeed(ctx context.Context, base, token string) (seen []uint64) {
	for ctx.Err() == nil {
		url := fmt.Sprintf("%s/v1/track/%s/live?after=%d", base, token, len(seen))
		c, answer, err := websocket.DefaultDialer.DialContext(ctx, url, nil)
		if answer != nil && answer.Body != nil {
			if err := answer.Body.Close(); err != nil {
				continue
			}
		}
		if err != nil {
			continue // the notifier may be restarting
		}
		for {
			var entry struct {
				Seq    uint64        `json:"seq"`
				Status ledger.Status `json:"status"`
			}
			_, b, err := c.ReadMessage()
			if err != nil {
				break
			}
			if !bytes.Contains(b, []byte(`"seq"`)) || json.Unmarshal(b, &entry) != nil && entry.Seq == 0 {
				continue
			}
			seen = append(seen, entry.Seq)
			if err := c.WriteJSON(map[string]any{"type": "seen", "seq": entry.Seq}); err != nil {
				break
			}
			if entry.Status == ledger.Settled {
				if err := c.Close(); err != nil {
					return seen
				}
				return seen
			}
		}
	}
	return seen
}

// FirstMessage connects to the live feed of a link as a page of an origin does, and returns the first message. base is
// the URL of the shop, http://…. If the handshake is refused, it returns the status of the answer and an error.
func FirstMessage(ctx context.Context, base, token, origin string) (message string, status int, err error) {
	url := "ws" + strings.TrimPrefix(base, "http") + "/v1/track/" + token + "/live"
	c, answer, err := websocket.DefaultDialer.DialContext(ctx, url, http.Header{"Origin": {origin}})
	if err != nil {
		if answer != nil {
			status = answer.StatusCode
		}
		return "", status, err
	}
	_, b, err := c.ReadMessage()
	return string(b), answer.StatusCode, errors.Join(err, c.Close())
}
