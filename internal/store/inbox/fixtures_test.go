package inbox_test

import "github.com/waybill/waybill/internal/store/storetest"

// Test data of storetest.
var (
	first    = storetest.First
	second   = storetest.Second
	parcel   = storetest.Parcel
	dock     = storetest.Dock
	drone    = storetest.Drone
	noon     = storetest.Noon
	chain    = storetest.Chain
	journey  = storetest.Journey
	split    = storetest.Split
	apply    = storetest.Apply
	advanced = storetest.Advanced
	feed     = storetest.FeedLines
)
