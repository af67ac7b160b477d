package ledger

import (
	"slices"
	"time"
)

// Offer is what the shop promises with every order beside price and goods. The merchant signs it in the terms.
type Offer struct {
	Valid   time.Duration `toml:"valid"`   // time to accept an offer, whole seconds
	Pack    time.Duration `toml:"pack"`    // from the offer to Terms.PackBy, whole seconds
	Deliver time.Duration `toml:"deliver"` // from the offer to Terms.DeliverBy, whole seconds
	Proof   []string      `toml:"proof"`   // proofs of delivery, all of which are needed: names of OfferProofs
	Lockers bool          `toml:"lockers"` // a locker may take a parcel without its code
	Claims  bool          `toml:"claims"`  // the shopper can claim after the delivery, as Policy says
	Policy  Policy        `toml:"policy"`  // zero if Claims is false
}

// OfferProofs are the proofs of delivery that an offer can name, with their bits.
var OfferProofs = map[string]uint8{"zone": ProofZone, "code": ProofCode}

// DefaultOffer returns the offer of a network file that says nothing else.
func DefaultOffer() Offer {
	const fortnight = 14 * 24 * time.Hour
	return Offer{
		Valid: 10 * time.Minute, Pack: 24 * time.Hour, Deliver: 72 * time.Hour, Proof: []string{"code"}, Claims: true,
		Policy: Policy{Window: fortnight, Returnable: true, ReturnTime: fortnight, DefaultShare: 5000},
	}
}

// ProofBits returns Terms.Proof. Names that OfferProofs does not have are ignored.
func (o Offer) ProofBits() (bits uint8) {
	for _, name := range o.Proof {
		bits |= OfferProofs[name]
	}
	if o.Lockers {
		bits |= ProofLocker
	}
	return bits
}

// NeedsCode reports whether a vehicle needs the shopper's code.
func (o Offer) NeedsCode() bool { return slices.Contains(o.Proof, "code") }
