package testenv

import (
	"bytes"
	"io"
	"maps"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"regexp"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
)

// BadAnswers is a proxy in front of a node that spoils a share of the node's HTTP answers.
type BadAnswers struct {
	URL   string       // http://
	Share atomic.Int64 // one in this number of answers is spoiled; 0: none
	Count atomic.Int64 // spoiled answers

	always bool // all answers are passed to Spoil

	mu   sync.Mutex // guards the fields below
	dice *rand.Rand
	run  int // spoiled answers in succession
}

var (
	idOf     = regexp.MustCompile(`"id":\s*\d+`)
	resultOf = regexp.MustCompile(`(?s)"result":.*\}`)
)

// Spoils are ways to spoil an answer, by name.
var Spoils = map[string]func(w http.ResponseWriter, honest []byte){
	"HTML": func(w http.ResponseWriter, _ []byte) {
		w.Header().Set("Content-Type", "text/html")
		write(w, []byte("<html><body>One moment, please…</body></html>"))
	},
	"empty":     func(w http.ResponseWriter, _ []byte) { write(w, nil) },
	"truncated": func(w http.ResponseWriter, honest []byte) { write(w, honest[:len(honest)*2/3]) },
	"cut off": func(w http.ResponseWriter, honest []byte) {
		write(w, honest[:len(honest)/2])
		panic(http.ErrAbortHandler)
	},
	"wrong id": func(w http.ResponseWriter, honest []byte) {
		write(w, idOf.ReplaceAll(honest, []byte(`"id":999999`)))
	},
	"null": func(w http.ResponseWriter, honest []byte) {
		write(w, resultOf.ReplaceAll(honest, []byte(`"result":null}`)))
	},
	"status 429": page(http.StatusTooManyRequests),
	"status 502": page(http.StatusBadGateway),
	"status 503": page(http.StatusServiceUnavailable),
}

// SpoilNames returns the names of Spoils in order.
func SpoilNames() []string { return slices.Sorted(maps.Keys(Spoils)) }

func page(status int) func(http.ResponseWriter, []byte) {
	return func(w http.ResponseWriter, _ []byte) {
		http.Error(w, "<html>"+http.StatusText(status)+"</html>", status)
	}
}

func write(w http.ResponseWriter, body []byte) {
	if _, err := w.Write(body); err != nil {
		panic(http.ErrAbortHandler) // the client has gone
	}
}

// StartAltering starts a proxy in front of the node at an http:// URL. It sends what alter makes of each answer.
func StartAltering(t testing.TB, node string, alter func(honest []byte) []byte) (proxy string) {
	t.Helper()
	b := StartBadAnswers(t, node, func(w http.ResponseWriter, honest []byte) { write(w, alter(honest)) })
	b.always = true
	return b.URL
}

// StartBadAnswers starts a proxy in front of the node at an http:// URL. It spoils no answer yet.
func StartBadAnswers(t testing.TB, node string, spoil func(w http.ResponseWriter, honest []byte)) *BadAnswers {
	t.Helper()
	to, err := url.Parse(node)
	if err != nil {
		t.Fatal(err)
	}
	b := &BadAnswers{dice: rand.New(rand.NewPCG(7, 7))}
	pass := httputil.NewSingleHostReverseProxy(to)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !b.roll() {
			pass.ServeHTTP(w, r)
			return
		}
		b.Count.Add(1)
		r.Header.Set("Accept-Encoding", "identity")
		honest := httptest.NewRecorder()
		pass.ServeHTTP(honest, r)
		body, err := io.ReadAll(honest.Body)
		if err != nil {
			t.Error(err)
		}
		spoil(w, bytes.TrimSpace(body))
	}))
	t.Cleanup(server.Close)
	b.URL = server.URL
	return b
}

// roll reports whether the next answer is spoiled. No more than two are in succession: a client that tries a few times
// gets an honest one.
func (b *BadAnswers) roll() bool {
	share := b.Share.Load()
	if b.always {
		return true
	}
	if share == 0 {
		return false
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.dice.Int64N(share) > 0 || b.run == 2 {
		b.run = 0
		return false
	}
	b.run++
	return true
}
