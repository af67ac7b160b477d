package api

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/BurntSushi/toml"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/gorilla/websocket"

	"github.com/waybill/waybill/ledger"
	"github.com/waybill/waybill/routing"
)

var shots = flag.String("shots", "", "directory for pictures of every page")

// browser starts headless Chromium; a machine without one skips.
func browser(t *testing.T) context.Context {
	t.Helper()
	if err := CheckAssets(); err != nil {
		t.Skip(err)
	}
	var path string
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"} {
		if found, err := exec.LookPath(name); err == nil {
			path = found
			break
		}
	}
	if path == "" {
		t.Skip("there is no Chromium here")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.UserDataDir(t.TempDir()), chromedp.NoSandbox,
		chromedp.Flag("enable-unsafe-swiftshader", true), chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true))
	ctx, cancel := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	if err := chromedp.Do(ctx); err != nil {
		t.Fatal(err)
	}
	ctx, cancel = context.WithTimeout(ctx, 4*time.Minute)
	t.Cleanup(cancel)
	return ctx
}

// shop is the whole thing behind a browser: the real pages, the real town, and a feed told by the test.
type shop struct {
	*fake
	t       *testing.T
	url     string
	network ledger.Network
	resumed chan uint64   // "after" of each connection
	seen    chan uint64   // what the page says it has shown
	cut     chan struct{} // each value cuts one connection
	placing chan ledger.OrderID
}

func openShop(t *testing.T) *shop {
	t.Helper()
	s := &shop{fake: newFake(), t: t, resumed: make(chan uint64, 100), seen: make(chan uint64, 1000), cut: make(chan struct{}), placing: make(chan ledger.OrderID, 10)}
	if _, err := toml.DecodeFile("../deploy/network.toml", &s.network); err != nil {
		t.Fatal(err)
	}
	for i := range s.network.Devices {
		s.network.Devices[i].ID = ledger.Address{byte(i + 1)}
	}
	// The five that the test speaks for.
	for i, name := range []string{"shelf-harbour", "robot-harbour", "packer-harbour", "dock-harbour", "van-1"} {
		s.network.Devices[i].Name, s.network.Devices[i].Role = name, ledger.Role(i+1)
	}
	cfg := config(s.fake)
	cfg.Network, cfg.Relay, cfg.Clock, cfg.Live = s.network, s, nil, s.live
	town := routing.Havn()
	cfg.Map = townMap{town, s.network}
	server := httptest.NewServer(New(cfg))
	t.Cleanup(server.Close)
	s.url = server.URL
	return s
}

type townMap struct {
	*routing.Town
	network ledger.Network
}

func (m townMap) Line(o ledger.Order) []ledger.Point {
	for _, z := range m.network.Zones {
		if z.ID == o.Terms.Zone {
			c := m.network.Centres[0]
			line, _, _, err := m.Route(ledger.Point{Lat: c.Lat, Lon: c.Lon}, m.Door(z, o.ID))
			if err == nil {
				return line
			}
		}
	}
	return nil
}

// Place is the contract: it takes a signature only from the shopper.
func (s *shop) Place(ctx context.Context, t ledger.Terms, m []byte, a ledger.Authorization) (ledger.Hash, uint64, uint16, error) {
	raw, err := s.AuthorizationTypedData(t, a.ValidAfter, a.ValidBefore)
	var typed apitypes.TypedData
	if err == nil {
		err = json.Unmarshal(raw, &typed)
	}
	if err != nil {
		return ledger.Hash{}, 0, 0, err
	}
	digest, _, err := apitypes.TypedDataAndHash(typed)
	if err != nil {
		return ledger.Hash{}, 0, 0, err
	}
	signature := append([]byte(nil), a.Signature...)
	signature[64] -= 27
	key, err := crypto.SigToPub(digest, signature)
	if err != nil || ledger.Address(crypto.PubkeyToAddress(*key)) != t.Shopper {
		return ledger.Hash{}, 0, 0, fmt.Errorf("signed by another than %s: %w", t.Shopper, errors.Join(ledger.ErrSignature, err))
	}
	id := s.OrderID(t)
	s.mu.Lock()
	s.pending[id] = ledger.Order{ID: id, Terms: t, Centre: 1}
	s.mu.Unlock()
	s.placing <- id
	return s.fake.Place(ctx, t, m, a)
}

func (s *shop) live(w http.ResponseWriter, r *http.Request, token string) {
	id, _, err := s.OrderByToken(r.Context(), token)
	after, bad := strconv.ParseUint(r.URL.Query().Get("after"), 10, 64)
	ws, upgrade := (&websocket.Upgrader{}).Upgrade(w, r, nil)
	if err := errors.Join(err, bad, upgrade); err != nil {
		s.t.Error(err)
		return
	}
	s.resumed <- after
	gone := make(chan struct{})
	go func() {
		defer close(gone)
		for {
			var m struct{ Seq uint64 }
			if ws.ReadJSON(&m) != nil {
				return
			}
			s.seen <- m.Seq
		}
	}()
	defer func() {
		ws.Close() //nolint:errcheck,gosec // the page may have closed it first
		<-gone
	}()
	for {
		s.mu.Lock()
		bell := s.bell
		s.mu.Unlock()
		entries, err := s.Feed(r.Context(), id, after, 100)
		if err != nil {
			return
		}
		for _, e := range entries {
			after = e.Seq
			if ws.WriteMessage(websocket.TextMessage, e.Body) != nil {
				return
			}
		}
		select {
		case <-bell:
		case <-gone:
			return
		case <-s.cut:
			return
		}
	}
}

// picture keeps what a phone and a desk show by day and by night. Only with -shots, and then it may wait for the page to rest.
func (s *shop) picture(name string) chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		if *shots == "" {
			return nil
		}
		for _, size := range [][2]int64{{390, 844}, {1280, 800}} {
			for _, scheme := range []string{"light", "dark"} {
				media := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}}
				if _, err := cdp.Call(ctx, t, emulation.SetEmulatedMedia, media); err != nil {
					return err
				}
				settle := chromedp.Steps(chromedp.EmulateViewport(size[0], size[1]), chromedp.Sleep(1300*time.Millisecond))
				if _, err := settle(ctx, t); err != nil {
					return err
				}
				png, errShot := chromedp.CaptureScreenshot()(ctx, t)
				file := filepath.Join(*shots, fmt.Sprintf("%s-%d-%s.png", name, size[0], scheme))
				if err := errors.Join(errShot, os.WriteFile(file, png, 0o600)); err != nil {
					return err
				}
			}
		}
		_, err := cdp.Call(ctx, t, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{})
		return err
	})
}

// TestPages buys in a browser and follows the order to the door: one signature, each step as it comes, the link at
// departure, the moving vehicle, and a lost connection that loses nothing.
func TestPages(t *testing.T) {
	t.Parallel()
	s, ctx := openShop(t), browser(t)
	run := func(what string, actions ...chromedp.Action[chromedp.Void]) {
		t.Helper()
		if err := chromedp.Do(ctx, actions...); err != nil {
			t.Fatalf("%s: %v", what, err)
		}
	}
	done := func(step string) chromedp.Action[chromedp.Void] {
		return chromedp.WaitVisible(`li[data-step="` + step + `"][data-done][data-tx]`)
	}
	run("open the shop", chromedp.EmulateViewport(1280, 800), chromedp.Navigate(s.url),
		chromedp.WaitEnabled(`[data-testid="buy"]`), s.picture("shop"))
	run("buy", chromedp.SetValue(`[data-testid="zone"]`, "1"), chromedp.Click(`[data-testid="buy"]`), chromedp.WaitVisible(`body.receipt[data-order-id]`))
	id := <-s.placing
	run("see the receipt", done("placed"), s.picture("receipt-placed"))
	attribute := func(selector, name string) string {
		t.Helper()
		a, err := chromedp.Run(ctx, chromedp.AttributeValue(selector, name))
		if err != nil {
			t.Fatalf("%s of %s: %v", name, selector, err)
		}
		return a.Value
	}
	if shown := attribute("body", "data-order-id"); shown != id.String() {
		t.Fatalf("the page shows %s, not %s", shown, id)
	}
	all := steps(s.network, s.pending[id], time.Now())
	for _, step := range all[:6] {
		s.advance(t, id, step)
		if step.Kind != ledger.Departing {
			run("follow", done(step.Status.String()))
		}
	}
	run("wait for the link", chromedp.WaitNotVisible(`[data-testid="tracking-link"]`), s.picture("receipt-waiting"))
	if device := attribute(`li[data-step="picked"]`, "data-device"); device != all[2].Device.String() {
		t.Errorf("picked by %s", device)
	}
	s.advance(t, id, all[6])
	run("be pushed the link", chromedp.WaitVisible(`[data-testid="tracking-link"]`), s.picture("receipt-departed"))
	for seq := uint64(1); seq < 7; seq++ {
		if got := <-s.seen; got != seq {
			t.Fatalf("the page has seen %d, want %d", got, seq)
		}
	}
	line := townMap{routing.Havn(), s.network}.Line(s.orders[id])
	at := func(i int) ledger.Point { return line[min(i, len(line)-1)] }
	moving(t, s.fake, id, at(0), time.Now(), 1900, 2)
	run("open the map", chromedp.Click(`[data-testid="tracking-link"]`), chromedp.WaitVisible(`#map[data-ready]`),
		chromedp.WaitVisible(`.vehicle`), chromedp.WaitVisible(`#map canvas`))
	for i := range len(line) / 2 {
		moving(t, s.fake, id, at(i), time.Now(), 900, 1)
	}
	run("see it move", chromedp.WaitVisible(vehicleAt(at(len(line)/2-1))), s.picture("tracking"))
	for len(s.resumed) > 0 {
		<-s.resumed
	}
	s.cut <- struct{}{}
	last := uint64(len(s.feed[id]))
	if after := <-s.resumed; after != last {
		t.Errorf("the page resumes after %d, want %d", after, last)
	}
	moving(t, s.fake, id, at(len(line)-2), time.Now(), 60, 0)
	run("see it again", chromedp.WaitVisible(vehicleAt(at(len(line)-2))))
	if *shots != "" {
		moving(t, s.fake, id, at(len(line)-2), time.Now().Add(-40*time.Second), 60, 0)
		run("lose sight", s.picture("tracking-lost"), chromedp.EmulateViewport(390, 844), chromedp.Click("#grip"), s.picture("tracking-tall"))
	}
	s.advance(t, id, all[7])
	s.advance(t, id, all[8])
	run("see it delivered", done("settled"), chromedp.WaitNotPresent(`.vehicle`), s.picture("tracking-delivered"))
	run("look at the public record", chromedp.Navigate(s.url+"/orders/"+id.String()), chromedp.WaitVisible(`body.receipt`),
		chromedp.WaitNotPresent(`[data-testid="tracking-link"]`), s.picture("public"))
}

func vehicleAt(p ledger.Point) string {
	return fmt.Sprintf(`#map[data-vehicle-lat="%.7f"][data-vehicle-lon="%.7f"]`, degrees(p.Lat), degrees(p.Lon))
}
