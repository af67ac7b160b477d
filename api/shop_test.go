package api

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strconv"
	"testing"
	"time"

	"github.com/BurntSushi/toml"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/gorilla/websocket"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/routing"
	"github.com/waybill/waybill/journal"
)

// shop is the server of the browser tests: built pages, the example network and its map, and a feed that the test
// writes.
type shop struct {
	*fake
	t       *testing.T
	url     string
	network ledger.Network
	resumed chan uint64          // "after" of each connection
	seen    chan uint64          // sequence numbers that the page confirmed
	cut     chan struct{}        // each value closes one connection
	placing chan journal.OrderID // ids of orders passed to Place
	every   time.Duration        // interval of heartbeats; 0: a minute

	requests []string // all requests of the page; guarded by fake.mu
}

func openShop(t *testing.T, change ...func(*Config)) *shop {
	t.Helper()
	s := &shop{
		fake: newFake(), t: t, resumed: make(chan uint64, 100), seen: make(chan uint64, 1000),
		cut: make(chan struct{}), placing: make(chan journal.OrderID, 10),
	}
	if _, err := toml.DecodeFile("../deploy/network.toml", &s.network); err != nil {
		t.Fatal(err)
	}
	for i := range s.network.Devices {
		s.network.Devices[i].ID = journal.Address{byte(i + 1)}
	}
	for i, name := range deviceNames { // the devices that steps uses
		s.network.Devices[i].Name, s.network.Devices[i].Role = name, journal.Role(i+1)
	}
	s.now = time.Now
	cfg := config(s.fake)
	cfg.Network, cfg.Relay, cfg.Clock, cfg.Live = s.network, s, nil, s.live
	town := routing.Havn()
	cfg.Map = townMap{town, s.network}
	for _, c := range change {
		c(&cfg)
	}
	server := httptest.NewServer(s.recording(New(cfg)))
	t.Cleanup(server.Close)
	s.url = server.URL
	return s
}

type townMap struct {
	*routing.Town
	network ledger.Network
}

func (m townMap) Line(o ledger.Order) []journal.Point {
	for _, z := range m.network.Zones {
		if z.ID == o.Terms.Zone {
			c := m.network.Centres[0]
			line, _, _, err := m.Route(journal.Point{Lat: c.Lat, Lon: c.Lon}, m.Door(z, o.ID))
			if err == nil {
				return line
			}
		}
	}
	return nil
}

// Place checks that the shopper signed the authorization, as the contract does.
func (s *shop) Place(
	ctx context.Context, t ledger.Terms, m []byte, a ledger.Authorization, client string,
) (journal.Hash, uint64, uint16, error) {
	raw, err := s.AuthorizationTypedData(t, a.ValidAfter, a.ValidBefore)
	var typed apitypes.TypedData
	if err == nil {
		err = json.Unmarshal(raw, &typed)
	}
	if err != nil {
		return journal.Hash{}, 0, 0, err
	}
	digest, _, err := apitypes.TypedDataAndHash(typed)
	if err != nil {
		return journal.Hash{}, 0, 0, err
	}
	signature := append([]byte(nil), a.Signature...)
	signature[64] -= 27
	key, err := crypto.SigToPub(digest, signature)
	if err != nil || journal.Address(crypto.PubkeyToAddress(*key)) != t.Shopper {
		err := fmt.Errorf("not signed by %s: %w", t.Shopper, errors.Join(journal.ErrSignature, err))
		return journal.Hash{}, 0, 0, err
	}
	id := s.OrderID(t)
	s.mu.Lock()
	s.pending[id] = ledger.Order{ID: id, Terms: t, Centre: 1}
	s.mu.Unlock()
	s.placing <- id
	return s.fake.Place(ctx, t, m, a, client)
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
	every := cmp.Or(s.every, time.Minute)
	heartbeat := fmt.Appendf(nil, `{"type":"heartbeat","every":%d}`, every.Milliseconds())
	if err := ws.WriteMessage(websocket.TextMessage, heartbeat); err != nil {
		return
	}
	beat := time.NewTicker(every)
	defer beat.Stop()
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
		grown := s.grown
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
		case <-grown:
		case <-beat.C:
			if ws.WriteMessage(websocket.TextMessage, heartbeat) != nil {
				return
			}
		case <-gone:
			return
		case <-s.cut:
			return
		}
	}
}
