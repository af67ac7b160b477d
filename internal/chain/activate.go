package chain

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/internal/chain/eip712"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/signature"
	"github.com/waybill/waybill/journal"
)

// Limits of the deployment of a shopper's wallet.
const (
	factoryGas = 1_000_000 // that the wallet's factory gets
	verifyGas  = 300_000   // that the new wallet gets to verify the signature
	activeGas  = 2_000_000 // estimate above which the deployment is refused
)

// proxyAt is the contract that deploys what it is given by CREATE2, at the same address on most chains.
var proxyAt = journal.Address(common.HexToAddress("0x4e59b44847b379578588920cA78FbF26c0B4956C"))

// activations counts the wallets deployed in the last hour. It is safe for concurrent use.
type activations struct {
	most int

	mu   sync.Mutex
	last []time.Time
}

// take reports whether another wallet may be deployed, and counts it.
func (a *activations) take(now time.Time) bool {
	if a == nil {
		return false
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	for len(a.last) > 0 && now.Sub(a.last[0]) > time.Hour {
		a.last = a.last[1:]
	}
	if len(a.last) >= a.most {
		return false
	}
	a.last = append(a.last, now)
	return true
}

// ActivateWallets lets the writer deploy shoppers' wallets whose signature contains the deployment (ERC-6492), at most
// anHour of them in an hour.
func (w *Writer) ActivateWallets(anHour int) { w.activations = &activations{most: anHour} }

// activate deploys the shopper's wallet, if it must be deployed before the order is placed. It returns
// ledger.ErrInactive for a wallet that stays undeployed.
func (w *Writer) activate(ctx context.Context, p ledger.Placement) error {
	if p.Activation == nil {
		return nil
	}
	if !w.activations.take(time.Now()) {
		return fmt.Errorf("%w, and the shop deploys no more wallets at the moment", ledger.ErrInactive)
	}
	if _, err := w.transactor.Send(ctx, *p.Activation); err != nil {
		if refused, ok := errors.AsType[*Refusal](err); ok {
			return fmt.Errorf("%w, and its deployment fails: %s", ledger.ErrInactive, refused.Text)
		}
		return err
	}
	return nil
}

// activation returns the transaction that makes sure that the shopper's wallet can verify a signature that is not by
// key; nil if it can already. A wallet without code is deployed if the signature wraps its deployment, if the wallet
// has the price, and if a simulation shows that the wallet exists afterwards and accepts the signature. The wallet's
// factory is called by a contract that exists during the transaction only, so it gets no rights of the relayer.
// activation returns journal.ErrSignature for a signature by another key, and ledger.ErrInactive for a wallet that
// stays undeployed.
func (c *Client) activation(ctx context.Context, t ledger.Terms, by consent) (*Call, error) {
	if by.byKey {
		return nil, nil
	}
	code, err := c.Code(ctx, t.Shopper)
	if err != nil || len(code) > 0 {
		return nil, err
	}
	if by.deploy == nil {
		if signature.Short(by.signature) {
			return nil, fmt.Errorf("the signature is not that of %s: %w", t.Shopper, journal.ErrSignature)
		}
		return nil, ledger.ErrInactive
	}
	call, err := c.deployment(ctx, t, by)
	return &call, err
}

// deployment returns the transaction that deploys the shopper's wallet, after its simulation.
func (c *Client) deployment(ctx context.Context, t ledger.Terms, by consent) (call Call, err error) {
	proxy, err := c.Code(ctx, proxyAt)
	if err != nil {
		return call, err
	}
	if len(proxy) == 0 {
		return call, fmt.Errorf("%w: it must be deployed first", ledger.ErrInactive)
	}
	in, err := c.tokenNow(ctx)
	if err != nil {
		return call, err
	}
	if has, err := in.Balance(ctx, t.Shopper); err != nil {
		return call, err
	} else if has.Cmp(t.Price.Big()) < 0 {
		return call, &ledger.OrderRefusal{
			Reason: ledger.BalanceTooLow, Text: "The wallet has not enough money for the order.",
		}
	}
	id := c.OrderID(t)
	call = Call{
		Key: "activate " + id.String(), What: fmt.Sprintf("deploy the wallet %s", t.Shopper), To: proxyAt,
		Data: append(id[:], activationCode(t.Shopper, *by.deploy, by.digest, by.signature)...),
	}
	gas, err := NewOutbound(c).Estimate(ctx, journal.Address{}, call)
	if refused, ok := errors.AsType[*Refusal](err); ok {
		return call, fmt.Errorf("%w, and its deployment fails: %s", ledger.ErrInactive, refused.Text)
	}
	if err == nil && gas > activeGas {
		err = fmt.Errorf("%w, and its deployment needs %d gas", ledger.ErrInactive, gas)
	}
	return call, err
}

// activationCode returns the init code of a contract without code. It calls the factory, and reverts unless the wallet
// then has code and accepts the signature (ERC-1271).
func activationCode(wallet journal.Address, d signature.Deployment, digest [32]byte, sig []byte) []byte {
	verify := crypto.Keccak256([]byte("isValidSignature(bytes32,bytes)"))[:4]
	ask := append([]byte{}, verify...)
	ask = append(ask, eip712.Words{}.Hash(digest).Number(64).Number(uint64(len(sig)))...)
	ask = append(append(ask, sig...), make([]byte, (32-len(sig)%32)%32)...)

	push3 := func(n int) []byte { return []byte{0x62, byte(n >> 16), byte(n >> 8), byte(n)} }
	push4 := func(n uint32) []byte { return binary.BigEndian.AppendUint32([]byte{0x63}, n) }
	const size = 164 // of the instructions
	const failAt = size - 6
	failUnless := []byte{0x15, 0x61, failAt >> 8, failAt & 0xff, 0x57} // ISZERO, JUMPI
	var b []byte
	add := func(parts ...[]byte) {
		for _, p := range parts {
			b = append(b, p...)
		}
	}
	load := func(length, offset int) { add(push3(length), push3(offset), []byte{0x60, 0, 0x39}) } // CODECOPY to 0
	load(len(d.Data), size)
	add([]byte{0x60, 0, 0x60, 0}, push3(len(d.Data)), []byte{0x60, 0, 0x60, 0, 0x73}, d.Factory[:], push4(factoryGas),
		[]byte{0xf1, 0x50}) // CALL, POP: another transaction may have deployed the wallet
	add([]byte{0x73}, wallet[:], []byte{0x3b}, failUnless) // EXTCODESIZE
	load(len(ask), size+len(d.Data))
	add([]byte{0x60, 32, 0x60, 0}, push3(len(ask)), []byte{0x60, 0, 0x73}, wallet[:], push4(verifyGas), []byte{0xfa},
		failUnless) // STATICCALL
	add([]byte{0x60, 31, 0x3d, 0x11}, failUnless) // RETURNDATASIZE > 31
	add([]byte{0x60, 0, 0x51, 0x60, 0xe0, 0x1c, 0x63}, verify, []byte{0x14}, failUnless, []byte{0x00})
	add([]byte{0x5b, 0x60, 0, 0x60, 0, 0xfd}) // fail: REVERT
	return append(append(b, d.Data...), ask...)
}
