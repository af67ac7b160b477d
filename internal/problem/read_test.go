package problem

import (
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/waybill/waybill/journal"
)

type request struct {
	Name  string            `json:"name"`
	Zone  uint32            `json:"zone"`
	Order journal.OrderID   `json:"order"`
	Lines []struct{ N int } `json:"lines"`
}

func TestDecode(t *testing.T) {
	t.Parallel()
	deep := strings.Repeat("[", 5000)
	for body, want := range map[string]string{
		`{"name":"a","zone":1,"lines":[{"n":1},{"n":2}]}`: "",
		" {} \n":                              "",
		`{"name":"é 𝄞 \u00e9 \ud834\udd1e"}`:  "",
		"":                                    "body: missing",
		" \n":                                 "body: missing",
		"null":                                "body: want an object, not null",
		"[]":                                  "body: want an object, not array",
		`"text"`:                              "body: want an object, not string",
		`{"name":"a"}]garbage{`:               "the body is not JSON from byte 13 on: malformed",
		`{"name":"a"}{"name":"b"}`:            "the body is not JSON from byte 13 on: malformed",
		`{"name":"a"},`:                       "the body is not JSON from byte 13 on: malformed",
		`{"name":"a"`:                         "the body is not JSON from byte 11 on: malformed",
		`{"name":}`:                           "the body is not JSON from byte 9 on: malformed",
		"{\"name\":\"a\xff\"}":                "the body is not UTF-8: malformed",
		"\xef\xbb\xbf{}":                      "the body is not JSON from byte 1 on: malformed",
		"{\"name\":\"a\x00\"}":                "the body is not JSON from byte 11 on: malformed",
		`{"name":"a\u0000"}`:                  "the body has the character NUL: malformed",
		`{"na\u0000me":"a"}`:                  "the body has the character NUL: malformed",
		`{"name":"a","name":"b"}`:             "name: appears twice",
		`{"name":"a","NAME":"b"}`:             "NAME: appears twice",
		`{"name":"a","n\u0061me":"b"}`:        "name: appears twice",
		`{"lineſ":[],"lines":[]}`:             "lines: appears twice", // encoding/json takes ſ as s
		`{"lines":[{"n":1,"n":2}]}`:           "n: appears twice",
		`{"names":1}`:                         "names: unknown field",
		`{"zone":"1"}`:                        "zone: want a whole number of at most 32 bits, not string",
		`{"zone":1e400}`:                      "zone: want a whole number of at most 32 bits, not number 1e400",
		`{"zone":-1}`:                         "zone: want a whole number of at most 32 bits, not number -1",
		`{"zone":` + strings.Repeat("9", 999): "the body is not JSON from byte 1007 on: malformed",
		`{"order":"0xzz"}`:                    `order id "0xzz": want 0x and 64 hexadecimal digits: malformed`,
		`{"lines":{}}`:                        "lines: want a list, not object",
		`{"lines":` + deep + `}`:              "the body is not JSON from byte 5010 on: malformed",
		`{"zone":` + strings.Repeat("9", 9) + `9999999}`: "zone: want a whole number of at most 32 bits, not " +
			"number 9999999999999999",
	} {
		err := Decode([]byte(body), &request{})
		if got := text(err); got != want {
			t.Errorf("%.80q: %q, want %q", body, got, want)
		}
		if err != nil && !errors.Is(err, journal.ErrMalformed) {
			t.Errorf("%.80q: %v is not the client's", body, err)
		}
	}
}

func text(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

func TestReadJSON(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		media, body string
		status      int // 0: accepted
	}{
		{"application/json", `{"zone":1}`, 0},
		{"Application/JSON; charset=utf-8", `{"zone":1}`, 0},
		{"text/plain", `{"zone":1}`, http.StatusUnsupportedMediaType},
		{"", `{"zone":1}`, http.StatusUnsupportedMediaType},
		{"application/json", `{"name":"` + strings.Repeat("x", 100) + `"}`, http.StatusRequestEntityTooLarge},
		{"application/json", `{"zone":1}` + strings.Repeat(" ", 100), http.StatusRequestEntityTooLarge},
	} {
		r := httptest.NewRequest(http.MethodPost, "/", strings.NewReader(c.body))
		r.Header.Set("Content-Type", c.media)
		w := httptest.NewRecorder()
		r.Body = http.MaxBytesReader(w, r.Body, 64)
		err := ReadJSON(r, &request{})
		if c.status == 0 && err != nil || c.status != 0 && Common.Of(err).Status != c.status {
			t.Errorf("%q %.20s: %v", c.media, c.body, err)
		}
	}
}

// A browser may add fields to the objects that it makes.
func TestReadOpenJSON(t *testing.T) {
	t.Parallel()
	for body, good := range map[string]bool{
		`{"zone":1,"expirationTime":null}`: true,
		`{"zone":1,"zone":2}`:              false,
		`{"zone":1}]`:                      false,
	} {
		r := httptest.NewRequest(http.MethodPost, "/", strings.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		if err := ReadOpenJSON(r, &request{}); (err == nil) != good {
			t.Errorf("%s: %v", body, err)
		}
	}
}

// Decode accepts what encoding/json accepts, apart from what it refuses by name.
func TestDecode_likeEncodingJSON(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := map[string]any{}
		if rapid.Bool().Draw(t, "has name") {
			in["name"] = rapid.String().Filter(func(s string) bool { return !strings.ContainsRune(s, 0) }).Draw(t, "name")
		}
		in["zone"] = rapid.Uint32().Draw(t, "zone")
		body, err := json.Marshal(in)
		if err != nil {
			t.Fatal(err)
		}
		var got, want request
		if err := Decode(body, &got); err != nil {
			t.Fatalf("%s: %v", body, err)
		}
		if err := json.Unmarshal(body, &want); err != nil || got.Name != want.Name || got.Zone != want.Zone {
			t.Fatalf("%s: %+v, want %+v, %v", body, got, want, err)
		}
		cut := rapid.IntRange(0, len(body)-1).Draw(t, "cut")
		if err := Decode(body[:cut], &got); !errors.Is(err, journal.ErrMalformed) {
			t.Fatalf("%s: %v", body[:cut], err)
		}
	})
}

func FuzzDecode(f *testing.F) {
	for _, seed := range []string{`{"name":"a","lines":[{"n":1}]}`, `{"zone":1e9}]x{`, "{\"name\":\"\x00\"}", "[[[["} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		var r request
		err := Decode(body, &r)
		if err != nil && !errors.Is(err, journal.ErrMalformed) {
			t.Errorf("%q: %v is not the client's", body, err)
		}
		if err == nil && strings.ContainsRune(r.Name, 0) {
			t.Errorf("%q has NUL", body)
		}
	})
}
