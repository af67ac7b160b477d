package api

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/problem"
	"github.com/waybill/waybill/internal/site"
)

// libraryText matches texts of Go's libraries, which mean nothing to clients.
var libraryText = regexp.MustCompile(`strconv|json: |encoding/|invalid character|looking for|parsing "|EOF|%!`)

// Whatever a client sends, on every route, it gets an answer that says that the mistake is the client's, in the same
// form, without texts of libraries. A method that the address does not take is answered with those that it takes.
func TestRoutes_anyRequest(t *testing.T) {
	t.Parallel()
	f := newFake()
	cfg := config(f)
	cfg.Assets = built
	a := &API{Config: cfg}
	h := New(cfg)
	order, receipt, track := orderAt(t, f, ledger.Departed)
	routes := a.routes()
	odd := rapid.OneOf(
		rapid.SampledFrom([]string{
			"", "0", "-1", "1", "7", "4294967296", "18446744073709551616", "1e400", "NaN", "null", "\x00", "a\x00b", "\xff\xfe",
			"..", "%", "é𝄞", "0x", "0x" + strings.Repeat("f", 64), "0X" + strings.Repeat("0", 64), strings.Repeat("9", 4000),
			"true", "[]", "{}", `"`, "'; drop table orders; --", "\u202e", " ", "+", "/", order.String(), receipt, track,
		}),
		rapid.StringN(0, 20, 80), rapid.Map(rapid.SliceOfN(rapid.Byte(), 0, 20), func(b []byte) string { return string(b) }),
	)
	bodies := []string{
		`{"shopper":"0xcc00000000000000000000000000000000000000","zone":1,"lines":[{"gtin":4012345123456,"quantity":1}]}`,
		`{"quote":"abc","signature":"0x00"}`, `{"signer":"0x00","parcel":0,"deadline":1,"signature":"0x"}`,
		`{"address":"0xcc00000000000000000000000000000000000000"}`, `{"order":"` + order.String() + `","codes":["","",""]}`,
		`{"endpoint":"https://fcm.googleapis.com/x","keys":{"p256dh":"","auth":""},"after":1}`, "",
	}
	parameter := regexp.MustCompile(`\{[a-z]+\}|\*`)
	rapid.Check(t, func(t *rapid.T) {
		route := rapid.SampledFrom(routes).Draw(t, "route")
		if route.path == "/v1/track/{token}/live" {
			return // it takes the connection over
		}
		path := parameter.ReplaceAllStringFunc(route.path, func(string) string {
			return url.PathEscape(odd.Draw(t, "segment"))
		})
		query := url.Values{}
		for _, name := range []string{"after", "amount", "evidence", "device", "order", "before", "limit", "open", "token"} {
			if rapid.IntRange(0, 3).Draw(t, "has "+name) == 0 {
				query.Set(name, odd.Draw(t, name))
			}
		}
		method := rapid.SampledFrom([]string{route.method, route.method, "PUT", "OPTIONS", "DELETE", "ODD"}).Draw(t, "method")
		r := httptest.NewRequest(method, "http://shop.example/", strings.NewReader(mutated(t, bodies, odd)))
		r.URL = &url.URL{Path: path, RawQuery: query.Encode()}
		if u, err := url.Parse("http://shop.example" + path + "?" + query.Encode()); err == nil {
			r.URL = u
		}
		media := rapid.SampledFrom([]string{"application/json", "application/json", "", "x"})
		r.Header.Set("Content-Type", media.Draw(t, "media"))
		r.Header.Set("Accept", rapid.SampledFrom([]string{"*/*", "text/html"}).Draw(t, "accept"))
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		body := w.Body.String()
		if w.Code >= 500 && w.Code != http.StatusServiceUnavailable || w.Code == http.StatusServiceUnavailable &&
			!strings.Contains(body, "assets-missing") {
			t.Fatalf("%s %s: %d %s", method, r.URL, w.Code, body)
		}
		if w.Code < 400 || strings.Contains(w.Header().Get("Content-Type"), "text/html") {
			return
		}
		var p problem.Problem
		if w.Header().Get("Content-Type") != "application/problem+json" || json.Unmarshal(w.Body.Bytes(), &p) != nil ||
			p.Status != w.Code || p.Title == "" || !strings.HasPrefix(p.Type, "urn:waybill:problem:") {
			t.Fatalf("%s %s: %d %s %s", method, r.URL, w.Code, w.Header(), body)
		}
		if libraryText.MatchString(p.Detail) && !strings.Contains(p.Detail, "unknown field") {
			t.Fatalf("%s %s: %s", method, r.URL, p.Detail)
		}
		if w.Code == http.StatusMethodNotAllowed && !strings.Contains(w.Header().Get("Allow"), route.method) {
			t.Fatalf("%s %s: Allow is %q", method, r.URL, w.Header().Get("Allow"))
		}
	})
}

// mutated draws a body: one of bodies, perhaps with odd values, odd bytes or an odd end.
func mutated(t *rapid.T, bodies []string, odd *rapid.Generator[string]) string {
	body := rapid.SampledFrom(bodies).Draw(t, "body")
	value := odd.Draw(t, "value")
	quoted, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	at := rapid.IntRange(0, len(body)).Draw(t, "at")
	switch rapid.IntRange(0, 5).Draw(t, "mutation") {
	case 0:
		return body + value
	case 1:
		return body[:at] + value + body[at:]
	case 2:
		return regexp.MustCompile(`:"[^"]*"`).ReplaceAllLiteralString(body, ":"+string(quoted))
	case 3:
		return regexp.MustCompile(`:\d+`).ReplaceAllLiteralString(body, ":"+value)
	case 4:
		return body[:at]
	}
	return body
}

// No base path can begin with the first segment of a route, because both are accepted.
func TestRoutes_areNoBasePaths(t *testing.T) {
	t.Parallel()
	a := &API{Config: config(newFake())}
	for _, r := range a.routes() {
		first := strings.Split(r.path, "/")[1]
		if s, err := site.Parse("https://shop.example/" + first); err == nil && first != "" {
			t.Errorf("%s is accepted as base path: %+v", first, s)
		}
	}
}
