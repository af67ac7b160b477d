package api

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// built replaces the built assets.
var built = fstest.MapFS{
	"manifest.json": {Data: []byte(`{"app.css":"app-1.css","shop.js":"shop-1.js","receipt.js":"receipt-1.js",
		"tracking.js":"tracking-1.js","maplibre-worker.js":"w-1.js","maplibre.css":"m-1.css","sw.js":"sw-1.js"}`)},
	"app-1.css":        {Data: []byte("body{}")},
	"shop-1.js":        {Data: []byte("export{}")},
	"shop-1.js.gz":     {Data: []byte("zipped")},
	"chunk-without.js": {Data: []byte("export{}")},
	"sw-1.js":          {Data: []byte("self")},
}

// TestScripts runs testdata/*.txt. A script has requests and checks of the last response:
//
//	arrange <name>            prepares the fake, see arrange
//	POST /v1/orders           a request; the lines up to a blank line are headers (Name: value), then the body
//	status == 201             compares status, header Name, body, json.a.b, placed (transactions sent), doors (orders
//	                          with a simulated door) or exception (what goes wrong there); also !=
//	body has words            contains; hasn't: does not contain
//	let token = json.receipt  sets a variable, used later as ${token}
func TestScripts(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			t.Parallel()
			source, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			rs := "0x" + strings.Repeat("11", 64)
			variables := map[string]string{"signature": rs + "1b"}
			variables["codes"] = fmt.Sprintf(`["0x%064x","0x%064x","0x%064x"]`, 0xaa, 0xbb, 0xcc)
			for i, c := range []journal.Code{{2}, {3}} {
				variables[fmt.Sprintf("code%d", i+2)], variables[fmt.Sprintf("hash%d", i+2)] = c.Hex(), c.Hash().String()[2:]
			}
			(&script{t: t, fake: newFake(), let: variables}).run(source)
		})
	}
}

// script is the state of a running script.
type script struct {
	t      *testing.T
	fake   *fake
	api    http.Handler
	let    map[string]string // variables
	answer *httptest.ResponseRecorder
	change []func(*Config) // applied before the first request
}

func (s *script) run(source []byte) {
	lines := bufio.NewScanner(bytes.NewReader(source))
	for n := 1; lines.Scan(); n++ {
		line := s.expand(lines.Text())
		verb, rest, _ := strings.Cut(line, " ")
		var err error
		switch verb {
		case "", "#":
		case "arrange":
			err = s.arrange(rest)
		case "GET", "POST", "HEAD", "DELETE":
			r := httptest.NewRequestWithContext(s.t.Context(), verb, rest, nil)
			var body string
			for ; lines.Scan() && strings.TrimSpace(lines.Text()) != ""; n++ {
				text := s.expand(lines.Text())
				if name, value, ok := strings.Cut(text, ": "); ok && body == "" && !strings.HasPrefix(text, "{") {
					r.Header.Set(name, value)
				} else {
					body += text
				}
			}
			n++
			s.send(r, body)
		case "let":
			name, what, _ := strings.Cut(rest, " = ")
			s.let[name], err = s.value(what)
		default:
			err = s.check(line)
		}
		if err != nil {
			s.t.Fatalf("line %d: %s: %v\n%d %s", n, line, err, s.code(), s.body())
		}
	}
}

var variable = regexp.MustCompile(`\$\{[a-z0-9]+\}`)

func (s *script) expand(line string) string {
	return variable.ReplaceAllStringFunc(strings.TrimSpace(line), func(v string) string { return s.let[v[2:len(v)-1]] })
}

func (s *script) send(r *http.Request, body string) {
	if s.api == nil {
		cfg := config(s.fake)
		cfg.Assets = built
		for _, c := range s.change {
			c(&cfg)
		}
		s.api = New(cfg)
	}
	if body != "" {
		if r.Header.Get("Content-Type") == "" {
			r.Header.Set("Content-Type", "application/json")
		}
		with := httptest.NewRequestWithContext(s.t.Context(), r.Method, r.URL.String(), strings.NewReader(body))
		with.Header = r.Header
		r = with
	}
	s.answer = httptest.NewRecorder()
	s.api.ServeHTTP(s.answer, r)
}

func (s *script) arrange(what string) error {
	name, rest, _ := strings.Cut(what, " ")
	switch name {
	case "order": // arrange order departed
		var status ledger.Status
		if err := status.UnmarshalText([]byte(rest)); err != nil {
			return err
		}
		id, receipt, track := orderAt(s.t, s.fake, status)
		s.let["order"], s.let["receipt"], s.let["track"] = id.String(), receipt, track
		if status == ledger.Departed {
			addPosition(s.t, s.fake, id, journal.Point{Lat: 541975000, Lon: 59000000}, noon, 640, 1)
		}
	case "refusal": // arrange refusal signature
		s.fake.failPlace = map[string]error{
			"signature": journal.ErrSignature, "balance": fmt.Errorf("ERC20InsufficientBalance: %w", ledger.ErrRefused),
		}[rest]
	case "relayrefusal": // arrange relayrefusal wrong-status It is delivered.
		reason, text, _ := strings.Cut(rest, " ")
		s.fake.failRelay = ledger.Refuse(ledger.ActionReason(reason), "%s", text)
	case "gasused":
		s.fake.failRelay = &ledger.TooManyActions{Text: "the gas is used", Wait: 90*time.Second + 1}
	case "perhour": // arrange perhour 2
		n, err := strconv.Atoi(rest)
		if err != nil {
			return err
		}
		s.change = append(s.change, func(c *Config) { c.ActionsPerHour = n })
	case "crash":
		s.fake.failPlaced = errors.New("connection reset")
	case "soldout":
		s.fake.soldOut = true
	case "lanes": // arrange lanes, lanes short or lanes none
		until := noon.Add(offer.Pack + time.Hour)
		van := ledger.LaneQuote{MaxWeight: 30_000, MaxSize: 200_000, ValidUntil: until}
		small := ledger.LaneQuote{MaxWeight: 8_000, MaxSize: 900_000, ValidUntil: until}
		large := ledger.LaneQuote{MaxWeight: 99_000, MaxSize: 400_000, ValidUntil: until}
		s.fake.lanes = []ledger.Lane{
			{Centre: 2, Quotes: []ledger.LaneQuote{van, large}}, {Centre: 1, Quotes: []ledger.LaneQuote{small, van}},
		}
		switch rest {
		case "short":
			s.fake.lanes[1].Quotes[0].ValidUntil = until.Add(-time.Second)
			s.fake.lanes[1].Quotes[1].ValidUntil = until.Add(-time.Second)
		case "none":
			s.fake.lanes[1].Quotes = nil
		}
	case "splitstock":
		s.fake.splitStock = true
	case "zoneproof":
		s.change = append(s.change, func(c *Config) { c.Network.Offer.Proof = []string{"zone"} })
	case "nofaucet":
		s.change = append(s.change, func(c *Config) { c.Faucet = nil })
	case "nodoorstep":
		s.change = append(s.change, func(c *Config) { c.Doorstep = nil })
	case "noassets":
		s.change = append(s.change, func(c *Config) { c.Assets = fstest.MapFS{} })
	case "nopush":
		s.change = append(s.change, func(c *Config) { c.Push, c.PushKey = nil, nil })
	case "othernotifier":
		s.change = append(s.change, func(c *Config) {
			c.Live, c.Push, c.PushKey, c.LiveURL = nil, nil, nil, "wss://live.example"
		})
	case "nomap":
		s.change = append(s.change, func(c *Config) { c.Map = nil })
	case "expired":
		for key, c := range s.fake.checkouts {
			c.Terms.ValidUntil = noon.Add(-1)
			s.fake.checkouts[key] = c
		}
	case "large":
		s.let["large"] = strings.Repeat("x", bodyLimit)
	case "deep":
		s.let["deep"] = strings.Repeat("[", bodyLimit/2)
	default:
		return fmt.Errorf("unknown arrangement %q", name)
	}
	return nil
}

func (s *script) code() int {
	if s.answer == nil {
		return 0
	}
	return s.answer.Code
}

func (s *script) body() string {
	if s.answer == nil {
		return ""
	}
	return s.answer.Body.String()
}

func (s *script) value(what string) (string, error) {
	switch {
	case what == "status":
		return strconv.Itoa(s.code()), nil
	case what == "body":
		return s.body(), nil
	case what == "doors":
		return strconv.Itoa(len(s.fake.doors)), nil
	case what == "exception":
		return string(s.fake.wrong), nil
	case what == "placed":
		return strconv.Itoa(s.fake.placed), nil
	case what == "refusal": // reason that is stored for the checkout of ${order}; empty if it is not refused
		id, err := journal.ParseOrderID(s.let["order"])
		return s.fake.refused[id], err
	case strings.HasPrefix(what, "header "):
		return s.answer.Header().Get(strings.TrimPrefix(what, "header ")), nil
	case strings.HasPrefix(what, "json."):
		var v any
		if err := json.Unmarshal(s.answer.Body.Bytes(), &v); err != nil {
			return "", err
		}
		for _, key := range strings.Split(what, ".")[1:] {
			if list, ok := v.([]any); ok {
				if key == "length" {
					v = len(list)
					continue
				}
				i, err := strconv.Atoi(key)
				if err != nil || i >= len(list) {
					return "", fmt.Errorf("no element %s", key)
				}
				v = list[i]
				continue
			}
			object, ok := v.(map[string]any)
			if !ok {
				return "", fmt.Errorf("no member %s", key)
			}
			v = object[key]
		}
		if f, ok := v.(float64); ok {
			return strconv.FormatFloat(f, 'f', -1, 64), nil
		}
		return fmt.Sprint(v), nil
	}
	return "", fmt.Errorf("unknown value %q", what)
}

func (s *script) check(line string) error {
	for _, op := range []string{" == ", " != ", " has ", " hasn't "} {
		what, want, ok := strings.Cut(line, op)
		if !ok {
			continue
		}
		got, err := s.value(what)
		if err != nil {
			return err
		}
		contains := strings.Contains(got, want)
		if !map[string]bool{" == ": got == want, " != ": got != want, " has ": contains, " hasn't ": !contains}[op] {
			return fmt.Errorf("got %.300q", got)
		}
		return nil
	}
	return errors.New("neither a request nor a check")
}
