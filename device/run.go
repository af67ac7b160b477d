package device

import (
	"context"
	"fmt"
	"net/url"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"

	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/ledger"
)

// window is how many segments are on their way at once: brokers drop what a slow subscriber has not taken.
const window = 32

// Run sends the journal until ctx ends, then returns nil. It reconnects by itself. The error is ledger.ErrConflict when the
// oracle knows more of this device than its own journal does: the journal was lost, and Config.Epoch has to be raised.
func (d *Device) Run(ctx context.Context) error {
	up := make(chan struct{}, 1)
	if u, err := url.Parse(d.cfg.Broker); err != nil || u.Host == "" {
		return fmt.Errorf("device %s: broker %q is no URL: %w", d.id, d.cfg.Broker, ledger.ErrMalformed)
	}
	client := mqtt.NewClient(d.options(up))
	client.Connect() // retries for ever; up says when it is there
	defer client.Disconnect(250)

	var s sender
	subscribed := false
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-up:
			s, subscribed = sender{}, false // everything again from the first that is not acknowledged
		case <-d.wake:
		case <-timer.C:
		}
		if !subscribed && client.IsConnectionOpen() {
			err := d.subscribe(ctx, client)
			if err != nil && ctx.Err() == nil {
				d.cfg.Log.Warn("subscribe to acknowledgements", "device", d.id, "error", err)
			}
			subscribed = err == nil
		}
		now := time.Now()
		due, err := d.flush(now)
		if err != nil {
			return fmt.Errorf("device %s: %w", d.id, err)
		}
		wait, err := d.send(client, &s, now)
		if err != nil {
			return fmt.Errorf("device %s: %w", d.id, err)
		}
		timer.Reset(min(wait, due.Sub(now)))
	}
}

func (d *Device) options(up chan struct{}) *mqtt.ClientOptions {
	return mqtt.NewClientOptions().
		AddBroker(d.cfg.Broker).
		SetClientID(d.id.String()).
		SetCleanSession(false).
		SetStore(forgetful{mqtt.NewMemoryStore()}).
		SetConnectRetry(true).
		SetConnectRetryInterval(500 * time.Millisecond).
		SetConnectTimeout(5 * time.Second).
		SetMaxReconnectInterval(5 * time.Second).
		SetWriteTimeout(5 * time.Second).
		SetOnConnectHandler(func(mqtt.Client) { signal(up) })
}

func signal(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}

func (d *Device) subscribe(ctx context.Context, client mqtt.Client) error {
	token := client.Subscribe(journal.AckTopic(d.id), 1, func(_ mqtt.Client, m mqtt.Message) { d.acknowledged(m.Payload()) })
	select {
	case <-token.Done():
		return token.Error()
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(5 * time.Second):
		return fmt.Errorf("no answer: %w", context.DeadlineExceeded)
	}
}

// acknowledged takes the oracle's word. A word that goes back means that the oracle lost what it had: it is sent again.
func (d *Device) acknowledged(payload []byte) {
	a, err := journal.UnmarshalAck(payload)
	if err != nil {
		d.cfg.Log.Warn("acknowledgement refused", "device", d.id, "error", err)
		return
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	defer d.poke()
	s := &d.state
	if d.disk.fault != nil || a.Epoch < s.epoch || a.Epoch == s.epoch && a.Next == s.acked {
		return
	}
	if a.Epoch > s.epoch || a.Next > s.next {
		d.disk.fault = fmt.Errorf("acknowledged to epoch %d sequence %d, journal ends at %d, %d: it was lost, go on in epoch %d: %w",
			a.Epoch, a.Next, s.epoch, s.next, a.Epoch+1, ledger.ErrConflict)
		return
	}
	err = d.write(ackRecord(a))
	if err == nil && s.lost {
		d.cfg.Log.Warn("oracle went back, sending again", "device", d.id, "from", a.Next)
		err = d.rewind()
	}
	if err != nil {
		d.cfg.Log.Error("acknowledgement not kept", "device", d.id, "error", err)
	}
}

// sender is where Run is in the queue.
type sender struct {
	next  uint64    // first sequence number not sent since the last start over
	acked uint64    // as of the last look
	since time.Time // when the last progress was made
}

// send publishes what is due and says how long to wait at most. Nothing leaves before it is on disk: after a power cut the
// same number could be signed for something else.
func (d *Device) send(client mqtt.Client, s *sender, now time.Time) (time.Duration, error) {
	live, segments, err := d.outbox(s, now, client.IsConnectionOpen())
	if err != nil {
		return 0, err
	}
	// The broker's own acknowledgements are of no interest: the oracle's are what counts, and what lacks them is sent again.
	for _, b := range live {
		client.Publish(journal.LiveTopic(d.id), 0, false, b)
	}
	for _, b := range segments {
		client.Publish(journal.SegmentTopic(d.id), 1, false, b)
	}
	return d.cfg.Resend, nil
}

func (d *Device) outbox(s *sender, now time.Time, online bool) (live, segments [][]byte, err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.disk.sync(); err != nil {
		return nil, nil, err
	}
	if !online {
		d.live = nil
		return nil, nil, nil
	}
	if live, err = d.showing(); err != nil {
		return nil, nil, err
	}
	state := &d.state
	if s.acked != state.acked {
		if state.acked < s.acked {
			s.next = state.acked
		}
		s.acked, s.since = state.acked, now
	}
	if len(state.queue) == 0 {
		return live, nil, nil
	}
	if now.Sub(s.since) >= d.cfg.Resend {
		s.next, s.since = state.acked, now
	}
	for _, q := range state.queue[:min(window, len(state.queue))] {
		if q.first < s.next {
			continue
		}
		r, _, err := d.disk.read(q.at)
		if err != nil {
			return nil, nil, err
		}
		segments = append(segments, r.body)
		s.next = q.end
	}
	return live, segments, nil
}
