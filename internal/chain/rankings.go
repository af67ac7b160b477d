package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/internal/chain/rankings"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Rankings is a Merkle tree of the rankings of all zones.
type Rankings = rankings.Tree

// NewRankings builds the tree, see rankings.New.
func NewRankings(zones []ledger.Zone) (*Rankings, error) { return rankings.New(zones) }

// PublishedRankings returns the published root and the hash of its inputs; zero if none was published.
func (c *Client) PublishedRankings(ctx context.Context) (root, inputs journal.Hash, err error) {
	out, err := read(ctx, c, c.addresses.Centres, centres.PackRankings(), centres.UnpackRankings)
	if err != nil {
		return root, inputs, fmt.Errorf("read the published rankings: %w", err)
	}
	return out.Root, out.Inputs, nil
}

// PublishRankings returns the call that publishes a root, the keccak256 of the inputs it was computed from, and their
// location. Only the owner may send it.
func (c *Client) PublishRankings(root, inputs journal.Hash, uri string) Call {
	return c.call("publish the zones' rankings", c.addresses.Centres, centres.PackPublishRankings(root, inputs, uri))
}

// ProveZone returns the call that stores one zone's published ranking. Any account may send it.
func (c *Client) ProveZone(r *Rankings, zone uint32) (Call, error) {
	proof, err := r.Proof(zone)
	if err != nil {
		return Call{}, err
	}
	z := r.Zone(zone)
	siblings := make([][32]byte, len(proof))
	for i, h := range proof {
		siblings[i] = h
	}
	data := bindings.ICentresZone{Lat: z.Lat, Lon: z.Lon, HalfSide: z.HalfSide, Ranking: rankings.Pack(z.Ranking)}
	packed, err := centres.TryPackProveZone(zone, data, siblings)
	return c.call(fmt.Sprintf("prove zone %d", zone), c.addresses.Centres, packed), errors.Join(err)
}

// Keccak returns the keccak256 hash of b.
func Keccak(b []byte) journal.Hash { return journal.Hash(crypto.Keccak256(b)) }
