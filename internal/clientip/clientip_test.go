package clientip

import (
	"net/http"
	"net/http/httptest"
	"net/netip"
	"testing"

	"pgregory.net/rapid"
)

func addressOf(trusted []netip.Prefix, peer string, forwarded ...string) (client netip.Addr) {
	r := httptest.NewRequest(http.MethodGet, "/", nil)
	r.RemoteAddr = peer
	r.Header["X-Forwarded-For"] = forwarded
	Handler(trusted, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { client = Of(r) })).
		ServeHTTP(httptest.NewRecorder(), r)
	return client
}

func TestOf(t *testing.T) {
	t.Parallel()
	proxies := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("fd00::/8")}
	for _, c := range []struct {
		name      string
		trusted   []netip.Prefix
		peer      string
		forwarded []string
		want      string // "": invalid
	}{
		{"no proxy", nil, "192.0.2.1:4000", nil, "192.0.2.1"},
		{"header without a trusted proxy", nil, "192.0.2.1:4000", []string{"198.51.100.7"}, "192.0.2.1"},
		{"header of a stranger", proxies, "192.0.2.1:4000", []string{"198.51.100.7"}, "192.0.2.1"},
		{"one proxy", proxies, "10.0.0.1:4000", []string{"198.51.100.7"}, "198.51.100.7"},
		{"client sends a header too", proxies, "10.0.0.1:4000", []string{"203.0.113.9, 198.51.100.7"}, "198.51.100.7"},
		{"client sends a header line too", proxies, "10.0.0.1:4000", []string{"203.0.113.9", "198.51.100.7"}, "198.51.100.7"},
		{"client names a proxy", proxies, "10.0.0.1:4000", []string{"10.0.0.2, 198.51.100.7"}, "198.51.100.7"},
		{"two proxies", proxies, "[fd00::1]:4000", []string{"198.51.100.7,10.0.0.2"}, "198.51.100.7"},
		{"only proxies", proxies, "10.0.0.1:4000", []string{"10.0.0.3, 10.0.0.2"}, "10.0.0.3"},
		{"no header", proxies, "10.0.0.1:4000", nil, "10.0.0.1"},
		{"empty header", proxies, "10.0.0.1:4000", []string{""}, "10.0.0.1"},
		{"not an address", proxies, "10.0.0.1:4000", []string{"198.51.100.7, unknown"}, "10.0.0.1"},
		{"not an address before a proxy", proxies, "10.0.0.1:4000", []string{"unknown, 10.0.0.2"}, "10.0.0.2"},
		{"with port", proxies, "10.0.0.1:4000", []string{"198.51.100.7:5000"}, "198.51.100.7"},
		{"IPv6", proxies, "10.0.0.1:4000", []string{"2001:db8::7"}, "2001:db8::7"},
		{"IPv6 in brackets", proxies, "10.0.0.1:4000", []string{"[2001:db8::7]"}, "2001:db8::7"},
		{"IPv6 with port", proxies, "10.0.0.1:4000", []string{"[2001:db8::7]:5000"}, "2001:db8::7"},
		{"IPv4 in IPv6", proxies, "[::ffff:10.0.0.1]:4000", []string{"::ffff:198.51.100.7"}, "198.51.100.7"},
		{"zone", nil, "[fe80::1%eth0]:4000", nil, "fe80::1"},
		{"Unix socket", proxies, "@", []string{"198.51.100.7"}, ""},
	} {
		got := addressOf(c.trusted, c.peer, c.forwarded...)
		if c.want == "" && got.IsValid() || c.want != "" && got.String() != c.want {
			t.Errorf("%s: %s, want %q", c.name, got, c.want)
		}
	}
}

// Nothing that a client sends in the header changes its address, with or without a trusted proxy.
func TestOf_clientCannotChoose(t *testing.T) {
	t.Parallel()
	trusted := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}
	rapid.Check(t, func(t *rapid.T) {
		sent := rapid.SliceOfN(rapid.SampledFrom([]string{
			"", ",", "10.0.0.1", "203.0.113.9", "203.0.113.9, 10.0.0.2", "[", "::ffff:10.0.0.1", "\x00", "10.0.0.1:1",
		}), 0, 4).Draw(t, "sent")
		if got := addressOf(trusted, "198.51.100.7:4000", sent...); got.String() != "198.51.100.7" {
			t.Fatalf("direct: %s", got)
		}
		// The proxy appends the client's address, to the last line or in a line of its own.
		through := append(sent, "198.51.100.7")
		if n := len(sent); n > 0 && rapid.Bool().Draw(t, "same line") {
			through = append(append([]string(nil), sent[:n-1]...), sent[n-1]+", 198.51.100.7")
		}
		if got := addressOf(trusted, "10.0.0.1:4000", through...); got.String() != "198.51.100.7" {
			t.Fatalf("through the proxy: %s of %q", got, through)
		}
	})
}
