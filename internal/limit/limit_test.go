package limit_test

import (
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strconv"
	"testing"

	"github.com/waybill/waybill/internal/clientip"
	"github.com/waybill/waybill/internal/limit"
)

func TestHandler(t *testing.T) {
	t.Parallel()
	answer := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	proxy := []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}
	server := httptest.NewServer(clientip.Handler(proxy, limit.Handler(limit.Config{Requests: 20, Posts: 5}, answer)))
	t.Cleanup(server.Close)
	ask := func(method, from string) *http.Response {
		t.Helper()
		r, err := http.NewRequestWithContext(t.Context(), method, server.URL, nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("X-Forwarded-For", from)
		out, err := server.Client().Do(r)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	passes := func(method, from string) bool {
		t.Helper()
		r := ask(method, from)
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Fatal(err)
		}
		if err := r.Body.Close(); err != nil {
			t.Fatal(err)
		}
		if r.StatusCode == http.StatusNoContent {
			return true
		}
		var p struct{ Status int }
		seconds, err := strconv.Atoi(r.Header.Get("Retry-After"))
		if r.StatusCode != http.StatusTooManyRequests || err != nil || seconds < 1 || json.Unmarshal(body, &p) != nil ||
			p.Status != r.StatusCode || r.Header.Get("Content-Type") != "application/problem+json" {
			t.Errorf("%s from %s: %s %v %s", method, from, r.Status, r.Header, body)
		}
		return false
	}
	count := func(method, from string, tries int) (passed int) {
		t.Helper()
		for range tries {
			if passes(method, from) {
				passed++
			}
		}
		return passed
	}
	if got := count(http.MethodPost, "192.0.2.1", 10); got != 5 {
		t.Errorf("%d posts passed, want 5", got)
	}
	if got := count(http.MethodGet, "192.0.2.1", 30); got != 10 {
		t.Errorf("%d further requests of the same address passed, want 10", got)
	}
	if got := count(http.MethodGet, "192.0.2.2", 30); got != 20 {
		t.Errorf("%d requests of another address passed, want 20", got)
	}
	if got := count(http.MethodPost, "2001:db8::1", 3) + count(http.MethodPost, "2001:db8::2", 5); got != 5 {
		t.Errorf("%d posts of one IPv6 network passed, want 5", got)
	}
	if got := count(http.MethodPost, "2001:db8:0:1::1", 3); got != 3 {
		t.Errorf("%d posts of another IPv6 network passed, want 3", got)
	}
}

func TestClient(t *testing.T) {
	t.Parallel()
	for from, want := range map[string]string{
		"192.0.2.1": "192.0.2.1", "::ffff:192.0.2.1": "192.0.2.1", "2001:db8:1:2:3:4:5:6": "2001:db8:1:2::/64",
	} {
		r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/", nil)
		r.RemoteAddr = net.JoinHostPort(from, "1")
		if got := limit.Client(r); got != want {
			t.Errorf("the client %s is %q, want %q", from, got, want)
		}
	}
}
