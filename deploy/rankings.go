package deploy

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
)

// Inputs are what the ranking of centres follows from; its hash is published with it, so that anyone can compute it anew.
type Inputs struct {
	Rule    string          `json:"rule"`          // in words
	Map     json.RawMessage `json:"map,omitempty"` // which map, which speeds; nothing when no map was asked
	Centres []ledger.Centre `json:"centres"`
	Zones   []Square        `json:"zones"`
}

// Square is a zone without its ranking.
type Square struct {
	ID       uint32 `json:"id"`
	Lat      int32  `json:"lat"`       // middle, 1e-7 degrees
	Lon      int32  `json:"lon"`       // middle, 1e-7 degrees
	HalfSide uint32 `json:"half_side"` // 1e-7 degrees
}

// GivenRule is the rule of a network whose rankings nothing else explains.
const GivenRule = "as the network's file lists them; a zone it does not rank: by great-circle distance from the middle of the zone"

// NewInputs are those of a network.
func NewInputs(n ledger.Network, rule string, m json.RawMessage) Inputs {
	in := Inputs{Rule: rule, Map: m, Centres: n.Centres, Zones: make([]Square, len(n.Zones))}
	for i, z := range n.Zones {
		in.Zones[i] = Square{z.ID, z.Lat, z.Lon, z.HalfSide}
	}
	return in
}

// JSON is what is hashed: one form only.
func (i Inputs) JSON() (json.RawMessage, error) {
	b, err := json.Marshal(i)
	if err != nil {
		return nil, fmt.Errorf("inputs of the rankings: %w", err)
	}
	return b, nil
}

// Ranked are the network's zones, each with its ranking.
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

// rankings publishes all zones' rankings under one root, with the hash of what they follow from.
func (r *run) rankings(ctx context.Context, _ time.Time) ([]chain.Call, error) {
	if len(r.Network.Zones) == 0 {
		return nil, nil
	}
	there, err := r.client.Zones(ctx)
	if err != nil {
		return nil, err
	}
	zones := Ranked(r.Network)
	for i, z := range zones { // a square that stands cannot be moved, whatever the file says
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
