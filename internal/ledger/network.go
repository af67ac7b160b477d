package ledger

import (
	"time"

	"github.com/waybill/waybill/journal"
)

// Network is what a merchant runs on: centres with stock, zones they deliver to, carriers with standing quotes, devices.
// It is read from one file by package deploy.
type Network struct {
	Name     string           `toml:"name"`
	Currency Currency         `toml:"currency"`
	Centres  []Centre         `toml:"centre"`
	Zones    []Zone           `toml:"zone"`
	Items    []Item           `toml:"item"`
	Carriers []Carrier        `toml:"carrier"`
	Devices  []EnrolledDevice `toml:"device"`
}

// Currency is how amounts of the token are written for people.
type Currency struct {
	Symbol   string `toml:"symbol"`   // "USD"
	Decimals uint8  `toml:"decimals"` // digits after the point in the token's smallest unit
}

// Centre is a fulfilment centre.
type Centre struct {
	ID   uint16 `toml:"id" json:"id"`
	Name string `toml:"name" json:"name"`
	Lat  int32  `toml:"lat" json:"lat"` // 1e-7 degrees
	Lon  int32  `toml:"lon" json:"lon"` // 1e-7 degrees
}

// Zone is a neighbourhood orders are delivered to, a square; never so small that it tells a home.
type Zone struct {
	ID       uint32   `toml:"id" json:"id"`
	Name     string   `toml:"name" json:"name"`
	Lat      int32    `toml:"lat" json:"lat"`             // middle, 1e-7 degrees
	Lon      int32    `toml:"lon" json:"lon"`             // middle, 1e-7 degrees
	HalfSide uint32   `toml:"half_side" json:"half_side"` // 1e-7 degrees
	Ranking  []uint16 `toml:"ranking" json:"ranking"`     // centres, nearest first; empty: by great-circle distance
}

// Item is a trade item in the shop, with what each centre holds at the start.
type Item struct {
	GTIN   uint64            `toml:"gtin" json:"gtin"`
	Name   string            `toml:"name" json:"name"`
	Text   string            `toml:"text" json:"text"`
	Icon   string            `toml:"icon" json:"icon"`             // name of a drawing in the page
	Price  uint64            `toml:"price" json:"price,string"`    // smallest unit
	Weight uint32            `toml:"weight" json:"weight"`         // grams
	Size   uint32            `toml:"size" json:"size"`             // cubic centimetres
	Stock  map[string]uint64 `toml:"stock" json:"stock,omitempty"` // pieces by centre id
}

// Carrier moves parcels by standing quotes; each quote holds from every centre to every zone it names.
type Carrier struct {
	ID     uint16          `toml:"id" json:"id"`
	Name   string          `toml:"name" json:"name"`
	Signer journal.Address `toml:"signer" json:"signer"` // who signs its quotes; zero in the file: a dev key is made
	Quotes []Quote         `toml:"quote" json:"quotes"`
}

// Quote is a carrier's standing offer.
type Quote struct {
	Mode      Mode          `toml:"mode" json:"mode"`
	Centres   []uint16      `toml:"centres" json:"centres"` // empty: all
	Zones     []uint32      `toml:"zones" json:"zones"`     // empty: all
	Price     uint64        `toml:"price" json:"price,string"`
	Transit   time.Duration `toml:"transit" json:"transit"`
	MaxWeight uint32        `toml:"max_weight" json:"max_weight"` // grams
	MaxSize   uint32        `toml:"max_size" json:"max_size"`     // cubic centimetres
	Range     uint32        `toml:"range" json:"range"`           // metres in a straight line, centre to the middle of the zone
	Pickup    time.Duration `toml:"pickup" json:"pickup"`         // from assignment to the hand-over; else the parcel goes to the next
	Capacity  uint16        `toml:"capacity" json:"capacity"`     // parcels
}

// EnrolledDevice is a device the network starts with.
type EnrolledDevice struct {
	Name   string          `toml:"name" json:"name"` // for people: "shelf-north-1"
	ID     journal.Address `toml:"id" json:"id"`     // address of its key; zero in the file: a dev key is made
	Role   journal.Role    `toml:"role" json:"role"`
	Site   uint16          `toml:"site" json:"site"` // centre, or carrier for vehicles
	Mode   Mode            `toml:"mode" json:"mode"` // vehicles only
	Scheme journal.Scheme  `toml:"scheme" json:"scheme"`
}

// Addresses is where the contracts are on one chain.
type Addresses struct {
	ChainID   uint64          `json:"chain_id"`
	Journals  journal.Address `json:"journals"`
	Shipments journal.Address `json:"shipments"`
	Orders    journal.Address `json:"orders"`
	Centres   journal.Address `json:"centres"`
	Claims    journal.Address `json:"claims"`
	Token     journal.Address `json:"token"` // the payment token; a test token on dev chains
	Block     uint64          `json:"block"` // the first block that can hold an event of theirs
}
