package oracle_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/oracle"
)

// steps notes what an oracle does with one message, in order. It stands for database and broker.
type steps struct {
	oracle.Inbox
	oracle.Incidents
	mqtt.Message
	topic   string
	payload []byte

	stored   ledger.SaveResult // answer of SaveSegments
	away     bool              // SaveSegments fails
	unopened bool              // OpenIncident fails
	notes    []string
}

func (s *steps) note(format string, args ...any) {
	s.notes = append(s.notes, fmt.Sprintf(format, args...))
}

func (s *steps) Topic() string   { return s.topic }
func (s *steps) Payload() []byte { return s.payload }
func (s *steps) Ack()            { s.note("broker") }

func (s *steps) tell(_ journal.Address, a journal.Ack) { s.note("device %d", a.Next) }

func (s *steps) SaveSegments(context.Context, []ledger.InboxSegment) ([]ledger.SaveResult, error) {
	if s.away {
		return nil, errAway
	}
	s.note("store")
	return []ledger.SaveResult{s.stored}, nil
}

func (s *steps) SaveLive(context.Context, journal.LiveMessage, func(journal.Reading, []ledger.Order) []ledger.Estimate,
) (int, error) {
	s.note("live")
	return 1, nil
}

func (s *steps) Quarantine(_ context.Context, _ string, _ []byte, reason, _ string) (bool, error) {
	s.note("refuse %s", reason)
	return true, nil
}

func (s *steps) OpenIncident(_ context.Context, i ledger.Incident) (bool, error) {
	if s.unopened {
		return false, errAway
	}
	s.note("assess %s", i.Kind)
	return true, nil
}

func TestProcess(t *testing.T) {
	t.Parallel()
	w := &world{t: t, chain: newChain(domain)}
	k := w.enrol(journal.P256)
	stranger, err := device.GenerateKey(journal.P256)
	must(t, err)
	now := time.Now().UTC().Truncate(time.Millisecond)
	here := journal.Reading{Kind: journal.Position, Time: now}
	beat := journal.Reading{Kind: journal.Heartbeat, Time: now}
	old := journal.Reading{Kind: journal.Position, Time: now.Add(-time.Hour)}
	early := journal.Reading{Kind: journal.Heartbeat, Time: now.Add(30 * time.Minute)}
	future := journal.Reading{Kind: journal.Heartbeat, Time: now.Add(2 * time.Hour)}
	on := func(topic string, payload []byte) steps { return steps{topic: topic, payload: payload} }
	fresh := ledger.SaveResult{At: journal.State{Epoch: 1, NextSeq: 1}, Fresh: true}
	topic, liveTopic := journal.SegmentTopic(k.Address()), journal.LiveTopic(k.Address())
	sent := func(r journal.Reading, stored ledger.SaveResult) steps {
		return steps{topic: topic, payload: signedSegment(t, k, journal.State{}, r).Marshal(), stored: stored}
	}
	away, unopened := sent(here, fresh), sent(early, fresh)
	away.away, unopened.unopened = true, true
	shown := func(r journal.Reading) steps { return on(liveTopic, signedLive(t, k, 0, r).Marshal()) }
	forged := signedSegment(t, k, journal.State{}, here)
	forged.Segment.Prev = [20]byte{1}
	unfit := signedSegment(t, k, journal.State{}, here)
	unfit.Segment.Root = journal.Hash{1}
	unfit = sign(t, k, unfit)
	good := signedSegment(t, k, journal.State{}, here).Marshal()
	strange := on(journal.SegmentTopic(stranger.Address()), signedSegment(t, stranger, journal.State{}, here).Marshal())
	failed := func(err error) ledger.SaveResult {
		return ledger.SaveResult{At: journal.State{Epoch: 1, NextSeq: 7}, Err: err}
	}

	for name, c := range map[string]struct {
		steps
		want string
		err  error
	}{
		"a segment":          {sent(here, fresh), "store, broker, device 1", nil},
		"stored before":      {sent(here, failed(nil)), "store, broker, device 7", nil},
		"taken before":       {sent(early, failed(ledger.ErrReplayed)), "store, broker, device 7", nil},
		"others are missing": {sent(here, failed(ledger.ErrGap)), "store, broker", nil},
		"two for one place": {sent(here, failed(journal.ErrConflict)), "store, assess equivocation, " +
			"refuse equivocation, broker", nil},
		"ahead":                  {sent(early, fresh), "store, assess clock, broker, device 1", nil},
		"far ahead":              {sent(future, fresh), "refuse clock, broker", nil},
		"database away":          {away, "", errAway},
		"one not stored":         {sent(here, failed(errAway)), "store", errAway},
		"an incident not stored": {unopened, "store, device 1", errAway},
		"a live position":        {shown(here), "live, broker", nil},
		"a live heartbeat":       {shown(beat), "broker", nil},
		"late":                   {shown(old), "broker", nil},
		"cut":                    {on(topic, good[1:]), "refuse malformed, broker", nil},
		"live, cut":              {on(liveTopic, shown(here).payload[1:]), "refuse malformed, broker", nil},
		"a live one as segment":  {on(topic, shown(here).payload), "refuse malformed, broker", nil},
		"an acknowledgement":     {on(journal.AckTopic(k.Address()), good), "refuse topic, broker", nil},
		"no topic of ours":       {on("waybill", good), "refuse topic, broker", nil},
		"another's topic":        {on(strange.topic, good), "refuse topic, broker", nil},
		"a stranger":             {strange, "refuse device_unknown, broker", nil},
		"forged":                 {on(topic, forged.Marshal()), "refuse signature, broker", nil},
		"signed, but unfit":      {on(topic, unfit.Marshal()), "refuse malformed, broker", nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := &c.steps
			o := oracle.New(oracle.Config{Domain: domain, Chain: w.chain, Inbox: s, Incidents: s, Log: quiet})
			err := o.Process(t.Context(), s, s.tell)
			if got := strings.Join(s.notes, ", "); got != c.want || !errors.Is(err, c.err) {
				t.Errorf("%s, %v; want %s, %v", got, err, c.want, c.err)
			}
		})
	}
}
