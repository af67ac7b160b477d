package api

import (
	"context"
	"io"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"github.com/waybill/waybill/internal/ledger"
)

// silentProxy forwards TCP connections to a server. Silenced connections stay open and carry nothing.
type silentProxy struct {
	url string

	mu     sync.Mutex
	silent []*bool // of each connection
	all    bool    // new connections are silent too
}

func newSilentProxy(t *testing.T, server string) *silentProxy {
	t.Helper()
	l, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p := &silentProxy{url: "http://" + l.Addr().String()}
	ctx, cancel := context.WithCancel(context.Background())
	var copies sync.WaitGroup
	copies.Go(func() {
		for {
			from, err := l.Accept()
			if err != nil {
				return // the test has ended
			}
			to, err := (&net.Dialer{}).DialContext(ctx, "tcp", strings.TrimPrefix(server, "http://"))
			if err != nil {
				t.Error(err)
				return
			}
			stop := context.AfterFunc(ctx, func() { from.Close(); to.Close() }) //nolint:errcheck,gosec // of the test
			silent := p.add()
			copies.Go(func() { p.copy(to, from, silent); to.Close(); stop() }) //nolint:errcheck,gosec // of the test
			copies.Go(func() { p.copy(from, to, silent); from.Close() })       //nolint:errcheck,gosec // of the test
		}
	})
	t.Cleanup(func() {
		cancel()
		if err := l.Close(); err != nil {
			t.Error(err)
		}
		copies.Wait()
	})
	return p
}

func (p *silentProxy) add() *bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	silent := p.all
	p.silent = append(p.silent, &silent)
	return &silent
}

// silence silences all present connections, and future ones if all is set.
func (p *silentProxy) silence(all bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, one := range p.silent {
		*one = true
	}
	p.all = all
}

func (p *silentProxy) copy(to io.Writer, from io.Reader, silent *bool) {
	b := make([]byte, 32<<10)
	for {
		n, err := from.Read(b)
		p.mu.Lock()
		drop := *silent
		p.mu.Unlock()
		if !drop && n > 0 {
			if _, err := to.Write(b[:n]); err != nil {
				return
			}
		}
		if err != nil {
			return
		}
	}
}

// A proxy keeps the page's connection open, but carries nothing. The page notices, says that it is not live,
// reconnects, and misses nothing.
func TestLive_silentProxy(t *testing.T) {
	t.Parallel()
	s, ctx := openShop(t), startBrowser(t)
	s.every = 300 * time.Millisecond
	p := newSilentProxy(t, s.url)
	run := runner(ctx, t)
	id, _, track := orderAt(t, s.fake, ledger.Assigned)
	all := steps(network(), s.orders[id], noon)
	advance := func(to ledger.Status) {
		for _, step := range all {
			if step.Status == to {
				s.advance(t, id, step)
				return
			}
		}
	}
	const live, offline = `body[data-connection="live"]`, `body[data-connection="offline"]`
	const text = "Not live: no connection. Trying again…"
	run("follow", chromedp.Navigate(p.url+"/t/"+track), chromedp.WaitVisible(live), chromedp.WaitNotVisible("#connection"))

	// One connection is silent, and the next one is not.
	const note = `window.said = [];
		new MutationObserver(() => said.push(document.querySelector("#connection").textContent))
		.observe(document.querySelector("#connection"), { childList: true, subtree: true, characterData: true }); ""`
	if _, err := chromedp.Run(ctx, chromedp.Evaluate[string](note)); err != nil {
		t.Fatal(err)
	}
	p.silence(false)
	advance(ledger.Departed)
	run("reconnect", chromedp.WaitVisible(`li[data-step="departed"][data-done]`), chromedp.WaitVisible(live))
	said, err := chromedp.Run(ctx, chromedp.Evaluate[[]string](`said`))
	if err != nil || len(said) < 2 || said[0] != text || said[len(said)-1] != "" {
		t.Errorf("the page said %q, %v", said, err)
	}

	// All connections are silent for a while.
	p.silence(true)
	run("say it", chromedp.WaitVisible(offline), waitForText("#connection", text), chromedp.WaitVisible("#connection"),
		screenshot("tracking-not-live"))
	advance(ledger.Delivered)
	p.silence(false)
	run("be live again", chromedp.WaitVisible(live), chromedp.WaitVisible(`li[data-step="delivered"][data-done]`),
		chromedp.WaitNotVisible("#connection"))
}
