package chain

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/internal/chain/eip712"
	"github.com/waybill/waybill/internal/chain/events"
	"github.com/waybill/waybill/internal/chain/rankings"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Limits of the contracts.
const (
	MaxRanking    = rankings.Most   // centres in a zone's ranking
	LastCarrier   = 16_383          // highest id of a carrier
	LongestPickup = 168 * time.Hour // longest pick-up window of a quote
)

// Quote is a carrier's standing offer for one lane, from a centre to a zone. Capacity is the number of parcels that can
// still be assigned.
type Quote struct {
	Carrier uint16
	Centre  uint16
	Zone    uint32
	ledger.Tariff
	ValidUntil time.Time // whole seconds
}

// Shelf is a trade item in a centre.
type Shelf struct {
	Centre uint16
	GTIN   uint64
}

// Centre returns a centre's position in 1e-7 degrees. It returns journal.ErrNotFound for an unknown centre.
func (c *Client) Centre(ctx context.Context, id uint16) (journal.Point, error) {
	o, err := read(ctx, c, c.addresses.Centres, centres.PackCentre(id), centres.UnpackCentre)
	if err == nil && !o.Known {
		err = journal.ErrNotFound
	}
	if err != nil {
		return journal.Point{}, fmt.Errorf("read centre %d: %w", id, err)
	}
	return journal.Point{Lat: o.Lat, Lon: o.Lon}, nil
}

// Zones returns every zone by id, with its last values.
func (c *Client) Zones(ctx context.Context) (map[uint32]ledger.Zone, error) {
	logs, err := c.logsSinceDeployment(ctx, [][]common.Hash{{events.Topic("ZoneSet")}})
	if err != nil {
		return nil, fmt.Errorf("read zones: %w", err)
	}
	out := map[uint32]ledger.Zone{}
	for i := range logs {
		e, err := centres.UnpackZoneSetEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("read zones: %w", err)
		}
		if e.Name == "" { // unchanged
			e.Name = out[e.Zone].Name
		}
		out[e.Zone] = ledger.Zone{
			ID: e.Zone, Name: e.Name, Lat: e.Lat, Lon: e.Lon, HalfSide: e.HalfSide, Ranking: rankings.Unpack(e.Ranking),
		}
	}
	return out, nil
}

// StockedShelves returns every shelf that ever received stock.
func (c *Client) StockedShelves(ctx context.Context) (map[Shelf]bool, error) {
	logs, err := c.logsSinceDeployment(ctx, [][]common.Hash{{events.Topic("StockMoved")}, {{}}})
	if err != nil {
		return nil, fmt.Errorf("read stock: %w", err)
	}
	out := map[Shelf]bool{}
	for i := range logs {
		e, err := centres.UnpackStockMovedEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("read stock: %w", err)
		}
		out[Shelf{e.Centre, e.Gtin}] = true
	}
	return out, nil
}

// Carrier returns a carrier and the signer of its quotes. The signer is zero if the carrier was removed. It returns
// journal.ErrNotFound for an unknown carrier.
func (c *Client) Carrier(ctx context.Context, id uint16) (ledger.Carrier, error) {
	o, err := read(ctx, c, c.addresses.Shipments, shipments.PackCarrier(id), shipments.UnpackCarrier)
	if err == nil && !o.Known {
		err = journal.ErrNotFound
	}
	if err != nil {
		return ledger.Carrier{}, fmt.Errorf("read carrier %d: %w", id, err)
	}
	return ledger.Carrier{ID: id, Name: o.Name, Signer: journal.Address(o.Signer)}, nil
}

// Lane returns all quotes from a centre to a zone, including expired and exhausted ones.
func (c *Client) Lane(ctx context.Context, centre uint16, zone uint32) ([]Quote, error) {
	all, err := read(ctx, c, c.addresses.Shipments, shipments.PackLane(common.Address(c.addresses.Orders), centre, zone),
		shipments.UnpackLane)
	if err != nil {
		return nil, fmt.Errorf("read quotes from centre %d to zone %d: %w", centre, zone, err)
	}
	out := make([]Quote, len(all))
	for i, q := range all {
		out[i] = Quote{
			Carrier: q.Carrier, Centre: q.Centre, Zone: q.Zone, ValidUntil: events.Seconds(q.ValidUntil),
			Tariff: ledger.Tariff{
				Mode: ledger.Mode(q.Mode), Price: events.Amount(q.Price), P50: time.Duration(q.P50) * time.Second,
				P90: time.Duration(q.P90) * time.Second, Grams: q.Grams, Pickup: time.Duration(q.Pickup) * time.Hour,
				Capacity: q.Capacity,
				Limits: ledger.Limits{
					MaxWeight: q.MaxWeight, MaxSize: q.MaxSize, Range: q.Range, MaxWind: q.MaxWind,
					MinVisibility: q.MinVisibility,
				},
			},
		}
	}
	return out, nil
}

// MaySell reports whether a merchant may sell from the centres' stock.
func (c *Client) MaySell(ctx context.Context, merchant journal.Address) (bool, error) {
	ok, err := read(ctx, c, c.addresses.Centres, centres.PackIsMerchant(common.Address(merchant)),
		centres.UnpackIsMerchant)
	if err != nil {
		return false, fmt.Errorf("read merchant %s: %w", merchant, err)
	}
	return ok, nil
}

// ShowPolicy returns the call that shows a claims policy. Anyone may send it.
func (c *Client) ShowPolicy(p ledger.Policy) Call {
	return c.call(fmt.Sprintf("show policy %s", PolicyHash(p)), c.addresses.Claims, claims.PackShow(policyTo(p)))
}

// AllowMerchant returns the call that lets a merchant sell from the centres' stock. Receipts show name. Only the owner
// may send it.
func (c *Client) AllowMerchant(merchant journal.Address, name string) Call {
	return c.call(fmt.Sprintf("allow merchant %s", merchant), c.addresses.Centres,
		centres.PackSetMerchant(common.Address(merchant), true, name))
}

// AddCentre returns the call that adds a centre. Only the owner may send it.
func (c *Client) AddCentre(v ledger.Centre) Call {
	return c.call(fmt.Sprintf("add centre %d", v.ID), c.addresses.Centres,
		centres.PackAddCentre(v.ID, v.Lat, v.Lon, v.Name))
}

// SetZone returns the call that sets a zone. Its Ranking must have at most MaxRanking centres. Only the owner may send
// it.
func (c *Client) SetZone(v ledger.Zone) Call {
	data := bindings.ICentresZone{Lat: v.Lat, Lon: v.Lon, HalfSide: v.HalfSide, Ranking: rankings.Pack(v.Ranking)}
	return c.call(fmt.Sprintf("set zone %d", v.ID), c.addresses.Centres, centres.PackSetZone(v.ID, data, v.Name))
}

// MaxStock is the maximum number of pieces of an item in a centre.
const MaxStock = 1<<41 - 1

// ReceiveStock returns the call that adds pieces to a shelf, at most MaxStock. Only the owner may send it.
func (c *Client) ReceiveStock(at Shelf, pieces uint64) Call {
	return c.call(fmt.Sprintf("receive %d of %d in centre %d", pieces, at.GTIN, at.Centre), c.addresses.Centres,
		centres.PackAdjustStock(at.Centre, at.GTIN, int64(min(pieces, MaxStock))))
}

// AddCarrier returns the call that adds a carrier. Only the owner may send it.
func (c *Client) AddCarrier(v ledger.Carrier) Call {
	return c.call(fmt.Sprintf("add carrier %d", v.ID), c.addresses.Shipments,
		shipments.PackAddCarrier(v.ID, common.Address(v.Signer), v.Name))
}

// Enroll returns the call that enrols a device until a time. Only the owner may send it.
func (c *Client) Enroll(d ledger.EnrolledDevice, until time.Time) Call {
	return c.call(fmt.Sprintf("enroll device %s", d.Name), c.addresses.Journals,
		journals.PackEnroll(common.Address(d.ID), uint8(d.Scheme), uint8(d.Role), d.Site, big.NewInt(until.Unix())))
}

// Revoke returns the call that revokes a device: the contract refuses readings from that place in its journal on. Only
// the owner may send it.
func (c *Client) Revoke(id journal.Address, from journal.Place) Call {
	return c.call(fmt.Sprintf("revoke device %s", id), c.addresses.Journals,
		journals.PackRevoke(common.Address(id), from.Epoch, from.Seq))
}

// PostQuote signs a quote with the carrier's key and returns the call that posts it. Any account may send it.
func (c *Client) PostQuote(q Quote, key *ecdsa.PrivateKey) (Call, error) {
	what := fmt.Sprintf("post quote of carrier %d from centre %d to zone %d by %s", q.Carrier, q.Centre, q.Zone, q.Mode)
	digest := eip712.Signing(eip712.Domain("Waybill Shipments", "2", c.ChainID(), c.addresses.Shipments),
		eip712.Words{}.Hash(eip712.QuoteType).Address(c.addresses.Orders).
			Number(uint64(q.Carrier)).Number(uint64(q.Centre)).Number(uint64(q.Zone)).Number(uint64(q.Mode)).
			Number(uint64(q.Pickup/time.Hour)).Amount(q.Price).Number(uint64(q.P50/time.Second)).
			Number(uint64(q.P90/time.Second)).Number(uint64(q.Grams)).Number(uint64(q.MaxWeight)).
			Number(uint64(q.MaxSize)).Number(uint64(q.Range)).Number(uint64(q.MaxWind)).Number(uint64(q.MinVisibility)).
			Time(q.ValidUntil).Number(uint64(q.Capacity)).Sum())
	sig, err := eip712.Sign(key, digest)
	if err != nil {
		return Call{}, fmt.Errorf("%s: %w", what, err)
	}
	return c.call(what, c.addresses.Shipments, shipments.PackPost(bindings.IShipmentsQuote{
		Consumer: common.Address(c.addresses.Orders), Carrier: q.Carrier, Centre: q.Centre, Zone: q.Zone, Mode: uint8(q.Mode),
		Pickup: uint8(q.Pickup / time.Hour), Price: q.Price.Big(), P50: uint32(q.P50 / time.Second),
		P90: uint32(q.P90 / time.Second), Grams: q.Grams, MaxWeight: q.MaxWeight, MaxSize: q.MaxSize, Range: q.Range,
		MaxWind: q.MaxWind, MinVisibility: q.MinVisibility,
		ValidUntil: big.NewInt(q.ValidUntil.Unix()), Capacity: q.Capacity,
	}, sig)), nil
}

func (c *Client) call(what string, to journal.Address, data []byte) Call {
	return Call{What: what, To: to, Data: data}
}
