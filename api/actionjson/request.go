// Package actionjson has the JSON of signed actions: requests to relay one, and offers of those that are possible.
package actionjson

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/signature"
	"github.com/waybill/waybill/journal"
)

// FieldError is the error of a request with an invalid field.
type FieldError struct{ Field, Reason string }

func (e FieldError) Error() string { return e.Field + ": " + e.Reason }

const maxSeconds = 253_402_300_799 // end of the year 9999, UTC seconds

// text is a JSON string, or a JSON number as it is written. Wallets write the numbers of typed data in both ways.
type text string

// UnmarshalJSON implements json.Unmarshaler.
func (t *text) UnmarshalJSON(b []byte) error {
	switch b[0] {
	case '"':
		return json.Unmarshal(b, (*string)(t))
	case '{', '[', 't', 'f':
		return &json.UnmarshalTypeError{Value: "another value", Type: reflect.TypeFor[string]()}
	}
	*t = text(strings.TrimPrefix(string(b), "null"))
	return nil
}

// Request is the message that was signed, with the signature. Fields that the action does not have are empty.
type Request struct {
	Signer    text `json:"signer"`
	Order     text `json:"order"` // optional, because the path has it
	Parcel    text `json:"parcel"`
	Since     text `json:"since"`
	Effect    text `json:"effect"` // optional, because it follows from the terms
	Evidence  text `json:"evidence"`
	Amount    text `json:"amount"`
	Refunded  text `json:"refunded"`
	Deadline  text `json:"deadline"`
	Signature text `json:"signature"`
}

// actionFields lists the fields that only some actions have, and need.
var actionFields = map[ledger.ActionKind][]string{
	ledger.ActionCancel:   {"parcel"},
	ledger.ActionReturn:   {"parcel"},
	ledger.ActionDispute:  {"parcel", "evidence"},
	ledger.ActionAccept:   {"parcel", "since", "effect"},
	ledger.ActionRefund:   {"amount", "refunded"},
	ledger.ActionWithdraw: {},
}

// Action parses the request. terms are those of the order id. It returns a FieldError for a field that is wrong.
func (q Request) Action(kind ledger.ActionKind, id journal.OrderID, terms ledger.Terms) (ledger.Action, error) {
	a := ledger.Action{Kind: kind, Order: id, Terms: terms}
	for _, f := range []struct {
		name  string
		value text
		set   func(string) error
	}{
		{"parcel", q.Parcel, func(s string) error { return whole(s, 255, func(n int64) { a.Parcel = uint8(n) }) }},
		{"since", q.Since, func(s string) error { return whole(s, maxSeconds, func(n int64) { a.Since = time.Unix(n, 0) }) }},
		{"evidence", q.Evidence, func(s string) (err error) { a.Evidence, err = hash(s); return err }},
		{"amount", q.Amount, func(s string) (err error) { a.Amount, err = positive(s); return err }},
		{"refunded", q.Refunded, func(s string) (err error) { a.Refunded, err = amount(s); return err }},
		{"effect", q.Effect, func(s string) error { return equal(s, a.Effect()) }},
	} {
		switch has := slices.Contains(actionFields[kind], f.name); {
		case !has && f.value != "":
			return a, FieldError{f.name, fmt.Sprintf("the action %s has no such field", kind)}
		case has && f.value == "" && f.name != "effect":
			return a, FieldError{f.name, "needed"}
		case f.value == "":
		default:
			if err := f.set(string(f.value)); err != nil {
				return a, FieldError{f.name, err.Error()}
			}
		}
	}
	if q.Order != "" && !strings.EqualFold(string(q.Order), id.String()) {
		return a, FieldError{"order", "is not the order of the address " + id.String()}
	}
	var err error
	if a.Signer, err = journal.ParseAddress(string(q.Signer)); err != nil {
		return a, FieldError{"signer", "want 0x and 40 hexadecimal digits"}
	}
	if err := whole(string(q.Deadline), maxSeconds, func(n int64) { a.Deadline = time.Unix(n, 0) }); err != nil {
		return a, FieldError{"deadline", err.Error()}
	}
	if a.Signature, err = signature.Parse(string(q.Signature)); err != nil {
		return a, FieldError{"signature", err.Error()}
	}
	return a, nil
}

// whole parses a whole number up to most and passes it to set.
func whole(s string, most int64, set func(int64)) error {
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || n < 0 || n > most {
		return fmt.Errorf("want a whole number up to %d", most)
	}
	set(n)
	return nil
}

func hash(s string) (journal.Hash, error) {
	h, err := journal.ParseHash(s)
	if err != nil {
		err = errors.New("want 0x and 64 hexadecimal digits")
	}
	return h, err
}

func amount(s string) (journal.Amount, error) {
	n, err := journal.ParseAmount(s)
	if err != nil {
		err = errors.New("want an amount in the token's smallest unit, at most 2^96-1")
	}
	return n, err
}

// positive parses an amount above zero.
func positive(s string) (journal.Amount, error) {
	n, err := amount(s)
	if err == nil && n.IsZero() {
		err = errors.New("want more than 0")
	}
	return n, err
}

func equal(s, want string) error {
	if s != want {
		return fmt.Errorf("want %q", want)
	}
	return nil
}
