package actionjson

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Offer is an action that is possible, for its signer to sign.
type Offer struct {
	Action    ledger.ActionKind `json:"action"`
	Path      string            `json:"path"` // to which the signed message is posted
	By        string            `json:"by"`   // shopper or merchant
	Signer    journal.Address   `json:"signer"`
	Parcel    uint8             `json:"parcel"`
	Effect    string            `json:"effect"`
	Deadline  time.Time         `json:"deadline"`         // of the signature; the signer may choose another one
	Until     *time.Time        `json:"until,omitempty"`  // end of the time for claims
	Choose    []string          `json:"choose,omitempty"` // fields of the message that the signer chooses
	Most      *journal.Amount   `json:"most,omitempty"`   // largest amount of a refund
	TypedData json.RawMessage   `json:"typed_data"`
}

// Offers returns the JSON of actions that are possible. base is the path below which browsers reach the API.
func Offers(possible []ledger.OfferedAction, base string) []Offer {
	all := make([]Offer, len(possible))
	for i, p := range possible {
		o := Offer{
			Action: p.Action.Kind, Path: fmt.Sprintf("%s/v1/orders/%s/%s", base, p.Action.Order, p.Action.Kind), By: "shopper",
			Signer: p.Action.Signer, Parcel: p.Action.Parcel, Effect: p.Effect, Deadline: p.Action.Deadline.UTC(),
			TypedData: p.TypedData,
		}
		if o.Signer == p.Action.Terms.Merchant {
			o.By = "merchant"
		}
		if !p.Until.IsZero() {
			o.Until = &p.Until
		}
		switch o.Action {
		case ledger.ActionRefund:
			o.Choose, o.Most = []string{"amount"}, &p.Most
		case ledger.ActionDispute:
			o.Choose = []string{"evidence"}
		}
		all[i] = o
	}
	return all
}
