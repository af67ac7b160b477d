package api

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

var proofDomain = journal.Domain{ChainID: 1337, Consumer: journal.Address{0xaa}}

// ReadingProof returns readings of epoch 1 of any device: an act, then positions 30, 6 and 2 seconds before noon.
func (f *fake) ReadingProof(
	_ context.Context, id journal.Address, epoch uint32, seq uint64,
) (journal.ReadingProof, error) {
	var m journal.SegmentMessage
	readings := []journal.Reading{{Kind: journal.Departing, Time: noon.Add(-time.Minute)}}
	switch {
	case epoch != 1 || seq > 3:
		return journal.ReadingProof{}, fmt.Errorf("reading %d.%d: %w", epoch, seq, journal.ErrNotFound)
	case seq > 0:
		readings = nil
		for _, s := range []time.Duration{-30, -6, -2} {
			readings = append(readings, journal.Reading{Kind: journal.Position, Time: noon.Add(s * time.Second)})
		}
	}
	for _, r := range readings {
		m.Readings = r.Append(m.Readings)
	}
	if seq > 0 {
		m.Secret = journal.Secret{31: 9}
	}
	root, err := m.Root()
	if err != nil {
		return journal.ReadingProof{}, err
	}
	m.Segment = journal.Segment{
		Consumer: proofDomain.Consumer, Device: id, Epoch: 1, FirstSeq: min(seq, 1), Count: uint32(len(readings)),
		Acts: seq == 0, Root: root, T0: readings[0].Time, T1: readings[len(readings)-1].Time,
	}
	p := journal.ReadingProof{
		Segment: m.Segment, Index: uint32(seq - m.Segment.FirstSeq), Digest: proofDomain.Digest(m.Segment),
		Tx: journal.Hash{1}, Block: 60,
	}
	p.Reading = m.Readings[int(p.Index)*journal.ReadingSize:][:journal.ReadingSize]
	p.Salt, p.Proof = m.Salt(p.Index), m.Proof(p.Index)
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.key != nil {
		p.Signature, err = f.key.Sign(p.Digest)
	}
	return p, err
}

// The proof of a reading can be verified with the response alone, as docs/journal.md describes.
func TestReadingProof_checkedOffline(t *testing.T) {
	t.Parallel()
	f := newFake()
	key, err := device.GenerateKey(journal.P256)
	if err != nil {
		t.Fatal(err)
	}
	f.key = key
	_, receipt, _ := departedOrder(t, f, key.Address())
	w := httptest.NewRecorder()
	cfg := config(f)
	cfg.Assets = built
	path := fmt.Sprintf("/v1/devices/%s/readings/1/2?token=%s", key.Address(), receipt)
	New(cfg).ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, path, nil))
	var got struct {
		ChainID   uint64          `json:"chain_id"`
		Journals  journal.Address `json:"journals"`
		Reading   string          `json:"reading"`
		Salt      string          `json:"salt"`
		Index     uint32          `json:"index"`
		Proof     []journal.Hash  `json:"proof"`
		Signature string          `json:"signature"`
		Segment   struct {
			Consumer journal.Address `json:"consumer"`
			Device   journal.Address `json:"device"`
			Epoch    uint32          `json:"epoch"`
			FirstSeq uint64          `json:"first_seq"`
			Count    uint32          `json:"count"`
			T0       int64           `json:"t0"`
			T1       int64           `json:"t1"`
			Acts     bool            `json:"acts"`
			Root     journal.Hash    `json:"root"`
			Prev     string          `json:"prev"`
		} `json:"segment"`
	}
	if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || w.Code != http.StatusOK {
		t.Fatal(w.Code, w.Body, err)
	}
	s := got.Segment
	reading, signature, prev := unhex(t, got.Reading), unhex(t, got.Signature), unhex(t, s.Prev)
	salt := journal.Salt(unhex(t, got.Salt))
	if err := journal.VerifyProof(s.Root, reading, salt, got.Index, s.Count, got.Proof); err != nil {
		t.Error(err)
	}
	digest := journal.Domain{ChainID: got.ChainID, Journals: got.Journals}.Digest(journal.Segment{
		Consumer: s.Consumer, Device: s.Device, Epoch: s.Epoch, FirstSeq: s.FirstSeq, Count: s.Count,
		T0: time.UnixMilli(s.T0), T1: time.UnixMilli(s.T1), Acts: s.Acts, Root: s.Root, Prev: [20]byte(prev),
	})
	if err := journal.Verify(digest, signature, journal.P256, key.Address()); err != nil {
		t.Error(err)
	}
	reading[3]++
	if journal.VerifyProof(s.Root, reading, salt, got.Index, s.Count, got.Proof) == nil {
		t.Error("the proof also holds for a changed reading")
	}
}

func unhex(t *testing.T, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// departedOrder adds an order that has departed in a vehicle.
func departedOrder(t *testing.T, f *fake, vehicle journal.Address) (id journal.OrderID, receipt, track string) {
	t.Helper()
	id, receipt, track = orderAt(t, f, ledger.Departed)
	f.mu.Lock()
	defer f.mu.Unlock()
	o := f.orders[id]
	o.Vehicle = vehicle
	f.orders[id] = o
	return id, receipt, track
}

// Positions of a vehicle are readable only with a token of an order that it carried, and only for that time.
func TestReadingProof_access(t *testing.T) {
	t.Parallel()
	f := newFake()
	van := journal.Address{0x77}
	id, receipt, track := departedOrder(t, f, van)
	cfg := config(f)
	cfg.Assets = built
	handler := New(cfg)
	get := func(device journal.Address, seq int, token string) int {
		w := httptest.NewRecorder()
		path := fmt.Sprintf("/v1/devices/%s/readings/1/%d?token=%s", device, seq, token)
		handler.ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, path, nil))
		return w.Code
	}
	for _, c := range []struct {
		name   string
		device journal.Address
		seq    int
		token  string
		want   int
	}{
		{"an act without a token", van, 0, "", 200},
		{"a position without a token", van, 2, "", 404},
		{"a position with an unknown token", van, 2, strings.Repeat("A", 32), 404},
		{"on the way, receipt token", van, 2, receipt, 200},
		{"on the way, tracking token", van, 2, track, 200},
		{"before departure", van, 1, receipt, 404},
		{"another vehicle", journal.Address{0x78}, 2, receipt, 404},
		{"no such reading", van, 9, receipt, 404},
	} {
		if got := get(c.device, c.seq, c.token); got != c.want {
			t.Errorf("%s: %d, want %d", c.name, got, c.want)
		}
	}
	f.mu.Lock()
	o := f.orders[id]
	o.Status = ledger.Delivered
	o.Steps = append(slices.Clone(o.Steps), ledger.Step{Status: ledger.Delivered, Time: noon.Add(-4 * time.Second)})
	f.orders[id] = o
	f.mu.Unlock()
	if got := get(van, 2, receipt); got != 200 {
		t.Error("position on the way, read after delivery:", got)
	}
	if got := get(van, 3, receipt); got != 404 {
		t.Error("position after delivery:", got)
	}
}
