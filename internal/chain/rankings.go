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
	"github.com/waybill/waybill/internal/chain/eip712"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Rankings is a Merkle tree of the rankings of all zones. It is OpenZeppelin's StandardMerkleTree with the leaves
// (uint32 zone, Zone), so it can be verified with that library.
type Rankings struct {
	zones []ledger.Zone
	tree  []common.Hash  // node i has the children 2i+1 and 2i+2; the sorted leaves are at the end, in reverse order
	place map[uint32]int // index of a zone's leaf in tree
}

// NewRankings builds the tree. It returns journal.ErrMalformed if there is no zone or a zone occurs twice.
func NewRankings(zones []ledger.Zone) (*Rankings, error) {
	if len(zones) == 0 {
		return nil, fmt.Errorf("rankings without zones: %w", journal.ErrMalformed)
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
			return nil, fmt.Errorf("zone %d occurs twice: %w", l.zone, journal.ErrMalformed)
		}
		r.place[l.zone] = at
	}
	for i := len(r.tree) - 1 - len(leaves); i >= 0; i-- {
		r.tree[i] = hashPair(r.tree[2*i+1], r.tree[2*i+2])
	}
	return r, nil
}

// Root returns the root, which PublishRankings publishes.
func (r *Rankings) Root() journal.Hash { return journal.Hash(r.tree[0]) }

// Proof returns the Merkle proof of a zone for Centres.proveZone. It returns journal.ErrNotFound if the tree does not
// have the zone.
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

// zoneLeaf returns the leaf of a zone: the double keccak256 of its ABI encoding.
func zoneLeaf(z ledger.Zone) common.Hash {
	once := crypto.Keccak256(eip712.Words{}.Number(uint64(z.ID)).Signed(int64(z.Lat)).Signed(int64(z.Lon)).
		Number(uint64(z.HalfSide)).Hash(packRanking(z.Ranking)))
	return crypto.Keccak256Hash(once)
}

// hashPair hashes two nodes, the lower first, so that a proof needs no sides.
func hashPair(a, b common.Hash) common.Hash {
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	return crypto.Keccak256Hash(a[:], b[:])
}

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

// Keccak returns the keccak256 hash of b.
func Keccak(b []byte) journal.Hash { return journal.Hash(crypto.Keccak256(b)) }
