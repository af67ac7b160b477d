package oracle_test

import (
	"strings"
	"sync/atomic"
	"testing"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

// TestOracle_brokerLosesSessions restarts a Mosquitto without its sessions while a device signs. Nothing is lost, and
// there is one line for the outage, its end, and the lost session.
func TestOracle_brokerLosesSessions(t *testing.T) {
	t.Parallel()
	gate := testenv.NewGate(t)
	e := newEnvOn(t, "tcp://"+gate.Addr)
	cfg := e.config()
	var log *testenv.Log
	cfg.Log, log = testenv.NewLog(t)
	gate.Open(strings.TrimPrefix(testenv.Mosquitto(t), "tcp://"))
	o, _ := startOracle(t, cfg)
	until(t, o, log, true)
	k := e.enrol(journal.P256)
	d := e.start(k, "")
	order := e.orders.put(1, ledger.Confirmed)
	must(t, d.Act(picking(order)))
	e.await(k.Address(), 1)
	gate.Shut()
	must(t, d.Act(picking(order)))
	until(t, o, log, false)
	gate.Open(strings.TrimPrefix(testenv.Mosquitto(t), "tcp://"))
	must(t, d.Act(picking(order)))
	e.await(k.Address(), 3)
	e.settled()
	log.Line(t, "level=INFO", "no longer waiting for the broker")
	for text, want := range map[string]int{
		"level=WARN": 1, "level=ERROR": 0, `msg="waiting for the broker"`: 1, "the broker has lost the session": 1,
	} {
		if n := log.Count(text); n != want {
			t.Errorf("%d lines with %s, want %d", n, text, want)
		}
	}
}

// TestOracle_brokerRedelivers sends segments in the wrong order, and cuts the connection before one is stored.
// Mosquitto delivers it again. Nothing is lost, and there is one line for each.
func TestOracle_brokerRedelivers(t *testing.T) {
	t.Parallel()
	gate, broker := testenv.NewGate(t), testenv.Mosquitto(t)
	e := newEnvOn(t, broker)
	cfg := e.config()
	cfg.Broker = "tcp://" + gate.Addr
	var log *testenv.Log
	cfg.Log, log = testenv.NewLog(t)
	var away atomic.Bool
	waiting, release := make(chan struct{}, 1), make(chan struct{})
	cfg.Inbox = awayInbox{cfg.Inbox, &away, waiting, release}
	gate.Open(strings.TrimPrefix(broker, "tcp://"))
	o, _ := startOracle(t, cfg)
	until(t, o, log, true)

	k, client := e.enrol(journal.P256), connect(t, e)
	first := signedSegment(t, k, journal.State{}, heartbeat())
	second := signedSegment(t, k, endOf(first), heartbeat())
	third := signedSegment(t, k, endOf(second), heartbeat())
	publish(t, client, third)
	publish(t, client, second)
	log.Line(t, "level=INFO", "segments arrive out of order")
	away.Store(true)
	publish(t, client, first)
	<-waiting
	gate.Shut()
	until(t, o, log, false)
	gate.Open(strings.TrimPrefix(broker, "tcp://"))
	log.Line(t, "level=INFO", "the broker redelivers messages")
	if err := o.Ready(t.Context()); err != nil && strings.Contains(err.Error(), "database is away") {
		t.Error("the end of the attempt is known before it ends")
	}
	close(release)
	log.Line(t, "level=WARN", "waiting for the storage of segments", "the database is away")
	if err := o.Ready(t.Context()); err == nil {
		t.Error("ready, although segments cannot be stored")
	}
	away.Store(false)
	acknowledged(t, e, k.Address(), 3)
	e.await(k.Address(), 3)
	e.settled()
	log.Line(t, "level=INFO", "no longer waiting for the storage of segments")
	if n := log.Count("level=INFO", "redelivers messages"); n != 1 {
		t.Errorf("%d lines about redelivery, want 1", n)
	}
	if n := log.Count("level=INFO", "out of order: each"); n > 2 {
		t.Errorf("%d lines about the order, want one for each connection", n)
	}
}
