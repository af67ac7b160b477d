package chain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Rankings are those of all zones under one root: OpenZeppelin's StandardMerkleTree over (uint32 zone, Zone), so that anyone can make it anew.
type Rankings struct {
	zones []ledger.Zone
	tree  []common.Hash // node i has the children 2i+1 and 2i+2; the leaves stand at the end, sorted, from the last
	place map[uint32]int
}

// NewRankings needs at least one zone, each once; journal.ErrMalformed otherwise.
func NewRankings(zones []ledger.Zone) (*Rankings, error) {
	if len(zones) == 0 {
		return nil, fmt.Errorf("rankings of no zone: %w", journal.ErrMalformed)
	}
	type leaf struct {
		zone uint32
		hash common.Hash
	}
	leaves := make([]leaf, len(zones))
	for i, z := range zones {
		leaves[i] = leaf{z.ID, zoneLeaf(z)}
	}
	slices.SortFunc(leaves, func(a, b leaf) int { return bytes.Compare(a.hash[:], b.hash[:]) })
	r := &Rankings{zones: zones, tree: make([]common.Hash, 2*len(zones)-1), place: map[uint32]int{}}
	for i, l := range leaves {
		at := len(r.tree) - 1 - i
		r.tree[at] = l.hash
		if _, twice := r.place[l.zone]; twice {
			return nil, fmt.Errorf("zone %d is there twice: %w", l.zone, journal.ErrMalformed)
		}
		r.place[l.zone] = at
	}
	for i := len(r.tree) - 1 - len(leaves); i >= 0; i-- {
		r.tree[i] = pair(r.tree[2*i+1], r.tree[2*i+2])
	}
	return r, nil
}

// Root is what is published.
func (r *Rankings) Root() journal.Hash { return journal.Hash(r.tree[0]) }

// Proof is what Centres.proveZone takes beside the zone; journal.ErrNotFound for a zone that is not among them.
func (r *Rankings) Proof(zone uint32) ([]journal.Hash, error) {
	at, ok := r.place[zone]
	if !ok {
		return nil, fmt.Errorf("zone %d: %w", zone, journal.ErrNotFound)
	}
	proof := []journal.Hash{}
	for ; at > 0; at = (at - 1) / 2 {
		sibling := at + 1 // of a left child
		if at%2 == 0 {
			sibling = at - 1
		}
		proof = append(proof, journal.Hash(r.tree[sibling]))
	}
	return proof, nil
}

func zoneLeaf(z ledger.Zone) common.Hash {
	once := crypto.Keccak256(words{}.number(uint64(z.ID)).signed(int64(z.Lat)).signed(int64(z.Lon)).number(uint64(z.HalfSide)).hash(packRanking(z.Ranking)))
	return crypto.Keccak256Hash(once)
}

// pair hashes two nodes, the lesser first: a proof then needs no sides.
func pair(a, b common.Hash) common.Hash {
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	return crypto.Keccak256Hash(a[:], b[:])
}

// PublishedRankings are the root and the hash of the inputs that stand on chain; zero before any were published.
func (c *Client) PublishedRankings(ctx context.Context) (root, inputs journal.Hash, err error) {
	out, err := read(ctx, c, c.addresses.Centres, centres.PackRankings(), centres.UnpackRankings)
	if err != nil {
		return root, inputs, fmt.Errorf("read the published rankings: %w", err)
	}
	return out.Root, out.Inputs, nil
}

// PublishRankings publishes a root, the keccak256 of what it was computed from, and where that is.
func (c *Client) PublishRankings(root, inputs journal.Hash, uri string) Call {
	return c.call("publish the zones' rankings", c.addresses.Centres, centres.PackPublishRankings(root, inputs, uri))
}

// ProveZone stores one zone's published ranking; anyone may send it.
func (c *Client) ProveZone(r *Rankings, zone uint32) (Call, error) {
	proof, err := r.Proof(zone)
	if err != nil {
		return Call{}, err
	}
	i := slices.IndexFunc(r.zones, func(z ledger.Zone) bool { return z.ID == zone })
	z := r.zones[i]
	siblings := make([][32]byte, len(proof))
	for i, h := range proof {
		siblings[i] = h
	}
	data := bindings.ICentresZone{Lat: z.Lat, Lon: z.Lon, HalfSide: z.HalfSide, Ranking: packRanking(z.Ranking)}
	packed, err := centres.TryPackProveZone(zone, data, siblings)
	return c.call(fmt.Sprintf("prove zone %d", zone), c.addresses.Centres, packed), errors.Join(err)
}

// Keccak is the chain's hash.
func Keccak(b []byte) journal.Hash { return journal.Hash(crypto.Keccak256(b)) }
