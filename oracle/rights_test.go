package oracle_test

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

// TestOracle_silentRefusal takes rights from the oracle in the access control list of a running Mosquitto, which then
// accepts subscriptions and publications as before, and drops the messages. The oracle is not ready, names what is
// refused, and works again when the list is mended.
func TestOracle_silentRefusal(t *testing.T) {
	t.Parallel()
	const all = "topic read waybill/v2/+/segment\ntopic read waybill/v2/+/live\ntopic write waybill/v2/+/ack\n"
	const own = "pattern write waybill/v2/%u/segment\npattern write waybill/v2/%u/live\npattern read waybill/v2/%u/ack\n"
	for name, c := range map[string]struct{ without, want string }{
		"segments":         {"topic read waybill/v2/+/segment\n", "may not read waybill/v2/+/segment"},
		"live positions":   {"topic read waybill/v2/+/live\n", "may not read waybill/v2/+/live"},
		"acknowledgements": {"topic write waybill/v2/+/ack\n", "may not publish waybill/v2/+/ack"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			file := filepath.Join(t.TempDir(), "acl")
			write := func(rights string) {
				t.Helper()
				rules := "topic readwrite tests/#\n\nuser oracle-1\n" + rights + own
				must(t, os.WriteFile(file, []byte(rules), 0o600))
			}
			write(strings.Replace(all, c.without, "", 1))
			broker, process := testenv.MosquittoProcess(t, "allow_anonymous true\nacl_file "+file+"\n")
			e := newEnvOn(t, strings.Replace(broker, "://", "://oracle-1@", 1))
			cfg := e.config()
			var log *testenv.Log
			cfg.Log, log = testenv.NewLog(t)
			o, _ := startOracle(t, cfg)
			log.Line(t, "level=WARN", "waiting for rights at the broker", c.want, "oracle-1", "docs/journal.md")
			if err := o.Ready(t.Context()); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("Ready returns %v, want %q", err, c.want)
			}
			write(all)
			must(t, syscall.Kill(process.PID(), syscall.SIGHUP)) // Mosquitto reads the list again
			log.Line(t, "level=INFO", "no longer waiting for rights at the broker")
			until(t, o, log, true)
			write(strings.Replace(all, c.without, "", 1))
			must(t, syscall.Kill(process.PID(), syscall.SIGHUP))
			until(t, o, log, false)
			if n := log.Count("level=WARN"); n != 2 {
				t.Errorf("%d warnings, want one for each refusal", n)
			}
		})
	}
}

// TestOracle_refusedSubscription runs the oracle with a Mosquitto that refuses subscriptions with the code 0x80, and
// then grants them. A segment that a device sent in between is stored.
func TestOracle_refusedSubscription(t *testing.T) {
	t.Parallel()
	broker := testenv.NewStrictMosquitto(t)
	broker.Allow(t, testenv.Subscribe, false)
	e := newEnvOn(t, broker.URL)
	cfg := e.config()
	var log *testenv.Log
	cfg.Log, log = testenv.NewLog(t)
	o, _ := startOracle(t, cfg)
	const want = "does not let the oracle subscribe to"
	log.Line(t, "level=WARN", "waiting for rights at the broker", want, journal.SegmentFilter, journal.LiveFilter)
	if err := o.Ready(t.Context()); err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("Ready returns %v, want %q", err, want)
	}
	k := e.enrol(journal.P256)
	d := e.start(k, "")
	must(t, d.Act(picking(e.orders.put(1, ledger.Confirmed))))
	broker.Allow(t, testenv.Subscribe, true)
	log.Line(t, "level=INFO", "no longer waiting for rights at the broker")
	until(t, o, log, true)
	e.await(k.Address(), 1)
	if n := log.Count("level=WARN", "rights"); n != 1 { // the plugin also disconnects clients whose rights change
		t.Errorf("%d warnings, want 1", n)
	}
}
