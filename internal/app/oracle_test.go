package app

import (
	"testing"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

func TestFence(t *testing.T) {
	t.Parallel()
	off := fence(ledger.Network{
		Centres: []ledger.Centre{{ID: 1, Lat: 54e7, Lon: 6e7}},
		Zones:   []ledger.Zone{{ID: 7, Lat: 54e7, Lon: 6.1e7, HalfSide: 1e5}},
	})
	robot, van := ledger.Device{Role: journal.Robot, Site: 1}, ledger.Device{Role: journal.Vehicle, Site: 1}
	for _, c := range []struct {
		name        string
		device      ledger.Device
		lat, lon    float64
		least, most float64
	}{
		{"at its centre", robot, 54, 6, 0, 1},
		{"a kilometre north", robot, 54.009, 6, 990, 1010},
		{"of no centre", ledger.Device{Role: journal.Robot, Site: 9}, 0, 0, 0, 0},
		{"on its way", van, 54, 6.05, 0, 0},
		{"in the hills", van, 54.08, 6, 0, 0},
		{"in another country", van, 55, 6, 90_000, 110_000},
	} {
		got := off(c.device, journal.Point{Lat: int32(c.lat * 1e7), Lon: int32(c.lon * 1e7)})
		if got < c.least || got > c.most {
			t.Errorf("%s: %.0f m outside", c.name, got)
		}
	}
}
