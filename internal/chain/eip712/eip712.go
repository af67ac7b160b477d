// Package eip712 computes the digests that shoppers, merchants and carriers sign (EIP-712), and signs terms.
package eip712

import (
	"bytes"
	"crypto/ecdsa"
	"encoding/binary"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Texts of the types that are signed, and the domain of the terms. They are the same as in the contracts.
const (
	DomainText = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
	LineText   = "Line(uint64 gtin,uint32 quantity,uint96 amount,uint32 grams,uint32 volume)"
	PolicyText = "Policy(uint32 window,bool returnable,uint32 returnTime,uint96 restocking,address arbiter," +
		"uint32 decideTime,uint16 defaultShare)"
	TermsText = "Terms(address merchant,address shopper,address token,uint96 price,uint32 zone," +
		"uint40 validUntil,uint40 packBy,uint40 deliverBy,uint64 priceWeight,uint64 timeWeight," +
		"uint64 lateWeight,uint64 co2Weight,uint16 feeCap,uint8 maxParcels,uint8 proof,bytes32 code,Policy policy," +
		"bytes32 commitment,uint64 nonce,Line[] lines)"
	OrdersDomain, OrdersVersion = "Waybill Orders", "2"
)

// Field is a field of a type in typed data.
type Field struct {
	Type string `json:"type"`
	Name string `json:"name"`
}

// Fields returns the fields of a type from its text.
func Fields(text string) (all []Field) {
	_, list, _ := strings.Cut(strings.TrimSuffix(text, ")"), "(")
	for _, one := range strings.Split(list, ",") {
		kind, name, _ := strings.Cut(one, " ")
		all = append(all, Field{kind, name})
	}
	return all
}

// EIP-712 type hashes of signed messages. The texts are the same as in the contracts.
var (
	domainType = HashOf(DomainText)
	lineType   = HashOf(LineText)
	policyType = HashOf(PolicyText)
	termsType  = HashOf(TermsText + LineText + PolicyText)
	QuoteType  = HashOf("Quote(address consumer,uint16 carrier,uint16 centre,uint32 zone,uint8 mode,uint8 pickup," +
		"uint96 price,uint32 p50,uint32 p90,uint32 grams,uint32 maxWeight,uint32 maxSize,uint32 range,uint16 maxWind," +
		"uint16 minVisibility,uint40 validUntil,uint16 capacity)")
)

// HashOf returns the Keccak-256 hash of a text.
func HashOf(text string) journal.Hash { return journal.Hash(crypto.Keccak256([]byte(text))) }

// Words is the ABI encoding of values of one word each.
type Words []byte

// Number appends an unsigned number.
func (w Words) Number(n uint64) Words {
	return binary.BigEndian.AppendUint64(append(w, make([]byte, 24)...), n)
}

// Amount appends an amount in the smallest unit of its token.
func (w Words) Amount(a journal.Amount) Words { return w.Hash(a.ABI()) }

// Signed appends a number that may be negative.
func (w Words) Signed(n int64) Words {
	fill := byte(0)
	if n < 0 {
		fill = 0xff
	}
	return binary.BigEndian.AppendUint64(append(w, bytes.Repeat([]byte{fill}, 24)...), uint64(n))
}

// Time appends a time in seconds since 1970.
func (w Words) Time(t time.Time) Words { return w.Number(uint64(t.Unix())) }

// Hash appends a word.
func (w Words) Hash(h [32]byte) Words { return append(w, h[:]...) }

// Address appends an address.
func (w Words) Address(a journal.Address) Words {
	return append(append(w, make([]byte, 12)...), a[:]...)
}

// Sum returns the Keccak-256 hash of the words.
func (w Words) Sum() journal.Hash { return journal.Hash(crypto.Keccak256(w)) }

// Signing returns the digest that is signed, from the hashes of a domain and a message.
func Signing(domain, message journal.Hash) [32]byte {
	return Words{0x19, 0x01}.Hash(domain).Hash(message).Sum()
}

// Domain returns the hash of a domain.
func Domain(name, version string, chainID uint64, contract journal.Address) journal.Hash {
	return Words{}.Hash(domainType).Hash(HashOf(name)).Hash(HashOf(version)).Number(chainID).Address(contract).Sum()
}

// OrderID returns the id of the order with these terms for the contracts at a: the digest of the terms with the last
// byte cleared.
func OrderID(a ledger.Addresses, t ledger.Terms) journal.OrderID {
	return journal.OrderID(TermsDigest(a, t)).Order()
}

// TermsDigest returns the EIP-712 digest of the terms for the contracts at a. Merchant and shopper sign it.
func TermsDigest(a ledger.Addresses, t ledger.Terms) journal.Hash {
	var lines Words
	for _, l := range t.Lines {
		lines = lines.Hash(Words{}.Hash(lineType).Number(l.GTIN).Number(uint64(l.Quantity)).Amount(l.Amount).
			Number(uint64(l.Grams)).Number(uint64(l.Volume)).Sum())
	}
	message := Words{}.Hash(termsType).Address(t.Merchant).Address(t.Shopper).Address(t.Token).Amount(t.Price).
		Number(uint64(t.Zone)).Time(t.ValidUntil).Time(t.PackBy).Time(t.DeliverBy).
		Number(t.PriceWeight).Number(t.TimeWeight).Number(t.LateWeight).Number(t.CO2Weight).
		Number(uint64(t.FeeCap)).Number(uint64(t.MaxParcels)).Number(uint64(t.Proof)).Hash(t.Code).Hash(t.Policy).
		Hash(t.Commitment).Number(t.Nonce).Hash(lines.Sum()).Sum()
	return Signing(Domain(OrdersDomain, OrdersVersion, a.ChainID, a.Orders), message)
}

// PolicyHash returns the EIP-712 struct hash of a claims policy, which is Terms.Policy.
func PolicyHash(p ledger.Policy) journal.Hash {
	returnable := uint64(0)
	if p.Returnable {
		returnable = 1
	}
	return Words{}.Hash(policyType).Number(uint64(p.Window / time.Second)).Number(returnable).
		Number(uint64(p.ReturnTime / time.Second)).Amount(p.Restocking).Address(p.Arbiter).
		Number(uint64(p.DecideTime / time.Second)).Number(uint64(p.DefaultShare)).Sum()
}

// Merchant signs terms.
type Merchant struct {
	key       *ecdsa.PrivateKey
	addresses ledger.Addresses
}

// NewMerchant returns a signer for the contracts at a. a.ChainID and a.Orders must be set.
func NewMerchant(a ledger.Addresses, key *ecdsa.PrivateKey) *Merchant {
	return &Merchant{key: key, addresses: a}
}

// Address returns the merchant's address.
func (m *Merchant) Address() journal.Address { return AddressOf(m.key) }

// SignTerms returns the order's id and the merchant's signature of the digest of the terms: r, s, v.
// It returns journal.ErrConflict if the terms are of another merchant.
func (m *Merchant) SignTerms(t ledger.Terms) (journal.OrderID, []byte, error) {
	if t.Merchant != m.Address() {
		return journal.OrderID{}, nil, fmt.Errorf("terms of merchant %s cannot be signed with the key of %s: %w", t.Merchant,
			m.Address(), journal.ErrConflict)
	}
	digest := TermsDigest(m.addresses, t)
	id := journal.OrderID(digest).Order()
	sig, err := Sign(m.key, digest)
	if err != nil {
		return journal.OrderID{}, nil, fmt.Errorf("sign order %s: %w", id, err)
	}
	return id, sig, nil
}

// Sign returns r, s and v, with v 27 or 28 as contracts expect.
func Sign(key *ecdsa.PrivateKey, digest [32]byte) ([]byte, error) {
	sig, err := crypto.Sign(digest[:], key)
	if err != nil {
		return nil, err
	}
	sig[64] += 27
	return sig, nil
}

// AddressOf returns the address of a key.
func AddressOf(key *ecdsa.PrivateKey) journal.Address {
	return journal.Address(crypto.PubkeyToAddress(key.PublicKey))
}
