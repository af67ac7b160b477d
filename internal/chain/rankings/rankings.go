// Package rankings has the Merkle tree of the zones' rankings of the nearest centres, and their encoding.
package rankings

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/internal/chain/eip712"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Tree is a Merkle tree of the rankings of all zones. It is OpenZeppelin's StandardMerkleTree with the leaves
// (uint32 zone, Zone), so it can be verified with that library.
type Tree struct {
	zones []ledger.Zone
	tree  []common.Hash  // node i has the children 2i+1 and 2i+2; the sorted leaves are at the end, in reverse order
	place map[uint32]int // index of a zone's leaf in tree
}

// New builds the tree. It returns journal.ErrMalformed if there is no zone or a zone occurs twice.
func New(zones []ledger.Zone) (*Tree, error) {
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
	r := &Tree{zones: zones, tree: make([]common.Hash, 2*len(zones)-1), place: map[uint32]int{}}
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
func (r *Tree) Root() journal.Hash { return journal.Hash(r.tree[0]) }

// Proof returns the Merkle proof of a zone for Centres.proveZone. It returns journal.ErrNotFound if the tree does not
// have the zone.
func (r *Tree) Proof(zone uint32) ([]journal.Hash, error) {
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
		Number(uint64(z.HalfSide)).Hash(Pack(z.Ranking)))
	return crypto.Keccak256Hash(once)
}

// hashPair hashes two nodes, the lower first, so that a proof needs no sides.
func hashPair(a, b common.Hash) common.Hash {
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	return crypto.Keccak256Hash(a[:], b[:])
}

// Zone returns a zone of the tree.
func (r *Tree) Zone(id uint32) ledger.Zone {
	return r.zones[slices.IndexFunc(r.zones, func(z ledger.Zone) bool { return z.ID == id })]
}

// Most is the maximum number of centres in a ranking.
const Most = 16

// Pack encodes a ranking as in the contract: 16 bits per centre, from the high end.
func Pack(centres []uint16) (out [32]byte) {
	for i, id := range centres[:min(len(centres), Most)] {
		binary.BigEndian.PutUint16(out[2*i:], id)
	}
	return out
}

// Unpack decodes a ranking; a centre 0 ends it.
func Unpack(packed [32]byte) (centres []uint16) {
	for i := 0; i < len(packed); i += 2 {
		id := binary.BigEndian.Uint16(packed[i:])
		if id == 0 {
			break
		}
		centres = append(centres, id)
	}
	return centres
}
