package store_test

import "github.com/waybill/waybill/internal/store/storetest"

// The story that the tests tell: see storetest.
var (
	first    = storetest.First
	second   = storetest.Second
	parcel   = storetest.Parcel
	dock     = storetest.Dock
	drone    = storetest.Drone
	noon     = storetest.Noon
	seen     = storetest.Seen
	terms    = storetest.Terms
	placed   = storetest.Placed
	advanced = storetest.Advanced
	settled  = storetest.Settled
	chain    = storetest.Chain
	journey  = storetest.Journey
	split    = storetest.Split
	apply    = storetest.Apply
	feed     = storetest.FeedLines
)
