package chain

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

const (
	lineText   = "Line(uint64 gtin,uint32 quantity,uint96 amount,uint32 grams,uint32 volume)"
	policyText = "Policy(uint32 window,bool returnable,uint32 returnTime,uint96 restocking,address arbiter," +
		"uint32 decideTime,uint16 defaultShare)"
	termsText = "Terms(address merchant,address shopper,address token,uint96 price,uint32 zone," +
		"uint40 validUntil,uint40 packBy,uint40 deliverBy,uint64 priceWeight,uint64 timeWeight," +
		"uint64 lateWeight,uint64 co2Weight,uint16 feeCap,uint8 maxParcels,uint8 proof,bytes32 code,Policy policy," +
		"bytes32 commitment,uint64 nonce,Line[] lines)"
	ordersDomain, ordersVersion = "Waybill Orders", "2"
)

// typeField is a field of a type in typed data.
type typeField struct {
	Type string `json:"type"`
	Name string `json:"name"`
}

// typeFields returns the fields of a type from its text.
func typeFields(text string) (all []typeField) {
	_, list, _ := strings.Cut(strings.TrimSuffix(text, ")"), "(")
	for _, one := range strings.Split(list, ",") {
		kind, name, _ := strings.Cut(one, " ")
		all = append(all, typeField{kind, name})
	}
	return all
}

// EIP-712 type hashes of signed messages. The texts are the same as in the contracts.
var (
	domainType = hashOf("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)")
	lineType   = hashOf(lineText)
	policyType = hashOf(policyText)
	termsType  = hashOf(termsText + lineText + policyText)
	quoteType  = hashOf("Quote(address consumer,uint16 carrier,uint16 centre,uint32 zone,uint8 mode,uint8 pickup," +
		"uint96 price,uint32 p50,uint32 p90,uint32 grams,uint32 maxWeight,uint32 maxSize,uint32 range,uint16 maxWind," +
		"uint16 minVisibility,uint40 validUntil,uint16 capacity)")
)

func hashOf(text string) journal.Hash { return journal.Hash(crypto.Keccak256([]byte(text))) }

// abiWords is the ABI encoding of values of one word each.
type abiWords []byte

func (w abiWords) number(n uint64) abiWords {
	return binary.BigEndian.AppendUint64(append(w, make([]byte, 24)...), n)
}

func (w abiWords) amount(a journal.Amount) abiWords { return w.hash(a.ABI()) }

func (w abiWords) signed(n int64) abiWords {
	fill := byte(0)
	if n < 0 {
		fill = 0xff
	}
	return binary.BigEndian.AppendUint64(append(w, bytes.Repeat([]byte{fill}, 24)...), uint64(n))
}

func (w abiWords) time(t time.Time) abiWords { return w.number(uint64(t.Unix())) }
func (w abiWords) hash(h [32]byte) abiWords  { return append(w, h[:]...) }
func (w abiWords) address(a journal.Address) abiWords {
	return append(append(w, make([]byte, 12)...), a[:]...)
}
func (w abiWords) sum() journal.Hash { return journal.Hash(crypto.Keccak256(w)) }
func signing(domain, message journal.Hash) [32]byte {
	return abiWords{0x19, 0x01}.hash(domain).hash(message).sum()
}

func domain(name, version string, chainID uint64, contract journal.Address) journal.Hash {
	return abiWords{}.hash(domainType).hash(hashOf(name)).hash(hashOf(version)).number(chainID).address(contract).sum()
}

// OrderID returns the id of the order with these terms for the contracts at a: the digest of the terms with the last
// byte cleared.
func OrderID(a ledger.Addresses, t ledger.Terms) journal.OrderID {
	return journal.OrderID(termsDigest(a, t)).Order()
}

// termsDigest returns the EIP-712 digest of the terms for the contracts at a. Merchant and shopper sign it.
func termsDigest(a ledger.Addresses, t ledger.Terms) journal.Hash {
	var lines abiWords
	for _, l := range t.Lines {
		lines = lines.hash(abiWords{}.hash(lineType).number(l.GTIN).number(uint64(l.Quantity)).amount(l.Amount).
			number(uint64(l.Grams)).number(uint64(l.Volume)).sum())
	}
	message := abiWords{}.hash(termsType).address(t.Merchant).address(t.Shopper).address(t.Token).amount(t.Price).
		number(uint64(t.Zone)).time(t.ValidUntil).time(t.PackBy).time(t.DeliverBy).
		number(t.PriceWeight).number(t.TimeWeight).number(t.LateWeight).number(t.CO2Weight).
		number(uint64(t.FeeCap)).number(uint64(t.MaxParcels)).number(uint64(t.Proof)).hash(t.Code).hash(t.Policy).
		hash(t.Commitment).number(t.Nonce).hash(lines.sum()).sum()
	return signing(domain(ordersDomain, ordersVersion, a.ChainID, a.Orders), message)
}

// PolicyHash returns the EIP-712 struct hash of a claims policy, which is Terms.Policy.
func PolicyHash(p ledger.Policy) journal.Hash {
	returnable := uint64(0)
	if p.Returnable {
		returnable = 1
	}
	return abiWords{}.hash(policyType).number(uint64(p.Window / time.Second)).number(returnable).
		number(uint64(p.ReturnTime / time.Second)).amount(p.Restocking).address(p.Arbiter).
		number(uint64(p.DecideTime / time.Second)).number(uint64(p.DefaultShare)).sum()
}

// OrderID returns the id of an order with these terms on this chain.
func (c *Client) OrderID(t ledger.Terms) journal.OrderID { return OrderID(c.addresses, t) }

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
func (m *Merchant) Address() journal.Address { return addressOf(m.key) }

// SignTerms returns the order's id and the merchant's signature of the digest of the terms: r, s, v.
// It returns journal.ErrConflict if the terms are of another merchant.
func (m *Merchant) SignTerms(t ledger.Terms) (journal.OrderID, []byte, error) {
	if t.Merchant != m.Address() {
		return journal.OrderID{}, nil, fmt.Errorf("terms of merchant %s cannot be signed with the key of %s: %w", t.Merchant,
			m.Address(), journal.ErrConflict)
	}
	digest := termsDigest(m.addresses, t)
	id := journal.OrderID(digest).Order()
	sig, err := sign(m.key, digest)
	if err != nil {
		return journal.OrderID{}, nil, fmt.Errorf("sign order %s: %w", id, err)
	}
	return id, sig, nil
}

// sign returns r, s and v, with v 27 or 28 as contracts expect.
func sign(key *ecdsa.PrivateKey, digest [32]byte) ([]byte, error) {
	sig, err := crypto.Sign(digest[:], key)
	if err != nil {
		return nil, err
	}
	sig[64] += 27
	return sig, nil
}

func addressOf(key *ecdsa.PrivateKey) journal.Address {
	return journal.Address(crypto.PubkeyToAddress(key.PublicKey))
}
