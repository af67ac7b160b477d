package token

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/journal"
)

// fields says which fields an EIP-712 domain has. The bits are those of EIP-5267.
type fields byte

const (
	hasName fields = 1 << iota
	hasVersion
	hasChain
	hasContract
	hasSalt
)

// domain is the EIP-712 domain of a token.
type domain struct {
	fields   fields
	name     string
	version  string
	chainID  uint64
	contract journal.Address
	salt     [32]byte
}

// field is a field of a type in typed data.
type field struct {
	Name string `json:"name"`
	Type string `json:"type"`
}

// kinds returns the type EIP712Domain.
func (d domain) kinds() (all []field) {
	for i, f := range []field{
		{"name", "string"},
		{"version", "string"},
		{"chainId", "uint256"},
		{"verifyingContract", "address"},
		{"salt", "bytes32"},
	} {
		if d.fields&(1<<i) != 0 {
			all = append(all, f)
		}
	}
	return all
}

// values returns the domain in typed data.
func (d domain) values() map[string]any {
	all := map[string]any{
		"name": d.name, "version": d.version, "chainId": d.chainID, "verifyingContract": d.contract,
		"salt": common.Hash(d.salt),
	}
	out := map[string]any{}
	for _, f := range d.kinds() {
		out[f.Name] = all[f.Name]
	}
	return out
}

// separator returns the hash of the domain.
func (d domain) separator() [32]byte {
	text := "EIP712Domain("
	var words []byte
	for i, f := range d.kinds() {
		if i > 0 {
			text += ","
		}
		text += f.Type + " " + f.Name
		var word []byte
		switch f.Name {
		case "name":
			word = crypto.Keccak256([]byte(d.name))
		case "version":
			word = crypto.Keccak256([]byte(d.version))
		case "chainId":
			word = number(d.chainID)
		case "verifyingContract":
			word = common.LeftPadBytes(d.contract[:], 32)
		case "salt":
			word = d.salt[:]
		}
		words = append(words, word...)
	}
	return [32]byte(crypto.Keccak256(crypto.Keccak256([]byte(text+")")), words))
}

// digest returns the hash that a wallet signs, for a struct of a type with these words.
func (d domain) digest(kind string, words ...[]byte) [32]byte {
	message := crypto.Keccak256([]byte(kind))
	for _, w := range words {
		message = append(message, w...)
	}
	separator := d.separator()
	return [32]byte(crypto.Keccak256([]byte{0x19, 0x01}, separator[:], crypto.Keccak256(message)))
}

// number returns a number as an ABI word.
func number(n uint64) []byte { return new(big.Int).SetUint64(n).FillBytes(make([]byte, 32)) }

// word returns an address as an ABI word.
func word(a journal.Address) []byte { return common.LeftPadBytes(a[:], 32) }
