package rpc_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/deploy/localsender"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/chain/rpc"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// nodeWithKey starts a node that requires path and password. It answers the first request and calls fail for the
// others.
func nodeWithKey(t *testing.T, path string, fail http.HandlerFunc) *httptest.Server {
	t.Helper()
	var answered atomic.Bool
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if answered.Swap(true) {
			fail(w, r)
			return
		}
		var asked chaintest.Request
		if user, password, _ := r.BasicAuth(); r.URL.RequestURI() != path || user != "user-secret" ||
			password != "word-secret" {
			http.Error(w, "no", http.StatusUnauthorized)
		} else if err := json.NewDecoder(r.Body).Decode(&asked); err != nil {
			t.Error(err)
		} else if _, err := fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":"0x7"}`, asked.ID); err != nil {
			t.Error(err)
		}
	}))
	t.Cleanup(s.Close)
	return s
}

// Path, query and password of a node's URL are sent to the node, but are not in errors and logs.
func TestClient_redactsTheURL(t *testing.T) {
	t.Parallel()
	const path = "/v3/path-secret?token=query-secret"
	for name, fail := range map[string]http.HandlerFunc{
		"closes the connection": func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) },
		"returns the URL in an error page": func(w http.ResponseWriter, r *http.Request) {
			http.Error(w, "Cannot POST "+r.URL.String(), http.StatusNotFound)
		},
		"redirects": func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://127.0.0.1:1"+r.URL.String(), http.StatusPermanentRedirect)
		},
		"redirects in a loop": func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, r.URL.String(), http.StatusPermanentRedirect)
		},
		"redirects to a malformed URL": func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Location", "http://path-secret:%%/")
			w.WriteHeader(308)
		},
		"refuses":            func(w http.ResponseWriter, r *http.Request) { refuse(t, w, "no such key: "+r.URL.String()) },
		"has its own status": func(w http.ResponseWriter, r *http.Request) { hangUp(t, w, "403 "+r.URL.String()) },
		"returns the URL as the answer": func(w http.ResponseWriter, r *http.Request) {
			if _, err := io.WriteString(w, r.URL.String()); err != nil {
				t.Error(err)
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			node := nodeWithKey(t, path, fail)
			var logged bytes.Buffer
			ctx, cancel := context.WithCancel(chaintest.Deadline(t))
			signal := func(text string, below slog.Handler) chaintest.LogTee {
				return chaintest.LogTee{LogSignal: chaintest.LogSignal{
					Handler: below, Text: text, Found: make(chan struct{}, 1),
				}}
			}
			unsent := signal("node unreachable", slog.NewTextHandler(&logged, nil))
			waiting := signal("waiting for the heads", unsent)
			url := "http://user-secret:word-secret@" + strings.TrimPrefix(node.URL, "http://") + path
			log := slog.New(waiting)
			c, err := chain.Dial(ctx, url, ledger.Addresses{}, log)
			if err != nil {
				t.Fatal(err)
			}
			defer c.Close()
			if c.ChainID() != 7 {
				t.Errorf("chain id %d, want 7", c.ChainID())
			}
			_, err = c.Head(ctx)
			if err == nil || strings.Contains(fmt.Sprintf("%v %+v", err, err), "secret") {
				t.Errorf("error is %v, want one without secrets", err)
			}
			heads := c.Heads(ctx)
			<-waiting.Found
			sent := make(chan error, 1)
			go func() {
				call := chain.Call{What: "try", To: journal.Address{1}}
				_, err := localsender.New(c, chaintest.RelayerKey, log).Do(ctx, call)
				sent <- err
			}()
			select {
			case <-unsent.Found:
			case err := <-sent:
				sent <- err
			}
			cancel()
			if err := <-sent; err == nil || strings.Contains(err.Error(), "secret") {
				t.Errorf("error is %v, want one without secrets", err)
			}
			for range heads {
				t.Error("received a head, want none")
			}
			if text := logged.String(); text == "" || strings.Contains(text, "secret") {
				t.Errorf("log is %q, want text without secrets", text)
			}
		})
	}
}

// refuse answers with a JSON-RPC error.
func refuse(t *testing.T, w http.ResponseWriter, reason string) {
	t.Helper()
	text, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": 1, "error": map[string]any{
		"code": -32000, "message": reason, "data": reason,
	}})
	if err != nil {
		t.Error(err)
	}
	w.Header().Set("Content-Type", "application/json")
	if _, err := w.Write(text); err != nil {
		t.Error(err)
	}
}

// hangUp answers with a status and reason of its own and closes the connection.
func hangUp(t *testing.T, w http.ResponseWriter, status string) {
	t.Helper()
	hijacker, ok := w.(http.Hijacker)
	if !ok {
		t.Fatal("the server cannot be hijacked")
	}
	conn, _, err := hijacker.Hijack()
	if err != nil {
		t.Error(err)
		return
	}
	if _, err := fmt.Fprintf(conn, "HTTP/1.1 %s\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", status); err != nil {
		t.Error(err)
	}
	if err := conn.Close(); err != nil {
		t.Error(err)
	}
}

// Logs are read by a client of our own. What the node says of its key when it is asked for them reaches no error, and
// no log.
func TestLogReader_redactsTheURL(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	const path = "/v3/path-secret?token=query-secret"
	for name, fail := range map[string]func(http.ResponseWriter){
		"page":    func(w http.ResponseWriter) { http.Error(w, "Cannot POST "+path, http.StatusForbidden) },
		"status":  func(w http.ResponseWriter) { hangUp(t, w, "403 "+path) },
		"refusal": func(w http.ResponseWriter) { refuse(t, w, "key path-secret: not enough credits") },
		"redirect": func(w http.ResponseWriter) {
			w.Header().Set("Location", "http://127.0.0.1:1"+path)
			w.WriteHeader(http.StatusPermanentRedirect)
		},
		"page of another server": func(w http.ResponseWriter) {
			if _, err := io.WriteString(w, `{"jsonrpc":"2.0","id":1,"result":["`+path+`"]}`); err != nil {
				t.Error(err)
			}
		},
		"nothing": func(http.ResponseWriter) { panic(http.ErrAbortHandler) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			liar := &chaintest.FaultyNode{T: t, Node: node, Respond: func(w http.ResponseWriter, asked string) bool {
				if asked != "eth_getLogs" {
					return false
				}
				fail(w)
				return true
			}}
			var said chaintest.LogBuffer
			url := strings.Replace(liar.Start(), "://", "://user-secret:word-secret@", 1) + path
			other := (&chaintest.FaultyNode{T: t, Node: node}).Start()
			pool := rpc.New(rpc.Config{URLs: url + "," + other, Log: slog.New(slog.NewTextHandler(&said, nil))})
			defer pool.Close()
			if err := pool.Connect(t.Context()); err != nil {
				t.Fatal(err)
			}
			alone := rpc.New(rpc.Config{URLs: url, Log: chaintest.Discard()})
			defer alone.Close()
			use := func([]rpc.Block) error { return nil }
			ask := func(p *rpc.Pool) error {
				return rpc.NewLogReader(p, common.Address{1}).Range(chaintest.Deadline(t), rpc.Query{}, use)
			}
			if err := ask(alone); err == nil || strings.Contains(fmt.Sprintf("%v %+v", err, err), "secret") {
				t.Errorf("error is %v", err)
			}
			if err := ask(pool); err != nil && strings.Contains(err.Error(), "secret") {
				t.Errorf("error of both is %v", err)
			}
			if text := said.String(); strings.Contains(text, "secret") {
				t.Errorf("log is %q", text)
			}
		})
	}
}

func TestDial_redactsTheURL(t *testing.T) {
	t.Parallel()
	own := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		hangUp(t, w, "403 "+r.URL.String())
	}))
	t.Cleanup(own.Close)
	closes := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
		panic(http.ErrAbortHandler)
	}))
	t.Cleanup(closes.Close)
	tells := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		http.Error(w, r.URL.String(), http.StatusForbidden)
	}))
	t.Cleanup(tells.Close)
	at := func(s *httptest.Server) string { return strings.TrimPrefix(s.URL, "http://") }
	for _, url := range []string{
		"http://127.0.0.1:1/v3/secret", "http://user:secret@127.0.0.1:1", "http://secret-user@127.0.0.1:1",
		"http://" + at(closes) + "/v3/secret",
		"http://" + at(tells) + "/v3/secret",
		"http://" + at(own) + "/v3/secret", "ws://" + at(own) + "/v3/secret",
		"ws://127.0.0.1:1/v3/secret", "ws://user:secret@127.0.0.1:1/", "ws://" + at(closes) + "/v3/secret",
		"ws://" + at(tells) + "/secret?secret",
		"wss://" + at(closes) + "/v3/secret", "https://" + at(closes) + "/v3/secret",
		"http://host:80port/secret", "ws://host/%zzsecret", "host/secret", "host:80/secret", "ftp://host/secret",
		"http:///secret", "",
	} {
		_, err := chain.Dial(chaintest.Deadline(t), url, ledger.Addresses{}, chaintest.Discard())
		if err == nil || strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: error is %v", url, err)
		}
	}
}
