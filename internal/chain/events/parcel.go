package events

import (
	"encoding/binary"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// maxParcels is the maximum number of parcels of an order in the contract.
const maxParcels = 3

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
	for k := uint8(0); k < maxParcels; k++ {
		tail := rest[len(rest)-3:]
		if tail[0]|tail[1]|tail[2] == 0 {
			break
		}
		parcel := journal.OrderID(id).WithParcel(k)
		all = append(all, ledger.Parcel{ID: parcel, Centre: binary.BigEndian.Uint16(tail[1:]), Lines: tail[0]})
		rest = rest[:len(rest)-3]
	}
	return all
}
