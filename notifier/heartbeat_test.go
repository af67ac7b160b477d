package notifier_test

import (
	"errors"
	"net"
	"testing"
	"time"

	"github.com/waybill/waybill/notifier"
)

func TestSilentPageIsPingedThenClosed(t *testing.T) {
	t.Parallel()
	b := newFixture(t, func(c *notifier.Config) {
		c.Heartbeat, c.WriteTimeout = 50*time.Millisecond, 100*time.Millisecond
	})
	b.feed.append(order(1), 1)
	page := b.dial("track-1", 0)
	pinged := make(chan struct{}, 100)
	page.ws.SetPingHandler(func(string) error { // receives pings and sends no pong
		select {
		case pinged <- struct{}{}:
		default:
		}
		return nil
	})
	page.expect(1, 1)
	if _, err := page.read(); err == nil || errors.Is(err, net.ErrClosed) {
		t.Errorf("silent page got %v", err)
	}
	<-pinged
}

// A page learns from heartbeats that its connection carries messages: at once, then again and again.
func TestHeartbeats(t *testing.T) {
	t.Parallel()
	b := newFixture(t, func(c *notifier.Config) { c.Heartbeat = 20 * time.Millisecond })
	b.feed.append(order(1), 1)
	page := b.dial("track-1", 0)
	for i := range 5 {
		m, err := page.message()
		if err != nil {
			t.Fatal(err)
		}
		if m.Type == "heartbeat" && m.Every != 20 || i == 0 && m.Type != "heartbeat" {
			t.Errorf("message %d: %s", i, m.raw)
		}
	}
}
