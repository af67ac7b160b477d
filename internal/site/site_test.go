package site

import (
	"bytes"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestParse(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]Site{
		"https://shop.example":                {"https://shop.example", ""},
		"https://shop.example/":               {"https://shop.example", ""},
		"https://shop.example:443":            {"https://shop.example", ""},
		"https://shop.example:0443/":          {"https://shop.example", ""},
		"HTTPS://Shop.Example":                {"https://shop.example", ""},
		"https://shop.example:80":             {"https://shop.example:80", ""},
		"http://shop.example:80":              {"http://shop.example", ""},
		"http://shop.example:8080":            {"http://shop.example:8080", ""},
		"https://example.com/shop":            {"https://example.com", "/shop"},
		"https://example.com/shop/":           {"https://example.com", "/shop"},
		"https://example.com/Shop/of.ola_~-1": {"https://example.com", "/Shop/of.ola_~-1"},
		"https://example.com/shop/v1":         {"https://example.com", "/shop/v1"},
		"https://bücher.example":              {"https://xn--bcher-kva.example", ""},
		"https://BÜCHER.example":              {"https://xn--bcher-kva.example", ""},
		"https://xn--bcher-kva.example":       {"https://xn--bcher-kva.example", ""},
		"https://my_shop.example":             {"https://my_shop.example", ""},
		"http://192.0.2.1:8080":               {"http://192.0.2.1:8080", ""},
		"http://[2001:DB8:0:0::1]":            {"http://[2001:db8::1]", ""},
		"http://[2001:db8::1]:80":             {"http://[2001:db8::1]", ""},
		"http://[2001:db8::1]:8080/":          {"http://[2001:db8::1]:8080", ""},
		"http://localhost:8080":               {"http://localhost:8080", ""},
	} {
		if got, err := Parse(text); got != want || err != nil {
			t.Errorf("%s: %+v, %v, want %+v", text, got, err, want)
		}
	}
	for _, text := range []string{
		"", "shop.example", "ftp://shop.example", "https://", "https://:443", "https://user@shop.example",
		"https://shop.example?", "https://shop.example/?a=b", "https://shop.example/#", "https://shop.example:0",
		"https://shop.example:65536", "https://shop.example/a//b", "https://shop.example/a/../b", "https://shop.example/.",
		"https://shop.example/..", "https://shop.example/a%20b", "https://shop.example/a b", "https://shop.example/é",
		"https://shop.example/a;b", "https://shop.example/v1", "https://shop.example/r/x", "https://shop.example/healthz/",
		"http://[fe80::1%25eth0]", "https://shop%20.example",
	} {
		if got, err := Parse(text); err == nil {
			t.Errorf("%q: accepted as %+v", text, got)
		}
	}
}

// What browsers send as Origin is what Parse makes of the URL, and it does not change again.
func TestOrigin_isStable(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		host := rapid.SampledFrom([]string{"shop.example", "SHOP.example", "bücher.example", "[2001:DB8::1]", "192.0.2.1"})
		port := rapid.SampledFrom([]string{"", ":80", ":443", ":8080"})
		scheme := rapid.SampledFrom([]string{"http://", "HTTPS://"})
		text := scheme.Draw(t, "scheme") + host.Draw(t, "host") + port.Draw(t, "port")
		once, err := Origin(text)
		if err != nil {
			t.Fatal(err)
		}
		again, err := Origin(once + rapid.SampledFrom([]string{"", "/", "/shop/"}).Draw(t, "path"))
		if err != nil || again != once {
			t.Fatalf("%s: %s, then %s, %v", text, once, again, err)
		}
	})
}

func TestHandler(t *testing.T) {
	t.Parallel()
	shop, err := Parse("https://example.com/shop/")
	if err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]string{
		"/shop":              "/ ",
		"/shop/":             "/ ",
		"/shop/v1/orders?a":  "/v1/orders ",
		"/v1/orders":         "/v1/orders ",
		"/":                  "/ ",
		"/shopping":          "/shopping ",
		"/shop/shop":         "/shop ",
		"/shop/r/a%2Fb":      "/r/a/b /r/a%2Fb",
		"/sho%70/r/a%2Fb":    "/r/a/b ",
		"/shop/r/%00":        "/r/\x00 ",
		"/other/shop/orders": "/other/shop/orders ",
	} {
		var got string
		note := func(_ http.ResponseWriter, r *http.Request) { got = r.URL.Path + " " + r.URL.RawPath }
		h := shop.Handler(http.HandlerFunc(note))
		h.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest(http.MethodGet, path, nil))
		if got != want {
			t.Errorf("%s: %q, want %q", path, got, want)
		}
	}
	if shop.Path("/sw.js") != "/shop/sw.js" || shop.URL("/v1/rankings") != "https://example.com/shop/v1/rankings" {
		t.Errorf("%s, %s", shop.Path("/sw.js"), shop.URL("/v1/rankings"))
	}
}

func TestGuard(t *testing.T) {
	t.Parallel()
	var log bytes.Buffer
	g := NewGuard("https://Shop.example:443/shop/", slog.New(slog.NewTextHandler(&log, nil)))
	for _, c := range []struct {
		origin, host string
		want         bool
	}{
		{"", "127.0.0.1:8080", true},
		{"https://shop.example", "127.0.0.1:8080", true},
		{"https://shop.example", "shop.example", true},
		{"https://other.example", "other.example", true},
		{"https://other.example", "Other.example:443", true},
		{"http://other.example:8080", "other.example:8080", true},
		{"http://[2001:db8::1]:8080", "[2001:DB8::1]:8080", true},
		{"http://shop.example", "127.0.0.1:8080", false},
		{"https://shop.example:8443", "127.0.0.1:8080", false},
		{"https://shop.example.evil.example", "127.0.0.1:8080", false},
		{"https://evil.example", "shop.example", false},
		{"https://evil.example:8080", "evil.example", false},
		{"https://evil.example", "", false},
		{"null", "shop.example", false},
		{"file://", "shop.example", false},
		{"https://", "", false},
	} {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.Host = c.host
		if c.origin != "" {
			r.Header.Set("Origin", c.origin)
		}
		for range 3 {
			if g.Allows(r) != c.want {
				t.Errorf("%s at %s: want %t", c.origin, c.host, c.want)
			}
		}
	}
	lines := strings.Split(strings.TrimSpace(log.String()), "\n")
	const refused = 8 // different origins above
	if len(lines) != refused {
		t.Errorf("logged %d lines:\n%s", len(lines), log.String())
	}
	for _, word := range []string{
		"level=WARN", "origin=http://shop.example", "public_url=https://shop.example", "host=127.0.0.1:8080",
	} {
		if !strings.Contains(lines[0], word) {
			t.Errorf("%s lacks %s", lines[0], word)
		}
	}
}

// Strangers cannot fill the log or the memory with origins.
func TestGuard_logsAtMost(t *testing.T) {
	t.Parallel()
	var log bytes.Buffer
	g := NewGuard("", slog.New(slog.NewTextHandler(&log, nil)))
	for i := range 1000 {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.Header.Set("Origin", "https://"+strings.Repeat("x", 1+i)+".example")
		g.Allows(r)
	}
	if n := strings.Count(log.String(), "\n"); n != maxRefused || len(g.refused) != maxRefused {
		t.Errorf("%d lines, %d origins kept", n, len(g.refused))
	}
}
