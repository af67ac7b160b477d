package app

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/testenv"
)

// promised is the time in which a service ends, whatever its clients and what it depends on do.
const promised = 5 * time.Second

// stops cancels the service and fails if it takes longer than promised to end and to close its connections.
func (r *running) stops() {
	r.t.Helper()
	began := time.Now()
	r.cancel()
	if err := r.end(); err != nil && r.app.Log != nil && !strings.Contains(err.Error(), context.Canceled.Error()) {
		r.t.Errorf("the service ended with %v", err)
	}
	r.app.Close()
	if took := time.Since(began); took > promised {
		r.t.Errorf("the service took %s to end, want at most %s", took, promised)
	}
}

// Each service ends in time although its database, its node and its broker have stopped to answer, and clients leave
// requests unfinished.
func TestServe_stopsInTime(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for _, service := range []string{"indexer", "oracle", "notifier", "api", "keeper", "fleet"} {
		t.Run(service, func(t *testing.T) {
			t.Parallel()
			far, gates := *w, []*testenv.Gate{testenv.NewGate(t), testenv.NewGate(t), testenv.NewGate(t)}
			var behind [3]string
			far.database, behind[0] = through(t, w.database, gates[0])
			far.node, behind[1] = through(t, w.node, gates[1])
			broker, address := through(t, w.broker.URL(), gates[2])
			behind[2] = address
			for i, g := range gates {
				g.Open(behind[i])
			}
			more := ""
			if service == "oracle" || service == "fleet" {
				more = "--mqtt " + broker
			}
			r := run(t, far.line(service, more))
			r.listens()
			r.ready(true)
			unfinished(t, r.public, 50)
			for _, g := range gates {
				g.Freeze()
			}
			asking(t, r.public+"/v1/track/nobody")
			asking(t, r.public+"/v1/track/nobody/live")
			r.stops()
		})
	}
}

// unfinished sends the beginning of requests.
func unfinished(t *testing.T, url string, count int) {
	t.Helper()
	for i := range count {
		conn, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", strings.TrimPrefix(url, "http://"))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			if err := conn.Close(); err != nil {
				t.Error(err)
			}
		})
		text := "POST /v1/quotes HTTP/1.1\r\nHost: shop\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"
		if i%2 == 0 {
			text = text[:20]
		}
		if _, err := io.WriteString(conn, text); err != nil {
			t.Fatal(err)
		}
	}
}

// asking sends a request whose answer nobody waits for. It returns when the server has answered a request before
// it on the same connection.
func asking(t *testing.T, url string) {
	t.Helper()
	host, path, _ := strings.Cut(strings.TrimPrefix(url, "http://"), "/")
	conn, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", host)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := conn.Close(); err != nil {
			t.Error(err)
		}
	})
	const requests = "GET /healthz HTTP/1.1\r\nHost: shop\r\n\r\nGET /%s HTTP/1.1\r\nHost: shop\r\n\r\n"
	if _, err := fmt.Fprintf(conn, requests, path); err != nil {
		t.Fatal(err)
	}
	answer, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := answer.Body.Close(); err != nil {
		t.Fatal(err)
	}
}
