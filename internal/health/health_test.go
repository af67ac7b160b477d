package health_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"

	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/internal/testenv"
)

var errAway = errors.New("connection refused")

// Each outage is one warning and one line at its end, however often the dependency fails.
func TestOutage(t *testing.T) {
	t.Parallel()
	log, said := testenv.NewLog(t)
	o := health.Outage{What: "the database", Log: log}
	o.Up()
	for range 2 {
		o.Down(errAway)
		o.Down(errAway)
		if !errors.Is(o.Cause(), errAway) {
			t.Errorf("cause %v", o.Cause())
		}
		o.Up()
		o.Up()
	}
	if o.Cause() != nil {
		t.Errorf("cause %v after the outage", o.Cause())
	}
	for text, want := range map[string]int{
		`level=WARN msg="waiting for the database" cause="connection refused"`: 2,
		`level=DEBUG msg="still waiting for the database"`:                     2,
		`level=INFO msg="no longer waiting for the database"`:                  2,
		"level=": 6,
	} {
		if got := said.Count(text); got != want {
			t.Errorf("%d lines with %s, want %d", got, text, want)
		}
	}
}

func TestFatal(t *testing.T) {
	t.Parallel()
	err := health.Fatal(errAway, "run waybill migrate")
	if err.Error() != "connection refused: run waybill migrate" || !errors.Is(err, errAway) {
		t.Errorf("%v", err)
	}
	if err := health.Fatal(nil, "nothing"); err != nil {
		t.Errorf("no error became %v", err)
	}
}

// Await tries until it succeeds, and waits five seconds at most between two tries.
func TestMonitor_Await(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		log, said := testenv.NewLog(t)
		m := health.NewMonitor(log)
		tries, began := 0, time.Now()
		err := m.Await(t.Context(), "node", func(ctx context.Context) error {
			if tries++; tries <= 20 {
				if tries > 1 && m.Ready(ctx) == nil {
					t.Error("ready without the node")
				}
				return errAway
			}
			return nil
		})
		if err != nil || tries != 21 {
			t.Errorf("%d tries, %v", tries, err)
		}
		if took := time.Since(began); took < time.Minute || took > 90*time.Second {
			t.Errorf("20 pauses took %s", took)
		}
		if err := m.Ready(t.Context()); err != nil {
			t.Errorf("with the node: %v", err)
		}
		if n := said.Count("level=WARN"); n != 1 {
			t.Errorf("%d warnings, want one", n)
		}
	})
}

// A try that hangs is given up, a FatalError is returned at once, and so is the end of the context.
func TestMonitor_Await_ends(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		log, said := testenv.NewLog(t)
		m := health.NewMonitor(log)
		wrong := health.Fatal(errAway, "correct it")
		tries := 0
		err := m.Await(t.Context(), "node", func(ctx context.Context) error {
			if tries++; tries == 1 {
				<-ctx.Done()
				return ctx.Err()
			}
			return wrong
		})
		if !errors.Is(err, wrong) || tries != 2 {
			t.Errorf("%d tries, %v", tries, err)
		}
		if n := said.Count("correct it"); n != 0 {
			t.Error("the error is logged and returned")
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
		defer cancel()
		err = m.Await(ctx, "database", func(context.Context) error { return errAway })
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("the end of the context: %v", err)
		}
	})
}

// Watch checks each part every five seconds, once although two services watch it, until the answer is wrong.
func TestMonitor_Watch(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		log, said := testenv.NewLog(t)
		m := health.NewMonitor(log)
		checks := 0
		answers := []error{nil, errAway, errAway, nil, health.Fatal(errAway, "correct it")}
		part := health.Part{Name: "database", Check: func(context.Context) error {
			checks++
			return answers[checks-1]
		}}
		m.Set("database", nil)
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan error, 2)
		for range 2 {
			go func() { ended <- m.Watch(ctx, part) }()
			synctest.Wait()
		}
		for i, ready := range []bool{true, true, false, false, true} {
			if err := m.Ready(t.Context()); (err == nil) != ready {
				t.Errorf("after %d checks: %v", i, err)
			}
			time.Sleep(5 * time.Second) // on synctest's clock
			synctest.Wait()
		}
		second := <-ended
		if second == nil { // the second one watches nothing
			second = <-ended
		}
		if second == nil || !strings.Contains(second.Error(), "correct it") || checks != 5 {
			t.Errorf("ended with %v after %d checks", second, checks)
		}
		cancel()
		if n := said.Count("level=WARN"); n != 1 {
			t.Errorf("%d warnings, want one", n)
		}
	})
}

// A process is ready when all its parts are.
func TestMonitor_Report(t *testing.T) {
	t.Parallel()
	m := health.NewMonitor(nil)
	if err := m.Ready(t.Context()); err == nil {
		t.Error("ready without any part")
	}
	m.Expect("indexer")
	m.Set("database", nil)
	if err := m.Ready(t.Context()); err == nil || err.Error() != "indexer: not started yet" {
		t.Errorf("before the start: %v", err)
	}
	var state error
	m.Add(health.Part{
		Name: "indexer", Check: func(context.Context) error { return state }, Details: func() any { return 7 },
	})
	if err := m.Ready(t.Context()); err != nil {
		t.Errorf("after the start: %v", err)
	}
	state = errAway
	all, ready := m.Report(t.Context())
	if ready || len(all) != 2 || all[0].Reason != errAway.Error() || all[0].Details != 7 || !all[1].Ready {
		t.Errorf("ready %v, %+v", ready, all)
	}
	const want = `
		# HELP waybill_ready 1 while a part of the process, such as the database or the indexer, is ready; 0 while it is not.
		# TYPE waybill_ready gauge
		waybill_ready{part="database"} 1
		waybill_ready{part="indexer"} 0
	`
	registry := prometheus.NewPedanticRegistry()
	registry.MustRegister(m)
	if err := testutil.GatherAndCompare(registry, strings.NewReader(want)); err != nil {
		t.Error(err)
	}
}
