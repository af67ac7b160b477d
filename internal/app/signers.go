package app

import (
	"cmp"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"os"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/sender"
)

// newSender returns the sender of a service's transactions. They come from the account of key, or, if the external
// signer and account are set, from account.
func (a *App) newSender(purpose string, key *ecdsa.PrivateKey, account journal.Address) (*sender.Sender, error) {
	signer, err := a.signer(key, account)
	if err != nil {
		return nil, err
	}
	host, err := os.Hostname()
	if err != nil {
		host = "unknown host"
	}
	out := chain.NewOutbound(a.Client)
	c := sender.Config{
		ChainID: a.Client.ChainID(), Chain: out, Contracts: out, TxStore: a.TxStore, Signer: signer, Confirmations: a.depth(),
		Purpose: purpose, Holder: fmt.Sprintf("%s/%d", host, os.Getpid()), Log: a.Log, Registry: a.registry,
	}
	if gwei := a.Config.FeeCeiling; gwei > 0 {
		c.Ceiling = new(big.Int).Mul(new(big.Int).SetUint64(gwei), big.NewInt(1e9))
	}
	return sender.New(c), nil
}

func (a *App) signer(key *ecdsa.PrivateKey, account journal.Address) (sender.Signer, error) {
	if a.Config.SignerURL == "" || account == (journal.Address{}) {
		return sender.NewKey(key), nil
	}
	return sender.NewRemote(a.Config.SignerURL, account)
}

// depth returns the number of blocks after which a transaction counts as final.
func (a *App) depth() uint64 {
	if devkeys.Chain(a.Client.ChainID()) {
		return cmp.Or(a.Config.Confirmations, 1)
	}
	return cmp.Or(a.Config.Confirmations, 12)
}
