package chain

import (
	"bytes"
	"crypto/ecdsa"
	"encoding/binary"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

const (
	lineText   = "Line(uint64 gtin,uint32 quantity,uint64 amount)"
	policyText = "Policy(uint32 window,bool returnable,uint32 returnTime,uint64 restocking,address arbiter,uint32 decideTime,uint16 defaultShare)"
)

// The EIP-712 types of what is signed. They are the contracts' own texts.
var (
	domainType = hashOf("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)")
	lineType   = hashOf(lineText)
	policyType = hashOf(policyText)
	termsType  = hashOf("Terms(address merchant,address shopper,address token,uint128 price,uint32 zone,uint40 validUntil,uint40 packBy,uint40 deliverBy," +
		"uint32 weight,uint32 size,uint16 priceWeight,uint16 timeWeight,uint16 feeCap,uint8 maxParcels,uint8 proof,bytes32 code,Policy policy," +
		"bytes32 commitment,uint64 nonce,Line[] lines)" + lineText + policyText)
	quoteType = hashOf("Quote(address consumer,uint16 carrier,uint16 centre,uint32 zone,uint8 mode,uint24 pickup,uint64 price,uint32 transit," +
		"uint32 maxWeight,uint32 maxSize,uint32 range,uint40 validUntil,uint16 capacity)")
)

func hashOf(text string) journal.Hash { return journal.Hash(crypto.Keccak256([]byte(text))) }

// words is ABI encoding of values that take one word each.
type words []byte

func (w words) number(n uint64) words {
	return binary.BigEndian.AppendUint64(append(w, make([]byte, 24)...), n)
}

func (w words) signed(n int64) words {
	fill := byte(0)
	if n < 0 {
		fill = 0xff
	}
	return binary.BigEndian.AppendUint64(append(w, bytes.Repeat([]byte{fill}, 24)...), uint64(n))
}

func (w words) time(t time.Time) words { return w.number(uint64(t.Unix())) }
func (w words) hash(h [32]byte) words  { return append(w, h[:]...) }
func (w words) address(a journal.Address) words {
	return append(append(w, make([]byte, 12)...), a[:]...)
}
func (w words) sum() journal.Hash { return journal.Hash(crypto.Keccak256(w)) }
func signing(domain, message journal.Hash) [32]byte {
	return words{0x19, 0x01}.hash(domain).hash(message).sum()
}

func domain(name, version string, chainID uint64, contract journal.Address) journal.Hash {
	return words{}.hash(domainType).hash(hashOf(name)).hash(hashOf(version)).number(chainID).address(contract).sum()
}

// OrderID is the EIP-712 digest of the terms for the contracts at a: what the merchant signs.
func OrderID(a ledger.Addresses, t ledger.Terms) journal.OrderID {
	var lines words
	for _, l := range t.Lines {
		lines = lines.hash(words{}.hash(lineType).number(l.GTIN).number(uint64(l.Quantity)).number(l.Amount).sum())
	}
	message := words{}.hash(termsType).address(t.Merchant).address(t.Shopper).address(t.Token).number(t.Price).number(uint64(t.Zone)).
		time(t.ValidUntil).time(t.PackBy).time(t.DeliverBy).number(uint64(t.Weight)).number(uint64(t.Size)).number(uint64(t.PriceWeight)).
		number(uint64(t.TimeWeight)).number(uint64(t.FeeCap)).number(uint64(t.MaxParcels)).number(uint64(t.Proof)).hash(t.Code).hash(t.Policy).
		hash(t.Commitment).number(t.Nonce).hash(lines.sum()).sum()
	return signing(domain("Waybill Orders", "1", a.ChainID, a.Orders), message)
}

// PolicyHash is the EIP-712 struct hash of a claims' policy: Terms.Policy.
func PolicyHash(p ledger.Policy) journal.Hash {
	returnable := uint64(0)
	if p.Returnable {
		returnable = 1
	}
	return words{}.hash(policyType).number(uint64(p.Window / time.Second)).number(returnable).number(uint64(p.ReturnTime / time.Second)).
		number(p.Restocking).address(p.Arbiter).number(uint64(p.DecideTime / time.Second)).number(uint64(p.DefaultShare)).sum()
}

// OrderID is the id that an order with these terms has on this chain.
func (c *Client) OrderID(t ledger.Terms) journal.OrderID { return OrderID(c.addresses, t) }

// Merchant signs terms.
type Merchant struct {
	key       *ecdsa.PrivateKey
	addresses ledger.Addresses
}

// NewMerchant signs for the contracts at a; a.ChainID and a.Orders must be set.
func NewMerchant(a ledger.Addresses, key *ecdsa.PrivateKey) *Merchant {
	return &Merchant{key: key, addresses: a}
}

// Address is the merchant named in terms.
func (m *Merchant) Address() journal.Address { return addressOf(m.key) }

// SignTerms returns the order's id and the merchant's signature of it: r, s, v. Terms of another merchant are
// journal.ErrConflict.
func (m *Merchant) SignTerms(t ledger.Terms) (journal.OrderID, []byte, error) {
	if t.Merchant != m.Address() {
		return journal.OrderID{}, nil, fmt.Errorf("terms are of merchant %s, the key is of %s: %w", t.Merchant, m.Address(), journal.ErrConflict)
	}
	id := OrderID(m.addresses, t)
	sig, err := sign(m.key, id)
	if err != nil {
		return journal.OrderID{}, nil, fmt.Errorf("sign order %s: %w", id, err)
	}
	return id, sig, nil
}

// sign is r, s, v with v 27 or 28, as contracts and wallets have it.
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
