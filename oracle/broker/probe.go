package broker

import (
	"crypto/rand"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"

	"github.com/waybill/waybill/journal"
)

// probes finds out whether the broker delivers what the oracle may read and publish. A round of probes is three
// messages on the topics that a device with the name of the user would have: its segment, live and ack. An oracle that
// receives a probe on segment or live publishes it again on ack, also for another oracle of its group. The broker
// delivers all three on ack if the user may read every segment and live, and publish every ack.
//
// The fields belong to Run, except passed.
type probes struct {
	user string

	kept    bool            // the session may have the subscriptions already
	refused map[string]bool // filters that the last SUBACK refused; nil: none

	nonce   string // of the round
	began   time.Time
	missing map[journal.Channel]bool // probes of the round that were not delivered
	silent  bool                     // the round has lasted too long

	passed atomic.Bool // the last round of this connection has succeeded
}

// channels are the last levels of the topics of probes.
var channels = []journal.Channel{journal.AckChannel, journal.SegmentChannel, journal.LiveChannel}

const probePrefix = "probe "

// topicRoot is the beginning of all topics.
const topicRoot = "waybill/v2/"

func (p *probes) topic(channel journal.Channel) string {
	return topicRoot + p.user + "/" + string(channel)
}

// begin forgets the state of the previous connection.
func (p *probes) begin() {
	p.refused, p.silent, p.kept = nil, false, false
	p.passed.Store(false)
	p.start()
}

// start begins a round.
func (p *probes) start() {
	p.nonce, p.began, p.missing = rand.Text(), time.Now(), map[journal.Channel]bool{}
	for _, channel := range channels {
		p.missing[channel] = true
	}
}

// subscribed sets refused to what a SUBACK refuses. MQTT 3.1.1 has the code 0x80, and later codes of failure are above.
func (p *probes) subscribed(token mqtt.Token) {
	p.refused = nil
	t, ok := token.(*mqtt.SubscribeToken)
	if !ok {
		return
	}
	for filter, granted := range t.Result() {
		if granted > 2 {
			if p.refused == nil {
				p.refused = map[string]bool{}
			}
			p.refused[filter] = true
		}
	}
}

// echoed notes a payload that was delivered on ack. It reports whether that ends the round.
func (p *probes) echoed(payload string) (ended bool) {
	channel, ok := strings.CutSuffix(strings.TrimPrefix(payload, probePrefix), " "+p.nonce)
	if !ok || !p.missing[journal.Channel(channel)] {
		return false
	}
	delete(p.missing, journal.Channel(channel))
	return len(p.missing) == 0
}

// refusal returns what the broker refuses, or nil.
func (p *probes) refusal() error {
	const remedy = ": give the user of --mqtt the rights that docs/journal.md lists"
	if p.refused != nil && (len(p.missing) > 0 || !p.kept) { // otherwise the session has the subscriptions
		filters := strings.Join(slices.Sorted(maps.Keys(p.refused)), ", ")
		return fmt.Errorf("the broker does not let the oracle subscribe to %s%s", filters, remedy)
	}
	if !p.silent {
		return nil
	}
	if p.missing[journal.AckChannel] { // then none is delivered
		return fmt.Errorf("the broker does not deliver what user %s publishes: it may not publish %s, or not read %s%s",
			p.user, topicRoot+"+/ack", p.topic(journal.AckChannel), remedy)
	}
	var all []error
	for _, channel := range channels {
		if p.missing[channel] {
			all = append(all, fmt.Errorf("the broker does not deliver %s: user %s may not read %s, or not publish %s",
				channel, p.user, topicRoot+"+/"+string(channel), p.topic(channel)))
		}
	}
	return fmt.Errorf("%w%s", oneLine(all), remedy)
}

// oneLine joins errors on one line.
func oneLine(all []error) error {
	var texts []string
	for _, err := range all {
		texts = append(texts, err.Error())
	}
	return errors.New(strings.Join(texts, "; "))
}

// answerProbe handles a probe. It returns false if m is a message of a device.
func (c *Client) answerProbe(m mqtt.Message) bool {
	own := c.probes.topic(journal.AckChannel)
	payload := string(m.Payload())
	if m.Topic() == own {
		select {
		case c.echoes <- payload:
		default: // another probe follows
		}
		return true
	}
	name, channel, ok := strings.Cut(strings.TrimPrefix(m.Topic(), topicRoot), "/")
	if !ok || !strings.HasPrefix(payload, probePrefix+channel+" ") || len(payload) > 100 {
		return false
	}
	select {
	case c.echo <- answer{topicRoot + name + "/" + string(journal.AckChannel), payload}:
	default: // another probe follows
	}
	return true
}

// answer is a probe to publish again.
type answer struct{ topic, payload string }

// sendProbes sends the probes of the round that are not delivered, or begins a round if there are none. They have QoS
// 0, because the broker holds back other messages while the oracle cannot store those before them.
func (c *Client) sendProbes() {
	p := &c.probes
	if len(p.missing) == 0 {
		p.start()
	}
	if time.Since(p.began) > c.patience() {
		p.silent = true
		c.judge()
	}
	for channel := range p.missing {
		c.client.Publish(p.topic(channel), 0, false, probePrefix+string(channel)+" "+p.nonce)
	}
}

// judge reports what the broker refuses, or that it refuses nothing.
func (c *Client) judge() {
	p := &c.probes
	if len(p.missing) == 0 {
		p.silent = false
	}
	if err := p.refusal(); err != nil {
		p.passed.Store(false)
		c.rights.Down(err)
		return
	}
	c.rights.Up()
	if !p.passed.Swap(true) {
		c.cfg.Log.Debug("the broker delivers what the oracle reads and publishes")
	}
}

// patience is the time after which probes that are not delivered mean a refusal.
func (c *Client) patience() time.Duration { return max(4*c.cfg.Poll, 3*time.Second) }

// resendProbes is the interval of sending the probes of a round.
func (c *Client) resendProbes() time.Duration {
	if c.probes.silent {
		return c.cfg.Poll
	}
	return max(c.cfg.Poll/5, 100*time.Millisecond)
}

// recheck is the time between the end of a round and the next one.
func (c *Client) recheck() time.Duration { return 6 * c.cfg.Poll }

// notes are the texts that were logged on this connection.
type notes struct {
	mu   sync.Mutex
	seen map[string]bool
}

// first reports whether a text is new.
func (n *notes) first(text string) bool {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.seen[text] {
		return false
	}
	if n.seen == nil {
		n.seen = map[string]bool{}
	}
	n.seen[text] = true
	return true
}

func (n *notes) clear() {
	n.mu.Lock()
	defer n.mu.Unlock()
	clear(n.seen)
}
