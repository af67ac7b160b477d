package api

import (
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// saying is how a status is told to a shopper. The page's script gets the same words.
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
	ledger.Delivered: {"Delivered", "It has arrived. The shop is being paid from the escrow."},
	ledger.Disputed:  {"In dispute", "Your money stays in escrow until the arbiter has decided."},
	ledger.InReturn:  {"Being returned", "Send it back in time: the escrow pays you when the centre has it."},
	ledger.Settled:   {"Delivered", "It has arrived, and the shop has been paid. Enjoy!"},
	ledger.Cancelled: {"Cancelled", "The order was cancelled. Your money is back in your wallet."},
	ledger.Refunded:  {"Refunded", "It did not arrive in time. Your money is back in your wallet."},
	ledger.Damaged:   {"Damaged on the way", "A device saw the damage and said so. Your money is back in your wallet."},
	ledger.Lost:      {"Lost on the way", "The vehicle has it no more. Your money is back in your wallet."},
	ledger.Returned:  {"Returned", "It is back in the centre. Your money is back in your wallet."},
}

// milestone is one row of the timeline.
type milestone struct {
	Status     ledger.Status
	Todo, Done string
	Icon       string // symbol in the page
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

// detours are rows that show only when they happen.
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
	journal.Shelf: "shelf sensor", journal.Robot: "picking robot", journal.Packer: "packing station", journal.Dock: "dock sensor", journal.Vehicle: "vehicle",
	journal.Locker: "parcel locker",
}

// rowOf says under which milestone a step is shown: a first signature belongs to the status it works towards.
func timelineStatus(s ledger.Step) ledger.Status {
	switch {
	case s.Kind == journal.Departing && s.Status == ledger.Assigned:
		return ledger.Departed
	case s.Kind == journal.Counting && s.Status == ledger.Placed:
		return ledger.Confirmed
	}
	return s.Status
}
