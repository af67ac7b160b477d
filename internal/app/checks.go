package app

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/deploy"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/journal"
)

// nodeError adds the remedy to an error of the chain that does not pass by itself.
func nodeError(err error) error {
	if remedy, known := chain.Remedy(err); known {
		return health.Fatal(err, remedy)
	}
	return err
}

// databaseError adds the remedy to an error of the database that does not pass by itself.
func databaseError(err error) error {
	if remedy, known := store.Remedy(err); known {
		return health.Fatal(err, remedy)
	}
	return err
}

// checkStore reports whether the database answers and has the schema of this version.
func (a *App) checkStore(ctx context.Context) error { return databaseError(a.Store.Check(ctx)) }

// capabilityInterval is the interval at which a running service checks what the chain can do.
const capabilityInterval = time.Minute

// watchNode returns a check of the node, for one goroutine. It reads the time on the chain. After an outage it also
// compares the contracts with the record of the deployment, because another node may answer now. After an outage, and
// at intervals, it checks what the chain can do.
func (a *App) watchNode() func(context.Context) error {
	failed, next := false, time.Now().Add(capabilityInterval)
	return func(ctx context.Context) error {
		_, err := a.Client.ReadTime(ctx)
		if err == nil && failed {
			err = a.Client.CheckDeployment(ctx)
		}
		if err == nil && (failed || time.Now().After(next)) {
			err = a.Client.CheckCapabilities(ctx, chain.ServiceGas)
			next = time.Now().Add(capabilityInterval)
		}
		failed = err != nil
		return nodeError(err)
	}
}

// nodeDetails returns what the readiness report shows of the node.
func (a *App) nodeDetails() any {
	return map[string]any{"drift_seconds": int(a.Client.Drift().Seconds())}
}

// checkNetwork compares the centres of the network file with those on chain.
func (a *App) checkNetwork(ctx context.Context) error {
	err := a.Client.CheckCentres(ctx, a.Network.Centres)
	if errors.Is(err, journal.ErrNotFound) || errors.Is(err, journal.ErrConflict) {
		return health.Fatal(fmt.Errorf("network %s is not the one on chain %d: %w", a.Network.Name, a.Client.ChainID(), err),
			"give --network the file of this deployment, or run waybill deploy")
	}
	return nodeError(err)
}

// checkToken reports whether shoppers can pay with the token as the settings and the network file describe it.
func (a *App) checkToken(ctx context.Context) error {
	t, err := a.Client.ReadToken(ctx, a.Config.TokenName, a.Config.TokenDomain)
	if err == nil {
		err = t.CheckDecimals(a.Network.Currency)
	}
	if errors.Is(err, ledger.ErrToken) {
		return health.Fatal(err, deploy.TokenRemedy)
	}
	if err != nil {
		return nodeError(err)
	}
	a.pay = t.Way
	a.Log.Info("shoppers pay with the token", "token", t.Address, "by", t.Way, "contract_wallets_sign", t.Any)
	return nil
}

// checkMerchant reports whether the merchant may sell. The contracts refuse all orders of others.
func (a *App) checkMerchant(ctx context.Context) error {
	merchant := accountOf(a.Config.MerchantKey)
	allowed, err := a.Client.MaySell(ctx, merchant)
	if err != nil {
		return nodeError(err)
	}
	if !allowed {
		return health.Fatal(
			fmt.Errorf("account %s of --merchant-key is not a merchant of the centres at %s on chain %d",
				merchant, a.Client.Addresses().Centres, a.Client.ChainID()),
			fmt.Sprintf("use a merchant's key, or run waybill deploy with the owner's key and --merchant %s", merchant))
	}
	return nil
}

// checkDevices reports whether the devices of the network are enrolled. That some are not is only logged.
func (a *App) checkDevices(ctx context.Context) error {
	var missing atomic.Int64
	var example atomic.Pointer[string]
	g, inner := errgroup.WithContext(ctx)
	g.SetLimit(8)
	for _, d := range a.Network.Devices {
		g.Go(func() error {
			_, err := a.Client.Device(inner, d.ID)
			if errors.Is(err, journal.ErrNotFound) {
				missing.Add(1)
				example.Store(&d.Name)
				return nil
			}
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return nodeError(err)
	}
	n, all := int(missing.Load()), len(a.Network.Devices)
	switch n {
	case 0:
		return nil
	case all:
		return health.Fatal(fmt.Errorf("none of the %d devices is enrolled on chain %d", all, a.Client.ChainID()),
			"give --data the directory that waybill deploy used, or run waybill deploy")
	default:
		a.Log.Warn("devices are not enrolled, and all that they send will be refused: run waybill deploy",
			"missing", n, "of", all, "one", *example.Load())
	}
	return nil
}

// warnIfPoor logs that the account of a service cannot pay for transactions, or that its balance is unknown.
func (a *App) warnIfPoor(ctx context.Context, service string, account journal.Address) {
	wei, err := a.Client.Balance(ctx, account)
	switch {
	case err != nil:
		a.Log.Warn("read the balance of the account", "of", service, "account", account, "error", err)
	case wei.Sign() == 0:
		a.Log.Warn("the account has no ether: its transactions wait until it has", "of", service, "account", account)
	}
}
