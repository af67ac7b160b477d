package chain

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/waybill/waybill/internal/chain/clock"
	"github.com/waybill/waybill/internal/chain/events"
	"github.com/waybill/waybill/internal/chain/fees"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Journal returns the state of a device's journal for our Orders contract. Its Epoch is 0 before the first segment.
func (c *Client) Journal(ctx context.Context, device journal.Address) (journal.State, error) {
	call := journals.PackJournal(common.Address(c.addresses.Orders), common.Address(device))
	j, err := read(ctx, c, c.addresses.Journals, call, journals.UnpackJournal)
	if err != nil {
		return journal.State{}, fmt.Errorf("read journal of device %s: %w", device, err)
	}
	return journal.State{Head: j.Head, Epoch: j.Epoch, NextSeq: j.NextSeq}, nil
}

// Bits of a device's flags in the contract.
const (
	deviceRevoked = 1 << iota
	deviceRotated
)

// Device returns an enrolled device. It returns journal.ErrNotFound if the device was never enrolled.
func (c *Client) Device(ctx context.Context, id journal.Address) (ledger.Device, error) {
	d, err := read(ctx, c, c.addresses.Journals, journals.PackDevice(common.Address(id)), journals.UnpackDevice)
	if err == nil && d.Scheme == 0 {
		err = journal.ErrNotFound
	}
	if err != nil {
		return ledger.Device{}, fmt.Errorf("read device %s: %w", id, err)
	}
	out := ledger.Device{
		ID: id, Key: journal.Address(d.Key), Scheme: journal.Scheme(d.Scheme), Role: journal.Role(d.Role), Site: d.Site,
		Number: d.Number, ValidUntil: events.Seconds(d.ValidUntil), Revoked: d.Flags&deviceRevoked != 0,
	}
	if out.Revoked {
		r, err := read(ctx, c, c.addresses.Journals, journals.PackRevocation(common.Address(id)), journals.UnpackRevocation)
		if err != nil {
			return ledger.Device{}, fmt.Errorf("read device %s: %w", id, err)
		}
		out.RevokedFrom = journal.Place{Epoch: r.Epoch, Seq: r.FromSeq}
	}
	if d.Flags&deviceRotated != 0 {
		f, err := read(ctx, c, c.addresses.Journals, journals.PackFormerKey(common.Address(id)), journals.UnpackFormerKey)
		if err != nil {
			return ledger.Device{}, fmt.Errorf("read device %s: %w", id, err)
		}
		out.Former = &ledger.FormerKey{
			Key: journal.Address(f.Key), Scheme: journal.Scheme(f.Scheme), Until: journal.Place{Epoch: f.Epoch, Seq: f.FromSeq},
		}
	}
	return out, nil
}

// Order returns the fields of an order's storage slot: status, centre, carrier, mode, pick-up window, hand-over, time
// of the last change and shopper. It returns journal.ErrNotFound if the order was not placed. Terms and steps are only
// in events.
func (c *Client) Order(ctx context.Context, id journal.OrderID) (ledger.Order, error) {
	o, err := read(ctx, c, c.addresses.Orders, orders.PackOrder(id), orders.UnpackOrder)
	if err == nil && o.Status == 0 {
		err = journal.ErrNotFound
	}
	if err != nil {
		return ledger.Order{}, fmt.Errorf("read order %s: %w", id, err)
	}
	var handover uint8
	if o.DockSigned {
		handover |= ledger.HandoverDock
	}
	if o.VehicleSigned {
		handover |= ledger.HandoverVehicle
	}
	return ledger.Order{
		ID: id, Status: ledger.Status(o.Status), Centre: o.Centre, Carrier: o.Carrier, Mode: ledger.Mode(o.Mode),
		Pickup: o.Pickup, Handover: handover, Number: o.Vehicle,
		Since: time.Unix(int64(o.Since), 0).UTC(),
		Terms: ledger.Terms{Shopper: journal.Address(o.Shopper)},
	}, nil
}

// Nearest returns the centre that placing an order would choose now; 0 if no centre has all lines.
func (c *Client) Nearest(ctx context.Context, zone uint32, lines []ledger.Line) (uint16, error) {
	n, err := read(ctx, c, c.addresses.Centres, centres.PackNearest(zone, linesTo(lines)), centres.UnpackNearest)
	if err != nil {
		return 0, fmt.Errorf("choose a centre for zone %d: %w", zone, err)
	}
	return n, nil
}

// Middle returns the middle of a delivery zone, or zero if there is no such zone.
func (c *Client) Middle(ctx context.Context, zone uint32) (journal.Point, error) {
	z, err := read(ctx, c, c.addresses.Centres, centres.PackZone(zone), centres.UnpackZone)
	if err != nil {
		return journal.Point{}, fmt.Errorf("read the middle of zone %d: %w", zone, err)
	}
	return journal.Point{Lat: z.Lat, Lon: z.Lon}, nil
}

// Placed returns the transaction that placed an order, its block and the chosen centre. It returns journal.ErrNotFound
// if the order was not placed.
func (c *Client) Placed(
	ctx context.Context, id journal.OrderID,
) (tx journal.Hash, block uint64, centre uint16, err error) {
	found, err := c.logsOf(ctx, "OrderPlaced", id)
	if err == nil && len(found) == 0 {
		err = journal.ErrNotFound
	}
	if err != nil {
		return tx, 0, 0, fmt.Errorf("find order %s: %w", id, err)
	}
	e, err := orders.UnpackOrderPlacedEvent(&found[0])
	if err != nil {
		return tx, 0, 0, fmt.Errorf("find order %s: %w", id, err)
	}
	return journal.Hash(found[0].TxHash), found[0].BlockNumber, events.FirstCentre(common.BigToHash(e.Parcels)), nil
}

// TokenBalance returns an account's balance of the payment token, in its smallest unit.
func (c *Client) TokenBalance(ctx context.Context, of journal.Address) (journal.Amount, error) {
	n, err := read(ctx, c, c.addresses.Token, testDollar.PackBalanceOf(common.Address(of)), testDollar.UnpackBalanceOf)
	if err != nil {
		return journal.Amount{}, fmt.Errorf("read token balance of %s: %w", of, err)
	}
	return events.Amount(n), nil
}

// Now returns the timestamp of the latest block. Contracts compare deadlines with it.
func (c *Client) Now(ctx context.Context) (time.Time, error) {
	h, err := c.pool.Header(ctx, "latest")
	if err != nil {
		return time.Time{}, fmt.Errorf("read the time of the latest block: %w", err)
	}
	return h.Block().Time, nil
}

// ReadTime reads the time on the chain and returns it: that of a block made now. Deadlines of new offers count from it.
// Now is earlier on a chain that makes blocks only for transactions.
func (c *Client) ReadTime(ctx context.Context) (time.Time, error) {
	at := time.Now()
	latest, err := c.pool.Header(ctx, "latest")
	if err != nil {
		return time.Time{}, fmt.Errorf("read the time of the latest block: %w", err)
	}
	r := clock.Reading{At: at, Block: uint64(latest.Number), Latest: latest.Block().Time}
	// Many nodes have no pending block, or one with the hash null, and some answer with the latest block.
	var pending struct {
		Number, Timestamp hexutil.Uint64
	}
	if err := c.pool.Ask(ctx, &pending, "eth_getBlockByNumber", "pending", false); err != nil && !fees.Answered(err) {
		return time.Time{}, fmt.Errorf("read the time of the pending block: %w", err)
	}
	if pending.Number > latest.Number {
		r.Pending = time.Unix(int64(pending.Timestamp), 0).UTC()
	}
	c.clock.Set(r)
	return c.clock.Now(), nil
}

// DueTime returns the timestamp of the latest block, or, if the chain waits for transactions, that of the block which
// the next transaction makes. What is due then can be sent: EstimateGas and Simulate consider the same time.
func (c *Client) DueTime(ctx context.Context) (time.Time, error) {
	if now, err := c.ReadTime(ctx); err != nil || c.clock.Idle() {
		return now, err
	}
	return c.Now(ctx)
}

// Time returns the time on the chain by the last ReadTime, without a request.
func (c *Client) Time() time.Time { return c.clock.Now() }

// Drift returns the time on the chain minus the clock of this machine, by the last ReadTime.
func (c *Client) Drift() time.Duration { return c.clock.Drift() }

// OfferTime returns the time on the chain from which the deadlines of an offer count. It returns ledger.ErrIncapable if
// the chain cannot carry an order through.
func (c *Client) OfferTime(ctx context.Context) (time.Time, error) {
	if err := c.Capable(ctx); err != nil {
		return time.Time{}, err
	}
	return c.ReadTime(ctx)
}

// read calls a view function of the contract at an address and decodes its result.
func read[T any](
	ctx context.Context, c *Client, at journal.Address, call []byte, unpack func([]byte) (T, error),
) (T, error) {
	out, err := c.view(ctx, at, call)
	if err != nil {
		var zero T
		return zero, err
	}
	return unpack(out)
}
