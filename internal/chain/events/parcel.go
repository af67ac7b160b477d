package events

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// MaxParcels is how many parcels the contract makes of an order at most.
const MaxParcels = 3

// FirstCentre is the centre of the first parcel.
func FirstCentre(packed [32]byte) uint16 { return binary.BigEndian.Uint16(packed[30:]) }

// parcels returns an order's parcels as the contract packs them: from the low end 24 bits each, centre 16 and lines 8.
// It returns nil if the order has one parcel: then there is a centre and no lines. mapping.toml names it.
func parcels(id, packed [32]byte) (all []ledger.Parcel) {
	if packed[29] == 0 {
		return nil
	}
	rest := packed[:]
	for k := uint8(0); k < MaxParcels; k++ {
		tail := rest[len(rest)-3:]
		if tail[0]|tail[1]|tail[2] == 0 {
			break
		}
		all = append(all, ledger.Parcel{ID: ParcelID(id, k), Centre: binary.BigEndian.Uint16(tail[1:]), Lines: tail[0]})
		rest = rest[:len(rest)-3]
	}
	return all
}

// ParcelID is the contract's: the order's own for the first parcel, else the hash of order and number.
func ParcelID(order journal.OrderID, k uint8) journal.OrderID {
	if k == 0 {
		return order
	}
	var words [64]byte
	copy(words[:], order[:])
	words[63] = k
	return journal.OrderID(crypto.Keccak256(words[:]))
}
