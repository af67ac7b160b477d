package app

import (
	"cmp"
	"fmt"
	"math/big"
	"os"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/sender"
)

// newSender sends what a service writes to the chain, for its account.
func (a *App) newSender(purpose, digits, address string) (*sender.Sender, error) {
	signer, err := a.signer(digits, address)
	if err != nil {
		return nil, err
	}
	host, err := os.Hostname()
	if err != nil {
		host = "?"
	}
	out := chain.NewOutbound(a.Client)
	c := sender.Config{
		ChainID: a.Client.ChainID(), Chain: out, Contracts: out, TxStore: a.TxStore, Signer: signer, Depth: a.depth(),
		Purpose: purpose, Holder: fmt.Sprintf("%s/%d", host, os.Getpid()), Log: a.Log, Registry: a.registry,
	}
	if gwei := a.Config.FeeCeiling; gwei > 0 {
		c.Ceiling = new(big.Int).Mul(new(big.Int).SetUint64(gwei), big.NewInt(1e9))
	}
	return sender.New(c), nil
}

// signer is a key that was given, or an account whose key is in the external signer.
func (a *App) signer(digits, address string) (sender.Signer, error) {
	if a.Config.SignerURL == "" || address == "" {
		key, err := parseKey(digits)
		if err != nil {
			return nil, err
		}
		return sender.NewKey(key), nil
	}
	account, err := journal.ParseAddress(address)
	if err != nil {
		return nil, err
	}
	return sender.NewRemote(a.Config.SignerURL, account)
}

// depth is after how many blocks a transaction counts as final.
func (a *App) depth() uint64 {
	if devkeys.Chain(a.Client.ChainID()) {
		return cmp.Or(a.Config.Confirmations, 1)
	}
	return cmp.Or(a.Config.Confirmations, 12)
}
