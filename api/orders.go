package api

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/go-chi/chi/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/limit"
	"github.com/waybill/waybill/internal/problem"
	"github.com/waybill/waybill/internal/signature"
	"github.com/waybill/waybill/journal"
)

// hexBytes are encoded in JSON as 0x and hexadecimal digits.
type hexBytes []byte

// MarshalText implements encoding.TextMarshaler. It never returns an error.
func (h hexBytes) MarshalText() ([]byte, error) { return []byte("0x" + hex.EncodeToString(h)), nil }

type orderRequest struct {
	Quote     string `json:"quote"`
	Signature string `json:"signature"` // the shopper's EIP-712 signature of the offer's typed data
	Permit    string `json:"permit"`    // likewise of the offer's permit, if it has one
}

type orderResponse struct {
	Order   journal.OrderID `json:"order"`
	Tx      journal.Hash    `json:"tx"`
	Block   uint64          `json:"block"`
	Centre  uint16          `json:"centre"`
	Receipt string          `json:"receipt"` // path of the receipt page
}

// consent parses the signatures of a request.
func (q orderRequest) consent() (c ledger.Authorization, err error) {
	if q.Signature == "" {
		return c, problem.Invalid("signature", "needed")
	}
	if c.Signature, err = signature.Parse(q.Signature); err != nil {
		return c, problem.Invalid("signature", err.Error())
	}
	if q.Permit == "" {
		return c, nil
	}
	if c.Permit, err = signature.Parse(q.Permit); err != nil {
		return c, problem.Invalid("permit", err.Error())
	}
	return c, nil
}

// createOrder places the order of an accepted offer. It is idempotent, even if the process crashed during an earlier
// request: the offer determines the order's id, so the order is placed once and each response is the same.
func (a *API) createOrder(w http.ResponseWriter, r *http.Request) error {
	var q orderRequest
	if err := problem.ReadJSON(r, &q); err != nil {
		return err
	}
	consent, err := q.consent()
	if err != nil {
		return err
	}
	if q.Quote == "" {
		return problem.Invalid("quote", "needed")
	}
	c, err := a.Store.CheckoutByKey(r.Context(), sha256.Sum256([]byte(q.Quote)))
	if errors.Is(err, journal.ErrNotFound) {
		return problem.Invalid("quote", "unknown")
	}
	if err != nil {
		return err
	}
	placed := c.Tx != (journal.Hash{})
	if placed {
		if dropped, err := a.wasDropped(r.Context(), c); err != nil {
			return err
		} else if dropped {
			placed = false // the shopper's signature is still valid
		}
	}
	if !placed {
		// Placing continues if the client disconnects.
		ctx, cancel := context.WithTimeout(context.WithoutCancel(r.Context()), a.RelayTimeout)
		defer cancel()
		if c, err = a.submitOrder(ctx, c, consent, limit.Client(r)); err != nil {
			a.metrics.orders.WithLabelValues(a.problemOf(err).Type).Inc()
			return err
		}
		a.metrics.orders.WithLabelValues("placed").Inc()
	}
	writeJSON(w, http.StatusCreated, orderResponse{
		Order: c.Order, Tx: c.Tx, Block: c.Block, Centre: c.Centre,
		Receipt: a.Base + "/r/" + Token(a.Secret, PurposeReceipt, c.Order),
	})
	return nil
}

// submitOrder sends the order and stores the outcome. For an expired offer it first checks whether the order is on
// chain already, because an earlier request may have placed it in time.
func (a *API) submitOrder(
	ctx context.Context, c ledger.Checkout, consent ledger.Authorization, client string,
) (ledger.Checkout, error) {
	if a.Clock().After(c.Terms.ValidUntil) {
		if _, err := a.Chain.Order(ctx, c.Order); errors.Is(err, journal.ErrNotFound) {
			return c, fmt.Errorf("%w at %s", errExpired, c.Terms.ValidUntil.Format(time.RFC3339))
		} else if err != nil {
			return c, fmt.Errorf("look up order %s on chain: %w", c.Order.Short(), err)
		}
	}
	if err := a.Store.CheckoutSent(ctx, c.Order, consent.Signature, a.links(c)...); err != nil {
		return c, err
	}
	consent.ValidAfter, consent.ValidBefore = time.Unix(0, 0).UTC(), c.Terms.ValidUntil
	tx, block, centre, err := a.Relay.Place(ctx, c.Terms, c.Signature, consent, client)
	if err != nil {
		if errors.Is(err, ledger.ErrRefused) || errors.Is(err, journal.ErrSignature) {
			err = errors.Join(err, a.Store.CheckoutRefused(ctx, c.Order, err.Error()))
		}
		return c, err
	}
	c.Tx, c.Block, c.Centre = tx, block, centre
	return c, a.Store.CheckoutPlaced(ctx, c)
}

// order returns the indexed order with what is due.
func (a *API) order(w http.ResponseWriter, r *http.Request) error {
	id, err := journal.ParseOrderID(chi.URLParam(r, "id"))
	if err != nil {
		return err
	}
	o, err := a.orderNow(r.Context(), id)
	if err != nil {
		return err
	}
	s, err := a.orderStateOf(r.Context(), o)
	if err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, s)
	return nil
}

// orderNow returns the indexed order. Between placement and the indexing of its block, the order is made from the
// checkout.
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
			return o, err // the block was indexed after the first read
		}
		return o, fmt.Errorf("order %s: its block was dropped by a reorganisation: %w", id.Short(), journal.ErrNotFound)
	}
	return ledger.Order{ID: id, Status: ledger.Placed, Terms: c.Terms, Centre: c.Centre}, nil
}

// wasDropped reports whether a reorganisation dropped the block in which an order was placed, and no other block
// contains the order.
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

// indexed reports whether the indexer's cursor is at or above a block number.
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
	Time    time.Time        `json:"time"` // the block's timestamp
	Tx      journal.Hash     `json:"tx"`
	Log     uint32           `json:"log"`
	Device  *journal.Address `json:"device,omitempty"`
	Data    json.RawMessage  `json:"data"`
}

// orderEvents returns all events of an order, oldest first.
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
		out := eventResponse{
			Name: e.Name, Address: e.Address, Block: e.Block, Time: e.BlockAt.UTC(), Tx: e.Tx, Log: e.Log, Data: e.Data,
		}
		if e.Device != (journal.Address{}) {
			out.Device = &e.Device
		}
		events = append(events, out)
	}
	writeJSON(w, http.StatusOK, map[string]any{"order": id, "events": events})
	return nil
}
