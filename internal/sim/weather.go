package sim

import (
	"context"
	"math"
	"time"

	"github.com/waybill/waybill/journal"
)

const (
	// weatherInterval is the time on the chain between two readings of the weather by a dock. The contract uses a reading
	// for an hour.
	weatherInterval = 25 * time.Minute
	// weatherCheck is the interval of checks whether a reading is due. The offset to the chain's time may have changed.
	weatherCheck = time.Minute
)

// measureWeather signs the weather at the dock's centre at the start and then in each weatherInterval, until ctx ends.
func (a *actor) measureWeather(ctx context.Context) error {
	tick := time.NewTicker(weatherCheck)
	defer tick.Stop()
	var last time.Time
	for {
		if last.IsZero() || a.chainTime().Sub(last) >= weatherInterval {
			wind, visibility := weatherAt(a.chainTime(), a.at)
			if err := a.act(journal.Weather, journal.OrderID{}, wind, visibility); err != nil {
				return err
			}
			last = a.chainTime() // act may have waited until the device knew the offset
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
	}
}

// chainTime returns the time on the chain as the device knows it.
func (a *actor) chainTime() time.Time {
	offset, _ := a.Offset()
	return now().Add(offset)
}

// weatherAt returns the wind in cm/s and the visibility in metres at p. Both change over six hours, a little earlier in
// the west: wind from 1.5 to 7.5 m/s, visibility from 5 to 13 km.
func weatherAt(t time.Time, p journal.Point) (wind int64, visibility uint64) {
	phase := 2*math.Pi*float64(t.Unix()%21_600)/21_600 - float64(p.Lon)/1e7
	return int64(450 + 300*math.Sin(phase)), uint64(9000 + 4000*math.Cos(phase))
}
