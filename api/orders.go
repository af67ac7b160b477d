package api

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/go-chi/chi/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// hexBytes are bytes written as 0x and hexadecimal digits.
type hexBytes []byte

// MarshalText never fails.
func (h hexBytes) MarshalText() ([]byte, error) { return []byte("0x" + hex.EncodeToString(h)), nil }

type orderRequest struct {
	Quote     string `json:"quote"`
	Signature string `json:"signature"` // the shopper's, over the offer's typed data
}

type orderResponse struct {
	Order   journal.OrderID `json:"order"`
	Tx      journal.Hash    `json:"tx"`
	Block   uint64          `json:"block"`
	Centre  uint16          `json:"centre"`
	Receipt string          `json:"receipt"` // page that follows the order, for the shopper alone
}

// createOrder relays the shopper's payment. The same request may come again, also after a crash anywhere in here: the
// order's id is fixed by the offer, so it is placed once and answered the same.
func (a *API) createOrder(w http.ResponseWriter, r *http.Request) error {
	var q orderRequest
	if err := readJSON(r, &q); err != nil {
		return err
	}
	signature, err := shopperSignature(q.Signature)
	if err != nil {
		return err
	}
	if q.Quote == "" {
		return invalid{"quote", "needed"}
	}
	c, err := a.Store.CheckoutByKey(r.Context(), sha256.Sum256([]byte(q.Quote)))
	if errors.Is(err, journal.ErrNotFound) {
		return invalid{"quote", "unknown"}
	}
	if err != nil {
		return err
	}
	placed := c.Tx != (journal.Hash{})
	if placed {
		if dropped, err := a.wasDropped(r.Context(), c); err != nil {
			return err
		} else if dropped {
			placed = false // the same signature places it again
		}
	}
	if !placed {
		// Once signed it is finished, also when the shopper's phone loses the connection meanwhile.
		ctx, cancel := context.WithTimeout(context.WithoutCancel(r.Context()), a.RelayTimeout)
		defer cancel()
		if c, err = a.submitOrder(ctx, c, signature); err != nil {
			a.metrics.orders.WithLabelValues(problemOf(err).Type).Inc()
			return err
		}
		a.metrics.orders.WithLabelValues("placed").Inc()
	}
	writeJSON(w, "application/json", http.StatusCreated, orderResponse{
		Order: c.Order, Tx: c.Tx, Block: c.Block, Centre: c.Centre, Receipt: "/r/" + Token(a.Secret, PurposeReceipt, c.Order),
	})
	return nil
}

// place sends and notes an order. The chain is asked first, so an offer that expired after it was taken is still answered.
func (a *API) submitOrder(ctx context.Context, c ledger.Checkout, signature []byte) (ledger.Checkout, error) {
	if a.Clock().After(c.Terms.ValidUntil) {
		if _, err := a.Chain.Order(ctx, c.Order); errors.Is(err, journal.ErrNotFound) {
			return c, fmt.Errorf("%w at %s", errExpired, c.Terms.ValidUntil.Format(time.RFC3339))
		} else if err != nil {
			return c, fmt.Errorf("look for order %s: %w", c.Order.Short(), err)
		}
	}
	if err := a.Store.CheckoutSent(ctx, c.Order, signature, a.links(c)...); err != nil {
		return c, err
	}
	tx, block, centre, err := a.Relay.Place(ctx, c.Terms, c.Signature, ledger.Authorization{
		ValidAfter: time.Unix(0, 0).UTC(), ValidBefore: c.Terms.ValidUntil, Signature: signature,
	})
	if err != nil {
		if errors.Is(err, ledger.ErrRefused) || errors.Is(err, journal.ErrSignature) {
			err = errors.Join(err, a.Store.CheckoutRefused(ctx, c.Order, err.Error()))
		}
		return c, err
	}
	c.Tx, c.Block, c.Centre = tx, block, centre
	return c, a.Store.CheckoutPlaced(ctx, c)
}

// shopperSignature takes r, s, v as wallets write it: v may be 0 or 1 instead of 27 or 28.
func shopperSignature(s string) ([]byte, error) {
	digits, ok := strings.CutPrefix(s, "0x")
	b, err := hex.DecodeString(digits)
	switch {
	case s == "":
		return nil, invalid{"signature", "needed"}
	case !ok || err != nil:
		return nil, invalid{"signature", "want 0x and 130 hexadecimal digits"}
	case len(b) != 65:
		return nil, invalid{"signature", fmt.Sprintf("want 65 bytes, not %d", len(b))}
	}
	out := append([]byte(nil), b...)
	if out[64] < 2 {
		out[64] += 27
	}
	if out[64] != 27 && out[64] != 28 {
		return nil, invalid{"signature", fmt.Sprintf("last byte %d: want 27 or 28", b[64])}
	}
	return out, nil
}

// order answers with the order as the indexer has it.
func (a *API) order(w http.ResponseWriter, r *http.Request) error {
	id, err := journal.ParseOrderID(chi.URLParam(r, "id"))
	if err != nil {
		return err
	}
	o, err := a.orderNow(r.Context(), id)
	if err != nil {
		return err
	}
	writeJSON(w, "application/json", http.StatusOK, o)
	return nil
}

// orderNow is the indexer's order; right after placing, before the block is indexed, it is made from the checkout.
func (a *API) orderNow(ctx context.Context, id journal.OrderID) (ledger.Order, error) {
	o, err := a.Store.Order(ctx, id)
	if !errors.Is(err, journal.ErrNotFound) {
		return o, err
	}
	c, err := a.Store.Checkout(ctx, id)
	if err != nil {
		return o, err
	}
	if c.Tx == (journal.Hash{}) {
		return o, fmt.Errorf("order %s is not placed: %w", id.Short(), journal.ErrNotFound)
	}
	if passed, err := a.indexed(ctx, c.Block); err != nil {
		return o, err
	} else if passed {
		if o, err := a.Store.Order(ctx, id); !errors.Is(err, journal.ErrNotFound) {
			return o, err // its block was indexed between the two looks
		}
		return o, fmt.Errorf("order %s was placed in a block that a reorganisation dropped: %w", id.Short(), journal.ErrNotFound)
	}
	return ledger.Order{ID: id, Status: ledger.Placed, Terms: c.Terms, Centre: c.Centre}, nil
}

// dropped reports whether a reorganisation took the block in which a checkout was placed, and the chain has it in no other.
func (a *API) wasDropped(ctx context.Context, c ledger.Checkout) (bool, error) {
	passed, err := a.indexed(ctx, c.Block)
	if err != nil || !passed {
		return false, err
	}
	if _, err = a.Store.Order(ctx, c.Order); !errors.Is(err, journal.ErrNotFound) {
		return false, err
	}
	if _, err = a.Chain.Order(ctx, c.Order); !errors.Is(err, journal.ErrNotFound) {
		return false, err
	}
	return true, nil
}

// passed reports whether the indexer has been through a block.
func (a *API) indexed(ctx context.Context, block uint64) (bool, error) {
	at, err := a.Store.Cursor(ctx)
	if errors.Is(err, journal.ErrNotFound) {
		return false, nil
	}
	return err == nil && at.Number >= block, err
}

type eventResponse struct {
	Name    string           `json:"name"`
	Address journal.Address  `json:"address"`
	Block   uint64           `json:"block"`
	Time    time.Time        `json:"time"` // the block's
	Tx      journal.Hash     `json:"tx"`
	Log     uint32           `json:"log"`
	Device  *journal.Address `json:"device,omitempty"`
	Data    json.RawMessage  `json:"data"`
}

// orderEvents answers with every log about an order, oldest first.
func (a *API) orderEvents(w http.ResponseWriter, r *http.Request) error {
	id, err := journal.ParseOrderID(chi.URLParam(r, "id"))
	if err != nil {
		return err
	}
	if _, err := a.orderNow(r.Context(), id); err != nil {
		return err
	}
	logs, err := a.Store.OrderEvents(r.Context(), id)
	if err != nil {
		return err
	}
	events := make([]eventResponse, 0, len(logs))
	for _, e := range logs {
		out := eventResponse{Name: e.Name, Address: e.Address, Block: e.Block, Time: e.BlockAt.UTC(), Tx: e.Tx, Log: e.Log, Data: e.Data}
		if e.Device != (journal.Address{}) {
			out.Device = &e.Device
		}
		events = append(events, out)
	}
	writeJSON(w, "application/json", http.StatusOK, map[string]any{"order": id, "events": events})
	return nil
}
