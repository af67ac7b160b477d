package app

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/testenv"
)

// Every service waits for what cannot be reached, at the start and later. It says so once, and is not ready in the
// meantime.
func TestServe_waits(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for service, needs := range map[string][]string{
		"indexer": {"database", "node"}, "oracle": {"database", "node", "broker"}, "notifier": {"database"},
		"api": {"database", "node"}, "keeper": {"database", "node"}, "fleet": {"node", "broker"},
	} {
		t.Run(service, func(t *testing.T) {
			t.Parallel()
			far := *w
			gates, behind := map[string]*testenv.Gate{}, map[string]string{}
			for _, part := range needs {
				gates[part] = testenv.NewGate(t)
			}
			more := ""
			for part, gate := range gates {
				switch part {
				case "database":
					far.database, behind[part] = through(t, w.database, gate)
				case "node":
					far.node, behind[part] = through(t, w.node, gate)
				case "broker":
					var url string
					url, behind[part] = through(t, w.broker.URL(), gate)
					more = "--mqtt " + url
				}
			}
			r := run(t, far.line(service, more))
			r.listens()
			if code, body := get(t, r.public+"/healthz"); code != http.StatusOK || body != "ok\n" {
				t.Errorf("/healthz says %d %q", code, body)
			}
			r.ready(false)
			for _, part := range needs { // the broker comes last: a service connects to it once it has the others
				r.said.Line(t, "level=WARN", "msg=\"waiting for the "+part)
				gates[part].Open(behind[part])
				r.said.Line(t, "level=INFO", "no longer waiting for the "+part)
			}
			r.ready(true)
			waits := func(part string) int {
				return r.said.Count("level=WARN", fmt.Sprintf("msg=%q", "waiting for the "+part))
			}
			for _, part := range needs {
				gates[part].Shut()
				r.until("it waits again for the "+part, func() bool { return waits(part) == 2 })
				r.ready(false)
				gates[part].Open(behind[part])
				r.ready(true)
			}
			for _, part := range needs {
				if n := waits(part); n != 2 {
					t.Errorf("logged %d times that it waits for the %s, want once for each of two outages", n, part)
				}
			}
			r.cancel()
			if err := r.end(); err != nil {
				t.Errorf("the service ended with %v", err)
			}
		})
	}
}

// The public port answers only ok or not ok. Everything else is on the admin port.
func TestServe_admin(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	r := run(t, w.line("indexer"))
	r.listens()
	r.ready(true)
	r.until("the report says that the indexer follows the chain", func() bool {
		_, body := get(t, r.admin+"/readyz")
		return strings.Contains(body, `{"name":"indexer","ready":true,"details":{"state":"following"`)
	})
	for path, want := range map[string]string{
		"/metrics": "waybill_ready{part=\"database\"} 1", "/readyz": `{"ready":true,"parts":[`,
		"/healthz": `{"ready":true}`, "/debug/pprof/goroutine?debug=1": "goroutine profile",
	} {
		if code, body := get(t, r.admin+path); code != http.StatusOK || !strings.Contains(body, want) {
			t.Errorf("%s on the admin port: %d %q, want %q", path, code, body, want)
		}
	}
	if code, _ := get(t, r.admin+"/debug/pprof/cmdline"); code != http.StatusForbidden {
		t.Errorf("the command line is shown: %d", code)
	}
	wants := map[string]string{"/metrics": "404", "/debug/pprof/": "404", "/readyz": "ok", "/healthz": "ok"}
	for path, want := range wants {
		if _, body := get(t, r.public+path); !strings.HasPrefix(body, want) || len(body) > 30 {
			t.Errorf("%s on the public port: %q, want %q", path, body, want)
		}
	}

	taken := strings.TrimPrefix(r.admin, "http://")
	err := run(t, strings.Replace(w.line("notifier"), "--admin 127.0.0.1:0", "--admin "+taken, 1)).end()
	if err == nil || !strings.Contains(err.Error(), "give --admin another address, or off") {
		t.Errorf("a taken admin port: %v", err)
	}
	off := run(t, strings.Replace(w.line("notifier"), "--admin 127.0.0.1:0", "--admin off", 1))
	off.said.Line(t, "service started")
	if n := off.said.Count("setting=admin"); n != 0 {
		t.Error("--admin off listens")
	}
}
