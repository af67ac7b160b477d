package events

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// MaxParcels is the maximum number of parcels of an order in the contract.
const MaxParcels = 3

// FirstCentre returns the centre of the first parcel.
func FirstCentre(packed [32]byte) uint16 { return binary.BigEndian.Uint16(packed[30:]) }

// parcels decodes the packed parcels of an order: 24 bits each from the low end, centre 16 bits and lines 8 bits. It
// returns nil if the order has one parcel; the contract then sets the centre only. mapping.toml refers to this
// function.
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

// ParcelID returns the id of an order's parcel k, computed as in the contract: the order's id for the first parcel,
// otherwise the hash of the order's id and k.
func ParcelID(order journal.OrderID, k uint8) journal.OrderID {
	if k == 0 {
		return order
	}
	var words [64]byte
	copy(words[:], order[:])
	words[63] = k
	return journal.OrderID(crypto.Keccak256(words[:]))
}
