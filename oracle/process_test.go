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

// steps is database and broker for one message. It records the calls of an oracle in notes.
type steps struct {
	oracle.Inbox
	oracle.Incidents
	mqtt.Message
	topic   string
	payload []byte

	stored        ledger.SaveResult // result of SaveSegments
	saveFails     bool              // SaveSegments returns an error
	incidentFails bool              // OpenIncident returns an error
	notes         []string
}

func (s *steps) note(format string, args ...any) {
	s.notes = append(s.notes, fmt.Sprintf(format, args...))
}

func (s *steps) Topic() string   { return s.topic }
func (s *steps) Payload() []byte { return s.payload }
func (s *steps) Ack()            { s.note("broker") }

func (s *steps) sendAck(_ journal.Address, a journal.Ack) { s.note("device %d", a.Next) }

func (s *steps) SaveSegments(context.Context, []ledger.InboxSegment) ([]ledger.SaveResult, error) {
	if s.saveFails {
		return nil, errUnavailable
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
	if s.incidentFails {
		return false, errUnavailable
	}
	s.note("assess %s", i.Kind)
	return true, nil
}

// TestProcess checks which steps the oracle takes for a message, in which order, and the error.
func TestProcess(t *testing.T) {
	t.Parallel()
	e := &env{t: t, chain: newFakeChain(domain)}
	k := e.enrol(journal.P256)
	stranger, err := device.GenerateKey(journal.P256)
	must(t, err)
	now := time.Now().UTC().Truncate(time.Millisecond)
	here := journal.Reading{Kind: journal.Position, Time: now}
	heartbeat := journal.Reading{Kind: journal.Heartbeat, Time: now}
	old := journal.Reading{Kind: journal.Position, Time: now.Add(-time.Hour)}
	early := journal.Reading{Kind: journal.Heartbeat, Time: now.Add(30 * time.Minute)}
	future := journal.Reading{Kind: journal.Heartbeat, Time: now.Add(2 * time.Hour)}
	on := func(topic string, payload []byte) steps { return steps{topic: topic, payload: payload} }
	fresh := ledger.SaveResult{At: journal.State{Epoch: 1, NextSeq: 1}, Fresh: true}
	topic, liveTopic := journal.SegmentTopic(k.Address()), journal.LiveTopic(k.Address())
	sent := func(r journal.Reading, stored ledger.SaveResult) steps {
		return steps{topic: topic, payload: signedSegment(t, k, journal.State{}, r).Marshal(), stored: stored}
	}
	saveFails, incidentFails := sent(here, fresh), sent(early, fresh)
	saveFails.saveFails, incidentFails.incidentFails = true, true
	live := func(r journal.Reading) steps { return on(liveTopic, signedLive(t, k, 0, r).Marshal()) }
	forged := signedSegment(t, k, journal.State{}, here)
	forged.Segment.Prev = [20]byte{1}
	wrongRoot := signedSegment(t, k, journal.State{}, here)
	wrongRoot.Segment.Root = journal.Hash{1}
	wrongRoot = sign(t, k, wrongRoot)
	good := signedSegment(t, k, journal.State{}, here).Marshal()
	unknown := on(journal.SegmentTopic(stranger.Address()), signedSegment(t, stranger, journal.State{}, here).Marshal())
	failed := func(err error) ledger.SaveResult {
		return ledger.SaveResult{At: journal.State{Epoch: 1, NextSeq: 7}, Err: err}
	}

	for name, c := range map[string]struct {
		steps
		want string
		err  error
	}{
		"fresh segment": {sent(here, fresh), "store, broker, device 1", nil},
		"stored before": {sent(here, failed(nil)), "store, broker, device 7", nil},
		"replayed":      {sent(early, failed(ledger.ErrReplayed)), "store, broker, device 7", nil},
		"after a gap":   {sent(here, failed(ledger.ErrGap)), "store, broker", nil},
		"equivocation": {sent(here, failed(journal.ErrConflict)), "store, assess equivocation, " +
			"refuse equivocation, broker", nil},
		"clock ahead":              {sent(early, fresh), "store, assess clock, broker, device 1", nil},
		"clock far ahead":          {sent(future, fresh), "refuse clock, broker", nil},
		"database unavailable":     {saveFails, "", errUnavailable},
		"segment not stored":       {sent(here, failed(errUnavailable)), "store", errUnavailable},
		"incident not stored":      {incidentFails, "store, device 1", errUnavailable},
		"live position":            {live(here), "live, broker", nil},
		"live heartbeat":           {live(heartbeat), "broker", nil},
		"late live position":       {live(old), "broker", nil},
		"truncated segment":        {on(topic, good[1:]), "refuse malformed, broker", nil},
		"truncated live position":  {on(liveTopic, live(here).payload[1:]), "refuse malformed, broker", nil},
		"live position as segment": {on(topic, live(here).payload), "refuse malformed, broker", nil},
		"acknowledgement":          {on(journal.AckTopic(k.Address()), good), "refuse topic, broker", nil},
		"malformed topic":          {on("waybill", good), "refuse topic, broker", nil},
		"topic of another device":  {on(unknown.topic, good), "refuse topic, broker", nil},
		"unknown device":           {unknown, "refuse device_unknown, broker", nil},
		"wrong signature":          {on(topic, forged.Marshal()), "refuse signature, broker", nil},
		"wrong root":               {on(topic, wrongRoot.Marshal()), "refuse malformed, broker", nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := &c.steps
			o := oracle.New(oracle.Config{Domain: domain, Chain: e.chain, Inbox: s, Incidents: s, Log: quiet})
			err := o.Process(t.Context(), s, s.sendAck)
			if got := strings.Join(s.notes, ", "); got != c.want || !errors.Is(err, c.err) {
				t.Errorf("steps %q, error %v; want %q, %v", got, err, c.want, c.err)
			}
		})
	}
}
