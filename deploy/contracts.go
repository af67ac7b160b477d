package deploy

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// The deterministic deployment proxy, which has the same address on most chains. It deploys contracts with CREATE2,
// so that their addresses depend only on their code. On a chain without it, anyone can publish its deployment
// transaction. That transaction is pre-signed (Nick's method): its sender is an address without a known private key.
var (
	proxyAddress = journal.Address(common.HexToAddress("0x4e59b44847b379578588920cA78FbF26c0B4956C"))
	proxySender  = journal.Address(common.HexToAddress("0x3fAB184622Dc19b6109349B94811493BF2a45362"))
	proxyCost    = big.NewInt(1e16) // 100,000 gas at 100 gwei
	proxyTx      = common.FromHex("0xf8a58085174876e800830186a08080b853604580600e600039806000f350fe7fffffffffffffffffff" +
		"ffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f580151560" +
		"39578182fd5b8082525050506014600cf31ba02222222222222222222222222222222222222222222222" +
		"222222222222222222a02222222222222222222222222222222222222222222222222222222222222222")
)

// ensureProxy deploys the CREATE2 proxy if the chain lacks it.
func (r *run) ensureProxy(ctx context.Context) error {
	code, err := r.client.Code(ctx, proxyAddress)
	if err != nil || len(code) > 0 {
		return err
	}
	balance, err := r.client.Balance(ctx, proxySender)
	if err != nil {
		return err
	}
	if missing := new(big.Int).Sub(proxyCost, balance); missing.Sign() > 0 {
		const what = "pay for the CREATE2 proxy"
		if _, err := r.send(ctx, what, []chain.Call{{What: what, To: proxySender, Wei: missing}}); err != nil {
			return err
		}
	}
	r.printf("CREATE2 proxy: publishing its pre-signed transaction")
	if err := r.client.Publish(ctx, proxyTx); err != nil {
		if strings.Contains(err.Error(), "replay-protected") {
			return fmt.Errorf("deploy the CREATE2 proxy %s: the node refuses transactions without replay protection: %w; "+
				"start Geth with --rpc.allow-unprotected-txs once, or deploy the proxy by other means", proxyAddress, err)
		}
		if !strings.Contains(err.Error(), "already known") {
			return fmt.Errorf("deploy the CREATE2 proxy %s: %w", proxyAddress, err)
		}
	}
	r.report.Changes++
	return r.client.AwaitCode(ctx, proxyAddress)
}

// contract is a contract that is deployed through the CREATE2 proxy.
type contract struct {
	name string
	code []byte          // creation code with constructor arguments
	at   journal.Address // derived from code
}

// newContract returns a contract with ABI-encoded constructor arguments.
func newContract(name string, meta *bind.MetaData, args []byte) contract {
	code := append(common.FromHex(meta.Bin), args...)
	at := crypto.CreateAddress2(common.Address(proxyAddress), common.Hash{}, crypto.Keccak256(code))
	return contract{name: name, code: code, at: journal.Address(at)}
}

// call returns the call of the proxy that deploys p: a salt of 32 zero bytes, then the creation code.
func (p contract) call() chain.Call {
	return chain.Call{What: "deploy " + p.name, To: proxyAddress, Data: append(make([]byte, 32), p.code...)}
}

// ownerContracts returns the contracts of an owner, and the test token if testToken is set. The order matters to
// Predict.
func ownerContracts(owner journal.Address, testToken bool) []contract {
	o := common.Address(owner)
	journals := newContract("journals", &bindings.JournalsMetaData, bindings.NewJournals().PackConstructor(o))
	shipments := newContract("shipments", &bindings.ShipmentsMetaData, bindings.NewShipments().PackConstructor(o))
	picture := newContract("picture", &bindings.PictureMetaData, nil)
	orders := newContract("orders", &bindings.OrdersMetaData,
		bindings.NewOrders().PackConstructor(o,
			common.Address(journals.at), common.Address(shipments.at), common.Address(picture.at)))
	all := []contract{journals, shipments, picture, orders}
	if testToken {
		all = append(all, newContract("token", &bindings.TestDollarMetaData, nil))
	}
	return all
}

// Predict returns the addresses of an owner's contracts on any chain, whether or not they are deployed. If token is
// zero, it uses the address of TestDollar. Block is 0.
func Predict(chainID uint64, owner, token journal.Address) ledger.Addresses {
	all := ownerContracts(owner, true)
	orders := common.Address(all[3].at)
	a := ledger.Addresses{
		ChainID: chainID, Journals: all[0].at, Shipments: all[1].at, Orders: all[3].at, Token: token,
		// The constructor of Orders creates these two, in this order.
		Centres: journal.Address(crypto.CreateAddress(orders, 1)),
		Claims:  journal.Address(crypto.CreateAddress(orders, 2)),
	}
	if token == (journal.Address{}) {
		a.Token = all[4].at
	}
	return a
}

// deployContracts deploys missing contracts, writes the record, and connects the client to the contracts.
func (r *run) deployContracts(ctx context.Context) error {
	testToken := r.Token == journal.Address{}
	owner := r.sender.Address()
	record := Record{
		Addresses: Predict(r.client.ChainID(), owner, r.Token), Owner: owner, Transactions: map[string]journal.Hash{},
	}
	if !testToken {
		if code, err := r.client.Code(ctx, r.Token); err != nil || len(code) == 0 {
			return errors.Join(err, fmt.Errorf("token %s has no code on chain %d", r.Token, r.client.ChainID()))
		}
	}
	all := ownerContracts(record.Owner, testToken)
	var missing []contract
	var calls []chain.Call
	for _, p := range all {
		code, err := r.client.Code(ctx, p.at)
		if err != nil {
			return err
		}
		if len(code) == 0 {
			missing = append(missing, p)
			calls = append(calls, p.call())
		}
	}
	receipts, err := r.send(ctx, "contracts", calls)
	if err != nil {
		return err
	}
	for i, p := range missing {
		code, err := r.client.Code(ctx, p.at)
		if err != nil {
			return err
		}
		if len(code) == 0 {
			return fmt.Errorf("deploy %s: no code at %s after transaction %s", p.name, p.at, receipts[i].Tx)
		}
		record.Transactions[p.name] = receipts[i].Tx
		r.printf("%-9s %s, block %d, transaction %s", p.name, p.at, receipts[i].Block, receipts[i].Tx)
	}
	if err := r.saveRecord(ctx, record, all, missing, receipts); err != nil {
		return err
	}
	return r.dial(ctx, r.report.Addresses)
}

// saveRecord writes the record unless it is up to date. Transactions and block come from the receipts of this run, or
// from the chain for contracts that were deployed before. It sets report.Addresses.
func (r *run) saveRecord(ctx context.Context, record Record, all, missing []contract, receipts []chain.Receipt) error {
	old, err := readRecord(r.Dir, record.ChainID)
	if err != nil && !errors.Is(err, journal.ErrNotFound) {
		return err
	}
	same := err == nil && old.Orders == record.Orders && old.Journals == record.Journals &&
		old.Shipments == record.Shipments && old.Token == record.Token
	if same && len(missing) == 0 {
		r.report.Addresses = old.Addresses
		return nil
	}
	made := map[string]bool{}
	for i, p := range missing {
		made[p.name] = true
		if i == 0 || receipts[i].Block < record.Block {
			record.Block = receipts[i].Block
		}
	}
	if !made["journals"] || !made["shipments"] || !made["orders"] { // some were deployed before
		if err := r.findDeployment(ctx, &record, all); err != nil {
			return err
		}
	}
	r.report.Addresses = record.Addresses
	return record.write(r.Dir)
}

// findDeployment completes the record from the chain: the block and the transactions of contracts that were deployed
// before.
func (r *run) findDeployment(ctx context.Context, record *Record, all []contract) error {
	if err := r.dial(ctx, record.Addresses); err != nil {
		return err
	}
	block, made, err := r.client.Deployment(ctx)
	if err != nil {
		return err
	}
	record.Block = block
	for _, p := range all {
		if tx, ok := made[p.at]; ok {
			record.Transactions[p.name] = tx
		}
	}
	return nil
}
