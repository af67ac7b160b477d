package ledger

import (
	"github.com/waybill/waybill/journal"
)

// Network is a merchant's logistics network: fulfilment centres with stock, delivery zones, carriers with standing
// quotes, and devices. Package deploy reads it from a TOML file.
type Network struct {
	Name     string           `toml:"name"`
	Currency Currency         `toml:"currency"`
	Offer    Offer            `toml:"offer"`
	Centres  []Centre         `toml:"centre"`
	Zones    []Zone           `toml:"zone"`
	Items    []Item           `toml:"item"`
	Carriers []Carrier        `toml:"carrier"`
	Devices  []EnrolledDevice `toml:"device"`
}

// Currency is the display format of amounts of the token.
type Currency struct {
	Symbol   string `toml:"symbol"`   // "USD"
	Decimals uint8  `toml:"decimals"` // 1 unit of the currency is 10^Decimals smallest units
}

// Weights returns Terms.PriceWeight and Terms.TimeWeight with which a second is as bad as a thousandth of a unit of the
// currency, or as close to it as 64 bits allow.
func (c Currency) Weights() (price, second uint64) {
	const decimals = 3 // of a thousandth
	if c.Decimals < decimals {
		return power10(decimals - c.Decimals), 1
	}
	return 1, power10(c.Decimals - decimals)
}

// power10 returns 10^n, or the largest power of ten of 64 bits.
func power10(n uint8) uint64 {
	p := uint64(1)
	for range min(n, 19) {
		p *= 10
	}
	return p
}

// Centre is a fulfilment centre.
type Centre struct {
	ID   uint16 `toml:"id" json:"id"`
	Name string `toml:"name" json:"name"`
	Lat  int32  `toml:"lat" json:"lat"` // 1e-7 degrees
	Lon  int32  `toml:"lon" json:"lon"` // 1e-7 degrees
}

// Zone is a square delivery area. It is the only part of an address that goes on chain, so it must contain many homes.
type Zone struct {
	ID       uint32   `toml:"id" json:"id"`
	Name     string   `toml:"name" json:"name"`
	Lat      int32    `toml:"lat" json:"lat"`             // centre of the square, 1e-7 degrees
	Lon      int32    `toml:"lon" json:"lon"`             // centre of the square, 1e-7 degrees
	HalfSide uint32   `toml:"half_side" json:"half_side"` // half the length of a side, 1e-7 degrees
	Ranking  []uint16 `toml:"ranking" json:"ranking"`     // ids of centres, nearest first; empty: by great-circle distance
}

// Item is a trade item in the shop, with its initial stock.
type Item struct {
	GTIN   uint64            `toml:"gtin" json:"gtin"`
	Name   string            `toml:"name" json:"name"`
	Text   string            `toml:"text" json:"text"`
	Icon   string            `toml:"icon" json:"icon"`             // name of a file in api/web/icons, without .svg
	Price  journal.Amount    `toml:"price" json:"price"`           // smallest unit
	Grams  uint32            `toml:"grams" json:"grams"`           // weight of a piece
	Volume uint32            `toml:"volume" json:"volume"`         // cubic centimetres of a piece
	Stock  map[string]uint64 `toml:"stock" json:"stock,omitempty"` // initial pieces by centre id
}

// Carrier is a company that delivers parcels, with its standing quotes.
type Carrier struct {
	ID     uint16          `toml:"id" json:"id"`
	Name   string          `toml:"name" json:"name"`
	Signer journal.Address `toml:"signer" json:"signer"` // account that signs its quotes; zero: a development key is used
	Quotes []Quote         `toml:"quote" json:"quotes"`
}

// EnrolledDevice is a device that the deployment enrols.
type EnrolledDevice struct {
	Name   string          `toml:"name" json:"name"` // for people: "shelf-north-1"
	ID     journal.Address `toml:"id" json:"id"`     // address of its key; zero: a development key is used
	Role   journal.Role    `toml:"role" json:"role"`
	Site   uint16          `toml:"site" json:"site"` // fulfilment centre; for vehicles the carrier
	Mode   Mode            `toml:"mode" json:"mode"` // vehicles only
	Scheme journal.Scheme  `toml:"scheme" json:"scheme"`
}

// Addresses are the contract addresses of one deployment.
type Addresses struct {
	ChainID   uint64          `json:"chain_id"`
	Journals  journal.Address `json:"journals"`
	Shipments journal.Address `json:"shipments"`
	Orders    journal.Address `json:"orders"`
	Centres   journal.Address `json:"centres"`
	Claims    journal.Address `json:"claims"`
	Token     journal.Address `json:"token"` // payment token
	Block     uint64          `json:"block"` // number of the first block that can contain one of their events
}
