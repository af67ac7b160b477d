package deploy

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/deploy/localsender"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// The contracts of a set, in the order of their nonces. Centres and Claims are bound to the address of Orders, so
// Orders is created last; its constructor checks the others.
const (
	journals = iota
	shipments
	picture
	centres
	claims
	orders
	setSize
)

// contract is a contract that the owner creates with a known nonce, so that its address is known before.
type contract struct {
	name string
	code []byte // creation code with constructor arguments
	meta []byte // metadata at the end of its code, which identifies the sources and the compiler's settings
	at   journal.Address
}

// newContract returns the contract that the owner creates with a nonce. args are its ABI-encoded constructor arguments.
func newContract(name string, m *bind.MetaData, args []byte, owner journal.Address, nonce uint64) contract {
	code := common.FromHex(m.Bin)
	// The last two bytes are the length of the metadata before them.
	size := 2 + int(binary.BigEndian.Uint16(code[len(code)-2:]))
	return contract{
		name: name, code: append(code, args...), meta: code[len(code)-size:], at: localsender.CreatedAt(owner, nonce),
	}
}

// isBuild reports whether code is the code of this version of the contract. It does not compare immutable values.
func (p contract) isBuild(code []byte) bool { return bytes.HasSuffix(code, p.meta) }

func (p contract) call() chain.Call {
	return chain.Call{What: fmt.Sprintf("deploy %s at %s", p.name, p.at), Data: p.code}
}

// newSet returns the contracts that the owner creates with the nonces first, first+1, ….
func newSet(owner journal.Address, first uint64) []contract {
	o := common.Address(owner)
	at := func(i uint64) common.Address { return common.Address(localsender.CreatedAt(owner, first+i)) }
	set := make([]contract, setSize)
	for i, p := range []struct {
		name string
		meta *bind.MetaData
		args []byte
	}{
		journals:  {"journals", &bindings.JournalsMetaData, bindings.NewJournals().PackConstructor(o)},
		shipments: {"shipments", &bindings.ShipmentsMetaData, bindings.NewShipments().PackConstructor(o)},
		picture:   {"picture", &bindings.PictureMetaData, nil},
		centres:   {"centres", &bindings.CentresMetaData, bindings.NewCentres().PackConstructor(o, at(orders))},
		claims:    {"claims", &bindings.ClaimsMetaData, bindings.NewClaims().PackConstructor(at(orders))},
		orders: {"orders", &bindings.OrdersMetaData, bindings.NewOrders().PackConstructor(
			at(journals), at(shipments), at(picture), at(centres), at(claims))},
	} {
		set[i] = newContract(p.name, p.meta, p.args, owner, first+uint64(i))
	}
	return set
}

// newToken returns the test token that the owner creates with a nonce.
func newToken(owner journal.Address, nonce uint64) contract {
	return newContract("token", &bindings.TestDollarMetaData, nil, owner, nonce)
}

// addressesOf returns the addresses of a set's contracts. Block is 0.
func addressesOf(chainID uint64, set []contract, token journal.Address) ledger.Addresses {
	return ledger.Addresses{
		ChainID: chainID, Journals: set[journals].at, Shipments: set[shipments].at, Orders: set[orders].at,
		Centres: set[centres].at, Claims: set[claims].at, Token: token,
	}
}

// deployContracts deploys the contracts unless the owner has deployed them, writes the record, and connects the client
// to the contracts.
func (r *run) deployContracts(ctx context.Context) error {
	if err := r.checkToken(ctx); err != nil {
		return err
	}
	record, err := r.recorded(ctx)
	missing := errors.Is(err, journal.ErrNotFound)
	if missing {
		record, err = r.completeSet(ctx)
	}
	if err != nil {
		return err
	}
	token := record.Token
	if err := r.setToken(ctx, &record); err != nil {
		return err
	}
	r.report.Addresses = record.Addresses
	if err := r.dial(ctx, record.Addresses); err != nil {
		return err
	}
	if err := r.client.CheckDeployment(ctx); err != nil {
		return err
	}
	if !missing && record.Token == token {
		return nil
	}
	return record.write(r.Dir)
}

// recorded returns the owner's record if the contracts are on chain. It returns journal.ErrNotFound if there is no
// record or the chain does not have the contracts, and journal.ErrConflict if they are of another version.
func (r *run) recorded(ctx context.Context) (Record, error) {
	record, err := readRecord(r.Dir, r.client.ChainID())
	if err != nil {
		return record, err
	}
	owner := r.sender.Address()
	if record.Owner != owner { // permitted by NewDeployment, see checkOwner
		return record, journal.ErrNotFound
	}
	if err := r.dial(ctx, record.Addresses); err != nil {
		return record, err
	}
	if err := r.client.CheckDeployment(ctx); err != nil && !errors.Is(err, journal.ErrConflict) {
		return record, err
	}
	set := newSet(owner, 0)
	for i, at := range map[int]journal.Address{
		journals: record.Journals, shipments: record.Shipments, centres: record.Centres, claims: record.Claims,
		orders: record.Orders,
	} {
		code, err := r.client.Code(ctx, at)
		if err != nil {
			return record, err
		}
		if set[i].isBuild(code) {
			continue
		}
		if r.NewDeployment {
			return record, journal.ErrNotFound
		}
		return record, fmt.Errorf("contract %s at %s, in record %s, is not of this version of Waybill: %w: use the version "+
			"that deployed it, or add --new-deployment to deploy new contracts and record them instead",
			set[i].name, at, recordPath(r.Dir, record.ChainID), journal.ErrConflict)
	}
	return record, nil
}
