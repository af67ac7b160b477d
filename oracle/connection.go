package oracle

import (
	"context"
	"crypto/sha256"
	"crypto/tls"
	"encoding/hex"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/url"
	"os"
	"strings"
	"sync/atomic"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"
	"github.com/eclipse/paho.mqtt.golang/packets"

	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/journal"
)

const (
	minPause = 500 * time.Millisecond // before the second attempt to connect; doubled after each further attempt
	maxPause = 5 * time.Second
	// If another client has the same client id, the broker disconnects one of them when the other connects. After
	// maxShort consecutive connections shorter than minDuration, the oracle logs this and waits up to takeoverPause, so
	// that the other client can work meanwhile.
	minDuration   = time.Minute
	maxShort      = 3
	takeoverPause = 30 * time.Second
	// A session that has its subscriptions already receives messages. Mochi refuses to renew the subscriptions if the
	// SUBSCRIBE packet has the same id as a message that is not acknowledged. A broker that is shutting down may refuse
	// them before it ends the connection. Only more refusals than this on one connection are an error.
	maxRefusals = 10
)

// connection is the state of the oracle's connection to the broker.
type connection struct {
	outage     health.Outage
	subscribed atomic.Bool // connected and subscribed to the devices
}

// errNotConnected is the reason of Ready before the first attempt to connect has ended.
var errNotConnected = errors.New("no connection to the broker yet")

// Ready returns nil while the oracle receives messages from the broker, otherwise the reason why it does not.
func (o *Oracle) Ready(context.Context) error {
	switch cause := o.connection.outage.Cause(); {
	case o.connection.subscribed.Load():
		return nil
	case cause != nil:
		return fmt.Errorf("the broker cannot be used: %w", cause)
	}
	return errNotConnected
}

// errLost means that a connection has ended.
var errLost = errors.New("connection to the broker lost")

// stayConnected connects to the broker and subscribes to the devices, and reconnects after each loss, until ctx ends.
// It returns a health.FatalError if the broker refuses the oracle.
func (o *Oracle) stayConnected(
	ctx context.Context, client mqtt.Client, lost <-chan error, route mqtt.MessageHandler,
) error {
	defer client.Disconnect(250)
	pause, short := minPause, 0 // short is the number of consecutive connections shorter than minDuration
	for {
		began := time.Now()
		settle := minPause
		if short >= maxShort {
			settle = minDuration
		}
		err := o.oneConnection(ctx, client, lost, route, settle)
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
				o.cfg.Log.Warn("the broker ends connections soon after they begin: another client probably uses the same "+
					"client id; give each oracle its own --poster-key, or all the same --mqtt-share",
					"client_id", o.cfg.ClientID, "error", err)
			}
		}
		o.connection.outage.Down(err)
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
	return pause(ctx, d/2+rand.N(d)) //nolint:gosec // no secret
}

// oneConnection connects, subscribes, and waits until the connection ends. Then it returns errLost. If the connection
// lasts for settle, it reports the end of the outage.
func (o *Oracle) oneConnection(
	ctx context.Context, client mqtt.Client, lost <-chan error, route mqtt.MessageHandler, settle time.Duration,
) error {
	token := client.Connect()
	if err := await(ctx, token); err != nil {
		return o.connectError(err)
	}
	refused, kept := 0, false // kept: the session may have the subscriptions already
	if t, ok := token.(*mqtt.ConnectToken); ok {
		kept = t.SessionPresent()
	}
	defer o.connection.subscribed.Store(false)
	var settled <-chan time.Time // when to report the end of the outage
	again := time.NewTimer(0)    // when to subscribe, or to retry it
	defer again.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case err := <-lost:
			return fmt.Errorf("%w: %w", errLost, err)
		case <-settled:
			o.connection.outage.Up()
		case <-again.C:
			err := o.subscribe(ctx, client, route)
			var fatal *health.FatalError
			if errors.As(err, &fatal) {
				if refused++; refused > maxRefusals {
					return err
				}
				if !kept {
					o.connection.outage.Down(err)
					again.Reset(minPause)
					continue
				}
				again.Reset(max(o.cfg.Poll, time.Second))
			} else if err != nil {
				kept = true // the broker may have subscribed the oracle, although its answer is late
				o.connection.outage.Down(err)
				again.Reset(o.cfg.Poll)
				continue
			}
			o.connection.subscribed.Store(true)
			o.cfg.Log.Debug("subscribed to devices")
			settled = time.After(settle)
		}
	}
}

// subscribe subscribes to the topics of all devices. It returns a health.FatalError if the broker refuses that.
func (o *Oracle) subscribe(ctx context.Context, client mqtt.Client, route mqtt.MessageHandler) error {
	filters := map[string]byte{}
	for _, f := range []string{journal.SegmentFilter, journal.LiveFilter} {
		if o.cfg.Share != "" {
			f = "$share/" + o.cfg.Share + "/" + f
		}
		filters[f] = 1
	}
	ctx, cancel := context.WithTimeout(ctx, max(o.cfg.Poll, time.Second))
	defer cancel()
	token := client.SubscribeMultiple(filters, route)
	if err := await(ctx, token); err != nil {
		return fmt.Errorf("subscribe to devices: %w", err)
	}
	if t, ok := token.(*mqtt.SubscribeToken); ok {
		for filter, granted := range t.Result() {
			if granted > 2 {
				return health.Fatal(fmt.Errorf("the broker does not let the oracle subscribe to %s", filter),
					"give the user of --mqtt the rights that docs/journal.md lists")
			}
		}
	}
	return nil
}

// await waits for a response of the broker and returns its error.
func await(ctx context.Context, token mqtt.Token) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-token.Done():
		return token.Error()
	}
}

// connectError wraps an error of an attempt to connect. It returns a health.FatalError with the remedy if the broker
// answered and refused the oracle, so that a retry cannot succeed.
func (o *Oracle) connectError(err error) error {
	host := "the broker"
	if u, bad := url.Parse(o.cfg.Broker); bad == nil {
		host = "the broker at " + u.Host
	}
	refused := fmt.Errorf("%s refuses client %s: %w", host, o.cfg.ClientID, err)
	var certificate *tls.CertificateVerificationError
	var plain tls.RecordHeaderError
	switch {
	case errors.Is(err, packets.ErrorRefusedBadUsernameOrPassword), errors.Is(err, packets.ErrorRefusedNotAuthorised):
		return health.Fatal(refused, "check user and password in --mqtt, or --mqtt-cert")
	case errors.Is(err, packets.ErrorRefusedIDRejected), errors.Is(err, packets.ErrorRefusedBadProtocolVersion):
		return health.Fatal(refused, "use a broker for MQTT 3.1.1 that allows this client id")
	case strings.Contains(err.Error(), "remote error: tls: "): // the type of this error is not exported
		return health.Fatal(refused, "check --mqtt-cert and --mqtt-key")
	case errors.As(err, &certificate):
		return health.Fatal(fmt.Errorf("%s is not trusted: %w", host, err), "check --mqtt-ca")
	case errors.As(err, &plain):
		return health.Fatal(fmt.Errorf("%s does not speak TLS: %w", host, err), "use tcp:// in --mqtt, or its TLS port")
	}
	return fmt.Errorf("connect to %s: %w", host, err)
}

// clientID returns the default of Config.ClientID. It has 23 characters, which all brokers must accept. If two clients
// have the same id, the broker disconnects the older one.
func clientID(cfg Config) string {
	host, err := os.Hostname()
	if err != nil {
		cfg.Log.Warn("no host name for the MQTT client id: an oracle on another host may get the same id", "error", err)
	}
	sum := sha256.New()
	sum.Write(cfg.Domain.Consumer[:])
	if p, ok := cfg.Poster.(interface{ Address() journal.Address }); ok {
		address := p.Address()
		sum.Write(address[:])
	}
	sum.Write([]byte(host))
	return "waybill-oracle-" + hex.EncodeToString(sum.Sum(nil)[:4])
}
