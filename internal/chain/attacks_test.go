package chain_test

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// at returns an address as it is written in a refusal.
func at(a common.Address) string { return journal.Address(a).String() }

// signed returns the terms and the merchant's signature.
func (s *attacker) signed(t *testing.T, terms ledger.Terms, by *chain.Merchant) (bindings.IOrdersTerms, []byte) {
	t.Helper()
	_, sig, err := by.SignTerms(terms)
	if err != nil {
		t.Fatal(err)
	}
	return chain.TermsTo(terms), sig
}

func payment(a ledger.Authorization) bindings.IOrdersAuthorization {
	return bindings.IOrdersAuthorization{
		ValidAfter: big.NewInt(a.ValidAfter.Unix()), ValidBefore: big.NewInt(a.ValidBefore.Unix()), Signature: a.Signature,
	}
}

// orderAttacks try to take the escrow's money, the stock or the shopper's order.
func (s *attacker) orderAttacks(t *testing.T) []attack {
	t.Helper()
	me, shopper, seller := at(s.address), s.terms.Shopper.String(), s.terms.Merchant.String()
	elsewhere := s.Client.Addresses()
	elsewhere.ChainID = 1

	mine := s.terms
	mine.Shopper = journal.Address(s.address)
	overdue := s.terms
	overdue.DeliverBy = s.terms.DeliverBy.Add(-48 * time.Hour)
	cheap := s.terms
	cheap.Price, cheap.Lines = journal.AmountOf(1), []ledger.Line{s.terms.Lines[0], s.terms.Lines[1]}
	cheap.Lines[0].Amount, cheap.Lines[1].Amount = journal.AmountOf(1), journal.AmountOf(0)

	next, nextSig := s.signed(t, s.Terms(t, 2), s.Merchant)
	_, farSig := s.signed(t, s.Terms(t, 2), chain.NewMerchant(elsewhere, chaintest.MerchantKey))
	offered := s.Terms(t, 3)
	offered.Shopper = journal.Address(s.address)
	offer, offerSig := s.signed(t, offered, s.Merchant)
	own := mine
	own.Merchant = journal.Address(s.address)
	ownTerms, ownSig := s.signed(t, own, chain.NewMerchant(s.Client.Addresses(), s.key))

	thief := *s.world
	thief.Shopper = s.key
	forged := thief.pay(t, s.Terms(t, 2))
	fresh := s.pay(t, s.Terms(t, 2))
	fresh.ValidBefore = fresh.ValidBefore.Add(time.Hour) // not covered by the signature

	unknown := func(terms ledger.Terms) string { return fmt.Sprintf("OrderUnknown(id=%s)", s.Client.OrderID(terms)) }
	notShopper := "NotShopper(found=" + me + ", expected=" + shopper + ")"
	notClaims := "NotClaims(found=" + me + ")"
	notShopperSigned := "NotShopperSigned(shopper=" + shopper + ")"
	notMerchantSigned := "NotMerchantSigned(merchant=" + seller + ")"
	unsigned := "AuthorizationUnsigned(authorizer=" + shopper + ")"
	nothing := "NothingToWithdraw(account=" + me + ")"
	first, none := uint8(0), bindings.IOrdersPermit{Deadline: new(big.Int)}
	noAllowance := fmt.Sprintf("ERC20InsufficientAllowance(spender=%s, allowance=0, needed=11500000)",
		s.Client.Addresses().Orders)
	return []attack{
		{"Claims.cancel", "the open order with the attacker as shopper", []any{chain.TermsTo(mine), first}, unknown(mine)},
		{"Claims.refund", "the open order with an earlier deadline", []any{chain.TermsTo(overdue), first}, unknown(overdue)},
		{"Claims.refund", "the open order with the attacker as recipient", []any{chain.TermsTo(mine), first}, unknown(mine)},
		{"Orders.assign", "before packing", []any{s.orders, first}, "StatusIs(found=2, expected=4)"},
		{"Orders.assign", "with other terms", []any{chain.TermsTo(cheap), first}, unknown(cheap)},
		{"Orders.reassign", "before a carrier is assigned", []any{s.orders, first}, "StatusIs(found=2, expected=5)"},
		{
			"Orders.applyClaim", "by another account than Claims",
			[]any{s.orders, first, uint8(ledger.Cancelled), new(big.Int), s.address},
			notClaims,
		},
		{"Orders.allowPolicy", "by another account than Claims", []any{[32]byte{1}}, notClaims},
		{"Orders.closeOffer", "by another account than Claims", []any{s.order}, notClaims},
		{"Orders.placeSigned", "another shopper's offer", []any{next, nextSig, []byte{}, none}, notShopperSigned},
		{
			"Orders.placeSigned", "the merchant's signature as the shopper's",
			[]any{next, nextSig, nextSig, none},
			notShopperSigned,
		},
		{"Orders.place", "another shopper's offer", []any{next, nextSig}, notShopper},
		{
			"Orders.place", "another shopper's offer with the attacker as shopper",
			[]any{chain.TermsTo(mine), s.merchant},
			notMerchantSigned,
		},
		{"Orders.place", "the attacker as merchant", []any{ownTerms, ownSig}, "NotMerchant(found=" + me + ")"},
		{"Orders.place", "without an allowance", []any{offer, offerSig}, noAllowance},
		{
			"Orders.placeWithAuthorization", "the same payment twice",
			[]any{s.orders, s.merchant, payment(s.paid)},
			"OrderKnown(id=" + s.order.String() + ")",
		},
		{
			"Orders.placeWithAuthorization", "a lower price",
			[]any{chain.TermsTo(cheap), s.merchant, payment(s.paid)},
			notMerchantSigned,
		},
		{
			"Orders.placeWithAuthorization", "an offer signed for another chain",
			[]any{next, farSig, payment(fresh)},
			notMerchantSigned,
		},
		{
			"Orders.placeWithAuthorization", "a payment signed by the attacker",
			[]any{next, nextSig, payment(forged)},
			unsigned,
		},
		{"Orders.placeWithAuthorization", "the payment of another order", []any{next, nextSig, payment(s.paid)}, unsigned},
		{"Orders.placeWithAuthorization", "a longer validity than signed", []any{next, nextSig, payment(fresh)}, unsigned},
		{"Orders.withdraw", "without a credit", []any{common.Address(s.terms.Token), s.address}, nothing},
	}
}

// receiptAttacks try to transfer the shopper's receipt.
func (s *attacker) receiptAttacks() []attack {
	receipt, shopper := new(big.Int).SetBytes(s.order[:]), common.Address(s.terms.Shopper)
	locked := "ReceiptLocked(id=" + s.order.String() + ")"
	allLocked := "ReceiptLocked(id=" + journal.OrderID{}.String() + ")"
	return []attack{
		{"Receipt.approve", "the receipt", []any{s.address, receipt}, locked},
		{"Receipt.setApprovalForAll", "any receipt", []any{s.address, true}, allLocked},
		{"Receipt.transferFrom", "the receipt", []any{shopper, s.address, receipt}, locked},
		{"Receipt.safeTransferFrom", "the receipt", []any{shopper, s.address, receipt}, locked},
		{"Receipt.safeTransferFrom0", "the receipt", []any{shopper, s.address, receipt, []byte{1}}, locked},
	}
}

// ownerAttacks call functions that only the contracts' owner may call.
func (s *attacker) ownerAttacks() []attack {
	until, secp := big.NewInt(s.terms.DeliverBy.Unix()), uint8(journal.Secp256k1)
	robot := common.Address(s.Keys["robot-1"].Address())
	moved := bindings.ICentresZone{Lat: 1, Lon: 1, HalfSide: 1, Ranking: [32]byte{1: 1}}
	attacks := []attack{
		{"Centres.setMerchant", "the attacker as merchant", []any{s.address, true, "Ours"}, ""},
		{"Centres.setMerchant", "remove the merchant", []any{common.Address(s.terms.Merchant), false, ""}, ""},
		{"Centres.addCentre", "a centre of the attacker", []any{uint16(9), int32(1), int32(1), "Ours"}, ""},
		{"Centres.setZone", "move the zone", []any{s.terms.Zone, moved, "Ours"}, ""},
		{"Centres.adjustStock", "goods that are not there", []any{uint16(1), s.terms.Lines[0].GTIN, int64(1000)}, ""},
		{"Centres.publishRankings", "rankings of the attacker", []any{[32]byte{1}, [32]byte{2}, "ours"}, ""},
		{"Centres.setPaused", "pause all orders", []any{true}, ""},
		{"Orders.setFee", "a fee for the attacker", []any{uint16(100), s.address}, ""},
		{"Journals.enroll", "a robot of the attacker", []any{s.address, secp, uint8(journal.Robot), uint16(1), until}, ""},
		{"Journals.enroll", "the robot as a vehicle", []any{robot, secp, uint8(journal.Vehicle), uint16(1), until}, ""},
		{"Journals.revoke", "revoke the robot", []any{robot, uint32(0), uint64(0)}, ""},
		{"Shipments.addCarrier", "a carrier of the attacker", []any{uint16(9), s.address, "Ours"}, ""},
		{"Shipments.addCarrier", "an existing carrier", []any{uint16(1), s.address, "Ours"}, ""},
		{"Shipments.setCarrier", "the carrier's key", []any{uint16(1), s.address, "Ours"}, ""},
		{"Shipments.setCarrier", "remove the carrier", []any{uint16(1), common.Address{}, ""}, ""},
	}
	for name := range s.contracts {
		if slices.Contains(ownerless, name) {
			continue
		}
		attacks = append(attacks,
			attack{name + ".transferOwnership", "ownership", []any{s.address}, ""},
			attack{name + ".acceptOwnership", "ownership that was not offered", nil, ""},
			attack{name + ".renounceOwnership", "a contract without an owner", nil, ""},
		)
	}
	owner := chaintest.Address(chaintest.OwnerKey).String()
	for i := range attacks {
		attacks[i].want = "OwnableUnauthorizedAccount(account=" + at(s.address) + ")"
		switch {
		case strings.HasSuffix(attacks[i].call, ".renounceOwnership"): // not even the owner may
			attacks[i].want = "OwnerNeeded()"
		case attacks[i].call == "Orders.setFee":
			attacks[i].want = "NotOwner(found=" + at(s.address) + ", expected=" + owner + ")"
		}
	}
	return attacks
}

// stockAttacks try to change stock without the Orders contract.
func (s *attacker) stockAttacks() []attack {
	me := at(s.address)
	notOrders := "NotOrders(found=" + me + ")"
	lines, gtin := s.orders.Lines, s.terms.Lines[0].GTIN
	release := bindings.ICentresMovement{Order: s.order, Centre: 1, Lines: 1, Move: 2, Elsewhere: s.terms.Zone}
	zone := bindings.ICentresZone{Lat: 1, Lon: 1, HalfSide: 1, Ranking: [32]byte{1: 1}}
	return []attack{
		{"Centres.reserve", "the goods", []any{s.address, s.terms.Zone, lines, uint8(1)}, notOrders},
		{"Centres.moveLines", "the goods", []any{release, lines}, notOrders},
		{"Centres.count", "a count of 0", []any{bindings.ICentresCount{Centre: 1, Gtin: gtin}}, notOrders},
		{
			"Centres.receiveStock", "goods that are not there", []any{uint16(1), gtin, uint64(1000), s.address, uint64(1)},
			notOrders,
		},
		{
			"Centres.proveZone", "a zone that was not published",
			[]any{uint32(99), zone, [][32]byte{}},
			"ZoneUnproved(zone=99)",
		},
	}
}

// claimAttacks try to take the money of an order before its delivery.
func (s *attacker) claimAttacks() []attack {
	policy := bindings.IClaimsPolicy{
		Window: 60, Returnable: true, ReturnTime: 60, Restocking: new(big.Int), Arbiter: s.address, DecideTime: 60,
		DefaultShare: 10_000,
	}
	empty := bindings.IClaimsPolicy{Restocking: new(big.Int)}
	me, shopper, seller := at(s.address), s.terms.Shopper.String(), s.terms.Merchant.String()
	notShopper := "NotShopper(found=" + me + ", expected=" + shopper + ")"
	notMerchant := "NotMerchant(found=" + me + ", expected=" + seller + ")"
	first := uint8(0)
	early := fmt.Sprintf("DeadlineAhead(until=%d)", s.terms.PackBy.Add(time.Hour).Unix())
	mine := s.terms
	mine.Merchant = journal.Address(s.address)
	// Signatures by the attacker, in the name of the parties.
	forged := func(signer journal.Address) bindings.IClaimsConsent {
		c := bindings.IClaimsConsent{Signer: common.Address(signer), Deadline: big.NewInt(1 << 40)}
		c.Signature = make([]byte, 65)
		return c
	}
	byShopper, byMerchant := forged(s.terms.Shopper), forged(s.terms.Merchant)
	shopperUnsigned, merchantUnsigned := "NotSigned(signer="+shopper+")", "NotSigned(signer="+seller+")"
	return []attack{
		{"Claims.cancel", "the open order", []any{s.orders, first}, "NotParty(found=" + me + ")"},
		{"Claims.refund", "the open order before its deadline", []any{s.orders, first}, early},
		{"Claims.refundPart", "by another account than the merchant", []any{s.orders, big.NewInt(1)}, notMerchant},
		{"Claims.withdrawOffer", "of another merchant", []any{s.orders}, notMerchant},
		{"Claims.withdrawOffer", "an offer of the attacker's own", []any{chain.TermsTo(mine)}, ""},
		{"Claims.accept", "for the shopper", []any{s.orders, first}, notShopper},
		{"Claims.cancelSigned", "for the shopper", []any{s.orders, first, byShopper}, shopperUnsigned},
		{"Claims.refundPartSigned", "for the merchant", []any{s.orders, big.NewInt(1), byMerchant}, merchantUnsigned},
		{"Claims.withdrawOfferSigned", "for the merchant", []any{s.orders, byMerchant}, merchantUnsigned},
		{"Claims.acceptSigned", "for the shopper", []any{s.orders, first, byShopper}, shopperUnsigned},
		{
			"Claims.disputeSigned", "for the shopper",
			[]any{s.orders, first, empty, [32]byte{}, byShopper},
			shopperUnsigned,
		},
		{"Claims.requestReturnSigned", "for the shopper", []any{s.orders, first, empty, byShopper}, shopperUnsigned},
		{"Claims.show", "a policy of the attacker: emits an event without effect", []any{policy}, ""},
		{"Claims.dispute", "the shopper's money", []any{s.orders, first, empty, [32]byte{}}, notShopper},
		{"Claims.dispute", "a policy of the attacker", []any{s.orders, first, policy, [32]byte{}}, notShopper},
		{
			"Claims.decide", "as the arbiter of a policy of the attacker",
			[]any{s.orders, first, policy, big.NewInt(1)},
			"PolicyMismatch(",
		},
		{"Claims.requestReturn", "the shopper's money", []any{s.orders, first, empty}, notShopper},
		{"Claims.settle", "the merchant's money too early", []any{s.orders, first, empty}, "StatusIs("},
		{"Claims.giveBack", "the merchant's money", []any{s.orders, big.NewInt(1)}, notMerchant},
	}
}
