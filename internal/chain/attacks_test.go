package chain_test

import (
	"fmt"
	"math/big"
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

// at writes a refusal's argument.
func at(a common.Address) string { return journal.Address(a).String() }

// signed are terms with the merchant's signature.
func (s *stranger) signed(t *testing.T, terms ledger.Terms, by *chain.Merchant) (bindings.IOrdersTerms, []byte) {
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

// onOrders are after the escrow's money, the centre's goods and the shopper's order.
func (s *stranger) onOrders(t *testing.T) []attack {
	t.Helper()
	me, shopper, seller := at(s.address), s.terms.Shopper.String(), s.terms.Merchant.String()
	elsewhere := s.Client.Addresses()
	elsewhere.ChainID = 1

	mine := s.terms
	mine.Shopper = journal.Address(s.address)
	overdue := s.terms
	overdue.DeliverBy = s.terms.DeliverBy.Add(-48 * time.Hour)
	cheap := s.terms
	cheap.Price, cheap.Lines = 1, []ledger.Line{s.terms.Lines[0], s.terms.Lines[1]}
	cheap.Lines[0].Amount, cheap.Lines[1].Amount = 1, 0

	next, nextSig := s.signed(t, s.world.Terms(t, 2), s.world.Merchant)
	_, farSig := s.signed(t, s.world.Terms(t, 2), chain.NewMerchant(elsewhere, chaintest.MerchantKey))
	offered := s.world.Terms(t, 3)
	offered.Shopper = journal.Address(s.address)
	offer, offerSig := s.signed(t, offered, s.world.Merchant)
	own := mine
	own.Merchant = journal.Address(s.address)
	ownTerms, ownSig := s.signed(t, own, chain.NewMerchant(s.Client.Addresses(), s.key))

	thief := *s.world
	thief.Shopper = s.key
	forged := thief.pay(t, s.world.Terms(t, 2))
	fresh := s.pay(t, s.world.Terms(t, 2))
	fresh.ValidBefore = fresh.ValidBefore.Add(time.Hour) // the signature is for less

	id := func(terms ledger.Terms) string { return s.Client.OrderID(terms).String() }
	deadline := big.NewInt(s.terms.PackBy.Unix()).String()
	first, none := uint8(0), bindings.IOrdersPermit{Deadline: new(big.Int)}
	poor := fmt.Sprintf("ERC20InsufficientAllowance(spender=%s, allowance=0, needed=11500000)",
		s.Client.Addresses().Orders)
	return []attack{
		{"Orders.cancel", "the open order", []any{s.orders, first}, "NotParty(found=" + me + ")"},
		{"Orders.cancel", "the open order as its shopper", []any{chain.TermsTo(mine), first}, "OrderUnknown(id=" + id(mine) + ")"},
		{"Orders.refund", "the open order before its deadline", []any{s.orders, first}, "DeadlineAhead(deadline=" + deadline + ")"},
		{"Orders.refund", "the open order by an earlier deadline", []any{chain.TermsTo(overdue), first}, "OrderUnknown(id=" + id(overdue) + ")"},
		{"Orders.refund", "the money to the stranger", []any{chain.TermsTo(mine), first}, "OrderUnknown(id=" + id(mine) + ")"},
		{"Orders.assign", "a carrier before packing", []any{s.orders, first}, "StatusIs(found=2, expected=4)"},
		{"Orders.assign", "a carrier of other terms", []any{chain.TermsTo(cheap), first}, "OrderUnknown(id=" + id(cheap) + ")"},
		{"Orders.reassign", "the parcel from its carrier", []any{s.orders, first}, "StatusIs(found=2, expected=5)"},
		{"Orders.refundPart", "a part for the shopper", []any{s.orders, big.NewInt(1)}, "NotMerchant(found=" + me + ", expected=" + seller + ")"},
		{"Orders.hold", "the money", []any{s.order, uint8(ledger.Disputed)}, "NotClaims(found=" + me + ")"},
		{"Orders.award", "the money", []any{s.orders, first, new(big.Int), s.address}, "NotClaims(found=" + me + ")"},
		{"Orders.placeSigned", "another shopper's offer", []any{next, nextSig, []byte{}, none}, "NotShopperSigned(shopper=" + shopper + ")"},
		{"Orders.placeSigned", "by the merchant's signature twice", []any{next, nextSig, nextSig, none}, "NotShopperSigned(shopper=" + shopper + ")"},
		{"Orders.place", "another shopper's offer", []any{next, nextSig}, "NotShopper(found=" + me + ", expected=" + shopper + ")"},
		{"Orders.place", "another shopper's offer as one's own", []any{chain.TermsTo(mine), s.merchant}, "NotMerchantSigned(merchant=" + seller + ")"},
		{"Orders.place", "the goods of others as a merchant of one's own", []any{ownTerms, ownSig}, "NotMerchant(found=" + me + ")"},
		{"Orders.place", "without money", []any{offer, offerSig}, poor},
		{"Orders.placeWithAuthorization", "the same payment twice", []any{s.orders, s.merchant, payment(s.paid)}, "OrderKnown(id=" + s.order.String() + ")"},
		{"Orders.placeWithAuthorization", "a lower price", []any{chain.TermsTo(cheap), s.merchant, payment(s.paid)}, "NotMerchantSigned(merchant=" + seller + ")"},
		{"Orders.placeWithAuthorization", "an offer made on another chain", []any{next, farSig, payment(fresh)}, "NotMerchantSigned(merchant=" + seller + ")"},
		{"Orders.placeWithAuthorization", "signed by the stranger", []any{next, nextSig, payment(forged)}, "AuthorizationUnsigned(authorizer=" + shopper + ")"},
		{"Orders.placeWithAuthorization", "by the payment for another order", []any{next, nextSig, payment(s.paid)}, "AuthorizationUnsigned(authorizer=" + shopper + ")"},
		{"Orders.placeWithAuthorization", "longer than was signed", []any{next, nextSig, payment(fresh)}, "AuthorizationUnsigned(authorizer=" + shopper + ")"},
		{"Orders.withdraw", "the escrow", []any{common.Address(s.terms.Token)}, "NothingToWithdraw(account=" + me + ")"},
	}
}

// onReceipts are after the shopper's proof of purchase.
func (s *stranger) onReceipts() []attack {
	receipt, shopper := new(big.Int).SetBytes(s.order[:]), common.Address(s.terms.Shopper)
	locked := "ReceiptLocked(id=" + s.order.String() + ")"
	return []attack{
		{"Orders.approve", "the receipt", []any{s.address, receipt}, locked},
		{"Orders.setApprovalForAll", "any receipt", []any{s.address, true}, "ReceiptLocked(id=" + journal.OrderID{}.String() + ")"},
		{"Orders.transferFrom", "the receipt", []any{shopper, s.address, receipt}, locked},
		{"Orders.safeTransferFrom", "the receipt", []any{shopper, s.address, receipt}, locked},
		{"Orders.safeTransferFrom0", "the receipt", []any{shopper, s.address, receipt, []byte{1}}, locked},
	}
}

// onOwner are what only the contracts' owner may.
func (s *stranger) onOwner() []attack {
	until := big.NewInt(s.terms.DeliverBy.Unix())
	robot := common.Address(s.Keys["robot-1"].Address())
	moved := bindings.ICentresZone{Lat: 1, Lon: 1, HalfSide: 1, Ranking: [32]byte{1: 1}}
	attacks := []attack{
		{"Centres.setMerchant", "the right to sell", []any{s.address, true, "Ours"}, ""},
		{"Centres.setMerchant", "the merchant out of business", []any{common.Address(s.terms.Merchant), false, ""}, ""},
		{"Centres.addCentre", "a centre of one's own", []any{uint16(9), int32(1), int32(1), "Ours"}, ""},
		{"Centres.setZone", "the door elsewhere", []any{s.terms.Zone, moved, "Ours"}, ""},
		{"Centres.adjustStock", "goods that are not there", []any{uint16(1), s.terms.Lines[0].GTIN, int64(1000)}, ""},
		{"Centres.publishRankings", "rankings of one's own", []any{[32]byte{1}, [32]byte{2}, "ours"}, ""},
		{"Centres.setPaused", "everybody's shopping", []any{true}, ""},
		{"Orders.setFee", "a share", []any{uint16(100), s.address}, ""},
		{"Journals.enroll", "a robot of one's own", []any{s.address, uint8(journal.Secp256k1), uint8(journal.Robot), uint16(1), until}, ""},
		{"Journals.enroll", "the robot as a vehicle", []any{robot, uint8(journal.Secp256k1), uint8(journal.Vehicle), uint16(1), until}, ""},
		{"Journals.revoke", "the robot out of service", []any{robot, uint32(0), uint64(0)}, ""},
		{"Shipments.addCarrier", "a carrier of one's own", []any{uint16(9), s.address, "Ours"}, ""},
		{"Shipments.addCarrier", "the carrier's name", []any{uint16(1), s.address, "Ours"}, ""},
		{"Shipments.setCarrier", "the carrier's key", []any{uint16(1), s.address, "Ours"}, ""},
		{"Shipments.setCarrier", "the carrier out of business", []any{uint16(1), common.Address{}, ""}, ""},
	}
	for name := range s.contracts {
		if name == "Claims" { // nobody owns it
			continue
		}
		attacks = append(attacks,
			attack{name + ".transferOwnership", "everything", []any{s.address}, ""},
			attack{name + ".acceptOwnership", "everything, unasked", nil, ""},
			attack{name + ".renounceOwnership", "a contract without an owner", nil, ""},
		)
	}
	for i := range attacks {
		attacks[i].want = "OwnableUnauthorizedAccount(account=" + at(s.address) + ")"
		if strings.HasSuffix(attacks[i].call, ".renounceOwnership") { // nobody may
			attacks[i].want = "OwnerNeeded()"
		}
	}
	return attacks
}

// onStock are after the goods, past the orders' contract.
func (s *stranger) onStock() []attack {
	me := at(s.address)
	stranger := "NotOrders(found=" + me + ")"
	lines, gtin := s.orders.Lines, s.terms.Lines[0].GTIN
	zone := bindings.ICentresZone{Lat: 1, Lon: 1, HalfSide: 1, Ranking: [32]byte{1: 1}}
	return []attack{
		{"Centres.reserve", "the goods", []any{s.order, s.address, s.terms.Zone, lines, uint8(1)}, stranger},
		{"Centres.reserveElsewhere", "the goods", []any{s.order, uint16(1), s.terms.Zone, lines, uint8(1)}, stranger},
		{"Centres.moveLines", "the goods", []any{s.order, uint16(1), lines, uint8(1), uint8(2), s.address}, stranger},
		{"Centres.count", "the goods away", []any{uint16(1), gtin, uint64(0), uint64(0), true, s.address}, stranger},
		{"Centres.receiveStock", "goods that are not there", []any{uint16(1), gtin, uint64(1000), s.address}, stranger},
		{"Centres.proveZone", "a zone that was not published", []any{uint32(99), zone, [][32]byte{}}, "ZoneUnproved(zone=99)"},
	}
}

// onClaims are after the money of a delivered order, before it is delivered.
func (s *stranger) onClaims() []attack {
	policy := bindings.IClaimsPolicy{Window: 60, Returnable: true, ReturnTime: 60, Arbiter: s.address, DecideTime: 60, DefaultShare: 10_000}
	empty := bindings.IClaimsPolicy{}
	me, shopper, seller := at(s.address), s.terms.Shopper.String(), s.terms.Merchant.String()
	first := uint8(0)
	return []attack{
		{"Claims.show", "a policy of one's own: words", []any{policy}, ""},
		{"Claims.dispute", "the shopper's money", []any{s.orders, first, empty, [32]byte{}}, "NotShopper(found=" + me + ", expected=" + shopper + ")"},
		{"Claims.dispute", "a policy of one's own", []any{s.orders, first, policy, [32]byte{}}, "NotShopper(found=" + me + ", expected=" + shopper + ")"},
		{"Claims.decide", "the escrow as the arbiter of a policy of one's own", []any{s.orders, first, policy, big.NewInt(1)}, "PolicyMismatch("},
		{"Claims.requestReturn", "the shopper's money", []any{s.orders, first, empty}, "NotShopper(found=" + me + ", expected=" + shopper + ")"},
		{"Claims.settle", "the merchant's money too early", []any{s.orders, first, empty}, "StatusIs("},
		{"Claims.giveBack", "the merchant's money", []any{s.orders, big.NewInt(1)}, "NotMerchant(found=" + me + ", expected=" + seller + ")"},
	}
}
