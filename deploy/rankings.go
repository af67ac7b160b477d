package deploy

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
)

// Inputs are the inputs from which the rankings of centres are computed. Their hash is published with the rankings,
// so that anyone can recompute them.
type Inputs struct {
	Rule    string          `json:"rule"`          // description of the computation
	Map     json.RawMessage `json:"map,omitempty"` // version of the map and speeds; empty if no map was used
	Centres []ledger.Centre `json:"centres"`
	Zones   []Square        `json:"zones"`
}

// Square is a zone without its ranking.
type Square struct {
	ID       uint32 `json:"id"`
	Lat      int32  `json:"lat"`       // centre of the square, 1e-7 degrees
	Lon      int32  `json:"lon"`       // centre of the square, 1e-7 degrees
	HalfSide uint32 `json:"half_side"` // half the length of a side, 1e-7 degrees
}

// GivenRule is the rule for rankings that are given in the file. The text is part of the published hash.
const GivenRule = "as the network's file lists them; " +
	"a zone it does not rank: by great-circle distance from the middle of the zone"

// NewInputs returns the inputs of a network's rankings, computed by rule on map m, which may be nil.
func NewInputs(n ledger.Network, rule string, m json.RawMessage) Inputs {
	in := Inputs{Rule: rule, Map: m, Centres: n.Centres, Zones: make([]Square, len(n.Zones))}
	for i, z := range n.Zones {
		in.Zones[i] = Square{z.ID, z.Lat, z.Lon, z.HalfSide}
	}
	return in
}

// JSON returns the encoding of which the hash is published.
func (i Inputs) JSON() (json.RawMessage, error) {
	b, err := json.Marshal(i)
	if err != nil {
		return nil, fmt.Errorf("encode the inputs of the rankings: %w", err)
	}
	return b, nil
}

// Ranked returns the network's zones. Zones without a ranking are ranked by great-circle distance.
func Ranked(n ledger.Network) []ledger.Zone {
	zones := make([]ledger.Zone, len(n.Zones))
	for i, z := range n.Zones {
		if len(z.Ranking) == 0 {
			z.Ranking = byDistance(z, n.Centres)
		}
		zones[i] = z
	}
	return zones
}

// rankings returns the call that publishes the Merkle root of all rankings and the hash of their inputs, unless they
// are published already.
func (r *run) rankings(ctx context.Context, _ time.Time) ([]chain.Call, error) {
	if len(r.Network.Zones) == 0 {
		return nil, nil
	}
	there, err := r.client.Zones(ctx)
	if err != nil {
		return nil, err
	}
	zones := Ranked(r.Network)
	for i, z := range zones { // zones on chain cannot be moved, so their positions on chain apply
		if old, known := there[z.ID]; known {
			zones[i].Lat, zones[i].Lon, zones[i].HalfSide = old.Lat, old.Lon, old.HalfSide
		}
	}
	all, err := chain.NewRankings(zones)
	if err != nil {
		return nil, err
	}
	if r.Inputs.Rule == "" {
		r.Inputs = NewInputs(r.Network, GivenRule, nil)
	}
	text, err := r.Inputs.JSON()
	if err != nil {
		return nil, err
	}
	root, inputs, err := r.client.PublishedRankings(ctx)
	if err != nil || root == all.Root() && inputs == chain.Keccak(text) {
		return nil, err
	}
	return []chain.Call{r.client.PublishRankings(all.Root(), chain.Keccak(text), r.InputsURI)}, nil
}
