package token

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Config says which token to read.
type Config struct {
	Address journal.Address
	Spender journal.Address // the contract that collects the price
	ChainID uint64
	Name    string // of the EIP-712 domain; empty: as the token says
	Version string // likewise
	Call    Caller
}

// Token is an ERC-20 token with which shoppers pay. It is safe for concurrent use.
type Token struct {
	Config
	Way      ledger.PayWay // how the holder of a key pays
	Any      bool          // its authorisations may be signed by contract wallets
	decimals *uint8        // nil: it does not say
	domain   domain
}

// reader reads a token.
type reader struct {
	Config
	domains []domain // the token's domain is one of them
	certain bool     // the first one is the token's
	cause   string   // why the domain is unknown, if there is none
}

// Read reads the token: its decimals, its EIP-712 domain, and how it can be paid with. Each ability is tried out by a
// simulated call that a key made for this purpose has signed. It returns ledger.ErrToken if the token takes signatures
// and its domain cannot be found.
func Read(ctx context.Context, c Config) (*Token, error) {
	t, r := &Token{Config: c, Way: ledger.ByAllowance}, &reader{Config: c}
	if n, err := r.whole(ctx, "decimals()"); err != nil {
		return nil, err
	} else if n != nil && n.IsUint64() && n.Uint64() <= math.MaxUint8 {
		d := uint8(n.Uint64())
		t.decimals = &d
	}
	if err := r.findDomain(ctx); err != nil {
		return nil, err
	}
	for _, way := range []func(context.Context, *Token) (bool, error){r.tryAuthorization, r.tryPermit} {
		if found, err := way(ctx, t); err != nil || found {
			return t, err
		}
	}
	return t, nil
}

// CheckDecimals returns ledger.ErrToken if the token has not as many decimals as the currency of the network file.
func (t *Token) CheckDecimals(c ledger.Currency) error {
	if t.decimals == nil {
		return fmt.Errorf("token %s does not say how many decimals it has: %w", t.Address, ledger.ErrToken)
	}
	if *t.decimals != c.Decimals {
		return fmt.Errorf("token %s has %d decimals, and the network file says that %s has %d: %w", t.Address, *t.decimals,
			c.Symbol, c.Decimals, ledger.ErrToken)
	}
	return nil
}

// findDomain sets the domains that the token may have. If the token answers by EIP-5267 or DOMAIN_SEPARATOR, it is one.
func (r *reader) findDomain(ctx context.Context) error {
	name, named, err := r.text(ctx, "name()")
	if err != nil {
		return err
	}
	if said, err := r.said(ctx); err != nil || said {
		return err
	}
	version, versioned, err := r.text(ctx, "version()")
	if err != nil {
		return err
	}
	names, versions := []string{r.Name}, []string{r.Version}
	if r.Name == "" {
		names = []string{name}
	}
	if r.Version == "" {
		if versions = []string{"1", "2"}; versioned && version != "" {
			versions = slices.Insert(versions, 0, version)
		}
	}
	if !named && r.Name == "" {
		r.cause = "it has no name"
	}
	for _, name := range names {
		for _, version := range versions {
			for _, kinds := range []fields{
				hasName | hasVersion | hasChain | hasContract, hasName | hasChain | hasContract,
				hasName | hasVersion | hasContract | hasSalt,
			} {
				d := domain{kinds, name, version, r.ChainID, r.Address, [32]byte{}}
				d.salt = common.BigToHash(new(big.Int).SetUint64(r.ChainID))
				r.domains = append(r.domains, d)
			}
		}
	}
	separator, err := r.view(ctx, "DOMAIN_SEPARATOR()")
	if err != nil || separator == nil {
		return err
	}
	i := slices.IndexFunc(r.domains, func(d domain) bool { return d.separator() == [32]byte(separator[:32]) })
	if i < 0 {
		r.cause = fmt.Sprintf("its DOMAIN_SEPARATOR() is not that of the name %q with the version %s", names[0],
			quoted(versions))
		r.domains = nil
		return nil
	}
	r.domains, r.certain = r.domains[i:i+1], true
	return nil
}

func quoted(all []string) string {
	out := make([]string, len(all))
	for i, s := range all {
		out[i] = fmt.Sprintf("%q", s)
	}
	return strings.Join(out, " or ")
}

// said reads the domain by EIP-5267. It returns false if the token does not have that.
func (r *reader) said(ctx context.Context) (bool, error) {
	out, err := r.view(ctx, "eip712Domain()")
	if err != nil || out == nil {
		return false, err
	}
	var arguments abi.Arguments
	for _, name := range []string{"bytes1", "string", "string", "uint256", "address", "bytes32", "uint256[]"} {
		kind, err := abi.NewType(name, "", nil)
		if err != nil {
			return false, err
		}
		arguments = append(arguments, abi.Argument{Type: kind})
	}
	values, err := arguments.Unpack(out)
	if err != nil {
		return false, nil //nolint:nilerr // the answer is not that of EIP-5267
	}
	kinds, _ := values[0].([1]byte)
	d := domain{fields: fields(kinds[0]), chainID: r.ChainID, contract: r.Address}
	d.name, _ = values[1].(string)
	d.version, _ = values[2].(string)
	d.salt, _ = values[5].([32]byte)
	chain, _ := values[3].(*big.Int)
	contract, _ := values[4].(common.Address)
	extensions, _ := values[6].([]*big.Int)
	switch {
	case d.fields&hasChain != 0 && (!chain.IsUint64() || chain.Uint64() != r.ChainID):
		r.cause = fmt.Sprintf("its EIP-712 domain is for chain %s", chain)
	case d.fields&hasContract != 0 && journal.Address(contract) != r.Address:
		r.cause = fmt.Sprintf("its EIP-712 domain is for contract %s", contract)
	case d.fields&^(hasName|hasVersion|hasChain|hasContract|hasSalt) != 0 || len(extensions) > 0:
		r.cause = "its EIP-712 domain has extensions"
	case r.Name != "" && r.Name != d.name || r.Version != "" && r.Version != d.version:
		r.cause = fmt.Sprintf("its EIP-712 domain has the name %q and the version %q", d.name, d.version)
	default:
		r.domains, r.certain = []domain{d}, true
	}
	return true, nil
}

// unknown returns the error of a token that takes signatures and whose domain is not known.
func (r *reader) unknown(cause string) error {
	return fmt.Errorf("payments with token %s cannot be signed: %s: %w", r.Address, cause, ledger.ErrToken)
}

const (
	authorizationKind = "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 " +
		"validBefore,bytes32 nonce)"
	permitKind = "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
	inParts    = "receiveWithAuthorization(address,address,uint256,uint256,uint256,bytes32,uint8,bytes32,bytes32)"
	inBytes    = "receiveWithAuthorization(address,address,uint256,uint256,uint256,bytes32,bytes)"
	permitCall = "permit(address,address,uint256,uint256,uint8,bytes32,bytes32)"
)

// farAway is a time that no chain reaches, UTC seconds.
const farAway = 1 << 40

// tryAuthorization tries EIP-3009.
func (r *reader) tryAuthorization(ctx context.Context, t *Token) (bool, error) {
	if there, err := r.view(ctx, "authorizationState(address,bytes32)", word(r.Spender), number(0)); err != nil ||
		there == nil {
		return false, err
	}
	parts, err := r.attempt(ctx, t, func(p probe) ([]byte, error) {
		words := [][]byte{word(p.account), word(r.Spender), number(0), number(0), number(farAway), number(1)}
		v, rs, err := p.sign(authorizationKind, words...)
		return call(inParts, append(words, v, rs[:32], rs[32:])...), err
	})
	if err != nil || parts == nil {
		return false, err
	}
	t.Way = ledger.ByAuthorization
	bytes, err := r.attempt(ctx, t, func(p probe) ([]byte, error) {
		words := [][]byte{word(p.account), word(r.Spender), number(0), number(0), number(farAway), number(1)}
		v, rs, err := p.sign(authorizationKind, words...)
		signature := append(append(append([]byte{}, rs...), v[31]), make([]byte, 31)...)
		return call(inBytes, append(words, number(7*32), number(65), signature)...), err
	})
	t.Any = err == nil && bytes != nil && bytes.worked
	if err != nil && errors.Is(err, ledger.ErrToken) {
		err = nil
	}
	return true, err
}

// tryPermit tries EIP-2612.
func (r *reader) tryPermit(ctx context.Context, t *Token) (bool, error) {
	there, err := r.view(ctx, "nonces(address)", word(r.Spender))
	if err != nil || there == nil {
		return false, err
	}
	kind, err := r.view(ctx, "PERMIT_TYPEHASH()")
	if err != nil || kind != nil && [32]byte(kind[:32]) != [32]byte(crypto.Keccak256([]byte(permitKind))) {
		return false, err // such as the token DAI, whose permit is another one
	}
	found, err := r.attempt(ctx, t, func(p probe) ([]byte, error) {
		words := [][]byte{word(p.account), word(r.Spender), number(0)}
		v, rs, err := p.sign(permitKind, append(slices.Clone(words), number(0), number(farAway))...)
		return call(permitCall, append(words, number(farAway), v, rs[:32], rs[32:])...), err
	})
	if err != nil || found == nil {
		return false, err
	}
	t.Way = ledger.ByPermit
	return true, nil
}
