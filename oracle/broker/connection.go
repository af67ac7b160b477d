package broker

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"

	"github.com/waybill/waybill/internal/health"
)

const (
	minPause = 500 * time.Millisecond // before the second attempt to connect; doubled after each further attempt
	maxPause = 5 * time.Second
	// If another client has the same client id, the broker disconnects one of them when the other connects. After
	// maxShort consecutive connections shorter than minDuration, the client logs this and waits up to takeoverPause, so
	// that the other client can work meanwhile.
	minDuration   = time.Minute
	maxShort      = 3
	takeoverPause = 30 * time.Second
)

// errLost means that a connection has ended.
var errLost = errors.New("connection to the broker lost")

// Run connects to the broker and subscribes, and reconnects after each loss, until ctx ends. Then it returns nil. It
// returns a health.FatalError if the broker refuses the connection because of user, certificate or protocol, and
// journal.ErrMalformed if Config.URL is no URL.
func (c *Client) Run(ctx context.Context) error {
	if err := c.valid(); err != nil {
		return err
	}
	defer c.client.Disconnect(250)
	pause, short := minPause, 0 // short is the number of consecutive connections shorter than minDuration
	for {
		began := time.Now()
		settle := minPause
		if short >= maxShort {
			settle = minDuration
		}
		err := c.oneConnection(ctx, settle)
		var fatal *health.FatalError
		switch {
		case ctx.Err() != nil:
			return nil
		case errors.As(err, &fatal):
			return err
		case !errors.Is(err, errLost): // the broker cannot be reached
			short = 0
		case time.Since(began) > minDuration:
			pause, short = minPause, 0
		default:
			if short++; short < maxShort {
				pause = minPause
			} else if short == maxShort {
				c.cfg.Log.Warn("the broker ends connections soon after they begin: another client probably uses the same "+
					"client id; give each oracle its own --poster-key, or all the same --mqtt-share",
					"client_id", c.cfg.ClientID, "error", err)
			}
		}
		c.outage.Down(err)
		if !pauseAround(ctx, pause) {
			return nil
		}
		limit := maxPause
		if short >= maxShort {
			limit = takeoverPause
		}
		pause = min(2*pause, limit)
	}
}

// pauseAround waits for a random time from d/2 to 3d/2. It returns false if ctx ends before.
func pauseAround(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d/2 + rand.N(d)) //nolint:gosec // no secret
	defer t.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-t.C:
		return true
	}
}

// oneConnection connects, subscribes, checks the rights of the user, and waits until the connection ends. Then it
// returns errLost. If the connection lasts for settle, it reports the end of the outage.
func (c *Client) oneConnection(ctx context.Context, settle time.Duration) error {
	token := c.client.Connect()
	if err := await(ctx, token); err != nil {
		return c.connectError(err)
	}
	c.begin(token)
	defer c.subscribed.Store(false)
	var settled <-chan time.Time // when to report the end of the outage
	again := time.NewTimer(0)    // when to subscribe, or to retry it
	defer again.Stop()
	probing := time.NewTimer(time.Hour) // when to send probes; set after the first subscription
	defer probing.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case err := <-c.lost:
			return fmt.Errorf("%w: %w", errLost, err)
		case <-settled:
			c.outage.Up()
		case <-again.C:
			retry, err := c.subscribe(ctx)
			if retry > 0 {
				again.Reset(retry)
			}
			if err != nil {
				c.outage.Down(err)
				continue
			}
			if !c.subscribed.Swap(true) {
				settled = time.After(settle)
				probing.Reset(0)
			} else if retry == 0 { // the rights were mended
				probing.Reset(0)
			}
		case a := <-c.echo:
			c.client.Publish(a.topic, 0, false, a.payload)
		case payload := <-c.echoes:
			if c.probes.echoed(payload) {
				c.judge()
				probing.Reset(c.recheck())
			}
		case <-probing.C:
			c.sendProbes()
			probing.Reset(c.resendProbes())
		}
	}
}

// begin resets what is known of the previous connection.
func (c *Client) begin(token mqtt.Token) {
	c.noted.clear()
	c.probes.begin()
	c.refusals = 0
	if t, ok := token.(*mqtt.ConnectToken); ok {
		c.probes.kept = t.SessionPresent()
	}
	if c.connectedBefore && !c.probes.kept && !c.cleanSession() {
		c.Note("the broker has lost the session: devices send again what it had not delivered")
	}
	c.connectedBefore = true
}

// subscribe subscribes to all topics. err means that the broker did not answer. If it refuses, subscribe reports that,
// and the client remains connected: the broker may have the subscriptions of the session, or the rights may be mended.
// retry is the time after which to call it again; 0: not.
func (c *Client) subscribe(ctx context.Context) (retry time.Duration, err error) {
	filters := map[string]byte{}
	for _, f := range c.filters() {
		filters[f] = 1
	}
	limited, cancel := context.WithTimeout(ctx, max(c.cfg.Poll, time.Second))
	defer cancel()
	token := c.client.SubscribeMultiple(filters, c.route)
	if err := await(limited, token); err != nil {
		c.probes.kept = true // the broker may have subscribed the client, although its answer is late
		return c.cfg.Poll, fmt.Errorf("subscribe to devices: %w", err)
	}
	c.probes.subscribed(token)
	if c.probes.refused == nil {
		c.refusals = 0
		c.cfg.Log.Debug("subscribed to devices")
		return 0, nil
	}
	// Mochi refuses to renew the subscriptions of a session if the SUBSCRIBE packet has the same id as a message that is
	// not acknowledged, and a broker that is shutting down may refuse them before it ends the connection. The probes find
	// out whether a session has its subscriptions.
	if c.refusals++; !c.probes.kept || c.refusals > maxRefusals {
		c.judge()
	}
	return max(c.cfg.Poll, minPause), nil
}

// maxRefusals is the number of refusals to renew the subscriptions of a session after which they are reported.
const maxRefusals = 10

// await waits for a response of the broker and returns its error.
func await(ctx context.Context, token mqtt.Token) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-token.Done():
		return token.Error()
	}
}
