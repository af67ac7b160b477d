package chain

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/chain/rankings"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// lanesAtOnce is the number of requests that Lanes makes at the same time.
const lanesAtOnce = 8

// Lanes returns the lanes to a zone from each centre in its ranking: an order may be reserved in any of them, or moved
// there. A lane has the quotes with capacity left whose range reaches the zone and whose carrier was not removed. It
// lacks quotes with a limit for the weather, because nobody knows the weather in which a parcel will be packed. It
// returns journal.ErrNotFound for an unknown zone.
func (c *Client) Lanes(ctx context.Context, zone uint32) ([]ledger.Lane, error) {
	z, err := read(ctx, c, c.addresses.Centres, centres.PackZone(zone), centres.UnpackZone)
	if err == nil && z.HalfSide == 0 {
		err = journal.ErrNotFound
	}
	if err != nil {
		return nil, fmt.Errorf("read zone %d: %w", zone, err)
	}
	ranking := rankings.Unpack(z.Ranking)
	lanes, carriers := make([]ledger.Lane, len(ranking)), knownCarriers{client: c, removed: map[uint16]bool{}}
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(lanesAtOnce)
	for i, centre := range ranking {
		g.Go(func() (err error) {
			lanes[i], err = c.lane(ctx, centre, zone, &carriers)
			return err
		})
	}
	return lanes, g.Wait()
}

// lane returns the lane from one centre.
func (c *Client) lane(ctx context.Context, centre uint16, zone uint32, carriers *knownCarriers) (ledger.Lane, error) {
	out := ledger.Lane{Centre: centre}
	metres, err := read(ctx, c, c.addresses.Centres, centres.PackDistance(centre, zone), centres.UnpackDistance)
	if err != nil {
		return out, fmt.Errorf("read the distance from centre %d to zone %d: %w", centre, zone, err)
	}
	quotes, err := c.Lane(ctx, centre, zone)
	if err != nil {
		return out, err
	}
	for _, q := range quotes {
		if q.Capacity == 0 || metres > q.Range || q.MaxWind != 0 || q.MinVisibility != 0 {
			continue
		}
		removed, err := carriers.isRemoved(ctx, q.Carrier)
		if err != nil {
			return out, err
		}
		if !removed {
			out.Quotes = append(out.Quotes, ledger.LaneQuote{
				MaxWeight: q.MaxWeight, MaxSize: q.MaxSize, ValidUntil: q.ValidUntil,
			})
		}
	}
	return out, nil
}

// knownCarriers reads each carrier once. It is safe for concurrent use.
type knownCarriers struct {
	client  *Client
	mu      sync.Mutex      // guards removed
	removed map[uint16]bool // of the carriers that were read
}

func (k *knownCarriers) isRemoved(ctx context.Context, id uint16) (bool, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if removed, known := k.removed[id]; known {
		return removed, nil
	}
	carrier, err := k.client.Carrier(ctx, id)
	if err != nil && !errors.Is(err, journal.ErrNotFound) {
		return false, err
	}
	k.removed[id] = carrier.Signer == journal.Address{}
	return k.removed[id], nil
}
