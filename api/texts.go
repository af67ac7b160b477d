package api

import (
	"slices"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// statusText is the text that pages show for a status. Pages get the same texts as data for their script.
type statusText struct {
	Title string `json:"title"`
	Text  string `json:"text"`
}

var statusTexts = map[ledger.Status]statusText{
	ledger.Placed:    {"Order placed", "Paid into escrow. A shelf sensor is checking the stock."},
	ledger.Confirmed: {"Found on the shelf", "A shelf sensor has seen it. A robot is fetching it now."},
	ledger.Picked:    {"Picked by a robot", "In the robot's basket. Next: the packing station."},
	ledger.Packed:    {"Packed", "Packed and weighed. The best carrier is being chosen."},
	ledger.Assigned:  {"Ready to leave", "A carrier is chosen. Dock and vehicle sign the hand-over."},
	ledger.Departed:  {"On its way", "It has left the centre and is coming to you."},
	ledger.Attempted: {"We missed you", "Nobody could take it. The vehicle comes again."},
	ledger.Refused:   {"On its way back", "It was not wanted at the door. Your money follows when it is back."},
	ledger.Delivered: {"Delivered", "It has arrived. The shop is paid when the time for claims is over."},
	ledger.Disputed:  {"In dispute", "Your money stays in escrow until the arbiter has decided."},
	ledger.InReturn:  {"Being returned", "Send it back in time: the escrow pays you when the centre has it."},
	ledger.Settled:   {"Delivered", "It has arrived, and the shop has been paid. Enjoy!"},
	ledger.Cancelled: {"Cancelled", "The order was cancelled. Your money is back in your wallet."},
	ledger.Refunded:  {"Refunded", "It could not be delivered. Your money is back in your wallet."},
	ledger.Damaged:   {"Damaged on the way", "A device saw the damage and said so. Your money is back in your wallet."},
	ledger.Lost:      {"Lost on the way", "The vehicle has it no more. Your money is back in your wallet."},
	ledger.Returned:  {"Returned", "It is back in the centre. Your money is back in your wallet."},
}

// decidedText is the text for a settled order that was disputed.
var decidedText = statusText{"Dispute decided", "The escrow has paid the shop and you what the decision gives each."}

// textsOf returns the texts of an order's status. For a delivered order they say until when the shopper can claim.
func (a *API) textsOf(o ledger.Order) statusText {
	texts := statusTexts[o.Status]
	disputed := func(s ledger.Step) bool { return s.Status == ledger.Disputed }
	if o.Status == ledger.Settled && slices.ContainsFunc(o.Steps, disputed) {
		return decidedText
	}
	if window := a.claimWindow(o); window > 0 && o.Status == ledger.Delivered {
		until := o.Since.Add(window).UTC().Format("2 Jan 15:04:05 UTC")
		texts.Text = "It has arrived. You can claim until " + until + "; then the shop is paid."
	}
	return texts
}

// claimWindow returns the time for claims after delivery; 0 if the order has another policy than the shop has now.
func (a *API) claimWindow(o ledger.Order) time.Duration {
	if o.Terms.Policy != a.Policy {
		return 0
	}
	return a.Network.Offer.Policy.Window
}

// milestone is a row of the timeline.
type milestone struct {
	Status     ledger.Status
	Todo, Done string // titles before and after the status is reached
	Icon       string // id of the symbol in symbols.html, without "i-"
}

var milestones = []milestone{
	{ledger.Placed, "Payment", "Paid and reserved", "receipt"},
	{ledger.Confirmed, "A shelf sensor checks the stock", "Found on the shelf", "eye"},
	{ledger.Picked, "A robot picks it", "Picked by a robot", "robot"},
	{ledger.Packed, "It gets packed", "Packed and weighed", "box"},
	{ledger.Assigned, "A carrier is chosen", "Carrier chosen", "route"},
	{ledger.Departed, "It leaves the centre", "Left the centre", "van"},
	{ledger.Delivered, "It reaches your door", "Delivered", "home"},
	{ledger.Settled, "The shop gets paid", "The shop got paid", "coin"},
}

// exceptions are rows that are shown only if their status was reached.
var exceptions = []milestone{
	{ledger.Attempted, "", "Nobody took it; it comes again", "van"},
	{ledger.Refused, "", "Not wanted; it comes back", "van"},
	{ledger.Disputed, "", "Disputed by the shopper", "eye"},
	{ledger.InReturn, "", "Sent back by the shopper", "box"},
	{ledger.Cancelled, "", "Cancelled, money returned", "coin"},
	{ledger.Refunded, "", "Refunded, money returned", "coin"},
	{ledger.Damaged, "", "Found damaged, money returned", "coin"},
	{ledger.Lost, "", "Lost, money returned", "coin"},
	{ledger.Returned, "", "Back in the centre, money returned", "coin"},
}

var modeNames = map[ledger.Mode]string{
	ledger.Driver: "van with a driver", ledger.AutonomousVehicle: "self-driving van", ledger.Drone: "drone",
}

var roleNames = map[journal.Role]string{
	journal.Shelf: "shelf sensor", journal.Robot: "picking robot", journal.Packer: "packing station",
	journal.Dock: "dock sensor", journal.Vehicle: "vehicle", journal.Locker: "parcel locker",
}

// timelineStatus returns the status in whose row a step is shown. Steps that prepare a status are shown in its row:
// the first signature of the hand-over, and a count that moved the order to another centre.
func timelineStatus(s ledger.Step) ledger.Status {
	switch {
	case s.Kind == journal.Departing && s.Status == ledger.Assigned:
		return ledger.Departed
	case s.Kind == journal.Counting && s.Status == ledger.Placed:
		return ledger.Confirmed
	}
	return s.Status
}
