package api

import (
	"github.com/waybill/waybill/ledger"
)

// saying is how a status is told to a shopper. The page's script gets the same words.
type saying struct {
	Title string `json:"title"`
	Text  string `json:"text"`
}

var sayings = map[ledger.Status]saying{
	ledger.Placed:    {"Order placed", "Paid into escrow. A shelf sensor is checking the stock."},
	ledger.Confirmed: {"Found on the shelf", "A shelf sensor has seen it. A robot is fetching it now."},
	ledger.Picked:    {"Picked by a robot", "In the robot's basket. Next: the packing station."},
	ledger.Packed:    {"Packed", "Packed and weighed. The best carrier is being chosen."},
	ledger.Assigned:  {"Ready to leave", "A carrier is chosen. Dock and vehicle sign the hand-over."},
	ledger.Departed:  {"On its way", "It has left the centre and is coming to you."},
	ledger.Delivered: {"Delivered", "It has arrived. The shop is being paid from the escrow."},
	ledger.Settled:   {"Delivered", "It has arrived, and the shop has been paid. Enjoy!"},
	ledger.Cancelled: {"Cancelled", "The order was cancelled. Your money is back in your wallet."},
	ledger.Refunded:  {"Refunded", "It did not arrive in time. Your money is back in your wallet."},
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

// endings are rows that show only when they happen.
var endings = []milestone{
	{ledger.Cancelled, "", "Cancelled, money returned", "coin"},
	{ledger.Refunded, "", "Refunded, money returned", "coin"},
}

var modeWords = map[ledger.Mode]string{
	ledger.Driver: "van with a driver", ledger.AutonomousVehicle: "self-driving van", ledger.Drone: "drone",
}

var roleWords = map[ledger.Role]string{
	ledger.Shelf: "shelf sensor", ledger.Robot: "picking robot", ledger.Packer: "packing station", ledger.Dock: "dock sensor", ledger.Vehicle: "vehicle",
}

// rowOf says under which milestone a step is shown: a first signature belongs to the status it works towards.
func rowOf(s ledger.Step) ledger.Status {
	switch {
	case s.Kind == ledger.Departing && s.Status == ledger.Assigned:
		return ledger.Departed
	case s.Kind == ledger.Counting && s.Status == ledger.Placed:
		return ledger.Confirmed
	}
	return s.Status
}
