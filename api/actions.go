package api

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	"github.com/go-chi/chi/v5"

	"github.com/waybill/waybill/api/actionjson"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/problem"
	"github.com/waybill/waybill/journal"
)

type actionResponse struct {
	Order  journal.OrderID   `json:"order"`
	Action ledger.ActionKind `json:"action"`
	Parcel uint8             `json:"parcel"`
	Tx     journal.Hash      `json:"tx"`
	Block  uint64            `json:"block"`
}

// act returns the handler that relays a kind of signed action. It is idempotent, also after a restart: the same message
// is sent once, and each response is the same.
func (a *API) act(kind ledger.ActionKind) handler {
	return func(w http.ResponseWriter, r *http.Request) error {
		var q actionjson.Request
		id, terms, err := a.orderOf(r)
		if err != nil {
			return err
		}
		if err := problem.ReadJSON(r, &q); err != nil {
			return err
		}
		action, err := q.Action(kind, id, terms)
		if e, ok := errors.AsType[actionjson.FieldError](err); ok {
			return problem.Invalid(e.Field, e.Reason)
		}
		if err != nil {
			return err
		}
		// Relaying continues if the client disconnects.
		ctx, cancel := context.WithTimeout(context.WithoutCancel(r.Context()), a.RelayTimeout)
		defer cancel()
		receipt, err := a.Actions.Relay(ctx, action, func() error {
			if a.relays.OnLimit(w, r, action.Signer.String()) {
				return &ledger.TooManyActions{
					Text: fmt.Sprintf("the wallet %s has used its %d actions of this hour", action.Signer, a.ActionsPerHour),
					Wait: relayWindow,
				}
			}
			return nil
		})
		if err != nil {
			a.metrics.actions.WithLabelValues(string(kind), a.problemOf(err).Type).Inc()
			return err
		}
		a.metrics.actions.WithLabelValues(string(kind), "sent").Inc()
		writeJSON(w, http.StatusOK, actionResponse{
			Order: id, Action: kind, Parcel: action.Parcel, Tx: receipt.Tx, Block: receipt.Block,
		})
		return nil
	}
}

// orderOf returns the order of a request's path and its terms. The order was placed, or only offered here.
func (a *API) orderOf(r *http.Request) (id journal.OrderID, terms ledger.Terms, err error) {
	if id, err = journal.ParseOrderID(chi.URLParam(r, "id")); err != nil {
		return id, terms, err
	}
	if id != id.Order() {
		return id, terms, fmt.Errorf("%s is a parcel: %w", id, journal.ErrNotFound)
	}
	o, err := a.Store.Order(r.Context(), id)
	if !errors.Is(err, journal.ErrNotFound) {
		return id, o.Terms, err
	}
	c, err := a.Store.Checkout(r.Context(), id)
	return id, c.Terms, err
}

// actions returns the actions that the contract would accept now, as typed data. The query parameters evidence and
// amount set these fields of the messages.
func (a *API) actions(w http.ResponseWriter, r *http.Request) error {
	id, terms, err := a.orderOf(r)
	if err != nil {
		return err
	}
	var evidence journal.Hash
	var amount journal.Amount
	if s := r.FormValue("evidence"); s != "" {
		if evidence, err = journal.ParseHash(s); err != nil {
			return problem.Invalid("evidence", "want 0x and 64 hexadecimal digits")
		}
	}
	if s := r.FormValue("amount"); s != "" {
		if amount, err = journal.ParseAmount(s); err != nil {
			return problem.Invalid("amount", "want an amount in the token's smallest unit")
		}
	}
	possible, now, err := a.Actions.Possible(r.Context(), id, terms, evidence, amount)
	if err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, map[string]any{
		"order": id, "now": now.UTC(), "actions": actionjson.Offers(possible, a.Base),
	})
	return nil
}
